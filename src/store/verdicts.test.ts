import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { type Encounter, emptyRecord } from "../read/record.ts";
import { contentHash } from "./derive.ts";
import { judge, type Verdict } from "./verdicts.ts";

const raw = "They met in Baku. Later they met in Osh. They will meet in Ankara.";
const hash = contentHash(raw);

function meeting(quote: string, fields: Partial<Encounter> = {}, words = raw): Encounter {
  const at = words.indexOf(quote);
  const span: [number, number] = [at, at + quote.length];
  return {
    kind: "meeting",
    status: "held",
    parties: [],
    date: null,
    place: null,
    participants: [],
    quote,
    span,
    rule: "r",
    inferred: {},
    ...fields,
  };
}

const recordOf = (...encounters: Encounter[]) => ({
  ...emptyRecord({ id: "x", language: "en" as const, published: null, attribution: null, notes: [], engine: "" }),
  encounters,
});

function verdictOn(item: Encounter, action: Verdict["action"], more: Partial<Verdict> = {}): Verdict {
  const [fact] = judge(recordOf(item), raw, hash, []).facts;
  const base = { decision: 1, text: "x", hash, fact: fact!.id, kind: "encounters" as const, read: item, change: null };
  return { ...base, item, action, ...more };
}

suite("a verdict", () => {
  const [inBaku, inOsh] = [meeting("met in Baku", { place: "Baku" }), meeting("met in Osh", { place: "Osh" })];

  test("that rejects holds for the same fields only, wherever their words went", () => {
    const verdict = verdictOn(inBaku, "reject");
    const otherwise = judge(recordOf({ ...inBaku, place: "Ganja" }, inOsh), raw, hash, [verdict]);
    assert.deepEqual([otherwise.facts.length, otherwise.fates[0]!.standing], [2, "moot"]);
    const longer = `News. ${raw}`;
    const moved = judge(recordOf(meeting("met in Baku", { place: "Baku" }, longer)), longer, contentHash(longer), [verdict]);
    assert.deepEqual([moved.facts.length, moved.rejected.length, moved.fates[0]!.standing], [0, 1, "applies"]);
  });

  test("that corrects goes with the fact that overlaps most alike, and only where the words are the same", () => {
    const verdict = verdictOn(inBaku, "correct", { change: { place: "Sheki" } });
    const wider = { ...inBaku, ...meeting("They met in Baku", { place: "Baku" }) };
    const judged = judge(recordOf(wider, inOsh), raw, hash, [verdict]);
    assert.deepEqual(
      judged.facts.map(({ fact }) => [(fact as Encounter).place, fact.quote]),
      [
        ["Sheki", "They met in Baku"],
        ["Osh", "met in Osh"],
      ],
    );
  });

  test("takes no fact that another verdict is surely on", () => {
    const twin = meeting("met in Baku", { place: "Baku", date: "2024-01-01" });
    const first = verdictOn(inBaku, "confirm");
    const second = verdictOn(twin, "confirm", { decision: 2 });
    const { facts, fates } = judge(recordOf(twin), raw, hash, [first, second]);
    assert.deepEqual(
      fates.map(({ standing }) => standing),
      ["unread", "applies"],
    );
    assert.equal(facts.length, 2);
  });

  test("always has one fate, and what holds is where it says", () => {
    const places = ["Baku", "Osh", "Ankara"];
    const quotes = ["met in Baku", "met in Osh", "They met in Baku", "They will meet in Ankara", "not there"];
    const facts = fc.uniqueArray(
      fc.record({ place: fc.constantFrom(...places), quote: fc.constantFrom(...quotes.slice(0, 4)) }),
      {
        selector: ({ place, quote }) => `${place} ${quote}`,
      },
    );
    const verdicts = fc.array(
      fc.record({
        place: fc.constantFrom(...places),
        quote: fc.constantFrom(...quotes),
        action: fc.constantFrom("confirm" as const, "reject" as const, "correct" as const),
      }),
    );
    fc.assert(
      fc.property(facts, verdicts, (items, said) => {
        const record = recordOf(...items.map(({ quote, place }) => meeting(quote, { place })));
        const on = said.map(({ place, quote, action }, i) =>
          verdictOn(meeting(quote, { place }), action, {
            decision: i + 1,
            change: action === "correct" ? { date: "2024" } : null,
          }),
        );
        const judged = judge(record, raw, hash, on);
        assert.deepEqual(
          judged.fates.map(({ decision }) => decision),
          on.map(({ decision }) => decision),
        );
        const ids = judged.facts.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(new Set(judged.facts.map(({ ordinal }) => ordinal)).size, ids.length);
        for (const { fact } of judged.facts) assert.equal(raw.slice(...fact.span), fact.quote);
        for (const { standing, current } of judged.fates) {
          const found = [...judged.facts, ...judged.rejected].some(({ id }) => id === current);
          assert.equal(found, standing !== "moot" && standing !== "adrift");
        }
      }),
    );
  });
});
