import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import type { PostMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { once } from "../once.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { NUMBER } from "../text/tokens.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { isPreparedFor } from "./encounter-ahead.ts";
import { heads } from "./encounter-kinds.ts";
import { isLack } from "./encounter-lack.ts";
import { besides, isNext, numberAt, ordinalAt } from "./encounter-near.ts";
import { organisationOf } from "./encounter-sides.ts";

/** Nouns of encounters, told of by a verb that says they took place, or by their own date. */
export const nounKinds: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  "n-meeting": "meeting",
  "n-reception": "reception",
  "n-call": "call",
  "n-visit": "visit",
  "n-consultations": "consultations",
  "n-session": "commission",
  "n-round": "consultations",
  "n-next": "meeting",
  "n-summit": "summit",
  "n-ministerial": "ministerial",
  "n-conference": "conference",
  "n-ceremony": "ceremony",
  "n-message": "message",
};

/** Which kind stands where one noun can be several: the more telling first. */
const order: readonly EncounterKind[] = [
  "call",
  "consultations",
  "summit",
  "ministerial",
  "commission",
  "ceremony",
  "conference",
  "visit",
  "reception",
  "message",
  "meeting",
];

/** Events that are counted. */
const counted: Readonly<Partial<Record<EncounterKind, Sense>>> = { commission: "n-session", consultations: "n-consultations" };
const countedSenses: ReadonlySet<Sense> = new Set(Object.values(counted));

/**
 * Events that only a number names, after one of their sort: "the 9th session was held in Osh, the 10th will be held in Baku". `format` is the
 * kind of those told before the sentence.
 */
export function numberedNext(
  scene: Scene,
  sentence: number,
  nouns: readonly Frame[],
  format: EncounterKind | undefined,
): Frame[] {
  const { page } = scene;
  const { from, to } = page.sentences[sentence];
  const numbers = numbersOf(page);
  const first = nouns.find((n) => countedSenses.has(n.sense));
  const sense = first?.sense ?? (format && counted[format]);
  if (!sense) return [];
  const out: Frame[] = [];
  for (let i = first ? first.to : from; i < (first ? to : Math.min(to, from + 2)); i++) {
    const ordinal = overlapping(scene.dates, { from: i, to: i + 1 }) ? undefined : numbers.ordinalAt(i, to);
    if (!ordinal) continue;
    const end = ordinal.to;
    i = end - 1;
    // what it counts stands beside it
    const word = page.words[end];
    const alone = word && (word.particle || overlapping(scene.frames.filter(isVerb), { from: end, to: end + 1 }));
    if (!alone || ordinal.value > 99) continue;
    out.push({
      sense,
      from: end - 1,
      to: end,
      f: 0,
      sentence,
      nominal: true,
      time: "present",
      voice: "active",
      negative: false,
      finite: false,
    });
  }
  return out;
}

const isVerb = (f: Frame): boolean => !f.nominal;

/** Whether a bare noun of an event only tells what sort of thing the next word names ("səfər proqramı", "maslahatlashuvlar dasturi"). */
export function isModifier(scene: Scene, noun: Frame): boolean {
  if (!scene.page.language.morphology.verbLast || (noun.f & ~F.PL) !== 0) return false;
  if (startingAt(hitsOf(scene.page, "within"), noun.to) || startingAt(scene.dates, noun.to)) return false;
  // "отырыс әуелі қыркүйекке жоспарланған"
  if (startingAt(hitsOf(scene.page, "at-first"), noun.to)) return false;
  const first = scene.page.words[noun.to]?.readings[0];
  // but "sammit çərçivəsində", "кездесу барысында" name the event as the time of something
  return (
    first !== undefined &&
    !(first.f & F.V) &&
    (first.f & F.PSS3) !== 0 &&
    !(first.f & (F.LOC | F.ABL)) &&
    !startingAt(scene.frames, noun.to) &&
    // "safari kelasi yilga ko'chirildi"
    !startingAt(scene.dates, noun.to)
  );
}

/** Whether the word after an event makes it the subject of a document ("geňeşmeler hakynda Ähtnama"). */
export function isSubject(scene: Scene, noun: Frame): boolean {
  const next = scene.page.words[noun.to]?.key;
  if (!next || !scene.page.language.morphology.verbLast || startingAt(hitsOf(scene.page, "within"), noun.to)) return false;
  // "nəzərdə tutulur": a verb of its own
  if (startingAt(scene.frames, noun.to)) return false;
  const { alone, begins } = aboutWords(scene.page);
  return alone.has(next) || begins.some((word) => next.startsWith(word));
}

/** Whether what stands between a side and a session is marked as whom it is held with. */
const isWithMenOf = ({ page }: Scene, side: Stretch, noun: Stretch): boolean =>
  noun.from > side.to &&
  (within(hitsOf(page, "with"), side.to, noun.from).length > 0 ||
    page.words
      .slice(side.to, Math.min(side.to + 3, noun.from))
      .some((w) => w?.readings.some((r) => r.known && (r.f & F.INS) !== 0)));

/** What follows the subject of a document, as keys: whole words, and beginnings of words. */
interface AboutWords {
  readonly alone: ReadonlySet<string>;
  readonly begins: readonly string[];
}
const aboutMade = new WeakMap<Page["language"], AboutWords>();

function aboutWords({ language, lexis }: Page): AboutWords {
  let made = aboutMade.get(language);
  if (!made) {
    const { about, span } = language.documents;
    const words = listed(about).filter((word) => word.length > 3);
    // "for" alone: «үшін» begins «үшінші», "üçün" "üçüncü"
    const keys = (list: readonly string[]) => list.map((word) => lexis.fold(word));
    made = { alone: new Set(keys(words.filter((w) => w === span))), begins: keys(words.filter((w) => w !== span)) };
    aboutMade.set(language, made);
  }
  return made;
}

/** Events that go on in rounds. */
const roundsOf: Readonly<Partial<Record<Sense, EncounterKind>>> = { "n-consultations": "consultations", "n-meeting": "meeting" };

/** Events that people attend or chair. */
const attended: readonly Sense[] = [
  "n-conference",
  "n-summit",
  "n-ministerial",
  "n-ceremony",
  "n-session",
  "n-consultations",
  "n-round",
];

/** Whether a verb of saying and what ties its words to it stand between a noun and a verb. */
const saidBetween = ({ page, frames }: Scene, noun: Frame, verb: Frame): boolean =>
  within(hitsOf(page, "that"), noun.to, verb.from).some((that) =>
    within(frames, noun.to, that.from).some((f) => f.sense === "say" && f.finite && !f.nominal && that.from - f.to <= 1),
  );

/** «намеченный на утро форум»: whether a participle of planning stands right before a token. */
const isOfPlan = ({ frames }: Scene, at: number): boolean =>
  within(frames, at - 1, at).some((f) => (f.sense === "plan" || f.sense === "ahead") && !f.finite);

/** "Апрелде күтүлүп жаткан": whether a participle that no case changes carries a converb of planning on to what stands after it. */
const isCarriedOn = ({ page }: Scene, { sense, f, to, finite }: Frame): boolean =>
  sense === "plan" &&
  !finite &&
  (f & F.CVB) !== 0 &&
  (page.words[to]?.readings.some((r) => r.known && (r.f & (F.V | F.PTCP)) === (F.V | F.PTCP) && !(r.f & CASES)) ?? false);

/** "Görüşmenin ana konusu": whether a noun that an event owns stands right behind it, an adjective between. */
const ownsThing = ({ page, frames, dates }: Scene, { to }: Frame): boolean =>
  !startingAt(dates, to) &&
  page.words.slice(to, to + 2).some((w, k) => {
    const first = w?.readings[0];
    return (
      first?.known &&
      !(first.f & F.V) &&
      (first.f & (F.PSS3 | CASES)) === F.PSS3 &&
      !startingAt(frames, to + k) &&
      !startingAt(dates, to + k)
    );
  });

/** The noun that a verb of taking place is about; `format` is that of the talks told of last. */
export function nounOf(
  scene: Scene,
  sentence: number,
  verb: Frame,
  nouns: readonly Frame[],
  format?: EncounterKind,
): { frame: Frame; kind: EncounterKind } | undefined {
  const { verbLast } = scene.page.language.morphology;
  const at = within(hitsOf(scene.page, "at"), scene.page.sentences[sentence].from, scene.page.sentences[sentence].to);
  let best: { frame: Frame; kind: EncounterKind } | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const noun of nouns) {
    if (noun.from < verb.to && noun.to > verb.from) continue;
    if (!verbLast && semicolonBetween(scene, noun, verb)) continue;
    const distance = noun.to <= verb.from ? verb.from - noun.to : noun.from - verb.to;
    const after = noun.from >= verb.to;
    const which = !verbLast && !after ? within(hitsOf(scene.page, "which"), noun.to, verb.from).at(-1) : undefined;
    // "part of the talks was devoted to the railway, which passes through …": told of something else
    if (which && saysOf(scene, noun, which.from)) continue;
    const relative = which !== undefined;
    // "recalled his visit in May and noted that the minister was expected": what is said next is of another
    if (!verbLast && !after && saidBetween(scene, noun, verb)) continue;
    // "at the exhibition “…”, scheduled for 22 April"
    const tobe = !verbLast && !after && verb.sense === "ahead" && verb.to - verb.from > 1;
    const attributive =
      relative ||
      tobe ||
      (verbLast && after && isCarriedOn(scene, verb)) ||
      ((verbLast ? after : noun.to <= verb.from) && (verb.f & F.PTCP) !== 0 && !verb.finite);
    if (verbLast && after && !attributive) continue;
    // "yaptığı açıklamaya göre, … toplantısı": the participle is of what stands before the comma
    if (verbLast && after && parted(scene, verb.to, noun.from)) continue;
    // a participle belongs to the noun after it, unless it is declined itself ("keçirildiyini")
    if (verbLast && !after && verb.f & F.PTCP && !verb.finite && !(verb.f & (CASES | F.PSS3))) continue;
    // «примет участие в IV встрече глав МИД»: one of office-holders, who gather
    // "ilk görüşə Bakı ev sahibliyi edib": a town hosts talks, too, of a sort told before
    if (verb.sense === "attend" && !attended.includes(noun.sense) && !isOfMinisters(scene, noun) && !isHosted(scene, verb, noun))
      continue;
    if (verbLast && verb.sense === "attend" && noun.f & F.ACC && noun.to < verb.from && governsOther(scene, verb, noun)) continue;
    // "temaslarını tamamlayarak dönmesi bekleniyor": talks that he has had
    const his = F.ACC | F.PL;
    if (verbLast && !after && (verb.f & F.CVB || verb.sense === "plan") && noun.sense === "n-meeting" && (noun.f & his) === his)
      continue;
    // «вопрос открытия рейсов»: what it is a question of
    if (!verbLast && noun.sense === "n-ceremony" && (noun.f & CASES) === F.GEN && isOfNoun(scene, noun)) continue;
    // people gather, not visits: "ziyaretinin ikinci gününde … bir araya gelmesi"
    if (noun.sense === "n-visit" && verb.sense === "gather") continue;
    // "gathered to prepare the summit"
    if (verb.sense === "gather" && isPreparedFor(scene, noun)) continue;
    // "viza talabini bekor qilish": something else is called off
    if (verbLast && (verb.sense === "cancel" || verb.sense === "postpone") && hasObject(scene, verb, noun)) continue;
    if (verbLast && (verb.sense === "agree" || verb.sense === "plan") && isFurthered(scene, noun)) continue;
    if (verbLast && attributive && isLack(scene, verb, noun)) continue;
    const weak = verb.sense === "happen" && !whenAndWhere(scene, Math.min(noun.to, verb.to), Math.max(noun.from, verb.from));
    if (distance > (weak ? 2 : after ? 12 : 25)) continue;
    if (!attributive && verb.sense !== "attend") {
      // "at the end of the talks" is no telling of talks
      if (verbLast && startingAt(hitsOf(scene.page, "within"), noun.to)) continue;
      // "отуруму кийинки жылдын март айына жылдырылды": next is the year
      const inDay = overlapping(scene.dates, { from: noun.to, to: noun.to + 3 });
      if (verbLast && !inDay && startingAt(hitsOf(scene.page, "after"), noun.to)) continue;
      const next = scene.page.words[noun.to]?.readings[0]?.f ?? 0;
      if (
        verbLast &&
        !(noun.f & ~F.PL) &&
        noun.to < verb.from &&
        !(next & F.V) &&
        next & F.PSS3 &&
        next & (F.LOC | F.DAT | F.ABL) &&
        // "aslında": at first
        !startingAt(hitsOf(scene.page, "at-first"), noun.to)
      )
        continue;
      // "maslahatlashuvlarning uchinchi raundi": the genitive belongs to the next noun of the event
      // and "forumunun üçüncüsü" to its number
      const heads = noun.f & F.GEN && (nouns.some((n) => n.from >= noun.to && n.from - noun.to <= 2) || isNumbered(scene, noun));
      if (
        verbLast &&
        !heads &&
        !isAgreedTo(scene, noun, verb) &&
        !isGatheredFor(noun, verb) &&
        !isWaitedFor(scene, noun, verb) &&
        noun.f & (F.LOC | F.DAT | F.ABL | F.INS | F.GEN) &&
        !(noun.f & F.GEN && verb.f & (F.MSDR | F.PTCP | F.IMP) && !ownsThing(scene, noun)) &&
        // "forumun təşkili nəzərdə tutulur"
        !(noun.f & F.GEN && endingAt(hitsOf(scene.page, "holding"), verb.from))
      )
        continue;
      // «предстоящего в этом году визита»: the preposition is of the day
      const free = at.filter((h) => h.from !== verb.to || !startingAt(scene.dates, h.to));
      if (!verbLast && after && (isOccasion(scene, noun, free) || isBesideOther(scene, noun) || isWithNext(scene, noun)))
        continue;
      if (
        !verbLast &&
        at.some(
          (h) =>
            h.to <= noun.from &&
            noun.from - h.to <= 2 &&
            h.from >= scene.page.sentences[sentence].from &&
            // "запланированная на май встреча": the preposition is of the day, but «на мартовской встрече»
            !isOfPlan(scene, h.from) &&
            !(startingAt(scene.dates, h.to) && !((noun.f & F.LOC) !== 0 && endingAt(scene.dates, noun.from)?.from === h.to)),
        ) &&
        noun.to <= verb.from
      )
        continue;
    }
    const kind = kindOf(scene, sentence, noun, nouns, format);
    if (!kind) continue;
    const better =
      !best || distance < nearest - 3 || (Math.abs(distance - nearest) <= 3 && order.indexOf(kind) < order.indexOf(best.kind));
    if (better) {
      best = { frame: noun, kind };
      nearest = distance;
    }
  }
  return best;
}

/** Whether a verb tells who hosts the talks that a noun names, as one of several or as what is hosted ("uchrashuvga Istanbul mezbonlik qiladi"). */
const isHosted = (scene: Scene, verb: Frame, noun: Frame): boolean =>
  (noun.sense === "n-meeting" || noun.sense === "n-next") &&
  overlapping(hitsOf(scene.page, "hosts"), verb) &&
  ((noun.f & F.DAT) !== 0 || noun.sense === "n-next" || isNext(scene, noun) || numberAt(scene.page, noun) !== undefined);

/** Whether a meeting is that of ministers or heads. */
const isOfMinisters = (scene: Scene, noun: Frame): boolean =>
  noun.sense === "n-meeting" && /minister$|^head-of-(?:state|government)/.test(officesOf(scene, noun)?.post ?? "");

/** "Кайра жолугушууга макул болушту", "қайта кездесуге уағдаласты": what sides agree to do is to meet. */
const isAgreedTo = ({ page }: Scene, noun: Frame, verb: Frame): boolean =>
  (verb.sense === "agree" || verb.sense === "decide") &&
  noun.sense === "n-meeting" &&
  noun.to === verb.from &&
  (noun.f & F.DAT) !== 0 &&
  (page.words[noun.to - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR) ?? false);

/** «Үч тараптуу саммитке чогулду»: what several come together for, right before the verb. */
const isGatheredFor = (noun: Frame, verb: Frame): boolean =>
  verb.sense === "gather" &&
  attended.includes(noun.sense) &&
  (noun.f & CASES) === F.DAT &&
  noun.to <= verb.from &&
  verb.from - noun.to <= 2;

/** "Duşuşygyna-da güýzde Aşgabatda garaşylýar": the event in the dative before a verb of waiting, with no more than a particle, days and towns between. */
function isWaitedFor({ page, dates, places }: Scene, noun: Frame, verb: Frame): boolean {
  if (!(noun.f & F.DAT) || noun.to > verb.from || verb.negative || !overlapping(hitsOf(page, "waits-for"), verb)) return false;
  const between = [...within(dates, noun.to, verb.from), ...within(places, noun.to, verb.from)];
  return verb.from - noun.to - between.reduce((sum, s) => sum + s.to - s.from, 0) <= 2;
}

/** Whether a noun that is no event stands right before one in the genitive. */
function isOfNoun({ page, frames }: Scene, { from }: Frame): boolean {
  const before = page.words[from - 1]?.readings.find((r) => r.known);
  return (
    before !== undefined && !(before.f & F.V) && !overlapping(frames, { from: from - 1, to: from }) && before.stem.length > 3
  );
}

/** "Коопсуздук кеңешинин катчысы", "Коопсуздук кеңештеринин катчыларынын жыйыны": a council of one state, or of each, of which only the secretary's office tells. */
const isOfSecretary = ({ posts, frames }: Scene, body: Frame): boolean =>
  around(posts, body).some((p) => p.post === "security-council-secretary") ||
  around(frames, body).some((f) => f.sense === "n-ministerial" && f.to > body.to);

/** "Жыйынды быйыл уюмга төрагалык кылып жаткан министр ачты": what he chairs stands in the dative right before the verb, and is no event. */
function governsOther({ page, frames }: Scene, verb: Frame, noun: Frame): boolean {
  const at = verb.from - 1;
  const object = page.words[at]?.readings[0];
  return (
    noun.to <= at &&
    object?.known === true &&
    (object.f & (F.DAT | F.V)) === F.DAT &&
    !within(frames, at, at + 1).some((f) => f.nominal && nounKinds[f.sense])
  );
}

/** Whether another noun than an event stands right before a verb as its object. */
function hasObject({ page, frames }: Scene, verb: Frame, noun: Frame): boolean {
  const at = verb.from - 1;
  const object = page.words[at]?.readings[0];
  // "ауа райына байланысты": a word of its own after what it is bound up with
  const bound = page.words[at]?.readings.some((r) => r.known && !r.f) && page.words[at - 1]?.readings[0]?.f;
  return (
    object?.known === true &&
    !(bound && bound & F.DAT) &&
    (object.f & (F.ACC | F.V)) === F.ACC &&
    !(noun.from <= at && noun.to > at) &&
    !overlapping(frames, { from: at, to: at + 1 })
  );
}

/** Whether a predicate stands between an event and a relative pronoun: the pronoun is of what that tells. */
const saysOf = ({ page, frames }: Scene, noun: Frame, to: number): boolean =>
  page.language.morphology.declines === "every" &&
  within(frames, noun.to, to).some((f) => !f.nominal && f.finite && f.sentence === noun.sentence);

/** Whether a comma stands in a stretch, outside brackets, quotation marks and rows of states or men. */
function parted({ page, parties, persons }: Scene, from: number, to: number): boolean {
  const inRow = (i: number) => [parties, persons].some((list) => endingAt<Stretch>(list, i) && startingAt<Stretch>(list, i + 1));
  let held = false;
  for (let i = from; i < to; i++) {
    if (page.words[i]) continue;
    const c = page.text[page.tokens[i].start];
    if (/["«»“”„()]/.test(c)) held = !held;
    else if (c === "," && !held && !inRow(i)) return true;
  }
  return false;
}

/** Whether an event is only the object of a verbal noun that holds none: "muloqotni mustahkamlashga kelishib oldik". */
function isFurthered({ page, frames }: Scene, noun: Frame): boolean {
  if (!(noun.f & F.ACC) || startingAt(frames, noun.to)) return false;
  return page.words[noun.to]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR) ?? false;
}

/** "The next meeting of the Uzbek-Polish intergovernmental commission", "komissiyanın (HAK) üçüncü görüşü": a body's session by the name of meeting. */
function bodyMeets(scene: Scene, noun: Frame): boolean {
  const { verbLast } = scene.page.language.morphology;
  const bodies = within(scene.frames, verbLast ? noun.from - 10 : noun.from - 3, verbLast ? noun.from : noun.to + 14);
  return bodies.some(
    (f) =>
      f.sense === "n-body" &&
      !isOfParliament(scene, f) &&
      // "talks and a session of the commission": the body is of the second
      (verbLast
        ? holds(scene, f, noun)
        : f.to === noun.from ||
          (f.from >= noun.to &&
            // "a meeting with the friendship group"
            !startingAt(hitsOf(scene.page, "with"), noun.to) &&
            besides(scene, f, noun, 12) &&
            // "talks ahead of the committee"
            !beginningIn(hitsOf(scene.page, "eve"), noun.to, f.from).length &&
            // "at the meeting in Ankara they agreed to revive the commission"
            !within(scene.frames, noun.to, f.from).some((n) => (n.nominal ? nounKinds[n.sense] !== undefined : n.finite)))) &&
      !overlapping(scene.posts, { from: Math.min(f.from, noun.to), to: Math.max(f.to, noun.from) }),
  );
}

/** "The parliament's budget committee", "Milli Məclisin komitəsi": a body of deputies and of no two states. */
function isOfParliament({ page, parties }: Scene, { from, to }: Frame): boolean {
  const { verbLast } = page.language.morphology;
  // "Жогорку Кеңеште": a parliament itself
  // but "… Yüksek Konseyi": a council of something, whatever is called so by itself
  const bodies = hitsOf(page, "body");
  const isHouse = (h: Hit) => h.entry.code === "parliament" && !(h.f & F.PSS3);
  if (around(hitsOf(page, "institution"), { from, to }).some(isHouse)) return true;
  // "iki məclisin dostluq qrupları": of two parliaments, whatever stands before
  if (around(bodies, { from, to: from + 1 }).some((h) => h.entry.code === "parliamentary-group" && h.f & F.PL)) return false;
  const house = within(hitsOf(page, "institution"), from - (verbLast ? 2 : 4), verbLast ? from : to + 4).find(
    (h) => h.entry.code === "parliament" && !overlapping([h], { from, to }),
  );
  if (!house) return false;
  const between = within(parties, Math.min(house.from, from) - 2, Math.max(house.to, to) + 2);
  return new Set(between.map((p) => p.party)).size < 2;
}

/** "The commission works well. Its eighth meeting …", "the commission's eighth meeting": what a body told of right before is told to hold. */
function isOfBodyBefore(scene: Scene, noun: Frame): boolean {
  const { page, posts } = scene;
  if (page.language.morphology.verbLast) return false;
  const { from } = page.sentences[noun.sentence];
  const body = (after: number, to: number) =>
    within(scene.frames, after, to).findLast((f) => f.sense === "n-body" && !overlapping(posts, f));
  // «на полях комиссии»: the genitive of what stands before it
  const owner = page.language.morphology.declines === "none" ? body(noun.from - 8, noun.from) : undefined;
  if (owner && owner.f & F.GEN && owner.to >= noun.from - 2 && besides(scene, owner, noun, 2)) return true;
  const its = within(hitsOf(page, "its"), Math.max(from, noun.from - 4), noun.from).at(-1);
  if (!its) return opensAfterBody(scene, noun);
  if (!besides(scene, its, noun, 3)) return false;
  const told = body(page.sentences[its.from - from < 3 ? Math.max(0, noun.sentence - 1) : noun.sentence].from, its.from);
  return told !== undefined && !within(scene.persons, told.to, its.from).length && !namesEvent(scene, told.to, its.from);
}

/** "The commission was set up in 1997. The last meeting was held …": what opens a sentence right after one that tells of nothing but a body. */
function opensAfterBody(scene: Scene, noun: Frame): boolean {
  const { page, frames, persons, posts } = scene;
  const sentence = page.sentences[noun.sentence];
  const before = page.sentences[noun.sentence - 1];
  if (!before || before.paragraph !== sentence.paragraph || noun.from - sentence.from > 3 || !page.words[sentence.from])
    return false;
  const { from } = sentence;
  const which = within(frames, from, noun.from).some((f) => f.sense === "n-next") || isLast(scene, noun);
  if (!which && !ordinalAt(page, from, noun.from) && !ordinalAt(page, from + 1, noun.from)) return false;
  const told = within(frames, before.from, before.to);
  return (
    told.some((f) => f.sense === "n-body" && !overlapping(posts, f)) &&
    !told.some((f) => f.sense === "meet" || (f.nominal && nounKinds[f.sense] !== undefined)) &&
    !within(persons, before.from, before.to).length
  );
}

/** Whether the word for what went before stands right before an event. */
const isLast = ({ page }: Scene, { from }: Stretch): boolean =>
  hitsOf(page, "date").some((h) => h.to === from && h.entry.code === "which" && h.entry.more?.n === -1);

/** Whether an event is named in a stretch. */
const namesEvent = ({ frames }: Scene, from: number, to: number): boolean =>
  within(frames, from, to).some((f) => f.nominal && nounKinds[f.sense] !== undefined);

/** "Forumunun üçüncüsü", "biznes forumining uchinchisi": an ordinal with a possessor's ending stands for the event. */
function isNumbered({ page }: Scene, { to }: Frame): boolean {
  const ordinal = startingAt(hitsOf(page, "ordinal"), to);
  return ordinal !== undefined && (ordinal.f & (F.PSS3 | CASES)) === F.PSS3;
}

/** The office in the plural that stands beside an event as whose it is, at most an ordinal and an adjective between. */
export function officesOf(scene: Scene, noun: Stretch): PostMention | undefined {
  const { page, posts } = scene;
  // "Baştutanlarynyň 6-njy awgustda Awazada geçirilen ýygnagy": with the day and place of it between
  const near = (p: PostMention) => noun.from - p.to <= 3 || (p.f & F.GEN && whenAndWhere(scene, p.to, noun.from));
  if (page.language.morphology.verbLast)
    return within(posts, Math.max(page.sentences[sentenceOf(page, noun.from)].from, noun.from - 12), noun.from).find(
      (p) => p.plural && (p.f & F.GEN || !(p.f & CASES)) && near(p),
    );
  const from = endingAt(hitsOf(page, "article"), noun.to + 2)?.to ?? noun.to + 1;
  return posts.find((p) => p.plural && p.from >= noun.to && p.from <= from);
}

/** "Heads of the states of Central Asia", "Baştutanlary" of three: whether an office is that of heads of several states that are no two. */
const areOfMany = (page: Page, office: PostMention | undefined): boolean =>
  office !== undefined &&
  heads.has(office.post) &&
  !(office.f & F.INS) &&
  !endingAt(hitsOf(page, "with"), office.from) &&
  (office.states.length > 2 ||
    // where counted states stand in the plural, two of them may
    (!office.states.length &&
      page.language.morphology.verbLast &&
      within(hitsOf(page, "institution"), office.from, office.to).some((h) => h.entry.code === "state" && (h.f & F.PL) !== 0)));

/** Whether a body in the genitive stands before an event with nothing but its abbreviation and what number it is between. */
function holds({ page }: Scene, body: Frame, noun: Frame): boolean {
  // "komisyonu kapsamında heyetler arası görüşme": beside it
  if (startingAt(hitsOf(page, "within"), body.to)) return false;
  if (noun.from - body.to <= 1) return true;
  if (!(body.f & F.GEN)) return false;
  let words = 0;
  for (let i = body.to; i < noun.from; i++) {
    const word = page.words[i];
    // "Komisyonunun 5. toplantısı": the ordinal and its mark
    if (page.tokens[i].kind === NUMBER || (page.tokens[i - 1].kind === NUMBER && /[.-]/.test(page.text[page.tokens[i].start])))
      continue;
    if (word === undefined && !/[()]/.test(page.text[page.tokens[i].start])) return false;
    if (word && page.text[page.tokens[i - 1].start] !== "(" && (++words > 2 || (word.readings[0]?.f ?? 0) & CASES)) return false;
  }
  return true;
}

/** Whether a sentence names men of two states and marks one as whom something is done with. */
function meetEachOther({ page, persons }: Scene, s: Stretch): boolean {
  const named = within(persons, s.from, s.to);
  if (new Set(named.map((m) => m.person.state)).size < 2) return false;
  const marks = hitsOf(page, "with");
  return named.some((m) => m.f & F.INS || startingAt(marks, m.to) || endingAt(marks, m.from));
}

/** "Өкмөттүк делегациялар кезектеги жыйынын өткөрдү", «делегации двух стран провели заседание»: a session of delegations, which stand in the plural beside it. */
const isOfDelegations = ({ page }: Scene, noun: Frame): boolean => {
  const { from, to } = page.sentences[noun.sentence];
  return within(hitsOf(page, "institution"), Math.max(from, noun.from - 8), Math.min(to, noun.to + 6)).some(
    (h) => h.entry.code === "delegation" && (h.f & F.PL) !== 0 && (h.f & (F.LOC | F.DAT)) === 0,
  );
};

/**
 * Whether nothing but days, places and other events stands between an event and its weak verb ("iclası mayda Vyanada olmuşdu",
 * "mərasimi dünən “Körpü” forumu çərçivəsində olub").
 */
function whenAndWhere({ page, dates, places, parties, frames }: Scene, from: number, to: number): boolean {
  const marks = hitsOf(page, "within");
  // "Wengriýanyň paýtagty Budapeştde geçdi"
  const capitals = hitsOf(page, "capital-word");
  let quoted = false;
  for (let i = from; i < to; i++) {
    const token = { from: i, to: i + 1 };
    const mark = page.words[i] ? "" : page.text[page.tokens[i].start];
    if (/^[«“„"»”]$/.test(mark)) quoted = mark === '"' ? !quoted : /^[«“„]$/.test(mark);
    // "növbəti iclas isə gələn il Bakıda olacaq"
    if (!page.words[i] || page.words[i]?.particle || quoted) continue;
    // "4-iyun kuni qirol saroyida bo'ldi": after its day, in what stands in the locative
    const dated = page.language.morphology.verbLast && within(dates, from, i).length > 0;
    const there = (at: number) => at < to && page.words[at]?.readings.some((r) => r.known && r.f & F.LOC && !(r.f & F.V));
    if (dated && (there(i) || there(i + 1) || there(i + 2))) continue;
    const known = [dates, places, parties, marks, capitals].some((list) => overlapping(list, token));
    if (!known && !overlapping(frames, token)) return false;
  }
  return true;
}

/** "Agreed at the talks", «достигнуты на переговорах»: an event after the verb that is only where or when. */
function isOccasion({ page, dates }: Scene, noun: Frame, at: readonly Stretch[]): boolean {
  // «консультации» alone may be a locative or not
  if ((noun.f & CASES) === F.LOC) return true;
  // "in the course of the May visit"
  const from = endingAt(dates, noun.from)?.from ?? noun.from;
  const article = from - 1;
  const led = /^\p{Ll}{1,3}$/u.test(textOf(page, article, from)) || endingAt(hitsOf(page, "his"), from) !== undefined;
  return at.some((h) => h.to === from || (h.to === article && led));
}

/** Whether a semicolon parts an event from a verb. */
function semicolonBetween({ page }: Scene, noun: Frame, verb: Frame): boolean {
  for (let i = Math.min(noun.to, verb.to); i < Math.max(noun.from, verb.from); i++)
    if (!page.words[i] && page.text[page.tokens[i].start] === ";") return true;
  return false;
}

/** "…, with the next meeting set for May": what follows is told beside what was held. */
function isWithNext(scene: Scene, noun: Frame): boolean {
  const { page, frames } = scene;
  const next = within(frames, noun.from - 2, noun.to).find((f) => f.sense === "n-next");
  const from = next?.from ?? endingAt(hitsOf(page, "article"), noun.from - 1)?.from;
  return from !== undefined && (next !== undefined || isNext(scene, noun)) && endingAt(hitsOf(page, "with"), from) !== undefined;
}

/** Whether an event is what others took place beside: "on the sidelines of the Turkic summit". */
const isBesideOther = (scene: Scene, noun: Frame): boolean =>
  within(hitsOf(scene.page, "within"), noun.from - 7, noun.from).some(
    (mark) => mark.to - mark.from > 1 && besides(scene, mark, noun, 4) && !within(scene.frames, mark.to, noun.from).length,
  );

/** "The speakers of A, B and C held a session. The session …": whether the sentence before tells of a session of office-holders of several states. */
function isOfSessionBefore(scene: Scene, { sentence }: Frame): boolean {
  const { page, frames, posts } = scene;
  if (sentence === 0) return false;
  const { from, to } = page.sentences[sentence - 1];
  const sat = within(frames, from, to).find((f) => f.sense === "n-session");
  return sat !== undefined && within(posts, from, to).some((p) => p.plural && p.states.length > 1 && besides(scene, p, sat, 6));
}

/** The kind of the event that was told last before a noun that only counts it ("кийинкиси"). */
function lastOf(scene: Scene, noun: Frame): EncounterKind | undefined {
  const least = scene.page.sentences[Math.max(0, noun.sentence - 2)].from;
  const told = beginningIn(scene.frames, least, noun.from);
  const last = told.findLast(
    (f) =>
      // "kabul edildi": what was adopted is no reception
      (nounKinds[f.sense] && f.sense !== "n-next" && f.sense !== "n-reception") ||
      // "consultative meeting": a word of the event's name
      (f.sense === "meet" && !told.some((n) => n.nominal && nounKinds[n.sense] && n.from < f.from && n.to >= f.to)),
  );
  if (last?.sense === "n-meeting" && bodyMeets(scene, last)) return "commission";
  if (last) return last.sense === "meet" ? "meeting" : nounKinds[last.sense];
  // "… bo‘lib o‘tdi. Tomonlar … Yuklar … Keyingi raund Rigada o‘tkaziladi": further back only what is held again and again
  const further = scene.page.sentences[Math.max(0, noun.sentence - 6)].from;
  const again = beginningIn(scene.frames, further, least).findLast((f) => serial.has(f.sense));
  return again && nounKinds[again.sense];
}

/** Events of which one follows another. */
const serial: ReadonlySet<Sense> = new Set(["n-consultations", "n-session", "n-conference", "n-summit", "n-ministerial"]);

/** "Келесі келіссөзі": whether the noun that a word for what comes next has with it is of a meeting, where none was told. */
const isMeetingBehind = (page: Page, { from, to }: Frame): boolean =>
  page.language.morphology.verbLast &&
  to - from > 1 &&
  (page.words[to - 1]?.readings.some((r) => r.known && meetings(page).some((n) => n.startsWith(r.stem))) ?? false);

const meetings = once(({ language }: Page): readonly string[] =>
  (language.senses["n-meeting"] ?? "").split(/[;|]/).map((noun) => noun.trim()),
);

/** Whether a word for what comes next has no noun of its own after it ("Следующее пройдёт в мае", "bir sonraki mayısta"). */
export function standsAlone({ page, frames, dates, places, parties }: Scene, { sense, to }: Frame): boolean {
  if (sense !== "n-next" || !page.words[to]) return true;
  // "bir sonraki toplantı", whatever verb its noun looks like
  if (frames.some((f) => f.nominal && f.from === to && nounKinds[f.sense])) return false;
  // "bir sonraki Kazakistan-Türkiye yatırım forumu", "növbəti Qazaxıstan-Türkiyə forumu"
  if (
    page.language.morphology.verbLast &&
    beginningIn(frames, to + 1, to + 6).some((f) => nounKinds[f.sense] && f.f & F.PSS3 && f.sense !== "n-next")
  )
    if (startingAt(parties, to)) return false;
  const verbs = frames.filter((f) => !f.nominal && !(f.f & F.MSDR));
  const when: readonly (readonly Stretch[])[] = [dates, places, parties];
  const { verbLast } = page.language.morphology;
  const begins = (lists: readonly (readonly Stretch[])[], i: number) => lists.some((list) => startingAt(list, i));
  // "the next in Rome", but "the next OTS summit"
  // "the previous one was hosted by Aktau"
  const passive = !verbLast && startingAt(hitsOf(page, "passive"), to) !== undefined && begins([verbs], to + 1);
  return passive || begins([verbs], to) || (verbLast ? begins(when, to) : page.words[to].key.length < 4 && begins(when, to + 1));
}

/** Whether a round is a stage of something that is built ("ýolunyň birinji tapgyry"): no event owns it. */
function isStage({ page, frames }: Scene, noun: Frame): boolean {
  if (!page.language.morphology.verbLast) return false;
  const { from } = page.sentences[noun.sentence];
  for (let i = noun.from - 1; i >= from && i >= noun.from - 3; i--)
    if (((page.words[i]?.readings[0]?.f ?? 0) & F.GEN) !== 0) return !within(frames, i, i + 1).some((f) => f.nominal);
  return false;
}

/** Whether a body is an organisation's own: its name stands right beside it, and no state's. */
function isOfOrganisation({ page, parties }: Scene, { from, to }: Frame): boolean {
  const { verbLast } = page.language.morphology;
  const near = verbLast ? within(parties, from - 4, from) : within(parties, to, to + 3);
  const [of] = near.filter((p) => p.by === "organisation" && p.party.startsWith("org:"));
  return of !== undefined && !within(parties, from - 6, to + 6).some((p) => !p.party.startsWith("org:") && p.by !== "capital");
}

/** Events that are opened and closed in style. */
const opened: ReadonlySet<Sense> = new Set(["n-conference", "n-summit"]);

/** "The opening ceremony of the forum", "forumun açılış mərasimi": whether a rite is only a part of a forum or summit, named with it or, where nothing else has one, told just before. */
function isPartOfForum({ page, frames }: Scene, noun: Frame): boolean {
  const isForum = (f: Frame) => f.nominal && opened.has(f.sense);
  if (page.language.morphology.verbLast)
    return within(frames, noun.from - 2, noun.from).some((f) => isForum(f) && f.to >= noun.from - 1 && (f.f & F.GEN) !== 0);
  const { from, to } = page.sentences[noun.sentence];
  const behind = beginningIn(frames, noun.to, Math.min(to, noun.to + 6)).find((f) => isForum(f) || !f.nominal);
  if (behind?.nominal) return endingAt(hitsOf(page, "article"), noun.to + 2) !== undefined || behind.from - noun.to <= 2;
  if (noun.to - noun.from < 2 || noun.sentence === 0 || within(frames, from, to).some(isForum)) return false;
  // "the opening ceremony of a factory"
  if (startingAt(hitsOf(page, "between-two"), noun.to)) return false;
  const before = page.sentences[noun.sentence - 1];
  return within(frames, before.from, before.to).some(isForum);
}

/** Bodies that have an address and staff. */
const housed: ReadonlySet<string> = new Set(["centre", "fund"]);

/** Tokens of the longest name in quotes that a centre bears. */
const longestName = 5;

/** "“Regional Forum” mərkəzi", «Центр «Региональный форум»»: whether an event's noun is only in the name of a centre. */
function namesCentre({ page }: Scene, noun: Frame): boolean {
  const centres = beginningIn(hitsOf(page, "body"), noun.from - longestName - 8, noun.to + 2).filter((h) =>
    housed.has(h.entry.code),
  );
  if (!centres.length) return false;
  const isMark = (i: number) => page.tokens[i] !== undefined && !page.words[i];
  const quote = (i: number) => isMark(i) && /["“”«»„‟'‘’]/.test(page.text[page.tokens[i].start]);
  if (startingAt(centres, noun.to) || (quote(noun.to) && startingAt(centres, noun.to + 1))) return true;
  if (!quote(noun.to)) return false;
  for (let i = noun.from - 1; i >= noun.from - longestName; i--) if (quote(i)) return endingAt(centres, i) !== undefined;
  return false;
}

/**
 * The kind of an event noun. A session counts where a body of states holds it, named beside it or, where nobody else meets, before; a round is
 * one of the consultations, body or talks that it stands beside or that were told of last.
 */
export function kindOf(
  scene: Scene,
  sentence: number,
  noun: Frame,
  nouns: readonly Frame[],
  format?: EncounterKind,
): EncounterKind | undefined {
  const { page } = scene;
  const senses = nouns.filter((n) => n.from < noun.to && n.to > noun.from).map((n) => n.sense);
  const kinds = senses.map((sense) => nounKinds[sense] as EncounterKind);
  const s = page.sentences[sentence];
  const bodies = within(scene.frames, noun.from - 16, noun.to + 16).filter(
    (f) =>
      f.sense === "n-body" &&
      f.sentence === sentence &&
      Math.abs(f.from - noun.from) <= 16 &&
      !isOfParliament(scene, f) &&
      !isOfSecretary(scene, f) &&
      // "Жогорку Кеңештин төрагасы": a parliament
      !overlapping(
        scene.parties.filter((p) => p.by === "institution"),
        f,
      ),
  );
  if (kinds.includes("conference") && namesCentre(scene, noun)) return undefined;
  if (kinds.includes("ceremony") && isPartOfForum(scene, noun)) return undefined;
  if (kinds.includes("meeting") && bodyMeets(scene, noun)) return "commission";
  if (senses.includes("n-next")) {
    const last = lastOf(scene, noun);
    // "келесі кездесу" after a call, which is met at and no call
    const rung = () =>
      beginningIn(scene.frames, page.sentences[Math.max(0, sentence - 1)].from, noun.from).some((f) => f.sense === "phone");
    const met = noun.to - noun.from > 1 && page.language.morphology.verbLast && (last === "call" || (!last && rung()));
    return met || (!last && isMeetingBehind(page, noun)) ? "meeting" : last;
  }
  // "told a meeting of the parliament's committee": of no two sides
  const of = within(scene.frames, noun.to, noun.to + 8).find((f) => f.sense === "n-body");
  if (kinds.includes("meeting") && of && besides(scene, noun, of, 7) && !page.language.morphology.verbLast)
    if (isOfParliament(scene, of) && !within(hitsOf(page, "with"), noun.to, of.from).length) return undefined;
  if (kinds.includes("meeting") && isOfBodyBefore(scene, noun)) return "commission";
  if (kinds.includes("meeting") && areOfMany(page, officesOf(scene, noun))) return "summit";
  // "the first such meeting": of the sort told last
  if (kinds.includes("meeting") && endingAt(hitsOf(page, "such"), noun.from)) {
    const last = lastOf(scene, noun);
    // a journey is no such meeting
    return last === undefined || last === "visit" ? "meeting" : last;
  }
  if (senses.every((sense) => sense === "n-round")) {
    const beside = nouns.find(
      (n) => n.sense === "n-consultations" && n.sentence === sentence && Math.abs(n.from - noun.from) <= 8,
    );
    if (beside) return "consultations";
    if (bodies.some((b) => besides(scene, b, noun, 4))) return "commission";
    // "consultations were held in A; the next round will be in B"
    const sooner = nouns.findLast((n) => n.to <= noun.from && n.sentence === sentence && roundsOf[n.sense] !== undefined);
    return isStage(scene, noun) ? undefined : ((sooner && roundsOf[sooner.sense]) ?? format);
  }
  const before = () =>
    within(scene.persons, s.from, s.to).length === 0 &&
    within(scene.frames, page.sentences[Math.max(0, sentence - 12)].from, s.from).some(
      (f) => f.sense === "n-body" && !isOfSecretary(scene, f),
    );
  // "the co-chairs of the commission, X and Y, prepared the next session": however far before
  const far = () =>
    isNext(scene, noun) &&
    within(scene.frames, s.from, noun.from).some(
      (f) =>
        f.sense === "n-body" &&
        !overlapping(
          scene.posts.filter((p) => !p.plural),
          f,
        ),
    );
  const body = bodies.length > 0 || noun.to - noun.from >= 3 || before() || (kinds.includes("commission") && far());
  // "кеңешме өткөрдү": a session of nobody's, held by two men with each other
  if (!body && kinds.includes("commission") && (meetEachOther(scene, s) || isOfDelegations(scene, noun))) return "meeting";
  // "vazirlarining birinchi yigʻilishi": a session of office-holders is a meeting of theirs
  // "Məşvərət Şurası çərçivəsində nazirlərin iclası": theirs, whatever body it is part of
  const { verbLast } = page.language.morphology;
  const sitting = (b: Frame) =>
    !(verbLast ? startingAt(hitsOf(page, "within"), b.to) : within(hitsOf(page, "within"), noun.to, b.from).length > 0);
  const offices = !bodies.some(sitting) && kinds.includes("commission") ? officesOf(scene, noun) : undefined;
  if (offices && /minister$|^security-council-secretary$/.test(offices.post)) return "ministerial";
  if (offices) return areOfMany(page, offices) ? "summit" : "meeting";
  const usable = kinds.filter((k) => k !== "commission" || body);
  // "the next session" after a summit is the next summit
  const next = kinds.includes("commission") && isNext(scene, noun) ? lastOf(scene, noun) : undefined;
  if (!usable.length && next) return next;
  // "a three-sided session of the speakers. The session had been planned for October"
  if (!usable.length && noun.from === s.from && isOfSessionBefore(scene, noun)) return "meeting";
  // "a session of TURKPA's commission": of no two states
  // "TÜRKSOY-un Mədəniyyət Nazirləri Daimi Şurasının iclası"
  const seats = (b: Frame) =>
    scene.posts.some(
      (p) => p.plural && p.post.endsWith("minister") && p.to <= b.from && b.from - p.to <= 1 && p.states.length > 0,
    );
  if (kinds.includes("commission") && bodies.some((b) => isOfOrganisation(scene, b) && seats(b))) return "ministerial";
  if (
    kinds.includes("commission") &&
    bodies.some((b) => isOfOrganisation(scene, b) && !overlapping(scene.posts, b)) &&
    !usable.includes("summit") &&
    !usable.includes("ministerial")
  )
    return "conference";
  // "the 14th session of TURKPA"
  const table = usable.length || !kinds.includes("commission") ? undefined : organisationOf(scene, noun);
  // "банктын өкүлдөрү менен жыйын": with its men, who have come to nothing of theirs
  if (table) return page.language.morphology.verbLast && isWithMenOf(scene, table, noun) ? "meeting" : "conference";
  return order.find((k) => usable.includes(k));
}
