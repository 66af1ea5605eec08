/** What can go wrong on the caller's or the world's side. A text is never wrong: oddities of a text are notes in its record. */
export const errorCodes = [
  "bad-argument", // a caller's value is not of the expected form
  "not-found", // no such file, text, encounter, person …
  "unreadable-file", // a file that cannot be opened or is not text
  "store-unavailable", // a database that cannot be opened or reached
  "store-damaged", // a store that fails its own checks
  "store-newer", // a store written by a newer version of the program
  "storage-full", // no room left where the store lives
  "conflict", // somebody else changed the same thing first
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error of the program. `message` says what happened in the form "expected x, got y" where that fits;
 * `hint` says what to do next, in one sentence. Shown once, at the edge: a status and JSON from the server, a line from the CLI.
 */
export class ElchiError extends Error {
  override readonly name = "ElchiError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}
