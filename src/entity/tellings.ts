import type { BodyKind } from "../lang/bodies.ts";
import type { Body, Encounter, EncounterKind, Person } from "../read/record.ts";
import { sessionNumber } from "./session.ts";
import type { Participating, Telling } from "./telling.ts";

/** What a telling is made of: an encounter of a text, with what the same text says of people and bodies. */
export interface ToldEncounter {
  /** id of the fact */
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly published: string | null;
  readonly encounter: Encounter;
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  /** the person whom a name of the text means, where it is known */
  readonly personOf?: (name: string) => string | null;
}

/** Kinds of encounters that are numbered. */
const numbered = new Set<EncounterKind>(["commission", "consultations", "conference", "summit", "ministerial"]);

/** One text's word of an encounter, made ready for `mergeTellings`. */
export function tellingOf({ id, text, language, published, encounter, people, bodies, personOf }: ToldEncounter): Telling {
  const { kind, status, parties, date, place, participants, quote } = encounter;
  return {
    id,
    text,
    language,
    published,
    kind,
    status,
    parties,
    date,
    place,
    participants: participants.map((name): Participating => {
      const person = people.find((one) => one.name === name);
      return { name, post: person?.post ?? null, state: person?.state ?? null, person: personOf?.(name) ?? null };
    }),
    session: numbered.has(kind) ? sessionNumber(quote, language) : null,
    body: kind === "commission" ? bodyOf(encounter, bodies) : null,
  };
}

/** What has a council that sits, and does not sit itself. */
const unseated = new Set<BodyKind>(["fund", "centre"]);

/** The one mechanism that is named within an encounter's words. */
function bodyOf({ span: [start, end] }: Encounter, bodies: readonly Body[]): BodyKind | null {
  const named = bodies.filter(({ kind, span }) => span[0] < end && span[1] > start && !unseated.has(kind));
  const kinds = new Set(named.map((body) => body.kind));
  const [only] = kinds;
  return kinds.size === 1 ? only! : null;
}
