import { F } from "../../lang/features.ts";
import { sentenceOf } from "../page.ts";
import type { Cluster, Context } from "./candidate.ts";
import { holdersOf } from "./known.ts";
import { soleOf } from "./side.ts";

/**
 * "With his Russian counterpart X, Y raised the matter": who is told of beside the holder of an office as his counterpart, and is known to hold that office,
 * does.
 */
export function peers(context: Context, clusters: readonly Cluster[]): void {
  const { page, titles } = context;
  const unnamed = clusters.filter((k) => k.person?.post === null && k.person.inferred.state !== "whose family it is");
  if (!unnamed.length) return;
  for (const title of titles) {
    if (title.head !== "counterpart" || title.same || title.f & F.PL) continue;
    const s = sentenceOf(page, title.from);
    const named = clusters.find((k) => k.all.some((c) => c.titles.includes(title)))?.person;
    const holders = named
      ? [named]
      : clusters.flatMap(({ person }) => (person?.post && title.parties.includes(person.state ?? "") ? [person] : []));
    for (const k of unnamed) {
      const c = k.all.find((o) => !o.barred && o.span.sentence === s && !o.titles.length);
      if (!c || !k.person || k.person.post !== null) continue;
      const held = holdersOf(c.reading.words.filter((_, i) => c.span.words[i].kind === "name"));
      const sole = soleOf(context, c);
      const post = holders.find((h) => sole?.post === h.post || held.some((o) => o.post === h.post))?.post;
      if (!post) continue;
      k.person.post = post;
      k.person.inferred.post = "the counterpart";
    }
  }
}
