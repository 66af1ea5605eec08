// Makes dist/: the program as JavaScript, the browser's bundle, and docs/record.schema.json.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { clientFiles } from "./client.mjs";
import { alias, buildLooks, keepCompiled, notBundled } from "./looks.mjs";
import { inRoot, runTool, step } from "./tools.mjs";

step("build");
rmSync(inRoot("dist"), { recursive: true, force: true });
runTool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
copyData();
copyFonts();
await writeSchema();
await packLexes();
await packMade("entity/place-names.js", "placeNames");
await packMade("entity/counting.js", "countings");
await packMade("entity/honorifics.js", "honorificWords");
await packMade("read/mention/holder-sounds.js", "holderSounds");
await packMade("read/text/page-phrases.js", "pagePhrases");
const { build } = await import("esbuild");
await bundleClient();
const late = await buildLooks(build);
await bundleCommandLine(late);
keepCompiled();

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

/** The faces in which documents are set. */
function copyFonts() {
  const folder = inRoot("dist/server/fonts");
  mkdirSync(folder, { recursive: true });
  for (const face of ["400Regular", "400Regular_Italic", "700Bold"]) {
    const file = `NotoSerif_${face}.ttf`;
    cpSync(inRoot("node_modules/@expo-google-fonts/noto-serif", face, file), join(folder, file));
  }
  cpSync(inRoot("node_modules/@expo-google-fonts/noto-serif/LICENSE_FONT"), join(folder, "LICENSE"));
}

/** The expressions of all languages, read once here and not at each start. */
async function packLexes() {
  const load = (path) => import(pathToFileURL(inRoot("dist", path)).href);
  const { readerOf } = await load("read/reader.js");
  const { languages } = await load("lang/index.js");
  const lines = Object.keys(languages).map((code) => `  ${code}: () => ${JSON.stringify(readerOf(code).lexis.pack())},`);
  writeFileSync(inRoot("dist/read/word/packed.js"), `export const packed = {\n${lines.join("\n")}\n};\n`);
}

/** What a function makes of tables, made once here; in its module's place stands a function that parses it at the first question. */
async function packMade(path, name) {
  const file = inRoot("dist", path);
  const made = (await import(pathToFileURL(file).href))[name]();
  writeFileSync(file, `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(made))});\n`);
}

/** What the browser loads. */
async function bundleClient() {
  const folder = inRoot("dist/web/assets");
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of await clientFiles()) writeFileSync(join(folder, name), contents);
}

/**
 * The command line as a few files, one for each command and what they share, in place of some thousand: it starts three times as
 * fast. It stays in dist/cli, so that what it finds beside itself stays where it is. Beside it stands what looks (looks.mjs) load late.
 */
async function bundleCommandLine(late) {
  const folder = inRoot("dist/cli");
  const { outputFiles } = await build({
    entryPoints: { main: join(folder, "main.js"), "aside-thread": inRoot("dist/server/aside-thread.js"), ...late },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node22",
    charset: "utf8",
    external: notBundled,
    alias,
    chunkNames: "[name]-[hash]",
    // what is not there need not be read; names stay, for the sake of whoever reads an error
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
    write: false,
  });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const { path, text } of outputFiles) writeFileSync(path, askingNode(text));
}

/**
 * A bundled file that asks Node for its own modules in place of importing them: an import brings along all that a module has (streams with
 * files, workers with `node:util`), used or not, at each start.
 */
function askingNode(text) {
  return text.replace(/\bimport ?(\w+|\* ?as \w+)?,?(\{[^{}"]*\})? ?from ?"(node:[\w/]+)";/g, (_, whole, names, from) => {
    const asked = `globalThis.process.getBuiltinModule("${from}")`;
    const own = [whole?.replace(/^\* ?as /, ""), names?.replaceAll(/ as /g, ":")].filter((part) => part !== undefined);
    return own.map((part) => `const ${part}=${asked};`).join("");
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
