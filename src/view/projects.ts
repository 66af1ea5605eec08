import type { LanguageCode } from "../lang/tags.ts";
import { type ProjectKey, projects } from "../world/projects.ts";
import { fill } from "./edtf.ts";
import { placeIn } from "./places.ts";
import { en } from "./say/en.ts";
import type { Words } from "./say/words.ts";

const keys: ReadonlyMap<string, ProjectKey> = new Map(
  Object.entries(projects).map(([key, { name }]) => [name, key as ProjectKey]),
);
const states = new Map(Object.entries(en.states).map(([code, name]) => [name, code]));
const kindsOf = new WeakMap<object, string[]>();

/**
 * What a language calls an undertaking by its usual English name: its own name, else its sort with the places in that language ("X–Y railway",
 * "X hydropower plant"). What the language has no word for stays as it is.
 */
export function projectIn(english: string, words: Pick<Words, "projects" | "states" | "language">): string {
  if (words.projects === undefined) return english;
  const { named, between, kinds, sites, names } = words.projects;
  const key = keys.get(english);
  const own = key && names[key];
  if (own !== undefined) return own;
  const ordered = kindsOf.get(kinds) ?? Object.keys(kinds).sort((a, b) => b.length - a.length);
  kindsOf.set(kinds, ordered);
  const small = english.toLowerCase();
  const kind = ordered.find((one) => small.endsWith(` ${one.toLowerCase()}`));
  const site = kind === undefined ? english : english.slice(0, -kind.length - 1);
  const partIn = (part: string) =>
    sites[part] ?? words.states[states.get(part) ?? ""] ?? placeIn(words.language as LanguageCode, part);
  const name = site.split("–").map(partIn).join(between);
  return kind === undefined ? name : fill(named, { name, kind: kinds[kind]! });
}
