import { type Command, Option } from "commander";
import { followed } from "../../server/follow.ts";
import { todayUtc } from "../../server/views.ts";
import { type FollowedItem, type PromiseStatus, promiseStatuses, type QuotedWords } from "../../view/follow.ts";
import { english } from "../../view/say/english.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { day, wholeNumber, withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  open?: boolean;
  overdue?: boolean;
  status?: PromiseStatus;
  on?: string;
  limit: number;
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("[sides...]", "states or organisations that gave the promise or were given it")))
    .option("--open", "only those of which nothing is told and whose day has not passed")
    .option("--overdue", "only those of which nothing is told and whose day has passed")
    .addOption(new Option("--status <status>", "only with this status").choices(promiseStatuses))
    .option("--on <day>", "the day on which they are looked at; today if not given", day)
    .option("--limit <number>", "at most so many", wholeNumber(1, 100_000), 10_000)
    .option("--json-lines", "one a line, as JSON, in order of texts and of place in them")
    .addHelpText(
      "after",
      `
What was promised, and what became of it: kept, partly, postponed, broken, with the words of both texts; else open or overdue.

Examples:
  elchi commitments AZ KZ
  elchi commitments KZ --overdue --on 2025-06-30
  elchi commitments --status postponed --json-lines`,
    )
    .action(run(listCommitments));
}

async function listCommitments(sides: string[], options: Options): Promise<number> {
  const parties = sides.map(partyCode);
  const asked: PromiseStatus[] = [];
  if (options.open) asked.push("open");
  if (options.overdue) asked.push("overdue");
  if (options.status !== undefined) asked.push(options.status);
  return withExistingStore(options, async (store) => {
    const filter = { parties, statuses: asked.length > 0 ? asked : undefined };
    const items = (await followed(store, options.on ?? todayUtc(), filter)).slice(0, options.limit);
    const colors = paint(options.color);
    // people read what falls due first, programs find a text's promises together and in its order
    const listed = options.jsonLines ? items.toSorted(byPlace) : items;
    for (const item of listed) await print(options.jsonLines ? JSON.stringify(item) : pretty(item, colors));
    if (items.length === 0 && !options.jsonLines) await print("no commitments");
    return exitCodes.fine;
  });
}

const byPlace = (a: FollowedItem, b: FollowedItem): number =>
  (a.text === b.text ? 0 : a.text < b.text ? -1 : 1) || a.span[0] - b.span[0] || a.span[1] - b.span[1];

function pretty(item: FollowedItem, colors: Paint): string {
  const { status, actors, due, by, moved } = item;
  const until = due === null ? "" : `, by ${english.date(due)}`;
  const to = moved === null ? "" : ` to ${english.date(moved)}`;
  const head = `${colors.bold(`${status}${to}`)}  ${actors.map((party) => english.party(party)).join(", ")}${until}`;
  return [head, words(item, colors), ...(by === null ? [] : [`  → ${words(by, colors).trimStart()}`])].join("\n");
}

const words = ({ quote, text, published }: QuotedWords, colors: Paint): string =>
  `  ${harmless(quote.replace(/\s+/g, " "))}  ${colors.dim(harmless(`${text}${published === null ? "" : `, ${published}`}`))}`;
