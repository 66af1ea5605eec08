import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { startOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { talked } from "./encounter-ahead.ts";
import { metApart, received } from "./encounter-clues.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import { heldAfterAll, heldInstead } from "./encounter-first-due.ts";
import { hosting } from "./encounter-kinds.ts";
import { isSeriesOf, withEventsApart, withMenApart, withMovesApart, withRingsApart } from "./encounter-light.ts";
import { besides, datesOf, numberAt } from "./encounter-near.ts";
import { isModifier, isSubject, nounKinds, numberedNext, standsAlone } from "./encounter-noun.ts";
import { setForOther } from "./encounter-set.ts";
import { isAfterDocument, isOfDocument, movedTo } from "./encounter-told.ts";
import { onTour } from "./encounter-tour.ts";

/** A sentence in which encounters are looked for, and what was found so far. */
export interface Told {
  readonly scene: Scene;
  readonly sentence: number;
  /** its frames, with events apart from their light verbs */
  readonly own: readonly Frame[];
  /** nouns of events in it that can tell of one */
  readonly nouns: readonly Frame[];
  readonly out: Draft[];
  /** talks told before, of which the sentence tells only how or within what they were held */
  again: Draft | undefined;
  /** whether somebody has come on a visit, and no talks of that are told yet */
  readonly come: boolean;
  /** the words that what was found is told by */
  readonly taken: Frame[];
  /** the kind of those told last that are held in rounds */
  readonly format: EncounterKind | undefined;
  readonly headline: boolean;
  readonly verbLast: boolean;
  /** whether no encounter is told by these words yet */
  readonly free: (f: Frame) => boolean;
  /** adds an encounter that a verb tells of, where nothing speaks against it */
  readonly push: (kind: EncounterKind, event: Frame, verb: Frame, rule: string) => void;
}

/** Nouns that stand in the plural for one event ("talks", "consultations"). */
const plurals: readonly Sense[] = ["n-consultations", "n-meeting", "n-message"];

/** Events that can be held by video. */
const bySight: ReadonlySet<Sense> = new Set([
  "n-consultations",
  "n-round",
  "n-session",
  "n-summit",
  "n-ministerial",
  "n-conference",
]);

/** Whether another event of the sentence is what was held by video. */
const isHeldSo = (own: readonly Frame[], call: Frame): boolean =>
  own.some((n) => n.nominal && bySight.has(n.sense) && !overlapping([n], call));

/** Whether an event is what something is done for ("zirve için"). */
export const isAim = ({ page }: Scene, noun: Frame): boolean =>
  startingAt(hitsOf(page, "measure-purpose"), noun.to) !== undefined;

/** Events besides those that host others for which people go to another country. */
export const aims: ReadonlySet<Sense> = new Set(["n-consultations", "n-round"]);

/** Whether an infinitive only tells what somebody is ready, keen or willing to hold ("ready to host the next round"). */
function isOffered({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (verb.nominal || verb.finite) return false;
  // "keçirməyə hazır olduğunu bildirib"
  if (page.language.morphology.verbLast)
    return (
      (verb.f & CASES) === F.DAT &&
      // "o‘tkazilishiga umid bildirdi": that others will
      !(verb.f & F.PSS3) &&
      verb.voice !== "passive" &&
      own.some((f) => (f.sense === "reassure" || f.sense === "a-ready") && f.from >= verb.to && f.from - verb.to <= 1)
    );
  if (verb.time !== "future") return false;
  const to = endingAt(hitsOf(page, "auxiliary"), verb.from);
  return (
    to !== undefined && own.some((f) => (f.sense === "reassure" || f.sense === "a-ready") && f.to <= to.to && to.to - f.to <= 1)
  );
}

/** Whether a meeting or session is that of heads or ministers of several states, whose council is named right after it. */
export function isSittingOf(scene: Scene, noun: Frame, own: readonly Frame[]): boolean {
  if (noun.sense !== "n-meeting" && noun.sense !== "n-session") return false;
  const { page } = scene;
  const ofs = hitsOf(page, "between-two");
  const of = beginningIn(ofs, noun.from, noun.to)[0] ?? startingAt(ofs, noun.to);
  if (!of) return false;
  const councils = hitsOf(page, "body").filter((h) => h.entry.code === "council");
  return own.some(
    (f) =>
      (f.sense === "n-summit" || f.sense === "n-ministerial") &&
      f.from >= of.to &&
      f.to > noun.to &&
      besides(scene, of, f, 6) &&
      overlapping(councils, f),
  );
}

/** The token after a bracket of a word or two that opens at a token, else that token. */
function afterBracket({ text, tokens }: Page, at: number): number {
  const mark = (i: number) => text[tokens[i]?.start ?? -1];
  if (mark(at) !== "(") return at;
  for (let i = at + 2; i < at + 5; i++) if (mark(i) === ")") return i + 1;
  return at;
}

/** Whether an article of one stands right before a token. */
const besidesArticle = ({ page }: Scene, at: number): boolean => {
  const article = endingAt(hitsOf(page, "article"), at);
  return article !== undefined && !endingAt(hitsOf(page, "his"), at);
};

const countable: ReadonlySet<Sense> = new Set(["n-meeting", "n-visit", "n-call", "n-summit", "visit"]);

/** "To‘rtta uchrashuv": events of which so many are told are none in particular. */
export const isCounted = ({ amounts, page }: Scene, noun: Frame): boolean =>
  (countable.has(noun.sense) || (noun.sense === "meet" && noun.to - noun.from > 1)) &&
  within(amounts, Math.max(0, noun.from - 6), noun.from).some(
    (a) =>
      a.unit === "count" &&
      a.value > 2 &&
      // "yuzma-yuz" is face to face, and a hundred
      (noun.sense !== "meet" || page.tokens[a.from].kind === NUMBER) &&
      noun.from - a.to <= 3 &&
      // "сегиз жогорку деңгээлдеги сапар": adjectives alone between
      page.words.slice(a.to, noun.from).every((w) => w && !((w.readings[0]?.f ?? 0) & (CASES & ~F.LOC))) &&
      // "üç nazir görüş keçirib": men who are counted
      !overlapping(hitsOf(page, "head"), { from: a.to, to: noun.from }) &&
      !overlapping(hitsOf(page, "ordinal"), { from: a.from, to: noun.from }),
  );

/** A parliament's own sitting, in which laws are passed. */
const isOfParliament = ({ page, frames, parties, dates }: Scene, noun: Frame): boolean =>
  (noun.sense === "n-conference" || noun.sense === "n-session") &&
  within(hitsOf(page, "institution"), Math.max(0, noun.from - 10), noun.from).some(
    (h) =>
      h.entry.code === "parliament" &&
      // "Жогорку Кеңеш бүгүнкү жыйынында": in it the parliament does something
      (h.f & F.GEN || ((h.f & CASES) === 0 && (noun.f & (F.LOC | F.PSS3)) === (F.LOC | F.PSS3))) &&
      // its own: nothing but a day and a word of what sort it is stands between
      noun.from - h.to - within(dates, h.to, noun.from).reduce((sum, d) => sum + d.to - d.from, 0) <= 1 &&
      // "the parliament's friendship group's session", "the 14th session of TURKPA"
      !within(frames, h.to, noun.from).some((f) => f.sense === "n-body") &&
      !within(parties, h.from - 3, noun.from).some((p) => p.party.startsWith("org:")),
  );

/** Whether the bare noun of a call is one: an article leads it, an adjective between at most, and a day, a partner or the end of its clause follows. */
function isRung({ page, dates }: Scene, noun: Frame, own: readonly Frame[]): boolean {
  if (own.some((f) => f.sense !== "n-call" && !(f.nominal && f.to === noun.to) && f.from <= noun.from && f.to >= noun.to))
    return false;
  const closes = !page.words[noun.to] || own.some((f) => !f.nominal && f.from === noun.to);
  const partner = ["between-two", "with"].some((cat) => startingAt(hitsOf(page, cat), noun.to));
  if (!closes && !partner && !startingAt(dates, noun.to) && !startingAt(dates, noun.to + 1)) return false;
  const articles = [...hitsOf(page, "article"), ...hitsOf(page, "his")];
  return (
    endingAt(articles, noun.from) !== undefined ||
    (endingAt(articles, noun.from - 1) !== undefined && page.words[noun.from - 1] !== null)
  );
}

/** «Ұлттық Ассамблея», "the Assembly of the People": whether the word for a gathering is part of the name of a house or a society. */
const isInHouse = ({ page }: Scene, { sense, from, to }: Frame): boolean =>
  sense === "n-conference" &&
  beginningIn(hitsOf(page, "institution"), from - 3, from + 1).some(
    (h) => (h.entry.code === "parliament" || h.entry.code === "society") && h.to >= to && h.to - h.from > to - from,
  );

/** What is said of a sitting, and hardly of a parliament. */
const setting: ReadonlySet<Sense> = new Set(["plan", "postpone", "cancel"]);

/** "Mejlis dekabrda geçiriler": at the head of a sentence, where every word has a capital, what will be held is a session and no parliament. */
const isSitting = ({ page }: Scene, own: readonly Frame[], { from, to, f, sentence }: Frame): boolean =>
  page.language.morphology.verbLast &&
  from === startOf(page, sentence) &&
  to === from + 1 &&
  // "Mejlisiň … geçirilmegi": of what is still to be held
  ((f & CASES) === 0
    ? own.some((v) => ((v.sense === "hold" && v.finite && v.voice === "passive") || setting.has(v.sense)) && v.from >= to)
    : (f & CASES) === F.GEN &&
      own.some((v) => v.sense === "hold" && !v.finite && v.voice === "passive" && v.f & F.MSDR && v.from >= to)) &&
  !own.some((n) => n.from >= to && nounKinds[n.sense] !== undefined);

/** A sentence made ready: which of its frames are events, and what keeps one from being told. */
export function toldIn(
  scene: Scene,
  sentence: number,
  frames: readonly Frame[],
  format: EncounterKind | undefined,
  come: boolean,
): Told {
  const own = withMovesApart(scene, withEventsApart(scene, withMenApart(scene, withRingsApart(scene, frames))));
  const out: Draft[] = [];
  const headline = !tells(scene.page, sentence);
  const taken: Frame[] = [];
  const { verbLast } = scene.page.language.morphology;
  // a parliament's name ("Мәжіліс", "Oliy Majlis") is no session; several events at once are none in particular
  const named = (f: Frame) =>
    beginningIn(scene.posts, f.from - 40, f.to).some((p) => p.to >= f.to) ||
    beginningIn(scene.parties, f.from - 40, f.to).some((p) => p.by === "institution" && p.to > f.from);
  const told = own.filter(
    (f) =>
      nounKinds[f.sense] &&
      !(f.f & F.PL && !plurals.includes(f.sense) && (verbLast || f.to - f.from === 1)) &&
      !((f.sense === "n-session" || f.sense === "n-conference") && named(f) && !isSitting(scene, own, f)) &&
      !isInHouse(scene, f) &&
      // "İstişare Konseyi": a council by the name of consultations
      !(
        verbLast &&
        f.sense === "n-consultations" &&
        f.f === 0 &&
        own.some((b) => b.sense === "n-body" && b.from <= f.to && b.to > f.to)
      ) &&
      // "Italy's chair of the council of ministers": an office
      !(f.sense === "n-ministerial" && around(scene.posts, f).length > 0) &&
      !own.some((p) => p.sense === "n-press" && overlapping([p], f)) &&
      !(verbLast && (isCounted(scene, f) || isOfParliament(scene, f))) &&
      // "consultations by videoconference": how they were held
      !(
        f.sense === "n-call" &&
        own.some(
          (p) =>
            ((p.sense === "by-video" && (p.from < f.from || isHeldSo(own, f))) || (p.sense === "phone" && isHeldSo(own, f))) &&
            p.from <= f.from &&
            p.to >= f.to,
        )
      ) &&
      // "a call with X", but not "a call for peace", "call on the sides"
      !(
        f.sense === "n-call" &&
        f.to - f.from === 1 &&
        scene.page.language.morphology.declines === "none" &&
        !isRung(scene, f, own)
      ) &&
      // "maslahat ber-": to advise, whatever its noun is apart
      !own.some((v) => (v.sense === "propose" || v.sense === "discuss") && !v.nominal && v.from <= f.from && v.to > f.to) &&
      // "a series of bilateral meetings", each of which will be told
      !(!verbLast && f.sense === "n-meeting" && own.some((v) => v.sense === "meet" && v.to === f.to && isSeriesOf(scene, v))) &&
      // "the meeting of the Council of Heads of State"
      !(!verbLast && isSittingOf(scene, f, own)) &&
      // "2026-2027 İstişare Planı": a document's name
      !(verbLast && f.f === 0 && around(hitsOf(scene.page, "document"), f).some((d) => d.from === f.from && d.to > f.to)) &&
      // "summit talks"
      !(!verbLast && f.sense === "n-summit" && own.some((n) => n.sense === "n-meeting" && n.from === f.to)) &&
      (!isSubject(scene, f) ||
        (isAim(scene, f) && (aims.has(f.sense) || hosting.has(nounKinds[f.sense] as EncounterKind))) ||
        own.some((v) => v.sense === "ahead" && v.to <= f.from && f.from - v.to <= 3) ||
        // "yapılması öngörülen … ziyaretine dair"
        own.some((v) => v.f & F.PTCP && !v.finite && !v.nominal && v.to <= f.from && f.from - v.to <= 8)) &&
      !isModifier(scene, f) &&
      standsAlone(scene, f) &&
      // "план консультаций", "the protocol of the session": a document's name
      !(!verbLast && f.f & F.GEN && isOfDocument(scene, f)) &&
      !(!verbLast && isAfterDocument(scene, f)) &&
      // "ziyarət et-": the verb tells it
      !(f.sense === "n-visit" && own.some((v) => v.sense === "visit" && v.from <= f.from && v.to >= f.to)) &&
      !(f.sense === "n-reception" && own.some((v) => v.sense === "receive" && v.from <= f.from && v.to >= f.to)),
  );
  const numbered = numberedNext(scene, sentence, told, format);
  const nouns = numbered.length ? [...told, ...numbered].sort((a, b) => a.from - b.from) : told;
  const free = (f: Frame) => !taken.some((t) => t.from < f.to && t.to > f.from);
  const often = hitsOf(scene.page, "often");
  const { from, to } = scene.page.sentences[sentence];
  const habit = (often.length ? within(often, from, to) : []).filter(
    (h) =>
      // "БУУнун туруктуу координатору": a word of an office
      !overlapping(scene.posts, h) &&
      // "a regular round of consultations": one of them
      (verbLast || h.to - h.from > 1 || !own.some((n) => n.nominal && n.from === h.to && besidesArticle(scene, h.from))),
  );
  const push = (kind: EncounterKind, event: Frame, verb: Frame, rule: string) => {
    if (!free(event)) return;
    // "12-августта келет деп күтүлгөн, бирок анын сапары жылдырылды": the visit told just before it
    const off =
      verbLast && kind === "visit" && event.nominal && (verb.sense === "cancel" || verb.sense === "postpone" || verb.negative);
    if (off && out.some((d) => d.kind === "visit" && d.status === "cancelled" && d.noun.from < event.from)) return;
    if (isOffered(scene, own, verb)) {
      scene.trace?.("encounters", rule, verb, "somebody is only ready for it");
      return;
    }
    if (
      habit.some((h) => Math.abs(h.from - event.from) <= 8) &&
      !datesOf(scene, sentence).some(
        (d) =>
          Math.abs(d.from - event.from) <= 5 ||
          (d.kind === "day" && verb.finite && verb.time === "past") ||
          // "the annual meeting will be held in May 2026"
          (d.kind !== "year" && !d.inferred && d.future !== null && verb.finite && verb.time === "future"),
      )
    ) {
      scene.trace?.("encounters", rule, verb, "it is a habit, no single event");
      return;
    }
    if (isRepeated(scene, verb)) {
      scene.trace?.("encounters", rule, verb, "there were several");
      return;
    }
    const draft = draftOf(scene, sentence, own, kind, event, verb, rule, headline);

    if (draft) {
      out.push(draft);
      // the place of the one told first is not that of the next
      if (numbered.includes(event) && !verbLast)
        draft.place =
          within(scene.places, event.to, scene.page.sentences[sentence].to).find((p) => p.kind === "settlement")?.name ?? null;
      const least = verb.sense === "courtesy" ? /^head-of-(?:state|government)/ : undefined;
      if (least && !draft.persons.some((p) => least.test(p.post ?? ""))) draft.kind = "meeting";
      if (kind === "reception") out.push(...received(scene, sentence, verb, draft));
      if (kind === "visit") out.push(...onTour(scene, event, verb, draft));
      if (kind === "meeting" || kind === "call") out.push(...metApart(scene, verb, event, draft));
      const moved = draft.status === "cancelled" ? movedTo(scene, sentence, own, draft) : undefined;
      const held =
        moved ??
        heldInstead(scene, sentence, own, draft) ??
        heldAfterAll(scene, sentence, own, draft) ??
        setForOther(scene, sentence, own, draft);
      if (held) out.push(held);
      // "COP29 konfransı" is one event, named twice over
      const near = event.nominal ? 1 : -1;
      // "Parlamenter Asamblesi (TÜRKPA) genel kurulu", too
      const end = afterBracket(scene.page, event.to);
      // "форумында кездесуге уағдаласты": at the one they agreed on the other
      const at = (n: Frame) => verbLast && (event.f & F.LOC) !== 0 && n.from >= event.to;
      // "Vazirlar kengashining 27-majlisi": the council's own session
      const counted = (n: Frame) =>
        verbLast &&
        event.nominal &&
        (event.f & F.GEN) !== 0 &&
        n.from > event.to &&
        n.from - event.to <= 3 &&
        numberAt(scene.page, n) !== undefined;
      // "the Council held its annual meeting": the noun is the verb's
      if (rule === "encounter.meet+n-summit" && event.to <= verb.from && verb.to - verb.from > 1) taken.push(verb);
      taken.push(event, ...nouns.filter((n) => (n.from <= end + near || counted(n)) && n.to >= event.from - near && !at(n)));
    }
  };
  return { scene, sentence, own, nouns, out, taken, format, headline, verbLast, free, push, come, again: undefined };
}

/** "Have met four times this year", "dört kez görüştü": how often, beside a verb of talks and on no day. */
function isRepeated(scene: Scene, verb: Frame): boolean {
  if (verb.nominal || !(talked.has(verb.sense) || verb.sense === "discuss")) return false;
  if (datesOf(scene, verb.sentence).some(({ kind }) => kind === "day" || kind === "relative")) return false;
  const near = ({ from, to }: Stretch) => (to <= verb.from ? verb.from - to <= 2 : from >= verb.to && from - verb.to <= 3);
  const { from, to } = scene.page.sentences[verb.sentence];
  return (
    within(scene.amounts, from, to).some((a) => a.unit === "times" && a.value > 1 && near(a)) ||
    within(hitsOf(scene.page, "repeatedly"), from, to).some(near)
  );
}
