import type { Topics } from "../topics.ts";

export const topics: Topics = {
  strong: {
    politics:
      "siyosiy muloqot; siyosiy hamkorlik; siyosiy aloqa; ikki tomonlama munosabat; ikki tomonlama aloqa; strategik sheriklik; ittifoqchili*; siyosiy maslahatlashuv*; diplomatik munosabat; diplomatik aloqa; tashqi siyosat; oliy darajadagi; ikki tomonlama kun tartib; strategik hamkorlik; davlatlararo munosabat; yuqori darajadagi; ikki tomonlama hamkorlik; ko'p qirrali hamkorlik",
    trade:
      "savdo*; tovar ayirboshlash; tovar aylanma; eksport*; import*; o'zaro savdo; savdo hajm; savdo uy; erkin savdo; bojxona to'lov; bozor; tovar; savdo-iqtisodiy; tashqi savdo; mahsulot yetkazib; yarmarka*; savdo palata*; biznes forum; tovarlar; don mahsulot*; oldi-sotdi",
    investment:
      "investitsiya*; investor*; sarmoya*; kapital*; investitsion*; sarmoyador*; taraqqiyot jamg'arma; kapitali ishtirok; to'g'ridan-to'g'ri investitsiya; mablag' kirit*; mablag' yo'nalt*; zavod qur*; ulush sotib; qo'shma fond",
    transport:
      "transport*; temir yo'l; logistika*; tranzit*; yo'lak; yuk tashish; tashish; aviaqatnov*; aviareys*; reys; parvoz*; to'g'ridan-to'g'ri qatnov; havo qatnov; port; avtomobil yo'l; konteyner*; qatnov; aviakompaniya*; aviatsiya*; kommunikatsiya yo'lak; havo yo'l; aviayo'lovchi; dengiz port; yo'lovchi tash*; yo'l-transport; transafg'on*; avtomobil tash*; yuklar; yuk hajm; yuk tashuv*; yuk oqim; tunnel*; metro*; vagon*; lokomotiv*; yuk mashina*; haydovchi*; avtobus yo'l*; ko'prik qur*; ko'prikd*; avtomagistral*; aviachipta*; mozori sharif temir",
    energy:
      "energetika*; energiya*; neft*; gaz; tabiiy gaz; elektr; elektroenergetika*; ges; aes; atom*; gidroenergetika*; gaz quvur; uran*; uglevodorod*; yoqilg'i*; gidroelektr*; elektr stansiya; neft-gaz; quvvat; energoresurs*",
    "green-energy":
      "yashil energetika; yashil energiya; qayta tiklanuvchi energiya; qayta tiklanuvchi*; qayta tiklanadigan energiya; quyosh elektr; shamol elektr; yashil iqtisodiyot; yashil vodorod; muqobil energiya*; toza energiya; yashil rivojlanish; yashil texnologiya; yashil taraqqiyot; quyosh energiya; shamol energiya; yashil yo'lak; quyosh va shamol; gibrid elektr; gibrid stansiya; quyosh panel*; biogaz*; elektromobil*; chiqindidan energiya",
    digital:
      "raqamli*; raqamlashtir*; sun'iy intellekt; axborot texnologiya*; it; it-park; it park; kiberxavfsizlik; kiber*; startap*; elektron hukumat; elektron tijorat; telekommunikatsiya*; optik tola*; axborot-kommunikatsiya; elektron; data markaz; axborotlashtirish*; =ma'lumotlarni qayta ishlash",
    water:
      "suv resurs*; suv xo'jalik; =suvdan foydalan*; suv ta'minot; irrigatsiya*; ichimlik suv; transchegaraviy suv; transchegaraviy daryo; suv-energetika; suv; =suvdan oqilona; vegetatsiya; suv ombor; sug'orish*; suv forum; suv diplomatiya*; qo'shtepa*; kanal qur*; amudaryo*; suv tanqisli*; suv tejov*",
    environment:
      "iqlim*; ekolog*; atrof-muhit; atrof muhit; cop29; cop30; cop28; orol dengiz; orolbo'yi; orol bo'yi; muzli*; cho'llanish*; biologik xilma-xillik; karbon*; qurg'oqchili*; yashil makon; chang bo'ron*; havo ifloslan*; ekotizim*; uglerod*; tabiat muhofaza; chiqindi*; havo sifat*; qo'riqxona*; plastik*; milliy bog'; o'rmon*",
    agriculture:
      "qishloq xo'jalik; agrosanoat*; agrar*; oziq-ovqat*; g'alla*; bug'doy*; chorvachili*; meva-sabzavot*; veterinariya*; fitosanitar*; agro*; fermer*; klaster; go'sht*; meva; sabzavot; bog'dorchili*; ipakchili*; paxtachili*; o'rik*; pomidor*; kartoshka*; piyoz*; guruch*; uzum*; limon*; anor*; qovun*; don mahsulot*; don yetkaz*; sut*; asal*; parranda*; baliqchili*; urug'*; chorva*; sholi*; yong'oq*; shakar*; choy; ot zoti; g'o'za*; ekin*; tuxum*; bug'doy uni",
    industry:
      "sanoat*; zavod; metallurgiya*; mashinasozli*; to'qimachili*; ishlab chiqarish*; kon-metallurgiya; konchilik; farmatsevtika*; kimyo sanoat; fabrika; sanoat kooperatsiya; avtomobilsozli*; lokalizatsiya*; mahalliylashtir*; muhim mineral*; tanqidiy mineral; noyob metall; mineral*; texnopark*; charm; elektrotexnika; zargarlik; qurilish material; foydali qazilma*; neft-kimyo; gaz-kimyo",
    finance:
      "bank*; moliya*; kredit*; milliy valyuta; to'lov tizim*; soliq*; sug'urta*; birja*; islom moliya*; qarz*; jahon bank; osiyo taraqqiyot bank; valyuta; yevropa tiklanish; ikki tomonlama soliq; xalqaro valyuta; obligatsiya*; qimmatli qog'oz*; budjet*; audit*; pul o'tkazma*; markaziy bank; evrobond*",
    culture:
      "madaniyat*; madaniy*; san'at*; teatr*; konsert*; meros*; festival*; adabiyot*; kino*; film*; musiqa*; madaniyat kun*; madaniy-gumanitar; unesco; yunesko; shoir; haykal; milliy qadriyat; tarixiy obida; turksoy",
    education:
      "ta'lim*; talaba*; universitet*; stipendiya*; maktab*; oliygoh*; oliy ta'lim*; kadr tayyorla*; o'quv yurt*; institut; akademi*; filial*; o'qituvchi*; rektor*; tahsil*; pedagog*; malaka oshir*; o'quvchi*; bilim ol*; litsey; kasb-hunar; darslik*; rektorlar; kasbiy ta'lim; kasb-hunar ta'lim; bakalavr*; magistr; magistratura*; bitiruvchi*; stajirovka*; o'quv dastur*",
    science:
      "ilm*; ilmiy*; ilm-fan; fan; fanlar akademiya*; yuqori texnologiya*; texnologiya transfer; ilmiy-texni*; laboratoriya; ilg'or texnologiya",
    health:
      "=sog'liqni saqlash; tibbiyot*; tibbiy*; shifoxona*; shifokor*; vaksina*; pandemiya*; dori*; farmatsevtika*; kasalli*; salomatli*; klinika*; covid*; davola*; onkologiya*; koronavirus*; kasallik*; emlash*; jarroh*; sanatoriy*; transplantatsiya*; hamshira*; dori vosita*",
    sport:
      "sport*; futbol*; olimpiada*; olimpiya*; chempionat*; musobaqa*; ko'chmanchilar o'yin*; turnir; bokschi; osiyo o'yin*; sportchi*",
    tourism: "turizm*; sayyoh*; turist*; turisti*; ziyorat turizm*; mehmonxona*; ziyorat*; sayyohli*; umra; turoperator*",
    humanitarian:
      "gumanitar*; gumanitar hamkorlik; gumanitar yordam; madaniy-gumanitar; xalq diplomatiya*; insonparvarli*; qochqin*; diaspora*; xotin-qiz*; ko'ngilli*; nodavlat notijorat; xalqlar o'rtasidagi; fuqarolik jamiyat; do'stlik jamiyat",
    security:
      "xavfsizli*; terrorizm*; terror*; ekstremizm*; giyohvand*; narkoti*; uyushgan jinoyat*; jinoyat*; =huquqni muhofaza; kiberxavf*; radikal*; odam savdo*; raketa*; ichki ishlar vazir*; narkotrafi*; noqonuniy; yadro qurol; kontrabanda*; maxsus xizmat*; transmilliy; narkotrafik*; narkotik; josus*; militsiya; politsiya*; kiberjinoyat*; giyohvandlik",
    defence:
      "mudofaa*; harbiy*; qurolli kuch*; harbiy-texni*; qo'shma mashg'ulot; mashg'ulot*; armiya*; mudofaa sanoat*; uchuvchisiz*; qurol*; qurol-yarog'*; o'quv mashg'ulot; bosh shtab; tinchlikparvar",
    border:
      "chegara*; delimitatsiya*; demarkatsiya*; o'tkazish punkt; nazorat-o'tkazish; chegaraoldi*; davlat chegara*; chegara nazorat; chegara-bojxona; chegarasi; o'tish joy; oyvoj; sariosiyo; yallama; do'stlik post*; chegara post*; ayritom; gisht-ko'prik; chegarachi*",
    migration:
      "migratsiya*; migrant*; viza*; vizasiz*; mehnat migratsiya*; mehnat migrant; readmissiya*; viza rejim; ishchi kuch*; mehnat resurs*; =ishga joylash*; bandli*; =xorijda ishla*; visa; ish o'rin; viza talab",
    "peace-process":
      "tinchlik jarayon; tinchlik shartnoma; tinchlik bitim; tinchlik muzokara; normallash*; o't ochishni to'xtat*; sulh*; tinch yo'l; tinch hal; tinchlik o'rnat*; =nizoni hal*; tinchlik; =tinchlikka erish*; =mojaroni hal; yarash*; tinchlik tashabbus*; tinchlikparvar tashabbus; yarashuv*",
    reconstruction:
      "=minalardan tozala*; ozod etilgan hudud; ag'dam; og'dam; fuzuli; fuzuliy; fizuli; jabroyil; zangilon; kalbajar",
    multilateral:
      "bmt; mdh; shht; turkiy davlatlar tashkilot*; yxht; yevroosiyo iqtisodiy ittifoq; yeoii; yoii; yeosii; islom hamkorlik tashkilot; iht; iqtisodiy hamkorlik tashkilot; jst; jahon savdo tashkilot*; xalqaro tashkilot*; ko'p tomonlama; yevropa ittifo*; yei; turkiy davlat; =osiyoda hamkorlik; xalqaro tuzilma; turksoy; unesco; cop29; cop30; nato; briks; brics; shanxay hamkorlik tashkilot*; birlashgan millatlar*; mustaqil davlatlar hamdo'stli*; qo'shilmaslik harakat; speka; speca; turkpa; yunisef; unicef; magate; arab davlatlari liga; osiyo hamkorlik; bosh assambleya; d-8",
    "legal-base":
      "shartnomaviy-huquqiy baza; huquqiy baza; shartnoma-huquqiy; shartnomaviy baza; ratifikatsiya*; huquqiy asos; ikki tomonlama hujjat; huquqiy yordam*; ekstraditsiya*; hujjat imzola-; hujjatlar imzola-; hujjatlar to'plam; normativ-huquqiy; qonunchilik baza; hujjat imzolandi; hujjatlar imzolandi; imzolash marosim*; =hujjatlarni imzola*",
    parliament:
      "parlament*; parlamentlararo*; senat*; deputat*; oliy majlis; qonunchilik palata*; spiker*; do'stlik guruh*; qonunchilik; parlamentariy*; senator*; parlamentlar; milliy majlis; jogorku kenesh; bundestag*",
    "regional-agenda":
      "mintaqaviy kun tartib*; mintaqaviy masala*; mintaqaviy xavfsizlik; xalqaro kun tartib*; afg'oniston*; g'azo*; yaqin sharq; ukraina*; janubiy kavkaz; suriya*; falastin*; mintaqaviy va xalqaro; xalqaro va mintaqaviy; mintaqadagi vaziyat; mintaqaviy hamkorlik; global muammo; afg'on*; markaziy osiyodagi hamkorlik; xalqaro ahamiyat*; mintaqaviy barqarorlik; xalqaro siyosat; isroil*; dunyodagi vaziyat; markaziy osiyodagi; global masala; mintaqaviy ahamiyat*; xalqaro masala*; xalqaro va mintaqa",
    media: "ommaviy axborot; oav; teleradio*; axborot almash*; axborot makon; matbuot organ; mediaforum",
    space: "kosmos*; kosmi*; sun'iy yo'ldosh*; koinot*; fazo*; kosmonavt*; aerokosmi*",
    emergency:
      "zilzila*; tabiiy ofat*; ofat*; ko'chki*; sel; toshqin*; falokat*; halok bo'l*; hamdardli*; ta'ziya*; yong'in*; portlash*; qutqaruv*; halokat*; avariya*; jabrlangan*; talofat*; fojia*; suv toshqin*; fvv; aviahalokat; jarohat*; favqulodda vaziyat*; favqulodda holat*; yong'inlar; evakuatsiya*; chodir*; qutqaruvchi*; boshpanasiz",
  },
  weak: {
    reconstruction: "qayta tikla*; rekonstruksiya*; qayta qur*; bunyodkor*; qayta tiklan*; tiklanish; qaytish",
    tourism: "sayohat*",
    defence: "dron",
    agriculture: "halol; o'g'it*; paxta*",
    "peace-process": "vositachili*",
    migration: "konsulli*; konsul",
    trade: "iqtisodiy*; iqtisodiyot*; biznes*; tadbirkor*; ishbilarmon*; kompaniya*; tarif",
    investment: "biznes; jamg'arma; qo'shma korxona; qo'shma loyiha; tadbirkor*; o'zlashtir*",
    industry: "texnologiya*; xomashyo*; korxona*; kooperatsiya*; geologiya*",
    security: "barqarorli*; tahdid*; xatar*; sanksiya*",
    culture: "tarixiy; do'stlik; qardosh*; birodar*; an'ana*; ma'rifat*; ko'rgazma; navro'z; muzey*",
    multilateral: "sammit; forum; global*; xalqaro*",
    "regional-agenda": "mintaqa*; global*; xalqaro vaziyat",
    humanitarian: "xalq; inson*; yordam; yoshlar*; vatandosh*; ayol*",
    science: "texnologiya*; olim; innovatsiya*; innovatsion*; tadqiqot*",
    emergency: "zarar*; jarohat*; qurbon*",
    transport: "yo'nalish; yo'l; poyezd*",
    environment: "yashil; tabiat*",
    energy: "stansiya; resurs",
    finance: "jamg'arma; mablag'",
    education: "o'quv; kurs; yosh",
    water: "daryo; sirdaryo*",
    parliament: "saylov*",
    border: "bojxona*",
    media: "media*; jurnalist*; televideniye*; axborot agentlik; telekanal*",
  },
  not: `tinchlik ~ tila*; tinchlik va ravnaq; tinchlik va taraqqiyot; tinchlik-xotirjamlik; tinchlik va omonlik; moliya institut; moliyaviy institut; xalqaro institut; ixtisoslashgan institut; institusional; institutsional; fuqarolik jamiyati institut; taraqqiyot institut; tashkilot institut; tinchlik va farovonlik; tinchlik-omonlik; ishlab chiqarish quvvat; quvvatlarni ishga tushir*; aeroport; xalqaro aeroport; tashqi ishlar vazir; tashqi ishlar vazirlik; tashqi savdo vazir; matbuot xizmat; axborot xizmat; xavfsizlik kengash; davlat xavfsizlik; mudofaa vazirligi matbuot; axborot agentligi xabar; ijtimoiy tarmoq; harbiy attashe; tinchlik-osoyishtalik; tinch-osuda; yo'l xarita; =yo'lga qo'y*; yo'l qo'y*; yo'l och*; yo'lida; o'z yo'li; hududiy; chegarasiz; chegaralan*; moliyalash; to'g'ri yo'l; suv yuzi; harbiylar; musobaqalash; saylov uchastka; til topish; =tilga ol*; bank hisob; xavfsizlik va barqarorlik; tinchlik va barqarorlik; tinchlik va xavfsizlik; tinchlik va farovonlik; reysi bilan; til o'rganish; ziyoratgoh; maktab yoshi; huquqiy davlat; yuk bo'l*; =qabriga gul; fazoviy; ichki ishlar; sog'-salomatlik tila*; sihat-salomatlik; mustahkam sog'liq; sihat-salomatlik tila*; vositalari savdo*; odam savdo*; qurol savdo*; narkotik savdo*; giyohvandlik savdo*; dengiz port*`,
  relations: `hamkorli*; ikki tomonlama; munosabat*; muzokara*; tashrif*; elchi*; elchixona*; delegatsiya*; sherikli*; hamkasb*; diplomatik; tashqi ish*; davlat rahbar*; sammit*; memorandum*; bitim; ittifoqchi*; do'stli*; hukumatlararo; o'zaro; muloqot*; maslahatlashuv*; tomonlar; telefon orqali; prezident*; savdo-iqtisodiy; fikr almash*; uchrashuv*; mamlakatlarimiz; ikki mamlakat; parlamentlararo; a'zo davlat*; hamdo'stlik; hamdardlik; ishonch yorli*; qo'shma bayonot; uch tomonlama; tabri*`,
};
