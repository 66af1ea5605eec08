import { F } from "../../lang/features.ts";
import { Numbers } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { NUMBER } from "../text/tokens.ts";
import { within } from "../within.ts";
import type { Draft } from "./figure-draft.ts";

/** "30 illiyi", "30-летие", "30th anniversary": years of relations. */
export function anniversaries(page: Page): Draft[] {
  const out: Draft[] = [];
  const hits = hitsOf(page, "anniversary");
  const numbers = hits.length ? new Numbers(page) : undefined;
  for (const hit of hits) {
    const sentence = sentenceOf(page, hit.from);
    const { from, to } = page.sentences[sentence];
    // "к 80-летию Победы": relations that stand far off have no anniversary
    const near = [Math.max(from, hit.from - 10), Math.min(to, hit.to + 10)];
    if (!numbers || !within(hitsOf(page, "measure-relations"), near[0], near[1]).length) continue;
    const { code } = hit.entry;
    if (code === "of" && !(hit.f & F.PSS3)) continue;
    const said = Number(code);
    const amount = { from: hit.from, to: hit.to };
    let value = Number.isNaN(said) ? undefined : said;
    // "will mark 30 years of diplomatic relations": inside the expression
    const inside =
      hit.to - hit.from > 2 &&
      (page.tokens.slice(hit.from, hit.to).some((t) => t.kind === NUMBER) ||
        within(hitsOf(page, "cardinal"), hit.from + 1, hit.to).length > 0);
    const end = inside ? hit.to : hit.from;
    for (let i = inside ? hit.from : Math.max(from, hit.from - 3); i < end && value === undefined; i++) {
      // the point of "33. yılı" is seen by the word after it
      const number = numbers.at(i, inside ? end : hit.from + 1);
      if (!number || (!inside && hit.from - number.to > 1) || number.value < 1 || number.value > 600 || number.value % 1)
        continue;
      // "30. yılı", but not "30 yılı"
      if (code === "of" && page.language.morphology.ordinalPoint && !number.ordinal) continue;
      value = number.value;
      amount.from = i;
    }
    if (value === undefined) continue;
    const rule = "figure.anniversary";
    out.push({ measure: "anniversary", value, unit: "year", sense: "level", amount, hit, sentence, rule, inferred: {} });
  }
  return out;
}
