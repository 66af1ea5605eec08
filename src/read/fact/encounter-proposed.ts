import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { type Stretch, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { nounKinds } from "./encounter-noun.ts";

/** Verbs by which an event comes about. */
const holds: ReadonlySet<Sense> = new Set(["hold", "happen", "gather", "open"]);

/** Verbs and nouns of proposing. */
const proposes = (f: Frame): boolean => f.sense === "propose" || f.sense === "a-propose";

/**
 * Whether an event is only what somebody proposes to hold ("форум өткізуді ұсынды", "proposed holding a fair in May", "выступил с предложением
 * провести выставку"): the verb of holding it is a verbal noun or infinitive that belongs to the proposal.
 */
export function isProposed(scene: Scene, own: readonly Frame[], event: Stretch): boolean {
  // "forum geçirmegi goldady": to back holding it is to propose it, too
  const proposals = own.filter((f) => proposes(f) || (f.sense === "support" && !f.nominal));
  // a verb that tells of talks stands for itself
  const named = own.some((f) => f.nominal && nounKinds[f.sense] && f.from < event.to && f.to > event.from);
  if (!proposals.length || !named) return false;
  // another event stands nearer to the verb
  const alone = (from: number, to: number) => !own.some((f) => f.nominal && f.from >= from && f.to <= to && nounKinds[f.sense]);
  if (scene.page.language.morphology.verbLast) {
    const there = own.some((f) => f.nominal && f.from === event.from && (f.f & (F.LOC | F.ABL)) !== 0 && nounKinds[f.sense]);
    if (there) return false;
    return own.some(
      (h) =>
        !h.finite &&
        (h.f & F.MSDR) !== 0 &&
        !(h.f & (F.LOC | F.ABL)) &&
        // "duşuşygyny geçirmek": a verb with its noun in it
        ((holds.has(h.sense) && h.from >= event.to && h.from - event.to <= 6 && alone(event.to, h.from)) ||
          (h.sense === "meet" && h.from <= event.from && h.to > event.to)) &&
        proposals.some((p) => p.from >= h.from && p.to > h.to && p.from - h.to <= 1),
    );
  }
  const thats = hitsOf(scene.page, "that");
  return own.some(
    (h) =>
      holds.has(h.sense) &&
      !h.nominal &&
      proposals.some(
        (p) =>
          (p.to <= h.from &&
            h.from - p.to <= 3 &&
            !h.finite &&
            event.from >= h.to &&
            event.from - h.to <= 8 &&
            alone(h.to, event.from)) ||
          // "suggested that a summit be convened"
          (p.to <= event.from &&
            event.from - p.to <= 6 &&
            h.from >= event.to &&
            h.from - event.to <= 3 &&
            (h.time !== "past" || h.voice === "passive") &&
            alone(p.to, event.from) &&
            within(thats, p.to, event.from).length > 0),
      ),
  );
}

/** "График предстоящих контактов", "temasların takvimi": contacts in the plural of which something is, with nobody, no day and no town. */
export function isOfContacts(own: readonly Frame[], { kind, rule, status, dated, persons, place, noun }: Draft): boolean {
  if (rule !== "encounter.ahead+n-meeting" && rule !== "encounter.hold+n-meeting") return false;
  if (kind !== "meeting" || status !== "planned" || dated || persons.length || place) return false;
  const of = F.PL | F.GEN;
  return own.some((f) => f.nominal && f.sense === "n-meeting" && f.from === noun.from && (f.f & of) === of);
}

/** "Met X today and invited him to the forum": whether a forum without a day of its own is only what somebody is invited to. */
export function isOnlyInvitedTo(scene: Scene, own: readonly Frame[], { kind, rule, noun, from, to }: Draft): boolean {
  if (kind !== "conference" || rule !== "encounter.n-conference") return false;
  const { verbLast } = scene.page.language.morphology;
  const invite = own.find(
    (f) =>
      f.sense === "invite" &&
      f.finite &&
      (verbLast ? f.from >= noun.to && f.from - noun.to <= 2 : f.to <= noun.from && noun.from - f.to <= 5),
  );
  if (!invite) return false;
  const before = own.findLast((f) => !f.nominal && f.to <= noun.from && f !== invite);
  return !within(scene.dates, verbLast ? (before?.to ?? from) : invite.to, verbLast ? noun.from : to).length;
}
