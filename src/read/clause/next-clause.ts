import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Frame } from "./frames.ts";

/**
 * Where a clause of its own begins between two predicates in a language whose verb does not close its clause: after a comma with "and" or "while", or
 * after the one or the other where somebody is named as its subject ("X will build a school, while Y will open a consulate"), or where both lie ahead.
 * `shared`: of one subject. Undefined where the second only says what the first settles.
 */
export function nextClause(
  { page, parties, persons }: Scene,
  first: Frame,
  second: Frame,
): { end: number; from: number; shared?: true } | undefined {
  const commaAt = (i: number) => page.text[page.tokens[i]?.start ?? 0] === ",";
  const joints = ["and", "while"].flatMap((cat) => within(hitsOf(page, cat), first.to, second.from));
  for (const joint of joints.sort((a, b) => b.from - a.from)) {
    const comma = commaAt(joint.from - 1);
    // "talks with X"
    if (startingAt(hitsOf(page, "with"), joint.from) !== undefined) continue;
    // "will build a school and in May will open a bank": one subject, two things to be done
    if (!comma && isAhead(first) && isAhead(second) && joint.from - first.to > 1 && second.from - joint.to < 5)
      return { end: joint.from, from: joint.to, shared: true };
    const isNamed = startingAt(parties, joint.to) !== undefined || startingAt(persons, joint.to) !== undefined;
    const isListed = endingAt(parties, joint.from) !== undefined || endingAt(persons, joint.from) !== undefined;
    if (comma ? !isListed || !isNamed : isNamed && !isListed) return { end: comma ? joint.from - 1 : joint.from, from: joint.to };
  }
  return undefined;
}

const isAhead = ({ time, finite, nominal }: Frame): boolean => time === "future" && finite && !nominal;
