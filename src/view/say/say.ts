import { likelyLanguage, nameParts } from "../../entity/names.ts";
import { holdersOf } from "../../read/mention/known.ts";
import { type Post, posts } from "../../read/record.ts";
import { romanise } from "../../read/word/romanise.ts";
import type { CommitmentItem, EncounterItem, FigureItem, InstrumentItem, Participant, StatementItem } from "../dossier.ts";
import { daysBetween, isPast, sayDate } from "../edtf.ts";
import type { Standing } from "../follow.ts";
import { placeIn } from "../places.ts";
import { projectIn } from "../projects.ts";
import { filler, joiner } from "./forms.ts";
import { plainly } from "./numbers.ts";
import { type Agreement, type Counted, type EncounterState, encounterShapes, type Words } from "./words.ts";

/** Speaks one interface language. Plain text, never markup; every function is pure. */
export interface Say {
  words: Words;
  /** "Azerbaijan", "United Nations" */
  party(code: string): string;
  /** as it stands inside a sentence: "the United States" */
  partyInSentence(code: string): string;
  /** "Azerbaijan and Kazakhstan" */
  parties(codes: readonly string[]): string;
  language(tag: string): string;
  date(edtf: string | null): string;
  /** "today", "in 12 days", "3 months ago": from `today` to the day */
  distance(today: string, day: string): string;
  count(counted: Counted, n: number): string;
  number(value: number): string;
  /** "$2.1 billion", "8.4%", "600" */
  amount(value: number, unit: string): string;
  /** "Deputy Prime Minister", "former Governor"; "" for none */
  post(post: string | null, state?: string | null): string;
  /** the same as it stands inside a sentence: "deputy minister" where the language writes it small */
  postInSentence(post: string | null, state?: string | null): string;
  /** a name of a person in letters that the readers know, and as they know it */
  name(spelling: string): string;
  /** a place by its name in any language */
  place(name: string): string;
  /** an undertaking by its usual English name: "Middle Corridor" */
  project(name: string): string;
  /** the same voice, which knows of some names how the people are written who are shown by them */
  naming(written: ReadonlyMap<string, string>): Say;
  /** "Foreign Minister Nurlan Ahmadov" */
  person(person: Participant): string;
  /** "A, B and 3 others" */
  people(people: readonly Participant[], most?: number): string;
  /** "Prime Minister Ali Asadov met Prime Minister Olzhas Bektenov in Baku"; `today` tells what is past among what was planned */
  encounter(encounter: Told, today?: string): string;
  /** the same as it stands inside a sentence, without a capital of its own */
  encounterInSentence(encounter: Told, today?: string): string;
  /** how an encounter stands, beside its name: "planned" */
  stands(kind: Told["kind"], state: EncounterState): string;
  /** what became of a document, beside its name: "signed" */
  became(instrument: Pick<InstrumentItem, "kind" | "action">): string;
  /** "Memorandum signed, 12 March 2025" */
  instrument(instrument: Pick<InstrumentItem, "kind" | "action" | "date">): string;
  /** "up by 8.4%" */
  figure(figure: Pick<FigureItem, "value" | "unit" | "sense">): string;
  /** "Foreign Minister Ceyhun Bayramov welcomed" */
  statement(statement: Pick<StatementItem, "act" | "speaker" | "side">): string;
  /** what stands before the words of a statement: "Foreign Minister Ceyhun Bayramov welcomed", and of what was merely said who said it */
  saying(statement: Pick<StatementItem, "act" | "speaker" | "side">): string;
  /** how commitments of a group stand: "Overdue", "Kept" */
  standing(standing: Standing): string;
  /** what became of a commitment: "overdue", "Put off (new day: March 2025)"; "" where it is open */
  fate(commitment: Pick<CommitmentItem, "state" | "fate">): string;
  /** a name in all the forms that the language has for it, itself first: "Турция", "Турции", "Турцию" */
  forms(name: string): readonly string[];
  /** a phrase with words put into its places, in the forms that it asks for: `{n:nth}` */
  put(phrase: string, words: Readonly<Record<string, string>>): string;
  /** "A and B" */
  list(items: readonly string[]): string;
}

/** What of an encounter goes into its sentence. */
export type Told = Pick<EncounterItem, "kind" | "status" | "parties" | "date" | "place" | "placeState" | "participants">;

/** The status of an encounter on the day `today`; without a day, as the texts give it. */
export function stateOf({ status, date }: Pick<Told, "status" | "date">, today?: string): EncounterState {
  return status === "planned" && today !== undefined && isPast(date, today) ? "lapsed" : status;
}

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether a number is one of those that every language writes alike. */
const isFew = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** What voices of one language share: ICU takes up to ten milliseconds to make each of the formats. */
const toolsOf = ({ tag }: Words) => ({
  plural: once(() => new Intl.PluralRules(tag)),
  plain: once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })),
  short: once(() => new Intl.NumberFormat(tag, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 })),
  relative: once(() => new Intl.RelativeTimeFormat(tag, { numeric: "auto" })),
  /** names in letters that the readers know, by those of the texts */
  usual: new Map<string, string>(),
  projects: new Map<string, string>(),
  forms: new Map<string, readonly string[]>(),
});

/** A voice for the words of one interface language; `written` tells of names how the people are written whom they mean. */
export function sayer(words: Words, written: ReadonlyMap<string, string> = new Map(), tools = toolsOf(words)): Say {
  const fill = filler(words);
  const joined = joiner(words);
  const { plural, plain, short, relative, usual } = tools;

  const party = (code: string): string =>
    code.startsWith("org:") ? (words.organisations[code] ?? spaced(code.slice(4))) : (words.states[code] ?? code);
  const partyInSentence = (code: string): string => {
    const name = party(code);
    if (code.startsWith("org:") && name.includes(" ")) return fill(words.organisationInSentence, { name });
    return words.statesInSentence[code] ?? name;
  };
  const list = (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${words.and} ${items.at(-1)}`;
  const parties = (codes: readonly string[]): string => list(codes.map(partyInSentence));
  const large = (value: number): string =>
    isFew(value)
      ? String(value)
      : ((words.numbers && plainly(value, words.numbers)) ?? (Math.abs(value) >= 1_000_000 ? short() : plain()).format(value));
  // "2.3 million" counts as a million does, whatever its last digit
  const category = (n: number): Intl.LDMLPluralRule => plural().select(Math.abs(n) >= 1_000_000 ? 1_000_000 : n);
  const count = (counted: Counted, n: number): string => fill(counted[category(n)] ?? counted.other, { n: large(n) });

  const amount = (value: number, unit: string): string => {
    const counted = words.units[unit];
    if (counted !== undefined) return count(counted, value);
    if (/^[A-Z]{3}$/.test(unit)) {
      const sum = words.currencies?.[unit];
      if (sum !== undefined) return typeof sum === "string" ? `${large(value)} ${sum}` : count(sum, value);
      if (words.money === "named") return joined(sumOf(value, unit, words.tag));
      const { symbols, withSymbol, withCode } = words.money;
      return fill(symbols[unit] === undefined ? withCode : withSymbol, {
        n: large(value),
        symbol: symbols[unit] ?? "",
        code: unit,
      });
    }
    return `${large(value)} ${unit}`;
  };

  const post = (code: string | null, state: string | null = null, where: "before" | "alone" = "alone"): string => {
    if (code === null) return "";
    const [office, mark] = code.split(":") as [Post, string | undefined];
    const known = (state === null ? undefined : words.postsOf[state]?.[office]) ?? words.posts[office];
    const name = known === undefined ? spaced(office) : known[where];
    if (name === "" || mark === undefined) return name;
    return fill(mark === "acting" ? words.acting : words.former, { post: name });
  };
  const name = (shown: string): string => {
    const spelling = written.get(shown) ?? shown;
    if (words.names === "spelled") return spelling;
    const found = usual.get(spelling) ?? (words.names === "usual" ? usualName(spelling) : romanise(spelling));
    if (usual.size > 20_000) usual.clear();
    usual.set(spelling, found);
    return found;
  };
  const placeSaid = (spelling: string): string => joined(placeIn(words.language, spelling));
  const project = (english: string): string => {
    const known = tools.projects.get(english);
    if (known !== undefined) return known;
    const said = joined(projectIn(english, words));
    const found = said.charAt(0).toLocaleUpperCase(words.tag) + said.slice(1);
    if (tools.projects.size > 5000) tools.projects.clear();
    tools.projects.set(english, found);
    return found;
  };
  const person = (one: Participant): string => {
    const title = post(one.post, one.state, "before");
    return title === "" ? name(one.name) : `${title} ${name(one.name)}`;
  };
  const people = (some: readonly Participant[], most = 3): string => {
    const named = some.length > most ? some.slice(0, most - 1) : some;
    const said = named.map(person);
    const left = some.length - named.length;
    return list(left > 0 ? [...said, count(words.others, left)] : said);
  };

  const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase(words.tag) + text.slice(1);

  /** Puts states and organisations into a pattern, in the form that it asks for: each of them, or the last as the language has it. */
  const ofEach = (pattern: string, codes: readonly string[]): string =>
    fill(
      pattern.replace(/\{all:(\w+)\}/, (_, form: string) => {
        const names = codes.map(partyInSentence);
        const last = words.forms[form]?.ofList === "last" ? names.length - 1 : 0;
        return list(names.map((name, i) => (i < last ? name : fill(`{name:${form}}`, { name }))));
      }),
      { all: parties(codes) },
    );

  const encounterInSentence = (told: Told, today?: string): string => {
    const shape = encounterShapes[told.kind];
    const state = stateOf(told, today);
    const pattern = words.encounters[told.kind].told[state];
    const agreeing = words.agreement?.encounters?.[told.kind]?.[state];
    const sides = shape.people === "sides" ? sidesOf(told, shape.first) : null;
    const journey = shape.first === "guest";
    let said: string;
    let place = shape.place === "none" ? null : told.place;
    if (sides !== null) {
      const say = (side: Side): string =>
        side.people.length > 0 ? people(side.people) : fill(words.side, { state: parties(side.states) });
      const other = journey ? parties(sides.other.states) : say(sides.other);
      said = fill(agreeing?.[agreementOf(sides.one)] ?? pattern.sides, { one: say(sides.one), other });
      if (journey && place !== null && sides.other.states.includes(place)) place = null;
    } else {
      const twoSides = told.parties.length === 2 && shape.people === "behind";
      said = twoSides
        ? fill(pattern.sides, { one: partyInSentence(told.parties[0]), other: partyInSentence(told.parties[1]) })
        : told.parties.length > 0
          ? ofEach(agreeing?.parties ?? pattern.all, told.parties)
          : fill(pattern.all, { all: people(told.participants) || words.unnamed });
    }
    if (place !== null) {
      const town = /^[A-Z]{2}$/.test(place) ? partyInSentence(place) : placeSaid(place);
      said = fill(words.places[shape.place === "apart" ? "apart" : "in"], { sentence: said, place: town });
    }
    if (sides === null && told.participants.length > 0 && told.parties.length > 0) {
      const pattern = (told.participants.length === 1 ? words.agreement?.withOne : undefined) ?? words.withPeople;
      said = fill(pattern, { sentence: said, people: people(told.participants) });
    }
    return said;
  };

  const speakerOf = ({ speaker, side }: Pick<StatementItem, "speaker" | "side">): string =>
    speaker === null ? parties(side) : person(speaker);
  const statement: Say["statement"] = (item) => {
    const { acts, plurals } = words.agreement ?? {};
    const several = item.speaker === null && (item.side.length > 1 || plurals?.includes(item.side[0] ?? "") === true);
    const pattern = (several ? acts?.[item.act] : undefined) ?? words.actClauses[item.act];
    return sentence(fill(pattern, { who: speakerOf(item) }));
  };

  const forms: Say["forms"] = (shown) => {
    const known = tools.forms.get(shown);
    if (known !== undefined) return known;
    const ended = Object.keys(words.forms).map((form) => fill(`{name:${form}}`, { name: shown }));
    const found = [...new Set([shown, ...ended])];
    if (tools.forms.size > 5000) tools.forms.clear();
    tools.forms.set(shown, found);
    return found;
  };
  const became: Say["became"] = ({ kind, action }) => {
    const own = words.agreement?.instruments;
    return own ? fill(own.actions[action], { end: own.ends[kind] }) : words.actions[action];
  };

  return {
    words,
    party,
    partyInSentence,
    parties,
    language: (tag) => words.languages[tag as keyof Words["languages"]] ?? tag,
    date: (edtf) => sayDate(edtf, words.calendar),
    distance: (today, day) => {
      const days = daysBetween(today, day);
      const size = Math.abs(days);
      const [n, unit] =
        size < 45
          ? ([days, "day"] as const)
          : size < 700
            ? ([Math.round(days / 30.44), "month"] as const)
            : ([Math.round(days / 365.25), "year"] as const);
      const own = Math.abs(n) > 1 ? words.distances?.[unit] : undefined;
      if (own === undefined) return joined(relative().format(n, unit));
      return fill(n < 0 ? own.past : own.future, { n: plain().format(Math.abs(n)) });
    },
    count,
    number: (value) => (Math.abs(value) < 1_000_000 ? large(value) : plain().format(value)),
    amount,
    post: (code, state = null) => sentence(post(code, state)),
    postInSentence: (code, state = null) => post(code, state),
    name,
    place: placeSaid,
    project,
    naming: (known) => sayer(words, known, tools),
    person,
    people,
    encounter: (told, today) => sentence(encounterInSentence(told, today)),
    encounterInSentence,
    stands: (kind, state) => {
      const own = words.agreement?.stands;
      return own?.words[own.pronouns[kind]]?.[state] ?? words.statuses[state];
    },
    became,
    instrument: (item) => {
      const action = fill(words.instrument, { kind: words.instruments[item.kind], action: became(item) });
      return item.date === null ? action : `${action}, ${sayDate(item.date, words.calendar)}`;
    },
    figure: (item) =>
      item.sense === "level" ? amount(item.value, item.unit) : `${words.senses[item.sense]} ${amount(item.value, item.unit)}`,
    statement,
    saying: (item) => (item.act === "note" ? sentence(speakerOf(item)) : statement(item)),
    standing: (standing) =>
      standing === "overdue" || standing === "ahead" || standing === "open"
        ? words.ui.due.states[standing]
        : words.ui.pairMore.fates[standing],
    fate({ state, fate }) {
      if (state === "open" || state === "overdue") return state === "open" ? "" : words.ui.due.overdue;
      const { fates, movedTo } = words.ui.pairMore;
      return fate?.moved == null
        ? fates[state]
        : `${fates[state]} (${fill(movedTo, { date: sayDate(fate.moved, words.calendar) })})`;
    },
    forms,
    put: fill,
    list,
  };
}

/** A sum with its currency written out: "540 milyon ABD doları". A code that no currency has stands behind the number. */
function sumOf(value: number, currency: string, tag: string): string {
  const size = Math.abs(value) >= 1_000_000 ? ({ notation: "compact", compactDisplay: "long" } as const) : {};
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(tag, { style: "currency", currency, currencyDisplay: "name", ...size, ...digits }).format(value);
}

/** The spelling under which English readers know an office-holder, else the name in Latin letters. */
function usualName(spelling: string): string {
  const known = new Set(holdersOf(spelling.split(/\s+/)).map((holder) => holder.names[0]));
  const [one] = known;
  return known.size === 1 ? one : romanise(spelling);
}

interface Side {
  states: string[];
  people: Participant[];
}

/**
 * The two sides of an encounter, in the order in which they are told, or `null` where the record does not tell them apart:
 * more or fewer than two parties, somebody whose side is not known, nobody named, or an order that cannot be told.
 */
function sidesOf(told: Told, first: "higher" | "guest" | "any"): { one: Side; other: Side } | null {
  if (told.parties.length !== 2) return null;
  const sides = told.parties.map(
    (state): Side => ({ states: [state], people: told.participants.filter((p) => p.state === state) }),
  );
  const [a, b] = sides;
  if (a.people.length + b.people.length < told.participants.length) return null;
  if (first === "guest") {
    const host = hostOf(told, a, b);
    if (host === null) return null;
    const guest = host === a ? b : a;
    return { one: guest, other: host };
  }
  if (a.people.length + b.people.length === 0) return null;
  if (first === "higher") {
    const [high, low] = rank(a.people) <= rank(b.people) ? [a, b] : [b, a];
    return { one: high, other: low };
  }
  return a.people.length > 0 ? { one: a, other: b } : { one: b, other: a };
}

/** With whom a verb agrees that a side is the subject of. */
function agreementOf({ people }: Side): Agreement {
  if (people.length !== 1) return people.length === 0 ? "side" : "several";
  const { sex } = nameParts(people[0].name, likelyLanguage(people[0].name));
  return sex === null ? "one" : sex === "m" ? "man" : "woman";
}

/** The side whose country the journey goes to: by its place, else the one of which nobody is named as travelling. */
function hostOf(told: Told, a: Side, b: Side): Side | null {
  const where = told.placeState ?? told.place;
  for (const side of [a, b]) if (where !== null && side.states.includes(where)) return side;
  if (a.people.length > 0 && b.people.length === 0) return b;
  if (b.people.length > 0 && a.people.length === 0) return a;
  return null;
}

const ranks: ReadonlyMap<string, number> = new Map(
  [...posts].sort((a, b) => Number(b === "royal") - Number(a === "royal")).map((post, index) => [post, index]),
);

/** The highest office among people, as a place in the codebook's list (0 is the highest); larger than all for nobody. */
export function rank(people: readonly { post: string | null }[]): number {
  let highest = ranks.size + 1;
  for (const { post } of people) {
    const place = post === null ? ranks.size : (ranks.get(post.split(":")[0]) ?? ranks.size);
    if (place < highest) highest = place;
  }
  return highest;
}

function spaced(code: string): string {
  return code.replaceAll("-", " ");
}
