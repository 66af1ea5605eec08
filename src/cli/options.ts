import { type Command, InvalidArgumentError } from "commander";
import { dayOfStamp, isEdtf } from "../sources/day.ts";

/** Adds `--color` and `--no-color`. */
export function withColor(command: Command): Command {
  return command
    .option("--color", "colour the output even where it is no terminal")
    .option("--no-color", "do not colour the output");
}

/** A date on the command line. */
export function edtf(value: string): string {
  if (!isEdtf(value)) throw new InvalidArgumentError("Expected a date such as 2024-05-07, 2024-05 or 2024.");
  return value;
}

/** A whole day on the command line. */
export function day(value: string): string {
  if (dayOfStamp(value) !== value) throw new InvalidArgumentError("Expected a day such as 2024-05-07.");
  return value;
}

/** A whole number from `low` to `high` on the command line. */
export function wholeNumber(low: number, high: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= low && number <= high)) throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`);
    return number;
  };
}

/** What narrows a list. */
export interface ListOptions {
  from?: string;
  to?: string;
  limit?: number;
  jsonLines?: boolean;
}

/** Adds the options of commands that list things; without a usual limit the command says what holds. */
export function withListOptions(command: Command, limit?: number): Command {
  const told = limit === undefined ? "at most so many; 100 if not given, all with --json-lines" : "at most so many";
  return command
    .option("--from <date>", "not before this date", edtf)
    .option("--to <date>", "not after this date", edtf)
    .option("--limit <number>", told, wholeNumber(1, limit === undefined ? 10_000_000 : 10_000), limit)
    .option("--json-lines", "one a line, as JSON");
}
