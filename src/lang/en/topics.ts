import type { Topics } from "../topics.ts";

export const topics: Topics = {
  strong: {
    politics:
      "political dialogue; political ties; bilateral relations; strategic partnership; political consultations; diplomatic relations; allied relations; high-level contacts; foreign policy; bilateral ties; political cooperation; strategic dialogue; bilateral cooperation; high-level",
    trade:
      "trade; export; import; turnover; trade turnover; market access; goods; free trade; trade house; exporter; customs duties; commerce; commodity; trade mission; trade fair; business forum; chamber of commerce; purchase; wholesale; customs union; trading; market",
    investment:
      "investment; investor; invest-; foreign direct investment; fdi; development fund; investment project; stake in; put- ~ million ~ into; build- a plant; sovereign wealth fund; capital injection",
    transport:
      "transport; transportation; railway; rail; logistics; transit; corridor; freight; flight; air service; port; seaport; cargo; shipping; highway; airline; container; trans-caspian; air link; aviation; connectivity; motorway; bridge; connecting flights; airport; carrier; ferry; truck; tunnel; metro; wagon; locomotive; driver; trucker; haulier; road link; bus route; terminal; train; rolling stock; rail link; overland route; airport terminal; flights",
    energy:
      "energy; oil; gas; natural gas; pipeline; electricity; nuclear; hydropower; power plant; uranium; fuel; hydrocarbon; power grid; petroleum; lng; oil and gas; crude; energy sector; nuclear energy; power station; reactor; petrochemical; coal",
    "green-energy":
      "green energy; renewable; renewables; renewable energy; wind power; solar power; solar; wind farm; green hydrogen; green economy; clean energy; energy transition; green transition; green technology; green corridor; low-carbon; decarbonisation; decarbonization; wind energy; green finance; green development; hybrid power; biogas; electric vehicle; solar panel; wind turbine; solar plant; wind plant; wind power plant; hydrogen; solar park; wind park; photovoltaic",
    digital:
      "digital; digitalization; digitalisation; digitization; artificial intelligence; information technology; ict; cybersecurity; cyber; fibre-optic; fiber-optic; fiber optic; startup; start-up; e-government; e-commerce; telecommunications; telecom; ai; data centre; data center; digital economy; it sector; it company; software; information technologies",
    water:
      "water; water resources; irrigation; water management; transboundary river; drinking water; water supply; water diplomacy; reservoir; transboundary water; water forum; canal; amu darya; qosh tepa; water-sharing; water sharing; drinking-water; dam",
    environment:
      "climate; environment; environmental; ecology; ecological; cop29; cop30; cop28; aral sea; glacier; desertification; biodiversity; carbon; emissions; climate change; caspian level; shallowing; pollution; ecosystem; caspian sea level; sustainability; conservation; waste; air quality; clean air; garbage; nature reserve; national park; drought; reforestation; plastic; rubbish; landfill",
    agriculture:
      "agriculture; agricultural; agribusiness; food; food security; grain; wheat; livestock; farm; farming; farmer; veterinary; phytosanitary; fruit; vegetable; meat; agro-industrial; horticulture; agro; food processing; apricot; apple; tomato; potato; onion; rice; grape; citrus; nut; sugar; milk; dairy; honey; poultry; fish farming; seed; cattle; sheep; maize; barley; sunflower; melon; tea; orchard; greenhouse; beef; lamb; crop; harvest; flour",
    industry:
      "industry; industrial; manufacturing; metallurgy; critical minerals; mining; textile; pharmaceutical; mechanical engineering; factory; rare earth; petrochemical; automotive; mineral; localization; machine-building; industrial cooperation; plant construction; rare metals; raw materials; steel; manufacture-; assembly; localisation; assembly plant; garment",
    finance:
      "bank; banking; finance; financial; loan; credit; national currency; payment system; tax; taxation; insurance; stock exchange; islamic finance; imf; world bank; ebrd; adb; aiib; monetary; fintech; currency; bond; financing; double taxation; lending; debt; eurobond; budget; audit; remittance; central bank; treasury; securities; lender; sovereign wealth fund",
    culture:
      "culture; cultural; theatre; theater; concert; heritage; festival; literature; cinema; cultural days; days of culture; music; exhibition of paintings; poet; unesco; tradition; writer; book",
    education:
      "education; educational; student; university; scholarship; school; academic; exchange program; exchange programme; higher education; campus; rector; teacher; vocational; professor; college; language course; curriculum; textbook; vocational training; bachelor; master's; graduate; internship; traineeship; rectors; pupils; classroom; lecturer; faculty",
    science:
      "science; scientific; research; technology transfer; academy of sciences; researcher; scientific-technical; laboratory; science and technology; high-tech; science and innovation",
    health:
      "health; healthcare; medical; medicine; hospital; pharmaceutical; vaccine; pandemic; doctor; covid-19; covid; public health; disease; clinic; health care; patient; surgeon; surgery; transplant; nurse; sanatorium; medicines; drugmaker; illness; immunisation; immunization; cancer",
    sport:
      "sport; sports; football; nomad games; world nomad games; olympic; championship; tournament; athlete; wrestling; olympics; asian games",
    tourism: "tourism; tourist; tour operator; resort; pilgrimage; hotel; visitor numbers",
    humanitarian:
      "humanitarian; humanitarian aid; humanitarian cooperation; people-to-people; cultural and humanitarian; refugee; humanitarian assistance; diaspora; people to people; humanitarian ties; civil society; volunteer",
    security:
      "security; terrorism; terrorist; extremism; drug trafficking; narcotics; organized crime; organised crime; missile; counter-terrorism; counterterrorism; law enforcement; cyber threat; nonproliferation; non-proliferation; human trafficking; radicalism; crime; intelligence; nuclear weapon; money laundering; smuggling; cybersecurity; narcotic; spy; police; smuggle-; trafficking; organised criminal; drug seizure",
    defence:
      "defence; defense; military; armed forces; military-technical; weapon; army; arms; defence industry; defense industry; troops; peacekeeping; peacekeeper; air force; navy; unmanned aerial; naval; general staff; soldier; military exercise; joint exercise",
    border:
      "border; checkpoint; border crossing; delimitation; demarcation; cross-border; border guard; border checkpoint; state border; frontier; crossing point; border post; khorgos crossing; korday; verkhny lars; red bridge; sarpi; kapikule; ak-tilek; dostuk crossing; customs post",
    migration:
      "migration; migrant; visa; visa-free; labour migration; labor migration; readmission; work permit; migrant worker; citizenship; labour force; labor force; employment of citizens",
    "peace-process":
      "peace process; peace treaty; peace talks; peace agreement; ceasefire; normalization; normalisation; peace agenda; lasting peace; settlement of the conflict; peace settlement; reconciliation; peace negotiations; truce; peaceful settlement; peace accord; peace deal; peace initiative; peacemaking; rapprochement",
    reconstruction:
      "reconstruction; demining; liberated territories; great return; post-conflict; mine clearance; landmine; mine action; liberated; reconstruction of karabakh; aghdam; agdam; fuzuli; fizuli; jabrayil; zangilan; kalbajar; gubadli",
    multilateral:
      "united nations; un; sco; cis; eaeu; csto; osce; ots; organization of turkic states; shanghai cooperation organization; turksoy; nato; oic; organization of islamic cooperation; non-aligned movement; brics; g20; wto; unesco; international organizations; international organisations; multilateral; european union; eu; eurasian economic union; commonwealth of independent states; eco; economic cooperation organization; cica; world trade organization; cop29; cop30; international organization; world bank; asean; arab league; gulf cooperation council; general assembly; turkic states; iaea; turkpa; unicef; undp; council of europe",
    "legal-base":
      "legal framework; treaty base; legal base; legal basis; contractual framework; ratification; extradition; mutual legal assistance; legal assistance; documents were signed; documents signed; signed documents; bilateral documents; sign- documents; legal and contractual; package of documents; signing ceremony; signing of documents; the following documents",
    parliament:
      "parliament; parliamentary; inter-parliamentary; interparliamentary; senate; mazhilis; speaker of; deputies; legislative; milli majlis; jogorku kenesh; oliy majlis; legislature; lawmaker; mejlis; friendship group; mp; national assembly; parliamentarian; majlis; milli mejlis; bundestag; state duma; congress",
    "regional-agenda":
      "regional agenda; regional issues; regional and international; international and regional; afghanistan; gaza; middle east; ukraine; south caucasus; regional security; korean peninsula; syria; palestine; palestinian; israel; international agenda; global issues; regional situation; regional cooperation; situation in; afghan; global agenda; international issues; developments in the region; regional developments; indo-pacific; regional stability; world affairs; north korea; global challenges",
    media:
      "press freedom; broadcasting; media forum; journalism; disinformation; media cooperation; mass media; information exchange; broadcaster; state television",
    space:
      "space cooperation; satellite; space exploration; baikonur; aerospace; cosmonaut; astronaut; spacecraft; outer space; space agency; space industry; space technology",
    emergency:
      "earthquake; flood; natural disaster; emergency; plane crash; condolences; avalanche; landslide; explosion; fire; rescue; tragedy; disaster; civil protection; accident; evacuation; mudflow; emergency situations; crash; evacuate-; casualties; disaster relief; derailment; floods; search and rescue; wildfire; aftershock; relief effort; flooding; displaced; rescue team; rescuer",
  },
  weak: {
    reconstruction: "rebuilding; rebuild-; restoration",
    defence: "drone",
    agriculture: "halal; fertilizer; fertiliser; cotton",
    tourism: "traveller; traveler",
    "peace-process": "mediation",
    migration: "consular; consulate; consular services",
    trade: "business; economic; economy; company; commercial; market; entrepreneur; tariff; duty",
    investment: "finance; enterprise; joint venture; joint project",
    industry: "technology; technologies; enterprise; mine; processing; ore; production",
    security: "stability; threat; challenges; sanctions",
    culture: "history; historical; friendship; historic; religious; language; art; film; museum",
    multilateral: "summit; forum; global; international",
    "regional-agenda": "region; regional; international; global",
    humanitarian: "human; children; assistance; exchanges; women; youth; compatriots",
    science: "technology; technologies; engineer; scientist; innovation; technological; high technology",
    emergency: "aid; loss of life; injured; deaths; victims",
    transport: "link; hub; road; route; train",
    water: "dam; sea; river; canal; syr darya",
    border: "customs; customs clearance",
    media: "media; journalist; television; news agency; tv channel",
  },
  not: `state university; press service; foreign ministry; ministry of foreign affairs; minister of foreign affairs; news service; photo; energy minister; at the airport; international airport; defence attaché; security guarantees for journalists; fire off; open fire; space for; office space; in the space of; sea port of call; oil painting; bank holiday; power of attorney; in power; balance of power; purchasing power; superpower; come to power; great power; world power; power-sharing; power vacuum; soft power; train of thought; read more; subscribe; press release; trade union; trade off; state of the art; state of affairs; capital city; in the capital; the capital of; capital of; food for thought; water under; school of thought; media advisory; social media; media contact; media centre; media outlet; photo credit; news media; told the media; art of; fund of; heritage of; research institute; according to media; road map; roadmap; on the road; import of; of great import; sport complex; duty-free; on duty; official duty; people of; en route; goods and services; peace and stability; international peace and security; security council; un security council; secretary of the security council; national security adviser; peace and prosperity; world peace; culture of peace; book of condolences; state border service; chamber of commerce; environment for business; business environment; investment environment; favourable environment; security environment; port authority; in this environment; political will; parliament hill; solar farm; wind farm; arms trade; drug trade; trade minister; media market; labour market; labor market; data`,
  relations: `cooperation; bilateral; relations; talks; visit; ambassador; embassy; meeting; meet-; delegation; partnership; counterpart; diplomatic; foreign minister; foreign ministry; summit; memorandum; agreement; friendship; ties; trade turnover; foreign affairs; mutual; sides; telephone; phone call; allied; condolences; congratulate-; credentials; trilateral; multilateral; intergovernmental`,
};
