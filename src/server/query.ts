import { ElchiError, type Wrong } from "../error.ts";
import { isEdtf } from "../sources/day.ts";
import { bounds } from "../view/edtf.ts";
import { english } from "../view/say/english.ts";

/** What an address asks for behind its `?`. Empty values count as not given. */
export class Query {
  readonly #values: URLSearchParams;

  constructor(url: string) {
    this.#values = new URL(url).searchParams;
  }

  /** The value as it stands, "" where there is none. */
  raw(name: string): string {
    return this.#values.get(name)?.trim() ?? "";
  }

  text(name: string): string | undefined {
    return this.raw(name) || undefined;
  }

  /** A date with a year. @throws ElchiError `bad-argument` */
  date(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !(isEdtf(value) && isInOrder(value)))
      throw bad(name, "a date such as 2024-05-07", value, { reason: "date" });
    return value;
  }

  /** One day. @throws ElchiError `bad-argument` */
  day(name: string): string | undefined {
    const value = this.date(name);
    if (value !== undefined && !/^\d{4}-\d\d-\d\d$/.test(value))
      throw bad(name, "a day such as 2024-05-07", value, { reason: "day" });
    return value;
  }

  /** One month. @throws ElchiError `bad-argument` */
  month(name: string): string | undefined {
    const value = this.period(name);
    if (value?.length === 4) throw bad(name, "a month such as 2024-05", value, { reason: "month" });
    return value;
  }

  /** The first and the last day of a time. @throws ElchiError `bad-argument` */
  span(): { from: string | undefined; to: string | undefined } {
    const [from, to] = [this.date("from"), this.date("to")];
    if (from !== undefined && to !== undefined && !isInOrder(`${from}/${to}`))
      throw bad("to", `a day that is not before ${from}`, to, { reason: "order" });
    return { from, to };
  }

  /** A year or a month. @throws ElchiError `bad-argument` */
  period(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !(/^\d{4}(?:-\d\d)?$/.test(value) && isEdtf(value)))
      throw bad(name, "a year or a month such as 2024-05", value, { reason: "period" });
    return value;
  }

  /** One of some values. @throws ElchiError `bad-argument` */
  choice<const T extends string>(name: string, values: readonly T[]): T | undefined {
    const value = this.text(name);
    if (value !== undefined && !(values as readonly string[]).includes(value))
      throw bad(name, `one of ${values.join(", ")}`, value, { reason: "choice", allowed: values });
    return value as T | undefined;
  }

  /** The code of a state or organisation. @throws ElchiError `bad-argument` */
  party(name: string): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !isParty(value)) throw bad(name, "a code such as AZ or org:UN", value, { reason: "party" });
    return value;
  }

  /** How many rows are asked for. @throws ElchiError `bad-argument` */
  limit(usual: number, most: number): number {
    const value = this.text("limit");
    if (value === undefined) return usual;
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > most)
      throw bad("limit", `a number from 1 to ${most}`, value, { reason: "limit", n: most });
    return number;
  }
}

/** Whether this can be the code of a state or organisation. */
export const isParty = (code: string): boolean => /^(?:[A-Z]{2}|org:[A-Za-z0-9+.-]{1,80})$/.test(code);

/** Whether a code is of a state or an organisation that has a name. */
export function isNamed(code: string): boolean {
  const { states, organisations } = english.words;
  return code in states || code in organisations;
}

/** Whether a date has a year, and ends, where it is a range, no earlier than it begins. */
function isInOrder(edtf: string): boolean {
  const [first, last] = [bounds(edtf.split("/")[0]!).min, bounds(edtf.split("/").at(-1)!).max];
  return first !== null && last !== null && first <= last;
}

function bad(field: string, expected: string, value: string, wrong: Wrong): ElchiError {
  const got = value.slice(0, 80);
  return new ElchiError("bad-argument", `expected ${expected} for ${field}, got ${got}`, { wrong: { field, got, ...wrong } });
}
