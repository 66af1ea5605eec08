/**
 * Mentions: words that point to a person, post, state, place, day, amount or document. All carry `from` and `to`, token indexes
 * (end excluded), and `f`, the feature bits of the last word (its case above all).
 */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly f: number;
}

/** A state or organisation named, by name, adjective, capital, people or institution. */
export interface PartyMention extends Mention {
  /** ISO code or org:X */
  readonly party: string;
  /**
   * "name" (Kazakhstan, Қазақстанның), "adjective" (Kazakh, казахстанский, qazax), "capital" (Astana as the government or as a place),
   * "people" (Kazakhs), "institution" (Milli Məclis, Aqorda), "home" (our country, ölkəmiz), "organisation" (the UN)
   */
  readonly by: "name" | "adjective" | "capital" | "people" | "institution" | "home" | "organisation";
}

/** A settlement, region or building named. */
export interface PlaceMention extends Mention {
  /** nominative, in the text's own script */
  readonly name: string;
  /** state it lies in, where known */
  readonly state: string | null;
  /** "settlement" counts as a place of encounter, "region" and "site" only with one */
  readonly kind: "settlement" | "region" | "site" | "country";
  /** key of src/world/places, where known */
  readonly key?: string;
}

/** An office named, with whom it is of where that stands with it. Posts as in the record, ":acting" and ":former" included. */
export interface PostMention extends Mention {
  readonly post: string;
  readonly state: string | null;
  /** what `state` was taken from: words of the post itself, or an inference ("home", "institution", "office-holder") */
  readonly stateFrom: string | null;
  /** all states named with it: an office in the plural is held in several */
  readonly states: readonly string[];
  readonly plural: boolean;
}

/** A person of this text; all mentions of the same person share one. */
export interface PersonOfText {
  /** fullest form, nominative, given name first, own script */
  name: string;
  post: string | null;
  state: string | null;
  /** quote of the record */
  from: number;
  to: number;
  rule: string;
  inferred: Record<string, string>;
}

/** A place where a person is named, by full name, surname, initials, or referred to by post, role noun or pronoun. */
export interface PersonMention extends Mention {
  readonly person: PersonOfText;
  readonly by: "name" | "post" | "pronoun" | "role";
  /** token where the name itself begins (after the post), and where it ends */
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** A day, month, year, range or season named. */
export interface DateMention extends Mention {
  /** EDTF, resolved against the publication date where it could be; null where it could not. As for what has happened. */
  readonly date: string | null;
  /** the same as seen by a clause that tells what has happened, and by one that tells what will */
  readonly past: string | null;
  readonly future: string | null;
  /** "day", "month", "year", "range", "relative" … for rules that ask */
  readonly kind: "day" | "month" | "year" | "range" | "season" | "relative";
  /** what the resolution rests on: null where the text says the full date, else e.g. "year from publication" */
  readonly inferred: string | null;
  /** "the same day" (0), "a day earlier" (-1), "the next day" (1): so many days from a day told of before; else null */
  readonly fromSpoken: number | null;
  /** "by the end of", "until", "starting from": the date bounds what is meant */
  readonly bound: "until" | "from" | null;
}

/** A number with what it counts. */
export interface AmountMention extends Mention {
  readonly value: number;
  /** record units: ISO 4217, percent, count, tonne, m3 … and units of time (day, month …), which are no figures */
  readonly unit: string;
  /** no unit or counter stands with it */
  readonly bare: boolean;
  /** written in words only */
  readonly inWords: boolean;
  /** "a", "one", or a single word for a change ("doubled", вдвое) */
  readonly single: boolean;
  /** its unit is that of an amount beside it */
  lent?: boolean;
}
