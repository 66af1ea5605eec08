import type { Roles } from "../roles.ts";

export const roles: Roles = {
  with: "with; alongside",
  since: "=since",
  "attended-by": "=with =the =participation =of; =with =participation =of; =attended =by",
  hosts: "host; hosts",
  mediation: "=mediation =of; =mediated =by; =brokered =by; =mediation",
  ends: "wrap- up; conclude-; complete-; end-; finish-; =closes",
  begins: "begin-; start-; kick- off; get- under way",
  formerly: "",
  "back-then":
    "at that time; back then; at the time; =signed =then; =adopted =then; =reached =then; =concluded =then; =initialled =then",
  "at-first": "=originally; =initially; =at =first; =first",
  outcome: "outcome; result; results; experience; course",
  "new-day": "=to; =until; =till; =til; =for",
  no: "=no",
  such: "=such",
  apart:
    "=separately; =individually; =with =each =of =them; =had|=held|=hold|=holds|=have|=holding|=having =meetings; =several =meetings; =separate =meetings|=talks|=calls|=conversations|=discussions; =separate =phone|=telephone; =bilateral =meetings|=talks; =series =of =meetings|=talks|=calls|=bilateral; =on =the =sidelines|=margins =of",
  "comes-for": "=for; =on =the =occasion =of",
  both: "=both|=two =colleagues|=counterparts|=guests|=ministers|=presidents|=leaders|=visitors|=partners; =both =of =them|=his|=her",
  each: "=each =of =them|=his|=her; =with =each =colleague|=counterpart|=guest|=minister|=leader; =met =each =colleague|=counterpart|=guest|=minister|=leader",
  "on-screen":
    "video conference; videoconference; video link; video-link; videolink; =online; =virtual; =virtually; online meeting; online talk; virtual meeting; virtual talk; teleconference",
  thereafter: "=then; =later; =after =which; =afterwards; =subsequently; =followed =by",
  sides:
    "the sides; both sides; the two sides; the parties; the ministers; the presidents; the leaders; the two leaders; the two countries; the two ministers; both ministers; the diplomats; they; heads of state; participants; the interlocutors; guests; both guests; delegations; the two presidents; both leaders; the officials; both countries; the two delegations; foreign ministers; the prime ministers; ministers; presidents; the pair; both presidents; the speakers; the two prime ministers; leaders; co-chairs; governors; ambassadors; secretaries; the two foreign ministers; the heads of state; the two; both men; the duo; both officials; the two officials; the two men; the three countries; all three countries; the three sides; the three ministers; the three presidents; the three leaders; the three foreign ministers; all three ministers; all three presidents; the trio; the three delegations",
  it: "=it; =they; =these",
  its: "=its; =whose",
  states: "country; state; nation; republic; side; neighbour; neighbor",
  felicitate: "congratulate-",
  groups:
    "turkic|turkic-speaking|caspian|littoral|member|participating|neighbouring|neighboring|arab state|country|nation; state|country of the region; caspian littoral state|country; neighbour of afghanistan",
  side: "side; government; leadership; authorities; delegation; ministry; foreign ministry; embassy; =representatives; =officials; =partners; =counterparts; =envoys; parliament; =diplomats; =negotiators; =lawmakers; =parliamentarians; =businessmen; mission",
  deed: "development; expansion; construction; implementation; increase; creation; establishment; launch; opening; completion; signing; introduction; modernisation; modernization; resumption; restoration; acceleration; adoption; ratification; conclusion; simplification; liberalisation; liberalization; removal; elimination; abolition; organisation; organization; exchange; training; formation; diversification; digitalisation; digitalization; harmonisation; harmonization; unification; conduct; holding; installation; reconstruction; repair; delivery; supply; extension; intensification; enhancement; coordination; withdrawal; return; release; ceasefire; settlement; resolution; demarcation; delimitation; protection; preservation; reduction; improvement; promotion; start; commissioning; integration; involvement; participation; use; provision; deployment; attraction; activation; invigoration",
  doer: "expert; specialist; airline; bank; company; delegation; team; builder; engineer; firm; operator; carrier; investor; university; hospital; railway operator; scientist; doctor; ministry; cabinet; parliament; group of experts; working group; fund; corporation; consortium; developer; manufacturer; exporter; eximbank; development bank; agency; two countries; authority; regulator; chamber; contractor; railway; railways; railwaymen; post office; postal operator; power company; energy company; geologist; archaeologist; vet; veterinarian; ecologist; hydrologist; meteorologist; seismologist; statistician; medic; surgeon; teacher; lecturer; professor; coach; athlete; wrestler; rescuer; firefighter; border guard; police officer; customs officer; prosecutor; prosecutor's office; judge; supreme court; court; notary; lawyer; sapper; journalist; broadcaster; television channel; tv channel; publisher; publishing house; film studio; studio; theatre|theater; museum; library; archive; restorer; craftsman; craftsmen; artisan; artist; musician; ensemble; writer; translator; factory; holding; retailer; clinic; institute; academy; college; laboratory; city hall; town hall; mayor's office; municipality; governor's office; hokimiyat; akimat; federation; association; central bank; stock exchange; lawmaker; senator; senate; embassy; consulate; committee; state committee; bureau; farmer; volunteer; tour operator; insurer; provider; state company; expedition; crew; entrepreneur; surveyor; cartographer; chambers of commerce; space agency; statistics office; forensic expert; youth organisation|organization; forester; ranger; programmer; software developer; it park; technopark; startup; start-up; breeder; seed company; cooperative; miner; metallurgist; chemist; biologist; zoologist; ornithologist; botanist; glaciologist; historian; linguist; ethnographer; archivist; librarian; architect; designer; roadbuilder; road builder; sailor; shipbuilder; shipping company; ferry operator; haulier; freight forwarder; dispatcher; power grid; grid operator; utility; water utility; emergency ministry; emergency services; fire brigade; army; armed forces; navy; coast guard; national guard; frontier guard; interior ministry; defence ministry; education ministry; health ministry; culture ministry; justice ministry; foreign ministry; agriculture ministry; tax service; customs service; migration service; treasury; auditor; ombudsman; bar association; youth group; youth team; writers' union; orchestra; choir; troupe; circus; actor; film-maker; filmmaker; producer; news agency; boxer; judoka; climber; scout; diaspora; charity; red crescent; red cross; trade union; tribunal; herder; beekeeper; fisherman; taxi fleet; observatory; cosmodrome; friendship group; business council; donor; lender; regional administration",
  if: "=if; =provided =that",
  ready: "=ready; =willing",
  "kept-away":
    "=was|=were =unable =to =come|=attend|=travel|=join; =could =not =come|=attend|=travel|=join|=make; =did =not =come|=arrive|=attend|=turn|=show; =failed =to =arrive|=come|=appear|=show; =stayed =away; =pulled =out; =withdrew =from",
  "expects-guest":
    "=expect; =expects; =expecting; =await; =awaits; =awaiting; =waiting =for; =look|=looking =forward =to =welcoming|=hosting|=receiving|=seeing; =hope|=hopes =to =welcome|=host|=receive",
  talk: "conversation; talk",
  "date-of": "date; dates; timing",
  not: "=not|=never|=won't|=didn't|=wouldn't",
  truce:
    "ceasefire; cease-fire; restraint; truce; calm; de-escalation; end to (the) hostilities|violence|fighting|war; hostilities; violence",
  carrier: "",
  copula: "",
  according:
    "according to; in the words of; in the view of; in the opinion of; according to =him|=her; in =his|=her words; in =his|=her view; in =his|=her opinion; in =his|=her assessment; in the assessment of; in the judgment of; as =he|=she put it; in the judgement of; by =his|=her account; by =his|=her own account; as =he|=she sees it; in =his|=her telling; in =his|=her judgment; in =his|=her judgement; in =his|=her reading; in the estimate of; in the estimation of; in the eyes of; as told by",
  sameDay:
    "the same day; earlier in the day; later in the day; earlier that day; later that day; after the talks; following the talks; then; earlier; on the same day; earlier today; afterwards",
  recall:
    "earlier it was reported; it was earlier reported; it was reported earlier; as earlier reported; as was reported; it was previously reported; earlier it became known; as reported earlier; earlier; recall; it should be recalled; as previously reported; for the record",
  that: "=that",
  by: "by",
  at: "in the course of; as a result of; at the end of; at the conclusion of; upon|on completion of; on|upon the results|outcomes of; following the results|outcomes of; based on the results of; at|on|upon the invitation of (the|his|her); on|upon the instruction|order|behalf of (the); on behalf of (the); at; during; after; following; in; before; since; ahead of; prior to; on the eve of; on the sidelines of; within; on the margins of; from",
  within:
    "on the sidelines of; on the margins of; on the sidelines|margins; on its sidelines|margins; in the margins; within; within the framework of; in the framework of; as part of; during; in the course of; on the fringes of; in the margins of; at",
  after:
    "after; following; at the end of; at the conclusion of; on|upon the results|outcomes of; upon completion of; since; in the wake of; as a result of; as a follow-up to",
  accord: "=as =agreed; =as =promised; agreement; understanding; accord; commitment; decision; deal; arrangement; pact",
  begun: "=what =was =promised; =what =was =pledged; =what =had =been =promised; promise; list; dialogue; conversation",
  general: "cooperation; relation; relations; partnership; dialogue; ties; friendship; potential; tie; interaction; relationship",
  vague:
    "opportunity; prospect; page; chapter; horizon; chance; incentive; impetus; interest; trust; confidence; risk; trend; era; advantage; benefit; result; effect; momentum; basis; foundation; milestone; turning point; symbol; example; contribution; role; challenge; problem; need; hope; help-; boost-; contribute-; allow-; enable-; strengthen-; promote-; serve-; remain-; depend-; play-; mean-; bring-; deepen-; ensure-; facilitate-; make-; continue-; further-; stimulate-; foster-; enhance-; improve-; benefit-; give-; pave-; attract-; encourage-; spur-; have-; lead- to; result- in; support-; reflect-; take- into account; consolidate-; keep-; stay-; succeed-; suffer-; face-; need-; prove-; affect-; show-; cost-; amount- to; exceed-; account- for; depend- on; always; =not; =never; =forever; =nobody; =no =one",
  passive: "=is; =are; =was; =were; =been; =being; =be; =am",
  infinitive: "=to",
  auxiliary: "=to; =let =me; =let =us; =will; =would; =shall; =should; =must; =can; =could; =may; =might; =not; =did; =do",
  did: "=did",
  perfect: "=has; =have; =had",
  source:
    "press service; press office; sources said; news agency; citing; statement said; agency reported; according to the ministry; press secretary said; report says; statement says; statement reads; readout says; release says; readout said; release said; report said; is|was reported by (the) ministry; is|was reported by (the) press; is|was reported by (the) foreign ministry; is|was announced by (the) ministry; is|was announced by (the) press; as reported by; as reported in; =reports; media report-; news outlet; state media; local media",
  noted: "",
  unfounded: "=no =such; deny-|refute-|dismiss-|reject- ~ report|claim|rumour|rumor|information; deny- that",
  he: "=he; =she",
  him: "=him",
  them: "=they; =them",
  preparing:
    "schedule of|for; timetable of|for; dates of|for; preparation for; preparation of; prepare- for; =prepare; =preparing; run-up to; run up to",
  eve: "on the eve of; ahead of",
  before: "=before; =ahead =of; =prior =to; =on =the =eve =of",
  agenda: "agenda; programme; program; preparations; preparation; details; schedule; arrangements",
  while: "=while; =whereas; =but; =with",
  us: "=us; =me",
  programme: "programme; program; itinerary",
  mine: "in my view; in my opinion; in our view; in our opinion; to my mind; as i see it; =i =think; =i =believe; =we =think; =we =believe; i would say; i would argue",
  "on-part": "on; from; by",
  wish: "=i|we =would =like =to; =i|we =want =to; =i|we =wish =to; =let =me; =allow =me =to; =let =us; =permit =me =to; =i =would =like; =i'd =like =to; =we'd =like =to",
  layman:
    "doctor; physician; medic; resident; local; villager; farmer; driver; trucker; carrier; shopkeeper; seller; pensioner; activist; campaigner; critic; opposition; forecaster; analyst; observer; economist; parent; pupil; student; passenger; traveller; traveler; tourist; entrepreneur; businessman; trader; worker; miner; worshipper; fan; spectator; reader; user; commentator; eyewitness; neighbour; neighbor; herder; fisherman; beekeeper; protester; demonstrator; journalist; reporter; correspondent; voter",
  who: "=who",
  which: "=which",
  "between-two": "=between; =of",
  where: "=where; =when",
  sites:
    "monument; memorial; museum; mosque; cathedral; church; mausoleum; tomb; grave; cemetery; alley; factory; plant; school; university; institute; academy; exhibition; pavilion; park; technopark; enterprise; works; mill; complex; hospital; clinic; library; theatre; theater; gallery; laboratory; facility; terminal; farm; workshop; construction site; headquarters; refinery; stadium; shipyard; archive; bazaar; fortress; mall",
  leaders: "leader; president; head of state",
  repeatedly: "twice; thrice; repeatedly; several times; a number of times",
  soon: "=soon; =shortly; =in =the =near =future; =in =the =coming =days|=weeks|=months|=years; =in =the =next =few =days|=weeks|=months; =before =long",
  often:
    "regularly; regular; on a regular basis; every year; every two years; once a year; annually; annual; each year; alternately; at least once; twice a year; biennially",
  article:
    "=the; =a; =an; =this; =that; =these; =those; =its; =their; =his; =her; =our; =my; =any; =all; =other; =previously; =recently; =newly; =jointly; =mutually; =already; =many; =several; =of",
  self: "=i; =we",
  between:
    "=also; =has; =had; =have; =then; =further; =later; =again; =too; =once more; =furthermore; =moreover; =both; =himself; =herself; =specifically; =particularly; =reportedly; =separately; =additionally; =jointly; =warmly; =strongly; =highly; =firmly; =clearly; =openly; =repeatedly; =fully; =sincerely; =sharply; =earlier; =already; =meanwhile; =now; =still; =just; =finally; =eventually; =currently; =presently; =personally; =formally; =officially; =recently; =previously; =subsequently; =directly; =actively; =successfully; =consistently; =closely; =regularly; =likewise; =instead; =immediately; =simultaneously; =promptly; =tentatively; =initially; =originally; =expressly; =unanimously; =mutually",
  his: "=his; =her; =him; =their",
};
