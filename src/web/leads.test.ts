import assert from "node:assert/strict";
import { test } from "node:test";
import type { Told } from "../view/say/say.ts";
import { voiceOf } from "../view/say/voices.ts";
import { encounterSaid } from "./leads.ts";

test("names lead to their pages in whatever form a sentence has them, with their endings", () => {
  const told: Told & { id: string } = {
    id: "e",
    kind: "summit",
    status: "held",
    parties: ["AZ", "KZ", "TR"],
    date: "2031-05-07",
    place: "Ankara",
    placeState: "TR",
    participants: [],
  };
  const links = (language: "en" | "ru" | "kk" | "az") =>
    [...encounterSaid(told as never, voiceOf(language)).source.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(
      ([, url, words]) => `${words} ${url}`,
    );
  assert.deepEqual(links("ru"), [
    "Анкаре /places/ankara",
    "Азербайджана /states/AZ",
    "Казахстана /states/KZ",
    "Турции /states/TR",
  ]);
  for (const language of ["en", "kk", "az"] as const) assert.equal(links(language).length, 4, language);
  const visit = encounterSaid(
    { ...told, kind: "visit", parties: ["AZ", "KZ"], placeState: "KZ", place: "KZ" } as never,
    voiceOf("kk"),
  );
  assert.match(visit.source, />Қазақстанға<\/a>/);
});
