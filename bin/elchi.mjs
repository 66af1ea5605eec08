#!/usr/bin/env node
// Starts Elchi. It needs Node 22 or newer; an older Node starts it with the one that its development copy keeps in node_modules.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const newEnough = Number(process.versions.node.split(".")[0]) >= 22;
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
  module.enableCompileCache?.();
  await import("../dist/cli/main.js");
} else {
  const node = [here("../node_modules/node/bin/node"), here("../node_modules/node/bin/node.exe")].find(existsSync);
  if (node === undefined) {
    console.error(
      `elchi: expected Node 22 or newer, got ${process.versions.node}\n  Install a newer Node (https://nodejs.org), or run npm ci in Elchi's folder.`,
    );
    process.exitCode = 3;
  } else {
    const child = spawn(node, [fileURLToPath(import.meta.url), ...args], { stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      console.error(`elchi: could not start ${node}: ${error.message}\n  Install Node 22 or newer (https://nodejs.org).`);
      process.exitCode = 3;
    });
    child.on("exit", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 3);
    });
  }
}
