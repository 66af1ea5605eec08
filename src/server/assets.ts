import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";

/** A file that pages load. */
export interface Asset {
  body: Uint8Array<ArrayBuffer>;
  type: string;
}
/** Files by their name under /assets/. */
export type Assets = ReadonlyMap<string, Asset>;

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The files of folders that pages may load; of files with one name the first folder's; folders that are not there have none. */
export function loadAssets(folders: readonly URL[]): Assets {
  const assets = new Map<string, Asset>();
  for (const folder of folders) {
    let names: string[];
    try {
      names = readdirSync(folder);
    } catch {
      continue;
    }
    for (const name of names.sort()) {
      const type = types[extname(name)];
      if (type !== undefined && !assets.has(name))
        assets.set(name, { body: new Uint8Array(readFileSync(new URL(name, folder))), type });
    }
  }
  return assets;
}

/** Where the files lie: beside the built program, or, while it runs from its source, where they are written and last built. */
export const assetFolders: readonly URL[] = [
  new URL("../web/assets/", import.meta.url),
  new URL("../../dist/web/assets/", import.meta.url),
];
