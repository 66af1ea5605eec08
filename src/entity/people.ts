import { compareNames, type NameMatch } from "./match.ts";
import { type FoldedName, foldName } from "./names.ts";
import { blockKeys } from "./sounds.ts";

/** Somebody named in a text. */
export interface Mention {
  readonly name: string;
  /** language of the text, BCP 47 */
  readonly language: string;
  /** office as the record names it, with or without a suffix such as `:acting` */
  readonly post: string | null;
  /** state or organisation the person acts for */
  readonly state: string | null;
  /** day of the text, YYYY-MM-DD */
  readonly day: string | null;
  /** mentions that share such a key are one person's because someone decided it; two of different keys are not */
  readonly decided?: string | null;
  /** which of several who bear one name, where that is known: two of different keys are two, unless somebody decided otherwise */
  readonly bearer?: string | null;
}

/** All mentions of one spelling for one state. */
interface Form {
  readonly name: FoldedName;
  readonly state: string | null;
  readonly decided: string | null;
  readonly bearer: string | null;
  readonly mentions: number[];
  /** office → first and last day of a text that names it */
  readonly posts: Map<string, { from: string; to: string }>;
  /** how much of a name it is: 2 given name and surname, 1 surname and initials, 0 one word */
  readonly fullness: number;
}

interface Group {
  readonly forms: Form[];
}

/** Names of one sound are one person from this score on; with an office in common a little less will do. */
const oneFrom = 0.5;
const oneWithOfficeFrom = 0.3;
/** Full names of people of two states are one person's only with a patronymic in common. */
const acrossStatesFrom = 0.98;
/** The same name in the same office within some months is one person's, whatever state a text seems to give. */
const sameElsewhereFrom = 0.9;
const sameTime = 0.75;
/** Groups of one surname from which on only those with given names of like beginning are compared. */
const manyGroups = 48;

/**
 * Tells which mentions are of one person: groups of places in `mentions`, each in rising order, ordered by their first.
 * Spellings are gathered by the sound of their surnames, so that the time grows with the number of different names and not with its
 * square; full names make the persons, then initials and bare surnames join the one whose office, state and days fit best.
 * A short name that fits two persons alike stays by itself. The same mentions give the same groups in whatever order they stand.
 */
export function samePeople(mentions: readonly Mention[]): number[][] {
  const forms = formsOf(mentions);
  const blocks = new Map<string, Set<Group>>();
  const byGiven = new Map<string, Set<Group>>();
  const groups: Group[] = [];
  const decided = new Map<string, Group>();
  for (const form of forms) {
    const keys = surnameKeys(form.name);
    const candidates = new Set<Group>();
    for (const key of keys) {
      const block = blocks.get(key);
      if (!block) continue;
      if (block.size <= manyGroups || form.fullness < 2) for (const group of block) candidates.add(group);
      else for (const given of givenKeys(form.name, key)) for (const group of byGiven.get(given) ?? []) candidates.add(group);
    }
    let group = (form.decided === null ? undefined : decided.get(form.decided)) ?? bestOf(form, others(form, candidates));
    if (group !== null && (isDecidedOtherwise(form, group) || isOfNamesake(form, group))) group = null;
    if (group) group.forms.push(form);
    else {
      group = { forms: [form] };
      groups.push(group);
    }
    if (form.decided !== null) decided.set(form.decided, group);
    for (const key of keys) {
      addTo(blocks, key, group);
      for (const given of givenKeys(form.name, key)) addTo(byGiven, given, group);
    }
  }
  return groups.map((group) => group.forms.flatMap((form) => form.mentions).sort((a, b) => a - b)).sort((a, b) => a[0] - b[0]);
}

/** Of some people those that are not namesakes of one. */
function others(form: Form, candidates: ReadonlySet<Group>): ReadonlySet<Group> {
  return form.bearer === null ? candidates : new Set([...candidates].filter((group) => !isOfNamesake(form, group)));
}

/** Whether somebody decided that a spelling is not of this person. */
const isDecidedOtherwise = (form: Form, group: Group): boolean =>
  form.decided !== null && group.forms.some(({ decided }) => decided !== null && decided !== form.decided);

/** Whether a spelling is that of another who bears the name of this person. */
const isOfNamesake = (form: Form, group: Group): boolean =>
  form.bearer !== null &&
  group.forms.some(
    ({ bearer, decided }) => bearer !== null && bearer !== form.bearer && (decided === null || decided !== form.decided),
  );

function addTo(index: Map<string, Set<Group>>, key: string, group: Group): void {
  const list = index.get(key);
  if (list) list.add(group);
  else index.set(key, new Set([group]));
}

/** Spellings with all that is said of them, the fullest and most frequent first, then by their letters. */
function formsOf(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  mentions.forEach(({ name, language, post, state, day, decided = null, bearer = null }, i) => {
    const key = `${language}\n${state ?? ""}\n${decided ?? ""}\n${bearer ?? ""}\n${name}`;
    let form = forms.get(key);
    if (!form) {
      const folded = foldedName(name, language);
      const fullness = fullnessOf(folded);
      form = { name: folded, state, decided, bearer, mentions: [], posts: new Map(), fullness };
      forms.set(key, form);
    }
    form.mentions.push(i);
    if (post === null) return;
    const office = officeOf(post);
    const held = form.posts.get(office);
    const at = day ?? "";
    if (!held) form.posts.set(office, { from: at, to: at });
    else {
      if (at !== "" && (held.from === "" || at < held.from)) held.from = at;
      if (at > held.to) held.to = at;
    }
  });
  const fullWords = ({ name }: Form) => name.words.length + (name.father ? 1 : 0);
  return [...forms]
    .sort(
      ([x, a], [y, b]) =>
        b.fullness - a.fullness ||
        // namesakes first, so that what else is written joins the one it fits
        Number(b.bearer !== null) - Number(a.bearer !== null) ||
        b.mentions.length - a.mentions.length ||
        fullWords(b) - fullWords(a) ||
        (x < y ? -1 : 1),
    )
    .map(([, form]) => form);
}

/** How much of a name it is: 2 given name and surname, 1 surname and initials, 0 one word. */
const fullnessOf = (name: FoldedName): number => (name.words.length > 1 ? 2 : name.initials.length > 0 ? 1 : 0);

/** By what names of one person find each other. */
export interface NameBlocks {
  /** whether it is more than initials and a surname */
  readonly full: boolean;
  /** how the surname sounds */
  readonly surnames: readonly string[];
  /** how the surname sounds, with the first sound of another word: only full names have such */
  readonly names: readonly string[];
}

/** By what a name finds other names of the same person: two full names that may be one person's share one of `names`. */
export function blocksOfName(name: string, language: string): NameBlocks {
  const folded = foldedName(name, language);
  const surnames = surnameKeys(folded);
  const full = fullnessOf(folded) === 2;
  return { full, surnames, names: full ? surnames.flatMap((surname) => givenKeys(folded, surname)) : [] };
}

/** A name as a text of a language writes it. */
interface WrittenName {
  readonly name: string;
  readonly language: string;
  readonly state: string | null;
}

/** Whether two names can be one person's, whatever offices and days say: others need not be grouped with each other. */
export function mayBeOnePerson(a: WrittenName, b: WrittenName): boolean {
  const [one, other] = [foldedName(a.name, a.language), foldedName(b.name, b.language)];
  const full = fullnessOf(one) === 2 && fullnessOf(other) === 2;
  const elsewhere = a.state !== null && b.state !== null && a.state !== b.state;
  if (elsewhere && !full) return false;
  return compareNames(one, other).score >= (elsewhere ? sameElsewhereFrom : full ? oneWithOfficeFrom : oneFrom);
}

/** The same few names come again and again. */
const foldedNames = new Map<string, FoldedName>();

function foldedName(name: string, language: string): FoldedName {
  const key = `${language}\n${name}`;
  let folded = foldedNames.get(key);
  if (!folded) {
    folded = foldName(name, language);
    if (foldedNames.size >= 20_000) foldedNames.clear();
    foldedNames.set(key, folded);
  }
  return folded;
}

const officeOf = (post: string): string => post.split(":")[0];

/** Keys of the words that may be the surname. A name without one is filed under its words. */
function surnameKeys(name: FoldedName): string[] {
  const places =
    name.families.length === 0 ? name.words.map((_, i) => i) : name.parts.sure ? name.families.slice(0, 1) : name.families;
  return [...new Set(places.slice(0, 3).flatMap((place) => blockKeys(name.words[place].stem.sounds)))];
}

/** Keys of surname and first sound of each other word. */
function givenKeys(name: FoldedName, surname: string): string[] {
  const firsts = name.words.map((word) => word.loose[0] ?? "");
  return [...new Set(firsts)].map((first) => `${surname} ${"aio".includes(first) ? "a" : first}`);
}

/** The group that a spelling belongs to: the best, if it is good and no other is nearly as good. */
function bestOf(form: Form, candidates: ReadonlySet<Group>): Group | null {
  let best: Group | null = null;
  let bestFit = 0;
  let second = 0;
  for (const group of candidates) {
    const fit = fitOf(form, group);
    if (fit > bestFit) {
      second = bestFit;
      bestFit = fit;
      best = group;
    } else if (fit > second) second = fit;
  }
  if (best === null) return null;
  return form.fullness < 2 && bestFit - second < 0.1 ? null : best;
}

/** How well a spelling fits a person, 0: not at all. */
function fitOf(form: Form, group: Group): number {
  let best = 0;
  const decided = group.forms.some((other) => other.decided !== null);
  for (const other of group.forms) {
    const match = compareNames(form.name, other.name);
    // one spelling that contradicts tells two people apart, but a word or an initial cannot, nor what somebody joined all the same
    if (match.score < 0.05 && other.fullness === 2 && !decided) return 0;
    best = Math.max(best, fitOfForms(form, other, match));
  }
  return best;
}

function fitOfForms(form: Form, other: Form, { score }: NameMatch): number {
  const offices = officesInCommon(form, other);
  if (form.state !== null && other.state !== null && form.state !== other.state) {
    const fathers = form.name.father !== null && other.name.father !== null;
    if (form.fullness < 2 || other.fullness < 2) return 0;
    if (fathers && score >= acrossStatesFrom) return score;
    // one name in one office at one time: a state was told wrongly
    return score >= sameElsewhereFrom && offices >= sameTime ? score / 2 : 0;
  }
  const sameState = form.state !== null && form.state === other.state;
  if (form.fullness === 2 && other.fullness === 2) {
    if (score < (offices > 0 && sameState ? oneWithOfficeFrom : oneFrom)) return 0;
    return score + offices;
  }
  // less than a full name wants something beside the name
  if (score < oneFrom || !sameState) return 0;
  if (form.fullness === 0 && offices === 0 && form.posts.size > 0 && other.posts.size > 0) return 0;
  return score / 2 + offices;
}

/** 0 no office in common; up to 1 the nearer the days in which texts name it. */
function officesInCommon(form: Form, other: Form): number {
  let best = 0;
  for (const [office, held] of form.posts) {
    const also = other.posts.get(office);
    if (!also) continue;
    best = Math.max(best, 1 / (1 + yearsBetween(held, also)));
  }
  return best;
}

/** Years from the end of one span to the start of another; 0 where they overlap or a day is unknown. */
function yearsBetween(a: { from: string; to: string }, b: { from: string; to: string }): number {
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  if (earlier.to === "" || later.from === "" || earlier.to >= later.from) return 0;
  return (Date.parse(later.from) - Date.parse(earlier.to)) / (365.25 * 86_400_000) || 0;
}
