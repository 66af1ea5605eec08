import assert from "node:assert/strict";
import { test } from "node:test";
import { samples } from "./samples.ts";
import { startSite } from "./site.ts";

/** Addresses that a reader can come to by links alone, at most so many. */
const most = 900;

test("every link of every page leads somewhere, and every page's data are there", async () => {
  const site = await startSite(samples);
  try {
    const [seen, found] = [new Set<string>(), ["/"]];
    for (let path = found.shift(); path !== undefined && seen.size < most; path = found.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const response = await fetch(site.url + path, { headers: { Accept: "text/html" } });
      const body = await response.text();
      assert.equal(response.status, 200, path);
      if (!response.headers.get("Content-Type")?.startsWith("text/html")) continue;
      for (const [, href] of body.matchAll(/ href="(\/[^"#]*)/g)) {
        const address = href.replaceAll("&amp;", "&");
        // the same pages once more in each language
        // and no end of months
        if (!/[?&]lang=|month=(?!2025)/.test(address)) found.push(address);
      }
    }
    for (const wanted of ["people", "places", "projects", "bodies", "documents", "encounters", "states", "pairs", "texts"])
      assert.ok(
        [...seen].some((path) => path.startsWith(`/${wanted}/`)),
        wanted,
      );
  } finally {
    await site.close();
  }
});
