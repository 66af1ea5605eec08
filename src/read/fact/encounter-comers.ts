import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { startingAt, within } from "../within.ts";
import { gatherings } from "./encounter-kinds.ts";

/** How far from an event the verb may stand that tells who came to it. */
const reach = 30;

/** Who came to a gathering that a participle places and dates: "Taşkent'te düzenlenen foruma X ve Y katıldı". */
export function comersTo(scene: Scene, own: readonly Frame[], kind: EncounterKind, event: Frame, verb: Frame): PersonMention[] {
  const { page, persons } = scene;
  if (!page.language.morphology.verbLast || !gatherings.has(kind)) return [];
  if (verb.finite || !(verb.f & F.PTCP) || verb.to > event.from || !(event.f & (F.DAT | F.LOC))) return [];
  const attend = own.find((f) => f.sense === "attend" && !f.nominal && !f.negative && f.finite && f.from >= event.to);
  if (!attend || attend.from - event.to > reach) return [];
  // what stands between is another event's
  const other = (f: Frame) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body";
  if (within(own, event.to, attend.from).some(other)) return [];
  const all = within(persons, event.to, attend.from);
  // "X мен Y": "with" ties two who came
  const tied = (m: PersonMention) => startingAt(hitsOf(page, "with"), m.to)?.to ?? -1;
  return all.filter((m) => isNominative(scene, m) || all.some((next) => next.from === tied(m)));
}
