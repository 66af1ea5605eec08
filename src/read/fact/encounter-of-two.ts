import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { PersonOfText } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt } from "../within.ts";
import { delegations } from "./encounter-delegation.ts";

/** One of two who talk: the side he is of, and who he is where he is named. */
interface Talker {
  readonly from: number;
  readonly to: number;
  readonly f: number;
  readonly state: string;
  readonly person: PersonOfText | null;
}

/** The man or the holder of an office who stands right at a token, or an article behind it. */
function talkerAt({ page, persons, posts }: Scene, at: number): Talker | undefined {
  const from = endingAt(hitsOf(page, "article"), at + 1) ? at + 1 : at;
  const man = startingAt(persons, from);
  if (man?.person.state && man.by !== "pronoun") return { ...man, state: man.person.state };
  const post = startingAt(posts, from);
  return post?.state && !post.plural ? { ...post, state: post.state, person: null } : undefined;
}

/** The man, the holder of an office, the delegation or the state that stands right before a token. */
function talkerBefore(scene: Scene, to: number): Talker | undefined {
  const { persons, posts, parties } = scene;
  const man = endingAt(persons, to);
  if (man?.person.state && man.by !== "pronoun") return { ...man, state: man.person.state };
  const post = endingAt(posts, to);
  if (post) return post.state && !post.plural ? { ...post, state: post.state, person: null } : undefined;
  const sent = delegations(scene, { from: to - 4, to }).find((h) => h.to === to);
  const party = endingAt(parties, sent?.from ?? to);
  if (!party || party.by === "capital" || (party.by === "adjective" && !sent)) return undefined;
  return { from: party.from, to, f: sent?.f ?? party.f, state: party.party, person: null };
}

/** Past the days and towns that end at a token: where the words before them end. */
function beforeDayAndTown({ dates, places }: Scene, to: number): number {
  for (let at = to; ; ) {
    const town = endingAt(places, at);
    const next = endingAt(dates, at)?.from ?? (town && town.f & F.LOC ? town.from : undefined);
    if (next === undefined) return at;
    at = next;
  }
}

/**
 * Whose talks with whom a noun names, where it is only the occasion of something else: «на встрече премьер-министра с послом Китая прозвучало»,
 * "Baş nazirin Çin səfiri ilə görüşündə", each by his office or his name.
 */
export function twoOf(scene: Scene, noun: Frame): readonly [Talker, Talker] | undefined {
  const { page } = scene;
  const marks = hitsOf(page, "with");
  const { verbLast, declines } = page.language.morphology;
  if (verbLast) {
    if (!(noun.f & F.PSS3)) return undefined;
    const mark = endingAt(marks, noun.from);
    const guest = talkerBefore(scene, mark?.from ?? noun.from);
    if (!guest || !(mark || guest.f & F.INS)) return undefined;
    const host = talkerBefore(scene, beforeDayAndTown(scene, guest.from));
    return host && host.f & F.GEN && host.state !== guest.state ? [host, guest] : undefined;
  }
  const of = declines === "none" ? startingAt(hitsOf(page, "between-two"), noun.to) : undefined;
  if (declines === "none" && !of) return undefined;
  const host = talkerAt(scene, of?.to ?? noun.to);
  const mark = host && startingAt(marks, host.to);
  const guest = mark && talkerAt(scene, mark.to);
  if (!host || !guest || host.state === guest.state) return undefined;
  return declines === "none" || (host.f & F.GEN) !== 0 ? [host, guest] : undefined;
}
