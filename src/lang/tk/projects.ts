import type { Projects } from "../projects.ts";

export const projects: Projects = {
  name: "before",
  build:
    "gurluşyk; gur-; gurul-; gurmak; giňelt-; giňeltmek; taslama; döwrebaplaşdyr-; =işe giriz-; =işe girizmek; ulanmaga ber-; ulanmaga beril-; maliýeleşdir-; durky täzelen-; rekonstruksiýa; döret-; döretmek; çekmek; bina et-",
  called: "taslama; başlangyç; maksatnama; meýilnama; strategiýa; geçelge; teklip",
  kinds: {
    corridor:
      "geçelge; ulag geçelge; ulag-üstaşyr geçelge; ulag geçelgesi; ykdysady geçelge; energetika geçelge; üstaşyr geçelge; ulag-logistika geçelge; koridor",
    railway: "demir ýol; demirýol; demir ýol ulgam; demir ýol şaha",
    road: "awtomobil ýol; awtoulag ýol",
    bridge: "köpri",
    port: "port; deňiz port; halkara deňiz port; porty",
    airport: "halkara howa menzil; howa menzil",
    terminal: "terminal; logistika merkez; gury port; ulag-logistika merkez; konteýner terminal",
    pipeline: "turbageçiriji; geçiriji; turba geçiriji",
    cable: "kabel; optiki-süýümli kabel; optiki süýümli aragatnaşyk; optiki-süýümli aragatnaşyk ulgam; optiki-süýümli",
    "hydropower plant": "ges; gidroelektrik stansiýa; gidroelektrik bekedi; suw elektrik stansiýa",
    "nuclear power plant": "aes; atom elektrik stansiýa",
    "power plant": "elektrik stansiýa; döwlet elektrik stansiýa",
    "power transmission line":
      "elektrik geçiriji; elektrik geçiriji ulgam; elektrik liniýa; asma elektrik geçiriji; elektrik geçiriji ulgamy",
    field: "gaz käni; gaz kän; nebit käni; gaz känleri; käni; kän; gaz ýatak",
    zone: "ykdysady zona; milli syýahatçylyk zona; söwda zona; serhetýaka söwda zona",
    "free economic zone": "erkin ykdysady zona",
    "industrial park": "senagat park; tehnopark",
    dam: "suw howdan; kanal; bent; derýa",
    highway: "awtoban; ýokary tizlikli awtoban; ýokary tizlikli awtomobil ýol",
    "gas pipeline": "gaz geçiriji; gazgeçiriji",
    "oil pipeline": "nebit geçiriji; nebitgeçiriji",
    "solar power plant": "gün elektrik stansiýa",
    "wind farm": "ýel elektrik stansiýa",
  },
  names: {
    "khizi-absheron": "hyzy abşeron",
    "sangtuda-2": "sangtuda-2",
    "sangtuda-1": "sangtuda-1",
    "bakhty-ayagoz": "bahty aýagoz",
    "middle-corridor": `orta geçelge; orta koridor; transhazar halkara ulag ugur; transhazar halkara ulag ugry; hazarüsti halkara ulag ugur; hazarüsti halkara ulag geçelge; orta ulag geçelge; transhazar ulag geçelge; transhazar geçelge; hazarüsti ulag geçelge; hazarüsti ulag ugur; transhazar halkara ulag geçelge; transhazar halkara ulag marşrut; hazarüsti geçelge`,
    zangezur: "zangezur geçelge; zangezur koridor",
    tripp: "tripp; tramp ýol; tramp ugur; tramp ugry; tramp ýoly",
    "north-south":
      "demirgazyk günorta halkara ulag geçelge; demirgazyk günorta ulag geçelge; demirgazyk günorta geçelge; demirgazyk günorta; demirgazyk-günorta halkara ulag geçelgesi",
    "lapis-lazuli": "lapis lazuli; lazurit geçelge; lazurit; lapis-lazuli ulag geçelgesi",
    "persian-gulf-black-sea": "pars aýlagy gara deňiz",
    "central-asia-persian-gulf":
      "özbegistan türkmenistan eýran oman; özbegistan türkmenistan eýran omman; aşgabat ylalaşyk; özbegistan – türkmenistan – eýran – oman",
    traceca: "traseka; traceca; ýewropa kawkaz aziýa",
    "belt-and-road": "bir guşak bir ýol; guşak we ýol; bir guşak – bir ýol; bir guşak we bir ýol; bir guşak",
    "silk-road-economic-belt": "ýüpek =ýolunyň ykdysady guşak; ýüpek ýol ykdysady guşak; beýik ýüpek =ýolunyň ykdysady guşaklyk",
    "great-silk-road":
      "beýik ýüpek =ýolunyň gaýtadan dikeldil-; beýik ýüpek =ýoluny gaýtadan dikeltmek; beýik ýüpek =ýolunyň gaýtadan dikeldilmegi",
    "global-gateway": "global gateway; ählumumy derweze; global derweze",
    "global-development-initiative": "ählumumy ösüş başlangyç; global ösüş başlangyç",
    "global-security-initiative": "ählumumy howpsuzlyk başlangyç; global howpsuzlyk başlangyç",
    "global-civilization-initiative": "ählumumy siwilizasiýa başlangyç; global siwilizasiýa başlangyç",
    "global-governance-initiative": "ählumumy dolandyryş başlangyç; global dolandyryş başlangyç",
    "china-kyrgyzstan-uzbekistan": "hytaý gyrgyzystan özbegistan demir ýol; hytaý gyrgyzystan özbegistan",
    "trans-afghan": "transowgan demir ýol; transowgan geçelge; transowgan; termez mazari-şarif kabul peşawar",
    "baku-tbilisi-kars": "baku tbilisi kars; baku tbilisi kars demir ýol",
    "kazakhstan-turkmenistan-iran":
      "gazagystan türkmenistan eýran demir ýol; gazagystan türkmenistan eýran; gazagystan – türkmenistan – eýran",
    "turgundi-herat":
      "turgundy hyrat; turgundi hyrat; serhetabat turgundy; torgundy hyrat; serhetabat – turgundy; serhetabat hyrat; turgundy – hyrat demir ýol",
    "ashgabat-turkmenabat":
      "aşgabat türkmenabat awtoban; aşgabat türkmenabat; aşgabat-türkmenabat awtobany; aşgabat – türkmenabat",
    "turkmenabat-farap": "türkmenabat farap; türkmenabat farap köpri; jeýhun köpri; amyderýa köpri",
    btc: "baku tbilisi jeýhan; baku-tbilisi-jeýhan",
    tanap: "tanap; transanadoly gaz geçiriji",
    sgc: "günorta gaz geçelge",
    tapi: "toph; tapi; türkmenistan owganystan pakistan hindistan; türkmenistan – owganystan – pakistan – hindistan; towp; topg; =arkadagyň ak ýol; =arkadagyň ak ýoly; serhetabat hyrat gaz geçiriji",
    tap500:
      "topt; türkmenistan owganystan pakistan elektrik; top elektrik; türkmenistan owganystan pakistan ~ elektrik; türkmenistan – owganystan – pakistan",
    "central-asia-china":
      "türkmenistan hytaý gaz geçiriji; türkmenistan hytaý gazgeçiriji; merkezi aziýa hytaý gaz geçiriji; türkmenistan – hytaý; türkmenistan hytaý; merkezi aziýa hytaý gaz; merkezi aziýa hytaý",
    "central-asia-china-d":
      "gaz =geçirijiniň d şaha; d şaha; gaz =geçirijiniň d ugry; d liniýa; gaz geçiriji d şahasy; gaz =geçirijiniň dördünji şaha",
    "trans-caspian-pipeline":
      "transhazar gaz geçiriji; transhazar gazgeçiriji; hazarüsti gaz geçiriji; transhazar turbageçiriji; transhazar turba geçiriji",
    galkynysh: "galkynyş gaz kän; galkynyş gaz käni; galkynyş kän; galkynyş; galkynyş käni",
    dostlug: "dostluk kän; dostluk käni; dostluk nebit kän; dostluk uglewodorod kän",
    "shah-deniz": "şah-deňiz; şahdeňiz",
    "casa-1000": "casa 1000; casa-1000",
    kambarata: "kambarata 1; gambarata 1; kambar-ata 1",
    rogun: "rogun ges; rogun",
    akkuyu: "akkuýu",
    "trans-caspian-fibre":
      "transhazar optiki; hazar =deňziniň düýbi ~ optiki; transhazar optiki-süýümli; =hazaryň düýbi ~ optiki; hazar =deňziniň düýbi ~ optiki-süýümli",
    "digital-silk-road": "sanly ýüpek ýol",
    "aktau-port": "aktau port; aktau deňiz port; aktau porty",
    "kuryk-port": "kuryk port",
    "alat-port": "alat port; baku port; baku halkara deňiz söwda port; alýat port",
    "turkmenbashi-port":
      "türkmenbaşy halkara deňiz port; türkmenbaşy deňiz port; türkmenbaşy port; türkmenbaşy halkara deňiz porty",
    "chabahar-port": "çabahar port; çabahar porty",
    "gwadar-port": "gwadar port",
    "bandar-abbas-port": "bender-abbas port; bender abbas port; bandar-abbas port",
    "poti-port": "poti port",
    "mersin-port": "mersin port",
    arkadag: "arkadag şäher gurluşyk; akylly arkadag şäher",
    avaza: "awaza milli syýahatçylyk zona; awaza milli syýahatçylyk zolagy",
    "luban-workshop": "lýuban ussahana; lu ban ussahana; luban ussahana; lu ban; lýuban",
    "qosh-tepa": "goşdepe kanal; goş-depe kanal; kuş-tepa",
  },
};
