import { CASES, F } from "../../lang/features.ts";
import type { AmountMention } from "../mention/mention.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { spans } from "./change.ts";
import { type Draft, nearestOf } from "./figure-draft.ts";
import type { Passage } from "./passage.ts";

/** Whether an amount of time says how long goods or people are on their way, wait or are dealt with. */
export function isLasting(passage: Passage, amount: AmountMention): boolean {
  if (!spans.has(amount.unit)) return false;
  const near = (hits: readonly Hit[], most: number) => (passage.nearest(hits, amount)?.cost ?? 99) <= most;
  const durations = passage.of("measure-durations");
  if (near(durations, 8)) return true;
  const moves = [...passage.of("measure-fall"), ...passage.of("measure-rise")];
  // "transit time between the border and the ports has come down to 18 days"
  if (!passage.verbLast && near(moves, 3) && durations.some((h) => h.to <= amount.from && amount.from - h.to <= 16)) return true;
  // "two days a week"
  if (startingAt(passage.of("measure-often"), amount.to)) return false;
  const moved = passage
    .of("measure")
    .filter((h) => carried.has(h.entry.code) && (h.entry.more?.counted === true || isLoad(h, passage.from)));
  // "18 kunda yetib kelgan bo‘lsa, hozir 12 kunda …"
  const last = passage.amounts.findLast((a) => a.to <= amount.from && a.unit === amount.unit);
  const now = last && within(passage.of("measure-now"), last.to, amount.from).length > 0;
  if (passage.verbLast && last && now && amount.from - last.to <= 6 && isLasting(passage, last)) return true;
  const takes = passage.of("measure-takes");
  const most = takes.some((h) => h.from === amount.to) ? 14 : 8;
  if (near(takes, 4) && near(moved, passage.verbLast ? most : 14)) return true;
  // "trains cover the way from the border to the port in 18 days"
  const inTime = endingAt(passage.of("measure-inTime"), amount.from);
  const goes = inTime && takes.findLast((h) => h.to <= inTime.from && inTime.from - h.to <= 14);
  if (goes && !passage.parted(goes.from, amount.from) && moved.some((h) => h.to <= goes.from && goes.from - h.to <= 6))
    return true;
  // "delivery takes 14 days, it will be cut to 8 days"
  const before = passage.amounts.findLast((a) => a.to <= amount.from && spans.has(a.unit));
  return before !== undefined && near(moves, 8) && isLasting(passage, before);
}

const carried = new Set<string>(["freight", "passengers"]);

/** Goods on their way, named by no count: "yüklər", "грузы", "жүк" at the beginning of a sentence. */
const isLoad = ({ entry, f, to, from }: Hit, start: number): boolean =>
  entry.code === "freight" && to - from === 1 && ((f & F.PL) !== 0 || from === start) && !(f & CASES) && !(f & F.PSS3);

/** "It takes 18 days. Our goal is 13 days": a time that is aimed at, after one that was told. */
export const isTimeAimedAt = (passage: Passage, amount: AmountMention, before: Draft | undefined): boolean =>
  spans.has(amount.unit) &&
  before !== undefined &&
  spans.has(before.unit) &&
  passage.sentence - before.sentence <= 1 &&
  ["measure-target", "measure-fall"].some((cat) => nearestOf(passage, cat, amount) <= 8);
