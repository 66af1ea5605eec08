import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = {
  kinds: {
    "intergovernmental-commission": `delimitirlemek boýunça topar; delimitasiýa boýunça topar; demarkasiýa boýunça topar; delimitirlemek baradaky topar; serhedi kesgitlemek boýunça topar; hyzmatdaşlyk boýunça bilelikdäki topar; hyzmatdaşlyk boýunça topar; hökümetara topar; hökümetara komitet; hökümetara komissiýa; bilelikdäki hökümetara topar; hökümetara bilelikdäki topar; hyzmatdaşlyk boýunça topar; söwda-ykdysady hyzmatdaşlyk boýunça topar; bilelikdäki komissiýa; hökümetara türkmen; hyzmatdaşlyk boýunça bilelikdäki hökümetara; bilelikdäki hökümetara komissiýa; bilelikdäki hökümetara komitet; hökümetara bilelikdäki komissiýa; hökümetara bilelikdäki komitet; hyzmatdaşlyk boýunça bilelikdäki hökümetara komissiýa; hyzmatdaşlyk boýunça bilelikdäki hökümetara komitet; döwletara komissiýa; döwletara topar; döwletara suw utgaşdyryjy topar; döwletara suw hojalyk utgaşdyryjy topar; döwletara utgaşdyryjy topar; ykdysady hyzmatdaşlyk boýunça hökümetara topar; hyzmatdaşlyk boýunça komitet; ykdysady hyzmatdaşlyk boýunça topar; garyşyk topar; hökümetara ykdysady topar; serhet topar; demarkasiýa topar; bilelikdäki ykdysady topar; üçtaraplaýyn topar; utgaşdyryjy komissiýa; bilelikdäki suw topar; bilelikdäki ulag topar; bilelikdäki serhet topar; suw topar hökümetara`,
    consultations:
      "syýasy geňeşmeler mehanizm; syýasy maslahatlaşma mehanizm; geňeşme mehanizm; konsultasiýa mehanizm; adam hukuklary boýunça dialog; howpsuzlyk boýunça dialog; adam hukuklary baradaky dialog; strategik dialog; strategik gepleşik",
    council: `geňeşdar geňeş; maslahat geňeş; konsultatiw geňeş; dolandyryjy geňeş; bilelikdäki dolandyryjy geňeş; daşary ýurtly maýadarlar geňeş; daşary ýurt maýadarlary geňeş; hökümetara geňeş; daşary işler ministrleriniň geňeş; sebit ýolbaşçylarynyň geňeş; işewür geňeş; işewürler geňeş; ýokary derejeli strategik hyzmatdaşlyk geňeş; strategik hyzmatdaşlyk geňeş; döwletara geňeş; ýokary döwletara geňeş; işewürlik geňeş; bilelikdäki işewür geňeş; telekeçiler geňeş; hyzmatdaşlyk geňeş; işewür toparlar geňeş; söwda geňeş; utgaşdyryjy geňeş; bilelikdäki geňeş; maýa goýum geňeş; ýaşlar geňeş; rektorlar geňeş; rektorlaryň geňeş`,
    committee: `hyzmatdaşlyk komitet; ykdysady hyzmatdaşlyk komitet; bilelikdäki komitet; utgaşdyryjy komitet; strategik komitet; bilelikdäki utgaşdyryjy komitet; dolandyryjy komitet; utgaşdyryş komitet`,
    "working-group":
      "meýilnamalaşdyryş topar; strategik meýilnamalaşdyryş topar; utgaşdyryjy topar; ýokary derejeli topar; tehniki topar; bilelikdäki tehniki topar; iş topar; iş topary; bilelikdäki iş topar; bilermenler topar; bilermen topar; ekspertler topar; bilelikdäki bilermenler topar; ekspert topar; tehniki iş topar; iş toparça; iş toparlary; bilelikdäki topar; ýörite topar; strategik meýilleşdirme topar; bilelikdäki strategik meýilleşdirme topar; utgaşdyryjy topar; bilelikdäki ýörite topar; gepleşik topar; utgaşdyryş topar; işçi topar; bilelikdäki işçi topar",
    "expert-council": "bilermenler geňeş; ekspertler geňeş; ekspert geňeş",
    "parliamentary-group": `dostluk liga; parlament dostluk liga; parlament dostluk topar; dostluk topar; parlamentara dostluk topar; parlamentara topar; parlament topar; parlamentara dostlukly gatnaşyklar boýunça topar; parlamentara hyzmatdaşlyk topar; parlamentara dostluk; parlamentara geňeş; parlamentara gatnaşyk topar`,
    fund: "ösüş gazna; bilelikdäki maýa goýum gazna; bilelikdäki gazna; maýa goýum gazna; ösüş fond; bilelikdäki fond; maýa goýum fond; ösdürmek gazna",
    forum: "parlamentara forum; sebitler forum; sebitara forum; =sebitleriň forum; welaýatlar forum; serhetýaka sebitler forum",
    other:
      "üçtaraplaýyn format; üçtaraplaýyn mehanizm; ýokary derejeli dialog; geňeşme duşuşyk mehanizm; parahatçylyk ýol; utgaşdyryjy mehanizm; utgaşdyrmak mehanizm; bilelikdäki mehanizm; gözegçilik mehanizm; utgaşdyryjy platforma; dialog mehanizm; utgaşdyryjy meýdança",
  },
  weak: {
    "intergovernmental-commission": "topar; komissiýa",
    consultations: "syýasy geňeşme; geňeşme; maslahatlaşma; konsultasiýa",
    council: "geňeş",
    committee: "komitet",
    fund: "gazna; fond",
    centre: "merkez; bilelikdäki merkez; hyzmatdaşlyk merkez; söwda merkez; söwda öý",
    forum:
      "forum; biznes-forum; biznes forum; işewürlik forum; ykdysady forum; maýa goýum forum; media forum; rektorlar forum; dialog zenan; zenanlar dialog; maýadarlar forum; işewürler forum; ýaşlar forum; hyzmatdaşlyk forum",
    other: "mehanizm; meýdança; platforma; konsorsium; birleşik",
  },
  ofRegions: "dialog; gepleşik",
  ofOrganisations: "ministrler geňeş; dolandyryjylar geňeş; direktorlar geňeş; daşary işler ministrleriniň geňeş",
  owners: "gurama; bank",
  joint:
    "birleşen; bilelikdäki; ikitaraplaýyn; üçtaraplaýyn; hökümetara; döwletara; parlamentara; iki ýurt; iki döwlet; pudagara; sebitara; umumy; köptaraplaýyn; ministrlikara; dörttaraplaýyn; serhetýaka; edarara",
  ofThree: "üç ýurt; üç döwlet; üçtaraplaýyn",
  ofOne: "daşary ýurtly maýadarlar geňeş; daşary ýurt maýadarlary geňeş",
  ofParliaments: `bilelikdäki parlament topar; bilelikdäki parlament komissiýa; parlament komissiýa; parlamentara hyzmatdaşlyk komissiýa; parlamentara bilelikdäki topar; bilelikdäki parlamentara topar; bilelikdäki parlamentara komissiýa; parlamentara komissiýa; parlamentara hyzmatdaşlyk boýunça komissiýa; parlamentara hyzmatdaşlyk boýunça topar`,
  numbered: "birinji ikinji üçünji dördünji bäşinji altynjy ýedinji sekizinji dokuzynjy onunjy nobatdaky ýyllyk däp",
  rounds: "tapgyr tapgyry tapgyrynda tapgyrynyň tur turu raund raundy",
  known: {
    "council org:EAEU": "ýewraziýa hökümetara geňeş; ýokary ýewraziýa ykdysady geňeş",
    "council org:IFAS":
      "araly halas etmek halkara gazna ~ döwlet =baştutanlarynyň geňeş; araly halas etmek halkara gaznasyny esaslandyryjy ~ döwlet =baştutanlarynyň geňeş; araly halas etmek halkara gaznasyny esaslandyryjy ~ ýurt =baştutanlarynyň geňeş",
    "council org:CIS":
      "arkalaşyk döwlet =baştutanlarynyň geňeş; GDA döwlet =baştutanlarynyň geňeş; GDA-nyň döwlet =baştutanlarynyň geňeş",
    "council org:ECO":
      "ÝHG ministrler geňeş; ykdysady hyzmatdaşlyk gurama ~ ministrler geňeş; YHG ministrler geňeş; ykdysady hyzmatdaşlyk gurama ministrler geňeş",
    "council org:SCO": "ŞHG döwlet =baştutanlarynyň geňeş",
    "council org:OTS": "aksakgallar geňeş; döwlet =baştutanlarynyň geňeş; ýaşulular geňeş türki",
    "other KZ,KG,TJ,TM,UZ,US": "=c =5 =1; =s =5 =1; merkezi aziýa abş",
    "fund org:OTS": "türki maýa goýum gazna",
  },
  not: `milli maýa goýum gazna; döwlet ösüş gazna; merkezi aziýa; türki dilli döwlet ~ hyzmatdaşlyk geňeş; türki dilli ýurt hyzmatdaşlyk geňeş; türk dilli ýurt hyzmatdaşlyk geňeş; türk dilli döwlet hyzmatdaşlyk geňeş; esaslandyryjy ~ döwlet =baştutanlarynyň geňeş; merkezi bank; howpsuzlyk geňeş; bmg howpsuzlyk geňeş; döwlet howpsuzlyk geňeş; döwlet geňeş; ministrler geňeş; federasiýa geňeş; ýewropa geňeş; ýaşulular geňeş; hytaý döwlet geňeş; alymlar geňeş; ylmy geňeş; gözegçilik geňeş; adam hukuklary geňeş; halk maslahat; geňeş ber-; geňeş bilen; türki geňeş; baş direktorlar geňeş; dolandyryjylar geňeş;
döwlet komitet; olimpiýa komitet; milli olimpiýa komitet; mejlis komitet; merkezi komitet; gyzyl haç komitet; halkara gyzyl haç komitet; statistika komitet; döwlet statistika komitet; guramaçylyk komitet; ýokary gözegçilik;
ýewropa komissiýa; ýewraziýa ykdysady komissiýa; merkezi saýlaw topar; saýlaw topar; saýlaw komissiýa; ýewropa ykdysady komissiýa; döwlet topar; guramaçylyk topar; wekil topar; wekiller topar; wekilçilik topar; wekiliýet; döredijilik topar; ýygyndy topar; aýdym-saz topar; folklor topar; bäşlik topar; daşary ýurtly topar; tans topar;
halkara walýuta gazna; çagalar gazna; ilat gazna; bmg çagalar gazna; pensiýa gazna; haýyr-sahawat gazna; gurbanguly berdimuhamedow adyndaky; araly halas etmek halkara gazna; halkara gazna; altyn gazna; ýer gazna; medeni merkez; medeniýet merkez; metbugat merkez; kongres merkez; saglyk merkez; lukmançylyk merkez; etrap merkez; welaýat merkez; dolandyryş merkez; şäher merkez; taryhy merkez; sergi merkez; köpugurly merkez; söwda-dynç alyş merkez; milli merkez; ylmy-barlag merkez; logistika merkez; ulag-logistika merkez; söwda-logistika merkez; ýük merkez`,
};
