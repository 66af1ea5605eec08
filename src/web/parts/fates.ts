import { fill } from "../../view/edtf.ts";
import { type Fates, type FollowedItem, fateOf } from "../../view/follow.ts";
import type { CommitmentItem } from "../../view/items.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { wordsUrl } from "../urls.ts";
import { langOf } from "./evidence.ts";
import { commitmentEntry, folded } from "./lists.ts";

/** Where nothing is known of what became of commitments. */
export const noFates: Fates = { items: [], texts: 0, latestOnly: false, outlets: new Map() };

/** The commitments of which no later text tells what became of them. */
export const unsettled = (items: readonly CommitmentItem[], fates: Fates): CommitmentItem[] =>
  items.filter((item) => fateOf(item, fates) === null);

/** Commitments by how they stand: overdue, ahead, without a day; and those of which a later text tells what became of them, with its words. */
export function commitmentGroups(
  items: readonly CommitmentItem[],
  fates: Fates,
  options: { today: string; heading: "h2" | "h3"; most: number; sides?: readonly string[] },
  say: Say,
): Html {
  const { due, pairMore: more } = say.words.ui;
  const { today, heading, most, sides } = options;
  const group = (state: string, title: string, own: readonly CommitmentItem[], entry: (item: CommitmentItem) => Html) => {
    const words = html`${title} <span class="heading-count">${own.length}</span>`;
    return (
      own.length > 0 &&
      html`<section class="due-group due-group-${state}">${heading === "h2" ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`}${folded(own, entry, { most, list: "ol", className: "timeline commitments" }, say)}</section>`
    );
  };
  const told = items.map((item) => ({ item, fate: fateOf(item, fates) }));
  const limited = fates.latestOnly && html`<p class="none">${fill(more.fatesLimited, { n: say.number(fates.texts) })}</p>`;
  return html`${limited}${(["overdue", "ahead", "open"] as const).map((state) => {
    const own = told.filter(({ item, fate }) => fate === null && item.state === state).map(({ item }) => item);
    return group(state, due.states[state], own, (item) => commitmentEntry(item, today, say, sides));
  })}${(["kept", "partly", "postponed", "broken"] as const).map((status) => {
    // one promise that several texts tell is one entry with all their words
    const own = Map.groupBy(
      told.filter(({ fate }) => fate?.status === status),
      ({ fate }) => fate,
    );
    const settled = new Map(
      [...own].map(([fate, same]) => [{ ...same[0].item, evidence: same.flatMap(({ item }) => item.evidence) }, fate!]),
    );
    return group(status, more.fates[status], [...settled.keys()], (item) =>
      settledEntry(item, settled.get(item)!, fates, today, say, sides),
    );
  })}`;
}

/** Commitments in the order given, each with what became of it where a text tells. */
export function commitmentsAsTold(items: readonly CommitmentItem[], fates: Fates, today: string, say: Say): Html {
  return html`<ol class="timeline commitments">${items.map((item) => {
    const fate = fateOf(item, fates);
    return fate === null ? commitmentEntry(item, today, say) : settledEntry(item, fate, fates, today, say);
  })}</ol>`;
}

/** A commitment with what became of it; its day is no longer held against today. */
function settledEntry(
  item: CommitmentItem,
  fate: FollowedItem,
  fates: Fates,
  today: string,
  say: Say,
  sides?: readonly string[],
): Html {
  return commitmentEntry({ ...item, state: "open" }, today, say, sides, fateWords(fate, fates, say));
}

/** The words of a later text that tell what became of a commitment, leading to where they stand. */
function fateWords({ by, moved, status }: FollowedItem, { outlets }: Fates, say: Say): Html | null {
  if (by === null || status === "open" || status === "overdue") return null;
  const { fates, movedTo } = say.words.ui.pairMore;
  const words = by.quote.replace(/\s+/g, " ").trim();
  return html`<p class="entry-kind"><span class="badge fate fate-${status}">${fates[status]}</span>${moved !== null && html`<span>${fill(movedTo, { date: say.date(moved) })}</span>`}</p><figure class="quote"><blockquote lang="${langOf(by.language)}" dir="auto"><p>${words}</p></blockquote><figcaption><a class="source" href="${wordsUrl(by.text, words)}">${outlets.get(by.text) ?? by.text}${by.published !== null && html`, ${say.date(by.published)}`}</a> <span class="tongue">${say.language(by.language)}</span></figcaption></figure>`;
}
