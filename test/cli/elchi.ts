import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

/** `npm test` has built the program before; without that it runs from its source, which starts slower. */
const main = fileURLToPath(
  new URL(process.env.ELCHI_BUILT ? "../../dist/cli/main.js" : "../../src/cli/main.ts", import.meta.url),
);

export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the command line. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NO_COLOR: _1, FORCE_COLOR: _2, ELCHI_STORE: _3, ...clean } = process.env;
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", main, ...args], { env: { ...clean, ...env } });
}

/** Runs the command line to its end. */
export function elchi(args: readonly string[], input: string | Uint8Array = "", env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const child = start(args, env);
  let stdout = "";
  let stderr = "";
  child.stdout!.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr!.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  // a program that ends before it has read all is no error of the test
  child.stdin!.on("error", () => {});
  child.stdin!.end(input);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

/** The records that a run printed. */
export const lines = (stdout: string): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** A folder of its own for a test file, gone at its end, and a way to put files into it. */
export function folder(): { root: string; put: (name: string, content: string | Uint8Array) => string } {
  const root = mkdtempSync(join(tmpdir(), "elchi-cli-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  return { root, put };
}

/** Two texts of one meeting, as each side might tell it. */
export const tellings = {
  az: `date 2024-05-07 Energetika naziri Qazaxıstanın səfiri ilə görüşüb

Mayın 7-də Bakıda Azərbaycanın energetika naziri Rəşad Vəliyev Qazaxıstanın Azərbaycandakı səfiri Daniyar Sabitovla görüşüb. Görüşdə ötən il 600 milyon dollara çatmış ticarət dövriyyəsi müzakirə olunub, yaşıl enerji üzrə memorandum imzalanıb.
`,
  en: `Energy minister meets ambassador of Kazakhstan

On May 7, 2024 in Baku, Azerbaijan's Energy Minister Rashad Valiyev met with Kazakhstan's Ambassador to Azerbaijan Daniyar Sabitov. The sides discussed trade, which reached $600 million last year, and signed a memorandum on green energy.
`,
};
