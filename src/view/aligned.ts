import type { FactKind, Topic } from "../read/record.ts";
import { partiesOf } from "./dossier.ts";
import { compare, type EncounterItem, type Evidence, evidenceOf } from "./items.ts";
import { type Line, linesOf, type ReadoutText, type Said } from "./readouts.ts";
import type { FactRow, FactRowOf, TextDetail } from "./rows.ts";

/** What tellings of one encounter are held beside each other by. */
export type Aspect = "kind" | "date" | "place" | "people" | "documents" | "figures" | "commitments" | "topics" | "wording";

/** Tellings that a page shows beside each other; further ones are only counted. */
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
  /** what the telling says */
  value: string;
  /** the fact that says it; none for topics and wording */
  evidence: Evidence[];
  /** the fact itself, for saying its value in words */
  fact: FactRow["fact"] | null;
  /** the words themselves, where no fact says it and for commitments */
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

/** A text with all that is needed to lay it beside others. */
type AlignedText = ReadoutText & Pick<TextDetail, "title">;

/**
 * Lays what the tellings of an encounter say (`linesOf`) into a table, a column a telling, in the order of its evidence. Facts that name
 * others than the sides of the encounter stay out.
 */
export function alignedOf(item: EncounterItem, texts: readonly AlignedText[]): Alignment {
  const known = new Map(texts.map((text) => [text.id, text]));
  // a text may return to the encounter; its first word of it stands for it
  const first = [...new Map(item.evidence.toReversed().map((words) => [words.text, words])).values()].toReversed();
  const tellers = first.flatMap((words) => {
    const text = known.get(words.text);
    return text === undefined ? [] : [{ text, words }];
  });
  const tellings = tellers.map(({ text: { id, title, language, published, source }, words }) => {
    return { text: id, title, language, published, source, words };
  });
  const shown = tellers.map(({ text }) => text).slice(0, mostTellings);
  const rows = linesOf(item, shown).flatMap((line) => rowOf(line, item, shown) ?? []);
  const place = (row: AlignedRow): number => aspects.indexOf(row.aspect);
  return { tellings, rows: rows.sort((x, y) => place(x) - place(y)) };
}

const aspects: readonly Aspect[] = [
  "kind",
  "date",
  "place",
  "people",
  "documents",
  "figures",
  "commitments",
  "topics",
  "wording",
];

/** Where a sort of line stands, and which facts say it. */
const sorts: Readonly<Record<Line["kind"], readonly [aspect: Aspect, facts: FactKind | null]>> = {
  kind: ["kind", "encounters"],
  date: ["date", "encounters"],
  place: ["place", "encounters"],
  person: ["people", "people"],
  instrument: ["documents", "instruments"],
  figure: ["figures", "figures"],
  commitment: ["commitments", "commitments"],
  topic: ["topics", null],
  wording: ["wording", null],
};

function rowOf({ kind, what, said, differs }: Line, item: EncounterItem, texts: readonly AlignedText[]): AlignedRow | null {
  const [aspect, facts] = sorts[kind];
  const found: FactRow[] = [];
  const cells = texts.map((text): AlignedCell | null => {
    const one = said.get(text.id);
    if (one === undefined) return null;
    const row = facts === null ? undefined : factOf(text, facts, one);
    if (row !== undefined && facts !== "people" && partiesOf(row).some((party) => !item.parties.includes(party))) return null;
    if (row !== undefined) found.push(row);
    const words = row === undefined || kind === "commitment" ? wordsOf(text, one) : undefined;
    const evidence = row === undefined ? [] : [evidenceOf(row)];
    return { value: one.value ?? what, evidence, fact: row?.fact ?? null, ...(words && { words }) };
  });
  const told = cells.filter((cell) => cell !== null);
  if (told.length === 0) return null;
  const state = differs && told.length > 1 ? "differ" : told.length < cells.length ? "only" : "agree";
  return { aspect, subject: subjectOf(kind, what, found), cells, state };
}

/** The fact of a text that says something in these words. */
function factOf({ facts }: AlignedText, kind: FactKind, { words }: Said): FactRow | undefined {
  if (words === null) return undefined;
  const [from, to] = words.span;
  return facts.find((row) => row.kind === kind && row.fact.span[0] === from && row.fact.span[1] === to);
}

function wordsOf(text: AlignedText, { words }: Said): AlignedWords | undefined {
  return words === null
    ? undefined
    : { text: text.id, language: text.language, ...words, within: narrowest(text, words.span)?.id ?? null };
}

function subjectOf(kind: Line["kind"], what: string, [row]: readonly FactRow[]): Subject | null {
  if (kind === "topic") return { topic: what as Topic };
  switch (row?.kind) {
    case "people":
      return { person: { name: row.fact.name, state: row.fact.state, post: row.fact.post } };
    case "instruments":
      return { document: { kind: row.fact.kind, title: row.fact.title, language: row.language } };
    case "figures":
      return { measure: row.fact.measure, period: row.fact.period };
    case "commitments":
      return { commitment: row.fact.strength };
    default:
      return null;
  }
}

/** The fact with the fewest words around a stretch of a text. */
function narrowest({ facts }: AlignedText, [from, to]: readonly [number, number]): FactRow | undefined {
  const length = ({ fact }: FactRow): number => fact.span[1] - fact.span[0];
  return facts
    .filter(({ fact }) => fact.span[0] <= from && to <= fact.span[1])
    .sort((x, y) => length(x) - length(y) || compare(x.id, y.id))[0];
}
