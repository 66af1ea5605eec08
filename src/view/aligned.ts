import { placeOf } from "../entity/places.ts";
import type { Topic } from "../read/record.ts";
import { instrumentsOf, partiesOf } from "./dossier.ts";
import { compare, type EncounterItem, type Evidence, evidenceOf, folded } from "./items.ts";
import type { Readout } from "./readouts.ts";
import type { FactRow, FactRowOf, TextDetail } from "./rows.ts";
import { castOf, participantOf } from "./timeline.ts";

/** What tellings of one encounter are held beside each other by. */
export type Aspect = "kind" | "date" | "place" | "people" | "documents" | "figures" | "commitments" | "topics" | "wording";

/** Tellings that a page shows beside each other; further ones are only counted, and their wording is not compared. */
export const mostTellings = 8;

/** One line of the comparison: what each telling says of one thing; `null` where it says nothing. */
export interface AlignedRow {
  aspect: Aspect;
  /** the thing of which the tellings speak, for aspects that hold several */
  subject: Subject | null;
  cells: (AlignedCell | null)[];
  /** `differ`: two tellings say different things; `only`: some say it and others do not; `agree`: all say the same */
  state: "agree" | "differ" | "only";
}

export type Subject =
  | { person: { name: string; state: string | null; post: string | null } }
  | { document: { kind: FactRowOf<"instruments">["fact"]["kind"]; title: string; language: string } }
  | { measure: FactRowOf<"figures">["fact"]["measure"]; period: string | null }
  | { commitment: FactRowOf<"commitments">["fact"]["strength"] }
  | { topic: Topic };

/** Words of a telling, and where they stand in its raw text. */
export interface AlignedWords {
  text: string;
  language: string;
  quote: string;
  span: [number, number];
  /** the fact within whose words they stand, if any */
  within: string | null;
}

export interface AlignedCell {
  /** what the telling says, as in its record; tellings with one value agree */
  value: string;
  /** the facts that say it; none for topics */
  evidence: Evidence[];
  /** the fact itself, for saying its value in words */
  fact: FactRow["fact"] | null;
  /** the words themselves, for wording and commitments */
  words?: AlignedWords;
}

/** A telling of an encounter: its text, and where it tells it. */
export interface TellingHead {
  text: string;
  title: string;
  language: string;
  published: string | null;
  source: string | null;
  /** the words that tell the encounter itself */
  words: Evidence;
}

/** The tellings of an encounter side by side. */
export interface Alignment {
  tellings: TellingHead[];
  rows: AlignedRow[];
}

/**
 * Holds the texts that tell of one encounter beside each other, fact by fact. Of each text count the facts that name no others than
 * the sides of the encounter; people count where they take part. Commitments and wording are told of where `readout` finds that tellings differ in them.
 */
export function alignedOf(item: EncounterItem, texts: readonly TextDetail[], readout: Readout | null = null): Alignment {
  const tellers = item.evidence.flatMap((words) => {
    const text = texts.find(({ id }) => id === words.text);
    const row = text?.facts.find(({ id }) => id === words.fact);
    return text === undefined || row === undefined || row.kind !== "encounters" ? [] : [{ text, row, words }];
  });
  // a text may return to the encounter; its first word of it stands for it
  const first = tellers.filter(({ text }, i) => tellers.findIndex((other) => other.text.id === text.id) === i);
  const facts = first.map(({ text }) => text.facts.filter((row) => concerns(row, item)));
  const rows: AlignedRow[] = [];
  const add = (aspect: Aspect, subject: Subject | null, cells: (AlignedCell | null)[]): void => {
    const said = cells.filter((cell) => cell !== null);
    if (said.length === 0) return;
    const different = new Set(said.map((cell) => cell.value)).size > 1;
    rows.push({ aspect, subject, cells, state: different ? "differ" : said.length < cells.length ? "only" : "agree" });
  };
  const own = (told: (row: FactRowOf<"encounters">) => string | null): (AlignedCell | null)[] =>
    first.map(({ row }) => {
      const value = told(row);
      return value === null ? null : { value, evidence: [evidenceOf(row)], fact: row.fact };
    });
  add(
    "kind",
    null,
    own((row) => row.fact.kind),
  );
  add(
    "date",
    null,
    own((row) => row.fact.date),
  );
  add(
    "place",
    null,
    own(({ fact }) => (fact.place === null ? null : (placeOf(fact.place) ?? folded(fact.place)))),
  );
  for (const { subject, cells } of peopleOf(
    first.map(({ row }) => row),
    first.flatMap(({ text }) => text.facts),
  ))
    add("people", subject, cells);
  for (const document of instrumentsOf(facts.flat())) {
    const cells = first.map(({ text }): AlignedCell | null => {
      const evidence = document.evidence.filter((piece) => piece.text === text.id);
      const row = text.facts.find(({ id }) => id === evidence[0]?.fact);
      return row?.kind !== "instruments" ? null : { value: row.fact.action, evidence, fact: row.fact };
    });
    const { kind, title, language } = document;
    add("documents", { document: { kind, title, language } }, cells);
  }
  const figures = Map.groupBy(facts.flat().filter((row) => row.kind === "figures") as FactRowOf<"figures">[], ({ fact }) =>
    [fact.measure, fact.period, [...fact.parties].sort().join()].join("|"),
  );
  for (const [, group] of [...figures].sort((x, y) => compare(x[0], y[0]))) {
    const cells = first.map(({ text }): AlignedCell | null => {
      const row = group.find((one) => one.text === text.id);
      if (row === undefined) return null;
      const { value, unit, sense } = row.fact;
      return { value: [value, unit, sense].join(" "), evidence: [evidenceOf(row)], fact: row.fact };
    });
    const { measure, period } = group[0].fact;
    add("figures", { measure, period }, cells);
  }
  const unlike = (kind: "commitment" | "wording") => differencesOf(kind, readout, item, texts);
  for (const { subject, cells } of unlike("commitment"))
    add(
      "commitments",
      subject,
      first.map(({ text }) => cells.get(text.id) ?? null),
    );
  for (const topic of [...new Set(first.flatMap(({ text }) => text.record.topics))].sort(compare)) {
    const cells = first.map(({ text }) =>
      text.record.topics.includes(topic) ? { value: topic, evidence: [], fact: null } : null,
    );
    add("topics", { topic }, cells);
  }
  for (const { subject, cells } of unlike("wording"))
    add(
      "wording",
      subject,
      first.map(({ text }) => cells.get(text.id) ?? null),
    );
  const tellings = first.map(({ text: { id, title, language, published, source }, words }) => {
    return { text: id, title, language, published, source, words };
  });
  return { tellings, rows };
}

/** Those who take part, each in one line, with the office that each telling gives. */
function peopleOf(
  tellings: readonly FactRowOf<"encounters">[],
  facts: readonly FactRow[],
): { subject: Subject; cells: (AlignedCell | null)[] }[] {
  const cast = castOf(facts);
  const named = tellings.map((row) => row.fact.participants.map((name) => participantOf(row, name, cast, {})));
  const keys = [...new Set(named.flat().map(({ key }) => key))];
  return keys.map((key) => {
    const all = named.flat().filter((person) => person.key === key);
    const { name, state } = all[0];
    const post = all.find((person) => person.post !== null)?.post ?? null;
    const cells = named.map((people, i): AlignedCell | null => {
      const person = people.find((one) => one.key === key);
      if (person === undefined) return null;
      const row = facts.find((one) => one.kind === "people" && one.text === tellings[i].text && one.fact.name === person.name);
      // an office that a telling leaves out is no other office
      return { value: person.post ?? post ?? "", evidence: row === undefined ? [] : [evidenceOf(row)], fact: row?.fact ?? null };
    });
    return { subject: { person: { name, state, post } }, cells };
  });
}

/** Differences of one kind, each once, as what the texts say: those that say it have one value. */
function differencesOf(
  kind: "commitment" | "wording",
  readout: Readout | null,
  item: EncounterItem,
  texts: readonly TextDetail[],
): { subject: Subject | null; cells: Map<string, AlignedCell> }[] {
  const all = readout?.differences.filter((one) => one.kind === kind) ?? [];
  const wordsOf = (one: (typeof all)[number]): string => JSON.stringify(one.words);
  // two names for the encounter are two differences over the same words
  const each = all.filter((one, i) => all.findIndex((other) => wordsOf(other) === wordsOf(one)) === i);
  return each.flatMap((one) => {
    const cells = new Map<string, AlignedCell>();
    const rows: FactRowOf<"commitments">[] = [];
    for (const text of texts) {
      const words = one.words[text.id];
      if (words === undefined) continue;
      const row = text.facts.find(
        (fact) => fact.kind === "commitments" && fact.fact.span[0] === words.span[0] && fact.fact.span[1] === words.span[1],
      );
      if (kind === "commitment" && (row?.kind !== "commitments" || !concerns(row, item))) continue;
      if (row?.kind === "commitments") rows.push(row);
      cells.set(text.id, {
        value: one.in.includes(text.id) ? one.what : words.quote,
        evidence: kind === "commitment" && row !== undefined ? [evidenceOf(row)] : [],
        fact: kind === "commitment" && row !== undefined ? row.fact : null,
        words: { text: text.id, language: text.language, ...words, within: narrowest(text, words.span)?.id ?? null },
      });
    }
    const subject = kind === "commitment" && rows.length > 0 ? { commitment: rows[0].fact.strength } : null;
    return cells.size === 0 ? [] : [{ subject, cells }];
  });
}

/** The fact with the fewest words around a stretch of a text. */
function narrowest({ facts }: TextDetail, [from, to]: readonly [number, number]): FactRow | undefined {
  const length = ({ fact }: FactRow): number => fact.span[1] - fact.span[0];
  return facts
    .filter(({ fact }) => fact.span[0] <= from && to <= fact.span[1])
    .sort((x, y) => length(x) - length(y) || compare(x.id, y.id))[0];
}

/** Whether a fact names no others than the sides of an encounter. */
function concerns(row: FactRow, item: EncounterItem): boolean {
  return partiesOf(row).every((party) => item.parties.includes(party));
}
