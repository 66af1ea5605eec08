import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "duşuş-; gürrüňdeş bol-; duşuşyk geçir-; gepleşik geçir-; gepleşikleri geçir-; söhbetdeş bol-; ikiçäk duşuş-; bir ýere gel-; duşuşyk bol-; gepleşik bol-; söhbet et-; ýüzbe-ýüz duşuş-; gepleş-; gürleş-",
  receive: "kabul et-; kabul edil-; kabulynda bol-",
  phone:
    "telefon arkaly söhbetdeş bol-; telefon arkaly gürleş-; telefon arkaly gepleş-; telefon söhbetdeşlik bol-; telefon söhbetdeşligini geçir-; jaň et-; wideoaragatnaşyk arkaly duşuş-; sanly wideoaragatnaşyk arkaly ~ geçir-",
  visit:
    "=saparda bol-; =saparynda bol-; =sapara gel-; =saparyna gel-; =saparyna geldi; =saparyny amala aşyr-; sapar bilen gel-; sapar amala aşyr-; saparda bol-; sapara gel-; sapara ugra-; sapar bilen bar-; sapar bilen bol-; sapar et-; zyýarat et-; sapar bilen ~ gel-; sapar bilen ~ ugra-; sapar bilen ~ bar-; baryp gör-; saparyny başla-; saparyny tamamla-; sapar bilen ugra-; saparyny amala aşyr-; sapara bar-",
  hold: "geçir-; çagyryl-; işini tamamla-; öz işini tamamla-; soňlan-; gura-; gural-; amala aşyr-; başlan-; tamamla-; öz işine başla-; =dowam =etdi; =dowam =etdiler; =dowam =edýär; =dowam =edipdir; =dowam =eden; bolup geç-; ýola goý-; aç-",
  "greet-guest": "garşyla-; garşy al-; garşylap al-",
  "carry-out":
    "geçirip ber-; durmuşa geçir-; durmuşa geçiril-; ýerine ýetir-; iş ýüzüne geçir-; ünsden geçir-; gözden geçir-; synagdan geçir-; başdan geçir-; el bilen geçir-; belläp geç-; degip geç-; seredip geç-; aýdyp geç-; nygtap geç-; ýatlap geç-; durup geç-; garap geç-; serhetden geç-; okuw geç-; tejribe geç-; barlagdan geç-; hasaba geçir-; satuwa çykar-; täzeden gur-; zawod gur-; köpri gur-; ýol gur-",
  happen: "bol-; geç-; alyp bar-",
  attend: "gatnaş-; başlyklyk et-; ýolbaşçylyk et-; çykyş et-; gatnaşyp çykyş et-; başlyk bol-",
  lead: "baştutanlyk et-; ýolbaşçylyk et-; başlyklyk et-",
  represent: "wekilçilik et-",
  gather: "bir ýere jemlen-; bir ýere gel-; ýygnan-; jemlen-; bir stoluň başynda; bir ýere üýş-; üýş-",
  "lay-wreath":
    "gül desse goý-; gül çemen goý-; çemen goý-; ynanç haty ~ gowşur-; ynanç hatyny gowşur-; ynanç hat ~ gowşur-; ynanç hat ~ kabul et-; agaç nahal ek-; nahal ek-; orden bilen sylagla-; =açylyşyna gatnaş-; düýbi tutul-; düýbi ~ tutul-; düýbüni tut-; düýbüni ~ tut-; dabara bol-; döwlet sylagy bilen sylagla-; ordeni bilen sylagla-; medaly bilen sylagla-; döwlet sylag ~ gowşur-; orden gowşur-; açylyş dabarasy bol-; gül desse goý-; gül goý-; gül çemen goý-; orden gowşur-",
  open: "aç-; açyl-; ulanmaga ber-; badalga ber-; işe giriz-; düýbüni tut-; açyp ber-",
  send: "iber-; hat ~ gowşur-; nama ~ gowşur-; ugrat-; hat iber-; ýolla-; gutlag iber-; hat|gutlag ~ alyş-; hat|gutlag gel-",
  "be-in": "bol-",
  "n-meeting": "duşuşyk; gepleşik; söhbetdeşlik; söhbet; ikiçäk söhbetdeşlik",
  "n-reception": "kabul",
  "n-call":
    "telefon söhbetdeşlik; telefon arkaly söhbetdeşlik; telefon arkaly gepleşik; wideoduşuşyk; wideomaslahat; telefon gürrüňdeşlik; telefon gepleşik; onlaýn duşuşyk; wideoaragatnaşyk",
  "n-visit": "sapar; resmi sapar; iş sapar; döwlet sapar; zyýarat",
  "n-consultations":
    "syýasy geňeşme; geňeşme; syýasy konsultasiýa; konsullyk geňeşme; syýasy maslahat; konsultasiýa; syýasy maslahatlaşma; dialog ~ tapgyr; dialog ~ mejlis; adam hukuk ~ dialog; syýasy dialog; strategik dialog; ministrlikara geňeşme; syýasy geňeşme ~ tapgyr",
  "n-session": "mejlis; ýygnak; nobatdaky mejlis; sessiýa; maslahat mejlis; ýygnanyşyk; duşuşyk mejlis",
  "n-round": "tapgyr; raund; tur",
  "n-next": "indikisi; nobatdakysy; soňkusy; öňküsi; birinjisi; ikinjisi",
  "n-event": "çäre",
  "n-body":
    "topar; komissiýa; komitet; hökümetara topar; hökümetara komissiýa; hökümetara komitet; bilelikdäki topar; geňeş; iş topary; iş topar; hökümetara türkmen topar; işewürlik geňeş; dostluk topar; işewürler geňeş; bilermenler topar; utgaşdyryjy geňeş; döwletara geňeş; ýokary geňeş; bilelikdäki komitet; bilelikdäki iş topar; =toparyň; üçtaraplaýyn iş topar",
  "n-summit":
    "ýewraziýa hökümetara geňeş; ýokary ýewraziýa ykdysady geňeş; hökümet baştutanlarynyň geňeş; döwlet baştutanlarynyň geňeş; sammit; döwlet baştutanlarynyň sammit; ýokary derejeli duşuşyk; konsultatiw duşuşyk; döwlet baştutanlarynyň duşuşyk; döwlet baştutanlarynyň maslahat; üçtaraplaýyn sammit",
  "n-ministerial":
    "daşary işler ministrleriniň mejlis; daşary işler ministrleriniň duşuşyk; ministrleriň duşuşyk; ministrler geňeş mejlis; üçtaraplaýyn duşuşyk; ministrleriň mejlis; daşary işler ministrleriniň geňeş; daşary işler ministrleriniň ~ duşuşyk; daşary işler ministrleriniň ~ mejlis; ministrleriň ~ duşuşyk; ministrleriň ~ mejlis; ministrler duşuşyk; ministrler mejlis; ministrleriniň ~ duşuşyk; ministrleriniň ~ mejlis",
  "n-conference":
    "parlament assambleýasynyň ~ mejlis; assambleýasynyň ~ mejlis; assambleýasynyň ~ sessiýa; forum; maslahat; halkara maslahat; işewürlik forum; sergi; tegelek stol; simpozium; seminar; konferensiýa; kongres; festiwal; media forum; işewürler forum; ylmy maslahat; cop29; umumy ýygnak; umumy mejlis; plenar mejlis; assambleýa; baş assambleýa; ýarmarka; ekspo; halkara sergi; halkara forum; ylmy-amaly maslahat; tanyşdyrylyş dabara",
  "n-press":
    "=mejlisiň ~ maslahat; çagyrylyşyň ~ maslahat; mejlisiniň ~ maslahat; metbugat maslahat; metbugat ýygnak; metbugat ýygnanyşyk; metbugat konferensiýa; press-konferensiýa; brifing; metbugat duşuşyk",
  "n-ceremony":
    "dabara; açylyş dabara; gol çekişlik dabara; ynanç hatyny gowşurmak; dabaraly ýagdaý; =ýyllygyna|=ýubileýine =bagyşlanan çäre; =ýyllygyna|=ýubileýine =bagyşlanyp =geçirilen çäre",
  "n-message": "hat; gutlag; gutlag hat; telegramma; gynanç hat; hoşniýetli hat; çakylyk hat",
  cancel:
    "gurnalma-; guralma-; başa barma-; bolup geçme-; ýatyr-; goýbolsun et-; bolma-; geçirilme-; ret et-; togtadyl-; amala aşma-; ýatyryl-; bolman gal-; amala aşman gal-; bolmajak bol-; geçirilmejek bol-; goýbolsun edil-; başa barmady; geçme-",
  postpone:
    "yza süýşür-; süýşür-; başga wagta geçir-; yza galdyr-; yza tes-; aýyna geçir-; başga güne geçir-; aýyna süýşür-; soňa goý-; soňa süýşür-; soňa galdyr-; başga möhlete geçir-; gaýra goý-; gijikdir-; soňa goýl-; gaýra goýl-; soňa goýlup; süýş-",
  say: "=bellenilip geç-; =bellenip geç-; =nygtalyp geç-; =aýdylyp geç-; =ýatladylyp geç-; =mälim edilip; belle-; diý-; aýt-; nygta-; habar ber-; tassykla-; ýatlat-; belläp geç-; üns ber-; ünsi çek-; mälim et-; beýan et-; duýdur-; aýdyp geç-; hasapla-; görkez-; aýratyn belle-; gürrüň ber-; maglumat ber-; ýüzlen-; sözle-; çykyş et-; aýan et-; jemle-; düşündir-; nygtap geç-; mälimle-; aýratyn nygta-; ýatla-; ykrar et-; häsiýetlendir-; belläp aýt-; ünsi jemle-; belläp geçdi; habar berildi; düşündiriş ber-; gürrüňdeş et-; belläp görkez-; aýdyň görkez-; pikirini aýt-; pikir aýt-; öz pikirini beýan et-; gürrüň edip; hasabat ber-; maglumat berdi; ýatladyp geç-; nygtady; ünsüni çek-; ünsi çekdi; aýratyn ünsi çek-; üns çek-; ykrar etdi; tekrarla-; gaýtala-; jemläp aýt-; sözüni jemle-; belläp aýtdy; barada aýdyp geç-; jogap ber-; ýüzlenip; maglumatlar berildi; tassyk et-; duýdurdy; baha ber-; delil getir-; nygtap aýt-; çykyşynda; sebäp hökmünde görkez-; mysal getir-; jogap gaýtar-; düşündirip ber-; garaýşyny beýan et-; pikirini beýan et-; öz garaýşyny beýan et-; sözüniň üstüne goş-; üstüni ýetir-; goşup aýt-; goşmaça et-; ünsüni jemle-; ýatlap geç-; yglan et-; jar et-; nukdaýnazaryny beýan et-; bellik et-; diýip hasapla-; anyklaşdyr-; takykla-; diýip ýaz-; sözüni dowam et-",
  express: "bildir-; beýan et-; aýt-; ýetir-; belle-; iber-; gowşur-; tassykla-; ýaşyrma-; gizleme-",
  thank:
    "minnetdarlyk bildir-; hoşallyk bildir-; minnetdarlyk aýt-; sag bolsun aýt-; hoşallyk beýan et-; minnetdar bol-; alkyş aýt-; minnetdarlygyny bildir-; minnetdarlygyny beýan et-; hoşallygyny bildir-; hoşallygyny beýan et-; tüýs ýürekden minnetdarlyk; çuňňur minnetdarlyk; sagbolsun aýt-; alkyşlaryny aýt-; hoşallyk aýt-; minnetdarlyk beýan et-; minnetdardygyny; minnetdardyryn; minnetdardyrys; tüýs ýürekden hoşallyk; hoşallygyny aýt-; minnetdarlygyny aýt-; alkyş sözlerini aýt-; sagbolsun diý-; minnetdarlyk sözlerini aýt-; minnetdardygyny aýt-; minnetdardygyny bildir-",
  congratulate:
    "gutla-; arzuw et-; salam ~ ýetir-; salamyny ýetir-; gutlag ~ iber-; iň gowy arzuwlaryny beýan et-; üstünlik arzuw et-; salam ~ gowşur-; abadançylyk arzuw et-; gutlaglaryny ýetir-; hoşniýetli arzuwlaryny beýan et-; hoş arzuw ~ ýetir-; tüýs ýürekden gutla-; gutlaglaryny beýan et-; üstünlikleri arzuw et-; berk jan saglyk arzuw et-; baýramçylyk bilen gutla-; hoşniýetli salamyny ýetir-; mähirli salamyny ýetir-; iň gowy arzuwlaryny ýetir-; gutlag haty; gülläp ösüş arzuw et-; rowaçlyk arzuw et-; gutlady; gutlag iber-",
  condole:
    "gynanç bildir-; duýgudaşlyk bildir-; gynanjyny bildir-; gynanç ~ bildir-; gyýnanç bildir-; gynanjyny beýan et-; gynanç haty; çuňňur gynanç; duýgudaşlygyny bildir-; gynanç beýan et-; gynanç iber-; gaýgysyny paýlaş-",
  support:
    "golda-; goldaw ber-; goldaw bildir-; tarapdar bol-; goldaýandygyny; goldaýandygyny beýan et-; goldaýandygyny bildir-; goldaýandygyny tassykla-; goldaýandygyny belle-; goldaw görkez-; goldawyny bildir-; doly goldady; goldanylýandyg; tarapdarlyk et-; tarapdar çykyş et-; raýdaşlyk bildir-; ses ber-; goldap çykyş et-; goldanyldy",
  welcome:
    "kanagatlanma bilen belle-; ýokary baha ber-; kanagatlanma bildir-; kanagatlanýandygyny belle-; begen-; oňyn baha ber-; mübärekle-; hoşal bol-; kanagatlanma ~ bildir-; ýokary derejede baha ber-; begenç bildir-; kanagatlanma bilen nygta-; kanagatlanmasyny bildir-; ýokary bahalan-; ýokary baha berildi; öw-; begenýändigini; begenjini beýan et-; hoşaldygyny; hoşal bolandygyny; şat bol-; şatdygyny; buýsanýandygyny; guwan-; oňyn bahalandyr-; gyzgyn garşyla-; gowy kabul et-; mübärekledi; kanagatlanýandygyny; kanagatlanýandyklaryny; razy bol-; begendir-; buýsandyr-; kanagatlandyr-; kanagatlanarly hasapla-; oňyn hasapla-; hoşallygyny beýan et-; kanagatlanmasyny beýan et-; şatlygyny beýan et-; begenjini bildir-; begençlidigini; kanagatlan-; höwesli garşy al-; gyzgyn garşy al-; kanagatlanma bilen garşy al-; höwesli garşyla-; kanagatlanma bilen garşyla-; goldaw bilen garşyla-; makullaýandygyny; makullaýandyklaryny",
  worry:
    "aladalan-; aladalanma bildir-; gynan-; alada bildir-; howatyrlan-; aladalanýandygyny bildir-; nägilelik bildir-; ynjalyksyzlan-; howatyrlanma bildir-; aladalanýandygyny; alada galyp; aladasyny bildir-; aladasyny beýan et-; gynanýandygyny; gynanç bilen; howatyrlanýandygyny; howatyr bildir-; arz et-; zeýren-; ynjalyksyzlandyr-; alada galdyr-; biynjalyk bol-; aladasyny ýaşyrma-; gynanjyny ýaşyrma-; alada döret-; biynjalyk et-; howsala döret-; howsala bildir-; nägileligini beýan et-; aladalandyr-; biynjalyk edýän; gynanýandygyny bildir-; gynanýandygyny aýt-; aladalanýandygyny aýt-; aladasyny aýt-; aladasyny paýlaş-",
  condemn:
    "ýazgar-; garşylyk bildir-; protest bildir-; nägile bol-; berk ýazgar-; aýypla-; garşy çyk-; nota gowşur-; ret edýändigini; kabul ederliksiz hasapla-; nägileligini bildir-; ýazgarýandygyny; tankytla-",
  propose:
    "maksadalaýyk bol-; makul bol-; maksadalaýyk bilin-; makul bilin-; teklip et-; çagyr-; teklip öňe sür-; haýyş et-; talap et-; ündä-; teklip ber-; makul bil-; maksadalaýyk hasapla-; ýüz tut-; başlangyç öňe sür-; maksadalaýyk bil-; sora-; teklibini öňe sür-; başlangyjyny öňe sür-; teklip bilen çykyş et-; çagyryş bilen ýüzlen-; haýyş bilen ýüzlen-; teklipler beýan edil-; teklip edildi; maksadalaýykdygyny; maksadalaýyk diýip; ýüzlenme kabul et-; maslahat ber-; talap bildir-; ündedi; höweslendir-; başlangyç bilen çykyş et-; goldaw sora-; haýyşyny aýt-; çagyryş et-; teklibi bilen çykyş et-; makul hasapla-; islegini bildir- gatnaş; goýulmagyny teklip et-",
  invite:
    "çagyr-; =gelmäge çagyr-; sapara çagyr-; çakylyk ~ gowşur-; çakylyk ~ ýetir-; çakylyk iber-; sapar bilen gelmäge çagyr-; çakylyk et-; sapara çagyrdy; çakylygyny gowşur-; çakylygyny ýetir-; resmi sapar bilen gelmäge çagyr-; döwlet sapary bilen gelmäge çagyr-; myhmançylyga çagyr-; çakylyk haty",
  reassure:
    "=taýýardyryn; =taýýardyrys; =ygrarlydyrys; =gyzyklanýarys; ynam bildir-; ynan-; umyt et-; umyt bildir-; taýýar bol-; taýýardygyny bildir-; taýýardygyny tassykla-; gyzyklanma bildir-; ygrarly bol-; ynandyr-; gyzyklanýandygyny; taýýarlygyny bildir-; ygrarlydygyny tassykla-; höwesli bol-; umytlan-; ynamyny bildir-; ynamyny beýan et-; ynam bildirildi; ynanýandygyny; ynanýandygyny aýt-; umydyny bildir-; umyt edýändigini; taýýardygyny; taýýardyklaryny; taýýardygyny beýan et-; taýýardygyny belle-; taýýardygyny mälim et-; taýýardygyny nygta-; taýýarlygyny beýan et-; taýýarlygyny tassykla-; gyzyklanýandygyny bildir-; gyzyklanýandygyny belle-; gyzyklanýandygyny tassykla-; gyzyklanmasyny bildir-; gyzyklanma bildirildi; ygrarlydygyny; ygrarlydygyny belle-; ygrarlydygyny nygta-; ygrarlylygyny tassykla-; ygrarlylygyny beýan et-; islegini bildir-; isleg bildir-; niýetini bildir-; niýetini tassykla-; höwesini bildir-; umydygärdigini; kepil geçdi; garaşýandygyny; sabyrsyzlyk bilen garaş-; erk-islegini beýan et-; meýillidigini",
  discuss:
    "=garadylar; =garady; =garaldy; =garap =çykdylar; degip geç-; degilip geç-; durup geç-; durlup geç-; ünsi ~ gönükdir-; ünsüni ~ gönükdir-; esasy ugur bol-; maslahatlaşmalaryň ~ bol-; aýratyn ugry bol-; aýratyn temasy bol-; temasy bol-; mowzugy bol-; ara alyp maslahatlaş-; barada gürleş-; hakynda gürleş-; barada ~ gürleş-; hakynda ~ gürleş-; barasynda gürleş-; pikir alyş-; maslahatlaş-; seret-; seredip geç-; gürleş-; garap geç-; pikir alşyl-; ara al-; ara alnyp maslahatlaş-; gözden geçir-; üns ber-; aýratyn üns ber-; seljer-; gep gozgal-; barada söhbet et-; çekişip maslahatlaş-; ara alşyl-; pikir alyşma bol-; garal-; maslahatlaşyldy; pikir alyşdylar; pikir alşyldy; pikir alyşma geçiril-; pikir alyşmalar bol-; seredildi; garalyp geçil-; garap geçdiler; serediş-; gürrüň edil-; gürrüň edildi; gürrüňdeşlik et-; gün tertibine; üns berildi; seljerdiler; gyzyklanma bildirilýän meseleler; gürrüň gitdi; öwren-; söhbet edildi; esasy mesele bol-; söhbet gozgal-; esasy mowzugy bol-; garaldy; maslahatlaşma geçiril-; ara alyp maslahatlaşma; özeni bol-; esasy temasy bol-; baş temasy bol-; üns merkezinde bol-; bagyşlan-; gün tertibinde bol-; gün tertibine girizil-; gürrüňiň özeni bol-; esasy orny eýele-; esasy orun eýele-; barada söz açyl-; dogrusynda gürrüň edil-; ara alnyp maslahatlaşyldy; üns gönükdiril-; aýratyn ähmiýet ber-; mazmunyny düz-; mazmunyny ~ düz-; esasyny düz-; özenini düz-; aýratyn orun beril-; özeni ~ bol-; esasy mowzugy ~ bol-; mesele ~ gozgal-; meselesi ~ gozgal-; meselesini gozga-; gürrüň ~ gozgal-",
  "a-thank": "minnetdarlyk; hoşallyk; sag bolsun; alkyş",
  "a-congratulate": "gutlag; salam; arzuw; iň gowy arzuw; hoş arzuw",
  "a-condole": "gynanç; duýgudaşlyk",
  "a-support": "goldaw; raýdaşlyk",
  "a-welcome": "kanagatlanma; begenç; ýokary baha; hoşal",
  "a-worry": "alada; howatyr; gynanç; aladalanma; nägilelik",
  "a-condemn": "garşylyk; nägilelik; protest",
  "a-propose": "teklip; çagyryş; haýyş; talap; başlangyç",
  "a-invite": "çakylyk",
  "a-ready": "taýýar; ynam; umyt; gyzyklanma; ygrarly; ygrarlylyk; isleg; taýýardyk; höwes; gyzyklanýandyk",
  agree:
    "ylalaş-; ylalaşyk gazan-; ylalaşyk gazanyl-; ylalaşyga gel-; ylalaşyldy; razylaş-; şertleş-; ylalaşyga gelin-; ylalaşdy; barada ylalaş-; ylalaşyga gelindi; ylalaşyk gazanyldy; ylalaşyk baglaş-; bir pikire gel-; umumy pikire gel-; ylalaşyga geldiler; özara ylalaş-; sözleş-; ortak netijä gel-; ylalaşyldy barada; razylyk gazan-; razylyk ber-; razylyk bildir-; razy bol-; razy boldular; razyçylyk al-; razyçylyk alyn-; razyçylyk ber-; razyçylyk beril-; razyçylyk bildir-; razyçylyk bildiril-; razylyk alyn-; razylyk beril-; razylyga gel-; razylyga gelin-; ylalaşyga ~ gelindi; biragyzdan ylalaş-; bir netijä gel-; umumy netijä gel-; ylalaşylýar; özara düşünişmäge gel-; umumy ylalaşyga gel-; umumy ylalaşyga gelin-; prinsipial ylalaş-; ýaşyl yşyk ýak-; barada şertnama baglaşyl-; barada şertnama baglaş-; barada ylalaşyk baglaş-; barada ylalaşyk baglaşyl-; bir karara gel-; bir karara gelin-; umumy karara gel-; şertleşil-; razylaşyl-; el alyş-; dilleş-; pikir alşyp karara gel-; pugta ylalaş-; baradaky mesele çözül-",
  decide:
    "kararlaşdyr-; karar et-; karara gel-; karar kabul et-; çözgüt kabul et-; karar ber-; kararyna gel-; karara gelin-; karar edildi; netijä gel-; kesgitlenildi; karar çykar-; karar edil-; karar kabul edil-; kararlaşdyryl-; çözgüt kabul edil-; karar çykaryl-; karara gelindi; kararyna gelin-; diýen karara gel-; çözgüde gel-",
  instruct:
    "tabşyr-; tabşyryk ber-; tabşyryldy; görkezme ber-; tabşyryklary ber-; tabşyryk berdi; tabşyryklar beril-; görkezmeleri ber-; wezipesi öňde goýul-; wezipe ~ öňde goýul-; wezipeleri öňde goýul-; öňünde ~ wezipe goý-; öňünde goýul-; öňde goý-; borçly et-; borçlandyr-; wezipe goý-; wezipeleri kesgitle-; ynan- wezipe; jogapkär belle-; tabşyryl-; tabşyryk beril-; görkezme beril-; borçly edil-; ygtyýar ber-; ygtyýarlandyr-; jogapkär edil-; ynanyl-",
  pledge:
    "wada ber-; söz ber-; boýun al-; boýnuna al-; gerdenine al-; wada et-; borçlan-; jogapkärçiligi öz üstüne al-; borçnama al-; öz üstüne al-; kepil geç-; üstüne al-; öz üstüne aldy; borjuny üstüne al-; kepillik ber-; kepillendir-; wada etdi; wadasyny ber-; borçnamasyny al-; söz berdi; borçnama kabul et-; kepilligini ber-; borçlanma al-; kepil bol-; wada beril-; wada edil-; söz beril-; söz berildi; borç edin-; borjuna al-; borçlandy; öz boýnuna al-; kepillendiril-; kepillik beril-; jogapkärçilik al-; jogapkärçiligi al-; gol berip boýun al-; üpjün etjekdigini mälim et-",
  plan: "planlaşdyr-; meýilleşdir-; göz öňünde tut-; garaşyl-; maksat edin-; meýilnama düz-; bellenen; meýilleşdirilýär; meýilleşdirilen; meýilleşdirildi; göz öňünde tutulýar; göz öňünde tutulan; garaşylýar; maksat edinýär; maksat goýul-; meýilnama bar; meýilnama girizil-; çaklanylýar; çaklanyl-; maksat edinilýär; niýetlenilýär; =ýanwara|fewrala|marta|aprele|maýa|iýuna|iýula|awgusta|sentýabra|oktýabra|noýabra|dekabra|güne|aýyna|güýze|ýaza|tomsa|gyşa|ýyla bellen-; =ýanwara|fewrala|marta|aprele|maýa|iýuna|iýula|awgusta|sentýabra|oktýabra|noýabra|dekabra|güne|aýyna|güýze|ýaza|tomsa|gyşa|ýyla bellenil-; wezipesi goýul-; wezipe edip goýul-; maksady goýul-; maksat edil-; maksat edip goý-; maksat hökmünde goý-; maksat hökmünde kesgitlen-; meýilnamalaryna goş-; meýilnama goşul-; meýilnama goş-; meýilnamasyna goşul-; meýilnamasyna girizil-; maksatnama girizil-; maksatnamasyna girizil-; niýet edilýär; niýetlenil-; göz öňünde tutuldy; bellenip goýul-; çak edil-; garaşylmakda; meýilleşdirilmekde; göz öňünde tutulmakda; tertibe girizil-; nyşana alyn-; möhleti bellen-; wagty bellen-; güni bellen-; hasap edilýär; belläp goý-",
  intend:
    "isle-; niýet et-; niýetlen-; taýýarlan-; maksat edin-; meýilleş-; niýetinde bol-; taýýarlyk gör-; niýetlenýär; niýeti bar; taýýarlanýar; göz öňünde tutýar; meýilleşdirýär; maksat edinýär; isleg bildirýär; taýýarlyk görýär; hyýal edýär; niýetini mälim et-; niýetini bildir-; niýetini beýan et-; niýeti ~ bar; =niýetinde; =niýetindedir; meýilli; meýil bildir-; taýýarlyga başla-; taýýarlyga girişil-; taýýarlyk işlerine başla-; ymtyl-",
  prepare:
    "boýunça gepleşik geçir-; boýunça gepleşikler geçiril-; barada gepleşik geçir-; barada gepleşikler geçiril-; boýunça gepleşik alyp bar-; boýunça gepleşikleri alyp bar-; barada gepleşik alyp bar-; boýunça gepleşikler dowam ed-; boýunça iş alyp bar-; ugrunda iş alyp bar-; işlenip düzül-; meselesi işlenil-; taýýarla-; işlenip taýýarla-; üstünde işle-; taýýarlyk gör-; işler alnyp baryl-; iş alnyp baryl-; taýýarlanylýar; işlenilýär; işler dowam et-; işler alnyp barylýar; gepleşikler alnyp baryl-; gepleşikler dowam et-; taýýarlyk işleri; taslamasy taýýarlan-; taýýarlyk görülýär; iş dowam et-; işler ýerine ýetiril-; barada işle-; gepleşikler dowam etdir-; işler dowam etdir-; taslama taýýarlan-; taslamasy işlenip düzül-",
  need: "zerur; gerek; hökman; möhüm; wajyp; =zerur; =zerurdyr; =gerek; =gerekdir; =wajyp; =wajypdyr; =möhümdir; =hökmandyr; talap edil-; zerurlyk bar; zerurlyk ýüze çyk-; =derwaýys; =derwaýysdyr; borçly; degişli; bize ~ gerek; zerurlygy ýüze çykýar",
  important:
    "möhüm; möhümlik; zerur; zerurlyk; wajyp; wajyplyk; ähmiýet; ähmiýetli; gerek; derwaýys; gereklik; möhümdik; zerurdyk; derwaýyslyk; hökmany; möhümdigi; zerurdygy; wajypdygy; derwaýysdygy; ähmiýetlidigi; gerekdigi; gerekdigini; zerurdygyny; wajypdygyny; möhümdigini; möhümdigine; hökmandygyny; derwaýysdygyny; ähmiýetlidigini; wajyplygyny; zerurlygyny; möhümligini; maksadalaýykdygyny",
  ahead: "=geçiriljek; =boljak; =geçirilmegi ~ tutulýan; öňde durýan; =geçirilmekçi; =bolmakçy; =geçiriljekdir",
  "accept-invitation": "çakylyk kabul et-; çakylyk ~ kabul et-",
  "by-video":
    "wideoaragatnaşyk; sanly ulgam arkaly; wideomaslahat; onlaýn görnüş; telefon arkaly; telefonda; telefon üsti; wideoaragatnaşyk arkaly; sanly wideoaragatnaşyk; onlaýn; wideo arkaly",
  go: "bar-; gel-; ugra-; ýola düş-",
  "pay-call": "kabul edişliginde bol-",
  none: "şertnama|ylalaşyk|resminama|teklip|mümkinçilik|ähtnama =bardy; şertnama|ylalaşyk|resminama|teklip|mümkinçilik|ähtnama hem =bardy",
  "take-on":
    "kabul et-; kabul edil-; tassykla-; tassyklan-; makulla-; makullan-; boýun al-; borç bil-; borç edin-; tassyklanyl-; ylalaşyk baglaş-; ylalaşyk baglaşyl-",
  "set-down":
    "kesgitle-; kesgitlen-; kesgitlenil-; belle-; bellen-; bellenil-; yglan et-; yglan edil-; gün tertibinde; gün tertibine girizil-; tertibe salyn-; meýilnamada; maksatnamada; maksatnama girizil-; meýilnama goşul-; habar beril-; mälim edil-; aýdyl-; nygtal-; orun al-; beýan edil-; çözüldi; mesele çözüldi; göz öňünde",
  "take-up": "başla-; giriş-; üpjün et-; dowam et-; dowam etdir-; çaltlandyr-; tamamla-; gutar-; geç-",
};
