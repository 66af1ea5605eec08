import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, type Stretch } from "../within.ts";
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
      (s) => !verbLast || (s.to <= way.from && way.from - s.to <= 1),
    );
  return (
    beside(parties).some((p) => (p.by === "name" || p.by === "home" || p.by === "capital") && !p.party.startsWith("org:")) ||
    beside(places).length > 0 ||
    beside(hitsOf(page, "project")).length > 0 ||
    beside(hitsOf(page, "project noun")).length > 0
  );
}
