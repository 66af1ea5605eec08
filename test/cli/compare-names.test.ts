import assert from "node:assert/strict";
import { test } from "node:test";
import { elchi, lines } from "./elchi.ts";

const pairs = [
  "kk\tАйдос Бекұлы Сәрсенов\ten\tAidos Sarsenov",
  "az\tVüqar Rəhimli\taz\tSolmaz Rəhimli",
  "uz-Cyrl\tБотир Тўхтаев\tuz-Latn\tBotir To‘xtayev",
].join("\n");

test("a score and reasons for each line", async () => {
  const { code, stdout } = await elchi(["compare-names"], `${pairs}\r\n`);
  assert.equal(code, 0);
  const found = stdout.trimEnd().split("\n");
  assert.deepEqual(
    found.map((line) => Number(line.split("\t")[0]) >= 0.5),
    [true, false, true],
  );
  assert.equal(found[1].split("\t")[1], "same family name; other given name");
});

test("as JSON with the names taken apart", async () => {
  const { stdout } = await elchi(["compare-names", "--json-lines"], `${pairs}\n`);
  const [first] = lines(stdout) as { a: unknown; score: number; reasons: string[] }[];
  assert.deepEqual(first.a, {
    given: ["Айдос"],
    family: "Сәрсенов",
    patronymic: "Бекұлы",
    initials: [],
    sex: "m",
    sure: true,
  });
  assert.deepEqual(first.reasons, ["same family name", "same given name"]);
});

test("a line that is no pair is told, and its place in the output kept", async () => {
  const { code, stdout, stderr } = await elchi(["compare-names"], `tr\tOya Demir\n${pairs}\n`);
  assert.equal(code, 1);
  assert.match(stderr, /line 1.*not four fields/s);
  assert.equal(stdout.split("\n").length, 5);
  assert.deepEqual(await elchi(["compare-names"]), { code: 0, stdout: "", stderr: "" });
});
