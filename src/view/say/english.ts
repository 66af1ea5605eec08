import { en } from "./en.ts";
import { type Say, sayer } from "./say.ts";

/** The English voice. */
export const english: Say = sayer(en);
