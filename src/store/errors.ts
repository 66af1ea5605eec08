import { ElchiError, type ErrorCode } from "../error.ts";

const hints: Partial<Record<ErrorCode, string>> = {
  "storage-full": "Free some space where the store lives and try again; nothing that was acknowledged is lost.",
  "store-damaged": "Check the address; if it is the right one, restore the store from a backup.",
  "store-unavailable": "Check that the address exists and that you may read and write there.",
};

/** SQLite's primary result codes; https://sqlite.org/rescode.html */
const sqliteCodes: Readonly<Record<number, ErrorCode>> = {
  3: "store-unavailable", // PERM
  5: "store-unavailable", // BUSY
  6: "store-unavailable", // LOCKED
  8: "store-unavailable", // READONLY
  10: "store-unavailable", // IOERR
  11: "store-damaged", // CORRUPT
  13: "storage-full", // FULL
  14: "store-unavailable", // CANTOPEN
  26: "store-damaged", // NOTADB
};

/** PostgreSQL's SQLSTATE, by its first letters, longest first; appendix A of its manual. */
const postgresCodes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ["53100", "storage-full"],
  ["XX001", "store-damaged"],
  ["XX002", "store-damaged"],
  ["08", "store-unavailable"],
  ["28", "store-unavailable"],
  ["3D", "store-unavailable"],
  ["42501", "store-unavailable"],
  ["53", "store-unavailable"],
  ["57P", "store-unavailable"],
  ["58", "store-unavailable"],
];

/** Node's codes when a server cannot be reached or goes away. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EPIPE",
  "ETIMEDOUT",
  "EACCES",
  "EHOSTUNREACH",
]);

/** What a driver threw, as the program's own error where it is the world's fault; anything else comes back as it is. */
export function storeError(error: unknown, address: string): unknown {
  if (error instanceof ElchiError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  return new ElchiError(code, `the store ${address} failed: ${error.message}`, { hint: hints[code], cause: error });
}

/** Whether a transaction may simply be tried again: another writer was first. */
export function isCollision(error: unknown): boolean {
  const code = propertyOf(error, "code");
  return code === "23505" || code === "40001" || code === "40P01";
}

/** Whether SQLite found the file locked by another process. */
export const isBusy = (error: unknown): boolean => (Number(propertyOf(error, "errcode")) & 255) === 5;

function codeOf(error: Error): ErrorCode | undefined {
  const errcode = propertyOf(error, "errcode");
  if (typeof errcode === "number") return sqliteCodes[errcode & 255];
  const code = propertyOf(error, "code");
  if (typeof code === "string") {
    if (networkCodes.has(code)) return "store-unavailable";
    return postgresCodes.find(([prefix]) => code.startsWith(prefix) && code.length === 5)?.[1];
  }
  return /^Connection terminated|timeout exceeded when trying to connect/.test(error.message) ? "store-unavailable" : undefined;
}

function propertyOf(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}

/** Addresses are told in messages, passwords are not. */
export function withoutPassword(address: string): string {
  return address.replace(/^(postgres(?:ql)?:\/\/[^:/@]*):[^@]*@/, "$1:***@").replace(/([?&]password=)[^&]*/, "$1***");
}
