import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples } from "./samples.ts";
import { follow, type Site, startSite, textOf, withPage } from "./site.ts";

describe("people say what is one and what is not", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite(samples)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const rows = (page: Page, section: string) => page.locator(`section:has(> #${section}) .choice`);

  test("spellings of a person are taken apart, with a reason, and put together again, by keyboard alone", async () => {
    await withPage(browser, true, async (page) => {
      await page.goto(`${site.url}/people/AZ:турал-меджидов`);
      const link = page.locator(".links-way a");
      await link.focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/people\/.+\/links$/);
      const spellings = await rows(page, "members").count();
      assert.ok(spellings > 1);
      assert.match(await textOf(rows(page, "members").first()), /likeness \d/);
      await rows(page, "members").last().getByRole("checkbox").focus();
      await page.keyboard.press("Space");
      await page.locator("#who-apart").focus();
      await page.keyboard.type("Leyla");
      await page.locator("#why-apart").focus();
      await page.keyboard.type("father and son");
      await page.keyboard.press("Enter");
      await page.locator(".log-entry").waitFor();
      assert.equal(await rows(page, "members").count(), spellings - 1);
      assert.match(await textOf(page.locator(".log-entry")), /Parted Leyla.*father and son/s);
      // whoever was taken away may be joined again
      assert.ok((await rows(page, "candidates").count()) > 0);
      await page.locator(".log-entry").getByRole("button", { name: /Undo/ }).focus();
      await page.keyboard.press("Enter");
      await page.locator(".log-past").waitFor();
      assert.equal(await rows(page, "members").count(), spellings);
    });
  });

  test("two people are joined without a script, and the page of one tells of both", async () => {
    await withPage(browser, false, async (page) => {
      await page.goto(`${site.url}/people/AZ:leyla-huseynli`);
      const before = await page.locator(".entry").count();
      await follow(page, () => page.locator(".links-way a").click());
      await page.getByRole("searchbox", { name: "Name" }).fill("Timur");
      await page.locator("main").getByRole("button", { name: "Search" }).click();
      await page.waitForURL(/links\?name=Timur/);
      await rows(page, "candidates").filter({ hasText: "Timur Sadykov" }).getByRole("checkbox").check();
      await page.locator("#who-join").fill("Kim");
      await page.getByRole("button", { name: "Join" }).click();
      await page.locator(".log-entry", { hasText: "Joined" }).waitFor();
      assert.ok((await textOf(page.locator("main"))).includes("decided by Kim"));
      await follow(page, () => page.locator(".eyebrow a").click());
      assert.ok((await page.locator(".entry").count()) > before);
      await page.goBack();
      await page.locator(".log-entry").getByRole("button", { name: /Undo/ }).click();
      await page.locator(".log-past").waitFor();
      await follow(page, () => page.locator(".eyebrow a").click());
      assert.equal(await page.locator(".entry").count(), before);
    });
  });

  test("tellings of an encounter are taken apart, and encounters joined", async () => {
    await withPage(browser, false, async (page) => {
      await page.goto(`${site.url}/encounters?state=AZ&with=KZ&kind=meeting`);
      await follow(page, () => page.locator(".entry-kind > a:has(.kind)").first().click());
      await follow(page, () => page.locator(".links-way a").click());
      const tellings = await rows(page, "members").count();
      assert.equal(tellings, 2);
      // nothing ticked is told, and nothing is kept
      await page.locator("#who-apart").fill("Kim");
      await follow(page, () => page.getByRole("button", { name: "Take apart" }).click());
      assert.match(await textOf(page.locator("main")), /expected some of 2/);
      await page.goBack();
      await rows(page, "members").last().getByRole("checkbox").check();
      await page.locator("#who-apart").fill("Kim");
      await page.getByRole("button", { name: "Take apart" }).click();
      await page.locator(".log-entry").waitFor();
      assert.equal(await rows(page, "members").count(), 1);
      await rows(page, "candidates").first().getByRole("checkbox").check();
      await page.locator("#who-join").fill("Kim");
      await page.getByRole("button", { name: "Join" }).click();
      await page.locator(".log-entry", { hasText: "Joined" }).waitFor();
      assert.ok((await rows(page, "members").count()) > 1);
      assert.equal(await page.locator(".log-entry").count(), 2);
    });
  });
});
