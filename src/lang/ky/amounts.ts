import type { Amounts } from "../amounts.ts";

export const amounts: Amounts = { multipliers: {} };
