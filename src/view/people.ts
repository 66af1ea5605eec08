import { likelyLanguage } from "../entity/names.ts";
import { samePeople } from "../entity/people.ts";
import { compare } from "./items.ts";
import type { PersonPost, PersonRow } from "./rows.ts";

/**
 * Joins the rows of a store's people that are of one person in several spellings and scripts; those named in most texts first.
 * A person's row holds the name met most often, every spelling, every office with its first and last day, and the newest 20 texts.
 */
export function joinPeople(rows: readonly PersonRow[]): PersonRow[] {
  // a row is mentioned once for each office, so that offices tell who is who
  const owners: number[] = [];
  const mentions = rows.flatMap(({ name, state, posts }, i) => {
    const language = likelyLanguage(name);
    const held = posts.length === 0 ? [{ post: null, first: null }] : posts;
    return held.map(({ post, first }) => {
      owners.push(i);
      return { name, language, state, post, day: first };
    });
  });
  const joined = samePeople(mentions).map((group) => {
    const own = [...new Set(group.map((i) => owners[i]))].map((i) => rows[i]);
    return own.length === 1 ? own[0] : joinRows(own.sort((x, y) => y.count - x.count || compare(x.key, y.key)));
  });
  return joined.sort((x, y) => y.count - x.count || compare(x.key, y.key));
}

function joinRows(rows: readonly PersonRow[]): PersonRow {
  const posts = new Map<PersonPost["post"], PersonPost>();
  for (const held of rows.flatMap((row) => row.posts)) {
    const known = posts.get(held.post);
    posts.set(held.post, known ? joinPosts(known, held) : held);
  }
  return {
    ...rows[0],
    spellings: [...new Set(rows.flatMap((row) => row.spellings))],
    posts: [...posts.values()].sort((x, y) => compare(y.last ?? "", x.last ?? "") || y.count - x.count),
    count: rows.reduce((sum, row) => sum + row.count, 0),
    texts: [...new Set(rows.flatMap((row) => row.texts))].slice(0, 20),
  };
}

function joinPosts(a: PersonPost, b: PersonPost): PersonPost {
  const first = a.first === null || (b.first !== null && b.first < a.first) ? b.first : a.first;
  const last = a.last === null || (b.last !== null && b.last > a.last) ? b.last : a.last;
  return { post: a.post, count: a.count + b.count, first, last };
}
