import assert from "node:assert/strict";
import { test } from "node:test";
import type { EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { voiceOf } from "../../view/say/voices.ts";
import { plain } from "../html.ts";
import { calendarPage } from "../pages/calendar.ts";
import { parties, timeline } from "./lists.ts";

/** Encounters of these days, told by one text each. */
const met = (dates: readonly (string | null)[]): EncounterItem[] =>
  dates.map((date, n) => ({
    id: `e${n}`,
    kind: "meeting",
    status: "held",
    parties: ["AZ", "KZ"],
    date,
    place: null,
    placeState: null,
    participants: [],
    texts: [`t${n}`],
    evidence: [
      {
        fact: `f${n}`,
        text: `t${n}`,
        quote: "met",
        span: [0, 3],
        rule: "by-hand",
        inferred: {},
        language: "en",
        published: "2031-02-03",
        source: null,
        url: null,
      },
    ],
  }));

test("by years, what has no day stands last", () => {
  const shown = timeline(met(["2031-05-02", null, "2030-04-01"]), english, { parties: true, years: "h3" }).source;
  const years = [...shown.matchAll(/class="year">([^<]*?) </g)].map(([, year]) => year);
  assert.deepEqual(years, ["2031", "2030", english.words.ui.pair.undated]);
});

test("of very many encounters of one thing some are shown, more when they are asked for, each once, and the rest is counted", () => {
  const days = Array.from({ length: 130 }, (_, n) => `20${30 - Math.floor(n / 40)}-01-${String(28 - (n % 28)).padStart(2, "0")}`);
  const shown = timeline(met(days), english, { parties: true, years: "h3", further: 100 }).source;
  const [first, further] = shown.split('<details class="more">');
  const idsOf = (piece: string) => [...piece.matchAll(/href="\/encounters\/(e\d+)"/g)].map(([, id]) => id);
  assert.equal(idsOf(first!).length, 24);
  assert.deepEqual(
    [...idsOf(first!), ...idsOf(further!)],
    Array.from({ length: 100 }, (_, n) => `e${n}`),
  );
  assert.match(further!, /^<summary>Show all 100<\/summary>.*The first 100 of 130 are shown/s);
  const few = timeline(met(days.slice(0, 30)), english, { parties: true, years: "h3" }).source;
  assert.equal(idsOf(few).length, 24);
  assert.doesNotMatch(few, /class="more"/);
});

test("links to encounters say of which sides they are where a list has several, and the calendar names the sides to who hears it", () => {
  const items = met(["2031-05-02"]).map((one) => ({ ...one, texts: ["t0", "t1"] }));
  const links = (named: boolean): string[] =>
    [...timeline(items, english, { parties: named }).source.matchAll(/<a href="\/encounters\/e0">.*?<\/a>/g)].map(([link]) =>
      link.replace(/<[^>]*>/g, ""),
    );
  assert.deepEqual(links(true), [
    "meeting, Azerbaijan – Kazakhstan, 2 May 2031",
    "Compare what they tell, meeting, Azerbaijan – Kazakhstan, 2 May 2031",
  ]);
  assert.deepEqual(links(false), ["meeting, 2 May 2031", "Compare what they tell, meeting, 2 May 2031"]);
  const rest = { today: "2031-05-09", filter: { state: "", with: "" }, states: [], near: [], commitments: [], left: [] };
  const month = calendarPage({ month: "2031-05", encounters: items, ...rest });
  assert.match(month, /<span class="short" aria-hidden="true">AZ–KZ<\/span><span class="long">Azerbaijan – Kazakhstan<\/span>/);
  // a roll call would reach into the squares beside it
  const actors = ["AZ", "KG", "KZ", "TM", "TR", "UZ"];
  const commitments = [
    { strength: "planned", state: "open", fate: null, actors, due: "2031-05-02", evidence: items[0]!.evidence },
  ] as const;
  const busy = calendarPage({
    month: "2031-05",
    encounters: [],
    ...rest,
    commitments: [{ ...commitments[0], evidence: [...commitments[0].evidence] }],
  });
  assert.doesNotMatch(busy, /AZ–KG/);
});

test("a busy day of the calendar shows some and folds the rest away; nothing is lost", () => {
  const marks = (n: number): [all: number, folded: number] => {
    const encounters = met(Array.from({ length: n }, () => "2031-05-07"));
    const data = {
      month: "2031-05",
      today: "2031-05-09",
      filter: { state: "", with: "" },
      states: [],
      encounters,
      commitments: [],
      left: [],
      near: [],
    };
    const page = calendarPage(data, english);
    const rest = /<li class="mark-rest"><details>.*?<\/details>/s.exec(page)?.[0] ?? "";
    return [page.match(/href="\/encounters\/e\d+"/g)!.length, rest.match(/href="\/encounters\/e\d+"/g)?.length ?? 0];
  };
  assert.deepEqual(marks(9), [9, 0]);
  assert.deepEqual(marks(30), [30, 22]);
});

test("a day of the calendar leads to what is left out of it, and says how much more falls due", () => {
  const page = calendarPage(
    {
      month: "2031-05",
      today: "2031-05-09",
      filter: { state: "AZ", with: "" },
      states: [],
      encounters: met(["2031-05-07", "2031-05"]),
      commitments: [],
      left: [
        { day: null, encounters: 40, commitments: 0 },
        { day: "2031-05-07", encounters: 50, commitments: 3 },
      ],
      near: [],
    },
    english,
  );
  assert.match(page, /<a href="\/calendar\?day=2031-05-07&amp;state=AZ">\+50<span class="unseen"> Show all 51</);
  assert.match(page, /<li class="mark-rest"><a href="\/calendar\?day=2031-05-07&amp;state=AZ#commitments">Commitments: \+3</);
  assert.ok(page.includes("The first 1 of 41 are shown"));
});

test("sides beyond those that are named are counted as sides, not as people", () => {
  const eight = ["AZ", "KZ", "KG", "TM", "TR", "UZ", "TJ", "GE"];
  assert.match(plain(parties(eight, english)), /Uzbekistan and 2 more$/);
  assert.match(plain(parties(eight, voiceOf("ru"))), /и ещё 2$/);
});
