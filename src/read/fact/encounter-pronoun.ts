import { CASES } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, within } from "../within.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import { kindOf, nounKinds } from "./encounter-noun.ts";

/** Kinds of what sits on a day by itself, whoever comes to it. */
const sits: ReadonlySet<EncounterKind> = new Set(["commission", "consultations", "conference", "summit", "ministerial"]);

/** What is told of an event by a pronoun: that it took or will take place. */
const occurs: ReadonlySet<Sense> = new Set(["hold", "happen", "plan", "gather", "open"]);

/**
 * "… agreed on consultations. These were held in Tbilisi on 20 November", "… at the sixth session of the committee. It is planned for May": the event
 * that the sentence before names last, told by a pronoun with its day. Gives it the day where it was told without one, else makes it.
 */
export function toldByPronoun(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  drafts: readonly Draft[],
): Draft | undefined {
  const { page, persons, dates, posts } = scene;
  if (sentence === 0 || own.some((f) => f.nominal && nounKinds[f.sense] !== undefined)) return undefined;
  const { from, to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const it = within(hitsOf(page, "it"), from, Math.min(to, from + 2)).find((h) => !verbLast || !(h.f & CASES));
  const verb = own.find((f) => occurs.has(f.sense) && !f.nominal && !f.negative && f.finite);
  if (!it || !verb || own.some((f) => !f.nominal && f.finite && f.to <= verb.from && f.from > it.to)) return undefined;
  if (within(persons, from, verb.from).some((m) => m.by === "name") || within(posts, from, verb.from).length) return undefined;
  const days = within(dates, from, to);
  if (!days.some((d) => d.kind !== "year" && d.fromSpoken === null)) return undefined;
  const named = lastNamed(scene, sentence, own);
  if (!named) return undefined;
  const told = drafts.findLast(
    (d) => d.sentence === sentence - 1 && d.noun.from < named.frame.to && d.noun.to > named.frame.from && !d.headline,
  );
  if (told && (told.status !== "planned" || told.dated)) return undefined;
  const draft = draftOf(scene, sentence, own, named.kind, verb, verb, "encounter.it", false);
  if (!draft?.dated || draft.date === null || draft.status === "cancelled") return undefined;
  if (!told) return { ...draft, inferred: { ...draft.inferred, parties: "the pair of the text" } };
  const { status, date, fromSpoken, inferred } = draft;
  Object.assign(told, { status, date, fromSpoken, dated: true, place: draft.place ?? told.place });
  if (inferred.date) told.inferred.date = inferred.date;
  return undefined;
}

/** The event that the sentence before names last, where it is one that sits by itself. */
function lastNamed(scene: Scene, sentence: number, own: readonly Frame[]): { frame: Frame; kind: EncounterKind } | undefined {
  const { from, to } = scene.page.sentences[sentence - 1];
  if (scene.page.sentences[sentence - 1].paragraph !== scene.page.sentences[sentence].paragraph) return undefined;
  const nouns = beginningIn(scene.frames, from, to).filter((f) => f.nominal && nounKinds[f.sense] !== undefined);
  const frame = nouns.at(-1);
  if (!frame || own.some((f) => f.from < frame.to)) return undefined;
  const kind = kindOf(scene, sentence - 1, frame, nouns);
  return kind && sits.has(kind) ? { frame, kind } : undefined;
}
