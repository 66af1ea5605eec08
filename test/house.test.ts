import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";

/** The ladder: a room imports only from rooms before it (docs/map.md). */
const ladder = ["world", "lang", "read", "entity", "view", "web", "store", "sources", "queue", "server", "cli"];
/** Rooms that hold no Node and no DOM. */
const pure = ["world", "lang", "read", "entity", "view", "web"];
const src = resolve(import.meta.dirname, "../src");

interface Import {
  file: string;
  from: string;
  to: string;
  typeOnly: boolean;
}

function filesOf(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith(".ts") && !e.name.endsWith(".test.ts") && !e.name.endsWith(".cases.ts"))
    .map((e) => join(e.parentPath, e.name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const out: Import[] = [];
  for (const m of text.matchAll(/^\s*(?:import|export)\s+(type\s)?([^;"']*?from\s+)?["']([^"']+)["']/gm)) {
    const names = m[2] ?? "";
    const typeOnly = m[1] !== undefined || /^\{\s*(?:type\s+\w+\s*(?:as\s+\w+\s*)?,?\s*)+\}\s*from/.test(names);
    out.push({
      file: relative(src, file),
      from: m[3],
      to: m[3].startsWith(".") ? relative(src, resolve(dirname(file), m[3])) : m[3],
      typeOnly,
    });
  }
  return out;
}

const roomOf = (path: string): string => (path.includes("/") ? path.split("/")[0] : "");
const all = filesOf(src).flatMap(importsOf);

test("every file lies in a room of the ladder or is a door", () => {
  for (const file of filesOf(src)) {
    const path = relative(src, file);
    const room = roomOf(path);
    assert.ok(room === "" ? ["index.ts", "error.ts"].includes(path) : ladder.includes(room), `src/${path} lies in no room`);
  }
});

test("a room imports only from rooms before it", () => {
  const wrong = all.filter((i) => {
    if (!i.from.startsWith(".")) return false;
    const [own, other] = [roomOf(i.file), roomOf(i.to)];
    if (own === "" || other === "" || own === other)
      return other === "" && i.to === "index.ts" && own !== "" && ladder.indexOf(own) < ladder.indexOf("store");
    if (own === "web" && i.typeOnly) return false;
    return ladder.indexOf(other) > ladder.indexOf(own);
  });
  assert.deepEqual(
    wrong.map((i) => `${i.file} imports ${i.to}`),
    [],
  );
});

test("the rooms up to the pages hold no Node", () => {
  const wrong = all.filter(
    (i) =>
      pure.includes(roomOf(i.file)) &&
      (i.from.startsWith("node:") || ["pg", "kysely", "commander", "@hono/node-server"].includes(i.from)),
  );
  assert.deepEqual(
    wrong.map((i) => `${i.file} imports ${i.from}`),
    [],
  );
});

test("every language has the same files", () => {
  const codes = ["az", "uz", "kk", "ky", "tk", "tr", "ru", "en"];
  const lists = codes.map((code) =>
    readdirSync(join(src, "lang", code))
      .filter((f) => f.endsWith(".ts") && !f.endsWith(".generated.ts") && f !== "endings.ts")
      .sort(),
  );
  for (let i = 1; i < codes.length; i++)
    assert.deepEqual(lists[i], lists[0], `src/lang/${codes[i]} and src/lang/${codes[0]} differ`);
});

test("only tables and language codes name a language", () => {
  // shared code asks a table, never "is this Kazakh?"
  const shared = filesOf(src).filter((f) => /^(?:read|entity|view|store|sources|server|queue)\//.test(relative(src, f)));
  const wrong = shared.filter((f) =>
    /(?:===|!==|case|\?)\s*["'](?:az|uz|kk|ky|tk|tr|ru|en|turkic|russian|english)(?:-Latn|-Cyrl)?["']/.test(
      readFileSync(f, "utf8"),
    ),
  );
  assert.deepEqual(
    wrong.map((f) => relative(src, f)),
    [],
  );
});
