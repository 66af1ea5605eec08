import { CASES, F } from "../../lang/features.ts";
import { isMoney } from "../mention/amount.ts";
import type { AmountMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Measure } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type Draft, type Named, nearestOf, smallMoney } from "./figure-draft.ts";
import { isRated } from "./figure-none.ts";
import { meansBank } from "./figure-works.ts";
import { type Found, isNamed } from "./measure.ts";
import type { Passage } from "./passage.ts";

/** What is told in money so small is a price ("a ticket costs 62 dollars"), and no figure unless it is of so much gas ("bin metreküp gazın fiyatı 143 dolar"). */
export function priced(passage: Passage, { unit, value }: AmountMention, named: Named | undefined): Named | undefined {
  if (!named || !isMoney(unit) || value >= smallMoney || !ofSums.has(named.measure)) return named;
  return passage.amounts.some(({ unit: of }, k) => of === "m3" && isRated(passage, k))
    ? { ...named, measure: "other" }
    : undefined;
}

const ofSums: ReadonlySet<Measure> = new Set(["trade-turnover", "exports", "imports", "investment", "other"]);

/** Whether a word stands right before an amount, with two words between at most; where verbs stand last, right after "worth" ("9 milyon dəyərində qrant"). */
export const isRightBefore = (passage: Passage, hit: Hit, { from, to }: AmountMention): boolean =>
  passage.verbLast ? hit.from - to === 1 && passage.over(to, "measure-worth") : hit.to <= from && from - hit.to <= 2;

/** "dəyəri 3 milyon dollar olan avadanlıq verib": whether what was given follows a sum, with its verb of being between at most. */
export const isRightAfter = (passage: Passage, hit: Hit, { to }: AmountMention): boolean =>
  passage.verbLast && hit.from >= to && hit.from - to <= 1 && passage.over(to, "measure-be");

/** "buning 2 milliardini banklar kredit sifatida ajratadi": a part of what something costs that is said to be lent, or that a lender gives. */
export function isGivenAsLoan(
  { parties }: Scene,
  passage: Passage,
  { f, from: start, to }: AmountMention,
  before: Draft | undefined,
): boolean {
  if (before?.measure !== "investment" || before.sentence !== passage.sentence) return false;
  // «…, из которых 12 млн предоставил ЕБРР», "of which the EBRD will provide 12 million"
  if (!passage.verbLast) {
    const them = passage.of("measure-them").find((h) => h.to <= start && start - h.to <= 8);
    return them !== undefined && lendersIn(parties, passage, them.to, to + 8).some((p) => !passage.parted(to, p.from));
  }
  if (!(f & F.PSS3)) return false;
  const apart = (from: number): boolean => passage.parted(to, from) || passage.verbBetween(to, from);
  const loan = passage.of("measure").find((h) => h.entry.code === "loan-or-aid" && h.from >= to && h.from - to <= 8);
  if (loan && !apart(loan.from)) return true;
  const [lender] = lendersIn(parties, passage, to, to + 8);
  return lender !== undefined && !apart(lender.from);
}

/** "trade came to 605 million, and the company will direct another 180 million to wells": money right beside a verb of spending, past an amount of what is named. */
export function isSpentApart(passage: Passage, amount: AmountMention, { to }: Hit): boolean {
  if (!isMoney(amount.unit) || to > amount.from) return false;
  const told = passage.amounts.find((a) => a.unit === amount.unit && a.from >= to && a.to <= amount.from);
  if (!told || !passage.parted(told.to, amount.from)) return false;
  return passage
    .of("measure-given")
    .some(
      (h) =>
        (h.verb & F.V) !== 0 &&
        (passage.verbLast ? h.from === amount.to : h.to <= amount.from && h.to >= told.to && amount.from - h.to <= 2),
    );
}

/** Whether nothing but their number, and that they are worth so much, stands between an amount and projects. */
export function isRightBeforeProjects(passage: Passage, { to }: AmountMention): boolean {
  const at = passage.over(to, "measure-worth", "measure-be") ? to + 1 : to;
  const number = startingAt(passage.amounts, at);
  if (number?.unit !== "count") return false;
  const past = startingAt(hitsOf(passage.page, "counter"), number.to)?.to ?? number.to;
  return startingAt(passage.of("measure"), past)?.entry.code === "projects";
}

/** "1,2 milyar dolar tutarında 86 proje", "toplam değeri 30 milyar doları bulan 550 projeye": what so many projects are worth. */
export function isOfProjects(passage: Passage, amount: AmountMention): boolean {
  const projects = passage
    .of("measure")
    .find(
      (h) => h.entry.code === "projects" && h.from >= amount.to && h.from - amount.to <= 6 && !passage.parted(amount.to, h.from),
    );
  if (!projects || nearestOf(passage, "measure-worth", amount) > 2) return false;
  const counted = passage.amounts.some((a) => a.unit === "count" && a.from >= amount.to && a.to <= projects.from);
  const invested = passage.of("measure").some((h) => h.entry.code === "investment" && Math.abs(h.from - amount.from) <= 9);
  // "müteahhitlerimiz"
  const built = passage
    .of("measure")
    // "in the field of …"
    .some((h) => h.entry.code === "other" && h.to <= amount.from && !(h.f & F.LOC) && !passage.over(h.from, "measure-worth"));
  return counted && built && !invested;
}

/** "a centre will be built, its cost is 145 million": the cost of what a pronoun takes up, in a sentence that tells of building. */
export function isCostOfWorks(passage: Passage, { from }: AmountMention): boolean {
  if (!passage.verbLast) return false;
  const cost = passage.of("measure-worth").find((h) => h.to <= from && from - h.to <= 1 && (h.f & F.PSS3) !== 0);
  const its = cost && endingAt(passage.of("measure-again"), cost.from);
  if (!its || its.to - its.from > 1 || !passage.parted(its.from - 1, its.from)) return false;
  const built = ["measure-builds", "measure-plants", "measure"].flatMap((cat) => passage.of(cat));
  return built.some(
    (h) => h.to <= its.from && its.from - h.to <= 4 && (h.entry.cat !== "measure" || (h.entry.more?.counted && isNamed(h))),
  );
}

/** "A $300 million cement plant", "300 milyon dolarlık çimento fabrikası": works by what they cost. */
export function isRightBeforeWorks(passage: Passage, { to }: AmountMention): boolean {
  // "allocate 60 million for a port"
  const reach = passage.verbLast ? 2 : 1;
  const works = passage.of("measure-plants").find((h) => h.from >= to && h.from - to <= reach && !passage.parted(to, h.from));
  return works !== undefined && !passage.of("measure").some((h) => h.from >= to && h.from < works.to);
}

/** "60 milyon dolara 40 MW'lık bir santral kurulacak", "a 40 MW plant will be built for $60 million": for so much money, in one clause with what is built for it. */
export function isForWorks(passage: Passage, { from, to }: AmountMention): boolean {
  const far = 12;
  const near = (h: Stretch) => {
    const [start, end] = h.to <= from ? [h.to, from] : [to, h.from];
    return end >= start && end - start <= far && !passage.parted(start, end);
  };
  const works = [...passage.of("measure-plants"), ...passage.of("measure").filter((h) => h.entry.more?.station === true)];
  return works.some(near) && passage.of("measure-builds").some((h) => (h.verb & F.V) !== 0 && near(h));
}

/** "12 million yevroga zavod quradi": for so much money, right before a plant and the verb that builds it. */
export function isPriceOfPlant(passage: Passage, { f, to }: AmountMention): boolean {
  if (!passage.verbLast || !(f & F.DAT)) return false;
  const verb = passage.of("measure-builds").find((h) => h.from >= to && h.from - to <= 6 && (h.verb & F.V) !== 0);
  if (!verb || passage.parted(to, verb.from)) return false;
  return [...passage.of("measure-plants"), ...passage.of("measure").filter((h) => h.entry.more?.counted === true)].some(
    (h) => h.from >= to && verb.from - h.to <= 1 && h.to <= verb.from,
  );
}

/** Whether a word of a measure stands nearer to another sum ("capital of 500 million … projects worth 320 million"). */
export const isOthers = (passage: Passage, amount: AmountMention, { measure, hit }: Found): boolean =>
  measure === "other" &&
  hit !== null &&
  passage.amounts.some((a) => a !== amount && isMoney(a.unit) && passage.between(a, hit) < passage.between(amount, hit));

/** Organisations whose money is a loan or aid when they give it. */
export const lenders: ReadonlySet<string> = new Set([
  "org:WB",
  "org:IMF",
  "org:ADB",
  "org:AIIB",
  "org:EBRD",
  "org:EIB",
  "org:EDB",
  "org:IsDB",
  "org:UNDP",
  "org:UNICEF",
]);

export function isLent({ parties, persons }: Scene, passage: Passage): boolean {
  const here = within(parties, passage.from, passage.to);
  if (lendersIn(parties, passage, passage.from, passage.to).length || meansBank(passage, persons)) return true;
  // "290 million was allocated": by the bank of the sentence before
  if (passage.sentence === 0 || here.some(({ party }) => party.startsWith("org:"))) return false;
  const { from, to } = passage.page.sentences[passage.sentence - 1];
  return within(parties, from, to).some(({ party }) => lenders.has(party));
}

/** Who lends by trade among tokens `from` to `to`: organisations by name, banks and agencies by what they are called. */
const lendersIn = (parties: Scene["parties"], passage: Passage, from: number, to: number): readonly Stretch[] => [
  ...within(parties, from, to).filter(({ party }) => lenders.has(party)),
  ...within(passage.of("measure-lenders"), from, to),
];

/** "The World Bank's portfolio is 1.4 billion", "a $35 million agreement with the EBRD": money of what one who lends by trade has lent or signed for. */
export function isOfLender({ parties }: Scene, passage: Passage, amount: AmountMention, found: Found | undefined): boolean {
  if (!lendersIn(parties, passage, passage.from, passage.to).length || passage.of("measure-estimated").length) return false;
  const { hit } = found ?? {};
  const portfolio = passage.of("measure-portfolio");
  const near = (list: readonly Stretch[], most: number) => list.some((h) => passage.between(h, amount) <= most);
  const own = hit && portfolio.some((h) => h.from < hit.to && h.to > hit.from);
  if (hit && !own && found?.measure !== "other") return false;
  if (near(portfolio, 8)) return true;
  const papers = passage.of("measure").filter(({ entry }) => entry.code === "documents");
  return near(papers, 4) && !passage.of("measure-plants").length;
}

/** "The bank will provide 110 million, and the government will invest another 38 million": whether a bank gives the money, and what else it could be stands in the next clause. */
export function isLentApart(scene: Scene, passage: Passage, { from, to }: AmountMention, found: Found | undefined): boolean {
  if (passage.verbLast || !found?.hit || found.hit.from < to || !passage.parted(to, found.hit.from)) return false;
  return passage.of("measure-grants").some((h) => h.to <= from && from - h.to <= 1) && isLent(scene, passage);
}

/** Whether money is what one state, union or bank gives another: "the EU will provide 10 million euros for connectivity". */
export function isGranted(scene: Scene, passage: Passage, amount: AmountMention): boolean {
  const { parties } = scene;
  if (passage.verbLast) return isGrantedBy(scene, passage, amount);
  const grants = passage.of("measure-grants");
  // «12 млн на проект предоставил ЕБРР»
  const after = grants.find((h) => h.from >= amount.to && h.from - amount.to <= 4 && (h.verb & F.FIN) !== 0);
  if (after && startingAt(lendersIn(parties, passage, after.to, after.to + 8), after.to)) return true;
  const verb = grants.findLast((h) => h.to <= amount.from && amount.from - h.to <= 5);
  if (!verb) return false;
  const lends = lendersIn(parties, passage, Math.max(passage.from, verb.from - 6), verb.from).at(-1);
  if (lends && verb.from - lends.to <= 4) return true;
  const giver = within(parties, passage.from, verb.from).at(-1);
  if (!giver || verb.from - giver.to > 4) return false;
  // "the American side has pledged 145 million"
  if (giver.by === "adjective" && !startingAt(hitsOf(passage.page, "delegation"), giver.to)) return false;
  const others =
    (giver.by === "adjective" && giver.party !== scene.home) ||
    within(parties, verb.to, passage.to).some((p) => p.party !== giver.party) ||
    // "Korea will give 3 million dollars for a centre in Osh"
    (giver.by === "name" &&
      within(scene.places, amount.to, passage.to).some((p) => p.kind === "settlement" && p.state && p.state !== giver.party));
  if (giver.party === "EU") return true;
  // "Japan is giving 4 million to equip hospitals": another side, where nothing is built to earn
  const helps = giver.by === "name" && giver.party !== scene.home;
  const earns = (h: Hit) => h.entry.code === "investment" || h.entry.code === "projects";
  if (helps && !passage.of("measure-plants").length && !passage.of("measure").some(earns)) return true;
  // "Qatar pledged 3 billion for power projects"
  return others && !passage.of("measure").some((h) => h.entry.code === "projects" && h.from >= amount.to);
}

/** "Токио республикага 1,3 млрд доллар бөлдү": where verbs stand last, another state that does the giving, named as its subject. */
function isGrantedBy(scene: Scene, passage: Passage, { to }: AmountMention): boolean {
  const { parties, home } = scene;
  const verb = passage.of("measure-grants").find((h) => h.from >= to && h.from - to <= 1 && (h.verb & F.V) !== 0);
  const sides = hitsOf(passage.page, "delegation");
  const giver =
    verb &&
    within(parties, passage.from, to).find(
      (p) => p.by !== "people" && (p.by !== "adjective" || startingAt(sides, p.to) !== undefined),
    );
  if (verb && isLent(scene, passage)) return !passage.of("measure").some((h) => h.entry.code === "investment");
  if (!giver || giver.party === home || giver.party.startsWith("org:")) return false;
  // "Amerikan tarafı 145 milyon dolar taahhüt etti"
  if (giver.by === "adjective") return ((startingAt(sides, giver.to)?.f ?? CASES) & CASES) === 0;
  // "Yaponiya hukumati shifoxonalar uchun 6 million dollar ajratdi"
  const office = startingAt(within(hitsOf(passage.page, "institution"), giver.to, giver.to + 3), giver.to);
  const speaks = office?.entry.code === "government" && !(office.f & CASES);
  if (speaks) return !passage.of("measure").some((h) => h.entry.code === "investment" || h.entry.code === "projects");
  const readings = passage.page.words[giver.to - 1]?.readings ?? [];
  // "Qatar jamg‘armasi": a fund is no state
  const pointed = startingAt(passage.of("measure-again"), giver.to);
  const owns = !pointed && passage.page.words[giver.to]?.readings.some((r) => r.known && r.f & F.PSS3 && !(r.f & F.V));
  // "Avropa İttifaqı": the union's name bears a possessor's ending
  const subject =
    giver.party === "EU"
      ? !readings.some((r) => r.known && r.f & CASES & ~F.ACC)
      : !owns && !readings.some((r) => r.known && r.f & (CASES | F.PSS3));
  return subject && !passage.of("measure").some((h) => h.entry.code === "investment" || h.entry.code === "projects");
}

/** "deprem bölgesine 1 milyon dolar gönderdi": money itself that is sent is given, and no goods are sold. */
export const isSent = (passage: Passage, { from, to }: AmountMention, found: Found | undefined): boolean =>
  found?.hit?.entry.more?.sent === true &&
  passage
    .of("measure-grants")
    .some(
      (h) => h.verb & F.V && (passage.verbLast ? h.from === to : h.to <= from && from - h.to <= 1) && h.from === found.hit?.from,
    );
