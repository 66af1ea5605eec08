import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples } from "./samples.ts";
import { type Site, startSite, textOf, withPage } from "./site.ts";

describe("people judge what was read", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite(samples)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const idsOf = (page: Page) =>
    page.locator(".queue-entry").evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-fact")));

  test("the queue is worked off by keyboard alone", async () => {
    await withPage(browser, true, async (page) => {
      await page.goto(`${site.url}/review`);
      const [first, second, third] = await idsOf(page);
      await page.locator(".queue-entry .fact-link").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("c");
      // who decides is asked once
      await page.waitForURL("**/decisions*");
      await page.locator("#who").focus();
      await page.keyboard.type("Leyla");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/review*");
      assert.ok(!(await idsOf(page)).includes(first));
      await page.locator(".queue-entry .fact-link").first().focus();
      await page.keyboard.press("r");
      await page.locator(`[data-fact="${second}"]`).waitFor({ state: "detached" });
      assert.match(await textOf(page.locator(".review-status")), /Reject/);
      assert.equal(await page.locator(".queue-entry:focus-within").getAttribute("data-fact"), third);
      await page.goto(`${site.url}/decisions`);
      assert.equal(await page.locator(".log-entry").count(), 2);
      assert.match(await textOf(page.locator(".log-entry").first()), /Leyla/);
    });
  });

  test("a fact is corrected, and the correction undone, in its text, without a script", async () => {
    await withPage(browser, false, async (page) => {
      await page.goto(`${site.url}/texts/en-2025-03-06`);
      const fact = page.locator(".fact-encounters").first();
      const id = await fact.getAttribute("data-fact");
      await fact.locator(".decide-correct").click();
      await page.locator("#field-place").fill("Ganja");
      await page.locator("#who").fill("Timur");
      await page.locator("#why").fill("The hosts say so.");
      await page.locator(".form button").click();
      const corrected = page.locator(`[data-fact="${id}"]`);
      assert.match(await textOf(corrected), /Timur.*The hosts say so\./);
      assert.match(await textOf(corrected), /Ganja/);
      await corrected.locator(".verdict button").click();
      assert.doesNotMatch(await textOf(page.locator(`[data-fact="${id}"]`)), /Timur|Ganja/);
    });
  });
});
