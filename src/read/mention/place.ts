import { CASES, F } from "../../lang/features.ts";
import { places as world } from "../../world/places.ts";
import { hitsOf, type Page, textOf } from "../page.ts";
import { CAP, GLUED, NUMBER, UPPER, WORD } from "../text/tokens.ts";
import { startingAt } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import type { PartyMention, PlaceMention } from "./mention.ts";
import { bareEnding, isDay, isSurnameForm, OWN } from "./party.ts";

/**
 * The places named in a page, in order of place: towns of the tables, names beside a word for town, region or building
 * ("Soltanlı kəndi", "в городе Мегри"), and states (kind "country", name = its code).
 */
export function places(page: Page, parties: readonly PartyMention[]): PlaceMention[] {
  const out: PlaceMention[] = [];
  const taken = new Uint8Array(page.tokens.length);
  const words = new Map<number, Hit>();
  const wordEnds = new Map<number, Hit>();
  for (const hit of hitsOf(page, "place-word")) {
    words.set(hit.from, hit);
    wordEnds.set(hit.to, hit);
  }
  for (const p of parties) if (p.by !== "capital") for (let i = p.from; i < p.to; i++) taken[i] = 1;
  // "Bugun X shahrida"
  for (const hit of hitsOf(page, "date")) if (hit.entry.code === "day-away") taken[hit.from] = 1;
  let end = 0;
  for (const hit of hitsOf(page, "place")) {
    if (hit.from < end || !(page.tokens[hit.from].flags & CAP) || taken[hit.from] || hit.f & OWN || bareEnding(page, hit))
      continue;
    const place = world[hit.entry.code];
    if (!place || isSurnameForm(page, hit) || isDay(page, hit)) continue;
    end = hit.to;
    for (let i = hit.from; i < hit.to; i++) taken[i] = 1;
    // "Bakı şəhərində": the word for town bears the case; "Naxçıvan Muxtar Respublikası" and "Andijon viloyati" are no towns
    const after = words.get(hit.to);
    let kind: PlaceMention["kind"] = place.region ? "region" : "settlement";
    let { to, f } = hit;
    if (after) {
      const named = after.entry.code as "settlement" | "region" | "site";
      if (named !== "site") {
        to = after.to;
        f = after.f;
      }
      if (named === "region") kind = "region";
    }
    const before = wordEnds.get(hit.from);
    if (before?.entry.code === "region" && page.language.titles.order === "first") kind = "region";
    out.push({ from: hit.from, to, f: f & CASES, name: nominativeOf(page, hit), state: place.state, kind, key: hit.entry.code });
  }
  unknown(page, words, taken, out);
  capitals(page, parties, out);
  for (const p of parties)
    if (p.by === "name") out.push({ from: p.from, to: p.to, f: p.f & CASES, name: p.party, state: p.party, kind: "country" });
  out.sort((a, b) => a.from - b.from);
  return out;
}

/**
 * "Macarıstanın paytaxtında", "in the Hungarian capital", «в столице Венгрии»: the chief town of a state where nobody names it beside. Its name
 * is the one it bears elsewhere in the page, else the state stands for it.
 */
function capitals(page: Page, parties: readonly PartyMention[], out: PlaceMention[]): void {
  const last = page.language.titles.order === "last";
  for (const hit of hitsOf(page, "capital-word")) {
    // "poytaxtimizda": home's
    const ours = hit.f & F.PSS1P ? parties.find((p) => p.by === "home" && p.from === hit.from && p.to === hit.to) : undefined;
    if (last && !(hit.f & F.PSS3) && !ours) continue;
    if (out.some((p) => p.from < hit.to + 3 && p.to > hit.from - 3 && p.kind !== "country")) continue;
    const before = parties.find((p) => p.to === hit.from && (p.by === "name" || p.by === "adjective"));
    const after = last || before ? undefined : parties.find((p) => p.by === "name" && p.from >= hit.to && p.from - hit.to <= 2);
    const state = (ours ?? before ?? after)?.party;
    if (!state || !/^[A-Z]{2}$/.test(state)) continue;
    const named = out.find((p) => p.state === state && p.key !== undefined && world[p.key]?.capital);
    out.push({ from: hit.from, to: hit.to, f: hit.f & CASES, name: named?.name ?? state, state, kind: "settlement" });
  }
}

/** A town's name in the nominative: the words of the table with the marks of the text between them. */
function nominativeOf(page: Page, hit: Hit): string {
  const shown = String(hit.entry.more?.name ?? "");
  const tags = page.language.letters.tags;
  const key = Object.values(tags)[0];
  if (page.tag === key || page.language.letters.transliterate === undefined) {
    const parts = shown.split(/[ -]/);
    const own: number[] = [];
    for (let i = hit.from; i < hit.to; i++) if (page.words[i]) own.push(i);
    if (parts.length === own.length) {
      // the text's own word where it is the nominative of another spelling of the town
      let text = "";
      for (let n = 0; n < own.length; n++) {
        const t = page.tokens[own[n]];
        const form = page.text.slice(t.start, t.end);
        // names in the plural ("Афинах") are the table's
        const plural = page.language.titles.order === "first" && /[ыи]$/.test(parts[n]);
        const stem = plural ? parts[n] : stemOf(page, own[n], form, page.lexis.fold(parts[n]));
        text += (n ? page.text.slice(page.tokens[own[n - 1]].end, t.start) : "") + (stem ?? parts[n]);
      }
      return text;
    }
    if (shown && own.length === 1) return stemOf(page, own[0], textOf(page, hit.from, hit.to)) ?? shown;
  }
  const last = hit.to - 1;
  const t = page.tokens[last];
  const form = page.text.slice(t.start, t.end);
  return page.text.slice(page.tokens[hit.from].start, t.start) + (stemOf(page, last, form) ?? form);
}

/** A form without its case, where the analyser reads one that the tables know; undefined where its letters change. */
function stemOf(page: Page, at: number, form: string, wanted?: string): string | undefined {
  const word = page.words[at];
  const nouns = word?.readings.filter((r) => r.known && !(r.f & F.V)) ?? [];
  const reading = nouns.find((r) => r.stem === wanted) ?? nouns[0];
  if (!word || !reading) return form;
  if (reading.stem === word.key) return form;
  if (page.lexis.fold(form.slice(0, reading.cut)) === reading.stem) return form.slice(0, reading.cut).replace(/['’ʼ‘`-]$/, "");
  for (let n = 1; n < form.length; n++) if (page.lexis.fold(form.slice(0, n)) === reading.stem) return form.slice(0, n);
  return undefined;
}

/** Names no table knows beside a word for a town, region or building. */
function unknown(page: Page, words: ReadonlyMap<number, Hit>, taken: Uint8Array, out: PlaceMention[]): void {
  const { tokens, text } = page;
  const last = page.language.titles.order === "last";
  const sides = hitsOf(page, "sides");
  const articles = hitsOf(page, "article");
  const leads = hitsOf(page, "title-lead");
  const isName = (i: number) =>
    tokens[i] !== undefined &&
    tokens[i].kind === WORD &&
    (tokens[i].flags & CAP) !== 0 &&
    !(tokens[i].flags & UPPER) &&
    !taken[i];
  for (const [at, hit] of words) {
    const kind = hit.entry.code as PlaceMention["kind"];
    if (kind === "site") continue;
    // in Turkic languages the name owns the word: "Soltanlı kəndi"
    if (last && !page.words[hit.to - 1]?.readings.some((r) => r.known && r.f & F.PSS3)) continue;
    if (last || page.language.titles.order === "both") {
      // the name stands before: "Sakarçäge etraby", "Soltanlı kəndi"
      let from = at;
      while (
        from > 0 &&
        at - from < 4 &&
        (isName(from - 1) || (text[tokens[from - 1].start] === "-" && tokens[from - 1].flags & GLUED && isName(from - 2)))
      )
        from--;
      const s = page.sentences.find((x) => x.from <= at && at < x.to);
      // "Taraplar Bereket şäherinde": a sentence that begins with the sides
      if (s && from === s.from && from < at - 1 && startingAt(sides, from)) from++;
      // "The city", "The Lerik district": an article at the head of a sentence is no name
      if (from < at && startingAt(articles, from)) from++;
      if (from < at && s && from >= s.from && !(from === s.from && at - from > 2)) {
        for (let i = from; i < hit.to; i++) taken[i] = 1;
        out.push({ from, to: hit.to, f: hit.f & CASES, name: textOf(page, from, at), state: null, kind });
        continue;
      }
    }
    if (!last) {
      // it stands after: "город Мегри", "city of Gyumri"; after a number "г." is a year
      if (at > 0 && tokens[at - 1].kind === NUMBER) continue;
      // "С.Г.Саидов": an initial is no word for town
      if (hit.to - at === 1 && tokens[at].end - tokens[at].start === 1 && tokens[at].flags & (CAP | GLUED)) continue;
      let from = hit.to;
      if (startingAt(leads, from)?.entry.code === "of" || text[tokens[from]?.start ?? -1] === ".") from++;
      if (!isName(from)) continue;
      // "… the region" may end a headline
      if (!page.sentences.some((x) => x.from <= at && from < x.to)) continue;
      let to = from + 1;
      while (to < tokens.length && tokens[to].flags & GLUED && text[tokens[to].start] === "-" && isName(to + 1)) to += 2;
      for (let i = from; i < to; i++) taken[i] = 1;
      out.push({ from, to, f: hit.f & CASES, name: textOf(page, from, to), state: null, kind });
    }
  }
}
