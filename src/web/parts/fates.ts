import { fill } from "../../view/edtf.ts";
import { byStanding } from "../../view/follow.ts";
import type { CommitmentItem, Fate } from "../../view/items.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { wordsUrl } from "../urls.ts";
import { called, langOf } from "./evidence.ts";
import { commitmentEntry, folded } from "./lists.ts";
import { fileOf } from "./outlet.ts";

/** How commitments are listed by how they stand. */
interface GroupOptions {
  today: string;
  heading: "h2" | "h3";
  most: number;
  sides?: readonly string[];
  /** how many texts were looked through for what became of them, where there are more */
  followedOnly: number | null;
}

/** Commitments by how they stand: overdue, ahead, without a day; and those of which a later text tells what became of them, with its words. */
export function commitmentGroups(items: readonly CommitmentItem[], options: GroupOptions, say: Say): Html {
  const { today, heading, most, sides, followedOnly } = options;
  const entry = (item: CommitmentItem) => commitmentEntry(item, today, say, sides, fateWords(item, say));
  const limited = followedOnly !== null && fill(say.words.ui.pairMore.fatesLimited, { n: say.number(followedOnly) });
  return html`${limited !== false && html`<p class="none">${limited}</p>`}${byStanding(items).map(({ name, items: own }) => {
    const words = html`${say.standing(name)} <span class="heading-count">${own.length}</span>`;
    return html`<section class="due-group due-group-${name}">${heading === "h2" ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`}${folded(own, entry, { most, list: "ol", className: "timeline commitments" }, say)}</section>`;
  })}`;
}

/** Commitments in the order given, each with what became of it where a text tells. */
export function commitmentsAsTold(items: readonly CommitmentItem[], today: string, say: Say): Html {
  return html`<ol class="timeline commitments">${items.map((item) => commitmentEntry(item, today, say, undefined, fateWords(item, say)))}</ol>`;
}

/** The words of a later text that tell what became of a commitment, leading to where they stand. */
export function fateWords({ state, fate }: { state: CommitmentItem["state"]; fate: Fate | null }, say: Say): Html | null {
  if (fate === null || state === "open" || state === "overdue") return null;
  const { fates, movedTo } = say.words.ui.pairMore;
  const { by, moved } = fate;
  const words = by.quote.replace(/\s+/g, " ").trim();
  return html`<p class="entry-kind entry-fate"><span class="badge fate fate-${state}">${fates[state]}</span>${moved !== null && html`<span>${fill(movedTo, { date: say.date(moved) })}</span>`}</p><figure class="quote"><blockquote lang="${langOf(by.language)}" dir="auto"><p>${words}</p></blockquote><figcaption><a class="source" href="${wordsUrl(by.text, words)}">${called(by)}${by.published !== null && html`, ${say.date(by.published)}`}</a>\u00a0· <span class="tongue">${say.language(by.language)}</span>${fileOf(by, by.text)}</figcaption></figure>`;
}
