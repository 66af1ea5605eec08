/**
 * Meanings that predicates and their nouns can have. A language says with which words it means each (src/lang/<code>/senses.ts);
 * the facts say which senses they are made from. Light-verb passives need no entry of their own: the analyser gives them as the
 * active stem with the passive bit.
 */
export const senses = {
  // encounters, verbs
  meet: "two sides meet, hold talks, come together",
  receive: "a host receives a visitor; in the passive the visitor is received",
  "pay-call": "a visitor calls on a higher host: what receive tells from the other side",
  courtesy: "a courtesy call: a reception by a head of state or government, by others a meeting",
  phone: "two sides speak by telephone or video",
  go: "go, come, travel to another country or town",
  "by-video": "by telephone or video link: talks held so are a call",
  visit: "go to, arrive in, be in a place on a visit",
  hold: "an event takes place, is held, is organised",
  happen: "weak verbs of taking place (be, pass), which count only right beside the event",
  "carry-out": "carry out a task, an agreement: verbs of doing whose words alone mean to hold an event",
  ahead: "lies ahead: upcoming, to be held, participles and adjectives of what is to come",
  "accept-invitation": "an invitation was accepted",
  attend: "take part in, chair, join, speak at an event",
  gather: "several come together in one place",
  "be-in": "be, stay in a place: office-holders who are in another state's town visit it",
  "lay-wreath": "a rite of a visit: laying a wreath, planting a tree, awarding, presenting credentials, opening something",
  open: "a building, road, post or office is opened: a rite where two states are named at it",
  send: "send a letter, telegram, message",
  // encounters, nouns
  "n-meeting": "meeting, talks as a noun",
  "n-reception": "a reception as a noun",
  "n-call": "telephone or video talk as a noun",
  "n-visit": "visit, trip as a noun",
  "n-consultations": "political or inter-ministerial consultations",
  "n-session": "session, sitting of a body",
  "n-round": "a round of consultations, of talks, of a dialogue",
  "n-next": "the next one of whatever was told",
  "n-body": "commission, council, committee, working group of states whose session counts",
  "n-summit": "summit, meeting of heads of states",
  "n-ministerial": "meeting of ministers of several states",
  "n-conference": "forum, conference, exhibition, round table",
  "n-ceremony": "ceremony, opening, handing over of credentials",
  "n-press": "press conference, briefing: no encounter, whatever its words mean apart",
  "n-message": "letter, telegram, message of congratulation or condolence",
  // what became of an encounter or undertaking
  cancel: "cancelled, called off, did not take place",
  postpone: "put off to another day",
  // statements
  say: "said, noted, informed, stressed, recalled",
  express: "verbs that need a noun of attitude: express, convey",
  thank: "thanked",
  congratulate: "congratulated, wished, greeted, conveyed greetings",
  condole: "condoled",
  support: "supported, backed, spoke for",
  welcome: "welcomed, praised, highly assessed, was satisfied",
  worry: "was concerned, complained",
  condemn: "condemned",
  propose: "proposed, called for, asked for, demanded, found expedient",
  invite: "invited",
  reassure: "assured, was confident, hoped, was ready or interested, reaffirmed",
  discuss: "discussed, exchanged views, considered, examined",
  // attitudes, nouns and adjectives beside `say` and `express`
  "a-thank": "gratitude",
  "a-congratulate": "congratulations, greetings, wishes",
  "a-condole": "condolences",
  "a-support": "support",
  "a-welcome": "satisfaction, high appraisal",
  "a-worry": "concern, regret",
  "a-condemn": "condemnation, protest",
  "a-propose": "proposal, appeal, request",
  "a-invite": "invitation",
  "a-ready": "readiness, confidence, interest, hope, commitment",
  none: "expressions that hold a word of another sense and mean none (күтіп алу: welcome a guest, not expect)",
  // commitments
  agree: "agreed, came to an agreement",
  decide: "decided, resolved",
  instruct: "instructed, charged with",
  pledge: "undertook, promised, gave one's word",
  plan: "is planned, scheduled, expected, foreseen",
  intend: "intends, is going to",
  prepare: "is being prepared, worked on, drafted",
  need: "it is necessary, must",
  future: "words that put a verb into the future (will, будет); endings do it elsewhere",
  "will-do": "forms that are a future by themselves, of somebody's deed (поставит); endings tell it elsewhere",
  "will-be": "the same of what comes about (откроется)",
  important: "importance, necessity of something (noun or adjective)",
} as const;

export type Sense = keyof typeof senses;
/** expressions for each sense; a language that has no word for one leaves it out */
export type Senses = Readonly<Partial<Record<Sense, string>>>;
