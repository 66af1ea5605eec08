import type { Titles } from "../titles.ts";
import { national } from "./national.ts";

export const titles: Titles = {
  order: "last",
  heads: {
    "head-of-state":
      "döwlet baştutan; döwlet başlyk; ýurt baştutan; ýurt başlyk; döwlet ýolbaşçy; döwlet lider; ýurt lider; ýurt ýolbaşçy",
    "head-of-government":
      "premýer ministr; premýer; hökümet baştutan; hökümet başlyk; hökümet ýolbaşçy; kansler; federal kansler; baş ministr",
    president: "prezident",
    minister: "ministr",
    chair: "rais; başlyk; başlygy; başlyg",
    chief: "ýolbaşçy; baştutan; başgän",
    leader: "lider",
    "foreign-secretary": "daşary iş sekretar",
    "minister-of-state": "döwlet ministr",
    director: "direktor; baş direktor; ýerine ýetiriji direktor; müdir; dolandyryjy direktor; dolandyryjy",
    manager: "sebit prezident; menejer; baş menejer",
    secretary: "sekretar; kätip; jogapkär sekretar; jogapkär kätip; ýerine ýetiriji sekretar",
    "secretary-general": "baş sekretar; baş kätip",
    "state-secretary": "döwlet sekretar; döwlet kätip; döwlet geňeşçi; stats sekretar",
    speaker: "spiker",
    governor: "häkim; gubernator; mer; welaýat häkim; hokim; akim",
    ambassador:
      "ilçi; wagtlaýyn ynanylan wekil; ynanylan wekil; wagtlaýyn işler ynanylan; baş konsul; konsul; hormatly konsul; hemişelik wekil; diplomatik wekilhana ýolbaşçy",
    envoy: "ýörite wekil; ýörite ilçi; aýratyn wekil",
    representative: "wekil; hemişelik utgaşdyryjy; utgaşdyryjy; hemişelik sazlaşdyryjy; sebit wekil",
    commissioner: "komissar; ombudsman; ynanylan wekil",
    adviser: "geňeşçi; kömekçi; baş geňeşçi",
    spokesperson: "metbugat sekretar; resmi wekil; metbugat kätip; metbugat gulluk ýolbaşçy",
    member: "agza",
    parliamentarian: "deputat; senator; parlamentçi; kongresmen",
    royal: "korol; patyşa; şa; emir; soltan; şazada; melik; şa zenan; prins",
    "crown-prince": "mirasdüşer; mirasdüşer şazada; tagt mirasdüşer; mirasdar şazada",
    commander: "serkerde; baş serkerde; baş ştab başlyk; komanduýuşi",
    rector: "rektor; dekan; prorektor",
    expert: "bilermen; ekspert; alym; syýasatçy; syýasat öwreniji; analitik; taryhçy; ykdysatçy; hünärmen",
    prosecutor: "prokuror; baş prokuror",
    founder: "esaslandyryjy; telekeçi; işewür",
    "co-chair": "egindeş başlyk; deňbaşlyk; egin deş başlyk",
    "security-secretary": "howpsuzlyk geňeş sekretar; howpsuzlyk geňeş kätip",
    "high-representative": "ýokary wekil; daşary syýasat we howpsuzlyk meseleler boýunça ýokary wekil",
    official: "birinji hanym; birinji zenan; attaşe; kazy; birinji kätip; ikinji kätip",
  },
  counterpart: "kärdeş",
  institutions: {
    state: "döwlet; ýurt; respublika; patyşalyk; halk; korollyk",
    government: "hökümet; ministrler kabinet; ministrler geňeş; döwlet geňeş; kabinet",
    parliament:
      "parlament; senat; mejlis; palata; wekiller palata; deputatlar palata; milli assambleýa; halk mejlis; milli mejlis; ýokary geňeş; milli geňeş; kongres; aşaky palata; ýokary palata; kanun çykaryjy palata; halk maslahat; milli ýygnak",
    ministry: "ministrlik",
    "foreign-ministry": "DIM; daşary iş ministrlik",
    "security-council": "howpsuzlyk geňeş; milli howpsuzlyk geňeş; döwlet howpsuzlyk geňeş",
    administration: "prezident diwan; prezident apparat; prezident administrasiýa; administrasiýa; diwan",
    agency:
      "agentlik; gulluk; döwlet komitet; döwlet gulluk; inspeksiýa; döwlet agentlik; döwlet gümrük gulluk; döwlet migrasiýa gulluk; döwlet serhet gulluk; hasap palata; milli komitet; pensiýa gazna; himiýa gulluk",
    "central-bank": "merkezi bank; milli bank",
    company:
      "kompaniýa; korporasiýa; bank; konsern; döwlet konsern; holding; paýdarlar jemgyýet; açyk görnüşli paýdarlar jemgyýet; AGPJ; zawod; kärhana; birža; konsorsium; direktorlar geňeş; synçy geňeş; howa menzil; demir ýol; firma; kompaniýalar topar; gurama kompaniýa; hojalyk jemgyýet; birleşik döwlet",
    university: "uniwersitet; institut; akademiýa; mekdep; muzeý; kitaphana; teatr; ylymlar akademiýa",
    society:
      "geňeş; assosiasiýa; jemgyýet; gazna; merkez; söwda senagat edara; söwda senagat palata; partiýa; konfederasiýa; federasiýa; klub; gurama; forum; birleşme; birleşik; senagatçylar we telekeçiler birleşme; olimpiýa komitet; arkalaşyk; guram",
    "organisation-agency":
      "öňüni alyş diplomatiýa boýunça sebit merkez; wekilhana; ofis; edara; sebit wekilhana; sebit ofis; sebitara merkez",
    region: "welaýat; etrap; şäher; oblast; ştat; welaýatlyk; awtonom respublika; häkimlik; sebit; paýtagt; okrug; prowinsiýa",
    committee: "komitet",
    commission:
      "topar; komissiýa; wekiliýet; iş topar; hökümetara topar; hökümetara komissiýa; bilelikdäki topar; hökümetara komitet",
    "friendship-group": "dostluk topar; parlamentara dostluk topar; parlamentara topar",
    department: "departament; müdirlik; bölüm; baş müdirlik; sektor; sekretariat",
    army: "goşun; ýaragly güýç; baş ştab; harby deňiz güýç",
    court: "kazyýet; kazyýet ýokary",
    "press-service": "metbugat gulluk; metbugat merkez",
    embassy: "ilçihana; konsullyk; baş konsullyk; diplomatik wekilhana; diplomatik missiýa; missiýa",
    outlet: "gazet; žurnal; teleýaýlym; habarlar agentlik; neşir; portal; habar agentlik",
  },
  national,
  foreign: "daşary iş; daşary aragatnaşyk; daşary gatnaşyk",
  fields: "",
  deputyBefore: "wise",
  deputyAfter: "orunbasar; birinji orunbasar",
  leads: { of: "", to: "", about: "", article: "" },
  aboutAfter: "boýunça; meseleleri boýunça",
  acting: "wezipe ~ ýerine ýetir-; borç ~ ýerine ýetir-; wezipe ~ ýerine ýetiriji; borç ~ ýerine ýetiriji",
  dottedActing: "",
  dottedHonorifics: "",
  former: "öňki; ozalky; eks; =şol =wagtky; =şol =döwürdäki; merhum; owalky",
  modifiers:
    "birinji; täze; täze bellen-; täze saýlan-; adatdan daşary we doly ygtyýarly; adatdan daşary; doly ygtyýarly; häzirki; hemişelik; federal; wagtlaýyn; nobatdaky; ýerine ýetiriji; hormatly; dost; milli; baş; ýokary; uly; ikinji; jogapkär; bellen-; doganlyk",
  honorifics:
    "goşun general; jenap; hanym; doktor; dr; prof; professor; akademik; alyhezret; hezret; hezretleri; aly derejeli; şeýh; hajy; general; general leýtenant; general maýor; general polkownik; polkownik; admiral; ser; lord; ledi; hormatly; gahryman arkadag; milli lider; halk milli lider; arkadagly; ymam",
  and: "we; hem-de; şeýle hem; hem",
  andWith: "bilen",
  trades:
    "žurnalist; habarçy; fotograf; suratçy; operator; futbolçy; tälimçi; baş tälimçi; türgen; aýdymçy; şahyr; ýazyjy; kompozitor; aktýor; režissýor; oýunçy; derwezeçi; akyldar; boksçy; pälwan; çempion; awtor; redaktor; bagşy; halypa; emin; surat",
  roles: { guest: "myhman; belent mertebeli myhman; diplomat", host: "", pronoun: "=ol" },
  as: "belle-; bellen-; saýla-; saýlan-; wezipe; hökmünde; edip; bolup",
};
