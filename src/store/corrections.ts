import { ElchiError } from "../error.ts";
import type { Fact, FactKind } from "../read/record.ts";
import {
  BodySchema,
  CommitmentSchema,
  Edtf,
  EncounterSchema,
  FigureSchema,
  InstrumentSchema,
  Party,
  PersonSchema,
  ProjectSchema,
  StatementSchema,
} from "../read/schema.ts";

/** Schemas of the items of a record, by kind: what a correction is checked against. */
const schemas = {
  people: PersonSchema,
  encounters: EncounterSchema,
  instruments: InstrumentSchema,
  figures: FigureSchema,
  bodies: BodySchema,
  projects: ProjectSchema,
  commitments: CommitmentSchema,
  statements: StatementSchema,
} as const;

/** Fields that no one changes: they say where the fact stands and how it was read. */
const fixedFields: ReadonlySet<string> = new Set(["quote", "span", "rule", "inferred"]);

/** A field of facts that a person may correct, as a form or a command line asks for it. */
export interface CorrectField {
  readonly name: string;
  readonly type: "list" | "number" | "text";
  /** what its values are, where forms help to give them: dates (EDTF), codes of states and organisations, of offices, of units */
  readonly holds?: "date" | "party" | "office" | "unit";
  /** the values it may have, where these are few */
  readonly choices?: readonly string[];
}

/** The fields of facts of a kind that a person may correct. */
export function correctFields(kind: FactKind): CorrectField[] {
  const properties = schemas[kind].properties as Readonly<Record<string, FieldSchema>>;
  return Object.entries(properties)
    .filter(([name]) => !fixedFields.has(name))
    .map(([name, schema]) => {
      const type = schema.type === "array" ? "list" : schema.type === "number" ? "number" : "text";
      const holds = holding(name, schema);
      return { name, type, ...(holds && { holds }), ...(schema.enum && { choices: schema.enum }) };
    });
}

interface FieldSchema {
  type?: string;
  enum?: string[];
  pattern?: string;
  items?: FieldSchema;
  /** a value or none */
  anyOf?: FieldSchema[];
}

function holding(name: string, schema: FieldSchema): CorrectField["holds"] {
  const [party, date]: FieldSchema[] = [Party, Edtf];
  const { pattern } = schema.items ?? schema.anyOf?.[0] ?? schema;
  if (pattern === party.pattern) return "party";
  if (pattern === date.pattern) return "date";
  return name === "post" ? "office" : name === "unit" ? "unit" : undefined;
}

/** What a field holds after somebody wrote this into it: parts of a list apart by commas, nothing for no value. */
export function fieldValue({ type }: CorrectField, written: string): unknown {
  const value = written.trim();
  if (type === "list") return value === "" ? [] : value.split(",").map((part) => part.trim());
  if (value === "") return null;
  return type === "number" ? Number(value) : value;
}

/** A correction as it is kept: only fields whose value it changes. Throws `bad-argument` where it does not fit the kind, or changes nothing. */
export async function checkedChange(
  kind: FactKind,
  item: Fact,
  change: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const names = correctFields(kind).map((field) => field.name);
  for (const name of Object.keys(change)) {
    if (!names.includes(name)) {
      throw new ElchiError("bad-argument", `expected one of ${names.join(", ")}, got ${JSON.stringify(name)}`, {
        wrong: { reason: "form" },
      });
    }
  }
  const before = item as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.fromEntries(
    Object.entries(change).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
  if (Object.keys(changed).length === 0)
    throw new ElchiError("bad-argument", "expected a field with another value, got none", {
      hint: "Confirm the fact where it is right as it stands.",
      wrong: { reason: "unchanged" },
    });
  const { Value } = await import("typebox/value");
  const [problem] = Value.Errors(schemas[kind], { ...item, ...changed });
  if (problem !== undefined) {
    throw new ElchiError("bad-argument", `${problem.instancePath.slice(1) || kind}: ${problem.message}`, {
      hint: "docs/codebook.md says what each field may hold.",
      wrong: { reason: "field", field: problem.instancePath.split("/")[1] ?? kind },
    });
  }
  return changed;
}
