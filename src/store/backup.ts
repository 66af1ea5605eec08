import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import { copyRows, type Progress, taken } from "./copy.ts";
import type { Engine } from "./engine.ts";
import { isServer } from "./open.ts";
import { syncFile, syncFolder } from "./sync.ts";

export interface BackupOptions {
  /** told what is copied, and how many rows of it, where that is done row by row */
  readonly progress?: Progress | undefined;
}

/**
 * Copies a store as of one moment while others use it. The copy of a SQLite file in a file is made by SQLite; between different
 * databases every row of every table is copied (copy.ts). The file appears under its name when it is whole.
 */
export async function backup(engine: Engine, target: string, { progress = () => {} }: BackupOptions): Promise<void> {
  if (isServer(target)) return copyRows(engine, target, progress);
  const nothingThere = () => {
    if (existsSync(target)) throw taken(target);
  };
  nothingThere();
  const unfinished = `${target}.${process.pid}.unfinished`;
  const remove = () => {
    for (const rest of ["", "-wal", "-shm", "-journal"]) rmSync(`${unfinished}${rest}`, { force: true });
  };
  remove();
  try {
    if (engine.name === "sqlite") await sql`vacuum into ${unfinished}`.execute(engine.db);
    else await copyRows(engine, unfinished, progress);
    syncFile(unfinished);
    try {
      // unlike a renaming, this takes no one's file away
      linkSync(unfinished, target);
    } catch {
      nothingThere();
      // not every file system has hard links
      renameSync(unfinished, target);
    }
    syncFolder(dirname(target));
  } finally {
    remove();
  }
}
