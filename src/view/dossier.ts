import type { BodyKind, CommitmentStrength, FactKind, InstrumentAction, Topic } from "../read/record.ts";
import { bounds, sortKey } from "./edtf.ts";
import { type Fates, noFates, standing } from "./follow.ts";
import {
  type BodyItem,
  byReadability,
  type CommitmentItem,
  compare,
  type EncounterItem,
  type Evidence,
  evidenceOf,
  type FigureItem,
  type FigureSeries,
  folded,
  type InstrumentItem,
  type Item,
  newestFirst,
  type Participant,
  type PersonItem,
  type ProjectItem,
  type StatementItem,
  sortedBy,
  type TopicItem,
} from "./items.ts";
import { isMainPair, isOfPair } from "./pairs.ts";
import type { Called } from "./readers.ts";
import type { FactRow, FactRowOf, TextRow } from "./rows.ts";
import { oncePerStatement } from "./same-statement.ts";
import { type Cast, castOf, isEncounter, type Known, participantOf, timelineOf } from "./timeline.ts";

export * from "./items.ts";

/** All that the texts say of the relations of two sides, folded for reading. Plain JSON. */
export interface Dossier {
  sides: [string, string];
  /** the day against which due dates are held */
  today: string;
  /** whether something older is left out, because there is too much */
  latestOnly: boolean;
  /** how much that is; null where nothing is left out */
  older: Older | null;
  /** texts that speak of both sides, latest first; of those that are left out in part too */
  texts: DossierText[];
  people: [PersonItem[], PersonItem[]];
  timeline: EncounterItem[];
  instruments: InstrumentItem[];
  figures: FigureSeries[];
  bodies: BodyItem[];
  projects: ProjectItem[];
  commitments: CommitmentItem[];
  /** how many texts tell what became of commitments, where older ones were not looked through; else null */
  followedOnly: number | null;
  /** by who said it: the first side, the second, both together */
  statements: { first: StatementItem[]; second: StatementItem[]; joint: StatementItem[] };
  topics: TopicItem[];
}

/** What a dossier of the latest leaves out. */
export interface Older {
  /** all texts that speak of both sides, those that are told of too */
  texts: number;
  /** facts of each kind that are left out */
  facts: Partial<Record<FactKind, number>>;
  /** the latest day (EDTF) of which something may be left out; null where texts have no days */
  until: string | null;
}

export interface DossierText {
  id: string;
  title: string | null;
  language: string;
  published: string | null;
  source: string | null;
  url: string | null;
}

export interface DossierOptions extends Known {
  /** the day (YYYY-MM-DD) against which due dates are held; the caller's, so that a dossier can be made again */
  today: string;
  /** the texts of the rows, for their titles */
  texts?: readonly Pick<TextRow, "id" | "title">[];
  /** whether a fact is told; of others only the people of its text and how much that is about these two count. All are if not given */
  isTold?: (row: FactRow) => boolean;
  /** what is left out; nothing if not given */
  older?: Older | null;
  /** topics by id of text */
  topics?: ReadonlyMap<string, readonly Topic[]>;
}

/**
 * Folds the facts of texts into what concerns two sides. A fact that names both belongs to the dossier. What one side alone
 * does or says (its people, statements, commitments, and projects, which name nobody) belongs to it where the text treats
 * the two at least half as much as any other pair: a remark on a third state does not carry the whole text along.
 * `rows` may hold facts of other pairs and whole texts; deterministic in their content, not in their order.
 */
export function dossierOf(a: string, b: string, rows: readonly FactRow[], options: DossierOptions): Dossier {
  const sides: [string, string] = [a, b];
  const cast = castOf(rows, options);
  const main = mainTexts(rows, sides);
  const chosen = factsAmong(a, b, rows, main, options);
  const texts = new Set(chosen.map((row) => row.text));
  const timeline = timelineOf([...chosen.filter(isEncounter), ...rows.filter((row) => row.kind === "people")], options, cast);
  const involved = new Set(timeline.flatMap((encounter) => encounter.participants.map((person) => person.key)));
  const people = (side: string): PersonItem[] => {
    const own = rows.filter((row) => {
      if (row.kind !== "people" || row.fact.state !== side) return false;
      return main.has(row.text) || involved.has(participantOf(row, row.fact.name, cast, options).key);
    });
    return peopleOf(own, cast, options, timeline);
  };
  const sidesPeople: [PersonItem[], PersonItem[]] = [people(a), people(b)];
  // one person bears one name throughout, however the texts spell it
  const names = new Map(sidesPeople.flat().map((person) => [person.key, person.name]));
  const named = <P extends Participant>(person: P): P => ({ ...person, name: names.get(person.key) ?? person.name });
  const statements = statementsOf(chosen, cast, options).map((item) => ({
    ...item,
    speaker: item.speaker === null ? null : named(item.speaker),
  }));
  const by = (side: string) => statements.filter((item) => item.side.length === 1 && item.side[0] === side);
  const told = textsOf(texts, rows, options.texts ?? []);
  return {
    sides,
    today: options.today,
    latestOnly: (options.older ?? null) !== null,
    older: options.older ?? null,
    texts: told,
    people: sidesPeople,
    timeline: timeline.map((one) => ({ ...one, participants: one.participants.map(named) })),
    instruments: instrumentsOf(chosen),
    figures: seriesOf(chosen),
    bodies: bodiesOf(chosen),
    projects: projectsOf(chosen),
    // what became of them is looked for in other texts, too (`told`)
    commitments: commitmentsOf(chosen, noFates(options.today)),
    followedOnly: null,
    statements: { first: by(a), second: by(b), joint: statements.filter((item) => item.side.length !== 1) },
    topics: topicsOf(told, options.topics ?? new Map()),
  };
}

/** The facts by which `dossierOf` tells of two sides, people apart: for whoever asks for a part of a dossier alone. */
export function factsOfSides(a: string, b: string, rows: readonly FactRow[], told: Pick<DossierOptions, "isTold">): FactRow[] {
  return factsAmong(a, b, rows, mainTexts(rows, [a, b]), told);
}

function factsAmong(
  a: string,
  b: string,
  rows: readonly FactRow[],
  main: ReadonlySet<string>,
  { isTold }: Pick<DossierOptions, "isTold">,
): FactRow[] {
  return rows.filter((row) => {
    if (row.kind === "people" || isTold?.(row) === false) return false;
    const parties = partiesOf(row);
    if (parties.includes(a) && parties.includes(b)) return true;
    return main.has(row.text) && isOfPair(row.kind, parties, a, b);
  });
}

/** The states and organisations that a fact names; the state of a person; none for a project. */
export function partiesOf(row: FactRow): readonly string[] {
  switch (row.kind) {
    case "people":
      return row.fact.state === null ? [] : [row.fact.state];
    case "projects":
      return [];
    case "commitments":
      return row.fact.actors;
    case "statements":
      return row.fact.side;
    default:
      return row.fact.parties;
  }
}

/** Commitments of rows, each once and with what became of it: nearest due first, those without a day last, firmer first. */
export function commitmentsOf(rows: readonly FactRow[], fates: Fates): CommitmentItem[] {
  const items = gather(pick(rows, "commitments"), (row) =>
    [row.fact.strength, row.fact.due, [...row.fact.actors].sort().join(), folded(row.fact.quote)].join("|"),
  ).map((group) => {
    const { strength, actors, due } = group[0].fact;
    return { strength, actors: [...actors], due, evidence: evidence(group) };
  });
  return sortedBy(
    standing(items, fates),
    (item) => ({ last: bounds(item.due).max ?? sortKey(null), firmness: firmness[item.strength], best: item.evidence[0] }),
    (x, y) => compare(x.last, y.last) || x.firmness - y.firmness || byReadability(x.best, y.best),
  );
}

/** The texts that speak of both sides, and after them those that only tell what became of a commitment. */
export function citedTexts({ texts, commitments }: Pick<Dossier, "texts" | "commitments">): DossierText[] {
  const cited = new Map(texts.map((text) => [text.id, text]));
  for (const { fate } of commitments) {
    if (fate === null || cited.has(fate.by.text)) continue;
    const { text: id, title = null, language, published, source, url } = fate.by;
    cited.set(id, { id, title, language, published, source, url });
  }
  return [...cited.values()];
}

const firmness: Record<CommitmentStrength, number> = { pledged: 0, planned: 1, urged: 2 };

/** Rows of one kind, the best to read first. */
function pick<K extends FactKind>(rows: readonly FactRow[], kind: K): FactRowOf<K>[] {
  const own = rows.filter((row) => row.kind === kind) as unknown as FactRowOf<K>[];
  return sortedBy(own, (row) => evidenceOf(row as FactRow), byReadability);
}

/** Rows with one key together, in the order in which the keys first come. */
function gather<R>(rows: readonly R[], keyOf: (row: R) => string): R[][] {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function evidence(rows: readonly FactRow[]): Evidence[] {
  return rows.map(evidenceOf).sort(byReadability);
}

/** Ids of the texts that treat the pair at least half as much as any other. */
function mainTexts(rows: readonly FactRow[], [a, b]: [string, string]): Set<string> {
  const texts = Map.groupBy(rows, (row) => row.text);
  const own = [...texts].filter(([, facts]) => {
    const parties = facts.map(partiesOf).filter(({ length }) => length > 1);
    return isMainPair(
      parties.map((some) => [...new Set(some)]),
      a,
      b,
    );
  });
  return new Set(own.map(([id]) => id));
}

function textsOf(
  ids: ReadonlySet<string>,
  rows: readonly FactRow[],
  texts: readonly Pick<TextRow, "id" | "title">[],
): DossierText[] {
  const found = new Map<string, DossierText>();
  for (const { text, language, published, source, url } of rows) {
    if (ids.has(text)) found.set(text, { id: text, title: null, language, published, source, url });
  }
  for (const text of texts) {
    const known = found.get(text.id);
    if (known !== undefined) known.title = text.title;
  }
  return [...found.values()].sort((x, y) => compare(y.published ?? "", x.published ?? "") || compare(x.id, y.id));
}

function peopleOf(rows: readonly FactRow[], cast: Cast, known: Known, timeline: readonly EncounterItem[]): PersonItem[] {
  const met = new Map<string, number>();
  for (const encounter of timeline) {
    for (const key of new Set(encounter.participants.map((person) => person.key))) met.set(key, (met.get(key) ?? 0) + 1);
  }
  const groups = gather(pick(rows, "people"), (row) => participantOf(row, row.fact.name, cast, known).key);
  const items = groups.map((group): PersonItem => {
    const first = participantOf(group[0], group[0].fact.name, cast, known);
    const posts = postsOf(group);
    return {
      ...first,
      post: posts[0]?.post ?? null,
      names: [...new Set([first.name, ...group.map((row) => row.fact.name)])],
      posts,
      encounters: met.get(first.key) ?? 0,
      evidence: evidence(group),
    };
  });
  return sortedBy(
    items,
    (item) => ({ item, last: lastPublished(item) }),
    (x, y) => y.item.encounters - x.item.encounters || compare(y.last, x.last) || compare(x.item.name, y.item.name),
  );
}

function lastPublished(item: Item): string {
  return item.evidence.reduce((last, { published }) => (published !== null && published > last ? published : last), "");
}

function postsOf(rows: readonly FactRowOf<"people">[]): PersonItem["posts"] {
  const posts = new Map<string, PersonItem["posts"][number]>();
  for (const { fact, published } of rows) {
    if (fact.post === null) continue;
    const known = posts.get(fact.post) ?? { post: fact.post, from: published, to: published };
    if (published !== null) {
      if (known.from === null || published < known.from) known.from = published;
      if (known.to === null || published > known.to) known.to = published;
    }
    posts.set(fact.post, known);
  }
  return [...posts.values()].sort((x, y) => compare(y.to ?? "", x.to ?? "") || compare(x.post, y.post));
}

/** Of names the first in each language. */
const calledIn = (names: readonly Called[]): Called[] =>
  [...new Map(names.toReversed().map((one) => [one.language, one])).values()].reverse();

const stages: readonly InstrumentAction[] = [
  "mentioned",
  "preparing",
  "initialled",
  "adopted",
  "signed",
  "ratified",
  "in-force",
  "implementing",
];

/** The documents of rows, each once, latest first; titles in several languages are joined where they can be of one only. */
export function instrumentsOf(facts: readonly FactRow[]): InstrumentItem[] {
  const titled = gather(
    pick(facts, "instruments"),
    (row) => `${row.fact.kind}|${row.language.slice(0, 2)}|${folded(row.fact.title)}`,
  );
  const items = joinTranslations(titled).map((group): InstrumentItem => {
    const told = group.map((row) => ({ action: row.fact.action, date: row.fact.date, evidence: evidenceOf(row) }));
    const history = told.sort(
      (x, y) => stages.indexOf(y.action) - stages.indexOf(x.action) || compare(sortKey(y.date), sortKey(x.date)),
    );
    const { kind, title, parties } = group[0].fact;
    return {
      kind,
      action: history[0].action,
      title,
      language: group[0].language,
      called: calledIn(group.map((row) => ({ name: row.fact.title, language: row.language }))),
      parties: [...parties],
      date: history.find((step) => step.action === history[0].action && step.date !== null)?.date ?? null,
      history,
      evidence: evidence(group),
    };
  });
  return newestFirst(items, (item) => item.date);
}

/** Titles in several languages are of one document where each language has just one of that kind, day and parties. */
function joinTranslations(titled: FactRowOf<"instruments">[][]): FactRowOf<"instruments">[][] {
  const likely = gather(titled, (group) => {
    const { kind, parties } = group[0].fact;
    const days = new Set(group.flatMap((row) => row.fact.date ?? []));
    const [day] = days;
    const certain = days.size === 1 && /^\d{4}-\d\d-\d\d$/.test(day);
    return certain ? [kind, day, ...[...parties].sort()].join("|") : `one|${group[0].id}`;
  });
  return likely.flatMap((groups) => {
    const languages = groups.map(([first]) => first.language.slice(0, 2));
    if (new Set(languages).size < groups.length) return groups;
    return [sortedBy(groups.flat(), evidenceOf, byReadability)];
  });
}

/** The figures of rows, each once, by what they measure. */
export function seriesOf(rows: readonly FactRow[]): FigureSeries[] {
  const figures = gather(pick(rows, "figures"), ({ fact }) =>
    [fact.measure, fact.value, fact.unit, fact.sense, fact.period, [...fact.parties].sort().join()].join("|"),
  ).map((group): FigureItem => {
    const { measure, value, unit, sense, period, parties } = group[0].fact;
    return { measure, value, unit, sense, period, parties: [...parties], evidence: evidence(group) };
  });
  const series = new Map<string, FigureSeries>();
  for (const figure of newestFirst(figures, (one) => one.period)) {
    const found = series.get(figure.measure) ?? { measure: figure.measure, figures: [] };
    found.figures.push(figure);
    series.set(figure.measure, found);
  }
  return [...series.values()].sort(
    (x, y) =>
      Number(x.measure === "other") - Number(y.measure === "other") ||
      y.figures.length - x.figures.length ||
      compare(x.measure, y.measure),
  );
}

/** Mechanisms of which two sides have one: however it is called, it is the same. */
const single: ReadonlySet<BodyKind> = new Set(["intergovernmental-commission", "consultations", "parliamentary-group"]);

/** The standing bodies of rows, each once, those told of most first. */
export function bodiesOf(rows: readonly FactRow[]): BodyItem[] {
  return gather(pick(rows, "bodies"), ({ fact }) =>
    single.has(fact.kind) && fact.parties.length === 2
      ? [fact.kind, ...[...fact.parties].sort()].join("|")
      : `${fact.kind}|${folded(fact.name)}`,
  )
    .map((group): BodyItem => {
      const { name, kind } = group[0].fact;
      // one text may name sides where another names none
      const parties = group.find(({ fact }) => fact.parties.length > 0)?.fact.parties ?? [];
      const called = calledIn(group.map((row) => ({ name: row.fact.name, language: row.language })));
      return { name, kind, language: group[0].language, called, parties: [...parties], evidence: evidence(group) };
    })
    .sort(mostTold);
}

/** The projects of rows, each once, those told of most first. */
export function projectsOf(rows: readonly FactRow[]): ProjectItem[] {
  return gather(pick(rows, "projects"), ({ fact }) => folded(fact.name))
    .map((group): ProjectItem => ({ name: group[0].fact.name, evidence: evidence(group) }))
    .sort(mostTold);
}

function mostTold(x: Item & { name: string }, y: Item & { name: string }): number {
  return y.evidence.length - x.evidence.length || compare(x.name, y.name);
}

/** The statements of rows, each once, latest first. */
export function statementsOf(rows: readonly FactRow[], cast: Cast, known: Known = {}): StatementItem[] {
  const items = gather(
    pick(rows, "statements"),
    (row) => `${row.fact.act}|${[...row.fact.side].sort().join()}|${folded(row.fact.quote)}`,
  ).map((group): StatementItem => {
    const { act, speaker, side } = group[0].fact;
    const who: Participant | null = speaker === null ? null : participantOf(group[0], speaker, cast, known);
    return { act, speaker: who, side: [...side], evidence: evidence(group) };
  });
  return oncePerStatement(items, rows).sort((x, y) => {
    const [one, other] = [x.evidence[0], y.evidence[0]];
    return compare(other.published ?? "", one.published ?? "") || compare(one.text, other.text) || one.span[0] - other.span[0];
  });
}

function topicsOf(texts: readonly DossierText[], topics: ReadonlyMap<string, readonly Topic[]>): TopicItem[] {
  const items = new Map<Topic, TopicItem>();
  for (const { id, published } of texts) {
    const year = published?.slice(0, 4) ?? "X";
    for (const topic of topics.get(id) ?? []) {
      const item = items.get(topic) ?? { topic, texts: 0, years: {} };
      item.texts++;
      if (!year.includes("X")) item.years[year] = (item.years[year] ?? 0) + 1;
      items.set(topic, item);
    }
  }
  return [...items.values()].sort((x, y) => y.texts - x.texts || compare(x.topic, y.topic));
}

export type { Known } from "./timeline.ts";
