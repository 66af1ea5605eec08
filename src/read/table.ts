import type { ElchiRecord, Encounter } from "./record.ts";

/** What is inferred of sides that no words name. */
const understood: ReadonlySet<string> = new Set([
  "the states the text is about",
  "the pair of the text",
  "the parties of the text",
]);
/** Encounters of two sides. */
const ofTwo: ReadonlySet<Encounter["kind"]> = new Set(["meeting", "reception", "call", "consultations", "commission"]);

/**
 * Gives what a text tells of one summit, or one meeting of ministers, all who sat there where its words name nobody: documents,
 * what was said together and what was agreed. A text that tells of talks of two sides as well is left as it is.
 */
export function seatAll(record: ElchiRecord): void {
  const held = record.encounters.filter((e) => e.status === "held");
  const tables = held.filter((e) => (e.kind === "summit" || e.kind === "ministerial") && e.parties.length > 2);
  if (tables.length !== 1 || held.some((e) => ofTwo.has(e.kind))) return;
  const [{ parties }] = tables;
  const isWithin = (sides: readonly string[]) => sides.length > 0 && sides.every((s) => parties.includes(s));
  for (const d of record.instruments)
    if (understood.has(d.inferred.parties ?? "") && isWithin(d.parties)) d.parties = [...parties];
  for (const s of record.statements)
    if (s.speaker === null && understood.has(s.inferred.side ?? "") && isWithin(s.side)) s.side = [...parties];
  for (const c of record.commitments) if (understood.has(c.inferred.actors ?? "") && isWithin(c.actors)) c.actors = [...parties];
}
