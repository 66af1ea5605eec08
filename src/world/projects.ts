/** Sorts of undertakings, as far as the reader tells them apart. */
export type ProjectKind =
  | "corridor"
  | "railway"
  | "road"
  | "toll road"
  | "highway"
  | "bridge"
  | "port"
  | "airport"
  | "terminal"
  | "pipeline"
  | "gas pipeline"
  | "oil pipeline"
  | "cable"
  | "tunnel"
  | "grain terminal"
  | "container terminal"
  | "container hub"
  | "cargo terminal"
  | "oil terminal"
  | "logistics centre"
  | "logistics hub"
  | "logistics complex"
  | "trade and logistics centre"
  | "greenhouse complex"
  | "gas chemical complex"
  | "mining and processing plant"
  | "transport and logistics centre"
  | "agro-logistics centre"
  | "dry port"
  | "border trade zone"
  | "industrial zone"
  | "cultural centre"
  | "Mosque"
  | "cement plant"
  | "gas processing plant"
  | "oil refinery"
  | "fertiliser plant"
  | "urea plant"
  | "chemical plant"
  | "steel plant"
  | "metallurgical plant"
  | "car plant"
  | "textile factory"
  | "garment factory"
  | "textile cluster"
  | "textile complex"
  | "glass factory"
  | "substation"
  | "gas field"
  | "oil field"
  | "gold deposit"
  | "uranium deposit"
  | "high-speed railway"
  | "combined-cycle power plant"
  | "hydropower plant"
  | "nuclear power plant"
  | "power plant"
  | "gas-fired power plant"
  | "thermal power plant"
  | "solar power plant"
  | "wind power plant"
  | "wind farm"
  | "hybrid power plant"
  | "battery storage plant"
  | "waste processing plant"
  | "waste-to-energy plant"
  | "polymer plant"
  | "machinery plant"
  | "battery plant"
  | "petrochemical complex"
  | "medical cluster"
  | "pharmaceutical plant"
  | "organised industrial zone"
  | "free zone"
  | "solar and wind power plant"
  | "veterinary drug plant"
  | "bus plant"
  | "tractor plant"
  | "special economic zone"
  | "power line"
  | "ferry line"
  | "field"
  | "plant"
  | "zone"
  | "free economic zone"
  | "industrial park"
  | "border crossing"
  | "hospital"
  | "technopark"
  | "household appliance plant"
  | "building materials plant"
  | "electric vehicle plant"
  | "agricultural machinery plant"
  | "tyre plant"
  | "meat processing plant"
  | "dam"
  | "initiative"
  | "programme"
  | "centre";

/** A named undertaking: usual English name and sort. */
export interface Project {
  readonly name: string;
  readonly kind: ProjectKind;
  /** whether naming the site means the undertaking, whatever is said of it: a port that another state builds or runs */
  readonly meant?: true;
}

/**
 * Undertakings of the region by key. Names are those usual in English; ends of a route are joined by en dashes.
 * The languages' own names for them are in src/lang/<code>/projects.ts under the same keys.
 */
export const projects = {
  "kg-tr-hospital": { name: "Kyrgyz-Turkish Friendship Hospital", kind: "hospital" },
  "industrial-trade-complex": { name: "Industrial Trade and Logistics Complex", kind: "logistics complex" },
  // corridors
  "middle-corridor": { name: "Middle Corridor", kind: "corridor" },
  zangezur: { name: "Zangezur Corridor", kind: "corridor" },
  tripp: { name: "Trump Route for International Peace and Prosperity", kind: "corridor" },
  "north-south": { name: "International North–South Transport Corridor", kind: "corridor" },
  "north-south-road": { name: "North–South Road Corridor", kind: "road" },
  "lapis-lazuli": { name: "Lapis Lazuli Corridor", kind: "corridor" },
  "development-road": { name: "Development Road", kind: "corridor" },
  "five-nations": { name: "Five Nations Railway Corridor", kind: "railway" },
  "persian-gulf-black-sea": { name: "Persian Gulf–Black Sea Corridor", kind: "corridor" },
  "central-asia-persian-gulf": { name: "Ashgabat Agreement corridor", kind: "corridor" },
  imec: { name: "India–Middle East–Europe Economic Corridor", kind: "corridor" },
  traceca: { name: "TRACECA", kind: "corridor" },
  "aras-corridor": { name: "Aras Corridor", kind: "corridor" },
  "belt-and-road": { name: "Belt and Road Initiative", kind: "initiative" },
  "silk-road-economic-belt": { name: "Silk Road Economic Belt", kind: "initiative" },
  "great-silk-road": { name: "Revival of the Great Silk Road", kind: "initiative" },
  "western-europe-western-china": { name: "Western Europe–Western China highway", kind: "road" },
  "crossroads-of-peace": { name: "Crossroads of Peace", kind: "initiative" },
  "global-gateway": { name: "Global Gateway", kind: "initiative" },
  "global-development-initiative": { name: "Global Development Initiative", kind: "initiative" },
  "global-security-initiative": { name: "Global Security Initiative", kind: "initiative" },
  "global-civilization-initiative": { name: "Global Civilization Initiative", kind: "initiative" },
  "global-governance-initiative": { name: "Global Governance Initiative", kind: "initiative" },
  // railways and roads
  "china-kyrgyzstan-uzbekistan": { name: "China–Kyrgyzstan–Uzbekistan railway", kind: "railway" },
  "trans-afghan": { name: "Trans-Afghan Railway", kind: "railway" },
  "baku-tbilisi-kars": { name: "Baku–Tbilisi–Kars railway", kind: "railway" },
  "rasht-astara": { name: "Rasht–Astara railway", kind: "railway" },
  "qazvin-rasht": { name: "Qazvin–Rasht railway", kind: "railway" },
  "kars-nakhchivan": { name: "Kars–Nakhchivan railway", kind: "railway" },
  "kars-dilucu": { name: "Kars–Iğdır–Aralık–Dilucu railway", kind: "railway" },
  "kazakhstan-turkmenistan-iran": { name: "Kazakhstan–Turkmenistan–Iran railway", kind: "railway" },
  "mazar-herat": { name: "Mazar-i-Sharif–Herat railway", kind: "railway" },
  "khaf-herat": { name: "Khaf–Herat railway", kind: "railway" },
  "turgundi-herat": { name: "Torghundi–Herat railway", kind: "railway" },
  "hairatan-mazar": { name: "Hairatan–Mazar-i-Sharif railway", kind: "railway" },
  "ayagoz-tacheng": { name: "Ayagoz–Tacheng railway", kind: "railway" },
  "dostyk-moyinty": { name: "Dostyk–Moyinty railway", kind: "railway" },
  "darbaza-maktaaral": { name: "Darbaza–Maktaaral railway", kind: "railway" },
  "uchkuduk-kyzylorda": { name: "Uchkuduk–Kyzylorda railway", kind: "railway" },
  "tashkent-samarkand-road": { name: "Tashkent–Samarkand toll road", kind: "road" },
  "beineu-akjigit": { name: "Beineu–Akjigit–Uzbekistan highway", kind: "road" },
  "tashkent-andijan": { name: "Tashkent–Andijan toll road", kind: "road" },
  "balykchy-karakeche": { name: "Balykchy–Kochkor–Kara-Keche railway", kind: "railway" },
  "north-south-kg": { name: "Alternative North–South Road", kind: "road" },
  "osh-irkeshtam": { name: "Osh–Sary-Tash–Irkeshtam road", kind: "road" },
  barskoon: { name: "Barskoon–Uchturfan–Aksu road", kind: "road" },
  "ashgabat-turkmenabat": { name: "Ashgabat–Turkmenabat motorway", kind: "road" },
  "horadiz-agband": { name: "Horadiz–Aghband railway", kind: "railway" },
  "meghri-norduz": { name: "Meghri–Norduz bridge", kind: "bridge" },
  "turkmenabat-farap": { name: "Turkmenabat–Farap bridge", kind: "bridge" },
  "samur-bridge": { name: "Samur bridge", kind: "bridge" },
  "agband-bridge": { name: "Aghband bridge", kind: "bridge" },
  // gas, oil
  btc: { name: "Baku–Tbilisi–Ceyhan pipeline", kind: "pipeline" },
  bte: { name: "South Caucasus Pipeline", kind: "pipeline" },
  "baku-supsa": { name: "Baku–Supsa pipeline", kind: "pipeline" },
  "baku-novorossiysk": { name: "Baku–Novorossiysk pipeline", kind: "pipeline" },
  tanap: { name: "TANAP", kind: "pipeline" },
  tap: { name: "Trans Adriatic Pipeline", kind: "pipeline" },
  sgc: { name: "Southern Gas Corridor", kind: "pipeline" },
  tapi: { name: "TAPI pipeline", kind: "pipeline" },
  tap500: { name: "Turkmenistan–Afghanistan–Pakistan power line", kind: "power line" },
  "central-asia-china": { name: "Central Asia–China gas pipeline", kind: "pipeline" },
  "central-asia-china-d": { name: "Central Asia–China gas pipeline Line D", kind: "pipeline" },
  "trans-caspian-pipeline": { name: "Trans-Caspian Gas Pipeline", kind: "pipeline" },
  "igdir-nakhchivan": { name: "Iğdır–Nakhchivan gas pipeline", kind: "pipeline" },
  "turkey-syria-gas": { name: "Kilis–Aleppo gas pipeline", kind: "pipeline" },
  cpc: { name: "Caspian Pipeline Consortium", kind: "pipeline" },
  "atyrau-samara": { name: "Atyrau–Samara pipeline", kind: "pipeline" },
  "atasu-alashankou": { name: "Atasu–Alashankou pipeline", kind: "pipeline" },
  "kazakhstan-china-oil": { name: "Kazakhstan–China oil pipeline", kind: "pipeline" },
  "beineu-bozoi-shymkent": { name: "Beineu–Bozoi–Shymkent gas pipeline", kind: "pipeline" },
  "central-asia-centre": { name: "Central Asia–Center gas pipeline", kind: "pipeline" },
  "turk-stream": { name: "TurkStream", kind: "pipeline" },
  "blue-stream": { name: "Blue Stream", kind: "pipeline" },
  "power-of-siberia": { name: "Power of Siberia", kind: "pipeline" },
  "power-of-siberia-2": { name: "Power of Siberia 2", kind: "pipeline" },
  "nord-stream": { name: "Nord Stream", kind: "pipeline" },
  "druzhba-pipeline": { name: "Druzhba pipeline", kind: "pipeline" },
  "pakistan-stream": { name: "Pakistan Stream gas pipeline", kind: "pipeline" },
  "iran-pakistan-gas": { name: "Iran–Pakistan gas pipeline", kind: "pipeline" },
  "iran-armenia-gas": { name: "Iran–Armenia gas pipeline", kind: "pipeline" },
  igb: { name: "Interconnector Greece–Bulgaria", kind: "pipeline" },
  "solidarity-ring": { name: "Solidarity Ring", kind: "pipeline" },
  "shah-deniz": { name: "Shah Deniz", kind: "field" },
  absheron: { name: "Absheron gas field", kind: "field" },
  acg: { name: "Azeri–Chirag–Gunashli", kind: "field" },
  dostlug: { name: "Dostluk field", kind: "field" },
  galkynysh: { name: "Galkynysh gas field", kind: "field" },
  kashagan: { name: "Kashagan", kind: "field" },
  karachaganak: { name: "Karachaganak", kind: "field" },
  tengiz: { name: "Tengiz", kind: "field" },
  "star-refinery": { name: "STAR Refinery", kind: "plant" },
  // power
  "casa-1000": { name: "CASA-1000", kind: "power line" },
  "surkhan-pul-e-khumri": { name: "Surkhan–Pul-e-Khumri power line", kind: "power line" },
  kambarata: { name: "Kambarata-1 hydropower plant", kind: "hydropower plant" },
  "kambarata-2": { name: "Kambarata-2 hydropower plant", kind: "hydropower plant" },
  rogun: { name: "Rogun hydropower plant", kind: "hydropower plant" },
  nurek: { name: "Nurek hydropower plant", kind: "hydropower plant" },
  toktogul: { name: "Toktogul hydropower plant", kind: "hydropower plant" },
  yavan: { name: "Yavan hydropower plant", kind: "hydropower plant" },
  fandarya: { name: "Fandarya hydropower plant", kind: "hydropower plant" },
  "orto-tokoy": { name: "Orto-Tokoy reservoir", kind: "dam" },
  "khudaferin-giz-galasi": { name: "Khudafarin and Giz Galasi hydropower plants", kind: "hydropower plant" },
  "ordubad-marazad": { name: "Ordubad and Marazad hydropower plants", kind: "hydropower plant" },
  akkuyu: { name: "Akkuyu nuclear power plant", kind: "nuclear power plant" },
  sinop: { name: "Sinop nuclear power plant", kind: "nuclear power plant" },
  balkhash: { name: "Balkhash nuclear power plant", kind: "nuclear power plant" },
  "uzbek-npp": { name: "Uzbekistan nuclear power plant", kind: "nuclear power plant" },
  metsamor: { name: "Metsamor nuclear power plant", kind: "nuclear power plant" },
  "belarusian-npp": { name: "Belarusian nuclear power plant", kind: "nuclear power plant" },
  bushehr: { name: "Bushehr nuclear power plant", kind: "nuclear power plant" },
  "caspian-black-sea-cable": { name: "Caspian–Black Sea–Europe green energy corridor", kind: "cable" },
  "black-sea-cable": { name: "Black Sea submarine cable", kind: "cable" },
  "caspian-power-cable": { name: "Caspian subsea power cable", kind: "cable" },
  "green-corridor-central-asia": { name: "Central Asia–Azerbaijan green energy corridor", kind: "cable" },
  "green-energy-corridor": { name: "Green Energy Corridor", kind: "corridor" },
  // digital
  "trans-caspian-fibre": { name: "Trans-Caspian fibre-optic cable", kind: "cable" },
  "digital-silk-road": { name: "Digital Silk Road", kind: "initiative" },
  // ports, hubs, zones
  "aktau-port": { name: "Aktau port", kind: "port" },
  "kuryk-port": { name: "Kuryk port", kind: "port" },
  "alat-port": { name: "Port of Baku", kind: "port" },
  "alat-zone": { name: "Alat Free Economic Zone", kind: "zone" },
  "turkmenbashi-port": { name: "Turkmenbashi port", kind: "port" },
  "anaklia-port": { name: "Anaklia deep-sea port", kind: "port", meant: true },
  "chabahar-port": { name: "Chabahar port", kind: "port", meant: true },
  "gwadar-port": { name: "Gwadar port", kind: "port" },
  "bandar-abbas-port": { name: "Bandar Abbas port", kind: "port" },
  "poti-port": { name: "Poti port", kind: "port" },
  "mersin-port": { name: "Mersin port", kind: "port" },
  "astara-terminal": { name: "Astara cargo terminal", kind: "terminal" },
  "khorgos-hub": { name: "Khorgos", kind: "zone" },
  "khorgos-gateway": { name: "Khorgos dry port", kind: "terminal" },
  "xian-terminal": { name: "Xi'an terminal", kind: "terminal" },
  "aktau-container-hub": { name: "Aktau container hub", kind: "terminal", meant: true },
  "central-asia-trade-zone": { name: "Central Asia International Industrial Cooperation Centre", kind: "zone", meant: true },
  "airitom-zone": { name: "Airitom Free Zone", kind: "zone" },
  "termez-cargo-centre": { name: "Termez Cargo Centre", kind: "terminal" },
  arkadag: { name: "Arkadag city", kind: "initiative" },
  avaza: { name: "Avaza national tourist zone", kind: "zone" },
  "asman-city": { name: "Asman city", kind: "initiative" },
  alatau: { name: "Alatau city", kind: "initiative" },
  "new-tashkent": { name: "New Tashkent", kind: "initiative" },
  neom: { name: "NEOM", kind: "initiative" },
  // water, environment, nuclear-free and others
  "qosh-tepa": { name: "Qosh Tepa canal", kind: "dam" },
  "yashil-makon": { name: "Yashil Makon", kind: "initiative" },
  "great-return": { name: "Great Return", kind: "programme" },
  "smart-village": { name: "Smart Village", kind: "programme" },
  "eurasian-agroexpress": { name: "Eurasian Agroexpress", kind: "initiative" },
  "luban-workshop": { name: "Luban Workshop", kind: "centre" },
  "el-umid": { name: "El-Umid", kind: "initiative" },
  "kurmangazy-centre": { name: "Kurmangazy Children's Creativity Development Centre", kind: "centre" },
  "bakhty-ayagoz": { name: "Ayagoz–Bakhty railway", kind: "railway" },
  "sangtuda-1": { name: "Sangtuda-1 hydropower plant", kind: "hydropower plant" },
  "sangtuda-2": { name: "Sangtuda-2 hydropower plant", kind: "hydropower plant" },
  "istiqlol-tunnel": { name: "Istiqlol Tunnel", kind: "road" },
  talimarjan: { name: "Talimarjan thermal power plant", kind: "thermal power plant" },
  "angren-pap": { name: "Angren–Pap railway", kind: "railway" },
  "khorgos-zone": { name: "Khorgos–Eastern Gate Special Economic Zone", kind: "special economic zone" },
  "khizi-absheron": { name: "Khizi–Absheron wind power plant", kind: "wind power plant" },
  "garadagh-solar": { name: "Garadagh solar power plant", kind: "solar power plant" },
  "mirny-wind": { name: "Mirny wind power plant", kind: "wind power plant" },
  "datka-kemin": { name: "Datka–Kemin power line", kind: "power line" },
  "zarafshan-wind": { name: "Zarafshan wind farm", kind: "wind power plant" },
  "shahriston-tunnel": { name: "Shahriston Tunnel", kind: "road" },
  "zengilan-airport": { name: "Zangilan International Airport", kind: "airport" },
  "fuzuli-airport": { name: "Fuzuli International Airport", kind: "airport" },
  "mangystau-hybrid": { name: "Mangystau hybrid power plant", kind: "power plant" },
  bomca: { name: "BOMCA", kind: "programme" },
  cawep: { name: "Central Asia Water and Energy Programme", kind: "programme" },
  erasmus: { name: "Erasmus+", kind: "programme" },
  "horizon-europe": { name: "Horizon Europe", kind: "programme" },
  bolashak: { name: "Bolashak", kind: "programme" },
  "middle-corridor-multimodal": { name: "Middle Corridor Multimodal", kind: "initiative" },
  "datka-sughd": { name: "Datka–Sughd transmission line", kind: "power line" },
  kumtor: { name: "Kumtor gold mine", kind: "gold deposit" },
  "victory-road": { name: "Victory Road", kind: "road" },
  shafag: { name: "Shafag solar power plant", kind: "solar power plant" },
  "turan-sez": { name: "TURAN Special Economic Zone", kind: "free economic zone" },
  "serhetabat-herat-gas": { name: "Serhetabat–Herat gas pipeline", kind: "gas pipeline" },
  "kanal-istanbul": { name: "Istanbul Canal", kind: "dam" },
  "sakarya-field": { name: "Sakarya gas field", kind: "gas field" },
  "block-one": { name: "Block I", kind: "field" },
  dauletabad: { name: "Dauletabad gas field", kind: "gas field" },
  "shavat-dashoguz": { name: "Shavat–Dashoguz border trade zone", kind: "border trade zone" },
  "andijan-osh-irkeshtam": { name: "Andijan–Osh–Irkeshtam road", kind: "road" },
  "kiyanly-polymer": { name: "Kiyanly polymer plant", kind: "polymer plant" },
  garlyk: { name: "Garlyk mining and processing plant", kind: "mining and processing plant" },
  "sumgayit-chemical-park": { name: "Sumgayit Chemical Industrial Park", kind: "industrial park" },
  "fuzuli-school": { name: "Mirzo Ulugbek school in Fuzuli", kind: "centre" },
  "garabogazköl-bridge": { name: "Garabogazköl Bridge", kind: "bridge" },
} as const satisfies Readonly<Record<string, Project>>;

export type ProjectKey = keyof typeof projects;
