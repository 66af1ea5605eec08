// What the scripts share. Node's own modules only: the scripts run in a fresh clone, on Node 20 too.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const root = fileURLToPath(new URL("..", import.meta.url));
export const inRoot = (...path) => join(root, ...path);

/** Says which step begins. */
export const step = (name) => console.log(`\n— ${name}`);

/** Ends the script with a message of what happened and what to do. */
export function giveUp(message, hint) {
  console.error(`\n${message}${hint === undefined ? "" : `\n  ${hint}`}`);
  process.exit(1);
}

/** Runs a program in the root and shows what it prints; ends the script with its exit code where it fails. */
export function run(program, args, options = {}) {
  const { status, signal, error } = attempt(program, args, options);
  if (error !== undefined) giveUp(`could not run ${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}

/** Runs a program in the root and shows what it prints; a failure is the caller's to judge. */
export const attempt = (program, args, options = {}) => spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });

/** Whether a program runs, and how it answers. */
function answer(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout.trim() : undefined;
}

/** The path of a program in PATH or one of the other folders. */
export function findProgram(names, folders = []) {
  for (const folder of [...(process.env.PATH ?? "").split(delimiter), ...folders]) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {}
    }
  }
  return undefined;
}

/** Installs what package-lock.json names, unless it lies there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  step("npm ci");
  run("npm", ["ci", "--no-audit", "--no-fund"], { shell: process.platform === "win32" });
  if (!existsSync(ownNode()) && existsSync(inRoot("node_modules/node/installArchSpecificPackage.js"))) {
    // npm can be told not to run the scripts of packages; this one fetches the program that the package is there for
    run(process.execPath, ["installArchSpecificPackage.js"], { cwd: inRoot("node_modules/node") });
  }
}

function isInstalled() {
  const packagesOf = (file) => JSON.parse(readFileSync(inRoot(file), "utf8")).packages;
  try {
    const wanted = packagesOf("package-lock.json");
    const there = packagesOf("node_modules/.package-lock.json");
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === "" || optional || there[path]?.version === version,
    );
  } catch {
    return false;
  }
}

const ownNode = () => inRoot("node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");

/** The Node that runs TypeScript as it is: the development copy's own, else this one where it is new enough. */
export function modernNode() {
  if (answer(ownNode(), ["--version"]) !== undefined) return ownNode();
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return giveUp(
    `expected Node 22.18 or newer, got ${process.versions.node}, and the one in node_modules/node is missing`,
    "Allow the install script of the package node (npm ci --allow-scripts=node), or install a newer Node.",
  );
}

/** Runs a program of a development package with Node. */
export function runTool(path, args) {
  run(process.execPath, [inRoot("node_modules", path), ...args]);
}

/** Lint and format of everything. */
export function lint() {
  step("lint");
  runTool("@biomejs/biome/bin/biome", ["check", "."]);
}

/** Types of everything, of the rooms without Node or DOM, and of the browser's part. */
export function types() {
  step("types");
  for (const project of ["tsconfig.json", "tsconfig.core.json", "tsconfig.client.json"])
    runTool("typescript/bin/tsc", ["--noEmit", "-p", project]);
}
