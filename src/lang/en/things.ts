import type { Things } from "../things.ts";

export const things: Things = {
  academy: "academy",
  accreditation:
    "accreditation; accreditation body; accredited laboratory; mutual recognition of accreditation; accreditation agency",
  adoption: "child adoption; intercountry adoption; adopted child; adoptive parent; foster care; guardianship; foster parent",
  agrodrone: "agricultural drone; crop monitoring; precision farming; yield forecast; crop monitoring satellite; crop forecast",
  "ai-model":
    "artificial intelligence; ai centre|center; language model; large language model; neural network; ai research; chatbot; ai assistant; alem.ai; machine translation; voice assistant",
  aid: "humanitarian aid; aid; relief; assistance; relief supplies; aid convoy; humanitarian cargo|supplies|consignment|convoy; gratis aid",
  "air-cargo":
    "air cargo; cargo flight; cargo plane; air freight; cargo hub; cargo aircraft; cargo airline; cargo airport; freighter; multimodal hub",
  "air-defence":
    "air defence|defense; air defence|defense system; anti-aircraft; surface-to-air missile; radar station; air defense complex; radar",
  "air-monitor":
    "air monitoring station; air quality sensor; air quality monitoring; smog; dust filter; air pollution; clean air; air sensors",
  "air-quality": "emission; air quality; carbon; greenhouse gas; carbon market; climate; methane; smog",
  "air-traffic-control":
    "air traffic control; air navigation; radar; control tower; airspace; overflight; air corridor; instrument landing; navigation system; air traffic controller; flight information region; aeronavigation",
  aircraft:
    "aircraft; plane; airplane; aeroplane; helicopter; drone; unmanned aerial; uav; airliner; jet; uavs; boeing; airbus; helicopters; planes; drones",
  airline:
    "airline; air carrier; low-cost airline; low-cost carrier; airlines; national carrier; codeshare; code-share; open skies; fifth freedom; budget airline; designated airline",
  alarm: "early warning; warning system; siren; alert system; hazard warning; public alert",
  alimony:
    "alimony; child support; maintenance obligation; recovery abroad; bailiff; enforcement officer; enforcement proceedings",
  aluminium: "aluminium; aluminum; alumina; bauxite; aluminium smelter",
  ambassador: "ambassador; envoy",
  ambulance: "ambulance",
  ammunition: "ammunition; artillery shell; cartridge; munitions; shell production; small arms; assault rifle; rifle; pistol",
  amnesty: "amnesty; clemency; pardoned; presidential pardon; pardon decree; presidential pardon decree",
  "animal-identification":
    "animal passport; ear tag; animal identification; animal identification system; livestock registration; ear tags",
  anniversary: "anniversary; jubilee; centenary; birthday",
  "anti-doping":
    "anti-doping; doping control; anti-doping laboratory; wada; doping test; doping; anti-doping agency; doping officer; doping sample",
  antibiotic:
    "antibiotic; antibiotics; antiviral; antimicrobial resistance; painkiller; antivenom; antidote; vitamin; vitamins; antibiotic resistance",
  antidumping: "anti-dumping duty; antidumping; anti-dumping; safeguard duty; countervailing duty",
  "apartment-block":
    "apartment building; residential complex; social housing; affordable housing; multi-storey building; residential quarter; apartment block; tenement; flats; microdistrict",
  apostille:
    "apostille; legalisation|legalization of documents; document legalisation|legalization; consular legalisation|legalization",
  apple: "apples; apple orchard",
  appliance:
    "household appliance; home appliance; refrigerator; washing machine; air conditioner; television set; vacuum cleaner; white goods; electric stove",
  apricot: "apricot; dried apricot; apricots; plum; prune",
  "arbitration-centre":
    "arbitration centre|center; mediation centre|center; arbitration court; court of arbitration; international arbitration; commercial court; mediator",
  archive: "archive; manuscript; archival document",
  "archive-copy":
    "copies of archival documents; digital copy; digital copies; archive document; archival material; digitisation|digitization; digitised|digitized archive; historical document; state archive; digitized; historical records; archival records; digitised|digitized historical records; copies of archival; digital records; archive records; scans",
  "armoured-vehicle":
    "armoured|armored vehicle; armoured|armored personnel carrier; battle tank; infantry fighting vehicle; armored car; mrap",
  arms: "weapon; arms; ammunition; armoured|armored vehicle; missile",
  "art-gallery":
    "art gallery; gallery; picture gallery; museum of modern art; contemporary art museum; museum of fine arts; art centre|center; modern art; exhibition hall",
  "art-school":
    "music school; art school; conservatory; conservatoire; school of arts; academy of arts; music lyceum; music college; arts academy; dance school; ballet academy",
  "artificial-insemination": "artificial insemination; bull semen; embryo transfer; breeding bull; genetic material",
  "asset-recovery":
    "stolen asset; asset recovery; return of assets; confiscated asset; frozen asset; recovered asset; blocked account",
  athlete: "athlete; sportsman; sportsmen; wrestler; judoka; boxer; weightlifter; swimmer; gymnast; coach; national team",
  atm: "cash machine; cash dispenser; atm network; automated teller machine; cashpoint",
  attache:
    "attaché; attache; labour attaché; military attaché; adviser; trade representative; commercial counsellor; counsellor; liaison officer",
  audiobook:
    "audiobook; braille; talking book; braille book; book for the blind; e-book; audio book; audio guide; electronic book",
  audit: "audit; external audit; parallel audit; auditor; audit chamber; accounts chamber; joint audit; financial audit",
  "authorised-capital": "authorised|authorized capital; charter capital; share capital; paid-in capital; statutory capital",
  "autism-centre":
    "autism centre|center; autism; child development centre|center; down syndrome; special children; cerebral palsy; speech therapist; correction centre|center; autistic; inclusive classroom; early intervention; resource room",
  "auto-racing":
    "motor sport; race track; rally; karting; autodrome; formula 1; motorsport; rally raid; grand prix; off-road race; motocross; air show; car race",
  "axle-load":
    "axle load; weight limit; oversized cargo; heavy vehicle; weight control; overweight; oversize cargo; heavy-duty vehicles; axle weight",
  "baby-food": "baby food; infant formula; baby formula",
  ballet:
    "ballet; opera; opera and ballet; opera house; opera theatre|theater; ballet troupe; opera singer; guest performance; ballet school; ballet company",
  ballot:
    "ballot box; ballot paper; voting machine; electronic voting; ballot scanner; polling station; polling stations abroad; polling station abroad; voter list; ballots; vote counting machine; ballot boxes; voters abroad; voter registration",
  ban: "ban; restriction; embargo; quarantine",
  bank: "bank",
  "bank-branch":
    "bank branch; subsidiary bank; bank licence|license; banking licence|license; islamic bank; islamic banking; islamic window; digital bank; bank office; joint bank; opening of the bank; branch of the bank; participation bank; islamic finance",
  "bank-deposit": "bank deposit; time deposit; savings deposit; deposit insurance; savings account",
  "bank-guarantee": "bank guarantee; letter of guarantee; state guarantee; sovereign guarantee; guarantee fund; credit guarantee",
  banknote: "banknote; bank note; banknote printing; paper money",
  battery: "battery energy storage; accumulator; storage battery; battery storage; car battery; energy storage; batteries",
  beach:
    "beach; beach resort; beach season; seaside resort; lakeside resort; beach cleaning; pension house; recreation area; beaches",
  bearing: "bearing plant; bearings; valve; valves; fittings; fasteners; steel rope",
  beehive: "bee; beehive; bee colony; queen bee; apiary; bees",
  berry: "berry; berries; strawberry; raspberry; blackcurrant; blueberry",
  berth: "berth; quay; pier; jetty",
  biogas: "biogas; biomass; pellet; biofuel; briquette; biogas plant; biohumus; wood pellets; sustainable aviation fuel",
  bird: "bird; flamingo; seal; caspian seal; sturgeon fry; wetland; migratory; bird count; seals",
  "bird-flu": "bird flu; avian influenza; avian flu; newcastle disease",
  bitumen: "bitumen; asphalt",
  "blood-bank":
    "blood bank; blood centre|center; blood donation; blood transfusion; blood service; blood donor; haematology centre|center; hematology centre|center; thalassaemia|thalassemia; blood transfusion station",
  "boarding-school":
    "boarding school; presidential school; school for gifted children; turkish lyceum; maarif school; maarif foundation; specialised|specialized school; russian school; kazakh school; uzbek school",
  "body-armour":
    "body armour|armor; bulletproof vest; helmet; flak jacket; military uniform; combat boots; protective vest; field uniform; uniforms",
  "bogie-exchange":
    "bogie exchange; gauge change; standard gauge; broad gauge; transshipment point; reloading; transshipment; gauge conversion; wheelset; railway junction",
  boiler: "boiler; heating system; heating network",
  bond: "bond; sukuk; eurobond; stake in",
  "book-fair":
    "book fair; book exhibition; book festival; reading festival; book market; book forum; book expo; book presentation",
  "border-crossing":
    "border crossing; checkpoint; border post; crossing point; border checkpoint; crossing; frontier post; customs post; border gate; customs checkpoint; frontier crossing; gate; port of entry; border point; border station; frontier checkpoint; customs point; customs office; border customs; checkpoints; crossings",
  "border-fence":
    "border fence; watchtower; barbed wire; border wall; engineering barrier; border barrier; observation tower; border trench; border defences|defenses",
  "border-guard": "border guard; border patrol; frontier guard; border guards; border officer",
  "border-market":
    "border market; border bazaar; cross-border market; border trade; border ~ market; market ~ border; border trade centre|center; trade zone; trading zone; trading area; border trade zone",
  "border-outpost":
    "border outpost; frontier outpost; border detachment; border commandant; border commandant's office; border post building; border unit; frontier detachment",
  "boundary-marker":
    "boundary marker; border pillar; boundary pillar; border marker; demarcation pillar; boundary sign; border sign; boundary post; border delimitation; border demarcation; delimitation of the border; demarcation of the border; demarcation; delimitation; border posts; boundary posts; surveyors",
  branch: "branch; campus; affiliate; sub-office; branch campus; local office",
  "brand-store":
    "brand store; flagship store; retail chain; hypermarket; shopping mall; food court; trading network; company store; national products store; chain stores; shelf space",
  bread: "bread; bakery; bread factory; bread plant",
  brick: "brick; bricks; brickworks; brick factory; aerated concrete; concrete block",
  brucellosis: "brucellosis",
  "budget-support": "budget support; budgetary support; budget support loan; macro-financial assistance; budget assistance",
  building:
    "building; premises; hall; campus building; teaching block; block; headquarters; wing; annex; new building; buildings; residential building",
  "building-code":
    "building code; construction norms; eurocode; building permit; earthquake-resistant construction; construction standards; building regulations; construction supervision",
  "burn-centre":
    "burn centre|center; burns unit; burn unit; burn ward; burn department; trauma centre|center; traumatology; burns centre|center; burn patient",
  bus: "bus; coach; trolleybus; minibus; tram; electric bus; shuttle; buses",
  bypass:
    "bypass; bypass road; ring road; overpass; flyover; road junction; roundabout; underpass; pedestrian bridge; footbridge; road widening",
  "cable-car": "cable car; ropeway; ski resort",
  calibration:
    "calibration; measuring instrument; metrology; metrological; verification of measuring instruments; measurement standard; reference material",
  camel: "camel; camel milk; camels",
  camp: "summer camp; camp; youth camp",
  campsite:
    "campsite; camping; yurt camp; glamping; yurt town; ethno-village; ethnovillage; tent site; ethno village; eco-village; caravan park",
  "canned-food": "canned food; cannery; canned vegetables; preserves; canned goods; canned fish",
  car: "car; electric car; electric bus; electric vehicle; passenger car; sedan; ev; cars; electric cars",
  "car-assembly":
    "car plant; car assembly; automobile plant; vehicle assembly; car factory; bus plant; skd assembly; auto parts; car parts",
  carbamide: "urea; carbamide; ammonia; ammonium nitrate; nitrogen fertiliser|fertilizer; urea plant; ammophos",
  carbon:
    "carbon credit; carbon market; carbon unit; greenhouse gas; carbon quota; emissions inventory; carbon tax; carbon neutrality; carbon footprint; carbon credits",
  card: "card; payment card; plastic card; card payment",
  "cardiology-centre":
    "cardiology centre|center; cardiac centre|center; heart centre|center; cardiac surgery; heart surgery; cardiac surgeon; open-heart; cardiology; cardiology hospital; heart institute; angiograph; angiography",
  "care-home":
    "care home; nursing home; home for the elderly; old people's home; elderly care; day care centre|center; boarding home; hospice; active longevity centre|center",
  cargo:
    "cargo; freight; consignment; batch; load; shipment; freight shipment; goods in transit; transit cargo; batches; humanitarian cargo|supplies|consignment|convoy; freight charge",
  "cargo-tracking":
    "cargo tracking; navigation seal; electronic seal; smart container; gps tracking; tracking system; container tracking; transit tracking; e-seal; customs seal; electronic navigation seal; smart seal; cargo seal; gps seal",
  carp: "carp; silver carp; grass carp; catfish; tilapia; pikeperch",
  carpet: "carpet; rug",
  carrot: "carrot; beet; beetroot; turnip; radish; pumpkin",
  cartoon: "cartoon; animation; animated film; animated series; animation studio; dubbing; dubbed film; dubbing studio",
  "cash-register": "cash register; online cash register; fiscal device; fiscal memory; fiscal receipt; fiscal printer",
  "caspian-sea": "caspian; caspian sea",
  "caspian-seal": "caspian seal; caspian seals; seal",
  caviar: "caviar; black caviar",
  cctv: "video surveillance; cctv; surveillance camera; safe city; security camera; video monitoring; smart camera",
  "cell-tower":
    "cell tower; base station; mobile tower; mobile coverage; telecom tower; mobile mast; mobile communications tower; 4g station; 5g network; 5g",
  cement: "cement; clinker",
  cemetery: "cemetery; burial ground",
  census: "census; population count; headcount; enumeration",
  centre:
    "centre|center; diagnostic centre|center; rehabilitation centre|center; oncology centre|center; cardiology centre|center; health centre|center; research centre|center; shopping centre|center|mall; trading centre|center; sports centre|center",
  ceramics: "ceramics; ceramic tile; porcelain; sanitary ware; tiles; ceramic; granite tile",
  certificate: "certificate",
  channel: "television channel; tv channel; hotline; radio; television; broadcaster; tv station; hot line",
  "charging-station":
    "charging station; ev charger; fast charger; charging point; charging infrastructure; electric vehicle charger; charging stations; chargers",
  "charity-fund":
    "charity; charitable foundation; charity fund; red crescent; red cross; charity campaign; charitable; charity concert; non-governmental organisation|organization; ngo; ngos; civil society organisation|organization",
  "chemical-acid":
    "sulphuric|sulfuric acid; caustic soda; soda ash; chlorine; iodine; bromine; methanol; sodium cyanide; reagent",
  cherry: "cherry; cherries; sweet cherry",
  chess: "chess; grandmaster",
  child: "child; children; orphan; kids; schoolchildren; children's",
  "childrens-camp":
    "children's camp; summer camp; recreation camp; children's health camp; artek; children's recreation; health camp; pioneer camp; okean camp; orlyonok; summer school camp; children's holiday",
  "childrens-hospital":
    "children's hospital; children's clinic; paediatric|pediatric centre|center; paediatric|pediatric ward; paediatrics|pediatrics; paediatric surgery; pediatric surgery; child surgery; paediatric|pediatric clinic|hospital|centre|center; children's hospital|clinic; hospital for children",
  church:
    "church; cathedral; orthodox church; monastery; chapel; synagogue; catholic church; apostolic church; albanian church; cathedral church; orthodox cathedral",
  circus: "circus; puppet theatre|theater; puppet show; circus troupe; circus show; children's theatre|theater; puppet festival",
  citizenship:
    "citizenship; dual citizenship; nationality law; citizenship application; naturalisation|naturalization; dual nationality; loss of citizenship",
  citrus: "citrus; lemon; tangerine; citrus fruit; tangerines",
  "city-bus":
    "city bus; electric bus; low-floor bus; city buses; bus stop; public transport; bus depot; electric buses; bus fleet",
  "city-square":
    "fountain; public square; flagpole; pedestrian street; promenade; seaside boulevard; city park; public garden; square named; friendship park; friendship square; friendship alley; heydar aliyev park; friendship garden; memorial park; park named after; square named after; alley of friendship; friendship monument; turkic world park; memory park; friendship avenue; street named after",
  "civil-registry":
    "civil registry; registry office; birth certificate; marriage certificate; death certificate; civil status record; marriage registration; wedding palace",
  "cloud-seeding": "cloud seeding; artificial rain; hail protection; anti-hail; rain enhancement; anti-hail rocket",
  "cloud-server":
    "server; servers; cloud computing; cloud service; government cloud; server room; cloud platform; cloud storage; g-cloud",
  coal: "coal; coke; coking coal; lignite",
  coastline:
    "sea level; shallowing; shoreline; coastal zone; falling sea level; caspian level; coastal erosion; dredging; dredger; tide gauge; lake level; lake restoration",
  coffee: "coffee; coffee beans; cocoa beans; instant coffee",
  coin: "commemorative coin; silver coin; gold coin; collector coin; jubilee coin",
  "cold-store":
    "cold storage; cold store; refrigerated warehouse; cold chain; vegetable storage; fruit storage; freezer; freezing chamber; refrigeration chamber; refrigerated storage; chilled storage",
  "commodity-exchange": "commodity exchange; mercantile exchange; raw materials exchange; commodity bourse; exchange trading",
  "common-alphabet":
    "common turkic alphabet; common alphabet; latin alphabet; single alphabet; unified alphabet; latin script; alphabet commission; 34-letter alphabet; common turkic history; common history textbook",
  "compound-feed": "poultry incubator; hatchery incubator; feed mill; compound feed; mixed feed; premix; feed plant",
  "compressor-station":
    "compressor station; gas metering station; gas distribution station; gas measuring; compressor stations; gas compressor",
  computer: "computer; tablet; laptop",
  concert: "concert; opera; ballet; ensemble; orchestra; stage performance; opera house; philharmonic",
  concrete:
    "reinforced concrete; precast concrete; concrete plant; concrete panel; house-building plant; concrete mix; ready-mixed concrete; ready-mix concrete",
  confectionery: "confectionery; chocolate; sweets; candy; biscuit; halva; cocoa; ice cream",
  "conformity-certificate":
    "certificate of conformity; conformity assessment; conformity certificate; conformity mark; eac mark; quality certificate",
  "construction-material":
    "building materials; construction materials; building material; sandwich panel; metal structures; window profile; pvc profile; roof sheet; prefabricated structures; construction product|products; building product|products; building material|materials",
  "consular-visit":
    "mobile consular service; consular outreach; outreach consular; consular reception; consular fee; consular days; consular camp; itinerant consular; consular registration",
  consulate:
    "consulate; consulate general; consular office|post; consul; honorary consul|consulate; consular section|department|service; consulate-general",
  container: "container; containers; teu; boxes; container house",
  "container-train":
    "container train; block train; freight train; test train; export train; container service; multimodal train; transit train",
  contraband: "contraband; smuggling; smuggled goods; cigarette smuggling; counter-smuggling; seized goods; smuggled cargo",
  "cooking-oil": "vegetable oil; cooking oil; sunflower oil; edible oil",
  cooperative:
    "cooperative; agricultural cooperative; farmers' cooperative; agro-cluster; cotton cluster; agrocluster; farm cooperative; agropark; agro-industrial park",
  copper: "copper; copper concentrate; copper cathode; copper smelter; copper rod",
  copyright:
    "copyright; royalty; neighbouring|neighboring rights; author's rights; collective rights management; piracy website; intellectual property",
  "correspondent-account": "correspondent account; correspondent banking; nostro account; correspondent relations",
  cosmetics: "cosmetics; perfume; perfumery; essential oil; rose oil; cosmetic products",
  cosmodrome:
    "cosmodrome; baikonur; spaceport; launch pad; launch vehicle; rocket launch; launch complex; launch site; baiterek complex",
  cosmonaut: "cosmonaut; astronaut; space flight; crew member of the iss; space mission; spaceflight; space tourist",
  cotton: "cotton; cotton picker",
  courier:
    "courier; parcel locker; express delivery; delivery service; parcel delivery; e-commerce delivery; postal parcel; fulfilment|fulfillment centre|center; pick-up point; sorting centre|center",
  course:
    "course; language course; training course; training programme|program; refresher course; retraining; masterclass; courses",
  court: "court; judge; judiciary; judicial; court ruling; arbitration court; arbitration",
  "court-building":
    "courthouse; court building; palace of justice; judicial academy; training of judges; judges' training; e-court; electronic court; court administration; academy of justice; e-justice; courtroom; online hearing; exchange of judges; supreme court building; judicial training",
  "court-order":
    "court order; court ruling; recognition of judgments; enforcement of judgments; court judgment; judicial decision; arbitral award; letters rogatory",
  cow: "cow; dairy cow; heifer; cattle; breeding cattle; beef cattle",
  "craft-centre":
    "craft centre|center; craft fair; handicraft fair; handicrafts fair; crafts school; craftsmen town; handicraft workshop; ceramics workshop; artisan village; craft festival; craft workshop; handicraft centre|center; handicraft; handicrafts",
  craftsman: "craftsman; craftsmen; artisan; handicraft; craft; potter; weaver; jeweller",
  crane: "crane; gantry; reach stacker; crane operator",
  "credit-rating": "credit rating; sovereign rating; rating agency; investment grade; ratings agency",
  "criminal-record":
    "criminal record; certificate of no criminal record; police clearance; no criminal record; good conduct certificate",
  "critical-mineral":
    "critical mineral; critical minerals; critical raw materials; rare earth; rare-earth; tungsten; molybdenum; antimony; titanium; graphite; gallium; tantalum; beryllium; cobalt; nickel",
  cruise:
    "cruise ship; cruise liner; yacht; marina; passenger ship; yacht club; catamaran; hydrofoil; boat trip; sailing regatta; excursion boat; cruise terminal; cruise tourism; cruise line",
  crypto: "cryptocurrency; crypto exchange; stablecoin; crypto asset; crypto mining; bitcoin; blockchain",
  cucumber: "cucumber; cabbage; cauliflower; pepper; sweet pepper; eggplant",
  cuisine:
    "cuisine; national dishes; gastronomic; gastronomy; chef; pilaf; food festival; national cuisine; culinary; cookery; cooks; master chef",
  "cultural-capital":
    "cultural capital; cultural capital of the turkic world; youth capital; capital of culture; tourism capital; youth capital of the turkic; eco capital; book capital",
  "cultural-centre":
    "cultural centre|center; cultural house; house of culture; palace of culture; yunus emre institute; yunus emre; russian house; cultural and information centre|center; culture palace; cultural centres; culture house; friendship house; house of kazakh|uzbek|kyrgyz|turkmen|azerbaijani|turkish|russian culture",
  "culture-days":
    "days of ~ culture; culture days; cultural days; days of; culture week; cultural week; week of ~ culture; week of ~ cinema; film days; days of ~ cinema; cinema days; book days; culture festival",
  currency:
    "national currency; currency; national currencies; local currency|currencies; settlements; settlement in; own currencies",
  "currency-swap": "currency swap; swap line; swap agreement; swap deal",
  "cyber-centre":
    "cyber security centre|center; cybersecurity centre|center; cyberattack; computer emergency response team; cert team; cyber incident; cyber threat; cyber range; cyber exercise; cyber polygon; cybercrime; cyber security; cybersecurity",
  dairy: "milk; dairy; milk powder; fresh milk; milk collection",
  "dairy-product": "cheese; butter; yoghurt|yogurt; dairy plant; powdered milk; koumiss; kumis; kefir",
  "data-centre": "data centre|center",
  "data-exchange":
    "data exchange; exchange of data|information; information exchange; data sharing; share- ~ data|information; swap- ~ data|information; exchange- ~ data|information|records; data ~ be- =swapped|=shared|exchanged|pooled; pool- ~ data; data link; advance data|information; pre-arrival information|data; exchange- ~ data; advance cargo information; advance electronic data; share- ~ data; exchange of ~ data",
  database: "database; register; registry; data bank; cadastre; catalogue; archive database",
  debt: "debt; arrears; outstanding payment; overdue payment; debts; unpaid bill; overdue sum",
  "declaration-form":
    "customs declaration; e-declaration; waybill; electronic waybill; e-cmr; consignment note; advance information; pre-arrival",
  deer: "deer; red deer; bukhara deer; bison; european bison; bear; brown bear",
  "demining-machine":
    "demining machine; demining vehicle; mine-clearing machine; mine detector; mine clearing; demining robot; metal detector; humanitarian demining; mine-clearing vehicle; demining; de-mining; clear- ~ mines; mine clearance; clearing of mines; cleared of mines",
  "dental-clinic":
    "dental clinic; dentistry; dental; stomatology; dental chair; dental hospital; dentist; dental centre|center; dental unit",
  deputy: "lawmaker; deputies; members of parliament; parliamentarian; mps; friendship group",
  desalination: "desalination; desalination plant; water purification plant; water treatment; water filter; desalinated water",
  desert: "desertification; dust storm; sandstorm; saxaul; dried seabed; shelterbelt; afforestation",
  detergent: "detergent; soap; washing powder; household chemicals; hygiene products; diapers; sanitary products",
  dialysis:
    "dialysis; dialysis centre|center; haemodialysis|hemodialysis; dialysis machine; artificial kidney; kidney patient; nephrology; urology centre|center; nephrology centre|center",
  dictionary: "dictionary; encyclopaedia|encyclopedia; atlas",
  dig: "archaeological; archaeologist; excavation; dig; excavation site; archaeology",
  "digital-currency": "digital currency; digital tenge; digital som; digital rouble|ruble; digital lira; digital manat; cbdc",
  "digital-id":
    "digital id; digital identity; e-id; digital passport; electronic identification; mobile id; digital document; asan imza; digital driving licence|license",
  diploma:
    "diploma; dual degree; double degree; academic degree; degree; degrees; diplomas; qualification; qualifications; educational documents|certificates",
  "diploma-recognition":
    "recognition of diplomas; diploma recognition; mutual recognition of degrees; nostrification; recognition of qualifications; recognition of educational documents; equivalence of documents; mutual recognition of diplomas; recognition of academic degrees",
  "diplomatic-academy":
    "diplomatic academy; diplomatic courses; young diplomats; training of diplomats; diplomatic institute; exchange of diplomats; diplomat training; young diplomat; institute of international relations; training courses for diplomats; mgimo; junior diplomats; ada university",
  "diplomatic-passport":
    "diplomatic passport; service passport; official passport; holders of diplomatic passports; holders of service passports",
  "disabled-person":
    "disabled person; people with disabilities; persons with disabilities; disability; inclusive centre|center; sign language; inclusive education; special needs; barrier-free",
  discount: "discount; rebate; concession; preference",
  disease:
    "foot-and-mouth; plague; brucellosis; rabies; epizootic; infection; epidemic; tuberculosis; malaria; outbreak; avian influenza",
  "dispatch-centre":
    "dispatch centre|center; dispatch control; scada; smart grid; power market; energy market; load dispatch; dispatching centre|center",
  dissertation:
    "dissertation; doctoral dissertation; thesis defence|defense; phd programme|program; doctoral programme|program; doctorate; postgraduate programme|program; academic degree recognition; joint supervision; doctoral studies; candidate thesis",
  "district-heating": "district heating; heating network; boiler house; heating pipe; heating season; heat supply; heating main",
  doctor:
    "doctor; physician; medic; nurse; surgeon; medical staff|team|worker; midwife; paramedic; doctors; nurses; medical team; medical brigade; team of doctors",
  documentary: "documentary; documentary film; documentary series; newsreel; film chronicle; docufilm; documentaries",
  dog: "alabai; tobet; tazy; taigan; sheepdog; kangal; service dog; rescue dog; shepherd dog; sniffer dog; canine unit; detection dog; dog handler; search dog; canine centre|center; working dog; mine-detection dog",
  donor: "donor; blood; transplant; kidney; liver; surgery; operation on; heart surgery; bone marrow",
  dormitory: "dormitory; hostel; student residence; student housing; hall of residence",
  drainage: "drainage; collector drain; collector-drainage; vertical drainage; drainage network; drainage water",
  "dried-fruit": "dried fruit; dried fruits; dried vegetables; frozen fruit; freezing plant; drying plant",
  "drilling-rig":
    "drilling rig; drilling; exploration well; jack-up rig; drilling platform; offshore platform; oil rig; appraisal well; oil well; deep drilling; floating rig",
  "drip-irrigation":
    "drip irrigation; sprinkler; water-saving technology; water-saving technologies; sprinkler irrigation; pivot irrigation",
  driver: "professional driver; truck driver; driving school; tachograph; lorry driver; truckers; hauliers; haulier",
  "driving-licence": "driving licence|license; driver's licence|license; driving licences|licenses; driving permit",
  drone:
    "drone; unmanned aerial vehicle; uav; uavs; quadcopter; akinci; unmanned aircraft; attack drone; agricultural drone; anka drone; loitering munition",
  drought: "drought; water shortage; low water; dry year; drought-resistant; water scarcity; drought monitoring",
  "dry-cargo-ship":
    "dry cargo ship; bulk carrier; container ship; feeder; feeder vessel; general cargo ship; container vessel; dry-cargo vessel; barge; tug; tugboat; icebreaker",
  "dust-storm":
    "dust storm; sand and dust storm; sandstorm; salt storm; salt and dust; sand dunes; dust storms; moving sands; dust and salt",
  duty: "duty; customs duty; tax; fee; levy; duty-free; toll; excise; charge; levies; berthing fee; import tariff|tariffs; customs tariff|tariffs; import duty|duties",
  "duty-free-shop": "duty-free shop; duty free; duty-free store; duty free shop; duty-free zone shop",
  dyke: "dyke; dike; levee; embankment; bank protection; river bank; riverbank; bank reinforcement; mudflow channel; flood defence|defense; gabion; mudflow",
  "e-invoice": "e-invoice; electronic invoice; electronic invoicing; e-invoicing; electronic vat invoice",
  "e-library":
    "electronic library; digital library; e-library; e-library access; virtual museum; online archive; mobile library; bookmobile; virtual exhibition; virtual tour; mobile libraries; 3d tour; electronic catalogue; digital archive; smart library",
  "e-passport":
    "biometric passport; foreign passport; e-passport; passport office; passport desk; passport issuance; travel passport; passport service",
  "e-signature":
    "electronic signature; digital signature; e-signature; signed digitally; digitally signed; electronic signatures; digital signatures",
  "e-visa":
    "e-visa; electronic visa; evisa; visa on arrival; online visa; silk road visa; single tourist visa; silk visa; e-visas; electronic visa|visas; visas online; single visa; common visa; joint tourist visa",
  earthquake:
    "earthquake; seismic station; seismology; seismic safety; seismograph; earthquake-resistant; accelerograph; seismic zoning; seismic monitoring; earthquake victims",
  "eco-trail":
    "hiking trail; eco-trail; ecological trail; trekking route; eco-path; ecotourism route; geopark; nature trail; hiking route; mountain trail; ecotourism; information board",
  egg: "egg; eggs; hatching egg; table egg; incubator egg",
  "election-observer":
    "election observer; election observation mission; observer mission; election monitoring; election observers; observation of the elections; observers at the elections; referendum observers; observation mission",
  "electric-cable": "cable products; electric cable; cable plant; copper wire; cable factory",
  elevator: "lift manufacturing; escalator; passenger lift; lift plant; lift shaft; lift replacement; passenger lifts",
  embassy: "embassy",
  "embassy-building":
    "embassy building; embassy compound; chancery; ambassador's residence; diplomatic compound; diplomatic quarter; plot for the embassy; embassy complex; embassy premises; new embassy building; consulate building; diplomatic town; land for the embassy",
  "energy-efficiency":
    "energy efficiency; thermal insulation; energy saving; insulation of houses; energy audit; led lamp; energy-saving",
  "entry-ban": "entry ban; no-entry list; re-entry ban; travel ban; exit ban; deportation list",
  equipment:
    "equipment; machinery; machine; device; apparatus; hardware; machine tool; kit; appliance; medical device; farm machinery; agricultural machinery; x-ray machine",
  esports:
    "esports; e-sports; cybersport; computer games tournament; e-sports arena; phygital; game development; video game; gaming; esports arena; games of the future; video games; gaming centre|center",
  "ethno-village":
    "ethno-village; ethno village; ethnic village; open-air museum; ethnographic complex; ethno-park; ethno-aul; yurt camp; ethno festival; yurt town; ethnographic village; ethno town",
  evacuation:
    "evacuation; evacuation flight; temporary shelter; evacuees; bomb shelter; tent camp; bunker; emergency accommodation; shelters",
  "exchange-office": "stock exchange; exchange",
  exercise:
    "exercise; drill; military exercise; manoeuvre; drills; joint exercise; war game; manoeuvres|maneuvers; joint drill; search and rescue exercise; exercises; maneuver; manoeuvres",
  exhibit: "exhibit; artefact|artifact; relic",
  exhibition: "exhibition; fair; exposition; expo; trade fair|show; exhibit space; biennale",
  expedition: "expedition; field trip; scientific cruise",
  expert:
    "agronomist; expert; specialist; engineer; technician; rescuer; archaeologist; geologist; restorer; vet; veterinarian; coach; instructor; hydrologist; consultant; conservator; craftsman; mechanic; rescue worker; restoration expert",
  explosive: "industrial explosives; explosives; detonator; blasting; dynamite; fireworks",
  extradition:
    "extradition; extradition request; extradited; extradition agreement; extradition treaty; convict ~ transfer-|hand-; transfer- ~ convicts|prisoners; extradite-; be- transferred to their homeland; handover of convicts",
  "eye-clinic":
    "eye clinic; eye hospital; ophthalmology; cataract; eye surgery; ophthalmological; eye centre|center; cataract surgery; glasses for children; eye microsurgery",
  faculty: "faculty; department of the language",
  falcon: "falcon; saker falcon; golden eagle; falconry; hunting eagle; bustard; houbara",
  farm: "farm; plantation; vineyard",
  farmer: "farmer; farmers; peasant; livestock breeder; beekeeper; grower; herder",
  "feasibility-study":
    "feasibility study; feasibility; pre-feasibility study; technical and economic study; design documentation; project documentation; feasibility studies; design work; design estimate; business case",
  ferry: "ferry; ferries; ro-ro; ro-pax; rail ferry",
  fertiliser: "fertiliser|fertilizer; urea; ammonium nitrate; potash; ammophos",
  festival: "festival",
  "fibre-cable":
    "fibre|fiber-optic cable; fibre|fiber optic; fibre|fiber-optic line; optical cable; backbone line; terrestrial cable; fibre|fiber link; internet transit; digital silk way; undersea communications|cable|line; communications line; fibre-optic|fiber-optic; optical line; submarine line; underwater communications; undersea line; data cable",
  "fighter-jet":
    "fighter jet; fighter aircraft; combat aircraft; training aircraft; trainer jet; attack helicopter; military helicopter; military transport aircraft; jf-17; hurjet; f-16",
  "filling-station": "filling station; petrol station; charging station; charger",
  film: "film; film week; cinema; documentary; series; movie; feature film; co-production; cartoon; film shooting; films; cinema week; animated film; week of ~ cinema; film days; days of ~ cinema; cinema days; feature about; short film; film crew; box office; motion picture; picture production; historical picture; cinema production; premiere",
  "film-studio":
    "film studio; cinema hall; movie theatre|theater; film production; joint film; co-production film; film school; film archive; film fund; film festival; cinema theatre|theater; film commission; film crew",
  fine: "fine; penalty; fines",
  fingerprint:
    "fingerprint; fingerprinting; biometric data; dactyloscopy; face recognition; facial recognition; biometric identification; biometrics",
  "fire-engine": "fire engine; fire truck; firefighting",
  fish: "fish; fishery; sturgeon; caviar; fry; fishing; fish farming; hatchery",
  "fish-farm": "fish farm; fish farming; aquaculture; fish pond; cage farming; fish processing",
  "fish-fry":
    "fingerling; fish stock; fish hatchery; hatchery; juvenile fish; restocking; fry; young sturgeon|sturgeons|fish; fingerlings; sturgeon fry",
  "fishing-vessel": "fishing vessel; fishing boat; trawler; fishing quota; fishing net; catch quota",
  flag: "national flag; state flag; flagpole; flag square; coat of arms; state symbols; flag raising; flag day; flag of the country; state emblem; national anthem; anthem",
  flight:
    "flight; air service; direct flight; air link; air connection; air route; flights; charter; charter flight; air bridge; nonstop flight; non-stop flight; regular flight; air services; air traffic; fly- to; fly- between; fly- from",
  flood: "flood; flooding; inundation; high water; floods; flash flood; spring flood; floodwater; flood victims",
  flour: "flour; flour mill; wheat flour",
  flower: "cut flowers; tulip; rose seedling; ornamental plant",
  fodder: "fodder; animal feed; hay; feed; alfalfa; straw",
  food: "food; foodstuff; flour; sugar; vegetable oil; sunflower oil; pasta; confectionery; fodder; animal feed; bread",
  "food-lab": "food safety laboratory; food testing; food standards; food inspection; food laboratory; food safety",
  "food-reserve": "food reserve; grain reserve; food stock; stabilisation fund; strategic reserve; buffer stock",
  "foot-and-mouth": "foot-and-mouth; foot and mouth disease; fmd",
  football: "football; football match; friendly match; football club; football academy; football federation",
  "football-pitch":
    "football pitch; football field; football academy; football school; mini-football; artificial turf; football ground; soccer field; futsal; football stadium; artificial grass; synthetic turf; football base",
  footwear: "footwear; shoes; shoe factory; boots; leather goods; leather footwear",
  forensic:
    "forensic; forensic laboratory; forensic examination; forensic expert; crime lab; criminalistics; dna profiling; ballistic",
  forest: "forest; reforestation; afforestation; forestry; woodland; forest fund; forest cover",
  "forest-belt": "shelterbelt; forest belt; green belt; windbreak; protective forest; great green wall",
  "forest-fire": "forest fire; wildfire; steppe fire; forest fires; wildfires; bushfire",
  "forest-nursery": "nursery; tree nursery; forest nursery; seedling nursery; container seedlings",
  "friendship-group":
    "friendship group; parliamentary friendship group; interparliamentary group; inter-parliamentary friendship; parliamentary group; interparliamentary friendship group; parliamentary friendship groups; working group of parliaments; interparliamentary commission",
  "friendship-society":
    "friendship society; society of friendship; friendship association; cultural society; compatriots association; diaspora organisation|organization; association of graduates; alumni association; compatriot; compatriots; diaspora; friendship societies",
  "free-trade": "free trade; fta",
  fruit:
    "fruit; vegetable; tomato; apple; melon; grape; watermelon; cherry; apricot; peach; pomegranate; lemon; citrus; hazelnut; walnut; cucumber; cabbage; dried fruit; raisin; persimmon; bean; almond; nut; produce",
  fuel: "fuel; petrol; diesel; jet fuel; oil product; petroleum product; gasoline; kerosene; petrol station",
  furniture: "furniture; furniture factory; plywood; chipboard; mdf; wooden furniture; parquet; laminate",
  games: "=games; universiade; olympiad; tournament; championship",
  garden: "orchard; garden; park; botanical garden; orchards; vineyard",
  garment: "garment; clothing; knitwear; ready-made clothes; sewing factory; school uniform; workwear; t-shirt; jeans; hosiery",
  gas: "gas; natural gas; lng; lpg; liquefied gas; liquefied natural gas; gas supply; blue fuel",
  "gas-condensate":
    "gas condensate; helium; naphtha; paraffin; coke plant; petroleum coke; fuel oil; bunker fuel; liquid hydrocarbons; technical carbon; carbon black",
  "gas-leak": "methane leak; gas flaring; flaring; associated gas; methane emissions; gas leak",
  "gas-processing":
    "gas processing plant; gas processing; gas chemical complex; petrochemical complex; gas-to-liquids; gtl; gas chemical; polypropylene plant; polyethylene plant; gas-to-gasoline",
  "gas-storage":
    "gas storage; underground gas storage; underground storage; gas storage facility; oil depot; fuel depot; tank farm; oil storage",
  gasification:
    "gas supply to households; gasification; gas network; gas connection; gas cylinder; liquefied gas cylinder; gas pipeline to villages; gas grid",
  gazelle: "gazelle; goitered gazelle; urial; argali; markhor; mountain goat; ibex; mouflon",
  "gene-bank": "gene bank; seed bank; genebank; seed fund; germplasm; seed vault",
  generator: "generator; turbine; hydro unit; power unit; wind turbine; genset; hydropower unit; generating unit",
  "geographical-indication": "geographical indication; appellation of origin; protected origin; geographically indicated product",
  geothermal: "geothermal; heat pump; thermal spring; hot spring; hot springs; thermal water",
  glacier: "glacier",
  "glacier-monitoring":
    "glacier monitoring; glacial lake; snow cover; ice core; glaciologist; glaciological; snow measurement; glacier melt; glacial; snow survey; glaciology; permafrost; snow reserves",
  glass: "glass; float glass; glass factory; bottle plant; fibreglass|fiberglass; glass sheet",
  goat: "goat; goats; cashmere; mohair; yak",
  gold: "gold; gold refinery; gold mine; gold processing plant; gold extraction",
  "gold-bar": "gold bar; gold bullion; bullion; gold ingot; measured gold bar; gold reserve",
  grain: "grain; wheat; barley; cereal; maize; corn; rye; bran; pulses; legume; cereals",
  grant: "grant; gratis aid; study grant",
  grape: "grape; grapes; raisin; vineyard; viticulture",
  "green-corridor": "green corridor|channel|lane; green channel|lane; fast track; fast lane",
  greenhouse: "greenhouse; hothouse; greenhouses; greenhouse complex",
  "ground-station":
    "ground station; satellite ground station; satellite control centre|center; teleport; mission control; ground control station; ground receiving station",
  guidebook:
    "phrasebook; phrase book; textbook of the language; self-study book; bilingual dictionary; spelling dictionary; terminology dictionary; dictionary app; language app; terminological dictionary; grammar book; online dictionary; explanatory dictionary; language textbook",
  gymnastics:
    "gymnastics; rhythmic gymnastics; artistic gymnastics; gymnastics hall; gymnastics centre|center; gymnast; trampoline; acrobatics; aerobic gymnastics",
  gypsum: "gypsum; drywall; plasterboard; lime; insulation material; mineral wool; dry mix; roofing; thermal insulation",
  hackathon: "hackathon; coding contest; programming contest; ideathon; coding school; datathon; programming olympiad",
  hajj: "hajj; umrah; hajj quota; pilgrimage; hajj pilgrim; pilgrim; pilgrimage tourism; ziyarat; hajj mission; hajj flight; hajj pilgrims",
  halal:
    "halal; halal standard; halal products; halal certificate; halal certification; halal product; halal industry; halal food",
  "harvest-machine": "cotton picker; combine harvester; seeder; seed drill; cotton harvester; sprayer; baler; plough; harvester",
  "haulage-permit":
    "road permit; permit form; transit permit; bilateral permit; permit exchange; e-permit; electronic permit; haulage permit; permit forms; third-country permit; permits for international road; transit pass|passes; truck permit; lorry permit; road haulage; dozvol; transport permits",
  hay: "hay; alfalfa; silage; straw; haylage",
  "hazardous-waste":
    "radioactive waste; hazardous waste; mercury; chemical waste; persistent organic pollutants; obsolete pesticides; asbestos; toxic waste; waste burial; spent source",
  hazelnut: "hazelnut; hazelnuts",
  "health-insurance": "health insurance; medical insurance; compulsory medical insurance; travel insurance; medical policy",
  "health-post":
    "health post; rural clinic; feldsher-obstetric; family doctor centre|center; family medicine centre|center; rural health centre|center; medical post; primary health care; outpatient clinic; first-aid post",
  hippodrome:
    "hippodrome; racecourse; horse racing; kok-boru; kokboru; kokpar; kupkari; buzkashi; horse race; equestrian complex; equestrian; racetrack; equestrian club; equestrian sport; polo; chovqan",
  hiv: "hiv; aids centre|center; antiretroviral; hiv prevention; hepatitis; hepatitis b; hepatitis c; viral hepatitis; hiv treatment; hiv-positive",
  honey: "honey; beekeeping",
  "honorary-doctor":
    "honorary doctor; honorary doctorate; honorary professor; honoris causa; honorary citizen; honorary citizenship; honorary academician; freeman of the city; honorary member; title of honorary",
  "honour-guard":
    "honour|honor guard; guard of honour|honor; military band; military orchestra; ceremonial unit; military parade; victory parade; company of honor",
  horse: "horse; racehorse; horse race; equestrian; akhal-teke; kok-boru; kokpar; stud farm; buzkashi",
  hospital:
    "hospital; clinic; polyclinic; medical centre|center; outpatient clinic; diagnostic centre|center; rehabilitation centre|center; oncology centre|center; cardiology centre|center; field hospital; health centre|center; medical facility; infirmary; maternity home; maternity hospital; maternity ward; maternity clinic",
  hostel:
    "hostel; guest house; guesthouse; family guest house; hotel classification; hotel chain; guest houses; hotel rooms; hotel room; international hotel brand",
  hotel: "hotel; resort; sanatorium; guest house; holiday home; tourist complex; spa; rest house; hotel complex",
  hotline:
    "hotline; hot line; helpline; trust line; emergency number; single number 112; call centre|center; contact centre|center; helpdesk",
  house:
    "house; home; dwelling; flat; apartment; housing; cottage; residential building; housing estate; homes; houses; modular house; container house",
  "house-museum":
    "house museum; memorial museum; memorial house; writer's house; home museum; museum house; memorial flat; memorial room",
  "household-survey":
    "household survey; sample survey; consumer price index; living standards survey; cost of living survey; multiple indicator cluster survey",
  hunting:
    "hunting; hunting licence|license; hunting ban; hunter; hunters; hunting grounds; moratorium on hunting; trophy hunting; hunting season",
  hydrogen: "hydrogen; green hydrogen; electrolyser|electrolyzer; hydrogen plant; green ammonia; hydrogen energy",
  "ice-rink":
    "ice rink; ice arena; ice palace; skating rink; ice hockey; ice hockey arena; figure skating; hockey arena; hockey; short track; ice skating; hockey team; skating",
  "id-card": "identity card; id card; passport; internal passport; national id; identity document",
  "income-declaration":
    "income declaration; asset declaration; declaration of assets; corruption offence|offense; anti-corruption; whistleblower; declaration of income",
  "infectious-hospital":
    "infectious disease hospital; infectious diseases; isolation ward; infectious diseases hospital; intensive care; intensive care unit; resuscitation; infectious disease",
  institute: "institute; research institute; think tank; research centre|center",
  insulin:
    "insulin; diabetes; endocrinology centre|center; glucose meter; insulin pump; diabetes centre|center; diabetic; endocrinology",
  insurance: "insurance; insurer; reinsurance; green card",
  internship: "internship; traineeship",
  "iron-ore": "iron ore; iron ore pellets; chromite; chrome ore; ferroalloy; ferrochrome; manganese",
  irrigation: "irrigation; drip irrigation",
  "irrigation-canal":
    "irrigation canal; main canal; canal lining; concrete lining; irrigation network; canal cleaning; inter-farm canal; main ditch; ditch; irrigation ditch",
  "it-park":
    "it park; technopark; technology park; it hub; high technology park; science park; innovation hub; technopolis; silicon valley office; science and technology park",
  jewellery: "jewellery; jewelry; precious stones; gemstone; gemstones; turquoise; amber; diamond; jeweller",
  "job-fair":
    "job fair; vacancy fair; employment centre|center; job centre|center; labour exchange; employment service; vacancy; career centre|center",
  "joint-venture": "joint venture; joint company; joint enterprise; 50-50 company; jointly owned company|firm",
  journalist:
    "journalist; reporter; newsroom; news agency; correspondent; media workers; broadcaster; media representative|representatives; press representatives; reporters; journalists; members of the press",
  judo: "judo; judo hall; judo centre|center; judo academy; kurash; sambo; karate; taekwondo; boxing; mma; martial arts; boxing hall; combat sports",
  juice: "juice; soft drink; lemonade; fruit juice; juice concentrate; soft drinks; beverages",
  juniper: "juniper; pine; spruce; plane tree; relict forest",
  kaolin: "kaolin; bentonite; quartz sand; silica sand; feldspar; clay; zeolite; barite; silica",
  karakul: "karakul; astrakhan pelt; fur; fur farm",
  kindergarten:
    "kindergarten; preschool; day nursery; kindergartens; preschool institution; nursery school; crèche; creche; child care centre|center",
  kulan: "kulan; onager; wild ass; przewalski; przewalski's horse",
  laboratory: "laboratory; lab",
  "labour-safety":
    "occupational safety; labour|labor inspection; labour|labor inspectorate; workplace safety; industrial accident; labour protection; safety at work",
  land: "plot of land; plot; land; site; hectare of land; land plot; parcel of land",
  landfill:
    "landfill; waste sorting; rubbish dump; waste disposal; solid waste; garbage truck; waste bin; household waste; illegal dump; waste container; dump site",
  lane: "lane",
  "language-centre":
    "language centre|center; language courses; turkish language course; confucius institute; goethe institute; kazakh language course; russian language centre|center; language classroom; language cabinet; abai centre|center; language school; pushkin centre|center; language lessons|training|classes|tuition|course|courses; teach- ~ language; learn- ~ language; learn-|study- Uzbek|Kazakh|Kyrgyz|Turkmen|Azerbaijani|Turkish|Russian|Chinese|Korean",
  "large-family":
    "large family; low-income family; families with many children; needy family; single mother; vulnerable family; low-income families; needy families; families in need; martyr's family; martyrs' families; large families",
  lawyer: "lawyer; notary; bar association; legal aid; legal assistance; advocate; ombudsman",
  leasing: "leasing; leasing company; leased machinery; financial lease",
  leather: "leather; hide; wool; silk; cocoon; cashmere; silkworm",
  "legal-aid":
    "free legal aid; legal aid; mutual legal assistance; legal assistance; legal clinic; bar association; legal counsel; legal consultation",
  legume: "legume; pulses; chickpea; lentil; mung bean; beans; peas",
  "letter-of-credit": "letter of credit; letters of credit; documentary credit; documentary letter; factoring; forfaiting",
  library: "library",
  lighting: "lighting; street light; lamp; lamppost; illumination; floodlight; led light",
  list: "list; register; blacklist; nomenclature; roster",
  lithium: "lithium; lithium deposit; lithium battery",
  livestock: "livestock; cattle; sheep; breeding stock; cow; goat; heifer; calf; camel; horse; lamb; bull",
  lng: "lng; liquefied natural gas; lng plant; lng terminal; lpg; liquefied petroleum gas; regasification; cng; compressed natural gas",
  loan: "loan; credit; credit line; credit facility; lend- ~ dollar|euro|million; lending",
  locomotive: "locomotive; electric locomotive; locomotives",
  locust: "locust",
  lubricant: "lubricant; motor oil; base oil; antifreeze; lubricants; engine oil; additive",
  "machine-tool": "machine tool; machine-tool; industrial robot; cnc; 3d printer; laser",
  magazine:
    "magazine; periodical; journal; scientific journal; academic journal; literary magazine; joint journal; literary journal; almanac",
  mail: "mail; postal; post office; parcel; letter post; mail car; postal wagon; postal service; postal operator; ems",
  maize: "maize; corn; sorghum; millet",
  malaria:
    "malaria; anti-malaria; malaria-free; antimalarial; mosquito control; mosquito net; malaria certificate; dengue; leishmaniasis; mosquito nets",
  manuscript:
    "manuscript; ancient manuscript; rare manuscript; rare book; handwritten book; manuscript collection; facsimile; facsimile edition",
  map: "map; geological map; mapping; cartographic; chart",
  marble: "marble; granite; natural stone; travertine; facing stone; crushed stone; gravel; sand quarry; basalt",
  "marshalling-yard":
    "marshalling yard; locomotive depot; railway depot; wagon depot; freight station; border station; wagon repair; junction station; level crossing; railway crossing; freight yard",
  "master-plan":
    "master plan; general plan of the city; urban planning; city development plan; architectural competition; urban plan; detailed plan; city planning",
  "masters-programme":
    "master's programme|program; master's degree; bachelor's programme|program; joint educational programme|program; dual degree; double degree; double-degree; joint degree; joint programme of study; 2+2 programme|program; double diploma",
  mausoleum: "mausoleum; tomb; caravanserai",
  meat: "meat; beef; mutton; lamb; sausage; pork",
  "meat-product": "sausage; canned meat; halal meat; frozen meat; lamb meat; horse meat",
  "medic-kit":
    "x-ray; dialysis; tomograph; medical equipment; mri; ct scanner; ventilator; oxygen concentrator; ultrasound; haemodialysis|hemodialysis; mammograph; medical device; tomography scanner; incubators; x-ray machine",
  "medical-college":
    "medical college; medical university; medical institute; nursing college; nursing school; nurse training; medical school; medical academy; medical faculty; residency training; clinical residency; medical simulation centre|center; clinical base; university clinic; university hospital",
  "medicinal-plant": "medicinal plant|herb; medicinal herbs; liquorice; licorice; lavender",
  medicine: "medicine; vaccine; drug; medical supplies; insulin; pharmaceutical; medication; drugs; vaccine dose; medicines",
  melon: "melon; watermelon; melons; watermelons; gourds",
  "memorial-plaque":
    "memorial plaque; commemorative plaque; plaque in honour|honor; memorial board; bust; bas-relief; unveiled bust; memorial sign; plaques",
  "mental-health":
    "psychiatric hospital; mental health; psychological support centre|center; drug treatment; narcology; addiction treatment; psychological assistance; rehabilitation of drug addicts; psychologist; psychosocial support; narcological",
  metal: "metal; steel; aluminium|aluminum; copper; rolled metal",
  meter: "electricity meter; gas meter; smart meter; heat meter; water meter; metering unit; metering",
  metro: "metro; subway; underground station; tram; tramway; light rail; metro line; lrt; metro station; tram line; metro train",
  microcredit: "microcredit; microloan; microfinance; small-business loan; microfinance organisation|organization",
  microscope:
    "microscope; electron microscope; spectrometer; chromatograph; laboratory instrument; scientific instrument; scientific equipment; reagent; reagents; laboratory reagent; centrifuge",
  "migration-registration":
    "migration card; migration registration; registration of foreigners; arrival notification; place-of-residence registration; migration service office",
  "migratory-bird": "migratory bird; migratory birds; flamingo; pelican; ornithologist; bird monitoring; siberian crane; vulture",
  "military-academy":
    "military academy; military school; military institute; defence|defense university; cadet school; war college; national defense university; military lyceum; officers' course",
  "military-attache":
    "military attaché; military attache; defence|defense attaché; defence|defense attache; police attaché; military representative",
  "military-base":
    "military base; air base; airbase; naval base; barracks; military town; garrison; military camp; military unit",
  mine: "mine; deposit; quarry; gold mine; open pit; ore; deposits",
  "mine-field":
    "mine map; minefield map; landmine; minefield; mine clearance; demining; mines along; de-mining; clear- mines; anti-personnel mine; mines; mine",
  miner:
    "miner; mine safety; mine rescue; mining machinery; mining equipment; haul truck; miners; mine rescuers; mining truck; bucket excavator; dragline; dump truck",
  "mineral-water": "mineral water; bottled water; drinking water bottling",
  missile:
    "missile; rocket launcher; ballistic missile; cruise missile; missile system; artillery; howitzer; mlrs; mortar system; multiple rocket",
  "missing-person":
    "missing person; missing persons; missing in action; search for the missing; fate of missing; dna identification; search group; mass grave exhumation; search for missing persons; persons missing; missing soldier",
  "mobile-app": "mobile app; mobile application; smartphone app; super app; app launch; phone app; application for smartphones",
  "mobile-clinic":
    "mobile clinic; mobile medical unit; mobile hospital; field hospital; mobile fluorography; medical train; health caravan; medical outreach; mobile laboratory; mobile mammography; free medical examination; charity surgery; medical camp",
  "money-transfer": "money transfer; remittance; cash transfer",
  monograph:
    "monograph; collective monograph; joint monograph; history book; collection of documents; collected articles; collection of articles; conference proceedings; bibliography; scientific collection; catalogue of the collection; book of essays",
  monument:
    "monument; statue; bust; memorial; bas-relief; plaque; obelisk; stele; sculpture; memorial plaque|complex; monument complex",
  mortgage: "mortgage; mortgage loan; mortgage lending; home loan; mortgage programme|program",
  mosque: "mosque; madrasa|madrasah; church; mosque complex",
  "mosque-school":
    "mosque; cathedral mosque; mosque complex; madrasa|madrasah; islamic centre|center; islamic university; islamic institute; religious school; quran school; central mosque",
  "motor-insurance":
    "motor insurance; car insurance; green card system; third-party liability insurance; compulsory insurance; insurance policy",
  "motor-rally":
    "motor rally; car rally; auto rally; caravan tour; cycling tour; bicycle race; bike ride; silk road rally; marathon race; half marathon; cycle race; rally-raid",
  motorcycle: "motorcycle; scooter; electric scooter; moped; bicycle; bike; cycle lane; bicycles",
  mri: "mri; mri scanner; magnetic resonance; mri machine; mri unit; tomograph; ct scanner; computed tomography; ct machine; tomography; tesla tomograph",
  mudflow: "mudflow; landslide; debris flow; mudslide; avalanche; rockfall; landslides; retaining wall; avalanche gallery",
  museum: "museum; gallery",
  mushroom: "mushroom; mushrooms; champignon",
  "musical-instrument":
    "musical instrument; musical instruments; piano; grand piano; dombra; komuz; dutar; tar instrument; dutor; kobyz; kamancha; violin; national instrument; pianos",
  narcotic:
    "narcotic; heroin; opium; methamphetamine; drug trafficking; drug seizure; precursor; synthetic drug; drug control; hashish",
  "national-costume":
    "national costume; embroidery; national dress; suzani; national headwear; atlas fabric; adras; traditional clothing; ikat; kalpak; shyrdak; keteni; kelaghayi; felt rug",
  "nature-reserve": "nature reserve; national park; reserve; biosphere reserve; biosphere; protected area; sanctuary",
  navruz: "nowruz; navruz; nauryz; nooruz; hydyrellez; novruz; nowruz celebration; ramazan bayram; iftar; spring festival",
  "neonatal-incubator":
    "neonatal incubator; baby incubator; incubator for newborns; newborn incubator; infant incubator; incubators for premature; baby box; infant warmer",
  newspaper: "newspaper; newspaper page; supplement to the newspaper; daily newspaper; weekly newspaper; special issue",
  notary: "notary; notarial act; notarial deed; notary public; notary chamber; notarial document; notarised|notarized",
  "nuclear-fuel":
    "nuclear fuel; fuel assembly; enriched uranium; low-enriched uranium; fuel pellets; uranium concentrate; yellowcake; uranium ore; spent fuel",
  "nuclear-reactor":
    "nuclear reactor; reactor; small modular reactor; reactor vessel; power reactor; first concrete; reactor pit",
  oil: "oil; crude; crude oil; oil product",
  "oil-spill":
    "oil spill; oil pollution; oily soil; contaminated soil; contaminated land; sunken ship; abandoned well; oil-contaminated; spill response; shipwreck; oil slick",
  oilseed: "oilseed; oilseeds; soybean; sunflower seed; rapeseed; sesame; flaxseed; safflower",
  olive: "olive; olives; olive oil; olive grove",
  olympiad:
    "olympiad; science olympiad; mathematics olympiad; international olympiad; olympiad in mathematics; subject olympiad; olympiad in informatics; language olympiad; olympiad team; science contest",
  ombudsman:
    "ombudsman; human rights commissioner; ombudsperson; human rights ombudsman; commissioner for human rights; children's ombudsman; business ombudsman; national preventive mechanism; ombudsmen; human rights defender; defender of rights",
  "oncology-centre":
    "oncology centre|center; cancer centre|center; oncology hospital; oncology clinic; cancer hospital; children's oncology; oncological; chemotherapy; cancer treatment; oncology",
  onion: "onion; onions; garlic",
  "online-shop":
    "online shop; online store; e-commerce; online marketplace; online trade; alibaba; e-commerce platform; national pavilion on; online sales",
  "open-data":
    "open data; geoportal; spatial data; geographic information system; geodata; digital map; open budget; spatial data infrastructure",
  orchestra:
    "symphony orchestra; philharmonic; orchestra; chamber orchestra; choir; folk ensemble; song and dance ensemble; dance ensemble; folk orchestra; string quartet",
  "origin-certificate":
    "certificate of origin; electronic certificate of origin; form a; rules of origin; st-1; ct-1; eur.1; origin certificate; country of origin",
  orphanage:
    "orphanage; children's home; children's village; children's town; foster family; child care institution; orphans' home",
  packaging:
    "packaging; packing line; plastic container; packaging plant; pallet; paper bag; bottle; sorting line; packing house; bottling line; tin can",
  paint: "paint; varnish; paint factory; dyes; coating; pigment",
  painting:
    "painting; paintings; portrait; art exhibition; artist plein-air; fine arts; fine art; plein-air; watercolour; mural; graffiti; miniature; miniatures",
  paper: "cardboard; pulp; paper mill; corrugated cardboard; wallpaper; toilet paper; paper production; newsprint; paper factory",
  paralympic:
    "paralympic; paralympic games; para-athlete; para athlete; adaptive sport; deaflympics; para-sport; special olympics; paralympic committee; para powerlifting; para archery",
  parking: "parking; car park; truck stop; truck park",
  "passenger-station": "bus station; railway station; train station; bus terminal",
  "passenger-terminal":
    "airport terminal; passenger terminal; air terminal; hangar; airport apron; boarding bridge; new terminal; heliport; helipad; cargo terminal; international airport terminal; landing pad",
  "passenger-train":
    "passenger train; high-speed train; suburban train; tourist train; sleeper train; commuter train; electric train; night train; passenger carriage; talgo; railway ticket; passenger rail; rail service; passenger service; rail passenger",
  "passport-control":
    "passport control; e-gate; passport reader; electronic gate; one-stop control; single stop; joint passport control; joint control; joint border control; automated border control; border control kiosk",
  pasta: "macaroni; pasta; noodles; instant noodles; couscous",
  pasture: "pasture; grazing land; rangeland; summer pasture; haymaking; seasonal grazing",
  patent: "patent; patent office; patent application; utility model; invention patent; eurasian patent; patent examiner",
  patient: "patient; the wounded; wounded soldier",
  "patrol-car": "patrol car; police car; service vehicle; police vehicle; patrol vehicle; service car",
  pavilion: "pavilion",
  "payment-system":
    "payment system; settlement system; qr code; qr payment; qr-code payment; instant payment; clearing; card payment; money transfer system; payment gateway",
  peacekeeper:
    "peacekeeper; peacekeeping; peacekeeping contingent; peacekeeping battalion; blue helmet; military observer; peacekeeping training",
  pension:
    "pension; social security; pensioner; seniority; length of service; pensions; pensioners; years worked; service years; insurance period",
  "perinatal-centre":
    "perinatal centre|center; maternity hospital; maternity ward; maternity home; maternity centre|center; birth centre|center; mother and child centre|center; neonatal; mother-and-child hospital; antenatal",
  permit:
    "permit; licence|license; permission; permit-free; work permit; residence permit; road permit; transit permit; authorisation|authorization; permits; licences|licenses; clearance",
  persimmon: "persimmon; fig; date palm; quince; kiwi",
  "personalised-stamp":
    "postage stamp; stamp issue; joint stamp; stamp block; joint issue of stamps; postmark; special cancellation; postal block; stamps",
  pesticide: "pesticide; herbicide; insecticide; plant protection product; agrochemical; toxic chemicals",
  "pharma-plant":
    "pharmaceutical plant; pharmaceutical factory; pharmaceutical company; pharma plant; pharmaceutical production; insulin production; drug production; vaccine plant; pharma cluster; medicines production; pharmaceutical cluster; registration of medicines",
  pharmacy: "pharmacy; pharmacies; drugstore; pharmacy chain; pharmacist; hospital pharmacy; medicine depot",
  phosphate: "phosphate; phosphorite; phosphate rock; phosphorus; potash; potassium chloride",
  "photo-exhibition":
    "photo exhibition; photography exhibition; exhibition of photographs; photo album; photo contest; photo display; photographic exhibition; drawing exhibition",
  pilgrim: "pilgrim; pilgrimage; hajj; umrah; haj; pilgrims; hajj travellers|travelers; hajis",
  pilot:
    "airline pilot; flight crew; flight attendant; flight school; aviation academy; flight simulator; helicopter pilot; aviation training; pilots; aviation college; aviation technician",
  pipe: "pipe; pipes; tubing; pipeline section",
  "plague-station":
    "plague control; anti-plague; anti-plague station; anti-plague laboratory; biosafety laboratory; bsl-3; central reference laboratory; biological safety; plague centre|center; reference laboratory; sanitary laboratory; biosecurity; sanitary epidemiological; anthrax; crimean-congo",
  "plant-pest": "plant pest; pest control; colorado beetle; quarantine pest; agricultural pests; sunn pest; plant disease",
  "plant-quarantine":
    "plant quarantine; phytosanitary certificate; phytosanitary laboratory; phytosanitary control; phytosanitary",
  platform:
    "platform; portal; online system; information system; system; database; single window; mobile app|application; website; registry; app; web portal; electronic system; booking system; money transfer system; heating system",
  playground:
    "playground; children's playground; children's town; children's park; amusement park; ferris wheel; water park; aquapark; workout area; outdoor gym; play area; basketball court; volleyball court; sports court; playgrounds",
  poaching: "poaching; poacher; poachers; illegal fishing; inspector of fisheries; ranger; rangers; fish protection",
  "poem-translation":
    "translated book; book translation; translation of the works; translated edition; translation of classics; literary translation; book in translation; translation centre|center; translation school; book of poems; translated literature; translation bureau; translation of the book",
  poetry: "poem; poetry; anthology; novel; verse; collected works; selected works",
  police: "police; police officer; policeman; policemen; interpol; traffic police; patrol",
  "police-station":
    "police station; police post; police department building; precinct; police checkpoint; police outpost; tourist police",
  "polio-vaccine":
    "polio vaccine; measles vaccine; covid vaccine; coronavirus vaccine; flu vaccine; hpv vaccine; bcg vaccine; sputnik v; measles; poliomyelitis; polio; influenza vaccine; diphtheria",
  polymer: "polymer; polyethylene; polypropylene; chemical product",
  pomegranate: "pomegranate; pomegranates",
  poplar: "poplar; paulownia; willow; fast-growing tree; elm",
  "pos-terminal": "pos terminal; payment terminal; point-of-sale terminal; card reader",
  "post-office":
    "post office; postal parcel; postal service; postal terminal; parcel locker; postal operator; express mail; postal exchange; postal route; postal item; sorting centre|center; postal money order; philately; philatelic exhibition; first-day cover",
  potato: "potato; onion; carrot; garlic; pepper; beet",
  poultry: "poultry; egg; chicken; poultry meat; chicken meat",
  "poultry-farm": "poultry farm; broiler; chicken meat; day-old chick; poultry meat; chicks",
  power:
    "electricity; power; power supply; electric power; electric energy; electrical energy; power grid; kilowatt-hour; kilowatt hour; kwh; megawatt-hour; megawatt hour; kilowatt-hours; kilowatt hours",
  "power-cut":
    "power cut; blackout; power outage; load shedding; rolling blackout; energy shortage; power deficit; electricity shortage",
  "power-line":
    "power line; transmission line; high-voltage line; overhead line; grid connection; transmission tower; 500 kv; 220 kv; parallel operation; kv line; kilovolt line; 330 kv; 110 kv; high-tension line; wires; pylon; pylons; power cable; conductor",
  "power-unit":
    "power unit; gas turbine; steam turbine; combined cycle; thermal power plant; hydro unit; combined heat; cogeneration; heat and power plant; hydraulic unit",
  "press-centre":
    "press centre|center; media centre|center; press club; media tour; media hub; blog tour; familiarisation|familiarization trip; infotour; press accreditation",
  "printing-house":
    "publishing house; printing house; printing press; printing plant; book publishing; publisher; printery; publishing centre|center",
  prison: "prison; penal colony; penitentiary; correctional facility; remand prison; detention facility; probation; parole",
  prisoner:
    "prisoner; detainee; convict; inmate; captive; prisoner of war; hostage; sentenced person; prisoners; detainees; convicts; jail; prison; convicted; imprisoned; jailed; serving ~ sentence|sentences",
  prize: "prize; award; medal; competition winner; laureate",
  product:
    "product; goods; commodity; item; heading; manufactured goods; agricultural goods|products; merchandise; oil product; petroleum product; goods in transit; chemical product",
  "product-marking":
    "product labelling|labeling; digital labelling|labeling; digital marking; track and trace; excise stamp; goods traceability; marking code",
  prosecutor: "prosecutor; prosecutor general; prosecution service; prosecutor's office; prosecutors",
  prosthesis:
    "prosthesis; artificial limb; prosthetic; prosthetic centre|center; orthopaedic|orthopedic workshop; bionic arm; bionic hand; prosthetics; prostheses",
  "public-service-centre":
    "public service centre|center; asan xidmət; asan service; one-stop shop; citizen service centre|center; state services; front office; service hall; dost centre|center; public services",
  pump: "pump; pumping station",
  "qr-payment":
    "qr payment; qr code; qr-code payment; qr payments; unified qr; cross-border qr; cross-border payment; contactless payment; apple pay; instant payment",
  queue:
    "queue; electronic queue; e-queue; electronic queuing; queues; booking slot; crossing slot; slot online; border slot; crossing time",
  quota: "quota; quota-free",
  rabies: "rabies; anthrax; stray dog; stray dogs; animal shelter",
  "radiation-monitor":
    "radiation portal monitor; radiation monitor; radiation detection; radiation control; radiometer; nuclear security",
  "radio-ecology":
    "radiation level; dosimeter; uranium dump; radiation survey; nuclear test site; semipalatinsk test site; radiation source; radiation safety; land remediation; uranium waste",
  "radio-station":
    "radio station; radio programme|program; radio channel; fm station; fm frequency; radio broadcast; fm broadcasting; podcast; web radio; radio",
  radiotherapy:
    "radiotherapy; linear accelerator; radiation therapy; gamma knife; brachytherapy; pet-ct; pet scanner; positron emission; proton therapy; cobalt unit",
  "rail-track":
    "rails; sleepers; second track; double track; rail section; railway electrification; electrification; track renewal; passing loop; railway siding; rail track; railway track",
  "rare-metal": "lithium; rare earth",
  "reading-corner":
    "reading room; book corner; turkic library; library corner; national corner; library branch; reading hall; azerbaijan corner; book donation; cultural corner",
  readmission:
    "readmission; voluntary return; return of migrants; deportation; deportee; removal order; return certificate; travel document; reintegration of migrants; reintegration of returnees",
  "recruitment-office":
    "organised|organized recruitment; recruitment agency; employment abroad; pre-departure training; pre-departure centre|center; private employment agency",
  recycling:
    "recycling plant; waste recycling; waste processing; waste incineration; waste to energy; incinerator; plastic recycling; medical waste; used tyres; plastic waste; plastic bag; scrap recycling",
  "red-book": "red book; red list; endangered species; reintroduction; rare species; rare animals; biodiversity",
  refinery:
    "refinery; oil refinery; refinery modernisation|modernization; fuel standard; euro-5; oil refining; catalytic cracking",
  refugee:
    "refugee; asylum seeker; displaced person; internally displaced; stateless person; statelessness; refugee status; returnee; resettled family; refugees; displaced families|persons|people|family; displaced; evacuee; evacuees",
  "registration-plate":
    "number plate; registration plate; vehicle registration; vehicle inspection; technical inspection; roadworthiness; import of cars; used cars; car registration",
  "rehabilitation-centre":
    "rehabilitation centre|center; rehab centre|center; physical rehabilitation; physiotherapy; rehabilitation hospital; rehabilitation of the wounded; rehabilitation clinic; exoskeleton; rehabilitation equipment",
  remains: "=remains =of; mortal remains; ashes of",
  replica:
    "replica; copy of the monument; copy of the inscription; museum exhibit; artefact|artifact; museum artefact|artifact; artefacts|artifacts; archaeological find; exhibit loan; antiquity; stolen artefact|artifact; relics",
  representation:
    "representative office; representation; mission; office; bureau; liaison office; country office; rep office; regional office; trade bureau; customs office; local office",
  "rescue-centre":
    "rescue centre|center; emergency centre|center; crisis centre|center; emergency response centre|center; fire station; fire depot; fire brigade station; disaster centre|center; situation centre|center; rescue station; crisis management centre|center",
  "rescue-equipment":
    "rescue equipment; rescue vehicle; rescue boat; rescue helicopter; fire-fighting aircraft; firefighting plane; hydraulic rescue tool; protective suit; gas mask; sandbag; inflatable boat; diving equipment",
  rescuer: "rescuer; rescue team; rescue service; firefighter; fire brigade; search and rescue; rescue workers; rescue unit",
  "research-reactor":
    "research reactor; particle accelerator; cyclotron; synchrotron; nuclear medicine; tokamak; radioisotope; linear collider; radiopharmaceutical; isotope; nuclear research",
  "research-vessel":
    "research vessel; research ship; scientific vessel; scientific expedition vessel; survey vessel; oceanographic; hydrographic vessel; marine research; hydrographic ship; caspian research cruise; scientific research vessel",
  "residence-permit":
    "residence permit; temporary residence; permanent residence; golden visa; residency permit; residence card; long-term residence",
  restaurant: "restaurant; teahouse; tea house; cafe",
  restoration:
    "restoration work; restoration of monuments; conservation work; restoration workshop; minaret; fresco; restoration; restorers",
  rice: "rice",
  "river-cleaning":
    "river cleaning; riverbed; river pollution; bank erosion; dredging of the river; river bed; river basin; water quality; water sample; river monitoring",
  "road-building":
    "road building|construction; construction|building of the road; kilometre|kilometer road; kilometres|kilometers of road",
  "road-machine":
    "snowplough; snow blower; grader; asphalt plant; road roller; asphalt paver; road repair; snow removal; asphalt pavement; road maintenance; asphalt concrete; snow removal equipment",
  "roadside-service":
    "roadside service; service area; rest area; roadside facility; truck stop; petrol and service station; roadside cafe; truck parking; layby",
  roaming:
    "roaming; subscriber ~ call|calls; calls ~ neighbouring|neighboring; roaming charges; pay- ~ calls; mobile subscriber; subscribers",
  robotics:
    "robotics; robot; stem lab; robotics lab; fablab; stem classroom; 3d printer; steam centre|center; robotics class; steam lab; deneyap; interactive whiteboard; smart board; robotics contest",
  "rock-art":
    "petroglyph; petroglyphs; rock art; rock carving; runic inscription; old turkic inscription; balbal; stone stele; orkhon inscription; rock inscriptions; cave painting; stone inscription",
  "roof-repair": "roof repair; major repairs; renovation of houses; facade; facades; capital repairs; refurbishment",
  "round-the-clock":
    "round the clock; round-the-clock; around the clock; 24 hours; 24-hour; twenty-four hours; day and night; night shift; opening hours; working hours; non-stop; 24/7",
  route: "route; line; service; connection; rail service; railway service",
  rubber: "rubber; tyre|tire; tyres|tires; tyre|tire plant; conveyor belt; synthetic rubber",
  runway: "runway",
  saiga: "saiga; saigas; saiga antelope",
  salt: "salt; table salt",
  sanatorium:
    "sanatorium; health resort; spa treatment; balneological; mud therapy; medical tourism; spa resort; wellness; sanatoriums; treatment and rest; sanatorium-resort; balneotherapy; health resort voucher; mud treatment; thermal spring; mineral spring; spa centre|center; sanatorium voucher; naftalan oil",
  sapper: "sapper; deminer; bomb disposal; explosive ordnance disposal; deminers; sappers; ordnance disposal; engineering troops",
  satellite: "satellite; spacecraft; telecommunications satellite; observation satellite",
  "satellite-image":
    "satellite image; satellite imagery; remote sensing; earth observation; space imagery; satellite data; space monitoring; geospatial data",
  "satellite-internet":
    "satellite internet; starlink; oneweb; satellite terminal; satellite communications; satellite broadband; satellite connectivity; kuiper; vsat",
  saxaul: "saxaul; haloxylon; aral seabed; dried seabed; desert plants; saxaul seedling",
  scanner: "scanner; x-ray machine; inspection complex",
  scholarship:
    "scholarship; stipend; state-funded place; bursary; fellowship; funded place; study grant; free place; scholarships; state-funded; grant ~ student; grants ~ students; student grant",
  school:
    "school; kindergarten; lyceum; college; nursery; secondary school; boarding school; vocational school|college; gymnasium; technical school; primary school; nursery school; schools; educational institution|facility; learning institution; education institution",
  "school-bus": "school bus; school buses; school transport; pupil transport",
  "school-meal":
    "school meal; school meals; school lunch; school feeding; hot meal; hot meals; school canteen; soup kitchen; food parcel; canteen",
  "school-supplies":
    "school uniform; school bag; schoolbag; school supplies; stationery; school kit; school desk; school furniture; desks and chairs; school stationery",
  scientist: "scientist; scholar; researcher; scientists; academic; geologist; biologist; physicist",
  screening:
    "cancer screening; medical screening; medical check-up; medical checkup; free screening; health screening; screening programme|program; newborn screening; health examination; breast cancer; cervical cancer",
  seafarer:
    "seafarer; ship crew; sailor; maritime academy; seamen; seafarer's certificate; deck officer; merchant fleet; crew of the vessel; flag registry; seafarers",
  "securities-depository":
    "central depository; securities depository; securities market; securities exchange; clearing house; share listing; dual listing",
  seed: "seed; seedling; sapling; planting material; seedlings; saplings; seeds; bulb",
  "seismic-survey":
    "seismic survey; geological exploration; geological survey; aerial survey; prospecting; 3d seismic; geophysical survey; seismic exploration; geological information; subsoil; mineral exploration",
  semiconductor: "semiconductor; microchip; microelectronics; chip plant; chip design; silicon; polysilicon; electronics",
  sewage: "sewerage; sewage; wastewater; treatment plant",
  "sewing-machine": "sewing machine; sewing machines; loom; knitting machine; weaving loom; embroidery machine; sewing equipment",
  sheep: "sheep; mutton; flock; lambs; sheep breeding",
  "sheep-pox": "sheep pox; lumpy skin; peste des petits; ppr; small ruminants plague; african swine fever",
  ship: "ship; vessel; tanker; barge; boat; patrol boat; dry-cargo ship|vessel; cruise ship; corvette; tug; ships; vessels",
  shipyard:
    "shipyard; ship repair; shipbuilding; dry dock; floating dock; keel; shipbuilding yard; slipway; ship repair yard; newbuild",
  shop: "shop; supermarket",
  shrimp: "shrimp; artemia; crayfish; seafood; mussel",
  signal:
    "mobile signal; mobile coverage; cell tower; base station; mobile network; 5g; 4g; mobile operator; internet traffic; broadband; internet channel; fibre|fiber",
  silk: "silkworm; cocoon; sericulture; mulberry; cocoons; silk fabric; raw silk; silk production; silk products",
  silo: "silo; elevator; granary; grain terminal; grain storage",
  silver: "silver mine; silver ore; silver deposit; precious metals; platinum; palladium",
  "sim-card": "sim card; sim cards; esim; tourist sim; e-sim; imei registration; mobile number; phone registration",
  "sister-city":
    "twin city; twin cities; sister city; sister cities; twinning; city twinning; twin towns; partner city; town twinning; sister-city agreement; partner cities; twinned; sister region; sister municipality; sister provinces; twin-city",
  "ski-resort":
    "ski resort; ski slope; ski lift; ski base; gondola lift; mountain resort; ski pass; snow cannon; mountain cluster; ski trail; ski complex; ski jumping; alpine skiing; winter sports centre|center; shahdag; chairlift; biathlon; skiing; snowboard; cross-country skiing",
  slaughterhouse: "slaughterhouse; abattoir; meat processing plant",
  "small-hydro":
    "small hydropower; small hydro; mini hydropower; small hydroelectric; micro hydropower; small hpp; small hydropower plant",
  "smart-city": "smart city; safe city; smart cities; satellite city; city management; smart-city; urban transport",
  "snow-leopard": "snow leopard; snow leopards; caucasian leopard; persian leopard; lynx; pallas's cat",
  "social-worker":
    "social worker; social services centre|center; social assistant; social protection centre|center; social house; social care worker; home care",
  software:
    "software; software product; licence|license key; source code; operating system; antivirus; software package; software development",
  soil: "soil map; soil salinity; topsoil; salinisation|salinization; soil quality; soil samples; soil fertility; soil conservation",
  "solar-panel": "solar panel",
  souvenir: "souvenir; souvenirs; gift shop; souvenir shop; handmade goods; national crafts; embroidery; suzani; applied art",
  "spare-part": "spare part; component",
  "speed-camera": "speed camera; traffic camera; radar speed; road camera; automatic number plate; video enforcement",
  spice: "spice; spices; saffron; red pepper; cumin; vinegar; sauce; ketchup; mayonnaise",
  "sports-school":
    "sports school; sports hall; gym; gymnasium hall; health and fitness complex; olympic training centre|center; sports boarding school; olympic reserve school; sports academy; physical culture and health complex; sports palace; olympic reserve",
  stadium:
    "stadium; sports complex; sports hall; arena; swimming pool; sports ground; sports palace; football pitch; sports centre|center; ice rink; sports facility",
  stage: "first stage; stage; phase; first phase; first section; section; first unit; unit; turn",
  stamp: "postage stamp; commemorative coin",
  starch: "starch; gluten; yeast; syrup; bioethanol; glucose; lysine; amino acid",
  startup: "startup; start-up; incubator; accelerator",
  "state-award":
    "state award; order of friendship; order of merit; state decoration; presidential medal; honorary title; order of dostlug; dostyk order; order of heydar aliyev; jubilee medal; certificate of honour|honor; honorary certificate; manas order; state orders",
  station:
    "station; post; gauging post|station; gauge; gauging; meter; sensor; monitoring post|station; weather station; meteorological station; seismic station; base station; hydropost; hydrological post; monitor",
  "statistical-yearbook":
    "statistical yearbook; statistical collection; statistical bulletin; statistical digest; mirror statistics",
  statistics: "statistics; statistical; statistical data; trade figures; trade data; statistical office",
  steel: "steel; steel mill; rolled steel; rebar; steel plant; steel pipe; metallurgical plant; cast iron; scrap metal",
  street: "street; avenue; boulevard; alley",
  student:
    "student; trainee; cadet; pupil; graduate; postgraduate; undergraduate; schoolchild; schoolchildren; doctoral student; students; trainees; intern; student housing",
  "student-exchange":
    "student exchange; academic mobility; exchange student; academic exchange; exchange of students; erasmus; student mobility; mevlana exchange; orhun exchange; exchange semester; faculty exchange; exchange of teachers; visiting professor",
  sturgeon: "sturgeon; beluga; sturgeon fry; sterlet; sturgeons",
  "submarine-cable":
    "submarine cable; undersea cable; subsea cable; trans-caspian cable; trans-caspian fibre|fiber; caspian seabed cable; underwater cable",
  subsidy: "subsidy; farm subsidy; state subsidy; subsidised|subsidized; subsidies",
  substation:
    "substation; transformer; power line; transmission line; high-voltage line; power grid; overhead line; switchyard; interconnector; grid connection; transmission tower",
  sugar: "sugar; sugar beet; molasses",
  "sugar-beet": "sugar factory; sugar beet; sugar refinery; sugar plant; sugar cane; molasses",
  sulphur: "sulphur|sulfur",
  "sunday-school":
    "sunday school; weekend school; diaspora school; mother-tongue school; diaspora centre|center; heritage school; mother tongue class",
  supercomputer:
    "supercomputer; supercomputing; computing cluster; gpu cluster; graphics processor; computing power; nvidia chips; ai cluster",
  "swimming-pool":
    "swimming pool; aquatics centre|center; olympic pool; pool complex; aquapark; water park; swimming school; water sports palace; aquatic palace",
  tailings: "tailings; tailings dump; tailings pond; radioactive waste; rehabilitation of ~ tailings; uranium legacy",
  "tank-wagon":
    "tank wagon; tank car; flatcar; hopper; grain hopper; covered wagon; refrigerated wagon; wagon fleet; tank container; wagons for; fitting platform; gondola car",
  tanker: "oil tanker; tankers; tanker fleet; gas carrier; chemical tanker; tanker truck; fuel tanker",
  tannery: "tannery; hides; leather processing; raw hides; tanning; wet blue; leather cluster",
  tariff:
    "tariff; rate; freight rate; single rate; fare; ticket price; freight charge; interest rate; transport cost; port dues; port fee",
  tax: "tax; double taxation; vat; value added tax; taxation; taxpayer",
  "tax-refund": "vat refund; tax refund; tax-free system; tax free; refund of vat; value added tax refund",
  taxi: "taxi; taxi service; taxis; car sharing; carsharing; ride-hailing; minibus taxi",
  tea: "tea; green tea; tea plantation; tea leaves; tea packing factory; black tea",
  teacher: "teacher; lecturer; professor; tutor; educator; teachers; trainer",
  "technical-standard":
    "technical standard; national standard; interstate standard; international standard; technical regulation; gost; harmonised|harmonized standard; technical norms; standards for; standards; common norms; technical regulations; harmonised standards",
  telemedicine: "telemedicine; telemedical; remote consultation; video consultation",
  telescope: "telescope; observatory; planetarium; astronomical observatory; radio telescope; space observatory; solar telescope",
  tender: "tender; auction; bidding",
  tennis:
    "tennis; table tennis; tennis court; badminton; padel; squash; tennis centre|center; tennis tournament; golf course; golf club; table tennis tournament",
  tent: "tent; blanket; yurt; sleeping bag; mattress; modular house; container house; shelter",
  "test-kit":
    "test kit; pcr test; pcr; diagnostic kit; rapid test; test system; pcr laboratory; diagnostic reagent; medical mask; protective suit; personal protective equipment; face mask; disposable gloves; test kits; masks and gloves",
  textbook:
    "textbook; book; teaching aid; primer; alphabet; schoolbook; books; textbooks; study guide; book days; reader; history reader; syllabus",
  textile: "textile; garment; clothing; yarn; fabric; knitwear; apparel; footwear; shoe; ready-made clothing; textiles; garments",
  theatre: "theatre|theater; opera house; drama theatre|theater; puppet theatre|theater",
  "theatre-play":
    "theatre|theater play; stage play; play staged; theatre|theater troupe; drama premiere; staging of the play; theatrical production; stage director; theatre|theater performance",
  "themed-year": "year of culture|tourism|friendship|youth; cultural year; cross-cultural year",
  "thermal-imager":
    "thermal imager; thermal camera; night-vision; night vision; thermal imaging camera; optical device; binoculars; night-vision goggles",
  ticket: "ticket; ticket sales; e-ticket; through ticket; tickets; booking office",
  tiger: "tiger; turan tiger; amur tiger; tigers",
  timber: "timber; lumber; sawn wood",
  timetable: "timetable; schedule; departure schedule; duty roster",
  "tir-carnet": "tir carnet; e-tir; etir",
  tobacco: "tobacco; cigarette; cigarettes",
  "toll-road": "toll road; toll booth; toll collection; electronic toll; road toll; vignette; toll plaza",
  tomato: "tomato; tomatoes; tomato paste",
  "tour-guide": "tour guide; guide-interpreter; audio guide; guide training; tourist guide; mountain guide",
  "tour-package":
    "tour package; joint tour; tour route; info tour; familiarisation tour; tour operator; travel agency; tourist route; tour packages; famil trip; joint tourist product; tourist charter; press tour; fam trip; tourist product; new tour; group of travellers|travelers|tourists; tour through; touring route; tour group",
  tourist: "tourist; tourists; holidaymaker; traveller; tour operator; visitor; travellers; travelers; holidaymakers",
  "tourist-information":
    "tourist information centre|center; visitor centre|center; tourist office; visit centre|center; tourist card; tourist portal; visitor center; tourism office; information kiosk; tourist pass; guest card",
  toy: "toy; toys; stationery; school bag; backpack; school supplies; exercise book; notebooks and pens; gift set for children",
  tractor:
    "tractor; combine; harvester; combine harvester; farm machinery; agricultural machinery; excavator; bulldozer; cotton picker; tractors; combines",
  "trade-house":
    "trading house; trade house; trade centre|center; trade mission|representation; trade office; trade representative|attaché; trade complex; shopping centre|center|mall; trading centre|center; trade pavilion",
  "trade-union":
    "trade union; trade unions; labour union; collective agreement; federation of trade unions; collective bargaining",
  trademark: "trademark; trade mark; brand registration; registered trademark; service mark; counterfeit goods",
  "traditional-medicine":
    "traditional medicine; chinese medicine; chinese medicine centre|center; folk medicine; acupuncture; traditional chinese medicine; medical tourism; medical tourist",
  "traffic-light":
    "traffic light; road sign; road marking; speed bump; crash barrier; pedestrian crossing; smart traffic; traffic lights; intelligent transport system; road safety",
  train:
    "train; passenger train; railcar; express; tourist train; high-speed train; rail service; commuter train; trains; railway service",
  "training-camp":
    "training camp; sports training camp; joint training camp; coaching course; coaches seminar; coaching licence|license; joint training session; altitude training; preparation camp; referee course; referee seminar; referee; train- together; national teams trained together; training together; joint training of athletes",
  "training-centre":
    "training centre|center; training center; joint training centre|center; retraining centre|center; professional development centre|center; advanced training centre|center",
  "training-ground":
    "training ground; firing range; military training centre|center; shooting range; test range; proving ground; training range; simulation centre|center",
  transformer: "transformer; power transformer; electric motor; switchgear; electrical equipment; transformer substation",
  translator:
    "translator; interpreter; translation; translated; translate-; kazakh|uzbek|turkmen|kyrgyz|turkish|azerbaijani|russian edition",
  transplantation:
    "transplantation; organ transplant; kidney transplant; liver transplant; transplant centre|center; bone marrow transplant; bone marrow; stem cell; organ donation; transplantology",
  tree: "tree",
  "tree-planting":
    "tree planting; million trees; plant trees; saplings planted; greening; landscaping; seedlings planted|plant-; seedlings have been planted; forest planted; forest will be planted; afforestation; plant- ~ seedlings|saplings|forest; saplings",
  trout: "trout; salmon; rainbow trout",
  truck:
    "truck; lorry; vehicle; off-road vehicle; suv; jeep; pickup; trailer; dump truck; refrigerated truck; hgv; van; trucks; lorries; semi-trailer; haulier",
  "trusted-trader":
    "authorised|authorized economic operator; aeo; trusted trader; authorised|authorized operator; aeo programme|program; aeo status",
  tuberculosis:
    "tuberculosis; tb hospital; anti-tuberculosis; tuberculosis hospital; phthisiology; mdr-tb; tuberculosis treatment; tb patient; tuberculosis centre|center",
  "tv-series": "tv series; television series; historical series; soap opera; drama series; mini-series; sitcom; television drama",
  "tv-tower":
    "tv tower; television tower; digital television; digital broadcasting; tv transmitter; television broadcasting; digital terrestrial; set-top box; transmitter; rebroadcasting; broadcasting of tv channels",
  "unemployment-benefit":
    "unemployment benefit; child benefit; social benefit; social allowance; disability benefit; maternity benefit; maternity capital; targeted social assistance",
  university: "university; higher education institution; conservatory|conservatoire",
  "university-chair":
    "department of turkish language; chair of kazakh language; turkology department; unesco chair; department of oriental studies; chair of turkology; university chair; preparatory faculty; turkology centre|center; department at the university",
  uranium: "uranium",
  vaccine: "vaccine; vaccination; vaccine dose; serum; immunisation|immunization",
  velodrome:
    "velodrome; cycling track; cycling; cycle path; bike lane; cycling race; bicycle path; bmx track; cyclist; bike path",
  ventilator:
    "ventilator; ventilators; breathing apparatus; artificial ventilation; oxygen concentrator; oxygen plant; oxygen generator; oxygen station; oxygen cylinder; oxygen mask; medical oxygen",
  "venture-fund": "venture fund; venture capital; equity fund; private equity; venture investor",
  "vet-certificate":
    "veterinary certificate; quarantine permit; e-phyto; health certificate; veterinary control; sanitary certificate; veterinary document|documents|papers",
  "vet-drug":
    "veterinary drug; veterinary vaccine; animal vaccine; vaccination of livestock; veterinary medicines; livestock vaccination; animal vaccination",
  "vet-lab":
    "veterinary laboratory; vet lab; veterinary service; animal health laboratory; veterinary clinic; veterinary control",
  veteran:
    "war veteran; veteran; veterans; veterans of war; martyr; family of the martyr; war invalid; home front worker; afghan war veteran; war veterans; gazi; veterans of the great patriotic; chernobyl liquidator",
  veterinarian:
    "veterinarian; veterinary doctor; agronomist; zootechnician; veterinarians; agronomists; livestock specialist; animal breeder",
  village: "village; settlement; smart village; township; hamlet",
  visa: "visa; visa regime; visa-free; visa requirement; e-visa; electronic visa; visa waiver; visas; visa application; visa-free travel|regime|entry; entry visa",
  "visa-centre":
    "visa centre|center; visa application centre|center; visa application center; visa section; biometric submission; schengen visa; visa issuance; visa centres|centers",
  "vocational-school":
    "vocational school; vocational college; vocational training centre|center; technical college; vocational lyceum; craft lyceum; technical school; competence centre|center; vocational education; trade school; skills centre|center; vocational training; worldskills",
  volleyball:
    "volleyball; basketball; handball; beach volleyball; water polo; rugby; baseball; volleyball team; basketball team; 3x3 basketball; volleyball match",
  volunteer: "volunteer; volunteers; volunteering",
  wage: "wages; salary; unpaid wages; wage arrears; minimum wage; back pay; wage increase",
  wagon:
    "wagon; railcar; carriage; freight car; tank wagon; hopper; flatcar; tank car; rail car; railway car; rolling stock; gondola; wagons; railway carriage",
  walnut: "walnut; almond; pistachio; nuts; peanut",
  "wanted-person": "wanted person; international wanted list; red notice; interpol notice; fugitive; wanted list; most wanted",
  "war-grave":
    "war grave; military grave; mass grave; burial site; soldiers' graves; fallen soldiers; war memorial; martyrs' cemetery; eternal flame; fraternal grave; unmarked grave; burial place; burial sites; military burial",
  warehouse:
    "warehouse; cold store; storage; depot; cold storage; bonded warehouse; refrigerated warehouse; cold stores; refrigerator; storage facility; storehouse; cold chain",
  warship:
    "warship; patrol boat; corvette; frigate; naval vessel; navy ship; minesweeper; coast guard boat; patrol ship; naval ship; submarine; landing ship",
  waste: "waste; rubbish; garbage; landfill; recycling; refuse; sorting plant",
  water: "water; drinking water; water supply; water release; wastewater",
  "water-meter":
    "water metering; gauging post; hydropost; hydrological post; water gauge; water accounting; flow meter; river gauge; hydrological station; river flow; measuring the flow; gauging station; streamflow; flow gauge",
  "water-pipeline":
    "water pipeline; water pipe; water main; drinking water pipeline; water supply network; water intake facility; water tower; group water pipeline; tap water",
  "water-release":
    "water release; water allocation; water limit; water schedule; water intake; water sharing; release schedule; irrigation water; vegetation period; growing season; water volume; release water; irrigation season",
  "water-well":
    "artesian well; water well; water borehole; drinking fountain; groundwater; hand pump; underground water; deep well",
  "weather-forecast":
    "weather forecast; weather station; meteorological station; hydrometeorological; weather radar; meteorological radar; weather service; weather data; hydromet; forecaster; automatic weather station",
  weighbridge: "weighbridge; scales; weighing station; weigh station; weighing",
  weightlifting:
    "weightlifting; weightlifter; athletics; track and field; marathon; half-marathon; athletics arena; running race; fencing; archery; traditional archery; shooting sport; powerlifting",
  well: "well; borehole; artesian well; wells",
  wetland: "wetland; ramsar; marsh; ramsar site; peatland",
  wheat: "wheat; wheat grain; durum; barley",
  wheelchair:
    "wheelchair; wheelchairs; walking aid; crutch; hearing aid; hearing aids; cochlear implant; walking stick; assistive device; wheelchair ramp",
  "wholesale-market":
    "wholesale market; farmers' market; food market; agricultural fair; farmers' bazaar; trade rows; produce market",
  "wi-fi":
    "wi-fi; wifi; internet access; school internet; high-speed internet; internet connection; public wi-fi; broadband access; wireless internet; internet exchange point",
  wildlife: "tiger; leopard; gazelle; kulan; saiga; wildlife",
  "wind-turbine":
    "wind turbine; wind generator; turbine blade; wind tower; wind mast; wind measurement; wind turbines; meteorological mast; wind farm; wind power plant; wind park; wind power",
  wine: "winery; cognac; brandy; beer; vodka; alcohol; spirits",
  "women-entrepreneur":
    "women entrepreneurs; women's entrepreneurship; women's business; businesswoman; women's council; women leaders; women's forum; women's training; women entrepreneurs network; women in business; businesswomen; women's club; women's union; women's handicraft",
  "women-shelter":
    "women's shelter; crisis centre|center; women's crisis centre|center; domestic violence; gender violence; victim shelter; shelter for women; violence against women",
  wool: "wool; wool processing; fleece",
  "work-permit": "work permit; labour|labor patent; work permission; employment permit; migrant patent; right to work; work visa",
  worker:
    "worker; job; labour migrant; seasonal worker; labourer; seasonal labour; workforce; employee; guest worker; builder; migrant; workers",
  workshop:
    "factory; plant; workshop; assembly line; production line; mill; enterprise; joint venture; production facility; assembly plant; processing plant|facility; manufacturing plant; joint production; smelter; bakery; factories; sewing shop; production site; joint company",
  "world-heritage":
    "world heritage; unesco list; intangible cultural heritage; world heritage list; tentative list; joint nomination; memory of the world; multinational nomination; creative cities network; world heritage site; intangible heritage",
  wrestling: "wrestling; judo; kurash; belt wrestling; boxing; karate; taekwondo; sambo",
  "x-ray-machine":
    "x-ray machine; x-ray unit; medical x-ray; digital x-ray; fluorography; radiology; x-ray apparatus; mammograph; mammography; ultrasound machine; ultrasound scanner; ultrasound; mammogram",
  yarn: "yarn; cotton yarn; spinning mill; fabric; fabrics; denim; weaving mill; cotton fibre|fiber; polyester; synthetic fibre|fiber",
  youth: "youth; young people; young leaders; young uzbeks; youth forum; youth exchange; scout",
  "youth-centre":
    "youth centre|center; youth house; youth exchange; youth camp; young leaders; youth resource centre|center; youth space; youth club; scout camp; youth train; youth council; youth parliament; scouts; student brigade; young ambassador; youth festival",
  zinc: "zinc; lead concentrate; lead ore; lead and zinc; polymetallic ore; tin ore",
  zoo: "zoo; zoological park; safari park; aquarium; dolphinarium; elephant; panda; lion cub",
};
