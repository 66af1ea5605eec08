import type { Command } from "commander";
import { ElchiError } from "../../error.ts";
import { readout, readouts } from "../../server/readouts.ts";
import type { Difference, Readout } from "../../view/readouts.ts";
import { english } from "../../view/say/english.ts";
import { sideBySide } from "../columns.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  all?: boolean;
  between?: string[];
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(withStoreOption(command.argument("[id]", "id of an encounter, of a fact that tells of one, or of a text")))
    .option("--all", "every encounter that two texts or more tell")
    .option("--between <sides...>", "with --all: only encounters of these states or organisations")
    .option("--json-lines", "an encounter a line, as JSON")
    .addHelpText(
      "after",
      `
The tellings of one encounter side by side: what each tells and the others leave out or tell otherwise.

Examples:
  elchi readouts az-2024-11-12
  elchi readouts --all --between AZ KZ
  elchi readouts --all --json-lines`,
    )
    .action(run(printReadouts));
}

async function printReadouts(id: string | undefined, options: Options): Promise<number> {
  if ((id === undefined) === (options.all !== true))
    throw new ElchiError("bad-argument", "expected an id or --all", { hint: "elchi search and elchi encounters give ids." });
  const parties = (options.between ?? []).map(partyCode);
  return withExistingStore(options, async (store) => {
    const found = id === undefined ? await readouts(store, parties) : await readout(store, id);
    if (id !== undefined && found.length === 0 && (await store.text(id)) === null && (await store.fact(id)) === null)
      throw new ElchiError("not-found", `no text or fact ${id} in ${store.address}`, {
        hint: "elchi search finds the ids of texts.",
      });
    const colors = paint(options.color);
    for (const one of found) await print(options.jsonLines ? JSON.stringify(one) : pretty(one, colors));
    if (found.length === 0 && !options.jsonLines) await print("no encounter that two texts tell");
    return exitCodes.fine;
  });
}

const width = (): number => Math.max(60, Math.min(process.stdout.columns ?? 120, 200));

function pretty({ encounter, texts, tellers, mentioned_in, differences }: Readout, colors: Paint): string {
  const { kind, status, parties, date, place } = encounter;
  const state = status === "held" ? "" : ` (${english.words.statuses[status]})`;
  const where = place === null ? "" : `, ${place}`;
  const head = `${english.date(date)}  ${kind}${state}: ${parties.map((party) => english.party(party)).join(", ")}${where}`;
  const lines = [colors.bold(harmless(head))];
  const columns = (cells: readonly string[]) => sideBySide(cells.map(harmless), width() - 2).map((line) => `  ${line}`);
  const heads = tellers.map(({ text, source, published }) => [source ?? text, published].filter(Boolean).join(", "));
  lines.push(...columns(heads).map(colors.name));
  const shown = new Set<string>();
  for (const difference of differences) {
    // of two values each is a difference from the other; side by side that is one line
    const key = [difference.kind, difference.what, JSON.stringify(difference.words), JSON.stringify(difference.values)].join("|");
    if (shown.has(key)) continue;
    shown.add(key);
    lines.push(colors.dim(`  ${difference.kind}: ${difference.what}`), ...columns(texts.map((text) => cellOf(difference, text))));
  }
  if (mentioned_in.length > 0) lines.push(colors.dim(harmless(`  also mentioned in ${mentioned_in.join(", ")}`)));
  return `${lines.join("\n")}\n`;
}

/** What a telling says of a thing, in its own words where it has some. */
function cellOf({ values, words }: Difference, text: string): string {
  const value = values[text];
  const quote = words[text]?.quote.replace(/\s+/g, " ");
  if (value === undefined && quote === undefined) return "–";
  return quote === undefined || quote === value ? (value ?? "–") : value === undefined ? `«${quote}»` : `${value} «${quote}»`;
}
