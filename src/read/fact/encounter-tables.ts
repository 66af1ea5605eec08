import { F } from "../../lang/features.ts";
import { tells } from "../clause/clauses.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { heads } from "./encounter-kinds.ts";
import { isNext, isOfGroup } from "./encounter-near.ts";
import { officesOf } from "./encounter-noun.ts";
import { isRecalled } from "./encounter-recalled.ts";

/** The states among parties, without organisations. */
export const statesOf = (parties: readonly string[]): string[] => parties.filter((p) => !p.startsWith("org:"));

const ministers: ReadonlySet<string> = new Set(["minister", "foreign-minister"]);
/** Those who sit beside ministers where their state has no ministry of the kind. */
const peers: ReadonlySet<string> = new Set([...ministers, "head-of-agency"]);

/** "X met Y. Then three-sided talks were held with the participation of Z": of the two told before and of his state. */
export function joinThird(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  if (!(draft.kind === "meeting" || draft.kind === "ministerial" || draft.kind === "summit") || isRecalled(draft)) return;
  const { from, to } = scene.page.sentences[draft.sentence];
  if (statesOf(draft.parties).length !== 2 || !within(hitsOf(scene.page, "body of three"), from, to).length) return;
  const come = within(scene.persons, from, to).map((m) => m.person);
  // "A met B, and B met C. The three-sided talks set for Thursday were called off"
  // "… were called off, as A's minister was kept at home": what stands behind names no sides of theirs
  const named = () => new Set(within(scene.parties, from, draft.noun.to).map((p) => p.party)).size;
  if (!come.length && (draft.inferred.parties || (draft.status === "cancelled" && named() < 2))) {
    const all = new Set(before.flatMap((d) => (d.headline || d.kind !== "meeting" ? [] : statesOf(d.parties))));
    if (all.size !== 3 || !draft.parties.every((p) => all.has(p))) return;
    Object.assign(draft, { parties: [...all], inferred: { ...draft.inferred, parties: "the encounter told before" } });
    const men = before.flatMap((d) => d.persons);
    if (men.some((m) => m.post !== null && !ministers.has(m.post) && !heads.has(m.post))) draft.kind = "meeting";
    return;
  }
  const told = before.findLast(
    (d) =>
      d.kind === "meeting" &&
      d.status === draft.status &&
      !d.headline &&
      d.persons.length > 1 &&
      d.sentence < draft.sentence &&
      draft.sentence - d.sentence <= 4,
  );
  if (!told || told.parties.length !== 2) return;
  const [third, other] = [...new Set(come.flatMap((p) => (p.state && !told.parties.includes(p.state) ? [p.state] : [])))];
  if (!third || other || third.startsWith("org:")) return;
  draft.parties = [...told.parties, third];
  for (const person of [...told.persons, ...come]) if (!draft.persons.includes(person)) draft.persons.push(person);
  draft.inferred = { ...draft.inferred, parties: "the encounter told before" };
}

const tables: ReadonlySet<string> = new Set(["summit", "ministerial"]);

/** The number that a gathering of an organisation bears: "the 12th summit", "Konseyi 12. Zirvesi". */
function numberOf({ page, dates }: Scene, { noun, sentence }: Draft): number | undefined {
  const { from, to } = page.sentences[sentence];
  const numbers = numbersOf(page);
  for (let i = Math.max(from, noun.from - 4); i < Math.min(to, noun.to + 3); i++) {
    const found = overlapping(dates, { from: i, to: i + 1 }) ? undefined : numbers.ordinalAt(i, to);
    if (found && found.value < 100) return found.value;
  }
  return undefined;
}

/** Joins what a page tells of one gathering of an organisation, of whoever comes to it: "Zirve'ye katılmak üzere geldi", "Zirve'ye X de katılacak". */
export function joinTables(scene: Scene, drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const one = drafts[i];
    const of = tables.has(one.kind) ? one.parties.find((p) => p.startsWith("org:")) : undefined;
    const number = of ? numberOf(scene, one) : undefined;
    if (!of || isRecalled(one)) continue;
    for (let k = drafts.length - 1; k > i; k--) {
      const other = drafts[k];
      if (other.kind !== one.kind || isRecalled(other) || !other.parties.includes(of)) continue;
      if (other.status === "cancelled" || one.status === "cancelled" || numberOf(scene, other) !== number) continue;
      // without a number: what the next sentence tells of the same table, of nobody else
      const near = one.status === other.status && other.sentence - one.sentence === 1 && !other.persons.length && !other.dated;
      if (number === undefined && !(near && !isNext(scene, other.noun))) continue;
      if (one.date && other.date && one.date !== other.date) continue;
      one.parties = [...new Set([...statesOf(one.parties), ...statesOf(other.parties), ...one.parties, ...other.parties])];
      for (const person of other.persons) if (!one.persons.includes(person)) one.persons.push(person);
      if (!one.dated || one.headline) one.status = other.status;
      if (one.headline && !other.headline) {
        const { from, to, sentence, noun, rule, headline } = other;
        Object.assign(one, { from, to, sentence, noun, rule, headline });
      }
      if (!one.dated) Object.assign(one, { date: other.date, dated: other.dated, fromSpoken: other.fromSpoken });
      one.place ??= other.place;
      drafts.splice(k, 1);
    }
  }
}

/** "Üç ülke parlamentolarının dışişleri komisyonları toplantısı": a meeting of the parliaments of three states or more, or of their committees. */
function isOfThreeParliaments({ page, posts }: Scene, { kind, noun, sentence }: Draft): boolean {
  if (kind !== "meeting" && kind !== "commission") return false;
  const { from, to } = page.sentences[sentence];
  const [least, end] = page.language.morphology.verbLast
    ? [Math.max(from, noun.from - 12), noun.from]
    : [noun.to, Math.min(to, noun.to + 12)];
  return (
    within(hitsOf(page, "institution"), least, end).some((h) => h.entry.code === "parliament" && (h.f & F.PL) !== 0) ||
    within(posts, least, end).some((p) => p.plural && p.post === "speaker")
  );
}

/** Gives gatherings of three states and more the rank of those who sat there: ministers, where ministers and their peers did. */
export function rankTables(scene: Scene, drafts: readonly Draft[]): void {
  const ranked: Draft[] = [];
  for (const draft of drafts) {
    leaveProject(scene, draft, drafts);
    sitBelow(scene, draft);
    sitsAs(scene, draft, drafts);
    draft.kind = onScreen(scene, draft);
    callMembers(scene, draft);
    if (!ranks.has(draft.kind)) continue;
    const states = statesOf(draft.parties);
    if (states.length < 3) continue;
    if (isOfThreeParliaments(scene, draft)) {
      draft.kind = "conference";
      continue;
    }
    const posts = draft.persons.flatMap((p) => (p.post && p.state && states.includes(p.state) ? [p.post] : []));
    const sat = posts.some((post) => ministers.has(post)) && posts.every((post) => peers.has(post));
    const office =
      officesOf(scene, draft.noun) ??
      // "the water chiefs of A, B and C met": who did it
      within(scene.posts, draft.from, draft.noun.from).find((p) => p.plural && p.states.length > 2);
    // "the heads of their bodies" may be anybody's, "investors" are nobody's
    const isAnyHead = office?.post === "head-of-organisation" && office.to - office.from > 1;
    const ofHeads = office !== undefined && (peers.has(office.post) || heads.has(office.post));
    // "the two presidents will meet, together with X's": leaders of three
    if (draft.kind === "meeting" && posts.length > 0 && posts.every((post) => heads.has(post)) && !isRecalled(draft)) {
      const offices = within(scene.posts, draft.from, draft.to).filter((p) => !p.states.length);
      if (posts.length > 2 || offices.some((p) => heads.has(p.post))) draft.kind = "summit";
      continue;
    }
    const isMinisters =
      draft.kind === "commission"
        ? !isOfGroup(scene, draft) && ministersSat(draft, states)
        : draft.kind === "conference"
          ? office !== undefined &&
            (((ofHeads || isAnyHead) && ministersCame(scene, draft)) ||
              (ofHeads && ((peers.has(office.post) && office.states.length > 2) || sat)))
          : draft.kind === "meeting"
            ? (sat && (ofHeads || office?.post === "other" || new Set(draft.persons.map((p) => p.state)).size > 2)) ||
              (office !== undefined && !draft.persons.length && areMinisters(scene, states, office.post === "other" ? 1 : 2))
            : !draft.rule.endsWith("n-summit") &&
              !draft.parties.some((p) => p.startsWith("org:")) &&
              !headsNamed(scene, states) &&
              sat;
    // "the next forum": of the same
    const next =
      (draft.kind === "conference" || (draft.kind === "commission" && !isOfGroup(scene, draft))) &&
      ranked.some((d) => d.parties.length === draft.parties.length && draft.parties.every((p) => d.parties.includes(p)));
    if (!isMinisters && !(next && !draft.persons.length)) continue;
    if (draft.kind === "conference" || draft.kind === "commission") ranked.push(draft);
    draft.kind = "ministerial";
  }
  for (const draft of drafts) {
    rankAsTold(scene, draft, drafts);
    if (isOfDeputies(scene, draft)) draft.kind = "meeting";
  }
}

/** "Their deputies met in Osh", beside the ministers of three states: men below ministers, whom the sentence names by nothing but that office. */
function isOfDeputies({ posts, page }: Scene, { kind, persons, noun, sentence, parties }: Draft): boolean {
  if (kind !== "ministerial" || persons.length || parties.some((p) => p.startsWith("org:"))) return false;
  const { from, to } = page.sentences[sentence];
  const sat = within(posts, from, to).filter((p) => p.plural);
  return (
    sat.length > 0 &&
    sat.every((p) => p.post.startsWith("deputy-") && p.post.endsWith("minister")) &&
    Math.abs(sat[0].from - noun.from) <= 16
  );
}

/** Kinds of what is called by no name of its own. */
const unnamed: ReadonlySet<EncounterKind> = new Set(["meeting", "ministerial"]);

/** "The next three-sided meeting will be in May", "it had been set for October": of those who were told to have sat together, whatever they are. */
function rankAsTold({ posts }: Scene, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.status === "held" || draft.headline || draft.persons.length) return;
  if (!unnamed.has(draft.kind) && !(draft.kind === "summit" && draft.rule.endsWith("n-meeting"))) return;
  const states = statesOf(draft.parties);
  if (states.length < 3 || within(posts, draft.from, draft.to).some((p) => p.plural)) return;
  const told = drafts.filter(
    (d) =>
      d.status === "held" &&
      !d.headline &&
      d.sentence < draft.sentence &&
      (tables.has(d.kind) || d.kind === "conference") &&
      d.parties.length === draft.parties.length &&
      draft.parties.every((p) => d.parties.includes(p)),
  );
  if (told.length && told.every((d) => d.kind === told[0].kind)) draft.kind = told[0].kind;
}

/** "The three-sided meeting of the security secretaries of A, B and C": of men below ministers, whose office the sentence tells. */
function sitBelow({ page, posts }: Scene, draft: Draft): void {
  const { kind, parties, persons, noun, from, to } = draft;
  if (kind !== "ministerial" || parties.some((p) => p.startsWith("org:"))) return;
  if (!within(hitsOf(page, "body of three"), noun.from - 1, noun.to).length) return;
  const men = persons.flatMap((p) => (p.post === null ? [] : [p.post]));
  const sat = men.length ? men : within(posts, from, to).flatMap((p) => (p.plural ? [p.post] : []));
  const isChief = (post: string) => peers.has(post) || heads.has(post) || post === "deputy-head-of-government";
  if (sat.length && !sat.some(isChief)) draft.kind = "meeting";
}

/** Whether a state is named between two tokens, and only in a row with dashes: "the Turkmenistan–Afghanistan–Pakistan–India gas pipeline". */
function isOnlyInRow({ page, parties }: Scene, { from, to }: Draft, state: string): boolean {
  const dash = (i: number) => page.tokens[i] !== undefined && /^\p{Pd}$/u.test(page.text[page.tokens[i].start]);
  const named = within(parties, from, to).filter((p) => p.party === state && p.by === "name");
  return (
    named.length > 0 &&
    named.every(
      (p) =>
        (dash(p.to) && startingAt(parties, p.to + 1) !== undefined) ||
        (dash(p.from - 1) && endingAt(parties, p.from - 1) !== undefined),
    )
  );
}

/** Of the states in the name of what a sitting is about, leaves out those of whom nobody came, where men of three others did; and from the next sitting, too. */
function leaveProject(scene: Scene, draft: Draft, drafts: readonly Draft[]): void {
  const states = statesOf(draft.parties);
  if (!(draft.kind === "commission" || draft.kind === "ministerial") || states.length < 4 || draft.persons.length < 3) return;
  const came = new Set(draft.persons.map((p) => p.state));
  if (states.filter((p) => came.has(p)).length < 3) return;
  const away = states.filter((p) => !came.has(p) && isOnlyInRow(scene, draft, p));
  if (!away.length) return;
  for (const d of drafts)
    if (d === draft || (!d.persons.length && states.every((p) => d.parties.includes(p))))
      d.parties = d.parties.filter((p) => !away.includes(p));
}

/** What is told of by another word where those who sat there were ministers of three. */
const ranks: ReadonlySet<EncounterKind> = new Set(["conference", "meeting", "summit", "commission"]);

/** Whether men of three states sat at a committee's table, most of them ministers. */
function ministersSat({ persons }: Draft, states: readonly string[]): boolean {
  const sat = persons.filter((p) => p.state !== null && states.includes(p.state));
  const ranked = sat.filter((p) => p.post !== null && ministers.has(p.post.replace(/:.*/, "")));
  return (
    new Set(sat.map((p) => p.state)).size > 2 && new Set(ranked.map((p) => p.state)).size > 1 && ranked.length * 2 > sat.length
  );
}

/** What a call of three states and more by video is: they sit as at one table. */
function onScreen({ page, posts }: Scene, { kind, parties, persons, sentence }: Draft): EncounterKind {
  const { from, to } = page.sentences[sentence];
  if (kind !== "call" || statesOf(parties).length < 3 || !within(hitsOf(page, "on-screen"), from, to).length) return kind;
  const several = within(posts, from, to).filter((p) => p.plural);
  if (several.some((p) => heads.has(p.post))) return "summit";
  return several.some((p) => p.post.endsWith("minister")) || persons.filter((p) => p.post && ministers.has(p.post)).length > 2
    ? "ministerial"
    : kind;
}

/** "X supports the organisation's foreign ministers meeting by video": of its ministers, and not of him who speaks of them. */
function callMembers({ page, posts }: Scene, draft: Draft): void {
  if (draft.kind !== "call" || !draft.parties.some((p) => p.startsWith("org:"))) return;
  const { from, to } = page.sentences[draft.sentence];
  if (!within(hitsOf(page, "on-screen"), from, to).length) return;
  const office = within(posts, from, to).find(
    (p) => p.plural && ministers.has(p.post) && p.states.some((s) => s.startsWith("org:")),
  );
  if (!office) return;
  draft.kind = "ministerial";
  draft.persons = draft.persons.filter((p) => p.post !== null && peers.has(p.post));
  draft.parties = [...new Set([...draft.persons.flatMap((p) => p.state ?? []), ...office.states])];
}

/** "The culture ministers of A, B and C met. The Council's session was also attended by …": a sitting of the same three is that of their ministers. */
function sitsAs(scene: Scene, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.kind !== "commission" || draft.parties.length < 3 || isOfGroup(scene, draft)) return;
  const table = drafts.find(
    (d) =>
      d.kind === "ministerial" &&
      d.sentence < draft.sentence &&
      draft.parties.every((p) => d.parties.includes(p)) &&
      d.status === "held",
  );
  if (!table || draft.sentence - table.sentence > 6) return;
  draft.kind = "ministerial";
  draft.parties = [...table.parties];
}

/** Whether ministers of several states are told to have come, in the sentence of a gathering or the next one. */
function ministersCame({ page, posts }: Scene, { sentence }: Draft): boolean {
  const { from } = page.sentences[sentence];
  const { to } = page.sentences[Math.min(sentence + 1, page.sentences.length - 1)];
  return within(posts, from, to).some((p) => p.plural && ministers.has(p.post) && p.states.length > 2);
}

/** Whether a page names a minister and his peers of some states, and nobody above them. */
function areMinisters({ people }: Scene, states: readonly string[], least: number): boolean {
  const posts = people.flatMap((p) => (p.post && p.state && states.includes(p.state) ? [p.post] : []));
  return (
    posts.some((post) => ministers.has(post)) &&
    posts.filter((post) => peers.has(post)).length >= least &&
    !posts.some((post) => heads.has(post))
  );
}

/** Whether a page names a leader of one of some states. */
const headsNamed = ({ people, posts, persons }: Scene, states: readonly string[]): boolean =>
  people.some((p) => p.post !== null && heads.has(p.post) && p.state !== null && states.includes(p.state)) ||
  posts.some((p) => p.plural && p.post === "head-of-government" && !overlapping(persons, p));

/** Encounters of two sides beside which their businessmen confer. */
const besideForums: ReadonlySet<string> = new Set(["commission", "visit", "meeting", "reception"]);

/** "The commission met on 21 May. Eleven contracts were signed at a business forum": a forum that is told only as where something was signed, of the same sides. */
export function signingForum(scene: Scene, drafts: readonly Draft[]): Draft | undefined {
  const { page, frames } = scene;
  if (drafts.some((d) => d.kind === "conference" || d.kind === "summit")) return undefined;
  for (const noun of frames) {
    if (noun.sense !== "n-conference" || !tells(page, noun.sentence)) continue;
    const s = page.sentences[noun.sentence];
    const led = endingAt(hitsOf(page, "article"), noun.from)?.from ?? noun.from;
    const there = page.language.morphology.verbLast ? (noun.f & F.LOC) !== 0 : endingAt(hitsOf(page, "at"), led) !== undefined;
    const signed = within(hitsOf(page, "document deed"), s.from, s.to).some(
      (h) =>
        h.entry.code === "signed" && page.words[h.to - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & (F.PST | F.PRF)),
    );
    if (!there || !signed || drafts.some((d) => d.sentence === noun.sentence)) continue;
    const main = drafts.findLast(
      (d) => besideForums.has(d.kind) && d.status === "held" && !d.headline && !isRecalled(d) && d.sentence < noun.sentence,
    );
    if (!main || main.parties.length !== 2 || noun.sentence - main.sentence > 6) continue;
    return {
      ...main,
      kind: "conference",
      persons: [],
      from: s.from,
      to: s.to,
      sentence: noun.sentence,
      noun,
      rule: "encounter.forum",
      inferred: { ...main.inferred, parties: "the encounter told before", date: "the main event's" },
    };
  }
  return undefined;
}
