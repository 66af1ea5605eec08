import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mergeTellings } from "./merge.ts";
import { settled } from "./settled.ts";
import type { Telling } from "./telling.ts";
import { blocksOf, type TellingBlocks } from "./telling-blocks.ts";
import { compareTellings } from "./telling-evidence.ts";

let count = 0;

/** A telling; people as "name/post/state". */
function told(fields: Partial<Telling>, people: string[] = []): Telling {
  count++;
  return {
    id: `fact-${count}`,
    text: `text-${count}`,
    language: "en",
    published: "2031-03-14",
    kind: "meeting",
    status: "held",
    parties: ["AZ", "KZ"],
    date: "2031-03-14",
    place: null,
    session: null,
    body: null,
    ...fields,
    participants: people.map((one) => {
      const [name, post, state] = one.split("/");
      return { name, post, state };
    }),
  };
}

const ours = "Tural Həsənli/minister/AZ";
const theirs = "Дәурен Сейтқали/minister/KZ";
const isOne = (...tellings: Telling[]) => mergeTellings(tellings).length === 1;

test("tellings without a day are of one encounter, however many", () => {
  const days = ["2031-03-13", "2031-03-14", "2031-03-15"];
  const visits = days.map((published) => told({ kind: "visit", date: null, place: "Baku", published }, [theirs]));
  assert.equal(mergeTellings(visits).length, 1);
});

test("one encounter, whoever tells it and in whatever language", () => {
  const cases: [string, Telling, Telling][] = [
    [
      "place and names in other scripts",
      told({ place: "Bakı", language: "az" }, [ours]),
      told({ place: "Баку", language: "ru" }, ["Турал Гасанлы/minister/AZ"]),
    ],
    ["dated as published", told({ place: "Baku" }), told({ place: "Bakı", date: "2031-03-15", published: "2031-03-15" })],
    [
      "no day told",
      told({}, [ours]),
      told({ date: null, published: "2031-03-15", language: "kk" }, ["Турал Хасанлы/minister/AZ", theirs]),
    ],
    [
      "no day told, and a week that was not over then",
      told({ date: null, published: "2031-03-12", place: "Bakı" }, [ours]),
      told({ date: "2031-03-10/2031-03-16", published: "2031-03-20", place: "Baku" }, [ours]),
    ],
    ["no day and nobody told", told({ place: "Baku" }, [ours, theirs]), told({ date: null, published: "2031-03-15" })],
    [
      "received by one, met by another, no day told",
      told({ kind: "reception" }, [ours]),
      told({ date: null, place: "Baku" }, [ours, "Айдар Сеит/minister/KZ"]),
    ],
    [
      "no day told by either, and a month by a third",
      told({ kind: "visit", date: null, place: "Baku" }, [theirs]),
      told({ kind: "visit", date: null, place: "AZ" }, [theirs]),
    ],
    [
      "expected by two within ten days",
      told({ kind: "consultations", status: "planned", date: null, place: "Astana" }),
      told({ kind: "consultations", status: "planned", date: null, place: "Астана", language: "ru", published: "2031-03-21" }),
    ],
    [
      "ministers of three, called a meeting",
      told({ kind: "ministerial", parties: ["AZ", "KZ", "UZ"] }),
      told({ kind: "meeting", parties: ["AZ", "KZ", "UZ"] }),
    ],
    [
      "only a month told, later",
      told({ kind: "commission" }),
      told({ kind: "commission", date: "2031-03", published: "2031-11-02" }),
    ],
    [
      "announced in the same days for the same month",
      told({ kind: "visit", status: "planned", date: "2031-06", published: "2031-03-10" }),
      told({ kind: "visit", status: "planned", date: "2031-06", published: "2031-03-14", place: "KZ" }),
    ],
    [
      "a forum of the two, told by both without a day",
      told({ kind: "conference", date: null }),
      told({ kind: "conference", date: null, published: "2031-03-15" }),
    ],
    ["received and met", told({ kind: "reception" }, [ours, theirs]), told({}, [ours, "Dauren Seitkali/minister/KZ"])],
    ["announced, then held", told({ status: "planned", published: "2031-03-10" }, [ours]), told({}, [ours])],
    [
      "announced, then called off",
      told({ status: "planned", published: "2031-03-01" }),
      told({ status: "cancelled", published: "2031-03-12" }),
    ],
    [
      "planned for half a year",
      told({ kind: "commission", status: "planned", date: "2031-07/2031-12", place: "Astana" }),
      told({ kind: "commission", date: "2031-10-05", published: "2031-10-06", place: "Астана", language: "kk" }),
    ],
    [
      "a numbered session",
      told({ kind: "commission", session: 9, status: "planned", date: "2032" }),
      told({ kind: "commission", session: 9, date: "2032-02-03", published: "2032-02-03" }),
    ],
    ["a town and its country", told({ kind: "visit", place: "KZ" }, [ours]), told({ kind: "visit", place: "Almaty" }, [ours])],
    [
      "two days of a visit",
      told({ kind: "visit", date: "2031-03-13/2031-03-14" }, [ours]),
      told({ kind: "visit", date: "2031-03-13" }, [ours]),
    ],
    [
      "a summit told in part",
      told({ kind: "summit", parties: ["AZ", "KZ", "UZ", "TR"], place: "Shusha" }),
      told({ kind: "summit", parties: ["KZ", "UZ", "TR"], place: "Şuşa", language: "az" }),
    ],
    [
      "a forum of which one text names two sides",
      told({ kind: "conference", parties: ["AZ", "KZ", "UZ"], place: "Shusha" }),
      told({ kind: "conference", place: "Şuşa", language: "az" }),
    ],
    [
      "a union's meeting with five, told by one of them",
      told({ kind: "ministerial", parties: ["EU", "KZ", "KG", "UZ"], place: "Osh" }),
      told({ kind: "ministerial", parties: ["UZ", "EU"], place: "Ош", language: "ru" }),
    ],
    [
      "told without a day, and recalled by its month and town",
      told({ date: null, place: "Ganja" }),
      told({ date: "2031-03", place: "Gəncə", language: "az", published: "2031-11-02" }),
    ],
    [
      "planned for spring, and held there",
      told({ status: "planned", date: "2031-03/2031-05", published: "2030-12-01", place: "Ganja" }),
      told({ place: "Gəncə", language: "az" }, [ours, theirs]),
    ],
    [
      "planned for a month and called off",
      told({ kind: "conference", status: "planned", date: "2031-04", published: "2031-01-10", place: "Ganja" }),
      told({ kind: "conference", status: "cancelled", date: "2031-04", published: "2031-06-02" }),
    ],
  ];
  for (const [why, a, b] of cases) assert.ok(isOne(a, b), `${why}: ${compareTellings(a, b).reasons.join(", ")}`);
});

test("others are others", () => {
  const cases: [string, Telling, Telling][] = [
    ["a fortnight later", told({}, [ours, theirs]), told({ date: "2031-03-28", published: "2031-03-28" }, [ours, theirs])],
    ["a fortnight later, no day told", told({}, [ours, theirs]), told({ date: null, published: "2031-03-30" }, [ours, theirs])],
    ["a call the day before", told({}, [ours, theirs]), told({ kind: "call", date: "2031-03-13" }, [ours, theirs])],
    ["deputies", told({}, [ours, theirs]), told({}, ["Elvin Quluzadə/deputy-minister/AZ", "Азат Мұқан/deputy-minister/KZ"])],
    [
      "received by another",
      told({ kind: "reception" }, [ours, "Серік Омар/head-of-state/KZ"]),
      told({ kind: "reception" }, [ours, "Болат Нұрлан/head-of-government/KZ"]),
    ],
    ["put off", told({ status: "cancelled", date: "2031-03" }, []), told({ status: "planned", date: "2031-05" })],
    ["another session", told({ kind: "commission", session: 9, date: "2031-03" }), told({ kind: "commission", session: 10 })],
    [
      "another body",
      told({ kind: "commission", body: "working-group" }),
      told({ kind: "commission", body: "intergovernmental-commission" }),
    ],
    [
      "a forum of two other sides",
      told({ kind: "conference", parties: ["AZ", "KZ"], place: "Shusha" }),
      told({ kind: "conference", parties: ["AZ", "UZ"], place: "Şuşa", language: "az" }),
    ],
    [
      "a meeting of two of three",
      told({ parties: ["AZ", "KZ", "UZ"], place: "Shusha" }),
      told({ place: "Şuşa", language: "az" }),
    ],
    ["another town", told({ place: "Ganja" }), told({ place: "Баку", language: "ru" })],
    ["both in one text", told({ text: "one" }, [ours]), told({ text: "one", place: "Baku", kind: "reception" }, [ours])],
    ["an announcement that came later", told({ status: "planned", published: "2031-04-20", date: "2031-03" }), told({})],
  ];
  for (const [why, a, b] of cases) assert.ok(!isOne(a, b), why);
});

test("a loosely dated telling that fits two alike is told to be neither", () => {
  const first = told({ kind: "commission", date: "2031-03-04", published: "2031-03-04" });
  const second = told({ kind: "commission", date: "2031-03-24", published: "2031-03-24" });
  const vague = told({ kind: "commission", date: "2031-03", published: "2031-09-01" });
  assert.equal(mergeTellings([first, second, vague]).length, 3);
  assert.equal(mergeTellings([first, vague]).length, 1);
});

test("what a person decided stands, whatever the tellings say", () => {
  const [a, b] = [told({ decided: "x" }), told({ decided: "x", kind: "call", date: "2031-06-01" })];
  assert.equal(mergeTellings([a, b]).length, 1);
  assert.equal(mergeTellings([told({ decided: "x" }), told({ decided: "y" })]).length, 2);
});

test("each telling says why it was joined", () => {
  const [cluster] = mergeTellings([
    told({ place: "Baku" }, [ours]),
    told({ place: "Баку", language: "ru" }, ["Турал Гасанлы/minister/AZ"]),
  ]);
  assert.deepEqual(cluster.links[0].reasons, ["same day", "same place", "same people"]);
  assert.ok(cluster.links[0].score > 0.9);
});

test("what the tellings come to", () => {
  const tellings = [
    told({ date: "2031-03-15", published: "2031-03-15", place: "KZ" }),
    told({ date: "2031-03-14", published: "2031-03-16", place: "Астана" }),
    told({ date: "2031-03", status: "planned", kind: "reception" }),
  ];
  assert.deepEqual(settled(tellings), {
    kind: "meeting",
    status: "held",
    parties: ["AZ", "KZ"],
    date: "2031-03-14",
    place: "Астана",
  });
});

test("who came to a gathering is whoever a text names", () => {
  const gathering = [
    told({ kind: "ministerial", parties: ["EU", "KZ"], place: "Osh" }),
    told({ kind: "ministerial", parties: ["KZ", "EU", "UZ", "org:UN"], place: "Osh" }),
    told({ kind: "ministerial", parties: ["EU", "KG"], place: "Ош" }),
  ];
  assert.equal(mergeTellings(gathering).length, 1);
  assert.deepEqual(settled(gathering).parties, ["EU", "KZ", "UZ", "KG", "org:UN"]);
});

test("an organisation's gathering is one, whomever of its members each text is about, and its own", () => {
  const gathering = [
    told({ kind: "summit", parties: ["AZ", "KZ", "org:ECO"], place: "Baku", text: "a" }),
    told({ kind: "summit", parties: ["TR", "org:ECO"], place: "Bakı", text: "b" }),
    told({ kind: "summit", parties: ["TM", "AZ", "org:ECO"], place: null, date: null, text: "c" }),
  ];
  assert.equal(mergeTellings(gathering).length, 1);
  assert.deepEqual(settled(gathering).parties, ["org:ECO"]);
  assert.deepEqual(settled(gathering.slice(1, 2)).parties, ["TR", "org:ECO"]);
  const named = told({ kind: "summit", parties: ["AZ", "KZ", "TR", "UZ", "org:ECO"], text: "d" });
  assert.deepEqual(settled([...gathering, named]).parties.length, 6);
});

test("what is recalled by its number alone is what bore that number", () => {
  const fourth = { kind: "conference", parties: ["AZ", "KZ", "TR"], session: 4, place: "Osh" } as const;
  const recalled = told({ ...fourth, date: null, published: "2032-02-01", text: "b" });
  assert.equal(mergeTellings([told({ ...fourth, text: "a" }), recalled]).length, 1);
  assert.equal(mergeTellings([told({ ...fourth, session: 5, text: "a" }), recalled]).length, 2);
  assert.equal(mergeTellings([told({ ...fourth, text: "a" }), { ...recalled, published: "2031-01-01" }]).length, 2);
});

test("two texts of one day look back at one call of the same month", () => {
  const call = { kind: "call", date: "2031-02", place: null } as const;
  const texts = [told({ ...call, published: "2031-03-10", text: "a" }), told({ ...call, published: "2031-03-11", text: "b" })];
  assert.equal(mergeTellings(texts).length, 1);
});

const anyTelling = fc
  .record({
    kind: fc.constantFrom("meeting", "reception", "commission", "call", "visit", "conference", "summit"),
    parties: fc.constantFrom(["AZ", "KZ"], ["AZ", "KZ", "UZ"], ["EU", "KZ"]),
    status: fc.constantFrom("held", "planned", "cancelled"),
    date: fc.constantFrom(null, "2031-03", "2031-03-14", "2031-03-15", "2031-03-28", "2031-01/2031-06", "2032"),
    published: fc.constantFrom(null, "2031-03-14", "2031-03-16", "2031-04-01"),
    place: fc.constantFrom(null, "Baku", "Баку", "Astana", "KZ"),
    text: fc.constantFrom("a", "b", "c", "d"),
    people: fc.subarray([ours, theirs, "Elvin Quluzadə/deputy-minister/AZ"]),
  })
  .map(({ people, ...fields }) => told(fields as Partial<Telling>, people));

test("others for a state that only one of two tellings counts among the parties are others, whichever stands first", () => {
  const gathering = { kind: "summit", date: "2031-03-14", place: null } as const;
  const one = told({ ...gathering, parties: ["AZ", "KZ", "UZ"] }, ["Elvin Quluzadə/deputy-minister/AZ"]);
  const other = told({ ...gathering, parties: ["EU", "KZ"] }, [ours]);
  assert.equal(mergeTellings([one, other]).length, mergeTellings([other, one]).length);
});

test("the order in which tellings stand changes nothing", () => {
  const idsOf = (tellings: Telling[]) =>
    mergeTellings(tellings)
      .map(({ members }) =>
        members
          .map((i) => tellings[i].id)
          .sort()
          .join(),
      )
      .sort();
  fc.assert(
    fc.property(fc.array(anyTelling, { maxLength: 12 }), (tellings) => {
      assert.deepEqual(idsOf(tellings.toReversed()), idsOf(tellings));
    }),
  );
});

test("every telling is in one encounter, and joined ones are where another of it looks", () => {
  fc.assert(
    fc.property(fc.array(anyTelling, { maxLength: 12 }), (tellings) => {
      const clusters = mergeTellings(tellings);
      assert.deepEqual(
        clusters.flatMap(({ members }) => members).sort((a, b) => a - b),
        tellings.map((_, i) => i),
      );
      for (const { members } of clusters) {
        for (const i of members) {
          const others = members.filter((j) => j !== i).map((j) => blocksOf(tellings[j]));
          if (others.length === 0) continue;
          const blocks = blocksOf(tellings[i]);
          const looks = (x: TellingBlocks, y: TellingBlocks) => [...x.days, ...x.months].some((block) => y.own.includes(block));
          assert.ok(others.some((other) => looks(blocks, other) || looks(other, blocks)));
        }
      }
    }),
  );
});

test("what several texts tell is what a later one recalls; what only one tells is in doubt", () => {
  const day = { date: "2031-03-14", place: "Baku" };
  const first = told(day, [ours]);
  const second = told({ ...day, published: "2031-03-15" }, [ours, theirs]);
  const aside = told({ ...day, text: first.text }, ["Rauf Salmanlı/minister/AZ"]);
  const recalled = told({ date: "2031-03", place: "Baku", published: "2031-11-02" });
  const groupOf = (all: Telling[]) => mergeTellings(all).find(({ members }) => members.includes(all.indexOf(recalled)))?.members;
  assert.deepEqual(groupOf([first, aside, second, recalled]), [0, 2, 3]);
  assert.deepEqual(groupOf([first, aside, recalled]), [2]);
});

test("a call and an event called off are known by less", () => {
  const call = { kind: "call" as const, date: "2031-03-14" };
  assert.ok(isOne(told(call, [ours, theirs]), told({ ...call, date: "2031-03", published: "2031-11-02" })));
  assert.ok(!isOne(told(call), told({ ...call, date: "2031-03", published: "2031-03-30" })));
  const event = { kind: "conference" as const, place: "Osh", date: "2031-12" };
  assert.ok(
    isOne(
      told({ ...event, status: "planned", published: "2031-06-02" }),
      told({ ...event, status: "cancelled", date: null, published: "2032-01-20" }),
    ),
  );
});
