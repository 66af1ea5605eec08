import type { Evidence, QuotedWords } from "../../view/items.ts";
import { easiestFirst } from "../../view/readers.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { textUrl } from "../urls.ts";
import { fileOf, outletOf } from "./outlet.ts";

/** The `lang` attribute of words in a language of the reader's; "other" is marked as undetermined. */
export function langOf(language: string): string {
  return language === "other" ? "und" : language;
}

/** The words of a text, with where they stand. */
export function quote(piece: Evidence, say: Say): Html {
  return html`<figure class="quote"><blockquote lang="${langOf(piece.language)}" dir="auto"><p>${oneLine(piece.quote)}</p></blockquote><figcaption>${source(piece, say)}</figcaption></figure>`;
}

/** Words that several texts of one language write alike, once, with where they stand in each. */
export function quoteOf([first, ...others]: readonly Evidence[], say: Say): Html {
  const further = others.slice(0, mostAlike);
  const left = others.length - further.length;
  return html`<figure class="quote"><blockquote lang="${langOf(first.language)}" dir="auto"><p>${oneLine(first.quote)}</p></blockquote><figcaption>${source(first, say)}${further.map((piece) => html`<span class="alike">${outlet(piece, say)}${copiesOf(piece)}</span>`)}${
    left > 0 && html`<span class="alike">${say.count(say.words.ui.evidence.further, left)}</span>`
  }</figcaption></figure>`;
}

/** Further texts that are named with words that they all write. */
const mostAlike = 23;

/** Outlet, day and language of a text, leading to the words in it. */
export function source(piece: Evidence, say: Say): Html {
  return html`${outlet(piece, say)}\u00a0· <span class="tongue">${say.language(piece.language)}</span>${fileOf(piece, piece.text)}${copiesOf(piece)}`;
}

/** Outlet and day, leading to the words. */
function outlet(piece: Evidence, say: Say): Html {
  const day = piece.published === null ? null : say.date(piece.published);
  return html`<a class="source" href="${textUrl(piece.text, piece.fact)}">${called(piece)}${day !== null && html`, ${day}`}</a>`;
}

/** What a text is called, in so many letters at most; words of its own say in which language they are. */
export function called(piece: QuotedWords, most?: number): Html {
  const name = outletOf(piece, piece.text, most);
  return piece.title === undefined ? html`${name}` : html`<span lang="${langOf(piece.language)}">${name}</span>`;
}

/** Other texts that bring the same page. */
function copiesOf({ copies = [] }: Evidence): Html {
  return html`${copies.map((copy) => html`, <a class="source" href="${textUrl(copy.id)}">${outletOf(copy, copy.id)}</a>`)}`;
}

/** Pieces of evidence that a page shows for one line. */
const most = 3;

function quotes(evidence: readonly Evidence[], say: Say): Html {
  const left = evidence.length - most;
  return html`<div class="proof-body">${evidence.slice(0, most).map((piece) => quote(piece, say))}${
    left > 0 && html`<p class="none">${say.count(say.words.ui.evidence.further, left)}</p>`
  }</div>`;
}

/** All evidence folded away behind its outlets; opens without a script. */
export function proof(evidence: readonly Evidence[], say: Say): Html {
  const outlets = [...new Set(evidence.map((piece) => outletOf(piece, piece.text)))];
  const shown = outlets.slice(0, 3).join("\u00a0· ");
  return html`<details class="proof"><summary><span class="proof-count">${say.count(say.words.ui.counts.sources, evidence.length)}</span>\u00a0· <span class="proof-outlets">${shown}${outlets.length > 3 && " …"}</span></summary>${quotes(evidence, say)}</details>`;
}

/** The best piece of evidence in full, further ones folded away. */
export function proofOpen(evidence: readonly Evidence[], say: Say): Html {
  const [first, ...rest] = easiestFirst(say.words.language, evidence);
  return html`${quote(first, say)}${
    rest.length > 0 &&
    html`<details class="proof proof-more"><summary>${say.count(say.words.ui.evidence.more, rest.length)}</summary>${quotes(rest, say)}</details>`
  }`;
}

/** Letters of a title that names a text in a table. */
const mostInTable = 28;

/** Sources as short links, for tables. */
export function sources(evidence: readonly Evidence[], say: Say): Html {
  return html`<span class="sources">${evidence.slice(0, 3).map((piece, index) => html`${index > 0 && ", "}<a class="source" href="${textUrl(piece.text, piece.fact)}">${called(piece, mostInTable)}</a>`)}${
    evidence.length > 3 && html` ${say.count(say.words.ui.evidence.further, evidence.length - 3)}`
  }</span>`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
