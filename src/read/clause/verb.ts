import { CASES, F } from "../../lang/features.ts";
import type { Page } from "../page.ts";

/** What a participle of the past bears where it names a fact ("olduğu"). */
const ownedPast = F.V | F.PTCP | F.PST | F.PSS3;

/**
 * Features of token `i` as a verb, by its likeliest reading; 0 where it is none. A word that is also a noun ("edib", "құрады") counts as a
 * verb where it closes its clause.
 */
export function verbAt(page: Page, i: number): number {
  const readings = page.words[i]?.readings;
  const first = readings?.[0];
  if (!readings || !first) return 0;
  if (first.known && first.f & F.V) {
    // "çykar" is sooner "comes to" than the order "take out"
    const told = first.f & F.IMP && readings.find((r) => r.known && r.f & F.V && r.f & F.FIN && !(r.f & F.IMP));
    return told ? told.f : first.f;
  }
  // "olduğunu": a form that the lexicon has as a word, and that no word of its own can be
  if (page.language.morphology.verbLast && first.known && !first.f && first.stem === page.words[i]?.key) {
    const told = readings.find((r) => r.known && (r.f & ownedPast) === ownedPast && r.f & CASES);
    if (told) return told.f;
  }
  // "ýokarydyr": a noun with "is", no future of a shorter verb
  const predicate = first.known && (first.f & F.FIN) !== 0 ? F.FUT : 0;
  // "алардын 400ү – студенттер": what a dash makes the predicate is a noun
  if (first.known && !page.words[i - 1] && /^[–—]/.test(page.text[page.tokens[i - 1]?.start ?? -1] ?? "")) return 0;
  // "are", "is": forms that are no dictionary words of their own
  if (!page.language.morphology.verbLast && first.stem === page.words[i]?.key) {
    const verb = readings.find((r) => r.known && r.f & F.V && r.f & F.FIN && r.stem !== first.stem);
    if (verb) return verb.f;
  }
  const next = page.words[i + 1];
  if ((next !== undefined && next !== null) || !page.language.morphology.verbLast) return 0;
  return readings.find((r) => r.known && r.f & F.V && r.f & (F.FIN | F.CVB) && !(r.f & (F.IMP | predicate)))?.f ?? 0;
}
