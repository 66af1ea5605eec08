import { type Command, InvalidArgumentError, Option } from "commander";
import { type LanguageTag, languageTags } from "../lang/tags.ts";
import { dayOfStamp, isEdtf } from "../sources/day.ts";
import { type Format, formats, type InputOptions } from "../sources/inputs.ts";

/** What the caller may say of the texts given. */
export interface TextOptions {
  published?: string;
  language?: LanguageTag;
  source?: string;
  as?: Format;
  ids?: InputOptions["ids"];
}

/** Adds the options that say what is known of the texts given. */
export function withTextOptions(command: Command): Command {
  return command
    .option("--published <date>", "day of publication of all these texts (YYYY-MM-DD, or shorter)", edtf)
    .addOption(
      new Option("--language <tag>", "language of all these texts; found out for each if not given").choices(languageTags),
    )
    .option("--source <name>", "outlet that published them")
    .addOption(new Option("--as <format>", "how the files are written, if their names do not tell").choices(formats))
    .addOption(
      new Option("--ids <what>", "texts in folders bear the name of their file, or its path in the folder")
        .choices(["name", "path"])
        .default("name"),
    );
}

/** The options of `withTextOptions` as the sources take them. */
export function inputOptions(options: TextOptions): InputOptions {
  const known: InputOptions["known"] = {};
  if (options.published !== undefined) known.published = options.published;
  if (options.language !== undefined) known.language = options.language;
  if (options.source !== undefined) known.source = options.source;
  return { known, format: options.as, ids: options.ids, stdin: process.stdin };
}

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
