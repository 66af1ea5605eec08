import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf } from "../clause/clauses.ts";
import { type Frame, foundFrame, overSmallWords } from "../clause/frames.ts";
import type { PostMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { around, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { besides } from "./encounter-near.ts";
import { draftOfRecalled, isWhen, type Named, namedBefore } from "./encounter-recalled.ts";
import { jointIn } from "./encounter-sides.ts";

/** Verbs of what two do when they have talked. */
const settles: ReadonlySet<Sense> = new Set(["agree", "decide", "instruct", "pledge"]);

/** Verbs of signing, by which two named men agreed. */
function signings(scene: Scene, sentence: number, own: readonly Frame[]): Frame[] {
  const { page } = scene;
  const { from, to } = page.sentences[sentence];
  const past = F.V | F.PST;
  return within(hitsOf(page, "document deed"), from, to).flatMap((h) => {
    if (h.entry.code !== "signed" || own.some((f) => settles.has(f.sense) && f.from < h.to && f.to > h.from)) return [];
    const told = page.words[h.to - 1]?.readings.find((r) => r.known && (r.f & past) === past && !(r.f & (F.NEG | F.MSDR)));
    // "the treaty signed by X and Y" is told of, and not that they met
    // but for what both of the text have signed
    const both = told !== undefined && isOfBoth(scene, h, told.f, { from, to });
    if (!told || ((told.f & F.PASS || startingAt(hitsOf(page, "by"), h.to)) && !both)) return [];
    return foundFrame("agree", h, sentence, { f: told.f, time: "past", finite: !(told.f & F.PTCP) });
  });
}

/** "The protocol signed by the ministers in July", "bakanların imzaladığı": whether those who signed are the two of the text. */
function isOfBoth(scene: Scene, signed: Stretch, f: number, s: Stretch): boolean {
  const { verbLast, declines } = scene.page.language.morphology;
  if (!(f & F.PTCP) && declines !== "none") return false;
  // "the ministers spoke of what had been signed", "they spoke of what the presidents had signed": of others
  if (verbLast) {
    const passive = scene.page.words[signed.to - 1]?.readings.some((r) => r.f & F.PASS);
    // what they signed stands after it
    const described = scene.page.words[signed.to] != null && !startingAt(hitsOf(scene.page, "had"), signed.to);
    return !passive && described && jointIn(scene, { from: s.from, to: signed.from }).length === 1;
  }
  if (jointIn(scene, { from: signed.to, to: Math.min(s.to, signed.to + 4) }).length > 0) return true;
  return declines === "none" && endingAt(jointIn(scene, { from: s.from, to: signed.from }), signed.from - 1) !== undefined;
}

/** What was agreed so many days before the page and less is the matter of the page itself. */
const settledBefore = 7;

/**
 * A meeting that a sentence tells of only by what was agreed there: with its day or month and its town ("agreed in Baku two weeks ago", "İstanbul'da
 * martta varılan mutabakatlar").
 */
export function agreedThere(scene: Scene, sentence: number, own: readonly Frame[]): Draft | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const isOnEve = (f: Frame) => isEve(page, f);
  for (const at of [...verbsOf(own), ...accords(scene, s)]) {
    const frame = foundFrame("agree", at, sentence, { f: 0, time: "past", voice: "passive", finite: false });
    const named = verbLast ? namedBefore(scene, frame, own) : namedAfter(scene, frame, s.to);
    const { date, place } = named;
    if (!date?.past || !place || date.kind === "year" || !isWellBefore(scene, date.past, date.future)) continue;
    // an event of its own is told of
    const from = Math.min(date.from, place.from, frame.from);
    if (own.some((f) => f.sense.startsWith("n-") && f.from >= from && f.to <= named.to && !isOnEve(f))) continue;
    const doers = verbLast ? undefined : twoStatesBefore(scene, frame);
    return draftOfRecalled(scene, sentence, frame, "meeting", {
      ...named,
      from: doers?.from ?? Math.min(from, verbLast ? from : named.from),
    });
  }
  return agreedTogether(scene, sentence, own);
}

/**
 * A meeting told by who agreed, where and when, in whatever order ("Bu barədə nazirlər martda Tbilisidə razılığa gəlib", "agreed on it with his Uzbek
 * counterpart in Osh last March").
 */
function agreedTogether(scene: Scene, sentence: number, own: readonly Frame[]): Draft | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const signed = signings(scene, sentence, own);
  const isOnEve = (f: Frame) => isEve(page, f);
  for (const verb of [...own, ...signed]) {
    if (verb.nominal || verb.negative || verb.time === "future" || !(verb.f & (F.PST | F.PRF | F.PTCP))) continue;
    const spoken = isSpokenOf(scene, verb);
    if (!(settles.has(verb.sense) || spoken)) continue;
    const isSigned = signed.includes(verb);
    const clause = clauseOf(page, sentence, verb.from, verb.to);
    const named = new Set(within(scene.persons, clause.from, clause.to).flatMap(({ person }) => person.state ?? []));
    const joint = isSigned && isOfBoth(scene, verb, verb.f, page.sentences[sentence]);
    const given = joint || (verb.sense === "pledge" && jointIn(scene, clause).length > 0);
    if (
      !spoken &&
      !joint &&
      !verb.finite &&
      verb.voice !== "passive" &&
      !(verbLast && verb.f & F.PTCP && (named.size > 1 || given))
    )
      continue;
    const deed = { from: fromEve(scene, verb, clause.from), to: verb.to };
    const reach = verbLast
      ? { from: clause.from, to: verb.from }
      : { from: Math.max(clause.from, verb.from - 12), to: clause.to };
    const date = within(scene.dates, reach.from, reach.to).findLast(
      (d) =>
        isWhen(d) &&
        d.kind !== "year" &&
        d.past !== null &&
        // what stands before a verb of the past is its own time, whatever the same words may mean ahead
        isWellBefore(scene, d.past, d.to <= verb.from ? null : d.future, isSigned && !joint ? 0 : settledBefore) &&
        !(isSigned && isYearsBefore(scene, d.past)) &&
        (tellsOf(scene, own, d, deed) || (opensTo(scene, clause, d, verb) && isWellBefore(scene, d.past, d.future))),
    );
    const place = within(scene.places, reach.from, reach.to).findLast(
      (p) =>
        p.kind === "settlement" &&
        (page.language.morphology.declines === "none" ||
          (p.f & CASES) === F.LOC ||
          // «в Душанбе», «в Бухаре»: a name that has no cases, or of one form with another
          (!verbLast && (!(p.f & CASES) || p.f & F.LOC) && endingAt(hitsOf(page, "at"), p.from) !== undefined)) &&
        (tellsOf(scene, own, p, deed) ||
          (date !== undefined && besides(scene, date, p, 1) && opensTo(scene, clause, date, verb))),
    );
    // who signed, decided or gave orders somewhere did so together where two of two sides are named
    const alone = verb.sense === "pledge" || spoken || joint ? !place : !place || named.size < 2;
    if ((isSigned || verb.sense !== "agree") && alone) continue;
    // men of two sides who are named have met wherever it was
    if (!date || (!place && named.size < 2) || !(spoken || areTwo(scene, clause, verb, isSigned))) continue;
    const span = {
      from: Math.min(date.from, place?.from ?? date.from, verb.from),
      to: Math.max(date.to, place?.to ?? 0, verb.to),
    };
    if (own.some((f) => f.sense.startsWith("n-") && f.from >= span.from && f.to <= span.to && !isOnEve(f))) continue;
    const told = draftOfRecalled(scene, sentence, verb, "meeting", { ...clause, date, place, been: true, occasion: true });
    if (told || !officeOfTwo(scene, clause)) return told;
    return draftOfRecalled(scene, sentence, verb, "meeting", { ...span, date, place, been: true, occasion: true });
  }
  return undefined;
}

/**
 * "X-lə Y-nin martda Bakıda danışdığı iclas", «екі министр әңгімелескен пойыз», «поезд, о котором говорили в Актау»: what two men of two states, the
 * second as owner, or the two of the text spoke of.
 */
function isSpokenOf(scene: Scene, verb: Frame): boolean {
  const { page, persons } = scene;
  if (verb.sense !== "say" && verb.sense !== "discuss" && verb.sense !== "meet") return false;
  if (!page.language.morphology.verbLast) return isSpokenThere(scene, verb);
  if (verb.finite || !(verb.f & F.PTCP)) return false;
  const clause = clauseOf(page, verb.sentence, verb.from, verb.to);
  const both = jointIn(scene, { from: Math.max(clause.from, verb.from - 8), to: verb.from });
  if (both.some((h) => !(h.f & CASES & ~F.GEN))) return true;
  if (!(verb.f & F.PSS3)) return false;
  const [first, second] = within(persons, verb.from - 12, verb.from).slice(-2);
  if (!second || !(second.f & F.GEN) || !first.person.state || !second.person.state) return false;
  const marked = first.f & F.INS || startingAt(hitsOf(page, "with"), first.to) || startingAt(hitsOf(page, "and"), first.to);
  return first.person.state !== second.person.state && Boolean(marked);
}

/** Whether a verb of a clause that describes what stands before it tells what the two of the text, or nobody in particular, spoke of. */
function isSpokenThere({ page, persons, pair }: Scene, verb: Frame): boolean {
  if (!verb.finite || verb.time !== "past" || verb.voice !== "active" || pair.length !== 2) return false;
  const { from } = page.sentences[verb.sentence];
  const lead = within(hitsOf(page, "which"), Math.max(from, verb.from - 8), verb.from).at(-1);
  return lead !== undefined && !within(persons, lead.to, verb.from).length;
}

/** Whether nothing that is done stands between a day or town and those who agreed: it is when or where they did. */
export function tellsOf({ page, persons, posts }: Scene, own: readonly Frame[], at: Stretch, verb: Stretch): boolean {
  const [from, to] = at.to <= verb.from ? [at.to, verb.from] : [verb.to, at.from];
  if (to - from > 16 || within(own, from, to).some((f) => !f.nominal && f.sense !== "a-ready")) return false;
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    const known = overlapping(persons, { from: i, to: i + 1 }) || overlapping(posts, { from: i, to: i + 1 });
    if (word === undefined && /[,:;—–]/.test(page.text[page.tokens[i].start])) return false;
    if (startingAt(hitsOf(page, "infinitive"), i) || startingAt(hitsOf(page, "that"), i)) return false;
    const first = known ? undefined : word?.readings[0];
    if (first?.known && first.f & F.V && first.f & (F.MSDR | F.PTCP | F.CVB)) return false;
  }
  return true;
}

/**
 * "Tərəflər fevralda Tbilisidə … barədə razılığa gəlmişdilər": where verbs close clauses, a day right after both sides, who open the clause, is that of
 * its verb, told as long past.
 */
function opensTo(scene: Scene, clause: Stretch, date: Stretch, verb: Frame): boolean {
  const past = F.PST | F.PRF;
  if (!scene.page.language.morphology.verbLast || !verb.finite || (verb.f & past) !== past || verb.sense !== "agree")
    return false;
  return jointIn(scene, clause).some(
    (h) => !(h.f & CASES) && h.from - clause.from <= 1 && date.from >= h.to && date.from - h.to <= 1,
  );
}

/** «накануне форума», "doktorlar forumunun arifesinde": whether what was done went before an event. */
export const isEve = (page: Page, { from, to }: Stretch): boolean =>
  page.language.morphology.verbLast
    ? startingAt(hitsOf(page, "eve"), to) !== undefined
    : within(hitsOf(page, "eve"), from - 8, from).some((h) => page.words.slice(h.to, from).every((w) => w !== undefined));

/** Where a verb begins with the event before which it was done: "…, doktorlar forumunun arifesinde anlaşmıştı". */
function fromEve({ page, frames }: Scene, { from }: Stretch, least: number): number {
  const eve = page.language.morphology.verbLast ? endingAt(hitsOf(page, "eve"), from) : undefined;
  const event = eve && endingAt<Frame>(within(frames, least, eve.from), eve.from);
  if (!event?.sense.startsWith("n-")) return from;
  for (let i = event.from - 1; i >= least && event.from - i <= 6; i--) if (!page.words[i]) return i;
  return from;
}

/** "What Yerevan and Tbilisi agreed on": two states named together right before a verb. */
function twoStatesBefore({ page, parties }: Scene, { from }: Frame): Stretch | undefined {
  const last = endingAt(parties, overSmallWords(page, from));
  const and = last && endingAt(hitsOf(page, "and"), last.from);
  const first = and && endingAt(parties, and.from);
  return last && first && first.party !== last.party ? { from: first.from, to: last.to } : undefined;
}

/** "The governors of the two regions, X and Y": the office that two men bear, each for one side of the text, whose neither is told to be. */
const officeOfTwo = ({ page, pair, posts }: Scene, { from, to }: Stretch): PostMention | undefined =>
  pair.length === 2
    ? within(posts, from, to).find(
        (p) =>
          p.plural &&
          !(p.f & CASES) &&
          p.states.length < 2 &&
          [p.from - 2, p.from - 1, p.to, p.to - 1].some((at) => numbersOf(page).at(at, at + 1)?.value === 2),
      )
    : undefined;

/** Whether two sides agreed: men of two states, both together, or nobody in particular. */
function areTwo(scene: Scene, clause: Stretch, verb: Frame, isSigned: boolean): boolean {
  const persons = within(scene.persons, clause.from, clause.to);
  const states = new Set(persons.flatMap(({ person }) => person.state ?? []));
  if (states.size > 1 || (verb.sense === "agree" && !isSigned && officeOfTwo(scene, clause))) return true;
  const partner = within(hitsOf(scene.page, "head"), clause.from, clause.to).some((h) => h.entry.code === "counterpart");
  if (persons.length) return partner;
  return partner || verb.voice === "passive" || jointIn(scene, clause).length > 0;
}

const verbsOf = (own: readonly Frame[]): Stretch[] =>
  own
    .filter((f) => f.sense === "agree" && !f.negative && f.time !== "future" && (f.f & (F.PST | F.PRF | F.PTCP)) !== 0)
    .map(({ from, to }) => ({ from, to }));

const ofAccords = ["accord", "begun", "matter"];

/** "Договоренности, достигнутые …", "… varılan mutabakat": the participle beside what was agreed. */
function accords({ page }: Scene, s: Stretch): Stretch[] {
  const { verbLast } = page.language.morphology;
  const out: Stretch[] = [];
  const said = ofAccords.flatMap((role) => within(hitsOf(page, role), s.from, s.to));
  for (const hit of said) {
    // "as agreed in Baku"
    if (!verbLast && hit.to - hit.from > 1) {
      out.push({ from: hit.to - 1, to: hit.to });
      continue;
    }
    const at = verbLast ? hit.from - 1 : page.words[hit.to] ? hit.to : hit.to + 1;
    const isBegun = overlapping(hitsOf(page, "begun"), hit);
    const reached = page.words[at]?.readings.some(
      ({ known, f }) =>
        known && f & F.V && !(f & (F.NEG | F.FUT)) && (verbLast ? f & F.PTCP : f & F.PST) && (f & (F.PST | F.PASS) || isBegun),
    );
    // "İstanbul'da imzalanan anlaşma" is a document
    // and a list that was drawn up there is none
    const isDocument =
      !isBegun && around(hitsOf(page, "document deed"), { from: at, to: at + 1 }).some((h) => h.entry.code !== "adopted");
    if (reached && !isDocument && at >= s.from && at < s.to) out.push({ from: at, to: at + 1 });
  }
  return out;
}

/**
 * The words of a sentence that tell when and where what it speaks of had been agreed ("the understandings reached in Baku in February"), where it does
 * something else with them later.
 */
export function accordsTold(scene: Scene, sentence: number, own: readonly Frame[]): Stretch[] {
  const { page } = scene;
  const s = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const passive = own.filter((f) => f.sense === "agree" && !f.nominal && !f.finite && f.f & F.PTCP && !(f.f & F.FUT));
  return [...passive, ...accords(scene, s), ...papers(scene, s)].flatMap((at) => {
    const frame = foundFrame("agree", at, sentence, { f: 0, time: "past", voice: "passive", finite: false });
    const { date, place, from, to } = verbLast ? namedBefore(scene, frame, own) : namedAfter(scene, frame, s.to);
    if (!date?.past || !place || !isWellBefore(scene, date.past, date.future)) return [];
    return [{ from: Math.min(date.from, place.from, verbLast ? at.from : from), to: Math.max(to, at.to) }];
  });
}

/** "The protocol signed in Astana last October": the participle of what was done with a document. */
const papers = ({ page }: Scene, s: Stretch): Stretch[] =>
  within(hitsOf(page, "document deed"), s.from, s.to).filter((h) =>
    page.words[h.to - 1]?.readings.some((r) => r.known && r.f & F.PTCP && r.f & F.PASS && !(r.f & F.FUT)),
  );

/** Where and when, right after what was agreed: days, towns, those who agreed and small words. */
function namedAfter(scene: Scene, { to: start }: Frame, end: number): Named {
  const { page } = scene;
  let to = start;
  while (to < end && to - start < 20) {
    const token = { from: to, to: to + 1 };
    const known = [scene.dates, scene.places, scene.parties, scene.posts, scene.persons].flatMap((list) =>
      around<Stretch>(list, token),
    );
    const word = page.words[to];
    if (known.length) to = Math.max(...known.map((m) => m.to));
    else if (
      word &&
      (startingAt(hitsOf(page, "between"), to) ||
        startingAt(hitsOf(page, "by"), to) ||
        /^\p{Ll}{1,3}$/u.test(word.key) ||
        word.readings.some((r) => r.known && r.f & F.GEN && !(r.f & F.V)))
    )
      to++;
    else break;
  }
  const date = within(scene.dates, start, to).find(isWhen);
  const place = within(scene.places, start, to).find((p) => p.kind === "settlement");
  const last = Math.max(start, date?.to ?? 0, place?.to ?? 0);
  const noun = endingAt(hitsOf(page, "accord"), start - 1) ?? endingAt(hitsOf(page, "accord"), start - 2);
  return { from: noun?.from ?? start - 1, to: last, date, place, been: true, occasion: true };
}

/** Whether what was signed long ago is the basis of relations rather than an encounter that is recalled. */
const isYearsBefore = ({ page: { published } }: Scene, past: string): boolean =>
  published !== null && Number(published.slice(0, 4)) - Number(past.slice(0, 4)) > 1;

/** Whether a date lies well before the page, and the same words mean nothing soon to come. */
export function isWellBefore(
  { page: { published } }: Scene,
  past: string,
  future: string | null,
  least = settledBefore,
): boolean {
  if (!published || published.length < 10 || published.startsWith("X") || past.startsWith("X")) return false;
  const days = (edtf: string) => (Date.parse(edtf) - Date.parse(published)) / 864e5;
  const last = past.split("/").at(-1) ?? past;
  const soon = future !== null && future !== past && Math.abs(days(future.split("/")[0])) < 60;
  if (soon) return false;
  return last.length === 10 ? days(last) <= -least : last.slice(0, 7) < published.slice(0, 7);
}
