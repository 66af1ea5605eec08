import { RecordSchema } from "../read/schema.ts";

/** The record's form as a JSON Schema document, the text of docs/record.schema.json. */
export function recordSchemaText(): string {
  // what typebox keeps for itself is not enumerable and stays behind
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", ...RecordSchema };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
