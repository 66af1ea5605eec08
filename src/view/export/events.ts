import { stateOfPlace } from "../../entity/places.ts";
import { names } from "../../lang/en/names.ts";
import type { ElchiRecord, EncounterKind, FactKind, InstrumentAction, StatementAct, Topic } from "../../read/record.ts";
import { alpha3 } from "../../world/alpha3.generated.ts";
import { organisations } from "../../world/organisations.ts";
import { firstNames } from "../say/first-names.ts";

/** A kind of event: its CAMEO code and what it is in PLOVER (event, mode, contexts), as the PLOVER manual converts it. */
interface EventType {
  cameo: string;
  event: string;
  mode: string;
  contexts: readonly string[];
}

const type = (cameo: string, event: string, mode = "", ...contexts: string[]): EventType => ({ cameo, event, mode, contexts });

/** All kinds of events that are told, each once. */
const types = {
  intend: type("030", "AGREE", "", "diplomatic"),
  "intend-to-meet": type("036", "AGREE", "", "diplomatic"),
  consult: type("040", "CONSULT"),
  "consult-many": type("040", "CONSULT", "multilateral"),
  call: type("041", "CONSULT", "phone"),
  visit: type("042", "CONSULT", "visit"),
  host: type("043", "CONSULT", "host"),
  "meet-elsewhere": type("044", "CONSULT", "third-party"),
  negotiate: type("046", "CONSULT", "", "diplomatic"),
  praise: type("051", "SUPPORT", "", "diplomatic"),
  sign: type("057", "SUPPORT", "", "diplomatic"),
  request: type("100", "REQUEST"),
  "ask-for-cooperation": type("102", "REQUEST", "assist", "diplomatic"),
  disapprove: type("110", "ACCUSE", "disapprove"),
  denounce: type("111", "ACCUSE", "disapprove"),
} as const;
type EventName = keyof typeof types;

/** What is held where no side is at home with the other; what is missing here is no event between states. */
const encounters: Readonly<Partial<Record<EncounterKind, EventName>>> = {
  meeting: "consult",
  reception: "consult",
  call: "call",
  consultations: "negotiate",
  commission: "consult",
  summit: "consult",
  ministerial: "consult",
  conference: "consult",
  visit: "consult",
};
/** Encounters at which one side is the guest of the other where the place tells. */
const athome: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "visit"]);

const instruments: Readonly<Partial<Record<InstrumentAction, EventName>>> = {
  signed: "sign",
  adopted: "sign",
  ratified: "sign",
  initialled: "sign",
  preparing: "intend",
};

const statements: Readonly<Partial<Record<StatementAct, EventName>>> = {
  thank: "praise",
  congratulate: "praise",
  support: "praise",
  welcome: "praise",
  concern: "disapprove",
  condemn: "denounce",
  propose: "ask-for-cooperation",
  invite: "intend-to-meet",
  readiness: "intend",
  discuss: "consult",
};

/** Contexts of PLOVER by topics of the text. */
const contextsOf: Readonly<Partial<Record<Topic, string>>> = {
  trade: "economic",
  investment: "economic",
  transport: "economic",
  industry: "economic",
  finance: "economic",
  agriculture: "economic",
  energy: "resource",
  "green-energy": "resource",
  water: "resource",
  environment: "environment",
  health: "health",
  humanitarian: "humanitarian",
  migration: "migration",
  defence: "military",
  security: "military",
  border: "territory",
  parliament: "legislative",
  "legal-base": "legal",
};

/** Someone who acts in an event. */
export interface Actor {
  /** ISO 3166-1 in three letters; `IGO` for an international organisation */
  code: string;
  name: string;
}

/** One event that a text tells: something that the sources do, to the targets where there are any. */
export interface StateEvent extends EventType {
  /** stable: text, kind, place of the words, kind of event */
  id: string;
  /** EDTF, the event's own day, else that of the publication; `null` where neither is known */
  date: string | null;
  sources: Actor[];
  targets: Actor[];
  place: string | null;
  words: string;
}

/** The events between states that a record tells, in its order. Not every fact is one. Deterministic. */
export function eventsOf(record: ElchiRecord): StateEvent[] {
  const contexts = [...new Set(record.topics.flatMap((topic) => contextsOf[topic] ?? []))].sort();
  const deeds: [FactKind, Deed[]][] = [
    ["encounters", record.encounters.flatMap(ofEncounter)],
    ["instruments", record.instruments.flatMap(ofInstrument)],
    ["commitments", record.commitments.flatMap(ofCommitment)],
    ["statements", record.statements.flatMap(ofStatement)],
  ];
  return deeds.flatMap(([kind, told]) => told.map((one) => eventOf(record, kind, one, contexts)));
}

/** What is done by whom, before it is an event. */
interface Deed {
  name: EventName;
  from: readonly string[];
  to: readonly string[];
  date: string | null;
  place: string | null;
  fact: { span: readonly [number, number]; quote: string };
}

function ofEncounter(fact: ElchiRecord["encounters"][number]): Deed[] {
  const { kind, status, parties, date, place } = fact;
  const usual = encounters[kind];
  if (usual === undefined || parties.length < 2 || status === "cancelled") return [];
  const deed = (name: EventName, from: readonly string[], to: readonly string[]): Deed => ({ name, from, to, date, place, fact });
  if (status === "planned") return [deed("intend-to-meet", parties, [])];
  const where = place === null ? null : /^[A-Z]{2}$/.test(place) ? place : stateOfPlace(place);
  if (where !== null && athome.has(kind)) {
    const guests = parties.filter((party) => party !== where);
    if (guests.length < parties.length) return [deed("visit", guests, [where]), deed("host", [where], guests)];
    return [deed("meet-elsewhere", parties, [])];
  }
  return [deed(usual === "consult" && parties.length > 2 ? "consult-many" : usual, parties, [])];
}

function ofInstrument(fact: ElchiRecord["instruments"][number]): Deed[] {
  const name = instruments[fact.action];
  return name === undefined || fact.parties.length < 2
    ? []
    : [{ name, from: fact.parties, to: [], date: fact.date, place: null, fact }];
}

function ofCommitment(fact: ElchiRecord["commitments"][number]): Deed[] {
  if (fact.actors.length === 0) return [];
  return [{ name: fact.strength === "urged" ? "request" : "intend", from: fact.actors, to: [], date: null, place: null, fact }];
}

function ofStatement(fact: ElchiRecord["statements"][number]): Deed[] {
  const name = statements[fact.act];
  return name === undefined || fact.side.length === 0 ? [] : [{ name, from: fact.side, to: [], date: null, place: null, fact }];
}

function eventOf(
  record: ElchiRecord,
  kind: FactKind,
  { name, from, to, date, place, fact }: Deed,
  contexts: readonly string[],
): StateEvent {
  const known = types[name];
  return {
    ...known,
    contexts: [...new Set([...known.contexts, ...contexts])],
    id: `${record.doc.id}:${kind}:${fact.span[0]}-${fact.span[1]}:${known.cameo}`,
    date: date ?? record.doc.published,
    sources: [...from].sort().map(actorOf),
    targets: [...to].sort().map(actorOf),
    place,
    words: fact.quote.replace(/\s+/g, " ").trim(),
  };
}

const english = { ...firstNames(names.territories), ...firstNames(names.states) };

function actorOf(party: string): Actor {
  if (party.startsWith("org:")) return { code: "IGO", name: organisations[party] ?? party.slice(4) };
  return { code: party === "EU" ? "IGO" : (alpha3[party] ?? party), name: english[party] ?? party };
}
