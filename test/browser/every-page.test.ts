import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axe, standards } from "./axe.ts";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples } from "./samples.ts";
import { type Site, startSite, textOf } from "./site.ts";

const paths = [
  "/",
  "/read",
  "/?lang=ru",
  "/pairs/AZ/KZ?lang=kk",
  "/search",
  "/search?q=memorandum",
  "/search?q=nowhereatall",
  "/search?q=baku&topic=trade&outlet=Steppe+Wire",
  "/pairs/AZ/KZ",
  "/pairs/AZ/KZ?since=2025-05-01&in=2025-05&kind=meeting",
  "/pairs/HU/TM",
  "/texts/az-2025-05-14",
  "/texts/en-2025-03-06",
  "/texts/ru-2024-11-21",
  "/encounters",
  "/encounters?state=AZ&with=KZ&kind=meeting",
  "/commitments",
  "/people",
  "/states/AZ",
  "/states/BT",
  "/calendar?month=2025-05",
  "/calendar?month=1999-01",
  "/calendar?day=2025-05-14",
  "/places",
  "/places/baku",
  "/people/AZ:tural-məcidov",
  "/people/KZ:timur-sadykov",
  "/people/AZ:tural-məcidov/links",
  "/projects",
  "/projects?lang=ru",
  "/projects/middle-corridor",
  "/documents",
  "/bodies",
  "/review",
  "/decisions",
];
/** Addresses that are not there, or ask for what nobody can tell. */
const wrongPaths = ["/nowhere", "/texts/none", "/people?post=nobody", "/encounters?from=2025-13", "/search?limit=x"];
const widths = [360, 1024, 1600, 2560];
/** Rules whose answer colours, longer words or the width of the window change. */
const bySight = ["color-contrast", "target-size", "scrollable-region-focusable"];

describe("every page in a browser", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;
  let empty: Site;
  /** Addresses of all kinds of pages, right and wrong. */
  let all: string[];

  before(async () => {
    [browser, site, empty] = await Promise.all([startChromium(), startSite(samples), startSite([])]);
    all = [...paths, ...(await thingPaths()), ...wrongPaths, `${empty.url}/`].map(addressOf);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), empty?.close()]);
  });

  const addressOf = (path: string): string => (path.startsWith("http") ? path : site.url + path);

  /** Uses one page that goes from address to address: a page of its own for each takes most of the time. */
  async function onOnePage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    try {
      await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** Addresses of pages of single things, which hold ids: the first that a list tells of. */
  async function thingPaths(): Promise<string[]> {
    const first = async (list: string, idOf: (row: Row) => string): Promise<string> => {
      const { rows } = (await (await fetch(`${site.url}${list}`)).json()) as { rows: Row[] };
      return idOf(rows[0]!);
    };
    const fact = ({ evidence }: Row): string => evidence[0].fact;
    const [told, alone, document, body] = await Promise.all([
      first("/encounters.json?state=AZ&with=KZ&kind=meeting", ({ id }) => id),
      first("/encounters.json", ({ id }) => id),
      first("/documents.json", fact),
      first("/bodies.json", fact),
    ]);
    return [
      ...[told, alone].map((id) => `/encounters/${id}`),
      ...[told, alone].map((id) => `/encounters/${id}/links`),
      `/documents/${document}`,
      `/bodies/${body}`,
      `/facts/${document}/correct`,
    ];
  }
  type Row = { id: string; evidence: [{ fact: string }] };

  test("axe finds nothing, by day and by night, wide and narrow, in short words and long", async () => {
    const kinds = new Set<string>();
    await onOnePage({}, async (page) => {
      for (const path of all) {
        // long words once for each kind of page and what it is asked by
        const kind = path.replace(/=.*/, "");
        const languages = /[?&]lang=/.test(path) ? [null] : kinds.has(kind) ? ["en"] : ["en", "kk"];
        kinds.add(kind);
        for (const language of languages) {
          const own = language === null ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${language}`;
          const isLong = language === "kk";
          await page.emulateMedia({ colorScheme: "light" });
          await page.setViewportSize({ width: isLong ? 360 : 1280, height: 800 });
          await page.goto(own);
          // in another language the page is built alike, and only its words are longer
          assert.deepEqual(await axe(page, isLong ? bySight : standards), [], own);
          if (isLong) continue;
          await page.emulateMedia({ colorScheme: "dark" });
          await page.setViewportSize({ width: 360, height: 800 });
          assert.deepEqual(await axe(page, bySight), [], `${own} by night, narrow`);
        }
      }
    });
  });

  test("every page loads whole, alone and in order", async () => {
    let trouble: string[] = [];
    await onOnePage({}, async (page) => {
      page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
      page.on("pageerror", (error) => trouble.push(String(error)));
      page.on("request", (request) => request.url().startsWith(site.url) || trouble.push(`asked for ${request.url()}`));
      page.on("response", (response) => response.status() >= 400 && trouble.push(`${response.status()} ${response.url()}`));
      for (const path of paths) {
        trouble = [];
        await page.goto(site.url + path);
        assert.deepEqual(trouble, [], path);
        assert.equal(await page.locator("h1").count(), 1, path);
        assert.match(await page.title(), /Elchi/, path);
        // no heading skips a level
        const levels = await page
          .locator("h1, h2, h3, h4")
          .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
        for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: h${level}`);
        const ids = await page.locator("[id]").evaluateAll((all) => all.map((element) => element.id));
        assert.equal(new Set(ids).size, ids.length, `${path}: an id twice`);
      }
    });
  });

  test("nothing scrolls sideways", async () => {
    await onOnePage({}, async (page) => {
      for (const path of all) {
        await page.goto(path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const [content, room] = await page.evaluate<[number, number]>(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
          );
          assert.ok(content <= room, `${path} at ${width}: ${content}`);
        }
      }
    });
  });

  test("the first page fits a tablet in every language", async () => {
    await onOnePage({ viewport: { width: 768, height: 900 } }, async (page) => {
      for (const language of ["az", "uz", "kk", "ky", "tr", "ru"]) {
        await page.goto(`${site.url}/?lang=${language}`);
        assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 768, language);
      }
    });
  });

  test("without a script, every page is read all the same", async () => {
    await onOnePage({ javaScriptEnabled: false }, async (page) => {
      for (const path of paths) {
        await page.goto(site.url + path);
        assert.ok((await textOf(page.locator("main"))).length > 60, path);
      }
    });
  });
});
