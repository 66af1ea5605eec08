import { F } from "../../lang/features.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { crowds, type Draft, few, type Named, ofPeople, smallCrowd } from "./figure-draft.ts";
import { type Found, measureOf } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** What is counted state by state: "Kazakhstan (2.2 million), Russia – 900,000", «из Узбекистана и России — 5,1 млн и 2,9 млн соответственно». */
const listable = new Set<Measure>(["tourists", "passengers", "students", "freight", "flights", "companies", "population"]);

/** The measure of a bare number in a list by states: that of the count before it, or of the one that ends the list. */
export function listedAs(
  scene: Scene,
  passage: Passage,
  k: number,
  before: Draft | undefined,
  counted: Draft | undefined,
  found: Found | undefined,
): Named | undefined {
  const amount = passage.amounts[k];
  if (amount.unit !== "count" || (found?.hit && found.measure !== "other" && found.measure !== "population")) return undefined;
  const last = before?.unit === "percent" ? counted : before;
  const told = last?.unit === "count" && listable.has(last.measure) && passage.sentence - last.sentence <= 1 ? last : undefined;
  // «границу пересекают 600 фур. Кыргызстан посетили 60 тысяч китайцев»: people are no lorries
  if (found && told && ofPeople.has(found.measure) && !crowds.has(told.measure) && !ofPeople.has(told.measure)) return undefined;
  // "3,3 mln nafari Qirg‘iziston, 2,9 mln nafari Qozog‘iston fuqarolari"
  if (told && passage.verbLast && amount.f & F.PSS3 && told.sentence === passage.sentence && found?.measure === "population")
    return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  // "the citizens of Iran – 72 thousand", "20,000 in Turkey, 10,000 in Germany": of those who came, or who work there
  if (
    told &&
    !passage.verbLast &&
    found?.measure === "population" &&
    crowds.has(told.measure) &&
    isOfState(scene, passage, amount)
  )
    return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  const fellow = last?.sentence === passage.sentence && last.unit === "count" && amount.value > few ? last : undefined;
  if (fellow && isSentTo(scene, passage, amount))
    return { measure: fellow.measure, rule: "figure.carried", from: "the figure before" };
  const heads =
    told !== undefined &&
    isOfState(scene, passage, amount) &&
    (found ? found.measure === "other" && !found.hit : passage.verbLast && amount.value >= smallCrowd);
  if (!heads && !isOfList(scene, passage, k) && !isOfYears(scene, passage, k)) return undefined;
  if (told) return { measure: told.measure, rule: "figure.carried", from: "the figure before" };
  const final = passage.amounts.find((a) => a.from >= amount.to && a.unit === "count" && !isElliptic(scene, passage, a));
  const named =
    final &&
    passage.amounts.every((a) => a.from < amount.to || a.from >= final.to || a.unit === "count") &&
    measureOf(passage, final);
  return named && named !== "none" && named.hit && (listable.has(named.measure) || named.measure === "other")
    ? { measure: named.measure, rule: "figure.listed" }
    : undefined;
}

/** "2,183 went to Russia, 44 to Kazakhstan": a bare number with nothing but a preposition between it and a state. */
function isSentTo({ parties }: Scene, passage: Passage, { bare, to }: AmountMention): boolean {
  if (passage.verbLast || !bare) return false;
  const at = /^[-–—]$/.test(passage.page.text[passage.page.tokens[to]?.start ?? -1] ?? "") ? to + 1 : to;
  const article = startingAt(hitsOf(passage.page, "article"), at + 1)?.to ?? at + 1;
  const leads = passage.page.words[at]?.key.length === 2 || startingAt(passage.of("measure-outOf"), at) !== undefined;
  return leads && startingAt(parties, article)?.by === "name";
}

/** Whether a state stands right before an amount. */
function isOfState({ parties }: Scene, passage: Passage, { from }: AmountMention): boolean {
  const named = within(parties, passage.from, from).at(-1);
  return named !== undefined && !named.party.startsWith("org:") && from - named.to <= 2;
}

/** «в 2023 году 150 тыс., а в 2024-м – 210 тыс. туристов»: a bare number whose thing is named with the next, told of another year. */
function isOfYears(scene: Scene, passage: Passage, k: number): boolean {
  const [amount, next] = [passage.amounts[k], passage.amounts[k + 1]];
  if (passage.verbLast || next?.unit !== "count" || next.from - amount.to > 8 || !isElliptic(scene, passage, amount))
    return false;
  return within(scene.dates, amount.to, next.from).length > 0 && !passage.verbBetween(amount.to, next.from);
}

/** Whether nothing is counted after a bare number and a state stands right before it, or before the numbers of a row that it goes on. */
function isOfList(scene: Scene, passage: Passage, k: number): boolean {
  const amount = passage.amounts[k];
  if (!isElliptic(scene, passage, amount)) return false;
  if (isOfState(scene, passage, amount)) return true;
  const fellow = passage.amounts[k - 1];
  return fellow !== undefined && fellow.unit === "count" && amount.from - fellow.to <= 1 && isOfList(scene, passage, k - 1);
}

/** Whether a bare number counts nothing after it: its clause or the sentence ends there. */
export function isElliptic({ dates, parties }: Scene, passage: Passage, { bare, to }: AmountMention): boolean {
  // "3,1 тыс. российских"
  const at = passage.peoples.find((p) => p.by === "adjective" && p.from === to)?.to ?? to;
  const next =
    endingAt(hitsOf(passage.page, "and"), at + 1) !== undefined &&
    (passage.amounts.some((a) => a.from === at + 1) || startingAt(parties, at + 1)?.by === "name");
  const joined = next || (at > to && passage.over(at, "measure-joins"));
  // "against 479 last year"
  const dated = startingAt(dates, at) !== undefined;
  if (startingAt(passage.of("measure-each"), at)) return bare;
  return bare && (at >= passage.to || joined || dated || /[,;.–—)]/.test(passage.mark(at)));
}

/** "yıl sonunda 900 bin bekleniyor", "this year 900,000 are expected": thousands right before the verb that closes the clause. */
export const isClosed = (passage: Passage, { bare, value, to }: AmountMention): boolean =>
  bare &&
  value >= smallCrowd &&
  ((passage.verb(to) & (passage.verbLast ? F.FIN | F.CVB : F.FIN)) !== 0 ||
    // "800 мың күтіліп отыр"
    (passage.verbLast && passage.of("measure-ahead").some((h) => h.from === to && h.verb & F.V && h.to + 1 >= passage.to - 1)));
