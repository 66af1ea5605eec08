import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { Scene } from "../scene.ts";
import type { Stretch } from "../within.ts";

/** Whether a participle of "not being" tells of those whom an event is about, not of the event: "Deňze çykalgasy bolmadyk ýurtlar boýunça maslahat". */
export function isLack({ page }: Scene, verb: Frame, event: Stretch): boolean {
  if (verb.sense !== "cancel" || verb.to - verb.from > 1 || !(verb.f & F.PTCP) || event.from <= verb.to) return false;
  if (!page.words[verb.from]?.readings.some((r) => r.known && r.f & F.NEG)) return false;
  return event.from - verb.to > 2 || (page.words[verb.to]?.readings.some((r) => r.known && r.f & F.PL && !(r.f & F.V)) ?? false);
}
