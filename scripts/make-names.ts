/**
 * Writes src/lang/<code>/territories.generated.ts: what each language calls the states and territories of the world, from
 * CLDR (npm cldr-localenames-full, Unicode-3.0 licence). Names that the language's names.ts has already are left out, and
 * so are names that are no plain words. Run: node scripts/make-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { languageCodes } from "../src/lang/tags.ts";

const root = new URL("../", import.meta.url);
const skipped = new Set([
  "AC",
  "AQ",
  "BV",
  "CP",
  "CQ",
  "DG",
  "EA",
  "EU",
  "EZ",
  "HM",
  "IC",
  "IO",
  "QO",
  "TA",
  "TF",
  "UM",
  "UN",
  "XA",
  "XB",
  "ZZ",
]);

for (const code of languageCodes) {
  const { names } = (await import(`../src/lang/${code}/names.ts`)) as { names: { states: Record<string, string> } };
  const out: Record<string, string> = {};
  const path = new URL(`node_modules/cldr-localenames-full/main/${code}/territories.json`, root);
  const territories = JSON.parse(readFileSync(path, "utf8")).main[code].localeDisplayNames.territories as Record<string, string>;
  for (const [key, name] of Object.entries(territories)) {
    if (!/^[A-Z]{2}$/.test(key) || skipped.has(key) || names.states[key]) continue;
    if (/^[\p{L}\p{M}'’ʻ‘ -]{3,40}$/u.test(name)) out[key] = name;
  }
  const lines = Object.entries(out).map(([key, name]) => `  ${key}: ${JSON.stringify(name)},`);
  writeFileSync(
    new URL(`src/lang/${code}/territories.generated.ts`, root),
    `// Made by scripts/make-names.ts from CLDR 48.2 (Unicode-3.0 licence); not to be edited.\nexport const territories: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`,
  );
}
