import assert from "node:assert/strict";
import { test } from "node:test";
import type { EncounterItem, Evidence } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { voiceOf } from "../../view/say/voices.ts";
import { encounterSaid, personKey } from "../leads.ts";
import { personUrl } from "../urls.ts";
import { encountersPage, peoplePage, statePage } from "./lists.ts";
import { searchPage } from "./search.ts";

const filter = { state: "", with: "", kind: "", status: "", from: "", to: "" };
const part = { states: [], next: "50.1", later: true, items: [] };

test("lists by time lead to what is older, all others to their next page", () => {
  const older = encountersPage({ ...part, filter }, english);
  assert.match(older, /<nav class="pager" aria-label="Pages of the list">.*Back to the newest.*Older/);
  const further = peoplePage({ ...part, filter: { state: "", post: "", name: "" } }, english);
  assert.match(further, /<nav class="pager" aria-label="Pages of the list">.*First page.*Next page/);
});

test("how many rows an address asks for goes along to the next part and to the data", () => {
  const page = encountersPage({ ...part, filter: { ...filter, state: "AZ", limit: "10" } }, english);
  assert.match(page, /rel="next" href="\/encounters\?state=AZ&amp;limit=10&amp;cursor=50\.1"/);
  assert.match(page, /href="\/encounters\.json\?state=AZ&amp;limit=10"/);
});

test("a list says in its title, its form and on paper what it is narrowed to, also where the record has no such side", () => {
  const asked = { ...filter, state: "BT", kind: "visit", from: "2025-05" };
  const page = encountersPage({ ...part, filter: asked }, english);
  assert.match(page, /<title>Encounters: Bhutan, visit, May 2025 · Elchi<\/title>/);
  assert.match(page, /<option value="BT" selected>Bhutan<\/option>/);
  assert.match(page, /<p class="narrowed-by">State: Bhutan; Kind: visit; From: May 2025<\/p>/);
  assert.doesNotMatch(encountersPage({ ...part, filter }, english), /narrowed-by/);
});

test("how an encounter stands agrees with its kind where the language has it so", () => {
  const said = (kind: EncounterItem["kind"]) => voiceOf("ru").stands(kind, "planned");
  assert.deepEqual([said("visit"), said("meeting"), said("commission")], ["запланирован", "запланирована", "запланировано"]);
  assert.equal(english.stands("visit", "planned"), "planned");
});

test("the relations of a side with very many fold away after the busiest, and none is lost", () => {
  const pairs = Array.from({ length: 40 }, (_, n) => {
    return { a: "AZ", b: `org:O${n}`, encounters: 40 - n, facts: 1, texts: 1, last: "2025-01-01" };
  });
  const data = { state: "AZ", today: "2025-06-20", recent: [], ahead: [], commitments: [], followedOnly: null, people: [] };
  const page = statePage({ ...data, pairs }, english);
  assert.equal(page.split('<th scope="row">').length - 1, 40);
  assert.match(page, /O23<\/a>.*<details class="more"><summary>Show all 40<\/summary>.*O24<\/a>/s);
  assert.doesNotMatch(statePage({ ...data, pairs: pairs.slice(0, 28) }, english), /<details class="more">/);
});

test("a piece of a text is marked where it is cut out of more", () => {
  const shown = (start: number, text: string): string => {
    const row = {
      id: "t",
      title: "T",
      published: null,
      language: "en",
      source: null,
      url: null,
      snippet: { start, text, hits: [] },
    };
    const none = { q: "x", language: "", state: "", kind: "", topic: "", post: "", outlet: "", person: "", from: "", to: "" };
    const page = searchPage({ rows: [row as never], filter: none, states: [], next: null, later: false }, english);
    return /<p class="snippet"[^>]*>(.*?)<\/p>/.exec(page)![1]!;
  };
  assert.equal(shown(0, "They met in Baku."), "They met in Baku.");
  assert.equal(shown(40, "met in Baku and"), "… met in Baku and …");
});

test("on the page of a person no sentence leads to that page again, however the name is spelled", () => {
  const person = (name: string, key: string, state: string) => ({ name, key, state, post: "ambassador" as const });
  const [own, other] = [person("Tural Məcidov", "0a0a0a0a0a0a0a0a0a0a0a0a", "AZ"), person("Timur Sadykov", "b", "KZ")];
  const item: EncounterItem = {
    ...{ id: "e", kind: "meeting", status: "held", parties: ["AZ", "KZ"], date: "2025-05-14", place: null, placeState: null },
    ...{ participants: [own, other], texts: ["t"], evidence: [{} as Evidence] },
  };
  const here = personUrl(personKey({ ...own, name: "Турал Меджидов" }));
  assert.equal(encounterSaid(item, english).source.split("/people/").length - 1, 2);
  const said = encounterSaid(item, english, undefined, here).source;
  assert.match(said, /Tural Məcidov/);
  assert.deepEqual(
    [...said.matchAll(/\/people\/(\w+):/g)].map(([, state]) => state),
    ["KZ"],
  );
});
