import {
  type AlignedCell,
  type AlignedRow,
  type AlignedWords,
  type Alignment,
  mostTellings,
  type Subject,
  type TellingHead,
} from "../../view/aligned.ts";
import { calledFor } from "../../view/readers.ts";
import type { FactOf } from "../../view/rows.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { personOf } from "../leads.ts";
import { documentUrl, pairUrl, textUrl, urls, withQuery, wordsUrl } from "../urls.ts";
import { langOf, quote } from "./evidence.ts";
import { date } from "./lists.ts";
import { fileOf, outletOf } from "./outlet.ts";

/** Tellings that stand in a table side by side; more, or less room, and each thing is told once, with those who tell it. */
const mostColumns = 4;
/** Tellings whose own words stand in a list unfolded. */
const mostWords = 3;
/** Words for one thing, each telling's own, that stand there unfolded. */
const mostAlike = 2;

/** The tellings of an encounter beside each other: several as a table where there is room for it, else by what is told. */
export function sideBySide(alignment: Alignment, parties: readonly string[], say: Say): Html {
  const told = { tellings: alignment.tellings.slice(0, mostTellings), rows: alignment.rows, parties };
  const width = told.tellings.length > mostColumns ? "many" : String(told.tellings.length);
  return html`<div class="side-by-side tellings-${width}">${told.tellings.length > 1 && width !== "many" && table(told, say)}${byThing(told, say)}${furtherTellings(alignment.tellings, say)}</div>`;
}

/** Texts that tell of the encounter, too, and are not held beside the others. */
function furtherTellings(tellings: readonly TellingHead[], say: Say): Html | null {
  const left = tellings.slice(mostTellings);
  if (left.length === 0) return null;
  const list = left.map(
    ({ text, words }, index) =>
      html`<li><a href="${textUrl(text, words.fact)}">${shortly(tellings, mostTellings + index, say)}</a></li>`,
  );
  return html`<details class="proof"><summary>${say.count(say.words.ui.evidence.further, left.length)}</summary><ul class="tellers">${list}</ul></details>`;
}

/** What is compared, of as many tellings as a page shows. */
interface Told extends Alignment {
  parties: readonly string[];
}

/** A line a thing, a column a telling. */
function table(told: Told, say: Say): Html {
  const { tellings, rows } = told;
  const ui = say.words.ui.encounter;
  const head = tellings.map(
    (telling) =>
      html`<th scope="col"><a href="${textUrl(telling.text, telling.words.fact)}">${outletOf(telling, telling.text)}</a><span class="tally-note">${
        telling.published !== null && html`${date(telling.published, say)}\u00a0· `
      }<span class="tongue">${say.language(telling.language)}</span>${fileOf(telling, telling.text)}</span></th>`,
  );
  const line = (row: AlignedRow): Html => {
    const heading = row.subject === null ? html`<span class="aspect">${ui.rows[row.aspect]}</span>` : null;
    return html`<tr class="told told-${row.state}" id="line-${rows.indexOf(row)}"><th scope="row">${heading}${subject(row, told, say)}${mark(row, say)}</th>${row.cells.map(
      (cell) => html`<td>${cell === null ? html`<span class="silent">${ui.silent}</span>` : said(row, cell, told, say)}</td>`,
    )}</tr>`;
  };
  // what holds several things has its name on a line of its own, so that values stand beside their thing
  const groups = [...Map.groupBy(rows, ({ aspect }) => aspect)].map(
    ([aspect, own]) =>
      html`<tbody>${own[0].subject !== null && html`<tr class="told-group"><th scope="rowgroup" colspan="${tellings.length + 1}"><span class="aspect">${ui.rows[aspect]}</span></th></tr>`}${own.map(line)}</tbody>`,
  );
  return html`<div class="in-columns">${differing(told, "line", say)}<div class="table-frame" tabindex="0" role="region" aria-label="${ui.aligned}"><table aria-label="${ui.aligned}" class="records aligned"><thead><tr><td></td>${head}</tr></thead><tbody><tr class="told-words"><th scope="row"><span class="aspect">${ui.rows.words}</span></th>${tellings.map((telling) => html`<td>${quote(telling.words, say)}</td>`)}</tr></tbody>${groups}</table></div></div>`;
}

/** A line for each thing that is told, and there each of the things said of it once, with all who say it. */
function byThing(told: Told, say: Say): Html {
  const { tellings, rows } = told;
  const ui = say.words.ui.encounter;
  const many = tellings.length > 1;
  const line = (row: AlignedRow): Html =>
    html`<li class="told told-${many ? row.state : "agree"}" id="thing-${rows.indexOf(row)}">${
      (row.subject !== null || many) && html`<p class="thing">${subject(row, told, say)}${many && mark(row, say)}</p>`
    }${sayings(row, told, say)}</li>`;
  const groups = [...Map.groupBy(rows, ({ aspect }) => aspect)].map(([aspect, own]) => {
    const list = aspect === "topics" && !many ? topics(own, told, say) : html`<ul>${own.map(line)}</ul>`;
    return html`<section class="told-of"><h3>${ui.rows[aspect]}</h3>${list}</section>`;
  });
  const words = tellings.map((telling) => html`<li>${quote(telling.words, say)}</li>`);
  const folded = words.length > mostWords + 1 ? words.splice(mostWords) : [];
  return html`<div class="by-thing">${differing(told, "thing", say)}<section class="told-of"><h3>${ui.rows.words}</h3><ul class="telling-words">${words}</ul>${
    folded.length > 0 && more(html`<ul class="telling-words">${folded}</ul>`, folded.length, say)
  }</section>${groups}</div>`;
}

/** Topics of the only telling, in a row. */
function topics(rows: readonly AlignedRow[], told: Told, say: Say): Html {
  return html`<p class="told-topics">${rows.map((row, index) => html`${index > 0 && "\u00a0· "}${subject(row, told, say)}`)}</p>`;
}

/** What the tellings say of one thing, the same words once, with those who say them. */
function sayings(row: AlignedRow, told: Told, say: Say): Html {
  const spoken = row.cells.flatMap((cell, index) => (cell === null ? [] : [{ cell, index }]));
  const alike = [
    ...Map.groupBy(spoken, ({ cell }) =>
      row.aspect === "topics" ? "" : (cell.words?.quote ?? inWords(row, cell, told, say)),
    ).values(),
  ];
  const { length } = told.tellings;
  const by = ({ cell, index }: (typeof spoken)[number]): Html =>
    html`<li><a href="${textUrl(told.tellings[index].text, cell.evidence[0]?.fact)}">${shortly(told.tellings, index, say)}</a></li>`;
  const tellers = (same: typeof spoken): Html | null => {
    if (length === 1) return null;
    const list = html`<ul class="tellers">${same.map(by)}</ul>`;
    if (same.length < length) return list;
    return html`<details class="proof"><summary>${say.count(say.words.ui.counts.sources, length)}</summary>${list}</details>`;
  };
  const lines = alike.map(
    (same) => html`<li>${row.aspect !== "topics" && said(row, same[0].cell, told, say)}${tellers(same)}</li>`,
  );
  const folded =
    row.cells.some((cell) => cell?.words !== undefined) && lines.length > mostAlike + 1 ? lines.splice(mostAlike) : [];
  return html`<div class="sayings"><ul>${lines}</ul>${folded.length > 0 && more(html`<ul>${folded}</ul>`, folded.length, say)}</div>`;
}

/** What is folded away under how many tellings it is. */
function more(list: Html, count: number, say: Say): Html {
  return html`<details class="proof proof-more"><summary>${say.count(say.words.ui.evidence.more, count)}</summary>${list}</details>`;
}

/** What a telling is called where there is little room: its outlet, and the day where the outlet tells several times. */
function shortly(tellings: readonly TellingHead[], index: number, say: Say): string {
  const names = tellings.map((telling) => outletOf(telling, telling.text, 24));
  const { published } = tellings[index];
  const once = names.indexOf(names[index]) === names.lastIndexOf(names[index]);
  return once || published === null ? names[index] : `${names[index]}, ${say.date(published)}`;
}

/** The things in which tellings differ, each leading to its line. */
function differing(told: Told, line: "line" | "thing", say: Say): Html | null {
  const rows = told.rows.filter(({ state }) => state === "differ");
  if (told.tellings.length < 2 || rows.length === 0) return null;
  const ui = say.words.ui.encounter;
  const name = (row: AlignedRow): Html | string => (row.subject === null ? ui.rows[row.aspect] : calledOf(row, told, say));
  return html`<p class="differing told-differ"><span class="badge">${ui.differs}</span> ${rows.map(
    (row, index) => html`${index > 0 && "\u00a0· "}<a href="#${line}-${told.rows.indexOf(row)}">${name(row)}</a>`,
  )}</p>`;
}

function mark({ state }: AlignedRow, say: Say): Html | null {
  const ui = say.words.ui.encounter;
  return state === "agree" ? null : html`<span class="badge told-${state}">${state === "differ" ? ui.differs : ui.only}</span>`;
}

/** The thing of which a line speaks, leading to what else is known of it. */
function subject(row: AlignedRow, told: Told, say: Say): Html | null {
  const what = row.subject;
  if (what === null) return null;
  const name = calledOf(row, told, say);
  if ("person" in what) return html`<span class="aspect-of">${personOf(what.person, say)}</span>`;
  const url = moreOf(what, row, told.parties);
  return html`<span class="aspect-of">${url === null ? name : html`<a href="${url}">${name}</a>`}</span>`;
}

/** Where more is told of a thing: its page, the figures of the two sides, the texts on a topic. */
function moreOf(what: Exclude<Subject, { person: object }>, { cells }: AlignedRow, parties: readonly string[]): string | null {
  const fact = cells.flatMap((cell) => cell?.evidence[0]?.fact ?? [])[0];
  if ("document" in what) return fact === undefined ? null : documentUrl(fact);
  if ("measure" in what) return parties.length === 2 ? `${pairUrl(parties[0], parties[1])}#figures` : null;
  if ("topic" in what) return withQuery(urls.search, { topic: what.topic, state: parties[0] });
  return null;
}

function calledOf({ subject: what, cells }: AlignedRow, { tellings }: Told, say: Say): Html | string {
  if (what === null) return "";
  if ("person" in what) return say.name(what.person.name);
  if ("document" in what) {
    const titles = cells.flatMap((cell, index) =>
      cell?.fact != null && "title" in cell.fact ? [{ name: cell.fact.title, language: tellings[index].language }] : [],
    );
    const { title, language } = what.document;
    const own = calledFor(say.words.language, { name: title, language, called: titles });
    return html`<span lang="${langOf(own.language)}" dir="auto">${own.name}</span>`;
  }
  if ("measure" in what) return `${say.words.measures[what.measure]}${what.period === null ? "" : `, ${say.date(what.period)}`}`;
  if ("commitment" in what) return say.words.strengths[what.commitment];
  return say.words.topics[what.topic];
}

/** What a telling says, leading to its words. */
function said(row: AlignedRow, cell: AlignedCell, told: Told, say: Say): Html {
  const piece = cell.evidence[0];
  if (cell.words !== undefined) return ownWords(cell.words, piece?.fact);
  const words = inWords(row, cell, told, say);
  if (piece === undefined) return html`${words}`;
  return html`<a href="${textUrl(piece.text, piece.fact)}" title="${piece.quote}">${words}</a>`;
}

/** The words of a telling, leading to where they stand in it; those of a `fact` are marked there. */
function ownWords({ text, language, quote: told, within }: AlignedWords, fact: string | undefined): Html {
  const words = told.replace(/\s+/g, " ").trim();
  return html`<a href="${fact === undefined ? wordsUrl(text, words, within ?? undefined) : textUrl(text, fact)}"><q lang="${langOf(language)}" dir="auto">${words}</q></a>`;
}

function inWords(row: AlignedRow, cell: AlignedCell, { tellings }: Told, say: Say): string {
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
      if (person === null) return say.post(value);
      // how a name is spelled is told beside how others spell it
      if (tellings.length > 1) return [person.name, say.postInSentence(person.post, person.state)].filter(Boolean).join(", ");
      return say.post(person.post, person.state) || words.ui.peoplePage.noOffice;
    }
    case "documents":
      return say.became(fact as FactOf<"instruments">);
    case "figures":
      return say.figure(fact as FactOf<"figures">);
    case "topics":
      return "✓";
    case "commitments":
    case "wording":
      return cell.words?.quote ?? cell.value;
  }
}
