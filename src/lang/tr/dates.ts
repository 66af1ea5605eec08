import type { Dates } from "../dates.ts";

export const dates: Dates = { months: [] };
