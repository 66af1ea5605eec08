import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { follow, type Site, startSite, textOf } from "./site.ts";

const russian =
  "7 мая в Астане министр иностранных дел Казахстана Данияр Сейтов принял министра иностранных дел Азербайджана Рауфа Салимова. " +
  "В 2024 году товарооборот между двумя странами составил 540 млн долларов.";

describe("a text of one's own by keyboard alone", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite([])]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** what has the focus, in words */
  const focused = (page: Page): Promise<string> =>
    page.evaluate("document.activeElement?.innerText || document.activeElement?.getAttribute('aria-label') || ''");
  const isAt = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`);
  /** goes on with the Tab key until something has the focus */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if (await isAt(page, selector)) return;
    }
    assert.fail(`the Tab key does not come to ${selector}`);
  };
  const open = async (address: string): Promise<Page> => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    page.on("pageerror", (error) => assert.fail(String(error)));
    await page.goto(site.url + address);
    return page;
  };
  const paste = async (page: Page): Promise<void> => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(russian)})`);
    await tabTo(page, "#try-text");
    await page.keyboard.press("ControlOrMeta+V");
    await page.locator(".try-reading .fact").first().waitFor({ timeout: 120_000 });
  };

  test("is pasted, gone through fact by fact with rule and reason, and passed on", async () => {
    const page = await open("/read?lang=en");
    await paste(page);
    assert.match(await textOf(page.locator(".try-status")), /^Russian · \d facts$/);
    // the day of publication tells the year of what the text dates by day and month
    await tabTo(page, "#try-day");
    await page.keyboard.type("8 May 2025");
    await page.locator(".fact-encounters time", { hasText: "7 May 2025" }).waitFor({ timeout: 120_000 });

    await tabTo(page, ".fact-link");
    assert.equal(await focused(page), "Daniyar Seytov");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(page), /received .* in Astana$/);
    // how it was read and what was not said outright stand with the fact that has the focus
    const card = await page.evaluate<string>("document.activeElement.closest('[data-fact]').textContent");
    assert.match(card, /encounter\.receive/);
    assert.match(card, /not said outright/);
    await page.keyboard.press("Enter");
    await page.locator("a.mark:focus").waitFor();
    assert.match(await focused(page), /^7 мая в Астане/);
    await page.keyboard.press("Escape");
    assert.match(await focused(page), /received/);

    // back before the reading, where it is passed on
    await page.keyboard.press("Shift+Tab");
    for (let presses = 0; presses < 60 && !(await isAt(page, "[data-share=html]")); presses++)
      await page.keyboard.press("Shift+Tab");
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const kept = readFileSync(await file.path(), "utf8");
    assert.match(kept, /Данияр Сейтов/);
    assert.doesNotMatch(kept, / href="\//, "a file by itself leads to no pages");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    assert.ok(await isAt(page, "[data-share=link]"));
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.hash.length > 20);
    await page.locator(".try-status", { hasText: "copied" }).waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), page.url());
    assert.ok(await isAt(page, "[data-share=link]"), "the focus stays where it was");
    await page.context().close();
  });

  test("goes along into another language of the page, and is forgotten then", async () => {
    const page = await open("/read?lang=en");
    await paste(page);
    for (let presses = 0; presses < 60 && !(await isAt(page, ".tongues summary")); presses++)
      await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, '.tongues a[lang="kk"]');
    await follow(page, () => page.keyboard.press("Enter"));
    await page.locator(".try-reading .fact").first().waitFor({ timeout: 120_000 });
    assert.equal(await page.locator("html").getAttribute("lang"), "kk");
    assert.equal(await page.inputValue("#try-text"), russian);
    assert.equal(await page.evaluate("sessionStorage.length"), 0);
    // browsers know little of Kazakh
    assert.match(await textOf(page.locator(".fact-figures").first()), /540 миллион АҚШ доллары/);
    // what it leads to stays in the language that was chosen
    assert.equal(await page.locator(".fact-encounters .fact-fields a").first().getAttribute("href"), "/pairs/AZ/KZ?lang=kk");
    await page.context().close();
  });

  test("whoever hears the page hears what each stretch of marked words says", async () => {
    const page = await open("/read?lang=en");
    await paste(page);
    const reading = await page.locator(".try-reading").ariaSnapshot();
    for (const line of ['region "The text"', 'region "What the text says"', 'region "Encounters 1"', 'heading "Figures 1"'])
      assert.ok(reading.includes(line), `${line}\n${reading}`);
    const described = await page.locator("a.mark").evaluateAll((marks) =>
      marks.map((mark) =>
        (mark.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .map((id: string) => mark.ownerDocument.getElementById(id)?.textContent ?? "")
          .join("; "),
      ),
    );
    assert.ok(described.length > 3 && described.every((words) => words !== ""), JSON.stringify(described));
    assert.ok(described.some((words) => /received/.test(words)));
    // every stop on the way through the page has a name
    const names = await page
      .locator("main :is(a, button, input:not([type=hidden]), textarea, summary)")
      .evaluateAll((all) =>
        all.map((one) => one.textContent?.trim() || (one as { labels?: { length: number } }).labels?.length || 0),
      );
    assert.ok(names.every(Boolean), JSON.stringify(names));
    await page.context().close();
  });
});
