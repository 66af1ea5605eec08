import assert from "node:assert/strict";
import { test } from "node:test";
import type { CommitmentItem, EncounterItem, Evidence } from "../items.ts";
import { english } from "../say/english.ts";
import { icsOf } from "./ics.ts";

const evidence = (quote: string, url: string | null = null): Evidence => ({
  fact: "f1",
  text: "t1",
  quote,
  span: [0, quote.length],
  rule: "hand",
  inferred: {},
  language: "kk",
  published: "2025-05-01",
  source: "Дала",
  url,
});
const visit = (date: string | null, quote = "барады"): EncounterItem => ({
  id: "e1",
  texts: ["t1"],
  kind: "visit",
  status: "planned",
  parties: ["AZ", "KZ"],
  date,
  place: "Астана; орталық",
  placeState: null,
  participants: [],
  evidence: [evidence(quote, "https://a.example/1")],
});

test("what is planned becomes whole days of a calendar", () => {
  const due: CommitmentItem = {
    strength: "pledged",
    actors: ["AZ"],
    due: "2025-09",
    state: "open",
    fate: null,
    evidence: [evidence("ашады, \\ жабады")],
  };
  const ics = icsOf([visit("2025-08-31"), visit(null)], [due], "2025-06-20", english);
  assert.equal(ics.match(/BEGIN:VEVENT/g)?.length, 2);
  assert.match(ics, /DTSTART;VALUE=DATE:20250831\r\nDTEND;VALUE=DATE:20250901\r\n/);
  assert.match(ics, /DTSTART;VALUE=DATE:20250901\r\nDTEND;VALUE=DATE:20251001\r\n/);
  assert.match(ics, /LOCATION:Астана\\; орталық\r\n/);
  assert.match(ics, /URL:https:\/\/a\.example\/1\r\n/);
  assert.match(ics.replaceAll("\r\n ", ""), /SUMMARY:Pledged: Azerbaijan: ашады\\, \\\\ жабады\r\n/);
  assert.ok(ics.endsWith("END:VCALENDAR\r\n"));
});

test("no line is longer than 75 octets, and folding loses nothing", () => {
  const long = "ұзақ сөз ".repeat(60).trim();
  const ics = icsOf([visit("2025-08-31", `${long}\r\nBEGIN:VEVENT`)], [], "2025-06-20", english);
  for (const line of ics.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.ok(ics.replaceAll("\r\n ", "").includes(long));
  assert.equal(ics.match(/^BEGIN:VEVENT/gm)?.length, 1);
});

test("a calendar that does not hold all says so", () => {
  assert.match(icsOf([], [], "2025-06-20", english, true), /\r\nX-WR-CALDESC:Not everything is given here\\; the months/);
  assert.doesNotMatch(icsOf([], [], "2025-06-20", english), /CALDESC/);
});
