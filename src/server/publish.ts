import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { type NamedEntry, namesIndex } from "../view/export/search-names.ts";
import { type SearchEntry, searchShard, searchWords } from "../view/export/search-words.ts";
import type { PersonRow } from "../view/rows.ts";
import type { InterfaceLanguage } from "../view/say/languages.ts";
import { voiceOf } from "../view/say/voices.ts";
import {
  addressesOf,
  canonicalOf,
  filedPage,
  fileOf,
  isPublished,
  personKey,
  personUrl,
  type SiteAddress,
  siteAddress,
  siteWords,
} from "../web/index.ts";
import { createApp } from "./app.ts";
import type { Assets } from "./assets.ts";
import { namingOf } from "./names.ts";

export interface PublishOptions {
  store: Store;
  folder: string;
  languages: readonly InterfaceLanguage[];
  assets: Assets;
  /** the day against which pages are made, YYYY-MM-DD */
  today: string;
  /** told after each file */
  progress?: (done: number, known: number) => void;
  /** whether to stop early; what is written stays */
  stopped?: () => boolean;
}

/** What became of a site's files. */
export interface Published {
  files: number;
  /** new, or other than before */
  written: number;
  unchanged: number;
  /** left from before, and no longer of the site */
  removed: number;
}

/** The list of a site's files, by which the next publication knows what to remove. */
const listName = "elchi-site.json";
const seeds = ["/", "/search", "/encounters", "/commitments", "/people", "/read"];

/**
 * Writes the whole record as a site of plain files: every page that is reached by links from the first one, in each language, its
 * data, and an index to search in. Files that are as they were are not touched.
 * @throws ElchiError `bad-argument` for a folder with other things in it
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { store, folder, languages, assets, today, progress = () => {}, stopped = () => false } = options;
  const shape = { languages };
  const app = createApp({ store, assets, styleInPages: false, today: () => today, log: () => {} });
  const before = listOf(folder);
  const files = new Set<string>();
  const result: Published = { files: 0, written: 0, unchanged: 0, removed: 0 };
  const keep = (file: string, content: string | Uint8Array): void => {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    files.add(file);
    result.files++;
    if (written(join(folder, file), bytes)) result.written++;
    else result.unchanged++;
  };
  const ask = async (address: SiteAddress, language: string): Promise<Response> =>
    app.request(`http://localhost${address.path}${address.query === "" ? "" : `?${address.query}`}`, {
      headers: { "Accept-Language": language, Accept: "text/html" },
    });

  // what is reached is the same in every language: the first tells what there is
  const known = new Map<string, SiteAddress>();
  const missing = new Set<string>();
  const pages = new Map<string, string>();
  // texts spell a person in many ways, each an address of the same page: the first that is met stands for all
  const people = new Map<string, string>();
  // and pages that say themselves which address is theirs
  const aliases = new Map<string, string>();
  const canonical = (address: SiteAddress): SiteAddress => {
    const other = aliases.get(address.path);
    if (other !== undefined) return { ...address, path: other };
    const [, id, ending] = /^\/people\/.+~([^~/.]+)(\.\w+)?$/.exec(address.path) ?? [];
    if (id === undefined) return address;
    if (!people.has(id)) people.set(id, address.path.slice(0, address.path.length - (ending ?? "").length));
    return { ...address, path: `${people.get(id)}${ending ?? ""}` };
  };
  const add = (text: string): void => {
    const address = canonical(siteAddress(text));
    const key = `${address.path}?${address.query}`;
    if (!known.has(key) && isPublished(address) && isNear(address, today))
      known.set(key, { ...address, language: null, fragment: "" });
  };
  for (const seed of seeds) add(seed);
  for (const name of assets.keys()) add(`/assets/${name}`);
  const has = ({ path, query }: SiteAddress): boolean => known.has(`${path}?${query}`) && !missing.has(`${path}?${query}`);
  const isPage = (answer: Response): boolean => answer.headers.get("Content-Type")?.startsWith("text/html") === true;
  // a map goes on with what is added while it is walked through
  for (const [key, address] of known) {
    if (stopped()) return result;
    const answer = await ask(address, languages[0]);
    if (!answer.ok) missing.add(key);
    else if (isPage(answer)) {
      const page = await answer.text();
      const own = canonicalOf(page);
      if (own !== null && own !== address.path) {
        aliases.set(address.path, own);
        missing.add(key);
        add(own);
        continue;
      }
      pages.set(key, page);
      for (const link of addressesOf(page)) add(link);
    } else {
      keep(fileOf(address, languages[0], shape), new Uint8Array(await answer.arrayBuffer()));
      const inLanguage = answer.headers.has("Content-Language") ? languages.slice(1) : [];
      for (const other of inLanguage)
        keep(fileOf(address, other, shape), new Uint8Array(await (await ask(address, other)).arrayBuffer()));
    }
    progress(files.size, known.size);
  }
  for (const [key, first] of pages) {
    if (stopped()) return result;
    const address = known.get(key) as SiteAddress;
    for (const language of languages) {
      const page = language === languages[0] ? first : await (await ask(address, language)).text();
      const file = fileOf(address, language, shape);
      const words = siteWords(voiceOf(language));
      keep(file, filedPage(page, { file, language, shape, has, canonical, words }));
    }
    progress(files.size, known.size);
  }
  if (languages.length > 1) keep("index.html", firstPage(languages));
  for (const [name, content] of await searchIndex(store, languages[0])) keep(`search-index/${name}`, content);
  const pageOf = (person: PersonRow): SiteAddress | null => {
    const address = canonical(siteAddress(personUrl(personKey(person))));
    return has(address) ? address : null;
  };
  for (const language of languages)
    for (const [name, content] of await nameIndex(store, language, pageOf))
      keep(`search-index/names-${language}-${name}`, content);

  for (const file of before) {
    if (files.has(file)) continue;
    rmSync(join(folder, file), { force: true });
    result.removed++;
  }
  written(join(folder, listName), Buffer.from(`${JSON.stringify([...files].sort(), null, 1)}\n`, "utf8"));
  return result;
}

/** Months of the calendar before and after the present one that a site holds: on a server they go on for ever. */
const monthsAround = 12;

/** Whether an address is no month of the calendar that lies too far away. */
function isNear({ query }: SiteAddress, today: string): boolean {
  const asked = new URLSearchParams(query);
  const month = asked.get("month") ?? asked.get("day");
  if (month === null) return true;
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.abs(count(month) - count(today)) <= monthsAround;
}

/** The files of an earlier publication. */
function listOf(folder: string): string[] {
  try {
    const files: unknown = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    if (Array.isArray(files)) return files.filter((file) => typeof file === "string" && !file.split("/").includes(".."));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
  }
  throw new ElchiError("bad-argument", `expected a folder for a site, got ${folder}, whose ${listName} cannot be read`);
}

/** Writes a file unless it holds the same already; tells whether it did. */
function written(path: string, content: Uint8Array): boolean {
  try {
    if (readFileSync(path).equals(content)) return false;
  } catch {
    // not there yet
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return true;
}

/** The way into a site of several languages. */
function firstPage(languages: readonly InterfaceLanguage[]): string {
  const links = languages.map((code) => {
    const { tag, name } = voiceOf(code).words;
    return `<li><a href="${code}/index.html" lang="${tag}" hreflang="${tag}">${name}</a></li>`;
  });
  const [first] = languages;
  return `<!doctype html>\n<html lang="${voiceOf(first).words.tag}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta http-equiv="refresh" content="0; url=${first}/index.html">\n<title>Elchi</title>\n<link rel="stylesheet" href="assets/main.css">\n</head>\n<body>\n<main class="page"><h1>Elchi</h1><ul>${links.join("")}</ul></main>\n</body>\n</html>\n`;
}

/** The parts of the index: the texts, latest first, and for each beginning of a word the words with their texts. */
async function searchIndex(store: Store, language: InterfaceLanguage): Promise<Map<string, string>> {
  const entries: SearchEntry[] = [];
  const parts = new Map<string, Map<string, number[]>>();
  let cursor: string | undefined;
  do {
    const page = await store.texts({ limit: 500, cursor });
    for (const row of page.rows) {
      const text = await store.text(row.id);
      if (text === null) continue;
      const number = entries.length;
      const file = fileOf(siteAddress(`/texts/${encodeURIComponent(row.id)}`), language, { languages: [language] });
      const address = file.split("/").map(encodeURIComponent).join("/");
      entries.push([address, row.title || row.id, row.source ?? "", row.published ?? "", row.language]);
      for (const word of searchWords(`${row.title}\n${text.raw}`)) {
        const shard = searchShard(word);
        let part = parts.get(shard);
        if (part === undefined) {
          part = new Map();
          parts.set(shard, part);
        }
        const texts = part.get(word);
        if (texts === undefined) part.set(word, [number]);
        else texts.push(number);
      }
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const files = new Map([["texts.json", JSON.stringify(entries)]]);
  for (const [shard, words] of parts) {
    const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
    files.set(`${shard}.json`, JSON.stringify(Object.fromEntries(sorted)));
  }
  return files;
}

/** People whose names are looked up at once. */
const peopleAtOnce = 500;

/** The parts of the index of names in a language: people who have a page, by how their names sound. */
async function nameIndex(
  store: Store,
  language: InterfaceLanguage,
  pageOf: (person: PersonRow) => SiteAddress | null,
): Promise<Map<string, string>> {
  const people: { entry: NamedEntry; spellings: readonly string[] }[] = [];
  let cursor: string | undefined;
  do {
    const { rows, next } = await store.people({ limit: peopleAtOnce, cursor });
    const say = await namingOf(store, rows, voiceOf(language));
    for (const person of rows) {
      const page = pageOf(person);
      if (page === null) continue;
      const address = fileOf(page, language, { languages: [language] });
      const office = person.posts.find(({ post }) => post !== null)?.post ?? null;
      const about = [say.post(office, person.state), person.state === null ? "" : say.party(person.state)];
      const texts = say.count(say.words.ui.counts.texts, person.count);
      people.push({
        entry: [
          address.split("/").map(encodeURIComponent).join("/"),
          say.name(person.name),
          [about.filter(Boolean).join(", "), texts].filter(Boolean).join(" · "),
        ],
        spellings: person.spellings,
      });
    }
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return new Map([...namesIndex(people)].map(([name, shard]) => [`${name}.json`, JSON.stringify(shard)]));
}
