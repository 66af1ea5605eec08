import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { CommitmentItem } from "../../src/view/items.ts";
import { clusters } from "../clusters.ts";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples } from "./samples.ts";
import { follow, type Site, startSite, textOf, withPage } from "./site.ts";

describe("what is known of one thing", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    [browser, site] = await Promise.all([startChromium(), startSite(samples)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = (path: string, javaScript: boolean, use: (page: Page) => Promise<void>) =>
    withPage(browser, javaScript, async (page) => {
      await page.goto(site.url + path);
      await use(page);
    });

  test("a page of the further lists is marked at the foot; topics and texts of a person lead to a search", async () => {
    await open("/documents", false, async (page) => {
      assert.equal(await page.locator(".places [aria-current]").count(), 0);
      assert.deepEqual(await page.locator(".further [aria-current]").allTextContents(), ["Documents"]);
    });
    await open("/people/KZ:timur-sadykov", false, async (page) => {
      const texts = page.locator(".list-head .person-also a");
      const count = Number.parseInt((await texts.textContent()) ?? "", 10);
      await follow(page, () => texts.click());
      assert.equal(await page.locator(".result").count(), count);
    });
    await open("/texts/az-2025-05-14", false, async (page) => {
      await follow(page, () => page.locator(".tags a", { hasText: "Green energy" }).click());
      assert.match(page.url(), /topic=green-energy/);
      assert.ok((await page.locator(".result").count()) > 0);
    });
  });

  test("a document is opened by its title, which leaves room for a finger", async () => {
    await open("/documents", true, async (page) => {
      const titles = page.locator("main .entry-said.title > a");
      const heights = await titles.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
      assert.ok(heights.length > 3 && heights.every((height) => height >= 24), heights.join());
      const title = await textOf(titles.first());
      await follow(page, () => titles.first().click());
      assert.equal(await textOf(page.locator("h1")), title);
    });
  });

  test("a person's page draws who was with whom; what is drawn leads to people and encounters, without a script too", async () => {
    for (const javaScript of [true, false]) {
      await open("/people/KZ:timur-sadykov", javaScript, async (page) => {
        const trouble: Error[] = [];
        page.on("pageerror", (error) => trouble.push(error));
        const drawn = await page.locator(".network .net-name").allTextContents();
        assert.equal(drawn[0], "Timur Sadykov");
        assert.ok(drawn.includes("Leyla Huseynli") && drawn.includes("Dilshod Rahimov"), drawn.join());
        // those of one side stand together, under its name
        const sides = await page.locator(".network .net-side").allTextContents();
        assert.ok(sides.includes("Azerbaijan") && new Set(sides).size === sides.length, sides.join());
        await page.locator(".network a", { hasText: "Leyla Huseynli" }).locator(".net-name").click();
        await page.waitForURL(/\/people\/AZ:leyla-huseynli/);
        assert.deepEqual(trouble, []);
      });
    }
  });

  test("the same is a table for those who go by keyboard or hear the page", async () => {
    await open("/people/KZ:timur-sadykov", true, async (page) => {
      // nothing of the drawing is a stop
      assert.equal(await page.locator(".network svg a:not([tabindex='-1'])").count(), 0);
      const table = page.locator("section:has(> #network)").getByRole("table");
      assert.equal(await table.isVisible(), false);
      await page.locator("section:has(> #network) summary").focus();
      await page.keyboard.press("Enter");
      assert.equal(await table.isVisible(), true);
      const row = table.getByRole("row", { name: /Timur Sadykov – Leyla Huseynli/ });
      assert.match(await textOf(row), /\d/);
      await row.getByRole("link").last().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/encounters\/[0-9a-f]+$/);
      assert.match(await textOf(page.locator("h1")), /Timur Sadykov/);
    });
  });

  test("a text tells what became of what it promises, with the words of the text that tells it", async () => {
    const texts = clusters().filter(({ name }) => /^follow-0[1-6]$/.test(name));
    const told = await startSite(texts.flatMap((cluster) => cluster.texts));
    try {
      const { rows } = (await (await fetch(`${told.url}/commitments.json`)).json()) as { rows: CommitmentItem[] };
      const kept = rows.find(({ state }) => state === "kept")!;
      const { text, fact } = kept.evidence[0]!;
      await withPage(browser, false, async (page) => {
        await page.goto(`${told.url}/texts/${encodeURIComponent(text)}`);
        const card = page.locator(`[data-fact="${fact}"]`);
        assert.match(await textOf(card.locator(".fate-kept")), /Kept/);
        assert.equal((await textOf(card.locator(".quote blockquote"))).trim(), kept.fate!.by.quote.replace(/\s+/g, " ").trim());
        await card.locator(".quote a.source").click();
        await page.waitForURL((url) => url.pathname === `/texts/${encodeURIComponent(kept.fate!.by.text)}`);
      });
      const csv = await (await fetch(`${told.url}/texts/${encodeURIComponent(text)}.csv`)).text();
      assert.match(csv, new RegExp(`^${fact},commitments,.*,kept,`, "m"));
    } finally {
      await told.close();
    }
    await open("/texts/ru-2024-11-21", false, async (page) => {
      assert.match(await textOf(page.locator(".fact-commitments .fate-overdue")), /Overdue/);
      // of what is open there is nothing to tell
      assert.equal(await page.locator(".fact-commitments .fate").count(), 1);
    });
  });

  test("each fact of a text leads to the page of what it names: person, encounter, document, body, project", async () => {
    for (const [kind, words, address] of [
      ["people", "Tural", /\/people\/AZ:/],
      ["encounters", "met Minister Tural", /\/encounters\/[0-9a-f]+$/],
      ["instruments", "", /\/documents\/[0-9a-f]+$/],
      ["bodies", "", /\/bodies\/[0-9a-f]+$/],
      ["projects", "Caspian", /\/projects\/caspian-green-energy-corridor$/],
    ] as const) {
      await open("/texts/az-2025-05-14", false, async (page) => {
        await page.locator(`.fact-${kind}`, { hasText: words }).first().locator(".fact-fields a").first().click();
        await page.waitForURL(address);
        assert.ok((await textOf(page.locator("main h1"))).length > 3);
      });
    }
  });

  test("a state's page tells what lies ahead, and its commitments by how they stand", async () => {
    await open("/states/KZ", false, async (page) => {
      const ahead = page.locator("section:has(> #ahead)");
      // the nearest first
      assert.deepEqual(await ahead.locator(".entry-date").allTextContents(), ["August 2025", "September–November 2025"]);
      assert.match(await textOf(ahead), /Rauf Salimov/);
      assert.match(await textOf(page.locator(".due-group-overdue h3")), /Overdue/);
      await page.locator("section:has(> #due) .onward a").click();
      await page.waitForURL(/\/commitments\?state=KZ/);
    });
  });

  test("every page gives what it shows as data, at its own address", async () => {
    const one = async (list: string): Promise<string> =>
      withFirst(`${site.url}${list}.json`, ({ key, id, evidence }) => `${list}/${key ?? id ?? evidence![0]!.fact}`);
    const people = await one("/people");
    const encounter = await one("/encounters");
    const pages = [
      "/",
      "/pairs/AZ/KZ?since=2025-05-01",
      "/states/AZ",
      "/encounters?state=AZ",
      "/commitments?strength=planned",
      "/calendar?month=2025-05&state=AZ",
      "/people?name=timur",
      "/places?state=AZ",
      "/projects",
      "/documents?kind=memorandum",
      "/bodies",
      "/review?kind=people",
      "/decisions",
      "/search?q=trade&topic=trade",
      "/texts/az-2025-05-14",
      people,
      `${people}/links`,
      encounter,
      `${encounter}/links`,
      await one("/places"),
      await one("/projects"),
      await one("/documents"),
      await one("/bodies"),
    ];
    await withPage(browser, false, async (page) => {
      for (const path of pages) {
        await page.goto(site.url + path);
        const [address, query] = path.split("?");
        for (const [ending, type] of [
          ["json", "application/json"],
          ["csv", "text/csv"],
        ]) {
          // the page leads there with its whole state, and the plain address has it, too
          const links = await page
            .locator(`main a[href*=".${ending}"]`)
            .evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
          const own = links.find((link) => link.split("?")[0]!.endsWith(`.${ending}`));
          assert.ok(own !== undefined, `${path}: no ${ending}`);
          for (const asked of [own, `${address}.${ending}${query === undefined ? "" : `?${query}`}`]) {
            const answer = await fetch(site.url + asked);
            assert.equal(answer.status, 200, asked);
            assert.ok(answer.headers.get("Content-Type")!.startsWith(type!), asked);
            assert.ok((await answer.text()).length > 10, asked);
          }
          for (const part of (query ?? "").split("&")) assert.ok(own.includes(part), `${own}: without ${part}`);
        }
      }
    });
  });
});

async function withFirst<T>(
  url: string,
  use: (row: { key?: string; id?: string; evidence?: { fact: string }[] }) => T,
): Promise<T> {
  const { rows } = (await (await fetch(url)).json()) as { rows: Parameters<typeof use>[0][] };
  return use(rows[0]!);
}
