import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "bilen",
  mediation: "=araçylygynda; =araçylygy =bilen",
  ends: "tamamla-; tamamlan-; gutar-",
  "at-first": "=ilki; =ilkibaşda; =başda; =ozal; =öň",
  apart:
    "=aýry-aýrylykda; =aýratynlykda; =her =biri =bilen; =nobatma-nobat; =ikitaraplaýyn =duşuşyklary; =ikitaraplaýyn =duşuşyklar",
  sides:
    "taraplar; iki tarap; döwlet baştutanlary; prezidentler; ministrler; diplomatlar; duşuşyga gatnaşyjylar; gatnaşyjylar; hökümet baştutanlary; wekiliýetler; söhbetdeşler; iki ýurt; olar; parlament ýolbaşçylary; iki ýolbaşçy; liderler; gepleşiklere gatnaşyjylar; ýurt baştutanlary; iki döwletiň baştutanlary; häkimler; ilçiler; ikisi; iki lider; iki baştutan; üç ýurt; üç tarap; üç ministr; üç prezident; üç ýurduň ministrleri; üç ýurduň prezidentleri; üç döwletiň baştutanlary; üç döwletiň ministrleri",
  it: "=ol; =ony; =onuň; =oňa; =onda",
  states: "ýurt; döwlet; respublika; tarap",
  side: "tarap; hökümet; ýolbaşçylyk; wekiliýet; =wekilleri; ministrlik; ilçihana",
  deed: "gurluşyk; abatlaýyş; önümçilik; eksport; açylyş; alyş-çalyş; ulanyş; durmuşa geçiriliş; gurluş; alyşma",
  doer: "bilermen; hünärmen; awiakompaniýa; bank; kompaniýa; wekiliýet; topar; inžener; firma; operator; ýük daşaýjy; maýadar; uniwersitet; alym; lukman; ministrlik; mejlis; iş topary; gazna; korporasiýa; konsorsium; öndüriji; eksportçy; eksimbank; agentlik; edara; potratçy; kärhana; hökümet",
  not: "",
  carrier: "=dur; =durlar; =durýar; =ýör; =ýörler; =ýatyr; =otyr; =gelýär; =barýar",
  copula: "=eken; =edi; =ekeni; =aldy; =çykdy; =goýdy; =berdi",
  according:
    "=gutlag|jogap|çakylyk|gynanç =hatynda; =hatynda; =makalasynda; =çykyşynda; =beýanatynda; =ýüzlenmesinde; =söhbetdeşliginde; =habarynda; =telegrammasynda; =ýazgysynda; =jogabynda; =kitabynda; sözlerine görä; sözüne görä; pikiriçe; aýtmagyna görä; belleýşi ýaly; habar berşi ýaly; aýdyşyna görä; belleýşine görä; belläp geçişi ýaly; aýdyşy ýaly; pikirine görä; nygtaýşy ýaly; sözüne salgylanyp; belleýşi boýunça; belläp geçmegine görä; bellemegine görä; habar bermegine görä; garaýşyna görä; tassyklamagyna görä; maglumatyna görä; pikirine laýyklykda; ýatlatmagyna görä; düşündirmegine görä; bahalandyrmagyna görä; garaýşyça",
  sameDay: "şol gün; soňra; ondan soň; duşuşykdan soň; ondan öň; gepleşiklerden soň; şu gün",
  recall: "ýatlatsak; ýatlap geçsek; mälim bolşy ýaly; belläp geçsek; bellesek; maglumat üçin",
  that: "=diýip",
  by: "tarapyndan",
  at: "",
  within: "=çäginde; =çäklerinde; =dowamynda; =barşynda; =wagtynda; =mahalynda",
  after: "=soň; =soňky; =soňra; =bäri",
  accord: "ylalaşyk",
  general: "hyzmatdaşlyk; gatnaşyk; hyzmatdaşlygy; dostluk; dialog; mümkinçilik; aragatnaşyk; kuwwat",
  passive: "",
  infinitive: "",
  auxiliary: "",
  source:
    "=çeşmeler; =çeşme; =neşiri; =agentligi; =gullugynyň =habaryna; habarlar gullug; habar gullug; agentligiň|gullugyň|neşiriň|saýtyň =maglumatynda; =habarda =aýdylmagyna =görä; =habarda ~ aýdyl-; =habarda ~ bellenil-; =diýilýär; =agentligi|saýty|portaly|gazeti|metbugaty|teleýaýlymy|radiosy|neşiri|telekanaly|žurnaly|habargärligi ~ habar|mälim|beýan|maglumat ber-|et-; =agentligi|saýty|portaly|gazeti|metbugaty|teleýaýlymy|radiosy|neşiri|telekanaly ~ ýaz-; =saýtynda|sahypasynda|portalynda|gazetinde habar|mälim|maglumat beril-|edil-; =saýtynda|sahypasynda|portalynda bellenil-; =saýtynda|sahypasynda|portalynda aýdyl-; metbugat gullug; habarlar agentlig; metbugat merkez; habar bermegine görä; metbugat maglumat; atly gazet",
  noted: "nygtalyşy ýaly; bellenilişi ýaly; belleniş ýaly; nygtalyşyna görä; aýdylyşy ýaly; bellenilişine görä; bellenişi ýaly",
  he: "=ol",
  him: "=ony",
  while: "",
  us: "=bizi; =meni; =bize; =maňa",
  mine: "meniň pikirimçe; biziň pikirimizçe; =pikirimçe; =pikirimizçe; =meniňçe; =biziňçe; diýip =pikir =edýärin; diýip =pikir =edýäris; diýip =hasaplaýaryn; diýip =hasaplaýarys; =aýdardym",
  layman:
    "ýaşaýjy; ilat; raýat; oba ýaşaýjy; daýhan; fermer; sürüji; satyjy; pensioner; işjeň; tankytçy; oppozisiýa; sinoptik; synçy; ykdysatçy; ene-ata; okuwçy; talyp; ýolagçy; syýahatçy; telekeçi; söwdagär; işçi; janköýer; tomaşaçy; okyjy; şaýat; goňşy; çopan; balykçy; žurnalist; habarçy; jemgyýetçilik",
  who: "",
  which: "",
  if: "=eger",
  leaders: "lider; prezident; döwlet baştutan; ýurt baştutan; baştutan",
  often:
    "işjeň; dowamly; hemişe; adatça; wagtal-wagtal; ýygy-ýygydan; yzygiderli; her ýyl; ýylda bir; iki ýyldan bir; iki ýylda bir; gezekli-gezegine; her çärýek",
  article: "",
  self: "",
  between: "",
  his: "=onuň; =onuñ",
};
