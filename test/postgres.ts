import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** makes an empty database; gives its address */
  database(): Promise<string>;
  /** ends the server as a power cut would, and starts it again; null where the server is not ours */
  readonly killAndRestart: (() => Promise<void>) | null;
  /** whom the server's files belong to, where we are root and the server is ours */
  readonly user: { uid: number; gid: number } | undefined;
  stop(): Promise<void>;
}

/**
 * The server named by ELCHI_TEST_POSTGRES, else one started for these tests alone: its files and its socket lie in a temporary
 * folder, it listens on no port. Installs Debian's package where there is no server and we are root. Null where there can be none.
 */
export async function startPostgres(): Promise<PostgresServer | null> {
  const given = process.env.ELCHI_TEST_POSTGRES;
  if (given) return useServer(given);
  const programs = findPrograms() ?? installPrograms();
  return programs === null ? null : startServer(programs);
}

/** Removes all that a store left in a database. */
export async function emptyDatabase(address: string): Promise<void> {
  await query(address, "drop schema if exists elchi cascade");
}

/** Runs SQL in a database. */
export async function query(address: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select set_config('search_path', 'elchi', false), set_config('client_min_messages', 'warning', false)");
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

let databases = 0;

function useServer(address: string): PostgresServer {
  const made: string[] = [];
  return {
    async database() {
      const name = `elchi_test_${process.pid}_${++databases}`;
      await query(address, `create database ${name}`);
      made.push(name);
      const url = new URL(address);
      url.pathname = name;
      return url.href;
    },
    killAndRestart: null,
    user: undefined,
    async stop() {
      for (const name of made) await query(address, `drop database if exists ${name}`);
    },
  };
}

/** Where initdb and postgres are. */
function findPrograms(): string | null {
  const debian = "/usr/lib/postgresql";
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...list(debian)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => list(folder).includes(program))) ?? null;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function installPrograms(): string | null {
  if (process.getuid?.() !== 0) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "postgresql"], { env }).status === 0;
  if (!install()) {
    spawnSync("apt-get", ["update", "-q"], { env });
    install();
  }
  return findPrograms();
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) };
}

async function startServer(programs: string): Promise<PostgresServer> {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "elchi-pg-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "elchi", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions"],
    { ...user, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}${made.error?.message ?? ""}`);
  const address = (database: string) => `postgres://elchi@localhost/${database}?host=${folder}`;
  let server: ChildProcess;
  let log = "";
  const launch = async () => {
    const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "max_connections=50", "shared_buffers=32MB"];
    server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
      ...user,
      cwd: folder,
    });
    // where nobody stops the server, the end of the tests does
    server.unref();
    server.stdin?.destroy();
    server.stdout?.destroy();
    (server.stderr as Socket).unref();
    server.stderr?.setEncoding("utf8").on("data", (chunk: string) => (log = (log + chunk).slice(-10_000)));
    for (let waited = 0; ; waited += 50) {
      try {
        await query(address("postgres"), "select 1");
        return;
      } catch (error) {
        // after a kill the new server may have to wait for the old one's children
        if (server.exitCode !== null) return false;
        if (waited > 60_000) throw new Error(`the server does not answer: ${log}`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const start = async () => {
    for (let tries = 0; tries < 100; tries++) {
      if ((await launch()) !== false) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the server does not start: ${log}`);
  };
  const end = async (signal: "SIGINT" | "SIGKILL") => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.ref();
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await ended;
  };
  const atExit = () => {
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", atExit);
  await start();
  return {
    async database() {
      const name = `test_${++databases}`;
      await query(address("postgres"), `create database ${name}`);
      return address(name);
    },
    async killAndRestart() {
      await end("SIGKILL");
      await start();
    },
    user,
    async stop() {
      await end("SIGINT");
      process.off("exit", atExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
