import { F } from "../../lang/features.ts";
import type { DateMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page, textOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, type Stretch, startingAt, within } from "../within.ts";

/** The state in which the town lies that an encounter has as its place; undefined where it has none, or one that the page names nowhere. */
export const stateOfTown = ({ places }: Scene, { place }: { readonly place: string | null }): string | null | undefined =>
  place === null ? undefined : places.find((p) => p.name === place)?.state;

/** Whose gathering one is: the organisation that holds it, and all its sides but organisations that only sent their men where none does. */
export function holdersOf({
  parties,
  sent,
}: {
  readonly parties: readonly string[];
  readonly sent?: readonly string[];
}): string[] {
  const own = sent?.length ? parties.filter((p) => !sent.includes(p)) : [...parties];
  const of = own.filter((p) => p.startsWith("org:"));
  return of.length ? of : own;
}

export const datesOf = (scene: Scene, sentence: number): DateMention[] => {
  const s = scene.page.sentences[sentence];
  return within(scene.dates, s.from, s.to);
};

export const ordinalAt = (page: Page, from: number, to: number): boolean => numbersOf(page).ordinalAt(from, to)?.to === to;

/** The number that an event bears right before its noun ("the fifth session", "5-ci iclası"). */
export function numberAt(page: Page, noun: Stretch): number | undefined {
  const numbers = numbersOf(page);
  for (let i = noun.from; i >= noun.from - 3; i--) {
    const ordinal = numbers.ordinalAt(i, noun.to);
    if (!ordinal) continue;
    const to = page.words[ordinal.to] === null ? ordinal.to + 1 : ordinal.to;
    if (to === noun.from || (i === noun.from && to < noun.to)) return ordinal.value;
  }
  return undefined;
}

/** Whether two events of one sort bear different numbers: they are two. */
export function areNumberedApart(page: Page, a: Stretch, b: Stretch): boolean {
  const [one, other] = [numberAt(page, a), numberAt(page, b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether the word for what comes next stands right before an event. */
export const isNext = ({ frames }: Scene, noun: Stretch): boolean =>
  within(frames, noun.from - 2, noun.from).some((f) => f.sense === "n-next" && f.to === noun.from);

/** The same of a noun that the expression of what comes next takes in: "navbatdagi uchrashuv". */
export const isCalledNext = (scene: Scene, noun: Stretch): boolean =>
  isNext(scene, noun) || around(scene.frames, noun).some((f) => f.sense === "n-next");

/** Whether two stretches stand within `reach` words of each other with no comma or other mark between. */
export function besides(scene: Scene, a: Stretch, b: Stretch, reach: number): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from - first.to > reach) return false;
  for (let i = first.to; i < second.from; i++) if (scene.page.words[i] === undefined) return false;
  return true;
}

/** "The working group in Osh never convened": whether the town where what did not take place was due stands beside it. */
export function isDueIn({ page, places }: Scene, event: Stretch, verb: Stretch): boolean {
  const { verbLast } = page.language.morphology;
  const from = Math.min(event.from, verb.from);
  const near = within(places, verbLast ? from - 5 : from, Math.max(event.to, verb.to) + (verbLast ? 0 : 4));
  return near.some((p) => p.kind === "settlement" && (!verbLast || (p.f & F.LOC) !== 0));
}

/** Whether the sitting that a noun names is of a group of officials ("the working group's next session"), whoever sat with whom before. */
export function isOfGroup({ page }: Scene, { noun, from, to }: { readonly noun: Stretch } & Stretch): boolean {
  const bodies = beginningIn(hitsOf(page, "body"), Math.max(from, noun.from - 8), Math.min(to, noun.to + 8));
  return bodies.length > 0 && bodies.every((h) => h.entry.code === "working-group");
}

/** The token after a row of days and towns, each with the small word that leads it; undefined where there is none. */
export function whenOrWhere({ page, dates, places }: Scene, from: number): number | undefined {
  let to = from;
  for (;;) {
    const led = [to, to + 1].flatMap((at) => [startingAt<Stretch>(dates, at), startingAt<Stretch>(places, at)]);
    const next = led.find((m) => m !== undefined && (m.from === to || /^\p{Ll}{1,3}$/u.test(textOf(page, to, m.from))));
    if (!next) return to > from ? to : undefined;
    to = next.to;
  }
}
