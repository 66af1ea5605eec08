export { ElchiError, type ErrorCode } from "./error.ts";
export { engineVersion, read, type Source } from "./read/read.ts";
export * from "./read/record.ts";
