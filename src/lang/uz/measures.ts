import type { Measures } from "../measures.ts";

export const measures: Measures = {
  words: {
    "trade-turnover":
      "import va eksport hajm; eksport va import hajm; eksport-import; eksport-import hajm; tovar aylanma; tovar ayirboshlash; savdo aylanma; o'zaro savdo; savdo hajm; savdo; tashqi savdo; tovar aylanma hajm; ikki tomonlama savdo; tovar ayirboshlash hajm; savdo-sotiq; ayirboshlash; savdo ayirboshlash; oldi-sotdi; savdo ko'rsatkich; mol ayirboshlash; ikki tomonlama tovar aylanma; aylanma; savdo aloqa; savdo hajmi; savdo munosabat; savdosi; tovar almashinuv; tovar ayirboshla-; mol ayirboshla-; tovar almash-; savdo hamkor; savdo sherik",
    exports: "reeksport; eksport; eksport qil-; eksport qilin-; eksport hajm; chetga chiqar-",
    imports:
      "tovar ol-; mahsulot ol-; import; import qil-; xarid qil-; sotib ol-; import hajm; xarid; sotib olish; olib kel-; xarid qilin-; sotib olin-; olib kirish; keltir-; keltiril-; olib kir-; olib kiril-; olib kelin-; =olingan mahsulot; =keltirilgan mahsulot; =olib =kelingan mahsulot; =olib =kelingan tovar; =keltirilgan tovar",
    investment:
      "kapital oqim; kapital oqimi; investitsiya oqimi; sarmoya oqimi; investitsiya; sarmoya; to'g'ridan-to'g'ri investitsiya; investitsiya kirit-; sarmoya kirit-; kapital qo'yilma; investor; sarmoyador; investitsiya hajm; investitsiya portfel; investisiya; o'zlashtir-; investitsion; xorijiy investitsiya; kirit-; loyiha portfel; loyihalar portfeli",
    freight:
      "chegaradan ~ o'tkaz-; chegaradan ~ ~ o'tkaz-; chegaradan ~ o'tkazil-; chegaradan ~ ~ o'tkazil-; yuk; yuk tashish; tashish; tranzit; yuk tashuv; yuk aylanma; tashil-; tashi-; yuk oqim; tranzit yuk; konteyner; yuk hajm; yuk tashil-; tashuv; vagon; konteyner tashuv; yuklar; tranzit hajm; yuk o'tkaz-; yuk o't-; yuk ortil-; tashilgan",
    passengers:
      "odamlar oqimi; odam oqimi; fuqarolar oqimi; yo'lovchi; yo'lovchi tashish; yo'lovchi oqim; chegara kesib o't-; chegaradan o't-; yo'lovchi tashuv; yo'lovchi poyezd; yo'lovchilar poyezd",
    tourists: "sayyoh; turist; turizm; sayyoh oqim; turist oqim; mehmon bo'l-; sayohat qil-; sayyohlik",
    students:
      "talaba; tahsil ol-; o'qi-; stipendiya; grant ~ o'qish; ta'lim kvota; o'qish kvota; qabul kvota; ta'lim ol-; o'qiyotgan; o'qish; davlat granti; ta'lim grant; bilim ol-; kasbiy ta'lim; malaka oshir-; stajirovka; tahsil; tahsil oluvchi; o'qishga qabul",
    flights:
      "reys; aviareys; aviaqatnov; parvoz; to'g'ridan-to'g'ri reys; qatnov; aviaqatnovlar son; havo qatnov; to'g'ridan-to'g'ri aviaqatnov; uchish; samolyot uch-; uch-; parvoz amalga; aviaparvoz; qatnovlar soni",
    "loan-or-aid":
      "koica; tika; jica; usaid; giz; kfw; gumanitar; insonparvarlik; uskuna ber-; uskuna topshir-; jihoz topshir-; tibbiy uskuna; kredit; qarz; grant; yordam; insonparvarlik yordam; imtiyozli kredit; moliyaviy yordam; moliyalashtir-; moliyalashtirish; kredit liniya; xayriya; texnik yordam; moliyaviy ko'mak; texnik ko'mak; kredit mablag'; hamkorlik dastur; subsidiya; insonparvarlik yuk; jabrlangan; zarar ko'rgan; mablag' hisob; gumanitar yuk; gumanitar yordam; qarz mablag'; moliyaviy mablag'; ssuda; xayriya yordam; sovg'a qil-; sovg'a et-; sovg'a qilin-; hadya qil-; hadya et-; hadya etil-; tuhfa qil-; tuhfa et-; in'om qil-; in'om et-; beg'araz; ehson; gumanitar ko'mak; insonparvarlik ko'mak; insonparvarlik karvon; dori-darmon; insonparvarlik mahsulot",
    energy:
      "gaz; tabiiy gaz; neft; elektr energiya; neft mahsulot; uran; yoqilg'i; elektr; elektr quvvat; energiya; elektroenergiya; xom neft; benzin; suyultirilgan gaz; dizel; dizel yoqilg'i; mazut; gaz kondensat; neft-gaz; suyultirilgan; kerosin; aviakerosin; elektr ta'minot; tabiiy uran; metan",
    length: "uzunlik; masofa; cho'zil-; davlat chegara; umumiy uzunlik; uzunlig",
    capacity:
      "=o'tishi =mumkin; qabul =qilish imkon ber-; qayta =ishlash imkon ber-; =o'tkazish imkon ber-; quvvat; o'tkazuvchanlik; o'tkazish qobiliyat; ishlab chiqarish quvvat; sig'im; quvvatli; o'rinli; o'rin; o'rnatilgan quvvat; unumdorlik; quvvatlar; qobiliyat; o'tkazish imkoniyat; o'tkaza ol-; qabul qila ol-; qayta ishlay ol-; sig'dir-; xizmat ko'rsata ol-; o'ta ol-; =qabul =qilishga =qodir",
    population: "aholi; yasha-; diaspora; istiqomat qil-; aholi son; etnik; vatandosh yasha; aholisi",
    other:
      "vagon park; vagonlar park; lokomotiv park; avtobus park; karbonat angidrid gaz; karbonat angidrid gazi; issiqxona gaz; issiqxona gazi; is gazi; uglerod; parnik gaz; parnik gazi; bojxona boj; bojxona boji; bojxona to'lov; bojxona to'lovi; savdo saldosi; saldo; savdo balansi; pudratchi; mehnat kvota; mehnat kvotasi; pul jo'natma; ustav kapital; kvota; yalpi ichki mahsulot; yaim; byudjet; hisob-kitob; pul o'tkazma; ustav fond; budjet; muzlik; kapital; fond kapital; jamg'arma kapital; giyohvand modda; narkotik; narkotik modda; giyohvandlik vosita; musodara qil-; musodara qilin-; kontrabanda; daromad; foyda; jarima; maydon; vaqt; muddat; aksiya; ulush paketi",
  },
  rates:
    "xarajat; transport xarajat; arzonlash-; arzonlashtir-; arzonlashtiril-; qimmatlash-; qimmatlashtir-; narx; tarif; boj; yig'im; to'lov; tashish qiymat; tashish narx; tashish haq; yetkazish narx; rouming; foiz stavka; chegirma; navbat; tirbandlik; yo'l vaqt; yetkazish muddat; yetkazib berish muddat; kutish vaqt; rasmiylashtirish vaqt; narxi; bojxona to'lov; bojxona boj; bojxona yig'im; yo'ldagi vaqt; inflyatsiya; ish haqi; bojxona stavka; o'tish vaqt; o'tish vaqti; =ketadigan vaqt; =sarflanadigan vaqt; o'tish muddat; ko'rik vaqt",
  portions: "ulush",
  stations:
    "elektr stansiya; stansiya; elektr stansiyasi; shamol elektr stansiya; quyosh elektr stansiya; ges; aes; elektr stantsiya; issiqlik elektr stansiya; ies; gidroelektrostansiya; atom elektr stansiya; energiya blok; energoblok; shamol park; quyosh park",
  water: "suv; suv ombor; sug'orish; daryo; irrigatsiya",
  sent: "jo'nat-; jo'natil-; yetkazib ber-; yetkazib beril-; sot-; sotil-; yuboril-; yubor-; yetkazil-; sotuv; sotish; jo'natma; yetkazib berish",
  things: {
    freight:
      "temir yo'l qatnov; temir yo'l reys; konteyner; vagon; yuk mashina; poyezd; konteyner poyezd; yuk poyezd; kema; fura; blok-poyezd; tir; yuk avtomobil; sisterna; poezd; yuk avtotransport",
    passengers: "yo'lovchi",
    tourists: "sayyoh; turist; mehmon; dam oluvchi; ziyoratchi",
    students:
      "davlat grant; davlat stipendiya; hukumat grant; hukumat stipendiya; davlat granti; talaba; stipendiya; yosh ~ stipendiya; yosh ~ grant; fuqaro ~ stipendiya; o'quvchi; magistrant; kursant; tinglovchi; yurtdosh ~ tahsil; grant; ta'lim kvota; o'quv kvota; yosh ~ tahsil; doktorant; o'quv grant; bitiruvchi; stipendiant",
    flights: "reys; aviareys; aviaqatnov; parvoz; qatnov; havo qatnov",
    companies:
      "aviakompaniya; aviatashuvchi; kompaniya; korxona; qo'shma korxona; firma; biznes vakil; investor; yuridik shaxs; korporatsiya; bank; ishlab chiqaruvchi; sub'ekt; sarmoyador; kompaniya vakil; xo'jalik yurituvchi sub'ekt; rezident",
    documents:
      "hujjat; bitim; shartnoma; memorandum; kelishuv; qaror; bayonnoma; ikki tomonlama hujjat; hukumatlararo bitim; kontrakt; deklaratsiya; xalqaro shartnoma; qo'shma hujjat; dastur hujjat",
    projects: "loyiha; qo'shma loyiha; investitsiya loyiha; tashabbus; investitsion loyiha; yirik loyiha",
    energy: "tanker",
    population: "aholi; fuqaro; vatandosh; kishi yasha; yurtdosh; hamyurt",
    other:
      "yo'nalish; marshrut; filial; kampus; harbiy xizmatchi; askar; mutaxassis; muhandis; ish o'rin; ishchi; xodim; maktab; kasalxona; shifoxona; bog'cha; avtobus; traktor; kombayn; avtomobil; mashina; lokomotiv; samolyot; vertolyot; ekspert; shifokor; o'qituvchi; qishloq; uy; oila; xonadon; muzlik; mehmonxona; sportchi; ishtirokchi; delegat; migrant; mehnat migrant; qochqin; kitob; eksponat; daraxt; ko'chat; bosh ~ mol; sun'iy yo'ldosh; markaz; ferma; issiqxona; do'kon; ob'ekt; turbina; mahbus; tadbir; kuzatuvchi; jurnalist; texnika; bemor; olim; elektrobus; vagonli; san'atkor; diplomat; tur; xonali; obyekt; ish joy; ruxsatnoma; ruxsat; litsenziya; viza; sertifikat; patent; ariza; blank; yo'llanma; band; punkt; nazorat-o'tkazish punkt; chegara post; tadbirkor; ishbilarmon; biznesmen; poyezd qatnov; avtobus qatnov; parom qatnov",
  },
  anniversary:
    "munosabat o'rnatilganiga ~ yil; yubiley; yillik yubiley; =munosabatlariga|=munosabatlarga ~ yil =bo'ldi|=bo'ladi; yillik diplomatik munosabat|aloqa; yil to'l-; diplomatik munosabat ~ yil oldin|avval|muqaddam o'rnatil-; =o'rnatilganidan|=o'rnatilgandan =buyon|=beri ~ yil =o'tdi|=o'tgan|=bo'ldi; =o'rnatilganiga ~ yil",
  anniversaryOf: "yillik",
  anniversaries: {},
  relations: "munosabat; diplomatik; aloqa; do'stlik; hamkorlik; sheriklik; mustaqillik; a'zolik; shartnoma; diplomatiya",
  rise: "osh-; o's-; ko'pay-; ort-; kengay-; ko'taril-; o'sish; oshish; ko'payish; oshir-; oshiril-; ko'paytir-; ko'paytiril-; yuksal-; ortish; kengaytir-; orttir-; ko'tar-; o'stir-; yuqorila-; jadallash-; yaxshilan-; qimmatlash-; qimmatlashtir-; uzay-; uzaytir-; sakra-; orttiril-; tezlash-; kengaytiril-; ko'p bo'l-",
  fall: "kamay-; pasay-; tush-; qisqar-; kamayish; pasayish; kamaytir-; pasaytir-; qisqartir-; qisqarish; ozay-; kamaytiril-; tushib ket-; qisqartiril-; arzonla-; arzonlash-; arzonlashtir-; arzonlashtiril-; kichray-; kichraytir-; tushir-; tushiril-; pasaytiril-; qulab tush-; chegir-; susay-; sekinlash-",
  more: "=ko'p; =ko'pdir; =ko'proq; =ortiq; =yuqori; =yuqoridir; =ziyod; =ziyoddir; =ko'pligini; =ko'pligi; =ko'proqligini; =yuqoriligini; =ortiqligini; =ko'pligidan; =ortiqdir; =qimmat; =qimmatroq",
  less: "=kam; =kamdir; =kamroq; =past; =pastdir; =oz; =kamligini; =kamligi; =pastligini; =ozligini; =arzon; =arzonroq; =qisqa",
  compared:
    "=qiyoslaganda; =nisbatan; =taqqoslaganda; =solishtirganda; =qaraganda; =qiyosan; =taqqoslansa; =solishtirilganda; =solishtirsak",
  reach:
    "yet-; erish-; erishil-; chiqish; chiq-; tashkil et-; tashkil qil-; osh-; yaqinlash-; o't-; teng bo'l-; yetib kel-; tashkil etil-; iborat; =ziyod",
  bring: "yetkaz-; chiqar-; chiqaril-; yetkazil-; ko'tar-; oshir-; oshiril-; ko'paytir-; ko'paytiril-; orttir-",
  near: "yaqinlash-",
  target:
    "marra sari; marrasi sari; hadi sari; ko'rsatkichi sari; belgilan- ko'rsatkich|raqam|daraja; belgila- ko'rsatkich|raqam|daraja; sari bor-; sari intil-; sari ilgarila-; tomon bor-; tomon ilgarila-; =reja; yillik reja; =rejasi; maqsad; mo'ljal; marra; ko'zla-; vazifa; maqsad qil-; marrani egalla-; ko'zlan-; maqsadimiz",
  ahead:
    "imkon; =kelgusida; =kelajakda; =mumkinligi; =mumkinligini; =bo'ladi; mumkin; imkoniyat; salohiyat; reja; rejalashtir-; rejalashtiril-; kutil-; kelish-; niyat; taklif; taklif et-; taklif qil-; zarur; zarurlik; kerak; yaqin yil; yaqin kelajak; intil-; istiqbol; tayyor; chaqir-; umid; lozim; prognoz; taxmin; taxmin qil-; bashorat; bashorat qil-; =yetkazmoqchi; yaqin yillarda; belgilan-; istak; vaziyatga qarab; =ishlar; ishlar olib boril-; qiziqish; qiziq-; ko'zda tut-; ko'zda tutil-; va'da; istay-; xohla-; mo'ljallan-; qaror qil-; topshiriq; buyurtma; kut-; ishonch bildir-; real deb; realdir; =yetkazsa bo'l-; =oshirsa bo'l-; =ko'paytirsa bo'l-; =chiqarsa bo'l-; =ko'tarsa bo'l-",
  asked:
    "so'ra-; ko'rib chiq-; ko'rib chiqil-; taklif et-; muhokama qil-; imkoniyat; iltimos qil-; masala; mumkin; o'rgan-; tezlashtir-",
  or: "=yoki; =ya'ni",
  achieved: "imkon ber-; imkon yarat-; imkoniyat ber-; imkoniyat yarat-; sabab bo'l-; xizmat qil-",
  by: "",
  to: "",
  again:
    "bu ko'rsatkich; bu raqam; bu hajm; bu; =u; =uning; ko'rsatkich; ushbu ko'rsatkich; ularning son; ular son; mazkur ko'rsatkich; bu miqdor; =shundan; son; shu ko'rsatkich; =uni; raqam; mazkur raqam",
  byDative: "osh-; ort-; ko'pay-; o's-; kamay-; qisqar-; pasay-; ozay-",
  worth:
    "baho; bahosi; evaziga qur-; evaziga quril-; dollarga quril-; dollarga qur-; qiymat; narx; umumiy qiymat; qiymati; portfel; baholan-; turadi; smeta; smeta qiymat; loyiha qiymat; qurilish; tushadi",
  given:
    "ajrat-; ajratil-; paket; yo'nalt-; jalb et-; jalb qil-; jalb qilin-; jalb etil-; taqdim et-; sarfla-; sarflan-; talab qilin-; talab etil-; yo'naltiril-; tik-; yo'naltirmoqchi; mablag' kirit-; o'zlashtiril-; xarajat; tikil-; mo'ljallangan; ajratilgan; yo'naltirilgan; sarflanadi; o'tkazib beril-; bag'ishlan-; kerak bo'l-; zarur bo'l-; =kerak; =talab etiladi; =talab qilinadi",
  often:
    "=haftasiga; haftalik; =kuniga; kunlik; =oyiga; oylik; =yiliga; yillik; har hafta; har yili; har kun; =haftada; har kuni; =sutkasiga; har yil",
  joins: "=va; =hamda; =ammo; =lekin",
  crossing:
    "chegaradan ~ o't-; chegarani ~ kesib o't-; chegara ~ o't-; punkt ~ o't-; chegara post ~ o't-; chegarani ~ kes-; nazorat ~ punkt ~ o't-; o'tkazish punkt ~ kishi",
  harmed:
    "halok bo'l-; vafot et-; jarohatlan-; jarohat ol-; yaralan-; tan jarohati ol-; ko'z yum-; qurbon bo'l-; nobud bo'l-; =o'ldi; =o'lgan; jabrlan-; jabr ko'r-; zarar ko'r-; bedarak yo'qol-",
  designed: "mo'ljallan-; hisoblan-",
  returned:
    "topshir-; topshiril-; ekstraditsiya qil-; ekstraditsiya qilin-; evakuatsiya qil-; evakuatsiya qilin-; deport qil-; deport qilin-; ozod qil-; ozod qilin-; qaytar-; qaytaril-; olib chiq-; olib chiqil-; ushla-; ushlan-",
  people: "kishi; odam; inson; nafar kishi; shaxs; xorijlik; chet ellik; xorij fuqaro; xorijiy fuqaro; chet el fuqaro",
  durations:
    "vizasiz bo'lish muddat; vizasiz yurish muddat; =yo'lni; o'tish vaqt; chegaradan o'tish vaqt; yo'l vaqt; yo'ldagi vaqt; yetkazish muddat; yetkazish vaqt; yetkazib berish muddat; yetkazib berish; yetkazish; tashish muddat; tashish vaqt; kutish; kutish vaqt; navbat; rasmiylashtirish; bojxona rasmiylashtiruv; rasmiylashtiruv; ko'rik; tekshiruv; =yo'lda; yuklash; tushirish; turib qol-; o'tish vaqt; qatnov vaqt; harakat vaqt; yurish vaqt; safar vaqt; bojxona nazorat; qayta ishlash vaqt; ishlov berish; tartib-taomil",
  waiting: "kut-; navbat; to'plan-; to'xtab qol-; tur- ~ navbat; tirbandlik; turib qol-; yig'ilib qol-; navbat kut-; navbatda",
  takes:
    "ol-; tur-; kut-; yur-; cho'zil-; yet-; bor-; o't-; ket-; kerak; sarfla-; yetib bor-; yetib kel-; davom et-; ushlan-; talab qil-; talab et-; qol-; kel-",
  work: "mehnat muhojir; mehnat migrant; migrant; ishla-; mehnat qil-; ish bilan ta'minla-; ish bilan ta'minlan-; ishga jalb qil-; ishga joylash-; band; bandligi; ishga qabul; ishga ol-; ishga jalb; mehnat faoliyat",
  visiting:
    "jo'na-; chiqib ket-; yo'l ol-; kel-; bor-; dam ol-; sayohat qil-; tashrif buyur-; kelib ket-; mehmon bo'l-; ziyorat qil-; safar",
  goods:
    "avtobus; elektromobil; traktor; kombayn; avtomobil; mashina; lokomotiv; samolyot; vertolyot; texnika; vagon; turbina; elektrobus; bosh ~ mol; poyezd; poezd; kema; parom; tanker; elektropoyezd; yo'lovchi vagon; yuk mashina",
  plants:
    "zavod; fabrika; kombinat; korxona; sex; ishlab chiqarish; tegirmon; terminal; liniya; majmua; qurilma; elevator; ombor; xab; kon; port; logistika markaz; kompleks; ishlab chiqarish quvvat",
  be: "bo'l-; cho'zil-; tashkil et-; tashkil qil-; teng bo'l-",
  wares: "tovar; mahsulot; mol; yetkazib berish",
  most: "=eng",
  instead: "=o'rniga; =emas",
  between: "=o'rtasida; =o'rtasidagi; =orasida; =orasidagi; =oralig'ida; =oraliqda",
  further: "=yana",
  them: "bu mablag'ning; ushbu mablag'ning; shu mablag'ning; umumiy summaning; bu summaning; ulardan; shulardan; ularning; shundan; bulardan; shu jumladan",
  number: "son; soni; miqdor",
  young: "bola; yosh; o'smir; qiz; ayol; yigit; xotin-qiz; bolalar",
  learn:
    "o'qi-; o'qit-; o'qitil-; o'rgan-; ta'lim ol-; bilim ol-; egalla-; tahsil ol-; tayyorgarlikdan o't-; tarbiyalan-; saboq ol-",
  passing: "o't-; o'tib tur-; kesib o't-; qatna-",
  through: "=orqali; =hududidan; =yo'lagi bo'ylab; =marshruti bo'ylab",
  guests: "mehmon",
  holds: "egalik qil-; ega; ulush; hissa; tegishli; to'g'ri kel-; tashkil et-; tashkil qil-; yillik",
  owns: "egalik qil-",
  works: "qazish; qazish ish; qazuv ish; qurilish; qurilish ish; ish; qurilish montaj ish; salohiyat; potensial; imkoniyat",
  builds: "yotqiz-; qur-; quril-; barpo et-; barpo etil-; barpo qil-; bunyod et-; bunyod etil-; yotqizil-; o'rnatil-; qurilish",
  done: "bajar-; bajaril-; yakunlan-; tugat-; tugallan-; bitkazil-; tayyor; quril-; o'zlashtiril-; foydalanil-; ishga solin-",
  lands: "davlat; mamlakat",
  outOf: "",
  economy: "=iqtisodiyotiga; =iqtisodiyotga; =iqtisodiyotimizga",
  bank: "bank",
  lenders:
    "saudiya taraqqiyot jamg'arma; saudiya jamg'arma; quvayt jamg'arma; =abu-dabi taraqqiyot jamg'arma; eksimbank; eksim bank; eksport-import bank; eksport import bank; taraqqiyot agentlik; taraqqiyot bank; rivojlantirish agentlik; rivojlanish agentlik; rivojlanish bank; hamkorlik agentlik; hamkorlik va muvofiqlashtirish agentlik; =opek jamg'armasi; koica; tika; jica; usaid; giz; kfw; afd",
  portfolio: "portfel",
  part: "",
  was: "=edi; =bo'lgan =edi",
  grants: "ajrat-; ber-; va'da qil-; va'da ber-; yubor-; yuboril-; jo'nat-",
  finances: "moliyalashtir-; moliyalashtiril-; ma'qulla-; tasdiqla-",
  auxiliaries: "",
  stative:
    "ish olib bor-; ko'rsat-; yasha-; ishla-; ta'lim ol-; bilim ol-; o'qi-; tahsil ol-; faoliyat yurit-; faoliyat ko'rsat-; tashkil et-; tashkil qil-; bo'l-; qatna-; joylash-; hisoblan-; bajaril-; amalga oshiril-; kel-; qamra-; o't-; istiqomat qil-; tashkil topgan; teng kel-; to'g'ri kel-; tashril-; ishlab chiqaril-; tashil-; xizmat ko'rsat-; bil-; de-; egalla-; mehnat qil-; xizmat qil-; band bo'l-; tur-; joy ol-; band et-; band qil-; o'z ichiga ol-; qamrab ol-",
  intent: "moqchi",
  wish: "",
  now: "=hozirgi; =joriy; =hozir; =hozirda; hozirgi kunda; hozirgi vaqtda; bugungi kunda; ayni paytda; ayni vaqtda; =bugun; hozirgi paytda; =hozirgacha",
  purpose: "=uchun; =maqsadida; =yo'lida",
  afterwards:
    "=keyin; =so'ng; =so'ngra; =ishga =tushgach; =foydalanishga =topshirilgach; =ishga =tushirilgach; =qurib =bitkazilgach; =qurilishi =tugagach; =qurilishi =yakunlangach; =yakuniga =yetgach; =tugagach; =yakunlangach; =bitgach; =tugallangach; =bitkazilgach; =bitirilgach; =topshirilgach; =ochilgach; =qurilgach; =kengaytirilgach; =bitimga|shartnomaga|kelishuvga|dasturga|rejaga|memorandumga|hujjatga =ko'ra|muvofiq|binoan|asosan; yaqin|kelgusi ~ =yilda; yaqin =yillarda; kelgusi =yillarda; =ishga =tushsa; =ishga =tushirilsa; =foydalanishga =topshirilsa; =ishga =tushganda; =ishga =tushganida; =qurilsa; =qurib =bitkazilsa; =bitkazilsa; =bitsa; =ochilsa; =tugallansa; =yakunlansa; =amalga =oshsa; =amalga =oshirilsa; =yo'lga =qo'yilsa; =barpo =etilsa; =bunyod =etilsa; =quvvatga =chiqqach; =quvvatga =chiqsa; =quvvat =bilan =ishlaganda; =quvvatda =ishlaganda; =quvvatda =ishlasa; =ishga =tushgandan =so'ng",
  noChange:
    "investitsiya muhit; investitsiya muhiti; investitsiyaviy muhit; investitsion muhit; investitsiya iqlim; =shu =vaqtda; =bir =vaqtda; =bu =muddatda; =shu =muddatda; =hozirgi =vaqtda; savdo zona; savdo markaz; savdo uy; savdo kompleks; savdo vazirlig; savdo vazirligi; savdo vakil; =to'lovlardan ~ tush-; =to'lovlaridan ~ tush-; =soliqlardan ~ tush-; =bojlardan ~ tush-; byudjet ~ =tushdi; byudjet ~ =tushgan; g'azna ~ tush-; daromad tush-; kelib tush-; qisqa muddat; qisqa vaqt; qisqa fursat; amalga oshir-; amalga oshiril-; amalga osh-; ishga tushir-; ishga tush-; ishga tushiril-; e'lon qil-; yetkazib ber-; bo'lib o't-; e'tibor qarat-; hamkorlik ~ kengaytir-; nihoyasiga yet-; yo'lga qo'yil-; vujudga kel-; esga ol-; yodga ol-; ko'rib chiq-; bosib o't-; tashkil etil-; o'z navbatida; navbatdagi; navbatida; navbati bilan; tushuntir-; tushun-; tushuntiril-",
  uncounted:
    "qisqa muddat; o'rta muddat; uzoq muddat; yaqin muddat; tashkilot; tomon; mamlakat; davlat; xalq; lider; yetakchi; prezident; vazir; kun; majlis; uchrashuv; raund; soat; daqiqa; marta; rahbar; hukumat; mintaqa; qit'a; poytaxt; delegatsiya; dengiz; daraja; yarim; qo'shni; bosqich; qism; qadam; yo'lak; yil; oy; hafta; til; idora; palata; yo'nalish; soha; respublika; mavzu; ustuvor; komissiya; vazirlik; parlament; hamkasb; kishi; odam; nuqta; sektor; masala; universitet; shahar; viloyat; gol; jamoa; guruh; birodar; davlat rahbar; hukumat rahbar; format; a'zo; partiya; ming; inson; tug'ishgan; elchi; tomonlama; tomonlama tadbir; martalik; qavatli; band iborat; modda iborat; ovoz; qarshi ovoz; =o'qishda",
  estimated: "=baholanmoqda; =baholanayotir; =baholanyapti; =baholanadi; =taxminiy =qiymati; =dastlabki =qiymati",
  underWay:
    "=qurilayotgan; =barpo =etilayotgan; =barpo =etayotgan; =bunyod =etilayotgan; =qurayotgan; =yotqizilayotgan; =barpo =qilinayotgan",
  completes:
    "yakunla-; yakunlan-; tugat-; tugallan-; ishga tushir-; ishga tushiril-; foydalanishga topshir-; foydalanishga topshiril-; bitkaz-; bitkazil-",
  begins:
    "qurilish ~ boshla-; qurilish ~ boshlan-; qurilish boshla-; qurilish boshlan-; qurish ~ boshla-; qurish boshla-; qurishga kirish-; qurilishiga kirish-; texnik-iqtisodiy asos; texnik-iqtisodiy asosnoma",
  acquired:
    "yetkazib ber-; yetkazib beril-; buyurtma; buyurtma ber-; sotib ol-; sotib olin-; xarid qil-; xarid qilin-; xarid; yig'-; yig'il-; ishlab chiqar-; ishlab chiqaril-; qurib ber-; yasa-; sot-; qur-",
  relief: "chodir; ko'rpa; dori-darmon; oziq-ovqat; issiq kiyim; kiyim-kechak; un; guruch; ichimlik suv; generator",
  repairs: "ta'mirlash; ta'mirla-; rekonstruksiya; modernizatsiya; kapital ta'mirlash; demarkatsiya; delimitatsiya; ta'mir",
  borders: "chegara",
};
