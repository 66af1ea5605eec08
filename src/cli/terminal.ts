import { styleText } from "node:util";

/** Styles of words; the identity where there is no colour. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  mark(text: string): string;
  name(text: string): string;
  bad(text: string): string;
}

/**
 * The styles for a stream: coloured or not as `asked`, else as NO_COLOR (https://no-color.org) and FORCE_COLOR say, else where the
 * stream is a terminal.
 */
export function paint(asked?: boolean, stream: { isTTY?: boolean } = process.stdout): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const on = asked ?? (NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== "0" : stream.isTTY === true && TERM !== "dumb");
  const style =
    (format: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      on && text !== "" ? styleText(format, text, { validateStream: false }) : text;
  return { bold: style("bold"), dim: style("dim"), mark: style(["yellow", "bold"]), name: style("cyan"), bad: style("red") };
}

/** Writes to standard output and waits while its reader is slow. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(`${text}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Tells something on standard error, beside the output. */
export function tell(line: string): void {
  progressLine.clear();
  process.stderr.write(`${line}\n`);
}

/** Milliseconds since the start; `performance` would bring along all that measures. */
const now = (): number => process.uptime() * 1000;

/** A line of progress on standard error, where that is a terminal and the work takes longer than a moment. */
class ProgressLine {
  #shown = false;
  #next = now() + 500;

  /** Shows the line, at most ten times a second. */
  show(line: () => string): void {
    if (!process.stderr.isTTY || now() < this.#next) return;
    this.#next = now() + 100;
    const width = Math.max(20, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`\r\u001b[K${line().slice(0, width)}`);
    this.#shown = true;
  }

  clear(): void {
    if (!this.#shown) return;
    process.stderr.write("\r\u001b[K");
    this.#shown = false;
  }
}
export const progressLine = new ProgressLine();

let lastBreath = now();
/** Lets signals and other work in, a few times a second, during long work that never waits. */
export async function breathe(): Promise<void> {
  if (now() - lastBreath < 50) return;
  await new Promise<void>((resolve) => setImmediate(resolve));
  lastBreath = now();
}

/**
 * Characters that move the cursor or restyle the terminal are no part of what a text says; they are shown as their escapes so
 * that no text can write over what stands on the screen.
 */
export function harmless(text: string): string {
  return text.replace(
    /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
