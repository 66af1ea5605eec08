#!/usr/bin/env node
// Starts Elchi. It needs Node 22.16 or newer; an older Node starts it with the one that its development copy keeps in node_modules.
import { createRequire } from "node:module";

// imported, each would bring along all that it has, used or not
const require = createRequire(import.meta.url);
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { fileURLToPath } = require("node:url");
const module = require("node:module");

const here = (path) => new URL(path, import.meta.url);
const [major, minor] = process.versions.node.split(".").map(Number);
const newEnough = major >= 24 || (major === 22 && minor >= 16);
const args = process.argv.slice(2);

if (args[0] === "--version" || args[0] === "-V") {
  console.log(JSON.parse(readFileSync(here("../package.json"), "utf8")).version);
} else if (!existsSync(here("../dist/cli/main.js"))) {
  console.error("elchi: not built yet\n  Run: npm ci && npm run build");
  process.exitCode = 3;
} else if (newEnough) {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") console.error(String(warning));
  });
  const v8 = require("node:v8");
  // Reading leaves much that is soon forgotten. Left alone, V8 widens the room for it from 1 MB to 48 and lets the rest of the heap
  // double before it tidies up; kept narrow, all languages take some 100 MB less and reading a few hundredths more time. What only looks into
  // a store is over before that matters, and quicker with room; a server answers from a store, in less time with V8 left alone.
  const look = ["dossier", "search", "show", "encounters", "people"].includes(args[0]) ? args[0] : undefined;
  const { tmpdir } = require("node:os");
  // what V8 keeps of compiled code holds only for the flags with which it was compiled: those of looks and of servers lie by themselves
  const codeOf = look === undefined ? (args[0] === "serve" ? "serve" : undefined) : "looks";
  const keepCompiled = () =>
    module.enableCompileCache?.(codeOf === undefined ? undefined : join(tmpdir(), "node-compile-cache", codeOf));
  const setFlags = (flags) => {
    for (const flag of flags) v8.setFlagsFromString(flag);
  };
  let started = false;
  if (codeOf === "serve") keepCompiled();
  else if (look === undefined) {
    keepCompiled();
    setFlags([
      "--semi-space-growth-factor=1",
      "--heap-growing-percent=40",
      // Of some three hundred rules each runs a little. Compiled into each other they take more time and 30 MB more than they win.
      "--max-inlined-bytecode-size-cumulative=300",
      "--max-optimized-bytecode-size=2000",
      // the middle of V8's compilers keeps 10 MB more and saves no time
      "--no-maglev",
    ]);
  } else {
    // what Node has compiled of its own holds only for V8 as it was then: what will be needed comes before the flags
    for (const own of ["node:process", "node:sqlite"]) require(own);
    if (look === "dossier") require("node:zlib");
    void [process.stdout, process.stderr];
    const vm = require("node:vm");
    setFlags([
      // tidying up on the side costs a twentieth of a short run, and it ends before the room is needed
      "--no-incremental-marking",
      // no more than once, to 48 MB: what a dossier makes fits in there, and to move what is still needed takes longer than to have the room
      "--semi-space-growth-factor=48",
      // most functions run a few hundred times and it is over: only what runs much longer is worth compiling
      "--invocation-count-for-maglev=10000",
      "--invocation-count-for-maglev-osr=1000",
      "--invocation-count-for-turbofan=100000",
      "--invocation-count-for-osr=5000",
    ]);
    // a look is one script, and what V8 made of it when it was built (scripts/looks.mjs) holds for the V8 and the flags of then
    const [script, cache] = [`${look}.js`, `${look}-${process.versions.v8}-${process.arch}.cache`].map((name) =>
      fileURLToPath(here(`../dist/looks/${name}`)),
    );
    if (existsSync(cache)) {
      const made = new vm.Script(readFileSync(script, "latin1"), { filename: script, cachedData: readFileSync(cache) });
      started = !made.cachedDataRejected;
      if (started) {
        const late = (name) => {
          if (!name.startsWith(".")) return import(name);
          keepCompiled();
          return import(new URL(name, here("../dist/looks/")).href);
        };
        made.runInThisContext()(
          (name) => process.getBuiltinModule(name) ?? require(name),
          late,
          here("../dist/cli/main.js").href,
        );
      }
    }
    if (!started) {
      keepCompiled();
      // every function is compiled the first time, and kept: else only those that a file runs as it is loaded are kept, and all others compiled at each start
      setFlags(["--no-lazy"]);
    }
  }
  if (!started) {
    // the built files lie beside each other under the names by which they ask for each other: nothing is to be looked for
    module.registerHooks?.({
      resolve: (specifier, context, next) =>
        specifier.startsWith("./") && context.parentURL?.startsWith(here("../dist/cli/").href)
          ? { url: new URL(specifier, context.parentURL).href, format: "module", shortCircuit: true }
          : next(specifier, context),
    });
    await import("../dist/cli/main.js");
  }
} else {
  const node = [here("../node_modules/node/bin/node"), here("../node_modules/node/bin/node.exe")].find(existsSync);
  if (node === undefined) {
    console.error(
      `elchi: expected Node 22.16 or newer, got ${process.versions.node}\n  Install a newer Node (https://nodejs.org), or run npm ci in Elchi's folder.`,
    );
    process.exitCode = 3;
  } else {
    const { spawn } = require("node:child_process");
    const child = spawn(fileURLToPath(node), [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(
        `elchi: could not start ${fileURLToPath(node)}: ${error.message}\n  Install Node 22.16 or newer (https://nodejs.org).`,
      );
      process.exitCode = 3;
    });
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 3);
    });
  }
}
