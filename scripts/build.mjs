// Makes dist/: the program as JavaScript, the browser's bundle, and docs/record.schema.json.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot, runTool, step } from "./tools.mjs";

step("build");
rmSync(inRoot("dist"), { recursive: true, force: true });
runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
copyData();
await bundleClient();
await writeSchema();

/** Files that the program reads beside its code: style sheets, pictures, tables. */
function copyData() {
  const wanted = new Set([".css", ".svg", ".png", ".ico", ".woff2"]);
  const client = inRoot("src/web/client");
  for (const path of filesUnder(inRoot("src"))) {
    if (!wanted.has(extname(path)) || path.startsWith(client)) continue;
    const to = inRoot("dist", relative(inRoot("src"), path));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(path, to);
  }
}

/** What the browser loads: each script and style sheet directly in src/web/client, with all it imports, as one file. */
async function bundleClient() {
  const folder = inRoot("src/web/client");
  const entries = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.(?:ts|css)$/.test(name) && !/\.(?:test|d)\.ts$/.test(name))
    : [];
  if (entries.length === 0) return;
  const { build } = await import("esbuild");
  await build({
    entryPoints: entries.sort().map((name) => ({ in: join(folder, name), out: basename(name, extname(name)) })),
    outdir: inRoot("dist/web/assets"),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
  });
}

/** The record's form for programs in other languages. */
async function writeSchema() {
  const { recordSchemaText } = await import(pathToFileURL(inRoot("dist/cli/schema.js")).href);
  mkdirSync(inRoot("docs"), { recursive: true });
  writeFileSync(inRoot("docs/record.schema.json"), recordSchemaText());
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}
