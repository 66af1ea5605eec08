// Commands that only look into a store, each as one script beside what V8 makes of it: they start in two thirds of the time that the files
// of dist/cli take. What few of their runs need stays there and is loaded late. A Node with another V8 than the one that built
// them starts them from dist/cli as all other commands (bin/elchi.mjs).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { giveUp, inRoot, modernNode } from "./tools.mjs";

/** The commands, each with command lines that do most of what it does, of a store that holds the samples. */
const looks = {
  dossier: ["AZ KZ", "KZ UZ", "TM TR", "AZ TR"],
  search: ["memorandum", "visit --state AZ", "президент"],
  show: ["en-1", "ru-1"],
  encounters: ["AZ", "KZ UZ", ""],
  people: ["", "--state AZ", "--json-lines"],
};

/** Modules that a look brings along though they are asked for late: nearly every run needs them. */
const soon = new Set(["store/sqlite.js", "store/people.js", "cli/pretty.js", "read/record.js"]);

/** What stays in packages of its own. */
export const notBundled = ["pg", "pg-copy-streams", "pdfkit", "fontkit"];
export const alias = { "node:child_process": inRoot("scripts/child-process.mjs") };

/** Makes the scripts of dist/looks of dist/cli, and tells which modules they load late, by the names under which they ask for them there. */
export async function buildLooks(build) {
  const folder = inRoot("dist/looks");
  mkdirSync(folder);
  const late = {};
  for (const look of Object.keys(looks)) {
    const apart = {
      name: "apart",
      setup({ onResolve, resolve }) {
        onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
          if (kind !== "dynamic-import" || pluginData === apart) return undefined;
          const { path: found } = await resolve(path, { kind, importer, resolveDir, pluginData: apart });
          const module = relative(inRoot("dist"), found).replaceAll("\\", "/");
          if (module === `cli/commands/${look}.js` || soon.has(module)) return undefined;
          const name = `late-${module.slice(0, -".js".length).replaceAll("/", "-")}`;
          if (!module.startsWith("cli/commands/")) late[name] = found;
          return { path: `../cli/${name}.js`, external: true };
        });
      },
    };
    const { outputFiles } = await build({
      entryPoints: [inRoot("dist/cli/main.js")],
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node22",
      // a script in ASCII takes half the room
      charset: "ascii",
      external: notBundled,
      alias,
      define: { "import.meta.url": "here" },
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: "warning",
      write: false,
      plugins: [apart],
    });
    const script = outputFiles[0].text.replace(/(?<![\w.])import\(/g, "late(");
    writeFileSync(join(folder, `${look}.js`), `(function(require,late,here){${script}})`);
  }
  return late;
}

/** Runs each look, so that V8 compiles the functions that it needs, and keeps what it made of them. */
export function keepCompiled() {
  const node = modernNode();
  const folder = mkdtempSync(join(tmpdir(), "elchi-looks-"));
  const store = ["--store", join(folder, "samples.sqlite")];
  const elchi = (args, before = []) => {
    const { status, stderr } = spawnSync(node, [...before, inRoot("bin/elchi.mjs"), ...args, ...store], { encoding: "utf8" });
    if (status !== 0) giveUp(`elchi ${args.join(" ")} ended with ${status}: ${stderr}`);
  };
  try {
    const samples = readdirSync(inRoot("samples")).filter((name) => /^[a-z-]+\d\.md$/.test(name));
    elchi(["add", ...samples.map((name) => inRoot("samples", name))]);
    const keeping = ["--require", inRoot("scripts/keep-compiled.cjs")];
    for (const [look, lines] of Object.entries(looks))
      for (const line of lines) elchi([look, ...line.split(" ").filter((word) => word !== "")], keeping);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
