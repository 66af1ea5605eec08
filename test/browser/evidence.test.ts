import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { type Sample, samples } from "./samples.ts";
import { type Site, startSite, textOf } from "./site.ts";

const text = "/texts/az-2025-05-14";

describe("a text beside its facts", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite([...samples, hostile])]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      javaScriptEnabled,
    });
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }
  const litWords = (page: Page): Promise<string> =>
    page.locator(".mark.lit").evaluateAll((marks) => marks.map((mark) => mark.textContent).join(""));
  const litFacts = (page: Page): Promise<(string | null)[]> =>
    page.locator(".fact.lit .fact-link").evaluateAll((links) => links.map((link) => link.textContent));

  test("pointing at a fact lights exactly its words, across the segments of overlapping facts", async () => {
    const page = await open(text);
    const fact = page.locator(".fact", { hasText: "met Minister Tural Məcidov" });
    await fact.hover();
    assert.equal(
      await litWords(page),
      "Mayın 14-də Bakıda Azərbaycanın energetika naziri Tural Məcidov Qazaxıstanın xarici işlər naziri Daniyar Seitovla görüşüb",
    );
    assert.equal((await litFacts(page)).length, 1);
    await page.mouse.move(5, 5);
    assert.equal(await litWords(page), "");
    await page.context().close();
  });

  test("by keyboard, what has the focus is in the window however far its words lie", async () => {
    const page = await open("/texts/en-2025-03-06");
    const stops: string[] = [];
    const hidden: string[] = [];
    for (let presses = 0; presses < 160; presses++) {
      await page.keyboard.press("Tab");
      // the page scrolls in the frame after the focus came; on a busy machine frames are seldom
      const { name, top, bottom } = await page.evaluate<{ name: string; top: number; bottom: number }>(`(async () => {
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
        const { activeElement: focused } = document;
        const { top, bottom } = focused.getBoundingClientRect();
        return { name: focused.closest(".facts") === null ? "" : focused.textContent, top, bottom };
      })()`);
      if (name === "") continue;
      stops.push(name);
      if (top < -1 || bottom > 801) hidden.push(`${name}: ${top} to ${bottom}`);
    }
    assert.ok(stops.length > 40, `${stops.length}`);
    assert.deepEqual(hidden, []);
    await page.context().close();
  });

  test("pointing at words lights every fact that rests on them", async () => {
    const page = await open(text);
    await page.locator(".mark", { hasText: "Hökumətlərarası Komissiyanın" }).hover();
    assert.deepEqual(await litFacts(page), [
      "The joint commission of Azerbaijan and Kazakhstan will meet in Astana",
      "Hökumətlərarası Komissiya",
      "Hökumətlərarası Komissiyanın növbəti iclası payızda Astanada keçiriləcək",
    ]);
    await page.context().close();
  });

  test("the keyboard does the same: arrows between facts, Enter to the words, Escape back", async () => {
    const page = await open(text);
    await page.locator(".fact-link").first().focus();
    assert.equal(await litWords(page), "Azərbaycanın energetika naziri Tural Məcidov");
    await page.keyboard.press("ArrowDown");
    assert.equal(await litWords(page), "Qazaxıstanın xarici işlər naziri Daniyar Seitovla");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await litWords(page), "Azərbaycanın energetika naziri Tural Məcidov");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".mark:focus").waitFor();
    assert.match(page.url(), /#w-/);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate("document.activeElement?.classList.contains('fact-link')"), true);
    // words are stops too, and Enter on them goes to their narrowest fact
    await page.locator(".mark", { hasText: "yaşıl enerji dəhlizi" }).focus();
    assert.deepEqual(await litFacts(page), ["Caspian Green Energy Corridor", "Azerbaijan and Kazakhstan discussed"]);
    await page.keyboard.press("Enter");
    await page.locator(".fact-link:focus", { hasText: "Caspian Green Energy Corridor" }).waitFor();
    await page.context().close();
  });

  test("marked words are one stop of the Tab key; arrows go from one to the next, Home and End to the ends", async () => {
    const page = await open(text);
    const words = (): Promise<string> =>
      page.evaluate("document.activeElement?.matches('.mark') ? document.activeElement.textContent : ''");
    const all = await page.locator("a.mark").allTextContents();
    assert.ok(all.length > 8, `${all.length}`);
    let stops = 0;
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await words()) !== "") stops++;
    }
    assert.equal(stops, 1);
    await page.locator("a.mark").first().focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
    assert.equal(await words(), all[1]);
    await page.keyboard.press("End");
    assert.equal(await words(), all.at(-1));
    await page.keyboard.press("ArrowRight");
    assert.equal(await words(), all.at(-1));
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    // the Tab key goes on to the facts, and comes back to the words that were left
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate("document.activeElement?.closest('.facts') !== null"), true);
    await page.keyboard.press("Shift+Tab");
    assert.equal(await words(), all[1]);
    await page.context().close();
  });

  test("words that the address names are where the Tab key comes in", async () => {
    const page = await open(text);
    const href = await page.locator(".fact-link", { hasText: "Trade turnover" }).getAttribute("href");
    await page.goto(`${site.url}${text}${href}`);
    await page.reload();
    const stop = page.locator('a.mark[tabindex="0"]');
    assert.equal(await stop.count(), 1);
    assert.match(await textOf(stop), /^ötən il/);
    await page.context().close();
  });

  test("what was inferred and by which rule a fact was read stands with it", async () => {
    const page = await open(text);
    const fact = page.locator(".fact", { hasText: "met Minister Tural Məcidov" });
    assert.match(await textOf(fact), /not said outright: from the year of publication/);
    assert.equal(await textOf(fact.locator("code")), "encounter/meet-with");
    await page.context().close();
  });

  test("without a script, facts and words lead to each other by links", async () => {
    const page = await open(text, false);
    await page.locator(".fact-link", { hasText: "Trade turnover" }).click();
    assert.equal(await page.locator(".mark[tabindex]").count(), 0);
    const target = page.locator(".mark:has(> .anchor:target)");
    assert.match(await textOf(target), /^ötən il/);
    assert.notEqual(
      await page.evaluate("getComputedStyle(document.querySelector('.mark:has(> .anchor:target)')).backgroundColor"),
      "rgba(0, 0, 0, 0)",
    );
    await page.locator(".mark", { hasText: "müzakirə olunub" }).click();
    assert.match(await textOf(page.locator(".fact:target")), /discussed/);
    await page.context().close();
  });

  test("a text cannot bring its own mark-up or scripts", async () => {
    const page = await open("/texts/hostile%2F1");
    assert.equal(await page.title(), `<img src=x onerror="document.title='run'"> · Elchi`);
    assert.equal(await page.locator("main img, main script, main b:not(.inferred b)").count(), 0);
    assert.match(await textOf(page.locator(".prose")), /<script>document.title='run'<\/script>/);
    assert.equal(await page.locator(".about a").count(), 0);
    await page.goto(`${site.url}/search?q=${encodeURIComponent('"><script>document.title="run"</script>')}`);
    assert.match(await page.title(), /^Search: /);
    assert.equal(await page.locator("main script").count(), 0);
    await page.context().close();
  });
});

const evil = `<img src=x onerror="document.title='run'">`;
const raw = `${evil}\n\n<script>document.title='run'</script> & "${evil}" met.`;
const hostile: Sample = {
  raw,
  record: {
    doc: {
      id: "hostile/1",
      language: "other",
      published: "2020-01-01",
      attribution: evil,
      source: evil,
      url: "javascript:document.title='run'",
      notes: [evil],
      engine: evil,
    },
    people: [
      { name: evil, post: "minister", state: "AZ", quote: evil, span: [0, evil.length], rule: evil, inferred: { state: evil } },
    ],
    encounters: [
      {
        kind: "meeting",
        status: "held",
        parties: ["AZ", "UZ"],
        date: "2020-01-01",
        place: evil,
        participants: [evil],
        quote: "met",
        span: [raw.length - 4, raw.length - 1],
        rule: "<b>",
        inferred: {},
      },
    ],
    instruments: [],
    figures: [],
    bodies: [],
    projects: [],
    commitments: [],
    statements: [],
    topics: [],
  },
};
