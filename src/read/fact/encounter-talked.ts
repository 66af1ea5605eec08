import { F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { daily } from "./encounter-sides.ts";

/**
 * Whether a verb that means to meet as well as to talk over has an object and no partner, after an encounter of the same sides: "İki lider, ziyaretin
 * hazırlıklarını da görüştü" tells of what they spoke about then.
 */
export function talksOver(
  scene: Scene,
  { rule, status, noun, parties, sentence, headline }: Draft,
  before: readonly Draft[],
): boolean {
  const { page, persons } = scene;
  if (!page.language.morphology.verbLast || rule !== "encounter.meet" || status !== "held" || headline) return false;
  if (noun.to - noun.from > 1) return false;
  let at = noun.from;
  while (page.words[at - 1]?.particle) at--;
  const object = page.words[at - 1]?.readings[0];
  if (!object?.known || object.f & F.V || !(object.f & F.ACC) || endingAt(persons, at)) return false;
  const { from } = page.sentences[sentence];
  const marks = hitsOf(page, "with");
  if (within(persons, from, noun.from).some((m) => m.f & F.INS || startingAt(marks, m.to))) return false;
  return before.some(
    (d) =>
      d.status === "held" &&
      !d.headline &&
      sentence - d.sentence <= 10 &&
      (daily.has(d.kind) || d.kind === "call") &&
      parties.every((p) => d.parties.includes(p)),
  );
}

/**
 * Calls a talk of another day a call where a call of the same sides was told just before ("X spoke by phone with Y. Their previous conversation
 * took place on 20 February"), or one that was held with somebody else as well ("kecha u Y bilan ham suhbatlashdi").
 */
export function asCallTold({ page }: Scene, draft: Draft, before: readonly Draft[]): void {
  const { kind, headline, place, rule, noun, parties } = draft;
  if (kind !== "meeting" || headline || place) return;
  const told = before.findLast((d) => !d.headline);
  if (told?.kind !== "call" || told.status !== "held" || draft.sentence - told.sentence > 3) return;
  const spoken = rule.endsWith("n-meeting") || (rule === "encounter.meet" && page.language.morphology.verbLast);
  if (!spoken || !within(hitsOf(page, "talk"), noun.from, noun.to).length) return;
  const same = parties.every((p) => told.parties.includes(p));
  if (same ? draft.dated : isAlso(page, noun.from, draft.from) && parties.some((p) => told.parties.includes(p)))
    draft.kind = "call";
}

/** Whether a particle of "too" stands right before a verb. */
function isAlso({ words }: Page, to: number, from: number): boolean {
  for (let i = to - 1; i >= from && i >= to - 2; i--) if (words[i]?.particle) return true;
  return false;
}
