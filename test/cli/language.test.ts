import assert from "node:assert/strict";
import { test } from "node:test";
import { elchi, lines } from "./elchi.ts";

test("a tag for each line, whatever stands in it", async () => {
  const given = [
    "Azərbaycanın xarici işlər naziri qazaxıstanlı həmkarı ilə görüşüb.",
    "Президент Республики Казахстан принял посла Азербайджана.",
    "",
    "12345 !!!",
    "The ministers discussed trade and signed a memorandum.",
  ];
  const { code, stdout } = await elchi(["language"], `${given.join("\r\n")}\n`);
  assert.equal(code, 0);
  assert.deepEqual(stdout.split("\n"), ["az", "ru", "other", "other", "en", ""]);
});

test("no input gives no output, broken input an answer", async () => {
  assert.deepEqual(await elchi(["language"]), { code: 0, stdout: "", stderr: "" });
  const { code, stdout } = await elchi(["language"], Buffer.concat([Buffer.of(0xff, 0, 0xfe, 10), Buffer.alloc(3_000_000, "a")]));
  assert.equal(code, 0);
  assert.equal(stdout.split("\n").length, 3);
});

test("word forms are taken apart, a line each", async () => {
  const { code, stdout } = await elchi(["words", "--language", "az"], "nazirlərinə\nxyzzy\n\n");
  assert.equal(code, 0);
  const found = lines(stdout) as { form: string; readings: { lemma: string; features: string }[] }[];
  assert.deepEqual(
    found.map(({ form }) => form),
    ["nazirlərinə", "xyzzy", ""],
  );
  assert.equal(found[0].readings[0].lemma, "nazir");
  assert.match(found[0].readings[0].features, /^N;DAT;PL/);
});

test("words of a language in either of its scripts", async () => {
  type Found = { readings: { lemma: string; features: string }[] }[];
  const [latin] = lines((await elchi(["words", "--language", "uz-Latn"], "vazirlarga\n")).stdout) as Found;
  const [cyrillic] = lines((await elchi(["words", "--language", "uz"], "вазирларга\n")).stdout) as Found;
  assert.deepEqual([latin.readings[0].lemma, cyrillic.readings[0].lemma], ["vazir", "вазир"]);
  assert.equal(latin.readings[0].features, cyrillic.readings[0].features);
});

test("words wants a language that is read", async () => {
  for (const args of [["words"], ["words", "--language", "de"], ["words", "--language", "other"]])
    assert.equal((await elchi(args)).code, 2);
});
