import type { Command } from "commander";
import { ElchiError } from "../../error.ts";

import { inputs, type TextInput } from "../../sources/inputs.ts";
import { lemmaTerms } from "../../store/lemmas.ts";
import type { Added, Addition, Store } from "../../store/store.ts";
import { readWhole } from "../../store/whole.ts";
import { exitCodes, interruption, tellError } from "../exit.ts";
import type { Run } from "../main.ts";
import { type StoreOption, withStore, withStoreOption } from "../store.ts";
import { breathe, print, progressLine, tell } from "../terminal.ts";
import { inputOptions, type TextOptions, withTextOptions } from "../text-options.ts";
import { withNotes } from "./read.ts";

interface Options extends TextOptions, StoreOption {
  jsonLines?: boolean;
}

export function define(command: Command, run: Run): void {
  withStoreOption(
    withTextOptions(command.argument("<path...>", "files, folders (with all beneath them), or - for standard input")),
  )
    .option("--json-lines", "what became of each text, a line each, as JSON")
    .addHelpText(
      "after",
      `
Adding a text again changes nothing; a run that was cut off is simply started again.

Examples:
  elchi add texts/
  elchi add news.jsonl --store relations.sqlite
  elchi add page.html --source "Trend" --published 2024-05-07`,
    )
    .action(run(addTexts));
}

/** Texts kept in one transaction: many enough to be quick, few enough that a stop costs little. */
const batchTexts = 100;
const batchCharacters = 2_000_000;

async function addTexts(paths: string[], options: Options): Promise<number> {
  return withStore(options, (store) => addTo(store, paths, options), { searchTerms: lemmaTerms });
}

async function addTo(store: Store, paths: string[], options: Options): Promise<number> {
  const adding = new Adding(store, options.jsonLines === true);
  for await (const input of inputs(paths, inputOptions(options))) {
    if (interruption.signal.aborted) break;
    if ("error" in input) adding.failed(input.from, input.error);
    else await adding.take(input);
    await breathe();
  }
  await adding.flush();
  progressLine.clear();
  const summary = `${adding.summary()}, in ${store.address}`;
  if (options.jsonLines) tell(summary);
  else await print(summary);
  return adding.failures > 0 ? exitCodes.someFailed : exitCodes.fine;
}

/** A run of adding: texts wait for their batch, and what became of them is counted. */
class Adding {
  readonly #store: Store;
  readonly #tellEach: boolean;
  readonly #counts: Record<Added["status"], number> = { added: 0, unchanged: 0, replaced: 0, duplicate: 0 };
  /** ids of this run → where they were found */
  readonly #seen = new Map<string, string>();
  #batch: { from: string; addition: Addition }[] = [];
  #characters = 0;
  failures = 0;

  constructor(store: Store, tellEach: boolean) {
    this.#store = store;
    this.#tellEach = tellEach;
  }

  /** Reads a text and keeps it with its batch. */
  async take(input: TextInput): Promise<void> {
    const { from, text, source, notes } = input;
    const before = this.#seen.get(source.id);
    if (before !== undefined && before !== from) {
      // the later would take the place of the former without a word
      const hint = "Rename one of them, or add them with --ids path, which takes the folders into the ids.";
      return this.failed(from, new ElchiError("conflict", `the id ${source.id} is that of ${before}`, { hint }));
    }
    this.#seen.set(source.id, from);
    const { id: _id, ...known } = source;
    const { record, deeds } = readWhole(text, source);
    this.#batch.push({ from, addition: { record: withNotes(record, notes), deeds, raw: text, given: { ...known, notes } } });
    this.#characters += text.length;
    progressLine.show(() => `${this.summary()} · ${from}`);
    if (this.#batch.length >= batchTexts || this.#characters >= batchCharacters) await this.flush();
  }

  /** Keeps the texts that wait. */
  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    if (batch.length === 0) return;
    try {
      for (const added of await this.#store.addMany(batch.map(({ addition }) => addition))) await this.#count(added);
    } catch (error) {
      if (!(error instanceof ElchiError) || error.code !== "bad-argument") throw error;
      // one of them cannot be kept, so that none was: each on its own
      for (const { from, addition } of batch) await this.#addOne(from, addition);
    }
  }

  async #addOne(from: string, { record, raw, ...more }: Addition): Promise<void> {
    try {
      await this.#count(await this.#store.add(record, raw, more));
    } catch (error) {
      if (!(error instanceof ElchiError) || error.code !== "bad-argument") throw error;
      this.failed(from, error);
    }
  }

  failed(from: string, error: ElchiError): void {
    this.failures++;
    tellError(error, from);
  }

  async #count(added: Added): Promise<void> {
    this.#counts[added.status]++;
    if (this.#tellEach) await print(JSON.stringify(added));
  }

  summary(): string {
    const { added, unchanged, replaced, duplicate } = this.#counts;
    return `added ${added}, unchanged ${unchanged}, replaced ${replaced}, duplicates ${duplicate}, failed ${this.failures}`;
  }
}
