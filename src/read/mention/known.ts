import { type OfficeHolder, people } from "../../world/people.ts";
import { holderSounds } from "./holder-sounds.ts";
import { soundOf } from "./sound.ts";

/** An office-holder with the sounds of one spelling of his name. */
interface Known {
  readonly holder: OfficeHolder;
  readonly sounds: readonly string[];
}

let bySurname: Map<string, Known[]> | undefined;

function table(): Map<string, Known[]> {
  if (bySurname) return bySurname;
  bySurname = new Map();
  for (const [place, sounds] of holderSounds()) {
    const holder = people[place];
    for (const key of new Set([sounds[sounds.length - 1], sounds[0]])) {
      const list = bySurname.get(key);
      if (list) list.push({ holder, sounds });
      else bySurname.set(key, [{ holder, sounds }]);
    }
  }
  return bySurname;
}

/**
 * Office-holders whose name sounds like these words (nominative; of a full name all words of one must be found in the other).
 * Fewer than two words name nobody: surnames are shared.
 */
export function holdersOf(words: readonly string[]): readonly OfficeHolder[] {
  const key = words.join(" ");
  let found = remembered.get(key);
  if (!found) {
    found = find(words);
    if (remembered.size >= 20_000) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}
const remembered = new Map<string, readonly OfficeHolder[]>();

function find(words: readonly string[]): OfficeHolder[] {
  const sounds = words.map((w) => soundOf(w)).filter((s) => s.length > 0);
  if (sounds.length < 2) return [];
  const found = new Set<OfficeHolder>();
  for (const key of new Set([sounds[sounds.length - 1], sounds[0]]))
    for (const known of table().get(key) ?? []) if (covers(sounds, known.sounds)) found.add(known.holder);
  return [...found];
}

/** Whether one list of sounds holds all of the other, at least two of them, the last (or in Eastern names the first) among them. */
function covers(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  const left = [...long];
  for (const s of short) {
    const at = left.indexOf(s);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  // the sounds of few words out of many agree by chance
  return short.join("").length >= (long.length - short.length > 1 ? 7 : 4);
}

/** Office-holders of a year whose surname sounds so and who hold that post; none where they are of several states. */
export function surnameHolders(surname: string, post: string, year: number | null): OfficeHolder[] {
  const sound = soundOf(surname);
  if (sound.length < 3) return [];
  const found = (table().get(sound) ?? [])
    .filter((k) => k.sounds[k.sounds.length - 1] === sound && k.holder.post === post && inOffice(k.holder, year))
    .map((k) => k.holder);
  return new Set(found.map((h) => h.state)).size === 1 ? found : [];
}

/** Whether an office-holder's surname is spelt so, and his first name begins so: "D.Gulmanowa" is no dative. */
export const isSpelt = (surname: string, initial: string): boolean =>
  (table().get(soundOf(surname)) ?? []).some(({ holder, sounds }) =>
    holder.names.some(
      (name) =>
        name.toLowerCase().endsWith(` ${surname.toLowerCase()}`) && sounds.length > 1 && sounds[0][0] === soundOf(initial)[0],
    ),
  );

/** Posts whose holders texts name by their surname alone. */
const famous: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "foreign-minister", "royal"]);

/**
 * The one man of a year whom a surname alone, or with an initial, names without his office: a holder of a famous post with no namesake
 * among those.
 */
export function soleHolder(surname: string, initial: string | null, year: number | null): OfficeHolder | undefined {
  const sound = soundOf(surname);
  if (sound.length < 3) return undefined;
  const first = initial ? soundOf(initial)[0] : undefined;
  const found = (table().get(sound) ?? []).filter(
    (k) =>
      k.sounds.length > 1 &&
      k.sounds[k.sounds.length - 1] === sound &&
      famous.has(k.holder.post) &&
      inOffice(k.holder, year) &&
      (first === undefined || k.sounds[0][0] === first) &&
      k.holder.names.some((name) => Math.abs(name.length - name.lastIndexOf(" ") - 1 - surname.length) < 4),
  );
  return new Set(found.map((k) => `${k.holder.state} ${k.sounds[0][0]}`)).size === 1 ? found[0].holder : undefined;
}

/** Whether a holder was in office in the year (unknown year: whether he is the latest to hold it). */
export const inOffice = (holder: OfficeHolder, year: number | null): boolean =>
  year === null ? holder.to === null || holder.to >= 2021 : holder.from <= year && (holder.to === null || year <= holder.to);

/** Who held an office of a state in a year, as far as is known. */
export const holdersAt = (state: string, post: string, year: number | null): OfficeHolder[] =>
  people.filter((h) => h.state === state && h.post === post && inOffice(h, year));
