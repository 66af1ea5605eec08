// What the browser loads, as files of dist/web/assets: also for tests, which serve the present sources.
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const inClient = (name) => fileURLToPath(new URL(`../src/web/client/${name}`, import.meta.url));

/** In a browser the stems of a language are fetched when a text in it comes. */
const stemsLater = {
  name: "stems-later",
  setup(build) {
    build.onResolve({ filter: /\/lexicons\.ts$/ }, () => ({ path: inClient("reader/stems.ts") }));
  },
};

/** Bundles scripts and style sheet; each with what it shares with others as files beside it. */
export async function clientFiles({ minify = true } = {}) {
  const { build } = await import("esbuild");
  const common = {
    outdir: "/assets",
    bundle: true,
    minify,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    write: false,
  };
  const entryPoints = ["main.ts", "main.css", "read.ts", "read-worker.ts", "site-search.ts", "site-filter.ts"]
    .map(inClient)
    .filter(existsSync);
  const { outputFiles } = await build({
    ...common,
    entryPoints,
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [stemsLater],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const names = [...files.keys(), "icon.svg"].sort();
  const offline = await build({ ...common, entryPoints: [inClient("offline.ts")], define: { readFiles: JSON.stringify(names) } });
  for (const { path, contents } of offline.outputFiles) files.set(basename(path), contents);
  return files;
}
