import type { Reason, Wrong } from "../../error.ts";
import { factKinds } from "../../read/record.ts";
import { dayInField } from "../../view/day-written.ts";
import { fill } from "../../view/edtf.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html, join } from "../html.ts";
import { dayHint, dayInput } from "../parts/day.ts";
import { factName } from "../parts/fields.ts";
import { layout, searchForm } from "../parts/layout.ts";
import { urls } from "../urls.ts";

/** What an error page tells. */
export interface ErrorData {
  /** HTTP status */
  status: number;
  /** what happened, where that may be told */
  message?: string;
  /** what to do next, in one sentence */
  hint?: string;
  /** what whoever asked can mend */
  wrong?: Wrong | undefined;
  /** the address that was asked for */
  url?: string;
}

/** What is said of statuses that people can do something about. */
const kinds: Readonly<Record<number, keyof Say["words"]["ui"]["errors"]>> = {
  404: "notFound",
  409: "conflict",
  413: "tooLong",
  414: "tooLong",
  503: "unavailable",
  507: "full",
};

/** What is wrong with a request that tells more than its status. */
const kindOf: Readonly<Partial<Record<Reason, keyof Say["words"]["ui"]["errors"]>>> = {
  textLong: "tooLong",
  whyLong: "tooLong",
  damaged: "unusable",
  newer: "unusable",
};

/** What a page calls a field of an address. */
function fieldName(field: string, say: Say): string {
  const { ui } = say.words;
  const { filter, statePage, pairMore, text } = ui;
  const named: Readonly<Record<string, string>> = {
    ...filter,
    post: filter.office,
    with: statePage.partner,
    since: pairMore.sinceLabel,
    published: text.published,
    month: ui.calendar.title,
    day: ui.calendar.title,
    topic: ui.facets.topic,
    outlet: ui.facets.outlet,
    lang: filter.language,
  };
  const name = named[field] ?? say.words.fields[field] ?? field;
  return name.charAt(0).toLocaleUpperCase(say.words.tag) + name.slice(1);
}

/** The date that was not understood, or the two that are in no order, to be written again; all else that was asked for stays. */
function daysAgain({ wrong, url }: ErrorData, say: Say): Html | null {
  if (wrong?.field === undefined || url === undefined || !["date", "day", "order"].includes(wrong.reason)) return null;
  const { pathname, searchParams } = new URL(url);
  const fields = (wrong.reason === "order" ? ["from", "to"] : [wrong.field]).filter((name) => searchParams.has(name));
  if (fields.length === 0) return null;
  const others = [...searchParams].filter(([name, value]) => !fields.includes(name) && name !== "lang" && value !== "");
  return html`<form class="filter" action="${pathname}" method="get">${others.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${fields.map(
    (name) => {
      const id = `again-${name}`;
      const isWrong = name === wrong.field;
      const value = isWrong ? (wrong.got ?? "") : (searchParams.get(name) ?? "");
      return html`<p class="filter-field"><label for="${id}">${fieldName(name, say)}</label>${dayInput(id, name, value, say, "again", isWrong)}</p>`;
    },
  )}<p class="filter-actions"><button type="submit">${say.words.ui.filter.apply}</button></p>${dayHint(say, "again")}</form>`;
}

/** Stands for what is allowed in a sentence, until that is put there. */
const allowedPlace = "\u0000";

/** What is wrong, in the words of the page; what a field takes leads to the address with it. */
function reasonOf({ wrong, url }: ErrorData, say: Say): Html | null {
  if (wrong === undefined) return null;
  const { reason, field = "", got = "", allowed = [], n = 0 } = wrong;
  const said = fill(say.words.ui.reasons[reason], {
    field: fieldName(field, say),
    day: dayInField("2024-05-07", say.words.calendar),
    month: dayInField("2024-05", say.words.calendar),
    got: reason === "order" ? say.date(got) : got,
    allowed: allowedPlace,
    n: say.number(n),
    codes: "AZ, org:UN",
    command: "elchi check",
  });
  const name = nameOfEach(allowed, say);
  const choices = allowed.map((code) => {
    const to = url === undefined ? null : withValue(url, field, code);
    return to === null ? name(code) : html`<a href="${to}">${name(code)}</a>`;
  });
  return html`<p class="trouble-reason">${join(
    said.split(allowedPlace).map((part) => html`${part}`),
    join(choices, ", "),
  )}</p>`;
}

/** The address with another value of a field; null where it has no such field. */
function withValue(url: string, field: string, value: string): string | null {
  const { pathname, searchParams } = new URL(url);
  if (!searchParams.has(field)) return null;
  searchParams.set(field, value);
  return `${pathname}?${searchParams}`;
}

/** What a page calls the values of a field: those of the one list of codes to which all of them belong. */
function nameOfEach(codes: readonly string[], say: Say): (code: string) => string {
  const { posts, encounters, statuses, instruments, actions, bodies, strengths, topics, languages } = say.words;
  const named = <T>(words: Readonly<Record<string, T>>, name: (word: T) => string): [object, (code: string) => string] => [
    words,
    (code) => name(words[code]!),
  ];
  const same = (word: string): string => word;
  const lists = [
    named(posts, ({ alone }) => alone),
    named(encounters, (kind) => say.count(kind.name, 1)),
    ...[statuses, instruments, actions, bodies, strengths, topics, languages].map((words) => named<string>(words, same)),
    named(Object.fromEntries(factKinds.map((kind) => [kind, kind])), (kind) => factName(kind, say)),
  ];
  const found = lists.find(([words]) => codes.every((code) => code in words));
  return found?.[1] ?? same;
}

/** The list in which what was sought would stand, or that was asked for what it cannot tell. */
function listOf(url: string | undefined, say: Say): Html | false {
  const { ui } = say.words;
  const lists: readonly [url: string, name: string][] = [
    [urls.search, ui.nav.texts],
    [urls.calendar, ui.calendar.title],
    [urls.review, ui.review.title],
    [urls.commitments, ui.nav.commitments],
    [urls.encounters, ui.nav.encounters],
    [urls.people, ui.nav.people],
    [urls.places, ui.place.allTitle],
    [urls.projects, ui.project.allTitle],
    [urls.bodies, ui.body.allTitle],
    [urls.documents, ui.document.allTitle],
  ];
  const path = url === undefined ? "" : new URL(url).pathname;
  const found = path.startsWith("/texts/")
    ? ([urls.search, ui.nav.texts] as const)
    : lists.find(([list]) => path === list || path.startsWith(`${list}/`));
  return found !== undefined && html`<li><a href="${found[0]}">${found[1]}</a></li>`;
}

/** What happened as programs are told it, in English; folded away where the page has said it in words of its own. */
function detailOf(detail: string, folds: boolean, say: Say): Html {
  const { errorDetail } = say.words.ui;
  return folds
    ? html`<details class="more"><summary>${errorDetail}</summary><p class="trouble-message" lang="en">${detail}</p></details>`
    : html`<p class="trouble-message">${errorDetail}: <span lang="en">${detail}</span></p>`;
}

/** A page for what could not be shown. */
export function errorPage(data: ErrorData, say: Say = english): string {
  const ui = say.words.ui;
  const { title, text } =
    ui.errors[kindOf[data.wrong?.reason ?? "form"] ?? kinds[data.status] ?? (data.status < 500 ? "badRequest" : "trouble")];
  const again = daysAgain(data, say);
  // that a page is not there says all there is to say, and a field that waits says more
  const told = data.status !== 404;
  const detail = [data.message, data.hint].filter((part) => part !== undefined).join(". ");
  const reason = told ? reasonOf(data, say) : null;
  const content = html`<section class="trouble"><p class="trouble-status" aria-hidden="true">${data.status}</p><h1>${title}</h1><p class="lead">${text}</p>${reason}${told && again === null && detail !== "" && detailOf(detail, reason !== null, say)}${again}<ul class="onward">${data.status < 500 && listOf(data.url, say)}<li><a href="${urls.home}">${ui.home404}</a></li></ul>${data.status < 500 && searchForm(say, "", "page")}</section>`;
  return layout({ title, say, place: null, kind: "error", ownSearch: data.status < 500 }, content);
}
