import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { F } from "../../lang/features.ts";
import type { Letters } from "../../lang/letters.ts";
import { packedLexicon } from "../../lang/stems.ts";
import type { TurkicEndings } from "../../lang/turkic.ts";
import { foldFor } from "../text/fold.ts";
import { turkicAnalyser } from "./turkic.ts";
import { wordReadings } from "./words.ts";

/** Lines of a words.corpus.txt: surface = stem + names of F. */
function corpus(code: string): { surface: string; stem: string; verb: boolean; f: number }[] {
  const text = readFileSync(new URL(`../../lang/${code}/words.corpus.txt`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [surface, rest] = line.split(" = ");
      const [stem, names = ""] = rest.split(" +");
      const verb = stem.endsWith("-");
      let f: number = verb ? F.V : 0;
      for (const name of names.split(" ").filter(Boolean)) {
        assert.ok(name in F, `${code}: ${line}: no feature ${name}`);
        f |= F[name as keyof typeof F];
      }
      return { surface, stem: verb ? stem.slice(0, -1) : stem, verb, f };
    });
}

/** Every line must be among this many first readings. */
const within = 6;
const least = { az: 80, uz: 80, kk: 80, ky: 80, tk: 150, tr: 80 };

for (const [code, lines] of Object.entries(least))
  test(`${code}: words.corpus.txt`, async () => {
    const { endings } = (await import(`../../lang/${code}/endings.ts`)) as { endings: TurkicEndings };
    const { letters } = (await import(`../../lang/${code}/letters.ts`)) as { letters: Letters };
    const { packedStems } = (await import(`../../lang/${code}/words.generated.ts`)) as { packedStems: () => string };
    const analyser = turkicAnalyser(endings, packedLexicon(packedStems), letters);
    const fold = foldFor(letters);
    const rows = corpus(code);
    assert.ok(rows.length >= lines, `${rows.length} lines`);
    const missed = rows.filter((row) => {
      const readings = analyser.analyse(fold(row.surface)).slice(0, within);
      return !readings.some((r) => r.stem === row.stem && r.f === row.f);
    });
    assert.deepEqual(
      missed.map((m) => m.surface),
      [],
    );
  });

test("lemmas keep the letters of the form, and are of one script", () => {
  const lemmas = (form: string, code: "uz" | "tr" | "kk") => wordReadings(form, code).readings.map(({ lemma }) => lemma);
  assert.ok(lemmas("maʼnoni", "uz").includes("maʼno"));
  assert.ok(lemmas("kâğıdı", "tr").some((lemma) => lemma.startsWith("kâğı")));
  for (const [form, lemma] of Object.entries({
    вазирларга: "вазир",
    учрашдилар: "учрашмоқ",
    шартномани: "шартнома",
    музокараларнинг: "музокара",
    ҳамкорлигимизни: "ҳамкорлик",
    маънони: "маъно",
    ўтказилди: "ўтказмоқ",
    юртга: "юрт",
  })) {
    assert.ok(lemmas(form, "uz").includes(lemma), `${form}: ${lemmas(form, "uz").join(" ")}`);
    for (const found of lemmas(form, "uz")) assert.match(found, /^[\p{Script=Cyrillic}'-]+$/u, form);
  }
});
