import { F } from "../../lang/features.ts";
import type { Roles } from "../../lang/roles.ts";
import type { Sense } from "../../lang/senses.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Hit } from "../word/lexis.ts";

/** A sense found in a clause, with what its form says: who tells it as done, planned, denied, by whom. */
export interface Frame {
  readonly sense: Sense;
  /** tokens of the predicate, end excluded */
  readonly from: number;
  readonly to: number;
  /** feature bits of the predicate's last word (its verb, where the expression holds one) */
  readonly f: number;
  readonly sentence: number;
  /** a noun ("talks", "görüşü", "визит") rather than a verb */
  readonly nominal: boolean;
  readonly time: "past" | "present" | "future";
  readonly voice: "active" | "passive";
  readonly negative: boolean;
  /** whether the predicate closes a main clause */
  readonly finite: boolean;
}

/** The words of each sense and role. */
export const sensePhrases: Vocabulary = (language, add) => {
  for (const [sense, expressions] of Object.entries(language.senses))
    if (expressions) add(expressions, { cat: "sense", code: sense });
  for (const role of Object.keys(language.roles) as (keyof Roles)[]) add(language.roles[role], { cat: role, code: role });
};

const tense = F.PST | F.PRF | F.PRS | F.FUT;

/** How well a reading of a predicate fits its place: a finite form at the end of its clause, a linking form elsewhere. */
function fit(hit: Hit, closes: boolean): number {
  let score = 0;
  if (hit.f & F.V) score += 1;
  if (hit.f & F.FIN) score += closes ? 4 : 1;
  if (hit.f & (F.CVB | F.PTCP | F.MSDR)) score += closes ? 0 : 2;
  if (hit.f & (F.COND | F.IMP)) score -= 3;
  if (hit.f & tense) score += 1;
  return score;
}

/**
 * Finds the senses of a page's predicates, one frame an expression, in order of place. Of several readings of one predicate
 * that stands which fits its place in the clause; of overlapping expressions of one sense the longer stands.
 */
export function frames(page: Page): Frame[] {
  const hits = hitsOf(page, "sense");
  const that = hitsOf(page, "that");
  const out: Frame[] = [];
  const { verbLast } = page.language.morphology;
  let sentence = 0;
  for (let i = 0; i < hits.length; ) {
    // all hits over the same tokens
    let j = i;
    const { from, to } = hits[i];
    while (j < hits.length && hits[j].from === from && hits[j].to === to) j++;
    while (page.sentences[sentence].to <= from) sentence++;
    const next = page.words[to];
    const last = to >= page.sentences[sentence].to || next === undefined || next === null;
    const best = new Map<string, Hit>();
    // "деп", "deb", "diýip" and the like tie reported speech; they say nothing by themselves
    const ties = that.some((h) => h.from <= from && h.to >= to);
    for (let k = i; k < j && !ties; k++) {
      const hit = hits[k];
      const old = best.get(hit.entry.code);
      if (!old || fit(hit, last) > fit(old, last)) best.set(hit.entry.code, hit);
    }
    const closes = verbLast ? last : true;
    const seen = [...best.values()];
    if (!seen.length) {
      i = j;
      continue;
    }
    const top = Math.max(...seen.map((h) => fit(h, closes)));
    for (const hit of seen) {
      const nominal = hit.entry.code.startsWith("n-") || hit.entry.code.startsWith("a-") || hit.entry.code === "important";
      if (!nominal && fit(hit, closes) < top - 2 && seen.length > 1) continue;
      out.push(frameOf(hit, sentence, nominal, last));
    }
    i = j;
  }
  return out;
}

function frameOf(hit: Hit, sentence: number, nominal: boolean, last: boolean): Frame {
  const { f } = hit;
  const future = f & F.FUT || f & F.OBLIG;
  const past = f & (F.PST | F.PRF) || (f & F.CVB && !(f & F.PRS));
  return {
    sense: hit.entry.code as Sense,
    from: hit.from,
    to: hit.to,
    f,
    sentence,
    nominal,
    time: future ? "future" : past ? "past" : "present",
    voice: f & F.PASS ? "passive" : "active",
    negative: (f & F.NEG) !== 0,
    finite: (f & F.FIN) !== 0 || (last && (f & F.V) !== 0 && (f & (F.PTCP | F.CVB)) !== 0),
  };
}
