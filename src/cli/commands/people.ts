import { type Command, Option } from "commander";
import { posts } from "../../read/record.ts";
import { joinPeople } from "../../view/people.ts";
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
  limit: number;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("[name...]", "words of the name, or their beginnings")))
    .option("--state <state>", "who act for this state or organisation")
    .addOption(new Option("--post <post>", "who hold or held this office").choices(posts))
    .option("--limit <number>", "at most so many", wholeNumber(1, 10_000), 100)
    .option("--json-lines", "one a line, as JSON")
    .addHelpText(
      "after",
      "\nThose named in most texts first, each once with all spellings.\n\nExamples:\n  elchi people --state AZ\n  elchi people tokayev",
    )
    .action(run(listPeople));
}

/** So many spellings of each person are looked at, on average. */
const spellingsOfEach = 5;

async function listPeople(name: string[], options: Options): Promise<number> {
  const state = options.state === undefined ? undefined : partyCode(options.state);
  return withExistingStore(options, async (store) => {
    // spellings of one person are rows of their own in the store
    const limit = Math.min(options.limit * spellingsOfEach, 10_000);
    const found = await store.people({ state, post: options.post, name: name.join(" ") || undefined, limit });
    const rows = joinPeople(found.rows).slice(0, options.limit);
    const colors = paint(options.color);
    for (const row of rows) await print(options.jsonLines ? JSON.stringify(row) : prettyRow(row, colors));
    if (rows.length === 0 && !options.jsonLines) await print("nobody found");
    return exitCodes.fine;
  });
}

function prettyRow({ name, state, posts: held, spellings, count }: PersonRow, colors: Paint): string {
  const offices = held.map(({ post }) => english.post(post, state)).filter((post) => post !== "");
  const about = [...offices, ...(state === null ? [] : [english.party(state)])].join(", ");
  const others = spellings.length > 1 ? `\n  ${colors.dim(harmless(spellings.slice(1).join(", ")))}` : "";
  return `${colors.bold(harmless(name))}  ${harmless(about)}  ${colors.dim(english.count(english.words.ui.counts.texts, count))}${others}`;
}
