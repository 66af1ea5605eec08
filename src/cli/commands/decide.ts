import { userInfo } from "node:os";
import { Argument, type Command } from "commander";
import { ElchiError } from "../../error.ts";
import type { FactKind } from "../../read/record.ts";
import { correctFields, fieldValue } from "../../store/corrections.ts";
import { type LinkKind, linkKinds } from "../../store/decisions.ts";
import { lemmaTerms } from "../../store/lemmas.ts";
import type { Decision, NewDecision, Store } from "../../store/store.ts";
import { exitCodes } from "../exit.ts";
import type { Run } from "../main.ts";
import { wholeNumber } from "../options.ts";
import { type StoreOption, withExistingStore, withStoreOption } from "../store.ts";
import { harmless, print } from "../terminal.ts";

interface Options extends StoreOption {
  who?: string;
  why?: string;
  json?: boolean;
}

/** `elchi confirm` */
export const confirm = {
  define(command: Command, run: Run): void {
    withSignature(command.argument("<fact>", "id of a fact"))
      .addHelpText("after", "\nExample:\n  elchi confirm 3f0c9d2ab41e77a0c5d9e8f1 --why 'the protocol lies before me'")
      .action(run((fact: string, options: Options) => decided(options, async () => ({ action: "confirm", fact }))));
  },
};

/** `elchi reject` */
export const reject = {
  define(command: Command, run: Run): void {
    withSignature(command.argument("<fact>", "id of a fact"))
      .addHelpText(
        "after",
        "\nThe fact is no longer counted or shown, also when the text is read again.\n\nExample:\n  elchi reject 3f0c9d2ab41e77a0c5d9e8f1 --why 'that was another Aliyev'",
      )
      .action(run((fact: string, options: Options) => decided(options, async () => ({ action: "reject", fact }))));
  },
};

/** `elchi correct` */
export const correct = {
  define(command: Command, run: Run): void {
    withSignature(command.argument("<fact>", "id of a fact").argument("<field=value...>", "fields and what they should hold"))
      .addHelpText(
        "after",
        `
Several sides are given with commas; a field is emptied by nothing after the sign. docs/codebook.md tells what each field holds.

Examples:
  elchi correct 3f0c9d2ab41e77a0c5d9e8f1 date=2024-05-07 place=Baku
  elchi correct 3f0c9d2ab41e77a0c5d9e8f1 parties=AZ,KZ --why 'the third only hosted'`,
      )
      .action(
        run((fact: string, fields: string[], options: Options) =>
          decided(options, async (store) => {
            const row = await store.fact(fact);
            if (row === null)
              throw new ElchiError("not-found", `no fact ${fact} in ${store.address}`, { hint: "elchi show TEXT --json" });
            return { action: "correct", fact, change: changeOf(row.kind, fields) };
          }),
        ),
      );
  },
};

/** `elchi undo` */
export const undo = {
  define(command: Command, run: Run): void {
    withSignature(command.argument("<number>", "number of a decision", wholeNumber(1, Number.MAX_SAFE_INTEGER)))
      .addHelpText(
        "after",
        "\nNothing is taken out of the log; undoing is a decision, too, and can be undone.\n\nExample:\n  elchi undo 17",
      )
      .action(run((decision: number, options: Options) => decided(options, async () => ({ action: "undo", decision }))));
  },
};

/** `elchi merge` */
export const merge = {
  define(command: Command, run: Run): void {
    withSignature(withIds(command, "ids of people or encounters, or of facts that tell of them"))
      .addHelpText(
        "after",
        `
All of them become one; names and tellings that come later join it.

Examples:
  elchi merge people 3f0c9d2ab41e77a0c5d9e8f1 9a1b2c3d4e5f60718293a4b5 --why 'one man, two spellings'
  elchi merge encounters 3f0c9d2ab41e77a0c5d9e8f1 9a1b2c3d4e5f60718293a4b5`,
      )
      .action(
        run((of: LinkKind, ids: string[], options: Options) => decided(options, async () => ({ action: "merge", of, ids }))),
      );
  },
};

/** `elchi split` */
export const split = {
  define(command: Command, run: Run): void {
    withSignature(withIds(command, "ids of facts that name different people, or tell of different encounters"))
      .addHelpText(
        "after",
        `
What they name or tell of becomes as many as there are ids; ids joined by + stay one.

Examples:
  elchi split people 3f0c9d2ab41e77a0c5d9e8f1 9a1b2c3d4e5f60718293a4b5 --why 'father and son'
  elchi split encounters 3f0c9d2ab41e77a0c5d9e8f1+9a1b2c3d4e5f60718293a4b5 0c5d9e8f13f0c9d2ab41e77a'`,
      )
      .action(
        run((of: LinkKind, ids: string[], options: Options) =>
          decided(options, async () => ({ action: "split", of, ids: ids.map((id) => id.split("+")) })),
        ),
      );
  },
};

const withIds = (command: Command, what: string): Command =>
  command.addArgument(new Argument("<of>", "what they are").choices(linkKinds)).argument("<id...>", what);

/** Adds the options that every decision has. */
export function withSignature(command: Command): Command {
  return withStoreOption(command)
    .option("--who <name>", "who decides; your name on this machine if not given")
    .option("--why <reason>", "why, in your words")
    .option("--json", "the decision as it is kept, as JSON");
}

type Distribute<T> = T extends unknown ? Omit<T, "who" | "why"> : never;

/** Keeps a decision and tells its number. */
export async function decided(options: Options, what: (store: Store) => Promise<Distribute<NewDecision>>): Promise<number> {
  return withExistingStore(
    options,
    async (store) => {
      const signed = { who: options.who ?? userInfo().username, why: options.why };
      const decision = await store.decide({ ...(await what(store)), ...signed } as NewDecision);
      await print(options.json ? JSON.stringify(decision, null, 2) : told(decision));
      return exitCodes.fine;
    },
    { searchTerms: lemmaTerms },
  );
}

const told = ({ number, action, who }: Decision): string =>
  `decision ${number}: ${action}, by ${harmless(who)}. elchi undo ${number} takes it back.`;

/** What fields given as `name=value` should hold. */
function changeOf(kind: FactKind, given: readonly string[]): Readonly<Record<string, unknown>> {
  const fields = correctFields(kind);
  return Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf("=");
      const field = fields.find(({ name }) => name === one.slice(0, Math.max(0, at)));
      if (field === undefined) {
        const names = fields.map(({ name }) => name).join(", ");
        throw new ElchiError("bad-argument", `expected one of ${names}, then = and a value, got ${one}`);
      }
      return [field.name, fieldValue(field, one.slice(at + 1))];
    }),
  );
}
