import { F } from "../../lang/features.ts";
import type { Institution } from "../../world/offices.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { beginningIn, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import type { Index, Title } from "./title-index.ts";

/** How far the name of a committee reaches before or after the word for it. */
const reach = 14;

/**
 * "The chairman of the Foreign Affairs Committee", "Plan ve Bütçe Komisyonu Başkanı", "Milli Məclisin … komitəsinin sədri": a committee that
 * deals with what only those of parliaments deal with, or that stands behind the word for a parliament, is a parliament's.
 */
export function houses(page: Page, index: Index, titles: readonly Title[]): void {
  let last = 0;
  for (const title of titles) {
    const end = Math.max(title.to, title.headTo);
    const before = last;
    last = end;
    if (!led.has(title.head) || title.f & F.PL || (title.outer !== null && !others.has(title.outer))) continue;
    const body = committeeOf(page, title);
    if (!body) continue;
    const s = page.sentences[sentenceOf(page, title.headFrom)];
    const least = Math.max(s.from, before, body.from - reach);
    const fields = hitsOf(page, "house-field");
    const field =
      beginningIn(fields, least, body.from)[0] ??
      (page.language.titles.order === "last" ? undefined : beginningIn(fields, body.to, Math.min(s.to, body.to + 4))[0]);
    const house = title.institution === "parliament" ? body : parliamentBefore(page, least, field?.from ?? body.from, body);
    if (!field && (!house || title.institution === "parliament")) continue;
    title.institution = "committee";
    title.outer = "parliament";
    if (field && field.from >= body.to) title.to = Math.max(title.to, listEnd(page, index, Math.max(title.to, field.to), s.to));
    if (!house || house === body || title.parties.length) continue;
    const party = (house.entry.more?.party as string | undefined) ?? index.partyEnds.get(house.from)?.party;
    if (!party) continue;
    title.parties = [party];
    title.partyFrom = "institution";
  }
}

/** The word for a committee in a title that names it, or a parliament, as what its holder heads. */
function committeeOf(page: Page, title: Title): Hit | undefined {
  const { institution, from, to, headFrom } = title;
  if (institution !== "committee" && institution !== "commission" && institution !== "parliament") return undefined;
  const code = institution === "parliament" ? "committee" : institution;
  return within(hitsOf(page, "institution"), from, Math.max(to, headFrom)).find((h) => h.entry.code === code && !(h.f & F.PL));
}

/** Where a list of fields goes on to ("по международным отношениям, обороне и безопасности"), if a name follows it. */
function listEnd(page: Page, index: Index, at: number, to: number): number {
  let i = at;
  for (; i < to && i < at + 9; i++) {
    const t = page.tokens[i];
    const isComma = page.text[t.start] === ",";
    if (!isComma && (t.kind !== WORD || index.starts.get("head")?.has(i))) return at;
    if (t.kind === WORD && t.flags & CAP) return i;
  }
  return at;
}

/** What else may be read beside a committee: its own parliament, or what it deals with ("judicial reform"). */
const others: ReadonlySet<Institution> = new Set<Institution>(["committee", "court", "parliament"]);

/** The word for a parliament as that to which a committee belongs, before what the committee deals with. */
function parliamentBefore(page: Page, least: number, field: number, body: Hit): Hit | undefined {
  const houses = beginningIn(hitsOf(page, "institution"), least, field).filter((h) => h.entry.code === "parliament");
  const house = houses.at(-1);
  return house && house !== body && house.f & F.GEN ? house : undefined;
}

/** Heads that lead a committee. */
const led: ReadonlySet<string> = new Set(["chair", "chief", "president", "leader", "co-chair", "secretary", "member"]);
