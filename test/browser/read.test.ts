import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { follow, type Site, startSite, textOf } from "./site.ts";

const kazakh = "Астанада 7 мамырда Премьер-министр Олжас Сейітов Өзбекстан Премьер-министрі Абдулла Карримовпен кездесті.";

describe("a text of one's own", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite([])]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const read = async (page: Page, text: string): Promise<void> => {
    await page.fill("#try-text", text);
    await page.waitForSelector(".try-reading .fact", { timeout: 120_000 });
  };

  test("is read as it is typed, in the browser, and nothing is sent", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    page.on("pageerror", (error) => assert.fail(String(error)));
    await page.goto(`${site.url}/read?lang=kk`);
    await read(page, kazakh);
    assert.match(await textOf(page.locator(".try-status")), /қазақ тілі/);
    assert.ok((await page.locator(".try-reading a.mark").count()) > 0, "words are marked");
    assert.match(await textOf(page.locator(".try-reading .fact .rule").first()), /\S+/);
    assert.ok(!asked.some((one) => one.startsWith("POST")), asked.join("\n"));
    assert.ok(
      asked.some((one) => /words\.generated/.test(one)),
      "the language's stems came when they were needed",
    );

    await page.click("[data-share=link]");
    await page.waitForURL((url) => url.hash.length > 20);
    const other = await browser.newPage();
    await other.goto(page.url());
    await other.waitForSelector(".try-reading .fact", { timeout: 120_000 });
    assert.equal(await other.inputValue("#try-text"), kazakh);

    const [record] = await Promise.all([page.waitForEvent("download"), page.click("[data-share=json]")]);
    assert.equal(record.suggestedFilename(), "record.json");
    const [file] = await Promise.all([page.waitForEvent("download"), page.click("[data-share=html]")]);
    const path = join(tmpdir(), `elchi-reading-${process.pid}.html`);
    await file.saveAs(path);
    await other.goto(pathToFileURL(path).href);
    assert.ok((await other.locator(".fact").count()) > 0, "the file shows the reading by itself");
    await Promise.all([page.close(), other.close()]);
    rmSync(path);
  });

  test("opens and reads without a network once it was loaded", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}/read`);
    await read(page, kazakh);
    await page.locator(".try-kept").waitFor({ timeout: 120_000 });
    await context.setOffline(true);
    await page.reload();
    await read(page, "Bakıda Azərbaycanın baş naziri Rauf Səlimov Türkiyənin Baş naziri Kamal Dəmirlə görüşüb.");
    assert.ok((await page.locator(".try-reading .fact").count()) > 0);
    await context.close();
  });

  test("is read by the server where there is no script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/read?lang=tr`);
    await page.fill("#try-text", kazakh);
    await follow(page, () => page.click(".try button[type=submit]"));
    assert.ok((await page.locator(".fact").count()) > 0);
    assert.equal(await page.locator("html").getAttribute("lang"), "tr");
    assert.equal(await page.inputValue("#try-text"), kazakh);
    await context.close();
  });

  test("goes along into another language of the page where there is no script, read or not", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const change = async (language: string): Promise<void> => {
      await page.focus(".tongues summary");
      await page.keyboard.press("Enter");
      await page.focus(`.tongues [lang|=${language}]`);
      await follow(page, () => page.keyboard.press("Enter"));
      assert.equal(await page.locator(`html[lang|=${language}] .tongues [lang|=${language}][aria-current]`).count(), 1);
    };
    await page.goto(`${site.url}/read?lang=tr`);
    await change("ru");
    assert.equal(await page.locator(".fact, .no-facts").count(), 0, "of no text nothing is read");
    await page.fill("#try-text", kazakh);
    await page.fill("#try-day", "2026-05-08");
    for (const language of ["en", "kk", "az"]) {
      await change(language);
      assert.equal(await page.inputValue("#try-text"), kazakh);
      // as the readers of the language write it
      assert.match(await page.inputValue("#try-day"), { az: /^08\.05\.2026$/, en: /^8 May 2026$/, kk: /2026/ }[language]!);
      assert.ok((await page.locator(".fact").count()) > 0);
      assert.equal(await page.getAttribute(".places a", "href"), `/?lang=${language}`);
    }
    await context.close();
  });
});
