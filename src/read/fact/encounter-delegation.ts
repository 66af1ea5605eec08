import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PartyMention } from "../mention/mention.ts";
import { hitsOf, sentenceOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";

/** The words for a delegation in a stretch. */
export const delegations = ({ page }: Scene, { from, to }: Stretch) =>
  within(hitsOf(page, "institution"), from, to).filter((h) => h.entry.code === "delegation");

/**
 * The state whose people a delegation is made up of: it is named before them as whose they are ("Qazaxıstan iş adamlarının nümayəndə heyəti"), or its
 * province or town as where they come from ("Түркиянын Конья провинциясынан келген ишкерлердин делегациясы"). Nothing else may stand between.
 */
export function originOf(scene: Scene, from: number, hit: Stretch): string | undefined {
  const { page, parties, places, persons, posts, frames } = scene;
  if (!page.language.morphology.verbLast) return undefined;
  let outOf = false;
  for (let i = hit.from; i > Math.max(from, hit.from - 8); i--) {
    const token = { from: i - 1, to: i };
    if (overlapping(persons, token) || around(posts, token).some((p) => !p.plural)) return undefined;
    const party = endingAt(parties, i);
    if (party && party.by !== "capital")
      return /^[A-Z]{2}$/.test(party.party) && !(party.f & (F.DAT | F.LOC | F.ACC)) ? party.party : undefined;
    const place = endingAt(places, i);
    if (place?.state) return place.f & F.ABL || (outOf && !(place.f & CASES)) ? place.state : undefined;
    // a province or town of which nobody tells where it lies
    if (place) {
      if (place.f & F.ABL) outOf = true;
      i = place.from + 1;
      continue;
    }
    const word = page.words[i - 1];
    if (!word) break;
    const { known, f } = word.readings[0] ?? { known: false, f: 0 };
    if (f & F.ABL) outOf = true;
    else if (!known) continue;
    else if (f & (F.DAT | F.LOC | F.ACC | F.INS)) return undefined;
    else if (f & F.V && !(f & F.PTCP) && !comesBy(frames, token)) return undefined;
  }
  // "wekiliýet Bişkekden Aşgabada geldi"
  const out = startingAt(places, hit.to);
  return out && out.f & F.ABL ? (out.state ?? undefined) : undefined;
}

/** Whether a word is a participle of coming. */
const comesBy = (frames: readonly Frame[], at: Stretch): boolean =>
  beginningIn(frames, at.from - 3, at.to).some(
    (f) => f.to === at.to && !f.finite && (f.f & F.PTCP) !== 0 && (f.sense === "go" || f.sense === "visit"),
  );

/** The journey of a delegation with which somebody met, and which a participle tells to have come ("İstanbuldan gələn nümayəndə heyəti ilə görüşüb"). */
export function comersReceived(scene: Scene, own: readonly Frame[], out: readonly Draft[]): Draft | undefined {
  if (!scene.page.language.morphology.verbLast || out.some((d) => d.kind === "visit")) return undefined;
  for (const verb of own) {
    if ((verb.sense !== "go" && verb.sense !== "visit") || verb.nominal || verb.finite || verb.negative) continue;
    if (!(verb.f & F.PTCP) || verb.time === "future") continue;
    const hit = delegations(scene, { from: verb.to, to: verb.to + 6 })[0];
    const state = hit && originOf(scene, scene.page.sentences[verb.sentence].from, hit);
    const occasion = out.find((d) => d.status === "held" && (d.kind === "meeting" || d.kind === "reception"));
    const host = state && occasion?.parties.find((p) => p !== state && !p.startsWith("org:"));
    if (!occasion || !host || !occasion.parties.includes(state)) continue;
    return {
      ...occasion,
      kind: "visit",
      parties: [state, host],
      place: occasion.place ?? host,
      persons: occasion.persons.filter((p) => p.state === state),
      from: verb.from,
      to: hit.to,
      noun: verb,
      rule: "encounter.visit",
    };
  }
  return undefined;
}

/** The state from which the delegation comes that a clause tells of. */
export function delegationFrom(scene: Scene, { from, to }: Stretch): string | undefined {
  for (const hit of delegations(scene, { from, to })) {
    const state = originOf(scene, from, hit);
    if (state) return state;
  }
  return undefined;
}

/** Sentences after which a delegation is no longer that told of before. */
const reachOfTold = 3;

/** "A delegation of the Bank came to Osh. The delegation met Minister X": the organisation of a delegation that bears no name, by the one told of just before. */
export function organisationTold(scene: Scene, clause: Stretch): string | undefined {
  const { page, parties } = scene;
  const bare = delegations(scene, clause).some((h) => isNominative(scene, h) && !isOfNamed(scene, h));
  const at = bare ? sentenceOf(page, clause.from) : 0;
  for (let i = at - 1; i >= 0 && at - i <= reachOfTold; i--) {
    const s = page.sentences[i];
    for (const h of delegations(scene, s)) {
      const of = within(parties, h.from - 4, h.to + 5).find((p) => p.by !== "capital");
      if (of) return of.by === "organisation" && of.party.startsWith("org:") ? of.party : undefined;
    }
  }
  return undefined;
}

/** Whether a state or organisation is named right beside a delegation as whose it is. */
function isOfNamed({ page, parties }: Scene, { from, to }: Stretch): boolean {
  const { verbLast, declines } = page.language.morphology;
  const named = (a: number, b: number) => within(parties, a, b).some((p) => p.by !== "capital");
  if (named(from - 4, from)) return true;
  if (verbLast) return false;
  if (declines === "none") return startingAt(hitsOf(page, "between-two"), to) !== undefined && named(to, to + 5);
  return named(to, to + 2);
}

/** "Representatives of the World Bank", "Dünya Bankası uzmanları", "an IMF mission": an organisation beside the word for those who come for it. */
export function isRepresented({ page }: Scene, { party, by, from, to }: PartyMention): boolean {
  if (!party.startsWith("org:") || by !== "organisation") return false;
  const [sides, doers] = [hitsOf(page, "side"), hitsOf(page, "doer")];
  const { verbLast, declines } = page.language.morphology;
  if (verbLast || declines === "none") {
    const behind = startingAt(sides, to) ?? startingAt(doers, to);
    if (verbLast || behind) return behind !== undefined;
  }
  const article = endingAt(hitsOf(page, "article"), from)?.from ?? from;
  const of = endingAt(hitsOf(page, "between-two"), article)?.from ?? article;
  return (endingAt(sides, of) ?? endingAt(doers, of)) !== undefined;
}

/** "Met a delegation of the Bank": the organisation for which those came with whom one side talked; undefined where several did. */
export function organisationCome(scene: Scene, { from, to }: Stretch): string | undefined {
  const sent = within(scene.parties, from, to).filter((p) => p.party.startsWith("org:") && isRepresented(scene, p));
  return sent.length > 0 && sent.every((p) => p.party === sent[0].party) ? sent[0].party : undefined;
}
