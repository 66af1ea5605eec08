import type { PartyMention } from "../mention/mention.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { within } from "../within.ts";
import { notFigures } from "./measure.ts";

/** Measures of a state, not of what goes on between states: their parties are those named beside them. */
const ofOne = new Set<Measure>(["population", "capacity"]);

/** The states a figure is about: its own in a list of several, else those named in its sentence, else the page's pair. */
export function partiesOfFigure(
  scene: Scene,
  figure: { measure: Measure; sentence: number; amount: { from: number; to: number } },
): { list: string[]; inferred: string | null } {
  const { page, parties, pair, home } = scene;
  const { from, to } = page.sentences[figure.sentence];
  const named = within(parties, from, to);
  const here = [...new Set(named.map((p) => p.party))];
  if (home && here.filter((p) => p !== home).length > 1) {
    const own = listed(scene, named, from, to).get(figure.amount.from);
    if (own !== undefined) return { list: [home, own], inferred: here.includes(home) ? null : "home" };
  }
  if (here.length > 1 || (here.length === 1 && ofOne.has(figure.measure))) return { list: here, inferred: null };
  if (here.length === 1 && !pair.includes(here[0]))
    return { list: home && home !== here[0] ? [...here, home] : here, inferred: home ? "home" : null };
  return { list: [...pair], inferred: "the page's pair" };
}

/** "China ($8 billion), Russia (7 billion) and …": amounts of a list by where they begin, each with the one state before it. */
function listed({ amounts, home }: Scene, named: readonly PartyMention[], from: number, to: number): Map<number, string> {
  const out = new Map<number, string>();
  let last = from;
  for (const amount of within(amounts, from, to)) {
    if (notFigures.has(amount.unit)) continue;
    const before = [...new Set(within(named, last, amount.from).map((p) => p.party))].filter((p) => p !== home);
    if (before.length === 1) out.set(amount.from, before[0]);
    last = amount.to;
  }
  return out.size > 1 ? out : new Map();
}
