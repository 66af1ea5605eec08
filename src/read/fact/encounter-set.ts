import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { type Stretch, within } from "../within.ts";
import { comes, dateFor } from "./encounter-ahead.ts";
import type { Draft } from "./encounter-draft.ts";
import { besides, datesOf } from "./encounter-near.ts";

/** Verbs of being held, on the day that holds in the end. */
const holding: ReadonlySet<Sense> = new Set(["hold", "happen", "gather", "ahead", "will-be", "be-in"]);

/** What was to be: a plan, a need, a form of having to. */
const isToBe = (f: Frame): boolean =>
  !f.negative &&
  (f.sense === "plan" ||
    f.sense === "need" ||
    (f.sense === "ahead" && !f.finite) ||
    (holding.has(f.sense) && (f.f & F.OBLIG) !== 0));

/**
 * "The session that was to be held in October will take place on 12 February": an event set for one day that is told to be held on another is two, the
 * one that was due, cancelled, and the one that comes of it. Makes the draft the second and gives the first; undefined where no such thing is told.
 */
export function setForOther(scene: Scene, sentence: number, own: readonly Frame[], draft: Draft): Draft | undefined {
  if (draft.headline || draft.status === "cancelled") return undefined;
  const parts = scene.page.language.morphology.verbLast
    ? before(scene, own, draft.noun)
    : behind(scene, sentence, own, draft.noun);
  if (!parts) return undefined;
  const { set, main, first, second } = parts;
  const days = datesOf(scene, sentence).filter((d) => d.date !== null && d.bound === null && d.kind !== "year");
  const due = within(days, set.from, set.to).at(-1);
  const day = within(days, main.from, main.to).at(-1);
  if (!due || !day) return undefined;
  const status = second.time === "past" && !comes(scene, second) ? "held" : "planned";
  const date = dateFor(day, status, scene.page.published);
  const was = date && dueDay(due.past, due.future, date);
  if (!was) return undefined;
  const town = (at: Stretch) => within(scene.places, at.from, at.to).find((p) => p.kind === "settlement")?.name ?? null;
  const here = town(main);
  const span = { from: Math.min(draft.from, set.from), to: Math.max(draft.to, main.to, second.to) };
  const cancelled: Draft = {
    ...draft,
    ...span,
    status: "cancelled",
    date: was,
    dated: true,
    place: town(set),
    persons: [],
    rule: `${draft.rule}+${first.sense}`,
    inferred: { ...draft.inferred, ...(due.inferred ? { date: due.inferred } : {}) },
  };
  Object.assign(draft, { ...span, status, date, dated: true, place: here ?? cancelled.place });
  return cancelled;
}

interface Parts {
  /** the words of what was to be, and of what is or will be */
  readonly set: Stretch;
  readonly main: Stretch;
  readonly first: Frame;
  readonly second: Frame;
}

/** The last day or month before the other that the words mean; undefined where one holds the other. */
function dueDay(past: string | null, future: string | null, date: string): string | undefined {
  const from = date.slice(0, 10);
  const sooner = [future, past].find((d) => d && !d.startsWith("X") && d < from && !from.startsWith(d) && !d.includes("/"));
  return sooner ?? undefined;
}

/** Where verbs close clauses: a participle of what was to be right before the event, and the verb of being held behind it. */
function before(scene: Scene, own: readonly Frame[], noun: Stretch): Parts | undefined {
  const first = own.findLast(
    (f) => isToBe(f) && !f.finite && f.to <= noun.from && noun.from - f.to <= 8 && besides(scene, f, noun, 8),
  );
  const second = first && own.find((f) => holding.has(f.sense) && isMain(scene, f) && f.from >= noun.to);
  if (!first || !second) return undefined;
  // another verb comes first: "toplantının hazırlıkları ele alındı"
  if (own.some((f) => !f.nominal && f.finite && f.from >= noun.to && f.to <= second.from)) return undefined;
  const { from } = scene.page.sentences[first.sentence];
  return { set: { from, to: first.to }, main: { from: noun.to, to: second.from }, first, second };
}

/** Elsewhere: what was to be stands between the event and its verb, after a comma or as a participle. */
function behind(scene: Scene, sentence: number, own: readonly Frame[], noun: Stretch): Parts | undefined {
  const { page } = scene;
  const { to } = page.sentences[sentence];
  // «намеченное на октябрь заседание»
  const led = own.find((f) => isToBe(f) && !f.finite && f.to <= noun.from && besides(scene, f, noun, 4));
  const first =
    led ??
    own.find(
      (f) => isToBe(f) && f.from >= noun.to && f.from - noun.to <= 12 && (isRelative(scene, noun.to, f.from) || !f.finite),
    );
  if (!first) return undefined;
  const second = own.findLast((f) => holding.has(f.sense) && isMain(scene, f) && f.from >= Math.max(noun.to, first.to));
  if (!second) return undefined;
  if (led) return { set: { from: led.to, to: noun.from }, main: { from: noun.to, to }, first, second };
  let comma = second.from - 1;
  while (comma > first.to && page.text[page.tokens[comma].start] !== ",") comma--;
  const close = comma > first.to ? comma : second.from;
  if (
    own.some(
      (f) => !f.nominal && f.finite && f.from >= close && f.to <= second.from && f.sense !== "future" && f.sense !== "will-be",
    )
  )
    return undefined;
  return { set: { from: first.from, to: close }, main: { from: close, to }, first, second };
}

const isRelative = ({ page }: Scene, from: number, to: number): boolean => within(hitsOf(page, "which"), from, to).length > 0;

/** Whether a verb tells what is or will be. */
const isMain = (scene: Scene, f: Frame): boolean =>
  !f.nominal && !f.negative && (f.finite || f.time === "future") && !(f.f & F.OBLIG) && (f.time !== "present" || comes(scene, f));
