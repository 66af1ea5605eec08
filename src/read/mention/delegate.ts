import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, startingAt, within } from "../within.ts";
import { type Candidate, type Cluster, type Context, properWords } from "./candidate.ts";
import { isGivenName } from "./given.ts";
import type { PartyMention } from "./mention.ts";
import { postOf, type Title } from "./title.ts";

/** Why a man who heads a side is of its state. */
export const headed = "the side he heads";

/** The side of a state as a sentence names it, and where. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly party: string;
}

/**
 * The state whose delegation or side a man heads or represents, where that alone tells of him: "The Azerbaijani delegation was headed by X, the
 * Georgian one by Y", "Türk heyetine X, Gürcü heyetine Y başkanlık etti".
 */
export function delegateOf({ page, parties }: Context, c: Candidate): string | null {
  if (properWords(c) < 2 || c.span.loud) return null;
  const { from, to } = page.sentences[c.span.sentence];
  const sentBy = senderOf(page, parties, c.from);
  if (sentBy) return sentBy;
  const verbs = within(hitsOf(page, "heading"), from, to);
  if (!verbs.length) return null;
  const sides = sidesOf(page, parties, from, to);
  if (!sides.length) return null;
  const before = sides.findLast((s) => s.to <= c.from);
  if (page.language.morphology.verbLast) {
    const led = verbs.some((v) => v.from >= c.span.to);
    return led && before && c.from - before.to <= 1 ? before.party : null;
  }
  const verb = verbs.findLast((v) => v.to <= c.from);
  if (!verb) {
    // "X headed the Georgian delegation"
    const own = verbs.find((v) => v.from - c.span.to <= 1 && v.from >= c.span.to);
    return (own && sides.find((s) => s.from >= own.to && s.from - own.to <= 3)?.party) ?? null;
  }
  if (!before) return null;
  return c.from - verb.to <= 1 || (before.from > verb.to && c.from - before.to <= 3) ? before.party : null;
}

/** Words that may stand between a state for which somebody speaks and his title, where the verb comes first («от имени Грузии выступил министр X»). */
const reachOfSpeaker = 2;

/** "Qozog‘iston nomidan vazir X": the state on whose behalf a man who is named right after it is there. */
function senderOf(page: Page, parties: readonly PartyMention[], name: number): string | null {
  const marks = hitsOf(page, "on-behalf");
  if (!marks.length) return null;
  // "o'zbek tomonidan general X"
  const at = endingAt(hitsOf(page, "honorific"), name)?.from ?? name;
  const before = beginningIn(parties, at - reachOfSpeaker - 3, at).findLast((p) => p.to <= at);
  if (!before || !/^[A-Z]{2}$/.test(before.party) || !(before.by === "name" || before.by === "adjective")) return null;
  if (page.language.morphology.verbLast) {
    const mark = startingAt(marks, before.to);
    // "кыргыз тараптан ага X"
    return mark && mark.to <= at && at - mark.to <= 1 ? before.party : null;
  }
  return endingAt(marks, before.from) && at - before.to <= reachOfSpeaker ? before.party : null;
}

/**
 * "Prime Minister X of Georgia will visit Baku. The delegation includes Minister Y": a delegation without a state of its own is of him whose visit
 * was told last, in one of the four sentences before. `names` are those of people, in order of place.
 */
export function delegationOfVisitor(
  { page, parties }: Pick<Context, "page" | "parties">,
  names: readonly { readonly from: number; readonly to: number; readonly c: Candidate; readonly k: Cluster }[],
  { span, from: before }: Candidate,
): string | null {
  const s = page.sentences[span.sentence];
  const hit = beginningIn(hitsOf(page, "institution"), s.from, before).find(
    (h) => h.entry.code === "delegation" && !(h.f & F.PL) && h.to <= before,
  );
  if (!hit || beginningIn(parties, s.from, before).some(({ party }) => /^[A-Z]{2}$/.test(party))) return null;
  for (let i = span.sentence - 1; i >= 0 && i >= span.sentence - 4; i--) {
    const { from, to } = page.sentences[i];
    if (!within(hitsOf(page, "sense"), from, to).some((h) => journeys.has(h.entry.code))) continue;
    return within(names, from, to).find(({ c }) => !(c.reading.f & CASES))?.k.person?.state ?? null;
  }
  return null;
}

/** What tells of a visit. */
const journeys: ReadonlySet<string> = new Set(["visit", "go", "n-visit"]);

/** Why a man whom a state's name leads in is of that state. */
export const owned = "the nearest state named";

/**
 * The state by which alone a man is called where he does something with others ("met with Iran's Ali Karimi"): its name in the genitive, a given
 * name and a surname, in a sentence that also names an office.
 */
export function ownedBy({ page, parties, titles }: Context, c: Candidate): string | null {
  if (page.language.morphology.verbLast || page.language.titles.order !== "both" || properWords(c) !== 2 || c.span.loud)
    return null;
  const state = endingAt(parties, c.span.from);
  if (state?.by !== "name" || !(state.f & F.GEN) || !isGivenName(page.words[c.span.from]?.form ?? "")) return null;
  // "Turkey's Kemal Plaza", "Kazakhstan's Abai University": the name goes on
  const next = page.tokens[c.span.to];
  if (next?.kind === WORD && next.flags & CAP) return null;
  const { from, to } = page.sentences[c.span.sentence];
  return titles.some((t) => t.from >= from && t.to <= to) &&
    within(hitsOf(page, "sense"), from, to).some((h) => talks.has(h.entry.code))
    ? state.party
    : null;
}

/**
 * The state out of which a man came and the office in the plural of which his sentence or the one before tells ("элчилер ишеним грамоталарын
 * тапшырды: Грузиядан X, Индиядан Y").
 */
export function cameFrom({ page, parties, titles }: Context, c: Candidate): { state: string; post: string } | null {
  if (!page.language.morphology.verbLast || properWords(c) < 2 || c.span.loud) return null;
  const state = endingAt(parties, c.span.from);
  if (state?.by !== "name" || !(state.f & F.ABL) || !/^[A-Z]{2}$/.test(state.party)) return null;
  const { from } = page.sentences[Math.max(0, c.span.sentence - 1)];
  const several = within(titles, from, state.from).filter((t) => (t.f & F.PL) !== 0 && !t.former);
  const post = several.length === 1 ? postOf(several[0]) : null;
  return post && offices.test(post) ? { state: state.party, post } : null;
}

/**
 * The state in brackets after a man's name and the office in the plural of which his sentence tells, or one right before it ("на встрече глав
 * МИД выступили X (Казахстан) и Y (Грузия)").
 */
export function bracketed({ page, parties, titles }: Context, c: Candidate): { state: string; post: string } | null {
  if (properWords(c) < 2 || c.span.loud) return null;
  const mark = (i: number) => page.text[page.tokens[i]?.start ?? -1];
  const state = mark(c.span.to) === "(" ? startingAt(parties, c.span.to + 1) : undefined;
  if (state?.by !== "name" || mark(state.to) !== ")") return null;
  const { from, to, paragraph } = page.sentences[c.span.sentence];
  const many = (t: Title) => (t.f & F.PL) !== 0 && !t.former;
  let several = within(titles, from, to).filter(many);
  // "received letters of credence from three new ambassadors. X (Turkey), Y (Japan) and Z (Georgia) presented them"
  for (let n = c.span.sentence - 1; !several.length && n >= 0 && n > c.span.sentence - 3; n--) {
    const before = page.sentences[n];
    if (before.paragraph < paragraph - 1) break;
    several = within(titles, before.from, before.to).filter(many);
  }
  const post = several.length === 1 ? postOf(several[0]) : null;
  return post && offices.test(post) ? { state: state.party, post } : null;
}

/** The state in brackets right after the name of one whose office says none: "Ambassador X (France)". */
export function stateInBrackets({ page, parties }: Context, c: Candidate): string | null {
  if (mark(page, c.span.to) !== "(") return null;
  const state = startingAt(parties, c.span.to + 1);
  return state?.by === "name" && mark(page, state.to) === ")" ? state.party : null;
}

const offices =
  /^(?:deputy-)?(?:minister|foreign-minister|head-of-state|head-of-government|speaker|ambassador|security-council-secretary)$/;

/** What men of two states do with each other. */
const talks: ReadonlySet<string> = new Set(["meet", "phone", "receive", "sign", "discuss", "say", "agree"]);

const mark = (page: Page, at: number): string => page.text[page.tokens[at]?.start ?? -1] ?? "";

/** Whether a state stands where a verb of representing takes it: right before it, or in the case of what verbs at the end are about. */
function isRepresented(page: Page, { to, f }: PartyMention): boolean {
  if (page.language.morphology.verbLast) return (f & (F.ACC | F.DAT)) !== 0;
  return beginningIn(hitsOf(page, "heading"), to, to + 3).length > 0;
}

/** Sides of states with their noun, and after the first of them those that leave it out ("казахстанскую – X"). */
function sidesOf(page: Page, parties: readonly PartyMention[], from: number, to: number): Side[] {
  const out: Side[] = [];
  const nouns = within(hitsOf(page, "delegation"), from, to);
  for (const p of within(parties, from, to)) {
    // «делегация МИД Узбекистана»
    const house = page.language.morphology.verbLast ? undefined : endingAt(hitsOf(page, "institution"), p.from);
    // «принял в Душанбе делегацию»: where, and not whose
    const town = p.by === "capital" && page.language.morphology.declines === "every";
    const noun =
      (town ? undefined : startingAt(nouns, p.to)) ?? endingAt(nouns, p.from) ?? (house && endingAt(nouns, house.from));
    if (noun) out.push({ from: Math.min(p.from, noun.from), to: Math.max(p.to, noun.to), party: p.party });
    // "делегацию возглавил X, узбекскую – Y"
    else if (p.by === "adjective" && (out.length || (nouns.some((n) => n.to <= p.from) && /^[–—]$/.test(mark(page, p.to)))))
      out.push(p);
    // "while Qatar was represented by X", "Katar'ı X temsil etti"
    else if (out.length && p.by === "name" && isRepresented(page, p)) out.push(p);
  }
  return out;
}
