import { foldName } from "./names.ts";

/** A word of a text with where it stands. */
interface Word {
  readonly text: string;
  readonly small: string;
  readonly start: number;
  readonly end: number;
}

/** The same person is looked for in this much of a text. */
const longestText = 200_000;
/** Forms of one person that are kept. */
const mostForms = 24;
/** Letters that endings take the place of, or stand after. */
const soft = /[аеёиоуыэюяійьәөүұeaioöuüıəäý]$/u;

/**
 * How a text writes each of its people: "Рашадом Набиевым", "R.Nəbiyev", "Fidan'ın", each with the same in the nominative where it is
 * inflected. The name of the record comes first. A bare surname that two share is told of neither.
 *
 * @param names the people of the text, as the record names them
 */
export function writtenForms(raw: string, names: readonly string[], language: string): string[][] {
  const text = raw.slice(0, longestText).normalize("NFC");
  const words = wordsOf(text);
  const byStart = Map.groupBy(words.keys(), (i) => words[i].small.slice(0, 2));
  const wanted = names.map((name) => partsOf(name, language));
  return wanted.map(({ given, family }, person) => {
    const forms = new Set([names[person]]);
    if (family === "") return [...forms];
    const shared = wanted.some((other, i) => i !== person && names[i] !== names[person] && isFormOf(other.family, small(family)));
    for (const i of byStart.get(small(family).slice(0, 2)) ?? []) {
      if (forms.size >= mostForms) break;
      if (!isFormOf(words[i].text, small(family))) continue;
      const [from, to] = around(words, i, given, text);
      if (from === to && (shared || !isNominal(words, i))) continue;
      const written = words.slice(from, to + 1).map((word) => word.text);
      const slice = text.slice(words[from].start, words[to].end).replace(/\s+/g, " ");
      forms.add(slice);
      forms.add(cutSuffix(slice));
      // the same words as they stand by themselves
      const base = written.map((word) => baseOf(word, [...given, family]));
      if (base.join() !== written.join()) forms.add(rebuilt(text, words.slice(from, to + 1), base));
    }
    return [...forms].slice(0, mostForms);
  });
}

const small = (word: string): string => word.toLowerCase().replaceAll("i̇", "i");

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}'’ʻʼ‘`]*(?:-[\p{L}\p{M}'’ʻʼ‘`]+)*/gu)].map((found) => ({
    text: found[0],
    small: small(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function partsOf(name: string, language: string): { given: string[]; family: string } {
  const all = name
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => !/^\p{L}{1,2}\.$/u.test(word));
  const family = foldName(name, language).parts.family ?? all.at(-1) ?? "";
  const at = all.findLastIndex((word) => word === family || word.endsWith(`-${family}`));
  const surname = at < 0 ? (all.at(-1) ?? "") : all[at];
  return { given: all.filter((_, i) => i !== (at < 0 ? all.length - 1 : at)), family: surname };
}

/** Whether a word is a name with or without an ending. */
function isFormOf(word: string, name: string): boolean {
  const form = small(word);
  if (form === name) return true;
  const plain = form.replace(/['’ʻʼ‘`]\p{L}*$/u, "");
  if (plain === name) return true;
  const stem = name.length > 4 ? name.replace(soft, "") : name;
  const longest = stem.length > 4 ? 7 : stem.length > 3 ? 4 : 2;
  return stem.length > 2 && form.startsWith(stem) && form.length <= stem.length + longest;
}

/** The given names, initials and patronymic beside a surname. */
function around(words: readonly Word[], at: number, given: readonly string[], text: string): [number, number] {
  const fits = (i: number, left: Word, right: Word): boolean => {
    const word = words[i];
    if (!/^(?:\.?[\s\u00a0]*|[\s\u00a0]+)$/u.test(text.slice(left.end, right.start))) return false;
    if (word.text.length <= 2 && word.text.length > 0 && text[word.end] === ".")
      return given.some((name) => small(name).startsWith(word.small));
    return given.some((name) => isFormOf(word.text, small(name)));
  };
  let from = at;
  while (from > 0 && at - from < 4 && fits(from - 1, words[from - 1], words[from])) from--;
  let to = at;
  if (from === at) while (to + 1 < words.length && to - at < 3 && fits(to + 1, words[to], words[to + 1])) to++;
  return [from, to];
}

/** A surname by itself is one where no other name stands right before it. */
function isNominal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.end + 1 < words[at].start || !/^\p{Lu}\p{Ll}+$/u.test(before.text);
}

const cutSuffix = (form: string): string => form.replace(/['’]\p{Ll}+$/u, "");

/** The name that a word is a form of. */
const baseOf = (word: string, names: readonly string[]): string =>
  word.length <= 2
    ? word
    : (names.find((name) => small(name) === small(word)) ?? names.find((name) => isFormOf(word, small(name))) ?? word);

/** The same piece of text with other words. */
function rebuilt(text: string, words: readonly Word[], base: readonly string[]): string {
  return words
    .map((word, i) => base[i] + (i + 1 < words.length ? text.slice(word.end, words[i + 1].start) : ""))
    .join("")
    .replace(/\s+/g, " ");
}
