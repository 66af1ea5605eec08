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

  test("an entry shows the whole sentence with its words marked and the day of its text, and the queue is narrowed", async () => {
    await withPage(browser, false, async (page) => {
      await page.goto(`${site.url}/review`);
      const all = await idsOf(page);
      for (const words of await page.locator(".queue-entry .own-words:has(mark)").all()) {
        const [sentence, marked] = [await textOf(words), await textOf(words.locator("mark"))];
        assert.ok(sentence.includes(marked) && /\p{L}|\p{N}/u.test(sentence.replace(marked, "")), sentence);
      }
      assert.ok((await page.locator(".queue-entry .own-words:has(mark)").count()) > 0);
      assert.match(await textOf(page.locator(".queue-entry .fact-fields").first()), /, \d{1,2} \p{L}+ \d{4}/u);
      await page.getByLabel("Kind", { exact: true }).selectOption({ label: "Figures" });
      await page.getByLabel("State", { exact: true }).selectOption("KZ");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/state=KZ.*kind=figures/);
      const some = await idsOf(page);
      assert.ok(some.length > 0 && some.length < all.length, `${some.length} of ${all.length}`);
      assert.equal(await page.locator(".queue-entry:not(.fact-figures)").count(), 0);
    });
  });

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
      // what was decided last is taken back where it was decided, by a key or the button beside what was kept
      await page.keyboard.press("u");
      await page.locator(`[data-fact="${second}"]`).waitFor();
      assert.deepEqual((await idsOf(page)).slice(0, 2), [second, third]);
      assert.equal(await page.locator(".queue-entry:focus-within").getAttribute("data-fact"), second);
      await page.keyboard.press("r");
      await page.locator(`[data-fact="${second}"]`).waitFor({ state: "detached" });
      const status = await page.locator(".review-status").boundingBox();
      assert.ok(status !== null && status.y + status.height <= page.viewportSize()!.height, "what was kept is in sight");
      await page.locator(".review-status").getByRole("button", { name: "Undo" }).press("Enter");
      await page.locator(`[data-fact="${second}"]`).waitFor();
      await page.keyboard.press("r");
      await page.locator(`[data-fact="${second}"]`).waitFor({ state: "detached" });
      await page.goto(`${site.url}/decisions`);
      assert.equal(await page.locator(".log-entry").count(), 6);
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

  test("a fact is corrected in the words of the page: sides by name, offices, dates and numbers as its readers write them", async () => {
    const field = async (id: string | null, name: string): Promise<unknown> =>
      ((await (await fetch(`${site.url}/api/facts/${id}`)).json()) as { fact: Record<string, unknown> }).fact[name];
    await withPage(browser, false, async (page) => {
      const correct = async (kind: string): Promise<string | null> => {
        await page.goto(`${site.url}/texts/en-2025-03-06?lang=ru`);
        const fact = page.locator(`.fact-${kind}`).first();
        const id = await fact.getAttribute("data-fact");
        await fact.locator(".decide-correct").click();
        await page.locator("#who").fill("Timur");
        return id;
      };
      const encounter = await correct("encounters");
      const sides = page.getByRole("group", { name: "стороны" }).getByRole("combobox");
      assert.deepEqual(await field(encounter, "parties"), ["AZ", "KZ"]);
      await sides.nth(1).selectOption({ label: "Узбекистан" });
      await sides.nth(2).selectOption({ label: "Грузия" });
      await page.getByLabel("дата").fill("5 марта 2025 г. – 7 марта 2025 г.");
      await page.locator(".form button").click();
      assert.deepEqual(await field(encounter, "parties"), ["AZ", "UZ", "GE"]);
      assert.equal(await field(encounter, "date"), "2025-03-05/2025-03-07");
      const person = await correct("people");
      await page.getByLabel("должность", { exact: true }).selectOption({ label: "Посол" });
      await page.getByLabel("В должности ли").selectOption({ label: "бывший" });
      await page.locator(".form button").click();
      assert.equal(await field(person, "post"), "ambassador:former");
      const figure = await correct("figures");
      await page.getByLabel("значение").fill("1 250,5");
      await page.getByLabel("единица").selectOption("tonne");
      await page.locator(".form button").click();
      assert.equal(await field(figure, "value"), 1250.5);
      assert.equal(await field(figure, "unit"), "tonne");
      await page.goto(`${site.url}/decisions?lang=ru`);
      assert.match(await textOf(page.locator(".log")), /Азербайджан, Узбекистан, Грузия/);
      for (let left = 3; left > 0; left--) await page.locator(".log-entry:not(.log-past) .decide button").first().click();
    });
  });
});
