import type { Static } from "typebox";
import type {
  BodySchema,
  CommitmentSchema,
  DocSchema,
  EncounterSchema,
  FigureSchema,
  InstrumentSchema,
  PersonSchema,
  ProjectSchema,
  RecordSchema,
  StatementSchema,
} from "./schema.ts";

/**
 * The form of a record: what one text says. Here are its vocabularies, each declared once, and its types; its fields are declared in schema.ts.
 */
export const posts = [
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "minister",
  "deputy-minister",
  "speaker",
  "deputy-speaker",
  "member-of-parliament",
  "ambassador",
  "special-envoy",
  "presidential-adviser",
  "security-council-secretary",
  "governor",
  "head-of-agency",
  "deputy-head-of-agency",
  "secretary-general",
  "deputy-secretary-general",
  "military-commander",
  "royal",
  "spokesperson",
  "head-of-organisation",
  "expert",
  "other",
] as const;

export const encounterKinds = [
  "meeting",
  "reception",
  "call",
  "consultations",
  "commission",
  "summit",
  "ministerial",
  "conference",
  "visit",
  "ceremony",
  "message",
] as const;
export const encounterStatuses = ["held", "planned", "cancelled"] as const;

export const instrumentKinds = [
  "treaty",
  "agreement",
  "memorandum",
  "joint-statement",
  "declaration",
  "protocol",
  "programme",
  "plan",
  "contract",
  "resolution",
  "package",
  "other",
] as const;
export const instrumentActions = [
  "signed",
  "adopted",
  "ratified",
  "initialled",
  "in-force",
  "implementing",
  "preparing",
  "mentioned",
] as const;

export const measures = [
  "trade-turnover",
  "exports",
  "imports",
  "investment",
  "freight",
  "passengers",
  "tourists",
  "students",
  "flights",
  "companies",
  "documents",
  "projects",
  "loan-or-aid",
  "energy",
  "length",
  "capacity",
  "population",
  "anniversary",
  "other",
] as const;
export const figureSenses = ["level", "increase", "decrease", "target"] as const;

export const bodyKinds = [
  "intergovernmental-commission",
  "consultations",
  "council",
  "committee",
  "working-group",
  "fund",
  "centre",
  "expert-council",
  "parliamentary-group",
  "forum",
  "other",
] as const;

export const commitmentStrengths = ["pledged", "planned", "urged"] as const;

export const statementActs = [
  "note",
  "thank",
  "congratulate",
  "condole",
  "support",
  "welcome",
  "concern",
  "condemn",
  "propose",
  "invite",
  "readiness",
  "discuss",
] as const;

export const topics = [
  "politics",
  "trade",
  "investment",
  "transport",
  "energy",
  "green-energy",
  "digital",
  "water",
  "environment",
  "agriculture",
  "industry",
  "finance",
  "culture",
  "education",
  "science",
  "health",
  "sport",
  "tourism",
  "humanitarian",
  "security",
  "defence",
  "border",
  "migration",
  "peace-process",
  "reconstruction",
  "multilateral",
  "legal-base",
  "parliament",
  "regional-agenda",
  "media",
  "space",
  "emergency",
] as const;

export type { LanguageTag } from "../lang/tags.ts";
export type Post = (typeof posts)[number];
export type EncounterKind = (typeof encounterKinds)[number];
export type EncounterStatus = (typeof encounterStatuses)[number];
export type InstrumentKind = (typeof instrumentKinds)[number];
export type InstrumentAction = (typeof instrumentActions)[number];
export type Measure = (typeof measures)[number];
export type FigureSense = (typeof figureSenses)[number];
export type BodyKind = (typeof bodyKinds)[number];
export type CommitmentStrength = (typeof commitmentStrengths)[number];
export type StatementAct = (typeof statementActs)[number];
export type Topic = (typeof topics)[number];

export type Doc = Static<typeof DocSchema>;
export type Person = Static<typeof PersonSchema>;
export type Encounter = Static<typeof EncounterSchema>;
export type Instrument = Static<typeof InstrumentSchema>;
export type Figure = Static<typeof FigureSchema>;
export type Body = Static<typeof BodySchema>;
export type Project = Static<typeof ProjectSchema>;
export type Commitment = Static<typeof CommitmentSchema>;
export type Statement = Static<typeof StatementSchema>;
/** What one text says. Plain JSON. */
export type ElchiRecord = Static<typeof RecordSchema>;

/** The lists of a record that hold items with evidence, in the order in which they are printed. */
export const factKinds = [
  "people",
  "encounters",
  "instruments",
  "figures",
  "bodies",
  "projects",
  "commitments",
  "statements",
] as const;
export type FactKind = (typeof factKinds)[number];
export type Fact = Person | Encounter | Instrument | Figure | Body | Project | Commitment | Statement;

/** A record with nothing in it. */
export function emptyRecord(doc: Doc): ElchiRecord {
  return {
    doc,
    people: [],
    encounters: [],
    instruments: [],
    figures: [],
    bodies: [],
    projects: [],
    commitments: [],
    statements: [],
    topics: [],
  };
}
