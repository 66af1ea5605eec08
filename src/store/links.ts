import { writtenForms } from "../entity/written.ts";
import type { Person } from "../read/record.ts";
import { type IndexedFact, shortName } from "./derive.ts";
import { EncounterLinks, type TellingText } from "./encounter-links.ts";
import type { Engine, Tx } from "./engine.ts";
import { NearLinks } from "./near-links.ts";
import { PersonLinks } from "./person-links.ts";
import { findPinned, type ReadText } from "./pins.ts";
import type { Tables } from "./schema.ts";

/** A text with its words, whose facts are to be linked. */
export interface LinkedText extends TellingText {
  readonly raw: string;
}

/**
 * The links of facts to things in the world, kept up to date within a transaction that adds texts: who is who, which encounters are one and
 * which texts are one page.
 * `put` and `drop` as texts come and go, `settle` once all are there, `finish` once the texts of names are counted.
 */
export class Links {
  readonly #engine: Engine;
  readonly #tx: Tx;
  readonly people: PersonLinks;
  readonly encounters: EncounterLinks;
  readonly #near: NearLinks;

  constructor(engine: Engine, tx: Tx) {
    this.#engine = engine;
    this.#tx = tx;
    this.people = new PersonLinks(tx);
    this.encounters = new EncounterLinks(tx);
    this.#near = new NearLinks(tx);
  }

  put(text: LinkedText): void {
    this.#near.put(text);
    this.encounters.put(text);
  }

  /** Finds in these texts, whose facts were made anew, what people have decided about. */
  async findPinned(texts: readonly ReadText[], nameOf: Parameters<typeof findPinned>[2]): Promise<void> {
    this.people.pinned(await findPinned(this.#tx, texts, nameOf));
  }

  /** The people of a text, with all ways in which it writes them. */
  named<T extends Pick<Tables["spellings"], "ordinal" | "name" | "spelled" | "post">>(
    text: LinkedText | Omit<LinkedText, "facts">,
    facts: readonly IndexedFact[],
    spellings: readonly T[],
  ): (T & { written: string })[] {
    const people = new Map(facts.filter(({ kind }) => kind === "people").map((fact) => [fact.ordinal, fact]));
    const named = spellings.filter(({ ordinal }) => people.has(ordinal));
    const names = named.map(({ ordinal }) => (people.get(ordinal)!.fact as Person).name);
    const forms = writtenForms(text.raw, names, text.language);
    this.people.put(
      named.map(({ ordinal, name, spelled, post }) => {
        const { id, fact } = people.get(ordinal)!;
        const state = (fact as Person).state ?? "";
        return { name, spelled, language: text.language, state, post, text: text.key, fact: id };
      }),
    );
    return named.map((row, i) => {
      const others = forms[i]!.filter((form) => form !== row.spelled).map(shortName);
      return { ...row, written: others.length === 0 ? "" : JSON.stringify(others) };
    });
  }

  /** A text's facts are no longer there. Before its spellings are deleted. */
  async drop(key: number): Promise<void> {
    this.people.drop(await this.#tx.selectFrom("spellings").select(["name", "post", "text"]).where("text", "=", key).execute());
    await this.#near.drop(key);
    await this.encounters.drop(key);
  }

  /** Links all that was put. */
  async settle(): Promise<void> {
    await this.#engine.lockLinks(this.#tx);
    const copies = await this.#near.settle();
    await this.people.settle();
    await this.encounters.settle(copies);
  }

  /** Brings the numbers of people up to date. */
  async finish(): Promise<void> {
    await this.people.finish();
  }
}
