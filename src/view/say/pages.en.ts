import type { LinkReason } from "../../entity/reasons.ts";
import type { Counted } from "./words.ts";

/** The phrases of the pages of single things (people, places, documents …), of the calendar, the map and the facets of the search. */
export interface PagePhrases {
  /** name of the links at the foot of every page */
  furtherLists: string;
  /** further numbers of things */
  tallies: Record<"places" | "times", Counted>;
  /** said of what takes longer than a moment to come */
  waiting: { page: string; file: string; ready: string };
  /** what a published site says where a server would */
  site: {
    looking: string;
    /** {n} */
    found: string;
    lost: string;
    /** {shown} of {n} texts */
    first: string;
    noScript: string;
  };
  data: {
    /** before links to other forms of a page */
    label: string;
    calendar: string;
  };
  map: {
    title: string;
    /** {encounters} {places} */
    text: string;
    caption: string;
    /** {place} {encounters} */
    dot: string;
    beyond: string;
    all: string;
  };
  latest: { title: string; all: string };
  person: {
    posts: string;
    /** {from} {to}: first and last text that gives an office */
    tenure: string;
    /** {date} */
    tenureOnce: string;
    counterparts: string;
    said: string;
    named: string;
    shown: string;
    namesakes: string;
  };
  place: {
    sides: string;
    people: string;
    allTitle: string;
    allLead: string;
    none: string;
  };
  project: { allTitle: string; allLead: string; sides: string; words: string; commitments: string; none: string };
  body: { allTitle: string; allLead: string; sessions: string; people: string; words: string; documents: string; none: string };
  document: {
    allTitle: string;
    all: string;
    allLead: string;
    history: string;
    titles: string;
    signedAt: string;
    others: string;
    none: string;
  };
  encounter: {
    /** {n} tellings of {m} outlets */
    tellings: string;
    tellingsLead: string;
    /** leads to the tellings of several texts */
    compare: string;
    aligned: string;
    one: string;
    differs: string;
    only: string;
    silent: string;
    before: string;
    rows: Record<
      "kind" | "date" | "place" | "people" | "documents" | "figures" | "commitments" | "topics" | "wording" | "words",
      string
    >;
  };
  /** why spellings are one person's and tellings of one encounter */
  linked: {
    isPerson: string;
    isEncounter: string;
    leadPerson: string;
    leadEncounter: string;
    spellings: string;
    /** {n}: per cent */
    likeness: string;
    alone: string;
    /** {who} */
    decidedBy: string;
    apartPerson: string;
    apartEncounter: string;
    apart: string;
    othersPerson: string;
    othersEncounter: string;
    joinPerson: string;
    joinEncounter: string;
    join: string;
    noneLike: string;
    noneNear: string;
    /** why something is told to belong */
    reasons: Record<LinkReason, string>;
  };
  /** who was with whom */
  network: { title: string; caption: string; table: string; two: string };
  pairMore: {
    counterparts: string;
    met: string;
    lastMet: string;
    stages: Record<"done" | "preparing" | "mentioned", string>;
    topicsOverTime: string;
    plot: string;
    plotText: string;
    /** {since}: "since 1 May 2025" */
    since: string;
    sinceLabel: string;
    sinceNone: string;
    sinceWeek: string;
    sinceMonth: string;
    sinceQuarter: string;
    sinceYear: string;
    /** what became of a commitment */
    fates: Record<"kept" | "partly" | "postponed" | "broken", string>;
    /** {date} */
    movedTo: string;
    /** {n}: texts looked through */
    fatesLimited: string;
    timelineBy: string;
    years: string;
    level: string;
    levels: Record<"top" | "ministers" | "deputies" | "others", string>;
  };
  calendar: {
    title: string;
    lead: string;
    earlier: string;
    later: string;
    today: string;
    none: string;
    noneOfDay: string;
    /** said of a calendar to subscribe to that does not hold all */
    partial: string;
    encounters: string;
    commitments: string;
    subscribe: string;
    /** {month} */
    wholeMonth: string;
    view: string;
    grid: string;
  };
  facets: {
    title: string;
    person: string;
    place: string;
    outlet: string;
    topic: string;
    facts: string;
    /** {name}: a link that takes a filter away */
    remove: string;
    found: string;
  };
}

export const pages: PagePhrases = {
  furtherLists: "Further lists",
  tallies: {
    places: { one: "{n} place", other: "{n} places" },
    times: { one: "once", other: "{n} times" },
  },
  waiting: { page: "The page is being made…", file: "The file is being made…", ready: "The file is ready." },
  site: {
    looking: "Looking…",
    found: "Found: {n}",
    lost: "Not everything could be loaded. Try again in a little while.",
    first: "The first {shown} of {n} are shown. More words find fewer.",
    noScript: "On this site, searching needs JavaScript, which is off in this browser. Below are the latest texts.",
  },
  data: { label: "Data", calendar: "iCalendar" },
  map: {
    title: "Where they met",
    text: "Map: {encounters} in {places}. The list below the map leads to the same places.",
    caption: "The larger the circle, the more encounters took place there.",
    dot: "{place}: {encounters}",
    beyond: "Beyond the map",
    all: "All places",
  },
  latest: { title: "Latest texts", all: "All texts" },
  person: {
    posts: "Offices",
    tenure: "first told {from}, last told {to}",
    tenureOnce: "told {date}",
    counterparts: "Counterparts",
    said: "Said",
    named: "Named in",
    shown: "Made of the latest texts; there are more.",
    namesakes: "Several people of this side are written alike. Choose one.",
  },
  place: {
    sides: "Sides that met here",
    people: "People who met here",
    allTitle: "Places",
    allLead: "Where encounters took place, those with most first.",
    none: "No text tells of an encounter here.",
  },
  project: {
    allTitle: "Projects",
    allLead: "Corridors, railways, pipelines, plants and other undertakings that the texts name, those named most first.",
    sides: "Named between",
    words: "What the texts say",
    commitments: "What is promised",
    none: "The texts name no project.",
  },
  body: {
    allTitle: "Standing bodies",
    allLead: "Commissions, councils, committees and forums that the texts name, those named most first.",
    sessions: "Sessions",
    people: "People of its sessions",
    words: "What the texts say",
    documents: "Documents of its sessions",
    none: "No standing body fits these filters.",
  },
  document: {
    allTitle: "Documents",
    all: "All documents",
    allLead: "Treaties, agreements, memorandums and other documents, latest first.",
    history: "How it came about",
    titles: "Titles",
    signedAt: "Encounters of that day",
    others: "Signed with it",
    none: "No document fits these filters.",
  },
  encounter: {
    tellings: "As it is told",
    tellingsLead: "Every fact as each text tells it. Where texts differ, or not all tell, it is marked.",
    compare: "Compare what they tell",
    aligned: "Fact by fact",
    one: "One text tells of it.",
    differs: "differ",
    only: "not told by all",
    silent: "not told",
    before: "Before and after",
    rows: {
      kind: "Kind",
      date: "Date",
      place: "Place",
      people: "People",
      documents: "Documents",
      figures: "Figures",
      commitments: "Commitments",
      topics: "Topics",
      wording: "Wording",
      words: "Words",
    },
  },
  linked: {
    isPerson: "Is this one person?",
    isEncounter: "Is this one encounter?",
    leadPerson: "These spellings are told to be one person’s; beside each stands why.",
    leadEncounter: "These texts are told to tell of one encounter; beside each stands why.",
    spellings: "Spellings",
    likeness: "likeness {n}",
    alone: "nothing else is like it",
    decidedBy: "decided by {who}",
    apartPerson: "Tick the spellings that are somebody else’s. Together they become a person of their own.",
    apartEncounter: "Tick the texts that tell of another encounter. Together they become an encounter of their own.",
    apart: "Take apart",
    othersPerson: "Who may be the same",
    othersEncounter: "What may be the same",
    joinPerson: "Tick who is the same person.",
    joinEncounter: "Tick what is the same encounter.",
    join: "Join",
    noneLike: "Nobody of a like name is known.",
    noneNear: "No other encounter of these sides is known around that day.",
    reasons: {
      "same family name": "same family name",
      "similar family name": "similar family name",
      "doubtful family name": "doubtful family name",
      "other family name": "other family name",
      "same given name": "same given name",
      "similar given name": "similar given name",
      "doubtful given name": "doubtful given name",
      "other given name": "other given name",
      "same patronymic": "same patronymic",
      "similar patronymic": "similar patronymic",
      "doubtful patronymic": "doubtful patronymic",
      "other patronymic": "other patronymic",
      "initials agree": "initials agree",
      "initials contradict": "initials contradict",
      "other sex": "other sex",
      "more given names on one side": "more given names on one side",
      "words in another order": "words in another order",
      "same day": "same day",
      "a day off": "a day off",
      "weeks ago told": "told as some weeks ago",
      "day of publication told": "the day of publication told",
      "within the time told": "within the time told",
      "same month": "same month",
      "no time told": "no time told",
      "told in the same days": "told in the same days",
      "told in the same month": "told in the same month",
      "told within two weeks": "told within two weeks",
      "same place": "same place",
      "same country": "same country",
      "another place": "another place",
      "same people": "same people",
      "other people": "other people",
      "told as another kind": "told as another kind",
      session: "session {n}",
      "decided by a person": "decided by a person",
    },
  },
  network: {
    title: "Who was with whom",
    caption: "The larger the dot, the more encounters; a line joins two who were at the same one, the thicker the more often.",
    table: "As a table",
    two: "Two people",
  },
  pairMore: {
    counterparts: "Counterparts",
    met: "Met",
    lastMet: "Last met",
    stages: { done: "Signed, adopted or in force", preparing: "In preparation", mentioned: "Mentioned" },
    topicsOverTime: "Topics over time",
    plot: "Each dot is one source",
    plotText: "{measure}: {n} values from {from} to {to}, the lowest {low}, the highest {high}.",
    since: "New {since}",
    sinceLabel: "New since",
    sinceNone: "Nothing new {since}.",
    sinceWeek: "a week ago",
    sinceMonth: "a month ago",
    sinceQuarter: "three months ago",
    sinceYear: "a year ago",
    fates: { kept: "Kept", partly: "Kept in part", postponed: "Put off", broken: "Not kept" },
    movedTo: "new day: {date}",
    fatesLimited: "What became of commitments is told by the latest {n} texts only.",
    timelineBy: "Shown by",
    years: "years",
    level: "Encounters by level",
    levels: { top: "Heads of state and government", ministers: "Ministers", deputies: "Deputies and envoys", others: "Others" },
  },
  calendar: {
    title: "Calendar",
    lead: "What took place, what is planned and what falls due, as the texts tell it.",
    earlier: "Earlier",
    later: "Later",
    today: "Today",
    none: "The texts tell of nothing in this month.",
    noneOfDay: "The texts tell of nothing on this day.",
    partial: "Not everything is given here; the months of the calendar hold the rest.",
    encounters: "Encounters",
    commitments: "Commitments",
    subscribe: "Subscribe",
    wholeMonth: "In the course of {month}",
    view: "View",
    grid: "Month by days",
  },
  facets: {
    title: "Narrow",
    person: "Person",
    place: "Place",
    outlet: "Outlet",
    topic: "Topic",
    facts: "Kinds of fact",
    remove: "remove {name}",
    found: "Found beside the texts",
  },
};
