import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { gatherings } from "./encounter-kinds.ts";

/** How far from an event the verb may stand that tells who came to it. */
const reach = 30;

/** Who came to a gathering that a participle places and dates: "Taşkent'te düzenlenen foruma X ve Y katıldı". */
export function joinComers(scene: Scene, own: readonly Frame[], event: Frame, verb: Frame, draft: Draft): void {
  if (!scene.page.language.morphology.verbLast || !gatherings.has(draft.kind)) return;
  if (verb.finite || !(verb.f & F.PTCP) || verb.to > event.from || !(event.f & (F.DAT | F.LOC))) return;
  const attend = own.find((f) => f.sense === "attend" && !f.nominal && !f.negative && f.finite && f.from >= event.to);
  if (!attend || attend.from - event.to > reach) return;
  // what stands between is another event's
  if (own.some((f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body" && f.from >= event.to && f.to <= attend.from))
    return;
  for (const m of within(scene.persons, event.to, attend.from)) {
    if (!isNominative(scene, m) || draft.persons.includes(m.person)) continue;
    draft.persons.push(m.person);
    const { state } = m.person;
    if (state && !draft.parties.includes(state)) draft.parties.unshift(state);
  }
}
