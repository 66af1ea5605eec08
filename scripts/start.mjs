// `npm start`: builds, keeps the samples in a store of its own, and serves it. Arguments go to `elchi serve` (--port 8080).
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { ensureInstalled, inRoot, modernNode, run } from "./tools.mjs";

ensureInstalled();
run(process.execPath, [inRoot("scripts/build.mjs")]);
const node = modernNode();
const elchi = inRoot("bin/elchi.mjs");
const store = inRoot(".cache/start.sqlite");
mkdirSync(inRoot(".cache"), { recursive: true });
// made anew each time: it holds the samples alone, and an older build may have made it otherwise
for (const ending of ["", "-wal", "-shm"]) rmSync(store + ending, { force: true });
run(node, [elchi, "add", inRoot("samples"), "--store", store]);

const server = spawn(node, [elchi, "serve", "--store", store, ...process.argv.slice(2)], { stdio: "inherit" });
// Ctrl-C reaches the server too; this script ends when it has
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code) => {
  process.exitCode = code === 130 ? 0 : (code ?? 1);
});
