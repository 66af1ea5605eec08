import type { EncounterKind } from "../record.ts";

/** Events that others take place at. */
export const hosting: ReadonlySet<EncounterKind> = new Set(["conference", "summit", "ministerial", "commission"]);

/** Events that people attend. */
export const gatherings: ReadonlySet<EncounterKind> = new Set([...hosting, "ceremony"]);

/** Events at which two sides talk. */
export const talks: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "call", "consultations"]);

/** Events that are held in rounds. */
export const rounds: ReadonlySet<EncounterKind> = new Set(["consultations", "commission", "meeting"]);

/** Posts of heads of states and of governments. */
export const heads: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);

/** Offices that a state has one of. */
export const singular: ReadonlySet<string> = new Set([...heads, "foreign-minister"]);
