import type { Things } from "../things.ts";

export const things: Things = {
  academy: "akademiya",
  accreditation: "akkreditatsiya; akkreditatsiyalash; akkreditatsiya markaz",
  adoption: "=farzandlikka olish; bola =asrab olish; vasiylik; =asrab olish",
  agrodrone: "agrodron; aniq dehqonchilik; ekin monitoring; hosil prognoz; qishloq xo'jalik dron",
  "ai-model": "sun'iy intellekt; til model; katta til model; neyrotarmoq; chat-bot; chatbot; mashina tarjima; neyron tarmoq",
  aid: "gumanitar yordam; insonparvarlik yordam; yordam; gumanitar yuk; insonparvarlik yuk; yordam karvoni; gumanitar karvon; beg'araz yordam",
  "air-cargo": "havo yuk; yuk reys; yuk samolyot; kargo; kargo reys; aviayuk; yuk aviakompaniya; aviaxab; havo orqali yuk",
  "air-defence": "havo =hujumidan mudofaa; zenit; radiolokatsion; radar; zenit-raketa; havo mudofaa; radiolokatsiya",
  "air-monitor": "havo sifat; havo ifloslanish; toza havo; chang filtr; atmosfera havo; gaz tozalash; havo monitoring",
  "air-quality": "emissiya; uglerod; uglerod birlik; havo sifat; havo ifloslan*; issiqxona gazlari; chiqindi gaz; metan",
  "air-traffic-control":
    "havo harakat; aeronavigatsiya; havo hudud; radar; dispetcherlik minora; havo yo'lak; havo makon; radiolokator; havo navigatsiya",
  aircraft: "samolyot; vertolyot; dron; uchoq; uchuvchisiz; havo kema; uchuvchisiz samolyot; yo'lovchi samolyot",
  airline:
    "aviakompaniya; loukoster; ochiq osmon; kod-shering; havo tashuvchi; aviatashuvchi; beshinchi erkinlik; havo yo'llari kompaniya",
  alarm: "erta ogohlantirish; ogohlantirish tizim; xabar berish tizim; xabardor qilish tizim",
  alimony: "aliment; majburiy ijro; aliment undirish; sud ijrochi",
  aluminium: "alyuminiy; alyuminiy zavod; glinozyom; boksit; folga",
  ambassador: "elchi",
  ambulance: "tez yordam mashina; tez yordam; reanimobil; tez tibbiy yordam",
  ammunition: "o'q-dori; snaryad; o'qotar qurol; miltiq; to'pponcha",
  amnesty: "amnistiya; afv; avf etish; afv farmon; afv etish",
  "animal-identification": "identifikatsiyalash; sirg'alash; chorva identifikatsiya; =hayvonlar identifikatsiya",
  anniversary: "yubiley; yilligi; tavallud; tavallud kun",
  "anti-doping": "=dopingga qarshi; antidoping; doping nazorat; doping; antidoping agentlik; doping-nazorat; doping test",
  antibiotic: "antibiotik; =virusga qarshi; og'riq qoldiruvchi; antidot; antimikrob; vitamin; darmondori",
  antidumping: "antidemping; antidemping boj; =dempingga qarshi",
  "apartment-block":
    "ko'p qavatli; ko'p qavatli uy; turar joy majmua; ijtimoiy uy-joy; arzon uy-joy; turar joy massiv; ko'p kvartirali; mikrorayon; ipoteka uy",
  apostille: "apostil; legallashtirish; hujjat legallashtirish; konsullik legallashtirish",
  apple: "olma; olma bog'; olmazor",
  appliance:
    "maishiy texnika; muzlatkich; kir =yuvish mashina; konditsioner; televizor; changyutgich; elektrotexnika; gaz plita; sovutgich",
  apricot: "o'rik; turshak; olxo'ri; =quritilgan o'rik",
  "arbitration-centre": "arbitraj markaz; xalqaro arbitraj; hakamlik sud; mediatsiya; mediator; arbitraj sud",
  archive: "arxiv; arxiv hujjat; qo'lyozma",
  "archive-copy":
    "arxiv hujjat; arxiv material; raqamli nusxa; tarixiy hujjat; davlat arxiv; hujjat nusxa; arxiv hujjatlar nusxa; nusxa; arxiv nusxa",
  "armoured-vehicle":
    "zirhli texnika; zirhli transportyor; btr; jangovar mashina; bronetransportyor; zirhli mashina; zirhli avtomobil",
  arms: "qurol; o'q-dori; zirhli texnika; qurol-yarog'",
  "art-gallery":
    "san'at galereya; =rasmlar galereya; zamonaviy san'at; ko'rgazma zal; san'at muzey; zamonaviy san'at markaz; tasviriy san'at galereya",
  "art-school":
    "musiqa maktab; san'at maktab; konservatoriya; san'at institut; san'at akademiya; san'at litsey; musiqa va san'at maktab; musiqa litsey",
  "artificial-insemination": "sun'iy urug'lantirish; embrion; naslli buqa; genetik material; nasldor buqa",
  "asset-recovery": "aktiv qaytarish; =o'g'irlangan aktiv; =muzlatilgan aktiv; musodara qilingan mol-mulk; =muzlatilgan hisob",
  athlete: "sportchi; terma jamoa; polvon; chempion",
  atm: "bankomat; bankomat tarmoq",
  attache: "attashe; savdo attashe; harbiy attashe; madaniyat attashe",
  audiobook: "audiokitob; brayl; =gapiruvchi kitob; elektron kitob; audiogid; brayl alifbo; audio kitob",
  audit: "audit; auditor; auditorlik; hisob palata; parallel audit",
  "authorised-capital": "ustav kapital; nizom jamg'arma; ustav fond; aksiyadorlik kapital",
  "autism-centre":
    "autizm; autizm markaz; daun sindrom; serebral falaj; logoped; autist; bolalar serebral; alohida ehtiyoj; defektolog",
  "auto-racing": "avtodrom; avtopoyga; karting; formula-1; motosport; motokross; gran-pri; avtosport",
  "axle-load": "o'q yuk; yirik gabaritli; og'ir vaznli; vazn nazorat; gabarit; o'q yuklama; katta hajmli yuk; vazn-gabarit",
  "baby-food": "bolalar ovqat; bolalar oziq; bolalar taom",
  ballet: "balet; opera; opera balet teatr; opera xonanda; gastrol; xoreografiya; balet truppa; opera va balet",
  ballot:
    "saylov quti; saylov byulleten; elektron ovoz; saylov uchastka; =saylovchilar ro'yxat; ovoz berish joy; ovoz berish xona; chet =eldagi saylov",
  ban: "taqiq; cheklov; embargo; karantin",
  bank: "bank; jamg'arma bank; bankomat",
  "bank-branch":
    "bank filial; sho'ba bank; bank litsenziya; islom bank; islom moliya; raqamli bank; qo'shma bank; islomiy moliya; bank vakolatxona; islomiy bank; islom bankchilik",
  "bank-deposit": "depozit; omonat; omonatchi; bank omonat",
  "bank-guarantee": "bank kafolat; davlat kafolat; kafolat xat; kafolat jamg'arma",
  banknote: "banknot; qog'oz pul; pul belg",
  battery: "akkumulyator; energiya saqlash; energiya to'plash; batareya; energiya saqlovchi; elektr energiya saqlash",
  beach: "plyaj; plyaj mavsum; pansionat; sohil kurort; =cho'milish mavsum; dam olish mavsum; kurort mavsum",
  bearing: "podshipnik; zadvijka; fiting; metiz; klapan; po'lat arqon",
  beehive: "asalari; asalarichilik; ari uya; ona ari; asalari oila",
  berry: "rezavor meva; qulupnay; malina; qorag'at",
  berth: "prichal; pirs",
  biogas: "biogaz; biomassa; bioyoqilg'i; briket; ko'mir briket; biogumus; pellet",
  bird: "qush; tyulen; turna; lochin; tuvaloq; flamingo",
  "bird-flu": "parranda gripp; qush grippi",
  bitumen: "bitum; asfalt",
  "blood-bank": "qon markaz; qon bank; qon quyish; qon topshirish; plazma; donor qon; gematologiya; qon donor; qon quyish markaz",
  "boarding-school":
    "maktab-internat; prezident maktab; =ixtisoslashtirilgan maktab; maarif maktab; rus maktab; ijod maktab; turk litsey",
  "body-armour": "bronejilet; dubulg'a; harbiy kiyim; harbiy libos; formali kiyim; kaska; harbiy forma",
  "bogie-exchange":
    "g'ildirak juft; koleya; =yukni qayta ortish; keng iz; tor iz; qayta yuklash; ortish terminal; aravacha almashtirish; qayta ortish",
  boiler: "qozonxona; isitish tizim; issiqlik ta'minot",
  bond: "obligatsiya; aksiya paket; suveren yevrobond",
  "book-fair": "kitob yarmarka; kitob ko'rgazma; kitob festival; kitob bayram; kitob taqdimot; kitob ko'rgazma-yarmarka",
  "border-crossing":
    "chegara post; nazorat-o'tkazish punkt; o'tkazish punkt; chegara o'tkazish punkt; chegara nazorat punkt; bojxona post; o'tish joy; o'tish punkt; nazorat o'tkazish maskan; post; o'tkazish joy; chegara bojxona; bojxona punkt; chegara darvoza; chegara o'tish joy; chegara maskan; nazorat o'tkazish punkt; bojxona kompleks; chegara punkt; chegara o'tish punkt; bojxona nazorat",
  "border-fence": "chegara to'siq; tikanli sim; kuzatuv minora; muhandislik inshoot; chegara devor; sim to'siq",
  "border-guard": "chegarachi; chegara xizmat; chegara qo'shin; chegara xodim; chegara otryad",
  "border-market": "chegara bozor; chegara savdo; savdo zona; chegara savdo zona; savdo maydoncha",
  "border-outpost": "chegara zastava; chegara otryad; chegara komendatura; zastava; chegara qo'shin otryad",
  "boundary-marker":
    "chegara belg; chegara ustun; chegara qoziq; demarkatsiya belg; chegara delimitatsiyasi; chegara demarkatsiyasi; chegara chizig'i; demarkatsiya; delimitatsiya",
  branch: "filial; bo'lim; kampus; bo'linma; filiali",
  "brand-store":
    "firma do'kon; savdo tarmog'i; gipermarket; savdo-ko'ngilochar; chakana tarmoq; brend do'kon; savdo tarmoq; =do'konlar tarmog'i; savdo-ko'ngilochar markaz",
  bread: "non; non zavod; novvoyxona; non kombinat; non mahsulot",
  brick: "g'isht; g'isht zavod; gazoblok; gazobeton; pishiq g'isht; penoblok",
  brucellosis: "brutsellyoz",
  "budget-support": "byudjet ko'mak; byudjet qo'llab-quvvatlash; makromoliyaviy yordam",
  building: "bino; korpus; o'quv bino; zal; inshoot; ma'muriy bino; yangi bino; qarorgoh; sport zal; tozalash inshoot; majmua",
  "building-code":
    "qurilish norma; yevrokod; qurilish ruxsat; qurilish me'yor; qurilish nazorat; qurilish standart; shaharsozlik kodeks; qurilish qoida",
  "burn-centre": "kuyish markaz; kuyish bo'lim; travmatologiya; kombustiologiya; =kuyganlar bo'lim; travma markaz",
  bus: "avtobus; trolleybus; mikroavtobus; tramvay; elektrobus",
  bypass:
    "aylanma yo'l; yo'l o'tkazgich; estakada; piyoda ko'prik; yer osti o'tish; yerosti o'tish; halqa yo'l; yo'l kesishma; ko'p sathli chorraha",
  "cable-car": "dor yo'l; arqon yo'l; kanat yo'l; chang'i",
  calibration: "kalibrlash; o'lchov vosita; metrologiya; etalon; metrologik; o'lchash vosita; qiyoslash",
  camel: "tuya; tuyachilik; tuya sut",
  camp: "oromgoh; lager",
  campsite:
    "kemping; glemping; etno qishloq; o'tov shaharcha; etnoqishloq; turbaza; o'tov lager; etnopark; etno-qishloq; =o'tovlar shaharcha",
  "canned-food": "konserva; konserva zavod; murabbo; tuzlama; konservalangan; konservalash",
  car: "avtomobil; elektromobil; elektrobus; yengil mashina; avtobus yig*; avtomashina",
  "car-assembly":
    "avtozavod; avtomobil yig'ish; avtomobil zavod; avtobus ishlab; avtomobilsozlik; avtokomponent; avtomobil ishlab chiqarish; avtosanoat",
  carbamide: "karbamid; ammiak; ammiakli selitra; azotli o'g'it; mochevina; azot o'g'it",
  carbon:
    "uglerod; uglerod birlik; issiqxona gaz; uglerod bozor; uglerod kredit; karbon; dekarbonizatsiya; uglerod neytral; parnik gaz",
  card: "karta; to'lov karta; plastik karta; plastik kartochka; bank karta; kartochka",
  "cardiology-centre":
    "kardiologiya markaz; kardioxirurgiya; kardiojarrohlik; yurak jarrohlik; angiograf; kardiologiya; yurak operatsiya; kardioxirurg; yurak markaz",
  "care-home": "=qariyalar uy; =keksalar uy; saxovat uy; xospis; muruvvat uy; nuroniy maskan; palliativ",
  cargo: "yuk; partiya; yuklar; dastlabki partiya; tranzit yuk; yuk ko'targich; yuk transport",
  "cargo-tracking":
    "navigatsiya plomba; elektron plomba; yuk kuzatish; kuzatuv plomba; =yukni kuzatish; elektron muhr; yuk =harakatini kuzatish; navigatsion plomba; bojxona plomba; navigatsiya muhr; plomba",
  carp: "karp; zog'ora baliq; do'ngpeshona; oq amur; laqqa baliq; sazan",
  carpet: "gilam",
  carrot: "sabzi; lavlagi; qovoq; sholg'om; turp",
  cartoon: "multfilm; animatsiya; animatsion; multserial; dublyaj; dublyaj qilish; o'zbekcha dublyaj; multiplikatsion",
  "cash-register": "kassa apparat; nazorat-kassa; onlayn-kassa; onlayn kassa; fiskal chek",
  "caspian-sea": "kaspiy; kaspiy dengiz",
  "caspian-seal": "tyulen; kaspiy tyulen",
  caviar: "qora ikra; ikra; uvildiriq",
  cctv: "videokuzatuv; kuzatuv kamera; xavfsiz shahar; videonazorat; video kuzatuv",
  "cell-tower": "tayanch stansiya; baza stansiya; mobil minora; mobil aloqa; 5g tarmoq; aloqa minora; uyali aloqa",
  cement: "sement; klinker",
  cemetery: "qabriston",
  census: "aholini ro'yxatga olish; aholi ro'yxat; qishloq xo'jaligi ro'yxat; sanoq; savolnoma",
  centre: "markaz; diagnostika markaz; reabilitatsiya markaz; onkologiya markaz; kardiologiya markaz; salomatlik markaz",
  ceramics: "keramika; keramik plitka; chinni; sopol; keramogranit; kafel; santexnika; sopol plitka",
  certificate:
    "sertifikat; guvohnoma; veterinariya sertifikat; fitosanitar sertifikat; muvofiqlik sertifikat; kelib chiqish sertifikat; yo'llanma",
  channel: "telekanal; ishonch telefoni; radio; qaynoq liniya; televideniye; radiostansiya; teleradiokanal; telekompaniya",
  "charging-station":
    "quvvatlash stansiya; zaryadlash stansiya; elektr quvvatlash; elektromobil quvvatlash; elektrozapravka; zaryadlash shoxobcha; quvvatlash shoxobcha",
  "charity-fund":
    "xayriya jamg'arma; xayriya fond; xayriya; qizil yarim oy; qizil xoch; nodavlat notijorat tashkilot; nnt; xayriya aksiya; xayriya tadbir; mehr-shafqat",
  "chemical-acid": "sulfat kislota; kaustik soda; kalsinatsiyalangan soda; xlor; brom; metanol; reagent; natriy sianid",
  cherry: "gilos; olcha",
  chess: "shaxmat; shashka; grossmeyster",
  child: "bola; o'smir; yetim; chaqaloq",
  "childrens-camp":
    "bolalar lager; =yozgi lager; sog'lomlashtirish oromgoh; oromgoh; artek; bolalar oromgoh; =yozgi maktab; bolalar sog'lomlashtirish; =yozgi oromgoh; bolalar dam olish",
  "childrens-hospital": "bolalar shifoxona; bolalar klinika; pediatriya; bolalar jarrohlik; bolalar kasalxona; bolalar tibbiyot",
  church:
    "cherkov; ibodatxona; pravoslav cherkov; monastir; sinagoga; kafedral; yeparxiya; pravoslav ibodatxona; katolik cherkov; sobor",
  circus: "sirk; qo'g'irchoq teatr; sirk jamoa; bolalar teatr; yosh tomoshabin teatr; dorboz",
  citizenship:
    "ikki fuqarolik; qo'sh fuqarolik; =fuqarolikdan chiqish; =fuqarolikka qabul; fuqarolik olish; =fuqarolikni tiklash",
  citrus: "sitrus; limon; apelsin; mandarin",
  "city-bus": "shahar avtobus; elektrobus; avtobus bekat; avtobus park; avtosaroy; jamoat transport",
  "city-square":
    "favvora; bayroq ustun; =piyodalar ko'cha; sohil bo'yi; sayilgoh; do'stlik bog'; do'stlik maydon; do'stlik xiyobon; xotira bog'; nomidagi bog'; nomidagi maydon; nomidagi ko'cha; do'stlik yodgorlik; xiyobon; do'stlik park; nomidagi xiyobon",
  "civil-registry": "fhdyo; =tug'ilganlik guvohnoma; nikoh guvohnoma; fuqarolik =holati dalolatnoma; nikoh uy; nikoh qayd etish",
  "cloud-seeding": "sun'iy yomg'ir; =do'lga qarshi; sun'iy yog'in; do'l raketa; sun'iy yog'ingarchilik",
  "cloud-server": "server; bulutli xizmat; bulutli texnologiya; bulutli hisoblash; server uskuna; davlat bulut",
  coal: "ko'mir; koks; toshko'mir",
  coastline: "dengiz sath; sayozlashish; qirg'oq chiziq; =tubini chuqurlashtirish; dengiz tubi; suv sath; ko'l sath; zemsnaryad",
  coffee: "qahva; kofe",
  coin: "tanga; esdalik tanga; yubiley tanga; kumush tanga; zarbxona",
  "cold-store":
    "sovutkichli ombor; sovutgichli ombor; sovuq zanjir; meva ombor; sovutish kamera; muzlatkichli ombor; sovuqxona; sabzavot ombor; sovutkich omborxona; muzlatkich saqlash; muzlatgichli; muzlatkichli; sovutkich ombor",
  "commodity-exchange": "tovar birja; xomashyo birja; tovar-xomashyo birja; birja savdo",
  "common-alphabet":
    "umumiy alifbo; umumturkiy alifbo; yagona alifbo; lotin alifbo; umumiy turkiy alifbo; umumiy turkiy tarix; lotin yozuv",
  "compound-feed": "omuxta yem; kombikorm; premiks; ozuqa qo'shimcha; yem zavod; omixta yem",
  "compressor-station":
    "kompressor stansiya; gaz o'lchash; gaz taqsimlash; kompressor; gaz =taqsimlash stansiya; =siquv kompressor",
  computer: "kompyuter; planshet; noutbuk",
  concert: "konsert; spektakl; opera; balet; ansambl; orkestr; gastrol; filarmoniya",
  concrete: "beton; temir-beton; temirbeton; uysozlik kombinat; beton zavod; panel uy; beton buyum",
  confectionery: "qandolat; shokolad; konfet; pechenye; holva; muzqaymoq; kakao; qandolatchilik",
  "conformity-certificate": "muvofiqlik sertifikat; muvofiqlik baholash; sifat sertifikat; muvofiqlik deklaratsiya",
  "construction-material":
    "qurilish material; sendvich panel; metall konstruksiya; plastik profil; deraza profil; tunuka tom; profnastil; qurilish mahsulot; qurilish ashyo",
  "consular-visit": "sayyor konsullik; konsullik yig'im; konsullik qabul; sayyor qabul; konsullik hisob; sayyor konsullik xizmat",
  consulate: "konsulxona; bosh konsulxona; konsullik; konsul; faxriy konsul; faxriy konsullik; konsullik xizmat",
  container: "konteyner; konteyner uy",
  "container-train": "konteyner poyezd; blok-poyezd; yuk poyezd; blok poyezd; sinov poyezd; konteynerli poyezd",
  contraband: "kontrabanda; kontrabanda tovar; musodara tovar; noqonuniy tovar",
  "cooking-oil": "o'simlik yog'; o'simlik moy; kungaboqar yog'; paxta yog'; o'simlik yog'i; o'simlik moyi; yog'-moy",
  cooperative:
    "kooperativ; qishloq xo'jalik kooperativ; agroklaster; agropark; paxta klaster; paxta-to'qimachilik klaster; aqlli ferma; agrosanoat majmua",
  copper: "mis konsentrat; mis ruda; mis katod; mis eritish; mis zavod; mis boyitish; mis kon",
  copyright: "mualliflik huquq; turdosh huquq; royalti; intellektual mulk; mualliflik haq",
  "correspondent-account": "vakillik hisobvaraq; korrespondent hisobvaraq; vakillik hisob; korrespondent bank",
  cosmetics: "kosmetika; parfyumeriya; atir; efir moy; parfyum",
  cosmodrome: "kosmodrom; bayqo'ng'ir; start maydoncha; raketa tashuvchi; raketa uchirish; boyqo'ng'ir; =eltuvchi raketa",
  cosmonaut: "kosmonavt; astronavt; kosmik parvoz; =kosmosga parvoz; fazogir",
  cotton: "paxta",
  courier:
    "kuryer; postamat; ekspress yetkazish; jo'natma; fulfilment; =saralash markaz; kurerlik; pochta jo'natma; kuryerlik; tezkor yetkazib",
  course:
    "kurs; til kurs; o'quv kurs; malaka oshirish kurs; trening; seminar-trening; tayyorlov kurs; o'quv kursi; mahorat dars; til kursi; kurslar; seminar",
  court: "sud; oliy sud; sudya; sud idora",
  "court-building":
    "sud bino; adliya akademiya; =sudyalar o'qitish; elektron sud; =sudyalar oliy maktab; odil sudlov akademiya; =sudyalar malaka",
  "court-order": "sud qaror; ijro varaqa; sud hukm; arbitraj qaror; sud topshiriq; sud hal =qiluv qaror",
  cow: "sigir; qoramol; g'unajin; yirik shoxli; =sog'in sigir",
  "craft-centre":
    "hunarmandchilik; hunarmandchilik markaz; =hunarmandlar shaharcha; hunarmandchilik yarmarka; =hunarmandlar festival; kulolchilik; amaliy san'at; hunarmand; =hunarmandlar markaz",
  craftsman: "hunarmand; usta; kulol; zargar; kashtachi; hunarmandchilik; naqqosh; chevar",
  crane: "kran; yuk ko'targich; minora kran; richstaker",
  "credit-rating": "kredit reyting; suveren reyting; reyting agentlik",
  "criminal-record": "sudlanganlik ma'lumotnoma; sudlanganlik; sudlanmaganlik",
  "critical-mineral":
    "muhim mineral; kritik mineral; nodir yer; volfram; molibden; surma; titan; grafit; nodir metall; nikel; kobalt; kritik xomashyo; noyob metall; kamyob metall",
  cruise: "kruiz; kruiz kema; yaxta; yaxta klub; yo'lovchi kema; katamaran; sayr kema; regata; yaxt-klub; sayr qayiq",
  crypto: "kriptovalyuta; kriptobirja; kriptoaktiv; mayning; blokcheyn; steyblkoin",
  cucumber: "bodring; karam; bulg'or qalampir; baqlajon",
  cuisine:
    "milliy taom; gastronomiya; oshpaz; palov; gastronomik; pazandachilik; oshpazlik; milliy oshxona; kulinariya; taomlar festival",
  "cultural-capital": "madaniyat poytaxt; yoshlar poytaxt; turkiy dunyo madaniyat poytaxt; turizm poytaxt; madaniy poytaxt",
  "cultural-centre":
    "madaniyat markaz; madaniyat uy; madaniyat saroy; rus uyi; yunus emro; madaniyat va san'at markaz; milliy madaniy markaz; madaniy markaz; do'stlik uy; madaniyat uyi",
  "culture-days":
    "madaniyat kun; madaniyat kunlari; madaniyat hafta; kino kunlari; adabiyot kunlari; film kunlari; madaniyat haftaligi; kino haftaligi; kitob kunlari",
  currency: "milliy valyuta; valyuta; valyuta ayirboshlash; hisob-kitob; hisob kitob; milliy pul",
  "currency-swap": "valyuta svop; svop bitim; svop liniya",
  "cyber-centre":
    "kiberxavfsizlik; kiberhujum; kiberpoligon; kiberjinoyat; kibermashq; kiberxavfsizlik markaz; kiberinsident; kibermakon",
  dairy: "sut; sut qabul; sutchilik",
  "dairy-product": "pishloq; sariyog'; yogurt; quruq sut; sut zavod; sut mahsulot; qimiz; =sutni qayta ishlash; tvorog",
  "data-centre": "data-markaz; ma'lumotlarni qayta ishlash markaz; data markaz",
  "data-exchange":
    "ma'lumot almashinuv; ma'lumot almash*; axborot almash*; elektron ma'lumot; axborot almashuv; oldindan axborot; dastlabki axborot; oldindan ma'lumot; ma'lumot almash-; elektron ma'lumot almashinuv; dastlabki ma'lumot",
  database: "ma'lumotlar baza; reyestr; axborot baza; yagona baza; kadastr",
  debt: "qarz; qarzdorlik; debitor; muddati o'tgan qarz",
  "declaration-form":
    "bojxona deklaratsiya; deklaratsiya; yuk xati; yuk xat; yukxat; elektron deklaratsiya; e'lonnoma; yuk e'lonnoma; bojxona e'lonnoma; yuk bojxona deklaratsiyasi",
  deer: "buxoro bug'u; xongul; qo'ng'ir ayiq; zubr; bizon; bug'u",
  "demining-machine":
    "minadan tozalash; minalardan tozalash; mina qidirgich; metall detektor; minatozalash; mina izlagich; minasizlantirish; minalardan tozala-; mina ~ zararsizlantir-|zararsizlantirish; mina ~ tozalan-; minadan tozala-",
  "dental-clinic": "stomatologiya; stomatologik; tish shifokor; stomatolog; tish klinika; stomatologiya poliklinika",
  deputy: "deputat; senator; parlament a'zo; parlamentariy",
  desalination:
    "chuchuklashtirish; =suvni chuchuklashtirish; suv tozalash; chuchuklashtirish inshoot; suv filtr; =suvni tozalash; tuzsizlantirish; chuchitish",
  desert: "cho'llanish; saksovul; qum bo'ron; chang bo'ron; qum ko'chish; yashil belbog'; orolqum",
  detergent: "=yuvish vosita; sovun; kir yuvish; maishiy kimyo; gigiyena vosita; shampun; taglik",
  dialysis: "dializ; gemodializ; dializ markaz; sun'iy buyrak; nefrologiya; gemodializ markaz; urologiya; dializ apparat",
  dictionary: "lug'at; ensiklopediya; atlas",
  dig: "qazishma; arxeolog; arxeologiya; arxeologik; qazish; ko'hna shahar",
  "digital-currency": "raqamli valyuta; raqamli so'm; raqamli pul",
  "digital-id":
    "raqamli identifikatsiya; raqamli pasport; elektron identifikatsiya; oneid; raqamli hujjat; yagona identifikatsiya",
  diploma: "diplom; ilmiy daraja; qo'shma diplom; ta'lim hujjat; ma'lumot to'g'risidagi hujjat; oliy ma'lumot hujjat",
  "diploma-recognition":
    "diplom tan olish; =diplomlarni tan olish; nostrifikatsiya; malaka tan olish; =diplomlarni o'zaro tan; ta'lim =hujjatlarini tan",
  "diplomatic-academy":
    "diplomatik akademiya; yosh diplomat; diplomatlar kurs; diplomat tayyorlash; diplomatiya akademiya; jahon =iqtisodiyoti va diplomatiya universitet; diplomatlar malaka oshirish; diplomatiya universitet",
  "diplomatic-passport": "diplomatik pasport; xizmat pasport; rasmiy pasport",
  "disabled-person": "nogiron; =nogironligi bo'lgan; inklyuziv; imo-ishora til; =imkoniyati cheklangan; surdotarjima",
  discount: "chegirma; imtiyoz",
  disease: "oqsil; kasallik; epidemiya; quturish; brutsellyoz; parranda grippi; epizootiya; gepatit; o'lat; qizamiq",
  "dispatch-centre": "dispetcherlik; dispetcherlik markaz; dispetcher; aqlli tarmoq; elektr bozor; elektr energiya bozor",
  dissertation:
    "dissertatsiya; doktorantura; aspirantura; doktorlik dastur; ilmiy kengash; ilmiy daraja; dissertatsiya himoya; tayanch doktorantura",
  "district-heating": "issiqlik ta'minot; qozonxona; issiqlik tarmoq; isitish mavsum; isitish tizim; markaziy isitish",
  doctor:
    "shifokor; vrach; hamshira; jarroh; tibbiyot xodim; feldsher; tibbiyot guruh; akusher; tibbiyot brigada; shifokorlar guruhi; tibbiy guruh",
  documentary: "hujjatli film; hujjatli kino; kinoxronika; hujjatli serial; hujjatli lenta",
  dog: "alabay; kinologiya; qidiruv it; =tozi it; kinolog; bo'ribosar; xizmat it; kinologik; iskovuch it",
  donor: "donor; qon; qon donor; qon zaxira",
  dormitory: "yotoqxona; talabalar uy; talabalar turar joy; kampus",
  drainage: "drenaj; kollektor; kollektor-drenaj; melioratsiya; zovur; =tik drenaj; zovur tarmoq; meliorativ",
  "dried-fruit": "quruq meva; =quritilgan meva; =quritish sex; =muzlatilgan meva; meva quritish",
  "drilling-rig":
    "burg'ilash; =burg'ilash qurilma; qidiruv quduq; dengiz platforma; neft quduq; burg'i; burg'ulash; =burg'ilash ishlari; razvedka quduq",
  "drip-irrigation": "tomchilatib sug'orish; suv tejovchi; yomg'irlatib sug'orish; =suvni tejash; suv tejamkor",
  driver: "haydovchi; avtomaktab; taxograf; yuk mashina haydovchi; avtotashuvchi",
  "driving-licence": "haydovchilik guvohnoma",
  drone: "dron; uchuvchisiz; uchuvchisiz uchish apparat; kvadrokopter; uchuvchisiz apparat",
  drought: "qurg'oqchilik; suv taqchillik; suv tanqislik; kam suvli; =qurg'oqchilikka chidamli; suv yetishmovchilik",
  "dry-cargo-ship":
    "quruq yuk kema; konteyner kema; balker; fider; barja; buksir; muzyorar; konteyner tashuvchi kema; quruq yuk tashuvchi",
  "dust-storm": "chang bo'ron; qum bo'ron; tuz bo'ron; qum-chang; chang-tuz; qum ko'chish; chang-qum; =ko'chma qum",
  duty: "boj; bojxona boj; bojxona to'lov; soliq; yig'im; bojsiz; aksiz; yo'l haq; import tarif; bojxona tarif; import boj",
  "duty-free-shop": "duty free; dyuti-fri; bojsiz savdo; bojsiz do'kon; duty-free",
  dyke: "damba; qirg'oq; to'g'on; qirg'oqni mustahkamlash; sel oqim; suv toshqin",
  "e-invoice": "elektron hisobvaraq-faktura; hisobvaraq-faktura; elektron hisob-faktura; hisob-faktura",
  "e-library":
    "elektron kutubxona; raqamli kutubxona; virtual muzey; =ko'chma kutubxona; bibliobus; elektron arxiv; virtual ko'rgazma; virtual tur; raqamli arxiv; mobil kutubxona; elektron katalog; virtual sayohat",
  "e-passport": "biometrik pasport; =xorijga chiqish pasport; elektron pasport; pasport stol; xorijiy pasport; qizil pasport",
  "e-signature": "elektron imzo; elektron raqamli imzo; raqamli imzo",
  "e-visa":
    "elektron viza; e-viza; yagona viza; e-visa; yagona turistik viza; onlayn viza; vizani onlayn; viza ~ onlayn; yagona sayyohlik viza; yagona turist viza; umumiy viza",
  earthquake:
    "zilzila; seysmik stansiya; seysmologiya; seysmik; seysmostansiya; zilzilaga; yer silkin*; zilzila bardosh; zilzilabardosh; seysmolog",
  "eco-trail":
    "ekoso'qmoq; ekologik so'qmoq; piyoda marshrut; trekking; geopark; ekoturizm; sayyohlik so'qmoq; ekologik yo'lak; tog' so'qmoq",
  egg: "tuxum; inkubatsion tuxum",
  "election-observer":
    "saylov kuzatuvchi; =kuzatuvchilar missiya; xalqaro kuzatuvchi; =saylovni kuzatish; kuzatuv missiya; =saylovlarni kuzatish; kuzatuvchi missiya",
  "electric-cable": "kabel zavod; elektr sim; o'tkazgich; kabel mahsulot; elektr kabel; sim-kabel",
  elevator: "lift; eskalator; lift zavod; lift ishlab",
  embassy: "elchixona; elchixona binosi; diplomatik vakolatxona",
  "embassy-building":
    "elchixona bino; elchi qarorgoh; diplomatik shaharcha; konsulxona bino; elchixona binosi; elchixona majmua; elchixona uchun yer; =elchixonaning yangi bino; bosh konsulxona bino",
  "energy-efficiency":
    "energiya samaradorlik; energiya tejash; energiya audit; energiya tejamkor; led lampa; energotejamkor; issiqlik saqlash",
  "entry-ban": "kirish taqiq; =kirishga taqiq; =chiqishga taqiq; qora ro'yxat migrant; kirish cheklov",
  equipment:
    "uskuna; texnika; asbob-uskuna; jihoz; dastgoh; qurilma; texnologik liniya; mexanizm; apparat; kosmik apparat; uzi apparat; qishloq xo'jaligi texnika; zirhli texnika; laboratoriya uskuna; tibbiyot uskuna; agregat; stanok; rentgen; drenaj",
  esports:
    "kibersport; kompyuter o'yin; kibersport arena; fidjital; videoo'yin; kibersportchi; kelajak o'yin; e-sport; video o'yin",
  "ethno-village":
    "etno qishloq; etnoqishloq; ochiq osmon =ostida muzey; etnografik majmua; o'tov shaharcha; etnopark; etnofestival; etno-qishloq; o'tov lager",
  evacuation:
    "evakuatsiya; chodir shaharcha; vaqtinchalik boshpana; boshpana; vaqtincha joylashtirish; evakuatsiya reys; bomba boshpana",
  "exchange-office": "birja",
  exercise:
    "mashg'ulot; o'quv-mashg'ulot; harbiy mashg'ulot; manyovr; qo'shma mashg'ulot; harbiy o'quv; taktik mashg'ulot; qo'mondonlik-shtab; harbiy-dengiz mashg'ulot; o'quv-mashq; harbiy mashq",
  exhibit: "eksponat; artefakt; osori-atiqa",
  exhibition:
    "ko'rgazma; yarmarka; ekspozitsiya; ko'rgazma-savdo; ko'rgazma-yarmarka; biyennale; savdo yarmarka; sanoat ko'rgazma; kitob yarmarka; milliy pavilon",
  expedition: "ekspeditsiya; alpinist; alpiniada; tog' yurish",
  expert:
    "agronom; ekspert; mutaxassis; muhandis; texnik; qutqaruvchi; arxeolog; geolog; gidrolog; restavrator; veterinar; murabbiy; usta; ta'mirchi; maslahatchi; yo'riqchi; seysmolog; muzeyshunos; ; instruktor; kardiolog; uchuvchi; dispetcher; kinolog; sapyor",
  explosive: "portlovchi modda; portlovchi; detonator; pirotexnika; =portlatish ish; mushak",
  extradition:
    "ekstraditsiya; ekstraditsiya qilish; jinoyatchi =ushlab berish; jinoyatchi topshirish; mahkum ~ topshir-; vatani ~ topshir-; mahrum ~ topshir-",
  "eye-clinic":
    "ko'z kasallik; oftalmologiya; katarakta; ko'z klinika; ko'z markaz; ko'z operatsiya; oftalmologik; ko'z mikroxirurgiya; ko'z shifoxona",
  faculty: "fakultet; kafedra",
  falcon: "itolg'i; burgut; burgutchilik; tuvaloq; yo'rg'a tuvaloq; lochin qush; lochinchilik",
  farm: "ferma; plantatsiya; uzumzor; fermer xo'jalik",
  farmer: "fermer; dehqon; chorvador; bog'bon",
  "feasibility-study":
    "texnik-iqtisodiy asos; texnik-iqtisodiy asosnoma; asosnoma; texnik-iqtisodiy hisob-kitob; texnik iqtisodiy asos; loyiha-smeta; loyiha hujjat; loyihalash ish",
  ferry: "parom; ro-ro; ro-paks; temir yo'l parom",
  fertiliser: "o'g'it; karbamid; selitra; mineral o'g'it; ammofos; kaliy o'g'it",
  festival: "festival; bayram; ko'rik-tanlov; maqom",
  "fibre-cable":
    "optik kabel; optik tolali; tolali-optik; optik-tolali; magistral kabel; optik tola; optik aloqa; suv osti aloqa; aloqa liniya; optik liniya; tolali aloqa",
  "fighter-jet":
    "qiruvchi samolyot; jangovar samolyot; harbiy samolyot; jangovar vertolyot; harbiy vertolyot; harbiy-transport samolyot; qiruvchi",
  "filling-station": "yoqilg'i quyish shoxobcha; ayoqsh; zaryadlash stansiya; quvvatlash stansiya",
  film: "film; kino; serial; hujjatli film; badiiy film; kinofestival; multfilm; qo'shma film; kinolenta; tasvirga olish; kino kunlari; film kunlari; kino haftaligi; kinokartina; to'liq metraj; premyera; taqdimot ~ film",
  "film-studio":
    "kinostudiya; kinoteatr; qo'shma film; kinofestival; kinozal; kino maktab; kino fond; film suratga olish; ijodiy guruh film; hamkorlikda film",
  fine: "jarima; penya",
  fingerprint: "barmoq iz; daktiloskopiya; biometrik ma'lumot; =yuzni tanish; biometrik identifikatsiya",
  "fire-engine": "o't o'chirish; yong'in o'chirish",
  fish: "baliq; baliqchilik; osyotr; ikra; baliq chavoq",
  "fish-farm": "baliqchilik xo'jalik; akvakultura; baliq hovuz; =baliqni qayta ishlash; baliq ferma; baliq yetishtirish",
  "fish-fry": "baliq chavoq; chavoq; baliqlantirish; baliq inkubatsiya; baliq pitomnik; lichinka; baliq bola",
  "fishing-vessel": "baliqchilik kema; trauler; ov kvota; baliq =ovlash kvota; baliqchi qayiq",
  flag: "davlat bayroq; bayroq ustun; davlat gerb; davlat ramz; bayroq ko'tarish; davlat madhiya; milliy bayroq; bayroq maydon; gerb; madhiya",
  flight:
    "reys; aviaqatnov; parvoz; aviareys; to'g'ridan-to'g'ri parvoz; qatnov; havo qatnov; charter; havo yo'nalish; muntazam parvoz; havo yo'l; aviatashuv; havo ko'prigi; aviayo'nalish; charter reys; yuk reys; aviayuk; yangi reys; parvozlar",
  flood: "toshqin; suv toshqin; suv bosish; sel-toshqin; suv bosgan",
  flour: "un kombinat; bug'doy uni; tegirmon; un mahsulot; un zavod; un yetkazib",
  flower: "gul ko'chat; atirgul; manzarali o'simlik; gulchilik; manzarali daraxt",
  fodder: "yem-xashak; ozuqa; yem; pichan; beda; somon; omuxta yem; shrot",
  food: "oziq-ovqat; un; shakar; o'simlik yog'; makaron; qandolat; ozuqa; yem; kungaboqar yog'; non mahsulot; guruch; konserva; qandolatchilik; unli mahsulot",
  "food-lab": "oziq-ovqat xavfsizlik laboratoriya; oziq-ovqat laboratoriya; ovqat sifat; oziq-ovqat nazorat",
  "food-reserve": "oziq-ovqat zaxira; don zaxira; davlat zaxira; oziq-ovqat fond; strategik zaxira; davlat rezerv",
  "foot-and-mouth": "oqsil kasallik",
  football: "futbol; futbolchi; futzal; o'rtoqlik uchrashuv; stadion",
  "football-pitch":
    "futbol maydon; futbol akademiya; futbol maktab; sun'iy chim; mini-futbol; futzal; futbol stadion; sun'iy qoplama; =mini futbol; futbol maydoncha; futbol baza; sun'iy o't",
  footwear: "poyabzal; poyafzal; oyoq kiyim; charm buyum; charm-poyabzal; poyabzal fabrika; etik",
  forensic: "sud ekspertiza; kriminalistika; kriminalist; sud-tibbiy; ekspertiza markaz",
  forest: "o'rmon; o'rmonzor; o'rmon xo'jalik; o'rmonlashtirish; o'rmon barpo; o'rmonchilik",
  "forest-belt": "yashil belbog'; himoya o'rmon; o'rmon mintaqa; ihota daraxt; ihotazor; yashil qoplama",
  "forest-fire": "o'rmon yong'in; dala yong'in",
  "forest-nursery": "ko'chatxona; ko'chatchilik; ko'chatzor; nihol pitomnik; o'rmon ko'chatxona",
  "friendship-group":
    "do'stlik guruh; parlamentlararo do'stlik; parlamentlararo guruh; parlamentlararo hamkorlik guruh; deputatlar guruh; hamkorlik guruh parlament",
  "friendship-society":
    "do'stlik jamiyat; =bitiruvchilar uyushma; vatandosh; diaspora; =vatandoshlar jamg'arma; =bitiruvchilar assotsiatsiya; milliy-madaniy markaz",
  "free-trade": "erkin savdo",
  fruit:
    "meva; sabzavot; pomidor; olma; uzum; qovun; meva-sabzavot; tarvuz; gilos; o'rik; shaftoli; anor; limon; sitrus; yong'oq; bodring; quruq meva; karam; mosh; loviya; mayiz; bodom; xurmo; poliz",
  fuel: "yoqilg'i; benzin; dizel; yonilg'i; neft mahsulot; mazut; aviakerosin; kerosin; aviatsiya yoqilg'i; yoqilg'i quyish shoxobcha",
  furniture: "mebel; fanera; mdf; yog'och qayta ishlash; mebel fabrika; parket; laminat; yog'ochsozlik",
  games:
    "o'yinlar; universiada; olimpiada; turnir; chempionat; spartakiada; musobaqa; ko'rik; o'smirlar o'yin; marafon; kubok; musobaqalar",
  garden: "bog'; park",
  garment:
    "kiyim; kiyim-kechak; trikotaj; tikuvchilik; tikuv fabrika; maxsus kiyim; maktab forma; tayyor kiyim; paypoq; tikuv sex",
  gas: "gaz; tabiiy gaz; suyultirilgan gaz; zangori olov; lpg; zangori yoqilg'i",
  "gas-condensate": "gaz kondensat; geliy; nafta; parafin; neft koks; mazut; texnik uglerod",
  "gas-leak": "metan chiqindi; yo'ldosh gaz; metan sizish; metan emissiya; metan chiqish",
  "gas-processing":
    "gazni qayta ishlash; gaz kimyo; gaz-kimyo; neft-kimyo; neft kimyo; gaz qayta ishlash; polipropilen zavod; gaz kimyo majmua",
  "gas-storage": "gaz ombor; yer osti gaz ombor; neft baza; neft ombor; yerosti gaz ombor; neftbaza; gaz saqlash ombor",
  gasification: "gazlashtirish; gaz ta'minot; gaz balon; gaz tarmoq; suyultirilgan gaz balon; gaz ballon",
  gazelle: "jayron; arxar; alqor; tog' echki; morxo'r; muflon",
  "gene-bank": "genbank; urug' fond; genofond; genetik bank; urug' bank",
  generator: "generator; turbina; gidroagregat; shamol turbina; gidroturbina",
  "geographical-indication": "geografik ko'rsatkich; geografik belg; tovar kelib =chiqqan joy nom",
  geothermal: "geotermal; issiqlik nasos; termal suv; issiq buloq; termal buloq",
  glacier: "muzlik",
  "glacier-monitoring":
    "muzlik; glyatsiolog; glyatsiologiya; qor qoplam; muzlik ko'l; muzlik monitoring; muzlik erish; glyatsiologik; qor zaxira; qor o'lchash",
  glass: "shisha; shisha zavod; oyna ishlab; deraza oyna; shisha idish; shisha tola; list oyna; oyna zavod",
  goat: "echki; kashemir; echkichilik; qo'tos; tivit",
  gold: "oltin kon; oltin qazib; oltin ishlab; affinaj; oltin zaxira",
  "gold-bar": "oltin quyma; quyma oltin; oltin zaxira; o'lchovli oltin",
  grain: "don; bug'doy; arpa; g'alla; makkajo'xori; javdar; kepak; dukkakli",
  grant: "grant; beg'araz yordam",
  grape: "uzum; mayiz; kishmish; uzumzor; tokzor; uzumchilik",
  "green-corridor": "yashil yo'lak; yashil koridor",
  greenhouse: "issiqxona",
  "ground-station": "yer stansiya; yerusti stansiya; teleport; sun'iy yo'ldosh boshqaruv markaz; sputnik boshqaruv",
  guidebook:
    "so'zlashgich; til darslik; terminologik lug'at; ikki tilli lug'at; onlayn lug'at; izohli lug'at; suhbatdosh lug'at; =atamalar lug'at; elektron lug'at; imlo lug'at",
  gymnastics: "gimnastika; badiiy gimnastika; sport gimnastika; gimnastika markaz; gimnastikachi; batut; akrobatika",
  gypsum:
    "gips; gipsokarton; ohak; issiqlik izolyatsiya; mineral paxta; quruq qorishma; shifer; tom yopma; bazalt tola; quruq qurilish qorishma",
  hackathon: "xakaton; ideaton; =dasturlash tanlov; =dasturlash maktab",
  hajj: "umra; hoji; haj kvota; ziyorat; ziyorat turizm; ziyoratchi; haj ziyorat; umra ziyorat; haj mavsum",
  halal:
    "halol; halol mahsulot; halol standart; xalol; halol sertifikat; halol industriya; halol belg; halol sanoat; halol belgi",
  "harvest-machine": "kombayn; paxta =terish mashina; seyalka; don kombayn; paxta terim mashina; purkagich; plug",
  "haulage-permit":
    "ruxsatnoma blank; elektron ruxsatnoma; tashish ruxsatnoma; tranzit ruxsatnoma; ruxsatnoma blanka; e-permit; =ruxsatnomalar almashish; yuk tashish ruxsatnoma; dozvol; ruxsatnoma; avtotashuv ~ ruxsat",
  hay: "beda; pichan; silos; somon; senaj; xashak",
  "hazardous-waste":
    "radioaktiv chiqindi; xavfli chiqindi; simob; zaharli chiqindi; asbest; kimyoviy chiqindi; =eskirgan pestitsid; radioaktiv qoldiq",
  hazelnut: "funduk; o'rmon yong'oq",
  "health-insurance": "tibbiy sug'urta; sog'liq sug'urta; sayohat sug'urta",
  "health-post":
    "oilaviy poliklinika; oilaviy shifokor; qishloq vrachlik; vrachlik punkt; feldsherlik punkt; tibbiy punkt; oilaviy shifokorlik punkt; mahalla tibbiyot punkt",
  hippodrome:
    "ippodrom; ot poyga; ko'pkari; uloq; uloq-ko'pkari; ot sport; otchilik; chavandoz; ko'kbo'ri; ot choptirish; poyga ot; otliq sport",
  hiv: "oiv; oits; =oiv infeksiya; gepatit; virusli gepatit; oits markaz; antiretrovirus; =oitsga qarshi; oitv",
  honey: "asal; asalarichilik",
  "honorary-doctor": "faxriy doktor; faxriy professor; faxriy fuqaro; faxriy akademik; faxriy a'zo",
  "honour-guard": "faxriy qorovul; harbiy parad; harbiy orkestr; faxriy qorovul rota; parad hisob",
  horse: "ko'pkari; uloq; kopkari; otchopar; qorabayir; ot sport",
  hospital:
    "shifoxona; kasalxona; klinika; poliklinika; tibbiyot markaz; ambulatoriya; tibbiyot punkt; tug'ruqxona; diagnostika markaz; reabilitatsiya markaz; onkologiya markaz; kardiologiya markaz; gospital; salomatlik markaz",
  hostel:
    "xostel; mehmon uy; oilaviy mehmon; motel; mehmonxona tarmog'i; oilaviy mehmon uy; mehmonxona brend; nomer fond; oilaviy mehmonxona",
  hotel: "mehmonxona; sanatoriy; kurort; hostel; turizm majmua; dam olish maskan; mehmon uy; sihatgoh; dam olish uy",
  hotline: "ishonch telefon; qaynoq liniya; aloqa markaz; koll-markaz; ishonch raqam; kol-markaz; qo'ng'iroq markaz",
  house:
    "uy; uy-joy; turar joy; kvartira; ko'p qavatli uy; xonadon; turarjoy; yashash uy; kottej; turar-joy; konteyner uy; modul uy",
  "house-museum": "uy-muzey; xotira muzey; memorial muzey; uy muzey; xotira uy",
  "household-survey": "uy xo'jalik kuzatuv; tanlanma kuzatuv; iste'mol narx indeks; uy xo'jalik so'rovnoma",
  hunting: "ovchilik; ovchi; ov mavsum; ov taqiq; ovchilik xo'jalik; ov qilish",
  hydrogen: "vodorod; yashil vodorod; elektrolizyor; yashil ammiak; vodorod energetika",
  "ice-rink": "muz arena; muz saroy; xokkey; figurali uchish; muz maydon; short-trek; muz maydoncha; =konkida uchish; xokkeychi",
  "id-card": "id-karta; id karta; shaxsni tasdiqlovchi; ichki pasport; ID karta; ID-karta",
  "income-declaration":
    "daromad deklaratsiya; =korrupsiyaga qarshi; mol-mulk deklaratsiya; korrupsiya; =daromadlarni deklaratsiyalash",
  "infectious-hospital": "yuqumli kasallik; yuqumli =kasalliklar shifoxona; reanimatsiya; intensiv terapiya; infeksion kasallik",
  institute: "institut",
  insulin: "insulin; qandli diabet; endokrinologiya; glyukometr; diabet; endokrinologik",
  insurance: "sug'urta; sug'urta polis; yashil karta; sug'urta kompaniya",
  internship: "stajirovka; amaliyot",
  "iron-ore": "temir ruda; xrom; ferroqotishma; marganes; temir ma'dan",
  irrigation: "tomchilatib sug'orish; sug'orish",
  "irrigation-canal":
    "magistral kanal; sug'orish kanal; ariq; kanal betonlash; irrigatsiya tarmoq; lotok; =kanalni betonlash; ariq-zovur; magistral ariq; sug'orish ariq",
  "it-park": "it-park; texnopark; it park; innovatsion hab; texnologiya park; innovatsion markaz; texnopolis; aytipark",
  jewellery: "zargarlik; zargar; qimmatbaho tosh; olmos; brilliant; zargarlik buyum; feruza; zeb-ziynat",
  "job-fair": "mehnat yarmarka; bo'sh ish =o'rinlari yarmarka; bandlik markaz; mehnat birja; vakansiya; kasb yarmarka",
  "joint-venture": "qo'shma korxona; qo'shma kompaniya; teng ulushli kompaniya; teng ulushli korxona; hamkorlikdagi korxona",
  journalist:
    "jurnalist; muxbir; matbuot; blogger; axborot agentlik; media; oav vakil; ommaviy axborot vosita vakil; matbuat vakil",
  judo: "dzyudo; sambo; karate; taekvondo; kurash markaz; boks; yakkakurash; o'zbek kurash; boks zal; kurash federatsiya; kurash turnir",
  juice: "sharbat; salqin ichimlik; alkogolsiz ichimlik; limonad; meva sharbat; alkogolsiz",
  juniper: "archa; archazor; qarag'ay; chinor; eman daraxt; ignabargli",
  kaolin: "kaolin; bentonit; kvars qum; seolit; barit; =o'tga chidamli; dala shpat; sog' tuproq",
  karakul: "qorako'l; qorako'lchilik; mo'yna; mo'ynachilik",
  kindergarten: "bog'cha; bolalar bog'cha; maktabgacha; =maktabgacha ta'lim; yasli; oilaviy bog'cha",
  kulan: "qulon; prjevalskiy; prjevalskiy ot",
  laboratory: "laboratoriya; sinov markaz; sinov laboratoriya; tahlil markaz",
  "labour-safety": "mehnat muhofaza; =mehnatni muhofaza; mehnat inspeksiya; mehnat xavfsizlik; ishlab chiqarish jarohat",
  land: "yer uchastka; yer maydon; yer",
  landfill:
    "chiqindi poligon; maishiy chiqindi; qattiq chiqindi; chiqindi saralash; chiqindi tashuvchi; axlat; chiqindixona; qattiq maishiy; chiqindi konteyner; musorovoz",
  lane: "polosa; qator yo'lak",
  "language-centre":
    "til markaz; til kurs; =konfutsiy institut; turk =tili kurs; o'zbek =tili kurs; rus =tili markaz; til kabinet; konfutsiy; tilini o'qit-; til o'rgat-; til dars; tilini o'rgan-",
  "large-family":
    "ko'p bolali; kam ta'minlangan; muhtoj oila; ehtiyojmand; yolg'iz ona; kam =ta'minlangan oila; ehtiyojmand oila; ijtimoiy =himoyaga muhtoj; ko'p farzandli",
  lawyer: "advokat; notarius; yurist; huquqshunos; yuridik yordam; mediator; arbitraj",
  leasing: "lizing; lizing kompaniya",
  leather: "charm; teri; jun; ipak; pilla; ipakchilik",
  "legal-aid": "bepul yuridik yordam; huquqiy yordam; yuridik klinika; advokatura; yuridik yordam; huquqiy maslahat",
  legume: "dukkakli; no'xat; mosh; loviya; yasmiq",
  "letter-of-credit": "akkreditiv; faktoring",
  library: "kutubxona",
  lighting: "yoritish; chiroq; svetofor; yoritkich",
  list: "ro'yxat; reyestr; qora ro'yxat; ro'yxatlar",
  lithium: "litiy; litiy kon",
  livestock:
    "chorva; qoramol; qo'y; naslli; sigir; echki; tuya; qorako'l; naslli mol; buzoq; g'unajin; qo'y go'shti; zotdor mol; naslli qo'y; bosh qo'y; chorva moli; zotdor qoramol",
  lng: "suyultirilgan gaz; suyultirilgan tabiiy gaz; =siqilgan gaz; metan; propan; suyultirilgan uglevodorod; metan shoxobcha",
  loan: "kredit; kredit liniya; qarz mablag'; qarz; kredit mablag'",
  locomotive: "lokomotiv; elektrovoz; teplovoz; manevr lokomotiv; parovoz",
  locust: "chigirtka",
  lubricant: "=moylash material; motor moy; antifriz; surkov moy; bazaviy moy; =moylash moyi",
  "machine-tool": "stanoksozlik; lazer; 3d-printer; sanoat robot",
  magazine: "jurnal; almanax; ilmiy jurnal; adabiy jurnal; davriy nashr; ilmiy nashr; oynoma",
  mail: "pochta; posilka; jo'natma; pochta aloqa; xat-xabar",
  maize: "makkajo'xori; jo'xori; tariq",
  malaria: "bezgak; malyariya; =chivinga qarshi; leyshmanioz; =bezgakka qarshi; =bezgakdan xol",
  manuscript: "qo'lyozma; qadimiy qo'lyozma; nodir kitob; faksimile; qo'lyozma asar; toshbosma",
  map: "xarita; topografik xarita; geologik xarita",
  marble: "marmar; granit; qoplama tosh; travertin; shag'al; ohaktosh; bazalt; tabiiy tosh; marmartosh",
  "marshalling-yard":
    "depo; lokomotiv depo; vagon depo; =saralash stansiya; yuk stansiya; chegara stansiya; temir yo'l kesishma; vagon ta'mir; =tutash stansiya; yuk hovli",
  "master-plan": "bosh reja; shaharsozlik; arxitektura tanlov; master-reja; master reja; mufassal reja; shaharsozlik reja",
  "masters-programme":
    "magistratura; bakalavriat; qo'shma diplom; qo'shma ta'lim dastur; ikki diplomli; magistrlik dastur; qo'sh diplom; qo'shma ta'lim",
  mausoleum: "maqbara; ziyoratgoh; karvonsaroy",
  meat: "go'sht; mol go'shti; qo'y go'shti; kolbasa",
  "meat-product": "kolbasa; go'sht konserva; =muzlatilgan go'sht; halol go'sht; ot go'shti; qazi; go'sht mahsulot",
  "medic-kit":
    "rentgen; dializ; tomograf; tibbiy uskuna; tibbiy jihoz; mrt; sun'iy nafas; kislorod; uzi apparat; gemodializ; mammograf; angiograf; inkubator; tibbiy asbob",
  "medical-college":
    "tibbiyot kollej; tibbiyot universitet; tibbiyot institut; klinik ordinatura; tibbiyot akademiya; hamshiralik; tibbiyot texnikum; simulyatsiya markaz; ordinatura; universitet klinika",
  "medicinal-plant": "dorivor o'simlik; shirinmiya; lavanda; qizilmiya; kovrak",
  medicine:
    "dori; vaksina; dori-darmon; insulin; dori vosita; preparat; tibbiy buyum; emdori; farmatsevtika; dorivor; dorilar; tibbiy mahsulot",
  melon: "qovun; tarvuz; poliz ekin; poliz mahsulot",
  "memorial-plaque": "yodgorlik lavha; xotira lavha; byust; barelyef; memorial lavha; yodgorlik belg; esdalik lavha",
  "mental-health":
    "psixiatriya; narkologiya; ruhiy salomatlik; psixologik yordam; psixiatrik; narkologik; psixolog; ruhiy kasallik; psixologik ko'mak",
  metal: "metall; po'lat; alyuminiy; armatura; prokat",
  meter:
    "hisoblagich; elektr hisoblagich; gaz hisoblagich; suv hisoblagich; aqlli hisoblagich; suv o'lchagich; hisobga olish pribor",
  metro: "metro; metropoliten; tramvay; metro bekat; metro stansiya; metro liniya; tramvay liniya",
  microcredit: "mikrokredit; mikroqarz; mikromoliya",
  microscope: "mikroskop; spektrometr; xromatograf; reagent; laboratoriya jihoz; ilmiy uskuna; reaktiv; laboratoriya uskuna",
  "migration-registration": "migratsiya karta; migratsiya hisob; chet el =fuqarolarini ro'yxat; vaqtincha ro'yxat",
  "migratory-bird": "=ko'chib =yuruvchi qush; flamingo; qoqiqoz; saqoqush; ornitolog; oqqush; =uchib =o'tuvchi qush; suv qush",
  "military-academy":
    "harbiy akademiya; harbiy institut; harbiy bilim yurt; mudofaa universitet; harbiy litsey; kadet; temurbeklar maktab; harbiy maktab",
  "military-attache": "harbiy attashe; mudofaa attashe; harbiy vakil",
  "military-base": "harbiy baza; aviabaza; kazarma; harbiy shaharcha; garnizon; harbiy qism; harbiy bo'linma",
  mine: "kon; shaxta; konchilik; oltin kon; ruda; ma'dan; razrez; karyer",
  "mine-field": "mina xarita; minalangan; mina maydon; mina; minasizlantirish; minadan tozalash",
  miner: "konchi; shaxtyor; kon texnika; karyer samosval; kon qutqaruv; samosval; kon mashina; kon uskuna; belaz; kon-qutqaruv",
  "mineral-water": "mineral suv; =shishadagi suv; =qadoqlangan suv; ma'danli suv",
  missile: "raketa kompleks; ballistik raketa; gaubitsa; artilleriya; minomyot; raketa tizim; qanotli raketa",
  "missing-person": "bedarak yo'qolgan; bedarak; dnk identifikatsiya; eksgumatsiya; qidiruv guruh; bedarak ketgan",
  "mobile-app": "mobil ilova; super ilova; smartfon ilova; mobil dastur; superilova",
  "mobile-clinic":
    "=ko'chma klinika; =ko'chma tibbiy; dala gospital; mobil klinika; sayyor tibbiy; mobil shifoxona; tibbiyot poyezd; salomatlik poyezd; tibbiy karvon",
  "money-transfer": "pul o'tkazma",
  monograph:
    "monografiya; hujjatlar to'plam; =maqolalar to'plam; jamoaviy monografiya; bibliografiya; ilmiy to'plam; =materiallar to'plam; =she'rlar to'plam; ko'p jildlik",
  monument:
    "yodgorlik; haykal; byust; barelyef; yodgorlik majmua; lavha; stela; memorial; obelisk; obida; arxitektura yodgorlik; madaniy meros; me'moriy",
  mortgage: "ipoteka; ipoteka kredit; uy-joy kredit",
  mosque: "masjid; madrasa; cherkov; jome masjid",
  "mosque-school":
    "masjid; jome masjid; madrasa; islom markaz; islom universitet; masjid majmua; islom institut; islom sivilizatsiya markaz; islom akademiya",
  "motor-insurance": "avtosug'urta; yashil karta; majburiy sug'urta; sug'urta polis",
  "motor-rally":
    "avtokarvon; ralli; avtomarafon; veloyurish; marafon; avtoyurish; avtoralli; yarim marafon; velopoyga; velomarafon; motoyurish",
  motorcycle: "mototsikl; skuter; elektrosamokat; velosiped; moped; veloyo'lak; velosiped yo'lak; velosport yo'lak",
  mri: "mrt; magnit-rezonans; mrt apparat; magnit rezonans; kompyuter tomograf; kompyuter tomografiya; mskt; tomograf",
  mudflow: "sel; ko'chki; qor ko'chki; tosh ko'chki; yer ko'chki; sel oqim; =ko'chkiga qarshi; sel ombor",
  museum: "muzey; uy-muzey; galereya; ekspozitsiya; muzey zal",
  mushroom: "qo'ziqorin; shampinyon",
  "musical-instrument":
    "musiqa asbob; cholg'u asbob; dutor; royal; pianino; milli cholg'u; rubob; doira cholg'u; fortepiano; skripka; g'ijjak",
  narcotic: "giyohvandlik; giyohvand modda; geroin; opiy; metamfetamin; prekursor; narkotik; psixotrop; narkotik modda; afyun",
  "national-costume": "milliy kiyim; kashta; kashtachilik; so'zana; adras; milliy libos; do'ppi; chopon; atlas-adras; namat",
  "nature-reserve": "qo'riqxona; milliy bog'; biosfera; tabiat bog'; buyurtmaxona",
  navruz: "navro'z; navro'z bayram; iftorlik; bahor bayram; navro'z sayil; iftor; xidirilyaz; iftor dasturxon",
  "neonatal-incubator": "kuvez; chaqaloq inkubator; yangi tug'ilgan; kyuvez; chala tug'ilgan",
  newspaper: "gazeta; haftalik gazeta; gazeta sahifa; maxsus son; ro'znoma",
  notary: "notarius; notariat; notarial; notarial idora; notarial harakat; notariat palata",
  "nuclear-fuel": "yadro yoqilg'i; =boyitilgan uran; uran konsentrat; tabiiy uran; uran mahsulot",
  "nuclear-reactor": "reaktor; yadro reaktor; atom reaktor; kichik modulli reaktor; birinchi beton; ilk beton",
  oil: "neft; neft mahsulot",
  "oil-spill":
    "neft to'kil*; neft ifloslanish; =cho'kkan kema; rekultivatsiya; =ifloslangan yer; tashlandiq quduq; neft bilan ifloslangan",
  oilseed: "moyli ekin; soya; kungaboqar; raps; kunjut; zig'ir; maxsar",
  olive: "zaytun; zaytun moy; zaytunzor",
  olympiad:
    "fan olimpiada; xalqaro olimpiada; matematika olimpiada; fanlar olimpiada; informatika olimpiada; =bilimlar bellashuv; til olimpiada",
  ombudsman:
    "ombudsman; inson huquqlari vakil; bola huquqlari vakil; bolalar ombudsman; biznes-ombudsman; biznes ombudsman; inson huquqlari bo'yicha vakil; milliy preventiv",
  "oncology-centre": "onkologiya markaz; onkologiya shifoxona; bolalar onkologiya; onkologiya; kimyoterapiya; onkologik",
  onion: "piyoz; sarimsoq",
  "online-shop": "onlayn do'kon; elektron savdo; marketpleys; elektron tijorat; internet do'kon; onlayn savdo; internet-do'kon",
  "open-data": "ochiq ma'lumot; geoportal; geoaxborot; raqamli xarita; ochiq byudjet; geoma'lumot; fazoviy ma'lumot",
  orchestra:
    "simfonik orkestr; filarmoniya; xor jamoa; kamer orkestr; raqs ansambl; qo'shiq va raqs; dirijyor; folklor ansambl; milliy cholg'u orkestr; ashula raqs",
  "origin-certificate":
    "kelib chiqish sertifikat; st-1; kelib chiqish mamlakat; =tovarning kelib chiqish; elektron kelib chiqish sertifikat",
  orphanage: "mehribonlik uy; bolalar uy; bolalar shaharcha; yetimxona; sos bolalar",
  packaging:
    "qadoqlash; o'rov; tara; =saralash liniya; qop ishlab; =qadoqlash liniya; taglik palet; =qadoqlash sex; qadoq; poddon",
  paint: "bo'yoq; lak-bo'yoq; lak bo'yoq; emal; bo'yoq zavod; pigment",
  painting: "rasm kartina; portret; rangtasvir; tasviriy san'at; plener; kartina; miniatyura; rassomlik",
  paper: "karton; sellyuloza; gofrokarton; qog'oz fabrika; gulqog'oz; makulatura; qog'oz kombinat",
  paralympic:
    "paralimpiya; paralimpiyachi; parasport; surdlimpiya; para sportchi; paralimpiya qo'mita; para atletika; maxsus olimpiada; adaptiv sport",
  parking: "avtoturargoh; to'xtash joy",
  "passenger-station": "avtovokzal; vokzal; avtoshohbekat",
  "passenger-terminal":
    "aeroport terminal; yo'lovchi terminal; angar; perron; vertolyot maydon; aerovokzal; yangi terminal; vertolyot maydoncha; havo vokzal",
  "passenger-train":
    "yo'lovchi poyezd; tezyurar poyezd; turistik poyezd; elektr poyezd; afrosiyob poyezd; yo'lovchi vagon; shaharatrofi poyezd; yo'lovchi tarkib; yo'lovchi tashuvchi tarkib",
  "passport-control": "pasport nazorat; elektron darvoza; qo'shma nazorat; chegara nazorat; e-gate; pasport o'quvchi",
  pasta: "makaron; lag'mon; makaron mahsulot; vermishel",
  pasture: "yaylov; o'tloq; pichanzor",
  patent: "patent; patent idora; ixtiro; foydali model",
  patient: "bemor; yarador; xasta",
  "patrol-car": "patrul avtomobil; politsiya avtomobil; xizmat avtomobil; patrul mashina; xizmat mashina",
  pavilion: "pavilon",
  "payment-system": "to'lov tizim; qr-kod; qr kod; tezkor to'lov; o'tkazma tizim; hisob-kitob tizim",
  peacekeeper: "tinchlikparvar; tinchlikparvar kuch; tinchlikparvar kontingent; =tinchlikni saqlash; harbiy kuzatuvchi",
  pension: "pensiya; nafaqa; pensioner; mehnat staj; nafaqaxo'r; ish staj",
  "perinatal-centre":
    "perinatal markaz; tug'ruqxona; tug'ruq kompleks; ona va bola; neonatal; perinatal; ona-bola markaz; skrining markaz",
  permit:
    "ruxsatnoma; litsenziya; ruxsat blank; dazvol; ruxsat; ruxsatnomasiz; ruxsatsiz; ishlash ruxsat; ruxsat hujjat; dozvola; ikki tomonlama ruxsat; tranzit ruxsat",
  persimmon: "xurmo; anjir; behi; kivi",
  "personalised-stamp": "pochta marka; qo'shma marka; pochta blok; =markalar to'plam",
  pesticide: "pestitsid; gerbitsid; zaharli kimyoviy; o'simlik himoya; agrokimyo",
  "pharma-plant":
    "farmatsevtika zavod; dori ishlab chiqarish; vaksina ishlab chiqarish; farmatsevtika korxona; farmatsevtika klaster; dori vosita ishlab; farmatsevtika texnopark; farmatsevtika kompaniya; dori vosita ro'yxat",
  pharmacy: "dorixona; dorixona tarmoq; farmatsevt; dorixona ombor",
  phosphate: "fosforit; fosfat; fosfor; kaliyli o'g'it; kaliy tuzi; fosforli",
  "photo-exhibition":
    "fotoko'rgazma; fotoalbom; fototanlov; rasm ko'rgazma; fotosurat ko'rgazma; foto ko'rgazma; =suratlar ko'rgazma",
  pilgrim:
    "hoji; =haj; haj safar; haj mavsum; umra safar; =umra; ziyoratchi; ziyorat; ziyorat turizm; qadamjo; umrachi; muqaddas qadamjo",
  pilot:
    "uchuvchi kadr; bortkuzatuvchi; parvoz ekipaj; aviatsiya akademiya; parvoz trenajyor; uchuvchilar; bortprovodnik; aviatsiya texnikum; parvoz maktab; styuardessa",
  pipe: "quvur; truba; quvurlar",
  "plague-station":
    "=o'latga qarshi; o'ta xavfli infeksiya; bioxavfsizlik; referens laboratoriya; bsl-3; biologik xavfsizlik; kuydirgi kasallik; sanitariya-epidemiologiya; o'ta xavfli yuqumli; kuydirgi",
  "plant-pest": "zararkunanda; karantin zararkunanda; kolorado qo'ng'iz; o'simlik kasallik",
  "plant-quarantine": "o'simlik karantin; fitosanitar; fitosanitariya; fitosanitar sertifikat",
  platform:
    "platforma; portal; tizim; axborot tizim; ma'lumotlar baza; mobil ilova; yagona darcha; elektron tizim; onlayn tizim; veb-sayt; elektron baza; o'tkazma tizim; hisob-kitob tizim; isitish tizim; ilova; onlayn platforma; onlayn xizmat; savdo maydoncha; raqamli platforma",
  playground:
    "bolalar maydon; o'yingoh; akvapark; attraksion; bolalar maydoncha; istirohat bog'; bolalar shaharcha; o'yin maydoncha; sport maydoncha; vorkaut; bolalar park; voleybol maydoncha; basketbol maydoncha",
  poaching: "brakonyer; brakonyerlik; baliq qo'riqlash; noqonuniy ov; ov inspeksiya; qo'riqchi-inspektor",
  "poem-translation":
    "badiiy tarjima; kitob tarjima; asar tarjima; tarjima markaz; tarjima adabiyot; =asarlar tarjima; =kitobning tarjima; tarjima maktab; =tarjimonlar maktab; roman tarjima; tarjima byuro",
  poetry: "she'r; doston; asarlari; antologiya; roman; devon; she'riy to'plam; g'azal",
  police: "politsiya; militsiya; ichki ishlar; uchastkovoy; kiberjinoyat; interpol",
  "police-station":
    "ichki ishlar bo'lim; militsiya bo'lim; tayanch punkt; militsiya tayanch; politsiya bo'lim; turizm politsiya; xavfsiz turizm",
  "polio-vaccine":
    "qizamiq; poliomiyelit; koronavirus vaksina; gripp vaksina; =qizamiqqa qarshi; koronavirusga qarshi vaksina; difteriya; opv vaksina; hpv vaksina",
  polymer: "polimer; polietilen; polipropilen; kimyo mahsulot",
  pomegranate: "anor; anorzor; anor bog'",
  poplar: "terak; pavlovniya; terakzor; qayrag'och; tez =o'sadigan daraxt",
  "pos-terminal": "to'lov terminal; pos-terminal; pos terminal",
  "post-office":
    "pochta bo'lim; pochta jo'natma; posilka; pochtomat; pochta operator; ekspress-pochta; =saralash markaz; pochta aloqa; pochta xizmat; filateliya",
  potato: "kartoshka; piyoz; sabzi",
  poultry: "parranda; tuxum; jo'ja; broyler; parranda go'sht; tovuq; tovuq mahsulot; parranda mahsulot",
  "poultry-farm": "parrandachilik; broyler; tovuq go'shti; jo'ja; parranda go'shti; kurka go'shti; parranda fabrika",
  power: "elektr energiya; elektr; elektr tarmoq; elektr uzatish",
  "power-cut": "elektr uzilish; svet o'chish; elektr =ta'minoti uzilish; energiya taqchillik; elektr taqchillik; blekaut",
  "power-line":
    "elektr uzatish liniya; elektr tarmoq; yuqori kuchlanish liniya; elektr uzatish tarmoq; parallel ishlash; elektr liniya; yuqori kuchlanish tarmoq; yuqori kuchlanishli tarmoq; yuqori kuchlanishli liniya",
  "power-unit":
    "energoblok; gaz turbina; bug' turbina; bug'-gaz; gidroagregat; issiqlik elektr; bug'-gaz qurilma; gidroturbina; issiqlik elektr markaz",
  "press-centre": "matbuot markaz; media markaz; mediaxab; blog-tur; media-tur; press tur; axborot tur",
  "printing-house": "nashriyot; bosmaxona; matbaa; poligrafiya; nashriyot uy; nashriyot-matbaa; noshir",
  prison: "qamoqxona; =jazoni ijro; tergov hibsxona; penitensiar; probatsiya; jazo ijro etish muassasa",
  prisoner:
    "mahbus; asir; mahkum; ushlangan; jazo o'tayotgan; sudlangan; qamoq; ozodlik mahrum; qamoq ~ shaxs; ozodlikdan mahrum",
  prize: "mukofot; sovrin; medal; kubok",
  product:
    "mahsulot; tovar; mahsulot tur; sanoat mahsulot; tovar pozitsiya; non mahsulot; neft mahsulot; kimyo mahsulot; bolalar mahsulot; eksport mahsulot",
  "product-marking": "raqamli markirovka; mahsulot markirovka; aksiz marka; majburiy markirovka; raqamli markirovkalash",
  prosecutor: "prokuror; prokuratura; bosh prokuror; tergovchi; tergov",
  prosthesis: "protez; protezlash; ortopedik; bionik protez; protez-ortopediya",
  "public-service-centre":
    "davlat =xizmatlari markaz; davlat xizmat; bir darcha; davlat =xizmatlari agentlik; =fuqarolarga xizmat",
  pump: "nasos; nasos stansiya",
  "qr-payment": "qr-kod; qr to'lov; yagona qr; kontaktsiz to'lov; transchegaraviy to'lov; tezkor to'lov; qr kod; qr-to'lov",
  queue: "navbat; elektron navbat; e-navbat; navbatni bron; o'tish vaqt; navbat ~ band",
  quota: "kvota; kvotasiz; kvota o'rin",
  rabies: "quturish; kuydirgi; daydi it; =hayvonlar boshpana; qarovsiz hayvon; qarovsiz it",
  "radiation-monitor": "radiatsiya nazorat; radiatsion nazorat; radiatsiya monitor; yadro xavfsizlik",
  "radio-ecology":
    "radiatsiya fon; dozimetr; uran chiqindi; yadro poligon; radiatsiya xavfsizlik; uran meros; radiatsiyaviy; radiatsiyaviy xavfsizlik; radiologik; uran qoldiq",
  "radio-station":
    "radiostansiya; radiokanal; radioeshittirish; podkast; radiodastur; fm chastota; radio eshittirish; radio dastur; radio",
  radiotherapy: "nur terapiya; chiziqli tezlatgich; radioterapiya; nur bilan davolash; pet-kt; gamma-pichoq; braxiterapiya",
  "rail-track":
    "rels; shpal; ikkinchi yo'l; elektrlashtirish; temir yo'l elektrlashtirish; rels yotqizish; razyezd; strelka o'tkazgich; qo'sh yo'l; ikkinchi iz",
  "rare-metal": "litiy; nodir yer",
  "reading-corner":
    "o'quv zal kutubxona; kitob burchak; kutubxona burchak; milliy burchak; navoiy burchak; o'zbekiston burchak; o'qish zal; kitob fond; =kitoblar burchak",
  readmission: "readmissiya; deportatsiya; ixtiyoriy qaytish; reintegratsiya; qaytish guvohnoma; majburiy chiqarish",
  "recruitment-office":
    "uyushgan ishga yuborish; =xorijda ishga joylashtirish; tashqi mehnat migratsiya; bandlik agentlik; uyushgan =holda ishga; ishga yollash",
  recycling:
    "chiqindini qayta ishlash; chiqindi qayta ishlash; chiqindi yoqish; plastik chiqindi; tibbiy chiqindi; ikkilamchi xomashyo; polietilen xalta; chiqindidan energiya; makulatura qayta",
  "red-book": "qizil kitob; reintroduksiya; noyob tur; noyob hayvon; yo'qolib borayotgan; biologik xilma-xillik; bioxilma-xillik",
  refinery: "neftni qayta ishlash; neft qayta ishlash; neft zavod; yevro-5; neft qayta ishlash zavod; nqiz",
  refugee: "qochqin; =fuqaroligi bo'lmagan; boshpana so'rov; majburiy =ko'chirilgan; muhojir oila; boshpana; ko'chirilgan aholi",
  "registration-plate":
    "davlat raqam belg; avtomobil ro'yxat; texnik ko'rik; raqam belg; davlat raqami; avtotransport ro'yxat; xorijiy raqam",
  "rehabilitation-centre":
    "reabilitatsiya markaz; fizioterapiya; tibbiy reabilitatsiya; reabilitatsiya bo'lim; reabilitatsiya uskuna",
  remains: "jasad qoldiq; xok; xoki",
  replica:
    "yodgorlik nusxa; muzey eksponat; artefakt; arxeologik topilma; madaniy boylik; eksponat; osori atiqa; ashyoviy dalil muzey; madaniy qimmatlik; =yodgorlikning nusxa",
  representation: "vakolatxona; ofis; idora; byuro; bosh ofis; vakillik",
  "rescue-centre":
    "inqiroz markaz; favqulodda vaziyat markaz; yong'in qism; qutqaruv markaz; yong'in-qutqaruv; qutqaruv stansiya; vaziyat markaz; =inqirozlarni boshqarish markaz; yong'in depo",
  "rescue-equipment":
    "qutqaruv texnika; qutqaruv uskuna; yong'in o'chiruvchi samolyot; g'avvos; qutqaruv qayiq; gazniqob; motopompa; qutqaruv vertolyot; himoya kiyim; qutqaruv jihoz; yong'in o'chirish samolyot",
  rescuer: "qutqaruvchi; favqulodda vaziyat; o't o'chiruvchi; qutqaruv; qutqaruv guruh; qutqaruv otryad",
  "research-reactor":
    "tadqiqot reaktor; zarracha tezlatgich; siklotron; yadro tibbiyot; radioizotop; izotop; radiofarmpreparat; yadro fizika institut",
  "research-vessel": "ilmiy-tadqiqot kema; tadqiqot kema; gidrografik kema; dengiz tadqiqot",
  "residence-permit": "yashash guvohnoma; vaqtincha yashash; doimiy yashash; yashash ruxsat; yashash uchun ruxsat",
  restaurant: "restoran; choyxona; kafe; oshxona; milliy taomlar",
  restoration:
    "restavratsiya; konservatsiya; restavrator; restavratsiya ish; =yodgorlikni tiklash; ta'mirlash ish; qayta tiklash ish; ta'mirlash-tiklash",
  rice: "guruch; sholi",
  "river-cleaning":
    "daryo o'zan; =o'zanni tozalash; daryo ifloslanish; suv sifat; suv namuna; daryo havza; suv ifloslanish; o'zan tozalash",
  "road-building": "yo'l qurilish; yo'l qur-|quril-|yotqiz-|yotqizil-; kilometrlik|kilometr|chaqirim yo'l; yo'l kilometr",
  "road-machine":
    "qor tozalash; greyder; asfalt zavod; yo'l ta'mir; asfaltlash; yo'l texnika; asfaltbeton; qor tozalovchi; yo'l-qurilish texnika; asfalt yotqizish; =yo'llarni ta'mirlash",
  "roadside-service":
    "yo'lbo'yi; yo'l bo'yi xizmat; dam olish maskan; avtoservis; yo'lbo'yi infratuzilma; yuk =mashinalari turargoh; yo'l bo'yi servis",
  roaming: "rouming; abonent ~ qo'ng'iroq; qo'ng'iroq ~ to'la-; abonent",
  robotics:
    "robototexnika; robot; stem; stem laboratoriya; steam; 3d printer; interaktiv doska; fablab; robototexnika to'garak; elektron doska; steam markaz",
  "rock-art":
    "petroglif; qoyatosh surat; runiy yozuv; =qadimgi turkiy yozuv; balbal; qoyatosh rasm; toshbitik; o'rxun bitik; tosh haykal",
  "roof-repair": "kapital ta'mir; tom ta'mir; fasad; renovatsiya; kapital ta'mirlash; mukammal ta'mir; =tomini yopish",
  "round-the-clock":
    "kecha-kunduz; kechayu kunduz; 24 soat; sutka davomida; tunu kun; =kecha-yu =kunduz; kun-u tun; sutkada 24 soat; kecha-yu kunduz; uzluksiz ish; uzluksiz rejim; tanaffussiz",
  route:
    "marshrut; yo'nalish; liniya; yo'nalishi; qatnov; havo yo'nalish; ishlab chiqarish liniya; montaj liniya; poyezd yo'nalish; avtobus yo'nalish",
  rubber: "shina; kauchuk; rezina; shina zavod; avtoshina; konveyer lenta",
  runway: "uchish-qo'nish yo'lak; uchish-qo'nish yo'lagi",
  saiga: "sayg'oq",
  salt: "osh tuzi; =tuz; texnik tuz",
  sanatorium:
    "sanatoriy; shifoxona kurort; sihatgoh; balchiq davo; tibbiy turizm; dam olish uy; sanatoriy-kurort; davolash turizm; tibbiyot turizm; shifobaxsh balchiq; =davolovchi balchiq; sanatoriy yo'llanma; mineral buloq; termal suv; shifobaxsh suv",
  sapper: "sapyor; saper; muhandis-sapyor; portlovchi =moddalarni zararsizlantirish",
  satellite: "sun'iy yo'ldosh; yo'ldosh; kosmik apparat",
  "satellite-image":
    "sun'iy yo'ldosh tasvir; kosmik tasvir; =masofadan zondlash; kosmik monitoring; yo'ldosh surat; kosmik surat; =yerni =masofadan zondlash",
  "satellite-internet": "sun'iy yo'ldosh internet; starlink; sputnik aloqa; yo'ldosh internet; sun'iy yo'ldosh aloqa; oneweb",
  saxaul: "saksovul; saksovulzor; cho'l o'simlik; qandim; cherkez; =qurigan dengiz tubi",
  scanner: "skaner; rentgen-apparat; skanerlash",
  scholarship: "stipendiya; grant; stipendiya dastur; kvota o'rin; bepul o'rin",
  school:
    "maktab; bog'cha; litsey; umumta'lim maktab; bolalar bog'cha; kollej; kasb-hunar maktab; texnikum; gimnaziya; maktab-internat; kasb-hunar kolleji; musiqa maktab; ta'lim muassasa; ta'lim maskan; o'quv muassasa; bilim maskan",
  "school-bus": "maktab avtobus; o'quvchi tashish",
  "school-meal": "maktab ovqat; issiq ovqat; oshxona; bepul nonushta; oziq-ovqat to'plam; maktab oshxona; bepul ovqat",
  "school-supplies": "maktab forma; maktab sumka; kanselyariya; o'quv qurol; parta; maktab mebel",
  scientist: "olim; tadqiqotchi; mutafakkir; ilmiy xodim; allom",
  screening:
    "skrining; tibbiy ko'rik; dispanserizatsiya; profilaktik ko'rik; ko'krak saraton; bachadon bo'yni saraton; bepul tibbiy ko'rik; skrining tekshiruv",
  seafarer: "dengizchi; kema ekipaj; dengizchilik; savdo flot; kema kapitan; matros; dengiz akademiya",
  "securities-depository": "markaziy depozitariy; qimmatli qog'oz; kliring palata",
  seed: "urug'; ko'chat; urug'lik; nihol; ekish material",
  "seismic-survey":
    "geologik qidiruv; geologiya-qidiruv; seysmik qidiruv; geofizik; yer osti boylik; geologik razvedka; seysmorazvedka; geologiya qidiruv; geologik o'rganish; aerogeofizik",
  semiconductor: "yarimo'tkazgich; yarim o'tkazgich; mikrochip; mikroelektronika; kremniy; mikrosxema; polikremniy",
  sewage: "kanalizatsiya; tozalash inshoot",
  "sewing-machine": "tikuv mashina; =to'quv dastgoh; =to'quv mashina; tikuv uskuna; kashta mashina",
  sheep: "qo'y; qo'y go'shti; qo'ychilik; mayda shoxli",
  "sheep-pox": "qo'y chechak; nodulyar dermatit; chorva o'lat; mayda shoxli o'lat",
  ship: "kema; tanker; barja; kater; harbiy kema; yo'lovchi kema",
  shipyard: "kemasozlik; kema ta'mir; verf; quruq dok; =suzuvchi dok; kemasozlik zavod; kema ta'mirlash; kema qurish",
  shop: "do'kon; supermarket; savdo do'kon; gastronom; brend do'kon",
  shrimp: "krevetka; artemiya; dengiz mahsulot; qisqichbaqa",
  signal: "mobil aloqa; 5g; uyali aloqa; signal",
  silk: "ipak qurt; pilla; pillachilik; ipakchilik; tut ko'chat; tutzor; ipak mahsulot; ipak gazlama; xom ipak; ipak mato",
  silo: "elevator; don ombor; don terminal",
  silver: "kumush kon; qimmatbaho metall; platina; palladiy",
  "sim-card": "sim-karta; sim karta; esim; imei; imei-kod; mobil raqam; simkarta",
  "sister-city":
    "birodar shahar; birodarlashgan shahar; qardosh shahar; hamkor shahar; birodarlashgan; birodarlashgan viloyat; birodar hudud; birodarlashtirish; qardoshlashgan; birodarlashish; shahar ~ hamkorlik hujjat; sherik shahar",
  "ski-resort":
    "tog'-chang'i; chang'i kurort; osma yo'l; chang'i trassa; tog' kurort; tog' klaster; tog'-chang'i kurort; chang'i majmua; kanat yo'l; amirsoy; biatlon; chang'i; tog' chang'i; snoubord; chang'ichi; chang'i sport",
  slaughterhouse: "so'yish; qushxona; go'sht kombinat; kushxona; go'sht qayta ishlash; qassobxona",
  "small-hydro": "kichik ges; mikro ges; =mini ges; kichik gidroelektr; mikroges; kichik gidroelektrostansiya",
  "smart-city": "aqlli shahar; xavfsiz shahar; yo'ldosh shahar; smart siti; smart-siti",
  "snow-leopard": "qor qoplon; irbis; qoplon; silovsin",
  "social-worker": "ijtimoiy xodim; inson ijtimoiy =xizmatlar markaz; ijtimoiy xizmat markaz; ijtimoiy uy",
  software: "dasturiy ta'minot; dasturiy mahsulot; operatsion tizim; antivirus; dasturiy vosita",
  soil: "sho'rlanish; tuproq unumdorlik; =sho'rlangan yer; tuproq xarita; tuproq eroziya; tuproq tahlil; tuproq namuna",
  "solar-panel": "quyosh panel; quyosh batareya; quyosh stansiya; fotoelektr stansiya",
  souvenir:
    "suvenir; esdalik sovg'a; kashta; kashtachilik; suzana; amaliy san'at; xalq hunarmandchilik; esdalik buyum; qo'l ish; kashtado'zlik",
  "spare-part": "ehtiyot qism",
  "speed-camera": "tezlik kamera; radar kamera; yo'l kamera; fotoradar; fotoqayd; foto va videoqayd",
  spice: "ziravor; za'faron; sous; ketchup; mayonez; zira; sirka",
  "sports-school":
    "sport maktab; sport zal; olimpiya zaxira; sport internat; sport saroy; sog'lomlashtirish majmua; sport akademiya; sport-sog'lomlashtirish; olimpiya tayyorgarlik markaz; olimpiya shaharcha",
  stadium: "stadion; sport majmua; sport saroy; arena; suzish havza; sport zal; futbol maydon",
  stage: "birinci bosqich; birinchi bosqich; bosqich; navbat; birinchi navbat; blok; qism; agregat; uchastka",
  stamp: "pochta marka; esdalik tanga",
  starch: "kraxmal; gluten; xamirturush; bioetanol; glyukoza; patoka; lizin; chuqur qayta ishlash don",
  startup: "startap; inkubator; akselerator; venchur; texnopark; it-park; it park",
  "state-award":
    "davlat mukofot; do'stlik orden; faxriy unvon; yubiley medal; oliy darajali do'stlik; esdalik nishon; oliy imom buxoriy orden; shuhrat medal",
  station:
    "stansiya; post; gidropost; o'lchash post; o'lchov post; datchik; hisoblagich; meteostansiya; seysmik stansiya; baza stansiya; meteorologiya stansiya",
  "statistical-yearbook": "statistik to'plam; statistika to'plam; statistik yilnoma; ko'zgu statistika; statistik byulleten",
  statistics: "statistika; statistik; statistika ma'lumot",
  steel: "po'lat; po'lat quyish; cho'yan; armatura; metallurgiya kombinat; prokat; metall parcha; metallolom; temir-tersak",
  street: "ko'cha; shohko'cha; xiyobon",
  student: "talaba; tinglovchi; kursant; o'quvchi; magistrant; doktorant; stajyor; bitiruvchi; aspirant; o'quvchilar; yosh olim",
  "student-exchange":
    "akademik mobillik; talaba almashinuv; talabalar almashinuv; erasmus; akademik almashinuv; o'qituvchi almashinuv; o'rxun almashinuv; talaba almashish; o'quvchi almashinuvi; talaba almashinuvi; o'quvchilar almashinuvi; o'quvchi almashish; o'quvchilar almashish",
  sturgeon: "osyotr; osetr; bakra baliq; baqra; osyotrsimon; bakra",
  "submarine-cable": "suv osti kabel; dengiz osti kabel; kaspiy kabel; suvosti kabel",
  subsidy: "subsidiya; dotatsiya; subsidiyalash",
  substation:
    "podstansiya; nimstansiya; transformator; elektr uzatish liniya; elektr uzatish tarmoq; yuqori kuchlanishli; elektr tarmoq; havo liniya; elektr uzatish",
  sugar: "shakar; shakarqamish; qand lavlagi; shakar zavod",
  "sugar-beet": "qand lavlagi; shakar zavod; shakarqamish; melassa; shakar ishlab",
  sulphur: "oltingugurt",
  "sunday-school": "yakshanba maktab; diaspora maktab; ona =tili maktab; yakshanbalik maktab",
  supercomputer: "superkompyuter; hisoblash klaster; hisoblash quvvat; grafik protsessor",
  "swimming-pool":
    "suzish havza; basseyn; akvapark; suv sport; olimpiya basseyn; suzish basseyn; suv =sporti saroy; yopiq basseyn",
  tailings: "chiqindixona; uran chiqindi; qoldiq saqlash; chiqindi ombor; radioaktiv chiqindi",
  "tank-wagon":
    "sisterna; platforma vagon; don tashuvchi; yopiq vagon; refrijerator vagon; yarim vagon; vagon park; tank-konteyner; xopper; vagon-sisterna",
  tanker: "tanker; neft tanker; tanker flot; benzovoz; gaz tashuvchi",
  tannery: "teri qayta ishlash; charm; teri zavod; teri xomashyo; charm sanoat; charm zavod; ko'nchilik",
  tariff: "tarif; stavka; tashish narx; tranzit to'lov; yo'l kira; chipta narx; foiz stavka; yagona tarif",
  tax: "soliq; qqs; qo'shilgan qiymat solig'i; ikki yoqlama soliq",
  "tax-refund": "qqs qaytarish; soliq qaytarish; tax-free; soliq chegirma",
  taxi: "taksi; taksopark; karshering; taksi xizmat",
  tea: "choy; choy qadoqlash; choy fabrika; ko'k choy; choy plantatsiya",
  teacher: "o'qituvchi; pedagog; ustoz; professor; tarbiyachi; mentor; muallim; til o'qituvchi; ta'lim xodim",
  "technical-standard":
    "davlatlararo standart; milliy standart; texnik reglament; xalqaro standart; texnik me'yor; standart; yagona me'yor",
  telemedicine: "teletibbiyot; masofaviy tibbiyot; onlayn konsilium; telemeditsina",
  telescope: "teleskop; observatoriya; rasadxona; planetariy; radioteleskop; astronomik",
  tender: "tender; kim oshdi savdo; auksion",
  tennis: "tennis; stol tennis; tennis kort; badminton; padel; golf klub; tennis markaz; tennischi; golf maydon",
  tent: "chodir; ko'rpa; o'tov; odeyal; konteyner uy; modul uy",
  "test-kit":
    "pzr; pzr test; test-tizim; ekspress test; tibbiy niqob; himoya kiyim; shaxsiy himoya vosita; test tizim; tibbiy maska; himoya kostyum",
  textbook:
    "darslik; kitob; o'quv qo'llanma; alifbo; o'quv adabiyot; badiiy adabiyot; kitob kunlari; adabiyot; o'zbekcha kitob; bolalar kitob; adabiyot darsligi; umumiy darslik",
  textile: "to'qimachilik; tikuvchilik; kiyim; ip-kalava; gazlama; trikotaj; tayyor kiyim; kalava; poyabzal; mato; tikuv",
  theatre: "teatr; qo'g'irchoq teatr; drama teatr",
  "theatre-play": "spektakl; pyesa; sahna asar; teatr truppa; premyera spektakl; dramaturg; sahnalashtirish; teatr jamoa",
  "themed-year": "madaniyat yil; turizm yil; do'stlik yil; yoshlar yil; madaniyat yili; turizm yili",
  "thermal-imager": "teplovizor; =tungi ko'rish; =tunda ko'rish; durbin; termal kamera; =tungi ko'rish asbob; issiqlik kamera",
  ticket: "chipta; patta; bilet; elektron chipta",
  tiger: "yo'lbars; turon yo'lbars",
  timber: "yog'och; taxta; yog'och material",
  timetable: "jadval; grafik; harakat jadval",
  "tir-carnet": "tir daftarcha; tir karnet; e-tir",
  tobacco: "tamaki; sigaret; =tamaki mahsulot",
  "toll-road": "pulli yo'l; pullik yo'l; pulli avtomobil; pulli avtomagistral",
  tomato: "pomidor; tomat; tomat pasta",
  "tour-guide": "gid; ekskursovod; yo'lboshlovchi; audiogid; gid-tarjimon; tog' gid; gid-ekskursovod",
  "tour-package":
    "turpaket; turistik marshrut; infotur; turoperator; qo'shma tur; tur mahsulot; turistik mahsulot; sayyohlik marshrut; turagentlik; turfirma; sayohat kompaniya; sayyohlik paket; press-tur; turmarshrut; yangi tur; sayohatchi ~ guruh; tur yo'nalish; turga chiq-",
  tourist: "sayyoh; turist; sayohatchi; mehmon oqim; turistik guruh; sayyohlik",
  "tourist-information":
    "turistik axborot; tashrif markaz; turizm ofis; turist karta; turistik axborot markaz; sayyohlik axborot; turizm vakolatxona; turistik portal; mehmon karta",
  toy: "o'yinchoq; kanselyariya; maktab sumka; o'quv anjom; o'quv qurol; maktab buyum; kanstovar; papka maktab",
  tractor: "traktor; kombayn; qishloq xo'jaligi texnika; ekskavator; buldozer; g'alla o'rish; agrotexnika",
  "trade-house":
    "savdo uy; savdo markaz; savdo vakolatxona; savdo vakil; savdo majmua; savdo-ko'ngilochar; savdo maydon; savdo attashe",
  "trade-union": "kasaba uyushma; kasaba =uyushmalari federatsiya; jamoa shartnoma; kasaba uyushma federatsiya",
  trademark: "tovar belg; savdo belg; savdo marka; kontrafakt; qalbaki mahsulot",
  "traditional-medicine":
    "an'anaviy tibbiyot; xalq tabobat; xitoy tibbiyot; igna bilan davolash; tibbiy turizm; tabobat markaz; tibbiyot turizm",
  "traffic-light":
    "svetofor; yo'l belg; =piyodalar o'tish; yo'l chiziq; intellektual transport; yo'l xavfsizlik; yo'l =harakati xavfsizlik; aqlli svetofor",
  train:
    "poyezd; poezd; yo'lovchi poyezd; elektropoyezd; blok-poyezd; turistik poyezd; tezyurar poyezd; dizel-poyezd; elektrichka; tarkib",
  "training-camp":
    "o'quv-mashg'ulot yig'in; mashg'ulot yig'in; qo'shma mashg'ulot; =murabbiylar kurs; =hakamlar seminar; o'quv-yig'in; o'quv-mashg'ulot; =murabbiylar seminar; murabbiylik litsenziya; terma jamoa ~ tayyorgarlik; yig'in ~ kurashchi",
  "training-centre": "o'quv markaz; o'qitish markaz; trening markaz; malaka oshirish markaz; tayyorlash markaz",
  "training-ground": "poligon; harbiy poligon; =otish maydon; sinov poligon; =otish poligon; o'quv poligon",
  transformer: "transformator; elektr dvigatel; =taqsimlash qurilma; kuch transformator; elektr motor",
  translator: "tarjimon; tarjima; sinxron tarjima",
  transplantation:
    "transplantatsiya; a'zo =ko'chirib o'tkazish; buyrak ko'chirib; jigar ko'chirib; o'zak hujayra; suyak ko'mik; =a'zolar transplantatsiya; transplantologiya; ildiz hujayra; organ transplantatsiya",
  tree: "daraxt; nihol; ko'chat; terak; saksovul; o'rmon; o'rmonzor",
  "tree-planting":
    "ko'kalamzorlashtirish; daraxt ekish; ko'chat ekish; obodonlashtirish; yashil makon; ko'chat ek-; ko'chat ekil-; o'rmon barpo; nihol ek-; o'rmon ekish",
  trout: "forel; gulmoy; losos; forel xo'jalik",
  truck:
    "yuk mashina; avtomobil; mashina; fura; yo'ltanlamas; jip; refrijerator; samosval; avtotransport; yuk transport; avtoulov; tirkama; yengil mashina",
  "trusted-trader": "vakolatli iqtisodiy operator; aeo; ishonchli operator; vakolatli operator",
  tuberculosis: "sil kasallik; =silga qarshi; sil kasali; ftiziatriya; tuberkulyoz; =silga qarshi dispanser",
  "tv-series": "serial; teleserial; tarixiy serial; ko'p qismli; mini-serial; televizion serial",
  "tv-tower":
    "teleminora; raqamli televideniye; teleradio eshittirish; retranslyatsiya; uzatkich; raqamli televizion; retranslyator; teleeshittirish; teleko'rsatuv",
  "unemployment-benefit": "ishsizlik nafaqa; bolalar nafaqa; ijtimoiy nafaqa; nafaqa; manzilli ijtimoiy yordam; bolalar puli",
  university: "universitet; oliygoh; oliy o'quv yurt; konservatoriya; oliy ta'lim muassasa; OTM",
  "university-chair":
    "kafedra; turkologiya kafedra; yunesko kafedra; fakultet; tayyorlov fakultet; turkologiya; turkologiya markaz; turkshunoslik",
  uranium: "uran",
  vaccine: "vaksina; emlash; emdori; doza",
  velodrome: "velotrek; velosport; velosipedchi; velosiped yo'l; velosiped poyga; velomarshrut",
  ventilator:
    "sun'iy nafas; kislorod konsentrator; kislorod stansiya; kislorod ballon; tibbiy kislorod; o'pka ventilyatsiya; sun'iy nafas apparat; =o'pkani sun'iy; kislorod",
  "venture-fund": "venchur jamg'arma; venchur fond; venchur kapital",
  "vet-certificate":
    "veterinariya sertifikat; karantin ruxsat; veterinariya nazorat; veterinariya guvohnoma; elektron veterinariya; vetsertifikat; veterinariya hujjat",
  "vet-drug":
    "veterinariya preparat; chorva vaksina; veterinariya dori; vetpreparat; chorva emlash; veterinariya vaksina; =hayvonlar emlash; mol emlash",
  "vet-lab": "veterinariya; veterinariya laboratoriya; veterinariya xizmat; vetlaboratoriya; veterinariya nazorat",
  veteran:
    "faxriy jangchi; urush faxriy; front ort; urush qatnashchi; urush nogiron; afg'on urush; faxriylar kengash; mehnat faxriy",
  veterinarian: "veterinar; agronom; zootexnik; veterinar vrach; mol shifokor; seleksioner; veterinariya vrach",
  village: "qishloq; mahalla; shaharcha; aqlli qishloq; aholi punkt; posyolka",
  visa: "viza; vizasiz; viza rejim; elektron viza; e-viza; viza talab; viza tartib",
  "visa-centre": "viza markaz; shengen viza; viza bo'lim; viza ariza; viza qabul",
  "vocational-school":
    "kasb-hunar maktab; kasb-hunar kollej; texnikum; kasb-hunar ta'lim; monomarkaz; malaka markaz; professional ta'lim; kasb-hunar; =kasbga o'qitish markaz; kasb maktab; kasb-hunar litsey",
  volleyball: "voleybol; basketbol; gandbol; qo'l to'p; plyaj voleybol; suv polo; regbi; voleybolchi; basketbolchi",
  volunteer: "ko'ngilli; volontyor; ko'ngillilar",
  wage: "ish haq; oylik maosh; maosh; eng kam ish haq; mehnat haq",
  wagon: "vagon; sisterna; xopper; yarimvagon; yo'lovchi vagon; harakatlanuvchi tarkib",
  walnut: "yong'oq; bodom; pista; yeryong'oq; yong'oqzor; pistazor",
  "wanted-person": "xalqaro qidiruv; =qidiruvdagi shaxs; qizil xabarnoma; qidiruv e'lon",
  "war-grave":
    "harbiy qabriston; birodarlik qabr; ommaviy qabr; jangchi qabr; abadiy olov; dafn joy; birodarlik mozor; harbiy mozor; =shahidlar xotira; dafn etilgan joy",
  warehouse:
    "ombor; sovutkich; omborxona; sovutgichli ombor; muzxona; sovutkichli ombor; bojxona ombor; saqlash joy; sovutish kamera",
  warship: "harbiy kema; korvet; fregat; qo'riqchi kema; patrul kater; suv osti kema; chegara kater",
  waste: "chiqindi; axlat; maishiy chiqindi; plastik",
  water: "suv; ichimlik suv; suv ta'minot; oqava; kanal; suv ombor; ariq; suv resurs; gidrotexnika",
  "water-meter":
    "gidropost; gidrologik post; suv o'lchash; =suvni hisobga olish; gidrologik stansiya; gidrologiya post; suv hisob; gidrologik kuzatuv; oqim ~ o'lcha-; daryo oqim",
  "water-pipeline":
    "suv quvur; ichimlik suv tarmoq; suv minora; ichimlik =suvi tarmog'i; vodoprovod; suv tarmog'i; suv ta'minot tarmoq; magistral suv quvur",
  "water-release":
    "suv taqsimot; suv limit; vegetatsiya davr; sug'orish suv; suv chiqarish; suv taqsimlash; sug'orish mavsum; suv olish; oqova suv berish; suv berish; obihayot; suv qo'yib yubor-",
  "water-well": "artezian; yer osti suv; suv quduq; yerosti suv; suv qudug'i; quduq qaz*; sizot suv; suv kolonka; artezian quduq",
  "weather-forecast":
    "ob-havo; ob-havo prognoz; meteostansiya; gidrometeorologiya; meteorologik; meteoradar; meteorologiya stansiya; o'zgidromet; sinoptik; gidrometeorologik; meteorologiya radar",
  weighbridge: "tarozi; avtotarozi; o'lchov vosita",
  weightlifting: "og'ir atletika; yengil atletika; qilichbozlik; =kamondan otish; og'ir atletikachi; o'q otish; yarimmarafon",
  well: "quduq; artezian quduq; suv qudug'i",
  wetland: "suv-botqoq; ramsar; botqoqlik hudud; suv-botqoqlik",
  wheat: "bug'doy; arpa; g'alla",
  wheelchair:
    "nogironlik arava; =nogironlar arava; =eshitish apparat; koxlear implant; pandus; qo'ltiqtayoq; aravacha; =nogironlar aravacha",
  "wholesale-market": "ulgurji bozor; dehqon bozor; qishloq xo'jalik yarmarka; buyum bozor; oziq-ovqat bozor; savdo rasta",
  "wi-fi":
    "wi-fi; =internetga ulanish; keng polosali; yuqori tezlikdagi internet; simsiz internet; keng polosali internet; vay-fay",
  wildlife: "yo'lbars; qoplon; jayron; ohu; qulon; sayg'oq; bug'u",
  "wind-turbine":
    "shamol turbina; shamol generator; shamol qurilma; parrak; shamol o'lchash; shamol elektr qurilma; shamol park; shamol elektr; shamol stansiya",
  wine: "vino; sharob; konyak; vinochilik; pivo; aroq; alkogol; vino zavod; spirtli ichimlik; sharobchilik",
  "women-entrepreneur":
    "tadbirkor ayol; xotin-qizlar tadbirkorlik; ishbilarmon ayol; xotin-qizlar kengash; ayollar forum; yetakchi ayol; ayollar yetakchi; xotin-qizlar qo'mita",
  "women-shelter":
    "inqiroz markaz; xotin-qizlar reabilitatsiya; oilaviy zo'ravonlik; tazyiq va zo'ravonlik; boshpana ayollar; shelter; maishiy zo'ravonlik",
  wool: "jun; jun qayta ishlash; namat; kigiz",
  "work-permit": "ishlash uchun ruxsat; ish ruxsat; mehnat patent; ishlash ruxsat; ish viza; mehnat qilish ruxsat",
  worker:
    "ishchi; ish o'rin; migrant; mehnat migrant; mavsumiy ishchi; ishchi kuch; quruvchi; mehnat muhojir; haydovchi; xodim; tikuvchi",
  workshop:
    "zavod; fabrika; sex; korxona; kombinat; yig'uv liniya; qo'shma korxona; ishlab chiqarish; qo'shma korxonalar; ishlab chiqarish liniya; montaj liniya; qayta ishlash korxona; ustaxona; yig'uv sex; ishlab chiqarish korxona; qo'shma kompaniya",
  "world-heritage":
    "jahon meros; yunesko ro'yxat; nomoddiy madaniy meros; butunjahon meros; qo'shma nominatsiya; nomoddiy meros; jahon xotira; dunyo xotira; umumjahon meros; ijodiy shahar",
  wrestling: "kurash; kurashchi; dzyudo; belbog'li kurash; sambo; boks; bokschi; yakkakurash; taekvondo",
  "x-ray-machine":
    "rentgen apparat; flyuorografiya; rentgenologiya; raqamli rentgen; mammograf; uzi apparat; ultratovush; rentgen; mammografiya; =utt apparat",
  yarn: "kalava ip; ip-kalava; yigirish; gazlama; mato; paxta tola; =to'quv fabrika; poliester; =yigiruv fabrika; sun'iy tola; yigiruv",
  youth: "yoshlar; yosh yetakchi; yosh tadbirkor; o'g'il-qiz; yoshlar ittifoq",
  "youth-centre":
    "yoshlar markaz; yoshlar lager; yoshlar almashinuv; yoshlar uy; skaut; yosh yetakchi; yoshlar klub; yoshlar festival; yoshlar parlament; yoshlar saroy; yosh lider; yoshlar ijod saroy",
  zinc: "rux; qo'rg'oshin; polimetall; qalay kon; rux konsentrat",
  zoo: "zoopark; hayvonot bog'; akvarium; delfinariy; safari park; panda",
};
