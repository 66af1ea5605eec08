import type { Measures } from "../measures.ts";

export const measures: Measures = {
  words: {
    "trade-turnover":
      "=worth =of =business; do- ~ business with; business with each other; volume of export and import; volume of import and export; export-import; trade-; trade turnover; turnover; bilateral trade; mutual trade; trade volume; volume of trade; trade; commerce; commodity turnover; goods turnover; trade exchange; two-way trade; trade in goods; commerce between; volume of bilateral trade; exchange of goods; trading volume; trade figure; overall trade; change- hands; goods ~ exchanged; exchange- ~ goods; exchanged goods; trade between; trading partner; trade partner; foreign trade; foreign trade turnover; external trade",
    exports:
      "non-energy export; non-oil export; non-resource export; non-commodity export; non-primary export; export; export-; shipment of goods; shipment",
    imports:
      "bring- =into the country|republic; import; import-; purchase; purchase-; buy-; supply contract; buy; procurement; import bill; source- from; purchases of",
    investment:
      "into ~ economy; into ~ project; into ~ industry; into ~ sector; investment; invest-; fdi; capital investment; inflow of capital; capital inflow; gross inflow; investment portfolio; portfolio of investment; portfolio of ~ projects; project portfolio; portfolio; construction cost; investor; financing of ~ plant; invested capital; put- ~ into; pour- ~ into; sink- ~ into; plough- ~ into; inject- ~ into; pump- ~ into",
    freight:
      "rail shipment; road shipment; shipment between; shipments between; shipments by rail|road|sea; road haulage; road freight; =carried =by =rail|=road|=sea|=train|=lorry|=truck; =moved =by =rail|=road|=sea; =hauled; goods =crossed; goods =crossing; goods =passed through; volume of goods; goods volume; volume on|along|via the corridor|route|railway|line; volume through the port|corridor; goods =moved|=carried|=transported|=transited|=shipped; goods =were|=was =moved|=carried|=transported|=transited|=shipped; tons|tonnes of goods; transit-; traffic; transit shipment; freight; cargo; transit; goods traffic; rail traffic; freight traffic; transport of goods; cargo turnover; shipment of cargo; transshipment; haulage; container; container traffic; transportation; haul-; carry- ~ cargo; carry- ~ tonnes; ship- ~ cargo; move- ~ tonnes; tonnage; rail freight; tonnes of goods; freight volume; transit volume; cargo throughput; container throughput; freight throughput; =was|=were =moved|=transported|=carried|=handled|=hauled|=transshipped; =were|=was|=been =let =through; =were|=was|=been =allowed =through; =allowed =through",
    passengers:
      "flow of people; people flow; flow of travellers; pedestrian flow; foot traffic; passenger traffic; passenger turnover; border =crossings; =crossings; passenger train; passenger ferry; passenger service; passenger",
    companies:
      "=number of ~ enterprises|companies|firms|ventures; number of enterprises|companies|firms|ventures with ~ capital|participation|investment",
    tourists: "=arrivals; tourist flow; tourist arrival; tourism; tourist visit",
    students:
      "quota for ~ applicant|student; quota ~ =places; scholarship; stipend; student mobility; academic mobility; study-; educate-; state grant; vocational training; study abroad; traineeship; internship; training programme; =trained; =training; to =train; will =train; =train ~ specialist; =train ~ students",
    flights:
      "flight; air service; air link; charter; direct flight; air route; airline; weekly flight; frequency; =services; fly-; plane; air connection; air services; flight frequency",
    "loan-or-aid":
      "koica; tika; jica; usaid; giz; kfw; humanitarian convoy; humanitarian; donated equipment; hand- over ~ equipment; in-kind; loan; credit; credit line; line of credit; grant; aid; assistance; financial assistance; humanitarian aid; donation; donate-; lend-; concessional loan; concessional financing; budget support; relief; financing; soft loan; debt; owe-; humanitarian cargo; humanitarian shipment; victim; survivor; relief supplies; tranche; bailout; concessional credit; soft credit; rescue package; relief goods; relief material; relief item; humanitarian goods; medical supplies; aid supplies; food aid; emergency supplies; in-kind aid; relief consignment; humanitarian consignment; aid package",
    energy:
      "gas; natural gas; oil; crude; crude oil; electricity; electric power; =power supply; energy export; lng; gas supply; oil product; petroleum; fuel; diesel; uranium; power generation; gas flow; gas delivery; petrol; gasoline; jet fuel; kerosene; condensate; hydrocarbon; liquefied gas; lpg; mazut; fuel oil; aviation fuel; bitumen; power export; power flow; electric energy; energy resource",
    length: "length; stretch; long; kilometre-long; road; highway; railway line; border; pipeline",
    capacity:
      "able =to take|handle|process|receive|accommodate; =designed =to carry|handle|process|accommodate|serve; allow|enable ~ =to process|handle|receive|accommodate|serve; =can handle; =can carry; =can receive; =can take; =can process; =can serve; =can ~ =serve; =can =now =serve; =can =serve; =can ~ =handle; =can =now =handle; able to serve; =can =now =process; =can =now =receive; capacity; throughput capacity; installed capacity; handling capacity; production capacity; annual capacity; generate-; generation capacity; school for; kindergarten for; hospital for; hall for; designed for; =built =for; =able =to ~ pass; seat-; accommodate-; bed; can handle; can pass; hotel for; dormitory for; hostel for; stadium for; clinic for; can accommodate; can process; can take; able to handle; able to receive; let- through; handle- up to; can carry; can serve; receive- up to; pass- ~ per day; can now handle; =can ~ pass; =can ~ handle; =can ~ accommodate; =can ~ process; =can ~ receive; =could ~ handle; able to ~ handle; throughput; =accommodates; =accommodating; =seats; handle- ~ =trucks|=lorries|=vehicles|=cars|=wagons|=people",
    population:
      "=home =to; community of ~ people; =market =of ~ =people; population; inhabitant; live-; reside-; diaspora; resident; ethnic; community numbers; community of; diaspora community; community ~ =numbers; community ~ =numbering; community ~ =numbered",
    other:
      "wagon fleet; locomotive fleet; fleet; deficit of; surplus of; greenhouse gas; carbon dioxide; =co2; carbon emission; customs duties; customs payment; customs revenue; import duties; tax revenue; load factor; occupancy rate; seat occupancy; trade deficit; trade surplus; trade balance; surplus; deficit; positive balance; negative balance; trade gap; =balance; money transfer; money transfers; cash transfer; transfer of money; labour quota; labor quota; migration quota; authorised capital; authorized capital; capital of the fund; quota; gdp; project value; budget; settlement; contractor; remittance; capital of ~ fund; fund capital; =capital; drug; narcotic; seize-; contraband; profit; revenue; fine; area; heroin; output; production of; stake; shareholding; equity stake; =shares",
  },
  rates:
    "=per =annum; interest; =discount =of; customs duty; import duty; duty on; export duty; duties on; customs tariff; expense; transport expense; logistics cost; transportation cost; cheapen-; =cheaper; =dearer; =pricier; =costlier; price; tariff; toll; fee; cost of ~ transport; cost of ~ shipping; shipping cost; freight rate; transport cost; transit fee; roaming; levy; surcharge; interest rate; queue; line of trucks; waiting time; transit time; travel time; delivery time; journey time; time of delivery; processing time; handling time; clearance time; dwell time; inflation; salary; wage; rate of duty; freight charge; rate for",
  portions: "level of; local content; degree of; localisation; localization; rate of; share",
  stations:
    "solar plant; wind farm; power plant; power station; hydropower plant; wind power plant; solar power plant; renewable; thermal power plant; nuclear plant; nuclear power plant; hydroelectric plant; hydropower station; solar park; wind park; power unit; hydro plant; photovoltaic plant; solar farm; combined-cycle plant",
  water: "water; reservoir; irrigation; river; canal; growing season; vegetation season; hydropost; dam",
  sent: "ship-; supply-; deliver-; sell-; sold; dispatch-; send-; =shipped; provide- ~ tonnes; =sold; export sale; delivery; supply; sale; shipment",
  things: {
    freight:
      "rail service; rail freight service; freight service; container; wagon; truck; lorry; block train; train; container train; container block train; freight train; cargo train; goods train; vessel; railcar",
    passengers: "passenger; traveller; traveler; border =crossings",
    tourists: "arrival; tourist arrival; foreign guest; =trips to; tourist; visitor; holidaymaker",
    students:
      "free place; tuition-free study place; student; state-funded place; budget place; funded place; tuition-free place; training place; scholarship; stipend; undergraduate; trainee; cadet; postgraduate; scholar; pupil; state scholarship; study place; quota place; grant place; university grant; grants for ~ applicant",
    flights:
      "weekly passenger flight; weekly cargo flight; weekly direct flight; weekly regular flight; daily flight; flight; passenger flight; cargo flight; weekly flight; service a week; services a week; weekly service; charter flight; flights a week; =services; frequency; round trip; weekly round trip; return flight",
    companies:
      "airline; carrier; company; firm; joint venture; enterprise; business; exhibitor; corporation; investor; manufacturer; bank; startup; start-up",
    documents:
      "document; agreement; memorandum; mou; =mous; treaty; accord; bilateral document; contract; deal; instrument; decision; protocol; memoranda; paper; memorandum of understanding; joint document",
    projects: "project; joint project; investment project; initiative",
    energy: "lng cargo; cargo of lng; tanker",
    population: "consumer; inhabitant; resident; citizen; compatriot; expatriate; national",
    other:
      "market; lane; consulate; trading house; trade house; trade mission; clinic; tunnel; substation; library; laboratory; mosque; craftsman; route; branch; campus; institute; soldier; troop; serviceman; servicemen; specialist; engineer; job; workplace; worker; school; hospital; kindergarten; bus; tractor; harvester; vehicle; car; locomotive; aircraft; helicopter; drone; expert; doctor; teacher; village; house; home; family; apartment; glacier; hotel; bed; athlete; sportsman; competitor; official; delegate; participant; peacekeeper; migrant; labour migrant; refugee; book; exhibit; tree; seedling; mine; item; product; animal; head of cattle; horse; sheep; satellite; centre; center; farm; greenhouse; shop; site; checkpoint; station; turbine; panel; charging station; prisoner; detainee; hostage; casualty; victim; wounded; event; visit; training course; seminar; hectare; observer; journalist; artist; performer; guest; personnel; permit; licence; license; visa; certificate; quota place; patent; kindergarten place; wagonload; crossing permit; inspection; case; applicant; application; point; entrepreneur; business people; businessman; businesspeople; ferry service; ferry crossing; train service; bus service; weekly train; ferry voyage",
  },
  anniversary:
    "=timed =to ~ =years =of diplomatic relation|tie; =occasion =of ~ =years =of diplomatic relation|tie; =dedicated =to ~ =years =of diplomatic relation|tie; anniversary; =years =since the|diplomatic|=its establishment|proclamation|founding|relation|independence; mark-|celebrate-|commemorate- ~ years of diplomatic|strategic; mark-|celebrate-|commemorate- ~ years since|from the establishment; be ~ years since the establishment of diplomatic; mark-|celebrate-|commemorate-|be ~ =years =since diplomatic|the|relation; establish- diplomatic relation ~ =years =ago; diplomatic relation be =established ~ =years =ago; relation =established ~ =years =ago",
  anniversaryOf: "",
  anniversaries: { 100: "centenary", 50: "half-century of ~ relations", 10: "decade of ~ relations" },
  relations: "relation; diplomatic; friendship; tie; partnership; cooperation; independence; treaty; membership; founding",
  rise: "rise-; grow-; increase-; expand-; climb-; surge-; jump-; soar-; gain-; growth; =up; =increase; hike; upturn; expansion; add-; go- up; =rise; upswing; exceed- the previous; gain; =jump; =surge; multiply-; lengthen-; swell-; widen-; accelerate-; rebound-; recover-; skyrocket-; rocket-; balloon-; strengthen-; mount-; quicken-; edge- up; pick- up; leap-; =leap; improve-; inch- up; advance-; increment; uptick; step- up; ramp- up",
  fall: "fall-; decline-; decrease-; drop-; shrink-; reduce-; contract-; =down; =decline; =decrease; =drop; reduction; slump-; slip-; slide-; =slid; cut-; contraction; =fall; dip-; downturn; halve-; lower-; cheapen-; shorten-; =discounted; ease-; curtail-; narrow-; trim-; slash-; plunge-; plummet-; tumble-; sink-; weaken-; recede-; dwindle-; erode-; ebb-; =shrank; =shrunk; shed-; =lost; forfeit-",
  more: "=the ~ figure|level; =that =of; =what =it =was; =more; =higher; =greater; =above; =up; =larger; over last year; over the same; over the previous; over the year before; over a year earlier; =as =many; =as =much; =longer; =dearer; =pricier; =costlier; =bigger",
  less: "=less; =lower; =fewer; =below; =down; =smaller; =shorter; =cheaper; =quicker",
  compared:
    "=than; compared to; compared with; =versus; =against; in comparison with; in comparison to; relative to; on a par with; over the same period",
  reach:
    "reach-; amount- to; total-; stand-; exceed-; account-; make- up; constitute-; surpass-; hit-; comprise-; top-; number-; approach-; cross-; pass-; equal-",
  bring:
    "bring- ~ trade; bring- ~ turnover; bring- ~ volume; bring- ~ to; bring- freight|traffic|cargo|exports|imports; raise- ~ to; increase- ~ to; double-; triple-; boost-; expand- ~ to; raise-; lift- ~ to; lift-; take- ~ to; get- ~ to; elevate-; amplify-; scale- up; ramp- up; boost- ~ to; hike- ~ to",
  near: "approach-",
  target:
    "=moving ~ =towards; =moving ~ =toward; =heading ~ =towards; =heading ~ =toward; =advancing =towards; =edging =towards; agree- on ~ =volumes =of; =bar =at; =as =the =target|=benchmark|=goal|=milestone|=objective; =as =a =target|=benchmark|=goal|=milestone|=objective; =as =their =target|=benchmark|=goal|=milestone|=objective; roadmap to; roadmap towards; roadmap toward; agreed figure; figure agreed; next stop; next milestone; move- towards; move- toward; =way =to; =path =to; =path =towards; head- towards; head- for; work- towards; advance- towards; task =for|=is; =priority; =priorities; target; goal; aim; objective; target-; aim-; benchmark; milestone; ambition; =aims; potential ~ estimated at; potential of",
  ahead:
    "can be expanded|increased|raised|brought|doubled; may reach; may rise; may exceed; may grow; may total; may double; =will; =would; =shall; plan to; =potential; plan-; envisage-; =prospective; =future; forecast-; in the coming years; =could; propose-; call- for; consider-; intend-; =should; schedule-; =upcoming; agree- to; expect-; necessity; seek-; =hopes; hope-; =ready; offer-; =is =to; =are =to; =to =be; want- to; =wants to; =want to; work to; =keen; interested in; interest in; pledge- to; promise-; =is|=are =planned|=expected|=forecast|=projected|=scheduled|=envisaged|=envisioned|=foreseen|=anticipated|=targeted; undertake- to; instruct-; commit- to; willing; eager; wish- to; decide- to; foresee-; be set to; =set to; want-; order- ~ to; =projected to; =projected ~ to; =projecting; oblige-; obliged to; =must; =have to; =has to; required to; =bound to; designed to; designed for; meant to; due by; =supposed to; entitled to; be due to; =is due to; =are due to; can contribute; can help; =might; =sights on; set- ~ =sights; have- ~ =sights; =eye; =eyes; =eyeing; plan for; =plan =is; in the pipeline; count- on; realistic; attainable; achievable; feasible; =within =reach; =may =well; may come; may climb; may hit; opportunity to; opportunities to",
  asked:
    "ask-; request-; consider-; propose-; call- for; seek-; need-; discuss-; negotiate-; explore-; possibility; =studying; =studied; =under study",
  or: "=or",
  achieved:
    "help-; manage-; allow-; enable-; succeed- in; continue-; begin-; start-; =able; make- it possible; =used; let-; =seem; =seems; =appear",
  by: "=by",
  to: "=to; =up to",
  again:
    "=it =was; =their =number; =its =number; =is =worth; =is =now =worth; =was =worth; =are =worth; =that =is; =that =was; =this =is; =this =was; this figure; this indicator; this metric; this index; =it; this number; that figure; the figure; this volume; the volume; this amount; these figures; this total; the number",
  byDative: "",
  worth:
    "portfolio; cost; worth; value; price; valued; cost-; total value; estimate-; priced; =worth; build- ~ at a cost; budget of ~ project; cost estimate; totalling; totaling; project cost; estimated cost; for a total amount of; total amount of ~ projects; bill for; price tag",
  given:
    "allocate-; pledge-; commit-; package; mobilise-; mobilize-; earmark-; channel-; spend-; put- ~ into; pour- ~ into; sink- ~ into; inject-; plough- ~ into; pump- ~ into; inject- ~ into; allot-; set- aside; outlay; commit- ~ to; contribute-; meant for; intended for; set aside for; be for; directed to; direct- to; dedicate-; reserved for; assign- to; destined for; disburse-; release-; provide- ~ for; require-; need- ~ million; need- ~ billion; will need; would need; is needed; be needed; put- in; put- up",
  often:
    "a week; per week; weekly; a day; per day; daily; a month; per month; monthly; a year; per year; annually; annual; every year; every week; each year; yearly",
  joins: "=while; =whereas; =and; =but; =with; =as",
  crossing:
    "through ~ =pass|=passes|=passed|=go|=goes|=went; =pass|=passes a day|daily; cross- ~ border; cross- the frontier; pass- through ~ checkpoint; through ~ border crossing; through ~ checkpoint; use- ~ crossing; cross- at ~ checkpoint",
  harmed:
    "kill-; killed; =died; die-; =dead; injure-; =injured; =wounded; wound-; =lives; =missing; lose- ~ lives; =fatalities; =deaths",
  designed: "",
  returned:
    "extradite-; hand- over; evacuate-; deport-; release-; free-; repatriate-; return-; =brought =home; =brought =back; detain-; =flown =home; expel-",
  people: "people; person; individual; foreigner; foreign national; foreign citizen",
  durations:
    "visa-free stay; visa-free period; journey from; trip from; way from; transit time; travel time; journey; delivery; delivery time; transit; waiting; waiting time; wait; queue; clearance; customs clearance; processing; handling; turnaround; inspection; loading; unloading; dwell time; voyage; journey time; travelling time; shipping time; door to door; crossing time; border procedure; formality; paperwork; time in transit; train ride; processing time; trip time; deliver- goods; deliver- cargo; transport- goods; time at the border; idle; downtime; lead time",
  waiting:
    "wait-; queue; =stuck; pile- up; accumulate-; backlog; stand- in line; strand-; =stranded; line of; be held up; =held up; =idle; stand- idle; =queued; line- up; gather- at the border",
  takes:
    "take-; need-; spend-; wait-; require-; last-; reach- ~ in; cover- ~ in; deliver- ~ in; deliver- in; deliver- ~ within; arrive- in; stand- idle; make- ~ journey in; run- for; get- there in; stand- for; cover-; run-; travel-; go-; make-; reach-; arrive-; complete-; deliver-",
  inTime: "=in; =within",
  work: "labour migrant; migrant worker; labour migration; work-; employ-; =jobs; =workers; labour-; earn- a living; job; hire-; recruit-; take- on; be engaged in; =employees; =employed",
  visiting:
    "visit-; arrive-; come-; holiday-; travel- to; stay-; vacation-; spend- ~ holiday; =visitors; entered the country; left the country; leave- the country; go- abroad; =went abroad; travel- abroad; =traveling abroad; guest",
  goods:
    "ambulance; school bus; fire engine; bus; electric car; electric vehicle; electric bus; tractor; harvester; combine; vehicle; car; lorry; locomotive; aircraft; helicopter; wagon; turbine; train; ship; vessel; ferry; tanker; barge; dredger; plane; railcar; truck; coach",
  plants:
    "plant; factory; mill; refinery; facility; smelter; production line; workshop; works; terminal; complex; unit; depot; elevator; storage; warehouse; line; steelworks; brewery; cannery; greenhouse; port; mine; granary; hub",
  be: "=will be; =would be; =is to be; =will measure; =will run; =will stretch; =will extend; =will span; =shall be; =will have; to have (an|a) (installed|total|annual|design|planned|combined) capacity of; have (an|a) (installed|total|annual|design|planned|combined) capacity of",
  wares: "goods; products; deliveries; supplies; shipments; sales; wares",
  most: "=largest; =biggest; =leading; =top; =foremost",
  instead: "instead of; rather than; in place of",
  between: "=between; =among",
  further: "=more; =further; =another; =others",
  them: "of this amount; of that amount; of this sum; of the total amount; =including; of them; of these; of those; of which; among them; =those; thereof; of it; of this; of that total; of that",
  number: "number of; =number; count of; amount of; total of; quantity of",
  young:
    "child; youth; young person; young people; teenager; adolescent; girl; boy; orphan; =youngsters; schoolchild; woman; =children",
  learn:
    "=in =higher|further|vocational education; receive- ~ scholarship; be awarded ~ scholarship; win- ~ scholarship; awarded ~ scholarship; learn-; study-; =trained; =training; to =train; will =train; be taught; attend- ~ school; attend- ~ course; enrol-; educate-; master-; acquire- ~ skill; receive- ~ education; go- to school; schooled; take- ~ course; enroll-; be enrolled; enrolled",
  passing: "pass- through; cross-; use- ~ checkpoint; travel- through; go- through; walk- through",
  through: "=through; =via; by way of; =across; cross-",
  guests: "guest; visitor",
  holds:
    "make- up; account- for; made up; hold-; own-; stake; constitute-; comprise-; percent of; per cent of; % of; belong- to; retain-; keep-; of the total; of the stock; of the shares; of the market; per annum",
  youthful: "young",
  owns: "hold-; own-; stake; belong- to; retain-; =owned; =held =by",
  works: "excavation; tunnelling; construction; works; building work; the work; =potential",
  builds:
    "renew-; repair-; modernise-; modernize-; upgrade-; rehabilitate-; electrify-; =laid; lay-; build-; construct-; construction; =building; install-; erect-; launch-; implementation",
  done: "=complete; =completed; =finished; =ready; =done; =built; =used; =tapped; =developed; =utilised; =utilized",
  lands: "country; state; nation",
  outOf: "=from",
  economy: "into the economy; into ~ economy",
  bank: "bank",
  lenders:
    "saudi fund; kuwait fund; =abu =dhabi fund; exim bank; eximbank; export-import bank; development bank; development agency; cooperation agency; cooperation and coordination agency; agency for international cooperation; agency for international development; opec fund; fund for development; koica; tika; jica; usaid; giz; kfw; afd",
  portfolio: "portfolio",
  part: "=of",
  was: "",
  grants:
    "earmark-; lend-; pledge-; promise-; commit-; put- up; provide-; give-; grant-; allocate-; donate-; offer-; contribute-; extend-; disburse-; set- aside; send-",
  respectively: "respectively",
  earlier: "=earlier; =before; =previously",
  finances: "finance-; approve-",
  auxiliaries: "=will; =shall",
  stative: "",
  intent: "",
  wish: "",
  now: "=the =present; =its =present; =their =present; =already =at; =now =at; =currently =at; =now =worth; =currently =worth; =current; =existing; =now; =currently; =presently; at present; =today; =today's; today's",
  purpose: "=for",
  lacking: "=not; =not =yet; =never; =yet =to",
  afterwards: "",
  noChange:
    "investment fund; investment company; investment bank; investment forum; hydropower|export|transit|economic|transport potential; potential of the country|region|corridor|route|market; investment climate; investment environment; national currency; national currencies; trade zone; trade centre; trade center; trading house; ministry of trade; ministry of ~ trade; ministry of ~ ~ trade; minister of trade; trade attaché; trade representative; vegetable oil; sunflower oil; olive oil; cooking oil; rapeseed oil; cottonseed oil; fall- on; falls on; falling on; carry- out; carried out; stand- for; rise- to the occasion; fall- within; bring- together; bring- about; by the way",
  uncounted:
    "=thirds; =fifths; =quarters; =tenths; side; country; state; nation; leader; president; minister; day; session; meeting; round; hour; minute; time; government; party; head; region; continent; capital; member state; person; man; woman; foreign minister; ministry; chamber; delegation; sea; way; level; half; end; neighbour; thing; stage; phase; part; step; corridor; year; month; week; language; border; order; occasion; colleague; area; direction; official language; lady; representative; sector; sphere; priority; track; topic; issue; question; committee; group; panel session; gun; gun salute; storey; floor; seat in; times; vote; ballot",
  estimated:
    "=estimated =to =cost; =expected =to =cost; =projected =to =cost; =forecast =to =cost; =set =to =cost; =will =cost; =would =cost; =is =estimated =at; =are =estimated =at; =estimated =cost; =projected =cost",
  underWay: "=under =construction; =being =built; =being =constructed; =being =laid",
  completes:
    "complet-; completion; commission-; commissioning; finish-; put- into operation; put- into service; =put =into =operation; =put =into =service; come- on stream; come- online; =ready; =operational",
  begins:
    "start- ~ construction; begin- ~ construction; launch- ~ construction; =start =of ~ construction; construction =to =begin|=start; construction =will =begin|=start; =construct =to =begin; feasibility study; =building =will =begin|=start; =work =will =begin|=start; =work =is =to =begin|=start",
  acquired:
    "deliver-; supply-; order-; order for|of; purchase-; purchase of; buy-; acquire-; build-; construct-; manufacture-; produce-; assemble-; lease-; contract for; procure-; procurement of; construction of; supply of; delivery of; commission-; hand- over; sell-",
  relief:
    "tent; blanket; medicine; food; foodstuff; warm clothes; clothing; flour; rice; hygiene kit; medical equipment; drinking water; generator; essential",
  repairs:
    "repair; repair-; rehabilitation; modernisation; modernization; reconstruction; renovation; overhaul; demarcation; delimitation; marking; maintenance; upgrade",
  borders: "border; frontier; boundary",
};
