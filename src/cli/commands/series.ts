import type { Command } from "commander";
import { dossierParts, todayUtc } from "../../server/dossier.ts";
import { english } from "../../view/say/english.ts";
import type { Series } from "../../view/series.ts";
import { timeSeriesOf } from "../../view/series.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { withColor } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, type Paint, paint, print } from "../terminal.ts";

interface Options extends StoreOption {
  jsonLines?: boolean;
  color?: boolean;
}

export function define(command: Command, run: Run): void {
  withColor(
    withStoreOption(command.argument("<side>", "a state or organisation: AZ, kz, org:UN").argument("<other>", "the other side")),
  )
    .option("--json-lines", "a series a line, as JSON")
    .addHelpText(
      "after",
      `
Figures told over the years, each measure as one series with every source; values that contradict each other are marked.

Examples:
  elchi series AZ KZ
  elchi series Turkey Uzbekistan --json-lines`,
    )
    .action(run(printSeries));
}

async function printSeries(side: string, other: string, options: Options): Promise<number> {
  const [a, b] = [partyCode(side), partyCode(other)];
  return withExistingStore(options, async (store) => {
    const all = timeSeriesOf((await dossierParts(store, a, b, todayUtc(), { parts: ["figures"] })).figures);
    const colors = paint(options.color);
    for (const one of all) await print(options.jsonLines ? JSON.stringify(one) : pretty(one, colors));
    if (all.length === 0 && !options.jsonLines) await print("no figures");
    return exitCodes.fine;
  });
}

function pretty({ measure, unit, sense, points }: Series, colors: Paint): string {
  const lines = points.flatMap(({ period, values, contradicts }) =>
    values.map(({ value, evidence }, i) => {
      const texts = [...new Set(evidence.map(({ text, source }) => source ?? text))].join(", ");
      const mark = contradicts ? colors.bad(" ≠") : "";
      const when = i === 0 ? english.date(period) : "";
      return `  ${when.padEnd(24)} ${value.toLocaleString("en")}${mark}  ${colors.dim(harmless(texts))}`;
    }),
  );
  const name = english.words.measures[measure];
  return [colors.bold(`${name}, ${unit}${sense === "level" ? "" : `, ${sense}`}`), ...lines].join("\n");
}
