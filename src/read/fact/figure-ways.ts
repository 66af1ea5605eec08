import type { AmountMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, type Stretch, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import type { Found } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** How far a word of the way may stand from the goods, and from what lies on it ("through the territory of Azerbaijan"). */
const far = { goods: 16, land: 3 };

/** "sent 285,000 tonnes of grain through Azerbaijan to Armenia": goods by weight whose way is told are freight, whoever sends them. */
export function goodsOnTheirWay(
  scene: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | "none" | undefined,
): Found | undefined {
  if (amount.unit !== "tonne" || found === "none") return undefined;
  const ways = passage.of("measure-through").filter((h) => passage.between(h, amount) <= far.goods);
  if (!ways.some((way) => leadsOver(scene, passage, way) && !isOtherwiseNamed(found, way))) return undefined;
  return { measure: "freight", hit: null, cost: 0 };
}

/** Whether words of the measure say more than that goods were sent, or how large the land is that they go through. */
function isOtherwiseNamed(found: Found | undefined, way: Hit): boolean {
  const hit = found?.hit;
  if (!hit || (found.measure === "exports" && hit.entry.more?.sent === true)) return false;
  return !(found.measure === "other" && hit.to >= way.from - 1 && hit.from < way.to);
}

/** Whether a word of the way stands beside a state, a place or a way ("through Georgia", "via the port of Aktau"). */
function leadsOver({ parties, places }: Scene, passage: Passage, way: Hit): boolean {
  const { page, verbLast } = passage;
  const [from, to] = verbLast ? [way.from - far.land, way.from] : [way.to, way.to + far.land];
  const beside = <T extends Stretch>(list: readonly T[]): T[] =>
    beginningIn(list, Math.max(from, passage.from), Math.min(to, passage.to)).filter(
      // "Şimal-Cənub dəhlizi ilə": the word of the way may be the last of the name
      (s) => !verbLast || (s.to <= way.to && way.from - s.to <= 1 && s.from < way.from),
    );
  return (
    beside(parties).some((p) => (p.by === "name" || p.by === "home" || p.by === "capital") && !p.party.startsWith("org:")) ||
    beside(places).length > 0 ||
    beside(hitsOf(page, "project")).length > 0 ||
    beside(hitsOf(page, "project noun")).length > 0
  );
}

/** "Last year 1.1 million tonnes went through the pipeline": what flows through a pipe told of just before, where nothing says what it is, is the oil it is for. */
export function oilInPipes(
  passage: Passage,
  { unit }: AmountMention,
  found: Found | "none" | undefined,
  named: boolean,
): Found | undefined {
  if (unit !== "tonne" || named || found === "none" || (found && !onTheirWay.has(found.measure))) return undefined;
  const { page, sentence } = passage;
  const { from } = page.sentences[Math.max(0, sentence - 1)];
  const pipes = within(hitsOf(page, "project noun"), from, passage.to).some((h) => h.entry.code.endsWith("pipeline"));
  return pipes && speaksOfOil(page, from, passage.to) ? { measure: "energy", hit: null, cost: 0 } : undefined;
}

/** Measures that goods have while nothing says what they are. */
const onTheirWay: ReadonlySet<string> = new Set(["freight", "exports", "energy"]);

/** Whether oil or gas is named among tokens `from` to `to`. */
const speaksOfOil = (page: Page, from: number, to: number): boolean =>
  within(hitsOf(page, "measure"), from, to).some((h) => h.entry.code === "energy" && h.entry.more?.counted !== true);
