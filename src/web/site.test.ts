import assert from "node:assert/strict";
import { test } from "node:test";
import { voiceOf } from "../view/say/voices.ts";
import { filedPage, fileOf, isPublished, siteAddress, siteWords } from "./site.ts";

const shape = { languages: ["en"] };
const nameOf = (address: string): string => fileOf(siteAddress(address), "en", shape);

/** Where a link of the first page leads on a site that has these addresses. */
function leads(to: string, known: readonly string[]): string | undefined {
  const page = filedPage(`<main><a href="${to.replaceAll("&", "&amp;")}">there</a></main>`, {
    file: "index.html",
    language: "en",
    shape,
    has: ({ path, query }) => known.includes(query === "" ? path : `${path}?${query}`),
    canonical: (address) => address,
    words: siteWords(voiceOf("en")),
  });
  return / href="([^"]*)"/.exec(page)?.[1];
}

test("a day of the calendar has pages of its own, and data that are named after it", () => {
  for (const address of ["/calendar?day=2031-05-14", "/calendar?cursor=50-0&day=2031-05-14", "/calendar.json?day=2031-05-14"])
    assert.ok(isPublished(siteAddress(address)), address);
  assert.ok(!isPublished(siteAddress("/calendar?day=2031-05-14&state=KZ")));
  assert.equal(nameOf("/calendar?day=2031-05-14"), "calendar~day~3d2031-05-14.html");
  assert.equal(nameOf("/calendar.json?month=2031-05"), "calendar~month~3d2031-05.json");
  assert.equal(nameOf("/calendar.ics"), "calendar.ics");
});

test("what leads to a day leads there, or to its month where the site has no such page, and never to another month", () => {
  const [month, day] = ["/calendar?month=2031-05", "/calendar?day=2031-05-14"];
  assert.equal(leads(day, ["/calendar", month, day]), "calendar~day~3d2031-05-14.html");
  assert.equal(leads(`${day}&state=KZ#commitments`, ["/calendar", month, day]), "calendar~day~3d2031-05-14.html#commitments");
  assert.equal(leads(`${day}&state=KZ`, ["/calendar", month]), "calendar~month~3d2031-05.html");
  assert.equal(leads("/calendar?month=2031-05&state=KZ", ["/calendar", month]), "calendar~month~3d2031-05.html");
  assert.equal(leads("/encounters?state=KZ", ["/encounters"]), "encounters.html");
  assert.equal(leads("/nowhere", ["/encounters"]), undefined);
});
