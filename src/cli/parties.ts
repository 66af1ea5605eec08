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
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  if (/^[a-z]{2}$/i.test(name)) {
    const code = name.toUpperCase();
    if (code === "UK") return "GB";
    if (code in en.states || (!noStates.test(code) && regions.of(code) !== undefined)) return code;
  }
  const wanted = fold(name);
  if (wanted !== "") {
    const found = alsoKnownAs[wanted] ?? organisation(name) ?? byName(wanted, regions);
    if (found !== undefined) return found;
  }
  throw new ElchiError("bad-argument", `expected a state, got ${given}`, {
    hint: "Give its two-letter code or its English name: AZ, kz, Uzbekistan; for an organisation org:UN.",
  });
}

/** Codes that CLDR has names for beside those of states: of former ones, of groups, of nothing. */
const noStates = /^(?:AN|BU|CS|DD|DY|FX|HV|NH|NT|RH|SU|TP|UK|VD|YD|YU|ZR|QO|QU|EZ|UN|XA|XB|ZZ)$/;

function byName(wanted: string, regions: Intl.DisplayNames): string | undefined {
  for (const [code, name] of Object.entries(en.states)) if (fold(name) === wanted) return code;
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      if (noStates.test(code)) continue;
      const name = regions.of(code);
      if (name !== undefined && fold(name) === wanted) return code;
    }
  }
  return undefined;
}

function organisation(given: string): string | undefined {
  const wanted = fold(given);
  for (const [code, name] of Object.entries(en.organisations)) {
    if (fold(code) === wanted || fold(name) === wanted) return `org:${code}`;
  }
  return undefined;
}
