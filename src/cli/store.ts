import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import { ElchiError } from "../error.ts";
import { isServer, openStore, type StoreOptions } from "../store/open.ts";
import type { Store } from "../store/store.ts";

export interface StoreOption {
  store?: string;
}

/** Adds `--store`. */
export function withStoreOption(command: Command): Command {
  return command.option(
    "--store <address>",
    "file or postgres://user@host/database; ELCHI_STORE, else a file in your data folder",
  );
}

/** Where the store lives that a command means. */
export function storeAddress(options: StoreOption): string {
  return options.store ?? (process.env.ELCHI_STORE || join(dataFolder(), "elchi", "store.sqlite"));
}

/** Where the system keeps the data of a user's programs. */
function dataFolder(): string {
  const home = homedir();
  switch (process.platform) {
    case "darwin":
      return join(home, "Library", "Application Support");
    case "win32":
      return process.env.APPDATA || join(home, "AppData", "Roaming");
    default:
      return process.env.XDG_DATA_HOME || join(home, ".local", "share");
  }
}

/**
 * Opens the store that a command means, does the work, and closes it again; a store that is not there is made.
 *
 * @param how of a command that adds: how search terms are made
 */
export async function withStore<T>(options: StoreOption, work: (store: Store) => Promise<T>, how: StoreOptions = {}): Promise<T> {
  const address = storeAddress(options);
  if (!isServer(address)) {
    try {
      mkdirSync(dirname(resolve(address)), { recursive: true });
    } catch (cause) {
      throw new ElchiError(
        "store-unavailable",
        `could not make the folder of the store ${address}: ${(cause as Error).message}`,
        {
          hint: "Give another place: --store FILE",
          cause,
        },
      );
    }
  }
  const store = await openStore(address, how);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * The same for commands that only look into a store.
 * @throws ElchiError `not-found` where there is none
 */
export async function withExistingStore<T>(
  options: StoreOption,
  work: (store: Store) => Promise<T>,
  how: StoreOptions = {},
): Promise<T> {
  const address = storeAddress(options);
  if (!isServer(address) && !existsSync(address)) {
    throw new ElchiError("not-found", `no store at ${address}`, { hint: "Add texts first: elchi add PATH" });
  }
  return withStore(options, work, how);
}
