import { type Static, type TSchema, Type } from "typebox";
import { languageTags } from "../lang/tags.ts";

/**
 * The form of a record: what one text says. The meaning of every field is docs/codebook.md's; this file is the only place
 * where the fields and their vocabularies are declared, and the types, the JSON Schema and the checks are read from it.
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

const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.String({ enum: [...values], description }));
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const Party = Type.String({
  pattern: "^(?:[A-Z]{2}|org:[A-Za-z0-9+.-]+)$",
  description: "a state (ISO 3166-1 alpha-2, EU for the European Union) or an organisation (org:UN, org:OTS …)",
});
const Parties = Type.Array(Party);
const Edtf = Type.String({
  pattern: "^(?:[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?|\\.\\.)?(?:/(?:[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?|\\.\\.))?$",
  description: "EDTF; X for a digit that is not known",
});
const PersonName = Type.String({
  description: "fullest form in the text, nominative, given name first, in the text's own script",
});

/** What every item carries besides its own fields. */
const evidence = {
  quote: Type.String({ minLength: 2, description: "the words of the text that prove the item, verbatim" }),
  span: Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })], {
    description: "start and end of the quote in the raw text, in UTF-16 code units, end excluded",
  }),
  rule: Type.String({ description: "name of the rule that read the item" }),
  inferred: Type.Record(Type.String(), Type.String(), {
    description: "fields that the text does not say outright, each with what it was inferred from",
  }),
};

export const PersonSchema = Type.Object(
  {
    name: PersonName,
    post: nullable(
      Type.String({
        pattern: `^(?:${posts.join("|")})(?::acting|:former)?$`,
        description: "the office held, with :acting or :former where so",
      }),
    ),
    state: nullable(Party),
    ...evidence,
  },
  { title: "person" },
);

export const EncounterSchema = Type.Object(
  {
    kind: oneOf(encounterKinds, "what representatives did together"),
    status: oneOf(encounterStatuses, "whether it took place"),
    parties: Parties,
    date: nullable(Edtf),
    place: nullable(Type.String({ description: "the settlement in the nominative, or a state's code where only that is given" })),
    participants: Type.Array(PersonName),
    ...evidence,
  },
  { title: "encounter" },
);

export const InstrumentSchema = Type.Object(
  {
    kind: oneOf(instrumentKinds, "what sort of document"),
    action: oneOf(instrumentActions, "what is done with it"),
    title: Type.String({ description: "as in the text, nominative" }),
    parties: Parties,
    date: nullable(Edtf),
    ...evidence,
  },
  { title: "instrument" },
);

export const FigureSchema = Type.Object(
  {
    measure: oneOf(measures, "what is counted"),
    value: Type.Number({ description: "a plain number in full; a range's lower bound" }),
    unit: Type.String({ description: "ISO 4217 code, percent, count, tonne, m3, km, kWh, MW, year, times …" }),
    sense: oneOf(figureSenses, "a level, a change by, or a target"),
    period: nullable(Edtf),
    parties: Parties,
    ...evidence,
  },
  { title: "figure" },
);

export const BodySchema = Type.Object(
  {
    name: Type.String({ description: "as in the text, nominative" }),
    kind: oneOf(bodyKinds, "what sort of standing mechanism"),
    parties: Parties,
    ...evidence,
  },
  { title: "body" },
);

export const ProjectSchema = Type.Object(
  { name: Type.String({ description: "usual English name, else the text's own, transliterated" }), ...evidence },
  { title: "project" },
);

export const CommitmentSchema = Type.Object(
  {
    strength: oneOf(commitmentStrengths, "how firmly it lies ahead"),
    actors: Parties,
    due: nullable(Edtf),
    ...evidence,
  },
  { title: "commitment" },
);

export const StatementSchema = Type.Object(
  {
    act: oneOf(statementActs, "what was done by saying it"),
    speaker: nullable(PersonName),
    side: Parties,
    ...evidence,
  },
  { title: "statement" },
);

export const DocSchema = Type.Object(
  {
    id: Type.String(),
    language: oneOf([...languageTags, "other"], "BCP 47 tag, other where it is none of ours"),
    published: nullable(Edtf),
    attribution: nullable(Type.String({ description: "the body or outlet that the text itself names as its source" })),
    source: Type.Optional(nullable(Type.String({ description: "outlet, where the caller knows it" }))),
    url: Type.Optional(nullable(Type.String())),
    notes: Type.Array(Type.String(), { description: "oddities met while reading" }),
    engine: Type.String({ description: "version of the reader" }),
  },
  { title: "doc" },
);

export const RecordSchema = Type.Object(
  {
    doc: DocSchema,
    people: Type.Array(PersonSchema),
    encounters: Type.Array(EncounterSchema),
    instruments: Type.Array(InstrumentSchema),
    figures: Type.Array(FigureSchema),
    bodies: Type.Array(BodySchema),
    projects: Type.Array(ProjectSchema),
    commitments: Type.Array(CommitmentSchema),
    statements: Type.Array(StatementSchema),
    topics: Type.Array(oneOf(topics, "subject of the relations")),
  },
  { title: "Elchi record", description: "What one text says of the relations between states, version 1 of the codebook" },
);

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
