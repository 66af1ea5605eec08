/**
 * Words of numbers, units and currencies. Values are lists of expressions (src/read/word/lexis.ts says how they are written). Symbols and
 * abbreviations that all languages share ($, km, MW, USD) stand in src/read/mention/amount.ts.
 */
export interface Amounts {
  /** the mark before decimals; the other of comma and point groups thousands */
  readonly decimal: "," | ".";
  /** value → words; values of a thousand and more multiply what stands before them */
  readonly cardinals: Readonly<Record<string, string>>;
  /** value → words for so many together, which count no noun after them: "of them" is in their meaning (экөө, екеу) */
  readonly collectives?: Readonly<Record<string, string>>;
  /** place → words ("birinci", "first") */
  readonly ordinals: Readonly<Record<string, string>>;
  /** endings that make a number in digits an ordinal (-ci, th), apart by spaces */
  readonly ordinalEndings: string;
  /** those of them that cardinals have, too («20-ти», «2-х»), apart by spaces */
  readonly countEndings?: string;
  /** case endings of a number in digits, and that of "of them" (600-dən, 2024'te, 23-sü), apart by spaces */
  readonly caseEndings: Readonly<Partial<Record<"PSS3" | "GEN" | "DAT" | "ACC" | "LOC" | "ABL" | "INS", string>>>;
  /** endings of a number in digits that make it rough (1200-дей, 40-dək), apart by spaces */
  readonly roughEndings: string;
  /** whether a noun tied to a number by a hyphen makes it an ordinal (5-noyabr, 7-sessiya) */
  readonly hyphenOrdinal: boolean;
  /** "half" as a number (yarım milyard, two and a half) */
  readonly half: string;
  /** "and" inside a number */
  readonly joins: string;
  /** words between the two ends of a range ("18 ila 20", "three to five") */
  readonly ranges: string;
  /** words before the lower end of a range whose ends "and" joins ("between 3 and 5") */
  readonly between: string;
  /** words before a number that open a change from it to the next ("from", "с") */
  readonly from: string;
  /** words between the number and its unit that say "about", "more than" (dan ortiq, -ə yaxın), and those before the number */
  readonly aboutAfter: string;
  readonly aboutBefore: string;
  /** words that stand between a number and what is counted (nəfər, ta, sany, adet) */
  readonly counters: string;
  readonly percent: string;
  /** percent said before the number (yüzde 20) */
  readonly percentBefore: string;
  /** "times" said before the number ("by a factor of four") */
  readonly timesBefore: string;
  /** "times" after a number (dəfə, барабар, раза, -fold) */
  readonly times: string;
  /** factor → single words for it (вдвое, doubled, ikiqat) */
  readonly folds: Readonly<Record<string, string>>;
  /** percent → words for that part by which something changes ("by a quarter", на треть, üçdə bir) */
  readonly shares: Readonly<Record<string, string>>;
  /** record unit, with a factor before it where needed ("1000 MW"), → words */
  readonly units: Readonly<Record<string, string>>;
  /** ISO 4217 → words; "" marks no currency */
  readonly currencies: Readonly<Record<string, string>>;
  /** endings of a noun that makes an adjective with a number before it ("30 ürünlük", "960 yerlik"), apart by spaces */
  readonly attributive: string;
  /** words before a number that make it a mark and no amount (№, page, grade) */
  readonly marksBefore: string;
  /** words after a number that make it the number of a document */
  readonly marksAfter?: string;
  /** words after a number that make it no amount of a record: hours, o'clock, degrees, points, years of age */
  readonly notCounted: string;
  /** words after "double", "twice", "two times" that make it no change of a quantity: taxation, citizenship, champion */
  readonly notChanged: string;
  /** a word between a part and its whole, which lends its unit ("190 thousand of 300 thousand tonnes"); left out where a case does it */
  readonly of?: string;
  /** number words that hold a counter and so count things, whatever follows ("mingta") */
  readonly counting?: string;
}
