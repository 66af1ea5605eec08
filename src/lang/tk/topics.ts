import type { Topics } from "../topics.ts";

export const topics: Topics = {
  strong: {
    politics:
      "syýasy gepleşik; syýasy dialog; syýasy hyzmatdaşlyk; syýasy-diplomatik; ikitaraplaýyn gatnaşyk; ikitaraplaýyn hyzmatdaşlyk; döwletara gatnaşyk; döwletara hyzmatdaşlyk; strategik hyzmatdaş*; strategik hyzmatdaşlyk; syýasy geňeşme*; diplomatik gatnaşy*; daşary syýasat*; ýokary dereje*; dostlukly gatnaşyk; ikitaraplaýyn*; syýasy*; döwletara*; bitaraply*; bitarap*",
    trade:
      "söwda*; haryt dolanyşy*; haryt dolanyşygy*; eksport*; import*; söwda dolanyşy*; haryt*; söwda-ykdysady*; erkin söwda; söwda öýi; daşary söwda; bazar*; sowda; ýarmarka*; söwda palata*; işewürlik forum*; söwda-senagat edara*",
    investment:
      "maýa goýum*; inwestisiýa*; maýadar*; inwestor*; ösüş gazna*; goýum; serişde goý*; zawod gur*; bilelikdäki gazna; maýa goý*",
    transport:
      "ulag*; demir ýol*; demirýol*; logistika*; üstaşyr*; geçelge*; ýük*; howa gatnaw*; gatnaw*; uçuş*; port; deňiz port*; awtomobil ýol*; awtoulag*; konteýner*; ulag-logistika*; howa ýol*; tranzit*; ulag-üstaşyr*; awiasiýa*; gatnawlar*; ýük daşa*; awtoban*; portlar*; daşalyş; köpri*; aragatnaşyk ýol*; türkmenbaşy halkara deňiz; awiakompaniýa*; ulag geçelge*; tunel*; wagon*; lokomotiw*; ýük awtoulag*; sürüji*; köpri gur*; uçar gatna*; gämi*; parom*; otly gatnaw*; awtobus gatnaw*",
    energy:
      "energetika*; energiýa*; nebit*; gaz; tebigy gaz; gaz geçiriji*; gazgeçiriji*; elektri*; atom*; energoserişde*; nebit-gaz*; «mawy ýangyç»; mawy ýangyç; uglewodorod*; gaz käni*; toph; ýangyç*; nebit we gaz*; elektrik energiýa*; gaz känleri; galkynyş; ýangyç-energetika*; gazy; gaz-himiýa; elektrik kuwwat*; kuwwatly elektrik",
    "green-energy":
      "ýaşyl energetika*; ýaşyl energiýa*; gaýtadan dikeldilýän energiýa*; gaýtadan dikeldilýän*; gün elektri*; ýel elektri*; ýaşyl ykdysadyýet*; wodorod*; arassa energiýa*; alternatiw energiýa*; gün we ýel; ýaşyl ösüş; gaýtadan dikelýän*; «ýaşyl»; ýaşyl tehnologiýa*; gün energiýa*; gibrid elektrik*; gün panel*; biogaz*; elektromobil*; ýel energiýa*; gün elektrik*",
    digital:
      "sanly*; sanlylaşdyr*; emeli aň*; maglumat tehnologiýa*; kiber*; kiberhowpsuzly*; elektron hökümet; telekommunikasiýa*; optiki-süýümli*; aragatnaşyk ulgam*; startap*; elektron*; sanly ulgam*; sanly ykdysadyýet*; aragatnaşyk; sanly özgertme*; innowasion tehnologiýa*; maglumat-kommunikasiýa*; maglumat merkez*",
    water:
      "suw serişde*; suw hojaly*; suw hojalygy*; =suwdan peýdalan*; suw diplomatiýa*; agyz suw*; serhetüsti suw*; suw-energetika*; suwaryş*; serhetýaka derýa*; suw mesele*; suw; amyderýa*; suw howdan*; suwarymly; melioratiw*; suw forum*; garagum kanal*; garagum derýa*; kanal gur*; etrek derýa*; murgap derýa*; tejen derýa*; dostluk suw howdan*; koştepa*",
    environment:
      "=howanyň üýtgeme*; howa üýtge*; klimat*; ekologiýa*; daşky gurşaw*; cop29; cop30; cop28; aral deňzi*; çölleşme*; hazar =deňziniň dereje*; =hazaryň dereje*; ekologi*; tebigaty gora*; metan*; tebigat*; tokaý; biologik dürlüli*; =howanyň üýtgemegi*; uglerod*; ekoulgam*; hazar =deňziniň ekolog*; howanyň arassaly*; howanyň hil*; galyndy*; plastik*; goraghana*; milli seýilgäh*; gurakçyly*",
    agriculture:
      "oba hojaly*; oba hojalygy*; oba hojalyg*; azyk*; azyk howpsuzly*; däne*; bugdaý*; maldarçyly*; gök-bakja*; gök önüm*; agrosenagat*; agro*; weterinar*; fitosanitar*; oba hojalyk önüm*; miwe*; ekerançyly*; atçyly*; ýüpekçili*; et önüm; erik; pomidor*; ýeralma*; sogan*; şaly*; tüwi; üzüm*; gawun*; süýt*; guşçuly*; balykçyly*; tohum*; haly bedew; pile*; şugundyr*; hoz; arpa; ösümlik ýag*",
    industry:
      "senagat*; zawod*; metallurgiýa*; maşyn gurluşy*; dokma*; önümçili*; himiýa senagat*; gurluşyk serişde*; fabri*; dokma senagat*; dag-magdan*; derman senagat*; nebithimiýa*; gazhimiýa*; ýokary tehnologiýa*; nebit-himiýa*; ýeňil senagat*; gaýtadan işle*; peýdaly magdan*; magdan*; elektron senagat*; önüm öndür*; himiýa*; karbamid*",
    finance:
      "bank*; maliýe*; karz*; töleg ulgam*; salgyt*; ätiýaçlandyryş*; birža*; yslam ösüş banky; milli pul*; walýuta*; dünýä banky; =aziýanyň ösüş banky; maliýeleşdir*; maliýe-ykdysady*; halkara walýuta; goşmaça salgyt; iki gezek salgyt; gymmatly kagyz*; býujet*; bergi*; obligasiýa*; merkezi bank; audit*",
    culture:
      "medeniýet*; medeni*; sungat*; teatr*; konsert*; miras*; festiwal*; edebiýat*; kino*; film*; aýdym-saz*; medeni-ynsanperwer*; ýunesko*; şahyr*; ýadygärli*; medeniýet gün*; bedew*; türksoý*; haly*; milli mirasy; ruhy*; magtymguly*; halyçylyk; däp-dessur*; medeniýet günleri",
    education:
      "bilim*; talyp*; uniwersitet*; stipendiýa*; mekdep*; ýokary okuw mekdep*; institut*; hünärmen taýýarla*; akademiki*; mugallym*; rektor*; ylym-bilim*; ylym we bilim*; okuw*; hünärmenleri taýýarla*; bilim ulgam*; bilim we ylym; ussahana; hünärmen*; ýokary okuw; dil öwren*; ýaş hünärmen; okuw kitap*; bakalawr*; magistr; magistratura*; uçurym*; hünär bilim*; rektorlar; talyplar",
    science:
      "ylym*; ylmy*; ylmy-tehniki*; innowasiýa*; ylmy-barlag*; ylymlar akademiýa*; ýokary tehnologiýa*; innowasion*; ylmy-tehnologi*; ylmy-amaly*; tehnologiýa*; tehnologi*",
    health:
      "saglygy goraýyş*; lukmançyly*; keselhana*; lukman*; sanjym*; pandemiýa*; derman*; derman serişde*; sagly*; covid*; kesel*; bejeriş*; klinika*; saglygy gora*; =saglygyny dikeld*; lukmançylyk tehni*; hirurg*; şypahana*; lukmanlar; dermanlyk*",
    sport:
      "sport*; futbol*; olimpiada*; olimpiýa*; çempionat*; ýaryş*; turnir*; türgen*; =göçme oýun; aziýa oýun*; halkara ýaryş; bedenterbiýe*; welosiped*",
    tourism: "syýahatçyly*; turist*; turizm*; syýahatçy*; şypahana*; jahankeşde*; myhmanhana*; haj; zyýarat",
    humanitarian:
      "ynsanperwer*; medeni-ynsanperwer*; ynsanperwer kömek*; =halklaryň arasyndaky; gumanitar*; ynsanperwerli*; bosgun*; haýyr-sahawat*; diaspora*; halk diplomatiýa*; ynsanperwerlik kömeg*; medeni-gumanitar; meýletin",
    security:
      "howpsuzly*; terrorçyly*; terroçyly*; ekstremizm*; neşe*; neşe serişde*; guramaçylykly jenaýat*; jenaýat*; kiberhowp*; hukuk goraýjy*; içeri işler minist*; adam söwda*; ýadro ýarag*; bikanun*; transmilli; raketa; kontrabanda*; terrorizm*; neşe gaçakçy*; polisiýa*; neşe serişde söwda*",
    defence:
      "goranma*; goranyş*; harby*; ýaragly güýç*; harby-tehniki*; türgenleşi*; goşun*; goranyş minist*; ýarag*; harby türgenleşik; baş ştab*; harby-deňiz; parahatçylyk döred",
    border:
      "serhet*; delimitasiýa*; demarkasiýa*; serhet geçelge*; serhet-geçiriş; serhet nokat*; serhetýaka*; gözegçilik-geçiriş*; döwlet serhed*; serhediň; barlag-geçiriş*; serhetçi*; serhetabat-turgundi; farap; sarahs; altyn asyr",
    migration:
      "migrasiýa*; migrant*; wiza*; wizasyz*; zähmet migrasiýa*; işçi güýç*; zähmet resurs*; raýatly*; ykrar edil; okuw wiza; raýatlaryň; daşary ýurt raýat",
    "peace-process":
      "parahatçylyk gepleşi*; parahatçylyk şertnama*; parahatçylyk ylalaşy*; kadalaşdyr*; ýaraşy*; ok atyşygy bes*; parahatçylykly çöz*; parahatçylykly ýol*; parahatçylyk döret*; parahatçylygy berkar*; parahatçylyk söýüji*; konflikt*; dawalary çöz*; parahatçylyk düzgün; parahatçylyk başlangyç*; parahatçylyk söýüjilikli",
    reconstruction: "minadan arassala*; =owganystanyň =ykdysadyýetini dikelt; agdam; fuzuli; fizuli; zangilan; jebraýyl",
    multilateral:
      "bmg; bmg-*; gda; gda-*; şhg; şhg-*; türki döwletler gurama*; türki =döwletleriň gurama*; ykdysady hyzmatdaşlyk gurama*; ýhg; ýhhg; yslam hyzmatdaşlyk gurama*; ýewropa bileleşi*; ýb; halkara gurama*; köptaraplaýyn*; birleşen milletler*; goşulmazlyk hereket*; ýunesko*; ýuneskо; nato; briks; cop29; cop30; türksoý*; şanhaý hyzmatdaşlyk gurama*; garaşsyz =döwletleriň arkalaşy*; bütindünýä söwda gurama*; bssg; türki döwlet*; speka; ýunisef; baş assambleýa; ählumumy; magate; arkalaşy*; ählumumy gün tertib; parahatçylyk we ynanyşmak ýyl*; halkara düzüm*; ýewraziýa ykdysady; aziýa hyzmatdaşlyk",
    "legal-base":
      "şertnama-hukuk binýat*; şertnamalaýyn-hukuk binýat*; hukuk binýat*; hukuk-şertnama*; tassyknama*; ikitaraplaýyn resminama*; hukuk kömeg*; =resminamalara gol çek-; resminama gol çek-; =resminamalara gol çekil-; resminama gol çekil-; hukuk esas*; resminamalar toplum*; gol çekmek dabara*; ähtnama gol çek-; resminamalaryň; ikitaraplaýyn resminamalar toplum*; ratifi*",
    parliament:
      "parlament*; parlamentara*; mejlis başlyg*; deputat*; halk maslahat*; spiker*; senat*; =mejlisiň deputat*; =türkmenistanyň mejlis*; dostluk topar*; kanun çykaryjy*; =türkmenistanyň halk maslahat; milli mejlis; parlamentleriň; =mejlis",
    "regional-agenda":
      "sebit gün tertib*; sebit mesele*; sebit howpsuzlyg*; halkara gün tertib*; owganystan*; =gaza sektor*; ýakyn gündogar*; ukraina*; günorta kawkaz*; siriýa*; palestina*; sebit we halkara*; halkara we sebit*; sebitdäki ýagdaý*; sebit hyzmatdaşlyg*; dünýä mesele*; halkara mesele*; ählumumy mesele*; sebitleýin*; owgan*; ählumumy howpsuzly*; sebitara*; halkara syýasat; merkezi aziýa sebit*; hazar sebit*; sebitiň; sebitde; halkara gün tertibi; ählumumy gün tertibi; merkezi aziýada; ysraýyl*; sebitdäki",
    media:
      "köpçülikleýin habar beriş*; telewideniýe*; habarlar agentlig*; maglumat alyş-çalyş; habar agentlig*; teleradio*; mediaforum*",
    space: "kosmos*; hemra*; emeli hemra*; älem*; kosmonawt*; aerokosmos*",
    emergency:
      "ýertitreme*; sil; tebigy betbagtçyly*; betbagtçyly*; heläk bol*; gynanç*; ýangyn*; adatdan daşary ýagdaý*; heläkçili*; partlama*; halas ediş*; gynanç bild*; tebigy heläkçili*; suw joşgun*; ýer titreme*; ýitgi*; apat*; pida bol*; duýgudaşly*; suw basma*; göçüril*; halas ediji*; ýangyn söndür*",
  },
  weak: {
    reconstruction: "gaýtadan dikelt*; dikeltme*; täzeden gur*; gaýtadan gurma*; dikeldiş; şähergurluşy*; gaýtadan gurul*",
    tourism: "syýahat*",
    defence: "dron*",
    agriculture: "halal; dökün*; mineral dökün*; pagta*",
    "peace-process": "araçyl*",
    migration: "konsully*; raýat*; konsullyk mesele*; konsul",
    trade: "ykdysady*; ykdysadyýet*; telekeçi*; işewür*; kompaniýa*; biznes*; nyrhnama",
    investment: "biznes*; bilelikdäki kärhana*; bilelikdäki taslama*; telekeçi*; potratçy*; işewür*; işewürli*",
    industry: "tehnologiýa*; çig mal*; pudak*; enjam*",
    security: "durnukly*; howp*; wehim*; sanksiýa*",
    culture: "taryhy*; dostlu*; doganly*; däp*; gadymy*; nowruz*; sergi*; muzeý*",
    multilateral: "sammit*; forum*; dünýä*; halkara gurama*; halkara jemgyýet*; halkara düzüm*; halkara giňişli*",
    "regional-agenda": "sebit*; dünýä*",
    humanitarian: "halk; halkymyz; adam*; kömek; ýaşlar*; watandaş*; zenan*",
    science: "tehnologiýa*; alym*; barlag*",
    emergency: "zyýan*",
    transport: "ugur*; ýol; otly*",
    environment: "ýaşyl*",
    energy: "serişde*; stansiýa*; kuwwat*",
    finance: "gazna; serişde*",
    education: "ýaş*; okuw*",
    water: "derýa*",
    border: "gümrü*; gümrük gözegçili*",
    media: "media*; žurnalist*; metbugat; teleýaýlym*; habar gullu*",
  },
  not: `=myhmanhanasynda; =myhmanhanasynyň; halkara howa menzil*; howa menzil*; daşary işler minist*; metbugat gullu*; howpsuzlyk geňeş*; habarlar gullu*; milli lider*; jan sagly*; jan saglygy*; berk jan saglyk; saglyk arzuw*; uzak ömür; dünýä belli; harby attaşe*; ýol karta*; ýola goý*; ýol aç*; ýolbaşçy*; ýoldaş*; halk =maslahatynyň başlygy; halk =maslahatyň başlygy; türkmen halk*; hytaý halk respubli*; halk respubli*; belarus respublik; ynanç hat*; teleýaýlym gepleşik; sport ýaryş; söwdalaş; bilen; bilermeniň; gaz-; taryhda; mejlisi; mejlisiniň; mejlisinde; hökümet mejlis*; okuwçylar; işçi topar; serhetabat; serhetsiz; agentligi habar; parahatçylyk we howpsuzlyk; parahatçylyk we durnukly*; howpsuzlyk we durnukly*; parahatçylyk we ösüş; pudaklaýyn; raýat awiasiýa; senenama; arkadag; parahatçylyk, ösüş; sanlyja; sany; medeni-durmuş; konstitusiýa; resmi habarlar; hemralyk; pagta ýygym; älem giňişli; raýatlyk ýagdaý; adam söwda*; neşe söwda*; ýarag söwda*; neşe serişdeleriniň söwda*; deňiz menzil*; deňiz we derýa ulag*; deňiz port*`,
  relations: `hyzmatdaşly*; ikitaraplaýyn*; gatnaşy*; gepleşi*; sapar*; ilçi*; ilçihana*; wekiliýet*; hyzmatdaş*; kärdeş*; diplomati*; daşary iş*; döwlet baştutan*; sammit*; ähtnama*; ylalaşy*; dostlu*; hökümetara*; özara*; taraplar*; telefon arkaly; prezident*; söwda-ykdysady*; pikir alyş*; duşuşy*; iki ýurd*; iki döwlet*; söwda dolanyşy*; gynanç*; ynanç hat*; bilelikdäki beýannama; üçtaraplaýyn*; gutla*`,
};
