import { factKinds } from "../../read/record.ts";
import { fill } from "../../view/edtf.ts";
import type { CommitmentItem } from "../../view/items.ts";
import type { FactRow, TextDetail } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import { isInference } from "../../view/say/inferences.ts";
import type { Say } from "../../view/say/say.ts";
import { paragraphsOf, type Segment } from "../../view/segments.ts";
import { castOf } from "../../view/timeline.ts";
import { slug } from "../../view/where.ts";
import { type Html, html, join, plain } from "../html.ts";
import { personKey } from "../leads.ts";
import { backTo, type Desk, decideForm, verdictLine } from "../parts/decide.ts";
import { langOf } from "../parts/evidence.ts";
import { fateWords } from "../parts/fates.ts";
import { layout } from "../parts/layout.ts";
import { date } from "../parts/lists.ts";
import { fileOf, outletOf, titleOf } from "../parts/outlet.ts";
import { type Cast, tell } from "../parts/tell.ts";
import {
  bodyUrl,
  documentUrl,
  encounterUrl,
  factId,
  personUrl,
  projectUrl,
  textJsonUrl,
  textUrl,
  urls,
  withQuery,
  wordsId,
} from "../urls.ts";

/** What a page tells of a text's facts beside what the text says. */
export interface TextAsides {
  /** where people may decide */
  desk?: Desk | undefined;
  /** name the rule that read each fact where nobody decides about facts, for those who try the reader */
  rules?: boolean | undefined;
  /** how its commitments stand and what later texts tell of them, by id of the fact */
  standings?: Standings | undefined;
  /** whom its facts name and of which encounters they tell, by id of the fact; where a store keeps it */
  links?: ReadonlyMap<string, string> | undefined;
}
type Standings = ReadonlyMap<string, Pick<CommitmentItem, "state" | "fate">>;

/** `/texts/ID`: a text beside what was read from it. Links between words and facts work without a script. */
export function textPage(text: TextDetail, say: Say = english, asides: TextAsides = {}): string {
  const ui = say.words.ui.text;
  const title = text.title === "" ? fill(ui.untitled, { id: text.id }) : titleOf(text.title);
  const lang = langOf(text.language);
  const content = html`<header class="text-head"><h1 lang="${lang}" dir="auto">${title}</h1>${fileOf(text, text.id)}${about(text, say)}</header>${readingOf(text, say, html`<p class="engine">${fill(ui.engine, { version: text.record.doc.engine })} · <a href="${textJsonUrl(text.id)}">${ui.asJson}</a> · <a href="${`${textUrl(text.id)}.csv`}">${"CSV"}</a></p>`, asides)}`;
  return layout(
    { title, say, place: "texts", kind: "text", alternates: [{ type: "application/json", url: textJsonUrl(text.id) }] },
    content,
  );
}

/** A text beside what was read from it; `foot` stands under the facts. */
export function readingOf(text: TextDetail, say: Say, foot: Html, asides: TextAsides = {}): Html {
  const ui = say.words.ui.text;
  const lang = langOf(text.language);
  return html`<div class="reading"><section class="words" aria-labelledby="words-title"${text.facts.length > 0 && html` aria-describedby="keys"`}><h2 id="words-title" class="unseen">${ui.words}</h2><div class="prose" lang="${lang}" dir="auto">${prose(text)}</div></section><section class="facts" aria-labelledby="facts-title"><div class="facts-head"><h2 id="facts-title">${ui.facts}</h2>${
    text.facts.length > 0 && html`<p class="hint">${ui.help} <span class="hint-keys" id="keys">${ui.keys}</span></p>`
  }</div>${text.facts.length === 0 ? html`<p class="none">${ui.noFacts}</p>` : factLists(text, say, asides)}${rejected(text, say, asides)}${
    text.record.topics.length > 0 &&
    html`<section class="fact-group" aria-labelledby="topics-title"><h3 id="topics-title">${ui.topics}</h3><ul class="tags">${text.record.topics.map((topic) => html`<li><a href="${withQuery(urls.search, { topic })}">${say.words.topics[topic]}</a></li>`)}</ul></section>`
  }${
    text.record.doc.notes.length > 0 &&
    html`<section class="fact-group" aria-labelledby="notes-title"><h3 id="notes-title">${ui.notes}</h3><ul class="notes">${text.record.doc.notes.map((note) => html`<li>${note}</li>`)}</ul></section>`
  }${foot}</section></div>`;
}

/** What is known of the text itself. */
function about(text: TextDetail, say: Say): Html {
  const ui = say.words.ui.text;
  const row = (name: string, value: Html | string | null) => value !== null && html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="about">${row(ui.source, text.source)}${row(ui.published, text.published === null ? null : date(text.published, say))}${row(ui.languageIs, say.language(text.language))}${row(ui.attribution, text.attribution)}${row(
    ui.original,
    isWebAddress(text.url) ? html`<a href="${text.url}" rel="noreferrer noopener external">${hostOf(text.url)}</a>` : text.url,
  )}</dl>${text.duplicateOf !== null && html`<p class="duplicate">${duplicate(ui.duplicateOf, text.duplicateOf)}</p>`}${
    text.duplicates.length > 0 && html`<p class="duplicate">${fill(ui.duplicates, { ids: say.list(text.duplicates) })}</p>`
  }${text.copyOf !== null && html`<p class="duplicate">${duplicate(ui.copyOf, text.copyOf)}</p>`}${others(text, say)}`;
}

/** Other texts that bring the same page in other trimmings. */
function others({ copies, duplicates }: TextDetail, say: Say): Html | false {
  const shown = copies.filter(({ id }) => !duplicates.includes(id));
  if (shown.length === 0) return false;
  const [before, after = ""] = say.words.ui.text.copies.split("{ids}");
  return html`<p class="duplicate">${before}${shown.map((copy, i) => html`${i > 0 && ", "}<a href="${textUrl(copy.id)}">${outletOf(copy, copy.id)}</a>`)}${after}</p>`;
}

function duplicate(pattern: string, id: string): Html {
  const [before, after = ""] = pattern.split("{id}");
  return html`${before}<a href="${textUrl(id)}">${id}</a>${after}`;
}

/** The words, each marked stretch leading to its narrowest fact. */
function prose(text: TextDetail): Html {
  const facts = text.facts.map((row) => ({ id: row.id, span: row.fact.span }));
  const kinds = new Map(text.facts.map((row) => [row.id, row.kind]));
  const paragraphs = paragraphsOf(text.raw, facts);
  const [first] = paragraphs;
  // the page's own heading says it already
  if (first?.length === 1 && first[0].facts.length === 0 && first[0].text === text.title) paragraphs.shift();
  return html`${paragraphs.map((paragraph) => html`<p>${paragraph.map((segment) => mark(segment, kinds))}</p>`)}`;
}

function mark(segment: Segment, kinds: ReadonlyMap<string, string>): Html {
  const words = join(segment.text.split(/\r?\n/), html`<br>`);
  // each fact whose words begin here has a place of its own to jump to
  const anchors = segment.starts.map((id) => html`<span class="anchor" id="${wordsId(id)}"></span>`);
  if (segment.facts.length === 0) return words;
  const depth = Math.min(3, segment.facts.length);
  const facts = segment.facts.join(" ");
  // a space between two facts' words is lit with the fact that holds both, but there is nothing in it to follow
  if (!/[\p{L}\p{N}]/u.test(segment.text))
    return html`<span class="mark mark-${kinds.get(segment.facts[0])} depth${depth}" data-facts="${facts}">${anchors}${words}</span>`;
  const [narrowest] = segment.facts;
  return html`<a class="mark mark-${kinds.get(narrowest)} depth${depth}" href="#${factId(narrowest)}" data-facts="${facts}">${anchors}${words}</a>`;
}

/** What was read and a person has rejected, folded away. */
function rejected(text: TextDetail, say: Say, asides: TextAsides): Html | null {
  if (text.rejected.length === 0) return null;
  const { decide } = say.words.ui;
  const cast = castOf(text.rejected);
  return html`<details class="fact-group rejected"><summary>${decide.rejected} <span class="heading-count">${text.rejected.length}</span></summary><ul class="fact-list">${text.rejected.map((row) => factCard(row, say, cast, textUrl(text.id), { desk: asides.desk }))}</ul></details>`;
}

function factLists({ facts, id }: TextDetail, say: Say, asides: TextAsides): Html {
  const { pair } = say.words.ui;
  const titles = {
    people: pair.people,
    encounters: pair.timeline,
    instruments: pair.instruments,
    figures: pair.figures,
    bodies: pair.bodies,
    projects: pair.projects,
    commitments: pair.commitments,
    statements: pair.statements,
  };
  const cast = castOf(facts);
  return html`${factKinds.map((kind) => {
    const rows = facts.filter((row) => row.kind === kind);
    if (rows.length === 0) return null;
    return html`<section class="fact-group group-${kind}" aria-labelledby="g-${kind}"><h3 id="g-${kind}">${titles[kind]} <span class="heading-count">${rows.length}</span></h3><ul class="fact-list">${rows.map((row) => factCard(row, say, cast, textUrl(id), asides))}</ul></section>`;
  })}`;
}

/** One fact: its sentence leads to its words; below it stand its fields, how it was read, and what was inferred from what. */
function factCard(row: FactRow, say: Say, cast: Cast, page: string, { desk, standings, links, rules }: TextAsides): Html {
  const ui = say.words.ui.text;
  const { sentence, words, fields: told } = tell(row, say, cast);
  const own = links === undefined ? null : pageOf(row, links);
  // a project has no fields
  const named = told.length > 0 ? told : row.kind === "projects" && own !== null ? [say.words.ui.project.words] : [];
  const fields = named.map((field, index) => (index === 0 && own !== null ? html`<a href="${own}">${field}</a>` : field));
  const standing = standings?.get(row.id);
  const inferred = Object.entries(row.fact.inferred);
  return html`<li class="fact fact-${row.kind}" id="${factId(row.id)}" data-fact="${row.id}"><a class="fact-link" href="#${wordsId(row.id)}">${sentence}</a>${
    words !== undefined &&
    html`<p class="own-words clipped" lang="${langOf(row.language)}" dir="auto">${words.replace(/\s+/g, " ")}</p>`
  }${
    fields.length > 0 &&
    html`<p class="fact-fields">${join(
      fields.map((field) => html`<span>${field}</span>`),
      html`\u00a0<span aria-hidden="true">·</span> `,
    )}</p>`
  }${standing !== undefined && (fateWords(standing, say) ?? openWords(standing, say))}${inferred.map(
    ([field, reason]) =>
      html`<p class="inferred"><b>${say.words.fields[field] ?? field}</b> ${fill(ui.inferred, { reason: isInference(reason) ? say.words.ui.inferences[reason] : reason })}</p>`,
  )}${(rules === true || desk !== undefined) && html`<p class="rule"><span class="unseen">${ui.rule} </span><code>${row.fact.rule}</code></p>`}${
    row.verdict !== undefined && verdictLine(row.verdict, backTo(page, row), say, desk)
  }${desk !== undefined && row.verdict === undefined && decideForm(row, plain(sentence), backTo(page, row), say)}</li>`;
}

/** The page of what a fact names or tells of. */
function pageOf(row: FactRow, links: ReadonlyMap<string, string>): string | null {
  const key = links.get(row.id);
  switch (row.kind) {
    case "people":
      return key === undefined ? null : personUrl(personKey({ name: row.fact.name, state: row.fact.state, key }));
    case "encounters":
      return key === undefined ? null : encounterUrl(key);
    case "instruments":
      return documentUrl(row.id);
    case "bodies":
      return bodyUrl(row.id);
    case "projects":
      return projectUrl(slug(row.fact.name));
    default:
      return null;
  }
}

/** That a commitment's day has passed and no text tells what became of it; nothing where it is open. */
function openWords({ state }: Pick<CommitmentItem, "state">, say: Say): Html | null {
  return state === "overdue"
    ? html`<p class="entry-kind"><span class="badge fate fate-overdue">${say.standing("overdue")}</span></p>`
    : null;
}

function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return url;
  }
}
