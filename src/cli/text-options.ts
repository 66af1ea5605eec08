import { type Command, Option } from "commander";
import { type LanguageTag, languageTags } from "../lang/tags.ts";
import { type Format, formats, type InputOptions } from "../sources/inputs.ts";
import { edtf } from "./options.ts";

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
