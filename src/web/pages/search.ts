import type { FactKind, Topic } from "../../read/record.ts";
import { fill } from "../../view/edtf.ts";
import type { Facets } from "../../view/facets.ts";
import type { PersonRow, SearchRow, Snippet, TextRow } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import type { PlaceGlance } from "../../view/where.ts";
import { type Html, html } from "../html.ts";
import { personKey, personOf } from "../leads.ts";
import { langOf } from "../parts/evidence.ts";
import { factName } from "../parts/fields.ts";
import { filterForm } from "../parts/filter.ts";
import { dataLinks, emptyStore, layout, pager, searchForm } from "../parts/layout.ts";
import { date } from "../parts/lists.ts";
import { placeUrl, projectUrl, stateUrl, textUrl, urls, withQuery } from "../urls.ts";

export interface SearchFilter extends Record<string, string> {
  q: string;
  language: string;
  state: string;
  kind: string;
  topic: string;
  post: string;
  outlet: string;
  /** key of a person */
  person: string;
  from: string;
  to: string;
}

/** Something of the record whose name is like what was searched for. */
export type NamedThing =
  | { what: "state"; code: string }
  | { what: "person"; person: PersonRow }
  | { what: "place"; place: PlaceGlance }
  | { what: "project"; key: string; name: string };

/** A person whom found texts name, and in how many. */
export interface PersonFacet {
  key: string;
  name: string;
  state: string | null;
  texts: number;
}

/** What `/search` shows: texts that were found, or without words the latest texts. */
export interface SearchData {
  rows: readonly (SearchRow | TextRow)[];
  filter: SearchFilter;
  states: readonly string[];
  next: string | null;
  later: boolean;
  /** how many were found, where known */
  total?: number | null;
  /** what the texts found hold; none where nothing was searched for */
  facets?: (Omit<Facets, "people"> & { people: readonly PersonFacet[] }) | null;
  /** the person by whom the texts are narrowed, where there is such */
  person?: PersonRow | null;
  named?: readonly NamedThing[];
  emptyStore?: boolean;
}

/** `/search?q=&language=&state=&kind=&topic=&post=&outlet=&person=&from=&to=&cursor=` */
export function searchPage(data: SearchData, say: Say = english): string {
  const ui = say.words.ui;
  const { q, ...others } = data.filter;
  const title = q === "" ? ui.searchPage.title : fill(ui.searchPage.titleFor, { q });
  const { from, to, ...kept } = data.filter;
  const form = filterForm(
    urls.search,
    [
      { name: "from", label: ui.filter.from, value: from, type: "day" },
      { name: "to", label: ui.filter.to, value: to, type: "day" },
    ],
    say,
    Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== "")),
  );
  const next = data.next === null ? null : withQuery(urls.search, { q, ...others, cursor: data.next });
  const first = data.later ? withQuery(urls.search, { q, ...others }) : null;
  const asked = Object.values(data.filter).some((value) => value !== "");
  const results = data.total == null ? null : say.count(ui.counts.results, data.total);
  const found =
    results === null ? (q === "" ? ui.searchPage.latest : title) : q === "" ? results : fill(ui.searchPage.found, { results, q });
  const none = q === "" ? ui.searchPage.noneNarrowed : fill(ui.searchPage.none, { q });
  const content = html`<header class="list-head"><h1>${q === "" ? ui.searchPage.title : title}</h1>${searchForm(say, q, "page")}</header>${
    data.emptyStore === true
      ? emptyStore(say)
      : html`${namedThings(data.named ?? [], say)}<div class="found-with-facets">${chosen(data, say)}<div class="found-texts">${
          data.rows.length === 0
            ? html`<p class="none" role="status"><b>${none}</b> ${q !== "" && ui.searchPage.hint}</p>`
            : html`<p class="found" role="status">${found}</p><ol class="results">${data.rows.map((row) => result(row, say))}</ol>`
        }${pager(say, next, first, !asked)}${dataLinks(urls.search, data.filter, ["json", "csv"], say)}</div><aside class="facets" aria-label="${ui.facets.title}">${form}${data.facets && facetLists(data.facets, data.filter, say)}</aside></div>`
  }`;
  const narrowed = facetNames(data.filter, data.person, say).map(([, name]) => name);
  const whole = narrowed.length === 0 ? title : `${title}${q === "" ? ":" : ","} ${narrowed.join(", ")}`;
  return layout({ title: whole, say, place: "texts", kind: "search", query: q, ownSearch: true }, content);
}

/** People, places and the like whose names are like the words. */
function namedThings(things: readonly NamedThing[], say: Say): Html | null {
  const ui = say.words.ui;
  if (things.length === 0) return null;
  const link = (thing: NamedThing): Html => {
    switch (thing.what) {
      case "state":
        return html`<a href="${stateUrl(thing.code)}">${say.party(thing.code)}</a>`;
      case "person": {
        const { person } = thing;
        const office = person.posts.find(({ post }) => post !== null)?.post ?? null;
        const about = [say.post(office, person.state), person.state === null ? "" : say.party(person.state)].filter(Boolean);
        return html`${personOf(person, say)} <span class="tally-note">${about.join(", ")}${about.length > 0 && " · "}<a href="${withQuery(urls.search, { person: personKey(person) })}">${say.count(ui.counts.texts, person.count)}</a></span>`;
      }
      case "place":
        return html`<a href="${placeUrl(thing.place.key)}">${say.place(thing.place.name)}</a> <span class="tally-note">${say.count(ui.counts.encounters, thing.place.encounters)}</span>`;
      case "project":
        return html`<a href="${projectUrl(thing.key)}">${say.project(thing.name)}</a>`;
    }
  };
  return html`<section class="named-things" aria-labelledby="named-title"><h2 id="named-title">${ui.facets.found}</h2><ul>${things.map((thing) => html`<li>${link(thing)}</li>`)}</ul></section>`;
}

/** What the list is narrowed to, each with a link that takes it away. */
function chosen({ filter, person }: SearchData, say: Say): Html | null {
  const names = facetNames(filter, person, say);
  if (names.length === 0) return null;
  return html`<ul class="chosen">${names.map(
    ([field, name]) =>
      html`<li><a href="${withQuery(urls.search, { ...filter, [field]: "" })}" aria-label="${fill(say.words.ui.facets.remove, { name })}">${name} <span aria-hidden="true">×</span></a></li>`,
  )}</ul>`;
}

function facetNames(filter: SearchFilter, person: PersonRow | null | undefined, say: Say): [field: string, name: string][] {
  const { words } = say;
  const names: [string, string | undefined][] = [
    ["state", filter.state && say.party(filter.state)],
    ["person", person ? say.name(person.name) : filter.person.slice(filter.person.lastIndexOf(":") + 1).replaceAll("-", " ")],
    ["post", filter.post && say.post(filter.post)],
    ["kind", filter.kind && factName(filter.kind as FactKind, say)],
    ["topic", filter.topic && words.topics[filter.topic as Topic]],
    ["language", filter.language && say.language(filter.language)],
    ["outlet", filter.outlet],
  ];
  return names.flatMap(([field, name]) => (name ? [[field, name] as [string, string]] : []));
}

function facetLists(facets: NonNullable<SearchData["facets"]>, filter: SearchFilter, say: Say): Html {
  const ui = say.words.ui;
  const list = (
    field: keyof SearchFilter & string,
    title: string,
    values: readonly { value: string; name: string; texts: number }[],
  ): Html | null => {
    if (filter[field] !== "" || values.length < 2) return null;
    return html`<details class="facet facet-${field}"${["state", "topic", "outlet"].includes(field) && html` open`}><summary>${title}</summary><ul>${values.map(
      ({ value, name, texts }) =>
        html`<li><a href="${withQuery(urls.search, { ...filter, [field]: value })}">${name}</a>${facets.whole && html` <span class="contents-count">${texts}</span>`}</li>`,
    )}</ul></details>`;
  };
  return html`${list(
    "state",
    ui.filter.state,
    facets.states.map((one) => ({ ...one, name: say.party(one.value) })),
  )}${list(
    "person",
    ui.facets.person,
    facets.people.map((one) => ({ ...one, value: personKey(one), name: say.name(one.name) })),
  )}${list(
    "post",
    ui.filter.office,
    facets.posts.map((one) => ({ ...one, name: say.post(one.value) })),
  )}${list(
    "topic",
    ui.facets.topic,
    facets.topics.map((one) => ({ ...one, name: say.words.topics[one.value] })),
  )}${list(
    "kind",
    ui.facets.facts,
    facets.kinds.map((one) => ({ ...one, name: factName(one.value, say) })),
  )}${list(
    "language",
    ui.filter.language,
    facets.languages.map((one) => ({ ...one, name: say.language(one.value) })),
  )}${list(
    "outlet",
    ui.facets.outlet,
    facets.outlets.map((one) => ({ ...one, name: one.value })),
  )}`;
}

function result(row: SearchRow | TextRow, say: Say): Html {
  const ui = say.words.ui.text;
  const lang = langOf(row.language);
  const title = row.title === "" ? fill(ui.untitled, { id: row.id }) : row.title;
  return html`<li class="result"><h2 class="result-title"><a href="${textUrl(row.id)}" lang="${lang}" dir="auto">${title}</a></h2>${
    "snippet" in row && row.snippet.text !== "" && html`<p class="snippet" lang="${lang}" dir="auto">${snippet(row.snippet)}</p>`
  }<p class="text-where">${row.source ?? ui.unknownOutlet}${row.published !== null && html`, ${date(row.published, say)}`}\u00a0· <span class="tongue">${say.language(row.language)}</span></p></li>`;
}

/** The piece of text with the words found set off, and marked where it is cut out of more. */
function snippet({ start, text, hits }: Snippet): Html {
  const parts: (Html | string)[] = start > 0 ? ["… "] : [];
  let at = 0;
  for (const [from, to] of [...hits].sort((a, b) => a[0] - b[0])) {
    const [a, b] = [Math.max(at, from - start), Math.min(text.length, to - start)];
    if (b <= a) continue;
    parts.push(text.slice(at, a), html`<mark>${text.slice(a, b)}</mark>`);
    at = b;
  }
  parts.push(text.slice(at));
  if (!/[.!?…»”"')\]]\s*$/.test(text)) parts.push(" …");
  return html`${parts}`;
}
