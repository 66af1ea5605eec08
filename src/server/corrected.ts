import type { Context } from "hono";
import type { FactKind } from "../read/record.ts";
import { type CorrectField, correctFields, fieldValue } from "../store/corrections.ts";
import { voiceOf } from "../view/say/voices.ts";
import { dayAsked } from "./days.ts";
import { chosenLanguage } from "./language.ts";

/** What the form that corrects a fact sends, as the fields of a record hold it. @throws ElchiError `bad-argument` */
export function changeSent(context: Context, kind: FactKind, sent: URLSearchParams): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  for (const field of correctFields(kind)) {
    if (sent.has(field.name)) change[field.name] = fieldValue(field, written(context, field, sent));
  }
  return change;
}

function written(context: Context, { name, type, holds }: CorrectField, sent: URLSearchParams): string {
  const all = sent.getAll(name).map((value) => value.trim());
  // one field for each side; those left empty name none
  if (type === "list") return [...new Set(all.filter((value) => value !== ""))].join(",");
  const [value] = all;
  if (holds === "date") return dayAsked(context, name, value);
  if (holds === "office") {
    const mark = sent.get(`${name}-mark`) ?? "";
    return value === "" || mark === "" ? value : `${value}:${mark}`;
  }
  return type === "number" ? plainNumber(value, chosenLanguage(context).language) : value;
}

/** A number as readers of a language write it ("1 250,5"), as programs do ("1250.5"). */
function plainNumber(value: string, language: Parameters<typeof voiceOf>[0]): string {
  const parts = new Intl.NumberFormat(voiceOf(language).words.tag).formatToParts(12345.6);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const [group, decimal] = [sign("group").trim(), sign("decimal")];
  const digits = value.replace(/[\s\u00a0\u202f]/g, "");
  const groups = group === "" ? [digits] : digits.split(group);
  const apart = groups.length > 1 && groups.slice(1).every((some) => /^\d{3}(?!\d)/.test(some));
  const whole = apart ? groups.join("") : digits;
  return whole.replace(decimal, ".");
}
