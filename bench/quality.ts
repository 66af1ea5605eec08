/**
 * How well the reader reads: compares its records with hand-made ones.
 *
 *     node bench/quality.ts DIR… [--rules] [--odd | --even] [--misses KIND]
 *
 * Each DIR holds pairs ID.txt (a text) and ID.json (its record by hand, in the form of docs/codebook.md). Prints precision, recall and F1 by kind and
 * language, all keys right ("strict"): core is the micro-average over people, encounters, instruments and figures, all takes in every kind.
 * --rules adds how often each rule fired and how often what it read was right; --misses lists what is missed and what is extra.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "../src/read/read.ts";

type Item = Record<string, unknown> & { quote: string; rule?: string };
type Gold = { doc: { id: string; language: string } } & Record<string, Item[]>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: "boolean" }, odd: { type: "boolean" }, even: { type: "boolean" }, misses: { type: "string" } },
});
if (!positionals.length) {
  console.error("usage: node bench/quality.ts DIR… [--rules] [--odd | --even] [--misses KIND]");
  process.exit(2);
}

const fold = (s: unknown): string =>
  String(s ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/i̇/g, "i")
    .replace(/[ʻʼ‘’`´'ʹ′]/g, "'")
    .replace(/[\s\u00a0.-]+/g, " ")
    .trim();
const nameKey = (s: unknown): string => fold(s).split(" ").sort().join(" ");
const sameSet = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && [...a].sort().join() === [...b].sort().join();
const same = (g: Item, s: Item, ...keys: string[]): boolean => keys.every((k) => (g[k] ?? null) === (s[k] ?? null));

function placesOf(text: string, quote: string): [number, number][] {
  const soft = (s: string) => s.replace(/[ʻʼ‘’`´'ʹ′]/g, "'").replace(/[\s\u00a0]/g, " ");
  const [t, q] = [soft(text), soft(quote).trim()];
  const out: [number, number][] = [];
  for (let at = t.indexOf(q); q && at >= 0 && out.length < 50; at = t.indexOf(q, at + 1)) out.push([at, at + q.length]);
  return out;
}
function overlap(text: string, a: string, b: string): { iou: number; inside: number } {
  let [iou, inside] = [0, 0];
  for (const [s1, e1] of placesOf(text, a))
    for (const [s2, e2] of placesOf(text, b)) {
      const common = Math.min(e1, e2) - Math.max(s1, s2);
      if (common <= 0) continue;
      iou = Math.max(iou, common / (Math.max(e1, e2) - Math.min(s1, s2)));
      inside = Math.max(inside, common / Math.min(e1 - s1, e2 - s2));
    }
  return { iou, inside };
}
const touches = (g: Item, s: Item, t: string): boolean => overlap(t, g.quote, s.quote).inside >= 0.5;
const overlaps = (g: Item, s: Item, t: string): boolean => {
  const o = overlap(t, g.quote, s.quote);
  return o.iou >= 0.3 || o.inside >= 0.8;
};

/** When an item of the reader counts as the hand-made one. */
const rules: Record<string, (g: Item, s: Item, text: string) => boolean> = {
  people: (g, s) => nameKey(g.name) === nameKey(s.name) && same(g, s, "post", "state"),
  encounters: (g, s) => same(g, s, "kind", "status", "date") && sameSet(g.parties, s.parties),
  instruments: (g, s, t) => touches(g, s, t) && same(g, s, "kind", "action"),
  figures: (g, s) => same(g, s, "value", "unit", "measure", "sense"),
  bodies: (g, s, t) => touches(g, s, t) && same(g, s, "kind") && sameSet(g.parties, s.parties),
  projects: (g, s, t) => touches(g, s, t) && fold(g.name) === fold(s.name),
  commitments: (g, s, t) => overlaps(g, s, t) && same(g, s, "strength"),
  statements: (g, s, t) =>
    overlaps(g, s, t) &&
    same(g, s, "act") &&
    (g.speaker == null ? s.speaker == null : nameKey(g.speaker) === nameKey(s.speaker)) &&
    sameSet(g.side, s.side),
  topics: (g, s) => (g as unknown) === (s as unknown),
};
const core = ["people", "encounters", "instruments", "figures"];

interface Tally {
  hit: number;
  gold: number;
  read: number;
}
const tally = new Map<string, Tally>();
const fired = new Map<string, { times: number; right: number }>();
const languages = new Set<string>();
let texts = 0;
let rightLanguage = 0;
let wrongQuotes = 0;

for (const dir of positionals)
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith(".txt"))
    .sort()) {
    const id = file.replace(/\.txt$/, "");
    const odd = /[13579]$/.test(id);
    if ((values.odd && !odd) || (values.even && odd)) continue;
    const text = readFileSync(join(dir, file), "utf8");
    const gold = JSON.parse(readFileSync(join(dir, `${id}.json`), "utf8")) as Gold;
    const record = read(text, { id }) as unknown as Gold;
    texts++;
    const language = gold.doc.language;
    languages.add(language);
    if (record.doc.language === language) rightLanguage++;
    for (const [kind, ok] of Object.entries(rules)) {
      const left = new Set((record[kind] ?? []).keys());
      const sizes = { gold: gold[kind]?.length ?? 0, read: left.size };
      let hit = 0;
      const missed: Item[] = [];
      const right = new Set<number>();
      for (const g of gold[kind] ?? []) {
        const found = [...left].find((i) => ok(g, record[kind][i], text));
        if (found === undefined) missed.push(g);
        else {
          left.delete(found);
          right.add(found);
          hit++;
        }
      }
      (record[kind] ?? []).forEach((item, i) => {
        if (kind === "topics") return;
        if (!text.includes(item.quote)) wrongQuotes++;
        const f = fired.get(item.rule ?? "?") ?? { times: 0, right: 0 };
        f.times++;
        if (right.has(i)) f.right++;
        fired.set(item.rule ?? "?", f);
      });
      if (values.misses === kind) {
        for (const m of missed) console.log(`${id}  missed  ${JSON.stringify(m)}`);
        for (const i of left) console.log(`${id}  extra   ${JSON.stringify(record[kind][i])}`);
      }
      for (const l of [language, "all"])
        for (const group of [kind, "all", ...(core.includes(kind) ? ["core"] : [])]) {
          const t = tally.get(`${group}|${l}`) ?? { hit: 0, gold: 0, read: 0 };
          t.hit += hit;
          t.gold += sizes.gold;
          t.read += sizes.read;
          tally.set(`${group}|${l}`, t);
        }
    }
  }

const percent = (x: number): string => (100 * x).toFixed(1);
const scores = (t: Tally | undefined) => {
  const p = t?.read ? t.hit / t.read : 0;
  const r = t?.gold ? t.hit / t.gold : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
};
const order = [...languages].sort();
console.log(`${texts} texts; language right ${rightLanguage}; quotes not in the text ${wrongQuotes}\n`);
console.log(`| | P | R | F1 | items | ${order.join(" | ")} |`);
console.log(`| --- | ${["P", "R", "F", "n", ...order].map(() => "---:").join(" | ")} |`);
for (const group of ["core", "all", ...Object.keys(rules)]) {
  const t = tally.get(`${group}|all`);
  const { p, r, f } = scores(t);
  const cells = order.map((l) => {
    const own = tally.get(`${group}|${l}`);
    return own && (own.gold || own.read) ? percent(scores(own).f) : "";
  });
  console.log(`| ${group} | ${percent(p)} | ${percent(r)} | ${percent(f)} | ${t?.gold ?? 0} | ${cells.join(" | ")} |`);
}
if (values.rules) {
  console.log("\n| rule | fired | right |\n| --- | ---: | ---: |");
  for (const [rule, { times, right }] of [...fired].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(`| ${rule} | ${times} | ${percent(right / times)} |`);
}
