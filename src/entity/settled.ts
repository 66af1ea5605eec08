import type { EncounterKind, EncounterStatus } from "../read/record.ts";
import { conferring, gathers, isRough, isState, type Precision, type Prepared, prepare, type Telling } from "./telling.ts";

/** What the tellings of one encounter come to. */
export interface Settled {
  readonly kind: EncounterKind;
  readonly status: EncounterStatus;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}

/** Planned, then called off or held. */
const certainty: Record<EncounterStatus, number> = { planned: 0, cancelled: 1, held: 2 };

/**
 * What the tellings of one encounter come to: the furthest status, the wider kind, the parties and the place that most tell (of a
 * gathering, all who are told to have come), the most exact day. Of several days the one that most tell; of as many, one that is not merely the day of publication, then the earliest.
 * Of equals the first telling's word stands, so give the best to read first.
 */
export function settled(tellings: readonly Telling[]): Settled {
  if (tellings.length === 1) {
    const [{ kind, status, parties, date, place }] = tellings;
    return { kind: conferring({ kind, parties }), status, parties, date, place };
  }
  const own = tellings.filter((telling) => !telling.copy);
  const all = (own.length > 0 ? own : tellings).map(prepare);
  const status = all.reduce((best: EncounterStatus, { telling }) => {
    return certainty[telling.status] > certainty[best] ? telling.status : best;
  }, "planned");
  const sure = all.filter(({ telling }) => telling.status === status);
  const kind = kindOf(all);
  const parties = gathers.has(kind) ? allTold(all) : sidesOf(all, sure);
  const places = all.filter(({ telling }) => telling.place !== null);
  const towns = places.filter(({ telling }) => !isState(telling.place!));
  const placeKeys = (towns.length > 0 ? towns : places).map(({ place, telling }) => place ?? telling.place!);
  const placeKey = mostTold(placeKeys);
  return {
    kind,
    status,
    parties,
    date: dateOf(sure) ?? dateOf(all),
    place: places.find(({ place, telling }) => (place ?? telling.place) === placeKey)?.telling.place ?? null,
  };
}

/** Days after an encounter from which on a text only looks back at it. */
const lookingBack = 10;

/**
 * The wider kind, by those who tell what has just been or will be: who looks back calls it as he likes. Of several states ministers or
 * leaders, where one text tells that it was they, whatever others call it.
 */
function kindOf(all: readonly Prepared[]): EncounterKind {
  const near = all.filter(({ published, max }) => published === null || published <= max + lookingBack);
  const kinds = (near.length > 0 ? near : all).map((one) => one.kind);
  const table = all.filter(({ kind, telling }) => (kind === "ministerial" || kind === "summit") && telling.parties.length > 2);
  if (table.length > 0) return mostTold(table.map((one) => one.kind))!;
  return kinds.includes("meeting") && new Set(kinds).size > 1 ? "meeting" : mostTold(kinds)!;
}

/** The sides that most tell, as one who tells of the furthest status names them. */
function sidesOf(all: readonly Prepared[], sure: readonly Prepared[]): readonly string[] {
  const keyOf = ({ telling }: Prepared) => [...new Set(telling.parties)].sort().join();
  const most = mostTold(all.map(keyOf));
  return (sure.find((one) => keyOf(one) === most) ?? all[0]).telling.parties;
}

/** States of which a text is about, of those that sit in an organisation. */
const ofOneText = 2;

/**
 * All who came, as far as any text names them where it names most: states, then organisations. Where texts name of an organisation's
 * gathering no more than the two states that each is about, and not the same two, it is the organisation's own.
 */
function allTold(all: readonly Prepared[]): readonly string[] {
  const fullest = new Map<string, readonly string[]>();
  for (const { telling } of all)
    if (telling.parties.length > (fullest.get(telling.text)?.length ?? 0)) fullest.set(telling.text, telling.parties);
  const named = [...new Set([...fullest.values()].flat())];
  const organisations = named.filter((party) => party.startsWith("org:"));
  const states = named.filter((party) => !party.startsWith("org:"));
  const inPart = [...fullest.values()].every((parties) => parties.filter((party) => states.includes(party)).length <= ofOneText);
  const common = organisations.filter((of) => all.every(({ telling }) => telling.parties.includes(of)));
  if (common.length > 0 && inPart && states.length > ofOneText) return common;
  return [...states, ...organisations];
}

const exactness: readonly Precision[] = ["day", "days", "month", "wide", "nowhere"];

function dateOf(all: readonly Prepared[]): string | null {
  for (const precision of exactness) {
    const told = all.filter((one) => one.precision === precision && one.telling.date !== null);
    if (told.length === 0) continue;
    const sharp = told.filter((one) => !isRough(one));
    const dated = sharp.length > 0 ? sharp : told;
    const votes = new Map<string, { date: string; count: number; own: boolean; min: number }>();
    for (const { telling, min, published } of dated) {
      const vote = votes.get(telling.date!) ?? { date: telling.date!, count: 0, own: false, min };
      vote.count++;
      vote.own ||= published === null || published !== min;
      votes.set(telling.date!, vote);
    }
    const [best] = [...votes.values()].sort((x, y) => y.count - x.count || Number(y.own) - Number(x.own) || x.min - y.min);
    return best.date;
  }
  return null;
}

/** What is met most often; of equals what comes first. */
function mostTold<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
