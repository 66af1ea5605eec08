import { F } from "../../lang/features.ts";
import type { Scene } from "../scene.ts";
import { endingAt, within } from "../within.ts";
import { firm } from "./instrument-deed.ts";
import type { Candidate } from "./instrument-name.ts";
import { listsOf } from "./phrase.ts";

/**
 * Documents that bear the day they were signed on as a part of their name ("12 avqust 2024-cü il tarixli Bəyannamə", «Декларация от 12 августа
 * 2024 года»): their day, and, where nothing firmer is told of them, that they were signed. Where the name ends with its noun, the day leaves it.
 */
export function datedOf(scene: Scene, candidates: readonly Candidate[]): void {
  const { page } = scene;
  const lists = listsOf(page.language, page.lexis.fold);
  const before = page.language.documents.subject === "before";
  for (const c of candidates) {
    if (c.many || c.plural || c.lists || firm.has(c.action) || c.rule === "instrument.draft") continue;
    const { name } = c;
    const date = before
      ? within(scene.dates, name.from - 6, c.head.from).find((d) => d.from <= name.from && d.to >= name.from - 1)
      : endingAt(scene.dates, name.to);
    if (!date?.date || date.date.includes("/")) continue;
    const mark = page.words[before ? date.to : date.from - 1]?.key ?? "";
    const marked = lists.dated.has(mark);
    // "12-nji awgustyndaky Jarnama": the day itself stands as an attribute
    const attribute = before && date.kind === "day" && (date.f & F.ATTR) !== 0;
    if (!marked && !attribute) continue;
    c.dated = date.date;
    if (before) name.from = Math.max(name.from, marked ? date.to + 1 : date.to);
    if (c.nested || c.action === "preparing") continue;
    // "implementation of the Declaration of 2022": a year alone tells no day of signing
    if (c.action === "implementing" && date.kind === "year") continue;
    c.action = c.kind === "resolution" ? "adopted" : "signed";
    c.rule = "instrument.dated";
    c.attribute = true;
  }
}
