import { tells } from "./clause/clauses.ts";
import type { PartyMention, PersonOfText } from "./mention/mention.ts";
import type { Page } from "./page.ts";

/**
 * The states whose relations a text is about: those that its first sentences and its people speak for, the teller's own first.
 * One state alone (or none) means that the text is not about relations between states.
 */
export function pairOf(
  page: Page,
  parties: readonly PartyMention[],
  people: readonly PersonOfText[],
  home: string | null,
): string[] {
  const weight = new Map<string, number>();
  const add = (party: string, by: number) => weight.set(party, (weight.get(party) ?? 0) + by);
  let told = 0;
  let sentence = 0;
  for (const p of parties) {
    if (p.party.startsWith("org:")) continue;
    while (sentence < page.sentences.length - 1 && page.sentences[sentence].to <= p.from) {
      if (tells(page, sentence)) told++;
      sentence++;
    }
    const early = told < 2 ? 3 : told < 4 ? 1.5 : 1;
    const how = p.by === "name" || p.by === "home" ? 1 : p.by === "adjective" ? 0.8 : p.by === "institution" ? 0.7 : 0.4;
    add(p.party, early * how);
  }
  for (const person of people) if (person.state && !person.state.startsWith("org:")) add(person.state, 2);
  if (home && weight.has(home)) add(home, 2);
  // the other side is an organisation where men of it are named and none of another state
  const guests = new Set(people.flatMap((person) => (person.state && person.state !== home ? [person.state] : [])));
  const [guest] = guests;
  if (home && guests.size === 1 && guest.startsWith("org:") && weight.has(home)) return [home, guest];
  const ranked = [...weight].sort((a, b) => b[1] - a[1]);
  if (!ranked.length) return [];
  const [, most] = ranked[0];
  const strong = ranked.filter(([, w], i) => i < 2 || w >= Math.max(4, most * 0.5)).filter(([, w]) => w >= 1);
  const list = strong.slice(0, 5).map(([party]) => party);
  if (home && list.includes(home)) return [home, ...list.filter((p) => p !== home)];
  return list;
}
