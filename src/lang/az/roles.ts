import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "ilə",
  ends: "başa vur-; yekunlaşdır-; tamamla-; başa çat-; yekunlaş-; bitir-",
  "at-first": "=əvvəlcə; =ilk =öncə; =ilkin =olaraq; =ilkin; =ilk =olaraq",
  apart:
    "=ayrı-ayrılıqda; =hər =biri =ilə; =növbə =ilə; =ayrı-ayrı; =ayrılıqda; =ikitərəfli =görüşlər; =ikitərəfli =görüşləri; =təkbətək =görüşlər",
  sides:
    "tərəflər; hər iki tərəf; iki tərəf; həmsöhbətlər; iki lider; liderlər; həmsədrlər; nazirlər; prezidentlər; dövlət başçıları; hökumət başçıları; diplomatlar; nümayəndə heyətləri; iştirakçılar; spikerlər; onlar; iki nazir; iki prezident; iki ölkə; görüş iştirakçıları; ölkə başçıları; iki ölkə başçısı; katiblər; səfirlər; qubernatorlar; iki rəhbər; üç ölkə; üç tərəf; hər üç tərəf; üç nazir; üç prezident; üç lider; üç ölkənin nazirləri; üç ölkənin prezidentləri; üç ölkə başçısı",
  it: "=o; =onu; =onun; =onların; =ona; =orada",
  states: "ölkə; dövlət; respublika; tərəf",
  side: "tərəf; rəsmi; hökumət; rəhbərlik; nümayəndə heyəti; heyət; =nümayəndələri; nazirlik; =XİN; səfirlik",
  deed: "icra; tikinti; inşa; bərpa; təmir; açılış; istismar; layihələndirmə; istehsal; ixrac; idxal; nəql; tətbiq; təşkil; quruculuq; nəşr; mübadilə; artım; təchizat; təhvil; birləşmə; bağlanış",
  doer: "ekspert; mütəxəssis; aviaşirkət; bank; şirkət; nümayəndə heyəti; qrup; mühəndis; firma; operator; daşıyıcı; sərmayəçi; investor; universitet; alim; həkim; nazirlik; parlament; işçi qrup; fond; korporasiya; konsorsium; istehsalçı; ixracatçı; eksimbank; agentlik; qurum; podratçı; müəssisə; heyət; hökumət",
  not: "",
  carrier: "",
  copula: "=idi; =imiş",
  had: "=idi",
  according:
    "sözünə görə; sözlərinə görə; fikrincə; dediyinə görə; bildirdiyinə görə; qənaətincə; məlumatına görə; rəyincə; vurğuladığına görə; qeyd etdiyinə görə; söylədiyinə görə; fikrinə görə; fikrinə əsasən; təbirincə; ifadəsinə görə; hesab etdiyinə görə; dediklərinə görə; bildirdiyi kimi; qeyd etdiyi kimi; vurğuladığı kimi; qiymətləndirməsinə görə; nəzərincə; hesab etdiyi kimi; təxmininə görə; xatırlatdığına görə; açıqladığına görə; məlumatına əsasən",
  sameDay: "həmin gün; elə həmin gün; bundan əvvəl; daha sonra; sonra; görüşdən əvvəl; iclasdan əvvəl; görüşdən sonra",
  recall: "xatırladaq; qeyd edək; xatırlatmaq; bundan əvvəl; ötən dəfə; məlumat üçün bildirək",
  that: "=ki; =deyə",
  by: "tərəfindən",
  at: "",
  within: "=çərçivəsində; =kənarında; =gedişində; =əsnasında; =zamanı; =çərçivəsindəki; =kuluarında",
  after: "=sonra; =sonrakı; =ardınca; =bəri",
  accord: "razılaşma; razılıq; anlaşma",
  general: "əməkdaşlıq; münasibət; əlaqə; tərəfdaşlıq; dialoq; dostluq; qardaşlıq; fəaliyyət; potensial",
  passive: "",
  infinitive: "",
  auxiliary: "",
  source:
    "mətbuat xidmət; informasiya agentlik; xəbər ver-; istinad; bu barədə ~ bildir-; mətbuat katib; press relizdə; xəbər xidmət; agentlik",
  noted:
    "qeyd olunduğu kimi; qeyd edildiyi kimi; vurğulandığı kimi; bildirildiyi kimi; qeyd edildiyinə görə; deyildiyi kimi; bildirildiyinə görə; deyilənə görə",
  he: "=o; =özü",
  him: "=onu",
  while: "",
  us: "=bizi; =məni; =bizə; =mənə",
  mine: "mənim fikrimcə; bizim fikrimizcə; =fikrimcə; =fikrimizcə; =məncə; =bizcə; =düşünürəm; =düşünürük; =hesab =edirəm; =hesab =edirik; =deyərdim",
  layman:
    "sakin; əhali; kənd sakin; şəhər sakin; fermer; sürücü; satıcı; təqaüdçü; fəal; tənqidçi; müxalifət; sinoptik; analitik; müşahidəçi; iqtisadçı; valideyn; şagird; tələbə; sərnişin; turist; sahibkar; tacir; fəhlə; mədənçi; azarkeş; tamaşaçı; oxucu; şahid; qonşu; çoban; balıqçı; jurnalist; müxbir; ictimaiyyət; bloger",
  who: "",
  which: "",
  if: "=əgər",
  leaders: "lider; prezident; dövlət başçı; ölkə başçı; rəhbər",
  often: "müntəzəm; mütəmadi; ildə bir dəfə; iki ildən bir; hər il; ildə iki dəfə; davamlı; hər rüb",
  article: "",
  self: "",
  between: "",
  his: "=onun",
};
