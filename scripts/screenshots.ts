// Pictures of every page in three widths, by day and by night, into out/: node scripts/screenshots.ts [PAGE…]
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startChromium } from "../test/browser/chromium.ts";
import { samples } from "../test/browser/samples.ts";
import { startSite } from "../test/browser/site.ts";

const pages: Record<string, string> = {
  home: "/",
  search: "/search?q=memorandum",
  texts: "/search",
  pair: "/pairs/AZ/KZ",
  "pair-since": "/pairs/AZ/KZ?since=2025-05-01&in=2025",
  "pair-none": "/pairs/HU/TM",
  text: "/texts/az-2025-05-14",
  encounters: "/encounters",
  commitments: "/commitments",
  people: "/people",
  state: "/states/AZ",
  calendar: "/calendar?month=2025-05",
  "calendar-ahead": "/calendar?month=2025-10",
  places: "/places",
  place: "/places/baku",
  person: "/people/AZ:leyla-huseynli",
  projects: "/projects",
  project: "/projects/middle-corridor",
  documents: "/documents",
  bodies: "/bodies",
  encounter: "first of /encounters?state=AZ&with=KZ&kind=meeting",
  document: "first of /documents?state=AZ&with=KZ",
  body: "first of /bodies",
  missing: "/nowhere",
};
const widths = [360, 1024, 1600];
const out = fileURLToPath(new URL("../out/", import.meta.url));
const wanted = process.argv.slice(2);

await mkdir(out, { recursive: true });
const [site, empty, browser] = await Promise.all([startSite(samples), startSite([]), startChromium()]);
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of widths) {
      const context = await browser.newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, colorScheme });
      const page = await context.newPage();
      const shots = [
        ...Object.entries(pages).map(([name, path]) => [name, path.replace(/^(first of )?/, `$1${site.url}`)]),
        ["empty", `${empty.url}/`],
      ];
      for (const [name, url] of shots) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await page.goto(url.replace("first of ", ""));
        // its own address holds an id
        if (url.includes("first of ")) await page.goto(await firstThing(page));
        if (name === "text") await page.hover('[data-facts]:not([data-facts=""])');
        await page.screenshot({ path: `${out}${name}-${width}-${colorScheme}.png`, fullPage: name !== "text" || width < 500 });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), empty.close()]);
}
console.log(`pictures are in ${out}`);

/** The address of the first single thing that a list leads to. */
async function firstThing(page: Page): Promise<string> {
  const links = page.locator("main .entry-kind > a:has(.kind), main .card-name > a");
  return links.first().evaluate((link) => (link as { href?: string }).href ?? "");
}
