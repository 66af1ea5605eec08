import type { Measures } from "../measures.ts";

export const measures: Measures = {
  words: {
    "trade-turnover":
      "eksport we import möçber; import we eksport möçber; eksport-import; söwda dolanyşyk; haryt dolanyşyk; özara söwda; söwda; haryt dolanyşygy; söwda dolanyşygy; daşary söwda; ikitaraplaýyn söwda; haryt alyş-çalyş; söwda gatnaşyk göwrüm; özara haryt dolanyşyk; söwda-ykdysady gatnaşyk göwrüm; dolanyşyk; söwda gatnaşyk; söwda gatnaşygy; söwda göwrüm; alyş-çalyş; söwdasy; haryt alyş-; haryt çalyş-; haryt çalşyk; söwda hyzmatdaş; söwda şärik",
    exports: "reeksport; eksport; eksport et-; eksport edil-; daşary ýurda çykar-; eksport göwrüm",
    imports:
      "haryt al-; import; import et-; satyn al-; satyn alma; import göwrüm; satyn alyn-; getiril-; getir-; daşary ýurtdan getir-; =getirilen haryt; =satyn =alnan haryt",
    investment:
      "maýa akym; maýa akymy; maýa goýum; maýa; göni maýa goýum; maýa goý-; inwestisiýa; maýa goýumy; karz däl maýa; kapital goýum; =goýan|=goýýan|=goýjak|=goýlan|=goýulan serişde|pul; =goýan|=goýlan|=goýulan maliýe serişde; maýadar; maýa goýujy; portfel",
    freight:
      "serhetden ~ geçir-; serhetden ~ ~ geçir-; serhetden ~ geçiril-; serhetden ~ ~ geçiril-; ýük; ýük daşama; ýük daşa-; ýük daşal-; üstaşyr; üstaşyr ýük; ýük dolanyşyk; daşama; tranzit; konteýner; ýük akym; üstaşyr daşama; wagon; ýük göwrüm; daşal-; ýük geçir-; ýük geçiril-; ýükler; üstaşyr ýükler; ýük ugrat-",
    passengers: "adam akym; adamlaryň akym; ýolagçy; ýolagçy daşama; ýolagçy akym; serhet geç-; ýolagçy otly",
    tourists: "syýahatçy; turist; syýahatçylyk; jahankeşde",
    students:
      "talyp; bilim al-; okuw; okaýan; talyp haky; kwota; oka-; okuw orun; talyplaryň; hünär bilim; bilim alýar; okuwa kabul; hünärini ýokarlandyr-; okuw hak",
    flights:
      "uçuş; howa gatnaw; gatnaw; reýs; göni uçuş; göni gatnaw; howa gatnawy; uçar gatnaw; uçar gatna-; uçar uç-; uçýar; gatnawlar; howa ýol",
    "loan-or-aid":
      "sowgat ber-; sowgat et-; sowgat edil-; koica; tika; jica; usaid; giz; kfw; ynsanperwer; adamkärçilikli; enjam ber-; enjam gowşur-; lukmançylyk enjam; karz; kredit; kömek; grant; ynsanperwer kömek; ýeňillikli karz; maliýe kömek; tehniki kömek; karz serişde; maliýeleşdir-; maliýeleşdirme; ynsanperwerlik kömek; ýardam; ynsanperwer ýük; ynsanperwerlik ýük; ejir çeken; serişdeleriniň hasab; karz pul; haýyr-sahawat; muzdsuz; ýardam paket; gumanitar kömek; ynsanperwer harytlar; ynsanperwer kerwen; derman serişde; ynsanperwerlik haryt; ynsanperwer haryt",
    energy:
      "gaz; tebigy gaz; nebit; elektrik energiýa; elektrik; nebit önüm; mawy ýangyç; ýangyç; nebithimiýa; energiýa; elektroenergiýa; kükürt; suwuklandyrylan gaz; tebigy gazy; uran; dizel; dizel ýangyç; benzin; kerosin; awiakerosin; gaz kondensat; suwuklandyrylan; mazut; çig nebit; polietilen; karbamid ~ energiýa",
    length: "uzynlyk; aralyk; uza-; uzynlygy; serhet",
    capacity:
      "kabul =etmäge mümkinçilik ber-; =geçirmäge|=işlemäge mümkinçilik ber-; kuwwat; kuwwatlylyk; kuwwaty; geçirijilik ukyp; öndürijilik; önümçilik kuwwat; orunlyk; orunlyk mekdep; geçiriş ukyp; kuwwatly; kabul ediş ukyp; ukyp; sygym; geçirip bil-; kabul edip bil-; hyzmat edip bil-; geçip bil-; işläp bil-; sygdyr-; okuwçylyk; düşeklik; =kabul =etmäge ukyply; =geçirmäge ukyply; =işlemäge ukyply",
    population: "ilat; ýaşa-; diaspora; ilat san; ilaty; watandaş",
    other:
      "wagon park; lokomotiw park; parnik gaz; parnik gazy; kömürturşy gaz; kömürturşy gazy; uglerod; gümrük paç; gümrük paçlary; gümrük töleg; saldo; söwda balans; potratçy; potratçylar; pul geçirim; zähmet kwota; ustaw maýa; kwota; jemi içerki önüm; jiö; býudjet; hasaplaşyk; zähmet haky; esaslyk maýa; gazna maýa; neşe; neşe serişde; kontrabanda; girdeji; peýda; jerime; meýdan; wagt; möhlet; paýnama; paýnamalar",
  },
  rates:
    "çykdajy; arzanla-; arzanlat-; arzanladyl-; gymmatla-; gymmatlat-; gymmatlaş-; baha; nyrh; paç; töleg; ýygym; tarif; daşamak baha; daşama baha; gümrük tölegi; gümrük paç; arzanladyş; nobat; garaşmak wagt; garaşma wagt; ýol wagt; eltmek möhlet; eltip bermek möhlet; resmileşdirmek wagt; bahasy; nyrhy; iş hak; inflýasiýa; göterim derejesi; =geçmegiň wagt; =geçmegiň wagty; geçmek wagt; geçiş wagt; =geçmek =üçin =gerek =bolan wagt; =garaşmagyň wagt; geçiriş wagt; =geçmäge =gidýän wagt",
  portions: "paý",
  stations:
    "elektrik stansiýa; stansiýa; energiýa bloky; gün elektrik stansiýa; ýel elektrik stansiýa; gidroelektrostansiýa; suw elektrik stansiýa; ýel parky",
  water: "suw; suw howdan; suwaryş; derýa",
  sent: "iber-; iberil-; sat-; satyl-; ugradyl-; ugrat-; eltil-; üpjün edil-; satuw; satyş; iberiliş; ugradylyş",
  things: {
    freight:
      "demir ýol gatnaw; konteýner; wagon; ýük ulag; ýük awtoulag; otly; ýük otly; konteýner otly; gämi; sisterna; ýük maşyn; =otlusy; =otlusyny; konteýner =otlusy; ýük =otlusy; =otlusynyň",
    passengers: "ýolagçy",
    tourists: "syýahatçy; turist; myhman; jahankeşde",
    students:
      "döwlet talyp haky; döwlet talyp hak; hökümet talyp haky; döwlet stipendiýa; talyp; okuwçy; talyp haky; diňleýji; kursant; türkmenistanly talyp; stipendiýa; aspirant; ýaş ~ bilim",
    flights: "uçuş; gatnaw; reýs; howa gatnaw",
    companies:
      "awiakompaniýa; kompaniýa; kärhana; bilelikdäki kärhana; firma; guramaçylyk; maýa goýujy; edara görnüşli tarap; korporasiýa; bank; öndüriji; edara-kärhana",
    documents:
      "resminama; ylalaşyk; şertnama; ähtnama; teswirnama; ikitaraplaýyn resminama; çözgüt; karar; kontrakt; özara düşünişmek hakynda ähtnama; halkara şertnama; jarnama; memorandum",
    projects: "taslama; bilelikdäki taslama; maýa goýum taslama; başlangyç; iri taslama",
    energy: "tanker",
    population: "ilat ýaşa-; ýaşaýjy; raýat; watandaş; ildeş",
    other:
      "ugur; marşrut; şaha; şahamça; harby gullukçy; esger; hünärmen; inžener; iş orun; işgär; işçi; mekdep; hassahana; çagalar bag; awtobus; traktor; kombaýn; awtoulag; ulag; lokomotiw; teplowoz; uçar; dikuçar; bilermen; lukman; mugallym; oba; öý; maşgala; öýli; myhmanhana; türgen; gatnaşyjy; wekil; migrant; bosgun; kitap; gymmatlyk; agaç; nahal; baş ~ mal; hemra; merkez; ferma; ýyladyşhana; dükan; desga; turbina; çäre; synçy; žurnalist; tehnika; syrkaw; alym; maşyn; ussahana; bina; sungat işgär; rugsatnama; rugsat; ygtyýarnama; wiza; güwänama; patent; arza; blank; bent; telekeçi; işewür; iş adam; işewürler; parom gatnaw; otly gatnaw; awtobus gatnaw; gämi gatnaw",
  },
  anniversary:
    "ýubileý; şanly sene; =gatnaşyklaryna|=gatnaşyklara ~ ýyl =boldy|=bolýar; ýyllyk diplomatik gatnaşyk; ýyl dol-; diplomatik gatnaşyk ~ ýyl ozal ýola goýul-; diplomatik gatnaşyk ~ ýyl öň ýola goýul-; diplomatik gatnaşyk ~ ýyl mundan öň ýola goýul-; =goýlandan|=goýulandan|=goýlanyndan|=açylandan =bäri|=soň ~ ýyl =geçdi|=boldy|=geçipdir",
  anniversaryOf: "ýyllyk",
  anniversaries: {},
  relations: "gatnaşyk; diplomatik; dostluk; hyzmatdaşlyk; aragatnaşyk; garaşsyzlyk; bitaraplyk; agzalyk; şertnama",
  rise: "art-; köpel-; ýokarlan-; ös-; ulal-; giňel-; artdyr-; artdyryl-; köpelt-; köpeldil-; ösüş; artyş; ýokarlandyr-; ýokarlandyryl-; giňelt-; artmak; ýokarlanma; galdyr-; köpelme; ulalt-; artym; gymmatla-; gymmatlat-; uzal-; uzalt-; ýokarlanyş; giňeldil-; ösdür-; ulaldyl-; çaltlan-; galdyryl-; gymmatlaş-",
  fall: "azal-; peselmek; pesel-; kemel-; azalt-; düş-; peselme; gysgal-; gysgalt-; azaldyl-; kiçel-; aşakla-; peselt-; arzanla-; arzanlat-; arzanladyl-; düşür-; düşüril-; gysgaldyl-; kiçelt-; peseldil-; azalyş; gowşa-; kemelt-; kemeldil-",
  more: "=köp; =köpdür; =artyk; =artykdyr; =ýokary; =ýokarydyr; =köpräk; =köpdügini; =köpdügi; =köpdügine; =köpdüginiň; =artykdygyny; =artykdygy; =ýokarydygyny; =ýokarydygy; =ýokarydygyna; =köplügini; =köplügi; =gymmat; =gymmatdyr",
  less: "=az; =azdyr; =pes; =pesdir; =kem; =azrak; =azdygyny; =azdygy; =pesdigini; =pesdigi; =kemdigini; =kemdigi; =azlygyny; =arzan; =arzandyr",
  compared: "=deňeşdirilende; =deňeşdireniňde; =deňeşdireniňizde; =garanyňda; =garanda; =görä; =deňeşdirende; =deňeşdirmekde",
  reach:
    "çyk-; golaýlaş-; golaýla-; ýet-; deň bol-; barabar bol-; düz-; geç-; ýakynlaş-; ybarat bol-; emele getir-; aş-; barabar",
  bring: "ýetir-; çykar-; ýetiril-; artdyr-; galdyr-; köpelt-; ýokarlandyr-; çykaryl-",
  near: "ýakynlaş-; golaýlaş-; golaýla-",
  target:
    "sepgidine tarap; derejesine tarap; kesgitle- görkeziji|dereje; bellen- görkeziji|sepgit; sepgit; =meýilnama; ýyllyk meýilnama; maksat; wezipe; meýilleşdir-; göz öňünde tut-; maksat edin-; maksat goý-; nyşana; maksady",
  ahead:
    "=geljekde; =mümkindigi; =mümkindigini; =bolar; mümkin; mümkinçilik; kuwwat mümkinçilik; meýilnama; meýilleşdiril-; göz öňünde tutul-; garaşyl-; garaş-; ylalaş-; niýet; teklip; teklip et-; zerur; zerurlyk; gerek; ýakyn ýyllar; ýakyn wagt; geljek; taýýar; çagyr-; umyt; bellenil-; çak edil-; isle-; =işler; =işleri; iş alnyp bar-; gyzyklan-; gyzyklanma; göz öňünde; wada; karar et-; karar edil-; tabşyr-; çözgüt; maksat; borçlan-; bellen-; ynam bildir-; =dörediler; =açylar; =gurlar; =ugradylar; umyt et-",
  asked: "haýyş et-; seret-; seredil-; teklip et-; ara al-; maslahatlaş-; mümkinçilik; mümkin; mesele; sora-; çaltlandyr-",
  or: "=ýa-da; =ýagny; =has =takygy; =başgaça =aýdylanda",
  achieved: "mümkinçilik ber-; mümkinçilik döret-; ýol aç-",
  by: "",
  to: "",
  again:
    "bu görkeziji; bu san; bu göwrüm; bu; =ol; =onuň; görkeziji; şu görkeziji; olaryň sany; bu möçber; ady agzalan görkeziji; şol görkeziji; =munuň; =bunuň; san; =ony",
  byDative: "",
  worth:
    "dollara gur-; dollara gurul-; manada gurul-; baha; gymmat; bahasy; umumy baha; gymmaty; bahasyna; deňeç; bahalandyryl-; portfel; gurluşyk; smeta; smeta bahasy; taslama baha; möçberinde taslama; düş-; düşýär",
  given:
    "goýber-; goýberil-; paket; çek-; çekil-; gönükdir-; harçla-; harç et-; sarp et-; gönükdiril-; goý-; goýul-; özleşdir-; çykdajy; sarp edil-; niýetlen-; niýetlenen; bölünip beril-; bölünip berildi; gönükdirilen; geçiril- ~ hasap; bölüp ber-; =gerek; gerek bol-; zerur bol-; talap edil-; talap ed-",
  often:
    "=hepdede; hepdelik; =günde; gündelik; =aýda; aýlyk; =ýylda; ýyllyk; her hepde; her ýyl; her gün; =hepdä; =gije-gündizde",
  joins: "=we; hem-de; =emma",
  crossing: "serhetden ~ geç-; serhet ~ geç-; geçelge ~ geç-; serhet nokat ~ geç-; gözegçilik ~ nokat ~ geç-; serhedi ~ geç-",
  harmed: "heläk bol-; ýaralan-; =öldi; =ölen; =ölendigi; şikes al-; wepat bol-; ýogal-; ejir çek-; ýitirim bol-; aradan çyk-",
  designed: "niýetlen-; hasaplan-",
  returned:
    "tabşyr-; tabşyryl-; ewakuasiýa et-; ewakuasiýa edil-; deport edil-; boşat-; boşadyl-; gaýtar-; gaýtaryl-; yzyna gaýtar-; yzyna gaýtaryl-; watanyna gaýtaryl-; tutul-; saklanyl-",
  people: "adam; daşary ýurtly; adamy; raýat sany",
  durations:
    "wizasyz bolmak möhlet; =ýoly; geçmek üçin wagt; geçiş wagt; geçmegiň wagt; ýol wagt; eltmek; eltip bermek möhlet; eltip berme; eltme; daşama möhlet; garaşmak; garaşma; garaşmak wagt; nobat; resminamalaşdyrmak; resminamalaşdyrma; resminamalaşdyryş; gümrük resminamalaşdyryş; resmileşdirme; resmileşdirmek; gümrük resmileşdirme; barlag; =ýolda; ýükleme; düşürme; durma; geçmek wagt; gözegçilik; işläp taýýarlama; ýüküň ýol; gümrük iş; =eltilýän wagt; =ýükleriň =eltiliş wagt; eltiliş wagt; eltiliş möhlet; =daşalýan wagt",
  waiting: "garaş-; nobat; ýygnan-; durup gal-; dykyn; nobata garaş-; saklanyp gal-; toplan-",
  takes:
    "al-; dur-; garaş-; git-; ýet-; bar-; geç-; gerek; çek-; dowam et-; sarp et-; talap et-; eglen-; galýar; sowal-; gerek bol-; gel-",
  work: "zähmet migrant; migrant; işle-; zähmet çek-; iş bilen üpjün; işe çek-; işe alyn-; işe ýerleş-; işe kabul; zähmet; işleýän; iş bilen",
  visiting: "ugra-; gel-; bar-; zyýarat et-; dynç al-; syýahat et-; myhman bol-; gelip git-; sapar",
  goods:
    "awtobus; elektromobil; elektrobus; traktor; kombaýn; awtoulag; ulag; lokomotiw; teplowoz; elektrowoz; uçar; dikuçar; tehnika; wagon; turbina; baş ~ mal; otly; gämi; parom; tanker; barža; ýolagçy wagon",
  plants:
    "zawod; fabrik; kombinat; kärhana; seh; önümçilik; degirmen; terminal; toplum; desga; elewator; ammar; hab; kän; port; logistika merkez; toplumy",
  be: "bol-; uza-; deň bol-; barabar bol-; düz-",
  wares: "haryt; önüm; harytlar",
  most: "=iň",
  instead: "=derek; =deregine",
  between: "=arasynda; =arasyndaky; =aralygynda",
  further: "=ýene",
  them: "bu serişdeleriň; bu möçberiň; şol serişdeleriň; olaryň; olardan; şolardan; şolaryň; bularyň; şol sanda",
  number: "sany; san; mukdar",
  young: "çaga; ýaş; ýetginjek; gyz; zenan; oglan",
  learn: "oka-; okat-; öwren-; bilim al-; sapak al-; terbiýelen-; özleşdir-; taýýarlyk geç-",
  passing: "geç-; gatna-",
  through: "=üsti bilen; =üstünden; =arkaly; =çäginden; =çäklerinden",
  guests: "myhman",
  holds: "eýeçilik et-; paý; degişli; düz-; düş-; ýyllyk",
  owns: "eýeçilik et-",
  works: "gazuw; gazmak iş; gazuw iş; gurluşyk; gurluşyk iş; iş; gurnama; potensial",
  builds: "ýatyr-; ýatyryl-; gur-; gurul-; gurluşyk; çekil-; gurnal-; bina et-; bina edil-",
  done: "ýerine ýetir-; ýerine ýetiril-; tamamla-; tamamlan-; taýýar; gurul-; peýdalanyl-; özleşdiril-",
  lands: "ýurt; döwlet",
  outOf: "",
  economy: "=ykdysadyýetine; =ykdysadyýete",
  bank: "bank",
  lenders:
    "saud ösüş gazna; saud gazna; kuweýt gazna; =abu-dabi ösüş gazna; =opek gaznasy; eksimbank; eksim bank; eksport-import bank; ösüş agentlik; ösüş bank; hyzmatdaşlyk agentlik; hyzmatdaşlyk we utgaşdyrma agentlik; halkara hyzmatdaşlyk bank; koica; tika; jica; usaid; giz; kfw",
  portfolio: "portfel",
  part: "",
  was: "=eken; =boldy",
  grants: "bölüp ber-; ber-; wada ber-; goýber-; iber-; iberil-; ugrat-",
  finances: "maliýeleşdir-; maliýeleşdiril-; makulla-; tassykla-",
  auxiliaries: "",
  stative: "",
  intent: "makçy mekçi makçydyr mekçidir",
  wish: "",
  now: "=häzirki; =häzir; häzirki wagtda; =häzirki; şu günki gün; =şu gün",
  purpose: "=üçin; =maksady bilen; =maksadynda",
  afterwards: "=soň; =soňra",
  noChange:
    "maýa goýum gurşaw; maýa goýum gurşawy; maýa goýum şert; maýa goýum ýagdaý; =şol =bir =wagtda; =şol =wagtda; =häzirki =wagtda; =bir =wagtda; söwda zolak; söwda merkez; söwda öý; söwda ministrlik; söwda wekil; gysga wagt; gysga möhlet; orta möhlet; uzak möhlet; amala aşyr-; amala aşyryl-; durmuşa geçir-; durmuşa geçiril-; ünsüne ýetir-; salam ~ ýetir-; bolup geç-; başa bar-; hyzmatdaşlyk ~ giňelt-; ýola goý-; üns ber-; ýerine ýetir-; ýerine ýetiril-; gazanyl-; üstünlige ýet-; öz nobatynda; nobatdaky; nobatynda; öz gezeginde; paýyna düş-; =paýyna düşdi; =paýyna düşýär; =paýyna düşen; düşündir-; düşün-; düşündiril-",
  uncounted:
    "tarap; ýurt; döwlet; halk; lider; prezident; ministr; gün; mejlis; duşuşyk; tapgyr; sagat; minut; gezek; baştutan; hökümet; sebit; yklym; paýtagt; wekiliýet; deňiz; dereje; ýarym; goňşy; bölek; ädim; geçelge; ýyl; aý; hepde; dil; edara; palata; ugur; pudak; respublika; mowzuk; ileri; topar; ministrlik; mejlisi; kärdeş; adam; nokat; mesele; uniwersitet; şäher; welaýat; top; dogan; döwlet baştutan; hökümet baştutan; format; agza; çykyş; taryh; doganlyk halk; taraplaýyn; gat; bent ybarat; madda ybarat; ses; okalyş",
  estimated: "=bahalandyrylýar; =bahalanýar; =çaklanýan =bahasy; =çaklama =bahasy",
  underWay: "=gurulýan; =gurýan; =gurlup =ýören; =gurulyp =ýören; =çekilýän",
  completes: "tamamla-; tamamlan-; ulanmaga ber-; ulanmaga beril-; işe giriz-; işe girizil-; işe goýber-; işe goýberil-",
  begins:
    "gurluşyk ~ başla-; gurluşyk başla-; gurluşyk ~ başlan-; gurluşyk başlan-; gurmaga başla-; gurluşygyna giriş-; gurmaga giriş-; tehniki-ykdysady esaslandyrma",
  acquired:
    "getir-; getiril-; eltip ber-; sargyt; sargyt et-; satyn al-; satyn alyn-; gurna-; ýygna-; öndür-; öndüril-; gur-; gurdur-; gurul-; ýasa-; iber-; sat-; satyn almak",
  relief: "çadyr; ýorgan; derman; azyk; azyk önüm; ýyly eşik; eşik; un; tüwi; agyz suw; generator",
  repairs:
    "abatlamak; abatla-; abatlaýyş; rekonstruksiýa; döwrebaplaşdyrmak; döwrebaplaşdyr-; demarkasiýa; delimitasiýa; abatlanyş",
  borders: "serhet",
};
