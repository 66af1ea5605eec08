import type { Hash } from "node:crypto";
import { createRequire } from "node:module";

let crypto: typeof import("node:crypto") | undefined;

/** SHA-256 of UTF-8. What hashes loads at the first use: it takes as long as a third of an empty program, and most looks at a store hash nothing. */
export function sha256(text: string): Hash {
  crypto ??= createRequire(import.meta.url)("node:crypto") as typeof import("node:crypto");
  return crypto.createHash("sha256").update(text, "utf8");
}
