import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { DateMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { agreedThere, isEve } from "./encounter-agreed.ts";
import { dateFor } from "./encounter-ahead.ts";
import {
  isHost,
  isNumbered,
  isOccasion,
  isOfSubject,
  isTimeOf,
  personNear,
  refers,
  sidesNamed,
  someone,
} from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";
import { hosting, talks } from "./encounter-kinds.ts";
import { besides, datesOf } from "./encounter-near.ts";
import { isModifier, kindOf, nounKinds } from "./encounter-noun.ts";
import { draftOfRecalled, isRecalled, recalled } from "./encounter-recalled.ts";
import { recalledRule } from "./recalled-rule.ts";

const isSigned = ({ entry, f }: Hit): boolean => entry.code === "signed" && !(f & (F.FUT | F.PTCP | F.MSDR));

/** Whether a conference bears a name of its own: "Antalya Diplomasi Forumu", «Астана халықаралық форумы». */
function bearsName({ page, persons, places, parties }: Scene, { sense, from, sentence }: Frame): boolean {
  if (sense !== "n-conference") return false;
  const first = page.sentences[sentence].from;
  for (let i = from - 1; i >= first && i >= from - 4; i--) {
    const { kind, flags, start } = page.tokens[i];
    if (kind !== WORD && !/[-–]/.test(page.text[start])) return false;
    const word = { from: i, to: i + 1 };
    // every word has a capital at the head of a sentence
    if (i === first && !overlapping(places, word) && !overlapping(parties, word) && !(page.tokens[from].flags & CAP))
      return false;
    if (flags & CAP) return !overlapping(persons, word);
    // "sürdürülebilir kalkınma hakkında forum": only words that can be in a name stand between
    if (page.language.morphology.declines === "last" && (page.words[i]?.readings[0]?.f ?? 0) & CASES) return false;
  }
  return false;
}

/** Where prepositions lead nouns, whether a conference of a name of its own is where something has been said or signed. */
function isPlaceOfWords(scene: Scene, own: readonly Frame[], noun: Frame): boolean {
  const { page } = scene;
  const { from, to } = page.sentences[noun.sentence];
  // in a language whose names bear capitals throughout, the noun has its own
  if (page.language.morphology.declines === "none" && !(page.tokens[noun.from].flags & CAP)) return false;
  if (!bearsName(scene, noun)) return false;
  const led = ["at", "within"].some((cat) => within(hitsOf(page, cat), Math.max(from, noun.from - 7), noun.from).length > 0);
  if (!led) return false;
  const signed = within(hitsOf(page, "document deed"), from, to).some(isSigned);
  return signed || own.some((f) => f.sense === "say" && !f.nominal && f.finite && f.time === "past");
}

/** Whether something has been signed within an event: "Antalya Diplomasi Forumu çerçevesinde … imzalandı". */
const isSignedAt = ({ page }: Scene, { to, sentence }: Frame): boolean =>
  startingAt(hitsOf(page, "within"), to) !== undefined &&
  within(hitsOf(page, "document deed"), to, page.sentences[sentence].to).some(isSigned);

/** Whether a session that bears a number is named as the time or place of what its sentence tells has been done. */
function isToldBy(scene: Scene, noun: Frame): boolean {
  const { page } = scene;
  const from = Math.max(page.sentences[noun.sentence].from, noun.from - 3);
  const ordinals = hitsOf(page, "ordinal");
  let numbered = overlapping(ordinals, { from, to: noun.to });
  for (let i = from; i < noun.to; i++)
    numbered ||=
      (page.tokens[i].kind === NUMBER && page.tokens[i].end - page.tokens[i].start < 3) ||
      // "IV. Dönem Toplantısı"
      (/^[IVX]{1,5}$/.test(page.text.slice(page.tokens[i].start, page.tokens[i].end)) && i < noun.from);
  if (!numbered && !bearsName(scene, noun)) return false;
  // "19-majlisi (26-noyabr) davomida": past the day in brackets
  const day = page.text[page.tokens[noun.to]?.start ?? -1] === "(" ? startingAt(scene.dates, noun.to + 1) : undefined;
  const end = day ? day.to + 1 : noun.to;
  const after = startingAt(hitsOf(page, "after"), end) ?? startingAt(hitsOf(page, "within"), end);
  const said =
    within(scene.frames, noun.to, page.sentences[noun.sentence].to).some((f) => f.finite && f.time === "past") ||
    ((noun.f & F.LOC) !== 0 && within(hitsOf(page, "document deed"), noun.to, page.sentences[noun.sentence].to).some(isSigned));
  return (said || isSignedAt(scene, noun)) && (after !== undefined || (noun.f & F.LOC) !== 0);
}

/** "Will host the council of ministers on 12 May and the council of heads on 13 May": the verb to come that both are told by. */
function hostOf({ page }: Scene, own: readonly Frame[], noun: Frame): Frame | undefined {
  if (page.language.morphology.verbLast) return undefined;
  const host = own.findLast((f) => f.sense === "hold" && !f.nominal && f.to <= noun.from && f.time === "future" && !f.negative);
  const other = host && own.some((f) => f.finite && !f.nominal && f.from >= host.to && f.to <= noun.from);
  return other ? undefined : host;
}

/** "Will fly to Osh on Saturday for the summit": the journey to come on the day of which the event is that it is made for. */
function journeyFor({ page }: Scene, noun: Frame, told: readonly Draft[]): Draft | undefined {
  if (page.language.morphology.verbLast) return undefined;
  const mark = within(hitsOf(page, "comes-for"), noun.from - 8, noun.from).at(-1);
  return told.findLast(
    (d) =>
      d.kind === "visit" && d.status === "planned" && d.dated && d.sentence === noun.sentence && mark && d.noun.to <= mark.from,
  );
}

/** Whether a date opens a sentence whose subject is an event ("In early August, a session of the commission bore fruit"). */
function leadsIn({ page }: Scene, own: readonly Frame[], date: Stretch, noun: Frame): boolean {
  const { from } = page.sentences[noun.sentence];
  if (date.from - from > 2 || date.to > noun.from || noun.from - date.to > 7) return false;
  if (endingAt(hitsOf(page, "article"), noun.from) === undefined && noun.from - date.to > 1) return false;
  return !own.some((f) => f.finite && !f.nominal && f.from >= date.to && f.to <= noun.from);
}

/** Whether only the agenda of an event, or what is made ready for it, is talked over. */
function isPrepared({ page }: Scene, own: readonly Frame[], noun: Frame): boolean {
  if (page.language.morphology.verbLast || !own.some((f) => f.finite && !f.nominal && f.to <= noun.from)) return false;
  const agenda = within(hitsOf(page, "agenda"), noun.from - 4, noun.from).at(-1);
  return agenda !== undefined && !within(hitsOf(page, "and"), agenda.to, noun.from).length;
}

/** «Заявил 1 апреля на совещании по итогам визита»: a day told before what was done after a visit is not the visit's. */
const isDayAfter = ({ page }: Scene, noun: Frame, day: Stretch): boolean =>
  !page.language.morphology.verbLast && within(hitsOf(page, "after"), day.to, noun.from).some((mark) => noun.from - mark.to <= 2);

/** "Bakan X, Cumhurbaşkanı Y'nin kabulünde …", "Y'nin X'i kabulünde": a reception beside whose noun its host or guest stands, and the other before. */
function isOfHostAndGuest({ page, persons }: Scene, noun: Frame): boolean {
  if (!page.language.morphology.verbLast || !(noun.f & F.PSS3)) return false;
  const men = within(persons, page.sentences[noun.sentence].from, noun.from);
  const last = men.at(-1);
  if (!last || noun.from - last.to > 1) return false;
  const others = men.filter((m) => m.person.state !== last.person.state && noun.from - m.to <= 18);
  return (last.f & CASES) === F.GEN
    ? (noun.f & CASES) === F.LOC && others.some((m) => !(m.f & CASES))
    : (last.f & CASES) === F.ACC && others.some((m) => !(m.f & CASES & ~F.GEN));
}

interface Bracket {
  readonly day: DateMention;
  readonly town: string | undefined;
}

/** "The session of the commission (Osh, 12 June)": the day that stands in brackets behind an event, alone or with its town. */
function inBrackets({ page, dates, places, frames }: Scene, noun: Frame): Bracket | undefined {
  const mark = (i: number) => page.text[page.tokens[i]?.start ?? -1];
  const reach = page.language.morphology.verbLast ? 1 : 10;
  let open = noun.to;
  while (open < noun.to + reach && mark(open) !== "(") open++;
  if (mark(open) !== "(") return undefined;
  const town = startingAt(places, open + 1);
  const at = town ? (mark(town.to) === "," ? town.to + 1 : town.to) : open + 1;
  const day = startingAt(dates, at);
  if (!day || day.date === null || day.kind === "year" || day.kind === "season" || mark(day.to) !== ")") return undefined;
  // "on the eve of the session (Osh, 12 June)": only when something else was
  const eve = startingAt(hitsOf(page, "eve"), day.to + 1) ?? within(hitsOf(page, "eve"), noun.from - 4, noun.from)[0];
  if (eve) return undefined;
  const other = within(frames, noun.to, open).some((f) => nounKinds[f.sense] !== undefined && f.sense !== "n-body");
  return other ? undefined : { day, town: town?.kind === "settlement" ? town.name : undefined };
}

/** Events named with a day, a place or a number of their own: "at the summit in Astana in July". */
export function named(given: Told): void {
  const { scene, sentence, own, nouns, out, format, verbLast, free, push } = given;
  for (const noun of nouns) {
    if (!free(noun)) continue;
    const kind = kindOf(scene, sentence, noun, nouns, format);
    if (kind === "reception" && isOfHostAndGuest(scene, noun)) {
      push(kind, noun, noun, "encounter.n-reception");
      continue;
    }
    if (!kind || kind === "message" || kind === "reception") continue;
    const great = kind === "summit" || kind === "conference" || kind === "ministerial";
    const recalled = kind === "meeting" || kind === "call";
    if (noun.sense === "n-round") continue;
    // "форум қарсаңында": only the time of something else
    if (great && verbLast && isTimeOf(scene, noun) && !(bearsName(scene, noun) && isSignedAt(scene, noun))) continue;
    // "the eleventh session of the commission was the occasion", "по итогам пятого заседания комиссии"
    // "komisyonun 14. toplantısının ardından", "toplantısında konuşan"
    if ((kind === "commission" || great) && verbLast && isToldBy(scene, noun)) {
      push(kind, noun, noun, "encounter.numbered");
      continue;
    }
    // "said at the Astana International Forum", «подписали на полях Астанинского форума»
    if (great && !verbLast && isPlaceOfWords(scene, own, noun)) {
      push(kind, noun, noun, "encounter.numbered");
      continue;
    }
    if (kind === "commission" && !verbLast && isNumbered(scene, noun)) {
      const own = (noun.f & CASES) === 0 || isHost(scene, noun) || isOccasion(scene, noun);
      if (own) push(kind, noun, noun, "encounter.numbered");
      if (own) continue;
    }
    const bracket = kind === "commission" || kind === "consultations" || great ? inBrackets(scene, noun) : undefined;
    if (bracket) {
      const before = out.length;
      push(kind, noun, noun, "encounter.numbered");
      const draft = out[before];
      if (draft)
        Object.assign(draft, {
          date: dateFor(bracket.day, draft.status, scene.page.published),
          dated: true,
          place: bracket.town ?? draft.place,
          inferred: { ...draft.inferred, ...(bracket.day.inferred ? { date: bracket.day.inferred } : {}) },
        });
      continue;
    }
    // "in March in Osh at a session of the commission": a place tells it from sessions in general
    const somewhere = kind === "commission" && within(scene.places, noun.from - 8, noun.to + 8).length > 0;
    const led = kind === "commission" && !verbLast && datesOf(scene, sentence).some((d) => leadsIn(scene, own, d, noun));
    if ((recalled || kind === "commission") && !somewhere && !led && !sidesNamed(scene, noun)) continue;
    // "received with a ceremony"
    if (kind === "ceremony" && verbLast && noun.f & F.INS) continue;
    const date = datesOf(scene, sentence).find(
      (d) =>
        (!(verbLast && kind !== "visit" && d.from >= noun.to) &&
          !(kind === "visit" && isDayAfter(scene, noun, d)) &&
          besides(scene, d, noun, recalled || kind === "visit" ? 12 : 4)) ||
        // "in early August, a session of the commission …"
        (!verbLast && leadsIn(scene, own, d, noun)) ||
        (great && d.to <= noun.from && noun.from - d.to <= 9),
    );
    const visitor = kind === "visit" && (personNear(scene, sentence, noun) || isOfSubject(scene, sentence, noun));
    // "invited him to come on a visit"
    const asked = (f: Frame) => f.sense === "invite" && (f.finite || (verbLast && f.f & F.PTCP && f.f & CASES));
    if (kind === "visit" && own.some((f) => asked(f) && Math.abs(f.from - noun.to) <= 8)) continue;
    // "discussed the agenda of the visit": of one that lies ahead, and no visit told
    if (kind === "visit" && !date && isPrepared(scene, own, noun)) continue;
    const told = out.filter((d) => d.kind === "visit");
    if (kind === "visit" && (refers(scene, sentence, noun) || (told.length > 0 && !isOfFellow(scene, noun, told)))) continue;
    const verb = own.find((f) => !f.nominal && f.from <= noun.from && f.to >= noun.to) ?? hostOf(scene, own, noun) ?? noun;
    const since =
      kind === "visit" && !date && someone(scene, sentence) && datesOf(scene, sentence).some((d) => isDayAfter(scene, noun, d));
    if ((date && (kind !== "visit" || someone(scene, sentence))) || visitor || since) {
      const before = out.length;
      push(kind, noun, verb, `encounter.${noun.sense}`);
      if (since && out[before]) Object.assign(out[before], { date: null, dated: false });
      const journey = out[before] && journeyFor(scene, noun, out.slice(0, before));
      if (journey && (!date || date.to <= noun.from))
        Object.assign(out[before], {
          status: journey.status,
          date: journey.date,
          dated: true,
          place: out[before].place ?? journey.place,
        });
      // "held talks on Monday as part of his visit to Baku": a visit is of the day of what it is the occasion of
      const occasion = out.find((d) => d.dated && d.kind !== "visit" && d.status === "held");
      if (kind === "visit" && !verbLast && out[before] && occasion && !(date && besides(scene, date, noun, 6)))
        Object.assign(out[before], { date: occasion.date, dated: true, status: out[before].status });
      if (kind === "visit" && told.length && out[before]) asFellow(scene, out[before], told[0].status);
    }
  }
}

/** "The visit of X to Osh and the visit of Y to Termez": whether a visit joined to one told before is of somebody else, who is named right behind it. */
function isOfFellow({ page, persons }: Scene, noun: Frame, told: readonly Draft[]): boolean {
  if (page.language.morphology.verbLast) return false;
  if (!within(hitsOf(page, "and"), noun.from - reachOfFellow, noun.from).length) return false;
  const [fellow] = within(persons, noun.to, noun.to + reachOfName);
  return fellow !== undefined && told.every((d) => !d.persons.includes(fellow.person));
}

/** Gives a visit that is told beside another the day and town that stand behind it. */
function asFellow({ page, dates, places }: Scene, draft: Draft, status: Draft["status"]): void {
  const { from, to } = { from: draft.noun.to, to: page.sentences[draft.sentence].to };
  const day = within(dates, from, to)[0];
  const town = within(places, from, to)[0];
  Object.assign(draft, {
    status,
    date: day ? dateFor(day, status, page.published) : null,
    dated: day !== undefined,
    place: town?.kind === "settlement" ? town.name : draft.place,
  });
}

/** Tokens of an article and what describes a visit, between what joins it to another and its noun. */
const reachOfFellow = 5;
/** Tokens of an office and a name right behind a visit whose they are. */
const reachOfName = 14;

/** "The ministers of A, B and C met five months after their talks in Osh": talks of nobody else's were of those whom the sentence tells of. */
function ofSameTable({ posts }: Scene, draft: Draft, told: readonly Draft[]): void {
  if (draft.kind !== "meeting" || draft.fromSpoken === null || draft.persons.length || !draft.inferred.parties) return;
  if (within(posts, draft.from, draft.to).some((p) => p.plural && !p.states.length)) return;
  const main = told.find((d) => d.status === "held" && !d.inferred.parties && (talks.has(d.kind) || hosting.has(d.kind)));
  if (!main) return;
  draft.parties = [...main.parties];
  draft.inferred = { ...draft.inferred, parties: "the encounter told before" };
  if (main.parties.length > 2) draft.kind = main.kind;
}

/** "The document was signed in Baku on 10 May by X and Y after talks": talks told only as what two men of two states signed something after. */
function signedAfter(scene: Scene, sentence: number, nouns: readonly Frame[]): Draft | undefined {
  const { page } = scene;
  if (page.language.morphology.verbLast) return undefined;
  const s = page.sentences[sentence];
  const signed = within(hitsOf(page, "document deed"), s.from, s.to).find((h) => h.entry.code === "signed");
  const states = new Set(within(scene.persons, s.from, s.to).flatMap((m) => m.person.state ?? []));
  const date = datesOf(scene, sentence).find((d) => d.past !== null && d.kind !== "year");
  const place = within(scene.places, s.from, s.to).find((p) => p.kind === "settlement");
  const noun = nouns.find((n) => n.sense === "n-meeting" && endingAt(hitsOf(page, "after"), n.from) !== undefined);
  if (!noun || !signed || states.size !== 2 || !date || !place) return undefined;
  const draft = draftOfRecalled(scene, sentence, noun, "meeting", { ...s, date, place, been: true, occasion: true });
  return draft && { ...draft, rule: "encounter.after" };
}

/** "Their first meeting since Ashgabat in February": one like it, told only by its town and day. */
function sinceThere(scene: Scene, sentence: number, told: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  if (page.language.morphology.verbLast) return undefined;
  const main = told.find((d) => d.status === "held" && (talks.has(d.kind) || hosting.has(d.kind)) && !isRecalled(d));
  const { from, to } = page.sentences[sentence];
  for (const mark of main ? within(hitsOf(page, "after"), from, to) : []) {
    const town = startingAt(scene.places, mark.to);
    const date = town?.kind === "settlement" ? within(scene.dates, town.to, town.to + 4)[0] : undefined;
    if (!main || !town || !date?.past || date.from - town.to > 1 || date.kind === "year" || town.name === main.place) continue;
    if (main.date !== null && date.past >= main.date) continue;
    return {
      ...main,
      date: date.past,
      dated: true,
      fromSpoken: null,
      place: town.name,
      persons: [],
      from: mark.from,
      to: date.to,
      noun: mark,
      rule: recalledRule,
      inferred: { ...main.inferred },
    };
  }
  return undefined;
}

/** Whether a body is told of as where something was done: "at the intergovernmental commission". */
const isPlaceOfDeed = ({ page }: Scene, noun: Frame): boolean =>
  page.language.morphology.declines === "none"
    ? within(hitsOf(page, "at"), noun.from - 5, noun.from).length > 0
    : (noun.f & F.LOC) !== 0;

/** What is done in talks, by words. */
const saying: ReadonlySet<Sense> = new Set(["decide", "instruct", "pledge", "propose", "invite", "say", "express", "discuss"]);

/** What is told only as where or after what something was agreed. */
export function recalledHere(given: Told): void {
  const { scene, sentence, own, nouns, out, taken, format, headline, free } = given;
  const modifying = own.filter((f) => nounKinds[f.sense] && !nouns.includes(f) && isModifier(scene, f));
  // "the matter was raised at the working group in Osh on 4 June": a sitting of it
  const bodies = own.filter(
    (f) =>
      f.sense === "n-body" &&
      !overlapping(scene.posts, f) &&
      !nouns.some((n) => n.sense === "n-session" && Math.abs(n.from - f.to) < 8),
  );
  for (const noun of headline || out.some((d) => d.kind === "commission") ? [] : bodies) {
    const draft = free(noun) ? recalled(scene, sentence, own, noun, "commission") : undefined;
    // "at the commission held in Osh last June": of the pair, where it has both a town and a day or month
    const apart = draft?.place && (draft.date?.length ?? 0) > 4 && isPlaceOfDeed(scene, noun);
    if (!draft || (draft.inferred.parties && !apart) || !(draft.place || draft.date?.length === 10)) continue;
    out.push(draft);
    taken.push(noun);
  }
  // "agreed on it in a telephone conversation on 3 June": how they agreed, and a call as well
  const calls = own.filter(
    (f) =>
      f.sense === "n-call" &&
      !nouns.includes(f) &&
      own.some((a) => !a.nominal && a.time === "past" && (a.sense === "agree" || (a.finite && saying.has(a.sense)))) &&
      within(scene.dates, f.from - 4, f.to + 4).length > 0,
  );
  for (const noun of headline ? [] : [...nouns, ...modifying, ...calls]) {
    const kind = calls.includes(noun)
      ? "call"
      : free(noun)
        ? kindOf(scene, sentence, noun, [...nouns, ...modifying], format)
        : undefined;
    if (!kind || kind === "message" || kind === "reception" || kind === "ceremony") continue;
    const draft = recalled(scene, sentence, own, noun, kind);
    if (!draft) continue;
    ofSameTable(scene, draft, out);
    out.push(draft);
    taken.push(noun);
  }
  const vague = (d: Draft) => isRecalled(d) && d.date === null;
  const talked = headline || out.some((d) => d.status === "held" && !vague(d)) ? undefined : signedAfter(scene, sentence, nouns);
  if (talked) out.splice(0, out.length, ...out.filter((d) => !vague(d)), talked);
  const earlier = headline ? undefined : sinceThere(scene, sentence, out);
  if (earlier) out.push(earlier);
  // what was agreed in a town long ago
  const agreed = headline ? undefined : agreedThere(scene, sentence, own);
  if (!agreed) return;
  // "on a meeting they agreed in Osh on 8 May": that is where they agreed on it
  for (const d of out)
    if (d.status === "planned" && d.rule.startsWith("encounter.agree") && d.date === null && d.place === agreed.place)
      d.place = null;
  // and the event on whose eve they did has been, too
  for (const d of out)
    if (d.status === "planned" && isEve(scene.page, d.noun)) Object.assign(d, { status: "held", date: agreed.date });
  // beside talks of another day, "met X and spoke of what had been agreed in Osh two weeks before"; or before an event, "agreed in Osh on the eve of the forum"
  const apart = (d: Draft) => (d.place === null || d.place !== agreed.place) && d.date !== agreed.date;
  if (out.every((d) => d.noun !== agreed.noun && (apart(d) || isEve(scene.page, d.noun)))) out.push(agreed);
}
