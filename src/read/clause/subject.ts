import { CASES, F } from "../../lang/features.ts";
import { saidAloud } from "../aloud.ts";
import type { Mention, PartyMention, PersonMention, PostMention } from "../mention/mention.ts";
import { once } from "../once.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP } from "../text/tokens.ts";
import { around, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type Frame, overSmallWords } from "./frames.ts";

/** Who is the subject of a predicate: persons, or a side; `joint` where both sides act or nobody is named. */
export interface Subject {
  readonly persons: readonly PersonMention[];
  /** states that act without a person named ("the Azerbaijani side") */
  readonly parties: readonly string[];
  readonly joint: boolean;
}

/** Words that follow a mention and take it out of the subject: "with", "by", "according to". */
function followedBy(scene: Scene, mention: { to: number }, cats: readonly string[]): boolean {
  return cats.some((cat) => startingAt(hitsOf(scene.page, cat), mention.to) !== undefined);
}
function precededBy(hits: readonly Hit[], mention: { from: number }): boolean {
  return endingAt(hits, mention.from) !== undefined;
}

/** Whether a mention can be a subject by its form: no case, no postposition after it, no preposition before it. */
export function isNominative(scene: Scene, mention: { from: number; to: number; f: number }): boolean {
  const { page } = scene;
  if ((mention.f & CASES) !== 0) return false;
  if (page.language.morphology.subjectBy === "case") return !followedBy(scene, mention, ["with", "by"]);
  // "with his counterpart X", "with the minister X"
  const before = endingAt(hitsOf(page, "his"), mention.from) ?? endingAt(hitsOf(page, "article"), mention.from);
  const starts = before ? [mention, before] : [mention];
  const after = (cat: string) => starts.some((start) => precededBy(hitsOf(page, cat), start));
  if (["with", "by", "according"].some(after)) return false;
  if (!after("at")) return true;
  // "a day after X met Y": a conjunction, where his predicate follows
  return within(scene.frames, mention.to, mention.to + 12).some(
    (f) => f.finite && !f.nominal && f.voice === "active" && overSmallWords(page, f.from) === mention.to,
  );
}

/** What two do to each other: «встретился с» has a doer, whatever its ending. */
const reciprocal: ReadonlySet<string> = new Set(["meet", "phone", "go", "gather", "agree"]);
const isReciprocal = ({ page }: Scene, { sense }: Frame): boolean =>
  page.language.morphology.declines === "every" && reciprocal.has(sense);

/** The subject of a frame, looked for in its sentence; undefined where nobody and nothing is named. */
export function subjectOf(scene: Scene, frame: Frame): Subject | undefined {
  const { page } = scene;
  const s = page.sentences[frame.sentence];
  const { verbLast } = page.language.morphology;
  // who is named in what is said aloud says it not himself
  const aloud = saidAloud(page, frame.sentence, frame.from);
  const isAloud = (m: { from: number }) => aloud.some((q) => m.from >= q.from && m.from < q.to);
  const persons = within(scene.persons, s.from, s.to).filter((m) => (m.by !== "pronoun" || m.f === 0) && !isAloud(m));
  const inverted = frame.voice === "active" && frame.finite && !verbLast ? speakerAfter(scene, frame, persons) : undefined;
  if (inverted) return inverted;

  // "by X" of a passive, "according to X"
  const agent = persons.find((m) => followedBy(scene, m, ["by"]) || (!verbLast && precededBy(hitsOf(page, "by"), m)));
  if (frame.voice === "passive" && agent) return { persons: [agent], parties: [], joint: false };
  // «было высоко оценено министром»: where cases tell, the doer stands right after it in the instrumental
  const doer =
    page.language.morphology.declines === "every" && frame.voice === "passive" && !isReciprocal(scene, frame)
      ? startingAt(scene.persons, frame.to)
      : undefined;
  if (doer && (doer.f & CASES) === F.INS) return { persons: [doer], parties: [], joint: false };
  const part = frame.voice === "passive" && frame.finite && frame.sense !== "discuss" ? partOf(scene, frame) : undefined;
  if (part) return { persons: [], parties: [part], joint: false };
  if (frame.voice === "passive" && frame.finite && !isReciprocal(scene, frame)) return { persons: [], parties: [], joint: true };

  // "…, – деді X": the speaker right after the verb
  const last = verbLast && frame.finite ? startingAt(persons, frame.to) : undefined;
  // "…, deb yozdi X sahifasida": after what ties the words said he speaks, whatever follows
  const ties = hitsOf(page, "that");
  const tied =
    (endingAt(ties, frame.from) ?? startingAt(ties, frame.from)) !== undefined ||
    (frame.from > s.from + 1 && /["»”\p{Pd}]/u.test(markAt(page, frame.from - 1)));
  if (last && isNominative(scene, last) && (tied || closes(scene, frame.sentence, last.to)))
    return { persons: [last], parties: [], joint: false };
  const office = verbLast && frame.finite ? startingAt(scene.posts, frame.to) : undefined;
  const teller =
    office &&
    !office.plural &&
    isNominative(scene, office) &&
    (tied || closes(scene, frame.sentence, office.to)) &&
    holderOf(scene, office);
  if (teller) return { persons: [teller], parties: [], joint: false };
  // "…, who thanked"
  const whose = endingAt(hitsOf(page, "who"), overSmallWords(page, frame.from));
  // "met X on 5 May, who had come for the fair": past the day or the town of the clause before
  const aside = whose && (endingAt<Stretch>(scene.dates, whose.from - 1) ?? endingAt<Stretch>(scene.places, whose.from - 1));
  const antecedent =
    whose &&
    (endingAt(persons, whose.from, 30) ??
      endingAt(persons, whose.from - 1, 30) ??
      (aside && (endingAt(persons, aside.from, 30) ?? endingAt(persons, aside.from - 1, 30))));
  if (antecedent) return { persons: [antecedent], parties: [], joint: false };
  const first = aloud.length && !persons.some((m) => m.to <= aloud[0].from && isNominative(scene, m)) ? aloud[0].to : s.from;
  const start = besideVerb(scene, frame, afterSemicolon(scene, frame, first));
  const before = persons.filter((m) => m.from >= start && m.to <= frame.from && isNominative(scene, m));
  const after = verbLast ? [] : persons.filter((m) => m.from >= frame.to && isNominative(scene, m));
  const between = hitsOf(page, "between");
  const sides = within(hitsOf(page, "sides"), start, s.to).filter(
    // "iki ýurduň": of a genitive that looks like "thy" the genitive is meant
    // "со своей стороны" is nobody
    (h) =>
      h.to <= frame.from &&
      (h.f & (CASES | F.PSS2S)) === 0 &&
      !isAttribute(scene, h) &&
      !around(between, h).some((b) => b.to - b.from > h.to - h.from),
  );
  const side = sideBefore(scene, start, frame.from);
  const firstPerson = before[0];
  const firstSides = sides.find((h) => !persons.some((m) => m.from <= h.from && m.to >= h.to));
  if (side && (!firstPerson || side.from < firstPerson.from))
    return { persons: [], parties: side.other ? [side.other, side.party] : [side.party], joint: false };
  const ofNoun = firstPerson && firstSides && verbLast && !(firstSides.f & F.PL) && ownsGenitive(page, firstSides.to);
  if (firstSides && !ofNoun && (!firstPerson || firstSides.from < firstPerson.from))
    return { persons: [], parties: [], joint: true };
  const visitor = guestOrHost(scene, start, frame.from);
  if (visitor && (!firstPerson || visitor.from < firstPerson.from))
    return visitor.mention
      ? { persons: [visitor.mention], parties: [], joint: false }
      : { persons: [], parties: visitor.party ? [visitor.party] : [], joint: false };
  const own = ownOffice(scene, start, frame);
  if (own) return own;
  const unnamed = officeBefore(scene, start, frame.from);
  if (unnamed && (!firstPerson || unnamed.from < firstPerson.from)) {
    const holder = holderOf(scene, unnamed);
    return { persons: holder ? [holder] : [], parties: holder || !unnamed.state ? [] : [unnamed.state], joint: false };
  }
  // "the deputy prime ministers of A and B" without names
  const several = verbLast
    ? within(scene.posts, start, frame.from).find(
        (p) => p.plural && p.states.length > 1 && isNominative(scene, p) && !around(scene.persons, p).length,
      )
    : undefined;
  if (several && (!firstPerson || several.from < firstPerson.from)) return { persons: [], parties: [], joint: true };
  if (firstPerson) {
    // "X менен Y билдиришти": of two whom a plural verb joins the first is marked
    const fellow = verbLast && frame.f & F.VPL ? endingAt(hitsOf(page, "with"), firstPerson.nameFrom) : undefined;
    const beside = fellow && persons.find((m) => m.to === fellow.from);
    if (beside && beside.from >= start) return { persons: [beside, firstPerson], parties: [], joint: true };
    const list = coordinated(scene, before, firstPerson);
    return { persons: list, parties: [], joint: list.length > 1 };
  }
  const state = within(scene.parties, start, frame.from).find(
    (p) =>
      (p.by === "name" || p.by === "capital") &&
      isNominative(scene, p) &&
      !isAloud(p) &&
      !around(scene.persons, p).length &&
      !(p.f & F.ATTR) &&
      // "Aziýa-Türkiýe geçelgesi"
      !(verbLast && p.from > start && scene.page.words[p.from - 1] === null),
  );
  // «в интервью изданию рассказал посол X»: who stands right after the verb says it, whatever state is named before
  const [next] = after;
  const follows = page.language.morphology.declines === "every" && frame.voice === "active" && next && next.from - frame.to <= 1;
  if (follows && next.by === "name") return { persons: [next], parties: [], joint: false };
  if (state && !state.party.startsWith("org:") && !modifies(scene, state))
    return { persons: [], parties: [...partnerOf(scene, state), ...rowAfter(scene, state, frame.from)], joint: false };
  if (!verbLast && after.length && frame.voice === "active") {
    const closest = after[0];
    if (closest.from - frame.to <= 6) return { persons: [closest], parties: [], joint: false };
  }
  return undefined;
}

/** Whether sides stand before a noun that is of them ("iki ülke arasında"). */
/** Whether a noun in the genitive follows with bare nouns at most between: "iki ülke ticaret hacminin … anlatan X". */
function ownsGenitive({ words }: Page, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const f = words[i]?.readings.find((r) => r.known)?.f;
    if (f === undefined || f & F.V) return false;
    if (f & F.GEN) return true;
    if (f & (CASES | F.PL)) return false;
  }
  return false;
}

const isAttribute = (scene: Scene, sides: Hit): boolean =>
  scene.page.language.morphology.verbLast && scene.page.words[sides.to] !== null && modifies(scene, sides);

/** The states in a row that begins with one and ends before a predicate ("Kazakhstan and Georgia signed", "O‘zbekiston va Qozog‘iston … qurmoqda"). */
function rowAfter(scene: Scene, first: PartyMention, before: number): string[] {
  const { page, parties } = scene;
  const out = [first.party];
  let { to } = first;
  for (let n = 0; n < 8; n++) {
    const comma = page.words[to] === undefined ? to + 1 : to;
    const joint = startingAt(hitsOf(page, "and"), comma)?.to ?? comma;
    const next = joint > to ? startingAt(parties, joint) : undefined;
    if (!next || next.to > before || (next.by !== "name" && next.by !== "capital") || next.party.startsWith("org:")) break;
    if (page.language.morphology.verbLast && (!isNominative(scene, next) || modifies(scene, next))) break;
    if (!out.includes(next.party)) out.push(next.party);
    to = next.to;
  }
  // "Kazakhstan, Kyrgyzstan and Uzbekistan would": those before the first, where others follow it
  let { from } = first;
  for (let n = 0; n < 8 && out.length > 1 && page.words[from - 1] === undefined; n++) {
    const other = endingAt(parties, from - 1);
    if (!other || other.by !== first.by || other.party.startsWith("org:")) break;
    if (!out.includes(other.party)) out.unshift(other.party);
    from = other.from;
  }
  return out;
}

/** The state together with which another acts that stands right after it: "Қазақстан мен Қытай ашады", "Azərbaycanla Gürcüstan açacaq". */
function partnerOf({ page, parties }: Scene, state: PartyMention): string[] {
  if (!page.language.morphology.verbLast) return [];
  const mark = endingAt(hitsOf(page, "with"), state.from);
  const other = endingAt(parties, mark?.from ?? state.from);
  if (!other || (other.by !== "name" && other.by !== "capital") || other.party.startsWith("org:")) return [];
  return (mark || other.f & F.INS) && other.party !== state.party ? [other.party] : [];
}

/** The first token after the last semicolon before a predicate, where a subject stands between; else the first of the sentence. */
function afterSemicolon(scene: Scene, frame: Frame, first: number): number {
  const { page } = scene;
  let at = frame.from - 1;
  while (at > first && (page.words[at] || markAt(page, at) !== ";")) at--;
  if (at <= first) return first;
  const named = [scene.persons, scene.parties, hitsOf(page, "sides"), hitsOf(page, "side")].some((list) =>
    within<Mention>(list, at, frame.from).some((m) => isNominative(scene, m)),
  );
  return named ? at + 1 : first;
}

const parting = /[,«»"“”„\p{Pd}]/u;
const markAt = (page: Scene["page"], i: number): string => (page.words[i] ? "" : (page.text[page.tokens[i]?.start ?? -1] ?? ""));

/**
 * Where to look for the subject from: after the last mark before the verb, if a subject stands between the two right before the verb
 * ("Trade has doubled between the two countries, Komilov said"); else from the beginning of the sentence.
 */
function besideVerb(scene: Scene, frame: Frame, first: number): number {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const to = overSmallWords(page, frame.from);
  let at = to - 1;
  while (at > first && (page.words[at] || !parting.test(markAt(page, at)) || isInside(scene, at))) at--;
  // a comma parts much in languages whose verb closes the clause; what was said aloud stands in quotation marks or before "diýip,"
  if (at <= first || at === to - 1) return first;
  if (
    verbLast &&
    markAt(page, at) === "," &&
    !/["»”]/.test(markAt(page, at - 1)) &&
    !(/["»”]/.test(markAt(page, at - 2)) && endingAt(hitsOf(page, "that"), at))
  )
    return first;
  const subjects: readonly (readonly Mention[])[] = [
    scene.persons,
    scene.parties,
    hitsOf(page, "sides"),
    hitsOf(page, "side"),
    hitsOf(page, "role-noun"),
  ];
  return subjects.some((list) => {
    const hit = endingAt(list, to, 20);
    return hit && hit.from > at && isNominative(scene, hit);
  })
    ? at + 1
    : first;
}

/** Whether a mark stands inside a person's mention ("К.-Ж. Токаев", "X, minister of …,"). */
const isInside = (scene: Scene, at: number): boolean => around(scene.persons, { from: at, to: at + 1 }).length > 0;

/** "…," said X: the speaker right after a verb that a mark parts from what was said. */
function speakerAfter(scene: Scene, frame: Frame, persons: readonly PersonMention[]): Subject | undefined {
  const { page } = scene;
  const s = page.sentences[frame.sentence];
  if (frame.from - 1 <= s.from || !parting.test(markAt(page, frame.from - 1))) return undefined;
  for (let at = frame.to; at <= frame.to + 2; at++) {
    // "X, the ambassador, presented his credentials to Y"
    if (startingAt(hitsOf(page, "infinitive"), at)) return undefined;
    const person = startingAt(persons, at);
    if (person) return isNominative(scene, person) ? { persons: [person], parties: [], joint: false } : undefined;
    const side = startingAt(hitsOf(page, "side"), at + 1);
    const party = side && endingAt(scene.parties, side.from);
    if (party && party.from <= at + 1 && !party.party.startsWith("org:"))
      return { persons: [], parties: [party.party], joint: false };
    const word = page.words[at];
    if (!word || (word.readings[0]?.f ?? 0) !== 0) break;
  }
  return speakerOnOccasion(scene, frame, persons);
}

/** "…, сообщил на брифинге министр X": who closes a sentence after a verb of saying and the occasion, with no mark between. */
function speakerOnOccasion(scene: Scene, frame: Frame, persons: readonly PersonMention[]): Subject | undefined {
  const { page } = scene;
  if (page.language.morphology.declines !== "every" || frame.sense !== "say") return undefined;
  const person = persons.find((m) => m.from >= frame.to);
  if (!person || person.from - frame.to > 6 || !isNominative(scene, person)) return undefined;
  for (let i = frame.to; i < person.from; i++) if (!page.words[i]) return undefined;
  const occasion = isLittle(page.words[frame.to]?.key);
  return occasion && closes(scene, frame.sentence, person.to) ? { persons: [person], parties: [], joint: false } : undefined;
}

/** Prepositions, which have three letters at most. */
const isLittle = (key: string | undefined): boolean => key !== undefined && key.length < 4;

/** Whether a bare name of a state belongs to the noun after it ("Oʻzbekiston Prezidenti", "Azərbaycan qazı") and is no subject. */
export function modifies(scene: Scene, state: { to: number }): boolean {
  const next = scene.page.words[state.to];
  if (next === null) return true;
  const reading = next?.readings[0];
  return reading !== undefined && (reading.f & (F.V | F.PSS3)) === F.PSS3;
}

/** Whether a state and one joined to it belong to the noun after them ("A və B komissiyası"), or stand as two between which something is. */
export function modifyTogether(scene: Scene, state: { to: number }): boolean {
  if (!scene.page.language.morphology.verbLast) return false;
  if (startingAt(hitsOf(scene.page, "measure-between"), state.to)) return true;
  const and = startingAt(hitsOf(scene.page, "and"), state.to);
  const other = and && startingAt(scene.parties, and.to);
  return other !== undefined && !(other.f & CASES) && (modifies(scene, other) || modifyTogether(scene, other));
}

interface Firsts {
  readonly guest: PersonMention | undefined;
  readonly host: PersonMention | undefined;
}
/** The first office-holder of home that a text names, and the first of another state; looked for once a scene. */
const firstsOf = once(({ persons, home }: Scene): Firsts => {
  const first = (atHome: boolean) =>
    persons.find(({ person: { post, state } }) => post !== null && state !== null && (state === home) === atHome);
  return { guest: first(false), host: first(true) };
});

/** Whom a role noun means: a man, or nobody that the text names but one of a state. */
interface RoleSubject {
  readonly mention?: PersonMention;
  readonly party?: string;
  readonly from: number;
}

/** "The guest", "the host", "the diplomat" as subject before `to`. */
function guestOrHost(scene: Scene, from: number, to: number): RoleSubject | undefined {
  const hit = within(hitsOf(scene.page, "role-noun"), from, to).find(
    (h) => (h.f & (CASES | F.PL)) === 0 && !isCourtesy(scene, h),
  );
  return hit && roleHolder(scene, hit);
}

/**
 * Whether a role noun is a word of courtesy before a name and no man of its own. Where the name is in the genitive its owner is another:
 * "Qonaq Prezident X-in salamlarını çatdırıb".
 */
function isCourtesy({ page, persons }: Scene, noun: Hit): boolean {
  if (!overlapping(persons, noun)) return false;
  const man = page.language.morphology.verbLast ? startingAt(persons, noun.from) : undefined;
  return man === undefined || man.by !== "name" || (man.f & F.GEN) === 0;
}

/**
 * Whom a role noun means: the first man of the other side ("the guest") or of one's own ("the host"), the ambassador or deputy minister who
 * was named last ("the diplomat"); with the adjective of a state before it ("the Kazakh diplomat"), the first man of that state.
 */
export function roleHolder(scene: Scene, hit: Hit): RoleSubject | undefined {
  if (!scene.home) return undefined;
  const { code } = hit.entry;
  const named = scene.persons.filter((m) => m.from < hit.from && m.by === "name");
  const party = endingAt(scene.parties, hit.from)?.party;
  if (party) {
    const own = named.filter((m) => m.person.state === party);
    const mention = own.find((m) => m.person.post !== null) ?? own[0];
    return mention ? { mention, from: hit.from } : { party, from: hit.from };
  }
  const { guest, host } = firstsOf(scene);
  const visitor = code === "guest" ? lastReceived(scene, hit.from) : undefined;
  if (visitor) return { mention: visitor, from: hit.from };
  const diplomat = code === "diplomat" ? named.findLast((m) => diplomatic.has(kindOf(m.person.post ?? ""))) : undefined;
  const official = code === "official" ? named.findLast((m) => m.person.post !== null) : undefined;
  const mention = diplomat ?? official ?? (code === "host" ? host : guest);
  return mention && mention.from < hit.from ? { mention, from: hit.from } : undefined;
}

/** The office-holder of another state whom the last sentence before a token that tells of a meeting names, or who has come since, where a page tells of several. */
function lastReceived({ page, home, frames, persons }: Scene, at: number): PersonMention | undefined {
  const own = sentenceOf(page, at);
  for (let i = frames.findLastIndex((f) => f.from < at); i >= 0; i--) {
    const { sense, sentence, finite } = frames[i];
    const came = sense === "visit" || sense === "go";
    if (!finite || sentence === own || (sense !== "meet" && sense !== "receive" && !came)) continue;
    const { from, to } = page.sentences[sentence];
    const guests = within(persons, from, to).filter(
      ({ by, f, person: { post, state } }) =>
        by === "name" && !(f & F.GEN && page.language.morphology.verbLast) && post !== null && state !== null && state !== home,
    );
    if (guests.length === 1) return guests[0];
    if (!came) return undefined;
  }
  return undefined;
}

/** Offices of diplomats below a minister. */
const diplomatic: ReadonlySet<string> = new Set(["ambassador", "deputy-minister", "special-envoy", "spokesperson"]);

/** "Мемлекет басшысы Сербия Президентіне …": whether what is told is done to the holder of an office of another state, who bears a case. */
const isOther = ({ state }: PostMention, other: string | null, f: number): boolean =>
  state !== null && other !== null && other !== state && (f & (F.DAT | F.ACC | F.INS)) !== 0;

/** Whether an office without a state is home's: a foreigner to whom its holder does something is named after it, and no other holder before. */
function isOurs(scene: Scene, post: PostMention, to: number): boolean {
  if (!scene.page.language.morphology.verbLast || holderOf(scene, post)) return false;
  return (
    within(scene.persons, post.to, to).some((m) => isOther(post, m.person.state, m.f)) ||
    within(scene.posts, post.to, to).some((p) => isOther(post, p.state, p.f))
  );
}

/**
 * The office of home that opens a clause before a man of another state of whom it tells: "Министр Россиянын президенти X келерин айтты".
 */
function ownOffice(scene: Scene, from: number, frame: Frame): Subject | undefined {
  const { page, home } = scene;
  if (!page.language.morphology.verbLast || !home) return undefined;
  const office = startingAt(scene.posts, from);
  if (!office || office.plural || office.stateFrom !== "home" || !isNominative(scene, office)) return undefined;
  const man = startingAt(scene.persons, office.to);
  if (!man || man.nameFrom === man.from || man.person.state === null || man.person.state === home) return undefined;
  const told = page.words[frame.from - 1]?.readings[0]?.f ?? 0;
  if ((told & (F.V | F.ACC)) !== (F.V | F.ACC)) return undefined;
  const holder = holderOf(scene, office);
  return { persons: holder ? [holder] : [], parties: holder ? [] : [home], joint: false };
}

/** An office as subject before `to` whose holder the text does not name ("the head of the Uzbek delegation"). */
function officeBefore(scene: Scene, from: number, to: number): PostMention | undefined {
  return within(scene.posts, from, to).find((p) => {
    if (p.plural || (p.stateFrom === "home" && !isOurs(scene, p, to)) || !isNominative(scene, p)) return false;
    // "the head of the delegation, Deputy Prime Minister X": two offices of one man
    const next = startingAt(scene.persons, p.to);
    // "Gazagystanyň Prezidenti Serdar Berdimuhamedow bilen": another state's man, with whom it is done
    const isWith = next && startingAt(hitsOf(scene.page, "with"), next.to) !== undefined;
    if (next && !isOther(p, next.person.state, isWith ? F.INS : next.f)) return false;
    // "the Minister of Energy of Kyrgyzstan, X, received …"
    const named = markAt(scene.page, p.to) === "," ? startingAt(scene.persons, p.to + 1) : undefined;
    if (named && kindOf(named.person.post ?? "") === kindOf(p.post)) return false;
    // "the President of Kazakhstan to Emmanuel Macron": in languages of cases two men, where the name is of another state
    const names = around(scene.persons, p);
    return names.every((m) => (m.f & CASES) !== 0 && p.state !== null && m.person.state !== null && m.person.state !== p.state);
  });
}

/** The man who was named last before an office and holds such a one, of its state where one stands with it. */
export function holderOf(scene: Scene, { from, post, state, stateFrom }: PostMention): PersonMention | undefined {
  const kind = kindOf(post);
  // "“Y will come,” the minister said": the minister is not Y
  const { page } = scene;
  const aloud = saidAloud(page, sentenceOf(page, from), from);
  const holds = (m: PersonMention): boolean =>
    m.from < from &&
    !aloud.some((q) => m.from >= q.from && m.from < q.to) &&
    m.by === "name" &&
    (stateFrom === "home" || state === null || m.person.state === state) &&
    m.person.post !== null &&
    kindOf(m.person.post) === kind;
  const last = scene.persons.findLast(holds);
  if (!last || (state !== null && stateFrom !== "home") || isNominative(scene, last)) return last;
  // "Minister X met his colleague Y. The minister said …": X, who was told to do it
  const { from: first } = page.sentences[sentenceOf(page, last.from)];
  return within(scene.persons, first, last.from).findLast((m) => holds(m) && isNominative(scene, m)) ?? last;
}

/** Ministers of any kind are one; acting and former ones are their offices'. */
const kindOf = (post: string): string =>
  post
    .replace(/:.*/, "")
    .replace(/^foreign-minister$/, "minister")
    .replace("deputy-foreign", "deputy");

/** Whether only marks follow in the sentence. */
function closes(scene: Scene, sentence: number, from: number): boolean {
  const { page } = scene;
  for (let i = from; i < page.sentences[sentence].to; i++) if (page.words[i]) return false;
  return true;
}

/** Persons joined to the first by "and" or a comma and nothing else. */
function coordinated(scene: Scene, list: readonly PersonMention[], first: PersonMention): PersonMention[] {
  const out = [first];
  for (const m of list) {
    const last = out[out.length - 1];
    // of several under one title the mentions begin with it
    const from = Math.max(m.from, m.from < last.to ? m.nameFrom : 0);
    if (m === first || m.person === last.person || from < last.to) continue;
    // only little words and marks between: "X və Y", "X, Y", "X hamda Y"; and whose they are: "X of A and B's Y"
    const end = pastState(scene, last.to);
    const begin = beforeState(scene, from, end);
    const and = endingAt(hitsOf(scene.page, "and"), begin)?.from === end;
    const small = !scene.page.words.slice(end, begin).some((w) => w && w.key.length > 3);
    if (begin - end <= 2 && (and || small)) out.push(m);
    else break;
  }
  return out;
}

/** Where the state ends that stands after a name as whose he is ("of Kazakhstan", "(Kazakhstan)"); the end of the name where none does. */
function pastState({ page, parties }: Scene, at: number): number {
  const opened = markAt(page, at) === "(";
  if (!opened && page.language.morphology.verbLast) return at;
  for (let i = opened ? at + 1 : at; i <= at + 2; i++) {
    const state = startingAt(parties, i);
    if (state) return opened ? state.to + (markAt(page, state.to) === ")" ? 1 : 0) : state.to;
    if (!isLittle(page.words[i]?.key)) break;
  }
  return at;
}

/** Where the state in the genitive begins that stands before a name as whose he is ("Italy's", «Узбекистана»). */
function beforeState({ page, parties }: Scene, at: number, least: number): number {
  const state = page.language.morphology.verbLast ? undefined : endingAt(parties, at, 8);
  return state && state.f & F.GEN && state.from >= least ? state.from : at;
}

/** The state on whose part a passive says something was done ("с венгерской стороны отмечено", "Macaristan tarafından vurgulandı"). */
function partOf(scene: Scene, frame: Frame): string | undefined {
  const { page, parties } = scene;
  const s = page.sentences[frame.sentence];
  const { verbLast, declines } = page.language.morphology;
  const prepositions = hitsOf(page, "on-part");
  // "кыргыз тараптан … өтүнүчү айтылды"
  const opening = verbLast
    ? within(hitsOf(page, "side"), s.from, Math.min(frame.from, s.from + 4)).find((h) => h.f & F.ABL)
    : undefined;
  const opener = opening && endingAt(parties, opening.from);
  if (opener && opener.from - s.from <= 1 && !opener.party.startsWith("org:")) return opener.party;
  for (const side of within(hitsOf(page, verbLast ? "by" : "side"), s.from, verbLast ? frame.from : s.to)) {
    const party = endingAt(parties, side.from);
    if (!party || party.party.startsWith("org:")) continue;
    if (verbLast) {
      // "Macaristan tarafından düzenlenen forumda": done by them is what a participle tells
      if (!hasParticiple(page, side.to, frame.from)) return party.party;
      continue;
    }
    const before = endingAt(hitsOf(page, "article"), party.from)?.from ?? party.from;
    if (declines === "every" && (side.f & CASES) === F.INS) return party.party;
    if (endingAt(prepositions, before)) return party.party;
  }
  return undefined;
}

/** Whether a participle stands among the tokens. */
function hasParticiple({ words }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((words[i]?.readings.find((r) => r.known)?.f ?? 0) & F.PTCP) !== 0) return true;
  return false;
}

/** "the Azerbaijani side", "Qazaxıstan tərəfi" as subject before `to`. */
function sideBefore(scene: Scene, from: number, to: number): { party: string; other?: string; from: number } | undefined {
  const { page } = scene;
  for (const hit of within(hitsOf(scene.page, "side"), from, to)) {
    if ((hit.f & CASES) !== 0) continue;
    if (followedBy(scene, hit, ["by", "with"])) continue;
    const whole = around(hitsOf(scene.page, "institution"), hit, 6)[0];
    const party = within(scene.parties, hit.from - 6, hit.from).find(
      (p) =>
        p.to === hit.from ||
        p.to === whole?.from ||
        // a word, not a mark, may stand between
        (p.to === hit.from - 1 && hit.from - p.from <= 3 && page.words[p.to] !== undefined),
    );
    if (party && !party.party.startsWith("org:")) {
      // "A və B tərəfləri": both
      const and = hit.f & F.PL ? endingAt(hitsOf(page, "and"), party.from) : undefined;
      const other = and && endingAt(scene.parties, and.from);
      if (other && !other.party.startsWith("org:")) return { party: party.party, other: other.party, from: other.from };
      return { party: party.party, from: party.from };
    }
    // "the government of X", «МИД Казахстана»
    const of = scene.page.language.morphology.verbLast || !isNominative(scene, hit) ? undefined : ownerOf(scene, hit);
    if (of) return { party: of, from: hit.from };
    const told = !party && namedBefore(scene, hit);
    if (told) return { party: told, from: hit.from };
  }
  return undefined;
}

/**
 * The state behind a body or side as the one whose it is; what the body is for may stand between ("the Ministry of Transport of Hungary",
 * «министерство иностранных дел Венгрии»).
 */
export function ownerOf({ page, parties }: Pick<Scene, "page" | "parties">, { to }: { to: number }): string | undefined {
  const { verbLast, declines } = page.language.morphology;
  if (verbLast) return undefined;
  const { to: end } = page.sentences[sentenceOf(page, to - 1)];
  for (let at = to; at < Math.min(end, to + 8); at++) {
    const after = startingAt(parties, at);
    if (after) {
      const isOwner = declines === "none" || (after.f & F.GEN) !== 0;
      return isOwner && /^[A-Z]{2}$/.test(after.party) ? after.party : undefined;
    }
    const joins = startingAt(hitsOf(page, "and"), at) ?? startingAt(hitsOf(page, "title-lead"), at);
    if (joins) continue;
    const isPart =
      declines === "none"
        ? (page.tokens[at].flags & CAP) !== 0
        : page.words[at]?.readings.some((r) => r.known && (r.f & (F.GEN | F.V)) === F.GEN);
    if (!isPart) return undefined;
  }
  return undefined;
}

/** The state of "the ministry" told of just before with its state's name, where no state stands with it again. */
function namedBefore({ page, parties }: Scene, hit: Hit): string | undefined {
  if (page.language.morphology.verbLast || page.words[hit.from - 1]?.key !== "the") return undefined;
  const word = page.words[hit.to - 1]?.key;
  const before = hitsOf(page, "side").findLast((h) => h.to <= hit.from - 1 && page.words[h.to - 1]?.key === word);
  const party = before && endingAt(parties, before.from)?.party;
  return party?.startsWith("org:") ? undefined : party;
}
