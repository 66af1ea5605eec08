import type { Documents } from "../documents.ts";

export const documents: Documents = { kinds: {} };
