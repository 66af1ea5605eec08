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

/** An encounter in a sentence whose people, places and states lead to their pages; none leads to the page on which it stands (`here`). */
export function encounterSaid(item: EncounterItem, say: Say, today?: string, here?: string): Html {
  return linked(
    say.encounter(item, today),
    targetsOf(item, say).filter(([, url]) => here === undefined || !isSame(url, here)),
  );
}

/** Whether two addresses are of one page: those of a person by the id behind `~`, however the name is spelled. */
function isSame(url: string, other: string): boolean {
  const [, id] = /~([^~/]+)$/.exec(url) ?? [];
  return url === other || (id !== undefined && other.endsWith(`~${id}`));
}

/** The people, the place and the sides of an encounter as they are said, with their pages. */
export function targetsOf(item: EncounterItem, say: Say): Target[] {
  const targets: Target[] = item.participants.map((person) => [say.name(person.name), personUrl(personKey(person))]);
  if (item.place !== null && !/^[A-Z]{2}$/.test(item.place))
    targets.push([say.forms(say.place(item.place)), placeUrl(placeKey(item.place))]);
  for (const code of item.parties) targets.push([say.forms(say.party(code)), stateUrl(code)]);
  return targets;
}

/** The page of an encounter, under its date or kind. */
export function encounterLink(item: EncounterItem, words: Html | string): Html {
  return html`<a href="${encounterUrl(item.id)}">${words}</a>`;
}

/** Words, or a name in its forms, and where they lead. */
export type Target = readonly [words: string | readonly string[], url: string];

/**
 * A sentence in which the first place of each of some words is a link, with whatever ending the language puts behind them; words within
 * words that are linked already stay as they are.
 */
export function linked(sentence: string, targets: readonly Target[]): Html {
  const found: [start: number, end: number, url: string][] = [];
  const named = targets.map(([words, url]) => ({ forms: typeof words === "string" ? [words] : words, url }));
  for (const { forms, url } of named.sort((x, y) => y.forms[0].length - x.forms[0].length)) {
    const places = forms.flatMap((words) => placesOf(words, sentence)).sort(([x], [y]) => x - y);
    const place = places.find(([start, end]) => !found.some(([from, to]) => start < to && from < end));
    if (place !== undefined) found.push([...place, url]);
  }
  let at = 0;
  const parts: (Html | string)[] = [];
  for (const [from, to, url] of found.sort((x, y) => x[0] - y[0])) {
    parts.push(...whole(sentence.slice(at, from)), html`<a href="${url}">${sentence.slice(from, to)}</a>`);
    at = to;
  }
  return html`${[...parts, ...whole(sentence.slice(at))]}`;
}

/** Where words stand in a sentence, as whole words with their endings. */
function placesOf(words: string, sentence: string): [start: number, end: number][] {
  const places: [start: number, end: number][] = [];
  if (words.length < 2) return places;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (/\p{L}/u.test(sentence[at - 1] ?? "")) continue;
    const [ending] = /^\p{L}*/u.exec(sentence.slice(at + words.length)) ?? [""];
    places.push([at, at + words.length + ending.length]);
  }
  return places;
}

/** Words whose endings behind a hyphen stay in the line of what they end: "Leyla Huseynli-ді". */
function whole(words: string): (Html | string)[] {
  return words
    .split(/((?<![^\p{L}])-\p{Ll}{1,4}(?!\p{L}))/u)
    .map((piece, index) => (index % 2 === 0 ? piece : html`<span class="ending">${piece}</span>`));
}
