import type { Frame } from "./clause/frames.ts";
import { hitsOf, type Page, sentenceOf } from "./page.ts";
import { readAll, type Source } from "./read.ts";
import { type ElchiRecord, type Fact, type FactKind, factKinds } from "./record.ts";
import type { Scene } from "./scene.ts";
import { around, firstFrom, type Stretch, within } from "./within.ts";

/** Words of a text with their place: UTF-16 offsets, end excluded. */
export interface Words {
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
}

/** One field of an item: what it says, and where that stands. */
export interface ExplainedField {
  readonly field: string;
  readonly value: unknown;
  /** the words that say it; none where the rule or the item's own words do */
  readonly words: readonly Words[];
  /** what it was inferred from; null where the text says it */
  readonly inferred: string | null;
}

/** An item of a record, and why it was read. */
export interface ExplainedItem {
  /** kind and number, from 1 on: "encounters/2" */
  readonly name: string;
  readonly kind: FactKind | "topics";
  readonly rule: string;
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
  /** the words that set the rule off */
  readonly triggers: readonly Words[];
  readonly fields: readonly ExplainedField[];
}

/** A rule that found its words and read nothing, and the condition that failed. */
export interface NearMiss extends Words {
  readonly kind: FactKind | "topics";
  readonly rule: string;
  readonly failed: string;
}

/** A record with the reasons for all that it says. */
export interface Explanation {
  readonly record: ElchiRecord;
  readonly items: readonly ExplainedItem[];
  readonly nearly: readonly NearMiss[];
}

/**
 * Reads a text and tells for each item of its record which rule read it, from which words, which of its fields are stated and which
 * inferred from what, and which rules nearly read something. `only` names one item ("encounters/2"): then what was nearly read is that
 * of its sentences; an item that is not there gives none.
 *
 *     explain("On 5 May …", { id: "x" }, "encounters/1").items[0].rule // "encounter.meet"
 */
export function explain(text: string, source: Source, only?: string): Explanation {
  const refusals: (Omit<NearMiss, "quote" | "span"> & { at: Stretch })[] = [];
  const { record, scene } = readAll(text, source, (kind, rule, { from, to }, failed) => {
    refusals.push({ kind, rule, failed, at: { from, to } });
  });
  if (!scene) return { record, items: [], nearly: [] };
  const { page } = scene;
  const all = [
    ...factKinds.flatMap((kind) => record[kind].map((fact: Fact, i) => itemOf(scene, kind, fact, i + 1))),
    ...record.topics.map((topic, i) => topicOf(scene, topic, i + 1)),
  ];
  const items = only === undefined ? all : all.filter((item) => item.name === only);
  const read = new Set(all.map((item) => `${item.kind} ${item.rule}`));
  const seen = new Set<string>();
  const nearly: NearMiss[] = [];
  for (const { at, ...rest } of refusals) {
    const key = `${rest.kind} ${rest.rule} ${at.from} ${rest.failed}`;
    const words = wordsOf(page, at);
    if (seen.has(key) || (only !== undefined && !items.some((item) => sharesSentence(page, item, at)))) continue;
    // words that the same rule did read something from, elsewhere in the clause, are no near miss
    if (
      read.has(`${rest.kind} ${rest.rule}`) &&
      all.some((i) => i.rule === rest.rule && i.triggers.some((t) => t.span[0] === words.span[0]))
    )
      continue;
    seen.add(key);
    nearly.push({ ...rest, ...words });
  }
  return { record, items, nearly: nearly.sort((a, b) => a.span[0] - b.span[0]) };
}

function wordsOf({ text, tokens }: Page, { from, to }: Stretch): Words {
  const span: [number, number] = [tokens[from].start, tokens[to - 1].end];
  return { quote: text.slice(...span), span };
}

/** The tokens of a span. */
function tokensOf({ tokens }: Page, [start, end]: readonly [number, number]): Stretch {
  let from = 0;
  let high = tokens.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if (tokens[middle].end <= start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < tokens.length && tokens[to].start < end) to++;
  return { from, to: Math.max(to, Math.min(from + 1, tokens.length)) };
}

function sharesSentence(page: Page, item: ExplainedItem, at: Stretch): boolean {
  const { from, to } = tokensOf(page, item.span);
  const sentence = sentenceOf(page, at.from);
  return sentence >= sentenceOf(page, from) && sentence <= sentenceOf(page, Math.max(from, to - 1));
}

/** Tables whose words set off the rules that no sense of a predicate does. */
const tables: Readonly<Partial<Record<FactKind, readonly string[]>>> = {
  instruments: ["document", "document deed"],
  figures: ["measure"],
  bodies: ["body"],
  projects: ["project", "project noun"],
};

function itemOf(scene: Scene, kind: FactKind, fact: Fact, number: number): ExplainedItem {
  const { page } = scene;
  const span = tokensOf(page, fact.span);
  const sentence = sentencesOf(page, span);
  const triggers = triggersOf(scene, kind, fact.rule, span, sentence);
  const { quote, span: place, rule, inferred, ...said } = fact;
  const fields = Object.entries(said)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([field, value]) => ({
      field,
      value,
      // of a date a part is inferred, of anything else the whole
      words:
        inferred[field] !== undefined && byField[field] !== dates
          ? []
          : (byField[field] ?? nowhere)(scene, value, sentence, span),
      inferred: inferred[field] ?? null,
    }));
  return { name: `${kind}/${number}`, kind, rule, quote, span: place, triggers, fields };
}

/** The whole sentences around tokens. */
function sentencesOf(page: Page, { from, to }: Stretch): Stretch {
  return { from: page.sentences[sentenceOf(page, from)].from, to: page.sentences[sentenceOf(page, Math.max(from, to - 1))].to };
}

/** The predicates, nouns and forms that a rule is named for, in the item's words, else in their sentence. */
function triggersOf(scene: Scene, kind: FactKind, rule: string, span: Stretch, sentence: Stretch): Words[] {
  const { page } = scene;
  if (kind === "people") return unique(page, around(scene.posts, span).concat(within(scene.posts, span.from, span.to)));
  const named = new Set(rule.split(/[.+]/).slice(1));
  const ahead = named.has("future") || named.has("ending") || named.has("present") || named.has("must");
  const fits = (f: Frame): boolean => named.has(f.sense) || (ahead && f.time === "future" && !f.nominal);
  for (const { from, to } of [span, sentence]) {
    const frames = within(scene.frames, from, to).filter(fits);
    if (frames.length) return unique(page, frames);
    const hits = (tables[kind] ?? []).flatMap((cat) => within(hitsOf(page, cat), from, to));
    if (hits.length) return unique(page, hits);
  }
  return [];
}

/** Words of stretches, each once, in order of place. */
function unique(page: Page, list: readonly Stretch[]): Words[] {
  const out = new Map<number, Words>();
  for (const at of list) {
    const words = wordsOf(page, at);
    const old = out.get(words.span[0]);
    if (!old || old.span[1] < words.span[1]) out.set(words.span[0], words);
  }
  return [...out.values()].sort((a, b) => a.span[0] - b.span[0]);
}

type Finder = (scene: Scene, value: unknown, sentence: Stretch, span: Stretch) => Words[];
const nowhere: Finder = () => [];

/** Mentions in the sentence that say a value; where it has none, the last before it. */
function said<T extends Stretch>({ page }: Scene, list: readonly T[], { from, to }: Stretch, fits: (m: T) => boolean): Words[] {
  const here = within(list, from, to).filter(fits);
  if (here.length) return unique(page, here);
  const before = list.slice(0, firstFrom(list, from)).findLast(fits);
  return before ? [wordsOf(page, before)] : [];
}

const parties: Finder = (scene, value, sentence) =>
  (value as string[]).flatMap((party) => {
    const named = said(scene, scene.parties, sentence, (m) => m.party === party);
    const here = within(scene.parties, sentence.from, sentence.to).filter((m) => m.party === party);
    // a capital is mostly the place
    const state = here.find((m) => m.by !== "capital") ?? here[0];
    if (state) return [wordsOf(scene.page, state)];
    const man = within(scene.persons, sentence.from, sentence.to).find((m) => m.person.state === party);
    return man ? [wordsOf(scene.page, man)] : named.slice(0, 1);
  });
const people: Finder = (scene, value, sentence) =>
  (Array.isArray(value) ? (value as string[]) : [value as string]).flatMap((name) =>
    said(scene, scene.persons, sentence, (m) => m.person.name === name).slice(0, 1),
  );
const dates: Finder = (scene, value, sentence) =>
  said(scene, scene.dates, sentence, (m) => m.date === value || m.past === value || m.future === value).slice(0, 1);

/** Where the words of a field are looked for. */
const byField: Readonly<Record<string, Finder>> = {
  parties,
  actors: parties,
  side: parties,
  state: (scene, value, sentence) => parties(scene, [value], sentence, sentence),
  participants: people,
  speaker: people,
  date: dates,
  due: dates,
  period: dates,
  place: (scene, value, sentence) =>
    said(scene, scene.places, sentence, (m) => m.name === value || m.state === value).slice(0, 1),
  value: (scene, value, _sentence, span) => said(scene, scene.amounts, span, (m) => m.value === value).slice(0, 1),
  post: (scene, value, sentence, span) => {
    const here = scene.posts.filter((m) => m.from < span.to && m.to > span.from && m.post === value);
    return here.length ? unique(scene.page, here) : said(scene, scene.posts, sentence, (m) => m.post === value).slice(0, 1);
  },
};

/** A subject of the relations: the words that speak of it. */
function topicOf({ page }: Scene, topic: string, number: number): ExplainedItem {
  const triggers = unique(page, hitsOf(page, `topic ${topic}`));
  const span = triggers[0]?.span ?? [0, 0];
  return {
    name: `topics/${number}`,
    kind: "topics",
    rule: `topic.${topic}`,
    quote: page.text.slice(...span),
    span,
    triggers,
    fields: [
      {
        field: "topic",
        value: topic,
        words: [],
        inferred: triggers.length ? null : "offices, documents, figures or organisations of the text",
      },
    ],
  };
}
