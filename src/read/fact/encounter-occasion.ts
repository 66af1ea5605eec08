import { F } from "../../lang/features.ts";
import { tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, startingAt } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { talks } from "./encounter-kinds.ts";

/** Sentences back to the talks by which a visit that is only named as their occasion is known. */
const reach = 2;

/**
 * "Within the visit the guest was also received by X": a journey that a text names only as the occasion of what was done on it, where it tells of
 * no visit otherwise; of him who is not at home where the talks were.
 */
export function occasionOf(scene: Scene, drafts: readonly Draft[]): Draft | undefined {
  if (drafts.some((d) => d.kind === "visit")) return undefined;
  const { verbLast } = scene.page.language.morphology;
  for (const noun of scene.frames) {
    if (noun.sense !== "n-visit" || !tells(scene.page, noun.sentence) || !isDuring(scene, noun)) continue;
    // «в ходе визита президента X в Y»: another's journey
    const whose = verbLast
      ? beginningIn(scene.persons, noun.from - 5, noun.from).findLast((p) => p.f & F.GEN)
      : beginningIn(scene.persons, noun.to, noun.to + 5)[0];
    const talk = drafts.findLast(
      (d) => (talks.has(d.kind) || d.kind === "consultations") && d.status === "held" && !d.headline && fits(d, noun),
    );
    if (!talk) continue;
    const there = scene.places.find((p) => p.kind === "settlement" && p.name === talk.place)?.state ?? scene.home;
    const guests = talk.persons.filter((p) => p.state !== null && p.state !== there && talk.parties.includes(p.state));
    if (!there || !talk.parties.includes(there) || guests.length !== 1 || (whose && whose.person !== guests[0])) continue;
    return {
      ...talk,
      kind: "visit",
      persons: guests,
      from: noun.from,
      to: noun.to,
      sentence: noun.sentence,
      noun,
      rule: "encounter.occasion",
      inferred: { parties: "the encounter told before", ...(talk.inferred.date ? { date: talk.inferred.date } : {}) },
    };
  }
  return undefined;
}

/** Whether talks of two sides were told in the sentence of a visit or just before. */
const fits = ({ sentence, parties, persons }: Draft, noun: Frame): boolean =>
  sentence <= noun.sentence && noun.sentence - sentence <= reach && parties.length === 2 && persons.length > 1;

/** Whether an event stands as the time of what its sentence tells: "within the visit". */
function isDuring({ page }: Scene, noun: Frame): boolean {
  if (page.language.morphology.verbLast) return startingAt(hitsOf(page, "within"), noun.to) !== undefined;
  const before = ["article", "his"].map((cat) => endingAt(hitsOf(page, cat), noun.from)).find((h) => h !== undefined);
  return endingAt(hitsOf(page, "within"), before?.from ?? noun.from) !== undefined;
}
