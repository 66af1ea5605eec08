import { likeness } from "../entity/likeness.ts";
import { placeOf } from "../entity/places.ts";
import type { Wording } from "../lang/wording.ts";
import type { Account, Deeds, Worded } from "../read/deed/deed.ts";
import type { Commitment, Figure, Instrument } from "../read/record.ts";
import { daysBetween, overlaps, parts } from "./edtf.ts";
import { compare, type EncounterItem } from "./items.ts";
import type { FactRow, TextDetail } from "./rows.ts";
import { type Cast, castOf } from "./timeline.ts";

/** A text with what it says of deeds and in which words, as `readDeeds` gives it. */
export interface ReadoutText extends Pick<TextDetail, "id" | "language" | "published" | "source" | "record" | "facts"> {
  readonly deeds: Deeds;
}

export const differenceKinds = ["date", "place", "person", "instrument", "figure", "commitment", "topic", "wording"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Something that some tellings of an encounter say and others leave out or say otherwise. Plain JSON. */
export interface Difference {
  kind: DifferenceKind;
  /** what it is about, in codes: a measure, a topic, an office, a sort of document, a wording */
  what: string;
  /** ids of the texts that say it */
  in: string[];
  /** ids of the texts that leave it out, or say it otherwise */
  not_in: string[];
  /** what each text says, where it says something of it: "500000000 USD", "2024-11-12", a name */
  values: Record<string, string>;
  /** the words of each text, with offsets into its raw text, end excluded */
  words: Record<string, { quote: string; span: [number, number] }>;
}

/** One telling: who tells, when, and what the telling calls the encounter. */
export interface Teller {
  text: string;
  language: string;
  published: string | null;
  source: string | null;
}

/** The tellings of one encounter, held against each other. Plain JSON. */
export interface Readout {
  encounter: Pick<EncounterItem, "id" | "kind" | "status" | "parties" | "date" | "place">;
  /** ids of the texts that tell of the encounter as theirs */
  texts: string[];
  tellers: Teller[];
  /** ids of texts that only announce it or look back at it: what they leave out says nothing */
  mentioned_in: string[];
  differences: Difference[];
}

/** A text that comes so many days after an encounter looks back at it. */
const lookingBack = 10;

/**
 * The tellings of an encounter, held against each other; null where fewer than two texts tell of it as theirs. `itself` leaves out what
 * the texts say besides the encounter, for the second of two encounters that the same texts tell.
 */
export function readoutOf(item: EncounterItem, texts: readonly ReadoutText[], itself = false): Readout | null {
  const known = new Map(texts.map((text) => [text.id, text]));
  const ids = [...new Set(item.evidence.map(({ text }) => text))].sort(compare);
  const all = ids.flatMap((id) => known.get(id) ?? []);
  const own = all.filter((text) => isReport(item, text, all));
  if (own.length < 2) return null;
  const side = new Sides(own);
  const { id, kind, status, parties, date, place } = item;
  return {
    encounter: { id, kind, status, parties, date, place },
    texts: own.map((text) => text.id),
    tellers: own.map(({ id, language, published, source }) => ({ text: id, language, published, source })),
    mentioned_in: all.filter((text) => !own.includes(text)).map(({ id }) => id),
    differences: compared(item, side, itself),
  };
}

/** What the texts say of one thing. */
export interface Line {
  kind: DifferenceKind | "kind";
  /** what it is about, in codes */
  what: string;
  /** what each text says that says something of it, by id */
  said: ReadonlyMap<string, Said>;
  /** whether two of them say different things */
  differs: boolean;
}

/**
 * All that tellings say of an encounter, thing by thing, whether they differ in it or not; wording only where they do. Texts that only
 * announce it or look back at it count as well.
 */
export function linesOf(item: EncounterItem, texts: readonly ReadoutText[]): Line[] {
  const side = new Sides(texts);
  compared(item, side, false);
  return side.lines;
}

function compared(item: EncounterItem, side: Sides, itself: boolean): Difference[] {
  return [
    ...ofEncounter(item, side),
    ...(itself ? [] : [...ofPeople(side), ...ofInstruments(side), ...ofFigures(side), ...ofCommitments(side), ...ofTopics(side)]),
    ...ofCall(item, side),
    ...(itself ? [] : ofColour(side)),
  ];
}

/** Whether a text reports an encounter, and does not only announce it or look back at it. */
function isReport(item: EncounterItem, text: ReadoutText, all: readonly ReadoutText[]): boolean {
  const rows = tellingsIn(item, text);
  if (item.status === "held" && rows.every(({ fact }) => fact.status === "planned")) return false;
  const day = (item.date ?? "").split("/").at(-1) ?? "";
  const when = parts(day)?.day == null ? earliest(all) : day;
  const published = text.published?.slice(0, 10) ?? null;
  if (when === null || published === null || published.length < 10) return true;
  return daysBetween(when, published) <= lookingBack;
}

const earliest = (texts: readonly ReadoutText[]): string | null =>
  texts.flatMap(({ published }) => (published !== null && published.length >= 10 ? [published.slice(0, 10)] : [])).sort()[0] ??
  null;

const tellingsIn = (item: EncounterItem, text: ReadoutText) =>
  text.facts.flatMap((row) => (row.kind === "encounters" && item.evidence.some((piece) => piece.fact === row.id) ? [row] : []));

/** The tellings, with what makes differences of what they say. */
class Sides {
  readonly texts: readonly ReadoutText[];
  readonly lines: Line[] = [];

  constructor(texts: readonly ReadoutText[]) {
    this.texts = texts;
  }

  /** Keeps what the texts say of a thing; nothing where none says anything. */
  note(kind: Line["kind"], what: string, said: ReadonlyMap<string, Said>, differs = false): void {
    if (said.size > 0) this.lines.push({ kind, what, said, differs });
  }

  /**
   * The difference between those that say a thing and the rest; none where all say it. `said` maps texts to what they say; `others`
   * to what the rest say instead.
   */
  differ(
    kind: DifferenceKind,
    what: string,
    said: ReadonlyMap<string, Said>,
    others: ReadonlyMap<string, Said> = new Map(),
  ): Difference[] {
    const rest = this.texts.filter(({ id }) => !said.has(id)).map(({ id }) => id);
    if (said.size === 0 || rest.length === 0) return [];
    const all = [...said, ...others].sort((a, b) => compare(a[0], b[0]));
    return [
      {
        kind,
        what,
        in: [...said.keys()].sort(compare),
        not_in: rest.sort(compare),
        values: Object.fromEntries(all.flatMap(([id, { value }]) => (value === null ? [] : [[id, value]]))),
        words: Object.fromEntries(all.flatMap(([id, { words }]) => (words === null ? [] : [[id, words]]))),
      },
    ];
  }
}

/** What a text says of a thing, and in which words. */
export interface Said {
  value: string | null;
  words: { quote: string; span: [number, number] } | null;
}

const saidBy = (fact: { quote: string; span: readonly [number, number] } | null, value: string | null): Said => ({
  value,
  words: fact && { quote: fact.quote, span: [fact.span[0], fact.span[1]] },
});

/** Days and places that differ: one difference a value that some give and others give otherwise. */
function ofEncounter(item: EncounterItem, side: Sides): Difference[] {
  const told = side.texts.flatMap((text) =>
    tellingsIn(item, text)
      .slice(0, 1)
      .map((row) => ({ id: text.id, fact: row.fact })),
  );
  const field = (
    kind: "date" | "place",
    of: (fact: (typeof told)[number]["fact"]) => string | null,
    same: (a: string, b: string) => boolean,
  ) => {
    const given = told.flatMap(({ id, fact }) => {
      const value = of(fact);
      return value === null ? [] : [{ id, value, said: saidBy(fact, value) }];
    });
    const unlike = given.some(({ value }) => !same(value, given[0].value));
    side.note(kind, kind, new Map(given.map(({ id, said }) => [id, said])), unlike);
    return given.flatMap(({ value }, i) => {
      if (given.findIndex((one) => same(one.value, value)) !== i) return [];
      const [here, there] = [given.filter((one) => same(one.value, value)), given.filter((one) => !same(one.value, value))];
      if (there.length === 0) return [];
      const found = side.differ(
        kind,
        kind,
        new Map(here.map((one) => [one.id, one.said])),
        new Map(there.map((one) => [one.id, one.said])),
      );
      return found.map((one) => ({ ...one, not_in: there.map(({ id }) => id) }));
    });
  };
  side.note(
    "kind",
    item.kind,
    new Map(told.map(({ id, fact }) => [id, saidBy(fact, fact.kind)])),
    new Set(told.map(({ fact }) => fact.kind)).size > 1,
  );
  return [
    // a month and a day of it do not contradict each other
    ...field(
      "date",
      ({ date }) => date,
      (a, b) => a === b || (overlaps(a, b) && a.length !== b.length),
    ),
    ...field(
      "place",
      ({ place }) => place,
      (a, b) => a === b || (placeOf(a) ?? a) === (placeOf(b) ?? b),
    ),
  ];
}

/** People whom some name and others do not. */
function ofPeople(side: Sides): Difference[] {
  const cast: Cast = castOf(side.texts.flatMap(({ facts }) => facts as FactRow[]));
  const people = new Map<string, Map<string, Said>>();
  const offices = new Map<string, Set<string>>();
  for (const [id, named] of cast)
    for (const { key, name, post, quote, span } of named.values()) {
      const said = people.get(key) ?? new Map<string, Said>();
      said.set(id, saidBy({ quote, span }, name));
      people.set(key, said);
      if (post !== null) offices.set(key, (offices.get(key) ?? new Set()).add(post));
    }
  return [...people].flatMap(([key, said]) => {
    const posts = [...(offices.get(key) ?? [])];
    // an office that a telling leaves out is no other office
    side.note("person", posts.at(-1) ?? "person", said, posts.length > 1);
    return side.differ("person", posts.at(-1) ?? "person", said);
  });
}

/** Groups what several texts say into things: each thing holds at most one item of a text. */
function gather<T>(
  side: Sides,
  of: (text: ReadoutText) => readonly T[],
  alike: (a: T, b: T, sameTongue: boolean) => number,
): Map<string, T>[] {
  const things: { first: T; language: string; by: Map<string, T> }[] = [];
  for (const text of side.texts) {
    for (const one of of(text)) {
      const best = things
        .filter(({ by }) => !by.has(text.id))
        .map((thing) => ({ thing, score: alike(thing.first, one, thing.language.slice(0, 2) === text.language.slice(0, 2)) }))
        .sort((a, b) => b.score - a.score)[0];
      if (best !== undefined && best.score > 0) best.thing.by.set(text.id, one);
      else things.push({ first: one, language: text.language, by: new Map([[text.id, one]]) });
    }
  }
  return things.map(({ by }) => by);
}

interface Noted<T> {
  fact: T;
  account: Account;
}

/** Documents that some name and others do not; those that both name in unlike words are a difference of wording. */
function ofInstruments(side: Sides): Difference[] {
  const of = ({ record, deeds }: ReadoutText): Noted<Instrument>[] => {
    const noted = record.instruments.map((fact, i) => ({ fact, account: deeds.instruments[i] }));
    return noted.filter(({ fact }) => fact.action !== "mentioned" || noted.length === 1);
  };
  const things = gather(side, of, (a, b, sameTongue) => {
    if (family(a.fact) !== family(b.fact)) return 0;
    const { cover } = likeness(a.account, b.account, 0, sameTongue);
    return (a.fact.kind === b.fact.kind ? 0.3 : 0.1) + cover + (a.fact.action === b.fact.action ? 0.2 : 0) - 0.25;
  });
  return things.flatMap((by) => {
    const said = new Map([...by].map(([id, { fact }]): [string, Said] => [id, saidBy(fact, `${fact.kind} ${fact.action}`)]));
    const kinds = new Set([...by.values()].map(({ fact }) => fact.kind));
    const [first] = by.values();
    side.note("instrument", first.fact.kind, said, new Set([...by.values()].map(({ fact }) => fact.action)).size > 1);
    if (said.size < side.texts.length) return side.differ("instrument", first.fact.kind, said);
    const languageOf = (id: string) => side.texts.find((text) => text.id === id)?.language.slice(0, 2);
    const [mine] = by.keys();
    const unlike = [...by].filter(([id, { account }]) =>
      unlikeThings(first.account, account, languageOf(id) === languageOf(mine)),
    );
    if (unlike.length === 0 && kinds.size === 1) return [];
    const titled = new Map([...by].map(([id, { fact }]): [string, Said] => [id, saidBy(fact, fact.title)]));
    const others = new Map(
      [...titled].filter(([id]) => unlike.some(([other]) => other === id) || by.get(id)?.fact.kind !== first.fact.kind),
    );
    const own = new Map([...titled].filter(([id]) => !others.has(id)));
    side.note("wording", first.fact.kind, titled, true);
    return side.differ("wording", first.fact.kind, own, others);
  });
}

const family = ({ kind }: Instrument): string =>
  kind === "treaty" || kind === "contract" ? "agreement" : kind === "programme" ? "plan" : kind;

/** Whether two titles name different things ("institutes", "academies"): each has some that the other has not; in one language words tell it, too. */
function unlikeThings(a: Account, b: Account, sameTongue: boolean): boolean {
  const sorts = sameTongue ? /^(?:word|thing|project|place|institution):/ : /^(?:thing|project|place|institution):/;
  const of = ({ clues }: Account) => Object.keys(clues).filter((clue) => sorts.test(clue));
  const [own, others] = [of(a), of(b)];
  const only = own.filter((clue) => !others.includes(clue)).length;
  const theirs = others.filter((clue) => !own.includes(clue)).length;
  return only > 0 && theirs > 0;
}

/** Figures that some give and others do not, or give otherwise: one difference a value. */
function ofFigures(side: Sides): Difference[] {
  const of = ({ deeds }: ReadoutText): Noted<Figure>[] =>
    deeds.figures.map((fact, i) => ({ fact, account: deeds.figureAccounts[i] }));
  const things = gather(side, of, (a, b, sameTongue) => {
    const [one, other] = [a.fact, b.fact];
    if (one.measure !== other.measure || one.unit !== other.unit || one.sense !== other.sense) {
      // a number of things to come is a target in one telling, a level in another
      if (one.measure !== other.measure || one.unit !== other.unit || one.unit !== "count") return 0;
    }
    if (one.period !== null && other.period !== null && !overlaps(one.period, other.period)) return 0;
    if (one.measure !== "other" && one.measure !== "documents") return one.value === other.value ? 2 : 1;
    const { cover } = likeness(a.account, b.account, 0, sameTongue);
    return cover >= 0.3 ? cover : 0;
  });
  return things.flatMap((by) => {
    const values = new Map<string, Map<string, Said>>();
    for (const [id, { fact }] of by) {
      const value = `${fact.value} ${fact.unit}`;
      const said = values.get(value) ?? new Map<string, Said>();
      said.set(id, saidBy(fact, value));
      values.set(value, said);
    }
    const [{ fact }] = by.values();
    const what = fact.sense === "level" ? fact.measure : `${fact.measure} ${fact.sense}`;
    side.note("figure", what, new Map([...values.values()].flatMap((said) => [...said])), values.size > 1);
    return [...values].flatMap(([value, said]) => {
      const others = new Map([...values].flatMap(([other, there]) => (other === value ? [] : [...there])));
      return side.differ("figure", what, said, others);
    });
  });
}

/** What some say is to be done and others do not. */
function ofCommitments(side: Sides): Difference[] {
  const of = ({ record, deeds }: ReadoutText): Noted<Commitment>[] =>
    record.commitments.map((fact, i) => ({ fact, account: deeds.promises[i] }));
  const things = gather(side, of, (a, b, sameTongue) => {
    const act = a.account.acts.find((one) => b.account.acts.includes(one));
    const fit = act === undefined ? 0 : 1;
    // what stands before is told by both texts, whatever each promises
    const { weight, cover } = likeness(bare(a.account), bare(b.account), fit, sameTongue);
    const dated = a.fact.due !== null && b.fact.due !== null;
    if (dated && !overlaps(a.fact.due, b.fact.due)) return 0;
    return weight - fit >= 1.2 && cover >= 0.4 ? cover + (dated ? 0.3 : 0) : 0;
  });
  return things.flatMap((by) => {
    const said = new Map([...by].map(([id, { fact }]): [string, Said] => [id, saidBy(fact, fact.due)]));
    const [{ fact }] = by.values();
    side.note("commitment", fact.strength, said);
    return side.differ("commitment", fact.strength, said);
  });
}

const bare = (account: Account): Account => ({ ...account, context: {} });

/** Subjects that some treat and others do not. */
function ofTopics(side: Sides): Difference[] {
  const topics = [...new Set(side.texts.flatMap(({ record }) => record.topics))].sort(compare);
  return topics.flatMap((topic) => {
    const treat = side.texts.filter(({ record }) => record.topics.includes(topic));
    const said = new Map(treat.map(({ id }): [string, Said] => [id, saidBy(null, topic)]));
    side.note("topic", topic, said);
    return side.differ("topic", topic, said);
  });
}

/** Words for what the encounter was, of which tellings take different ones. */
const named: ReadonlySet<Wording> = new Set<Wording>(["talks", "meeting", "conversation", "reception"]);

/** Tellings that call the encounter otherwise. */
function ofCall(item: EncounterItem, side: Sides): Difference[] {
  const calls = new Map<string, { code: Wording; words: Worded }>();
  for (const text of side.texts) {
    const spans = tellingsIn(item, text).map(({ fact }) => fact.span);
    const words = text.deeds.wording.filter(
      ({ code, span }) => named.has(code) && spans.some((s) => s[0] <= span[0] && span[1] <= s[1]),
    );
    // of "talks" within "received for talks" the last says what was done
    const last = words.at(-1);
    if (last) calls.set(text.id, { code: last.code, words: last });
  }
  const codes = [...new Set([...calls.values()].map(({ code }) => code))];
  if (codes.length < 2) return [];
  side.note("wording", "call", new Map([...calls].map(([id, { words }]) => [id, saidBy(words, words.quote)])), true);
  return codes.flatMap((code) => {
    const own = [...calls].filter(([, call]) => call.code === code);
    const others = [...calls].filter(([, call]) => call.code !== code);
    const said = (list: typeof own) => new Map(list.map(([id, { words }]): [string, Said] => [id, saidBy(words, words.quote)]));
    const found = side.differ("wording", code, said(own), said(others));
    return found.map((one) => ({ ...one, not_in: others.map(([id]) => id) }));
  });
}

/** Words that warm or cool which only some use. */
function ofColour(side: Sides): Difference[] {
  const out: Difference[] = [];
  const colours = new Set(
    side.texts.flatMap(({ deeds }) => deeds.wording.map(({ code }) => code)).filter((code) => !named.has(code)),
  );
  for (const code of [...colours].sort(compare)) {
    const said = new Map<string, Said>();
    for (const { id, deeds } of side.texts) {
      const words = deeds.wording.find((one) => one.code === code);
      if (words) said.set(id, saidBy(words, words.quote));
    }
    const found = side.differ("wording", code, said);
    if (found.length > 0) side.note("wording", code, said);
    out.push(...found);
  }
  return out;
}
