import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Frame } from "./frames.ts";

/**
 * Where a clause of its own begins between two predicates in a language whose verb does not close its clause: after a comma with "and" or "while", or
 * after the one or the other where somebody is named as its subject ("X will build a school, while Y will open a consulate"), or where both lie ahead.
 * `shared`: of one subject. Undefined where the second only says what the first settles.
 */
export function nextClause(
  { page, frames, parties, persons }: Scene,
  first: Frame,
  second: Frame,
): { end: number; from: number; shared?: true } | undefined {
  const commaAt = (i: number) => page.text[page.tokens[i]?.start ?? 0] === ",";
  const joints = ["and", "while"].flatMap((cat) => within(hitsOf(page, cat), first.to, second.from));
  const own = willBe(second) && joints.length === 0 ? ownSubject(page, first, second) : undefined;
  if (own !== undefined) return { end: own - 1, from: own };
  for (const joint of joints.sort((a, b) => b.from - a.from)) {
    const comma = commaAt(joint.from - 1);
    // "talks with X"
    if (startingAt(hitsOf(page, "with"), joint.from) !== undefined) continue;
    // "agreed that X will work at night and (that) both services will introduce a form"
    const that = startingAt(hitsOf(page, "that"), first.to);
    const again = startingAt(hitsOf(page, "that"), joint.to);
    const isToldSo =
      willBe(second) && (willBe(first) || (that !== undefined && within(frames, that.to, joint.from).some(willBe)));
    if (isToldSo && second.from - joint.to > 0 && second.from - joint.to < mostOfSubject)
      return { end: comma ? joint.from - 1 : joint.from, from: again?.to ?? joint.to };
    // "will build a school and in May will open a bank": one subject, two things to be done
    if (!comma && isAhead(first) && isAhead(second) && joint.from - first.to > 1 && second.from - joint.to < 5)
      return { end: joint.from, from: joint.to, shared: true };
    const isNamed = startingAt(parties, joint.to) !== undefined || startingAt(persons, joint.to) !== undefined;
    const isListed = endingAt(parties, joint.from) !== undefined || endingAt(persons, joint.from) !== undefined;
    if (comma ? !isListed || !isNamed : isNamed && !isListed) return { end: comma ? joint.from - 1 : joint.from, from: joint.to };
  }
  return undefined;
}

/** Where a comma alone parts two clauses in a language that declines its nouns: the subject of the second stands after it («решили создать группу, её заседание пройдёт»). */
function ownSubject(page: Page, first: Frame, second: Frame): number | undefined {
  if (page.language.morphology.declines !== "every") return undefined;
  for (let i = second.from - 1; i > first.to; i--) {
    if (page.text[page.tokens[i - 1]?.start ?? 0] !== ",") continue;
    const isJoined = ["that", "which", "if", "at", "with"].some((cat) => startingAt(hitsOf(page, cat), i) !== undefined);
    const isSmall = startingAt(hitsOf(page, "small"), i) !== undefined && startingAt(hitsOf(page, "its"), i) === undefined;
    const isSubject = !isSmall && page.words[i]?.readings.some((r) => r.known && !(r.f & (F.V | CASES))) === true;
    return isJoined || !isSubject || second.from - i >= mostOfSubject || second.from === i ? undefined : i;
  }
  return undefined;
}

/** So many words at most stand between "and" and what will be done. */
const mostOfSubject = 8;

const willBe = (frame: Frame): boolean =>
  frame.sense === "future" || (frame.sense === "will-make" && !frame.nominal) || isAhead(frame);

const isAhead = ({ time, finite, nominal }: Frame): boolean => time === "future" && finite && !nominal;
