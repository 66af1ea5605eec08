import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
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
  const placed = !verb.finite && verb.f & F.PTCP && verb.to <= event.from && event.f & (F.DAT | F.LOC);
  // "… Bakü'de yapılacak; Türkiye'yi Bakan X temsil edecek": of a clause of its own
  const held = verb.from >= event.to && apart(page, verb.to);
  if (!placed && !held) return [];
  const from = held ? verb.to : event.to;
  const attend = own.find((f) => f.sense === "attend" && !f.nominal && !f.negative && f.finite && f.from >= from);
  if (!attend || attend.from - from > reach) return [];
  // what stands between is another event's
  const other = (f: Frame) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body";
  if (within(own, event.to, attend.from).some(other)) return [];
  const all = within(persons, from, attend.from);
  // "X мен Y": "with" ties two who came
  const tied = (m: PersonMention) => startingAt(hitsOf(page, "with"), m.to)?.to ?? -1;
  return all.filter((m) => isNominative(scene, m) || all.some((next) => next.from === tied(m)));
}

/** Whether a comma or semicolon follows a predicate at once. */
const apart = ({ words, text, tokens }: Page, at: number): boolean =>
  words[at] === undefined && /[,;]/.test(text[tokens[at]?.start ?? -1] ?? "");
