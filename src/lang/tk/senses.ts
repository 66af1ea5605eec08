import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "duşuş-; duşuşyk geçir-; gepleşik geçir-; gepleşikleri geçir-; söhbetdeş bol-; ikiçäk duşuş-; bir ýere gel-; duşuşyk bol-; gepleşik bol-; söhbet et-",
  receive: "kabul et-; kabul edil-; kabulynda bol-",
  phone:
    "telefon arkaly söhbetdeş bol-; telefon arkaly gürleş-; telefon arkaly gepleş-; telefon söhbetdeşlik bol-; telefon söhbetdeşligini geçir-; jaň et-; wideoaragatnaşyk arkaly duşuş-; telefon arkaly; sanly wideoaragatnaşyk arkaly ~ geçir-",
  visit:
    "sapar bilen gel-; sapar amala aşyr-; saparda bol-; sapara gel-; sapara ugra-; sapar bilen bar-; sapar bilen bol-; sapar et-; zyýarat et-; sapar bilen ~ gel-; baryp gör-; saparyny başla-; saparyny tamamla-; sapar bilen ugra-; saparyny amala aşyr-; sapara bar-",
  hold: "geçir-; gura-; gural-; amala aşyr-; başlan-; tamamla-; öz işine başla-; dowam et-; bolup geç-; ýola goý-; aç-",
  happen: "bol-; geç-",
  attend: "gatnaş-; başlyklyk et-; ýolbaşçylyk et-; çykyş et-; gatnaşyp çykyş et-; başlyk bol-",
  gather: "bir ýere jemlen-; bir ýere gel-; ýygnan-; jemlen-",
  "lay-wreath":
    "gül desse goý-; gül çemen goý-; çemen goý-; ynanç haty ~ gowşur-; ynanç hatyny gowşur-; ynanç hat ~ gowşur-; ynanç hat ~ kabul et-; agaç nahal ek-; nahal ek-; orden bilen sylagla-; açyl-; düýbi tutul-; düýbüni tut-; dabara bol-; açylyş dabarasy bol-",
  send: "iber-; ugrat-; hat iber-; ýolla-; gutlag iber-",
  "n-meeting": "duşuşyk; gepleşik; söhbetdeşlik; söhbet; ikiçäk söhbetdeşlik",
  "n-reception": "kabul",
  "n-call":
    "telefon söhbetdeşlik; wideoduşuşyk; wideomaslahat; telefon gürrüňdeşlik; telefon gepleşik; onlaýn duşuşyk; wideoaragatnaşyk",
  "n-visit": "sapar; resmi sapar; iş sapar; döwlet sapar; zyýarat",
  "n-consultations":
    "syýasy geňeşme; geňeşme; syýasy konsultasiýa; konsullyk geňeşme; syýasy maslahat; konsultasiýa; syýasy maslahatlaşma",
  "n-session": "mejlis; ýygnak; nobatdaky mejlis; sessiýa; tapgyr; raund",
  "n-body":
    "topar; komissiýa; komitet; hökümetara topar; hökümetara komissiýa; hökümetara komitet; bilelikdäki topar; geňeş; iş topary; iş topar; hökümetara türkmen topar; işewürlik geňeş; dostluk topar; işewürler geňeş",
  "n-summit":
    "sammit; döwlet baştutanlarynyň sammit; ýokary derejeli duşuşyk; konsultatiw duşuşyk; döwlet baştutanlarynyň duşuşyk; döwlet baştutanlarynyň maslahat; üçtaraplaýyn sammit",
  "n-ministerial":
    "daşary işler ministrleriniň mejlis; daşary işler ministrleriniň duşuşyk; ministrleriň duşuşyk; ministrler geňeş mejlis; üçtaraplaýyn duşuşyk; ministrleriň mejlis; daşary işler ministrleriniň geňeş",
  "n-conference":
    "forum; maslahat; halkara maslahat; işewürlik forum; sergi; tegelek stol; simpozium; seminar; konferensiýa; kongres; festiwal; media forum; işewürler forum; ylmy maslahat; cop29",
  "n-ceremony": "dabara; açylyş dabara; gol çekişlik dabara; ynanç hatyny gowşurmak; dabaraly ýagdaý",
  "n-message": "hat; gutlag hat; telegramma; gynanç hat; hoşniýetli hat; çakylyk hat",
  cancel: "ýatyr-; goýbolsun et-; bolma-; geçirilme-; ret et-",
  postpone: "yza süýşür-; süýşür-; başga wagta geçir-; yza galdyr-; yza tes-; aýyna geçir-; başga güne geçir-; aýyna süýşür-",
  say: "belle-; diý-; aýt-; nygta-; habar ber-; tassykla-; ýatlat-; belläp geç-; üns ber-; ünsi çek-; mälim et-; beýan et-; duýdur-; aýdyp geç-; hasapla-; görkez-; aýratyn belle-; gürrüň ber-; maglumat ber-; ýüzlen-; habar beril-; sözle-; çykyş et-; aýan et-; jemle-; düşündir-; nygtap geç-; habar beril-; mälimle-; aýratyn nygta-; ýatla-; ykrar et-; häsiýetlendir-; belläp aýt-; ünsi jemle-",
  express: "bildir-; beýan et-; aýt-; ýetir-; belle-; iber-; gowşur-; tassykla-",
  thank:
    "minnetdarlyk bildir-; hoşallyk bildir-; minnetdarlyk aýt-; sag bolsun aýt-; hoşallyk beýan et-; minnetdar bol-; alkyş aýt-",
  congratulate:
    "gutla-; arzuw et-; salam ~ ýetir-; salamyny ýetir-; gutlag ~ iber-; iň gowy arzuwlaryny beýan et-; üstünlik arzuw et-; salam ~ gowşur-; abadançylyk arzuw et-; gutlaglaryny ýetir-; hoşniýetli arzuwlaryny beýan et-; hoş arzuw ~ ýetir-",
  condole: "gynanç bildir-; duýgudaşlyk bildir-; gynanjyny bildir-; gynanç ~ bildir-; gyýnanç bildir-",
  support: "golda-; goldaw ber-; goldaw bildir-; tarapdar bol-; goldaýandygyny",
  welcome:
    "kanagatlanma bilen belle-; ýokary baha ber-; kanagatlanma bildir-; kanagatlanýandygyny belle-; begen-; oňyn baha ber-; mübärekle-; makulla-; hoşal bol-; kanagatlanma ~ bildir-; garşyla-; ýokary derejede baha ber-; begenç bildir-",
  worry:
    "aladalan-; aladalanma bildir-; gynan-; alada bildir-; howatyrlan-; aladalanýandygyny bildir-; nägilelik bildir-; ynjalyksyzlan-; howatyrlanma bildir-",
  condemn: "ýazgar-; garşylyk bildir-; protest bildir-; nägile bol-",
  propose:
    "teklip et-; çagyr-; teklip öňe sür-; haýyş et-; talap et-; ündä-; teklip ber-; makul bil-; maksadalaýyk hasapla-; ýüz tut-; başlangyç öňe sür-; maksadalaýyk bil-; sora-",
  invite:
    "çagyr-; =gelmäge çagyr-; sapara çagyr-; çakylyk ~ gowşur-; çakylyk ~ ýetir-; çakylyk iber-; sapar bilen gelmäge çagyr-; çakylyk et-",
  reassure:
    "ynam bildir-; ynan-; umyt et-; umyt bildir-; taýýar bol-; taýýardygyny bildir-; taýýardygyny tassykla-; gyzyklanma bildir-; ygrarly bol-; ynandyr-; gyzyklanýandygyny; taýýarlygyny bildir-; ygrarlydygyny tassykla-; höwesli bol-; umytlan-",
  discuss:
    "ara alyp maslahatlaş-; pikir alyş-; maslahatlaş-; seret-; seredip geç-; gürleş-; garap geç-; pikir alşyl-; ara al-; ara alnyp maslahatlaş-; gözden geçir-; üns ber-; aýratyn üns ber-; seljer-; gep gozgal-; barada söhbet et-; çekişip maslahatlaş-; ara alşyl-; pikir alyşma bol-; garal-",
  "a-thank": "minnetdarlyk; hoşallyk; sag bolsun; alkyş",
  "a-congratulate": "gutlag; salam; arzuw; iň gowy arzuw; hoş arzuw",
  "a-condole": "gynanç; duýgudaşlyk",
  "a-support": "goldaw; raýdaşlyk",
  "a-welcome": "kanagatlanma; begenç; ýokary baha; hoşal",
  "a-worry": "alada; howatyr; gynanç; aladalanma; nägilelik",
  "a-condemn": "garşylyk; nägilelik; protest",
  "a-propose": "teklip; çagyryş; haýyş; talap; başlangyç",
  "a-invite": "çakylyk",
  "a-ready": "taýýar; taýýarlyk; ynam; umyt; gyzyklanma; ygrarly; ygrarlylyk; isleg; taýýardyk; höwes; gyzyklanýandyk",
  agree:
    "ylalaş-; ylalaşyk gazan-; ylalaşyk gazanyl-; ylalaşyga gel-; ylalaşyldy; razylaş-; şertleş-; ylalaşyga gelin-; ylalaşdy; ylalaşyl-; barada ylalaş-",
  decide: "karar et-; karara gel-; karar kabul et-; çöz-; çözgüt kabul et-; karar edil-; karar ber-; çözül-",
  instruct: "tabşyr-; tabşyryk ber-; tabşyryldy; görkezme ber-",
  pledge: "wada ber-; söz ber-; borçlan-; jogapkärçiligi öz üstüne al-; borçnama al-; öz üstüne al-; kepil geç-",
  plan: "meýilleşdir-; göz öňünde tut-; garaşyl-; garaş-; maksat edin-; meýilnama düz-; göz öňünde tutul-; meýilleşdiril-; bellenen",
  intend: "niýet et-; niýetlen-; taýýarlan-; maksat edin-; meýilleş-; niýetinde bol-; taýýarlyk gör-",
  prepare: "taýýarla-; taýýarlan-; işlenip taýýarla-; üstünde işle-; işle-; taýýarlyk gör-; işler alnyp baryl-; iş alnyp baryl-",
  need: "zerur; gerek; hökman; möhüm; wajyp",
  important:
    "möhüm; möhümlik; zerur; zerurlyk; wajyp; wajyplyk; ähmiýet; ähmiýetli; gerek; derwaýys; gereklik; möhümdik; zerurdyk; derwaýyslyk; hökmany; möhümdigi; zerurdygy; wajypdygy; derwaýysdygy; ähmiýetlidigi",
  ahead: "=geçiriljek; =boljak; =geçirilmegi ~ tutulýan; öňde durýan; =geçirilýän; =geçirilmekçi; =bolmakçy; =geçiriljekdir",
  "accept-invitation": "çakylyk kabul et-; çakylyk ~ kabul et-",
  "by-video": "wideoaragatnaşyk; sanly ulgam arkaly; wideomaslahat; onlaýn görnüş",
  go: "bar-; gel-; ugra-; ýola düş-",
};
