import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "ile",
  mediation: "=arabuluculuğunda; =arabuluculuğuyla; =arabuluculuğu =ile; =ara =buluculuğunda; =arabuluculuk =ettiği",
  holding: "=organizasyonu; =organizasyonunu",
  ends: "tamamla-; sona er-; bitir-; noktala-; sonlandır-",
  formerly: "daha önce; bundan önce; =önceden",
  "at-first": "=ilk =olarak; =önce; =başlangıçta; =ilk =başta; =ilk =etapta; =öncelikle",
  apart:
    "=ayrı =ayrı; =ayrı-ayrı; =sırasıyla; =her =biriyle; =her =biri =ile; =ikili =görüşmelerde; =ayrı =görüşmeler; =ikili =görüşmeler; =ikili =görüşmeleri; =ikili =temaslar",
  sides:
    "taraflar; her iki taraf; iki taraf; iki lider; liderler; bakanlar; cumhurbaşkanları; devlet başkanları; başbakanlar; diplomatlar; heyetler; iki bakan; iki ülke; eş başkanlar; katılımcılar; meclis başkanları; muhataplar; ikili; iki cumhurbaşkanı; ülke liderleri; iki ülke lideri; valiler; büyükelçiler; ikisi; iki isim; iki yetkili; üç ülke; üç taraf; her üç taraf; üç bakan; üç lider; üç cumhurbaşkanı; üç ülkenin bakanları; üç ülkenin cumhurbaşkanları; üç ülke lideri",
  it: "=o; =onu; =onun; =bunun; =bunu; =buna",
  states: "ülke; devlet; cumhuriyet; taraf",
  side: "taraf; makam; hükümet; yönetim; heyet; =temsilcileri; =yetkilileri; bakanlık; büyükelçilik",
  deed: "inşa; inşaat; yapım; onarım; açılış; üretim; ihracat; uygulama; kurulum; değişim; teslimat; yayım; artış; geçiş; onay; imza; tamir; sevkiyat",
  doer: "uzman; havayolu; havayolu şirketi; banka; şirket; heyet; ekip; mühendis; firma; işletmeci; taşıyıcı; yatırımcı; üniversite; bilim insanı; doktor; bakanlık; meclis; çalışma grubu; fon; konsorsiyum; üretici; ihracatçı; eximbank; ajans; kurum; yüklenici; kuruluş; hükümet",
  "date-of": "tarih; takvim",
  not: "",
  carrier: "",
  copula: "=idi; =imiş",
  had: "=idi",
  according:
    "göre; ifadesine göre; verdiği bilgiye göre; ifadelerine göre; sözlerine göre; açıklamasına göre; değerlendirmesine göre; görüşüne göre; aktardığına göre; belirttiğine göre; söylediğine göre; anlattığına göre; ifade ettiğine göre; bildirdiğine göre; vurguladığına göre; kanaatine göre; fikrine göre; verilerine göre; =ifadesiyle; =deyişiyle",
  sameDay:
    "aynı gün; daha sonra; ardından; aynı günün; görüşmenin ardından; toplantının ardından; bundan önce; günün ilerleyen saatlerinde",
  recall: "hatırlanacağı; hatırlanacağı üzere; hatırlatmak gerekirse; öte yandan; bilindiği gibi",
  that: "=diye; =ki",
  by: "tarafından; =tarafınca",
  at: "",
  within:
    "=kapsamında; =marjında; =çerçevesinde; =vesilesiyle; =sırasında; =esnasında; =münasebetiyle; =kapsamındaki; =dolayısıyla",
  after: "=sonra; =sonraki; =ardından; =akabinde; =beri; =bu yana",
  accord: "mutabakat; anlaşma; uzlaşı; karar",
  general: "işbirliği; ilişki; iş birliği; ortaklık; diyalog; dostluk; kardeşlik; bağ; potansiyel; dayanışma",
  passive: "",
  infinitive: "",
  auxiliary: "",
  source:
    "yazılı açıklama; basın müşavirlik; haber ajans; edinilen bilgi; kaynak; haberine göre; açıklamaya göre; basın servis; kaynaklara göre; iletişim başkanlık",
  noted: "belirtildiği gibi; vurgulandığı üzere; kaydedildiğine göre; belirtildiğine göre",
  he: "=o; =kendisi",
  him: "=onu; =kendisini",
  while: "",
  us: "=bizi; =beni; =bize; =bana",
  mine: "=bence; =bizce; =bana =göre; =bize =göre; benim görüşüme göre; =kanaatimce; =kanaatimizce; =düşünüyorum; =düşünüyoruz; =inanıyorum; =diyebilirim; =derdim",
  layman:
    "sakin; köylü; vatandaş; çiftçi; üretici; şoför; sürücü; taşıyıcı; satıcı; esnaf; emekli; aktivist; eleştirmen; muhalefet; analist; gözlemci; ekonomist; veli; öğrenci; yolcu; turist; girişimci; tüccar; işçi; madenci; taraftar; seyirci; okur; görgü tanık; komşu; çoban; balıkçı; gazeteci; muhabir; kamuoyu; blog yazar",
  who: "",
  which: "",
  if: "=eğer",
  leaders: "lider; devlet başkan; cumhurbaşkan; ülke lider",
  often: "düzenli; düzenli olarak; yılda bir; iki yılda bir; her yıl; yılda en az; yılda iki; sık sık; periyodik",
  article: "",
  self: "",
  between: "",
  his: "=onun; =kendisinin; =ona",
};
