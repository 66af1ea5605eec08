import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { briefingFile } from "../../src/server/briefings.ts";
import { dossier } from "../../src/server/dossier.ts";
import { voiceOf } from "../../src/view/say/voices.ts";
import { axe } from "./axe.ts";
import { findChromium, noChromium, startChromium } from "./chromium.ts";
import { samples, today } from "./samples.ts";
import { follow, type Site, startSite, textOf } from "./site.ts";

describe("pages in a browser", { skip: findChromium() === undefined ? noChromium : false }, () => {
  let browser: Browser;
  let site: Site;
  let empty: Site;

  before(async () => {
    [browser, site, empty] = await Promise.all([startChromium(), startSite(samples), startSite([])]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), empty?.close()]);
  });

  async function onPage(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
    try {
      const page = await context.newPage();
      await page.goto(path.startsWith("http") ? path : site.url + path);
      await use(page);
    } finally {
      await context.close();
    }
  }

  test("words of other languages say which they are", async () => {
    await onPage("/texts/az-2025-05-14", {}, async (page) => {
      assert.equal(await page.locator(".prose").getAttribute("lang"), "az");
      assert.equal(await page.locator("html").getAttribute("lang"), "en-GB");
    });
    await onPage("/pairs/AZ/KZ", {}, async (page) => {
      const tongues = await page
        .locator("blockquote")
        .evaluateAll((all) => new Set(all.map((quote) => quote.getAttribute("lang"))).size);
      assert.equal(tongues, 4);
    });
  });

  test("everything can be reached by keyboard, and the focus is seen", async () => {
    await onPage("/pairs/AZ/KZ", {}, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate("document.activeElement?.className"), "skip");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate("document.activeElement?.id"), "content");
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(`{
          const focused = document.activeElement;
          const rings = [focused, focused.parentElement].some((one) => getComputedStyle(one).outlineStyle !== "none");
          rings ? "" : focused.outerHTML;
        }`);
        assert.equal(outline, "");
      }
    });
  });

  test("the choice of languages closes by Escape and when it is left, and covers nothing then", async () => {
    await onPage("/people", {}, async (page) => {
      const menu = page.locator(".tongues");
      const isOpen = () => menu.evaluate((details) => details.hasAttribute("open"));
      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.ok(await isOpen());
      await page.keyboard.press("Escape");
      assert.ok(!(await isOpen()));
      assert.equal(await page.evaluate("document.activeElement?.tagName"), "SUMMARY");
      await page.keyboard.press("Enter");
      for (let step = 0; step < 8; step++) await page.keyboard.press("Tab");
      assert.ok(!(await isOpen()), "left by keyboard");
      await menu.locator("summary").click();
      await page.locator("h1").click();
      assert.ok(!(await isOpen()), "left by a click elsewhere");
    });
  });

  test("a page and a file that are long in coming are told of, to be seen and heard; one at once is not", async () => {
    await onPage("/people", {}, async (page) => {
      // what is said before a page goes is heard by the next
      const listen = () =>
        page.evaluate(`new MutationObserver(() => sessionStorage.setItem("said", document.querySelector(".waiting").textContent))
          .observe(document.querySelector(".waiting"), { childList: true })`);
      const said = page.locator(".waiting");
      assert.equal(await said.getAttribute("role"), "status");
      await listen();
      await follow(page, () => page.locator(".places a", { hasText: "People" }).click());
      assert.equal(await page.evaluate("sessionStorage.getItem('said')"), null);
      await page.route("**/encounters*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1200));
        await route.continue();
      });
      await listen();
      await follow(page, () => page.locator(".places a", { hasText: "Encounters" }).click());
      assert.equal(await page.evaluate("sessionStorage.getItem('said')"), "The page is being made…");
      assert.equal(await textOf(said), "");
      await page.unroute("**/encounters*");
      const seen = Promise.withResolvers<void>();
      await page.route("**/encounters.csv*", async (route) => {
        await seen.promise;
        await route.continue();
      });
      const coming = page.waitForEvent("download");
      await page.locator(".data-links").getByRole("link", { name: "CSV" }).click();
      await said.getByText("The file is being made…").waitFor();
      seen.resolve();
      const file = await coming;
      assert.equal(file.suggestedFilename(), "encounters.csv");
      await said.getByText("The file is ready.").waitFor();
    });
  });

  test("a page of what is not there, and one of an empty store, say what to do", async () => {
    await onPage("/nowhere", {}, async (page) => assert.match(await textOf(page.locator("h1")), /Not here/));
    for (const [path, list] of [
      ["/texts/none", "/search"],
      ["/people/nobody", "/people"],
      ["/states/ZZ", "/"],
    ] as const)
      await onPage(path, {}, async (page) => {
        assert.equal(await page.locator("main a").first().getAttribute("href"), list);
        assert.deepEqual(await axe(page), []);
      });
    await onPage(`${empty.url}/review`, {}, async (page) => {
      assert.match(await textOf(page.locator("main")), /Nothing/);
      assert.equal(await page.locator("main form").count(), 0);
    });
    for (const path of ["/", "/search", "/encounters", "/commitments", "/people"]) {
      await onPage(empty.url + path, {}, async (page) => assert.match(await textOf(page.locator("main")), /elchi add/, path));
    }
    await onPage("/pairs/HU/TM", {}, async (page) =>
      assert.match(await textOf(page.locator(".summary")), /No text tells of Hungary and Turkmenistan/),
    );
  });

  test("a search leads to a text", async () => {
    await onPage("/", {}, async (page) => {
      await page.getByRole("searchbox").fill("memorandum");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\?q=memorandum/);
      assert.equal(await textOf(page.locator(".snippet mark").first()), "memorandum");
      await page.locator(".result a").first().click();
      await page.waitForURL(/\/texts\//);
    });
  });

  test("the matrix leads to a pair and lights the names at its ends", async () => {
    await onPage("/", {}, async (page) => {
      const cell = page.getByRole("link", { name: /^Azerbaijan and Kazakhstan:/ });
      await cell.hover();
      assert.deepEqual(await page.locator("th.lit").evaluateAll((heads) => heads.map((head) => head.textContent)), [
        "AZ Azerbaijan",
        "KazakhstanKZ",
      ]);
      await cell.click();
      await page.waitForURL(/\/pairs\/AZ\/KZ$/);
    });
  });

  test("two sides alone need no matrix, and that of few sides keeps its squares small and its names whole", async () => {
    const of = (sides: readonly string[]) =>
      samples.filter(
        ({ record }) =>
          record.encounters.length > 0 && record.encounters.every((one) => one.parties.every((side) => sides.includes(side))),
      );
    for (const [sides, size] of [
      [["AZ", "KZ"], 1],
      [["AZ", "KZ", "TR"], 3],
    ] as const) {
      const few = await startSite(of(sides));
      try {
        for (const width of [360, 1280]) {
          await onPage(`${few.url}/`, { viewport: { width, height: 800 } }, async (page) => {
            assert.equal(await page.locator(".ranking > li").count(), size);
            assert.equal(await page.locator(".matrix").count(), size === 1 ? 0 : 1);
            if (size === 1) return;
            const widths = await page.locator(".cell").evaluateAll((all) => all.map((cell) => cell.clientWidth));
            assert.ok(widths.length === 3 && widths.every((one) => one >= 24 && one <= 60), `${width}: ${widths}`);
            assert.ok(await page.locator(".matrix th .long", { hasText: "Kazakhstan" }).isVisible());
          });
        }
      } finally {
        await few.close();
      }
    }
  });

  test("an encounter is told side by side: what differs is marked, and leads to the words", async () => {
    await onPage("/encounters?state=AZ&with=KZ&kind=meeting", {}, async (page) => {
      await page.locator(".entry-kind > a:has(.kind)").first().click();
      await page.waitForURL(/\/encounters\/[0-9a-f]+$/);
      assert.deepEqual(await axe(page), []);
      assert.equal(await page.locator(".aligned thead th").count(), 2);
      const differing = page.locator(".aligned .told-differ", { hasText: "Trade turnover" });
      assert.match(await textOf(differing), /Trade turnover, 2024.*\$540 million.*\$552 million/s);
      await differing.locator("td a").last().click();
      await page.waitForURL(/\/texts\/.+#w-/);
      assert.match(await textOf(page.locator(".mark:has(> .anchor:target)").first()), /552/);
    });
  });

  test("on a phone an encounter is told thing by thing, what several say once, and what differs is led to", async () => {
    const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
    await onPage("/encounters?state=AZ&with=KZ&kind=meeting", phone, async (page) => {
      await follow(page, () => page.locator(".entry-kind > a:has(.kind)").first().click());
      assert.equal(await page.locator(".aligned").isVisible(), false);
      const date = page.locator(".by-thing .told-of", { has: page.getByRole("heading", { name: "Date", exact: true }) });
      assert.equal(await date.getByRole("link", { name: "14 May 2025" }).count(), 1);
      assert.equal(await date.locator(".tellers").isVisible(), false);
      await date.getByText("2 sources").click();
      assert.equal(await date.locator(".tellers a").count(), 2);
      await page.locator(".by-thing .differing").getByRole("link", { name: "Trade turnover, 2024" }).click();
      const line = page.locator(".by-thing .told:target");
      assert.match(await textOf(line), /Trade turnover, 2024differ\$540 million.*\$552 million/s);
      const top = await line.evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 740, `the line stands at ${top}`);
      const apart = await page.evaluate<
        number[]
      >(`[...document.querySelectorAll(".sayings li > a + details > summary")].map((folded) => {
        const middle = (element) => element.getBoundingClientRect().top + element.getBoundingClientRect().height / 2;
        return middle(folded) - middle(folded.parentElement.previousElementSibling);
      })`);
      assert.ok(apart.length > 0 && apart.every((pixels) => pixels >= 24), `a finger finds room: ${apart}`);
      await follow(page, () => line.locator(".tellers a").last().click());
      assert.match(page.url(), /\/texts\/.+#w-/);
    });
  });

  test("a pair tells what is new, and its time is narrowed by years, months and days", async () => {
    await onPage("/pairs/AZ/KZ?since=2025-05-01", {}, async (page) => {
      assert.match(await textOf(page.locator("#news")), /New since 1 May 2025/);
      assert.equal(await page.locator("#news .entry").count(), 7);
      await page.locator(".level-grid").first().getByRole("link", { name: "2025", exact: true }).click();
      await page.waitForURL(/since=2025-05-01&in=2025#encounters$/);
      assert.equal(await page.getByRole("table", { name: "Encounters by level" }).locator("thead th").count(), 12);
      await page.getByRole("link", { name: "May 2025", exact: true }).click();
      await page.waitForURL(/in=2025-05#encounters$/);
      assert.equal(await page.locator("#encounters .entry").count(), 2);
      await page.locator(".kinds").getByRole("link", { name: "visit" }).click();
      await page.waitForURL(/kind=visit/);
      assert.equal(await page.locator("#encounters .entry").count(), 1);
      // one encounter alone is led to at once
      await page.getByRole("link", { name: /^Ministers, 14 May 2025: 1 encounter$/ }).click();
      await page.waitForURL(/\/encounters\/[0-9a-f]+$/);
    });
    await onPage("/pairs/AZ/KZ?since=2025-06-19", {}, async (page) =>
      assert.match(await textOf(page.locator("#news")), /Nothing new since 19 June 2025/),
    );
  });

  test("dates are written as readers of the page write them, and the address holds them as records do", async () => {
    for (const javaScriptEnabled of [true, false]) {
      await onPage("/encounters?lang=ru&state=KZ", { javaScriptEnabled }, async (page) => {
        await page.getByLabel("С даты").fill("1 мая 2025 г.");
        await page.getByLabel("По дату").fill("31.5.2025");
        await page.getByRole("button", { name: "Показать" }).click();
        await page.waitForURL(/from=2025-05-01&to=2025-05-31/);
        assert.equal(await page.getByLabel("С даты").inputValue(), "01.05.2025");
        assert.equal(
          await page.getByLabel("С даты").getAttribute("aria-describedby"),
          await page.locator(".day-hint").getAttribute("id"),
        );
        assert.equal(await page.locator("main .entry").count(), 2);
      });
    }
  });

  test("what is no date is told at its field, and where there is no script on a page that keeps the rest", async () => {
    await onPage("/encounters?state=KZ", {}, async (page) => {
      const from = page.getByLabel("From", { exact: true });
      await from.fill("some day");
      await page.getByRole("button", { name: "Show" }).click();
      assert.equal(await from.getAttribute("aria-invalid"), "true");
      assert.match(
        await from.evaluate((field) => (field as unknown as { validationMessage: string }).validationMessage),
        /31 December 2025/,
      );
      await from.fill("May 2025");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/state=KZ.*from=2025-05(?:&|$)/);
    });
    await onPage("/encounters?state=KZ&from=some+day", { javaScriptEnabled: false }, async (page) => {
      const from = page.getByLabel("From", { exact: true });
      assert.equal(await from.getAttribute("aria-invalid"), "true");
      assert.equal(await from.inputValue(), "some day");
      assert.match(await textOf(page.locator(".trouble-reason")), /7 May 2024/);
      await from.fill("2025");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/state=KZ&from=2025$/);
    });
  });

  test("the calendar goes from month to month and leads to what is planned", async () => {
    await onPage("/calendar", {}, async (page) => {
      assert.match(await textOf(page.locator("main h2").first()), /June 2025/);
      await follow(page, () => page.getByRole("link", { name: "Later" }).click());
      await page.getByRole("link", { name: "Later" }).click();
      await page.waitForURL(/month=2025-08/);
      assert.match(await textOf(page.locator("main")), /Prime Minister Rauf Salimov will visit Kazakhstan/);
      await page.getByLabel("State", { exact: true }).selectOption("UZ");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/state=UZ/);
      assert.doesNotMatch(await textOf(page.locator("main")), /Rauf Salimov/);
      assert.match(await textOf(page.locator("main")), /savdo markazi/);
    });
    // in the squares of the month codes are seen and names are heard
    await onPage("/calendar?month=2025-05", {}, async (page) => {
      await page.getByRole("cell").getByRole("link", { name: "call Azerbaijan – Türkiye" }).waitFor();
      assert.equal(await page.locator(".month .short", { hasText: "AZ–TR" }).first().isVisible(), true);
    });
    const ics = await fetch(`${site.url}/calendar.ics`);
    assert.equal(ics.headers.get("Content-Type"), "text/calendar; charset=utf-8");
    assert.match(await ics.text(), /^BEGIN:VCALENDAR\r\n[\s\S]*Rauf Salimov/);
  });

  test("a search is narrowed by what the texts hold, and finds names beside them", async () => {
    await onPage("/search?q=trade", {}, async (page) => {
      const facet = page.locator(".facet", { hasText: "State" });
      await facet.getByRole("link", { name: "Uzbekistan" }).click();
      await page.waitForURL(/q=trade&state=UZ/);
      await page.locator(".facet summary", { hasText: "Person" }).click();
      await page.locator(".facet", { hasText: "Person" }).getByRole("link", { name: "Dilshod Rahimov" }).click();
      await page.waitForURL(/person=UZ/);
      const results = await page.locator(".result").count();
      assert.ok(results > 0);
      await page.locator(".facet", { hasText: "Outlet" }).getByRole("link", { name: "Steppe Wire" }).click();
      await page.waitForURL(/outlet=Steppe/);
      assert.ok((await page.locator(".result").count()) < results);
      await page.getByRole("link", { name: "remove Uzbekistan" }).click();
      await page.waitForURL((url) => !url.searchParams.has("state") && url.searchParams.has("person"));
      assert.equal(await page.locator(".chosen li").count(), 2);
    });
    for (const [q, name] of [
      ["Баку", "Baku"],
      ["Qazaxıstan", "Kazakhstan"],
      ["Турал Меджидов", "Tural"],
      ["Межидов", "Tural"],
      ["corridor", "Middle Corridor"],
    ]) {
      await onPage(`/search?q=${encodeURIComponent(q)}`, {}, async (page) =>
        assert.match(await textOf(page.locator(".named-things")), new RegExp(name), q),
      );
    }
  });

  test("every source of a figure is a dot that leads to its words", async () => {
    await onPage("/pairs/AZ/KZ", {}, async (page) => {
      const plot = page.locator(".measure", { hasText: "Trade turnover" }).locator(".plot");
      assert.equal(await plot.locator(".plot-dot").count(), 3);
      await plot.locator("a").first().click();
      await page.waitForURL(/\/texts\/.+#w-/);
    });
  });

  test("a person's page is found by any spelling and leads to those met", async () => {
    await onPage("/people/AZ:турал-меджидов", {}, async (page) => assert.match(await textOf(page.locator("h1")), /Tural/));
    await onPage("/people/AZ:nobody-at-all", {}, async (page) => assert.match(await textOf(page.locator("h1")), /Not here/));
    await onPage("/people/AZ:leyla-huseynli", {}, async (page) => {
      await page.getByRole("link", { name: "Timur Sadykov" }).first().click();
      await page.waitForURL(/\/people\/KZ:timur-sadykov~[0-9a-f]+$/);
      assert.match(await textOf(page.locator("main")), /Leyla Huseynli/);
    });
  });

  test("on paper, everything that is folded away is unfolded", async () => {
    await onPage("/pairs/AZ/KZ", {}, async (page) => {
      const quote = page.locator("details.proof blockquote").first();
      assert.equal(await quote.isVisible(), false);
      await page.emulateMedia({ media: "print" });
      assert.equal(await quote.isVisible(), true);
      assert.equal(await page.locator(".masthead").isVisible(), false);
    });
    const sheet = { viewport: { width: 420, height: 595 } };
    await onPage("/encounters?state=AZ&with=KZ&kind=meeting", sheet, async (page) => {
      await follow(page, () => page.locator(".entry-kind > a:has(.kind)").first().click());
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 420, "a page as wide as the sheet");
    });
  });

  test("a briefing is a page of its own: numbers lead to its sources, on a phone and on paper too; files lie behind the pair's links", async () => {
    const file = await briefingFile(await dossier(site.store, "AZ", "KZ", today), "html", voiceOf("ru"));
    await onPage("/", { viewport: { width: 360, height: 740 } }, async (page) => {
      // a file has styles of its own, which the site's pages may not have
      await page.goto("about:blank");
      await page.setContent(new TextDecoder().decode(file));
      assert.deepEqual(await axe(page), []);
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
      const [marks, lost] = await page.evaluate<[number, number]>(`(() => {
        const marks = [...document.querySelectorAll(".marks a")];
        return [marks.length, marks.filter((mark) => document.querySelector("ol > li" + mark.getAttribute("href")) === null).length];
      })()`);
      assert.ok(marks > 20 && lost === 0, `${lost} of ${marks}`);
      assert.ok((await page.locator("blockquote").count()) > 5);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 360);
    });
    await onPage("/pairs/AZ/KZ", {}, async (page) => {
      for (const [name, begins] of [
        ["Word", "PK"],
        ["PDF", "%PDF"],
      ] as const) {
        const href = await page.locator(".downloads").getByRole("link", { name }).getAttribute("href");
        const answer = await fetch(site.url + href);
        assert.match(answer.headers.get("Content-Disposition") ?? "", /attachment/);
        assert.ok(
          Buffer.from(await answer.arrayBuffer())
            .toString("latin1")
            .startsWith(begins),
          name,
        );
      }
    });
  });

  test("without a script, pages are searched and what stands behind a fact is opened all the same", async () => {
    await onPage("/", { javaScriptEnabled: false }, async (page) => {
      await page.getByRole("searchbox").fill("memorandum");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/search\?q=memorandum/);
    });
    await onPage("/pairs/AZ/KZ", { javaScriptEnabled: false }, async (page) => {
      await page.locator("details.proof summary").first().click();
      assert.equal(await page.locator("details.proof blockquote").first().isVisible(), true);
      await page.locator("details.proof a.source").first().click();
      await page.waitForURL(/\/texts\/.+#w-/);
      assert.equal(await page.locator(".mark:has(> .anchor:target)").count(), 1);
    });
  });
});
