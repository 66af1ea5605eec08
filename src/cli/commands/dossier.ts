import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { ElchiError } from "../../error.ts";
import { dossier, mostOfDossier, todayUtc } from "../../server/dossier.ts";
import { namingOf } from "../../server/names.ts";
import type { Dossier } from "../../view/dossier.ts";
import { briefingForms } from "../../view/export/briefing.ts";
import { markdownOf } from "../../view/export/markdown.ts";
import { english } from "../../view/say/english.ts";
import { type InterfaceLanguage, interfaceLanguages } from "../../view/say/languages.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { day, edtf } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, print, tell } from "../terminal.ts";

const forms = ["md", "json", ...briefingForms] as const;

interface Options extends StoreOption {
  json?: boolean;
  as?: (typeof forms)[number];
  in: InterfaceLanguage;
  output?: string;
  today?: string;
  from?: string;
  to?: string;
  all?: boolean;
}

export function define(command: Command, run: Run): void {
  withStoreOption(
    command.argument("<side>", "a state or organisation: AZ, kz, Uzbekistan, org:UN").argument("<other>", "the other side"),
  )
    .addOption(
      new Option("--as <form>", "md and json hold every line; docx, pdf and html are a briefing of a few pages").choices(forms),
    )
    .option("--json", "the same as --as json")
    .addOption(new Option("--in <language>", "language of the document").choices(interfaceLanguages).default("en"))
    .option("-o, --output <file>", "write to a file")
    .option("--from <date>", "only texts not before this date", edtf)
    .option("--to <date>", "only texts not after this date", edtf)
    .option("--all", "everything, however much it is")
    .option("--today <day>", "the day against which due dates are held", day)
    .addHelpText(
      "after",
      `
Of each kind of facts the latest ${mostOfDossier.default} are told (of encounters ${mostOfDossier.encounters}); where there are more, the dossier says how many.

Examples:
  elchi dossier AZ KZ > az-kz.md
  elchi dossier AZ KZ --from 2023 --to 2023
  elchi dossier AZ KZ --as docx --in az --output az-kz.docx
  elchi dossier Turkey Uzbekistan --json`,
    )
    .action(run(printDossier));
}

async function printDossier(side: string, other: string, options: Options): Promise<number> {
  const [a, b] = [partyCode(side), partyCode(other)];
  const as = options.as ?? (options.json ? "json" : "md");
  const { output } = options;
  if ((as === "docx" || as === "pdf") && output === undefined && process.stdout.isTTY)
    throw new ElchiError("bad-argument", `expected a file for ${as}, got a terminal`, { hint: `Try --output briefing.${as}` });
  return withExistingStore(options, async (store) => {
    const { from, to, all } = options;
    const most = all ? Number.MAX_SAFE_INTEGER : undefined;
    const found = await dossier(store, a, b, options.today ?? todayUtc(), { from, to, most });
    if (found.older !== null) tellOlder(found, to);
    // English is there already; the other languages and the makers of files take longer to load than a dossier to fold
    const voice = options.in === "en" ? english : (await import("../../view/say/voices.ts")).voiceOf(options.in);
    const say = as === "json" ? voice : await namingOf(store, found, voice);
    const made =
      as === "md"
        ? markdownOf(found, { say })
        : as === "json"
          ? `${JSON.stringify(found, null, 2)}\n`
          : await (await import("../../server/briefings.ts")).briefingFile(found, as, say);
    if (output !== undefined) write(output, made);
    else if (typeof made === "string") await print(as === "md" ? harmless(made.trimEnd()) : made.trimEnd());
    else process.stdout.write(made);
    return exitCodes.fine;
  });
}

/** Says what is left out, and how to get it. */
function tellOlder({ older, texts }: Dossier, to: string | undefined): void {
  const { until, texts: all } = older!;
  const before = until === null || until === to ? "" : `what came before: --to ${until}; `;
  tell(`elchi: told of ${texts.length} of ${all} texts, the latest of each kind; ${before}everything: --all`);
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new ElchiError("unreadable-file", `expected a file that can be written, got ${file}`, { cause });
  }
}
