import type { Frame } from "../clause/frames.ts";
import type { PersonOfText } from "../mention/mention.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";

const isEnvoy = (person: PersonOfText): boolean => person.post === "ambassador" && person.state !== null;

/**
 * "The President received the credentials of the new ambassadors of a number of countries. They were presented by X of A, Y of B and Z of C": a rite
 * at which only its host was named is with all who are named after it. Whether what sentence `i` tells is that rite.
 */
export function presentAll(scene: Scene, i: number, own: readonly Frame[], drafts: Draft[]): void {
  const told = drafts.findLast((d) => d.rule === "encounter.ceremony" && d.sentence < i && !d.headline);
  if (!told || i - told.sentence > 3 || told.status !== "held" || told.persons.some(isEnvoy)) return;
  const { posts, persons, home, page } = scene;
  const of = page.sentences[told.sentence];
  if (!within(posts, of.from, of.to).some((p) => p.plural && p.post === "ambassador" && !p.states.length)) return;
  const host = told.persons.length === 1 ? told.persons[0].state : told.persons.length ? null : home;
  const { from, to } = page.sentences[i];
  const named = new Set(within(persons, from, to).flatMap(({ by, person }) => (by === "name" ? [person] : [])));
  const envoys = [...named].filter((p) => isEnvoy(p) && p.state !== host);
  const presented = own.some((f) => f.sense === "lay-wreath" || f.sense === "n-ceremony" || f.sense === "attend");
  if (!host || !envoys.length || (!presented && envoys.length < 2)) return;
  told.persons.push(...envoys);
  told.parties = [...new Set([host, ...envoys.flatMap((p) => p.state ?? [])])];
  delete told.inferred.parties;
  // its title, and the same told by the envoys' own sentence
  for (let k = drafts.length - 1; k >= 0; k--) {
    const { kind, rule, sentence, headline, persons: there } = drafts[k];
    const title = headline && rule === told.rule && !there.length;
    if (title || (sentence === i && (kind === "ceremony" || kind === "message"))) drafts.splice(k, 1);
  }
}

/** "In a talk with the ambassador of A it was said …": what was said at the rite to one of those who came to it. */
export function isSaidAtRite(draft: Draft, before: readonly Draft[]): boolean {
  if (draft.kind !== "meeting" || draft.rule !== "encounter.with" || draft.dated || draft.status !== "held") return false;
  const rite = before.findLast((d) => d.rule === "encounter.ceremony" && d.persons.filter(isEnvoy).length > 1);
  return rite !== undefined && draft.persons.length > 0 && draft.persons.every((p) => rite.persons.includes(p));
}
