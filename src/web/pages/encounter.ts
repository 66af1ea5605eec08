import {
  type AlignedCell,
  type AlignedRow,
  type AlignedWords,
  type Alignment,
  mostTellings,
  type Subject,
  type TellingHead,
} from "../../view/aligned.ts";
import type { EncounterItem } from "../../view/items.ts";
import { type Called, calledFor } from "../../view/readers.ts";
import type { FactOf } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import { type Say, stateOf } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { encounterSaid, personOf } from "../leads.ts";
import { langOf, quote } from "../parts/evidence.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { date, parties, timeline } from "../parts/lists.ts";
import { fileOf, outletOf } from "../parts/outlet.ts";
import { documentUrl, encounterUrl, linksUrl, textUrl, wordsUrl } from "../urls.ts";

/** What `/encounters/ID` shows. */
export interface EncounterData {
  encounter: EncounterItem;
  alignment: Alignment;
  /** other encounters of the same sides around that day, latest first */
  nearby: readonly EncounterItem[];
  today: string;
}

/** `/encounters/ID`: one encounter, as each text tells it, fact by fact. */
export function encounterPage(data: EncounterData, say: Say = english): string {
  const ui = say.words.ui;
  const { encounter, alignment, nearby, today } = data;
  const state = stateOf(encounter, today);
  const title = `${say.encounter(encounter, today)}, ${say.date(encounter.date)}`;
  const content = html`<header class="list-head encounter-head"><p class="entry-kind"><span class="kind">${say.count(say.words.encounters[encounter.kind].name, 1)}</span>${
    state !== "held" && html`<span class="badge badge-${state}">${say.words.statuses[state]}</span>`
  }${encounter.parties.length > 0 && parties(encounter.parties, say)}</p><h1>${encounterSaid(encounter, say, today)}</h1><p class="lead">${date(encounter.date, say)}</p><p class="links-way"><a href="${linksUrl(encounterUrl(encounter.id))}">${ui.linked.isEncounter}</a></p></header><section class="tellings" aria-labelledby="tellings"><h2 id="tellings">${ui.encounter.tellings}</h2><p class="none">${
    alignment.tellings.length > 1 ? ui.encounter.tellingsLead : ui.encounter.one
  }</p>${table(alignment, say)}</section>${
    nearby.length > 0 &&
    html`<section aria-labelledby="nearby"><h2 id="nearby">${ui.encounter.before}</h2>${timeline(nearby, say, { parties: false, today })}</section>`
  }${dataLinks(encounterUrl(encounter.id), {}, ["json", "csv"], say)}`;
  return layout({ title, say, place: "encounters", kind: "encounter", canonical: encounterUrl(encounter.id) }, content);
}

function table({ tellings, rows }: Alignment, say: Say): Html {
  const ui = say.words.ui.encounter;
  const shown = tellings.slice(0, mostTellings);
  const many = shown.length > 1;
  const head = shown.map(
    (telling) =>
      html`<th scope="col"><a href="${textUrl(telling.text, telling.words.fact)}">${outletOf(telling, telling.text)}</a><span class="tally-note">${
        telling.published !== null && html`${date(telling.published, say)}\u00a0· `
      }<span class="tongue">${say.language(telling.language)}</span>${fileOf(telling, telling.text)}</span></th>`,
  );
  // on a narrow screen a line's cells stand below each other, each under its outlet
  const outlet = (index: number): string => outletOf(shown[index], shown[index].text, 24);
  const words = shown.map((telling, index) => html`<td data-by="${outlet(index)}">${quote(telling.words, say)}</td>`);
  const mark = (row: AlignedRow): Html | null =>
    !many || row.state === "agree"
      ? null
      : html`<span class="badge told-${row.state}">${row.state === "differ" ? ui.differs : ui.only}</span>`;
  const line = (row: AlignedRow): Html => {
    const heading = row.subject === null ? html`<span class="aspect">${ui.rows[row.aspect]}</span>` : null;
    return html`<tr class="told told-${many ? row.state : "agree"}"><th scope="row">${heading}${subject(row, tellings, say)}${mark(row)}</th>${row.cells
      .slice(0, mostTellings)
      .map(
        (cell, index) =>
          html`<td data-by="${outlet(index)}">${cell === null ? html`<span class="silent">${ui.silent}</span>` : said(row, cell, say)}</td>`,
      )}</tr>`;
  };
  // what holds several things has its name on a line of its own, so that values stand beside their thing
  const groups = [...Map.groupBy(rows, ({ aspect }) => aspect)].map(
    ([aspect, own]) =>
      html`<tbody>${own[0].subject !== null && html`<tr class="told-group"><th scope="rowgroup" colspan="${shown.length + 1}"><span class="aspect">${ui.rows[aspect]}</span></th></tr>`}${own.map(line)}</tbody>`,
  );
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${ui.aligned}"><table class="records aligned"><thead><tr><td></td>${head}</tr></thead><tbody><tr class="told-words"><th scope="row"><span class="aspect">${ui.rows.words}</span></th>${words}</tr></tbody>${groups}</table></div>`;
}

/** The thing of which a line speaks. */
function subject({ subject: what, cells }: AlignedRow, tellings: readonly TellingHead[], say: Say): Html | null {
  if (what === null) return null;
  const fact = cells.flatMap((cell) => cell?.evidence[0]?.fact ?? [])[0];
  const titles = cells.flatMap((cell, index) =>
    cell?.fact != null && "title" in cell.fact ? [{ name: cell.fact.title, language: tellings[index].language }] : [],
  );
  const name = named(what, titles, say);
  return html`<span class="aspect-of">${"document" in what && fact !== undefined ? html`<a href="${documentUrl(fact)}">${name}</a>` : name}</span>`;
}

function named(what: Subject, titles: readonly Called[], say: Say): Html | string {
  if ("person" in what) return personOf(what.person, say);
  if ("document" in what) {
    const { title, language } = what.document;
    const own = calledFor(say.words.language, { name: title, language, called: titles });
    return html`<span lang="${langOf(own.language)}" dir="auto">${own.name}</span>`;
  }
  if ("measure" in what) return `${say.words.measures[what.measure]}${what.period === null ? "" : `, ${say.date(what.period)}`}`;
  if ("commitment" in what) return say.words.strengths[what.commitment];
  return say.words.topics[what.topic];
}

/** What a telling says, leading to its words. */
function said(row: AlignedRow, cell: AlignedCell, say: Say): Html {
  const piece = cell.evidence[0];
  if (cell.words !== undefined) return ownWords(cell.words, piece?.fact);
  const words = inWords(row, cell, say);
  if (piece === undefined) return html`${words}`;
  return html`<a href="${textUrl(piece.text, piece.fact)}" title="${piece.quote}">${words}</a>`;
}

/** The words of a telling, leading to where they stand in it; those of a `fact` are marked there. */
function ownWords({ text, language, quote: told, within }: AlignedWords, fact: string | undefined): Html {
  const words = told.replace(/\s+/g, " ").trim();
  return html`<a href="${fact === undefined ? wordsUrl(text, words, within ?? undefined) : textUrl(text, fact)}"><q lang="${langOf(language)}" dir="auto">${words}</q></a>`;
}

function inWords(row: AlignedRow, cell: AlignedCell, say: Say): string {
  const { fact, value } = cell;
  const { words } = say;
  switch (row.aspect) {
    case "kind":
      return say.count(words.encounters[(fact as FactOf<"encounters">).kind].name, 1);
    case "date":
      return say.date((fact as FactOf<"encounters">).date);
    case "place":
      return (fact as FactOf<"encounters">).place ?? "";
    case "people": {
      const person = fact as FactOf<"people"> | null;
      return person === null
        ? say.post(value)
        : [person.name, say.postInSentence(person.post, person.state)].filter(Boolean).join(", ");
    }
    case "documents":
      return words.actions[(fact as FactOf<"instruments">).action];
    case "figures":
      return say.figure(fact as FactOf<"figures">);
    case "topics":
      return "✓";
    case "commitments":
    case "wording":
      return cell.words?.quote ?? cell.value;
  }
}
