import { type Calendar, fill, sayDate } from "../../view/edtf.ts";
import { type NamedEntry, type NamesShard, peopleAlike } from "../../view/export/search-names.ts";
import { type SearchEntry, searchShard, searchWords } from "../../view/export/search-words.ts";
import type { SiteSearchWords } from "../site.ts";
import { asAsked } from "./site-state.ts";

// Search of a published site: the index lies beside the pages, in small parts that are fetched as they are needed.
const place = document.querySelector<HTMLElement>("[data-index]");
const asked = new URLSearchParams(location.search).get("q")?.trim() ?? "";
if (place !== null && asked !== "") void show(place, asked);

/** Texts that are listed. */
const mostShown = 200;
/** People whose names sound like what is sought that are shown. */
const mostPeople = 6;

async function show(place: HTMLElement, asked: string): Promise<void> {
  const { index = "", names = "", root = "", words = "null" } = place.dataset;
  const voice: Voice = { root, ...(JSON.parse(words) as SiteSearchWords) };
  for (const field of document.querySelectorAll<HTMLInputElement>("input[name=q]")) field.value = asked;
  const title = fill(voice.title, { q: asked });
  document.title = document.title.replace(/^.*(?= · )/, () => title);
  for (const heading of document.querySelectorAll("h1")) heading.textContent = title;
  asAsked();
  // one element says what becomes of the search from beginning to end: what is put into the page anew is not heard everywhere
  const status = document.createElement("p");
  status.className = "found";
  status.setAttribute("role", "status");
  place.replaceChildren(status);
  const looking = setTimeout(() => (status.textContent = voice.looking), 300);
  const tell = (told: string): void => {
    clearTimeout(looking);
    status.textContent = told;
  };
  try {
    const { texts, n } = await textsWith(asked, index);
    const people = await peopleAlike(asked, (name) => fetched<NamesShard | null>(`${names}${name}.json`, null));
    if (people.length > 0) status.before(namedThings(people.slice(0, mostPeople), voice));
    tell(toldOf(n, asked, voice));
    if (n === 0) return;
    const list = document.createElement("ol");
    list.className = "results";
    list.append(...texts.map((entry) => result(entry, voice)));
    status.after(list);
  } catch {
    tell(voice.lost);
  }
}

/** The texts that hold all words, latest first, as many as are listed, and how many there are. */
async function textsWith(asked: string, index: string): Promise<{ texts: SearchEntry[]; n: number }> {
  const entries = await fetched<SearchEntry[]>(`${index}texts.json`, []);
  let found: ReadonlySet<number> | undefined;
  for (const word of searchWords(asked)) {
    const part = await fetched<Record<string, number[]>>(`${index}${searchShard(word)}.json`, {});
    const holding = Object.keys(part).flatMap((known) => (known.startsWith(word) ? part[known] : []));
    found = new Set(found === undefined ? holding : holding.filter((text) => found?.has(text) === true));
  }
  const numbers = [...(found ?? [])].sort((a, b) => a - b);
  return { texts: numbers.slice(0, mostShown).map((number) => entries[number]), n: numbers.length };
}

/** How much was found, in a sentence or two. */
function toldOf(n: number, q: string, { none, hint, found, results, first }: Voice): string {
  if (n === 0) return `${fill(none, { q })} ${hint}`;
  const form = results[new Intl.PluralRules(document.documentElement.lang).select(n)] ?? results.other;
  const told = fill(found, { results: fill(form, { n: `${n}` }), q });
  return n > mostShown ? `${told}. ${fill(first, { shown: `${mostShown}`, n: `${n}` })}` : told;
}

function namedThings(people: readonly NamedEntry[], { named, root }: Voice): HTMLElement {
  const section = document.createElement("section");
  section.className = "named-things";
  section.setAttribute("aria-labelledby", "named-title");
  const heading = section.appendChild(document.createElement("h2"));
  heading.id = "named-title";
  heading.textContent = named;
  const list = section.appendChild(document.createElement("ul"));
  for (const [address, name, about] of people) {
    const item = list.appendChild(document.createElement("li"));
    const link = item.appendChild(document.createElement("a"));
    link.href = root + address;
    link.textContent = name;
    const note = document.createElement("span");
    note.className = "tally-note";
    note.textContent = about;
    item.append(" ", note);
  }
  return section;
}

/** How a page of some language tells of a text. */
interface Voice extends SiteSearchWords {
  root: string;
}

function result([address, title, source, day, language]: SearchEntry, { root, calendar, languages }: Voice): HTMLElement {
  const item = document.createElement("li");
  item.className = "result";
  const heading = item.appendChild(document.createElement("h2"));
  heading.className = "result-title";
  const link = heading.appendChild(document.createElement("a"));
  link.href = root + address;
  link.lang = language;
  link.textContent = title;
  const where = item.appendChild(document.createElement("p"));
  where.className = "text-where";
  const from = [source, day === "" ? "" : sayDate(day, calendar as Calendar)].filter((part) => part !== "").join(", ");
  where.textContent = [from, languages[language] ?? language].filter((part) => part !== "").join("\u00a0· ");
  return item;
}

/** A part of the index; `otherwise` where there is none. @throws where it cannot be had */
async function fetched<T>(address: string, otherwise: T): Promise<T> {
  const answer = await fetch(address);
  if (answer.status === 404) return otherwise;
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as T;
}
