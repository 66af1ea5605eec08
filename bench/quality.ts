/**
 * How well the reader reads: compares its records with hand-made ones.
 *
 *     node bench/quality.ts DIR… [--rules] [--odd | --even] [--misses KIND]
 *
 * Each DIR holds pairs ID.txt (a text) and ID.json (its record by hand, in the form of docs/codebook.md). Prints precision, recall and F1 by kind and
 * language, all keys right ("strict"): core is the micro-average over people, encounters, instruments and figures, all takes in every kind.
 * --rules adds how often each rule fired and how often what it read was right (topics: each subject is one); --misses lists what is missed and what is extra.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read } from "../src/read/read.ts";
import { type ByHand, compare, matches, Tallies } from "./matching.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: "boolean" }, odd: { type: "boolean" }, even: { type: "boolean" }, misses: { type: "string" } },
});
if (!positionals.length) {
  console.error("usage: node bench/quality.ts DIR… [--rules] [--odd | --even] [--misses KIND]");
  process.exit(2);
}

const tallies = new Tallies();
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
    const byHand = JSON.parse(readFileSync(join(dir, `${id}.json`), "utf8")) as ByHand;
    const record = read(text, { id }) as unknown as ByHand;
    texts++;
    const { language } = byHand.doc;
    languages.add(language);
    if (record.doc.language === language) rightLanguage++;
    const compared = compare(byHand, record, text);
    tallies.add(compared, language);
    for (const { kind, right, missed, extra } of compared) {
      for (const [i, item] of (kind === "topics" ? [] : record[kind]).entries()) {
        if (!text.includes(item.quote)) wrongQuotes++;
        const f = fired.get(item.rule ?? "?") ?? { times: 0, right: 0 };
        f.times++;
        if (right.has(i)) f.right++;
        fired.set(item.rule ?? "?", f);
      }
      if (kind === "topics")
        for (const [i, topic] of (record.topics as unknown as string[]).entries()) {
          const f = fired.get(`topic.${topic}`) ?? { times: 0, right: 0 };
          f.times++;
          if (right.has(i)) f.right++;
          fired.set(`topic.${topic}`, f);
        }
      if (values.misses !== kind) continue;
      for (const m of missed) console.log(`${id}  missed  ${JSON.stringify(m)}`);
      for (const i of extra) console.log(`${id}  extra   ${JSON.stringify(record[kind][i])}`);
    }
  }

const order = [...languages].sort();
console.log(`${texts} texts; language right ${rightLanguage}; quotes not in the text ${wrongQuotes}\n`);
console.log(`| | P | R | F1 | items | ${order.join(" | ")} |`);
console.log(`| --- | ${["P", "R", "F", "n", ...order].map(() => "---:").join(" | ")} |`);
for (const group of ["core", "all", ...Object.keys(matches)]) {
  const { precision, recall, f1, byHand } = tallies.of(group);
  const cells = order.map((l) => {
    const own = tallies.of(group, l);
    return own.byHand + own.read ? own.f1.toFixed(1) : "";
  });
  console.log(
    `| ${group} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} | ${byHand} | ${cells.join(" | ")} |`,
  );
}
if (values.rules) {
  console.log("\n| rule | fired | right | % |\n| --- | ---: | ---: | ---: |");
  for (const [rule, { times, right }] of [...fired].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(`| ${rule} | ${times} | ${right} | ${((100 * right) / times).toFixed(0)} |`);
}
