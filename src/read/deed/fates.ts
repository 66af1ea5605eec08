import type { Act } from "../../lang/deeds.ts";
import { F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { tells } from "../clause/clauses.ts";
import { type Frame, framesOf, notPresent } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { partAround } from "./part.ts";

/** What a text tells of a deed: that it is done, going on, ahead, put off, given up, not done. */
export type Fate = "done" | "running" | "ahead" | "moved" | "dropped" | "undone";

/** A predicate of a deed, told as a verb or a noun. */
export type ActFrame = Frame<Act | `n-${Act}`>;
export const actOf = (frame: ActFrame): Act => (frame.sense.startsWith("n-") ? frame.sense.slice(2) : frame.sense) as Act;

/** The deeds of which a fate is told, and the place of its predicate. */
export interface Told {
  acts: readonly ActFrame[];
  at: { from: number; to: number };
}

/** The fates that a part of a sentence tells, each with the deeds it is told of and the place of its predicate. */
export function fatesOf(scene: Scene, own: readonly ActFrame[], sentence: number, s: Stretch): Map<Fate, Told> {
  const { page } = scene;
  const found = new Map<Fate, Told>();
  const put = (fate: Fate, at: { from: number; to: number }, acts: readonly ActFrame[]) => {
    const known = found.get(fate);
    found.set(fate, { acts: [...(known?.acts ?? []), ...acts], at: known?.at ?? at });
  };
  const senses = within(scene.frames, s.from, s.to);
  const { pastLikeFuture } = page.language.morphology;
  const isShort = ({ from }: Stretch): boolean =>
    pastLikeFuture?.split(" ").some((e) => page.words[from]?.key.endsWith(e)) ?? false;
  const happened = (f: Frame<string>): boolean =>
    !f.negative && (f.time !== "future" || isShort(f)) && (f.finite || (f.f & F.PTCP) !== 0 || !f.nominal);
  // «затянется до 2026 года», "will be put off until spring"
  const isLate = (f: Frame<string>): boolean =>
    !f.negative &&
    !f.nominal &&
    f.time === "future" &&
    ((page.language.morphology.verbLast && f.finite && f.voice === "active") ||
      within(scene.dates, f.from, s.to).some(({ future }) => future !== null) ||
      within(scene.dates, s.from, f.from).some(({ future }) => future !== null));
  // "is not open yet, the delivery is late": each part tells of its own deeds
  const nearOf = (f: Stretch): readonly ActFrame[] => {
    const part = partAround(page, sentence, f.from);
    const near = within(own, part.from, part.to);
    return near.length > 0 ? near : own;
  };
  // "scrapped the fee" lifts it, and gives up nothing; "refused to scrap it" does
  const besides = (f: Stretch) => own.filter((act) => act.sense !== "lift" || act.to <= f.from || f.to <= act.from);
  // "the agreement was extended" keeps the promise to extend it, and puts nothing off
  const unextended = (f: Stretch) => nearOf(f).filter((act) => act.sense !== "prolong" || act.to <= f.from || f.to <= act.from);
  for (const f of senses) {
    if (f.sense === "postpone" && (happened(f) || isLate(f))) put("moved", f, unextended(f));
    // some verbs are negated by themselves ("did not take place"), so what negates them is no negation of them
    if (f.sense === "cancel" && f.time !== "future" && !isDenied(page, f)) put("dropped", f, besides(f));
  }
  const things = hitsOf(page, "thing");
  // "däne" is grain, and no form of "to recant"
  const isThing = (hit: Hit) => within(things, hit.from, hit.to).length > 0 && hit.to - hit.from === 1;
  // to prolong an agreement is a deed, and puts nothing off
  const isOfDeed = ({ from, to, entry }: Hit) =>
    own.some(
      (act) =>
        act.from <= from &&
        to <= act.to &&
        act.to - act.from > to - from &&
        // what was given up is no part of another deed, unless that is to do away with a thing
        (entry.code !== "dropped" || act.sense === "lift"),
    );
  // "2026'ya bırakıldı": what is left for a day to come is not left for good
  const moves = within(hitsOf(page, "fate moved"), s.from, s.to);
  const isOfMove = ({ entry, from, to }: Hit) =>
    entry.code === "dropped" && moves.some((hit) => hit.from <= from && to <= hit.to && hit.to - hit.from > to - from);
  // «будет полностью отменена»
  const willBe = ({ from }: Stretch) =>
    !page.language.morphology.verbLast && senses.some((f) => f.sense === "future" && f.to <= from && from - f.to < 3);
  // "bir yıl gecikecek": that it will be late is told already
  for (const fate of ["moved", "dropped"] as const)
    for (const f of framesOf<string>(
      page,
      within(hitsOf(page, `fate ${fate}`), s.from, s.to).filter((hit) => !isThing(hit) && !isOfDeed(hit) && !isOfMove(hit)),
    ))
      if ((happened(f) || (fate === "moved" && isLate(f))) && !(fate === "dropped" && (willBe(f) || isDenied(page, f))))
        put(isToDay(scene, f.from) ? "moved" : fate, f, fate === "moved" ? unextended(f) : besides(f));
  // "verilmeye başlandı": the verbal noun of what has begun looks like a negated verb
  const toBegin = F.V | F.MSDR | F.DAT;
  const isBegun = ({ to }: Hit): boolean =>
    page.language.morphology.verbLast &&
    within(hitsOf(page, "act"), to, to + 1).some((hit) => hit.entry.code === "start" && ((hit.verb || hit.f) & F.NEG) === 0) &&
    page.words[to - 1]?.readings.some((r) => r.known && (r.f & toBegin) === toBegin && !(r.f & F.NEG)) === true;
  // "is not charged any more" does away with a thing
  const lifted = own.filter((frame) => frame.sense === "lift" && !frame.negative && !isDenied(page, frame));
  // "imzalanma", "açılma": a verbal noun looks like a negated verb
  const isNoun = ({ to }: Hit): boolean => {
    const known = page.words[to - 1]?.readings.filter((r) => r.known) ?? [];
    const told = F.PST | F.PRF | F.PRS | F.FUT | F.CVB;
    return (
      page.language.morphology.verbLast &&
      known.some(({ f }) => (f & (F.V | F.MSDR | F.NEG)) === (F.V | F.MSDR)) &&
      !known.some(({ f }) => (f & F.V) !== 0 && (f & told) !== 0)
    );
  };
  const undone = within(hitsOf(page, "fate undone"), s.from, s.to).filter(
    (hit) => !isBegun(hit) && !isNoun(hit) && !overlapping(lifted, hit),
  );
  for (const hit of undone) put("undone", hit, nearOf(hit));
  // "is still closed": it has not been opened, and nobody gave it up
  const dropped = found.get("dropped");
  if (dropped !== undefined && overlapping(undone, dropped.at)) found.delete("dropped");
  const isUndone = (frame: Stretch): boolean => {
    const part = partAround(page, sentence, frame.from);
    return within(undone, part.from, part.to).length > 0;
  };
  const going = within(hitsOf(page, "fate running"), s.from, s.to);
  // "is not being continued" goes on in nothing
  const isStopped = (hit: Hit) => page.language.morphology.verbLast && ((hit.verb || hit.f) & (F.V | F.NEG)) === (F.V | F.NEG);
  const running = going.filter((hit) => !isStopped(hit));
  for (const hit of going) if (isStopped(hit) && ((hit.verb || hit.f) & F.FUT) === 0) put("undone", hit, nearOf(hit));
  // "әлі де жалғасып, … төлейді": what goes on is no plan
  const isGoingOn = ({ from, to }: Stretch): boolean => {
    if (!page.language.morphology.verbLast) return false;
    const part = partAround(page, sentence, from);
    // an expression may hold the day in its midst ("avtobusi apreldan buyon qatnaydi")
    return within(running, Math.max(part.from, from - 6), from).length > 0 || isSince(scene, part.from, to);
  };
  const isOfHeadline = page.language.morphology.headlinePresent === true && !tells(page, sentence);
  const ahead = senses.filter(
    (f) => (lying.has(f.sense) && (!willing.has(f.sense) || isWilling(page, f))) || (f.time === "future" && f.finite),
  );
  const will = within(hitsOf(page, "sense"), s.from, s.to).filter(
    ({ entry, verb, f }) => willing.has(entry.code) && !((verb || f) & notPresent),
  );
  const isWilled = ({ from }: Stretch) => will.some((hit) => hit.from === from);
  // "noyabra qoyulub", "тамызға қойылды": what is put to a day to come, whatever the verb
  const isPlaced = ({ sense, from }: Frame<string>): boolean => placing.has(sense) && isToDay(scene, from);
  // "work goes on and the signing is planned for June"
  const isAheadFirst = ({ to }: Stretch): boolean => {
    const next = page.language.morphology.verbLast ? ahead.find(({ from }) => from >= to) : undefined;
    return next !== undefined && !running.some(({ from }) => from >= to && from <= next.from);
  };
  for (const frame of own) {
    // "let us begin with gas"
    if (frame.f & F.IMP && frame.time !== "past" && frame.to - frame.from === 1) continue;
    if (frame.time === "past" && !frame.nominal && !frame.negative && isPlaced(frame)) {
      put(
        "moved",
        frame,
        own.filter((one) => one !== frame),
      );
      continue;
    }
    if (frame.negative || isDenied(page, frame)) {
      // "will not open until May"
      if (frame.time !== "future") put("undone", frame, [frame]);
      else if (!frame.nominal) {
        const part = partAround(page, sentence, frame.from);
        put(within(scene.dates, part.from, part.to).some((d) => d.future !== null) ? "ahead" : "dropped", frame, [frame]);
      }
    } else if (!frame.nominal && frame.time === "future" && !isGoingOn(frame) && !isReady(page, frame))
      put("ahead", frame, [frame]);
    else if (frame.nominal || (!frame.finite && (frame.f & (F.MSDR | F.PTCP)) === F.MSDR)) {
      const governor = governorOf(page, frame, [
        ...senses.filter((f) => f.sense === "hold" || f.sense === "happen"),
        ...own.filter((f) => !f.nominal && f !== frame && !isPassedOn(frame, f)),
      ]);
      if (running.length > 0 && !isAheadFirst(frame)) put("running", frame, [frame]);
      else if (isUndone(governor ?? frame) || (governor?.time === "past" && !governor.negative && isPlaced(governor))) continue;
      else if (governor?.finite && governor.time === "past" && !governor.negative) put("done", frame, [frame]);
      else if (ahead.length > 0) put("ahead", frame, [frame]);
    } else if (isBeingDone(page, frame)) put("running", frame, [frame]);
    else if (isShortForm(page, frame) && !isUnderPlan(page, frame, ahead) && !isWilled(frame)) {
      // a form that the table writes out and no ending of a verb explains is a short participle or adjective: «открыт», «готово»
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else if (frame.time === "past" && !isUnderPlan(page, frame, ahead)) {
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else if (frame.time === "past") put("ahead", frame, [frame]);
    // «заработает»: a perfective whose prefix no rule knows
    else if (isWilled(frame) && !isUnderWay(page, frame) && !isGoingOn(frame)) put("ahead", frame, [frame]);
    else if (running.length === 0 && isPresentOfPlan(scene, frame) && !isGoingOn(frame)) put("ahead", frame, [frame]);
    // "Bank disburses loan": the present of a headline
    else if (isOfHeadline && frame.time === "present" && !(frame.f & F.CVB)) put("done", frame, [frame]);
    // "ашылады": what is and what will be have one form
    else if (frame.f & F.FUT && !isGoingOn(frame)) put("ahead", frame, [frame]);
    // "geçen yıl açılan okul": where one participle tells both of what is and of what was done, a deed done to something is over
    else if (isTimeless(page, frame) || isOfPastDay(scene, frame)) {
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else put("running", frame, [frame]);
  }
  // "the exercise planned for autumn is now expected in April": no word tells what is done
  const expected = found.size > 0 || own.length > 0 ? undefined : senses.findLast((f) => lying.has(f.sense) && !f.negative);
  const isNow = within(hitsOf(page, "fate now"), s.from, s.to).length > 0;
  if (expected && isNow && within(scene.dates, s.from, s.to).some(({ future }) => future !== null)) put("ahead", expected, []);
  return found;
}

/** Whether a passive participle before its noun has no tense of its own, in a language that tells what is under way with no other. */
const isTimeless = ({ words, language: { morphology, roles } }: Page, { f, finite, to }: ActFrame): boolean =>
  morphology.verbLast &&
  roles.underway === undefined &&
  !finite &&
  (f & F.NEG) === 0 &&
  ((f & timeless) === timeless ||
    // "yayımlanan": of a stem that the tables have with its passive
    ((f & timeless) === (F.PTCP | F.PRS) &&
      words[to - 1]?.readings.some((r) => r.known && (r.f & timeless) === timeless && (r.f & F.NEG) === 0) === true));
const timeless = F.PTCP | F.PRS | F.PASS;

/** Whether a participle of a language that tells what is under way with no other stands with a day that has passed: "geçen yıl kapılarını açan okul". */
const isOfPastDay = ({ page, dates }: Scene, { f, finite, from, sentence }: ActFrame): boolean => {
  const { morphology, roles } = page.language;
  if (!morphology.verbLast || roles.underway !== undefined || finite || (f & (F.PTCP | F.PRS | F.NEG)) !== (F.PTCP | F.PRS))
    return false;
  const part = partAround(page, sentence, from);
  const { published } = page;
  const isPast = ({ past, future, bound }: DateMention) =>
    past !== null && past === future && bound !== "from" && published !== null && past < published.slice(0, past.length);
  return within(dates, part.from, from).some(isPast);
};

/** Whether a form of a deed is that of no verb, or says that something is ready, in a language that tells so what is done. */
const isShortForm = (page: Page, { nominal, f, from, to }: ActFrame): boolean =>
  page.language.morphology.verbLast
    ? isReady(page, { nominal, to })
    : !nominal && ((f & F.V) === 0 || (to - from > 1 && within(hitsOf(page, "ready"), from, to).length > 0));

/** Whether a form says that something is ready, even if it looks like a verb's that lies ahead ("tayyor", «даяр»), in a language where verbs come last. */
const isReady = (page: Page, { nominal, to }: Pick<ActFrame, "nominal" | "to">): boolean =>
  page.language.morphology.verbLast && !nominal && endingAt(hitsOf(page, "ready"), to) !== undefined;

/** Whether "being" stands right before a participle: "is still being modernised". */
const isBeingDone = (page: Page, { from }: ActFrame): boolean =>
  !page.language.morphology.verbLast && endingAt(hitsOf(page, "fate running"), from) !== undefined && passiveAt(page, from - 1);

/** Whether a deed told as a noun is what is passed on: "the construction was handed to another firm" builds nothing. */
const isPassedOn = (deed: ActFrame, verb: ActFrame): boolean =>
  deed.nominal && passing.has(actOf(verb)) && !passing.has(actOf(deed)) && actOf(deed) !== "buy";
const passing: ReadonlySet<Act> = new Set(["send", "submit"]);

/** Whether a deed that some forms put ahead is told in another form: "qurilmoqda" is being built, "ishga tushirildi" was launched. */
function isUnderWay({ words, language }: Page, { f, to }: Frame<string>): boolean {
  const { verbLast, simplePresent } = language.morphology;
  if (!verbLast) return false;
  const key = words[to - 1]?.key ?? "";
  return (f & F.FUT) === 0 && (f & (F.PST | F.PRS)) !== 0 && !listed(simplePresent).some((ending) => key.endsWith(ending));
}

/** Whether a verb that lies ahead in some forms stands in one of these: no converb or verbal noun of it, and nothing that goes on. */
const isWilling = (page: Page, frame: Frame<string>): boolean =>
  !isUnderWay(page, frame) && !(frame.f & (F.CVB | F.MSDR | F.PST | F.PRF | F.IMP));

/** Whether a day since which something goes on stands between two tokens ("bahordan buyon … jo‘naydi"), or one from which it does and that is sooner past than to come. */
export const isSince = ({ page, dates }: Scene, from: number, to: number): boolean =>
  within(dates, from, to).some(
    (d) =>
      within(hitsOf(page, "since"), page.language.morphology.verbLast ? d.from : d.from - 1, d.to + 2).length > 0 ||
      (d.bound === "from" && isSoonerPast(page.published, d)),
  );

/** Whether of the days that a date may mean the one behind lies nearer to the page. */
function isSoonerPast(published: string | null, { past, future }: DateMention): boolean {
  const [now, before, after] = [published, past, future].map((day) => Date.parse(day?.split("/")[0] ?? ""));
  return before < now && !(past !== future && after - now < now - before);
}

/** Acts whose verbs set a day as well: "to hold", "to put", "to send". */
const placing: ReadonlySet<string> = new Set<Act>(["hold", "fund", "submit", "send", "build", "buy", "train", "appoint"]);

/** Whether a day to come stands right before a verb in the case of where it goes, in a language where verbs come last. */
export const isToDay = ({ page, dates }: Scene, at: number): boolean => {
  const day = page.language.morphology.verbLast ? endingAt(dates, at) : undefined;
  if (day === undefined || day.future === null || day.bound !== null) return false;
  const readings = page.words[at - 1]?.readings.filter((r) => !(r.f & F.V)) ?? [];
  return readings.some((r) => r.f & F.DAT) && !readings.some((r) => r.f & F.LOC);
};

/** Verbs that are of the future by their form. */
const willing: ReadonlySet<string> = new Set(["will-do", "will-make", "will-be"]);

/** Whether a present that is a future too ("ашылады", "ochiladi") stands with a day to come. */
function isPresentOfPlan({ page, dates }: Scene, frame: ActFrame): boolean {
  const { simplePresent, progressive } = page.language.morphology;
  if (frame.time !== "present" || simplePresent === "") return false;
  const key = page.words[frame.to - 1]?.key ?? "";
  if (!simplePresent.split(" ").some((ending) => key.endsWith(ending))) return false;
  const next = page.words[frame.to]?.key ?? "";
  if (progressive.split(" ").includes(next)) return false;
  const s = page.sentences[frame.sentence];
  return within(dates, s.from, s.to).some(
    ({ future }) => future !== null && (page.published === null || future > page.published.slice(0, future.length)),
  );
}

/** Senses that put a deed ahead. */
const lying: ReadonlySet<string> = new Set([
  "plan",
  "intend",
  "need",
  "future",
  "will-do",
  "will-make",
  "will-be",
  "agree",
  "decide",
  "instruct",
  "pledge",
  "propose",
  "prepare",
]);

/** The predicate that says what became of a deed told as a noun. */
function governorOf(page: Page, frame: ActFrame, others: readonly Frame<string>[]): Frame<string> | undefined {
  const { verbLast } = page.language.morphology;
  return others
    .filter((f) => (verbLast ? f.from >= frame.to : true) && !f.nominal)
    .sort((a, b) => Math.abs(a.from - frame.from) - Math.abs(b.from - frame.from))[0];
}

/** Whether a form of the past only serves a predicate of plans: "is expected to be signed". */
function isUnderPlan(page: Page, frame: ActFrame, ahead: readonly Frame<string>[]): boolean {
  const { verbLast } = page.language.morphology;
  // "will be completed", «будет построен»
  if (!verbLast && ahead.some((f) => f.sense === "future" && f.from <= frame.from && frame.from - f.to < 3)) return true;
  // "was to be signed", "will be inked"
  if (!verbLast && passiveAt(page, frame.from - 1) && endingAt(hitsOf(page, "auxiliary"), frame.from - 1)) return true;
  if (frame.finite) return false;
  return ahead.some((f) =>
    verbLast ? f.from >= frame.to && f.from - frame.to < 3 : f.to <= frame.from && frame.from - f.to < 3,
  );
}

/** Whether a form of "be" stands at a token. */
const passiveAt = (page: Page, at: number): boolean => startingAt(hitsOf(page, "passive"), at) !== undefined;

/** Whether the subject of a predicate is none: "no consul was ever named", but "no fewer than ten", "no longer". */
function isOfNone(page: Page, { from, sentence, nominal }: Frame<string>): boolean {
  const start = Math.max(page.sentences[sentence].from, from - mostOfSubject);
  const none = nominal ? undefined : within(hitsOf(page, "none"), start, from).at(-1);
  if (none === undefined) return false;
  for (let i = none.to; i < from; i++) {
    const first = page.words[i]?.readings[0];
    const isOther = first?.known && first.f & F.FIN && !passiveAt(page, i) && !startingAt(hitsOf(page, "auxiliary"), i);
    // a comma, or a verb of its own between them
    if (isOther || page.text[page.tokens[i].start] === ",") return false;
  }
  return true;
}
/** So many words at most stand between "no" and what is denied. */
const mostOfSubject = 9;

/** Whether "not" stands by a predicate. */
export function isDenied(page: Page, frame: Frame<string>): boolean {
  const not = hitsOf(page, "not");
  if (page.language.morphology.verbLast) return startingAt(not, frame.to) !== undefined;
  if (endingAt(not, frame.from) !== undefined || startingAt(not, frame.to) !== undefined) return true;
  if (isOfNone(page, frame)) return true;
  // "has not been opened", «не был подписан»
  const { from } = frame;
  return !page.language.morphology.verbLast && within(not, from - 3, from - 1).length > 0 && passiveAt(page, from - 1);
}
