import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import type { Assets } from "../../src/server/assets.ts";
import { publish } from "../../src/server/publish.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples, today } from "./samples.ts";
import { bundled, follow, textOf } from "./site.ts";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

describe("a published site", { skip: findChromium() === undefined ? noChromium : false }, () => {
  const root = mkdtempSync(join(tmpdir(), "elchi-publish-"));
  const folder = join(root, "site");
  const missing: string[] = [];
  let store: Store;
  let assets: Assets;
  let browser: Browser;
  let server: Server;
  let url = "";

  before(async () => {
    [browser, assets] = await Promise.all([startChromium(), bundled()]);
    store = await openStore(join(root, "store.sqlite"));
    // setting each pair's briefing takes a while
    const some = samples.filter(({ record }) => record.encounters.some(({ parties }) => String(parties) === "AZ,KZ")).slice(0, 6);
    await store.addMany(some.map(({ record, raw }) => ({ record, raw })));
    await publish({ store, folder, languages: ["en", "kk"], assets, today });
    // nothing but files, somewhere below the root of a web server
    server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
      try {
        const file = join(folder, path.replace(/^\/some\/where/, "").replace(/\/$/, "/index.html"));
        if (!path.startsWith("/some/where/")) throw new Error("outside");
        const content = readFileSync(file);
        response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" }).end(content);
      } catch {
        if (path !== "/favicon.ico") missing.push(path);
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await store?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const filesOf = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

  test("every link of every page leads to a file, and none to a server", () => {
    const files = new Set(filesOf().map((name) => name.replaceAll("\\", "/")));
    const wrong: string[] = [];
    for (const file of files) {
      if (!file.endsWith(".html")) continue;
      const page = readFileSync(join(folder, file), "utf8");
      // what can be reached under several addresses is there once
      const [, own] = /<link rel="canonical" href="([^"]*)"/.exec(page) ?? [];
      if (own !== undefined) assert.equal(new URL(own, `http://x/${file}`).pathname, `/${file}`);
      for (const [, address] of page.matchAll(/ (?:href|src|action)="([^"#]*)[^"]*"/g)) {
        if (address === "" || /^https?:/.test(address)) continue;
        const to = new URL(address.replaceAll("&amp;", "&"), `http://x/${file.split("/").map(encodeURIComponent).join("/")}`);
        if (address.startsWith("/") || !files.has(decodeURIComponent(to.pathname.slice(1)))) wrong.push(`${file}: ${address}`);
      }
    }
    assert.deepEqual(wrong.slice(0, 20), []);
    for (const wanted of ["index.html", "en/index.html", "kk/pairs/AZ/KZ.html", "pairs/AZ/KZ.json", "kk/pairs/AZ/KZ.docx"])
      assert.ok(files.has(wanted), wanted);
  });

  test("opens in a browser below any address, speaks its languages and is searched without a server", async () => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => assert.fail(String(error)));
    await page.goto(url);
    await page.waitForURL(/\/en\/index\.html$/);
    await follow(page, () => page.click('a[href="pairs/AZ/KZ.html"] >> nth=0'));
    assert.match(await page.title(), /Azerbaijan and Kazakhstan/);
    await page.click(".tongues summary");
    await follow(page, () => page.click('.tongues a[lang="kk"]'));
    assert.equal(await page.locator("html").getAttribute("lang"), "kk");
    await page.fill("#q-header", "memorand");
    await page.press("#q-header", "Enter");
    await page.waitForSelector("[data-index] .result a");
    // day and language as on every other page
    assert.match(await textOf(page.locator("[data-index] .text-where").first()), /\d жылғы .*· \S+ тілі$/);
    await follow(page, () => page.click("[data-index] .result a >> nth=0"));
    assert.ok((await page.locator(".fact").count()) > 0);
    // what is read leads to no pages that are not there, and a text goes along into another language
    await page.goto(`${url}en/read.html`);
    await page.fill(
      "#try-text",
      "Azerbaijani Foreign Minister Rauf Salimov received Kazakh Foreign Minister Daniyar Seitov in Baku.",
    );
    await page.locator(".try-reading .fact-encounters").first().waitFor({ timeout: 120_000 });
    assert.equal(await page.locator('.try-reading a[href^="/"]').count(), 0);
    assert.equal(await page.locator('form.try[method="dialog"]').count(), 1, "nothing is sent to whoever holds the files");
    await page.click(".tongues summary");
    await follow(page, () => page.click('.tongues a[lang="kk"]'));
    await page.locator(".try-reading .fact-encounters", { hasText: "қабылдады" }).waitFor({ timeout: 120_000 });
    // a person is found by how the name sounds, in the letters of another language
    for (const [language, asked] of [
      ["en", "Сеитов"],
      ["kk", "Seyitow"],
    ]) {
      await page.goto(`${url}${language}/search.html?q=${encodeURIComponent(asked!)}`);
      const person = page.locator(".named-things a", { hasText: /Seitov|Сеитов/ });
      await person.waitFor();
      assert.match(await textOf(page.locator(".named-things li").first()), /, \S+ · \d/);
      await follow(page, () => person.click());
      assert.match(await textOf(page.locator("h1")), /Seitov|Сеитов/);
    }
    await page.goto(`${url}kk/search.html?q=nowhereatall`);
    await page.locator("[data-index] .found", { hasText: "nowhereatall" }).waitFor();
    assert.match(await textOf(page.locator("[data-index] .found")), /«nowhereatall» .* президент\*/);
    // another language is asked for the same, and what stood behind the list of all texts is gone
    await page.click(".tongues summary");
    await follow(page, () => page.click('.tongues a[lang="en-GB"]'));
    await page.locator("[data-index] .found", { hasText: "No text holds “nowhereatall”" }).waitFor();
    assert.match(await page.title(), /^Search: nowhereatall · /);
    assert.equal(await page.locator("main .data-links").count(), 0);
    // while an index is long in coming that is said, and what cannot be had, too
    const seen = Promise.withResolvers<void>();
    await page.route("**/search-index/texts.json", async (route) => {
      await seen.promise;
      await route.abort();
    });
    await page.goto(`${url}en/search.html?q=baku`);
    const status = page.locator("[data-index] [role=status]");
    await status.getByText("Looking…").waitFor();
    seen.resolve();
    await status.getByText("Not everything could be loaded.").waitFor();
    await page.unroute("**/search-index/texts.json");
    assert.deepEqual(
      missing.filter((path) => !path.includes("/search-index/")),
      [],
    );
    await page.close();
  });

  test("lists are narrowed without a server, and whole without a script", async () => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => assert.fail(String(error)));
    await page.goto(`${url}en/encounters.html`);
    const entries = page.locator("main .entry");
    const kindsOf = () => entries.evaluateAll((all) => all.map((entry) => entry.getAttribute("data-kind")));
    const kinds = await kindsOf();
    const all = kinds.length;
    // one that some of the encounters have and others have not
    const kind = kinds.find((one) => kinds.some((other) => other !== one))!;
    await page.getByLabel("State", { exact: true }).selectOption("KZ");
    await page.getByLabel("Kind", { exact: true }).selectOption(kind);
    await page.getByRole("button", { name: "Show" }).click();
    await page.locator(".found").waitFor();
    assert.ok(page.url().endsWith(`?state=KZ&kind=${kind}`), page.url());
    assert.equal(await textOf(page.locator(".found")), `Found: ${kinds.filter((one) => one === kind).length}`);
    assert.equal(await page.getByLabel("Kind", { exact: true }).inputValue(), kind);
    assert.deepEqual(
      await kindsOf(),
      kinds.filter((one) => one === kind),
    );
    await follow(page, () => page.getByRole("link", { name: "Clear" }).click());
    assert.equal(await entries.count(), all);
    await page.goto(`${url}en/people.html`);
    const name = await textOf(page.locator(".directory .person-name a").last());
    await page.goto(`${url}en/people.html?name=${encodeURIComponent(name)}`);
    await page.locator(".found").waitFor();
    assert.equal(await page.locator(".directory > li").count(), 1);
    assert.match(await textOf(page.locator(".directory > li")), new RegExp(name));
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${url}en/encounters.html`);
    assert.equal(await plain.locator("form.filter").isVisible(), false);
    assert.equal(await plain.locator("main .entry").count(), all);
    assert.equal(await plain.locator("footer a:not([href])").count(), 0, "no list is offered that is not there");
    await plain.goto(`${url}en/search.html?q=baku`);
    assert.match(await textOf(plain.locator("main noscript")), /needs JavaScript/);
    // a text of one's own goes nowhere
    await plain.goto(`${url}en/read.html`);
    assert.match(await textOf(plain.locator("main noscript p")), /JavaScript/);
    assert.equal(await plain.locator("form.try").isVisible(), false);
    assert.deepEqual(
      await plain.locator("form.try").evaluate((form) => [form.getAttribute("action"), form.getAttribute("method")]),
      [null, "dialog"],
    );
    await context.close();
  });

  test("published again, files that are as they were are not touched, and others go", async () => {
    const long = new Date("2001-01-01T00:00:00Z");
    for (const file of filesOf()) utimesSync(join(folder, file), long, long);
    const again = await publish({ store, folder, languages: ["en", "kk"], assets, today });
    assert.equal(again.written, 0);
    assert.equal(statSync(join(folder, "en/index.html")).mtimeMs, long.getTime());
    const one = await publish({ store, folder, languages: ["kk"], assets, today });
    assert.ok(one.removed > 0 && !filesOf().includes("en/index.html"));
    assert.match(readFileSync(join(folder, "index.html"), "utf8"), /<html lang="kk"/);
  });
});
