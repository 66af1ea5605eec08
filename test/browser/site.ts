import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
// @ts-expect-error a script without types
import { clientFiles } from "../../scripts/client.mjs";
import { createApp } from "../../src/server/app.ts";
import { type Asset, type Assets, loadAssets } from "../../src/server/assets.ts";
import { listen } from "../../src/server/listen.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { type Sample, today } from "./samples.ts";

/** A running site and how to end it. */
export interface Site {
  /** without a slash at the end */
  url: string;
  store: Store;
  close(): Promise<void>;
}

/** Serves the real pages from a real store in a folder of its own, which goes when the site is closed. */
export async function startSite(samples: readonly Sample[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "elchi-site-"));
  const store = await openStore(join(folder, "site.sqlite"));
  if (samples.length > 0) await store.addMany(samples.map(({ record, raw }) => ({ record, raw })));
  const app = createApp({ store, assets: await bundled(), today: () => today, decisions: true });
  const server = await listen(app, { port: 0 });
  return {
    url: server.url.replace(/\/$/, ""),
    store,
    async close() {
      await server.close(100);
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Style sheet and scripts as the build makes them, from their present sources. */
export async function bundled(options = { minify: false }): Promise<Assets> {
  const assets = new Map<string, Asset>(loadAssets([new URL("../../src/web/assets/", import.meta.url)]));
  for (const [name, contents] of (await clientFiles(options)) as Map<string, Uint8Array<ArrayBuffer>>) {
    const type = name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    assets.set(name, { body: contents, type });
  }
  return assets;
}

/** The words of an element, as they stand in the page. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? "";
}

/** Uses a page of a visit of its own, with or without scripts. */
export async function withPage(browser: Browser, javaScriptEnabled: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Does what leads to another page, and waits until that page is there. */
export async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
}
