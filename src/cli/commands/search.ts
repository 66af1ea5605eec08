import { type Command, Option } from "commander";
import { type LanguageTag, languageTags } from "../../lang/tags.ts";
import { type FactKind, factKinds, type Topic, topics } from "../../read/record.ts";
import type { SearchRow, Snippet } from "../../view/rows.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { type ListOptions, withColor, withListOptions } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print, tell } from "../terminal.ts";

interface Options extends StoreOption, ListOptions {
  language?: LanguageTag;
  state?: string;
  kind?: FactKind;
  topic?: Topic;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(
    withListOptions(
      withStoreOption(command.argument("<words...>", "all of them must stand in the text; word* is a beginning")),
      20,
    ),
  )
    .addOption(new Option("--language <tag>", "texts in this language").choices(languageTags))
    .option("--state <state>", "texts with a fact about this state or organisation")
    .addOption(new Option("--kind <kind>", "texts with a fact of this kind").choices(factKinds))
    .addOption(new Option("--topic <topic>", "texts on this topic").choices(topics))
    .addHelpText(
      "after",
      `
Examples:
  elchi search memorandum yaşıl enerji
  elchi search 'коридор*' --state Kazakhstan --from 2024`,
    )
    .action(run(searchTexts));
}

async function searchTexts(words: string[], options: Options): Promise<number> {
  return withExistingStore(options, async (store) => {
    const { language, kind, topic, from, to, limit } = options;
    const state = options.state === undefined ? undefined : partyCode(options.state);
    const page = await store.search(words.join(" "), { language, state, kind, topic, from, to, limit });
    const colors = paint(options.color);
    for (const row of page.rows) await print(options.jsonLines ? JSON.stringify(row) : prettyRow(row, colors));
    if (!options.jsonLines) {
      const total = page.total ?? `more than ${page.rows.length}`;
      await print(page.rows.length === 0 ? "nothing found" : colors.dim(`${page.rows.length} of ${total}`));
    } else if (page.next !== null) tell(`more were found than the ${page.rows.length} given; --limit gives more`);
    return exitCodes.fine;
  });
}

function prettyRow(row: SearchRow, colors: Paint): string {
  const about = [row.published ?? undefined, row.language, row.source ?? undefined, row.id].filter((part) => part !== undefined);
  return `${colors.bold(harmless(row.title))}\n  ${colors.dim(harmless(about.join(" · ")))}\n  ${marked(row.snippet, colors)}\n`;
}

/** The piece of the text with the words found marked. */
function marked({ start, text, hits }: Snippet, colors: Paint): string {
  const flat = (piece: string): string => harmless(piece.replace(/\s+/g, " "));
  let at = 0;
  let out = "";
  for (const [from, to] of hits) {
    out += flat(text.slice(at, from - start)) + colors.mark(flat(text.slice(from - start, to - start)));
    at = to - start;
  }
  return (out + flat(text.slice(at))).trim();
}
