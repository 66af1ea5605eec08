import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { syntheticText } from "../../bench/generate.ts";
import { handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { Dossier } from "../view/dossier.ts";
import { markdownOf } from "../view/export/markdown.ts";
import { english } from "../view/say/english.ts";
import { pairPage, textPage } from "../web/index.ts";
import { createApp } from "./app.ts";
import { dossier, encounterItems, latestOf, plannedAhead } from "./views.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-views-"));
const today = "2024-06-01";
let store: Store;
before(async () => {
  store = await openStore(join(root, "store.sqlite"));
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const met = (parties: string[], date: string, participants: string[], quote: string) =>
  ({ kind: "meeting", status: "held", parties, date, place: null, participants, quote }) as const;

test("those who meet keep their offices where a text is mainly about others, and its other people stay out", async () => {
  const raw =
    "Minister Orxan Nəbizadə met Timur Asanov twice. Minister Orxan Nəbizadə met Erlan Qayratuly. Chairman Elnur Tağıyev watched.";
  const { record } = handmade({ id: "aside", published: "2024-05-08" }, raw, {
    people: [
      { name: "Orxan Nəbizadə", post: "minister", state: "AZ", quote: "Minister Orxan Nəbizadə" },
      { name: "Erlan Qayratuly", post: "deputy-minister", state: "KZ", quote: "Erlan Qayratuly" },
      { name: "Elnur Tağıyev", post: "speaker", state: "AZ", quote: "Chairman Elnur Tağıyev" },
    ],
    encounters: [
      met(["AZ", "KG"], "2024-05-05", [], "met Timur Asanov"),
      met(["AZ", "KG"], "2024-05-06", [], "met Timur Asanov twice"),
      met(["AZ", "KG"], "2024-05-07", [], "Asanov twice"),
      met(["AZ", "KZ"], "2024-05-07", ["Orxan Nəbizadə", "Erlan Qayratuly"], "met Erlan Qayratuly"),
    ],
  });
  await store.add(record, raw);
  const found = await dossier(store, "AZ", "KZ", today);
  assert.deepEqual(
    found.timeline.flatMap((one) => one.participants.map(({ name, post, state }) => [name, post, state])),
    [
      ["Orxan Nəbizadə", "minister", "AZ"],
      ["Erlan Qayratuly", "deputy-minister", "KZ"],
    ],
  );
  assert.deepEqual(
    found.people.map((side) => side.map(({ name }) => name)),
    [["Orxan Nəbizadə"], ["Erlan Qayratuly"]],
  );
});

test("a dossier of too many facts tells of the latest texts, and says so", async () => {
  for (const day of ["02", "03"]) {
    const raw = `The sides met on ${day} March.`;
    const { record } = handmade({ id: `march-${day}`, published: `2024-03-${day}` }, raw, {
      encounters: [met(["AM", "GE"], `2024-03-${day}`, [], `met on ${day} March`)],
    });
    await store.add(record, raw);
  }
  const whole = await dossier(store, "AM", "GE", today);
  assert.deepEqual([whole.latestOnly, whole.timeline.length], [false, 2]);
  const latest = await dossier(store, "AM", "GE", today, { most: 1 });
  assert.deepEqual([latest.latestOnly, latest.timeline.map((one) => one.date)], [true, ["2024-03-03"]]);
  assert.deepEqual(latest.older, { texts: 2, facts: { encounters: 1 }, until: "2024-03-03" });
  const markdown = markdownOf(latest);
  assert.match(markdown, /2 texts tell of Armenia and Georgia\. The latest 1 are folded here: everything after 3 March 2024/);
  assert.match(markdown, /^- Encounters: 1 more telling$/m);
  const page = pairPage(latest);
  assert.match(page, /Encounters: 1 more telling/);
  assert.match(page, /href="\/pairs\/AM\/GE\?to=2024-03-03"/);
  const before = await dossier(store, "AM", "GE", today, { most: 1, to: "2024-03-02" });
  assert.deepEqual([before.older, before.timeline.map((one) => one.date)], [null, ["2024-03-02"]]);
});

test("what a dossier of the latest tells and what it says is left out are together the whole", async () => {
  const own = await openStore(join(root, "many.sqlite"));
  await own.addMany(Array.from({ length: 150 }, (_, n) => syntheticText(n)));
  const told = ({ timeline, instruments, figures, bodies, projects, commitments, statements }: Dossier) => {
    const items = { encounters: timeline, instruments, figures: figures.flatMap((series) => series.figures), bodies, projects };
    const all = { ...items, commitments, statements: [...statements.first, ...statements.second, ...statements.joint] };
    return new Map(Object.entries(all).map(([kind, list]) => [kind, list.flatMap(({ evidence }) => evidence).length]));
  };
  for (const { a, b } of (await own.pairs()).slice(0, 8)) {
    const whole = told(await dossier(own, a, b, today, { most: 10_000 }));
    const latest = await dossier(own, a, b, today, { most: 2 });
    const left = new Map(Object.entries(latest.older!.facts));
    for (const [kind, n] of told(latest)) assert.equal(n + (left.get(kind) ?? 0), whole.get(kind), `${kind} of ${a} and ${b}`);
    assert.ok([...left.values()].some((n) => n > 0));
  }
  await own.close();
});

test("a dossier follows what the store and people say of who is one", async () => {
  const told = (id: string, date: string) => {
    const raw = `${id}: they met.`;
    return {
      raw,
      record: handmade({ id, published: date }, raw, { encounters: [met(["MN", "TM"], date, [], "they met")] }).record,
    };
  };
  for (const { record, raw } of [told("one", "2024-02-01"), told("two", "2024-02-20")]) await store.add(record, raw);
  assert.equal((await dossier(store, "MN", "TM", today)).timeline.length, 2);
  const ids = (await encounterItems(store, { parties: ["MN"] })).rows.map(({ id }) => id);
  await store.decide({ action: "merge", of: "encounters", ids, who: "Kim" });
  const { timeline } = await dossier(store, "MN", "TM", today);
  assert.deepEqual(
    timeline.map(({ id, texts }) => [ids.includes(id), texts.length]),
    [[true, 2]],
  );
});

test("a page that others bring too is shown with them as its sources", async () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");
  const page = (id: string, more: string) => {
    const raw = `They met in the old town. ${words} ${more}`;
    const fields = { ...met(["IR", "TM"], "2024-04-01", [], "They met"), place: null };
    return {
      raw,
      record: handmade({ id, published: "2024-04-01", source: `Outlet ${id}` }, raw, { encounters: [fields] }).record,
    };
  };
  for (const { record, raw } of [page("page", "Photo"), page("again", "Share")]) await store.add(record, raw);
  const html = textPage((await store.text("page"))!, english);
  assert.match(html, /Also brought by <a href="\/texts\/again">Outlet again<\/a>/);
  assert.match(textPage((await store.text("again"))!, english), /same page as <a href="\/texts\/page">page<\/a>/);
  const [item] = (await encounterItems(store, { parties: ["IR"] })).rows;
  assert.deepEqual([item!.texts, item!.evidence.length, item!.evidence[0]!.copies!.length], [["page", "again"], 1, 1]);
});

test("a month of the calendar that is asked again is worked out anew only when somebody has written", async () => {
  const path = join(root, "month.sqlite");
  const own = await openStore(path);
  const telling = (id: string, words: string) => {
    const raw = `${words}. The sides shall open the crossing on 20 June 2024.`;
    return handmade({ id, published: "2024-06-10" }, raw, {
      encounters: [met(["AZ", "KZ"], "2024-06-09", [], words)],
      commitments: [{ strength: "pledged", actors: ["AZ", "KZ"], due: "2024-06-20", quote: "The sides shall open the crossing" }],
    });
  };
  const first = telling("first", "The ministers met in Baku");
  await own.add(first.record, first.raw);
  let asked = 0;
  const counting = {
    ...own,
    encountersWithin: (...how: Parameters<Store["encountersWithin"]>) => (asked++, own.encountersWithin(...how)),
  };
  const app = createApp({ store: counting, today: () => today });
  const month = async (more = "") => {
    const answer = await app.request(`http://localhost/calendar.json?month=2024-06${more}`);
    const { encounters, commitments } = (await answer.json()) as { encounters: unknown[]; commitments: unknown[] };
    return [encounters.length, commitments.length];
  };
  assert.deepEqual(await month(), [1, 1]);
  assert.deepEqual(await month(), [1, 1]);
  assert.equal(asked, 1);
  assert.deepEqual(await month("&state=TR"), [0, 0]);
  assert.equal(asked, 2);
  // somebody else's process adds a text
  const elsewhere = await openStore(path);
  const other = telling("second", "The envoys met in Astana");
  other.record.encounters[0]!.parties = ["KG", "TR"];
  await elsewhere.add(other.record, other.raw);
  await elsewhere.close();
  assert.deepEqual(await month(), [2, 1]);
  const { facts } = (await own.text("first"))!;
  await own.decide({ action: "reject", fact: facts.find(({ kind }) => kind === "encounters")!.id, who: "Leyla" });
  assert.deepEqual(await month(), [1, 1]);
  await own.close();
});

test("what the colours of a month say, words say too: in each mark, and below the month", async () => {
  const own = await openStore(join(root, "colours.sqlite"));
  const raw = "They met in Baku. They will meet in Astana. The visit was called off. The road shall be open.";
  const { record } = handmade({ id: "plans", published: "2024-05-30" }, raw, {
    encounters: [
      met(["AZ", "KZ"], "2024-06-01", [], "They met in Baku"),
      { ...met(["AZ", "KZ"], "2024-06-20", [], "They will meet in Astana"), status: "planned" },
      { ...met(["AZ", "KZ"], "2024-06-21", [], "The visit was called off"), kind: "visit", status: "cancelled" },
    ],
    commitments: [{ strength: "pledged", actors: ["AZ"], due: "2024-06-25", quote: "The road shall be open" }],
  });
  await own.add(record, raw);
  const app = createApp({ store: own, today: () => "2024-06-05" });
  const answer = await app.request("http://localhost/calendar?month=2024-06", { headers: { Accept: "text/html" } });
  const [month = "", legend = ""] = (await answer.text()).split('<ul class="month-legend">');
  const said = [...month.matchAll(/<li class="(mark-[a-z]+)[^"]*"><a [^>]*>(.*?)<\/a>/gs)];
  assert.deepEqual(
    said.map(([, mark, words]) => [mark, words!.replace(/<[^>]+>/g, "").match(/, (planned|called off)$/)?.[1] ?? ""]),
    [
      ["mark-held", ""],
      ["mark-planned", "planned"],
      ["mark-cancelled", "called off"],
      ["mark-due", ""],
    ],
  );
  for (const words of ["held", "planned", "called off", "Commitments"]) assert.ok(legend.includes(`>${words}</li>`), words);
  await own.close();
});

test("what is planned for some day of a year waits behind what has a day in it, and what has no day is nothing recent", async () => {
  const own = await openStore(join(root, "ahead.sqlite"));
  const told = (n: number, status: "held" | "planned", date: string | null) => {
    const raw = `They meet, ${n}.`;
    const encounters = [{ ...met(["MN", "TJ"], "2024-06-02", [], "They meet"), status, date, place: n < 60 ? null : "Osh" }];
    return { raw, record: handmade({ id: `plan-${n}`, published: "2024-05-20" }, raw, { encounters }).record };
  };
  // more plans without a month than a page looks through
  const vague = Array.from({ length: 45 }, (_, n) => told(n, "planned", String(2024 + (n % 2))));
  const days = ["2024-12-05", "2024-09", "2024-07-01"].map((date, n) => told(60 + n, "planned", date));
  await own.addMany([...vague, ...days, told(70, "held", "2024-05-10"), told(71, "held", null)]);
  const ahead = (await plannedAhead(own, today)).map(({ date }) => date);
  assert.deepEqual(ahead.slice(0, 3), ["2024-07-01", "2024-09", "2024-12-05"]);
  assert.ok(ahead.length > 3 && ahead.slice(3).every((date) => date === "2024" || date === "2025"), ahead.join());
  assert.deepEqual(
    (await latestOf(own, today)).recent.map(({ date }) => date),
    ["2024-05-10"],
  );
  await own.close();
});
