import { ElchiError } from "../error.ts";
import { en } from "../view/say/en.ts";

/** Names that stand in no list but are said every day, folded. */
const alsoKnownAs: Readonly<Record<string, string>> = {
  america: "US",
  britain: "GB",
  burma: "MM",
  china: "CN",
  "czech republic": "CZ",
  england: "GB",
  holland: "NL",
  iran: "IR",
  "kirghiz republic": "KG",
  kirghizia: "KG",
  kirgizstan: "KG",
  "kyrgyz republic": "KG",
  laos: "LA",
  macedonia: "MK",
  moldova: "MD",
  palestine: "PS",
  russia: "RU",
  "russian federation": "RU",
  syria: "SY",
  turkey: "TR",
  turkiye: "TR",
  uae: "AE",
  uk: "GB",
  usa: "US",
  vatican: "VA",
  vietnam: "VN",
};

const fold = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bst\b/g, "saint")
    .replace(/^ ?(?:the )?| $/g, "");

/**
 * The code of a state or organisation, as facts bear it, from what a person writes: "az", "AZ", "Azerbaijan", "turkey",
 * "org:un", "OTS".
 * @throws ElchiError `bad-argument` where the name is none that is known
 */
export function partyCode(given: string): string {
  const name = given.trim();
  if (/^org:/i.test(name)) return organisation(name.slice(4)) ?? `org:${name.slice(4)}`;
  const wanted = fold(name);
  const code = name.toUpperCase();
  const found =
    (code in en.states ? code : undefined) ??
    alsoKnownAs[wanted] ??
    Object.entries(en.states).find(([, state]) => fold(state) === wanted)?.[0] ??
    organisation(name);
  if (found !== undefined) return found;
  throw new ElchiError("bad-argument", `expected a state, got ${given}`, {
    hint: "Give its two-letter code or its English name: AZ, kz, Uzbekistan; for an organisation org:UN.",
  });
}

function organisation(given: string): string | undefined {
  const wanted = fold(given);
  return Object.entries(en.organisations).find(([code, name]) => fold(code.slice(4)) === wanted || fold(name) === wanted)?.[0];
}
