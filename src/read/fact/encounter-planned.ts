import { F } from "../../lang/features.ts";
import { endOf } from "../clause/clauses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { type Stretch, startingAt } from "../within.ts";

/** "Is expected", "is planned" at the end of a sentence: of all that its clauses tell. */
export const isExpected = (f: Frame): boolean => f.sense === "plan" && f.finite && f.voice === "passive" && f.time !== "past";

/** "X'in kabul edilmesi, Y ile görüşmesi öngörülüyor": a verbal noun of a row whose last the sentence's closing verb plans. */
export function isPlannedInRow(page: Page, own: readonly Frame[], verb: Frame): boolean {
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || !(verb.f & F.MSDR) || !(verb.f & F.PSS3)) return false;
  const next = page.words[verb.to];
  const link = next === undefined || startingAt(hitsOf(page, "and"), verb.to) !== undefined;
  return (
    link &&
    own.some(
      (f) => f.sense === "plan" && f.finite && f.time !== "past" && f.from >= verb.to && endOf(page, verb.sentence) === f.to,
    )
  );
}

/** "X'in Y ile görüştüğünü, Z'yi kabul ettiğini bildirdi": of several things that somebody tells of one man each closes its own clause. */
export const isToldInRow = (page: Page, { nominal, finite, f }: Frame): boolean =>
  page.language.morphology.verbLast && !nominal && !finite && (f & (F.PTCP | F.ACC)) === (F.PTCP | F.ACC);

/** "Must take place", "өтуі тиіс", «должно состояться»: a verbal noun or infinitive beside a word of what has to be. */
export function hasToBe({ page }: Scene, own: readonly Frame[], verb: Frame): boolean {
  if (verb.nominal) return false;
  // "gerçekleştirmemiz gerekiyor": what looks like a verb of its own right before "need" is what has to be
  const deed = page.language.morphology.verbLast ? verb.finite && isDeed(page, verb) : false;
  if (!deed && (verb.finite || !(verb.f & F.MSDR))) return false;
  return own.some(
    (f) =>
      (f.sense === "need" || (f.sense === "important" && f.nominal && !page.language.morphology.verbLast)) &&
      !f.negative &&
      (page.language.morphology.verbLast ? f.from === verb.to : isRightBefore(page, f, verb)),
  );
}

/** Whether the last word of a predicate can be a verbal noun. */
const isDeed = ({ words }: Page, { to }: Stretch): boolean =>
  words[to - 1]?.readings.some((r) => (r.f & F.V) !== 0 && (r.f & F.MSDR) !== 0) ?? false;

/** Whether nothing but small words of a verb stands between a word and the verb after it. */
const isRightBefore = (page: Page, { to }: Stretch, verb: Frame): boolean =>
  to <= verb.from && (to === verb.from || overSmallWords(page, verb.from) === to || verb.from - to === 1);
