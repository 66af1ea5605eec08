import type { ErrorCode } from "../error.ts";
import { ElchiError } from "../error.ts";
import { paint, tell } from "./terminal.ts";

/** What the exit code of the program says. */
export const exitCodes = {
  fine: 0,
  /** some inputs failed, the others are done */
  someFailed: 1,
  /** the command was not understood */
  wrongUse: 2,
  /** the store or the machine failed */
  trouble: 3,
  /** Ctrl-C */
  interrupted: 130,
  /** SIGTERM */
  terminated: 143,
} as const;

const codes: Record<ErrorCode, number> = {
  "bad-argument": exitCodes.wrongUse,
  "not-found": exitCodes.someFailed,
  "unreadable-file": exitCodes.someFailed,
  "store-unavailable": exitCodes.trouble,
  "store-damaged": exitCodes.trouble,
  "store-newer": exitCodes.trouble,
  "storage-full": exitCodes.trouble,
  conflict: exitCodes.trouble,
};

/** Tells an error on standard error: one of ours as a line and a hint, another with its stack. Gives the exit code. */
export function fail(error: unknown): number {
  if (error instanceof ElchiError) {
    tellError(error);
    return codes[error.code];
  }
  tell(`elchi: unexpected ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.trouble;
}

/** One of our errors as one line, with the hint on a second. */
export function tellError(error: ElchiError, from?: string): void {
  const colors = paint(undefined, process.stderr);
  const where = from === undefined || error.message.includes(from) ? "" : `${from}: `;
  tell(`${colors.bad("elchi:")} ${where}${error.message}`);
  if (error.hint !== undefined) tell(colors.dim(`  ${error.hint}`));
}

/** Set once the program is asked to stop, with the exit code for that as its reason; commands look at it between two pieces of work. */
export const interruption = new AbortController();

/** Ctrl-C and SIGTERM stop at the next good moment, a second one at once. */
export function heedInterruptions(): void {
  let first = 0;
  const stop = (code: number) => (): void => {
    // a terminal sends one Ctrl-C to the whole group, and a parent may pass it on once more
    if (first > 0 && process.uptime() - first > 0.3) process.exit(code);
    first ||= process.uptime();
    interruption.abort(code);
  };
  process.on("SIGINT", stop(exitCodes.interrupted));
  process.on("SIGTERM", stop(exitCodes.terminated));
  // a reader that has seen enough, as in `elchi read … | head`, is no error
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCodes.fine);
      throw error;
    });
  }
}
