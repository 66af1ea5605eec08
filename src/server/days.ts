import type { Context, MiddlewareHandler } from "hono";
import { ElchiError } from "../error.ts";
import { isEdtf } from "../sources/day.ts";
import { dayWords, periodWritten } from "../view/day-written.ts";
import { isInterfaceLanguage } from "../view/say/languages.ts";
import { vocabularies } from "../view/say/voices.ts";
import { chosenLanguage } from "./language.ts";

/** What holds a date in the addresses of pages. */
const dayFields = ["from", "to", "since"];

/**
 * A date as somebody wrote it in a form of a page, as records write it; `spoken` is the language of that page, where the answer may be in
 * another. @throws ElchiError `bad-argument`
 */
export function dayAsked(context: Context, field: string, written: string, spoken?: unknown): string {
  if (written === "" || isEdtf(written)) return written;
  const language = typeof spoken === "string" && isInterfaceLanguage(spoken) ? spoken : chosenLanguage(context).language;
  const { calendar, tag } = vocabularies[language];
  const day = periodWritten(written, dayWords(calendar, tag));
  if (day !== null) return day;
  const got = written.slice(0, 80);
  throw new ElchiError("bad-argument", `expected a date such as 2024-05-07 for ${field}, got ${got}`, {
    wrong: { reason: "date", field, got },
  });
}

/** Leads from an address with dates as people of its language write them to the one that holds them as records do, for any language. */
export const writtenDays: MiddlewareHandler = async (context, next) => {
  const url = new URL(context.req.url);
  if (context.req.method !== "GET") return next();
  if (/\.(?:json|csv|md|ics|docx|pdf)$/.test(url.pathname) || url.pathname.startsWith("/api/")) return next();
  let changed = false;
  for (const field of dayFields) {
    const written = url.searchParams.get(field)?.trim() ?? "";
    const day = dayAsked(context, field, written);
    if (day === written) continue;
    url.searchParams.set(field, day);
    changed = true;
  }
  return changed ? context.redirect(url.pathname + url.search, 303) : next();
};
