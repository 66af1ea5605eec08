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

/** What whoever asked can mend, as pages tell it in their languages. */
export const reasons = [
  "date",
  "day",
  "order",
  "period",
  "month",
  "choice",
  "party",
  "limit",
  "cursor",
  "textLong",
  "addressLong",
  "bodyLarge",
  "method",
  "host",
  "origin",
  "nul",
  "who",
  "whyLong",
  "tick",
  "differ",
  "unchanged",
  "field",
  "gone",
  "form",
  "newer",
  "damaged",
  "unexpected",
] as const;
export type Reason = (typeof reasons)[number];

/** A reason with the words and numbers that go into its line. */
export interface Wrong {
  readonly reason: Reason;
  /** a field of a form or an address */
  readonly field?: string;
  /** what it held */
  readonly got?: string;
  /** what it may hold */
  readonly allowed?: readonly string[];
  readonly n?: number;
}

/**
 * The one error of the program. `message` says what happened in the form "expected x, got y" where that fits;
 * `hint` says what to do next, in one sentence. Shown once, at the edge: a status and JSON from the server, a line from the CLI.
 */
export class ElchiError extends Error {
  override readonly name = "ElchiError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly wrong: Wrong | undefined;

  /** Also those of another copy of this class: what looks into a store is built apart from the rest of the command line. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === "ElchiError";
  }

  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown; wrong?: Wrong } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.wrong = options.wrong;
  }
}
