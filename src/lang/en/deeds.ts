import type { Deeds } from "../deeds.ts";

export const deeds: Deeds = {
  acts: {
    sign: "sign-; conclude-; ink-; initial-; seal-; put- ~ signature; put- ~ pen to paper; enter- into; strike- ~ deal; formalise-|formalize-; come- ~ signed; sign- off; be- inked; initialled; put- ~ signatures; signing ceremony ~ take-",
    ratify:
      "ratify-; deposit- ~ instrument of ratification; complete- ~ ratification; pass- ~ ratification; ratification ~ completed",
    adopt:
      "adopt-; approve-; endorse-; confirm-; pass- ~ law|resolution|decision|budget; green-light-; give- ~ green light; clear- ~ deal|agreement|draft",
    draft:
      "draft-; prepare-; draw- up; work- out; develop-; elaborate-; finalise-|finalize-; agree- on ~ text; coordinate-; hammer- out; thrash- out; negotiate-; table-; write-; put- together; put- ~ finishing touches; conclude- ~ talks|negotiations; complete- ~ talks|negotiations|text|draft; wrap- up ~ talks|negotiations; close- ~ negotiations; flesh- out",
    submit:
      "submit-; present-; hand- in; forward-; pass- on; exchange-; lodge-; file-; circulate-; deliver- ~ draft|document|list|proposal; send- ~ draft|document|list|proposal|text; transmit- ~ draft|document|list|text",
    open: "open-; inaugurate-; launch-; commission-; put- into operation|service; bring- into operation|service|use; go- into operation|service|use; enter- service|operation; become- operational; start-|begin- operating|working|operations|work; put- online; introduce-; unveil-; come- into operation|service|use; go- live; begin- operations; in operation; operational; take- effect; come- into force|effect; enter- into force; go- into force|effect; put- into effect|force; be- in force; throw- open; open- ~ doors; come- on stream; come- online; go- on stream; go- online; switch- on; be- up and running; up and running; start- taking; receive- ~ first; welcome- ~ first; roll- out; run- ~ first; start- ~ work; begin- ~ work; become- available; enter- ~ service; fly-; operate-; ply-; sail-; shuttle-; be- open; is open; are open; remain- open; stay- open; begin- taking|accepting|receiving|handling|serving; start- accepting|receiving|handling|serving; accept-|take-|receive-|welcome-|serve-|admit- ~ student|pupil|patient|passenger|visitor|tourist|trainee|customer|cargo|listener|guest; perform- ~ first flight; make- ~ first flight; first flight ~ take-|land-|depart-|arrive-|leave-; first plane|train|bus|ferry ~ arrive-|leave-|depart-|land-; maiden flight; first flight ~ took off; be- applied; apply- from; roll- off ~ line; come- off ~ line; leave- ~ assembly line; open- to|for traffic|passengers|public|visitors|business|cargo; be- in service|use|operation|business; start- =flying|=running|=sailing|=selling|=issuing|=trading|=broadcasting|=producing; begin- =flying|=running|=sailing|=selling|=issuing|=trading|=broadcasting|=producing; cut- ~ ribbon; carry- ~ first passenger; carry- ~ first passengers; go- into production; enter- production; start- ~ production; begin- ~ production; start- classes|lessons|teaching; begin- classes|lessons|teaching; open- up; take- bookings; hit- ~ road; go- on sale; on sale; begin- service; start- service; be- fully operational; cater- for; is working; are working; has been working; have been working; be- phased in; take- ~ first students|patients|passengers|guests; fly- twice|three|four|five|daily|weekly; run- twice|three|four|five|daily|weekly; sail- twice|three|four|five|daily|weekly",
    start:
      "start-; begin-; kick- off; get- under way; break- ground; commence-; lay- ~ foundation; get- going; set- in motion; set- to work; be- launched; kick- in; get- started; turn- ~ first sod; work begin- on; work start- on; lay- ~ first stone; lay- ~ cornerstone; launch- ~ construction|work|building; =begun; embark- on; set- about; get- ~ off the ground; make- ~ start; go- ahead with; be- inaugurated",
    resume:
      "resume-; restore-; reopen-; restart-; renew-; be- back; reinstate-; revive-; bring- back; start- again; open- again; run- again; fly- again; be- running again; recommence-; reactivate-; come- back into; re-establish-; re-open-; pick- up again; be- restored",
    build:
      "build-; construct-; install-; erect-; lay-; complete-; assemble-; equip-; modernise-|modernize-; reconstruct-; repair-; renovate-; electrify-; drill-; widen-; connect-; put- up; refurbish-; upgrade-; overhaul-; rebuild-; restore-; extend-; dig-; fit- out; resurface-; dredge-; plant-; rise-; put- in place; rehabilitate-; re-equip-; pave-; asphalt-; gasify-; retrofit-; lay- down; strengthen- ~ dam|bridge|bank|dyke; furnish-; double-track-; kit- out; landscape-; rewire-; refit-; outfit-",
    finish:
      "complete-; finish-; end-; wrap- up; conclude-; be- ready; be- complete; be- done; will be ready; =is|=are now|fully ready; be- over; come- to an end; finalise-|finalize-; bring- to ~ end; see- through; round- off; be- finished; reach- completion; bring- to completion; be- at an end; get- done; top- out; is finished; are finished; is complete; are complete; put- ~ last",
    "set-up":
      "set- up; establish-; create-; found-; form-; institute-; organise-|organize-; register-; incorporate-; start- ~ joint venture; come- into being; constitute-; launch-; come- into existence; launch- ~ venture|fund|council|centre|center|company; be- born; take- shape; open- ~ joint venture; establish- ~ presence; spin- off; set- up ~ venture",
    send: "send-; deliver-; supply-; ship-; hand- over; transfer-; provide-; dispatch-; export-; donate-; pump-; transmit-; reach-; arrive-; release-; give-; turn- over; flow-; bring-; gift-; distribute-; haul-; carry-; transport-; issue-; pass-; come- in; lend-; let- through; make- available; feed-; sell-; be- sold; leave- for; depart- for; set- off for; head- for; ship- out; make- ~ delivery; be- en route; be- on ~ way; set- sail; leave- ~ port; pull- in; dock-; roll- in; pipe-; truck-; consign-; fly- out; send- off; evacuate-; begin- =supplying|=delivering|=exporting|=shipping|=pumping; start- =supplying|=delivering|=exporting|=shipping|=pumping; pour- in; offload-; unload-; load- on; present- with; make- ~ gift; be- handed; make- ~ donation; start- =arriving; begin- =arriving",
    buy: "buy-; purchase-; import-; procure-; acquire-; order-; receive-; take- delivery; get-; take-; obtain-; take- in; source-; contract- for; place- ~ order; stock- up; begin- =buying|=importing|=purchasing; start- =buying|=importing|=purchasing; take- possession; pick- up; collect-",
    raise:
      "increase-; raise-; double-; triple-; expand-; grow-; bring- ~ to; reach-; boost-; rise-; go- up; add-; exceed-; climb-; total-; stand- at; top-; surpass-; hit-; amount- to; widen-; step- up; scale- up; go- from; jump-; be- up; meet- ~ target; achieve-; attain-; extend-; swell-; soar-; surge-; cross- ~ mark; pass- ~ mark; beat- ~ target; hike-; multiply-; quadruple-; edge- up; accelerate-; hover-; come- close to; bring- up to; outstrip-; overtake-",
    cut: "reduce-; cut-; lower-; halve-; shorten-; simplify-; decrease-; fall-; bring- down; slash-; trim-; come- down; ease-; streamline-; discount-; speed- up; fast-track-; give- ~ discount; grant- ~ discount; offer- ~ discount; introduce- ~ discount; shrink-; relax-; pare-; shave-; knock- off; be- down; drop- to|by; be- lowered; liberalise-|liberalize-",
    lift: "abolish-; lift-; scrap-; waive-; exempt-; do- away with; remove-; drop-; end-; cancel-; stop- =requiring; phase- out; ease-; enter-|travel-|visit-|stay-|cross-|move-|arrive-|go- ~ visa-free|without visa|without a visa|without permit|without permits|without a permit|duty-free|without quota; without visas|permits|quotas|duties; be- no longer required; no longer need- ~ visa|permit; do not need ~ visa|permit; require- no ~ visa|permit; visa-free since; expire-; repeal-; strike- down; zero-rate-; be- exempt; be- waived; no longer require-|charge-|apply-|levy-|demand-; stop- =charging|=levying|=demanding; set- at zero; cut- to zero; reduce- to zero; visa-free regime|travel|entry ~ take-|enter-|come-|begin-|start-; be- visa-free; without ~ paying duty; suspend- ~ duty|tariff|fee|quota|visa|ban|requirement; relax- ~ ban",
    fund: "allocate-; finance-; fund-; invest-; lend-; grant-; earmark-; disburse-; set- aside; provide- ~ loan; extend- ~ loan; put- up ~ million; release-; contribute-; pay- out; transfer-; draw- down; use- up; take- up; utilise-|utilize-; drawn; bankroll-; inject-; subsidise-|subsidize-; spend-; channel-; commit- ~ million|billion; approve- ~ loan|grant|million|financing; make- available ~ million; underwrite-; cover- ~ cost; co-finance-; pour- ~ into; plough- ~ into; transfer- ~ tranche; disburse- ~ tranche",
    join: "join-; accede-; become- ~ member; be- admitted; become- ~ party|observer|partner|shareholder; sign- up to; enter- ~ membership; come- on board",
    train:
      "train-; teach-; enrol-|enroll-; admit-; study-; take- on; take- in; accept-; graduate-; complete- ~ course|training|internship; undergo-; be- enrolled; begin- ~ studies; receive- training; go- through ~ training|retraining|course; retrain-; undergo- ~ training; go- through; leave- ~ to study; go- ~ to study; depart- ~ to study; head- ~ to study; begin- ~ study; sent ~ to study; complete- ~ retraining; finish- ~ course|training|studies; pass- ~ course|exam; qualify-; gain- ~ certificate; receive- ~ certificate|diploma; attend- ~ course|training; upskill-; coach-; begin- ~ course|training|internship; start- ~ course|training|internship|studies; take- ~ course",
    appoint:
      "appoint-; name- ~ ambassador; nominate-; send- ~ ambassador; accredit-; take- up ~ post; present- ~ credentials; install-; take- office; accept- ~ credentials; receive- ~ credentials; hand- ~ credentials; present- ~ letter of credence; designate-; take- up ~ duties; assume- ~ post|office|duties; swear- in; assign- ~ ambassador|attaché|representative; post- ~ ambassador|attaché|representative; begin- ~ duties; arrive- ~ to take up",
    hold: "come- off; go- ahead; stage-; be- staged; organise-|organize-; run-; mount-; put- on; set- up",
    meet: "meet-; get- together; sit- down; see- each other; confer-; convene-; hold- talks",
    visit: "visit-; come- to; fly- in|to; make- ~ trip; make- ~ visit; travel- to; pay- ~ visit",
    publish:
      "publish-; print-; translate-; bring- out; reprint-; come- out; be- in print; go- to print; roll- off ~ press; hit- ~ shelves; issue- ~ book|textbook|edition|volume|anthology; go- to press; come- off ~ press; put- out ~ book|edition|volume; appear- in ~ language; be- out; be- on sale",
    return:
      "return-; give- back; hand- back; repatriate-; extradite-; take- back; bring- back; send- back; bring- home; restitute-; come- home; fly- home; be- flown home; go- back to; hand- over ~ suspect|convict|prisoner; deport-; surrender-; give- up",
    demarcate:
      "delimit-; demarcate-; mark- out; draw- ~ border; agree- on ~ border; demine-; clear- ~ mines|minefield|minefields; finalise-|finalize- ~ border; complete- ~ demarcation|delimitation; erect- ~ border marker|post; delineate-; chart- ~ border",
    prolong:
      "extend- ~ agreement|treaty|contract|visa|term|permit|deal|loan|validity|memorandum|licence|license|lease|mandate|programme|program; be- extended; prolong-; renew- ~ agreement|contract|licence|license|lease|deal|treaty; extension of ~ agreement|contract|treaty|lease|deal",
    pay: "pay- ~ debt|arrears|compensation|dollar|million|instalment|installment|salary|contribution; repay-; pay- back; settle- ~ debt|arrears; clear- ~ debt|arrears; pay- off; be- paid",
    free: "release-; free-; set- free; pardon-; be- freed",
    recognise:
      "recognise-|recognize- ~ diploma|degree|certificate|licence|license|signature|document|qualification; mutual recognition; accept- ~ diploma|certificate",
    name: "name- after; name- ~ after; be- named after; rename-; be- renamed; be- named in honour|honor",
    show: "display-; exhibit-; screen-; perform-; broadcast-; premiere-; go- on display|show; go- on air; be- on display|show; give- ~ concert",
    film: "shoot- ~ film|series|documentary|movie; film-; shooting of; be- shot; make- ~ film|documentary|movie",
    treat:
      "treat- ~ patient|child|children|wounded|people; be- treated; undergo- ~ treatment|surgery; receive- ~ treatment; operate- on; treatment of",
    survey:
      "survey-; inspect-; excavate-; carry- out ~ survey|study|inspection|monitoring|research|excavation; conduct- ~ survey|study|inspection|monitoring|research|excavation; expedition ~ leave-|depart-; expedition ~ set- off",
  },
  nouns: {
    prolong: "extension of; prolongation; renewal of",
    pay: "payment; repayment",
    film: "shooting; filming",
    treat: "treatment",
    return: "return of; repatriation; extradition",
    demarcate: "demarcation; delimitation; demining|mine clearance",
    show: "screening; display",
    survey: "survey; inspection; exploration; monitoring; excavation",
    free: "release of",
    publish: "publication; printing",
    recognise: "recognition",
    sign: "signing; signature; conclusion of",
    ratify: "ratification",
    adopt: "adoption; approval",
    draft: "drafting; preparation; work on; talks on; negotiations on; consultations on",
    submit: "submission; exchange",
    open: "opening; launch; inauguration; commissioning; introduction; start of operations",
    start: "start; beginning; groundbreaking",
    resume: "resumption; restoration; reopening",
    build: "construction; building; installation; reconstruction; modernisation|modernization; repair; electrification; laying",
    finish: "completion",
    "set-up": "establishment; creation; formation",
    send: "delivery; supply; shipment; handover; transfer; dispatch; export; transmission",
    buy: "purchase; import; procurement",
    raise: "increase; growth; rise; expansion",
    cut: "reduction; cut",
    lift: "abolition; exemption; waiver; removal",
    fund: "allocation; financing; funding; investment; loan; grant",
    join: "accession; membership",
    train: "training; enrolment",
    appoint: "appointment; accreditation",
  },
  moved:
    "to|for|on|at (a|the) new date; behind schedule; slip- to; push- back; now expected; reschedule-; later than planned; set- back; put- back; carry- over; extend- ~ deadline; moved to; slide- to; hold- over; be- delayed; stand- over; run- late; running late; run- behind; fall- behind; now due; now set; now planned; now scheduled; later date; not until; no earlier than; not before; drag- on; drag- out; take- longer; delay; delay-; be- postponed; postpone-; roll- over; bump- to; defer-; a month|year late; months|years late; rather than in; instead of in; had to wait; will have to wait; later than; not ~ until; overrun-; later than expected|promised|agreed|scheduled|intended|announced|hoped; a week|month|year behind; weeks late; weeks|months|years behind; not expected before|until; hit- ~ delay; suffer- ~ delay; beset by delays; be- held up; held up; lag-; lag- behind; behind plan; behind the plan; new deadline; deadline ~ extended; given ~ more time; need- ~ more time; revised timetable|schedule|deadline; new timetable|schedule; shift- to|into; be- pushed; drift-; slow- down; face- ~ delay; run- into ~ delay; after ~ delay; put- off; been put off; stretch- into; spill- into|over; be- pushed back; now looks; the new date; a new date",
  dropped:
    "give- up; withdraw-; refuse-; reject-; turn- down; freeze-; suspend-; shelve-; terminate-; halt-; pull- out; walk- away; no longer plan-; back- out; rule- out; decide- not; call- off; cancel-; abandon-; will not; go- back on; decide- against; opt- out; no longer; put- on hold|ice; annul-; revoke-; rescind-; renege-; be- off; drop- ~ plan|idea; drop- plan|idea; change- ~ mind; pull- ~ plug; ditch-; axe-; think- better; leave- out; be- dropped; take- off ~ timetable|schedule|agenda; strike- off; remove- from ~ agenda|timetable|schedule; kill- ~ project|plan|deal; bury-; off the table; pull- the plug; lose- interest; quit-; exit- ~ project|deal|agreement|consortium; tear- up; cut- short; no plans to; not proceed; not to proceed; there will be no; abort-; mothball-; fold-; collapse-; scupper-; torpedo-; veto-; back- away; cool- on; reverse- ~ decision; reconsider-; wind- up; be- scrapped; drop- out",
  undone:
    "fail-; remain- ~ paper; stall-; still waiting; unfulfilled; not yet; never; still unsigned; has yet; have yet; deadline ~ missed; miss- ~ deadline; passed without; unbuilt; unopened; is yet; are yet; still no; never came about; come- about never; come- to nothing|naught; fall- through; no progress; nothing came; nothing has come; did not happen; not materialise|materialize; did not materialise|materialize; never happened; never materialise-|materialize-; did not go ahead; not go ahead; at a standstill; no sign of; lapse-; without result; remain- unsigned; remain- closed; remain- unopened; remain- empty; remain- unfulfilled; go- unfulfilled; never ~ off the ground; wait- in vain; not been; not ready; is not ready; are not ready; nowhere near; miss- ~ target; fall- short; unmet; missed ~ target; below ~ target; remain- ~ unbuilt; missed target; still closed; still shut; remain- shut; stand- idle|empty|unfinished; lie- idle|empty|unfinished; sit- idle|empty; stuck; be- stuck; bogged down; deadlock; in limbo; in doubt; up in the air; dead letter; go- nowhere; make- ~ headway; no headway; little headway; little progress; no closer; no word; forgotten; unresolved; unratified; unused; unpaid; unpublished; undelivered; uncompleted; unissued; unstaffed; await-; pending; stop- short; yet to; nothing ~ done|built|sent|delivered; only on paper; on paper only; a blank; no trace; drag- ~ feet; not a single; hang- fire; on ~ drawing board; wait-; still wait-; not got; failed to",
  running:
    "continue-; under way; underway; ongoing; in progress; proceed-; being; go- on; advance-; at ~ stage; half-built; half built; unfinished; half-finished; under construction; still being; in full swing; be- on track; be- at work; step by step; nearing completion; near- completion; in ~ pipeline; gradually; take- shape; in preparation; on course; final stage|stages|phase; late stage; well advanced; in the making; halfway through; part-built; partially built; make- ~ progress; in train; afoot; at work on; still working; still under; making headway; phase by phase; in stages; approach- completion; all but finished; almost finished; almost complete; nearly complete; nearing",
  partly:
    "partly; partially; in part; only; so far; half; some of; as yet; to date; of them; first part; remaining; the rest; part of; the other; others; just; barely; merely; less than; fewer than; no more than; instead of; out of; up to now; a third; a quarter; two thirds; two-thirds; most of; as little as; short of; all but; thus far; until now; till now; to this day; a handful; a mere; a few of; less than half; fewer than half; more than half; nearly half; a fraction; a single; one by one; in instalments|installments; several of",
  share:
    "partly; partially; in part; half; first stage|phase|section|part|line|unit; a third; one third; a quarter; two thirds; two-thirds; three quarters; most of; part of; a part; one of the two; one of them; incompletely; not in full; halfway; initial stage|phase; in a limited format; to a limited extent; test mode; trial mode; pilot mode; almost; nearly; virtually; close to completion; more than half; less than half; over half; the bulk of; the main part; on a trial basis; soft launch; partial; partial opening; limited; first batch; first consignment; first instalment|installment; first tranche; a quarter of; a portion of; on a limited scale; for now only",
  rest: "the rest; remaining; remainder; not fully; not entirely; not all; not completely; not in full; incomplete; falls short; fell short; short of; balance; the remainder; the others; still missing; not quite; yet to come; still outstanding; outstanding; shortfall; yet to arrive; still to come; the other half; the second half; left to; still owe-; not the whole; not every; other parts; other part; remaining part",
  oneOf: "one of; only one; just one",
  recalled:
    "as agreed; as promised; as planned; earlier; previously; was to; were to; had been due; was due; were due; originally; initially; planned; promised; agreed; had been planned; foreseen; scheduled; as foreseen; as scheduled; as announced; announced; pledged; due to; was to have; had promised; had agreed; agreed in; promised in; reached in; foreseen in; on time; on schedule; in time; in line with; under ~ agreement; under ~ deal; was supposed to; were supposed to; supposed to; set for; had been set; intended; envisaged; slated; fixed for; billed; target-; had said; under ~ terms; per ~ agreement|plan|contract; keep- ~ promise|word|pledge; was meant; were meant; meant to; expected to have; had hoped; it had been agreed; by ~ deadline; the plan was; as envisaged; as intended; as pledged; as undertaken; as expected; promised last; agreed last; under last year; according to ~ agreement|plan|contract|schedule; the agreed; originally planned|due|scheduled|expected; by then; would have",
  idle: "in turn; in the course of; of course; working group; road map; ruling party",
  small:
    "=and; =or; =but; =nor; =the; =this; =that; =these; =those; =its; =their; =his; =her; =our; =your; =they; =them; =him; =she; =who; =whom; =whose; =which; =what; =when; =where; =while; =whereas; =since; =until; =till; =with; =without; =within; =from; =into; =onto; =upon; =over; =under; =after; =before; =during; =between; =among; =through; =throughout; =across; =against; =about; =around; =along; =for; =off; =out; =per; =via; =towards; =toward; =beside; =besides; =despite; =except; =than; =then; =thus; =also; =too; =very; =more; =most; =less; =least; =much; =many; =few; =several; =some; =any; =each; =every; =both; =either; =neither; =all; =another; =other; =others; =such; =same; =own; =only; =even; =just; =still; =yet; =already; =again; =once; =twice; =soon; =later; =earlier; =ago; =now; =today; =yesterday; =tomorrow; =here; =there; =how; =why; =because; =so; =if; =though; =although; =however; =moreover; =meanwhile; =instead; =not; =no; =are; =was; =were; =been; =being; =have; =has; =had; =having; =does; =did; =done; =can; =could; =may; =might; =must; =shall; =should; =will; =would; =ought; =according; =together; =jointly; =further; =furthermore; =respectively; =mutual; =mutually; =joint; =new; =next; =last; =first; =second; =third; =previous; =current; =present; =former; =year; =month; =week; =day; =years; =months; =weeks; =days; =spring; =summer; =autumn; =winter; =half; =number; =side; =sides; =parties; =country; =countries; =nation; =nations; =two-way; =state; =states; =government; =governments; =official; =officials; =minister; =ministers; =ministry; =ministries; =department; =head; =chief; =director; =spokesman; =spokesperson; =spokeswoman; =agency; =committee; =told; =reporters; =said; =says; =added; =noted; =explained; =reported; =stressed; =recalled; =contrary; =announced; =planned; =promised; =agreed; =expected; =due",
  things: {
    loan: "loan; credit; credit line; credit facility",
    academy: "academy",
    aid: "humanitarian aid; aid; relief; assistance; relief supplies; aid convoy; humanitarian cargo|supplies|consignment|convoy; gratis aid",
    ambassador: "ambassador; envoy",
    bank: "bank",
    "border-crossing":
      "border crossing; checkpoint; border post; crossing point; border checkpoint; crossing; frontier post; customs post; border gate; customs checkpoint; frontier crossing; gate; port of entry; border point; border station; frontier checkpoint; customs point; customs office; border customs; checkpoints; crossings",
    branch: "branch; campus; affiliate; sub-office; branch campus; local office",
    building:
      "building; premises; hall; campus building; teaching block; block; headquarters; wing; annex; new building; buildings; residential building",
    bus: "bus; coach; trolleybus; minibus; tram; electric bus; shuttle; buses",
    card: "card; payment card; plastic card; card payment",
    centre:
      "centre|center; diagnostic centre|center; rehabilitation centre|center; oncology centre|center; cardiology centre|center; health centre|center; research centre|center; shopping centre|center|mall; trading centre|center; sports centre|center",
    container: "container; containers; teu; boxes; container house",
    consulate:
      "consulate; consulate general; consular office|post; consul; honorary consul|consulate; consular section|department|service; consulate-general",
    cotton: "cotton; cotton picker",
    crane: "crane; gantry; reach stacker; crane operator",
    currency: "national currency; currency; national currencies; local currency|currencies",
    "culture-days":
      "days of ~ culture; culture days; cultural days; days of; culture week; cultural week; week of ~ culture; week of ~ cinema; film days; days of ~ cinema; cinema days; book days",
    doctor: "doctor; physician; medic; nurse; surgeon; medical staff|team|worker; midwife; paramedic; doctors; nurses",
    "driving-licence": "driving licence|license; driver's licence|license; driving licences|licenses; driving permit",
    duty: "duty; customs duty; tax; fee; levy; duty-free; toll; excise; charge; levies; berthing fee",
    embassy: "embassy",
    equipment:
      "equipment; machinery; machine; device; apparatus; hardware; machine tool; kit; appliance; medical device; farm machinery; agricultural machinery; x-ray machine",
    exhibition: "exhibition; fair; exposition; expo; trade fair|show; exhibit space; biennale",
    expert:
      "agronomist; expert; specialist; engineer; technician; rescuer; archaeologist; geologist; restorer; vet; veterinarian; coach; instructor; hydrologist; consultant; conservator; craftsman; mechanic; rescue worker; restoration expert",
    ferry: "ferry; ferries; ro-ro; ro-pax; rail ferry",
    fertiliser: "fertiliser|fertilizer; urea; ammonium nitrate; potash; ammophos",
    flight:
      "flight; air service; direct flight; air link; air connection; air route; flights; charter; charter flight; air bridge; nonstop flight; non-stop flight; regular flight; air services; air traffic",
    food: "food; foodstuff; flour; sugar; vegetable oil; sunflower oil; pasta; confectionery; fodder; animal feed; bread",
    fruit:
      "fruit; vegetable; tomato; apple; melon; grape; watermelon; cherry; apricot; peach; pomegranate; lemon; citrus; hazelnut; walnut; cucumber; cabbage; dried fruit; raisin; persimmon; bean; almond; nut; produce",
    fuel: "fuel; petrol; diesel; jet fuel; oil product; petroleum product; gasoline; kerosene; petrol station",
    garden: "orchard; garden; park; botanical garden; orchards; vineyard",
    gas: "gas; natural gas; lng; lpg; liquefied gas; liquefied natural gas; gas supply; blue fuel",
    grain: "grain; wheat; barley; cereal; maize; corn; rye; bran; pulses; legume; cereals",
    greenhouse: "greenhouse; hothouse; greenhouses; greenhouse complex",
    hospital:
      "hospital; clinic; polyclinic; medical centre|center; outpatient clinic; diagnostic centre|center; rehabilitation centre|center; oncology centre|center; cardiology centre|center; field hospital; health centre|center; medical facility; infirmary",
    house:
      "house; home; dwelling; flat; apartment; housing; cottage; residential building; housing estate; homes; houses; modular house; container house",
    institute: "institute; research institute; think tank; research centre|center",
    laboratory: "laboratory; lab",
    list: "list; register; blacklist; nomenclature; roster",
    livestock: "livestock; cattle; sheep; breeding stock; cow; goat; heifer; calf; camel; horse; lamb; bull",
    locomotive: "locomotive; electric locomotive; locomotives",
    meat: "meat; beef; mutton; lamb; sausage; pork",
    medicine: "medicine; vaccine; drug; medical supplies; insulin; pharmaceutical; medication; drugs; vaccine dose; medicines",
    mine: "mine; deposit; quarry; gold mine; open pit; ore; deposits",
    monument:
      "monument; statue; bust; memorial; bas-relief; plaque; obelisk; stele; sculpture; memorial plaque|complex; monument complex",
    museum: "museum; gallery",
    oil: "oil; crude; crude oil; oil product",
    permit:
      "permit; licence|license; permission; permit-free; work permit; residence permit; road permit; transit permit; authorisation|authorization; permits; licences|licenses; clearance",
    platform:
      "platform; portal; online system; information system; system; database; single window; mobile app|application; website; registry; app; web portal; electronic system; booking system; money transfer system; heating system",
    power: "electricity; power; power supply; electric power; electric energy; electrical energy; power grid",
    product:
      "product; goods; commodity; item; heading; manufactured goods; agricultural goods|products; merchandise; oil product; petroleum product; goods in transit; chemical product",
    quota: "quota; quota-free",
    route: "route; line; service; connection; rail service; railway service",
    satellite: "satellite; spacecraft; telecommunications satellite; observation satellite",
    school:
      "school; kindergarten; lyceum; college; nursery; secondary school; boarding school; vocational school|college; gymnasium; technical school; primary school; nursery school; schools",
    scholarship:
      "scholarship; stipend; state-funded place; bursary; fellowship; funded place; study grant; free place; scholarships; state-funded",
    seed: "seed; seedling; sapling; planting material; seedlings; saplings; seeds; bulb",
    ship: "ship; vessel; tanker; barge; boat; patrol boat; dry-cargo ship|vessel; cruise ship; corvette; tug; ships; vessels",
    silo: "silo; elevator; granary; grain terminal; grain storage",
    stage: "first stage; stage; phase; first phase; first section; section; first unit; unit; turn",
    station:
      "station; post; gauging post|station; gauge; gauging; meter; sensor; monitoring post|station; weather station; meteorological station; seismic station; base station; hydropost; hydrological post; monitor",
    student:
      "student; trainee; cadet; pupil; graduate; postgraduate; undergraduate; schoolchild; schoolchildren; doctoral student; students; trainees; intern; student housing",
    substation:
      "substation; transformer; power line; transmission line; high-voltage line; power grid; overhead line; switchyard; interconnector; grid connection; transmission tower",
    tariff:
      "tariff; rate; freight rate; single rate; fare; ticket price; freight charge; interest rate; transport cost; port dues; port fee",
    timetable: "timetable; schedule; departure schedule; duty roster",
    teacher: "teacher; lecturer; professor; tutor; educator; teachers; trainer",
    "trade-house":
      "trading house; trade house; trade centre|center; trade mission|representation; trade office; trade representative|attaché; trade complex; shopping centre|center|mall; trading centre|center; trade pavilion",
    train:
      "train; passenger train; railcar; express; tourist train; high-speed train; rail service; commuter train; trains; railway service",
    truck:
      "truck; lorry; vehicle; off-road vehicle; suv; jeep; pickup; trailer; dump truck; refrigerated truck; hgv; van; trucks; lorries; semi-trailer; haulier",
    university: "university; higher education institution; conservatory|conservatoire",
    village: "village; settlement; smart village; township; hamlet",
    visa: "visa; visa regime; visa-free; visa requirement; e-visa; electronic visa; visa waiver; visas; visa application; visa-free travel|regime|entry; entry visa",
    wagon:
      "wagon; railcar; carriage; freight car; tank wagon; hopper; flatcar; tank car; rail car; railway car; rolling stock; gondola; wagons; railway carriage",
    warehouse:
      "warehouse; cold store; storage; depot; cold storage; bonded warehouse; refrigerated warehouse; cold stores; refrigerator; storage facility; storehouse; cold chain",
    water: "water; drinking water; water supply; water release; wastewater",
    well: "well; borehole; artesian well; wells",
    worker:
      "worker; job; labour migrant; seasonal worker; labourer; seasonal labour; workforce; employee; guest worker; builder; migrant; workers",
    workshop:
      "factory; plant; workshop; assembly line; production line; mill; enterprise; joint venture; production facility; assembly plant; processing plant|facility; manufacturing plant; joint production; smelter; bakery; factories; sewing shop; production site",
    aircraft:
      "aircraft; plane; airplane; aeroplane; helicopter; drone; unmanned aerial; uav; airliner; jet; uavs; bayraktar; boeing; airbus; helicopters; planes; drones",
    ambulance: "ambulance",
    car: "car; electric car; electric bus; electric vehicle; passenger car; sedan; ev; cars; electric cars",
    cargo:
      "cargo; freight; consignment; batch; load; shipment; freight shipment; goods in transit; transit cargo; batches; humanitarian cargo|supplies|consignment|convoy; freight charge",
    carpet: "carpet; rug",
    cement: "cement; clinker",
    coal: "coal; coke; coking coal; lignite",
    course:
      "course; language course; training course; training programme|program; refresher course; retraining; masterclass; courses",
    "data-centre": "data centre|center",
    debt: "debt; arrears; outstanding payment; overdue payment; debts; unpaid bill; overdue sum",
    dormitory: "dormitory; hostel; student residence; student housing; hall of residence",
    "exchange-office": "stock exchange; exchange",
    "feasibility-study":
      "feasibility study; feasibility; pre-feasibility study; technical and economic study; design documentation; project documentation; feasibility studies; design work; design estimate; business case",
    film: "film; film week; cinema; documentary; series; movie; feature film; co-production; cartoon; film shooting; films; cinema week; animated film; week of ~ cinema; film days; days of ~ cinema; cinema days",
    fish: "fish; fishery; sturgeon; caviar; fry; fishing; fish farming; hatchery",
    generator: "generator; turbine; hydro unit; power unit; wind turbine; genset; hydropower unit; generating unit",
    "green-corridor": "green corridor|channel|lane; green channel|lane; fast track; fast lane",
    hotel: "hotel; resort; sanatorium; guest house; holiday home; tourist complex; spa; rest house; hotel complex",
    land: "plot of land; plot; land; site; hectare of land; land plot; parcel of land",
    leather: "leather; hide; wool; silk; cocoon; cashmere; silkworm",
    library: "library",
    "medic-kit":
      "x-ray; dialysis; tomograph; medical equipment; mri; ct scanner; ventilator; oxygen concentrator; ultrasound; haemodialysis|hemodialysis; mammograph; medical device; tomography scanner; incubators; x-ray machine",
    "mine-field": "mine map; minefield map; landmine; minefield; mine clearance",
    mosque: "mosque; madrasa|madrasah; church; mosque complex",
    "nature-reserve": "nature reserve; national park; reserve; biosphere reserve; biosphere; protected area; sanctuary",
    "payment-system":
      "payment system; settlement system; qr code; qr payment; qr-code payment; instant payment; clearing; card payment; money transfer system; payment gateway",
    potato: "potato; onion; carrot; garlic; pepper; beet",
    prisoner:
      "prisoner; detainee; convict; inmate; captive; prisoner of war; hostage; sentenced person; prisoners; detainees; convicts",
    pump: "pump; pumping station",
    queue: "queue; electronic queue; e-queue; electronic queuing; queues; booking slot",
    representation:
      "representative office; representation; mission; office; bureau; liaison office; country office; rep office; regional office; trade bureau; customs office; local office",
    rice: "rice",
    roaming: "roaming",
    stadium:
      "stadium; sports complex; sports hall; arena; swimming pool; sports ground; sports palace; football pitch; sports centre|center; ice rink; sports facility",
    tent: "tent; blanket; yurt; sleeping bag; mattress; modular house; container house; shelter",
    textbook: "textbook; book; teaching aid; primer; alphabet; schoolbook; books; textbooks; study guide; book days",
    textile:
      "textile; garment; clothing; yarn; fabric; knitwear; apparel; footwear; shoe; ready-made clothing; textiles; garments",
    theatre: "theatre|theater; opera house; drama theatre|theater; puppet theatre|theater",
    tractor:
      "tractor; combine; harvester; combine harvester; farm machinery; agricultural machinery; excavator; bulldozer; cotton picker; tractors; combines",
    exercise:
      "exercise; drill; military exercise; manoeuvre; drills; joint exercise; war game; manoeuvres|maneuvers; joint drill; search and rescue exercise; exercises",
    channel: "television channel; tv channel; hotline; radio; television; broadcaster; tv station; hot line",
    games: "=games; universiade; olympiad; tournament; championship",
    festival: "festival",
    "themed-year": "year of culture|tourism|friendship|youth; cultural year; cross-cultural year",
    street: "street; avenue; boulevard; alley",
    tender: "tender; auction; bidding",
    diploma: "diploma; dual degree; double degree; academic degree",
    ban: "ban; restriction; embargo; quarantine",
    discount: "discount; rebate; concession; preference",
    archive: "archive; manuscript; archival document",
    exhibit: "exhibit; artefact|artifact; relic",
    glacier: "glacier",
    metal: "metal; steel; aluminium|aluminum; copper; rolled metal",
    polymer: "polymer; polyethylene; polypropylene; chemical product",
    timber: "timber; lumber; sawn wood",
    arms: "weapon; arms; ammunition; armoured|armored vehicle; missile",
    "e-signature": "electronic signature; digital signature; e-signature",
    certificate: "certificate",
    "id-card": "identity card; id card; passport",
    patient: "patient; the wounded; wounded soldier",
    poetry: "poem; poetry; anthology; novel; verse; collected works; selected works",
    dictionary: "dictionary; encyclopaedia|encyclopedia; atlas",
    concert: "concert; opera; ballet; ensemble; orchestra; stage performance; opera house",
    pavilion: "pavilion",
    restaurant: "restaurant; teahouse; tea house; cafe",
    "border-market": "border market; border bazaar; cross-border market; border trade",
    shop: "shop; supermarket",
    mausoleum: "mausoleum; tomb; caravanserai",
    cemetery: "cemetery; burial ground",
    stamp: "postage stamp; commemorative coin",
    "filling-station": "filling station; petrol station; charging station; charger",
    "solar-panel": "solar panel",
    boiler: "boiler; heating system; heating network",
    bitumen: "bitumen; asphalt",
    grant: "grant; gratis aid; study grant",
    bond: "bond; sukuk; eurobond; stake in",
    "money-transfer": "money transfer; remittance; cash transfer",
    "fire-engine": "fire engine; fire truck; firefighting",
    computer: "computer; tablet; laptop",
    wildlife: "tiger; leopard; gazelle; kulan; saiga; wildlife",
    locust: "locust",
    sewage: "sewerage; sewage; wastewater; treatment plant",
    parking: "parking; car park; truck stop; truck park",
    lane: "lane",
    "passenger-station": "bus station; railway station; train station; bus terminal",
    runway: "runway",
    berth: "berth; quay; pier; jetty",
    farm: "farm; plantation; vineyard",
    irrigation: "irrigation; drip irrigation",
    startup: "startup; start-up; incubator; accelerator",
    camp: "summer camp; camp; youth camp",
    internship: "internship; traineeship",
    faculty: "faculty; department of the language",
    "data-exchange": "data exchange; exchange of data|information; information exchange; data sharing",
    remains: "=remains =of; mortal remains; ashes of",
    "cable-car": "cable car; ropeway; ski resort",
    "tir-carnet": "tir carnet; e-tir; etir",
    tree: "tree",
    scanner: "scanner; x-ray machine; inspection complex",
    "spare-part": "spare part; component",
    dairy: "milk; dairy",
    poultry: "poultry; egg; chicken",
    honey: "honey; beekeeping",
    tea: "tea",
    uranium: "uranium",
    sulphur: "sulphur|sulfur",
    "rare-metal": "lithium; rare earth",
  },
};
