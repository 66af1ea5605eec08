import { languageTags } from "../../lang/tags.ts";
import { fill } from "../../view/edtf.ts";
import type { SearchRow, Snippet, TextRow } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { langOf } from "../parts/evidence.ts";
import { filterForm, stateChoices } from "../parts/filter.ts";
import { emptyStore, layout, pager, searchForm } from "../parts/layout.ts";
import { date } from "../parts/lists.ts";
import { textUrl, urls, withQuery } from "../urls.ts";

export interface SearchFilter extends Record<string, string> {
  q: string;
  language: string;
  state: string;
  from: string;
  to: string;
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
  emptyStore?: boolean;
}

/** `/search?q=&language=&state=&from=&to=&cursor=` */
export function searchPage(data: SearchData, say: Say = english): string {
  const ui = say.words.ui;
  const { q, ...others } = data.filter;
  const title = q === "" ? ui.searchPage.title : fill(ui.searchPage.titleFor, { q });
  const form = filterForm(
    urls.search,
    [
      {
        name: "language",
        label: ui.filter.language,
        value: data.filter.language,
        choices: languageTags.map((tag) => [tag, say.language(tag)]),
      },
      { name: "state", label: ui.filter.state, value: data.filter.state, choices: stateChoices(data.states, say) },
      { name: "from", label: ui.filter.from, value: data.filter.from, type: "date" },
      { name: "to", label: ui.filter.to, value: data.filter.to, type: "date" },
    ],
    say,
    q === "" ? {} : { q },
  );
  const next = data.next === null ? null : withQuery(urls.search, { q, ...others, cursor: data.next });
  const first = data.later ? withQuery(urls.search, { q, ...others }) : null;
  const found =
    q !== "" && data.total !== undefined && data.total !== null
      ? fill(ui.searchPage.found, { results: say.count(ui.counts.results, data.total), q })
      : q === ""
        ? ui.searchPage.latest
        : title;
  const none = q === "" ? ui.searchPage.latest : fill(ui.searchPage.none, { q });
  const content = html`<header class="list-head"><h1>${q === "" ? ui.searchPage.title : title}</h1>${searchForm(say, q, "page")}</header>${
    data.emptyStore === true
      ? emptyStore(say)
      : html`${form}${
          data.rows.length === 0
            ? html`<p class="none"><b>${none}</b> ${q !== "" && ui.searchPage.hint}</p>`
            : html`<p class="found" role="status">${found}</p><ol class="results">${data.rows.map((row) => result(row, say))}</ol>`
        }${pager(say, next, first)}`
  }`;
  return layout({ title, say, place: "texts", kind: "search", query: q, ownSearch: true }, content);
}

function result(row: SearchRow | TextRow, say: Say): Html {
  const ui = say.words.ui.text;
  const lang = langOf(row.language);
  const title = row.title === "" ? fill(ui.untitled, { id: row.id }) : row.title;
  return html`<li class="result"><h2 class="result-title"><a href="${textUrl(row.id)}" lang="${lang}" dir="auto">${title}</a></h2>${
    "snippet" in row && row.snippet.text !== "" && html`<p class="snippet" lang="${lang}" dir="auto">${snippet(row.snippet)}</p>`
  }<p class="text-where">${row.source ?? ui.unknownOutlet}${row.published !== null && html`, ${date(row.published, say)}`} <span class="tongue">${say.language(row.language)}</span></p></li>`;
}

/** The piece of text with the words found set off. */
function snippet({ start, text, hits }: Snippet): Html {
  const parts: (Html | string)[] = [];
  let at = 0;
  for (const [from, to] of [...hits].sort((a, b) => a[0] - b[0])) {
    const [a, b] = [Math.max(at, from - start), Math.min(text.length, to - start)];
    if (b <= a) continue;
    parts.push(text.slice(at, a), html`<mark>${text.slice(a, b)}</mark>`);
    at = b;
  }
  parts.push(text.slice(at));
  return html`${parts}`;
}
