import type { Calendar } from "../view/edtf.ts";
import type { Say } from "../view/say/say.ts";
import type { Counted } from "../view/say/words.ts";
import { escaped } from "./html.ts";

/** How the pages of a server become files that any web server can hold. Pure: addresses and pages in, names and pages out. */
export interface SiteShape {
  /** codes of the languages that are written */
  languages: readonly string[];
}

/** What the search of a site says in a language. */
export interface SiteSearchWords {
  title: string;
  looking: string;
  found: string;
  results: Counted;
  first: string;
  none: string;
  hint: string;
  lost: string;
  /** stands above people whose names sound like what is sought */
  named: string;
  calendar: Calendar;
  languages: Readonly<Record<string, string>>;
}

/** What a list of a site that is narrowed says in a language. */
export interface SiteListWords {
  looking: string;
  found: string;
  lost: string;
  clear: string;
}

/** What the scripts of a site say. */
export interface SiteWords {
  search: SiteSearchWords;
  list: SiteListWords;
  /** where there is no script: instead of a search, and of a text of one's own being read */
  noSearch: string;
  noReading: string;
}

/** The words of a voice that a site needs. */
export function siteWords({ words }: Say): SiteWords {
  const { ui, calendar, languages } = words;
  const { looking, found, lost, first } = ui.site;
  return {
    search: {
      ...{ looking, first, lost, calendar, languages },
      title: ui.searchPage.titleFor,
      found: ui.searchPage.found,
      results: ui.counts.results,
      none: ui.searchPage.none,
      hint: ui.searchPage.hint,
      named: ui.facets.found,
    },
    list: { looking, found, lost, clear: ui.filter.clear },
    noSearch: ui.site.noScript,
    noReading: ui.read.noScript,
  };
}

/** An address of the program's own, taken apart. */
export interface SiteAddress {
  path: string;
  /** what narrows the page or goes on with it, without the language */
  query: string;
  /** the language that it names */
  language: string | null;
  fragment: string;
}

/** Takes an address apart that begins with "/". */
export function siteAddress(address: string): SiteAddress {
  const [rest, fragment = ""] = address.split(/#(.*)/s, 2);
  const [path, search = ""] = rest.split(/\?(.*)/s, 2);
  const query = new URLSearchParams(search);
  const language = query.get("lang");
  query.delete("lang");
  query.sort();
  return { path, query: query.toString(), language, fragment };
}

/** Addresses that a published site has no place for: what a server works out, and words that are searched for. */
export function isPublished({ path, query }: SiteAddress): boolean {
  if (/^\/(?:api|facts|decisions|review)(?:\/|$)|\/links$/.test(path)) return false;
  const names = [...new URLSearchParams(query).keys()].filter((name) => name !== "cursor");
  if (ending.test(path)) return query === "" || (/^\/calendar\./.test(path) && /^(?:month|day)=[\d-]+$/.test(query));
  if (names.length === 0) return true;
  return names.length === 1 && path !== "/search" && ["state", "month", "day", "year", "view"].includes(names[0]);
}

/** The addresses that do for one that is not there: the same month of the calendar in all its breadth, else the page as it is at first. */
function insteadOf({ path, query, ...rest }: SiteAddress): SiteAddress[] {
  const asked = new URLSearchParams(query);
  const month = asked.get("month") ?? asked.get("day")?.slice(0, 7);
  const times = ["day", "month"].flatMap((name) => (asked.has(name) ? [`${name}=${asked.get(name)}`] : []));
  if (month !== undefined) times.push(`month=${month}`);
  return [query, ...times, ""].map((one) => ({ ...rest, path, query: one }));
}

const ending = /\.(?:json|csv|md|ics|docx|pdf|css|js|svg|png|woff2)$/;
/** what is the same in all languages */
const inNoLanguage = /^\/assets\/|\.(?:json|csv)$/;

/** The file of an address, from the root of the site. Names keep to letters that every file system and web server takes. */
export function fileOf({ path, query }: SiteAddress, language: string, { languages }: SiteShape): string {
  const steps = path
    .split("/")
    .slice(1)
    .map((step) => safe(decodeURIComponent(step)));
  const named = ending.test(path);
  const last = steps.pop() ?? "";
  const asked = query === "" ? "" : `~${safe(query)}`;
  const file = named ? last.replace(ending, `${asked}$&`) : `${last === "" ? "index" : last}${asked}.html`;
  const folder = languages.length > 1 && !inNoLanguage.test(path) ? [language] : [];
  return [...folder, ...steps, file].join("/");
}

/** Letters, digits and a few signs as they are; anything else by its number. Long names end in a short sum of the whole. */
function safe(step: string): string {
  const plain = [...step].map((c) => (/[\p{L}\p{N}._-]/u.test(c) ? c : `~${(c.codePointAt(0) ?? 0).toString(16)}`)).join("");
  const name = plain.replace(/^\.+/, "~");
  if (name.length <= 80) return name;
  let sum = 5381;
  for (const c of name) sum = (Math.imul(sum, 33) ^ (c.codePointAt(0) ?? 0)) >>> 0;
  return `${name.slice(0, 60)}~${sum.toString(36)}${/\.\w{2,4}$/.exec(name)?.[0] ?? ""}`;
}

/** The way from one file of the site to another. */
export function relativeTo(from: string, to: string): string {
  const own = from.split("/").slice(0, -1);
  const other = to.split("/");
  while (own.length > 0 && other.length > 1 && own[0] === other[0]) {
    own.shift();
    other.shift();
  }
  return [...own.map(() => ".."), ...other].map((step) => (step === ".." ? step : encodeURIComponent(step))).join("/");
}

/** The addresses of the program's own to which a page leads, as they stand in it. */
export function addressesOf(page: string): string[] {
  return [...page.matchAll(/<(?:a|link|script)\b[^>]*? (?:href|src)="(\/[^"]*)"/g)].map(([, address]) => unescaped(address));
}

/** The path that a page names as its own; null where it names none. */
export function canonicalOf(page: string): string | null {
  const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(page) ?? [];
  return address === undefined ? null : siteAddress(unescaped(address)).path;
}

/** A page as a file of the site: links lead to files, forms that need a server are gone, search asks the site's own index, lists are narrowed by a script. */
export function filedPage(
  page: string,
  at: {
    file: string;
    language: string;
    shape: SiteShape;
    has(address: SiteAddress): boolean;
    canonical(address: SiteAddress): SiteAddress;
    words: SiteWords;
  },
): string {
  const { file, language, shape, has, canonical, words } = at;
  const root = relativeTo(file, "index.html").replace(/index\.html$/, "");
  const search = relativeTo(file, fileOf(siteAddress("/search"), language, shape));
  let out = page
    // what is written stays in the browser: its script hands it on
    .replace(/<button form="[\w-]+" formaction="([^"]*)"([^>]*)>(.*?)<\/button>/g, '<a href="$1"$2>$3</a>')
    // a language that is not written
    .replace(/<li><a href="[^"]*[?;]lang=(\w+)"[^>]*>[^<]*<\/a><\/li>/g, (whole, code: string) =>
      shape.languages.includes(code) ? whole : "",
    )
    .replace(/<form\b([^>]*)>.*?<\/form>/gs, (form, head: string) => {
      if (/ class="filter" action="\/(?:encounters|commitments|people|documents|bodies|places)"/.test(head))
        return form.replace(
          /^<form class="filter" action="[^"]*" method="get"/,
          `<form class="filter" data-site="${escaped(JSON.stringify(words.list))}" hidden`,
        );
      return / action="\/(?:search|read)["?]/.test(head) && !head.includes('class="filter"') ? form : "";
    })
    // where nobody decides, nobody is asked whether all this is one
    .replace(/<p class="links-way">.*?<\/p>/s, "")
    .replace(/ action="\/search[^"]*"/g, ` action="${search}"`)
    .replace(/(<form class="try") action="[^"]*" method="post"(.*?<\/form>)/s, (_, head: string, rest: string) => {
      // no text is sent to whoever holds the files
      return `<noscript><p>${escaped(words.noReading)}</p></noscript>${head} method="dialog"${rest}`;
    });
  if (shape.languages.length === 1) out = out.replace(/<details class="tongues">.*?<\/details>/s, "");
  out = out.replace(/(<(?:a|link|script)\b[^>]*?) (href|src)="(\/[^"]*)"/g, (_, tag: string, name: string, value: string) => {
    const address = canonical(siteAddress(unescaped(value)));
    const wanted = address.language ?? language;
    const shown = insteadOf(address).find(has);
    // texts that are sought are nowhere: the page of the search alone would hold others
    if (shown === undefined || (address.path === "/search" && address.query !== shown.query)) return tag;
    const to = relativeTo(file, fileOf(shown, wanted, shape));
    return `${tag} ${name}="${escaped(to)}${address.fragment === "" ? "" : `#${escaped(address.fragment)}`}"`;
  });
  // a list that is not there is not offered
  out = out.replace(/<li><a>[^<]*<\/a><\/li>(?=(?:<li>.*?<\/li>)*<\/ul><\/nav>)/gs, "");
  if (out.includes('<form class="filter" data-site')) {
    const script = relativeTo(file, "assets/site-filter.js");
    out = out.replace("</head>", `<script type="module" src="${script}"></script>\n</head>`);
  }
  if (file === fileOf(siteAddress("/search"), language, shape)) {
    const index = `${root}search-index/`;
    const script = relativeTo(file, "assets/site-search.js");
    const base = `${root}${shape.languages.length > 1 ? `${language}/` : ""}`;
    out = out
      .replace(
        /<p class="found".*?<\/ol>|<p class="none">.*?<\/p>/s,
        (list) =>
          `<div data-index="${escaped(index)}" data-root="${escaped(base)}" data-names="${escaped(`${index}names-${language}-`)}" data-words="${escaped(JSON.stringify(words.search))}"><noscript><p class="found">${escaped(words.noSearch)}</p></noscript>${list}</div>`,
      )
      // nothing stands beside the texts
      .replace('<div class="found-with-facets"><div class="found-texts">', "<div><div>")
      .replace(/<aside class="facets" aria-label="[^"]*"><\/aside>/, "")
      .replace("</head>", `<script type="module" src="${script}"></script>\n</head>`);
  }
  return out;
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);
