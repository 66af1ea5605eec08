import { languageTags } from "../src/lang/tags.ts";
import type { Account, Act, Deed, Deeds } from "../src/read/deed/deed.ts";
import {
  type ElchiRecord,
  emptyRecord,
  encounterKinds,
  instrumentKinds,
  measures,
  statementActs,
  topics,
} from "../src/read/record.ts";

/** A made-up text with the record that a reader might give of it. */
export interface SyntheticText {
  readonly record: ElchiRecord;
  readonly raw: string;
  readonly deeds: Deeds;
}

/** In which order texts come: `mixed`: an archive of years, whatever its order · `by-day`: as news comes, day after day. */
export type Order = "mixed" | "by-day";

/** Texts a day that come by day: a million are those of 33 years. */
const textsADay = 84;
const firstDay = Date.UTC(1992, 0, 1);

/** Of a hundred texts so many are an earlier page in other trimmings, tell an earlier text's encounter anew, follow one pattern. */
const share = { copies: 8, retold: 12, patterns: 3 };
/** How far back an earlier text lies at most. */
const back = 60;
/** Patterns of words that come out again and again, such as telegrams of congratulation. */
const patterns = 20;

/**
 * The `n`th made-up text: the same for everyone who asks for it. Words, names and pairs of states are as unevenly spread as in
 * real pages (few are in most texts, most are in few), the number of different people grows with the texts, some pages are taken over from
 * others, and some encounters are told by several; no sentence means anything. About 3,000 characters and 15 facts each.
 */
export function syntheticText(n: number, order: Order = "mixed"): SyntheticText {
  const random = randomFrom(n);
  const sort = random() * 100;
  const former = n - 1 - Math.floor(random() * back);
  if (sort < share.copies && former >= 0) return copyOf(syntheticText(former, order), n, random);
  const pattern = sort >= 100 - share.patterns ? Math.floor(random() * patterns) : null;
  const retold = sort < share.copies + share.retold && former >= 0 ? syntheticText(former, order).record : null;
  return writtenText(n, random, { pattern, retold, order });
}

/** A page that another outlet brings, a day later, with a line of its own. */
function copyOf({ record, raw, deeds }: SyntheticText, n: number, random: () => number): SyntheticText {
  const { published } = record.doc;
  const day = new Date(Date.parse(`${published}`) + Math.floor(random() * 3) * 86_400_000).toISOString().slice(0, 10);
  const source = `outlet-${Math.floor(random() * 400)}`;
  const doc = { ...record.doc, id: `bench-${n}`, published: day, source, url: `https://example.org/${n}` };
  return { record: { ...record, doc }, raw: `${raw}\n${source}, ${n}`, deeds };
}

function writtenText(
  n: number,
  random: () => number,
  { pattern, retold, order }: { pattern: number | null; retold: ElchiRecord | null; order: Order },
): SyntheticText {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  /** low numbers far more often than high ones */
  const skewed = (below: number) => Math.floor(below * random() ** 3);
  const cyrillic = random() < 0.5;
  const fixed = pattern === null ? null : randomFrom(-1 - pattern);
  const word = () => wordAt(fixed === null ? skewed(60_000) : Math.floor(60_000 * fixed() ** 3), cyrillic);
  const sentence = (words: number) => {
    const text = Array.from({ length: words }, word).join(" ");
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };

  const a = states[skewed(states.length)]!;
  let b = states[skewed(states.length)]!;
  if (a === b) b = states[(states.indexOf(a) + 1) % states.length]!;
  const several = random() < 0.1;
  const parties = retold?.encounters[0]?.parties ?? (several ? [...new Set([a, b, ...states.slice(0, 3 + skewed(6))])] : [a, b]);
  const drawn = random() ** 0.4 * 33 * 365;
  const day = Math.floor(order === "mixed" ? drawn : n / textsADay);
  const published = retold?.doc.published ?? new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);

  let raw = `${sentence(4 + skewed(12)).slice(0, -1)}\n\n`;
  const say = (text: string) => {
    const start = raw.length;
    raw += `${text} `;
    return { quote: text, span: [start, start + text.length] as [number, number], rule: "bench", inferred: {} };
  };
  const record = emptyRecord({
    id: `bench-${n}`,
    language: pick(languageTags),
    published,
    attribution: null,
    source: `outlet-${skewed(40)}`,
    url: `https://example.org/${n}`,
    notes: [],
    engine: "bench",
  });
  for (const side of parties) {
    const known = retold?.people.find(({ state }) => state === side);
    // most are among few in high office, the others are many
    const { name, post } = known ?? personOf(side, random() < 0.9 ? skewed(60) : 60 + Math.floor(3000 * random() ** 2), cyrillic);
    record.people.push({ name, post, state: side, ...say(`${name} ${sentence(5)}`) });
  }
  const participants = record.people.map((person) => person.name);
  const happened = { parties, date: published, place: wordAt(skewed(300), cyrillic), participants };
  record.encounters.push({
    kind: retold?.encounters[0]?.kind ?? encounterKinds[skewed(encounterKinds.length)]!,
    status: "held",
    ...happened,
    ...say(sentence(16)),
  });
  if (random() < 0.3) record.encounters.push({ kind: "visit", status: "planned", ...happened, date: null, ...say(sentence(11)) });
  if (random() < 0.5) {
    const proof = say(sentence(12));
    record.instruments.push({
      kind: pick(instrumentKinds),
      action: "signed",
      title: proof.quote,
      parties,
      date: published,
      ...proof,
    });
  }
  for (let i = skewed(4); i > 0; i--) {
    const value = Math.floor(random() * 1e9);
    const proof = say(sentence(14));
    record.figures.push({
      measure: pick(measures),
      value,
      unit: "USD",
      sense: "level",
      period: published.slice(0, 4),
      parties,
      ...proof,
    });
  }
  if (random() < 0.2) record.projects.push({ name: wordAt(skewed(200), false), ...say(sentence(9)) });
  for (let i = skewed(4); i > 0; i--) {
    record.commitments.push({ strength: "planned", actors: parties, due: dueOf(published, n + i), ...say(sentence(15)) });
  }
  for (let i = 3 + skewed(10); i > 0; i--) {
    const side = random() < 0.4 ? parties : [pick(parties)];
    record.statements.push({ act: pick(statementActs), speaker: pick(participants), side, ...say(sentence(14)) });
    if (random() < 0.5) raw += `\n\n${sentence(12)} `;
  }
  record.topics.push(...new Set([topics[skewed(topics.length)]!, topics[skewed(topics.length)]!]));
  while (raw.length < 2600) raw += `${sentence(13)}\n`;
  return { record, raw, deeds: deedsOf(record, random) };
}

/** When a promise falls due: of three one has no day; the others a day, or now and then a month or a year, within some four hundred days. */
function dueOf(published: string, n: number): string | null {
  if (n % 3 === 0) return null;
  const day = new Date(Date.parse(published) + (10 + ((n * 37) % 400)) * 86_400_000).toISOString();
  return day.slice(0, n % 8 === 0 ? 4 : n % 4 === 0 ? 7 : 10);
}

/** What such a text says of deeds: of each sentence an act and some clues, a few of them such as half the texts have. */
function deedsOf(record: ElchiRecord, random: () => number): Deeds {
  const account = (): Account => {
    const clues = Object.fromEntries([
      ...Array.from({ length: 2 }, () => [`word:${wordAt(Math.floor(3000 * random() ** 2), false)}`, 0.6] as const),
      ...Array.from({ length: 2 }, () => [`thing:${wordAt(Math.floor(200 * random() ** 2), false)}`, 1.5] as const),
    ]);
    const past = record.doc.published;
    const base = { context: {}, numbers: [], ordinals: [], parties: [], past, future: past, certain: past };
    return { acts: [acts[Math.floor(acts.length * random() ** 2)]!], clues, ...base };
  };
  const told = record.statements.slice(0, 4).map(({ quote, span }): Deed => {
    const flags = { partly: false, share: false, rest: false, oneOf: false, beside: null, going: false, recalled: false };
    return { ...account(), fate: "done", after: [], ...flags, quote, span };
  });
  return {
    sides: record.encounters[0]?.parties.slice(0, 2) ?? [],
    named: [],
    promises: record.commitments.map(account),
    encounters: record.encounters.map(account),
    told,
    figures: record.figures,
    figureAccounts: record.figures.map(account),
    instruments: record.instruments.map(account),
    wording: [],
  };
}

const states = (
  "AZ KZ UZ TR TM KG RU CN US IR GE TJ EU org:UN org:OTS DE FR GB IT HU AF PK IN JP KR SA AE QA AM BY UA PL RO BG RS GR IL EG " +
  "org:SCO org:CIS org:EAEU MN VN ID MY ES PT NL BE SE FI NO DK CZ SK AT CH LV LT EE MD org:OSCE org:ECO org:OIC"
).split(" ");

const acts = "hold meet sign visit open build start send adopt draft raise finish set-up resume train fund".split(" ") as Act[];

const posts = [
  "head-of-state",
  "foreign-minister",
  "head-of-government",
  "minister",
  "deputy-foreign-minister",
  "ambassador",
] as const;

function personOf(state: string, n: number, cyrillic: boolean): { name: string; post: (typeof posts)[number] } {
  const seed = states.indexOf(state) * 100 + (n < 60 ? n : 5000 + n * 7);
  const capital = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}`;
  return {
    name: `${capital(wordAt(70_000 + (seed % 900), cyrillic))} ${capital(wordAt(80_000 + seed, cyrillic))}`,
    post: posts[Math.min(n, posts.length - 1)]!,
  };
}

const syllables = {
  latin: "ba da qə la ri mən tur kes yol şa ni gö zül or el çi xan ter iş ul pa ko ve dir sam bek nur tay əz ım".split(" "),
  cyrillic: "ба да қа ла ри мен тур кес жол ша ни гө зүл ор ел ши хан тер іш ул па ко ве дир сам бек нур тай аз ым".split(" "),
};

/** The nth made-up word: low numbers give short words. */
function wordAt(n: number, cyrillic: boolean): string {
  const parts = cyrillic ? syllables.cyrillic : syllables.latin;
  let word = "";
  for (let rest = n + parts.length; rest > 0; rest = Math.floor(rest / parts.length)) word += parts[rest % parts.length];
  return word;
}

/** Mulberry32, by Tommy Ettinger, public domain: numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
