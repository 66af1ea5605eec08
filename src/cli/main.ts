import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { exitCodes, fail, heedInterruptions, interruption } from "./exit.ts";

/** Makes of an action, which gives an exit code, what commander calls with the command's arguments and options. */
export type Run = <Args extends unknown[]>(action: (...args: Args) => Promise<number>) => (...args: Args) => Promise<void>;
/** A command's file: says what its command line looks like and what it does. */
interface CommandFile {
  define(command: Command, run: Run): void;
}

/** The commands, in the order of the help. Each lives in its own file, loaded when it is called, so that the start is quick. */
const commands: readonly { name: string; summary: string; load: () => Promise<CommandFile> }[] = [
  { name: "read", summary: "read texts and print what they say", load: () => import("./commands/read.ts") },
  {
    name: "explain",
    summary: "tell why a text's record says what it says",
    load: () => import("./commands/explain.ts"),
  },
  { name: "add", summary: "read texts and keep them in a store", load: () => import("./commands/add.ts") },
  { name: "search", summary: "find texts by their words", load: () => import("./commands/search.ts") },
  { name: "show", summary: "show what is kept of a text or a fact", load: () => import("./commands/show.ts") },
  { name: "dossier", summary: "all that the texts say of two sides", load: () => import("./commands/dossier.ts") },
  { name: "encounters", summary: "list meetings, visits, calls, summits", load: () => import("./commands/encounters.ts") },
  { name: "commitments", summary: "what was promised and what became of it", load: () => import("./commands/commitments.ts") },
  { name: "readouts", summary: "one encounter as each side tells it", load: () => import("./commands/readouts.ts") },
  { name: "series", summary: "figures told over the years", load: () => import("./commands/series.ts") },
  { name: "documents", summary: "documents by how far they have come", load: () => import("./commands/documents.ts") },
  { name: "people", summary: "list who is named, with office and state", load: () => import("./commands/people.ts") },
  { name: "review", summary: "list what somebody should look at", load: () => import("./commands/review.ts") },
  { name: "confirm", summary: "say that a fact is right", load: () => import("./commands/decide.ts").then((all) => all.confirm) },
  { name: "reject", summary: "say that a fact is wrong", load: () => import("./commands/decide.ts").then((all) => all.reject) },
  {
    name: "correct",
    summary: "give fields of a fact other values",
    load: () => import("./commands/decide.ts").then((all) => all.correct),
  },
  {
    name: "merge",
    summary: "say that people or encounters are one",
    load: () => import("./commands/decide.ts").then((all) => all.merge),
  },
  {
    name: "split",
    summary: "say that people or encounters are not one",
    load: () => import("./commands/decide.ts").then((all) => all.split),
  },
  { name: "undo", summary: "undo a decision", load: () => import("./commands/decide.ts").then((all) => all.undo) },
  { name: "decisions", summary: "list what people decided", load: () => import("./commands/decisions.ts") },
  { name: "reread", summary: "read kept texts again with this version", load: () => import("./commands/reread.ts") },
  { name: "backup", summary: "copy a store while it is used", load: () => import("./commands/backup.ts") },
  { name: "export", summary: "print every record of a store", load: () => import("./commands/export.ts") },
  { name: "check", summary: "check a store", load: () => import("./commands/check.ts") },
  { name: "publish", summary: "write a store as a site of plain files", load: () => import("./commands/publish.ts") },
  { name: "serve", summary: "serve a store to browsers", load: () => import("./commands/serve.ts") },
  { name: "language", summary: "tell the language of each line", load: () => import("./commands/language.ts") },
  { name: "words", summary: "take word forms apart: lemma and features", load: () => import("./commands/words.ts") },
  {
    name: "compare-names",
    summary: "tell whether two names are one person's",
    load: () => import("./commands/compare-names.ts"),
  },
];

const version = (): string => JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;

/** Runs a command line (without node and the program's own name) and gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] === "--version" || args[0] === "-V") {
    process.stdout.write(`${version()}\n`);
    return exitCodes.fine;
  }
  heedInterruptions();
  let code: number = exitCodes.fine;
  const program = new Command("elchi")
    .description(
      "Keeps the record of relations between states, as foreign ministries and news agencies tell it in eight languages.",
    )
    .option("-V, --version", "print the version")
    .showHelpAfterError("  Try: elchi --help")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "elchi: ")) })
    .addHelpText("after", "\nEach command tells more: elchi read --help");
  const called = args[0] === "help" ? args[1] : args[0];
  const wanted = commands.filter(({ name }) => name === called);
  // the others are told of only where none of them is meant
  for (const { name, summary, load } of wanted.length > 0 ? wanted : commands) {
    const command = program.command(name).description(summary).showHelpAfterError(`  Try: elchi ${name} --help`);
    if (name !== called) continue;
    const { define } = await load();
    const run: Run =
      (action) =>
      async (...args) => {
        code = await action(...args);
      };
    define(command, run);
  }
  try {
    if (args.length === 0) {
      program.outputHelp();
      return exitCodes.fine;
    }
    await program.parseAsync(args, { from: "user" });
    return interruption.signal.aborted ? interruption.signal.reason : code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
    return fail(error);
  }
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
