import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { subjectOf } from "../clause/subject.ts";
import type { PersonOfText } from "../mention/mention.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { isLongPast } from "./encounter-day.ts";
import type { Draft } from "./encounter-draft.ts";
import { talks } from "./encounter-kinds.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** Gatherings at which members of an organisation or a group of states sit. */
const tables: ReadonlySet<EncounterKind> = new Set(["summit", "ministerial", "conference"]);

/** What those do who have the floor. */
const speaks: ReadonlySet<Sense> = new Set([
  "say",
  "express",
  "thank",
  "support",
  "welcome",
  "worry",
  "condemn",
  "propose",
  "reassure",
  "attend",
  "represent",
  "open",
]);

/** Nouns of gatherings to which people go. */
const sittings: ReadonlySet<Sense> = new Set(["n-session", "n-summit", "n-ministerial", "n-meeting", "n-conference"]);

/** "Кыргызстандан жыйынга министр X барды": who has gone to the gathering told of. */
const goesTo = ({ page, frames }: Scene, { sense, sentence, from }: Frame): boolean =>
  sense === "go" &&
  page.language.morphology.verbLast &&
  within(frames, page.sentences[sentence].from, from).some((n) => sittings.has(n.sense) && (n.f & CASES) === F.DAT);

/** Whether the sides of a conference are only understood: they are those whose men spoke at it. */
const isOpen = ({ kind, parties, inferred }: Draft): boolean =>
  kind === "conference" && inferred.parties === "the pair of the text" && !parties.some((p) => p.startsWith("org:"));

/** Offices of those who sit at a gathering of each kind. */
const seats: Partial<Record<EncounterKind, RegExp>> = {
  summit: /^(?:head-of-(?:state|government)|deputy-head-of-(?:state|government)|secretary-general|royal)(?::acting)?$/,
  ministerial:
    /^(?:deputy-head-of-government|(?:foreign-|deputy-foreign-|deputy-)?minister|security-council-secretary|secretary-general)(?::acting)?$/,
  conference: /^(?:deputy-)?speaker$/,
};

/**
 * "The Council of Ministers met in Minsk. Y, the foreign minister of A, proposed … On the sidelines he met that of B": who has the floor on a page
 * about a gathering of an organisation or of many states, or talks there with another, sits at it.
 */
export function seatAll(scene: Scene, drafts: readonly Draft[]): void {
  const table = drafts.find((d) => tables.has(d.kind) && !d.headline && d.status === "held");
  if (!table || isRecalled(table) || isLongPast(table, scene.page.published)) return;
  const states = table.parties.filter((p) => !p.startsWith("org:"));
  const open = isOpen(table);
  if (!open && states.length === table.parties.length && states.length < 3) return;
  if (!open && table.kind === "conference" && !table.parties.some((p) => p.startsWith("org:") && /PA$/.test(p))) return;
  const office = seats[table.kind];
  const sits = ({ state, post }: PersonOfText): boolean =>
    state !== null && post !== null && (open || office?.test(post) === true);
  // what is told of other talks or events is told there
  const elsewhere = new Set(
    drafts.flatMap((d) => (d.date !== table.date || d.status !== "held" || d.kind === "call" ? [d.sentence] : [])),
  );
  elsewhere.delete(table.sentence);
  const come = new Set<string>();
  for (const frame of scene.frames) {
    if (!(speaks.has(frame.sense) || goesTo(scene, frame)) || !frame.finite || frame.negative || frame.time !== "past") continue;
    if (frame.sentence < table.sentence || elsewhere.has(frame.sentence)) continue;
    for (const { person } of subjectOf(scene, frame)?.persons ?? [])
      if (sits(person) && (open || frame.sense === "attend" || !person.state?.startsWith("org:")))
        come.add(person.state as string);
  }
  for (const d of open ? [] : drafts) {
    if (!talks.has(d.kind) || d.kind === "call" || d.status !== "held" || d.headline || d.date !== table.date) continue;
    if (d.sentence > table.sentence && !isRecalled(d)) {
      // one of two may be named without his office
      const known = d.persons.some(sits);
      for (const p of d.persons)
        if (p.state && !p.state.startsWith("org:") && (sits(p) || (known && p.post === null))) come.add(p.state);
    }
  }
  if (!come.size) return;
  const all = new Set([...table.parties, ...come]);
  table.parties = [...all].sort((a, b) => Number(a.startsWith("org:")) - Number(b.startsWith("org:")));
}
