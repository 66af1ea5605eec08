import { writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { ElchiError } from "../../error.ts";
import { briefingFile, briefingForms } from "../../server/briefings.ts";
import { dossier, todayUtc } from "../../server/views.ts";
import { markdownOf } from "../../view/export/markdown.ts";
import { type InterfaceLanguage, interfaceLanguages } from "../../view/say/languages.ts";
import { voiceOf } from "../../view/say/voices.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { day } from "../options.ts";
import { partyCode } from "../parties.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, print } from "../terminal.ts";

const forms = ["md", "json", ...briefingForms] as const;

interface Options extends StoreOption {
  json?: boolean;
  as?: (typeof forms)[number];
  in: InterfaceLanguage;
  output?: string;
  today?: string;
}

export function define(command: Command, run: Run): void {
  withStoreOption(
    command.argument("<side>", "a state or organisation: AZ, kz, Uzbekistan, org:UN").argument("<other>", "the other side"),
  )
    .addOption(
      new Option("--as <form>", "md and json hold everything; docx, pdf and html are a briefing of a few pages").choices(forms),
    )
    .option("--json", "the same as --as json")
    .addOption(new Option("--in <language>", "language of the document").choices(interfaceLanguages).default("en"))
    .option("-o, --output <file>", "write to a file")
    .option("--today <day>", "the day against which due dates are held", day)
    .addHelpText(
      "after",
      `
Examples:
  elchi dossier AZ KZ > az-kz.md
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
    const found = await dossier(store, a, b, options.today ?? todayUtc());
    const say = voiceOf(options.in);
    const made =
      as === "md"
        ? markdownOf(found, { say })
        : as === "json"
          ? `${JSON.stringify(found, null, 2)}\n`
          : await briefingFile(found, as, say);
    if (output !== undefined) write(output, made);
    else if (typeof made === "string") await print(as === "md" ? harmless(made.trimEnd()) : made.trimEnd());
    else process.stdout.write(made);
    return exitCodes.fine;
  });
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new ElchiError("unreadable-file", `expected a file that can be written, got ${file}`, { cause });
  }
}
