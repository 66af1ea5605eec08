import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "see- each other; meet-; meet- with; hold- ~ talks; hold- ~ meeting; have- ~ meeting; have- ~ talks; hold- ~ negotiation; sit- down with; confer-; hold- ~ conversation; hold- ~ discussion; have- ~ conversation; hold- ~ talk; sit- down; have- ~ breakfast; have- ~ lunch; hold- ~ round of talks; hold- ~ one-on-one; sit- down for talks; have- ~ discussion; huddle-",
  receive: "receive-; host-; host- ~ for talks; be- received by; welcome- ~ to the presidential; grant- ~ audience",
  phone:
    "have- ~ talks by phone|telephone; hold- ~ talks by phone|telephone; have- ~ conversation by phone|telephone; speak- ~ by phone|telephone; receive- ~ phone|telephone call; receive- ~ call from; take- ~ phone|telephone call; get- ~ phone|telephone call; speak- by (tele)phone; speak- by phone|telephone; speak- on the phone; hold- ~ phone|telephone conversation|call|talks; have- ~ phone|telephone conversation|call; telephone-; phone-; call- by phone; talk- by phone; hold- ~ phone|telephone call; hold- ~ video conference; speak- via video; exchange- ~ phone call; hold- ~ videoconference; place- ~ phone call",
  visit:
    "visit-; arrive-; travel-; pay- ~ visit; arrive- ~ on ~ visit; make- ~ visit; be- on ~ visit; tour-; fly- to; wrap- up ~ visit; begin- ~ visit; conclude- ~ visit; kick- off ~ visit; start- ~ visit; be- in ~ visit; be- ~ on ~ visit; be- on ~ trip; be- in ~ trip",
  hold: "hold-; take- place; convene-; close-; wrap- up; end-; finish-; be- held; organise-; organize-; open-; conclude-; host-; kick- off; get- under way; begin-; launch-; be- due; schedule-; run-; precede-; be- followed by; =followed by; be- preceded by; =preceded by; draw- ~ participant|delegate|guest|expert|representative|entrepreneur|official|visitor|businesspeople",
  attend:
    "attend-; take- part; participate-; chair-; co-chair-; co chair-; join-; address-; represent-; preside- over; lead-; speak- at; deliver- ~ speech; open-",
  gather: "gather-; come- together; convene-; assemble-; sit- round the table; reconvene-; be- brought together",
  "lay-wreath":
    "lay- ~ wreath; lay- flower; lay- a wreath; present- ~ credentials; hand- ~ credentials; accept- ~ credentials; receive- ~ credentials; plant- ~ tree; award- ~ order; cut- ~ ribbon; inaugurate-; unveil-; present- ~ letters of credence; open- ~ trade house; open- ~ embassy; open- ~ consulate; break- ground; open- ~ centre; present- copies of; present- ~ with ~ order|medal; confer- ~ order; lay- flowers; award- ~ medal; decorate-",
  open: "open-; be- opened; launch-; commission-",
  send: "send-; hand- ~ letter; be- handed ~ letter; present- ~ letter; deliver- ~ letter; address- ~ letter; convey- ~ letter; dispatch-",
  "be-in": "be- in; stay- in; be- back in",
  "n-meeting": "meeting; talks; negotiation; talk; conversation; one-on-one; encounter; gathering; get-together",
  "n-reception": "reception; courtesy call",
  "n-call":
    "phone call; telephone call; telephone conversation; phone conversation; videoconference; video conference; video call; phone talks",
  "n-visit":
    "visit; trip; official visit; working visit; state visit; tour; his stay; her stay; their stay; stay in; stopover; working trip; state trip; business trip",
  "n-consultations":
    "political consultation; consultation; consular consultation; inter-ministerial consultation; round of consultation; round of political consultation; round of ~ dialogue; strategic dialogue; human rights dialogue; inter-agency consultation; round of the dialogue; political dialogue meeting",
  "n-session": "meeting of (the) (joint) (intergovernmental) council|commission|committee|board; session; sitting",
  "n-round": "round",
  "n-next":
    "the next one; the next; the following one; the one in; the one held; the previous one; the last one; the first one; the second one",
  "n-event": "event",
  "n-body":
    "commission; intergovernmental commission; joint commission; committee; council; working group; business council; strategic council; friendship group; supreme council; high-level strategic cooperation council; joint committee; economic commission; expert group; coordination council; interstate council; steering committee; joint working group; task force; planning group; strategic planning group; strategic cooperation council; cooperation council; subcommittee; intergovernmental council",
  "n-summit":
    "eurasian intergovernmental council; supreme eurasian economic council; council of heads of government; meeting of heads of government; summit; meeting of heads of state; summit of heads of state; consultative meeting; leader summit; council of heads of state; informal summit; trilateral summit",
  "n-ministerial":
    "meeting of foreign minister; council of foreign minister; ministerial meeting; trilateral meeting; meeting of minister; foreign minister meeting; ministerial; council of ministers of foreign",
  "n-conference":
    "forum; conference; business forum; exhibition; round table; roundtable; symposium; seminar; congress; expo; festival; expert council; cop29; economic forum; investment forum; workshop; fair; assembly; general meeting; general assembly; plenary session; parliamentary assembly; trade fair; media forum; annual meeting",
  "n-press": "press conference; news conference; press briefing; media briefing",
  "n-ceremony": "ceremony; opening ceremony; inauguration; signing ceremony; wreath-laying ceremony; opening",
  "n-message":
    "letter; telegram; message; congratulatory letter; congratulatory message; letter of condolence; note verbale; congratulatory telegram",
  cancel:
    "never come- about; not come- about; never materialise-; not materialise-; never materialize-; not materialize-; come- to nothing; cancel-; call- off; scrap-; abandon-; fall- through; not take- place; fail- to take- place; drop-; never take- place; be- called off; be- scrapped; shelve-; did not happen; not happen-; never happen-; not go- ahead; fail- to go ahead; be- axed; be- aborted; never went ahead; collapse-",
  postpone:
    "postpone-; put- off; delay-; reschedule-; push- back; defer-; move- to ~ later; move- to; push- to; shift- to; postponement; push- into; move- from; hold- over; set- back; put- on hold; bring- forward; be- moved to",
  say: "say-; note-; stress-; underline-; emphasise-; emphasize-; inform-; tell-; add-; recall-; state-; point- out; announce-; highlight-; report-; declare-; mention-; observe-; explain-; underscore-; describe-; remind-; brief-; affirm-; confirm-; reiterate-; acknowledge-; call- ~ attention; draw- attention; argue-; comment-; outline-; maintain-; claim-; believe-; concede-; admit-; reaffirm-; share- ~ opinion|assessment|vision|insight|information|detail|plan; share- ~ view on|about; touch- on; touch- upon; elaborate-; warn-; remark-; put- it; speak- of; speak- about; indicate-; relate- that|how; clarify-; reveal-; disclose-; stipulate-; assert-; contend-; insist- that; specify-; note- that; speak- highly; give- ~ overview; go- on to say-; deliver- ~ remarks; make- ~ statement; put- emphasis; lay- emphasis; place- emphasis; give- ~ briefing; testify-; identify-; map- out; sum- up; summarise-; summarize-; respond-; reply-; refer- to; point- to; make- clear; single- out; characterise-; characterize-; rule- out; deny-; dismiss-; cite-; present- ~ information; make- ~ reference; hint-; =estimated =that; speak- ~ about; talk- ~ about; lay- ~ blame; put- ~ blame; attribute-; ascribe-; blame-; be- unanimous; be- of the view; be- of one mind; take- the view; hold- the view; make- ~ point; draw- ~ parallel; lay- out; set- out; spell- out; caution-; tell- ~ reporter; recount-; muse-; quip-; write-; post-; go- on to say|note|stress|add|underline|underscore|emphasise|emphasize|explain|point|recall|mention|highlight|express|state; take- the opportunity to note|stress|underline",
  express:
    "express-; voice-; convey-; extend-; offer-; reaffirm-; reiterate-; confirm-; declare-; give-; pass- on; deliver-; relay-; show-; underline-; state-; make- no secret of",
  thank:
    "express- ~ gratitude|thanks|appreciation ~ support|solidarity|condolences|congratulations|readiness|interest|hospitality; thank-; be- grateful; express- thanks; express- ~ gratitude; express- ~ appreciation; express- ~ thanks; convey- ~ gratitude; extend- ~ gratitude; extend- ~ thanks; voice- ~ gratitude; offer- ~ thanks; be- thankful; acknowledge- with gratitude",
  congratulate:
    "congratulate-; wish-; convey- ~ greeting; extend- ~ congratulation; convey- ~ regards; greet-; pass- on ~ greeting; extend- ~ greeting; convey- ~ wishes; convey- ~ congratulation; offer- ~ congratulation; send- ~ congratulation; extend- ~ best wishes; convey- ~ best wishes; express- ~ best wishes; felicitate-; send- ~ greeting; wish- ~ success; extend- ~ wishes; pay- ~ tribute",
  condole:
    "condole-; offer- ~ condolence; express- ~ condolence; convey- ~ condolence; extend- ~ condolence; send- ~ condolence; express- ~ sympathy; express- ~ sorrow; convey- ~ sympathy; voice- ~ condolence; mourn-",
  support:
    "support-; back-; endorse-; stand- by; lend- ~ support; speak- in favour of; voice- ~ support; express- ~ support; pledge- ~ support; reaffirm- ~ support; reiterate- ~ support; throw- ~ weight behind; side- with; speak- in favor of; come- out in favour; come- out in favor; champion-; stand- with; declare- ~ support; offer- ~ support; extend- ~ support; express- ~ solidarity; voice- ~ solidarity",
  welcome:
    "welcome-; praise-; commend-; appreciate-; hail-; applaud-; highly value-; note- with satisfaction; laud-; rate- highly; be- pleased; speak- highly; value-; assess- positively; highly assess-; take- pride; express- ~ satisfaction; voice- ~ satisfaction; express- ~ pleasure; note- ~ with satisfaction; take- ~ positive view; speak- warmly; pay- tribute; salute-; cheer-; be- satisfied; be- delighted; be- glad; rate- ~ highly; give- ~ high appraisal; assess- ~ positively; assess- ~ highly; acclaim-; celebrate-; be- proud; approve- of; value- highly; positively assess-",
  worry:
    "worry-; regret-; raise- ~ concern; complain-; lament-; be- concerned; deplore-; voice- ~ concern; express- ~ concern; voice- ~ regret; express- ~ regret; express- ~ alarm; share- ~ concern; be- worried; be- alarmed; be- dismayed; fear-; bemoan-; voice- ~ worry; express- ~ worry; express- ~ unease; express- ~ disappointment; be- troubled; be- uneasy; be- anxious; be- sorry; be- disappointed; take- issue; grumble-; rue-; alarm-; disturb-; trouble-",
  condemn:
    "condemn-; denounce-; protest-; reject-; criticise-; criticize-; decry-; blast-; slam-; strongly condemn-; lodge- ~ protest; voice- ~ protest; express- ~ protest; express- ~ outrage; rebuke-; deplore-; repudiate-; castigate-; lambast-; object-; oppose-",
  propose:
    "propose-; suggest-; offer- to; call- for; call- on; urge-; request-; ask-; demand-; recommend-; appeal-; invite- ~ to consider; advocate-; press- for; put- forward; seek-; encourage-; float-; find- expedient; push- for; put- forward ~ proposal; table- ~ proposal; make- ~ proposal; float- ~ idea; make- ~ appeal; issue- ~ call; speak- out for; make- ~ case for; plead- for; lobby-; exhort-; implore-; make- ~ request; come- up with; launch- ~ appeal; insist- on; ask- for; advise-; solicit-; argue- for; press-; counsel-; voice- ~ request; consider- it expedient; voice- ~ proposal",
  invite:
    "invite-; extend- ~ invitation; convey- ~ invitation; hand- ~ invitation; deliver- ~ invitation; issue- ~ invitation; pass- on ~ invitation; renew- ~ invitation",
  reassure:
    "assure-; hope-; be- ready; be- confident; look- forward; be- committed; be- interested; be- keen; be- prepared; stand- ready; be- convinced; guarantee-; be- willing; vow-; express- ~ readiness; express- ~ confidence; express- ~ hope; express- ~ interest; express- ~ willingness; express- ~ commitment; reaffirm- ~ intention (to); confirm- ~ intention (to); reiterate- ~ intention (to); reaffirm- ~ commitment; reaffirm- ~ readiness; confirm- ~ readiness; confirm- ~ desire|interest|willingness|determination|aspiration; reaffirm- ~ desire|interest|willingness|determination|aspiration; reiterate- ~ desire|interest|willingness|determination|aspiration; confirm- ~ commitment; reiterate- ~ commitment; reiterate- ~ readiness; voice- ~ hope; voice- ~ confidence; voice- ~ readiness; declare- ~ readiness; trust-; be- hopeful; be- optimistic; be- certain; be- sure; be- determined; be- eager; remain- committed; stand- committed; show- ~ interest; show- ~ readiness; look- ~ forward; express- ~ desire; express- ~ intention; express- ~ optimism; signal- ~ readiness; voice- ~ interest; expect- that; reassure-; vow- to; affirm- ~ commitment; be- looking forward; pledge- ~ commitment; give- ~ assurance; offer- ~ assurance",
  discuss:
    "discuss-; outline-; map- out; chart-; identify-; there be- ~ exchange of view; exchange- ~ view; consider-; review-; exchange- ~ opinion; take- stock; compare- notes; examine-; focus- on; explore-; go- over; touch- upon; touch- on; cover-; debate-; look- at; be- on the agenda; be- discussed; dwell- on; deliberate-; talk- about; centre- on; center- on; go- through; address- ~ issue; feature-; raise- ~ issue; hold- ~ exchange of views; in focus; weigh-; be- the focus; exchange- ~ views; hold- ~ discussion; share- ~ view; touch-|dwell- on; hold- ~ exchange; turn- to; dominate- ~ talks; tackle-; analyse-; analyze-; assess- ~ progress; survey-; mull-; talk- through; take- up; go- into; cover- ~ issue; be- ~ on the agenda; top- ~ agenda; have- ~ exchange of views; consult- on; confer- on; swap- ~ view; canvass-; concentrate- on; deal- with; come- up; look- into; brainstorm-; also on the table; be- ~ high on the agenda; center- around; centre- around; revolve- around; view ~ exchange-; attention ~ pay-; attention ~ give-; attention ~ devote-; speak- ~ about; speak- at length; talk- ~ about; have- ~ discussion; focus be- on; be- devoted to; be- dedicated to; be- raised; be- touched; attention be- pay-; be- brought up; emphasis be- place-|lay-|put-; emphasis =was =placed; emphasis =was =laid; emphasis ~ =was =made|placed|laid|given; attention ~ =was =paid|given|devoted|drawn|attached|focused; emphasis be- make-|give-; attention ~ be- attach-|devote-|draw-|focus-; importance be- attach-; attention =was =paid; attention =was =given; bring- up; issue ~ be- raised; question ~ be- raised",
  "a-thank": "gratitude; thanks; appreciation; grateful",
  "a-congratulate": "congratulation; greeting; best wishes; regards; wishes",
  "a-condole": "condolence; sympathy; sorrow",
  "a-support": "support; solidarity; backing",
  "a-welcome": "satisfaction; pleasure; praise; pleased; delight; appreciation",
  "a-worry": "concern; regret; worry; alarm; dismay; unease; misgiving",
  "a-condemn": "condemnation; protest; outrage",
  "a-propose": "proposal; appeal; request; demand; call",
  "a-invite": "invitation",
  "a-ready":
    "readiness; confidence; hope; interest; commitment; willingness; determination; ready; confident; committed; keen; interested; intention; adherence; desire",
  agree:
    "agreement be- reach-; agreement ~ be- reach-; understanding be- reach-; deal be- reach-; consensus be- reach-; agreement have- be- reach-; accord be- reach-; agreement be- make-; agree-; reach- ~ agreement; come- to ~ agreement; reach- ~ understanding; concur-; reach- ~ deal; strike- ~ deal; settle- on; reach- ~ consensus; come- to an agreement; reach- an agreement; reach- agreement; reach- understanding; find- ~ common ground; see- eye to eye; be- agreed; shake- hands; settle-; hammer- out; strike- ~ agreement; come- to terms; consent-; arrive- at ~ agreement",
  decide:
    "decision be- take-; decision be- make-; decision have- be- take-; decision be- reach-; decide-; resolve-; take- ~ decision; make- ~ decision; opt-; take- a decision; make- a decision; resolve- to; elect- to; choose- to; determine- to; vote- to",
  instruct:
    "instruction be- give-; instruction be- issue-; instruction have- be- give-; task be- set-; instruct-; task-; order-; direct-; charge- ~ with; give- ~ instruction; assign-; entrust-; mandate-; give- instructions; give- ~ orders; commission- ~ to; ask- ~ officials; order- ~ to; assign- ~ to; direct- ~ to; set- ~ task; issue- ~ instruction",
  pledge:
    "reaffirm- ~ intention to; confirm- ~ intention to; reaffirm- ~ obligation; commit- to; pledge-; promise-; undertake-; commit- ~ to; commit- itself; commit- themselves; vow-; guarantee-; give- ~ word; undertake- to; give- ~ pledge; take- on; make- ~ commitment; make- ~ pledge; promise- to; swear-; assume- ~ obligation; take- ~ obligation; take- it upon; bind- itself; bind- themselves; give- ~ guarantee; offer- ~ guarantee; be- bound to; bind- itself to",
  plan: "plan-; schedule-; expect-; envisage-; slate-; foresee-; be- due; be- to; set- to; anticipate-; earmark-; =due; =slated; be- planned; be- scheduled; be- expected; be- slated; be- envisaged; be- foreseen; be- projected; forecast-; be- likely; be- anticipated; be- set to; be- due to; =scheduled; =expected; =planned; be- in the pipeline; be- on track to; be- targeted; predict-; look- set; be- pencilled in; be- penciled in; be- lined up; be- in line to; be- due for; be- on course to; be- set for; be- set down for",
  intend:
    "intend-; be- going to; prepare- to; mean- to; be- about to; aim- to; hope- to; plan- to; intend- to; have- plans; have- ~ intention; have- its sights; be- poised to; be- preparing to; be- planning to; plan- on; seek- to; be- eager to; aspire- to; consider- opening; consider- building; consider- launching; weigh- opening; be- considering; =wants =to; =wanted =to; have- ~ plan to; have- in mind to",
  prepare:
    "work be- under way; work be- underway; work be- continue-; talk be- continue-; talk be- under way; talk be- underway; negotiation be- under way; negotiation be- underway; negotiation be- continue-; negotiation continue-; work continue-; preparation be- under way; preparation be- underway; be- in the pipeline; prepare-; draft-; negotiate-; work- on; be- under way; be- underway; finalise-; finalize-; be- in progress; develop- ~ roadmap|plan|programme|program|strategy|concept|mechanism|agreement|draft|document|proposal|project|framework|scheme|route|action plan; draw- up; elaborate- ~ roadmap|plan|programme|program|strategy|concept|agreement|draft|document|proposal|project; be- being set up; be- being drawn up; be- being put in place; be- being built|constructed|laid|created|established|formed|planned|studied|designed|modernised|modernized|upgraded|expanded|extended|introduced|elaborated|arranged|organised|organized|readied|assembled|installed|erected|renovated|reconstructed|digitised|digitized; be- being drafted; be- being prepared; be- being negotiated; be- being developed; be- being finalised; be- being finalized; be- being worked; work- is under way; work- is underway; work- continues; talks continue; be- drafting; be- preparing; be- negotiating; be- working on; be- finalising; be- finalizing; be- developing ~ roadmap|plan|programme|program|strategy|concept|mechanism|agreement|draft|document|proposal|project|framework|scheme|route; be- studying; be- in the works; be- in preparation; be- under preparation; be- under negotiation; be- in the final stages; be- being worked out; be- being hammered out",
  need: "must; need-; necessary to|that; should; ought; essential to|that; imperative to|that; it necessary|essential|imperative; =must; =should; =ought; have- to; be- necessary; be- essential; be- imperative; be- needed; be- required; it is important to; it is vital to; it is crucial to",
  important:
    "importance; need; necessity; significance; urgency; relevance; indispensability; expediency; desirability; advisability; imperative; be- ~ important|necessary|essential|crucial|vital|key|pivotal|indispensable|expedient|urgent|paramount|advisable; consider- it important|necessary|essential|crucial|vital|expedient|advisable; deem- ~ important|necessary|essential|crucial|vital|expedient|advisable; as important|necessary|essential|crucial|vital|key; it important|necessary|essential|crucial|vital; be- ~ priority",
  happen: "=will|=would|=shall =be =able",
  future: "=will; =would; =shall",
  none: "welcoming|welcome|greeting|farewell ceremony; ceremony of (the) (official) welcome|greeting; =asked =about|=whether|=if|=by|=why|=how; be- welcomed with ~ ceremony; be- welcomed at|upon; be- greeted with ~ ceremony; continue- (the) consultation|talks|negotiation|negotiations|meetings|discussions|consultations|dialogue; continue- ~ dialogue; regular consultations|meetings; =pressing issue|matter|topic|question|need|problem|challenge|concern|task|international|regional|global|bilateral|and; most =pressing",
  ahead:
    "preparation for (the|a|an|his|her|their|its); preparation to (the|a|an|his|her|their|its); preparations for (the|a|an|his|her|their|its); preparations to (the|a|an|his|her|their|its); upcoming; forthcoming; =scheduled =for; =due; to be held; to be hosted|convened|organised|organized|chaired; slated for; =set =for; planned for",
  "accept-invitation":
    "=which =was =accepted; =which =was =gratefully|=gladly|=readily =accepted; =which =has|=had =been =accepted; =which =he|=she =accepted; =which =he|=she =gratefully|=gladly|=readily =accepted; accept- ~ invitation; invitation ~ accepted; invitation was accepted; invitation =was =accepted",
  "by-video":
    "video link; video-link; videolink; virtually; via zoom; video conference; videoconference; via video; online; by phone; by telephone; over the phone; on the phone; via videoconference; via video link; by videoconference; by video",
  go: "travel-; go-; fly-; head-; journey-; arrive-; be- headed",
  courtesy: "call- on; pay- ~ courtesy call; pay- ~ call on",
};
