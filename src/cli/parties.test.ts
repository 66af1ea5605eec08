import assert from "node:assert/strict";
import { test } from "node:test";
import { partyCode } from "./parties.ts";

test("states are known by code and by name, however written", () => {
  const known: Record<string, string> = {
    az: "AZ",
    KZ: "KZ",
    Uzbekistan: "UZ",
    kyrgyzstan: "KG",
    Turkey: "TR",
    Türkiye: "TR",
    "united states": "US",
    "the United Arab Emirates": "AE",
    uk: "GB",
    EU: "EU",
    "european union": "EU",
    "Côte d'Ivoire": "CI",
    "org:un": "org:UN",
    "org:somewhat-new": "org:somewhat-new",
  };
  for (const [given, code] of Object.entries(known)) assert.equal(partyCode(given), code, given);
});

test("what is no state is said to be none", () => {
  for (const given of ["", "  ", "ZZ", "Atlantis", "azz", "-"])
    assert.throws(() => partyCode(given), { code: "bad-argument" }, given);
});
