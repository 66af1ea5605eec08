import { CASES } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import type { PartyMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { gatherings } from "./encounter-kinds.ts";
import { stateOfTown } from "./encounter-near.ts";

/** How a text calls a state that hosts: by its name or its capital. */
const isHostName = ({ by, f }: PartyMention): boolean => (by === "name" || by === "capital") && !(f & CASES);

/** "Azerbaijan will host the next meeting", "… will be hosted by Astana", "Növbəti görüşə Astana ev sahibliyi edəcək": who a sentence says hosts its event. */
function hostIn(scene: Scene, draft: Draft): PartyMention | undefined {
  const { page, parties, persons, frames } = scene;
  const { from, to } = page.sentences[draft.sentence];
  if (within(persons, from, to).length) return undefined;
  const hosts = hitsOf(page, "hosts");
  // "Kırgızistan'ın ev sahipliğinde"
  const noun = beginningIn(hosts, from, to).find((h) => !overlapping(frames, h));
  const owner = noun && endingAt(parties, noun.from);
  if (owner && (owner.by === "name" || owner.by === "capital")) return owner;
  const isHosting = (f: Frame) =>
    !f.nominal && !f.negative && (f.sense === "receive" || f.sense === "hold" || f.sense === "happen" || !!overlapping(hosts, f));
  const verb = beginningIn(frames, from, to).find(isHosting);
  if (!verb) return undefined;
  const { verbLast, declines } = page.language.morphology;
  // "will be held in Kyrgyzstan"
  const there = verbLast ? [] : within(parties, from, to).filter((p) => p.by === "name" && endingAt(hitsOf(page, "at"), p.from));
  if (there.length === 1) return there[0];
  const hostAt = (at: number | undefined) => {
    const named = at === undefined ? undefined : startingAt(parties, at);
    return named && isHostName(named) ? named : undefined;
  };
  if (verb.voice === "passive") {
    const by = verbLast || declines === "every" ? undefined : startingAt(hitsOf(page, "by"), verb.to);
    return hostAt(by?.to);
  }
  if (verb.sense === "hold" && !verb.finite && verb.time !== "future") return undefined;
  const before = within(parties, from, verb.from).filter(isHostName);
  const subject = before.at(-1);
  if (subject) return before.length === 1 ? subject : undefined;
  // «встречу примет Азербайджан»
  return declines === "every" ? hostAt(verb.to) : undefined;
}

/**
 * "The next summit will be in Türkiye", "will be hosted by Türkiye": the state in which an organisation's gathering is due is its host and sits at it; a
 * place that is told by no more than who hosts is the host's.
 */
export function joinHostState(scene: Scene, draft: Draft): void {
  // "a forum was held in Baku. The ministers of A and B came": to the page's own state, of whose men it tells, too
  if (draft.kind === "conference" && draft.status === "held" && !draft.headline && scene.home) {
    const guests = draft.parties.filter((p) => !p.startsWith("org:"));
    const hosted = guests.length > 1 && !guests.includes(scene.home) && stateOfTown(scene, draft) === scene.home;
    if (hosted && scene.people.some((who) => who.state === scene.home)) draft.parties = [scene.home, ...draft.parties];
  }
  if (draft.status !== "planned" || draft.headline || !draft.parties.length) return;
  if (!gatherings.has(draft.kind) && draft.kind !== "commission") return;
  const { page, parties, home } = scene;
  const { from, to } = page.sentences[draft.sentence];
  // "the forum will be in Baku, with ministers from A, B and C": they come to the page's own state
  const here =
    home && draft.kind === "conference" && !draft.inferred.parties && draft.parties.length > 2 && !draft.parties.includes(home);
  if (here && stateOfTown(scene, draft) === home) draft.parties = [home, ...draft.parties];

  const hosts = draft.place === null ? hostIn(scene, draft) : undefined;
  if (hosts)
    draft.place =
      hosts.by === "capital" ? page.text.slice(page.tokens[hosts.from].start, page.tokens[hosts.to - 1].end) : hosts.party;
  const host = hosts ?? within(parties, from, to).find((p) => p.by === "name" && p.party === draft.place);
  if (host && draft.parties.every((p) => p.startsWith("org:")) && (draft.kind === "summit" || draft.kind === "ministerial"))
    draft.parties = [host.party, ...draft.parties];
}
