import { type EncounterItem, isPersonId, type Participant } from "../view/items.ts";
import type { Say } from "../view/say/say.ts";
import { placeKey, slug } from "../view/where.ts";
import { type Html, html } from "./html.ts";
import { encounterUrl, personUrl, placeUrl, stateUrl } from "./urls.ts";

/** Somebody to whom a link leads. */
type Named = Pick<Participant, "name" | "state"> & Partial<Pick<Participant, "key">>;

/**
 * The key of a person's page: the side and the name in any of its spellings, and the person's id where a store knows it, which tells
 * namesakes apart.
 */
export function personKey({ state, name, key }: Named): string {
  return `${state ?? "-"}:${slug(name)}${key === undefined || !isPersonId(key) ? "" : `~${key}`}`;
}

/** A person's name, leading to the person's page. */
export function personOf(person: Named, say: Say): Html {
  return html`<a href="${personUrl(personKey(person))}">${say.name(person.name)}</a>`;
}

/** An encounter in a sentence whose people, places and states lead to their pages. */
export function encounterSaid(item: EncounterItem, say: Say, today?: string): Html {
  return linked(say.encounter(item, today), targetsOf(item, say));
}

/** The people, the place and the sides of an encounter as they are said, with their pages. */
export function targetsOf(item: EncounterItem, say: Say): [words: string, url: string][] {
  const targets: [words: string, url: string][] = item.participants.map((person) => [
    say.name(person.name),
    personUrl(personKey(person)),
  ]);
  if (item.place !== null && !/^[A-Z]{2}$/.test(item.place))
    targets.push([say.place(item.place), placeUrl(placeKey(item.place))]);
  for (const code of item.parties) targets.push([say.party(code), stateUrl(code)]);
  return targets;
}

/** The page of an encounter, under its date or kind. */
export function encounterLink(item: EncounterItem, words: Html | string): Html {
  return html`<a href="${encounterUrl(item.id)}">${words}</a>`;
}

/**
 * A sentence in which the first place of each of some words is a link, whatever ending the language puts behind them; words within
 * words that are linked already stay as they are.
 */
export function linked(sentence: string, targets: readonly (readonly [words: string, url: string])[]): Html {
  const found: [start: number, end: number, url: string][] = [];
  for (const [words, url] of [...targets].sort((x, y) => y[0].length - x[0].length)) {
    if (words.length < 2) continue;
    for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (/\p{L}/u.test(sentence[at - 1] ?? "") || found.some(([from, to]) => at < to && from < end)) continue;
      found.push([at, end, url]);
      break;
    }
  }
  let at = 0;
  const parts: (Html | string)[] = [];
  for (const [from, to, url] of found.sort((x, y) => x[0] - y[0])) {
    parts.push(...whole(sentence.slice(at, from)), html`<a href="${url}">${sentence.slice(from, to)}</a>`);
    at = to;
  }
  return html`${[...parts, ...whole(sentence.slice(at))]}`;
}

/** Words whose endings behind a hyphen stay in the line of what they end: "Leyla Huseynli-ді". */
function whole(words: string): (Html | string)[] {
  return words
    .split(/((?<![^\p{L}])-\p{Ll}{1,4}(?!\p{L}))/u)
    .map((piece, index) => (index % 2 === 0 ? piece : html`<span class="ending">${piece}</span>`));
}
