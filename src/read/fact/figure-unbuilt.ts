import { F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import type { Passage } from "./passage.ts";

/** The size of works and how far ahead its sentence looks. */
export interface Works {
  readonly passage: Passage;
  readonly amount: AmountMention;
  /** the word that says what it measures */
  readonly hit: Hit | null;
  /** whether the clause names a year or day after the day of publication */
  readonly dated: boolean;
  /** words of the sentence by which something is to come */
  readonly cues: readonly Hit[];
}

/** Units in which works are told as long or strong. */
const sizes: ReadonlySet<string> = new Set(["MW", "km"]);

/** How many words may stand between a size and what tells of the works. */
const far = {
  cost: 16,
  underWay: 6,
  completes: 9,
  cue: 6,
  begins: 12,
  subject: 5,
  repairs: 5,
  border: 3,
  done: 9,
  builds: 6,
  talk: 4,
  lent: 5,
};

/** Whether works, told by their size, are not there yet: their cost is an estimate, they are being built, or are still to be begun or completed. */
export function isUnbuilt(works: Works): boolean {
  // what a terminal handles or a plant makes is told in tonnes and pieces
  const sized = sizes.has(works.amount.unit) || works.hit?.entry.code === "capacity";
  if (!sized || isThereAlready(works)) return false;
  return (
    isOfEstimatedCost(works) ||
    isUnderWay(works) ||
    isToBeCompleted(works) ||
    isToBeBegun(works) ||
    isPartlyDone(works) ||
    isTalkedOf(works) ||
    isBeingBuilt(works) ||
    isLentFor(works)
  );
}

/** "Repairs of the 310-km road are estimated at …", "the 900-km border is to be marked": what is repaired stands, and nobody builds a border. */
function isThereAlready({ passage, amount: { from, to } }: Works): boolean {
  const beside = (cat: string, most: number) =>
    passage.of(cat).some((h) => {
      const [start, end] = h.to <= from ? [h.to, from] : [to, h.from];
      return end >= start && end - start <= most && !passage.parted(start, end) && !(h.f & F.DAT);
    });
  return beside("measure-repairs", far.repairs) || beside("measure-borders", far.border);
}

/** "The 260-km line is 60 percent complete": a share of works that is done, and not all of them. */
const isPartlyDone = ({ passage, amount }: Works): boolean =>
  passage.amounts.some(
    (a) =>
      a.unit === "percent" &&
      a.value < 100 &&
      a.from >= amount.to &&
      a.from - amount.to <= far.done &&
      passage.of("measure-done").some((h) => h.from >= a.to && h.from - a.to <= 2),
  );

/** "A loan for a 1.5-GW wind farm", «кредит на ветропарк, рассчитанный на 1,5 ГВт»: what money is lent for is still to be built. */
const isLentFor = ({ passage, amount: { from, to } }: Works): boolean =>
  passage.of("measure").some((h) => {
    if (h.entry.code !== "loan-or-aid" || h.f & F.V) return false;
    if (passage.verbLast) return h.from >= to && h.from - to <= far.lent && !passage.verbBetween(to, h.from);
    if (isAimedAtFirst(passage, from)) return true;
    const aim = startingAt(passage.of("measure-by"), h.to) ?? startingAt(passage.of("measure-purpose"), h.to);
    return aim !== undefined && h.to <= from && from - h.to <= 2 * far.lent && !finite(passage, h.to, from);
  });

/** "For the construction of a 600-MW wind farm the bank will lend …": building, named as what something is for, right before its size. */
const isAimedAtFirst = (passage: Passage, from: number): boolean =>
  passage.of("measure-builds").some((b) => {
    const at = endingAt(hitsOf(passage.page, "article"), b.from)?.from ?? b.from;
    if (b.to > from || from - b.to > 3 || passage.parted(b.to, from)) return false;
    return endingAt(passage.of("measure-purpose"), at) !== undefined || endingAt(passage.of("measure-by"), at) !== undefined;
  });

/** "260 km liniya qurishni nazarda tutadi", "420 megavatlık santralin inşası ele alındı": building that is planned, discussed or considered, where the verb stands last. */
function isTalkedOf({ passage, amount: { to }, cues }: Works): boolean {
  if (!passage.verbLast) return false;
  const talks = passage.of("sense").filter((h) => h.entry.code === "discuss");
  const said = [...cues, ...talks, ...passage.of("measure-asked")];
  return passage.of("measure-builds").some((b) => {
    const named = b.verb & F.V ? (b.verb & F.MSDR) !== 0 : b.to - b.from === 1;
    if (!named || b.from < to || b.from - to > far.builds || passage.parted(to, b.from) || isOfOtherDeed(passage, to, b.from))
      return false;
    return said.some(
      (c) => c.from >= b.to && c.from - b.to <= far.talk && !passage.parted(b.to, c.from) && !finite(passage, b.to, c.from),
    );
  });
}

/** "1 QVt gücündə stansiya tikir": what somebody is building now. */
const isBeingBuilt = ({ passage, amount: { to } }: Works): boolean =>
  passage.verbLast &&
  passage
    .of("measure-builds")
    .some(
      (b) =>
        (b.verb & (F.FIN | F.PRS)) === (F.FIN | F.PRS) &&
        !(b.verb & (F.PST | F.PRF | F.NEG)) &&
        b.from >= to &&
        b.from - to <= far.builds &&
        !passage.parted(to, b.from) &&
        !passage.verbBetween(to, b.from),
    );

/** Whether a verb that closes a clause stands among tokens `from` to `to`. */
function finite(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.verb(i) & F.FIN) return true;
  return false;
}

/** "The 310-km line is estimated to cost $900 million", "310 km liniya qiymati 900 mln dollarga baholanmoqda". */
function isOfEstimatedCost({ passage, amount }: Works): boolean {
  return passage.of("measure-estimated").some((h) => {
    if (passage.between(h, amount) > far.cost + 8 || Math.abs(h.from - amount.from) > far.cost) return false;
    const [from, to] = h.from < amount.from ? [h.from, amount.to + far.cost] : [amount.to, h.to + far.cost];
    const sums = passage.amounts.filter((a) => isMoney(a.unit) && a.from >= from && a.to <= to);
    return sums.some((a) => Math.abs(a.from - h.to) <= 4 || Math.abs(h.from - a.to) <= 2);
  });
}

/** "The 720-megawatt plant under construction", "qurilayotgan 720 MVtli stansiya". */
const isUnderWay = ({ passage, amount: { from, to } }: Works): boolean =>
  // "the power of the stations being built has come to 900 MW": so much of it is there
  ![to, to + 1].some((i) => passage.verbLast && passage.verb(i) & F.PST && passage.over(i, "measure-reach", "measure-rise")) &&
  passage.of("measure-underWay").some((h) => {
    const [start, end] = h.to <= from ? [h.to, from] : [to, h.from];
    return end >= start && end - start <= far.underWay && !passage.parted(start, end) && !passage.verbBetween(start, end);
  });

/** "The 310-km line is to be completed in 2029", "310 kilometrelik hattın 2029'da tamamlanması öngörülüyor". */
function isToBeCompleted({ passage, amount, dated, cues }: Works): boolean {
  const { from, to } = amount;
  return passage.of("measure-completes").some((h) => {
    const [start, end] = h.to <= from ? [h.to, from] : [to, h.from];
    if (end < start || end - start > far.completes || passage.parted(start, end)) return false;
    if (!passage.verbLast) {
      if (passage.verb(h.from) & F.FUT) return true;
      if (h.to <= from && passage.verbBetween(start, end)) return false;
      return cues.some((c) =>
        c.to <= h.from
          ? h.from - c.to <= 3 && (h.from < from || c.from >= to)
          : c.from >= Math.max(h.to, to) && c.from - Math.max(h.to, to) <= 3,
      );
    }
    if (h.to <= from || isOfOtherDeed(passage, start, end)) return false;
    const { verb } = h;
    if (verb & (F.FUT | F.OBLIG)) return true;
    if (cues.some((c) => c.from >= h.to && c.from - h.to <= far.cue)) return !(verb & F.FIN);
    if (verb & F.MSDR) return dated;
    if (verb & F.PST || !(verb & F.PRS)) return false;
    return dated || endsAhead(passage, h.to - 1);
  });
}

/** "972 km of border whose marking is to be completed": whether something done, other than building, stands between works and what is told of them. */
function isOfOtherDeed(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (passage.verb(i) & (F.MSDR | F.FIN) && !passage.over(i, "measure-builds", "measure-works", "measure-be")) return true;
  return false;
}

/** Whether token `i` bears an ending of a present that tells what will be as well. */
function endsAhead({ page }: Passage, i: number): boolean {
  const key = page.words[i]?.key ?? "";
  return page.language.morphology.simplePresent.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
}

/** "stressed the importance of beginning to build the plant. Its capacity is 720 MW": works that are still to be begun, or studied, in the same sentence or the one before. */
function isToBeBegun({ passage, amount, hit }: Works): boolean {
  const { page, sentence, from } = passage;
  const ahead = (h: Hit) => !(h.verb & F.PST) && !(passage.verbLast && h.verb & F.FIN && h.verb & F.PRF);
  const here = passage
    .of("measure-begins")
    .some(
      (h) =>
        h.from >= amount.to &&
        h.from - amount.to <= far.begins &&
        ahead(h) &&
        !passage.amounts.some((a) => a.unit === amount.unit && a.from >= amount.to && a.to <= h.from),
    );
  if (here) return true;
  if (!hit || sentence === 0 || hit.to > amount.from || hit.from - from > far.subject || hit.entry.more?.counted === true)
    return false;
  const last = page.sentences[sentence - 1];
  return within(hitsOf(page, "measure-begins"), last.from, last.to).some(ahead);
}
