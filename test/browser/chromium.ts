import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** Names under which systems keep the browser; ELCHI_CHROMIUM names any other. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");

/** Path of a Chromium on this machine; `undefined` where there is none. */
export function findChromium(): string | undefined {
  const given = process.env.ELCHI_CHROMIUM;
  if (given !== undefined && given !== "") return given;
  return [...folders, "/usr/bin"].flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** What to do where there is none; the reason for which tests are skipped. */
export const noChromium = "no Chromium here: apt-get install chromium, or give its path as ELCHI_CHROMIUM";

/** Starts the browser, quiet and without any traffic of its own. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(noChromium);
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
