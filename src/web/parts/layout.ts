import { english } from "../../view/say/english.ts";
import { interfaceLanguages } from "../../view/say/languages.ts";
import type { Say } from "../../view/say/say.ts";
import { vocabularies } from "../../view/say/voices.ts";
import { type Html, html } from "../html.ts";
import { urls, withQuery } from "../urls.ts";

/** The place at which a page stands in the main navigation, or among the further lists at the foot. */
export type Place =
  | "relations"
  | "encounters"
  | "commitments"
  | "calendar"
  | "people"
  | "texts"
  | "read"
  | "places"
  | "projects"
  | "bodies"
  | "documents"
  | "review";

/** What every page needs besides its own content. */
export interface PageOptions {
  /** title of the page, without the name of the product */
  title: string;
  say?: Say;
  place?: Place | null;
  /** what was searched for, to stand in the search field again */
  query?: string;
  /** leave the search out of the header, where the page has its own */
  ownSearch?: boolean;
  /** further class of <main>, by which the style sheet knows the page */
  kind: string;
  /** the one address of a page that can be reached under several */
  canonical?: string;
  /** address of the same content as JSON or Markdown */
  alternates?: readonly { type: string; url: string }[];
  /** id of a form that goes along into another language of the page, with what was written into it */
  taking?: string;
  /** addresses of scripts that only this page loads */
  scripts?: readonly string[];
}

/** A whole page. No scripts or styles in the page itself, nothing from elsewhere. */
export function layout(options: PageOptions, content: Html): string {
  const say = options.say ?? english;
  const ui = say.words.ui;
  const places: [Place, string, string][] = [
    ["relations", ui.nav.relations, urls.home],
    ["encounters", ui.nav.encounters, urls.encounters],
    ["commitments", ui.nav.commitments, urls.commitments],
    ["calendar", ui.nav.calendar, urls.calendar],
    ["people", ui.nav.people, urls.people],
    ["texts", ui.nav.texts, urls.search],
    ["read", ui.nav.read, urls.read],
  ];
  const further: [Place, string, string][] = [
    ["places", ui.place.allTitle, urls.places],
    ["projects", ui.project.allTitle, urls.projects],
    ["bodies", ui.body.allTitle, urls.bodies],
    ["documents", ui.document.allTitle, urls.documents],
    ["review", ui.review.title, urls.review],
  ];
  const way = ([place, name, url]: [Place, string, string]): Html =>
    html`<li><a href="${url}"${place === options.place && html` aria-current="true"`}>${name}</a></li>`;
  const title = options.title === "" ? `${ui.product}: ${ui.tagline}` : `${options.title} · ${ui.product}`;
  return html`<!doctype html>
<html lang="${say.words.tag}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="${urls.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${urls.style}">
${
  options.canonical !== undefined &&
  html`<link rel="canonical" href="${options.canonical}">
`
}${(options.alternates ?? []).map((other) => html`<link rel="alternate" type="${other.type}" href="${other.url}">\n`)}<script type="module" src="${urls.script}"></script>${(options.scripts ?? []).map((script) => html`<script type="module" src="${script}"></script>`)}
</head>
<body>
<a class="skip" href="#content">${ui.skip}</a>
<header class="masthead">
<div class="masthead-inner">
<a class="wordmark" href="${urls.home}">${mark}<span>${ui.product}</span></a>
<nav class="places" aria-label="${ui.mainNavigation}"><ul>${places.map(way)}</ul></nav>
${options.ownSearch !== true && searchForm(say, options.query ?? "", "header")}
${tongues(say, options.taking)}
</div>
</header>
<main id="content" class="page page-${options.kind}" tabindex="-1">
${content}
</main>
<footer class="colophon"><nav class="further" aria-label="${ui.furtherLists}"><ul>${further.map(way)}</ul></nav><p>${ui.footer.method}</p></footer>
<p class="waiting" role="status" data-page="${ui.waiting.page}" data-file="${ui.waiting.file}" data-ready="${ui.waiting.ready}"></p>
</body>
</html>
`.source;
}

/** The languages of the pages, each by its own name; `links.ts` leads them to this same page. With a form, they send it there. */
function tongues(say: Say, form: string | undefined): Html {
  return html`<details class="tongues"><summary><span class="unseen">${say.words.ui.interfaceLanguage}: </span>${say.words.name}</summary><ul>${interfaceLanguages.map(
    (code) => {
      const { tag, name } = vocabularies[code];
      const current = tag === say.words.tag && html` aria-current="true"`;
      return form === undefined
        ? html`<li><a href="?lang=${code}" lang="${tag}" hreflang="${tag}"${current}>${name}</a></li>`
        : html`<li><button form="${form}" formaction="?lang=${code}" lang="${tag}"${current}>${name}</button></li>`;
    },
  )}</ul></details>`;
}

/** The search field; `where` tells the header's from a page's own, so that ids stay unique. */
export function searchForm(say: Say, query: string, where: "header" | "page"): Html {
  const { search } = say.words.ui;
  return html`<form class="search search-${where}" role="search" action="${urls.search}" method="get">
<label for="q-${where}" class="${where === "header" ? "unseen" : "search-label"}">${search.label}</label>
<span class="search-field"><input id="q-${where}" type="search" name="q" value="${query}" placeholder="${search.placeholder}" autocomplete="off" spellcheck="false"><button type="submit">${search.button}</button></span>
</form>`;
}

/** What to do while nothing has been read: for every page that would be empty. */
export function emptyStore(say: Say): Html {
  const { empty } = say.words.ui;
  return html`<section class="empty" aria-labelledby="empty-title">
<h2 id="empty-title">${empty.title}</h2>
<p>${empty.how}</p>
<pre><code>${empty.command}
${empty.folder}</code></pre>
<p>${empty.after}</p>
</section>`;
}

/** A number of things, as "14 texts", with the number set off. */
export function counted(text: string): Html {
  const match = /^(.*?)([\d.,\u00a0\u202f]*\d)(.*)$/.exec(text);
  return match === null ? html`${text}` : html`${match[1]}<b>${match[2]}</b>${match[3]}`;
}

/** A link to the page after this one and back to the first; of a list `byTime` they tell where in time they lead. */
export function pager(say: Say, next: string | null, first: string | null, byTime: boolean): Html {
  const { page } = say.words.ui;
  if (next === null && first === null) return html``;
  return html`<nav class="pager" aria-label="${page.label}">${
    first !== null && html`<a href="${first}">${byTime ? page.first : page.start}</a>`
  }${next !== null && html`<a rel="next" href="${next}">${byTime ? page.next : page.further}</a>`}</nav>`;
}

/** Two capitals and the way between them. */
const mark = html`<svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><circle cx="6" cy="23" r="3.5" fill="currentColor"></circle><circle cx="26" cy="23" r="3.5" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M6 23 C 9 7, 23 7, 25 19.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path></svg>`;

/** Links to what a page shows as data, at its own address and state. */
export function dataLinks(
  page: string,
  query: Readonly<Record<string, string>>,
  forms: readonly ("json" | "csv" | "md" | "ics")[],
  say: Say,
): Html {
  const ui = say.words.ui;
  const names = { json: "JSON", csv: "CSV", md: ui.pair.asMarkdown, ics: ui.data.calendar };
  return html`<p class="data-links">${ui.data.label}: ${forms.map(
    (form, index) => html`${index > 0 && " · "}<a href="${withQuery(`${page}.${form}`, query)}">${names[form]}</a>`,
  )}</p>`;
}
