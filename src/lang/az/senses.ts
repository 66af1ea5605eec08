import type { Senses } from "../senses.ts";

export const senses: Senses = {};
