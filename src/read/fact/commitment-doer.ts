import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import { clauseOf } from "../clause/clauses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { isOwn } from "../clause/speech.ts";
import { isNominative, modifies, modifyTogether, ownerOf, type Subject, subjectOf } from "../clause/subject.ts";
import type { PartyMention, PostMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { CAP } from "../text/tokens.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { lenders } from "./figure-money.ts";

/** "We shall open": the speaker does it himself. */
export const isOwnDeed = (scene: Scene, frame: Frame): boolean =>
  (frame.finite || frame.sense === "future") && isOwn(scene.page, frame);

/** Whether somebody is named who will do it. */
export const hasAgent = (scene: Scene, frame: Frame): boolean => agentOf(scene, frame) !== undefined;

/** Who will do what a verb of the future tells: a man, side, state or body that stands as its subject; undefined where nobody does. */
export function agentOf(scene: Scene, frame: Frame): Subject | undefined {
  const { page } = scene;
  const state = (from: number): Subject | undefined => {
    const found = stateIn(scene, from, frame);
    return found ? { persons: [], parties: rowUpTo(scene, found), joint: false } : undefined;
  };
  // a state joins something: a passive only by its ending ("qoşulacaq", "қосылады")
  if (frame.voice === "passive") return page.language.morphology.verbLast ? state(afterSaying(scene, frame)) : undefined;
  const subject = doerOf(scene, frame);
  if (isOwnDeed(scene, frame)) return subject ?? { persons: [], parties: [], joint: true };
  const floor = afterSaying(scene, frame);
  const { from } = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (subject?.persons.length && (subject.joint || subject.persons[0].from >= floor)) return subject;
  if (subject?.parties.length && (floor === from || within(scene.parties, floor, frame.from).length)) return subject;
  if (subject?.joint && within(hitsOf(page, "sides"), floor, frame.from).length) return subject;
  const body = state(floor) ?? bodyIn(scene, floor, frame.from, !frame.finite && (frame.f & (F.PTCP | F.MSDR)) !== 0);
  // "the senators of both countries will renew it"
  const several = (p: PostMention) => p.plural && isNominative(scene, p);
  if (!body && page.language.morphology.verbLast && frame.finite && within(scene.posts, floor, frame.from).some(several))
    return { persons: [], parties: [], joint: true };
  // the plural of a Turkic verb tells of people ("demir ýolçular … täzelärler")
  if (!body && page.language.morphology.verbLast && frame.finite && frame.f & F.VPL)
    return { persons: [], parties: [], joint: true };
  // "дзюдошылар": whoever bears the ending of people that do something
  if (!body && frame.finite && isOfPeople(page, floor, frame.from)) return { persons: [], parties: [], joint: true };
  return body ?? (isNamedRightBefore(page, floor, frame.from) ? { persons: [], parties: [], joint: true } : undefined);
}

/** Whether the bare plural of people by what they do stands between two tokens. */
function isOfPeople({ words, language }: Page, from: number, to: number): boolean {
  const endings = listed(language.morphology.people);
  return endings.length > 0 && words.slice(from, to).some((word) => word && endings.some((ending) => word.key.endsWith(ending)));
}

/** Whether a clause opens with nothing but a name in quotation marks before its verb: «Белавиа» увеличит число рейсов. */
function isNamedRightBefore(page: Page, from: number, verb: number): boolean {
  if (page.language.morphology.declines !== "every") return false;
  const mark = (i: number) => (!page.words[i] && page.tokens[i] ? page.text[page.tokens[i].start] : "");
  const last = overSmallWords(page, verb) - 1;
  if (last - from < 2 || last - from > 5 || mark(from) !== "«" || mark(last) !== "»") return false;
  for (let i = from + 1; i < last; i++) if (mark(i) === "«" || mark(i) === "»") return false;
  return true;
}

/** A bank, ministry or company that stands as subject between two tokens: its state where one is named right before it. */
export function bodyIn({ page, parties }: Scene, from: number, to: number, reported = false): Subject | undefined {
  const bodies = within(hitsOf(page, "institution"), from, to).filter((h) => acting.has(h.entry.code));
  const doers = [...bodies, ...within(hitsOf(page, "doer"), from, to)];
  const body =
    doers.find(
      (h) => (h.f & CASES) === (reported ? F.GEN : 0) && !isAfterPreposition(page, h) && !(reported && isOwnerOf(page, h)),
    ) ??
    (reported
      ? doers.find(
          (h) =>
            !(h.f & CASES) &&
            (h.f & (F.PSS3 | F.PL)) !== 0 &&
            !ownerIn(page, h.to, to) &&
            !((page.words[h.to]?.readings[0]?.f ?? 0) & F.PSS3),
        )
      : undefined);
  if (!body) return undefined;
  const own = endingAt(parties, body.from) ?? parties.find((p) => p.from >= from && p.to < body.from && body.from - p.to <= 2);
  const owner = own?.party ?? ownerOf({ page, parties }, body);
  return { persons: [], parties: owner ? [owner] : [], joint: !owner };
}

/** Whether a noun in the genitive belongs to the noun right after it ("мектептин курулушу") and does nothing itself. */
function isOwnerOf({ words }: Page, { to }: Stretch): boolean {
  const first = words[to]?.readings[0];
  return first !== undefined && (first.f & (F.PSS3 | CASES)) === F.PSS3 && !(first.f & F.V && first.f & F.PTCP);
}

/** Whether a word in the genitive stands between two tokens: it can be who does what is reported. */
const ownerIn = ({ words }: Page, from: number, to: number): boolean =>
  words.slice(from, to).some((w) => w?.readings[0] && (w.readings[0].f & (F.GEN | F.V)) === F.GEN);

const isAfterPreposition = (page: Scene["page"], h: Stretch): boolean =>
  page.language.morphology.subjectBy === "preposition" &&
  ["with", "by", "at"].some((cat) => endingAt(hitsOf(page, cat), h.from) ?? endingAt(hitsOf(page, cat), h.from - 1));

/** Institutions that do things. */
const acting: ReadonlySet<string> = new Set([
  "government",
  "parliament",
  "ministry",
  "foreign-ministry",
  "agency",
  "central-bank",
  "university",
  "delegation",
  "army",
]);

/** "… açılacağını bildiren Kaya": a participle of saying, and the name of him who says it. */
export const isOfSpeaker = ({ tokens, words }: Page, { f, to }: Frame): boolean =>
  (f & F.PTCP) !== 0 && (f & CASES) === 0 && words[to] != null && (tokens[to].flags & CAP) !== 0;

/**
 * Where the words of a deed begin whose clause tells another before it: after the name of him who says the first ("… açılacağını belirten Kaya, …"),
 * or after "and" that follows a main verb ("aprelda boshlaydi va …").
 */
export function ownBeginning({ page, frames }: Scene, frame: Frame): number {
  const { from } = clauseOf(page, frame.sentence, frame.from, frame.to);
  if (!page.language.morphology.verbLast) return from;
  let begin = from;
  for (const f of within(frames, from, frame.from)) {
    if ((f.sense !== "say" && f.sense !== "express") || !isOfSpeaker(page, f)) continue;
    let i = f.to;
    while (i < frame.from && page.words[i] != null && page.tokens[i].flags & CAP) i++;
    if (i < frame.from && page.text[page.tokens[i].start] === ",") begin = Math.max(begin, i + 1);
  }
  for (const and of within(hitsOf(page, "and"), begin, frame.from)) {
    const before = page.words[and.from - 1]?.readings[0];
    if (before?.known && before.f & F.V && before.f & F.FIN && and.from - 1 > begin) begin = and.to;
  }
  return begin;
}

/** The first token after "X said (that)", where that stands before a frame; else the first of its clause. */
export function afterSaying(scene: Scene, frame: Frame): number {
  const { page, frames, parties } = scene;
  let from = ownBeginning(scene, frame);
  for (const h of within(hitsOf(page, "that"), from, frame.from)) from = Math.max(from, h.to);
  // "the road, which will join": not who stands before it, unless it is of him ("Kazakhstan, which will chair")
  const which = page.language.morphology.verbLast ? undefined : within(hitsOf(page, "which"), from, frame.from).at(-1);
  if (which) from = Math.max(from, endingAt(parties, which.from - 1)?.from ?? which.to);
  if (!page.language.morphology.verbLast)
    for (const f of within(frames, from, frame.from))
      if ((f.sense === "say" || f.sense === "plan") && f.finite) from = Math.max(from, f.to);
  return from;
}

/** A state, or an organisation that lends, named as subject right in the clause. */
function stateIn(scene: Scene, from: number, frame: Frame): PartyMention | undefined {
  return within(scene.parties, from, frame.from).findLast(
    (p) =>
      (lenders.has(p.party) || ((p.by === "name" || p.by === "capital") && !p.party.startsWith("org:"))) &&
      isNominative(scene, p) &&
      !(p.f & F.ATTR) &&
      !modifies(scene, p) &&
      !modifyTogether(scene, p) &&
      // "Bakı–Əmman xətti"
      scene.page.words[p.from - 1] !== null &&
      standsBefore(scene, p, frame),
  );
}

/** The states in a row that ends with one ("Kazakhstan and Georgia will"); the one alone where cases tell a subject. */
function rowUpTo({ page, parties }: Scene, last: PartyMention): string[] {
  const out = [last.party];
  if (page.language.morphology.verbLast) return out;
  let { from } = last;
  for (let n = 0; n < 8; n++) {
    const joint = endingAt(hitsOf(page, "and"), from)?.from ?? (page.words[from - 1] === undefined ? from - 1 : from);
    const before = joint < from ? endingAt(parties, joint) : undefined;
    if (!before || (before.by !== "name" && before.by !== "capital") || before.party.startsWith("org:")) break;
    out.unshift(before.party);
    from = before.from;
  }
  return out;
}

/** Whether a state stands right before a verb, or in a row that does, and not as what a noun is of ("ties between A and B will grow"). */
function standsBefore({ page, parties }: Scene, state: Stretch, frame: Frame): boolean {
  if (page.language.morphology.verbLast) return true;
  const verb = overSmallWords(page, frame.from);
  let { from } = state;
  let to = state.to;
  // "Kazakhstan, Azerbaijan and Georgia will"
  for (let n = 0; n < 8 && to < verb; n++) {
    const joint = startingAt(hitsOf(page, "and"), to)?.to ?? (page.words[to] === undefined ? to + 1 : to);
    const next = startingAt(parties, joint);
    if (!next) break;
    to = next.to;
  }
  if (to < verb && page.words[to] !== undefined) return false;
  for (let n = 0; n < 8; n++) {
    const joint = endingAt(hitsOf(page, "and"), from)?.from ?? (page.words[from - 1] === undefined ? from - 1 : from);
    const before = joint < from ? endingAt(parties, joint) : undefined;
    if (!before) break;
    from = before.from;
  }
  const leads = hitsOf(page, "title-lead");
  const article = endingAt(leads, from);
  if (article?.entry.code === "article") from = article.from;
  const led = endingAt(leads, from);
  return (
    !(led && led.entry.code !== "article") &&
    !["between-two", "with", "by", "at"].some((cat) => endingAt(hitsOf(page, cat), from))
  );
}

/** The verb of saying of a sentence. */
export function saidIn({ page, frames }: Scene, sentence: number): Frame | undefined {
  const { from, to } = page.sentences[sentence];
  return within(frames, from, to).find((f) => f.sense === "say" && f.finite);
}

/** Who will do it: the subject; of "we shall …" he who says it; of a deed that is reported ("X-in … göndərəcəyini bildirib") the one in the genitive. */
export function doerOf(scene: Scene, frame: Frame): Subject | undefined {
  if (isOwnDeed(scene, frame)) {
    const said = saidIn(scene, frame.sentence);
    return said && subjectOf(scene, said);
  }
  if (!scene.page.language.morphology.verbLast || frame.finite || !(frame.f & (F.PTCP | F.MSDR))) return subjectOf(scene, frame);
  const from = ownBeginning(scene, frame);
  const person = within(scene.persons, from, frame.from).find((m) => m.f & F.GEN);
  if (person) return { persons: [person], parties: [], joint: false };
  const state = within(scene.parties, from, frame.from).find(
    (p) => p.f & F.GEN && (lenders.has(p.party) || ((p.by === "name" || p.by === "capital") && !p.party.startsWith("org:"))),
  );
  const party = state?.party ?? stateIn(scene, from, frame)?.party;
  if (party) return { persons: [], parties: [party], joint: false };
  // "Eýran tarapynyň … goýberjekdigini aýtdy"
  const sides = within(hitsOf(scene.page, "side"), from, frame.from);
  const side =
    sides.find((h) => h.f & F.GEN) ?? sides.find((h) => !(h.f & CASES) && startingAt(scene.parties, h.to) === undefined);
  const ofSide = side && endingAt(scene.parties, side.from);
  if (ofSide) return { persons: [], parties: [ofSide.party], joint: false };
  // "… göndereceklerini söyledi": of those for whom he speaks; "taraflar … göndereceğini söyledi": of several who say it
  const said = saidIn(scene, frame.sentence);
  const teller = said && subjectOf(scene, said);
  return frame.f & F.PL || (teller?.joint && said?.voice === "active" && !ownerIn(scene.page, from, frame.from))
    ? teller
    : undefined;
}
