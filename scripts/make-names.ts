/**
 * Writes src/lang/<code>/territories.generated.ts: what each language calls the states and territories of the world, from
 * CLDR (npm cldr-localenames-full, Unicode-3.0 licence). Names that the language's names.ts has already are left out, and
 * so are names that are no plain words. Writes src/view/say/states.<code>.generated.ts, too: what the languages of the pages
 * call the states, for people to read, and src/world/alpha3.generated.ts: the three-letter codes of the states, for event data.
 * Run: node scripts/make-names.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { languageCodes } from "../src/lang/tags.ts";

import { interfaceLanguages } from "../src/view/say/languages.ts";

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

/** States whose short name is the usual one. */
const short = new Set(["HK", "MO", "PS", "US"]);

for (const code of interfaceLanguages) {
  if (code === "en") continue;
  const path = new URL(`node_modules/cldr-localenames-full/main/${code}/territories.json`, root);
  const territories = JSON.parse(readFileSync(path, "utf8")).main[code].localeDisplayNames.territories as Record<string, string>;
  const lines = Object.keys(territories)
    .filter((key) => /^[A-Z]{2}$/.test(key) && !skipped.has(key))
    .map((key) => {
      const name = (short.has(key) ? territories[`${key}-alt-short`] : undefined) ?? territories[key];
      const plain = name.replace(/ \(.*\)$/, "").replace(/([OoGg])[‘’']/g, "$1ʻ");
      return `  ${key}: ${JSON.stringify(plain)},`;
    });
  writeFileSync(
    new URL(`src/view/say/states.${code}.generated.ts`, root),
    `// Made by scripts/make-names.ts from CLDR 48.2 (Unicode-3.0 licence); not to be edited.\nexport const states: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`,
  );
}

const mappings = JSON.parse(readFileSync(new URL("node_modules/cldr-core/supplemental/codeMappings.json", root), "utf8"))
  .supplemental.codeMappings as Record<string, { _alpha3?: string }>;
const codes = Object.entries(mappings).filter(([key, { _alpha3 }]) => /^[A-Z]{2}$/.test(key) && !skipped.has(key) && _alpha3);
writeFileSync(
  new URL("src/world/alpha3.generated.ts", root),
  `// Made by scripts/make-names.ts from CLDR 48.2 (Unicode-3.0 licence); not to be edited.\n/** ISO 3166-1: two letters → three. */\nexport const alpha3: Readonly<Record<string, string>> = {\n${codes.map(([key, { _alpha3 }]) => `  ${key}: "${_alpha3}",`).join("\n")}\n};\n`,
);
