import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, endOf, startOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { type Subject, subjectOf } from "../clause/subject.ts";
import type { PersonOfText } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Statement, StatementAct } from "../record.ts";
import type { Scene } from "../scene.ts";
import { evidence } from "./evidence.ts";

/** Acts that verbs have by themselves. */
const actOf: Readonly<Partial<Record<Sense, StatementAct>>> = {
  say: "note",
  express: "note",
  thank: "thank",
  congratulate: "congratulate",
  condole: "condole",
  support: "support",
  welcome: "welcome",
  worry: "concern",
  condemn: "condemn",
  propose: "propose",
  invite: "invite",
  reassure: "readiness",
  discuss: "discuss",
};
/** Acts that nouns and adjectives give to a verb of saying or expressing. */
const attitudeOf: Readonly<Partial<Record<Sense, StatementAct>>> = {
  "a-thank": "thank",
  "a-congratulate": "congratulate",
  "a-condole": "condole",
  "a-support": "support",
  "a-welcome": "welcome",
  "a-worry": "concern",
  "a-condemn": "condemn",
  "a-propose": "propose",
  "a-invite": "invite",
  "a-ready": "readiness",
};
/** Acts that stand although they are only reported with "said that": the words are the act. */
const embedded: readonly Sense[] = ["reassure", "support", "welcome", "thank", "worry", "condemn", "propose"];
/** Undertakings: a main predicate of these after the words said leaves no statement. */
const undertaking: readonly Sense[] = ["agree", "decide", "instruct"];

/** More than one sense for the same words: the more telling one. */
const rank = (sense: Sense): number => (sense === "say" ? 0 : sense === "express" ? 1 : sense === "discuss" ? 2 : 3);

/** A statement before it is put in the record's form, with what the next sentence may lean on. */
interface Told {
  act: StatementAct;
  subject: Subject;
  rule: string;
}

/**
 * Who said or expressed what: at most one a sentence, its act that of the last main predicate of saying, or of the attitude that
 * this predicate expresses or reports.
 */
export function statementsOf(scene: Scene): Statement[] {
  const { page, frames } = scene;
  const out: Statement[] = [];
  let next = 0;
  let speaker: PersonOfText | undefined;
  let speakerParagraph = -2;
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    const own = frames.slice(next, end);
    const { paragraph } = page.sentences[i];
    const named = scene.persons.filter((m) => m.from >= page.sentences[i].from && m.to <= page.sentences[i].to);
    const main = tells(page, i) ? mainOf(scene, own) : undefined;
    if (main) {
      const told = toldBy(scene, main, own, paragraph - speakerParagraph <= 1 ? speaker : undefined);
      const clause = clauseOf(page, i, main.from, main.to);
      const [from, to] = quoteOf(scene, i, clause.from, clause.to);
      const person =
        told.act === "discuss" ? undefined : told.subject.persons.length === 1 ? told.subject.persons[0].person : undefined;
      const inferred: Record<string, string> = {};
      const side = sideOf(scene, i, person, told.subject, inferred);
      out.push({ act: told.act, speaker: person?.name ?? null, side, ...evidence(page, from, to, told.rule, inferred) });
      if (person) {
        speaker = person;
        speakerParagraph = paragraph;
      } else if (told.subject.joint || told.subject.parties.length) speaker = undefined;
    } else if (named.length === 1 && tells(page, i)) {
      speaker = named[0].person;
      speakerParagraph = paragraph;
    }
    next = end;
  }
  return out;
}

/** The main predicate of saying of a sentence, if its last main predicate is one. */
function mainOf(scene: Scene, own: readonly Frame[]): Frame | undefined {
  const { verbLast } = scene.page.language.morphology;
  const that = hitsOf(scene.page, "that");
  let main: Frame | undefined;
  let sealed = -1; // token from which everything is reported speech
  for (const frame of own) {
    if (!(frame.sense in actOf) && !undertaking.includes(frame.sense)) continue;
    if (sealed >= 0 && frame.from >= sealed) continue;
    const finite = verbLast ? frame.finite : frame.finite || frame.voice === "passive";
    if (!finite || frame.f & (F.COND | F.IMP)) continue;
    if (frame.time === "future" && frame.sense !== "reassure" && frame.sense !== "support") continue;
    if (undertaking.includes(frame.sense)) {
      main = undefined;
      continue;
    }
    if (main && main.from === frame.from && main.to === frame.to) {
      if (rank(frame.sense) > rank(main.sense)) main = frame;
      continue;
    }
    if (main && main.from <= frame.from && main.to >= frame.to) continue;
    main = frame;
    if (!verbLast || that.some((h) => h.from === frame.to)) {
      const tie = that.find((h) => h.from >= frame.to && h.from <= frame.to + 3);
      if (tie) sealed = tie.to;
    }
  }
  return main;
}

/** The act and the subject of a main predicate. */
function toldBy(scene: Scene, main: Frame, own: readonly Frame[], before: PersonOfText | undefined): Told {
  let act = actOf[main.sense] as StatementAct;
  let rule = `statement/${main.sense}`;
  if (main.sense === "say" || main.sense === "express") {
    const other = attitudeNear(scene, main, own);
    if (other) {
      act = other.act;
      rule = `statement/${main.sense}+${other.sense}`;
    }
  }
  const according = accordingIn(scene, main);
  const subject = according ?? subjectOf(scene, main);
  if (subject) return { act, subject, rule };
  if (act === "discuss" || main.voice === "passive") return { act, subject: { persons: [], parties: [], joint: true }, rule };
  if (before) {
    const mention = scene.persons.find((m) => m.person === before);
    if (mention)
      return { act, subject: { persons: [mention], parties: [], joint: false }, rule: `${rule}, subject of the sentence before` };
  }
  return { act, subject: { persons: [], parties: [], joint: true }, rule };
}

/** The attitude that a verb of saying or expressing conveys: a noun of attitude beside it, or a verb it reports. */
function attitudeNear(scene: Scene, main: Frame, own: readonly Frame[]): { act: StatementAct; sense: Sense } | undefined {
  const { verbLast } = scene.page.language.morphology;
  const reach = main.sense === "express" ? 6 : 3;
  let found: { act: StatementAct; sense: Sense } | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const frame of own) {
    if (frame.from === main.from || (frame.from >= main.from && frame.to <= main.to)) continue;
    const distance = frame.to <= main.from ? main.from - frame.to : frame.from - main.to;
    if (distance < 0 || distance > reach || distance >= nearest) continue;
    const isBefore = frame.to <= main.from;
    if (verbLast && !isBefore) continue;
    const attitude = attitudeOf[frame.sense];
    if (attitude) {
      if (!verbLast && isBefore && main.voice !== "passive") continue;
      found = { act: attitude, sense: frame.sense };
      nearest = distance;
    } else if (embedded.includes(frame.sense) && main.sense === "say" && distance <= (verbLast ? 1 : 5)) {
      if (verbLast && !(frame.f & (F.MSDR | F.PTCP | F.ACC))) continue;
      found = { act: actOf[frame.sense] as StatementAct, sense: frame.sense };
      nearest = distance;
    }
  }
  return found;
}

/** "In the words of X, …": X speaks, whatever the verb. */
function accordingIn(scene: Scene, main: Frame): Subject | undefined {
  const s = scene.page.sentences[main.sentence];
  for (const hit of hitsOf(scene.page, "according")) {
    if (hit.from < s.from || hit.to > s.to) continue;
    const person = scene.persons.find((m) => m.to === hit.from || m.from === hit.to);
    if (person) return { persons: [person], parties: [], joint: false };
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
  return jointSides(scene, sentence, inferred);
}

/** The sides of a joint act: the pair of the text, or, where it tells of several pairs, the one this sentence speaks of. */
export function jointSides(scene: Scene, sentence: number, inferred: Record<string, string>): string[] {
  const { page, pair, home } = scene;
  if (pair.length <= 2) {
    inferred.side = "the pair of the text";
    return [...pair];
  }
  for (let i = sentence; i >= 0 && i > sentence - 3; i--) {
    const s = page.sentences[i];
    const states = new Set<string>();
    for (const p of scene.parties) if (p.from >= s.from && p.to <= s.to && pair.includes(p.party)) states.add(p.party);
    for (const m of scene.persons) if (m.from >= s.from && m.to <= s.to && m.person.state) states.add(m.person.state);
    if (states.size === 0) continue;
    if (states.size === 1 && home && !states.has(home)) states.add(home);
    if (states.size > 1) {
      inferred.side = "states of the sentence";
      return pair.filter((p) => states.has(p));
    }
  }
  inferred.side = "the parties of the text";
  return [...pair];
}

/** Cuts a quote to one sentence's clause, without a bullet before it. */
function quoteOf(scene: Scene, sentence: number, from: number, to: number): [number, number] {
  const first = startOf(scene.page, sentence);
  const last = endOf(scene.page, sentence);
  return [Math.max(first, from), Math.max(Math.min(last, to), Math.max(first, from) + 1)];
}
