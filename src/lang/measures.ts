/** Words of what figures measure and of how they change. Values are lists of expressions (src/read/word/lexis.ts). */
export interface Measures {
  /** measure of the record → words for the quantity itself: "trade turnover", "capacity", "length" */
  readonly words: Readonly<Record<string, string>>;
  /**
   * prices, tariffs, fees, times of travel and waiting: with verbs of becoming cheap or dear: what changes by a share and is
   * no quantity of what is carried
   */
  readonly rates: string;
  /** shares, which percents are of and sums of money are not */
  readonly portions: string;
  /** what makes electricity: told by its power, and no quantity where it is counted */
  readonly stations: string;
  /** water: what volumes are of that are not gas */
  readonly water: string;
  /** verbs and nouns of sending and selling goods: exports, where goods by weight stand with them */
  readonly sent: string;
  /** measure of the record → things that are counted in it: "company", "student", "container" */
  readonly things: Readonly<Record<string, string>>;
  /** "anniversary"; nouns that mean it only with a possessor ("30 illiyi"), and years said in one word ("тридцатилетие") by number */
  readonly anniversary: string;
  readonly anniversaryOf: string;
  readonly anniversaries: Readonly<Record<string, string>>;
  /** what an anniversary must be of: relations, friendship, diplomatic */
  readonly relations: string;
  /** verbs and nouns of growing and of shrinking */
  readonly rise: string;
  readonly fall: string;
  /** comparatives that follow an amount of difference: "27 percent more", "30 faiz az" */
  readonly more: string;
  readonly less: string;
  /** what leads to a date that a figure is only compared with: before the date ("than", "compared with") or after it ("ilə müqayisədə") */
  readonly compared: string;
  /** verbs of reaching or making up a value */
  readonly reach: string;
  /** verbs of bringing a value up to another */
  readonly bring: string;
  /** verbs of coming near a value, which do not reach it */
  readonly near: string;
  /** goal, target */
  readonly target: string;
  /** words by which a value lies ahead, besides the senses of plan, wish and will */
  readonly ahead: string;
  /** words that offer or ask for money still to be given: be ready to, ask, consider */
  readonly asked: string;
  /** "or", "that is": what says one change in another unit ("1.6 million tonnes, or 28 percent") */
  readonly or: string;
  /** words before an infinitive that tell of what came about ("helped to raise"), where verbs of change in it else lie ahead */
  readonly achieved: string;
  /** prepositions of a difference ("by", "на") and of a level reached ("to", "до"), where the language has them */
  readonly by: string;
  readonly to: string;
  /** "this figure", "it": the measure spoken of last */
  readonly again: string;
  /** verbs with which a dative says by how much ("1,2 миллион тоннаға артты"), where the language says it so */
  readonly byDative: string;
  /** cost, worth, value */
  readonly worth: string;
  /** giving, spending, packages: money that goes into something */
  readonly given: string;
  /** a week, daily: how often */
  readonly often: string;
  /** words that join clauses ("while", "və", "а") */
  readonly joins: string;
  /** "people", "persons": counted as what the rest of the clause says they are (living, studying, crossing the border) */
  readonly people: string;
  /** dying, being hurt or lost: how many people a disaster struck */
  readonly harmed: string;
  /** designed for: right after the people whom a building holds, where verbs stand last */
  readonly designed: string;
  /** handing over, evacuating, freeing and sending home people: how many states did that with */
  readonly returned: string;
  /** crossing a border, by which people are passengers */
  readonly crossing: string;
  /** what takes time between states: journeys, delivery, waiting, clearance */
  readonly durations: string;
  /** waiting, standing in a queue: vehicles that do are no freight */
  readonly waiting: string;
  /** verbs of taking or needing time, which trains, lorries and goods do */
  readonly takes: string;
  /** "in", before the time in which a way is covered, where the language has no case for it */
  readonly inTime?: string;
  /** working, being employed: people who do are counted for their work */
  readonly work: string;
  /** coming to a country, visiting it: people of another state who do are tourists */
  readonly visiting: string;
  /** what is built to produce or hold so much a year: factories, terminals, stores */
  readonly plants: string;
  /** things that are bought and sold by number: tractors, trains */
  readonly goods: string;
  /** verbs of being so long or so strong, by which the length or capacity itself lies ahead */
  readonly be: string;
  /** goods, deliveries, sales: of one side of a trade, where a state stands with them */
  readonly wares: string;
  /** "largest": of so many of which something is one, no number of them is told */
  readonly most: string;
  /** "instead of": a number that another stands in for */
  readonly instead: string;
  /** "between": whose document or talks something is */
  readonly between: string;
  /** says that so many others of the things told before are meant ("four more", "ещё четыре") */
  readonly further: string;
  /** "of them": a number beside it counts the things spoken of before */
  readonly them: string;
  /** "number of", before or after the noun whose number is told */
  readonly number: string;
  /** people told by age or sex, who are students where they learn */
  readonly young: string;
  /** learning, being taught */
  readonly learn: string;
  /** verbs of going through a place, of people ("gündə 3 min nəfər keçir") */
  readonly passing: string;
  /** words for the way of goods, beside what it leads over ("through Georgia", "Gürcistan üzerinden") */
  readonly through: string;
  /** guests and visitors: those of an event are no tourists */
  readonly guests: string;
  /** words by which a percentage is part of a whole ("made up 23 percent", "12 percent of the market") */
  readonly holds: string;
  /** verbs of owning: by them so many percent are of a firm or field */
  readonly owns: string;
  /** "young", before a people that is counted, where adjectives stand between */
  readonly youthful?: string;
  /** building, works: a share of them tells how far they have come */
  readonly works: string;
  /** verbs and nouns of building: what they have ahead is as large as it will be */
  readonly builds: string;
  /** done, completed, ready: what works are by so many percent */
  readonly done: string;
  /** country, state: what so many guests come from */
  readonly lands: string;
  /** "from", before so many countries, where the language has no case for it */
  readonly outOf: string;
  /** "into the economy": where money of a bank is invested */
  readonly economy: string;
  /** "the bank", by which one named before is meant */
  readonly bank: string;
  /** banks and agencies whose trade is to lend and to help abroad */
  readonly lenders: string;
  /** what a lender has lent in all that is still to be paid back or spent: a portfolio */
  readonly portfolio: string;
  /** "of" after a percentage, where the verb does not stand last */
  readonly part: string;
  /** "was" after an amount, where no verb stands: what it was is no goal ("9 ta edi") */
  readonly was: string;
  /** words that deny the verb of reaching they stand beside, where its own form doesn't */
  readonly lacking?: string;
  /** closes a row of amounts that are told of things named before in the same order, where it stands last */
  readonly respectively?: string;
  /** closes "a year earlier", counted from the time told and not from today, where "ago" is another word */
  readonly earlier?: string;
  /** verbs of giving money to somebody else: grant, allocate, provide */
  readonly grants?: string;
  /** financing what others build */
  readonly finances?: string;
  /** auxiliaries of the future before verbs ("will") where the analyser does not know all verbs */
  readonly auxiliaries: string;
  /** verbs whose simple present tells what is and not what will be (live, work, make up); where that tense tells both */
  readonly stative: string;
  /** endings of forms that say what one means to do, where they close a clause (-мақ, -макчы), apart by spaces */
  readonly intent: string;
  /** endings of forms that say what one would like to do, before the verb that closes them (-гісі келеді), apart by spaces */
  readonly wish: string;
  /** "now": what the ambiguous present of such a language tells then is no future */
  readonly now: string;
  /** postpositions "in order to" after a verbal noun */
  readonly purpose: string;
  /** postpositions "after" of what is still to be done, in languages whose present tells what will be as well */
  readonly afterwards: string;
  /** phrases that hold a word of change and mean none ("amalga oshir-" carry out) */
  readonly noChange: string;
  /** things counted that make no figure: sides, countries, leaders, days, sessions */
  readonly uncounted: string;
  /** says that a cost is an estimate, or one still to come: what it is of is not there yet */
  readonly estimated: string;
  /** "under construction", beside what is being built */
  readonly underWay: string;
  /** completing, putting into operation: what is still to be completed is not there yet */
  readonly completes: string;
  /** beginning to build, studies of whether to: told in the sentence before */
  readonly begins: string;
  /** ordering, buying, making, delivering: trains, ships and wagons with which that is done are goods and carry none */
  readonly acquired: string;
  /** what those in need are sent: tents, blankets, food */
  readonly relief: string;
  /** repairing, renewing, marking a border: what that is done with is there already */
  readonly repairs: string;
  /** borders, which nobody builds */
  readonly borders: string;
}
