import type { BodyKind } from "../lang/bodies.ts";
import type { EncounterKind, EncounterStatus } from "../read/record.ts";
import { edtfDays } from "./days.ts";
import { type FoldedName, foldName } from "./names.ts";
import { placeOf, stateOfPlace } from "./places.ts";

/** One text's word of an encounter. */
export interface Telling {
  /** id of the fact */
  readonly id: string;
  /** id of the text */
  readonly text: string;
  readonly language: string;
  /** EDTF */
  readonly published: string | null;
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly parties: readonly string[];
  /** EDTF, as told */
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly Participating[];
  /** "21" of the 21st session */
  readonly session: number | null;
  /** which mechanism sat, where told */
  readonly body: BodyKind | null;
  /** tellings that share such a key are one because someone decided it; two of different keys are not */
  readonly decided?: string | null;
  /** true where the text is another's copy: it has no voice of its own in what is told */
  readonly copy?: boolean;
}

/** Somebody who takes part. */
export interface Participating {
  readonly name: string;
  readonly post: string | null;
  readonly state: string | null;
  /** shared by all names of one person, where it is known who is who */
  readonly person?: string | null;
}

/** Days around a telling without a date in which the encounter may lie: held before its text, planned after it. */
export const undatedBefore = 14;
export const undatedAhead = 200;
/** A span of more days than this is a season or a year. */
const monthDays = 31;

/** How exactly a telling is dated. */
export type Precision = "day" | "days" | "month" | "wide" | "undated" | "nowhere";

export interface Prepared {
  readonly telling: Telling;
  readonly kind: EncounterKind;
  readonly parties: string;
  /** first and last day in which it may lie */
  readonly min: number;
  readonly max: number;
  readonly precision: Precision;
  readonly published: number | null;
  readonly place: string | null;
  readonly placeState: string | null;
  readonly people: readonly Person[];
}

export interface Person {
  readonly name: FoldedName;
  readonly key: string;
  readonly state: string | null;
  readonly office: string | null;
  readonly person: string | null;
}

const folded = new Map<string, FoldedName>();

function foldedName(name: string, language: string): FoldedName {
  const key = `${language}\n${name}`;
  let found = folded.get(key);
  if (found === undefined) {
    found = foldName(name, language);
    if (folded.size > 20_000) folded.clear();
    folded.set(key, found);
  }
  return found;
}

/** The kind of an encounter, as far as its sides allow it: two states, or one, can only confer. */
export const conferring = ({ kind, parties }: Pick<Telling, "kind" | "parties">): EncounterKind =>
  (kind === "ministerial" || kind === "summit") && new Set(parties).size < 3 && !parties.some(isOfSeveral) ? "meeting" : kind;

/** Whether a side is several states in one: an organisation or a union. */
const isOfSeveral = (party: string): boolean => party === "EU" || party.startsWith("org:");

/** Encounters to which many come, of whom a text may name those alone that matter to it. */
export const gathers: ReadonlySet<EncounterKind> = new Set(["conference", "ministerial", "summit"]);

export function prepare(telling: Telling): Prepared {
  const { date, status, published, parties, place, participants, language } = telling;
  const own = edtfDays(date);
  const text = edtfDays(published);
  const textDay = text !== null && text.max - text.min < monthDays ? text.max : null;
  let [min, max] = [own?.min ?? 0, own?.max ?? 0];
  let precision: Precision = "nowhere";
  if (own !== null) {
    const days = own.max - own.min;
    precision = days === 0 ? "day" : days <= 10 ? "days" : days < monthDays ? "month" : "wide";
  } else if (date === null && textDay !== null) {
    precision = "undated";
    min = status === "held" ? textDay - undatedBefore : textDay - 30;
    max = status === "held" ? textDay + 1 : textDay + undatedAhead;
  }
  const sides = [...new Set(parties)].sort();
  const key = place === null ? null : placeOf(place);
  return {
    telling,
    kind: conferring(telling),
    parties: sides.length > 2 ? "many" : sides.join("|"),
    min,
    max,
    precision,
    published: textDay,
    place: key,
    placeState: place === null ? null : isState(place) ? place : key === null ? null : stateOfPlace(place),
    people: participants.map(({ name, post, state, person }) => ({
      // taken apart only where people are compared
      get name() {
        return foldedName(name, language);
      },
      key: `${language}\n${name}`,
      state,
      office: post?.split(":")[0] ?? null,
      person: person ?? null,
    })),
  };
}

export const dayOrMore = (precision: Precision): boolean => precision === "day" || precision === "days";

/** Whether a day may have been told as so many weeks ago. */
export const isRough = ({ precision, published, min }: Prepared): boolean =>
  precision === "day" && published !== null && published - min >= 7 && (published - min) % 7 === 0;

export const isState = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** Whether a telling says no exact day, so that it may fit several encounters. */
export function isLoose(telling: Telling): boolean {
  return !dayOrMore(prepare(telling).precision);
}
