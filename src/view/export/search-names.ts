import { likelyLanguage } from "../../entity/names.ts";
import { blockKeys, likeness, packed, soundsOf } from "../../entity/sounds.ts";

/**
 * How a published site's search finds people: each word of a name by its sounds, whatever alphabet writes it. The same for names that are
 * known and for what is asked, in a browser and here.
 */

/** A person who is found: address from the language's root, name, and what is said beside it. */
export type NamedEntry = [address: string, name: string, about: string];

/** A part of the index of names: people, those of most texts first, and by the sounds of each word of their names who bears it. */
export interface NamesShard {
  readonly people: readonly NamedEntry[];
  readonly sounds: Readonly<Record<string, readonly number[]>>;
}

/** Words of what is asked at most: more are no name. */
const mostWords = 4;
/** How much alike a word must sound to be the same word of a name. */
const alike = 0.8;

/** How the words of a name sound; initials and other short words tell nothing. */
export function soundsOfName(name: string): string[] {
  const language = likelyLanguage(name);
  const words = name.split(/[^\p{L}\p{M}'’‘ʻʼ`´]+/u).filter((word) => word.replace(/[^\p{L}]/gu, "").length > 2);
  return [...new Set(words.map((word) => soundsOf(word, language)))].filter((sounds) => sounds.length > 1);
}

/** The parts of the index in which a word of a name stands, by its sounds. */
export function nameShards(sounds: string): string[] {
  const keys = blockKeys(sounds).map((key) =>
    [...key.slice(0, 2)].map((c) => (/[a-z]/.test(c) ? c : `_${c.charCodeAt(0).toString(16)}`)),
  );
  return [...new Set(keys.map((letters) => letters.join("")))];
}

/** The people who bear a name of which each word sounds like one of those asked for, those of most texts first. */
export async function peopleAlike(asked: string, shardAt: (name: string) => Promise<NamesShard | null>): Promise<NamedEntry[]> {
  const words = soundsOfName(asked);
  if (words.length === 0 || words.length > mostWords) return [];
  let found: Map<string, NamedEntry> | undefined;
  for (const word of words) {
    const own = packed(word);
    const bearers = new Map<string, NamedEntry>();
    for (const name of nameShards(word)) {
      const shard = await shardAt(name);
      for (const [sounds, people] of Object.entries(shard?.sounds ?? {})) {
        if (likeness(own, packed(sounds)) < alike) continue;
        for (const n of people) bearers.set(shard!.people[n]![0], shard!.people[n]!);
      }
    }
    found = found === undefined ? bearers : new Map([...found].filter(([address]) => bearers.has(address)));
  }
  return [...(found?.values() ?? [])];
}

/** The parts of the index of names by their names: of people in this order, each with all spellings. */
export function namesIndex(
  people: readonly { readonly entry: NamedEntry; readonly spellings: readonly string[] }[],
): Map<string, NamesShard> {
  const shards = new Map<string, { people: NamedEntry[]; sounds: Record<string, number[]> }>();
  for (const { entry, spellings } of people) {
    for (const sounds of new Set(spellings.flatMap(soundsOfName))) {
      for (const name of nameShards(sounds)) {
        const shard = shards.get(name) ?? { people: [], sounds: {} };
        shards.set(name, shard);
        if (shard.people.at(-1) !== entry) shard.people.push(entry);
        const bearers = shard.sounds[sounds] ?? [];
        bearers.push(shard.people.length - 1);
        shard.sounds[sounds] = bearers;
      }
    }
  }
  return shards;
}
