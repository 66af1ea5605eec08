// Pictures of every page in three widths, by day and by night, in two languages, into out/: npm run pictures [PAGE…]
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
  links: "/people/AZ:tural-məcidov/links",
  review: "/review",
  decisions: "/decisions",
  read: "/read",
  "read-text": "/read",
  missing: "/nowhere",
  wrong: "/people?post=nobody",
  none: "/documents?state=HU&kind=treaty",
  "calendar-none": "/calendar?month=1999-01",
};
const widths = [360, 1280, 2560];
/** the shortest words and, of those that the pages speak, among the longest */
const languages = ["en", "kk"];
/** what stands in /read as a text of one's own */
const ownText =
  "On 14 May 2025, Azerbaijani Foreign Minister Rauf Salimov received his Kazakh counterpart Daniyar Seitov in Baku.\n\n" +
  "A memorandum on green energy was signed. Trade reached $540 million in 2024, and the sides agreed to double it by 2030.";
const out = fileURLToPath(new URL("../out/", import.meta.url));
const wanted = process.argv.slice(2);

await mkdir(out, { recursive: true });
const [site, empty, browser] = await Promise.all([startSite(samples), startSite([]), startChromium()]);
try {
  for (const language of languages) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of widths) await shoot(language, colorScheme, width);
    }
  }
} finally {
  await browser.close();
  await Promise.all([site.close(), empty.close()]);
}
console.log(`pictures are in ${out}`);

/** The address of the first single thing that a list leads to. */
async function firstThing(page: Page): Promise<string> {
  const links = page.locator("main .entry-kind > a:has(.kind), main .entry-said.title > a, main .card-name > a");
  return links.first().evaluate((link) => (link as { href?: string }).href ?? "");
}

/** Every page that is wanted, in one language, theme and width. */
async function shoot(language: string, colorScheme: "light" | "dark", width: number): Promise<void> {
  const viewport = { width, height: width < 500 ? 740 : 900 };
  const context = await browser.newContext({ viewport, colorScheme, locale: language, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const [name, path] of [...Object.entries(pages), ["empty", "/"]]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const where = name === "empty" ? empty : site;
    await page.goto(where.url + path.replace("first of ", ""));
    // its own address holds an id
    if (path.startsWith("first of ")) await page.goto(await firstThing(page));
    if (name === "text") await page.hover('[data-facts]:not([data-facts=""])');
    if (name === "read-text") {
      await page.fill("#try-text", ownText);
      await page.waitForSelector(".try-reading .fact", { timeout: 60_000 });
    }
    const fullPage = name !== "text" || width < 500;
    await page.screenshot({ path: `${out}${name}-${width}-${colorScheme}-${language}.png`, fullPage });
  }
  await context.close();
}
