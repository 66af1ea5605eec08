/**
 * Fits what speaks for and against it that a sentence tells of a promise, and prints the table of src/entity/chance.ts. Run by hand:
 *
 *   node scripts/train-follow.ts test/clusters test/stories/*.jsonl      (two minutes)
 *
 * Each argument holds stories that are read as one collection (see test/stories.ts); `follow_through` says what became of what.
 *
 * The words of texts that nobody has read before are known less well than those of these. So each story is learned from several times over, some of
 * the things and deeds that its texts name left out, the same in all texts of one language. A logistic regression is fitted by Newton's method, and
 * what it is worth is measured on stories that it has not seen.
 */
import { type FollowedText, tellingsOf } from "../src/entity/follow.ts";
import type { Account, Deeds } from "../src/read/deed/deed.ts";
import { read, readDeeds } from "../src/read/read.ts";
import { storiesOf } from "../test/stories.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error("usage: node scripts/train-follow.ts test/clusters test/stories/*.jsonl");

/** How much is left out, and how much such stories count. */
const rounds = [
  { share: 0, seed: 0, counts: 1 },
  ...[1, 2, 3].flatMap((seed) => [0.15, 0.3].map((share) => ({ share, seed, counts: 1 / 3 }))),
];
/** What keeps numbers small. */
const ridge = 3;
/** Into how many parts stories are divided for measuring. */
const parts = 3;

interface Gold {
  readonly story: string;
  readonly commitment_in: string;
  readonly commitment: string;
  readonly fulfilled_in: string;
  readonly by: string;
  readonly outcome: string;
}

interface Row {
  readonly story: string;
  readonly round: number;
  readonly promise: string;
  readonly values: readonly number[];
  /** the outcome is right, whatever words of its text tell it; these words are right */
  readonly right: boolean;
  readonly words: boolean;
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** The deeds of a text of a language, of which so many words are not known. */
function forget(deeds: Deeds, key: string, share: number): Deeds {
  const isKnown = (word: string) => share === 0 || hashOf(`${key} ${word}`) >= share;
  const known = (clues: Account["clues"]) =>
    Object.fromEntries(Object.entries(clues).filter(([clue]) => /^(?:word|place|topic):/.test(clue) || isKnown(clue)));
  const of = <T extends Account>(account: T): T => ({
    ...account,
    acts: account.acts.filter((act) => isKnown(`act:${act}`)),
    clues: known(account.clues),
    context: known(account.context),
  });
  return {
    ...deeds,
    promises: deeds.promises.map(of),
    encounters: deeds.encounters.map(of),
    told: deeds.told.map((deed) => ({ ...of(deed), beside: deed.beside && known(deed.beside) })),
  };
}

const folded = (words: string): string[] =>
  words
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s\u00a0.,:;«»"“”–—-]+/)
    .filter(Boolean);
/** Whether half of the words of the shorter are among those of the other. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)].sort((x, y) => x.length - y.length);
  return a.filter((word) => b.includes(word)).length >= a.length / 2;
}

let names: string[] = [];
const rows: Row[] = [];
const promised = new Set<string>();
for (const folder of folders) {
  const texts: FollowedText[] = [];
  const gold: Gold[] = [];
  for (const { name: story, texts: told, follow_through } of storiesOf(folder)) {
    for (const [name, { published, outlet, text }] of Object.entries(told)) {
      const id = `${story}/${name}`;
      const record = read(text, { id, published, source: outlet });
      texts.push({ id, language: record.doc.language, published: record.doc.published, record, deeds: readDeeds(text, record) });
    }
    for (const one of follow_through) gold.push({ story, ...one });
  }
  const ofText = Map.groupBy(gold, (one) => `${one.story}/${one.commitment_in}`);
  for (const [round, { share, seed }] of rounds.entries()) {
    for (const one of gold) promised.add(`${round} ${folder} ${one.story} ${one.commitment}`);
    const given = texts.map((text) => ({ ...text, deeds: forget(text.deeds, `${seed} ${text.language}`, share) }));
    for (const { outcome, standing } of tellingsOf(given)) {
      const { promised, by, status, evidence } = outcome;
      if (evidence === undefined) continue;
      const values = { ...evidence, ...standing };
      names = Object.keys(values);
      const own = (ofText.get(promised.text.id) ?? []).filter((one) => isNear(promised.commitment.quote, one.commitment));
      const right = own.filter((one) => by.text === `${one.story}/${one.fulfilled_in}` && one.outcome === status);
      rows.push({
        story: `${folder} ${promised.text.id.split("/")[0]}`,
        round,
        promise: `${folder} ${promised.text.id} ${promised.index}`,
        values: Object.values(values),
        right: right.length > 0,
        words: right.some((one) => isNear(by.quote, one.by)),
      });
    }
  }
}

/** The counts of each value, and last the base, that fit rows best. */
function fit(some: readonly Row[]): number[] {
  const width = names.length + 1;
  const counts = new Array<number>(width).fill(0);
  // what tells the right end in other words than a reader would choose teaches nothing
  const used = some.filter(({ right, words }) => right === words);
  const spread = names.map((_, i) => {
    const mean = used.reduce((sum, { values }) => sum + values[i], 0) / used.length;
    return used.reduce((sum, { values }) => sum + (values[i] - mean) ** 2, 0) / used.length;
  });
  for (let step = 0; step < 20; step++) {
    const slope = counts.map((count, i) => (i < names.length ? ridge * spread[i] * count : 0));
    const bend = counts.map((_, i) => counts.map((_, j) => (i === j && i < names.length ? ridge * spread[i] + 1e-9 : 0)));
    for (const { values, words, round } of used) {
      const x = [...values, 1];
      const chance = chanceOf(counts, values);
      const { counts: times } = rounds[round];
      for (let i = 0; i < width; i++) {
        if (x[i] === 0) continue;
        slope[i] += times * (chance - Number(words)) * x[i];
        for (let j = 0; j <= i; j++) bend[i][j] += times * chance * (1 - chance) * x[i] * x[j];
      }
    }
    for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) bend[i][j] = bend[j][i];
    const move = solve(bend, slope);
    for (let i = 0; i < width; i++) counts[i] -= move[i];
    if (Math.max(...move.map(Math.abs)) < 1e-6) break;
  }
  return counts;
}

const chanceOf = (counts: readonly number[], values: readonly number[]): number =>
  1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * counts[i], counts[values.length])));

/** What a matrix times the answer gives, by Gauss. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let i = 0; i < rows.length; i++) {
    const best = rows.slice(i).reduce((at, row, j) => (Math.abs(row[i]) > Math.abs(rows[at][i]) ? i + j : at), i);
    [rows[i], rows[best]] = [rows[best], rows[i]];
    for (let k = i + 1; k < rows.length; k++) {
      const share = rows[k][i] / rows[i][i];
      if (share !== 0) for (let j = i; j <= rows.length; j++) rows[k][j] -= share * rows[i][j];
    }
  }
  const out = new Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    let sum = rows[i][rows.length];
    for (let j = i + 1; j < rows.length; j++) sum -= rows[i][j] * out[j];
    out[i] = sum / rows[i][i];
  }
  return out;
}

const chances = new Map<Row, number>();
const partOf = ({ story }: Row) => Math.floor(hashOf(story) * parts);
for (let part = 0; part < parts; part++) {
  const counts = fit(rows.filter((row) => partOf(row) !== part));
  for (const row of rows) if (partOf(row) === part) chances.set(row, chanceOf(counts, row.values));
}
for (const share of [0, 0.15, 0.3]) {
  const inRound = ({ round }: Row) => rounds[round].share === share;
  const gold = [...promised].filter((key) => rounds[Number(key.split(" ")[0])].share === share).length;
  const line = [0.2, 0.25, 0.3, 0.4, 0.5].map((least) => {
    const chosen = [...Map.groupBy(rows.filter(inRound), ({ round, promise }) => `${round} ${promise}`).values()].flatMap(
      (some) => {
        const best = some.reduce((a, b) => (chances.get(b)! > chances.get(a)! ? b : a));
        return chances.get(best)! >= least ? [best] : [];
      },
    );
    const hits = chosen.filter(({ right }) => right).length;
    const [p, r] = [hits / chosen.length, hits / gold];
    return `${least}: P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F ${((200 * p * r) / (p + r)).toFixed(1)}`;
  });
  console.error(`${share} left out, stories not seen: ${line.join(" · ")}`);
}

const counts = fit(rows);
console.log(`const counts: Readonly<Record<keyof Evidence | keyof Standing, number>> = {`);
for (const [i, name] of names.entries()) console.log(`  ${name}: ${Number(counts[i].toFixed(2))},`);
console.log(`};\nconst base = ${Number(counts[names.length].toFixed(2))};`);
