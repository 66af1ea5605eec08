import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { read } from "../src/read/read.ts";
import { encounterKinds, encounterStatuses } from "../src/read/record.ts";
import { isInference } from "../src/view/say/inferences.ts";
import { interfaceLanguages } from "../src/view/say/languages.ts";
import type { Told } from "../src/view/say/say.ts";
import { vocabularies, voiceOf } from "../src/view/say/voices.ts";
import { projects } from "../src/world/projects.ts";

type Line = [path: string, words: string];

const categories = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Every line of a table, with the way to it. */
function* linesOf(table: unknown, path = ""): Generator<Line> {
  if (typeof table === "string") yield [path, table];
  else if (typeof table === "object" && table !== null) {
    // the forms of a phrase with a number: `counts.texts#other`
    const counted = Object.keys(table).every((key) => categories.has(key));
    for (const [key, value] of Object.entries(table))
      yield* linesOf(value, path === "" ? key : `${path}${counted ? "#" : "."}${key}`);
  }
}

const others = interfaceLanguages.filter((code) => code !== "en");
const english = new Map(linesOf(vocabularies.en));
/** Tables that each language fills by its own rules. */
const own =
  /^(?:tag|language|name|names|forms|meetings|money|calendar|and|distances|currencies|projects|numbers|agreement)\b|^(?:states|statesInSentence|organisations|postsOf)\./;
/** What is written alike in English: names of programs, commands, signs, and words that these languages have in common with it. */
const alike =
  /^(?:ui\.product|ui\.empty\.(?:command|folder)|ui\.pair\.as(?:Markdown|Json|Word|Pdf)|organisationInSentence|instrument$|places\.apart|units\..*|instruments\.(?:memorandum|plan)|measures\.imports|topics\.(?:transport|sport)|bodies\.forum|instruments\.(?:protocol|program))\b/;

test("every line of the pages is said in every language, in words of its own", () => {
  const untold: string[] = [];
  for (const code of others) {
    const lines = new Map(linesOf(vocabularies[code]));
    for (const [path, words] of english) {
      if (own.test(path) || /#(?:one|few|many)$/.test(path)) continue;
      const said = lines.get(path);
      if (said === undefined || (said === words && /\p{L}/u.test(words.replace(/\{\w+\}/g, "")) && !alike.test(path)))
        untold.push(`${code}: ${path}: ${words}`);
    }
  }
  assert.deepEqual(untold, []);
});

test("a phrase has the same places to fill in as the English one, and all plurals of its language", () => {
  const places = (words: string): string[] =>
    [...new Set([...words.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => name))].sort();
  const wrong: string[] = [];
  for (const code of others) {
    const { tag } = vocabularies[code];
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const lines = new Map(linesOf(vocabularies[code]));
    for (const [path, words] of lines) {
      const expected = english.get(path);
      if (expected !== undefined && !own.test(path) && !/#(?:one|few|many)$/.test(path)) {
        if (String(places(words)) !== String(places(expected))) wrong.push(`${code}: ${path}: ${words}`);
      }
      // one form for all numbers, or one for each category
      if (/#(?:one|few|many)$/.test(path)) {
        const stem = path.slice(0, path.lastIndexOf("#"));
        for (const category of needed)
          if (!lines.has(`${stem}#${category}`)) wrong.push(`${code}: ${stem} has no form "${category}"`);
      }
    }
    // Slavic plurals need all their forms
    if (needed.length > 2)
      for (const path of lines.keys())
        if (
          /^ui\..*#other$/.test(path) &&
          english.has(path.replace(/other$/, "one")) &&
          !lines.has(path.replace(/other$/, "few"))
        )
          wrong.push(`${code}: ${path} has no other forms`);
    for (const path of lines.keys()) {
      const shared = path.replace(/#(?:one|few|many)$/, "#other");
      if (!own.test(path) && !english.has(shared)) wrong.push(`${code}: ${path} is no line of the pages`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("each language keeps to its letters", () => {
  const foreign: string[] = [];
  for (const code of others) {
    const cyrillic = /\p{Script=Cyrillic}/u.test(vocabularies[code].name);
    for (const [path, words] of linesOf(vocabularies[code])) {
      if (
        /^(?:tag|language|names|forms|meetings|money|projects)\b|^agreement\.plurals\b|^organisations\.|^ui\.(?:product|empty|pair\.as|searchPage\.hint|review\.keys)/.test(
          path,
        )
      )
        continue;
      const plain = words
        .replace(/\{[\w:]+\}/g, "")
        .replace(/\b(?:JSON|CSV|Markdown|Word|PDF|HTML|iCalendar|TEU|Tab|Enter|Esc|JavaScript|Elchi)\b/g, "");
      if (cyrillic ? /[A-Za-z]/.test(plain) : /\p{Script=Cyrillic}/u.test(plain)) foreign.push(`${code}: ${path}: ${words}`);
      if (code === "uz" && /[OoGg]['‘’]/.test(plain)) foreign.push(`uz: ${path}: ${words}: another apostrophe than ʻ`);
    }
  }
  assert.deepEqual(foreign, []);
});

test("undertakings are called in every language as it calls them", () => {
  // names that every language leaves in Latin letters
  const kept =
    /^(?:CASA-1000|TANAP|NEOM|BOMCA|Erasmus\+|Horizon Europe|Global Gateway|El-Umid|Middle Corridor Multimodal|.*\b(?:STAR|TURAN|Line D)\b.*)$/;
  const english = Object.values(projects).map(({ name }) => name);
  for (const code of others) {
    const say = voiceOf(code);
    const { kinds, sites, names } = vocabularies[code].projects!;
    const cyrillic = /\p{Script=Cyrillic}/u.test(vocabularies[code].name);
    for (const name of english) {
      const said = say.project(name);
      assert.match(said, /^[\p{Lu}«“]/u, `${code}: ${said}`);
      if (kept.test(name)) continue;
      assert.doesNotMatch(said, cyrillic ? /[A-Za-z]/ : /\p{Script=Cyrillic}/u, `${code}: ${name}`);
      if (/ (?:railway|corridor|pipeline|plant|port|field)$/i.test(name)) assert.notEqual(said, name, code);
    }
    for (const other of others) {
      const its = vocabularies[other].projects!;
      assert.deepEqual(Object.keys(its.kinds), Object.keys(kinds), other);
      assert.deepEqual(Object.keys(its.sites), Object.keys(sites), other);
      assert.deepEqual(Object.keys(its.names), Object.keys(names), other);
    }
  }
  assert.deepEqual(
    others.map((code) => voiceOf(code).project("Middle Corridor")),
    ["Orta dəhliz", "Oʻrta yoʻlak", "Орта дәліз", "Орто коридор", "Orta Koridor", "Срединный коридор"],
  );
  assert.equal(voiceOf("ru").project("Baku–Tbilisi–Kars railway"), "Железная дорога Баку – Тбилиси – Карс");
  assert.equal(voiceOf("uz").project("Osh port"), "Oʻsh porti");
  assert.equal(voiceOf("kk").project("Soltanlı solar power plant"), "Soltanlı күн электр станциясы");
  assert.equal(voiceOf("en").project("Soltanlı solar power plant"), "Soltanlı solar power plant");
});

test("every encounter is told in every language without a gap", () => {
  const who = { key: "a", name: "Rauf Salimov", post: "head-of-government", state: "AZ" };
  const envoy = { key: "b", name: "Timur Sadykov", post: "ambassador", state: "KZ" };
  for (const code of interfaceLanguages) {
    const say = voiceOf(code);
    for (const kind of encounterKinds)
      for (const status of encounterStatuses)
        for (const participants of [[], [who], [who, envoy]])
          for (const parties of [[], ["AZ"], ["AZ", "KZ"], ["AZ", "KZ", "UZ"]]) {
            const told: Told = { kind, status, parties, participants, date: "2025-05-14", place: "Baku", placeState: "AZ" };
            for (const today of [undefined, "2030-01-01"]) {
              const sentence = say.encounter(told, today);
              assert.match(sentence, /^[\p{Lu}«]/u, `${code}: ${sentence}`);
              assert.doesNotMatch(sentence, /[{}]|undefined|\s{2}/, `${code}: ${kind} ${status}: ${sentence}`);
            }
          }
  }
});

test("every state has a name in every language", () => {
  for (const code of others)
    for (const state of Object.keys(vocabularies.en.states).filter((one) => /^[A-Z]{2}$/.test(one)))
      assert.ok(vocabularies[code].states[state], `${code}: no name for ${state}`);
});

test("what a field was inferred from is said in the language of the page", () => {
  const reasons = new Set<string>();
  for (const folder of ["corpus", "fresh"].map((name) => resolve(import.meta.dirname, name)))
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
      const { doc: _, topics: __, ...lists } = read(readFileSync(join(folder, name), "utf8"), { id: name });
      for (const item of Object.values(lists).flat()) for (const reason of Object.values(item.inferred)) reasons.add(reason);
    }
  assert.ok(reasons.size > 10);
  assert.deepEqual(
    [...reasons].filter((reason) => !isInference(reason)),
    [],
  );
});

test("no words stand in the pages themselves", () => {
  const found: string[] = [];
  const web = resolve(import.meta.dirname, "../src/web");
  const files = readdirSync(web, { recursive: true, encoding: "utf8" }).filter(
    (name) => /^(?:pages|parts|client)\b.*\.ts$/.test(name) && !name.endsWith(".test.ts"),
  );
  for (const name of files) {
    for (const template of templatesOf(readFileSync(join(web, name), "utf8"))) {
      const words = template
        .replace(/<(?:code|pre|style)>.*?<\/(?:code|pre|style)>/gs, "")
        .replace(/<!doctype[^>]*>/i, "")
        .replace(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g, " >$1<")
        .replace(/<[^>]*>/g, "\0");
      // an attribute that is put into a tag
      if (/^ [\w-]+(?:="[^"]*")?$/.test(template)) continue;
      if (/\p{L}{2,}/u.test(words)) found.push(`${name}: ${words.replaceAll("\0", " ").trim().slice(0, 80)}`);
    }
  }
  assert.deepEqual(found, []);
});

/** The fixed parts of each html template of a source, with nothing for what is put in; templates within are templates of their own. */
function templatesOf(source: string): string[] {
  const templates: string[] = [];
  const read = (from: number): number => {
    let text = "";
    let at = from;
    while (at < source.length && source[at] !== "`") {
      if (source.startsWith("${", at)) at = skip(at + 2);
      else text += source[at++];
    }
    templates.push(text);
    return at + 1;
  };
  /** from inside of `${` to behind its `}` */
  const skip = (from: number): number => {
    let depth = 0;
    let at = from;
    while (at < source.length) {
      if (source.startsWith("html`", at)) at = read(at + 5);
      else if (source[at] === "`") at = other(at + 1);
      else if (source[at] === '"' || source[at] === "'") at = source.indexOf(source[at], at + 1) + 1;
      else if (source[at] === "}" && depth === 0) return at + 1;
      else {
        if (source[at] === "{") depth++;
        if (source[at] === "}") depth--;
        at++;
      }
    }
    return at;
  };
  const other = (from: number): number => {
    let at = from;
    while (at < source.length && source[at] !== "`") at = source.startsWith("${", at) ? skip(at + 2) : at + 1;
    return at + 1;
  };
  for (let at = source.indexOf("html`"); at >= 0; at = source.indexOf("html`", at)) at = read(at + 5);
  return templates;
}
