import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "bilan",
  mediation: "=vositachiligida; =vositachiligi =bilan; =vositachiligi =ostida",
  ends: "yakunla-; yakunlan-; tugat-; tugalla-; nihoyasiga yet-",
  formerly: "bundan oldin; bundan avval; =avvalroq; =ilgari; =oldinroq; =avval; =oldin",
  "at-first": "=dastlab; =avvaliga; =avval; =avvalroq; =ilgari",
  apart: "=alohida-alohida; =har =biri =bilan; =navbatma-navbat; =alohida; =ikki =tomonlama =uchrashuvlar",
  sides:
    "tomonlar; ikki tomon; har ikki tomon; prezidentlar; davlat rahbarlari; vazirlar; hukumat rahbarlari; diplomatlar; suhbatdoshlar; delegatsiyalar; ishtirokchilar; hamraislar; ikki mamlakat; ikki davlat rahbari; yetakchilar; ular; uchrashuv =ishtirokchilari; yig'ilish =ishtirokchilari; sammit =ishtirokchilari; majlis =ishtirokchilari; forum =ishtirokchilari; anjuman =ishtirokchilari; muzokara =ishtirokchilari; spikerlar; bosh vazirlar; ikki yetakchi; mamlakat rahbarlari; ikki mamlakat rahbarlari; kotiblar; hokimlar; elchilar; ikkovi; ikkalasi; ikki rahbar; uch mamlakat; uch davlat; uch tomon; uch vazir; uch prezident; uch yetakchi; uch mamlakat vazirlari; uch davlat vazirlari; uch davlat rahbari; uch davlat rahbarlari",
  it: "=u; =uni; =uning; =unda; =unga",
  states: "mamlakat; davlat; respublika; tomon",
  side: "tomon; taraf; hukumat; rahbariyat; delegatsiya; =vakillari; vazirlik; elchixona",
  deed: "qurilish; ta'mir; ijro; ishlab chiqarish; eksport; joriy etish; tashkil etish; almashinuv; nashr; ta'minot; ishga tushirish",
  doer: "ekspert; mutaxassis; aviakompaniya; bank; kompaniya; delegatsiya; guruh; muhandis; firma; operator; tashuvchi; investor; universitet; olim; shifokor; vazirlik; parlament; ishchi guruh; jamg'arma; korporatsiya; konsorsium; ishlab chiqaruvchi; eksportchi; eksimbank; agentlik; idora; pudratchi; korxona; hukumat",
  ready: "tayyor; tayyormiz; tayyorman",
  "date-of": "sana; muddat",
  not: "",
  carrier: "=yotir; =yotibdi; =turibdi; =kelmoqda; =bormoqda; =keladi; =yuribdi; =kelyapti; =boryapti",
  copula: "=edi; =bo'ldi; =bo'lishdi; =ekan; =emish; =oldi; =olishdi; =olgan; =olganlar; =qoldi; =berdi; =ketdi",
  had: "=edi",
  according:
    "so'ziga ko'ra; so'zlariga ko'ra; fikricha; aytishicha; ta'kidlashicha; qayd etishicha; ma'lumotiga ko'ra; so'zlariga qaraganda; bildirishicha; fikriga ko'ra; eslatishicha; e'tirof etishicha; ma'lum qilishicha; aytganidek; aytishiga ko'ra; ta'biricha; hisoblashicha; bayon qilishicha; nazarida; eslashicha; tushuntirishicha; ma'lumotlariga ko'ra; fikriga qaraganda; aytganlariga ko'ra; aytganiga ko'ra; tasdiqlashicha; xulosasiga ko'ra; uqtirishicha; baholashicha",
  sameDay:
    "shu kuni; o'sha kuni; shu kunning o'zida; so'ngra; keyin; uchrashuvdan so'ng; uchrashuvdan oldin; shundan so'ng; muzokaralardan so'ng",
  recall: "eslatib o'tamiz; ma'lumki; eslatma; qayd etish joizki; ma'lumot uchun; eslatish joiz; ta'kidlash joizki; avvalroq",
  that: "=deb; =deya; =ki",
  by: "tomonidan",
  at: "",
  within: "=doirasida; =chog'ida; =davomida; =vaqtida; =jarayonida; =doirasidagi; =asnosida",
  after: "=so'ng; =keyin; =keyingi; =so'nggi; =beri; =buyon; =yakunida; =yakunlari =bo'yicha; =yakuni =bo'yicha",
  accord: "kelishuv; ahdlashuv; bitim",
  general: "hamkorlik; munosabat; aloqa; sheriklik; muloqot; do'stlik; rishta; salohiyat",
  passive: "",
  infinitive: "",
  auxiliary: "",
  source:
    "matbuot xizmat; axborot xizmat; axborot agentlik; =deb =xabar; =deya =xabar; =dea =xabar; xabariga ko'ra; bu haqda; matbuot kotib ma'lum qil-",
  noted:
    "qayd etilishicha; ta'kidlanishicha; aytilishicha; qayd etilganidek; ta'kidlanganidek; qayd qilinishicha; aytib o'tilganidek; aytishlaricha; ma'lum qilinishicha",
  he: "=u",
  him: "=uni",
  while: "",
  us: "=bizni; =meni; =bizga; =menga",
  mine: "mening fikrimcha; bizning fikrimizcha; =fikrimcha; =fikrimizcha; =menimcha; =bizningcha; =nazarimda; =nazarimizda; deb =o'ylayman; deb =o'ylaymiz; deb =hisoblayman; deb =hisoblaymiz; =aytgan =bo'lardim",
  layman:
    "aholi; fuqaro; qishloq ahli; shahar ahli; fermer; dehqon; haydovchi; tashuvchi; sotuvchi; nafaqaxo'r; faol; tanqidchi; muxolifat; sinoptik; tahlilchi; kuzatuvchi; iqtisodchi; ota-ona; o'quvchi; talaba; yo'lovchi; sayyoh; tadbirkor; savdogar; ishchi; konchi; muxlis; tomoshabin; kitobxon; guvoh; qo'shni; chorvador; baliqchi; jurnalist; muxbir; jamoatchilik; bloger",
  who: "",
  which: "",
  if: "=agar",
  leaders: "yetakchi; prezident; davlat rahbar; davlat boshliq; mamlakat rahbar; lider",
  often:
    "yiliga kamida bir; yiliga ikki; muntazam; doimiy ravishda; har yili; har chorakda; yiliga bir; ikki yilda bir; har ikki yilda; yilda bir; navbatma navbat",
  article: "",
  self: "",
  between: "=ham; =yana; =lutfan; =rasman; =shaxsan; =alohida",
  his: "=uning",
};
