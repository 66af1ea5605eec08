import type { Frame } from "../clause/frames.ts";
import { interviewOf } from "../clause/interview.ts";
import { isOwn } from "../clause/speech.ts";
import { isNominative, subjectOf } from "../clause/subject.ts";
import type { PersonMention } from "../mention/mention.ts";
import { once } from "../once.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";

/** Who is told to say what a sentence holds in quotation marks: the subject of its verb of saying. */
function sayerOf(scene: Scene, sentence: number): PersonMention | undefined {
  const { page, frames } = scene;
  const { from, to } = page.sentences[sentence];
  const said = within(frames, from, to).findLast((f) => f.sense === "say" && f.finite && !f.nominal && !isOwn(page, f));
  const subject = said && subjectOf(scene, said);
  return subject?.persons.length === 1 ? subject.persons[0] : undefined;
}

/** The last mark of a sentence. */
const lastMark = ({ page }: Scene, sentence: number): string => page.text[page.tokens[page.sentences[sentence].to - 1].start];

/**
 * To whom words in quotation marks are given, by sentence: to who stands before them ("X, “…", "X: “…"), else to the subject of the verb of saying
 * behind them, else to who was told to speak where the paragraph before ends with a colon.
 */
function quoted(scene: Scene): (PersonMention | undefined)[] {
  const { page, persons } = scene;
  const { sentences, tokens, words, text } = page;
  const out: (PersonMention | undefined)[] = sentences.map(() => undefined);
  let open = -1;
  let by: PersonMention | undefined;
  let last: PersonMention | undefined;
  for (let i = 0; i < sentences.length; i++) {
    const { from, to, paragraph } = sentences[i];
    const begins = i > 0 && sentences[i - 1].paragraph !== paragraph;
    if (begins) open = -1;
    if (begins && lastMark(scene, i - 1) === ":") last = sayerOf(scene, i - 1) ?? last;
    const inside = open >= 0;
    let marked = inside;
    for (let t = from; t < to; t++) {
      if (words[t] || !/["«»“”]/.test(text[tokens[t].start])) continue;
      marked = true;
      if (open < 0) {
        open = i;
        by = within(persons, from, t).findLast((m) => isNominative(scene, m) && t - m.to <= 2);
        continue;
      }
      const sayer = by ?? sayerOf(scene, i) ?? last;
      for (let k = open; k <= i; k++) out[k] ??= sayer;
      last = sayer;
      open = -1;
    }
    if (marked && open >= 0) out[i] ??= by;
  }
  return out;
}

/** Who speaks, by sentence: he who answers an interview, or to whom words in quotation marks are given. */
const speakersOf = once((scene: Scene): readonly (PersonMention | undefined)[] => {
  const { page, persons } = scene;
  const { turns, answers } = interviewOf(scene);
  const answering = answers && persons.find((m) => m.person === answers && m.by === "name");
  const aloud = quoted(scene);
  return page.sentences.map((_, i) => (turns.get(i) === "answer" ? answering : (aloud[i] ?? sayerOf(scene, i))));
});

/** Who says of himself what a verb in the first person tells ("Moskova'ya gideceğim", "I met him in Baku"). */
export const selfOf = (scene: Scene, verb: Frame): PersonMention | undefined =>
  !verb.nominal && isOwn(scene.page, verb) ? speakersOf(scene)[verb.sentence] : undefined;
