import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Sense } from "../../lang/senses.ts";
import { endOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, type Stretch, startingAt, within } from "../within.ts";
import { nominalised } from "./encounter-persons.ts";

/** "Was originally scheduled for May": what was planned at first is so no more. */
export function isOnlyAtFirst({ page, dates }: Scene, sentence: number, verb: Frame): boolean {
  if ((verb.sense !== "plan" && verb.sense !== "ahead") || verb.nominal || verb.time === "future") return false;
  const firsts = hitsOf(page, "at-first");
  if (!firsts.length) return false;
  const { from } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  // "шілденің басында күтілуде" is of a day
  const ofDay = (hit: Stretch) => around(dates, hit).some((d) => d.from < hit.from);
  const first = within(firsts, Math.max(from, verb.from - (verbLast ? 5 : 2)), verb.to).findLast((hit) => !ofDay(hit));
  // "first", which counts as well, right beside the verb alone
  if (first !== undefined && (verbLast || verb.to - first.to <= 2)) return true;
  // "at first the visit of … had been planned for May"
  const opening = startingAt(firsts, from);
  return opening !== undefined && !verbLast && verb.finite && verb.time === "past" && verb.from - opening.to <= 12;
}

/** What of an event was planned, foretold or needed. */
const wasToBe: ReadonlySet<Sense> = new Set(["plan", "need", "say"]);

/** Whether what is called off after a verb that tells what was done is an event named in between ("met X; the meeting with Y was cancelled"). */
export function isOfNext({ page }: Scene, own: readonly Frame[], verb: Frame, off: Frame): boolean {
  // "X-пен кездесіп, мамырда өтпей қалған отырыстың жаңа мерзімін белгілейді": a participle before the event that it describes
  const describes = page.language.morphology.verbLast && !off.finite && off.f & F.PTCP && !(off.f & (CASES | POSSESSORS));
  const event = (n: Frame) => n.nominal && n.sense.startsWith("n-") && n.from >= off.to && n.from - off.to <= 4;
  if (describes && off.from >= verb.to && own.some(event)) return true;
  if (verb.nominal || off.from < verb.to || verb.sense === "plan" || (verb.f & (F.MSDR | F.PTCP) && !verb.finite)) return false;
  // "he was to meet X, but the meeting was cancelled"
  if (verb.f & (F.FUT | F.OBLIG) || verb.time === "future") return false;
  // "12-августта келет деп күтүлгөн, бирок анын сапары күзгө жылдырылды", "келуі тиіс болған"
  if (own.some((f) => wasToBe.has(f.sense) && f.from >= verb.to && f.to <= off.from && f.from - verb.to <= 2)) return false;
  return own.some((n) => n.nominal && n.sense.startsWith("n-") && n.sense !== "n-body" && n.from >= verb.to && n.to <= off.from);
}

/** Whether the holding of an event is what is talked about or proposed ("обсудили проведение форума", "forumun keçirilməsini müzakirə ediblər"). */
export function isTalkedOver({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (verb.finite || verb.nominal || (verb.sense !== "hold" && verb.sense !== "attend")) return false;
  if (!page.language.morphology.verbLast) {
    const said = own.findLast((f) => f.sense === "discuss" && f.to <= verb.from);
    if (!said || verb.from - said.to > 3 || (verb.f & (F.MSDR | F.PTCP)) === F.PTCP) return false;
    return !within(hitsOf(page, "outcome"), said.to, verb.from).length;
  }
  // "the results of its holding were discussed" is of what has been
  if (!(verb.f & F.MSDR) || verb.f & (F.GEN | F.LOC | F.ABL)) return false;
  const said = own.find((f) => f.sense === "discuss" && f.from >= verb.to);
  return said !== undefined && said.from - verb.to <= 2;
}

/**
 * «подготовка к визиту», "preparations for the summit": whether words of making ready lead an event, two words of its own between at most; "tashrifiga
 * tayyorgarlik": or follow it, where verbs stand last.
 */
export const isPreparedFor = ({ page }: Scene, { from, to, f }: Stretch & { readonly f: number }): boolean =>
  page.language.morphology.verbLast
    ? (f & (F.DAT | F.GEN)) !== 0 &&
      (startingAt(hitsOf(page, "preparing"), to) ?? (f & F.DAT ? preparedBehind(page, to) : undefined)) !== undefined
    : within(hitsOf(page, "preparing"), from - 5, from).some((h) => from - h.to <= 2 && !parts(page, h.to, from));

/** "Zirveye yapılan hazırlıklar", «саммитке көрүлүп жаткан даярдык»: preparations behind the participle that tells that they are made. */
function preparedBehind(page: Page, to: number): Stretch | undefined {
  const mark = within(hitsOf(page, "preparing"), to + 1, to + 4)[0];
  if (!mark || mark.from - to > 2) return undefined;
  const made = page.words.slice(to, mark.from);
  const isMade = (f: number) => (f & F.V) !== 0 && (f & (F.PTCP | F.CVB)) !== 0;
  return made.every((w) => w?.readings.some((r) => isMade(r.f))) ? mark : undefined;
}

/** "Накануне визита", "сапары қарсаңында": what is told of goes before an event that is still to come. */
export const isOnEve = (scene: Scene, { from, to, f }: Stretch & { readonly f: number }): boolean => {
  const { page, dates } = scene;
  const { declines, verbLast } = page.language.morphology;
  // "they agreed in November, on the eve of the forum": it has been held since
  const [start, end] = verbLast ? [page.sentences[sentenceOf(page, from)].from, to] : [from - 14, from];
  if (
    within(dates, start, end).some(
      (d) => d.past !== null && page.published?.length === 10 && d.past.slice(0, 7) < page.published.slice(0, 7),
    )
  )
    return false;
  if (verbLast) return startingAt(hitsOf(page, "eve"), to) !== undefined;
  // «накануне» is yesterday, too, where no event in the genitive stands right behind it
  if (declines === "every" && !(f & F.GEN)) return false;
  const reach = declines === "every" ? 3 : 10;
  return within(hitsOf(page, "eve"), from - 14, from).some((h) => from - h.to <= reach && !parts(page, h.to, from));
};

const parts = (page: Page, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!page.words[i]) return true;
  return false;
};

/** Verbs of talks of two sides. */
export const talked: ReadonlySet<Sense> = new Set(["meet", "receive", "phone"]);

/** Whether a verb stands in a present tense that speaks of what is to come ("boradi", "өтеді"). */
export function comes(scene: Scene, verb: Frame): boolean {
  if (verb.nominal || !verb.finite || !(verb.f & F.PRS)) return false;
  return isToCome(scene.page, scene.page.words[verb.to - 1]?.key ?? "");
}

/** Whether a present form speaks of what is to come as well. */
function isToCome({ language }: Page, key: string): boolean {
  const { simplePresent, progressive } = language.morphology;
  if (listed(progressive).includes(key)) return false;
  return listed(simplePresent).some((ending) => key.endsWith(ending));
}

/** Whether a journey is still to come. */
export const liesAhead = (scene: Scene, journey: Frame): boolean =>
  journey.time === "future" || comes(scene, journey) || ((nominalised(scene.page, journey)?.f ?? 0) & F.FUT) !== 0;

/** Whether a converb, or a journey told as the time of something, is followed by a verb of what is to come, at the end of its sentence ("келип, таанышат"). */
export function followsToCome(scene: Scene, verb: Frame): boolean {
  const { page } = scene;
  if (verb.nominal) return false;
  if (!page.language.morphology.verbLast) return isWhenToCome(scene, verb);
  // "gəlib", "gelip" link, too, where what follows lies ahead, whatever else they can be
  const links = verb.finite ? travelled.has(verb.sense) && verb.f & F.PRF && canLink(page, verb) : verb.f & F.CVB || isWhen(verb);
  if (!links) return false;
  // "giderek … görüşeceğini söyledi", but of two who met what one of them said is of other things
  const deed = nominalised(page, { ...verb, f: (verb.f & ~F.PSS3) | F.CVB, finite: false });
  // "kelganda … imzolanishi aytildi"
  const due = (n: Frame) => n.sentence === verb.sentence && n.sense === "plan" && n.finite;
  if (isWhen(verb) && beginningIn(scene.frames, verb.to, page.sentences[verb.sentence].to).some(due)) return true;
  const told = deed?.f ?? 0;
  // "kelib, … oʻtkazishini aytdi": a verbal noun as what is said, too
  if (told & F.FUT || (told & (F.MSDR | F.ACC)) === (F.MSDR | F.ACC)) return !talked.has(verb.sense);
  // "келиб, … ўтказиши маълум қилинди"
  const made = deed && scene.frames.some((n) => n.from === deed.to && n.sense === "say" && n.finite && n.voice === "passive");
  if (made && (told & F.MSDR) !== 0) return !talked.has(verb.sense);
  const last = page.words[endOf(page, verb.sentence) - 1];
  // "gol çekiler": at the end of a sentence a verb, whatever noun it looks like
  const f = last?.readings.find(({ f }, i) => (i === 0 || f & F.FUT) && f & F.V && f & F.FIN)?.f ?? 0;
  if (!last || !f) return false;
  // "қол қойды": a past that looks like a present of another verb
  const past = F.FIN | F.PST;
  if (f & F.PRS && last.readings.some((r) => r.known && (r.f & past) === past)) return false;
  // "2 шілдеде ашылып, 4 шілдеде аяқталады": what has begun will end
  if ((verb.sense === "hold" || verb.sense === "open") && endingAt(hitsOf(page, "ends"), endOf(page, verb.sentence)))
    return false;
  return (f & F.FUT) !== 0 || ((f & F.PRS) !== 0 && isToCome(page, last.key));
}

/** "Gələndə", "geldiğinde": whether a journey is told as the time of something. */
export const isWhen = ({ sense, nominal, finite, f }: Frame): boolean =>
  travelled.has(sense) && !nominal && !finite && (f & (F.PTCP | F.LOC)) === (F.PTCP | F.LOC);

/** "Will be signed when the president visits Tashkent": whether a journey in the present is the time of what lies ahead. */
function isWhenToCome({ page, frames }: Scene, { sense, finite, time, sentence, from: at }: Frame): boolean {
  if (!finite || time !== "present" || !travelled.has(sense)) return false;
  const { from, to } = page.sentences[sentence];
  const when = within(hitsOf(page, "where"), from, at).at(-1);
  if (!when || at - when.to > 9) return false;
  return within(frames, from, to).some((f) => !f.nominal && (f.time === "future" || f.sense === "future" || f.sense === "plan"));
}

/** Verbs of journeys. */
const travelled: ReadonlySet<Sense> = new Set(["go", "visit"]);

/** Whether the last word of a predicate has a reading of a converb. */
const canLink = ({ words }: Page, { to }: Stretch): boolean =>
  words[to - 1]?.readings.some((r) => r.known && r.f & F.CVB) ?? false;

/** Whether a day can be that of what was held, not after the page, or of what is planned, not before it. */
export function suits(date: string | null, status: EncounterStatus, published: string | null, told = false): boolean {
  if (status === "cancelled" || !date || !published || date.startsWith("X") || published.startsWith("X")) return true;
  const [from, to = from] = date.split("/");
  // as far as both tell
  const isNotAfter = (a: string, b: string) => a.slice(0, b.length) <= b.slice(0, a.length);
  // what is told as done may have been done on the day after that of the page, which another clock gave it
  const late = told && status === "held" && from.length === 10 && published.length === 10;
  if (late && Math.abs(Date.parse(from) - Date.parse(published)) <= 2 * 864e5) return true;
  return status === "held" ? isNotAfter(from, published) : isNotAfter(published, to);
}

/** The reading of a date that fits the status: the past one for what was held, the coming one for what is planned. */
export function dateFor(date: DateMention, status: EncounterStatus, published: string | null): string | null {
  if (status === "planned") return date.future;
  if (status === "held" || date.past === date.future) return date.past;
  // what was cancelled may have been due before the page or soon after it
  const apart = (edtf: string | null) =>
    edtf && published ? Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(published.slice(0, 10))) : Number.NaN;
  // a month alone is rather one that is looked back on
  const soon = (date.future?.length === 10 ? 150 : 60) * 864e5;
  return apart(date.future) < Math.min(soon, apart(date.past)) ? date.future : date.past;
}
