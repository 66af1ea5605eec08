import type { Reason } from "../../error.ts";
import type { Freshness } from "../pairs.ts";
import { type DecisionPhrases, decisions } from "./decisions.en.ts";
import { inferred } from "./inferences.en.ts";
import type { Inference } from "./inferences.ts";
import { type PagePhrases, pages } from "./pages.en.ts";
import { reasons } from "./reasons.en.ts";
import type { Counted } from "./words.ts";

/** Every phrase of the pages and exports that is not a name or a sentence of a fact; `{so}` is filled in. */
export interface Phrases extends PagePhrases, DecisionPhrases {
  inferences: Readonly<Record<Inference, string>>;
  product: string;
  tagline: string;
  skip: string;
  mainNavigation: string;
  interfaceLanguage: string;
  onThisPage: string;
  nav: {
    relations: string;
    encounters: string;
    commitments: string;
    calendar: string;
    people: string;
    texts: string;
    read: string;
  };
  search: { label: string; placeholder: string; button: string };
  counts: {
    texts: Counted;
    facts: Counted;
    pairs: Counted;
    encounters: Counted;
    sources: Counted;
    results: Counted;
  };
  home: {
    heading: string;
    lead: string;
    /** what stands below a number */
    numbers: { texts: Counted; facts: Counted; pairs: Counted };
    matrix: string;
    matrixCaption: string;
    matrixCell: string;
    matrixNone: string;
    matrixNumber: string;
    legendFewer: string;
    legendMore: string;
    legendFresh: string;
    busiest: string;
    recent: string;
    ahead: string;
    due: string;
    allEncounters: string;
    allCommitments: string;
  };
  freshness: Record<Freshness, string>;
  due: {
    by: string;
    overdue: string;
    overdueSince: string;
    states: Record<"overdue" | "ahead" | "open", string>;
  };
  pair: {
    title: string;
    asOf: string;
    timeline: string;
    peopleOf: string;
    people: string;
    commitments: string;
    instruments: string;
    figures: string;
    bodies: string;
    projects: string;
    statements: string;
    statementsOf: string;
    statementsJoint: string;
    topics: string;
    sources: string;
    summary: {
      /** {a} {b} */
      texts: Counted;
      held: Counted;
      last: string;
      next: string;
      signed: Counted;
      preparing: Counted;
      alsoPreparing: Counted;
      due: Counted;
      overdue: Counted;
      alsoOverdue: Counted;
      topics: string;
      latestOnly: string;
      /** {n} texts, {date} */
      latestAfter: string;
      nothing: string;
    };
    activity: string;
    bothSides: string;
    activityText: string;
    activityQuarter: string;
    undated: string;
    noPeople: string;
    showAll: string;
    beyond: string;
    columns: { period: string; value: string; told: string };
    alsoWritten: string;
    download: string;
    asWord: string;
    asPdf: string;
    asMarkdown: string;
    asJson: string;
  };
  evidence: { more: Counted; further: Counted };
  text: {
    facts: string;
    words: string;
    help: string;
    keys: string;
    noFacts: string;
    rule: string;
    inferred: string;
    published: string;
    source: string;
    languageIs: string;
    attribution: string;
    original: string;
    topics: string;
    notes: string;
    duplicateOf: string;
    copyOf: string;
    copies: string;
    duplicates: string;
    engine: string;
    untitled: string;
    asJson: string;
    unknownOutlet: string;
  };
  searchPage: {
    title: string;
    titleFor: string;
    found: string;
    none: string;
    noneNarrowed: string;
    hint: string;
    latest: string;
  };
  encountersPage: { title: string; lead: string; none: string };
  commitmentsPage: { title: string; lead: string; none: string };
  peoplePage: {
    title: string;
    lead: string;
    none: string;
    name: string;
    spelled: string;
    all: string;
    noOffice: string;
  };
  statePage: { lead: string; pairs: string; none: string; partner: string; encounters: string; texts: string; last: string };
  filter: {
    legend: string;
    state: string;
    kind: string;
    office: string;
    status: string;
    language: string;
    from: string;
    to: string;
    any: string;
    apply: string;
    clear: string;
    /** stands in an empty field for a date */
    dayForm: string;
    /** {examples} */
    dayHint: string;
  };
  /** to the next part of a list and back to its beginning: of one by time, and of any other */
  page: { next: string; first: string; further: string; start: string; label: string };
  empty: { title: string; how: string; command: string; folder: string; after: string };
  errors: Record<
    "notFound" | "badRequest" | "conflict" | "tooLong" | "full" | "unavailable" | "unusable" | "trouble",
    { title: string; text: string }
  >;
  /** what is wrong, as far as whoever asked can mend it */
  reasons: Readonly<Record<Reason, string>>;
  /** before what an error says in English */
  errorDetail: string;
  home404: string;
  footer: { method: string };
  unknownState: string;
  /** a dossier cut to a few pages; of a list {shown} of {n} are given */
  briefing: { kind: string; more: string; sources: string };
  /** the page on which a text of one's own is read */
  read: {
    title: string;
    lead: string;
    label: string;
    placeholder: string;
    published: string;
    button: string;
    file: string;
    working: string;
    long: string;
    broken: string;
    share: string;
    link: string;
    copied: string;
    /** told instead where the browser lets nothing be copied */
    addressed: string;
    kept: string;
    /** where the page is a file and no server reads for it */
    noScript: string;
    json: string;
    html: string;
  };
}

export const phrases: Phrases = {
  ...pages,
  ...decisions,
  inferences: inferred,
  product: "Elchi",
  tagline: "The record of relations between states",
  skip: "Skip to content",
  mainNavigation: "Main",
  interfaceLanguage: "Language of the pages",
  onThisPage: "On this page",
  nav: {
    relations: "Relations",
    encounters: "Encounters",
    commitments: "Commitments",
    calendar: "Calendar",
    people: "People",
    texts: "Texts",
    read: "Read a text",
  },
  search: { label: "Search everything", placeholder: "name, place, project or words", button: "Search" },
  counts: {
    texts: { one: "{n} text", other: "{n} texts" },
    facts: { one: "{n} fact", other: "{n} facts" },
    pairs: { one: "{n} pair", other: "{n} pairs" },
    encounters: { one: "{n} encounter", other: "{n} encounters" },
    sources: { one: "{n} source", other: "{n} sources" },
    results: { one: "{n} text", other: "{n} texts" },
  },
  home: {
    heading: "Who met whom, what was signed, what was promised",
    lead: "Read from what ministries and news agencies publish in their own languages. Every line leads to the words that prove it.",
    numbers: {
      texts: { one: "text", other: "texts" },
      facts: { one: "fact", other: "facts" },
      pairs: { one: "pair of sides", other: "pairs of sides" },
    },
    matrix: "Relations at a glance",
    matrixCaption:
      "Encounters between each two sides; the more a square stands out, the more there are. The line under a number tells how fresh the last text is.",
    matrixCell: "{a} and {b}: {encounters}, {texts}, {fresh}",
    matrixNone: "{a} and {b}: nothing told",
    matrixNumber: "Encounters",
    legendFewer: "fewer",
    legendMore: "more",
    legendFresh: "Last text",
    busiest: "Busiest pairs",
    recent: "Recent encounters",
    ahead: "Ahead",
    due: "What falls due",
    allEncounters: "All encounters",
    allCommitments: "All commitments",
  },
  freshness: {
    month: "within a month",
    quarter: "within a quarter",
    year: "within a year",
    older: "older",
    unknown: "no date known",
  },
  due: {
    by: "due {date}",
    overdue: "overdue",
    overdueSince: "fell due {distance}",
    states: { overdue: "Overdue", ahead: "Ahead", open: "No day set" },
  },
  pair: {
    title: "{a} and {b}",
    asOf: "As of {date}",
    timeline: "Encounters",
    peopleOf: "People of {state}",
    people: "People",
    commitments: "Commitments",
    instruments: "Documents",
    figures: "Figures",
    bodies: "Standing bodies",
    projects: "Projects",
    statements: "Statements",
    statementsOf: "Said by {state}",
    statementsJoint: "Said together",
    topics: "Topics",
    sources: "Texts",
    summary: {
      texts: { one: "{n} text tells of {a} and {b}.", other: "{n} texts tell of {a} and {b}." },
      held: { one: "{n} encounter was held", other: "{n} encounters were held" },
      last: ", the latest on {date}: {sentence}",
      next: "Next, {date}: {sentence}.",
      signed: { one: "{n} document was signed or adopted", other: "{n} documents were signed or adopted" },
      preparing: { one: "{n} document is in preparation", other: "{n} documents are in preparation" },
      alsoPreparing: { one: ", {n} is in preparation", other: ", {n} are in preparation" },
      due: { one: "{n} commitment falls due later on", other: "{n} commitments fall due later on" },
      overdue: { one: "{n} commitment is overdue", other: "{n} commitments are overdue" },
      alsoOverdue: { one: ", {n} is overdue", other: ", {n} are overdue" },
      topics: "Most spoken of: {topics}.",
      latestOnly: "There are more: only the latest texts are folded here.",
      latestAfter: "The latest {n} are folded here: everything after {date}, and the latest of each kind from before.",
      nothing: "No text tells of {a} and {b} yet.",
    },
    bothSides: "both sides",
    activity: "Encounters by quarter",
    activityText: "{held} held from {from} to {to}; the busiest quarter was {busiest} with {most}.",
    activityQuarter: "Q{q} {year}",
    undated: "Without a date",
    noPeople: "The texts name nobody.",
    showAll: "Show all {n}",
    beyond: "The first {shown} of {n} are shown; the downloads hold them all.",
    columns: { period: "Period", value: "Value", told: "Source" },
    alsoWritten: "also written {names}",
    download: "Download",
    asWord: "Word",
    asPdf: "PDF",
    asMarkdown: "Markdown",
    asJson: "JSON",
  },
  evidence: {
    more: { one: "{n} more telling", other: "{n} more tellings" },
    further: { one: "and {n} more", other: "and {n} more" },
  },
  text: {
    facts: "What the text says",
    words: "The text",
    help: "Point at a fact to light its words, or at marked words to light their facts.",
    keys: "Keys: Tab or ↑\u00a0↓ go through the facts, ←\u00a0→ through the marked words, Enter goes from one to the other, Esc comes back.",
    noFacts: "No facts were read from this text.",
    rule: "rule",
    inferred: "not said outright: from {reason}",
    published: "Published",
    source: "Outlet",
    languageIs: "Language",
    attribution: "Names as its source",
    original: "Original page",
    topics: "Topics",
    notes: "Noticed while reading",
    duplicateOf: "The same words came first as {id}; its facts count, these do not.",
    copyOf: "The same page as {id}, in other trimmings.",
    copies: "Also brought by {ids}.",
    duplicates: "The same words are also kept as {ids}.",
    engine: "Read by version {version}",
    untitled: "Text {id}",
    asJson: "Record as JSON",
    unknownOutlet: "outlet unknown",
  },
  searchPage: {
    title: "Texts",
    titleFor: "Search: {q}",
    found: "{results} with “{q}”",
    none: "No text holds “{q}”.",
    noneNarrowed: "No text fits these filters.",
    hint: "Try fewer words, in any of the languages. A word that ends in a star finds every word that begins so: president*.",
    latest: "Latest texts",
  },
  encountersPage: {
    title: "Encounters",
    lead: "Meetings, visits, calls, sessions and ceremonies, latest first.",
    none: "No encounter fits these filters.",
  },
  commitmentsPage: {
    title: "Commitments",
    lead: "What was pledged, planned or urged, by the day on which it falls due.",
    none: "No commitment fits these filters.",
  },
  peoplePage: {
    title: "People",
    lead: "Everyone whom the texts name in an office or at an encounter, those named most first. The days beside an office are those of the first and the last text that gives it.",
    none: "The texts name nobody who fits these filters.",
    name: "Name",
    all: "All people of {state}",
    spelled: "also {names}",
    noOffice: "no office given",
  },
  statePage: {
    lead: "Relations of {state} with others, busiest first.",
    pairs: "Relations",
    none: "No text tells of {state} yet.",
    partner: "With",
    encounters: "Encounters",
    texts: "Texts",
    last: "Last text",
  },
  filter: {
    legend: "Narrow the list",
    state: "State",
    kind: "Kind",
    office: "Office",
    status: "Status",
    language: "Language",
    from: "From",
    to: "To",
    any: "any",
    apply: "Show",
    clear: "Clear",
    dayForm: "day month year",
    dayHint: "Dates, for example: {examples}",
  },
  page: { next: "Older", first: "Back to the newest", further: "Next page", start: "First page", label: "Pages of the list" },
  empty: {
    title: "Nothing has been read yet",
    how: "Add the texts of communiqués, one or many. Files, folders and saved web pages all do.",
    command: "elchi add communique.txt",
    folder: "elchi add texts/",
    after: "Then load this page again.",
  },
  errors: {
    notFound: { title: "Not here", text: "There is no such page. The address may be mistyped, or what it showed was removed." },
    badRequest: {
      title: "That could not be read",
      text: "The address or the form holds something that the record cannot answer.",
    },
    conflict: {
      title: "Somebody was faster",
      text: "Somebody else changed the same thing first. Open it again, look at what holds now and decide anew.",
    },
    tooLong: {
      title: "That is too long",
      text: "What was sent or asked for is longer than the record takes. Send a shorter text.",
    },
    full: {
      title: "There is no room left",
      text: "The disk of the record is full, so nothing was kept; what was there before is unharmed. Make room and try again.",
    },
    unavailable: {
      title: "The record cannot be reached",
      text: "The database does not answer at the moment. Try again in a little while.",
    },
    unusable: {
      title: "The record cannot be opened",
      text: "Trying again does not help: whoever runs this server must look at it.",
    },
    trouble: { title: "Something went wrong", text: "The page could not be made. The record itself is not harmed; try again." },
  },
  reasons,
  errorDetail: "In detail",
  home404: "To the relations at a glance",
  footer: {
    method: "Facts are read from texts by rules, without guessing. What a text does not say outright is marked.",
  },
  unknownState: "side not given",
  briefing: { kind: "Briefing", more: "{shown} of {n} are given here.", sources: "Sources" },
  read: {
    title: "Read a text",
    lead: "Paste a communiqué, or drop a file on the page. It is read here in the browser while you type; nothing is sent or kept.",
    label: "The text",
    placeholder: "A communiqué or a report in any of the languages",
    published: "Day of publication, if the text does not give it",
    button: "Read",
    file: "Choose a file",
    working: "Reading…",
    long: "The text is longer than {n} characters.",
    broken: "This text could not be read.",
    share: "Pass it on:",
    link: "Copy a link that holds the text",
    copied: "The link is copied. The text stands in the link itself.",
    addressed: "The address of this page now holds the text: copy it from there.",
    kept: "This page is kept in your browser: it now opens without a network, too.",
    noScript: "This page reads with JavaScript, which is off in this browser.",
    json: "Record as JSON",
    html: "Page as a file",
  },
};
