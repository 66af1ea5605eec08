import { CASES, F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import type { Found } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** A figure told before. */
interface Told {
  readonly measure: Measure;
  readonly unit: string;
  readonly amount: { readonly from: number; readonly to: number };
  readonly hit: Hit | null;
  readonly sentence: number;
}

/** "of this German deliveries made up 400 million", "31 milliony Latwiýadan getirilen harytlar": whose goods a part of the trade told just before is. */
export function measureOfWares(
  { parties, home }: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | undefined,
  drafts: readonly Told[],
): Measure | undefined {
  if (!home || !isMoney(amount.unit)) return undefined;
  // where nothing tells which state the page calls its own
  if (!passage.verbLast && !parties.some((p) => p.by === "home")) return undefined;
  const whole = drafts.findLast((d) => d.measure === "trade-turnover" && isMoney(d.unit));
  if (!whole || passage.sentence - whole.sentence > 1) return undefined;
  const [from, to] = clauseOf(passage, amount);
  const { hit, measure } = found ?? {};
  // "mal sattık": a verb tells it
  if (hit && (measure === "exports" || measure === "imports") && hit.from >= from && hit.to <= to && hit.f & F.V)
    return undefined;
  for (const wares of within(passage.of("measure-wares"), from, to)) {
    if (wares.from < amount.to && wares.to > amount.from) continue;
    const owner = within(parties, from, wares.from).findLast((p) => !p.party.startsWith("org:"));
    if (!owner || owner.to > wares.from || (owner.from < amount.to && owner.to > amount.from)) continue;
    const away = wares.from - owner.to;
    const f = passage.page.words[owner.to - 1]?.readings.reduce((all, r) => all | r.f, 0) ?? 0;
    const theirs =
      (owner.by === "adjective" && away === 0) || (passage.verbLast && ((f & F.GEN && away <= 1) || (f & F.ABL && away <= 2)));
    // "Türkiye'den aldığımız mallar": who speaks may be of the other side
    if (theirs && !(owner.party === home && f & F.ABL)) return owner.party === home ? "exports" : "imports";
  }
  return undefined;
}

/** Where the part of the sentence that holds an amount begins and ends: marks and other amounts close it. */
function clauseOf(passage: Passage, amount: AmountMention): [number, number] {
  let { from } = amount;
  const closes = (i: number) =>
    /[,;:.]/.test(passage.mark(i)) || passage.amounts.some((a) => a !== amount && a.from <= i && a.to > i);
  while (from > passage.from && !closes(from - 1)) from--;
  let { to } = amount;
  while (to < passage.to && !closes(to)) to++;
  return [from, to];
}

/** "187 min yük maşını keçib, maşınların sayı 9 faiz artıb": the measure of what was counted before by the same word. */
export function measureOfSame(
  passage: Passage,
  { unit, from }: AmountMention,
  found: Found | undefined,
  drafts: readonly Told[],
): Measure | undefined {
  const { hit } = found ?? {};
  // "120 container trains came, another 40 trains are expected"
  const more = unit === "count" && passage.of("measure-further").some((h) => h.to === from || (hit && h.from === hit.to));
  if ((unit !== "percent" && unit !== "times" && !more) || !hit || found?.measure !== "other" || hit.entry.more?.counted !== true)
    return undefined;
  const { words } = passage.page;
  const begins = (i: number) => words[i]?.key.slice(0, more ? 3 : 4) ?? "";
  const word = begins(hit.to - 1);
  const same = drafts.findLast((d) => {
    if (d.unit !== "count" || !d.hit || passage.sentence - d.sentence > (more ? 2 : 1)) return false;
    for (let i = d.hit.from; i < d.hit.to; i++) if (begins(i) === word) return true;
    return false;
  });
  return same?.measure;
}

/** How far who buys, or whom it is bought of, may stand from the verb. */
const nearVerb = 12;

/** "Hungary bought 35,000 tonnes of grain from Kazakhstan", "Баткенден сатып алат": what the other side buys of the teller's own is exports. */
export function measureOfPurchase(
  { parties, places, pair, home }: Scene,
  passage: Passage,
  amount: AmountMention,
  found: Found | undefined,
): Measure | undefined {
  const hit = found?.hit;
  if (!hit || found?.measure !== "imports" || !(hit.verb & F.V) || !home || pair.length !== 2 || !pair.includes(home))
    return undefined;
  // "aldığımız mallar": who speaks may be of the other side
  if (hit.f & F.PSS1P || hit.verb & F.PSS1P) return undefined;
  const [start, end] = [Math.min(hit.to, amount.to), Math.max(hit.from, amount.from)];
  if (passage.amounts.some((a) => a !== amount && a.unit !== "count" && a.from >= start && a.to <= end)) return undefined;
  if (passage.verbLast && (hit.from < amount.to || hit.from - amount.to > 6)) return undefined;
  const [from, to] = [
    Math.max(passage.from, Math.min(hit.from, amount.from) - nearVerb),
    Math.min(passage.to, Math.max(hit.to, amount.to) + nearVerb),
  ];
  const readings = (i: number) => (passage.page.words[i]?.readings ?? []).filter((r) => r.known && !(r.f & F.V));
  // "Кыргызстан" could be an ablative of another name by its letters
  const bears = (i: number, f: number) => ((readings(i)[0]?.f ?? 0) & f) !== 0;
  const states = within(parties, from, to).filter(
    (p) => p.by !== "adjective" && p.by !== "people" && !p.party.startsWith("org:"),
  );
  if (passage.verbLast) {
    const sold = [
      ...states.map((p) => ({ to: p.to, state: p.party })),
      ...within(places, from, to).map((p) => ({ to: p.to, state: p.state })),
    ].filter((p) => p.to <= hit.from && bears(p.to - 1, F.ABL));
    if (sold.length) return sold.every((p) => p.state === home) ? "exports" : undefined;
  }
  // who buys stands before the verb and bears no case
  const before = states.filter(
    (p) =>
      p.to <= (passage.verbLast ? amount.from : hit.from) &&
      !passage.parted(p.to, Math.min(hit.from, Math.max(p.to, amount.from))),
  );
  const buyer = before.findLast((p) => {
    if (passage.verbLast || passage.page.language.morphology.declines !== "none")
      return readings(p.to - 1).some((r) => !(r.f & (CASES | F.PSS3)));
    return hit.from - p.to <= 2 && !endingAt(passage.of("measure-outOf"), p.from);
  });
  return buyer && buyer.party !== home && pair.includes(buyer.party) ? "exports" : undefined;
}
