import { type Command, Option } from "commander";
import { posts } from "../../read/record.ts";
import type { PersonRow } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { wholeNumber, withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  state?: string;
  post?: string;
  limit?: number;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("[name...]", "words of the name, or their beginnings")))
    .option("--state <state>", "who act for this state or organisation")
    .addOption(new Option("--post <post>", "who hold or held this office").choices(posts))
    .option("--limit <number>", "at most so many; 100 if not given, all with --json-lines", wholeNumber(1, 10_000_000))
    .option("--json-lines", "one a line, as JSON")
    .addHelpText(
      "after",
      "\nThose named in most texts first, each once with all spellings.\n\nExamples:\n  elchi people --state AZ\n  elchi people tokayev",
    )
    .action(run(listPeople));
}

/** Asked for at a time. */
const rowsAtOnce = 500;

async function listPeople(name: string[], options: Options): Promise<number> {
  const state = options.state === undefined ? undefined : partyCode(options.state);
  return withExistingStore(options, async (store) => {
    const colors = paint(options.color);
    const asked = { state, post: options.post, name: name.join(" ") || undefined, mentions: options.jsonLines === true };
    // data are given whole, lists for the eye in part
    let left = options.limit ?? (options.jsonLines ? Number.POSITIVE_INFINITY : 100);
    let cursor: string | undefined;
    let shown = 0;
    do {
      const { rows, next } = await store.people({ ...asked, limit: Math.min(left, rowsAtOnce), cursor });
      for (const row of rows) await print(options.jsonLines ? JSON.stringify(row) : prettyRow(row, colors));
      shown += rows.length;
      left -= rows.length;
      cursor = next ?? undefined;
    } while (cursor !== undefined && left > 0);
    if (shown === 0 && !options.jsonLines) await print("nobody found");
    return exitCodes.fine;
  });
}

function prettyRow({ name, state, posts: held, spellings, count }: PersonRow, colors: Paint): string {
  const offices = held.map(({ post }) => english.post(post, state)).filter((post) => post !== "");
  const about = [...offices, ...(state === null ? [] : [english.party(state)])].join(", ");
  const others = spellings.length > 1 ? `\n  ${colors.dim(harmless(spellings.slice(1).join(", ")))}` : "";
  return `${colors.bold(harmless(name))}  ${harmless(about)}  ${colors.dim(english.count(english.words.ui.counts.texts, count))}${others}`;
}
