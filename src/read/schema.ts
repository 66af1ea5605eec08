import { type TSchema, Type } from "typebox";
import { languageTags } from "../lang/tags.ts";
import {
  bodyKinds,
  commitmentStrengths,
  encounterKinds,
  encounterStatuses,
  figureSenses,
  instrumentActions,
  instrumentKinds,
  measures,
  posts,
  statementActs,
  topics,
} from "./record.ts";

/**
 * The fields of a record. The meaning of each is docs/codebook.md's; this file is the only place where they are declared, and the types
 * (record.ts), the JSON Schema and the checks are read from it. Vocabularies stand in record.ts, so that nobody who only needs these waits for what
 * makes schemas.
 */
const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.String({ enum: [...values], description }));
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Party = Type.String({
  pattern: "^(?:[A-Z]{2}|org:[A-Za-z0-9+.-]+)$",
  description: "a state (ISO 3166-1 alpha-2, EU for the European Union) or an organisation (org:UN, org:OTS …)",
});
const Parties = Type.Array(Party);
export const Edtf = Type.String({
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
