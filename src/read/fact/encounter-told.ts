import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf } from "../clause/clauses.ts";
import { type Frame, foundFrame, overSmallWords } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { DateMention, PersonMention, PlaceMention, PostMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { comes, dateFor } from "./encounter-ahead.ts";
import { countsMany } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import { isJustPast } from "./encounter-due.ts";
import { besides, datesOf } from "./encounter-near.ts";

/** "The joint commission would meet in Tehran": the body that is the subject right before a verb of meeting. */
export function bodyBefore(scene: Scene, verb: Frame, own: readonly Frame[]): Frame | undefined {
  if (verb.nominal) return undefined;
  // "komissiyaning navbatdagi uchrashuvi bo‘lib o‘tdi"
  if (scene.page.language.morphology.verbLast) {
    const owned = verb.to - verb.from > 1 && scene.page.words[verb.from]?.readings.some((r) => !(r.f & CASES) && r.f & F.PSS3);
    if (!owned) return undefined;
    return own.find(
      (f) =>
        f.sense === "n-body" &&
        f.f & F.GEN &&
        f.to <= verb.from &&
        verb.from - f.to <= 2 &&
        // "кеңестің хатшысымен кездесті"
        !scene.page.words.slice(f.to, verb.from).some((w) => w?.readings[0] && w.readings[0].f & F.INS) &&
        besides(scene, f, verb, 3),
    );
  }
  const at = overSmallWords(scene.page, verb.from);
  // "the commission, which last met in Osh"
  const which = within(hitsOf(scene.page, "which"), verb.from - 2, verb.from).at(-1);
  const relative = which && own.find((f) => f.sense === "n-body" && f.to === which.from - 1);
  if (relative) return relative;
  return own.find((f) => f.sense === "n-body" && f.to <= at && isSubjectBefore(scene, f, verb, at, own));
}

/** Whether a body stands before a verb with nothing but what it is of or on between ("the working group on water of A and B met"). */
function isSubjectBefore(scene: Scene, body: Frame, verb: Frame, at: number, own: readonly Frame[]): boolean {
  if (at - body.to <= 1) return besides(scene, body, verb, 3);
  // "the commission, which had to be put off from May, met in Osh"
  const { page } = scene;
  const comma = (i: number) => page.text[page.tokens[i]?.start ?? -1] === ",";
  if (comma(body.to) && comma(at - 1) && at - body.to <= 20 && startingAt(hitsOf(page, "which"), body.to + 1)) return true;
  if (isLedIn(scene, body, at)) return true;
  if (at - body.to > 9 || !besides(scene, body, verb, 12)) return false;
  const between = { from: body.to, to: at };
  return (
    !overlapping(scene.persons, { from: scene.page.sentences[verb.sentence].from, to: at }) &&
    !overlapping(scene.posts, between) &&
    !own.some((f) => f.from >= body.to && f.to <= verb.from && (f.nominal || f.finite))
  );
}

/** Tokens of the longest apposition that tells who leads a body. */
const apposed = 30;

/** "The commission, co-chaired by X and Y, will meet", "the working group led by X last met": whether a participle of leading fills what stands between. */
function isLedIn({ page, frames, persons }: Scene, body: Frame, at: number): boolean {
  if (at - body.to > apposed) return false;
  const comma = (i: number) => page.text[page.tokens[i]?.start ?? -1] === ",";
  const by = beginningIn(hitsOf(page, "by"), body.to + 1, body.to + 6)[0];
  if (!by || !beginningIn(persons, by.to, at).length) return false;
  const told = within(frames, by.to, at).some((f) => !f.nominal && f.finite);
  return !told && (!comma(body.to) || comma(at - 1) || comma(at - 2));
}

/** Whether a sentence names two states as whose something is, no more. */
export function namesTwo({ page, parties }: Scene, sentence: number): boolean {
  const { from, to } = page.sentences[sentence];
  const named = within(parties, from, to).filter((p) => p.by !== "capital" && !p.party.startsWith("org:"));
  return new Set(named.map((p) => p.party)).size === 2;
}

/** "Кувейттин жаңы элчиси менен сүйлөштү": the office-holder, not named, with whom somebody speaks. */
export function officeTalkedTo({ page, posts }: Scene, verb: Frame): PostMention | undefined {
  if (!page.language.morphology.verbLast) return undefined;
  const { from } = clauseOf(page, verb.sentence, verb.from, verb.to);
  const marks = hitsOf(page, "with");
  const office = within(posts, from, verb.from).find((p) => p.f & F.INS || startingAt(marks, p.to));
  return office?.state && !office.plural ? office : undefined;
}

/** "O‘zbekistonlik va qozog‘istonlik hamkasblari bilan": the states of those, not named, who hold one's own office there and with whom one speaks. */
export function peersTalkedTo({ page, persons, parties }: Scene, verb: Frame): string[] {
  if (!page.language.morphology.verbLast) return [];
  const heads = hitsOf(page, "head");
  if (!heads.length) return [];
  const { from } = clauseOf(page, verb.sentence, verb.from, verb.to);
  const marks = hitsOf(page, "with");
  const peer = within(heads, from, verb.from).find(
    (h) => h.entry.code === "counterpart" && (h.f & F.INS || startingAt(marks, h.to)) && !around(persons, h).length,
  );
  const last = peer && endingAt(parties, peer.from);
  if (!last || last.party.startsWith("org:")) return [];
  const and = peer.f & F.PL ? endingAt(hitsOf(page, "and"), last.from) : undefined;
  const first = and && endingAt(parties, and.from);
  return first && !first.party.startsWith("org:") ? [first.party, last.party] : [last.party];
}

/** "Dünən o, gürcüstanlı həmkarı ilə görüşüb": he of the sentence before, who talks with those that nobody names; undefined where somebody is named. */
export function heWithPeers(scene: Scene, verb: Frame): PersonMention | undefined {
  const { page, persons } = scene;
  const s = page.sentences[verb.sentence];
  const before = page.sentences[verb.sentence - 1];
  if (!before || before.paragraph !== s.paragraph || within(persons, s.from, s.to).length) return undefined;
  if (!within(hitsOf(page, "he"), s.from, verb.from).some((h) => !(h.f & (CASES | F.PL)))) return undefined;
  return peersTalkedTo(scene, verb).length
    ? within(persons, before.from, before.to).find((m) => m.by === "name" && isNominative(scene, m))
    : undefined;
}

/** Whether a man of one state discusses something with a man of another: he is marked as whom it is done with, right after the verb where verbs stand first. */
export function talksWith(scene: Scene, verb: Frame): boolean {
  const { page, persons } = scene;
  if (page.language.morphology.verbLast) {
    const marks = hitsOf(page, "with");
    const { from } = clauseOf(page, verb.sentence, verb.from, verb.to);
    const men = within(persons, from, verb.from);
    const with_ = men.find((m) => m.f & F.INS || startingAt(marks, m.to));
    const office = with_ ? undefined : officeTalkedTo(scene, verb);
    if (office)
      return men.some(
        (m) => m.person.state !== null && m.person.state !== office.state && isNominative(scene, m) && m.to <= office.from,
      );
    if (!with_) {
      const peers = peersTalkedTo(scene, verb);
      return (
        peers.length > 0 && men.some((m) => m.person.state !== null && !peers.includes(m.person.state) && isNominative(scene, m))
      );
    }
    return men.some((m) => m.person.state !== with_.person.state && isNominative(scene, m) && m.to <= with_.nameFrom);
  }
  if (page.language.morphology.declines !== "every") {
    const { to } = page.sentences[verb.sentence];
    const mark = within(hitsOf(page, "with"), verb.to, Math.min(to, verb.to + 14)).find(
      (h) => startingAt(persons, h.to) ?? startingAt(persons, h.to + 1),
    );
    const partner = mark && (startingAt(persons, mark.to) ?? startingAt(persons, mark.to + 1));
    const at = overSmallWords(page, verb.from);
    // "will discuss"
    const will = endingAt(hitsOf(page, "auxiliary"), at);
    const doer = endingAt(persons, will ? overSmallWords(page, will.from) : at, 20);
    return partner !== undefined && doer !== undefined && partner.person.state !== doer.person.state;
  }
  const { from, to } = page.sentences[verb.sentence];
  const marks = hitsOf(page, "with");
  const men = within(persons, from, to);
  // «итоги встречи с министром X»: with whom something else was
  const isOfEvent = (at: number) => within(scene.frames, at - 1, at).some((f) => f.nominal && f.sense.startsWith("n-"));
  const isPartner = (p: Stretch & { readonly f: number }): boolean => {
    const mark = p.f & F.INS ? endingAt(marks, p.from) : undefined;
    if (!mark || isOfEvent(mark.from)) return false;
    // «обсудил с министром X поставки», «обсудил поставки с министром X», «с министром X глава МИД Y обсудил»
    return p.from >= verb.to ? p.from - verb.to <= 14 : p.to <= verb.from;
  };
  const doer =
    endingAt(persons, verb.from, 20) ??
    men.findLast((m) => m.to <= verb.from && isNominative(scene, m)) ??
    men.find((m) => m.from - verb.to <= 1 && m.from >= verb.to && isNominative(scene, m));
  if (!doer) return false;
  if (men.some((m) => isPartner(m))) return men.some((m) => isPartner(m) && m.person.state !== doer.person.state);
  return within(scene.posts, from, to).some(
    (p) => !p.plural && isPartner(p) && p.state !== null && p.state !== doer.person.state,
  );
}

/** Whether a man of another state is he with whom "he" of the sentence before talks ("o, X-lə məsələni müzakirə edib"). */
export function talksAsHe(scene: Scene, verb: Frame): boolean {
  const { page, persons, home } = scene;
  if (!page.language.morphology.verbLast || !verb.finite || verb.time !== "past") return false;
  const { from } = clauseOf(page, verb.sentence, verb.from, verb.to);
  const men = within(persons, from, verb.from);
  const marks = hitsOf(page, "with");
  const partner = men.find((m) => m.f & F.INS || startingAt(marks, m.to));
  const he = within(hitsOf(page, "he"), from, verb.from).some((h) => !(h.f & CASES));
  return (
    he && partner !== undefined && home !== null && partner.person.state !== home && !men.some((m) => isNominative(scene, m))
  );
}

const come: ReadonlySet<Sense> = new Set(["go", "visit", "be-in"]);

/** Two men of two states, joined by "and", who agree on or discuss something: they stand in the nominative before the verb, or after it. */
export function twoAgree({ page, persons, frames }: Scene, verb: Frame): boolean {
  const { from, to } = page.sentences[verb.sentence];
  const { verbLast } = page.language.morphology;
  // "X və Y dəhliz layihəsini müzakirə ediblər": what they discuss stands between
  const reaches = (m: PersonMention) =>
    verbLast &&
    verb.sense === "discuss" &&
    !(m.f & CASES) &&
    m.to <= verb.from &&
    verb.from - m.to <= 12 &&
    !within(persons, m.to, verb.from).length &&
    !within(frames, m.to, verb.from).some((f) => !f.nominal || f.sense.startsWith("n-")) &&
    !startingAt(hitsOf(page, "with"), m.to) &&
    page.words.slice(m.to, verb.from).every(Boolean);
  // «X и Y в ходе отдельной встречи обсудили»
  const isAtTalks = (m: PersonMention) =>
    startingAt(hitsOf(page, "within"), m.to) !== undefined &&
    within(frames, m.to, verb.from).some((f) => f.sense === "n-meeting" && f.to === verb.from);
  const men = within(persons, from, to).filter((m) => m.by === "name");
  const spoken = within(frames, verb.from, verb.to).some((f) => f.sense === "say");
  const events = within(frames, from, verb.from).some((f) => f.nominal && f.sense.startsWith("n-"));
  return men.some((m, i) => {
    const next = men[i + 1];
    if (!next?.person.state || !m.person.state || m.person.state === next.person.state) return false;
    const and = startingAt(hitsOf(page, "and"), m.to);
    // "X and the minister Y, who is in town": what tells the second to be here stands before his office
    const tie = and ?? (verbLast ? startingAt(hitsOf(page, "with"), m.to) : undefined);
    const guest =
      tie && next.from - tie.to <= 7 && within(frames, tie.to, next.from).some((f) => come.has(f.sense) && f.f & F.PTCP);
    // "X and his Turkish counterpart Y"
    const his = and && startingAt(hitsOf(page, "his"), and.to)?.to === next.from;
    // "X менен Y … талкуулашты": at no event, where both would only have spoken
    const joint = tie?.to === next.from && verb.sense === "discuss" && !spoken && !events;
    return (
      (and?.to === next.from || his || guest || joint) &&
      (Math.min(Math.abs(verb.from - next.to), Math.abs(m.from - verb.to)) <= 2 || reaches(next) || isAtTalks(next))
    );
  });
}

/** "In March in Osh X and Y agreed on several matters": two men of two states, joined before a verb, in a town and on a day or in a month of their own. */
export function twoAgreedThere(scene: Scene, verb: Frame): boolean {
  const { page, persons, posts, dates, places, frames } = scene;
  const { from } = page.sentences[verb.sentence];
  const { verbLast } = page.language.morphology;
  const men = within(persons, from, verb.from).filter((m) => m.by === "name");
  const first = men.find((m, i) => {
    const next = men[i + 1];
    if (!next?.person.state || !m.person.state || m.person.state === next.person.state) return false;
    const marks = ["and", ...(verbLast ? ["with"] : [])].flatMap((cat) => startingAt(hitsOf(page, cat), m.to) ?? []);
    const tied = marks.some((h) => next.from - h.to <= 2 && besides(scene, h, next, 2));
    const end = startingAt(hitsOf(page, "with"), next.to);
    return tied && !(m.f & CASES & ~F.INS) && !(next.f & CASES) && !end && (verbLast || verb.from - next.to <= 2);
  });
  const town = (p: PlaceMention) => p.kind === "settlement" && (!verbLast || (p.f & F.LOC) !== 0);
  const day = (d: DateMention) =>
    d.past !== null && d.past.length > 4 && d.bound === null && d.kind !== "year" && (!verbLast || !(d.f & F.DAT));
  // what they agreed on has days and towns of its own, behind them
  if (first) return within(places, from, first.from).some(town) && within(dates, from, first.from).some(day);
  // "in September in Aktau the ministers of A and B agreed on grain"
  const office = within(posts, from, verb.from).find((p) => p.plural && p.states.length > 1 && isNominative(scene, p));
  const there = office && within(places, from, office.from).find(town);
  const then = office && within(dates, from, office.from).find(day);
  if (!office || !there || !then) return false;
  // "the forum that will be held in Aktau in September": of another
  return !within(frames, Math.min(there.from, then.from), office.from).length;
}

/**
 * Where the first "by" stands before an office-holder: what he did is no deed of the clause's own ("discussed the treaty, signed by Presidents X
 * and Y in Baku").
 */
export function agentBetween({ page, posts, persons }: Scene, from: number, to: number): number | undefined {
  return within(hitsOf(page, "by"), from, to).find((by) =>
    [posts, persons].some((list) => beginningIn<Stretch>(list, by.to, by.to + 3).length > 0),
  )?.from;
}

/**
 * Office-holders of three states or more, or of an organisation's, who do something together in a town on a day: the office as what tells of it.
 * «Главы МИД трёх стран в пятницу обсудили в Баку…»
 */
export function gatheredHere(scene: Scene, sentence: number, own: readonly Frame[]): Frame | undefined {
  const { page, posts, dates, places } = scene;
  const { from, to } = page.sentences[sentence];
  const { verbLast } = page.language.morphology;
  const town = within(places, from, to).some((p) => p.kind !== "country" && (!verbLast || p.f & F.LOC));
  if (!town || !within(dates, from, to).some((d) => d.date !== null)) return undefined;
  const agent = agentBetween(scene, from, to) ?? to;
  const office = within(posts, from, agent).find(
    (p) =>
      p.plural &&
      isNominative(scene, p) &&
      (p.states.length > 2 ||
        p.states.some((s) => s.startsWith("org:")) ||
        (!p.states.length && countsMany(scene, { from: p.from - 4, to: p.to + 4 }))),
  );
  const verb = office && own.find((f) => f.finite && !f.nominal && !f.negative && f.sense !== "say" && f.from >= office.to);
  if (!office || (verbLast && !verb)) return undefined;
  const isAhead =
    verb?.time === "future" || (verb !== undefined && comes(scene, verb)) || own.some((f) => isDue(f) && f.from >= office.to);
  return foundFrame("gather", verbLast && verb ? verb : office, sentence, { f: F.FIN, time: isAhead ? "future" : "past" });
}

/** "Will", "are to": what tells that something lies ahead. */
const isDue = ({ sense, time, nominal }: Frame): boolean =>
  sense === "future" || (sense === "plan" && time === "present" && !nominal);

/** Whether an event stands right after a document as what it is of. */
export function isOfDocument({ page }: Scene, { from, to }: Frame): boolean {
  const documents = hitsOf(page, "document");
  // «план многоуровневых консультаций»: an adjective between
  const before = page.words[from - 1]?.readings.some((r) => r.f & F.GEN && !(r.f & F.V)) ? from - 1 : from;
  return (
    endingAt(documents, from) !== undefined ||
    (before < from && endingAt(documents, before) !== undefined) ||
    around(documents, { from, to }).some((d) => d.from < from)
  );
}

/** Whether "of" ties an event to a document right before it ("a plan of consultations"). */
export function isAfterDocument({ page }: Scene, { from, to }: Frame): boolean {
  if (around(hitsOf(page, "document"), { from, to }).some((d) => d.from < from && d.to === to)) return true;
  const of =
    endingAt(hitsOf(page, "between-two"), endingAt(hitsOf(page, "article"), from)?.from ?? from) ??
    endingAt(hitsOf(page, "between-two"), from);
  return of !== undefined && endingAt(hitsOf(page, "document"), of.from) !== undefined;
}

/** "Mart aýyna bellenip, soň yza süýşürildi": a day that the first of two verbs set, before the second put it off. */
const isSet = (own: readonly Frame[], day: Stretch, verb: Frame): boolean =>
  own.some((f) => f.sense === "plan" && !f.nominal && f.to > day.to && f.from - day.to <= 2 && f.to <= verb.from);

/** Whether a day is one from which something goes, by the word before it. */
const isFrom = ({ page }: Scene, { from, bound }: DateMention): boolean =>
  bound === "from" || endingAt(hitsOf(page, "date-from-before"), from) !== undefined;

/** Whether a day is that to which something is put off, by a word right before it or one adjective between ("until early May"). */
const leadsToNewDay = ({ page }: Scene, { from }: Stretch): boolean =>
  [from, from - 1, from - 2].some((at) => endingAt(hitsOf(page, "new-day"), at) !== undefined);

/** The day on which something was due that is put off to another: the one still to come where it lies before the new day. */
const dueBefore = (due: DateMention, { future }: DateMention, published: string | null): string | null =>
  due.future !== null && future !== null && due.future < future ? due.future : dateFor(due, "cancelled", published);

/** The reading of a range that ends after the page. */
const spanOf = ({ past, future }: DateMention, published: string | null): string => {
  const end = past?.split("/")[1];
  return (end && published && end > published ? past : future) ?? "";
};

/**
 * What was put off to another day is two encounters: the one that was due, cancelled, and the one on the new day. The new day stands
 * beside the verb of putting off, on its governed side. Takes the new day off the cancelled draft where it bears no other.
 */
export function movedTo(scene: Scene, sentence: number, own: readonly Frame[], draft: Draft): Draft | undefined {
  const verb = own.find((f) => f.sense === "postpone" && !f.negative);
  if (!verb) return undefined;
  const { verbLast } = scene.page.language.morphology;
  const dates = datesOf(scene, sentence).filter((d) => d.future !== null);
  const told = verbLast ? dates.filter((d) => d.to <= verb.from + 1).at(-1) : undefined;
  // "the session set for 25 April is put off and will be held on 16 May": the day before its noun is the one that was due
  const due = told && (told.to <= draft.noun.from || isSet(own, told, verb)) ? told : undefined;
  const again = own.some(
    (f) => (f.sense === "happen" || f.sense === "hold" || f.sense === "future") && !f.negative && f.from >= verb.to,
  );
  // "moved from 12 March to 20 May"
  const [left, reached] = verbLast ? [] : dates.filter((d) => d.from >= verb.to && d.from - verb.to <= 8);
  const off = left && reached && reached.from - left.to <= 3 && isFrom(scene, left) ? left : undefined;
  const day = off ? reached : told && !due ? told : dates.find((d) => d.from >= verb.to);
  // "put off from May": the day that it was due
  if (day && !off && !verbLast && day.from >= verb.to && isFrom(scene, day) && !/\//.test(day.future ?? "")) return undefined;
  if (
    !day ||
    (told === day && ((dates.length < 2 && !(day.f & F.DAT && day.from >= draft.noun.to)) || verb.from - day.to > 4)) ||
    (told !== day && !off && day.from - verb.to > (again ? 14 : verbLast ? 0 : 6))
  )
    return undefined;
  // "was postponed in March", «отложен 12 мая»: when that was decided
  if (!verbLast && !off && !again && day.from >= verb.to && !/\//.test(day.future ?? "") && !leadsToNewDay(scene, day)) {
    if (draft.date !== null && (draft.date === day.past || draft.date === day.future))
      Object.assign(draft, { date: null, dated: false });
    return undefined;
  }
  // "moved to September; it was set for May at first"
  const set = own.find((f) => f.sense === "plan" && f.time === "past" && f.from >= verb.to);
  const first = set && dates.find((d) => d !== day && d.from >= verb.to && d.to <= (verbLast ? set.from : set.to + 8));
  const before = due ?? off ?? dates.find((d) => d !== day && d.to <= verb.from) ?? first;
  // "aprelin 22-dən iyunun 5-nə keçirilib": from one day to another
  const [from, to] =
    !before &&
    day.kind !== "season" &&
    (day.f & F.DAT || (!verbLast && day.from - verb.to <= 1)) &&
    /^\d{4}-\d\d(?:-\d\d)?\/\d{4}/.test(day.future ?? "")
      ? spanOf(day, scene.page.published).split("/")
      : [];
  if (to) {
    Object.assign(draft, { date: from, dated: true });
    return { ...draft, status: "planned", date: to, rule: "encounter.postpone", inferred: { ...draft.inferred } };
  }
  // "had been put off to 4 December": a day just gone by, on which it was held then
  const gone = isJustPast(day, scene.page.published);
  const sooner = gone && before?.past && day.past && before.past < day.past ? before.past : undefined;
  draft.date = sooner ?? (before ? dueBefore(before, day, scene.page.published) : null);
  draft.dated = before !== undefined;
  return {
    ...draft,
    status: gone ? "held" : "planned",
    date: gone ? day.past : day.future,
    dated: true,
    rule: "encounter.postpone",
    inferred: { ...draft.inferred },
  };
}
