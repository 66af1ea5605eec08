import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, rmSync } from "node:fs";

/** A disk of its own, in memory, that can be filled. */
export interface SmallDisk {
  readonly path: string;
  grow(megabytes: number): void;
  remove(): void;
}

/** Makes a small disk at a path that is not there yet; null where this process may not. */
export function smallDisk(path: string, megabytes: number, owner?: { uid: number; gid: number }): SmallDisk | null {
  mkdirSync(path);
  if (process.platform !== "linux" || !mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "elchi", path)) {
    rmSync(path, { recursive: true });
    return null;
  }
  if (owner) chownSync(path, owner.uid, owner.gid);
  return {
    path,
    grow: (to) => void mount("-o", `remount,size=${to}m`, path),
    remove() {
      spawnSync("umount", ["-l", path]);
      rmSync(path, { recursive: true });
    },
  };
}

const mount = (...args: string[]) => spawnSync("mount", args, { stdio: "ignore" }).status === 0;
