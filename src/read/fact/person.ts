import type { Sense } from "../../lang/senses.ts";
import { headed } from "../mention/delegate.ts";
import { sentenceOf, textOf } from "../page.ts";
import type { Person } from "../record.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";

/** Senses of what representatives do together: who takes part in one belongs in the record even without a post. */
const encounters: ReadonlySet<string> = new Set<Sense>([
  "meet",
  "receive",
  "pay-call",
  "phone",
  "visit",
  "go",
  "attend",
  "gather",
  "discuss",
  "n-meeting",
  "n-reception",
  "n-call",
  "n-visit",
  "n-consultations",
  "n-summit",
  "n-ministerial",
]);

/** Senses of what an office-holder conveys to another. */
const words: ReadonlySet<string> = new Set<Sense>(["thank", "congratulate", "condole", "invite", "send"]);

/**
 * The people of a text as the record lists them: all who hold or held an office, and those without a post who take part in
 * an encounter. Items are in order of place; the quote is where the name stands with its post, else its first mention.
 */
export function peopleOf(scene: Scene): Person[] {
  const { page } = scene;
  const out: Person[] = [];
  for (const person of scene.people) {
    if (person.post === null && !takesPart(scene, person)) {
      scene.trace?.("people", person.rule, person, "no post, and no part in an encounter");
      continue;
    }
    const span: [number, number] = [page.tokens[person.from].start, page.tokens[person.to - 1].end];
    out.push({
      name: person.name,
      post: person.post,
      state: person.state,
      quote: textOf(page, person.from, person.to),
      span,
      rule: person.rule,
      inferred: { ...person.inferred },
    });
  }
  return out.sort((a, b) => a.span[0] - b.span[0]);
}

/** Whether somebody is a known office-holder, or named by full name in a sentence that tells of an encounter. */
function takesPart(scene: Scene, person: Scene["people"][number]): boolean {
  const known = person.inferred.state === "office-holder";
  const full = /\p{L}[\s\u00a0]/u.test(person.name);
  if (!full && !known) return false;
  if (full && (known || person.inferred.state === headed)) return true;
  for (const m of scene.persons) {
    if (m.person !== person) continue;
    const sentence = scene.page.sentences[sentenceOf(scene.page, m.from)];
    if (within(scene.frames, sentence.from, sentence.to).some((f) => encounters.has(f.sense) || (known && words.has(f.sense))))
      return true;
  }
  return false;
}
