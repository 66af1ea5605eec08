import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative, type Subject } from "../clause/subject.ts";
import type { PartyMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, startingAt, within } from "../within.ts";

/** The state for which a passive without a doer speaks, where it says to whom ("Prezidentə minnətdarlıq bildirilib"): the other of the pair. */
export function addresserOf(scene: Scene, sentence: number, main: Frame): string | undefined {
  const { page, pair } = scene;
  if (main.voice !== "passive" || pair.length !== 2 || page.language.morphology.subjectBy !== "case") return undefined;
  const s = page.sentences[sentence];
  let to = within(scene.persons, s.from, main.from).findLast((m) => m.f & F.DAT)?.person.state;
  for (const hit of within(hitsOf(page, "side"), s.from, main.from))
    if (hit.f & F.DAT) to = endingAt(scene.parties, hit.from)?.party ?? to;
  return to && pair.includes(to) ? pair.find((p) => p !== to) : undefined;
}

/** Who wrote the letter in which something stands ("Məktubda … arzulanıb"): the first one named where it was told of before. */
export function writerOf({ page, frames, persons }: Scene, sentence: number, main: Frame): PersonOfText | undefined {
  const { from } = page.sentences[sentence];
  const letter = within(frames, from, Math.min(from + 5, main.from)).find((f) => f.sense === "n-message");
  if (!letter || !(letter.f & F.LOC) || within(persons, from, main.from).some((m) => !(m.f & CASES))) return undefined;
  for (let i = sentence - 1; i >= 0 && i > sentence - 4; i--) {
    const before = page.sentences[i];
    const isTold = within(frames, before.from, before.to).some((f) => f.sense === "n-message" && !(f.f & F.LOC));
    const writer = isTold && within(persons, before.from, before.to).find((m) => !(m.f & CASES & ~F.GEN));
    if (writer) return writer.person;
  }
  return undefined;
}

/** The sides for whom something was said. */
export function sideOf(
  scene: Scene,
  sentence: number,
  person: PersonOfText | undefined,
  subject: Subject,
  inferred: Record<string, string>,
): string[] {
  if (person?.state) return [person.state];
  if (subject.parties.length) return [...subject.parties];
  const states = new Set<string>();
  for (const m of subject.persons) if (m.person.state) states.add(m.person.state);
  if (states.size > 1) return [...states];
  // «послы X и Y в Москве обсудили»
  const { from, to } = scene.page.sentences[sentence];
  const joint = within(scene.posts, from, to).find((p) => p.plural && p.states.length > 1 && isNominative(scene, p));
  if (joint && scene.page.language.morphology.declines === "every") return [...joint.states];
  return jointSides(scene, sentence, inferred);
}

/** The sides of a joint act: the pair of the text, or, where it tells of several pairs, the one this sentence speaks of. */
export function jointSides(scene: Scene, sentence: number, inferred: Record<string, string>): string[] {
  const { page, pair, home } = scene;
  const here = page.sentences[sentence];
  const other = new Set<string>();
  for (const p of within(scene.parties, here.from, here.to))
    if (!p.party.startsWith("org:") && p.by !== "capital" && isPartner(scene, p)) other.add(p.party);
  for (const m of within(scene.posts, here.from, here.to)) if (m.state && !m.state.startsWith("org:")) other.add(m.state);
  const foreign = [...other].filter((p) => p !== home);
  if (home && foreign.length === 1 && !pair.includes(foreign[0]) && other.size <= 2) {
    inferred.side = "states of the sentence";
    return [home, foreign[0]];
  }
  const talk = talkBefore(scene, sentence);
  if (talk) {
    inferred.side = "those who met";
    return talk;
  }
  if (pair.length <= 2) {
    inferred.side = "the pair of the text";
    // "Премьер-министр X-ті қабылдады. Кездесуде … талқыланды": of one's own office-holders texts of home seldom say whose they are
    return home && pair.length === 1 && pair[0] !== home ? [home, ...pair] : [...pair];
  }
  for (let i = sentence; i >= 0 && i > sentence - 3; i--) {
    const s = page.sentences[i];
    const states = new Set<string>();
    // "the China–Kyrgyzstan–Uzbekistan railway" speaks for nobody
    for (const p of within(scene.parties, s.from, s.to))
      if (pair.includes(p.party) && !overlapping(hitsOf(page, "project"), p)) states.add(p.party);
    for (const m of within(scene.persons, s.from, s.to)) if (m.person.state) states.add(m.person.state);
    if (states.size === 0) continue;
    if (states.size === 1 && home && !states.has(home)) states.add(home);
    // a row of them: all who came
    if (states.size > 3) break;
    if (states.size > 1) {
      inferred.side = "states of the sentence";
      // the host of a meeting of several may be named after its guests
      if (states.size > 2 && home && within(scene.persons, s.from, here.to).some((m) => m.person.state === home))
        states.add(home);
      return pair.filter((p) => states.has(p));
    }
  }
  inferred.side = "the parties of the text";
  return [...pair];
}

/** Senses of coming together. */
const talks: ReadonlySet<Sense> = new Set<Sense>(["meet", "receive", "phone", "pay-call"]);

const comesTogether = (sense: Sense): boolean => talks.has(sense) || sense.startsWith("n-") || sense === "agree";

/** The states of those who met in this sentence or, of the same paragraph, in the last one before that tells so: two or more. */
function talkBefore({ page, persons, frames }: Scene, sentence: number): string[] | undefined {
  const { paragraph, from: first, to: last } = page.sentences[sentence];
  // "the sides" are those who met, in whatever paragraph
  const whole = within(hitsOf(page, "sides"), first, last).some((h) => !(h.f & CASES));
  for (let i = sentence; i >= 0 && (whole || page.sentences[i].paragraph === paragraph) && i > sentence - 5; i--) {
    const { from, to } = page.sentences[i];
    if (!within(frames, from, to).some((f) => talks.has(f.sense) && f.time === "past")) continue;
    const states = new Set(within(persons, from, to).flatMap((m) => m.person.state ?? []));
    return states.size > 1 ? [...states] : undefined;
  }
  return undefined;
}

/** Whether a state is named as one that takes part, not as what is spoken of ("the situation in …") or where it happens. */
function isPartner(scene: Scene, state: PartyMention): boolean {
  const { page } = scene;
  const { subjectBy } = page.language.morphology;
  const beside = hitsOf(page, "with");
  if (subjectBy === "case") {
    if (startingAt(hitsOf(page, "side"), state.to)) return true;
    // "dialogue with the Union", "the border with them" are what is talked of
    const after = startingAt(beside, state.to)?.to ?? state.to;
    const marked = (state.f & F.INS) !== 0 || after > state.to;
    if (!marked) return false;
    return (
      beginningIn(scene.frames, after, after + 5).some((f) => comesTogether(f.sense)) ||
      beginningIn(hitsOf(page, "document"), after, after + 6).length > 0
    );
  }
  // an article may stand between
  return endingAt(beside, state.from) !== undefined || endingAt(beside, state.from - 1) !== undefined;
}
