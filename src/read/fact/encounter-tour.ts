import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";

/** A country or town that a journey may go to. */
interface Goal extends Stretch {
  readonly f: number;
  readonly state: string;
  /** as `Draft.place` */
  readonly name: string;
}

/**
 * "Will visit Russia, Azerbaijan and Georgia", "Rusiya, Azərbaycan və Gürcüstana səfər edəcək": a visit to each state of a row, where the
 * journey goes to all of it (where verbs stand last the last one bears the ending of all); all but the first, which `draft` becomes.
 */
export function onTour(scene: Scene, event: Frame, verb: Frame, draft: Draft): Draft[] {
  const [traveller] = draft.persons;
  const from = traveller?.state ?? draft.parties[0];
  if (draft.kind !== "visit" || !from || draft.persons.some((p) => p.state !== from)) return [];
  const row = rowOf(scene, event, verb, draft.sentence).filter((g) => g.state !== from);
  if (new Set(row.map((g) => g.state)).size < 2) return [];
  const [first, ...rest] = row.filter((g, i) => row.findIndex((other) => other.state === g.state) === i);
  const to = ({ state, name }: Goal) => ({ parties: [from, state], place: name, inferred: { ...draft.inferred } });
  Object.assign(draft, to(first));
  return rest.map((goal) => ({ ...draft, ...to(goal) }));
}

/** Countries and towns one after another, with only commas and "and" between, that a journey goes to; fewer than two are none. */
function rowOf(scene: Scene, event: Frame, verb: Frame, sentence: number): readonly Goal[] {
  const { page, parties, places, posts, persons } = scene;
  const s = page.sentences[sentence];
  const isFree = (at: Stretch) => !overlapping(posts, at) && !overlapping(persons, at);
  const towns: Goal[] = within(places, s.from, s.to)
    .filter((p) => p.kind === "settlement" && p.state !== null && isFree(p))
    .map((p) => ({ from: p.from, to: p.to, f: p.f, state: p.state as string, name: p.name }));
  const states: Goal[] = within(parties, s.from, s.to)
    .filter((p) => (p.by === "name" || p.by === "capital") && !p.party.startsWith("org:") && !overlapping(towns, p) && isFree(p))
    .map((p) => ({ from: p.from, to: p.to, f: p.f, state: p.party, name: p.party }));
  const goals = [...towns, ...states].sort((a, b) => a.from - b.from);
  const { verbLast } = page.language.morphology;
  for (let i = 0; i < goals.length; i++) {
    let j = i;
    while (j + 1 < goals.length && isJoint(scene, goals[j], goals[j + 1])) j++;
    const row = goals.slice(i, j + 1);
    i = j;
    if (row.length < 2) continue;
    const last = row[row.length - 1];
    if (verbLast) {
      // each bears the ending, or all but the last are bare; "Gürcistan'ı" may be Georgia's as well, and a dative look bare ("Gruziýa")
      const near = last.to === event.from || last.to === verb.from || startingAt(scene.frames, last.to)?.sense === "n-visit";
      const led = (g: Goal) => (g.f & (F.DAT | F.ACC)) !== 0;
      const goes = led(last) || (near && ((last.f & F.PSS3) !== 0 || row.some(led)));
      const reach = Math.max(event.to, verb.to) - last.to;
      const bare = row.slice(0, -1).every((g) => !(g.f & CASES) || led(g));
      if (last.to > verb.to || reach > 6 || !bare) continue;
      if (goes) return row;
    } else {
      const start = row[0].from;
      const after = start >= event.to ? event.to : start >= verb.to ? verb.to : undefined;
      if (after !== undefined && start - after <= 3 && !page.words.slice(after, start).includes(undefined)) return row;
    }
  }
  return [];
}

/** Whether only a comma, "and" or both stand between two. */
function isJoint({ page }: Scene, { to }: Stretch, { from }: Stretch): boolean {
  let i = to;
  const comma = () => page.text[page.tokens[i]?.start ?? -1] === "," && page.tokens[i].end - page.tokens[i].start === 1;
  if (comma()) i++;
  // "Азербайжан менен Румынияга": where verbs stand last "with" joins two as well
  const joins = page.language.morphology.verbLast ? ["and", "with"] : ["and"];
  const and = joins.map((cat) => startingAt(hitsOf(page, cat), i)).find((h) => h !== undefined);
  if (and) i = and.to;
  // "в Армению и в Грузию"
  if (i > to && i === from - 1 && !page.language.morphology.verbLast && page.words[i]?.key.length === 1) i++;
  return i > to && i === from;
}
