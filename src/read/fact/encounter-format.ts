import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { holdersOf, inOffice } from "../mention/known.ts";
import type { PersonMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, within } from "../within.ts";
import { countsMany } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import { jointIn } from "./encounter-sides.ts";

/** Gatherings of several. */
export const gathers: ReadonlySet<EncounterKind> = new Set(["summit", "ministerial"]);

/** The office at the head of a state that a man named without one is known to hold. */
export function knownPost({ page }: Scene, name: string): string {
  const year = page.published && /^\d{4}/.test(page.published) ? Number(page.published.slice(0, 4)) : null;
  return holdersOf(name.split(" ")).find((h) => h.post.startsWith("head-of-") && inOffice(h, year))?.post ?? "";
}

/** Where another gathering is told of after an event and its verb ("the ministers meet on 8 October, on the next day the heads of state"). */
export const nextGathering = (own: readonly Frame[], event: Frame, verb: Frame): number | undefined =>
  own.find((f) => (f.sense === "n-summit" || f.sense === "n-ministerial") && f.from >= Math.max(event.to, verb.to) + 2)?.from;

/** "Dəmir yollarının rəhbərləri": heads of something that is no state nor group of states. */
function leadWorks({ page, parties }: Scene, { from }: Stretch): boolean {
  if (!page.language.morphology.verbLast || !page.words[from - 1]?.readings.some((r) => r.known && r.f & F.GEN)) return false;
  return !endingAt(parties, from) && !["states", "sides", "area"].some((cat) => endingAt(hitsOf(page, cat), from));
}

/** Offices whose holders gather as those of several states. */
const gathering = /minister$|^head-of-(?:state|government)$/;

/**
 * "The transport ministers of the three countries", "the heads of state of Central Asia", "the trilateral meeting of ministers": several of whom
 * not all are named.
 */
export function ofUnnamed(scene: Scene, { from, to }: Stretch): boolean {
  const offices = within(scene.posts, from, to).filter((p) => p.plural && gathering.test(p.post));
  if (!offices.length) return false;
  return (
    offices.some((p) => areOfGroup(scene, p)) ||
    countsMany(scene, { from, to }) ||
    within(hitsOf(scene.page, "body of three"), from, to).length > 0
  );
}

/** Words between an office and the group of states it is held in ("of the"). */
const reachOfGroup = 2;

/** "The ministers of the Turkic states": whether an office in the plural is that of a group of states or a part of the world. */
const areOfGroup = ({ page }: Scene, { from, to }: Stretch): boolean =>
  ["groups", "area"].some((cat) =>
    within(hitsOf(page, cat), from - longestGroup, to + reachOfGroup + longestGroup).some(
      (h) => h.to >= from - 1 && h.from <= to + (page.language.morphology.verbLast ? -1 : reachOfGroup),
    ),
  );

/** Words of the longest name of a group of states. */
const longestGroup = 6;

/** "Uch vazir", "үш министр": an office that is counted stands in the singular where nouns do so behind numbers. */
function isOfMany({ page }: Scene, { from }: Stretch): boolean {
  if (!page.language.morphology.verbLast || from === 0) return false;
  const number = numbersOf(page).at(from - 1, from);
  return number !== undefined && !number.ordinal && number.value > 2 && number.value < 10;
}

export function widen(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  parties: readonly string[],
  clause: Stretch,
): EncounterKind {
  const table = parties.some((p) => p.startsWith("org:"));
  // a trade's "summit", at which only men of companies are named
  const traders = kind === "summit" && persons.length > 0 && !table;
  if (traders && persons.every((m) => m.person.post === "head-of-organisation" || m.person.post === "expert"))
    return "conference";
  const posts = persons.map((m) => m.person.post ?? knownPost(scene, m.person.name));
  // a minister who has those of two other states as his guests
  const hosted = kind === "reception" && parties.length > 2 && posts.length > 2 && posts.every((p) => p.endsWith("minister"));
  if (hosted) return "ministerial";
  // two who met "during the meeting of the heads of state of Central Asia" are named themselves
  const unnamed = parties.length === 2 && persons.length < 2 && ofUnnamed(scene, clause);
  if ((kind !== "meeting" && kind !== "ministerial") || (parties.length < 3 && !table && !unnamed)) return kind;
  const ofStates = (post: string) => post === "head-of-state" || post === "head-of-government";
  // "Ташкентте Өзбекстан, Қырғызстан және Тәжікстандағы әріптестерімен кездеседі": they hold the office that he holds
  const peers = within(hitsOf(scene.page, "head"), clause.from, clause.to).some(
    (h) => h.entry.code === "counterpart" && h.f & F.PL,
  );
  if (peers && posts.length === 1 && parties.length > 2 && !table)
    return ofStates(posts[0]) ? "summit" : posts[0].endsWith("minister") ? "ministerial" : kind;
  const several = within(scene.posts, clause.from, clause.to).filter((p) => p.plural || isOfMany(scene, p));
  // speakers of parliaments hold no ministers' meeting
  if (several.some((p) => p.post.startsWith("speaker")) && parties.length > 2) return "conference";
  const ministers = posts.filter((p) => p.endsWith("minister")).length >= 3 || several.some((p) => p.post.endsWith("minister"));
  const heads =
    posts.filter(ofStates).length >= 3 ||
    // two of them with one who sits above ministers, as the chairman of a people's council
    (posts.length > 2 && posts.filter(ofStates).length === 2 && posts.every((p) => ofStates(p) || p === "speaker")) ||
    several.some((p) => ofStates(p.post)) ||
    // "the two presidents met X"
    (posts.length === 1 &&
      posts[0].startsWith("head-of-") &&
      jointIn(scene, clause).some(
        (h) =>
          overlapping(hitsOf(scene.page, "leaders"), h) ||
          overlapping(
            scene.posts.filter((p) => p.post.startsWith("head-of-")),
            h,
          ),
      )) ||
    // heads of ministries are no heads of states
    ((kind === "meeting" || !several.length) &&
      within(hitsOf(scene.page, "leaders"), clause.from, clause.to).some(
        // "uch davlat rahbari": counted, they stand in the singular
        // "помощник президента X": of his own office
        (h) =>
          !overlapping(persons, h) &&
          !leadWorks(scene, h) &&
          (h.f & F.PL || within(hitsOf(scene.page, "sides"), h.from - 1, h.to).some((side) => side.from === h.from - 1)),
      ));
  return heads ? "summit" : ministers ? "ministerial" : kind;
}

/**
 * "Sayın Bakanımız, A ve B bakanlarıyla üçlü toplantıya ev sahipliği yaptı": the third of a meeting of three of which only two sides are named; the
 * states of the text up to there, where they are three, else the one at home.
 */
export function thirdSide(scene: Scene, draft: Draft): void {
  const { page, home } = scene;
  if (draft.kind !== "ministerial" && draft.kind !== "summit") return;
  if (draft.parties.length !== 2 || draft.parties.some((p) => p.startsWith("org:"))) return;
  const { noun } = draft;
  if (!within(hitsOf(page, "body of three"), Math.max(draft.from, noun.from - 5), noun.to).length) return;
  const named = within(scene.parties, 0, page.sentences[draft.sentence].to).filter((p) => p.by !== "capital");
  const states = [...new Set(named.map((p) => p.party))].filter((p) => !p.startsWith("org:"));
  if (states.length === 3 && draft.parties.every((p) => states.includes(p))) draft.parties = states;
  else if (home && !draft.parties.includes(home)) draft.parties = [...draft.parties, home];
}
