import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative, roleHolder } from "../clause/subject.ts";
import type { PersonMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { delegations } from "./encounter-delegation.ts";
import type { Draft } from "./encounter-draft.ts";
import { stateOfTown } from "./encounter-near.ts";

/**
 * Takes what a visit says into the talks told with it, in its own sentence or as what "he" did in the next: who came is one of those who
 * talk, and where neither has another day the talks are of the visit's.
 */
export function joinGuests(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!talking.has(draft.kind) || draft.headline || draft.persons.length === 0) continue;
    receiveHim(scene, draft);
    meetThere(scene, draft, drafts);
    const visit = drafts.findLast((d) => isOf(scene, d, draft));
    if (!visit) {
      joinTalker(scene, draft, drafts);
      continue;
    }
    const [guest] = visit.persons;
    const [partner] = draft.persons;
    if (draft.persons.length === 1 && guest !== partner && guest.state !== partner.state) draft.persons = [guest, partner];
    if (
      !draft.dated &&
      draft.fromSpoken === null &&
      visit.dated &&
      visit.sentence === draft.sentence &&
      draft.persons.includes(guest)
    ) {
      Object.assign(draft, { date: visit.date, dated: true });
      draft.inferred.date = "the visit's";
    }
  }
}

const talking: ReadonlySet<string> = new Set(["meeting", "call", "reception"]);

/** "X has come to Ashgabat. The President received him": the only man of another side whom the sentence before names, of whatever state the page is. */
function receiveHim({ page, persons }: Scene, draft: Draft): void {
  const [host] = draft.persons;
  if (draft.kind !== "reception" || draft.persons.length !== 1 || !host.state || draft.sentence === 0) return;
  const { from, to } = page.sentences[draft.sentence];
  if (!within(hitsOf(page, "him"), from, to).length || within(persons, from, to).some((m) => m.person !== host)) return;
  const before = page.sentences[draft.sentence - 1];
  const men = new Set(within(persons, before.from, before.to).map((m) => m.person));
  const [guest, other] = [...men].filter((p) => p.state !== host.state);
  if (!guest?.state || other) return;
  draft.persons = [guest, host];
  draft.parties = [host.state, guest.state];
}

/** "Before that he spoke with Y": he who talked in the sentence before, where one of the teller's own side did. */
function joinTalker({ page, home }: Scene, draft: Draft, drafts: readonly Draft[]): void {
  const [partner] = draft.persons;
  if (draft.persons.length !== 1 || !home || !partner.state || partner.state === home) return;
  if (!within(hitsOf(page, "he"), draft.from, draft.to).some((h) => !(h.f & CASES))) return;
  const before = drafts.findLast((d) => talking.has(d.kind) && !d.headline && draft.sentence - d.sentence === 1);
  const ours = before?.persons.filter((p) => p.state === home) ?? [];
  if (ours.length !== 1) return;
  draft.persons = [ours[0], partner];
  draft.parties = [home, partner.state];
}

/**
 * "The Kazakh minister has come to Ashgabat. There he met Minister X": on a page of a third state, which nothing in either sentence names, it is he who
 * met him.
 */
function meetThere(scene: Scene, draft: Draft, drafts: readonly Draft[]): void {
  const { page, home, parties, persons } = scene;
  const [partner] = draft.persons;
  if (draft.persons.length !== 1 || !home || !partner.state || partner.state === home || draft.kind === "call") return;
  if (draft.parties.length !== 2 || !draft.parties.includes(home)) return;
  const visit = drafts.findLast(
    (d) =>
      d.kind === "visit" &&
      d.status === draft.status &&
      !d.headline &&
      d.persons.length === 1 &&
      d.sentence < draft.sentence &&
      draft.sentence - d.sentence <= 2 &&
      d.parties.includes(partner.state as string) &&
      !d.parties.includes(home),
  );
  const guest = visit ? visit.persons[0] : heBefore(scene, draft, partner.state);
  if (!guest?.state || guest.state === partner.state) return;
  const { from } = page.sentences[visit?.sentence ?? draft.sentence];
  const { to } = page.sentences[draft.sentence];
  if (within(parties, from, to).some((p) => p.party === home)) return;
  if (within(persons, from, to).some((m) => m.person.state === home)) return;
  draft.persons = [guest, partner];
  draft.parties = [guest.state, partner.state];
}

/** "Aripov said … Last week he met the Tajik premier in Dushanbe": who is told of in the sentence before, where "he" talked with a man in that one's own state. */
function heBefore(scene: Scene, draft: Draft, state: string): PersonOfText | undefined {
  const { page, home, persons } = scene;
  const before = page.sentences[draft.sentence - 1];
  if (!before || stateOfTown(scene, draft) !== state) return undefined;
  const { from } = page.sentences[draft.sentence];
  if (!within(hitsOf(page, "he"), from, draft.noun.from).some((h) => !(h.f & (CASES | F.PL)))) return undefined;
  const men = new Set(within(persons, before.from, before.to).flatMap((m) => (m.f & CASES ? [] : [m.person])));
  const [one, other] = men;
  return one && !other && one.state !== home ? one : undefined;
}

/** Words by which a man is told to have invited another. */
const inviting: ReadonlySet<Sense> = new Set(["a-invite", "a-propose", "invite", "propose"]);

/** "At the invitation of X", "X-тың шақыруымен": a man who only asked another to come. */
export function isInviter({ page, frames }: Scene, m: PersonMention): boolean {
  if (page.language.morphology.verbLast)
    return (m.f & F.GEN) !== 0 && frames.some((f) => f.from === m.to && inviting.has(f.sense));
  return frames.some((f) => f.nominal && inviting.has(f.sense) && (f.to === m.from || f.to === m.from - 1));
}

/** "The visit takes place at the invitation of X": the journey told before, of which a sentence that it opens tells only who invited. */
export function isAtInvitation(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): boolean {
  const { kind, rule, dated, place, noun, sentence, headline } = draft;
  if (kind !== "visit" || headline || dated || !rule.endsWith("+n-visit") || (place && !/^[A-Z]{2}$/.test(place))) return false;
  const { from } = scene.page.sentences[sentence];
  if (noun.from - from > 2 || !own.some((f) => f.nominal && f.from >= noun.to && inviting.has(f.sense))) return false;
  return before.some((d) => d.kind === "visit" && !d.headline && d.status !== "cancelled" && sentence - d.sentence <= 8);
}

/** "Конок Бишкекке … катышуу үчүн келген", "Ол Астанаға … келген": whom a noun or pronoun for the guest just told of means, who is told to have come. */
export function comerBefore(scene: Scene, verb: Frame): PersonOfText | undefined {
  const { page, persons, home } = scene;
  if (!page.language.morphology.verbLast || verb.sense !== "go" || !verb.finite || !(verb.f & (F.PST | F.PRF))) return undefined;
  const { from } = page.sentences[verb.sentence];
  const before = page.sentences[verb.sentence - 1];
  if (!before || !home || within(persons, from, verb.from).some((m) => m.by === "name")) return undefined;
  const bare = (h: Stretch & { f: number }) => !(h.f & (CASES | F.PL));
  const noun = within(hitsOf(page, "role-noun"), from, verb.from).find((h) => h.entry.code === "guest" && bare(h));
  const he = within(hitsOf(page, "he"), from, Math.min(verb.from, from + 2)).find(bare);
  if (!noun && !he) return undefined;
  const guests = new Set(within(persons, before.from, before.to).map((m) => m.person));
  const foreign = [...guests].filter((p) => p.state !== null && p.state !== home && !p.state.startsWith("org:"));
  return foreign.length === 1 ? foreign[0] : undefined;
}

/**
 * "On Friday the guests will travel to Ganja", «Завтра делегация отправится в Агдам»: the state of those who will go on through the country of the page;
 * undefined where the sentence names them, or the sentences before it tell of guests from several states.
 */
export function guestsFrom(scene: Scene, verb: Frame): string | undefined {
  const { page, persons, home } = scene;
  const { from, to } = page.sentences[verb.sentence];
  const ahead = verb.time === "future" || verb.f & F.FUT || (page.language.morphology.verbLast && verb.f & F.PRS);
  if (!home || !verb.finite || !ahead || within(persons, from, to).some((m) => m.by === "name")) return undefined;
  const near = { from: page.language.morphology.verbLast ? from : Math.max(from, verb.from - 3), to: verb.from };
  const guests = within(hitsOf(page, "role-noun"), near.from, near.to).filter((h) => h.entry.code === "guest");
  const named = (h: Stretch) => endingAt(scene.parties, h.from) || startingAt(scene.parties, h.to);
  if (![...guests, ...delegations(scene, near)].some((h) => isNominative(scene, h) && !named(h))) return undefined;
  const told = within(persons, page.sentences[Math.max(0, verb.sentence - 4)].from, from);
  const foreign = new Set(told.map((m) => m.person.state).filter((s) => s !== null && s !== home && !s.startsWith("org:")));
  const [state] = foreign;
  return foreign.size === 1 ? (state ?? undefined) : undefined;
}

/** "Aşgabada gelen myhman": whom a noun for the guest at a token means. */
export function guestNamedAt(scene: Scene, at: number): PersonOfText | undefined {
  const noun = startingAt(hitsOf(scene.page, "role-noun"), at);
  return noun?.entry.code === "guest" && !(noun.f & F.PL) ? roleHolder(scene, noun)?.mention?.person : undefined;
}

/** Whether a visit of one man is told just before talks of its sides, as the journey on which they took place. */
function isOf({ page }: Scene, visit: Draft, { kind, sentence, from, to, status, parties }: Draft): boolean {
  if (visit.kind !== "visit" || visit.status !== status || visit.headline || visit.persons.length !== 1) return false;
  if (!visit.persons[0].state || !parties.every((p) => visit.parties.includes(p))) return false;
  if (visit.sentence === sentence) return visit.to <= from;
  const he = () => within(hitsOf(page, "he"), from, to).some((h) => !(h.f & CASES));
  // «Его принял президент»
  const him = () => kind === "reception" && within(hitsOf(page, "him"), from, to).length > 0;
  return visit.sentence === sentence - 1 && (he() || him());
}

/**
 * Whether a man in the genitive leads the delegation that something is done with ("X-ın başçılıq etdiyi nümayəndə heyətini qəbul edib",
 * "X'in başkanlık ettiği heyeti"): nobody else stands between them.
 */
export function isLeader({ page, persons }: Scene, m: PersonMention, verb?: Stretch): boolean {
  if (!(m.f & F.GEN)) return false;
  const led = within(hitsOf(page, "institution"), m.to, verb?.from ?? m.to + 16).find((h) => h.entry.code === "delegation");
  return (
    led !== undefined && (led.f & (F.ACC | F.PSS3)) !== 0 && led.from - m.to <= 12 && !within(persons, m.to, led.from).length
  );
}
