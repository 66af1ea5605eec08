import { type InstrumentAction, type InstrumentKind, instrumentActions, instrumentKinds } from "../../read/record.ts";
import type { EncounterItem, InstrumentItem } from "../../view/items.ts";
import { calledFor } from "../../view/readers.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { html } from "../html.ts";
import { langOf, quote } from "../parts/evidence.ts";
import { type FilterField, sideFields } from "../parts/filter.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { date, instrumentEntry, parties, timeline } from "../parts/lists.ts";
import { documentUrl, urls } from "../urls.ts";
import { type ListData, listPage } from "./lists.ts";

export interface DocumentFilter extends Record<string, string> {
  state: string;
  with: string;
  kind: string;
  action: string;
}

/** `/documents?state=&with=&kind=&action=&cursor=` */
export function documentsPage(data: ListData<InstrumentItem, DocumentFilter>, say: Say = english): string {
  const ui = say.words.ui;
  const { filter } = data;
  const fields: FilterField[] = [
    ...sideFields(data, say),
    {
      name: "kind",
      label: ui.filter.kind,
      value: filter.kind,
      choices: instrumentKinds.map((kind: InstrumentKind) => [kind, say.words.instruments[kind]]),
    },
    {
      name: "action",
      label: ui.filter.status,
      value: filter.action,
      choices: instrumentActions.map((action: InstrumentAction) => [action, say.words.actions[action]]),
    },
  ];
  const list = html`<ol class="timeline">${data.items.map((item) => instrumentEntry(item, say, { parties: true }))}</ol>`;
  const texts = { title: ui.document.allTitle, lead: ui.document.allLead, none: ui.document.none };
  return listPage({ ...data, page: urls.documents, place: "documents", byTime: true, texts }, fields, list, say);
}

/** What `/documents/ID` shows. */
export interface DocumentData {
  document: InstrumentItem;
  /** the titles that texts give it */
  titles: readonly { title: string; language: string }[];
  /** encounters of its sides on its day */
  encounters: readonly EncounterItem[];
  /** other documents of its sides and its day */
  others: readonly InstrumentItem[];
  today: string;
}

/** `/documents/ID`: how a document came about, under which titles, with the words. */
export function documentPage(data: DocumentData, say: Say = english): string {
  const ui = say.words.ui;
  const { document, encounters, others } = data;
  const shown = calledFor(say.words.language, { ...document, name: document.title });
  const titles = [...new Map(data.titles.map((title) => [title.title, title])).values()];
  const content = html`<header class="list-head"><p class="eyebrow"><a href="${urls.documents}">${ui.document.allTitle}</a></p><p class="entry-kind"><span class="kind">${say.words.instruments[document.kind]}</span><span class="badge stage stage-${document.action}">${say.became(document)}</span>${
    document.parties.length > 0 && parties(document.parties, say)
  }</p><h1 class="title" lang="${langOf(shown.language)}" dir="auto">${shown.name}</h1>${
    document.date !== null && html`<p class="lead">${date(document.date, say)}</p>`
  }</header><div class="home-grid"><div class="home-side"><section aria-labelledby="history"><h2 id="history">${ui.document.history}</h2><ol class="timeline">${document.history.map(
    (step) =>
      html`<li class="entry"><div class="entry-date">${date(step.date, say)}</div><div class="entry-body"><p class="entry-kind"><span class="kind">${say.words.actions[step.action]}</span></p>${quote(step.evidence, say)}</div></li>`,
  )}</ol></section></div><div class="home-side">${
    titles.length > 1 &&
    html`<section aria-labelledby="titles"><h2 id="titles">${ui.document.titles}</h2><ul class="tally">${titles.map(
      ({ title, language }) =>
        html`<li><span class="tally-name title" lang="${langOf(language)}" dir="auto">${title}</span><span class="tally-times">${say.language(language)}</span></li>`,
    )}</ul></section>`
  }${
    encounters.length > 0 &&
    html`<section aria-labelledby="encounters"><h2 id="encounters">${ui.document.signedAt}</h2>${timeline(encounters, say, { parties: false, today: data.today })}</section>`
  }${
    others.length > 0 &&
    html`<section aria-labelledby="others"><h2 id="others">${ui.document.others}</h2><ol class="timeline">${others.map((item) => instrumentEntry(item, say))}</ol></section>`
  }</div></div>${dataLinks(documentUrl(document.evidence[0].fact), {}, ["json", "csv"], say)}`;
  return layout(
    { title: shown.name, say, place: "documents", kind: "document", canonical: documentUrl(document.evidence[0].fact) },
    content,
  );
}
