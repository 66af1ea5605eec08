import { factKinds } from "../../read/record.ts";
import { fill } from "../../view/edtf.ts";
import type { FactRow, TextDetail } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { paragraphsOf, type Segment } from "../../view/segments.ts";
import { castOf, participantOf } from "../../view/timeline.ts";
import { type Html, html, join } from "../html.ts";
import { langOf } from "../parts/evidence.ts";
import { layout } from "../parts/layout.ts";
import { date, parties } from "../parts/lists.ts";
import { factId, textJsonUrl, textUrl, wordsId } from "../urls.ts";

/** `/texts/ID`: a text beside what was read from it. Links between words and facts work without a script. */
export function textPage(text: TextDetail, say: Say = english): string {
  const ui = say.words.ui.text;
  const title = text.title === "" ? fill(ui.untitled, { id: text.id }) : text.title;
  const lang = langOf(text.language);
  const content = html`<header class="text-head"><h1 lang="${lang}" dir="auto">${title}</h1>${about(text, say)}</header><div class="reading"><section class="words" aria-labelledby="words-title"><h2 id="words-title" class="unseen">${ui.words}</h2><div class="prose" lang="${lang}" dir="auto">${prose(text)}</div></section><section class="facts" aria-labelledby="facts-title"><div class="facts-head"><h2 id="facts-title">${ui.facts}</h2>${
    text.facts.length > 0 && html`<p class="hint">${ui.help} <span class="hint-keys">${ui.keys}</span></p>`
  }</div>${text.facts.length === 0 ? html`<p class="none">${ui.noFacts}</p>` : factLists(text.facts, say)}${
    text.record.topics.length > 0 &&
    html`<section class="fact-group" aria-labelledby="topics-title"><h3 id="topics-title">${ui.topics}</h3><ul class="tags">${text.record.topics.map((topic) => html`<li>${say.words.topics[topic]}</li>`)}</ul></section>`
  }${
    text.record.doc.notes.length > 0 &&
    html`<section class="fact-group" aria-labelledby="notes-title"><h3 id="notes-title">${ui.notes}</h3><ul class="notes">${text.record.doc.notes.map((note) => html`<li>${note}</li>`)}</ul></section>`
  }<p class="engine">${fill(ui.engine, { version: text.record.doc.engine })} · <a href="${textJsonUrl(text.id)}">${ui.asJson}</a></p></section></div>`;
  return layout(
    { title, say, place: "texts", kind: "text", alternates: [{ type: "application/json", url: textJsonUrl(text.id) }] },
    content,
  );
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
  }`;
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

function factLists(facts: readonly FactRow[], say: Say): Html {
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
    return html`<section class="fact-group group-${kind}" aria-labelledby="g-${kind}"><h3 id="g-${kind}">${titles[kind]} <span class="heading-count">${rows.length}</span></h3><ul class="fact-list">${rows.map((row) => factCard(row, say, cast))}</ul></section>`;
  })}`;
}

/** One fact: its sentence leads to its words; below it stand its fields, how it was read, and what was inferred from what. */
function factCard(row: FactRow, say: Say, cast: ReturnType<typeof castOf>): Html {
  const ui = say.words.ui.text;
  const { sentence, words, fields } = tell(row, say, cast);
  const inferred = Object.entries(row.fact.inferred);
  return html`<li class="fact fact-${row.kind}" id="${factId(row.id)}" data-fact="${row.id}"><a class="fact-link" href="#${wordsId(row.id)}">${sentence}</a>${
    words !== undefined &&
    html`<p class="own-words clipped" lang="${langOf(row.language)}" dir="auto">${words.replace(/\s+/g, " ")}</p>`
  }${
    fields.length > 0 &&
    html`<p class="fact-fields">${join(
      fields.map((field) => html`<span>${field}</span>`),
      html` <span aria-hidden="true">·</span> `,
    )}</p>`
  }${inferred.map(
    ([field, reason]) =>
      html`<p class="inferred"><b>${say.words.fields[field] ?? field}</b> ${fill(ui.inferred, { reason })}</p>`,
  )}<p class="rule"><span class="unseen">${ui.rule} </span><code>${row.fact.rule}</code></p></li>`;
}

/** A fact in a sentence, with those of its fields that the sentence leaves out. */
function tell(
  row: FactRow,
  say: Say,
  cast: ReturnType<typeof castOf>,
): { sentence: Html; words?: string; fields: (Html | string)[] } {
  const words = say.words;
  const who = (name: string) => participantOf(row, name, cast, {});
  const sides = (codes: readonly string[]) => (codes.length === 0 ? [] : [parties(codes, say)]);
  switch (row.kind) {
    case "people": {
      const { name, post, state } = row.fact;
      const office = post === null ? [] : [say.post(post, state)];
      return { sentence: html`${name}`, fields: [...office, ...(state === null ? [words.ui.unknownState] : [say.party(state)])] };
    }
    case "encounters": {
      const { kind, status, date: day, place, parties: codes, participants } = row.fact;
      const told = { kind, status, date: day, place, placeState: null, parties: codes, participants: participants.map(who) };
      return {
        sentence: html`${say.encounter(told)}`,
        fields: [
          say.count(words.encounters[kind].name, 1),
          words.statuses[status],
          ...sides(codes),
          ...(day === null ? [] : [date(day, say)]),
        ],
      };
    }
    case "instruments": {
      const { kind, action, title, date: day, parties: codes } = row.fact;
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${title}</span>`,
        fields: [words.instruments[kind], words.actions[action], ...(day === null ? [] : [date(day, say)]), ...sides(codes)],
      };
    }
    case "figures": {
      const { measure, period, parties: codes } = row.fact;
      return {
        sentence: html`${words.measures[measure]}: ${say.figure(row.fact)}`,
        fields: [...(period === null ? [] : [date(period, say)]), ...sides(codes)],
      };
    }
    case "bodies":
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${row.fact.name}</span>`,
        fields: [words.bodies[row.fact.kind], ...sides(row.fact.parties)],
      };
    case "projects":
      return { sentence: html`${row.fact.name}`, fields: [] };
    case "commitments": {
      const { strength, actors, due } = row.fact;
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${row.fact.quote.replace(/\s+/g, " ")}</span>`,
        fields: [
          words.strengths[strength],
          ...(due === null ? [] : [html`${words.fields.due} ${date(due, say)}`]),
          ...sides(actors),
        ],
      };
    }
    case "statements": {
      const { act, speaker, side } = row.fact;
      const said = say.statement({ act, side, speaker: speaker === null ? null : who(speaker) });
      return { sentence: html`${said}`, words: row.fact.quote, fields: sides(side) };
    }
  }
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
