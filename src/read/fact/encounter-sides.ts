import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf, sentenceOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { isJoined, relativePlace } from "./encounter-place.ts";

/** Encounters of a day. */
export const daily: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "call"]);

/** The states represented: those of the participants, else those named, else the pair of the text. */
export function partiesOf(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  clause: { from: number; to: number },
  event: Frame,
  inferred: Record<string, string>,
): string[] {
  const states: string[] = [];
  const add = (party: string | null | undefined) => {
    if (party && !states.includes(party)) states.push(party);
  };
  for (const m of persons) add(m.person.state);
  // "X's visit to Bishkek": to where
  const goal =
    kind === "visit" && event.nominal && states.length === 1 && !scene.page.language.morphology.verbLast
      ? goalAfter(scene, event, clause)
      : undefined;
  if (goal && goal !== states[0]) return [...states, goal];
  // of two men who met at a council of ministers its organisation is no side
  const met = kind === "visit" || (states.length > 1 && daily.has(kind));
  // "the OTS Council of Foreign Ministers": the organisation and those of its members who are named
  const table = met ? undefined : tableOf(scene, kind, clause, event);
  if (table) return [...states.filter((s) => s !== table), table];
  const ofMany = kind === "summit" || kind === "ministerial";
  const named = within(scene.parties, clause.from, clause.to).filter((p) => ofMany || !p.party.startsWith("org:"));
  const posts = within(scene.posts, clause.from, clause.to);
  // who goes to a state visits it, whoever else is named
  const reached = kind === "visit" && states.length === 1 ? goalState(scene, clause, event, states[0]) : undefined;
  if (reached) return [...states, reached];
  // "the transport ministers of A, B and C"
  for (const post of posts) if (post.plural) for (const p of post.states) if (!met || !p.startsWith("org:")) add(p);
  // "the heads of government of the organisation's member states"
  for (const post of posts) {
    if (!post.plural || post.states.length || kind === "visit") continue;
    const of = within(scene.parties, post.from - 5, post.from + 1).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (of && ofNone(scene, post)) add(of.party);
  }
  if (states.length < 2) for (const p of posts) if (kind !== "visit" || !p.state?.startsWith("org:")) add(p.state);
  if (states.length < 2)
    for (const p of named) if (p.by === "name" || p.by === "adjective" || p.by === "institution" || p.by === "home") add(p.party);
  // "Baku and Ashgabat held talks"
  const pairs = named.filter((p) => p.by === "capital" && isJoined(scene, p, named));
  if (kind !== "visit" && states.length < 2 && pairs.length > 1) for (const p of pairs) add(p.party);
  if (kind === "visit" && states.length < 2) {
    for (const p of within(scene.places, clause.from, clause.to)) if (!(p.f & F.ABL)) add(p.state);
    for (const p of named) if (p.by === "capital" && !(p.f & F.ABL)) add(p.party);
  }
  if (ofMany)
    for (const p of named) if (p.party.startsWith("org:") && Math.max(event.from - p.to, p.from - event.to) <= 5) add(p.party);
  // "Евразиялык өкмөттөр аралык кеңеш": a council known by its name is its organisation's
  if (ofMany)
    for (const h of within(hitsOf(scene.page, "body"), clause.from, clause.to)) {
      const of = h.entry.more?.parties as readonly string[] | undefined;
      const known = of?.length === 1 && of[0].startsWith("org:") && h.from < event.to && h.to > event.from;
      if (known && !states.some((s) => s.startsWith("org:"))) add(of[0]);
    }
  const organisations = states.filter((s) => s.startsWith("org:"));
  const own = states.filter((s) => !s.startsWith("org:"));
  if (own.length >= 2) return [...own, ...organisations];
  // a state and an organisation are two sides
  // who goes to a meeting of an organisation's ministers
  if (kind === "ministerial" && organisations.length && own.length < 2) return [...own, ...organisations];
  const isOrganisation = persons.some((m) => m.person.state?.startsWith("org:")) || (organisations.length > 0 && !ofMany);
  if (own.length === 1 && kind !== "summit" && kind !== "conference" && isOrganisation) return [...own, ...organisations];
  // "received a delegation of the EBRD": an organisation where no other state is spoken of
  if (own.length === 1 && kind !== "conference" && !scene.pair.some((p) => p !== own[0] && !p.startsWith("org:"))) {
    const guest = within(scene.parties, clause.from, clause.to).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (guest) return [...own, guest.party];
  }
  // the rest is understood: the two sides of the paragraph so far, or the other side of the pair
  const here = own.length === 0 ? sidesOfParagraph(scene, event) : [];
  if (here.length === 2) {
    inferred.parties = "the sides of the paragraph";
    return [...here, ...organisations];
  }
  inferred.parties = "the pair of the text";
  const rest = scene.pair.filter((p) => !own.includes(p));
  // "the sides": all three of a text about three
  const all = own.length === 0 && rest.length === 3 && within(hitsOf(scene.page, "sides"), clause.from, clause.to).length > 0;
  const whole = all || kind === "conference" || kind === "summit" ? rest : rest.slice(0, 2 - own.length);
  return [...own, ...whole, ...organisations];
}

/** The organisation whose ministers or council meet: it is named right before the event, or right after it where genitives follow. */
function tableOf(scene: Scene, kind: EncounterKind, clause: Stretch, event: Stretch): string | undefined {
  const ministers = () => within(scene.posts, clause.from, clause.to).some((p) => p.plural && p.post.endsWith("minister"));
  if (kind !== "ministerial" && !(kind === "meeting" && ministers())) return undefined;
  const { verbLast } = scene.page.language.morphology;
  const organisations = scene.parties.filter((p) => p.party.startsWith("org:"));
  const before = within(organisations, Math.max(clause.from, event.from - 12), event.to).at(-1);
  const beside = before ?? (verbLast ? undefined : within(organisations, event.to, event.to + 7)[0]);
  return beside?.party;
}

/** Whether an office in the plural stands for nobody that the text names. */
const ofNone = ({ persons }: Scene, { to }: Stretch): boolean => !persons.some((m) => m.nameFrom === to);

/** The state to which a visit leads, where endings tell: in the dative, or as owner of a noun in it ("Eýranyň paýtagtyna"). */
function goalState(scene: Scene, clause: Stretch, event: Frame, traveller: string): string | undefined {
  const { page, parties, posts, places } = scene;
  if (!page.language.morphology.verbLast) return undefined;
  const town = relativePlace(scene, event) ?? within(places, clause.from, clause.to).find((p) => p.f & F.DAT && p.state);
  if (town?.state && town.state !== traveller) return town.state;
  const goal = within(parties, clause.from, Math.max(clause.to, event.to)).find((p) => {
    if (p.party === traveller || p.party.startsWith("org:") || overlapping(posts, p)) return false;
    if (p.by !== "name" && p.by !== "capital") return false;
    if (p.f & F.DAT) return true;
    const next = p.f & F.GEN ? page.words[p.to]?.readings[0] : undefined;
    return next !== undefined && (next.f & F.DAT) !== 0 && !(next.f & F.V) && !overlapping(posts, { from: p.to, to: p.to + 1 });
  });
  return goal?.party;
}

/** The state that stands right after the noun of a visit, by its name or a place of its ("visit to Bishkek"). */
function goalAfter({ page, parties, places }: Scene, { to }: Stretch, clause: Stretch): string | undefined {
  const first = beginningIn(parties, to, Math.min(to + 4, clause.to)).find((p) => p.by === "name" || p.by === "capital");
  const place = beginningIn(places, to, Math.min(to + 4, clause.to))[0];
  if (!first && !place?.state) return undefined;
  const led = startingAt(hitsOf(page, "title-lead"), to)?.entry.code === "to";
  return led ? (first?.party ?? place?.state ?? undefined) : undefined;
}

/** The states that the paragraph of an event has named before it, where they are two. */
function sidesOfParagraph(scene: Scene, event: Stretch): string[] {
  const { sentences } = scene.page;
  const at = sentenceOf(scene.page, event.from);
  let first = at;
  while (first > 0 && sentences[first - 1].paragraph === sentences[at].paragraph) first--;
  const states = new Set<string>();
  for (const m of within(scene.persons, sentences[first].from, event.from)) if (m.person.state) states.add(m.person.state);
  for (const p of within(scene.parties, sentences[first].from, event.from)) if (p.by !== "capital") states.add(p.party);
  const list = [...states].filter((s) => !s.startsWith("org:"));
  return list.length === 2 && first < at ? list : [];
}
