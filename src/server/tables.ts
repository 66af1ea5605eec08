import type { Decision } from "../store/store.ts";
import type { DocumentState } from "../view/documents.ts";
import { partiesOf } from "../view/dossier.ts";
import type { FollowedItem } from "../view/follow.ts";
import type { BodyItem, CommitmentItem, EncounterItem, Evidence, InstrumentItem } from "../view/items.ts";
import type { FactRow, PairRow, PersonRow, ReviewRow, TextRow } from "../view/rows.ts";
import type { Series } from "../view/series.ts";
import type { PlaceGlance } from "../view/where.ts";
import type { HomeData, LinkedData, ProjectGlance } from "../web/index.ts";
import type { Columns } from "./csv.ts";

/** The columns in which lists are given as CSV. */
export const encounterColumns: Columns<EncounterItem> = [
  ["date", (row) => row.date],
  ["kind", (row) => row.kind],
  ["status", (row) => row.status],
  ["parties", (row) => row.parties],
  ["place", (row) => row.place],
  ["participants", (row) => row.participants.map((person) => person.name)],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
  ["quote", (row) => row.evidence[0].quote],
];

/** One text's word of an encounter, and why it is told to be of it. */
type TellingRow = Evidence & { readonly copy_of: string | null; readonly link?: NonNullable<EncounterItem["links"]>[number] };

/** The tellings of an encounter, each followed by the texts that bring the same page. */
export function tellingsOf({ evidence, links = [] }: EncounterItem): TellingRow[] {
  return evidence.flatMap((words) => {
    const link = links.find(({ fact }) => fact === words.fact);
    const copies = (words.copies ?? []).map(({ id, published, source, url }) => {
      return { ...words, text: id, published, source, url, copy_of: words.text };
    });
    return [{ ...words, copy_of: null, ...(link && { link }) }, ...copies];
  });
}

export const tellingColumns: Columns<TellingRow> = [
  ["text", (row) => row.text],
  ["published", (row) => row.published],
  ["language", (row) => row.language],
  ["source", (row) => row.source],
  ["url", (row) => row.url],
  ["quote", (row) => row.quote],
  ["fact", (row) => (row.copy_of === null ? row.fact : null)],
  ["copy_of", (row) => row.copy_of],
  ["score", (row) => row.link?.score ?? null],
  ["reasons", (row) => row.link?.reasons ?? []],
  ["decided_by", (row) => row.link?.decidedBy ?? null],
];

export const commitmentColumns: Columns<CommitmentItem> = [
  ["due", (row) => row.due],
  ["state", (row) => row.state],
  ["moved", (row) => row.fate?.moved ?? null],
  ["strength", (row) => row.strength],
  ["actors", (row) => row.actors],
  ["quote", (row) => row.evidence[0].quote],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
  ["by", (row) => row.fate?.by.quote ?? null],
  ["by_text", (row) => row.fate?.by.text ?? null],
];

export const personColumns: Columns<PersonRow> = [
  ["name", (row) => row.name],
  ["state", (row) => row.state],
  ["posts", (row) => row.posts.flatMap(({ post }) => post ?? [])],
  ["spellings", (row) => row.spellings],
  ["texts", (row) => row.count],
];

export const textColumns: Columns<TextRow> = [
  ["id", (row) => row.id],
  ["title", (row) => row.title],
  ["published", (row) => row.published],
  ["language", (row) => row.language],
  ["source", (row) => row.source],
  ["url", (row) => row.url],
];

export const pairColumns: Columns<PairRow> = [
  ["a", (row) => row.a],
  ["b", (row) => row.b],
  ["encounters", (row) => row.encounters],
  ["facts", (row) => row.facts],
  ["texts", (row) => row.texts],
  ["last", (row) => row.last],
];

export const factColumns: Columns<FactRow> = [
  ["id", (row) => row.id],
  ["kind", (row) => row.kind],
  ["parties", (row) => partiesOf(row)],
  ["quote", (row) => row.fact.quote],
  ["text", (row) => row.text],
  ["published", (row) => row.published],
  ["source", (row) => row.source],
];

/** The facts of a text, its commitments with what became of them. */
export function standingColumns(standings: ReadonlyMap<string, Pick<CommitmentItem, "state" | "fate">>): Columns<FactRow> {
  return [
    ...factColumns,
    ["state", (row) => standings.get(row.id)?.state ?? null],
    ["by", (row) => standings.get(row.id)?.fate?.by.quote ?? null],
    ["by_text", (row) => standings.get(row.id)?.fate?.by.text ?? null],
  ];
}

/** The facts of two sides; where the address asks what is new, a column says so. */
export function pairFactColumns(fresh: ReadonlySet<string> | null): Columns<FactRow> {
  return fresh === null ? factColumns : [...factColumns, ["new", (row) => (fresh.has(row.id) ? "yes" : "no")]];
}

/** A line of the first page. */
type HomeRow = Partial<Record<"what" | "date" | "kind" | "status" | "place" | "quote" | "url", string | null>> & {
  parties?: readonly string[];
  encounters?: number;
  texts?: number;
};

/** All that the first page shows, one line after another. */
export function homeRows({ pairs, places, recent, ahead, commitments, latest }: HomeData): HomeRow[] {
  const met = ({ date, kind, status, parties, place, evidence, texts }: EncounterItem): HomeRow => {
    return { what: "encounter", date, kind, status, parties, place, texts: texts.length, quote: evidence[0].quote };
  };
  return [
    ...pairs.map(({ a, b, last, encounters, texts }) => ({ what: "pair", date: last, parties: [a, b], encounters, texts })),
    ...places.map(({ name, last, encounters }) => ({ what: "place", date: last, place: name, encounters })),
    ...[...recent, ...ahead].map(met),
    ...commitments.map(({ due, strength, state, actors, evidence }) => {
      const texts = new Set(evidence.map(({ text }) => text)).size;
      return { what: "commitment", date: due, kind: strength, status: state, parties: actors, texts, quote: evidence[0].quote };
    }),
    ...latest.map(({ published, title, url }) => ({ what: "text", date: published, quote: title, url })),
  ];
}

export const homeColumns: Columns<HomeRow> = [
  ["what", (row) => row.what],
  ["date", (row) => row.date],
  ["kind", (row) => row.kind],
  ["status", (row) => row.status],
  ["parties", (row) => row.parties],
  ["place", (row) => row.place],
  ["encounters", (row) => row.encounters],
  ["texts", (row) => row.texts],
  ["quote", (row) => row.quote],
  ["url", (row) => row.url],
];

export const placeColumns: Columns<PlaceGlance> = [
  ["key", (row) => row.key],
  ["name", (row) => row.name],
  ["spellings", (row) => row.spellings],
  ["state", (row) => row.state],
  ["latitude", (row) => row.at?.[0]],
  ["longitude", (row) => row.at?.[1]],
  ["encounters", (row) => row.encounters],
  ["last", (row) => row.last],
];

export const documentColumns: Columns<InstrumentItem> = [
  ["date", (row) => row.date],
  ["kind", (row) => row.kind],
  ["action", (row) => row.action],
  ["title", (row) => row.title],
  ["parties", (row) => row.parties],
  ["fact", (row) => row.evidence[0].fact],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
];

/** How a document came about. */
export const stepColumns: Columns<InstrumentItem["history"][number]> = [
  ["date", (row) => row.date],
  ["action", (row) => row.action],
  ["quote", (row) => row.evidence.quote],
  ["text", (row) => row.evidence.text],
  ["published", (row) => row.evidence.published],
  ["source", (row) => row.evidence.source],
];

export const bodyColumns: Columns<BodyItem> = [
  ["name", (row) => row.name],
  ["kind", (row) => row.kind],
  ["parties", (row) => row.parties],
  ["fact", (row) => row.evidence[0].fact],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
];

export const projectColumns: Columns<ProjectGlance> = [
  ["key", (row) => row.key],
  ["name", (row) => row.name],
  ["named", (row) => row.named],
  ["last", (row) => row.last],
  ["sides", (row) => row.sides.map((two) => two.join("/"))],
];

export const reviewColumns: Columns<ReviewRow> = [
  ["urgency", (item) => item.urgency],
  ["doubts", (item) => item.doubts],
  ["kind", (item) => item.row.kind],
  ["id", (item) => item.row.id],
  ["text", (item) => item.row.text],
  ["quote", (item) => item.row.fact.quote],
  ["state", (item) => item.state ?? null],
  ["by", (item) => item.fate?.by.quote ?? null],
  ["by_text", (item) => item.fate?.by.text ?? null],
];

export const decisionColumns: Columns<Decision> = [
  ["number", (row) => row.number],
  ["at", (row) => row.at],
  ["who", (row) => row.who],
  ["action", (row) => row.action],
  ["text", (row) => row.text],
  ["answered", (row) => JSON.stringify(row.target)],
  ["change", (row) => (row.change === null ? null : JSON.stringify(row.change))],
  ["why", (row) => row.why],
  ["holds", (row) => `${row.holds}`],
  ["hash", (row) => row.hash],
];

export const followedColumns: Columns<FollowedItem> = [
  ["status", (row) => row.status],
  ["due", (row) => row.due],
  ["moved", (row) => row.moved],
  ["actors", (row) => row.actors],
  ["quote", (row) => row.quote],
  ["text", (row) => row.text],
  ["by", (row) => row.by?.quote ?? null],
  ["by_text", (row) => row.by?.text ?? null],
];

/** One value of a series. */
export interface ValueOfSeries extends Omit<Series, "points"> {
  period: string | null;
  value: number;
  contradicts: boolean;
  texts: string[];
}

/** The values of a series, each with its texts. */
export function pointsOf({ measure, unit, sense, points }: Series): ValueOfSeries[] {
  return points.flatMap(({ period, values, contradicts }) =>
    values.map(({ value, evidence }) => {
      return { measure, unit, sense, period, value, contradicts, texts: [...new Set(evidence.map(({ text }) => text))] };
    }),
  );
}

export const pointColumns: Columns<ValueOfSeries> = [
  ["measure", (row) => row.measure],
  ["sense", (row) => row.sense],
  ["unit", (row) => row.unit],
  ["period", (row) => row.period],
  ["value", (row) => row.value],
  ["contradicts", (row) => String(row.contradicts)],
  ["texts", (row) => row.texts],
];

export const stagedDocumentColumns: Columns<InstrumentItem & { state: DocumentState }> = [
  ["state", (row) => row.state],
  ["kind", (row) => row.kind],
  ["title", (row) => row.title],
  ["date", (row) => row.date],
  ["parties", (row) => row.parties],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
];

/** What is told to belong to one person or encounter, and what else may be the same. */
type LinkedRow = Partial<Record<"name" | "state" | "text" | "quote" | "decidedBy", string | null>> & {
  what: "member" | "candidate";
  id: string;
  texts?: number | null;
  score?: number;
  reasons?: readonly string[];
};

export function linkedRows({ members, candidates }: Pick<LinkedData, "members" | "candidates">): LinkedRow[] {
  return [
    ...members.map(({ fact, name, state, texts, words, link }): LinkedRow => {
      return { what: "member", id: fact, name, state, texts, text: words.text, quote: words.quote, ...link };
    }),
    ...candidates.map((one): LinkedRow => {
      if ("person" in one) {
        const { key, name, state, count } = one.person;
        return { what: "candidate", id: key, name, state, texts: count };
      }
      const { id, texts, evidence } = one.encounter;
      return { what: "candidate", id, texts: texts.length, text: evidence[0].text, quote: evidence[0].quote };
    }),
  ];
}

export const linkedColumns: Columns<LinkedRow> = [
  ["what", (row) => row.what],
  ["id", (row) => row.id],
  ["name", (row) => row.name],
  ["state", (row) => row.state],
  ["texts", (row) => row.texts],
  ["text", (row) => row.text],
  ["quote", (row) => row.quote],
  ["score", (row) => row.score],
  ["reasons", (row) => row.reasons],
  ["decided_by", (row) => row.decidedBy],
];
