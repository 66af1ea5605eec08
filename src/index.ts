export { compareNames, type NameMatch } from "./entity/match.ts";
export { type FoldedName, foldName, type NameParts, nameParts } from "./entity/names.ts";
export { ElchiError, type ErrorCode } from "./error.ts";
export { type ExplainedField, type ExplainedItem, type Explanation, explain, type NearMiss, type Words } from "./read/explain.ts";
export { engineVersion, read, type Source } from "./read/read.ts";
export * from "./read/record.ts";
