import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "bilan",
  "together-with": "=birga; =birgalikda; =hamrohligida",
  "attended-by": "=ishtirokida",
  hosts: "mezbonlik qil-; =mezbonligida",
  format:
    "=tor|=kengaytirilgan|=keng =doirada|=doiradagi|=tarkibda|=tarkibdagi|=formatda|=formatdagi; =oliy =darajadagi|=darajada",
  matter: "masala; mavzu; tashabbus; taklif",
  mediation: "=vositachiligida; =vositachiligi =bilan; =vositachiligi =ostida",
  jointly: "=birgalikda; =hamkorlikda; =hamkorligida; =birgalashib; =birga; =hamjihatlikda; =qo'shma =ravishda; =o'zaro",
  since: "=buyon; =beri; =buyoq",
  ends: "tuga-; yakun top-; nihoya top-; poyoniga yet-; yakuniga yet-; yopil-; yakunla-; yakunlan-; tugat-; tugalla-; nihoyasiga yet-",
  begins: "boshla-; boshlan-",
  formerly: "bundan oldin; bundan avval; =avvalroq; =ilgari; =oldinroq; =avval; =oldin",
  "back-then": "=o'shanda; =shunda; =o'sha =paytda; =o'sha =vaqtda; =o'sha =kezda",
  "at-first": "=dastlab; =avvaliga; =avval; =avvalroq; =ilgari; =aslida",
  such: "=bunday; =shunday; =bu =kabi",
  apart:
    "=alohida-alohida; =har =biri =bilan; =navbatma-navbat; =alohida; =ikki =tomonlama =uchrashuvlar; =qator|=bir-qator =uchrashuvlar; =alohida =uchrashuvlar; =qator|=bir-qator =ikki =tomonlama",
  both: "=har =ikki =hamkasbi|=hamkasbini|=mehmon|=mehmonni|=vazir|=vazirni|=prezident|=yetakchi|=rahbar; =ikki =hamkasbi|=hamkasbini|=mehmon|=mehmonni|=yetakchi|=vazir =bilan|=alohida|=alohida-alohida|=qabul",
  each: "=har =biri =bilan; =har =birini",
  "on-screen": "videoaloqa; videokonferensaloqa; videokonferensiya; videoanjuman; =onlayn; onlayn format; videomuloqot; =virtual",
  thereafter: "=so'ng; =so'ngra; =keyin; =undan =keyin; =shundan =keyin; =undan =so'ng; =shundan =so'ng; =keyinroq",
  sides:
    "tomonlar; ikki tomon; har ikki tomon; prezidentlar; davlat rahbarlari; vazirlar; hukumat rahbarlari; diplomatlar; suhbatdoshlar; delegatsiyalar; ishtirokchilar; hamraislar; ikki mamlakat; ikki davlat rahbari; yetakchilar; ular; uchrashuv =ishtirokchilari; yig'ilish =ishtirokchilari; sammit =ishtirokchilari; majlis =ishtirokchilari; forum =ishtirokchilari; anjuman =ishtirokchilari; muzokara =ishtirokchilari; spikerlar; bosh vazirlar; ikki yetakchi; mamlakat rahbarlari; ikki mamlakat rahbarlari; kotiblar; hokimlar; elchilar; ikkovi; ikkalasi; ikki rahbar; uch mamlakat; uch davlat; uch tomon; uch vazir; uch prezident; uch yetakchi; uch mamlakat vazirlari; uch davlat vazirlari; uch davlat rahbari; uch davlat rahbarlari; ikki davlat; ikki hukumat; har ikki davlat; har ikki mamlakat; ikki respublika; uchala davlat; uchala mamlakat; ikkala davlat; ikkala tomon; ikkala mamlakat; qo'shni davlatlar; rektorlar; hamkasblar",
  it: "=u; =ular; =uni; =uning; =unda; =unga",
  states: "mamlakat; davlat; respublika; tomon",
  groups:
    "turkiy|turkiyzabon|kaspiybo'yi|qo'shni|mintaqa|a'zo|ishtirokchi|arab davlat|mamlakat|respublika; kaspiy bo'yi davlat|mamlakat",
  side: "tomon; taraf; hukumat; rahbariyat; delegatsiya; =vakillari; vazirlik; elchixona; missiya",
  deed: "qurilish; ta'mir; ijro; ishlab chiqarish; eksport; joriy etish; tashkil etish; almashinuv; nashr; ta'minot; ishga tushirish",
  doer: "ekspert; mutaxassis; aviakompaniya; bank; kompaniya; delegatsiya; guruh; muhandis; firma; operator; tashuvchi; investor; universitet; olim; shifokor; vazirlik; parlament; ishchi guruh; jamg'arma; korporatsiya; konsorsium; ishlab chiqaruvchi; eksportchi; eksimbank; agentlik; idora; pudratchi; korxona; hukumat; jarroh; qutqaruvchi; arxeolog; geolog; agronom; veterinar; restavrator; kinoijodkor; rejissyor; quruvchi; energetik; seysmolog; o'qituvchi; pedagog; murabbiy; hunarmand; usta; chegarachi; bojxonachi; bojxona; prokuratura; politsiya; qo'mita; hokimlik; muzey; teatr; kutubxona; birja; fond; zavod; aviakompaniyalar; hukumatlar; temiryo'lchi; universitetlar; tadqiqotchi; kosmonavt; fermer; tadbirkor; ishbilarmon; hamkor; xizmat; departament; markaziy bank; tikuvchi; noshir; nashriyot; telekanal; federatsiya; uyushma; akademiya; institut; shifoxona; klinika; hamkasb; rektor; gidrolog; meteorolog; sinoptik; ekolog; zoolog; ornitolog; biolog; entomolog; veterinariya xizmati; statistika agentligi; pochta; senator; deputat; sudya; prokuror; advokat; notarius; jurnalist; telestudiya; kinostudiya; radio; teleradiokompaniya; klub; sportchi; terma jamoa; ko'ngilli; talaba; skaut; alpinist; tog' qutqaruvchilari; o't o'chiruvchi; harbiy; batalyon; kursant; armiya; dengizchi; temir yo'l; temir yo'llari; metropoliten; port; aeroport; konchi; neftchi; gazchi; issiqxona; klaster; fermerlar; chorvador; asalarichi; ipakchi; paxtakor; g'allakor; kooperativ; jamiyat; qizil yarim oy; qizil yarimoy jamiyati; ombudsman; palata; savdo-sanoat palatasi; tarixchi; tilshunos; shoir; yozuvchi; rassom; orkestr; ansambl; bastakor; dizayner; moda uyi; kosmik agentlik; dasturchi; aloqachi; operatorlar; sug'urta kompaniyasi; to'lov tizimi; filarmoniya; sirk; arxiv; maktab; texnikum; kollej; litsey; bog'cha; sanatoriy; gospital; tibbiyot markazi; gidrometeorologiya; gidromet; favqulodda vaziyatlar; mobil operator; shahar; viloyat; o'rmonchi; o'rmon xo'jaligi; baliqchi; haydovchi; bitiruvchi; magistrant; kardiolog; kardiojarroh; onkolog; pediatr; nashriyotchi; kutubxonachi; muzeychi; kinolog; topograf; kartograf; gidrotexnik; temir yo'l kompaniyasi; dengizchilik; sug'urtachi; bankir; loyihachi; me'mor; arxitektor; haykaltarosh; aktyor; musiqachi; xor; raqqosa; raqs jamoasi; shaxmatchi; kurashchi; polvon; bokschi; alpinizm; texnopark; dastur ishlab chiquvchi; ishlab chiqaruvchi zavod; poytaxt; kinochi; ilmiy markaz; birlashma; direksiya; boshqarma; laboratoriya; kafedra; kombinat; fabrika; xolding; inspeksiya; tashkilot; ittifoq; it park; elektr tarmoqlari; ichki ishlar =organlari; huquq-tartibot =organlari; maxsus =xizmatlar; razvedka; soliq; vrach; hamshira; tarjimon; turoperator; gid; mehmonxona; restoran; konsulxona; rasadxona; observatoriya; animator; montajchi; sozlovchi; tuproqshunos; urug'chi; bog'bon; sholikor; paxtachi; oshpaz; novvoy; soliqchi; zargar; kulol; gilamdo'z; kashtado'z; duradgor; tegirmonchi; konservatoriya; studiya; animatsiya =studiyasi; multfilm =studiyasi; matbuot agentligi; tahririyat; gazeta; jurnal; sayyor =shifokorlar; kasalxona; poliklinika; farmatsevt; epidemiolog; virusolog; dorishunos; =onkologlar; ko'z =shifokorlari; stomatolog; ortoped; transplantolog; =murabbiylar; =hakamlar; futbol =klubi; o'quvchilar; yoshlar; =volontyorlar; maktab =o'quvchilari; =rassomlar; =bioolimlar; =ixtiyoriylar; bojxona =xizmatlari; chegara =xizmatlari; =chegarachilar; posbon; qo'riqchi; qo'riqxona; milliy bog'; hayvonot bog'i; botanika bog'i; selektsioner; seleksioner; traktorchi; kombaynchi; mexanizator; suvchi; suv xo'jaligi; suvxo'jalik; gidroenergetik; elektrik; burg'ilovchi; shaxtyor; marksheyder; metallurg; mashinasoz; kimyogar; to'qimachi; charmchi; trikotajchi; poyabzalchi; avtozavod; temirbetonchi; sementchi; yo'lchi; yo'lsoz; ko'priksoz; tunnelchi; uchuvchi; dispetcher; styuardessa; lotsman; mashinist; temiryo'l; avtobus =saroyi; avtokorxona; pochtachi; pochtamt; statistik; aholishunos; demograf; =iqtisodchilar; auditor; broker; depozitariy; lizing kompaniyasi; lombard; mikromoliya; xayriya jamg'armasi; xayriyachi; homiy; vaqf; diniy idora; muftiyat; imom; ma'naviyat; urban mutaxassis",
  ready: "ishonchim komil; ishonchimiz komil; tayyor; tayyormiz; tayyorman",
  "kept-away":
    "=kela =olmadi; =kelolmadi; =kela =olmagan; =kelolmagan; =kela =olishmadi; =kelmadi; =kelmagan; =yetib =kela =olmadi; =qatnasha =olmadi; =ishtirok =eta =olmadi; =bora =olmadi",
  "expects-guest":
    "=kutmoqdamiz; =kutamiz; =kutyapmiz; =kutib =qolamiz; =kutayapmiz; =kutmoqda; =kutishmoqda; =kutib =olishga =tayyorlanyapmiz; =ko'rishdan =mamnun =bo'lamiz; =ko'rishdan =xursand =bo'lamiz",
  talk: "suhbat; muloqot; suhbatlash-; gaplash-; so'zlash-; muloqot qil-; muloqot o'tkaz-; suhbat qur-; suhbat o'tkaz-",
  "date-of": "sana; muddat",
  not: "",
  settled: "=bo'ldi; =bo'ldilar; =bo'lishdi; =bo'lindi; =bo'ldik; =bo'lgan; =bo'lganlar; =bo'lishgan",
  underway: "=turganini; =turganliklarini; =turganligini; =yotganini",
  amid: "=ekan; =ekanlar; =ekanmiz; =ekanman; =ekansiz; =ekanda",
  truce: "o't ochishni to'xtat-; o'tni to'xtat-; sulh; vazminlik; og'ir-bosiqlik; zo'ravonlik; otashkesim",
  carrier: "=yotir; =yotibdi; =turibdi; =kelmoqda; =bormoqda; =keladi; =yuribdi; =kelyapti; =boryapti",
  benefit: "ber-",
  copula: "=edi; =bo'ldi; =bo'lishdi; =ekan; =emish; =oldi; =olishdi; =olgan; =olganlar; =qoldi; =berdi; =ketdi",
  had: "=edi",
  "was-to":
    "=kerak|=lozim|=shart =edi; =kelishi|=borishi|=oʻtkazilishi|=boʻlishi|=boshlanishi|=yigʻilishi|=uchrashishi =kerak =boʻlgan; =keladigan|=boradigan|=oʻtadigan|=boʻladigan =edi",
  according:
    "so'ziga ko'ra; so'zlariga ko'ra; fikricha; aytishicha; ta'kidlashicha; qayd etishicha; ma'lumotiga ko'ra; so'zlariga qaraganda; bildirishicha; fikriga ko'ra; eslatishicha; e'tirof etishicha; ma'lum qilishicha; aytganidek; aytishiga ko'ra; ta'biricha; hisoblashicha; bayon qilishicha; nazarida; eslashicha; tushuntirishicha; ma'lumotlariga ko'ra; fikriga qaraganda; aytganlariga ko'ra; aytganiga ko'ra; tasdiqlashicha; xulosasiga ko'ra; uqtirishicha; baholashicha",
  sameDay:
    "shu kuni; o'sha kuni; shu kunning o'zida; so'ngra; keyin; uchrashuvdan so'ng; uchrashuvdan oldin; shundan so'ng; muzokaralardan so'ng",
  recall: "eslatib o'tamiz; ma'lumki; eslatma; qayd etish joizki; ma'lumot uchun; eslatish joiz; ta'kidlash joizki; avvalroq",
  recalling: "esla-; eslan-; eslat-; eslatib o't-; eslab o't-; eslatil-; yodga ol-; yodga olin-; xotirla-",
  that: "=deb; =deya; =ki",
  by: "tomonidan",
  at: "",
  within: "=doirasida; =chog'ida; =davomida; =vaqtida; =jarayonida; =doirasidagi; =asnosida",
  after: "=so'ng; =keyin; =keyingi; =so'nggi; =beri; =buyon; =yakunida; =yakunlari =bo'yicha; =yakuni =bo'yicha",
  accord: "kelishuv; ahdlashuv; bitim",
  begun: "va'da; ro'yxat; muloqot; suhbat; gap; so'z",
  general: "hamkorlik; munosabat; aloqa; sheriklik; muloqot; do'stlik; rishta; salohiyat",
  passive: "",
  infinitive: "",
  auxiliary: "",
  vague:
    "manfaat; rivojlanish; taraqqiyot; barqarorlik; farovonlik; imkoniyat; istiqbol; turtki; ishonch; xalq; xalqlar; kelajak; avlod; tinchlik; osoyishtalik; sharoit; muhit; zamin; hissa; natija; samara; ehtiyoj; talab; strategiya; obro'; nufuz; =bu",
  source:
    "matbuot xizmat; axborot xizmat; axborot agentlik; =deb =xabar; =deya =xabar; =dea =xabar; xabariga ko'ra; bu haqda; bu haqida; bu to'g'rida; bu xususda; matbuot kotib ma'lum qil-",
  noted:
    "qayd etilishicha; ta'kidlanishicha; aytilishicha; qayd etilganidek; ta'kidlanganidek; qayd qilinishicha; aytib o'tilganidek; aytishlaricha; ma'lum qilinishicha",
  preparing: "tayyorgarlik; hozirlik; tayyorgarlik ishlari; tayyorgarlik jarayoni",
  eve: "=arafasida; =arafasidagi; =oldidan; =oldida",
  before: "=oldidan; =oldin; =avval; =arafasida",
  unfounded:
    "xabar|ma'lumot|mish-mish|da'vo rad et-; xabar|ma'lumot|mish-mish|da'vo rad etil-; xabar|ma'lumot|mish-mish|da'vo inkor et-; xabar|ma'lumot|mish-mish ~ haqiqatga to'g'ri kelmaydi; xabar|ma'lumot ~ asossiz",
  he: "=u",
  him: "=uni",
  them: "=ularni",
  while: "",
  us: "=bizni; =meni; =bizga; =menga",
  programme: "dastur",
  mine: "mening fikrimcha; bizning fikrimizcha; =fikrimcha; =fikrimizcha; =menimcha; =bizningcha; =nazarimda; =nazarimizda; deb =o'ylayman; deb =o'ylaymiz; deb =hisoblayman; deb =hisoblaymiz; =aytgan =bo'lardim",
  invitee:
    "kompaniya; investor; tadbirkor; ishbilarmon; firma; sarmoyador; biznes doira; ishbilarmon doira; korxona; biznesmen; ishlab chiqaruvchi; pudratchi",
  wish: "=istayman; =istaymiz; =istardim; =istardik; =xohlayman; =xohlaymiz",
  layman:
    "shifokor; aholi; fuqaro; qishloq ahli; shahar ahli; fermer; dehqon; haydovchi; tashuvchi; sotuvchi; nafaqaxo'r; faol; tanqidchi; muxolifat; sinoptik; tahlilchi; kuzatuvchi; iqtisodchi; ota-ona; o'quvchi; talaba; yo'lovchi; sayyoh; tadbirkor; savdogar; ishchi; konchi; muxlis; tomoshabin; kitobxon; guvoh; qo'shni; chorvador; baliqchi; jurnalist; muxbir; jamoatchilik; bloger; saylovchi",
  who: "",
  which: "",
  if: "=agar",
  leaders: "yetakchi; prezident; davlat rahbar; davlat boshliq; mamlakat rahbar; lider",
  repeatedly: "=bir necha marta; =bir necha bor; =ko'p marta",
  soon:
    "yaqin vaqtlarda; yaqin vaqtda; yaqin vaqt ichida; yaqin kunlarda; yaqin oylarda; yaqin haftalarda; yaqin kelajakda; tez orada; yaqin orada; tez kunlarda; yaqinda",
  often:
    "yiliga kamida bir; yiliga ikki; muntazam; doimiy ravishda; har yili; har chorakda; yiliga bir; ikki yilda bir; har ikki yilda; yilda bir; navbatma navbat",
  article: "",
  self: "",
  between: "=ham; =yana; =lutfan; =rasman; =shaxsan; =alohida",
  his: "=uning",
};
