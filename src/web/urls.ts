/** The addresses of the pages: the only place where they are spelled. */
export const urls = {
  home: "/",
  /** the first page as data, with an ending behind it */
  homeData: "/index",
  search: "/search",
  encounters: "/encounters",
  commitments: "/commitments",
  people: "/people",
  places: "/places",
  projects: "/projects",
  bodies: "/bodies",
  documents: "/documents",
  calendar: "/calendar",
  review: "/review",
  decisions: "/decisions",
  read: "/read",
  readScript: "/assets/read.js",
  style: "/assets/main.css",
  script: "/assets/main.js",
  icon: "/assets/icon.svg",
} as const;

/** The page of two sides, whichever comes first: `/pairs/AZ/KZ`. `ext` asks for another form (`md`, `json`). */
export function pairUrl(one: string, other: string, ext?: "md" | "json" | "csv" | "ics" | "docx" | "pdf"): string {
  const [a, b] = [one, other].sort();
  return `/pairs/${segment(a)}/${segment(b)}${ext === undefined ? "" : `.${ext}`}`;
}

/** The page of one side: `/states/AZ`, `/states/org:UN`. */
export function stateUrl(code: string): string {
  return `/states/${segment(code)}`;
}

/** The page of a place, person, project, standing body, document or encounter, by its key. */
export const placeUrl = (key: string): string => `${urls.places}/${segment(key)}`;
export const personUrl = (key: string): string => `${urls.people}/${segment(key)}`;
export const projectUrl = (key: string): string => `${urls.projects}/${segment(key)}`;
export const bodyUrl = (key: string): string => `${urls.bodies}/${segment(key)}`;
export const documentUrl = (key: string): string => `${urls.documents}/${segment(key)}`;
export const encounterUrl = (key: string): string => `${urls.encounters}/${segment(key)}`;

/** The page that tells why all that is told of a person or an encounter is one, by the address of its own page. */
export const linksUrl = (page: string): string => `${page}/links`;

/** The page of a text; with a fact, the place where its words stand. */
export function textUrl(id: string, fact?: string): string {
  return `/texts/${segment(id)}${fact === undefined ? "" : `#${wordsId(fact)}`}`;
}

/** The page of a text where these words stand; browsers that cannot look for words go to the fact around them. */
export function wordsUrl(id: string, words: string, fact?: string): string {
  // a hyphen parts the words of such an address from those before and after
  const sought = encodeURIComponent(words).replaceAll("-", "%2D");
  return `${textUrl(id, fact)}${fact === undefined ? "#" : ""}:~:text=${sought}`;
}

/** The page on which a fact is corrected. */
export const correctUrl = (fact: string): string => `/facts/${segment(fact)}/correct`;

/** The page of a month or a day, "2024-05-07", of the calendar, narrowed as it is. */
export function calendarUrl(when: string, filter: Readonly<Record<string, string>> = {}): string {
  return withQuery(urls.calendar, { [when.length > 7 ? "day" : "month"]: when, ...filter });
}

/** The record of a text as JSON. */
export function textJsonUrl(id: string): string {
  return `/texts/${segment(id)}.json`;
}

/** A page with what narrows it; empty values are left out. */
export function withQuery(page: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const text = search.toString();
  return text === "" ? page : `${page}?${text}`;
}

/** Id of the element in which a fact's words begin. */
export function wordsId(fact: string): string {
  return `w-${fact}`;
}

/** Id of the element that tells a fact. */
export function factId(fact: string): string {
  return `f-${fact}`;
}

/** One step of a path; a colon needs no escape there, and `org:UN` is to stay readable. */
function segment(step: string): string {
  return encodeURIComponent(step).replaceAll("%3A", ":");
}
