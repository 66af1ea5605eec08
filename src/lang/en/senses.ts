import type { Senses } from "../senses.ts";

export const senses: Senses = {
  meet: "meet-; meet- with; hold- ~ talks; hold- ~ meeting; have- ~ meeting; have- ~ talks; hold- ~ negotiation; sit- down with; confer-; hold- ~ conversation; hold- ~ discussion; have- ~ conversation; hold- ~ talk",
  receive: "receive-; host- ~ for talks; be- received by; welcome- ~ to the presidential; grant- ~ audience",
  phone:
    "speak- by (tele)phone; speak- by phone|telephone; speak- on the phone; hold- ~ phone|telephone conversation|call|talks; have- ~ phone|telephone conversation|call; telephone-; phone-; call- by phone; talk- by phone; hold- ~ phone|telephone call; hold- ~ video conference; speak- via video; exchange- ~ phone call; hold- ~ videoconference; place- ~ phone call",
  visit:
    "visit-; arrive-; travel-; pay- ~ visit; arrive- ~ on ~ visit; make- ~ visit; be- on ~ visit; tour-; fly- to; wrap- up ~ visit; begin- ~ visit; conclude- ~ visit; kick- off ~ visit; start- ~ visit",
  hold: "hold-; take- place; convene-; be- held; organise-; organize-; open-; conclude-; host-; kick- off; get- under way; begin-; launch-; be- due; schedule-; run-",
  attend:
    "attend-; take- part; participate-; chair-; co-chair-; co chair-; join-; address-; represent-; preside- over; lead-; speak- at; deliver- ~ speech; open-",
  gather: "gather-; come- together; convene-",
  "lay-wreath":
    "lay- ~ wreath; lay- flower; lay- a wreath; present- ~ credentials; hand- ~ credentials; accept- ~ credentials; receive- ~ credentials; plant- ~ tree; award- ~ order; cut- ~ ribbon; inaugurate-; unveil-; present- ~ letters of credence; open- ~ trade house; open- ~ embassy; open- ~ consulate; break- ground; open- ~ centre; present- copies of",
  send: "send-; address- ~ letter; convey- ~ letter; dispatch-",
  "n-meeting": "meeting; talks; negotiation; talk; conversation; one-on-one; encounter",
  "n-reception": "reception; courtesy call",
  "n-call":
    "phone call; telephone call; telephone conversation; phone conversation; videoconference; video conference; video call; phone talks",
  "n-visit": "visit; trip; official visit; working visit; state visit; tour",
  "n-consultations":
    "political consultation; consultation; consular consultation; inter-ministerial consultation; round of consultation; round of political consultation",
  "n-session": "meeting of (the) (joint) (intergovernmental) council|commission|committee|board; session; sitting; round",
  "n-body":
    "commission; intergovernmental commission; joint commission; committee; council; working group; business council; strategic council; friendship group; supreme council; high-level strategic cooperation council; joint committee; economic commission",
  "n-summit":
    "summit; meeting of heads of state; summit of heads of state; consultative meeting; leader summit; council of heads of state; informal summit; trilateral summit",
  "n-ministerial":
    "meeting of foreign minister; council of foreign minister; ministerial meeting; trilateral meeting; meeting of minister; foreign minister meeting; ministerial; council of ministers of foreign",
  "n-conference":
    "forum; conference; business forum; exhibition; round table; roundtable; symposium; seminar; congress; expo; festival; expert council; cop29; economic forum; investment forum; workshop; fair; assembly",
  "n-ceremony": "ceremony; opening ceremony; inauguration; signing ceremony; wreath-laying ceremony; opening",
  "n-message":
    "letter; telegram; message; congratulatory letter; congratulatory message; letter of condolence; note verbale; congratulatory telegram",
  cancel:
    "cancel-; call- off; scrap-; abandon-; fall- through; not take place; did not take place; failed to take place; drop-; never took place",
  postpone:
    "postpone-; put- off; delay-; reschedule-; push- back; defer-; move- to ~ later; move- to; push- to; shift- to; postponement",
  say: "say-; note-; stress-; underline-; emphasise-; emphasize-; inform-; tell-; add-; recall-; state-; point- out; announce-; highlight-; report-; declare-; mention-; observe-; explain-; underscore-; describe-; remind-; brief-; affirm-; confirm-; reiterate-; acknowledge-; call- ~ attention; draw- attention; argue-; comment-; outline-; maintain-; claim-; believe-; concede-; admit-; reaffirm-; share-; touch- on; touch- upon; elaborate-; warn-; remark-; put- it; speak- of; speak- about",
  express:
    "express-; voice-; convey-; extend-; offer-; reaffirm-; reiterate-; confirm-; declare-; give-; pass- on; deliver-; relay-; show-; underline-; state-",
  thank: "thank-; be- grateful; express- thanks",
  congratulate:
    "congratulate-; wish-; convey- ~ greeting; extend- ~ congratulation; convey- ~ regards; greet-; pass- on ~ greeting; extend- ~ greeting; convey- ~ wishes; convey- ~ congratulation",
  condole: "condole-",
  support: "support-; back-; endorse-; stand- by; lend- ~ support; speak- in favour of",
  welcome:
    "welcome-; praise-; commend-; appreciate-; hail-; applaud-; highly value-; note- with satisfaction; laud-; rate- highly; be- pleased; speak- highly; value-; assess- positively; highly assess-; take- pride",
  worry: "worry-; regret-; raise- ~ concern; complain-; lament-; be- concerned; deplore-",
  condemn: "condemn-; denounce-; protest-; reject-; criticise-; criticize-; decry-; blast-; slam-",
  propose:
    "propose-; suggest-; call- for; call- on; urge-; request-; ask-; demand-; recommend-; appeal-; invite- ~ to consider; advocate-; press- for; put- forward; seek-; encourage-; float-; find- expedient; push- for",
  invite: "invite-; extend- ~ invitation; convey- ~ invitation; hand- ~ invitation; deliver- ~ invitation",
  reassure:
    "assure-; hope-; be- ready; be- confident; look- forward; be- committed; be- interested; be- keen; be- prepared; stand- ready; be- convinced; guarantee-; be- willing; vow-",
  discuss:
    "discuss-; exchange- ~ view; consider-; review-; exchange- ~ opinion; take- stock; compare- notes; examine-; focus- on; explore-; go- over; touch- upon; touch- on; cover-; debate-; look- at; be- on the agenda; was on the agenda; were on the agenda; be- discussed; dwell- on; deliberate-; talk- about; centre- on; center- on; go- through; address- ~ issue; feature-; raise- ~ issue; hold- ~ exchange of views; in focus; weigh-; be- the focus",
  "a-thank": "gratitude; thanks; appreciation; grateful",
  "a-congratulate": "congratulation; greeting; best wishes; regards; wishes",
  "a-condole": "condolence; sympathy; sorrow",
  "a-support": "support; solidarity; backing",
  "a-welcome": "satisfaction; pleasure; praise; pleased; delight; appreciation",
  "a-worry": "concern; regret; worry; alarm; dismay; unease; misgiving",
  "a-condemn": "condemnation; protest; outrage",
  "a-propose": "proposal; appeal; request; demand; initiative; call",
  "a-invite": "invitation",
  "a-ready":
    "readiness; confidence; hope; interest; commitment; willingness; determination; ready; confident; committed; keen; interested; intention; adherence; desire",
  agree:
    "agree-; reach- ~ agreement; come- to ~ agreement; reach- ~ understanding; concur-; reach- ~ deal; strike- ~ deal; settle- on; reach- ~ consensus",
  decide: "decide-; resolve-; take- ~ decision; make- ~ decision; opt-",
  instruct: "instruct-; task-; order-; direct-; charge- ~ with; give- ~ instruction; assign-; entrust-; mandate-",
  pledge: "pledge-; promise-; undertake-; commit- ~ to; commit- itself; commit- themselves; vow-; guarantee-; give- ~ word",
  plan: "plan-; schedule-; expect-; envisage-; slate-; foresee-; be- due; be- to; set- to; anticipate-; earmark-; aim-; be- set; target-; =due; =slated",
  intend: "intend-; be- going to; prepare- to; mean- to; be- about to; aim- to; hope- to; plan- to",
  prepare:
    "prepare-; draft-; negotiate-; work- on; be- under way; be- underway; finalise-; finalize-; be- in progress; develop-; draw- up; elaborate-; be- being",
  need: "must; need-; necessary; should; ought; essential; imperative",
  important:
    "importance; important; need; necessity; significance; necessary; essential; crucial; urgency; vital; imperative; key; pivotal; relevance",
  future: "=will; =would; =shall",
  ahead: "upcoming; forthcoming; =scheduled =for; =due; to be held; planned for",
  "accept-invitation": "accept- ~ invitation; invitation ~ accepted; invitation was accepted; invitation =was =accepted",
  "by-video": "video link; video conference; videoconference; via video; online",
  go: "travel-; go-; fly-; head-; journey-; arrive-",
};
