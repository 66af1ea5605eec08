import { type Calendar, sayDate } from "../../view/edtf.ts";
import { type NamedEntry, type NamesShard, peopleAlike } from "../../view/export/search-names.ts";
import { type SearchEntry, searchShard, searchWords } from "../../view/export/search-words.ts";

// Search of a published site: the index lies beside the pages, in small parts that are fetched as they are needed.
const place = document.querySelector<HTMLElement>("[data-index]");
const asked = new URLSearchParams(location.search).get("q")?.trim() ?? "";
if (place !== null && asked !== "") void show(place, asked);

async function show(place: HTMLElement, asked: string): Promise<void> {
  const { index = "", names = "", named = "", root = "", none = "", calendar = "null", languages = "{}" } = place.dataset;
  const voice: Voice = { root, calendar: JSON.parse(calendar), languages: JSON.parse(languages) };
  for (const field of document.querySelectorAll<HTMLInputElement>("input[name=q]")) field.value = asked;
  const entries = await fetched<SearchEntry[]>(`${index}texts.json`, []);
  let found: number[] | undefined;
  for (const word of searchWords(asked)) {
    const part = await fetched<Record<string, number[]>>(`${index}${searchShard(word)}.json`, {});
    const words = Object.keys(part).filter((known) => known.startsWith(word));
    const texts: number[] = [...new Set(words.flatMap((known) => part[known]))];
    found = found === undefined ? texts : texts.filter((text: number) => found?.includes(text) === true);
  }
  const list = document.createElement("ol");
  list.className = "results";
  for (const number of [...(found ?? [])].sort((a, b) => a - b).slice(0, 200)) list.append(result(entries[number], voice));
  const people = await peopleAlike(asked, (name) => fetched<NamesShard | null>(`${names}${name}.json`, null));
  const heading = document.createElement("p");
  heading.className = "found";
  heading.setAttribute("role", "status");
  heading.textContent = list.childElementCount === 0 ? none.replaceAll("{q}", asked) : `${asked}: ${found?.length ?? 0}`;
  place.replaceChildren(...(people.length === 0 ? [] : [namedThings(people.slice(0, mostPeople), named, root)]), heading, list);
}

/** People whose names sound like what is sought that are shown. */
const mostPeople = 6;

function namedThings(people: readonly NamedEntry[], title: string, root: string): HTMLElement {
  const section = document.createElement("section");
  section.className = "named-things";
  section.setAttribute("aria-labelledby", "named-title");
  const heading = section.appendChild(document.createElement("h2"));
  heading.id = "named-title";
  heading.textContent = title;
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
interface Voice {
  root: string;
  calendar: Calendar;
  languages: Readonly<Record<string, string>>;
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
  const from = [source, day === "" ? "" : sayDate(day, calendar)].filter((part) => part !== "").join(", ");
  where.textContent = [from, languages[language] ?? language].filter((part) => part !== "").join("\u00a0· ");
  return item;
}

async function fetched<T>(address: string, otherwise: T): Promise<T> {
  const answer = await fetch(address);
  return answer.ok ? ((await answer.json()) as T) : otherwise;
}
