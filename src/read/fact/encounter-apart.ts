import type { Frame } from "../clause/frames.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { heads, talks } from "./encounter-kinds.ts";
import { officesOf } from "./encounter-noun.ts";
import { jointIn } from "./encounter-sides.ts";

/** The rule of talks of which only the offices of those who held them are told: "the presidents' meeting took place". */
export const ofOffices = "encounter.of-offices";

const ofOneOffice = (draft: Draft): boolean => {
  const [one, two] = draft.persons;
  return one.post !== null && one.post === two.post && one.state !== null && two.state !== null && one.state !== two.state;
};

/** Whether the talks that a noun names are those of office-holders who are told of before: "the presidents' meeting", "iki liderin görüşmesi". */
export function isOfOffices(scene: Scene, noun: Frame): boolean {
  if (officesOf(scene, noun)?.states.length === 0) return true;
  const { page } = scene;
  if (!page.language.morphology.verbLast) return false;
  const numbers = numbersOf(page);
  const { from } = page.sentences[noun.sentence];
  return jointIn(scene, { from: Math.max(from, noun.from - 6), to: noun.from }).some((h) =>
    [h.from - 1, h.from].some((i) => i >= from && numbers.at(i, h.to)?.value === 2),
  );
}

/**
 * "X and Y took part in the Council's session. Before it the presidents' one-on-one meeting took place": talks of the two who bear one office beside what they
 * did together. False where these are talks that were told before.
 */
export function meetApart(scene: Scene, draft: Draft, before: readonly Draft[]): boolean {
  const offices = draft.rule === ofOffices;
  if (!offices && draft.kind !== "summit") return true;
  if (draft.persons.length || !draft.inferred.parties || draft.status !== "held") return !offices;
  const told = before.findLast((d) => !d.headline && d.status === "held" && d.persons.length > 0);
  const two =
    told !== undefined &&
    draft.sentence - told.sentence <= 6 &&
    told.persons.length === 2 &&
    told.parties.length === 2 &&
    !told.parties.some((p) => p.startsWith("org:")) &&
    told.persons.every((p) => p.post !== null && heads.has(p.post)) &&
    ofOneOffice(told);
  if (!two) return !offices;
  const { from, to } = scene.page.sentences[draft.sentence];
  if (within(hitsOf(scene.page, "body of three"), from, to).length) return !offices;
  if (offices && before.some((d) => talks.has(d.kind) && told.parties.every((p) => d.parties.includes(p)))) return false;
  if (!offices && talks.has(told.kind)) return true;
  const named = within(scene.posts, draft.noun.from, draft.noun.to).find((p) => p.plural) ?? officesOf(scene, draft.noun);
  // «встреча глав государств»: all the words of its noun
  if (!offices && !(named ? !named.states.length : draft.noun.to - draft.noun.from > 2)) return true;
  Object.assign(draft, { kind: "meeting", parties: [...told.parties], persons: [...told.persons] });
  draft.inferred = { ...draft.inferred, parties: "the encounter told before" };
  return true;
}
