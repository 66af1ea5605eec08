import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, endOf, startOf, tells } from "../clause/clauses.ts";
import { closesSentence, type Frame, overSmallWords } from "../clause/frames.ts";
import { interviewOf, isQuestion } from "../clause/interview.ts";
import { concernsUs, isOwn, isShort, isWillingness, isWished, opensAlone, speechOf } from "../clause/speech.ts";
import { isNominative, type Subject, subjectOf } from "../clause/subject.ts";
import type { PersonMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Statement, StatementAct } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { isReadyBy } from "./commitment-ahead.ts";
import { evidence } from "./evidence.ts";
import { isOutlet } from "./statement-outlet.ts";
import { addresserOf, jointSides, sideOf, writerOf } from "./statement-side.ts";
import {
  accordingIn,
  genitiveOf,
  isHe,
  isLayman,
  isOfBody,
  mentionOf,
  ministryOf,
  ministryToldBy,
  seatOf,
} from "./statement-teller.ts";

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
  send: "note",
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
/** Verbs that tell a statement only with the attitude they convey. */
const conveying: readonly Sense[] = ["express", "send"];
/** Acts that stand although they are only reported with "said that": the words are the act. */
const embedded: readonly Sense[] = ["reassure", "support", "welcome", "thank", "worry", "condemn", "propose"];
/** Undertakings: a main predicate of these after the words said leaves no statement. */
const undertaking: readonly Sense[] = ["agree", "decide", "instruct"];

/** More than one sense for the same words: the more telling one. */
const rank = (sense: Sense): number =>
  sense === "send" ? -1 : sense === "say" ? 0 : sense === "express" ? 1 : sense === "discuss" ? 2 : 3;

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
  const { verbLast } = page.language.morphology;
  const out: Statement[] = [];
  let next = 0;
  /** who was spoken of, for "he said": the speaker before, else the first subject of the sentence before */
  let topic: PersonOfText | undefined;
  let speaker: PersonOfText | undefined;
  let speakerParagraph = -2;
  const speech = speechOf(page);
  const { turns, answers } = interviewOf(scene);
  const framesOf = (sentence: number) => within(frames, page.sentences[sentence].from, page.sentences[sentence].to);
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    const turn = turns.get(i);
    if (turn === "question" || isQuestion(page, i)) {
      next = end;
      continue;
    }
    const { until } = speech[i];
    // "«…, – said X. – …»": the speaker named within the marks
    const inside =
      speech[i].inside && !isReadout(scene, until, framesOf) && !frames.slice(next, end).some((f) => isInterposed(scene, f));
    // what stands within quotation marks is told by him who speaks, and only where he does it himself ("we thank", "призываю")
    const own = inside
      ? frames.slice(next, end).filter((f) => f.nominal || isOwn(page, f) || isWished(page, f) || opensAlone(page, f))
      : frames.slice(next, end);
    const { paragraph } = page.sentences[i];
    const named = within(scene.persons, page.sentences[i].from, page.sentences[i].to);
    const main = tells(page, i) ? mainOf(scene, own, turn === "answer" || inside) : undefined;
    const near = paragraph - speakerParagraph <= 1 ? speaker : undefined;
    const told =
      turn === "answer"
        ? answered(scene, i, main, own, answers)
        : inside
          ? main && performed(scene, main, own, (until > i ? saidAt(scene, until, framesOf(until)) : undefined) ?? near)
          : main
            ? toldBy(scene, main, own, near, speaker ?? topic)
            : tells(page, i)
              ? willing(scene, own, speaker ?? topic)
              : undefined;
    if (told) {
      const at = main ?? { from: startOf(page, i), to: endOf(page, i) };
      const clause = clauseOf(page, i, at.from, at.to);
      // "… bildirib ki, …": what is said follows; "…, – деді X": it stands before
      const tied = startingAt(hitsOf(page, "that"), at.to) !== undefined;
      const after =
        verbLast && main && told.subject.persons[0]?.from >= main.to && told.subject.persons[0].to <= page.sentences[i].to
          ? told.subject.persons[0].to
          : 0;
      const [from, to] = quoteOf(
        scene,
        i,
        after ? startOf(page, i) : clause.from,
        tied ? endOf(page, i) : Math.max(clause.to, after),
      );
      const writer = main && told.subject.joint && told.act !== "discuss" ? writerOf(scene, i, main) : undefined;
      const person =
        writer ??
        (told.act === "discuss" ? undefined : told.subject.persons.length === 1 ? told.subject.persons[0].person : undefined);
      const inferred: Record<string, string> = {};
      const other = main && !writer && told.subject.joint && told.act !== "discuss" ? addresserOf(scene, i, main) : undefined;
      const side = other ? [other] : sideOf(scene, i, person, told.subject, inferred);
      if (other) inferred.side = "the one not spoken to";
      out.push({ act: told.act, speaker: person?.name ?? null, side, ...evidence(page, from, to, told.rule, inferred) });
      if (person) {
        speaker = person;
        speakerParagraph = paragraph;
      } else if (told.subject.joint || told.subject.parties.length) speaker = undefined;
    } else if (inside) {
      // words of him who is named before or after
    } else if (tells(page, i) && accordingIn(scene, i, speaker ?? topic)) {
      const subject = accordingIn(scene, i, speaker ?? topic) as Subject;
      // "according to the embassy, the ambassador met X": where it comes from, and no word of a side
      if (!subject.persons.length && own.some((f) => encountered.has(f.sense) && f.finite && !f.nominal)) continue;
      const person = subject.persons[0]?.person;
      const inferred: Record<string, string> = {};
      const side = sideOf(scene, i, person, subject, inferred);
      // "анын айтымында, Кыргызстан … даяр"
      const ready = own.findLast((f) => f.sense === "a-ready" && !(f.f & CASES) && closesSentence(page, f));
      out.push({
        act: ready ? "readiness" : "note",
        speaker: person?.name ?? null,
        side,
        ...evidence(page, startOf(page, i), endOf(page, i), "statement.according", inferred),
      });
      if (person) {
        speaker = person;
        speakerParagraph = paragraph;
      }
    } else if (!named.length && tells(page, i) && acceptedWith(scene, i, own)) {
      const inferred: Record<string, string> = {};
      const host = out.at(-1);
      const guest = host?.act === "invite" && scene.pair.length === 2 ? scene.pair.filter((p) => !host.side.includes(p)) : [];
      if (guest.length === 1) inferred.side = "the one not spoken to";
      out.push({
        act: acceptedWith(scene, i, own) as StatementAct,
        speaker: null,
        side: guest.length === 1 ? guest : jointSides(scene, i, inferred),
        ...evidence(page, startOf(page, i), endOf(page, i), "statement.accepted", inferred),
      });
    } else if (named.length === 1 && tells(page, i)) {
      speaker = named[0].person;
      speakerParagraph = paragraph;
    }
    if (named.length) topic = (named.find((m) => isNominative(scene, m)) ?? named[0]).person;
    next = end;
  }
  return out;
}

/** "Macar tarafı yatırmaya hazır": a side that is ready for a deed, where this closes the sentence and nobody is told to say it. */
function willing(scene: Scene, own: readonly Frame[], before: PersonOfText | undefined): Told | undefined {
  const { page } = scene;
  const ready = own.findLast((f) => f.sense === "a-ready" && !(f.f & CASES) && closesSentence(page, f));
  const deed = ready && page.words[ready.from - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.DAT);
  if (!ready || !deed || !page.language.morphology.verbLast || accordingIn(scene, ready.sentence, before)) return undefined;
  const subject = subjectOf(scene, ready);
  const told = subject && !subject.joint && subject.persons.length + subject.parties.length > 0;
  return told ? { act: "readiness", subject, rule: "statement.ready" } : undefined;
}

/** "The invitation was accepted with gratitude": how those who were invited took it, where the sentence names none of them. */
function acceptedWith({ page }: Scene, sentence: number, own: readonly Frame[]): StatementAct | undefined {
  const { from, to } = page.sentences[sentence];
  if (!own.some((f) => f.sense === "accept-invitation" && !f.negative) || within(hitsOf(page, "he"), from, to).length)
    return undefined;
  const { senses } = page.language;
  return (["a-thank", "a-welcome"] as const)
    .filter((sense) => {
      const nouns = new Set((senses[sense] ?? "").split(";").map((noun) => page.lexis.fold(noun.trim())));
      for (let k = from; k < to; k++)
        if (page.words[k]?.readings.some(({ stem }) => nouns.has(stem)) || nouns.has(page.words[k]?.key ?? "")) return true;
      return false;
    })
    .map((sense) => attitudeOf[sense])[0];
}

/** Whether what is said aloud up to a sentence is what a ministry's news service tells of others. */
function isReadout(scene: Scene, until: number, framesOf: (sentence: number) => readonly Frame[]): boolean {
  return until >= 0 && framesOf(until).some((f) => f.finite && isPassedOn(scene, f));
}

/** Whether a verb of saying stands right after a dash that goes on a sentence said aloud (", – заявил X"). */
function isInterposed({ page }: Scene, { sense, from, finite }: Frame): boolean {
  if (!finite || !(sense in actOf) || from < 2 || page.words[from - 1] !== null) return false;
  return /^\p{Pd}$/u.test(page.text[page.tokens[from - 1].start]) && page.words[from - 2] === undefined;
}

/**
 * What he who answers in an interview does with a sentence: an act in the first person, a note where he tells his opinion, what worries
 * "us"; what others do only where they are named as its subject.
 */
function answered(
  scene: Scene,
  sentence: number,
  main: Frame | undefined,
  own: readonly Frame[],
  answers: PersonOfText | undefined,
): Told | undefined {
  const { page } = scene;
  const mention = answers && mentionOf(scene, answers);
  const subject: Subject = { persons: mention ? [mention] : [], parties: [], joint: !mention };
  if (main && (isOwn(page, main) || concernsUs(page, main) || opensAlone(page, main))) {
    const told = toldBy(scene, main, own, undefined, undefined);
    return told && { ...told, subject, rule: `${told.rule}.answer` };
  }
  const { from, to } = page.sentences[sentence];
  if (within(hitsOf(page, "mine"), from, to).length) return { act: "note", subject, rule: "statement.opinion" };
  const told = main && toldBy(scene, main, own, undefined, undefined);
  return told?.subject.persons.length ? told : undefined;
}

/** An act that a speaker performs himself in direct speech; undefined where he only tells something. */
function performed(scene: Scene, main: Frame, own: readonly Frame[], speaker: PersonOfText | undefined): Told | undefined {
  if (main.sense === "say" || main.sense === "discuss") {
    scene.trace?.(
      "statements",
      `statement.${main.sense}`,
      main,
      "within a quotation, where only what the speaker does himself counts",
    );
    return undefined;
  }
  const told = toldBy(scene, main, own, undefined, undefined);
  const mention = speaker && mentionOf(scene, speaker);
  return (
    told && { ...told, subject: { persons: mention ? [mention] : [], parties: [], joint: !mention }, rule: `${told.rule}.own` }
  );
}

/** Who speaks in a sentence by its main predicate of saying: one person, if any. */
function saidAt(scene: Scene, sentence: number, own: readonly Frame[]): PersonOfText | undefined {
  const main = mainOf(scene, own, false);
  const subject = main && toldBy(scene, main, own, undefined, undefined)?.subject;
  return subject?.persons.length === 1 ? subject.persons[0].person : accordingIn(scene, sentence, undefined)?.persons[0]?.person;
}

/** What a body only reports. */
const encountered: ReadonlySet<Sense> = new Set(["meet", "receive", "phone", "visit"]);

/** The main predicate of saying of a sentence, if its last main predicate is one. `aloud`: the sentence itself is what somebody says. */
function mainOf(scene: Scene, own: readonly Frame[], aloud: boolean): Frame | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const that = hitsOf(page, "that");
  const recall = hitsOf(page, "recall");
  let main: Frame | undefined;
  let bound = false; // somebody undertakes something
  let sealed = -1; // token from which everything is reported speech
  let source: Frame | undefined;
  for (const frame of own) {
    const binds = undertaking.includes(frame.sense);
    if (!(frame.sense in actOf) && !binds) continue;
    const unfit =
      sealed >= 0 && frame.from >= sealed && !goesOn(scene, frame)
        ? "it stands in what is reported"
        : (!frame.finite && !(aloud && (isOwn(page, frame) || isWished(page, frame)))) || frame.f & (F.COND | F.IMP)
          ? "no main verb"
          : isToCome(scene, frame, aloud)
            ? "it lies ahead"
            : bySource(scene, frame)
              ? bySourceOnly
              : (main || bound) && isPassedOn(scene, frame)
                ? "a ministry passes it on"
                : adoptsPaper(page, frame)
                  ? "a document is adopted"
                  : overlapping(recall, frame)
                    ? "it only opens a reminder"
                    : isUntold(page, frame)
                      ? "it is denied"
                      : hasNoTeller(scene, frame) && !(aloud && opensAlone(page, frame))
                        ? "it goes on without anybody"
                        : undefined;
    if (unfit) {
      // "алаңдаушылық білдіргенін айта кетейік": what somebody did is reminded of
      if (unfit === bySourceOnly || (verbLast && !main && overlapping(recall, frame))) source = frame;
      if (!binds) scene.trace?.("statements", `statement.${frame.sense}`, frame, unfit);
      continue;
    }
    // to talk with somebody is to meet him; to talk something over needs the passive or another verb
    if (
      (frame.sense === "discuss" || frame.sense === "say") &&
      frame.voice === "active" &&
      own.some((f) => f.sense === "meet" && f.voice === "active" && f.from === frame.from && f.to === frame.to)
    )
      continue;
    if (binds) {
      if (main) scene.trace?.("statements", `statement.${main.sense}`, main, "an undertaking decides the sentence");
      main = undefined;
      bound = true;
      continue;
    }
    if (own.some((f) => undertaking.includes(f.sense) && f.from === frame.from && f.to === frame.to)) continue;
    if (main && main.from === frame.from && main.to === frame.to) {
      main = chosen(scene, main, frame);
      continue;
    }
    if (main && main.from <= frame.from && main.to >= frame.to) continue;
    // "көмір жеткізеді, деп мәлімдеді X": a deed that is to come, and what is said of it
    const deed =
      verbLast && frame.time !== "past" && own.some((f) => f.sense === "will-do" && f.from === frame.from && f.to === frame.to);
    if (deed && own.some((f) => f.sense === "say" && f.finite && f.time === "past" && f.from >= frame.to)) continue;
    // "thanked him: they had sent aid"
    if (main && frame.sense === "send" && !attitudeNear(scene, frame, own)) continue;
    // "confirmed their intention": more words tell more
    if (main && main.from === frame.from && rank(frame.sense) >= rank(main.sense)) {
      main = frame;
      continue;
    }
    if (main && isReportedBare(scene, main, frame) && !goesOn(scene, frame)) continue;
    if (main) scene.trace?.("statements", `statement.${main.sense}`, main, "a later main verb decides the sentence");
    main = frame;
    // "diýdi: «…»": what follows is said
    if (frame.sense === "say" && page.text[page.tokens[frame.to]?.start ?? -1] === ":") sealed = frame.to;
    const tie = beginningIn(that, frame.to, frame.to + (verbLast ? 2 : 4))[0];
    if (tie) sealed = tie.to;
  }
  return main ?? (source && verbLast ? toldOf(own, source) : undefined);
}

/** Whether a predicate tells what will be said: what "тараптар талқылайды" tells is still to come, too. */
function isToCome({ page }: Scene, frame: Frame, aloud: boolean): boolean {
  if (aloud && (isOwn(page, frame) || isWished(page, frame))) return false;
  if (frame.time === "future") return frame.sense !== "reassure" && frame.sense !== "support";
  if (frame.sense !== "discuss" || frame.time !== "present" || !page.language.morphology.verbLast) return false;
  const key = page.words[frame.to - 1]?.key ?? "";
  const { simplePresent, progressive } = page.language.morphology;
  return !listed(progressive).includes(key) && listed(simplePresent).some((ending) => key.endsWith(ending));
}

const bySourceOnly = "an outlet or press service reports it";

/** What a press service tells that somebody said or discussed ("талкуулашканын … басма сөз кызматы кабарлады"). */
function toldOf(own: readonly Frame[], source: Frame): Frame | undefined {
  const told = own.findLast(
    (f) =>
      f.sense in actOf &&
      !conveying.includes(f.sense) &&
      !f.nominal &&
      !f.finite &&
      f.to <= source.from &&
      (f.f & F.ACC) !== 0 &&
      (f.f & (F.PTCP | F.MSDR)) !== 0,
  );
  return told && told.time !== "future" && !told.negative ? told : undefined;
}

/** Whether a verb that also means to adopt has a document right before it ("strategiyasi tasdiqlandi"), or an adverb between ("unanimously"). */
function adoptsPaper(page: Page, { sense, from, to, voice }: Frame): boolean {
  if ((sense !== "say" && sense !== "express") || !page.language.morphology.verbLast) return false;
  const papers = hitsOf(page, "document");
  const whole = page.words[from - 1] && voice === "active" ? endingAt(papers, from - 1) : undefined;
  if (!endingAt(papers, from) && !(whole && whole.f & F.ACC)) return false;
  // "saziş təsdiq edib": the paper may be of the verb's own words
  return beginningIn(hitsOf(page, "document deed"), from - 2, to).some(
    (h) => h.to > from && (h.entry.code === "adopted" || h.entry.code === "ratified"),
  );
}

/** Whether nothing was said or talked over: what is denied of a feeling is told all the same ("did not welcome"). */
function isUntold(page: Page, frame: Frame): boolean {
  if (frame.sense !== "say" && frame.sense !== "express" && frame.sense !== "discuss" && frame.sense !== "send") return false;
  const nots = hitsOf(page, "not");
  const { verbLast } = page.language.morphology;
  return (
    frame.negative || (verbLast ? startingAt(nots, frame.to) : endingAt(nots, overSmallWords(page, frame.from))) !== undefined
  );
}

/** Whether a verb of saying or discussing in the present has nobody as its subject ("иликтейт", "is being considered"). */
function hasNoTeller(scene: Scene, frame: Frame): boolean {
  if (frame.time !== "present") return false;
  if (!scene.page.language.morphology.verbLast) {
    // "порт готов принимать суда": what nobody does is nobody's word
    if (frame.sense !== "reassure" || frame.voice === "passive" || isOwn(scene.page, frame) || isHe(scene, frame)) return false;
    const said = accordingIn(scene, frame.sentence, undefined) ?? subjectOf(scene, frame) ?? seatOf(scene, frame);
    return said === undefined;
  }
  if (frame.sense !== "say" && frame.sense !== "express" && frame.sense !== "discuss") return false;
  // "жеткирилет": what is delivered is no word that is conveyed
  if (frame.voice === "passive")
    return (
      frame.sense === "discuss" || scene.frames.some((f) => f.sense === "will-do" && f.from === frame.from && f.to === frame.to)
    );
  const tied = overlapping(hitsOf(scene.page, "that"), { from: frame.from - 1, to: frame.from });
  return !tied && !isOwn(scene.page, frame) && subjectOf(scene, frame) === undefined && !isHe(scene, frame);
}

/** Whether a main verb goes on after what is reported: ", и призвал", ", and called for", ", while X thanked". */
function goesOn({ page, persons }: Scene, { from, to, time }: Frame): boolean {
  if (page.language.morphology.verbLast || time !== "past") return false;
  const subject = endingAt(persons, overSmallWords(page, from), 20) ?? endingAt(hitsOf(page, "he"), overSmallWords(page, from));
  if (subject && endingAt(hitsOf(page, "while"), subject.from)) return true;
  const and = endingAt(hitsOf(page, "and"), overSmallWords(page, from));
  // "noted that …, X values … and expressed confidence that …"
  if (and && beginningIn(hitsOf(page, "that"), to, to + 4).length) return true;
  return and !== undefined && page.words[and.from - 1] === undefined && page.text[page.tokens[and.from - 1]?.start ?? 0] === ",";
}

/** Whether a predicate only stands in what is said without "that" ("Komilov said Budapest supports the plan"). */
function isReportedBare(scene: Scene, main: Frame, frame: Frame): boolean {
  const { page } = scene;
  if (page.language.morphology.verbLast || main.sense !== "say" || frame.from < main.to) return false;
  const isJoint = (i: number) =>
    i < main.to ||
    (!page.words[i] && (page.words[i] !== null || /[”"»]/.test(page.text[page.tokens[i].start]))) ||
    endingAt(hitsOf(page, "and"), i + 1) !== undefined;
  let i = overSmallWords(page, frame.from) - 1;
  if (isJoint(i)) return false;
  const subject =
    endingAt(scene.persons, i + 1, 20) ?? endingAt(hitsOf(page, "side"), i + 1) ?? endingAt(hitsOf(page, "he"), i + 1);
  if (subject) i = subject.from - 1;
  return !subject || !isJoint(i);
}

/** Which of two senses of the same words stands: to speak is to discuss where both sides do it. */
function chosen(scene: Scene, a: Frame, b: Frame): Frame {
  const [say, discuss] = a.sense === "discuss" ? [b, a] : [a, b];
  if (discuss.sense === "discuss" && (say.sense === "say" || say.sense === "express")) {
    const stressed = within(scene.frames, say.from - 8, say.from).some((f) => f.sense === "important" && say.from - f.to <= 2);
    const subject = subjectOf(scene, say);
    return stressed || (subject && !subject.joint) ? say : discuss;
  }
  return rank(b.sense) > rank(a.sense) ? b : a;
}

/** Whether an outlet or press service is what reports here. */
function bySource(scene: Scene, frame: Frame): boolean {
  if (frame.sense !== "say" && frame.sense !== "express") return false;
  const { page } = scene;
  const s = page.sentences[frame.sentence];
  // "министр сообщил, что агентство …"
  const doer = page.language.morphology.verbLast ? undefined : endingAt(scene.persons, overSmallWords(page, frame.from), 20);
  if (doer && frame.voice === "active" && isNominative(scene, doer)) return false;
  if (isOutlet(scene, frame)) return true;
  // "об этом сообщил министр …"
  const teller = page.language.morphology.verbLast ? undefined : within(scene.persons, frame.to, s.to)[0];
  if (teller && frame.voice === "active" && teller.from - frame.to <= 3 && isNominative(scene, teller)) {
    const between = within(hitsOf(page, "source"), frame.to, teller.nameFrom);
    if (!between.length) return false;
  }
  // "nazirlikdən bildirilib ki": from whom it comes, nobody said it
  const from = page.words[frame.from - 1]?.readings[0];
  if (
    frame.from > s.from &&
    from &&
    from.f & F.ABL &&
    !(from.f & F.V) &&
    (frame.voice === "passive" || frame.f & F.VPL) &&
    !within(scene.persons, s.from, frame.from).some((m) => isNominative(scene, m))
  )
    return true;
  const man = page.language.morphology.verbLast
    ? (within(scene.persons, s.from, frame.from).findLast((m) => isNominative(scene, m)) ??
      within(scene.posts, s.from, frame.from).findLast((m) => isNominative(scene, m)))
    : undefined;
  // "ta’kidlandi, deb xabar beradi matbuot xizmati": the verb of reporting stands between
  const reported = (h: Stretch) =>
    page.language.morphology.verbLast && within(scene.frames, frame.to, h.to + 1).some((f) => f.sense === "say" && f.finite);
  return within(hitsOf(page, "source"), s.from, s.to).some((h) => {
    // "…, he said, Trend reports": a verb of reporting takes no other with it
    if (!page.language.morphology.verbLast && within(scene.frames, h.from, h.to).some((f) => f.sense === "say"))
      return overlapping([h], frame) && !reportsItself(scene, frame);
    // "об этом министр сообщил журналистам"
    if (h.from < frame.from && h.to >= frame.to && within(scene.persons, h.from, frame.from).some((m) => isNominative(scene, m)))
      return false;
    // "X жазды, деп хабарлайды агенттік": the outlet tells what X wrote
    if (man && h.from >= frame.to && within(scene.frames, h.from, h.to + 1).some((f) => f.sense === "say" && f.finite))
      return false;
    return h.to > frame.from
      ? h.from - frame.to <= 8 && !reported(h)
      : frame.from - h.to <= 8 &&
          ![...within(scene.persons, h.to, frame.from), ...within(scene.posts, h.to, frame.from)].some((m) =>
            isNominative(scene, m),
          );
  });
}

/** Whether a ministry or embassy that a mark parts from what was told reports it: "The sides discussed railways, the Ministry said". */
function isPassedOn({ page }: Scene, frame: Frame): boolean {
  if (page.language.morphology.verbLast || frame.sense !== "say") return false;
  const body = endingAt(hitsOf(page, "institution"), overSmallWords(page, frame.from));
  if (!body || !passing.has(body.entry.code)) return false;
  let at = body.from - 1;
  while (at > page.sentences[frame.sentence].from && page.words[at] && body.from - at < 5) at--;
  return !page.words[at] && /[,”"»]/.test(page.text[page.tokens[at].start]);
}

/** Institutions whose news service tells what others did. */
const passing: ReadonlySet<string> = new Set(["ministry", "foreign-ministry", "embassy", "press-service", "administration"]);

/** Whether a man, an office, a side or "he" stands as subject right before a verb of reporting: no outlet reports. */
function reportsItself({ page, persons, posts }: Scene, { from }: Frame): boolean {
  const at = overSmallWords(page, from);
  const cats = ["he", "side", "sides", "role-noun", "self"];
  return (
    endingAt(persons, at, 20) !== undefined ||
    endingAt(posts, at, 20) !== undefined ||
    cats.some((cat) => endingAt(hitsOf(page, cat), at) !== undefined)
  );
}

/** The act and the subject of a main predicate; undefined for a verb of conveying that conveys no attitude. */
function toldBy(
  scene: Scene,
  main: Frame,
  own: readonly Frame[],
  before: PersonOfText | undefined,
  topic: PersonOfText | undefined,
): Told | undefined {
  let act = actOf[main.sense] as StatementAct;
  let rule = `statement.${main.sense}`;
  let isPerformed = false;
  if (main.sense === "say" || conveying.includes(main.sense)) {
    const other = attitudeNear(scene, main, own);
    if (other) {
      act = other.act;
      rule = `statement.${main.sense}+${other.sense}`;
      isPerformed = other.own === true;
    } else if (isBringing(scene, main)) {
      scene.trace?.("statements", rule, main, "goods are brought");
      return undefined;
    } else if (main.sense !== "say" && !own.some((f) => f.sense === "say" && f.from === main.from && f.to === main.to)) {
      scene.trace?.("statements", rule, main, "it conveys nothing that a noun of attitude names");
      return undefined;
    }
  }
  const according = accordingIn(scene, main.sentence, before);
  // "по словам министра, проект готов": he only tells it
  if (according && isShort(scene.page, main) && !isOwn(scene.page, main) && !subjectOf(scene, main))
    return { act: "note", subject: according, rule: "statement.according" };
  const aside = isOwn(scene.page, main) ? own.find((f) => isAside(scene, main, f)) : undefined;
  const teller = according ? undefined : heOfSentence(scene, main);
  if (teller) return { act, subject: { persons: [teller], parties: [], joint: false }, rule };
  const pronoun = topic && (isHe(scene, main) || (aside && isHe(scene, aside))) ? mentionOf(scene, topic) : undefined;
  if (!according && !pronoun && isLayman(scene, main)) {
    scene.trace?.("statements", rule, main, "its subject speaks for no side");
    return undefined;
  }
  // "«…сенімдімін», – делінген жеделхатта": of him who was told to have written
  const writer = isPerformed && main.voice === "passive" && before ? mentionOf(scene, before) : undefined;
  if (writer && !according)
    return { act, subject: { persons: [writer], parties: [], joint: false }, rule: `${rule}.subject-before` };
  // "according to him, the minister condoled": who does it himself, whoever tells of it
  const doer = according && act !== "note" && act !== "discuss" ? subjectOf(scene, main) : undefined;
  const his = doer?.persons.length === 1 && doer.persons[0].person !== according?.persons[0]?.person ? doer : undefined;
  const subject =
    his ??
    according ??
    (pronoun
      ? { persons: [pronoun], parties: [], joint: false }
      : ((aside && subjectOf(scene, aside)) ?? subjectOf(scene, main) ?? genitiveOf(scene, main)));
  const silent = subject && before && isOfWords(scene, main, subject, before) ? mentionOf(scene, before) : undefined;
  if (silent) return { act, subject: { persons: [silent], parties: [], joint: false }, rule: `${rule}.subject-before` };
  // "Prezidentning salomi yetkazildi": whose greetings they are
  const greeter = act === "congratulate" && subject?.joint && main.voice === "passive" ? greeterOf(scene, main, own) : undefined;
  if (greeter) return { act, subject: { persons: [], parties: [greeter], joint: false }, rule };
  const told =
    act !== "discuss" && main.voice === "passive" && !subject?.persons.length ? ministryToldBy(scene, main) : undefined;
  if (told) return { act, subject: { persons: [], parties: [told], joint: false }, rule };
  if (subject && !(act === "discuss" && subject.parties.length)) return { act, subject, rule };
  const ministry = act !== "discuss" && main.voice === "active" ? ministryOf(scene, main) : undefined;
  if (ministry) return { act, subject: { persons: [], parties: [ministry], joint: false }, rule };
  const seat = act !== "discuss" && main.voice === "active" && main.f & F.VPL ? seatOf(scene, main) : undefined;
  if (seat) return { act, subject: { persons: [], parties: [seat], joint: false }, rule: `${rule}.seat` };
  if (act === "discuss" || main.voice === "passive" || main.f & F.VPL)
    return { act, subject: { persons: [], parties: [], joint: true }, rule };
  // "the Council called for …": both sides of it
  if (before && isOfBody(scene, main)) return { act, subject: { persons: [], parties: [], joint: true }, rule };
  if (before) {
    const mention = mentionOf(scene, before);
    if (mention) return { act, subject: { persons: [mention], parties: [], joint: false }, rule: `${rule}.subject-before` };
  }
  return { act, subject: { persons: [], parties: [], joint: true }, rule };
}

/** «Депутат X раскритиковала заём: кредит, напомнила она, …»: whom "she" right behind a verb means, where he who does what its sentence tells before is named there, aloud by nobody. */
function heOfSentence({ page, persons }: Scene, { sentence, from, to }: Frame): PersonMention | undefined {
  if (page.language.morphology.declines !== "every" || !startingAt(hitsOf(page, "he"), to)) return undefined;
  const doer = within(persons, page.sentences[sentence].from, from).findLast((m) => !(m.f & CASES));
  if (!doer) return undefined;
  for (let i = page.sentences[sentence].from; i < from; i++)
    if (!page.words[i] && /["«»“”„]/.test(page.text[page.tokens[i].start])) return undefined;
  return doer;
}

/** The state of him whose greetings are conveyed by nobody who is named. */
function greeterOf({ page, persons, posts }: Scene, main: Frame, own: readonly Frame[]): string | undefined {
  const noun = own.find((f) => f.sense === "a-congratulate") ?? main;
  if (page.language.morphology.verbLast) {
    const owner = endingAt(persons, noun.from, 20);
    return owner && owner.f & F.GEN ? (owner.person.state ?? undefined) : undefined;
  }
  const owner = beginningIn(persons, noun.to, noun.to + 3)[0];
  const office = owner ? undefined : beginningIn(posts, noun.to, noun.to + 3)[0];
  return owner?.person.state ?? office?.state ?? undefined;
}

/**
 * "Алиев … билдирди. Ошондой эле Азербайжан учак жибергенин айтты": where what is said is a clause with a verb of its own, the state named in it
 * is the doer there, and he goes on whose state it is.
 */
function isOfWords({ page }: Scene, main: Frame, { persons, parties }: Subject, before: PersonOfText): boolean {
  if (!page.language.morphology.verbLast || persons.length || parties.length !== 1 || parties[0] !== before.state) return false;
  if (within(hitsOf(page, "side"), page.sentences[main.sentence].from, main.from).length) return false;
  const said = page.words[main.from - 1]?.readings.find((r) => r.known)?.f ?? 0;
  return (said & F.V) !== 0 && (said & F.ACC) !== 0;
}

/** "Газ жеткирилген": that goods were brought, by a verb that elsewhere conveys words. */
const isBringing = ({ page }: Scene, { voice, from, to }: Frame): boolean =>
  voice === "passive" && to - from === 1 && within(hitsOf(page, "measure"), from, to).some((h) => h.entry.more?.sent);

/** Whether a verb of saying tells after the closing marks who says what he does: "I propose …," she said. */
function isAside({ page }: Scene, main: Frame, { sense, finite, from }: Frame): boolean {
  if (page.language.morphology.verbLast || sense !== "say" || !finite || from < main.to) return false;
  for (let i = from - 1; i >= from - 3 && i >= main.to; i--)
    if (!page.words[i] && /["»”]/.test(page.text[page.tokens[i].start])) return true;
  return false;
}

/** What a verb of saying conveys; `own`: in the first person, as said aloud. */
interface Attitude {
  readonly act: StatementAct;
  readonly sense: Sense;
  readonly own?: boolean;
}

/** The attitude that a verb of saying or expressing conveys: a noun of attitude beside it, or a verb it reports. */
function attitudeNear(scene: Scene, main: Frame, own: readonly Frame[]): Attitude | undefined {
  const { verbLast } = scene.page.language.morphology;
  const reach = main.sense === "send" ? 8 : main.sense === "express" ? 6 : 3;
  let found: Attitude | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const frame of own) {
    if (frame.from === main.from || (frame.from >= main.from && frame.to <= main.to)) continue;
    // "will be ready by June": nobody's readiness
    if (isReadyBy(scene, frame)) continue;
    const distance = frame.to <= main.from ? main.from - frame.to : frame.from - main.to;
    // "teşekkür etmek istiyorum": the wish itself asks for nothing
    if (isWillingness(scene.page, frame.from)) continue;
    const wished = isWished(scene.page, frame);
    const performs =
      (wished || (frame.finite && isOwn(scene.page, frame))) &&
      frame.sense in actOf &&
      frame.sense !== "say" &&
      !conveying.includes(frame.sense) &&
      frame.sense !== "discuss" &&
      // "we are interested," he said: he tells it; "we are ready": he offers it
      (frame.sense !== "reassure" ||
        (verbLast && (main.voice === "passive" || isVerb(scene, frame))) ||
        within(hitsOf(scene.page, "ready"), frame.from, frame.to).length > 0);
    if (performs && distance >= 0 && distance < nearest) {
      found = { act: actOf[frame.sense] as StatementAct, sense: frame.sense, own: true };
      nearest = distance;
      continue;
    }
    if (verbLast && wished && attitudeOf[frame.sense] && distance < nearest) {
      found = { act: attitudeOf[frame.sense] as StatementAct, sense: frame.sense, own: true };
      nearest = distance;
      continue;
    }
    // "«Biz … taýýar» diýip, X aýtdy": how what is said aloud ends
    const aloud = frame.to <= main.from && (verbLast ? endsAloud(scene, frame) : offersAloud(scene, frame, main));
    const offered = attitudeOf[frame.sense] ?? (verbLast ? undefined : actOf[frame.sense]);
    if (aloud && offered && distance < nearest) {
      found = { act: offered, sense: frame.sense };
      nearest = distance;
      continue;
    }
    if (distance < 0 || distance >= nearest) continue;
    if (distance > reach && !isSubjectOf(scene, frame, main)) continue;
    const isBefore = frame.to <= main.from;
    if (verbLast && !isBefore) continue;
    // "güven mektubu": credentials are no confidence
    if (frame.sense.startsWith("a-") && own.some((f) => f.sense === "n-ceremony" && f.from <= frame.from && f.to > frame.to))
      continue;
    const attitude = attitudeOf[frame.sense];
    if (attitude && verbLast && (parted(scene, frame, main) || isPreparation(scene, frame))) continue;
    if (attitude) {
      if (!verbLast && isBefore && main.voice !== "passive") continue;
      found = { act: attitude, sense: frame.sense };
      nearest = distance;
    } else if (embedded.includes(frame.sense) && (verbLast || !isBefore) && distance <= (verbLast ? 1 : 5)) {
      // an expression that ends in "екенін", "ekanini" has no verb of its own
      if (verbLast && !(frame.f & (F.MSDR | F.PTCP | F.ACC)) && (frame.finite || frame.to - frame.from === 1)) continue;
      found = { act: actOf[frame.sense] as StatementAct, sense: frame.sense };
      nearest = distance;
    }
  }
  return found;
}

/** Whether readiness is that for an event right before it: its preparation ("сапарына дайындық барысын баяндады"). */
const isPreparation = ({ frames, page }: Scene, { from }: Frame): boolean =>
  // a noun (дайындық, tayyorgarlik) and not "ready"
  /[ыіиуүiıuüy][кқkqg]$/u.test(page.words[from]?.key ?? "") &&
  within(frames, from - 8, from).some((f) => f.to === from && f.sense.startsWith("n-") && (f.f & F.DAT) !== 0);

/** Whether the last word of a frame is a verb by its form, and no "we are interested". */
const isVerb = ({ page }: Scene, { to }: Frame): boolean =>
  page.words[to - 1]?.readings.some((r) => r.known && r.f & F.V) ?? false;

/** Whether a noun of attitude opens its clause as the subject of a passive far behind it ("The commitment of both to … was reaffirmed"). */
function isSubjectOf({ page, frames }: Scene, noun: Frame, main: Frame): boolean {
  if (page.language.morphology.verbLast || main.voice !== "passive" || main.sense === "send" || !(noun.sense in attitudeOf))
    return false;
  if (noun.to > main.from || within(frames, noun.to, main.from).some((f) => f.finite && !f.nominal)) return false;
  let words = 0;
  for (let i = noun.from - 1; i >= page.sentences[noun.sentence].from && page.words[i] !== undefined; i--)
    if (page.words[i] && ++words > 2) return false;
  return true;
}

/** Whether a predicate closes what is said aloud: quotation marks and the word that ties speech stand right after it. */
function endsAloud({ page }: Scene, { from, to, f }: Frame): boolean {
  // "“bu qonşuların inamıdır”": somebody's is no readiness of the speaker's
  if (f & (CASES | F.PSS3) || !/^[»”"]$/.test(page.text[page.tokens[to]?.start ?? 0] ?? "")) return false;
  let at = to + 1;
  // "“… verməyə hazırdır”, – deyə": of interest alone he only tells
  if (within(hitsOf(page, "ready"), from, to).length) while (at < to + 3 && !page.words[at]) at++;
  return startingAt(hitsOf(page, "that"), at) !== undefined;
}

/** "«Венгрия готова …», – заявил X": a side that is said to be ready, within what is said aloud before the verb of saying. */
function offersAloud({ page, parties }: Scene, frame: Frame, main: Frame): boolean {
  if (frame.sense !== "reassure" || !within(hitsOf(page, "ready"), frame.from, frame.to).length) return false;
  const at = overSmallWords(page, frame.from);
  if (!endingAt(parties, at) && !endingAt(hitsOf(page, "side"), at)) return false;
  for (let i = main.from - 1; i >= frame.to; i--)
    if (!page.words[i] && /["»”]/.test(page.text[page.tokens[i].start])) return true;
  return false;
}

/** Whether another verb stands between an attitude and the verb of saying; a copula does not part them. */
function parted(scene: Scene, attitude: Frame, main: Frame): boolean {
  for (let i = attitude.to; i < main.from; i++) {
    const readings = scene.page.words[i]?.readings;
    if (!readings?.length) continue;
    const f = readings[0].f;
    if (!(f & F.V)) continue;
    if (f & F.FUT || main.from - attitude.to > 1 || main.voice === "passive") return true;
  }
  return false;
}

/** Cuts a quote to one sentence's clause, without a bullet before it. */
function quoteOf(scene: Scene, sentence: number, from: number, to: number): [number, number] {
  const first = startOf(scene.page, sentence);
  const last = endOf(scene.page, sentence);
  return [Math.max(first, from), Math.max(Math.min(last, to), Math.max(first, from) + 1)];
}
