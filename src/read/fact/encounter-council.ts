import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { areOfTwoNumbers } from "./encounter-again.ts";
import type { Draft } from "./encounter-draft.ts";

/** Tokens between a council and the noun of its session. */
const reach = 14;

/** The council whose session it is, named with it. */
function councilOf({ page }: Scene, { noun, sentence }: Draft): Hit | undefined {
  const { from, to } = page.sentences[sentence];
  const named = (list: readonly Hit[]) => list.filter((h) => h.entry.code === "council");
  const bodies = hitsOf(page, "body");
  return page.language.morphology.verbLast
    ? named(within(bodies, Math.max(from, noun.from - reach), noun.from)).at(-1)
    : named(within(bodies, noun.from, Math.min(to, noun.to + reach)))[0];
}

/** Whether two councils stand beside the same word of their names. */
function areOneCouncil({ page }: Scene, a: Hit, b: Hit): boolean {
  const beside = (h: Hit) => page.words[page.language.morphology.verbLast ? h.from - 1 : h.to]?.key;
  const word = beside(a);
  return word !== undefined && word.length > 3 && word === beside(b);
}

/** Gives two sittings told by one verb the same sides, and calls a council's session a ministers' one where another of it is told to be. */
export function seatCouncils(scene: Scene, drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const twin = drafts.find((d) => d !== draft && areOfTwoNumbers(scene, d, draft));
    if (twin && draft.inferred.parties && !twin.inferred.parties) {
      Object.assign(draft, { parties: [...twin.parties], persons: [...twin.persons] });
      draft.inferred.parties = "the encounter told before";
    }
    if (draft.kind !== "commission") continue;
    const council = councilOf(scene, draft);
    const table =
      council &&
      drafts.slice(0, i).find((d) => {
        const other = d.kind === "ministerial" && d.parties.length > 2 ? councilOf(scene, d) : undefined;
        return other !== undefined && areOneCouncil(scene, other, council);
      });
    if (!table) continue;
    draft.kind = "ministerial";
    if (draft.inferred.parties) draft.parties = [...table.parties];
  }
}
