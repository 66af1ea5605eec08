import type { Documents } from "../documents.ts";

export const documents: Documents = {
  subject: "before",
  kinds: {
    treaty:
      "şertnama; döwletara şertnama; parahatçylyk şertnama; konwensiýa; pakt; bmg tertipnama; birleşen milletler gurama tertipnama; hartiýa; tertipnama; bmg ustaw",
    agreement:
      "ylalaşyk; hökümetara ylalaşyk; çarçuwaly ylalaşyk; parahatçylyk ylalaşyk; hyzmatdaşlyk ylalaşyk; karz ylalaşyk; grant ylalaşyk; erkin söwda ylalaşyk; maýa goýum ylalaşyk; söwda ylalaşyk",
    memorandum:
      "ähtnama; memorandum; özara düşünişmek ähtnama; özara düşünişmek hakynda ähtnama; özara düşünişmek baradaky ähtnama; hyzmatdaşlyk ähtnama; özara düşünişmek memorandum; niýet ähtnama; düşünişmek ähtnama",
    "joint-statement":
      "bilelikdäki beýannama; bilelikdäki beýanat; kommýunike; bilelikdäki kommýunike; üçtaraplaýyn beýannama; jemleýji beýannama; bilelikdäki habarnama; jemleýji kommýunike",
    declaration:
      "jarnama; deklarasiýa; beýannama; syýasy jarnama; bilelikdäki deklarasiýa; bilelikdäki jarnama; hyzmatdaşlyk jarnama",
    protocol: "teswirnama; protokol; jemleýji teswirnama; goşmaça teswirnama; mejlis teswirnama; niýet teswirnama",
    programme:
      "hyzmatdaşlyk maksatnama; toplumlaýyn maksatnama; bilelikdäki maksatnama; =hyzmatdaşlygyň maksatnama; alyş-çalyş maksatnama; geňeşme maksatnama; hyzmatdaşlyk etmek maksatnama; hereket maksatnama; çäre maksatnama; hyzmatdaşlyk programma",
    plan: "ýol kartasy; ýol karta; hereket meýilnama; çäre meýilnama; hyzmatdaşlyk meýilnama; iş meýilnama; geňeşme meýilnama; bilelikdäki meýilnama; =hyzmatdaşlygyň meýilnama; =hereketleriň meýilnama; maslahatlaşma meýilnama; =çäreleriň meýilnama",
    contract:
      "kontrakt; şertnama kontrakt; satyn almak şertnama; =ibermek|=satyn =almak|=satmak|=getirmek|=üpjün =etmek|=gurmak barada|baradaky|hakynda|hakyndaky|boýunça şertnama; =söwdasy boýunça|barada|baradaky|hakynda şertnama; üpjün etmek şertnama; potratçylyk şertnama; söwda şertnama; karz şertnama; karz ylalaşyk; potrat şertnama; iberiş şertnama",
    resolution: "kararnama; rezolýusiýa; bmg kararnama; baş assambleýa kararnama; rezolýusiýa taslama",
    other: "niýet hat; nota alyş-çalyş; doganlaşmak hakynda resminama; hyjuw hat; niýetnama",
  },
  weak: {
    plan: "meýilnama",
    programme: "maksatnama; programma",
    agreement: "ylalaşma; razylyk",
    "joint-statement": "beýanat",
    resolution: "karar; çözgüt",
    other: "akt; ýüzlenme; düzgünnama; strategiýa; konsepsiýa",
  },
  papers: "resminama; ikitaraplaýyn resminama; jemleýji resminama",
  packages: "resminama ybarat toplum|bukja; resminama toplum; resminama bukja; resminama uly toplum; resminama uly bukja",
  not: `esaslyk maýa; esaslyk gaznasy; şertnama-hukuk binýat; şertnamalaýyn-hukuk binýat; hukuk-şertnama binýat; şertnama hukuk; şertnama-hukuk; döwlet protokol; protokol bölüm; protokol gulluk; protokol başlyk; protokol başlyg; protokol ýolbaşçy; protokol departament;
sapar maksatnama; ýadro maksatnama; kosmos maksatnama; bilim maksatnama; döwlet maksatnama; ösüş maksatnama; bmg ösüş maksatnama; medeni maksatnama; konsert maksatnama; okuw maksatnama; =saparyň maksatnama; milli maksatnama; oba milli maksatnama; =türkmenistanyň =prezidentiniň maksatnama; ösüş maksatnamasy; durmuş-ykdysady maksatnama;
=ylalaşyga gel-; ylalaşyk gazan-; ylalaşyk gazanyl-; gazanylan ylalaşyk; =ylalaşyklara laýyklyk; =ylalaşyga laýyklyk; razylyk ber-; özara ylalaşyk; beýanat ber-; beýanat et-; metbugat üçin beýanat; =karara gel-; karar kabul et-; çözgüt kabul et-; brifing;
kadalaşdyryjy hukuk akt; hukuk akt; kanunçylyk akt; hukuk resminama; kadalaşdyryjy hukuk resminama; ynanç hat; dokumental film; meýilleşdir-; baýrak hat; permanlar we kararlar; prezident karar; =prezidentiň karar; =prezidentiň çözgüt; ýüzlenme hat; tertip-düzgün; jemgyýetçilik tertip; gün tertibi`,
  actions: {
    signed:
      "gol çek-; gol çekil-; gol goý-; gol goýul-; gol çekmek; gol çekişmek; gol çekiş-; gol çekmek däp; baglaş-; baglaşyl-; gol çekmeklik; gol çekişlik; gol çekiliş; gol çekilmek; resminama|ähtnama|ylalaşyk|şertnama|maksatnama|meýilnama|karta|teswirnama|hat alyş-; resminama|ähtnama|ylalaşyk|şertnama|maksatnama|meýilnama|karta|teswirnama|hat alşyl-; resminama alyş-çalyş; alyşmak däp; alyşmak dabara; alyş-çalyş dabara; alyş-çalyş däp; resmileşdiril-; gol ýetir-; baglanyş-; gol çekdi",
    adopted:
      "kabul et-; kabul edil-; tassykla-; tassyklan-; kabul etmek; tassyklamak; makulla-; makullan-; kabul edilmek; yglan et-",
    ratified:
      "tassyklamak barada|baradaky|hakynda|hakyndaky kanun|karar|perman; tassyklamak barada|hakynda karar kabul et-; ratifisirle-; ratifikasiýa; tassyknama; ratifisirlen-; ratifikasiýa et-; tassyklama hat; tassyklaýyş hat; ratifikasiýa hat; ratifikasiýa edil-; ylalaşyk|şertnama|teswirnama|konwensiýa tassykla-|tassyklan-|tassyklanyl-",
    initialled: "paraf et-; parafla-; paraflan-; deslapky gol çek-; parafirle-; deslapky gol goý-",
    "in-force":
      "=güýje gir-; =güýje girmek; güýjünde; hereket ed-; hereket edýän; hereket edip; =güýje girizil-; =güýje girdi; =güýje girýär; möhlet uzalt-; möhlet uzaldyl-; möhlet ~ uzalt-; möhlet ~ uzald-; möhlet ~ uzaldyl-",
    implementing: `=laýyklykda; =görä; =esasynda; amala aşyr-; amala aşyryl-; ýerine ýetir-; ýerine ýetiril-; =durmuşa geçir-; =durmuşa geçiril-; amala aşyrmak; ýerine ýetirmek; =durmuşa geçirmek; ýerine ýetiriliş; ýerine ýetirilmek; =durmuşa ornaşdyr-; amala aşyryş; ýerine ýetirilişi; amal et-; =durmuşa ornaşdyrmak`,
    preparing: `boýunça geňeşme; =üstünde geňeşme; boýunça iş; =seredilýär; =garalýar; ylalaşmak tapgyr; taýýarla-; taýýarlan-; taýýarlamak; taýýarlyk; taýýarlyk gör-; işläp taýýarla-; işlenip taýýarlan-; işläp düz-; ylalaş-; ylalaşyl-; gepleşik; gepleşik geçir-; üstünde işle-; üstünde iş; tamamla-; tamamlan-; teklip et-; teklip edil-; işlenil-; gutar-; ylalaşmak boýunça; täzele-; täzelemek; täzelen-; başlangyç bilen; gaýtadan seret-; taslamasyny taýýarla-; baglaşmagy teklip`,
  },
  draft: "taslama; täze görnüş; täze redaksiýa; tekst; tekst taslama",
  ahead: `haýyş et-; haýyş; sora-; talap et-; makul bil-; =karara gel-; =ýanwara|=fewrala|=marta|=aprele|=maýa|=iýuna|=iýula|=awgusta|=sentýabra|=oktýabra|=noýabra|=dekabra|=aýyna|=ýyla|=güne =bellenildi|=bellenen|=bellendi; isle-; =çekilýänçä; =goýulýança; =baglaşylýança; =imzalanýança; meýilleşdir-; meýilleşdiril-; meýil; göz =öňünde tut-; göz =öňünde tutul-; teklip; teklip et-; teklip edil-; garaş-; garaşyl-; niýet; niýetlen-; taýýar; taýýarlyk; taýýarla-; taýýarlan-; zerur; zerurlyk; möhüm; möhümlik; gerek; gereklik; çagyr-; umyt; ylalaş-; ylalaşyl-; mümkinçilik; mesele; geljek; çaltlandyr-; çaltlandyryl-; ýakyn wagt; tiz wagt; tabşyr-; tabşyryk; maksadalaýyk; başlangyç; isleg; gepleşik; ýakyn geljek`,
  also: "hem şeýle-de ýene beýleki",
  yet: "",
  undone: "çenli däl ýok",
  list: "ýene bir ~ resminama; beýleki resminama; resminama arasynda; resminama hatarynda; =resminamalaryň arasynda; aşakdaky; şu aşakdaky; =aşakdakylar; =şolaryň; =hatarynda; =arasynda; =şeýle; =hususan-da; =olaryň; =şol; şol sanda",
  several: "sany birnäçe köp ençeme dürli bir_hatar bir_topar toplum bukja gowrak golaý",
  about:
    "hakynda hakyndaky baradaky barada boýunça baradaky dair üçin niýetlenen arasynda arasyndaky ulgamynda ulgamyndaky babatynda babatda degişli ulgamlarynda ulgamlaryndaky gönükdirilen",
  span: "üçin",
  inside:
    "ulgamda ulgamlarda ulgamynda ulgamyndaky ulgamlarynda ulgamlaryndaky arasynda arasyndaky bilen babatynda ugrunda ugrundaky ýyllar ýyllara ýyllary ýyl derejesinde derejedäki çäginde çäklerinde esasynda pudagynda pudagyndaky",
  dated: "seneli",
  when: "",
  stop: `agzalan wagt wagtda ýagny ybarat de da bäri ikisi üçüsi deregine ornuna ýerine sanda hususan-da çenli hökmünde häzirki häzir bolsa emma ýöne şeýle-de soň soňra öň çenli barşynda dowamynda wagtynda bu şu şol ol olar biz taraplar tarap tarapyndan görä diýdi etdi boldy bildirdi belledi nygtady netijesinde jemleri ahyrynda soňunda bugün düýn häzir aýratyn çünki eger şeýlelikde duşuşykda gepleşiklerde çärede mundan güni hatar hem hökmünde diýip häzirki saparyň`,
  modifiers: "",
  and: "we hem-de hem bilen şeýle-de",
  scope: "gerim; sanaw; täsir çäk",
  firms:
    "ibermek; satuw; eksport; socar; bp; botaş; gazprom; rosatom; masdar; acwa power; kazmunaýgaz; gazmunaýgaz; uzbekneftegaz; özbeknebitgaz; türkmengaz; konsalting; abatla-; enjam; kompaniýa; kärhana; satmak; satyn almak; iberilmek; döwlet konserni; konsern; paýdarlar jemgyýeti; ýapyk görnüş; üpjün etmek; satyn al-; karz; gurluşyk; gurmak; döwrebaplaşdyrmak; dikeltmek; abatlamak; ulanmak; iberiş; tehnika; potratçy; potrýatçy",
  trade: { noun: "şertnama", ties: "boýunça üçin" },
  closing: "=şäherinde gol çekildi; =nusgada düzüldi; =şäherinde kabul edildi",
};
