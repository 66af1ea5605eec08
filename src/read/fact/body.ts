import { CASES, F } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import type { PartyMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { threeOf } from "../pair.ts";
import type { Vocabulary } from "../reader.ts";
import type { Body, BodyKind, Encounter } from "../record.ts";
import type { Scene } from "../scene.ts";
import type { Fold } from "../text/fold.ts";
import { CAP, GLUED, NUMBER, UPPER } from "../text/tokens.ts";
import { around, endingAt, firstFrom, overlapping, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import {
  afterMarker,
  headsOf,
  isPlural,
  listsOf,
  marksOf,
  nameAfter,
  nameBefore,
  nominativeName,
  type Phrase,
  partiesOf,
} from "./phrase.ts";

/** Nouns of standing mechanisms and the words that make them common to states. */
export const bodyWords: Vocabulary = ({ bodies }, add) => {
  for (const [kind, words] of Object.entries(bodies.kinds)) add(words, { cat: "body", code: kind });
  for (const [kind, words] of Object.entries(bodies.weak)) add(words, { cat: "body", code: kind, more: { weak: true } });
  for (const [key, words] of Object.entries(bodies.known)) {
    const [kind, parties] = key.split(" ");
    add(words, { cat: "body", code: kind, more: { parties: parties.split(",") } });
  }
  add(bodies.ofRegions, { cat: "body of regions", code: "forum", more: { weak: true, ofRegions: true } });
  add(bodies.ofOrganisations, { cat: "body", code: "council", more: { weak: true, owned: true } });
  add(bodies.owners, { cat: "body owner", code: "owner" });
  add(bodies.not, { cat: "body", code: "not" });
  add(bodies.ofParliaments, { cat: "body", code: "parliamentary-group", more: { sits: true } });
  add(bodies.joint, { cat: "body joint", code: "joint" });
  add(bodies.ofThree, { cat: "body of three", code: "three" });
  add(bodies.ofOne, { cat: "body of one", code: "one" });
};

/** Sorts that organisations have. */
const ownable: ReadonlySet<BodyKind> = new Set<BodyKind>(["council", "committee", "centre"]);

const counters = new WeakMap<Language, { numbered: ReadonlySet<string>; rounds: ReadonlySet<string> }>();
function countersOf(language: Language, fold: Fold) {
  let made = counters.get(language);
  if (!made) {
    const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean).map(fold));
    made = { numbered: set(language.bodies.numbered), rounds: set(language.bodies.rounds) };
    counters.set(language, made);
  }
  return made;
}

/** A name of more words than this beside its noun is cut to the noun. */
const longest = 12;

interface Candidate {
  readonly kind: BodyKind;
  readonly head: Hit;
  readonly name: Phrase;
  readonly parties: readonly string[];
  /** whether the parties stand in the name or are known by it */
  readonly stated: boolean;
  /** whether they are told in its sentence */
  readonly near: boolean;
  readonly words: ReadonlySet<string>;
  /** of the noun itself */
  readonly own: ReadonlySet<string>;
  /** those that make it common to states, and the others */
  readonly shared: ReadonlySet<string>;
  readonly sort: ReadonlySet<string>;
  /** whether it is said to be of three */
  readonly ofThree: boolean;
  /** its letters where it is named by them ("СМИД"), else the first letters of its words */
  readonly letters: { readonly short: boolean; readonly text: string };
  readonly rule: string;
}

/** Standing mechanisms of two states or more that the text names, each once. */
export function bodiesOf(scene: Scene, encounters: readonly Encounter[] = []): Body[] {
  const heads = headsOf(
    scene.page,
    "body",
    (a, b) => a.to - a.from > b.to - b.from || weight(a) > weight(b),
    (hit) => hit.entry.more?.owned === true && ownerOf(scene, hit) !== undefined,
    hitsOf(scene.page, "body of regions"),
  );
  if (!heads.length) return [];
  const marks = marksOf(scene, "body", "document deed");
  const kept: Candidate[] = [];
  // "political consultations … The first round of consultations": a round told anywhere numbers them
  const rounds = heads.some((h) => h.entry.code === "consultations" && isCounted(scene.page, { ...h, tied: false }, h));
  const told = rounds && heads.some((h) => h.entry.code === "consultations" && candidateOf(scene, h, marks));
  for (const head of heads) {
    const candidate = candidateOf(scene, head, marks, rounds && !told && head.entry.code === "consultations");
    if (!candidate) {
      scene.trace?.("bodies", "body.joint", head, "neither numbered nor of two states");
      continue;
    }
    const at = kept.findIndex((k) => isSame(k, candidate));
    if (at < 0) kept.push(candidate);
    else if (better(candidate, kept[at])) kept[at] = { ...candidate, ...fuller(candidate, kept[at]) };
    else if (!kept[at].parties.length) kept[at] = { ...kept[at], parties: candidate.parties, stated: candidate.stated };
    else if (!kept[at].stated && candidate.stated) kept[at] = { ...kept[at], parties: candidate.parties, stated: true };
  }
  return kept.filter((c) => !isNameless(scene.page, c)).map((c) => itemOf(scene, seated(scene, c, encounters)));
}

/** The organisation that has a body: named beside its noun, or meant by a word that stands for the one named last. */
function ownerOf({ page, parties }: Scene, head: Hit): Owner | undefined {
  const before = page.language.documents.subject === "before";
  const [from, to] = before ? [head.from - 5, head.from] : [head.from - 3, head.to + 5];
  const sentence = page.sentences[sentenceOf(page, head.from)];
  const [low, high] = [Math.max(sentence.from, from), Math.min(sentence.to, to)];
  const ofIt = (m: Hit | PartyMention) => {
    const { from, to, f } = m;
    return before
      ? to <= head.from && noVerb(page, to, head.from) && (f & F.GEN || "party" in m || to === head.from)
      : from >= head.to
        ? noVerb(page, head.to, from)
        : to <= head.from && noVerb(page, to, head.from);
  };
  const named = within(parties, low, high).findLast((p) => p.party.startsWith("org:") && ofIt(p));
  if (named) return { party: named.party, from: named.from, to: named.to, named: true };
  const word = within(hitsOf(page, "body owner"), low, high).findLast((h) => !(h.f & F.PL) && ofIt(h));
  if (!word) return undefined;
  const at = firstFrom(parties, word.from);
  for (let i = at - 1; i >= 0 && at - i < 40; i--)
    if (parties[i].party.startsWith("org:")) return { party: parties[i].party, from: word.from, to: word.to, named: false };
  return undefined;
}

interface Owner {
  readonly party: string;
  readonly from: number;
  readonly to: number;
  readonly named: boolean;
}

/** Whether a few words without a verb or a mark other than brackets stand between. */
function noVerb(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (word === undefined && !/[()]/.test(page.text[page.tokens[i].start])) return false;
    if (word && (word.readings[0]?.f ?? 0) & F.V && !(word.readings[0].f & F.MSDR)) return false;
  }
  return true;
}

/** Whether it is "the next forum" or "a second business forum" and no more. */
const isNameless = ({ tokens }: Page, { kind, rule, stated, words, head }: Candidate): boolean =>
  kind === "forum" && rule === "body.counted" && !stated && words.size === 0 && !(tokens[head.from].flags & CAP);

/** Senses of participles that tell when a body meets. */
const tellsWhen: ReadonlySet<string> = new Set(["plan", "ahead", "hold", "happen", "future"]);
const isBare = ({ f }: Hit): boolean => (f & F.V) !== 0 && (f & F.PTCP) !== 0 && (f & (CASES | F.PSS3)) === 0;

const weight = (hit: Hit) => (hit.entry.more?.parties ? 2 : hit.entry.more?.weak ? 0 : 1);

function candidateOf(scene: Scene, head: Hit, marks: Uint8Array, numberedElsewhere = false): Candidate | undefined {
  const { page } = scene;
  // "kuruldu" is no "kurul", but "fondi" is a fund before it is a verb
  const last = head.entry.more?.weak ? (page.words[head.to - 1]?.readings ?? []) : [];
  const owned = last[0]?.known && (last[0].f & F.V) === 0;
  if (!owned && last.some((r) => r.known && (r.f & (F.V | F.FIN)) === (F.V | F.FIN)))
    if (page.language.morphology.verbLast && head.to - head.from === 1) return undefined;
  const sentence = page.sentences[sentenceOf(page, head.from)];
  const from = afterMarker(page, sentence.from);
  const { to } = sentence;
  const lists = listsOf(page.language, page.lexis.fold);
  const before = page.language.documents.subject === "before";
  const weak = head.entry.more?.weak === true;
  let name = before ? nameBefore(page, marks, head.from, head.to, from) : nameAfter(scene, marks, head.from, head.to, from, to);
  if (wordsIn(page, name.from, name.to) - (head.to - head.from) > longest)
    name = { from: jointFrom(page, head.from), to: head.to, tied: false };
  // "o‘tkazilishi kutilgan hamkorlik forumi": what is told of it is no part of its name
  const told = before
    ? within(hitsOf(page, "sense"), name.from, head.from).findLast((h) => tellsWhen.has(h.entry.code) && isBare(h))
    : undefined;
  if (told && told.to < head.to) name = { ...name, from: told.to };
  // "the joint Kazakh-Turkish vocational centre"
  if (!before && weak) {
    const joint = within(hitsOf(page, "body joint"), Math.max(from, head.from - 6), name.from).at(-1);
    const plain = (i: number) => {
      const word = page.words[i];
      if (!word) return word === null;
      return ![lists.stop, lists.inside, lists.about, lists.and].some((list) => list.has(word.key)) && !marks[i];
    };
    let at = name.from;
    while (joint && at > joint.to && (plain(at - 1) || endingAt(scene.parties, at))) at--;
    if (at === joint?.to) name = { ...name, from: joint.from };
  }
  // "Tomorrow the Council": when it meets
  const day = before ? around(scene.dates, { from: name.from, to: name.from + 1 })[0] : undefined;
  if (day && day.to <= head.from) name = { ...name, from: day.to };
  // "his colleague “Central Asia – Korea” forum": a quoted name begins with its mark
  const opening = before && head.entry.code === "forum" ? openIn(page, name.from + 1, head.from) : -1;
  if (opening > 0) name = { ...name, from: opening };
  // letters stand for the whole name
  const sides = new Set(within(scene.parties, name.from, name.to).map((p) => p.party));
  if (head.to - head.from === 1 && page.tokens[head.from].flags & UPPER && sides.size < 2)
    name = { from: head.from, to: head.to, tied: false };
  const kind = head.entry.code as BodyKind;
  // "MDH Davlat rahbarlari kengashi": another organisation has one of the same name
  const owner = endingAt(scene.parties, head.from);
  const listed = head.entry.more?.parties as readonly string[] | undefined;
  const known = listed && owner?.party.startsWith("org:") ? [owner.party] : listed;
  const counted = numberedElsewhere || isCounted(page, name, head);
  const { numbered } = countersOf(page.language, page.lexis.fold);
  const ordinal = kind === "forum" ? page.words[name.from - 1] : undefined;
  if (ordinal && name.from > from && numbered.has(ordinal.readings.find((r) => numbered.has(r.stem))?.stem ?? ordinal.key))
    name = { ...name, from: name.from - 1 };
  const named = new Set(within(scene.parties, name.from, name.to).map((p) => p.party));
  const owning = weak && ownable.has(kind) ? ownerOf(scene, head) : undefined;
  if (head.entry.more?.owned && !owning) return undefined;
  // "the organisation's Digital Centre", «Цифровой центр организации»
  const large = before
    ? isProper(page, { ...name, from: Math.max(name.from, owning?.to ?? 0) }, head)
    : isLarge(page, name, head);
  if (owning && kind === "centre" && !large) return undefined;
  if (
    owning &&
    !owning.named &&
    before &&
    owning.from >= name.from &&
    owning.to < head.from &&
    page.words[owning.to - 1]!.readings.some((r) => r.f & F.GEN)
  )
    name = { ...name, from: owning.to };
  if (weak) {
    const joint = within(hitsOf(page, "body joint"), Math.max(name.from, head.from - 6), name.to).some(
      // "United Nations", "United Kingdom"
      (h) => !overlapping(scene.parties, h),
    );
    const two = named.size > 1 || tiesTwo(page, name, head);
    // "the CIS Council of Heads of Customs Services"
    const ofUnion =
      ((kind === "council" || kind === "committee") && [...named].some((p) => p.startsWith("org:"))) || owning !== undefined;
    const ofRegion = kind === "forum" && !(head.f & F.PL) && tiesRegion(scene, name);
    if (
      kind === "consultations" || kind === "forum"
        ? (!counted || head.entry.more?.ofRegions) && !ofRegion
        : isPlural(page, head) || !(two || ofUnion || (joint && (kind !== "other" || isProper(page, name, head))))
    )
      return undefined;
  }
  const words = new Set<string>();
  for (let i = name.from; i < name.to; i++) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind === NUMBER || (!known && i >= head.from && i < head.to)) continue;
    if (lists.about.has(word.key) || lists.inside.has(word.key) || lists.and.has(word.key)) continue;
    // "the first forum" is of the same name as "the 2nd Ports Forum"
    if (kind === "forum" && isOrdinal(page, i, numbered)) continue;
    // "o‘tgan yili hukumatlararo komissiyaning yig‘ilishi": when it sits is no part of its name
    if (around(scene.dates, { from: i, to: i + 1 }).length) continue;
    // an organisation may be named in full or by its letters, and a commission once by its states alone
    const commission = kind === "intergovernmental-commission";
    if (around(scene.parties, { from: i, to: i + 1 }).some((p) => commission || p.party.startsWith("org:"))) continue;
    words.add(word.readings[0]?.stem ?? word.key);
  }
  // "consultations on affairs of the UN": whom they are about does not hold them
  const about =
    kind === "consultations" ? within(scene.parties, name.from, name.to).every((p) => p.party.startsWith("org:")) : false;
  const found = about ? partiesOf(scene, head.from, head.to) : partiesOf(scene, name.from, name.to);
  let { parties, stated }: { parties: readonly string[]; stated: boolean } = found;
  const near = found.near === true;
  if (owning) {
    parties = [owning.party];
    stated = true;
  } else if (known) {
    // the council of heads of another organisation, which stands before it; one joined by "and" has its own
    const other = within(scene.parties, Math.max(sentence.from, name.from - 8), head.from).findLast(
      (p) => p.party.startsWith("org:") && !within(hitsOf(page, "and"), p.to, head.from).length,
    );
    parties = other && known.length === 1 && known[0].startsWith("org:") ? [other.party] : known;
    stated = true;
  } else if (kind === "forum" && !stated && named.size < 2 && !tiesRegion(scene, name) && isProper(page, name, head)) {
    // "Antalya Diplomacy Forum": of the state it meets in; "the fifth Forum of Interregional Cooperation": of the two
    const host = named.size ? named : new Set(within(scene.places, name.from, name.to).flatMap((p) => p.state ?? []));
    if (host.size || !within(hitsOf(page, "body joint"), name.from, name.to).length) parties = [...host];
  }
  // "with India and Iran a trilateral group": the teller's own state is the third
  else if (scene.home && named.size === 2 && !named.has(scene.home) && isOfThree(page, name)) parties = [scene.home, ...named];
  // a trilateral group of nobody named: of the three that the text names in a row
  else if (!stated && named.size < 2 && isOfThree(page, name)) {
    const row = threeOf(page, scene.parties);
    if (row.length) parties = row;
  }
  // "the Foreign Investors' Council" sits with the government of one state
  if (!stated && within(hitsOf(page, "body of one"), name.from, name.to).length) {
    const teller = scene.home && (scene.pair.includes(scene.home) || !scene.pair.length) ? scene.home : scene.pair[0];
    const own = named.size === 1 ? [...named] : teller ? [teller] : parties;
    parties = own;
    stated = own.length === 1;
  }
  // "consultations between the ministries": named by what they are about, or by the two
  if (weak && kind === "consultations" && !stated && !isTold(page, name, head, lists) && !isOfRound(page, head)) return undefined;
  const rule = known ? "body.known" : weak ? (counted ? "body.counted" : "body.joint") : "body.named";
  const own = new Set(page.words.slice(head.from, head.to).flatMap((w) => (w ? [w.readings[0]?.stem ?? w.key] : [])));
  const letters = lettersOf(page, head);
  const common = within(hitsOf(page, "body joint"), head.from, head.to);
  const [shared, sort] = [new Set<string>(), new Set<string>()];
  for (let i = head.from; i < head.to; i++) {
    const word = page.words[i];
    if (word) (common.some((h) => h.from <= i && i < h.to) ? shared : sort).add(word.readings[0]?.stem ?? word.key);
  }
  return { kind, head, name, parties, stated, near, words, own, shared, sort, ofThree: isOfThree(page, name), letters, rule };
}

/** Whether consultations are told apart by a word of their name: "political consultations", «консультации по консульским вопросам». */
function isTold(page: Page, name: Phrase, head: Hit, lists: ReturnType<typeof listsOf>): boolean {
  if (head.to - head.from > 1 || lists.about.has(page.words[head.to]?.key ?? "")) return true;
  const at = head.from - 1;
  const word = page.words[at];
  if (!word || at < name.from) return false;
  const { numbered, rounds } = countersOf(page.language, page.lexis.fold);
  const isOf = (words: ReadonlySet<string>) => words.has(word.key) || word.readings.some((r) => words.has(r.stem));
  return !isOf(lists.inside) && !isOf(lists.and) && !isOf(rounds) && !isOrdinal(page, at, numbered);
}

/** Whether a round with its number stands right beside consultations: "geňeşmeleriň sekizinji tapgyry", «пятый раунд консультаций». */
function isOfRound(page: Page, head: Hit): boolean {
  const { numbered, rounds } = countersOf(page.language, page.lexis.fold);
  const [from, to] = page.language.documents.subject === "before" ? [head.to, head.to + 4] : [head.from - 3, head.from];
  for (let i = Math.max(1, from); i < Math.min(page.words.length, to); i++) {
    const word = page.words[i];
    if (!word || !(rounds.has(word.key) || word.readings.some((r) => rounds.has(r.stem)))) continue;
    // "beşinji tapgyr", "5-nji tapgyr", "5-raund"
    let at = i - 1;
    while (at > 0 && page.tokens[at].flags & GLUED) at--;
    if (isOrdinal(page, at, numbered)) return true;
  }
  return false;
}

/** The first opening quotation mark among tokens; -1 where there is none. */
function openIn({ words, tokens, text }: Page, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (words[i] === null && /^[«“„‟"]$/.test(text[tokens[i].start]) && !(tokens[i].flags & GLUED)) return i;
  return -1;
}

/** How many words stand among tokens, marks and hyphens apart. */
function wordsIn({ words }: Page, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (words[i]) n++;
  return n;
}

/** Where the words that make a body one of states begin before its noun ("uch tomonlama ishchi guruh", "bilelikdäki türkmen-gazak topary"). */
const jointFrom = (page: Page, from: number): number =>
  (endingAt(hitsOf(page, "body of three"), from) ?? within(hitsOf(page, "body joint"), from - 4, from).at(-1))?.from ?? from;

/** Whether a body is said to be of three. */
const isOfThree = (page: Page, name: Phrase): boolean => within(hitsOf(page, "body of three"), name.from, name.to).length > 0;

/** Whether a dash ties a state to what is none: "Central Asia – Republic of Korea". */
function tiesRegion({ page, parties }: Scene, name: Phrase): boolean {
  const states = within(parties, name.from, name.to);
  if (new Set(states.map((p) => p.party)).size !== 1) return false;
  const isDash = (i: number) => !page.words[i] && /^[\p{Pd}+]$/u.test(page.text[page.tokens[i]?.start] ?? "");
  const isName = (i: number) => i >= name.from && i < name.to && (page.tokens[i].flags & CAP) !== 0;
  return states.some(({ from, to }) => (isDash(from - 1) && isName(from - 2)) || (to < name.to && isDash(to) && isName(to + 1)));
}

/** Two names tied by a dash before the noun: "Rusiya-Azərbaycan Ekspert Şurası". */
function tiesTwo(page: Page, name: Phrase, head: Hit): boolean {
  for (let i = name.from + 1; i < head.from; i++)
    if (
      page.words[i] === null &&
      /^\p{Pd}$/u.test(page.text[page.tokens[i].start]) &&
      page.tokens[i].flags & GLUED &&
      page.words[i + 1] &&
      // "ýaly-da": a particle behind a dash ties nothing
      !isClitic(page, i + 1) &&
      page.tokens[i - 1].kind !== NUMBER
    )
      return true;
  return false;
}

const isClitic = ({ language, words }: Page, at: number): boolean =>
  language.morphology.clitics?.split(" ").includes(words[at]?.form ?? "") ?? false;

/** Whether token `i` counts what follows: "third", "2nd", "IV", "annual". */
function isOrdinal(page: Page, i: number, numbered: ReadonlySet<string>): boolean {
  const word = page.words[i];
  if (!word) return false;
  // «второго форума»: where adjectives agree, an ordinal in a case still numbers its noun
  const other = page.language.morphology.declines === "every" ? 0 : CASES | F.PSS3;
  if (numbered.has(word.key) || word.readings.some((r) => numbered.has(r.stem) && !(r.f & other))) return true;
  const token = page.tokens[i];
  const next = page.tokens[i + 1];
  if (token.kind === NUMBER) return token.end - token.start <= 2 && i + 1 < page.tokens.length && (next.flags & GLUED) !== 0;
  return /^[IVX]+$/.test(word.form) && (token.flags & (UPPER | CAP)) !== 0;
}

/** Whether the body or its rounds are numbered. */
function isCounted(page: Page, name: Phrase, head: Hit): boolean {
  const before = page.language.documents.subject === "before";
  const { numbered, rounds } = countersOf(page.language, page.lexis.fold);
  const ordinal = (i: number) => isOrdinal(page, i, numbered);
  const low = Math.max(afterMarker(page, page.sentences[sentenceOf(page, head.from)].from), name.from - 4);
  const round = (i: number) => {
    const word = page.words[i];
    return word ? rounds.has(word.key) || word.readings.some((r) => rounds.has(r.stem)) : false;
  };
  const consultations = head.entry.code === "consultations";
  if (!consultations) {
    for (let i = low; i < head.from; i++) if (ordinal(i)) return true;
    // "İş Forumu'nun üçüncüsü"
    const after = head.f & F.GEN ? page.words[head.to] : undefined;
    return after?.readings.some((r) => numbered.has(r.stem) && r.f & F.PSS3) ?? false;
  }
  // a round, numbered or not, near its noun: "siyosiy maslahatlashuvlarning to‘rtinchi raundi", «пятый раунд консультаций»
  const [a, b] = before ? [name.from - 5, head.to + 5] : [name.from - 5, head.from];
  for (let i = Math.max(low - 2, a); i < Math.min(page.words.length, b); i++) if (round(i)) return true;
  return false;
}

/** Whether the name has a proper noun beside its own: a capital inside it, its first word and Roman numbers apart. */
function isProper(page: Page, name: Phrase, head: Hit): boolean {
  const first = page.sentences[sentenceOf(page, head.from)].from;
  for (let i = Math.max(name.from, first + 1); i < head.from; i++)
    if (page.tokens[i].flags & CAP && !/^[IVX]+$/.test(page.words[i]?.form ?? "")) return true;
  return false;
}

/** Whether its noun or a word before it is written large. */
const isLarge = ({ tokens }: Page, name: Phrase, head: Hit): boolean =>
  tokens.slice(name.from, head.from + 1).some((t) => (t.flags & CAP) !== 0);

/** The letters by which a body is called, or the first ones of the words of its noun. */
function lettersOf({ tokens, words }: Page, { from, to }: Hit): Candidate["letters"] {
  const short = (tokens[from].flags & UPPER) !== 0 && tokens[from].end - tokens[from].start > 2;
  const first = words.slice(from, to).flatMap((w) => (w ? [w.key[0]] : []));
  return { short, text: short ? (words[from]?.key ?? "") : first.join("") };
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  // «СМИД», then «Совет министров иностранных дел»
  if (a.letters.short !== b.letters.short && a.letters.text.length > 2 && b.parties.every((p) => a.parties.includes(p))) {
    const [short, whole] = a.letters.short ? [a, b] : [b, a];
    if (whole.letters.text.startsWith(short.letters.text)) return true;
  }
  if (a.stated && b.stated && a.parties.length > 1 && b.parties.length > 1)
    if (!a.parties.every((p) => b.parties.includes(p))) return false;
  // "the A–B–C trilateral working group", then "the trilateral working group on the railway"
  if (a.ofThree && b.ofThree && a.parties.length === 3 && b.parties.length === 3) return true;
  // a pair has one round of consultations in a text
  if (a.kind === "consultations" && a.stated && b.stated && a.parties.length === 2) return true;
  // "the friendship groups and the Commission on Inter-parliamentary Cooperation"
  if (a.kind === "parliamentary-group" && ![...a.own].some((w) => b.own.has(w))) return false;
  // "the working group on customs" and "the joint strategic planning group"
  if (a.kind === "working-group" && areOthers(a.sort, b.sort)) return false;
  // "the intergovernmental commission" and "a joint commission on the river"
  if (a.kind === "intergovernmental-commission" && a.shared.size && b.shared.size && a.words.size !== b.words.size)
    if (Math.max(a.words.size, b.words.size) > 1 && Math.min(a.words.size, b.words.size) < 1 && areOthers(a.shared, b.shared))
      return false;
  // "the 7th Supreme Interstate Council and the 13th Intergovernmental Council"
  const [less, more] = a.own.size < b.own.size ? [a.own, b.own] : [b.own, a.own];
  if (less.size > (a.kind === "council" ? 1 : 2) && [...less].some((w) => !more.has(w))) return false;
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  // "the intergovernmental commission on trade" and "the mixed commission on the Ural"
  if (a.kind === "intergovernmental-commission" && a.words.size && b.words.size && !common && areOthers(a.shared, b.shared))
    return false;
  if (a.rule === "body.known" && b.rule === "body.known") return common === a.words.size && common === b.words.size;
  if (a.words.size === 0 || b.words.size === 0) return true;
  if (a.kind === "intergovernmental-commission" && !(a.stated && b.stated)) return true;
  return common / Math.min(a.words.size, b.words.size) >= 0.5;
}

/** Whether each has a word that the other lacks. */
const areOthers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((w) => !b.has(w)) && [...b].some((w) => !a.has(w));

/** How much of a body its naming tells; letters count as one word, whatever stands before them. */
const fullness = ({ name, stated, letters }: Candidate): number => (letters.short ? 1 : name.to - name.from) + (stated ? 3 : 0);
const better = (a: Candidate, b: Candidate) => fullness(a) > fullness(b);
const fuller = (a: Candidate, b: Candidate) => (a.stated || !b.stated ? {} : { parties: b.parties, stated: true });

/** Kinds of encounters at which bodies sit. */
const sessions: Readonly<Record<string, readonly BodyKind[]>> = {
  commission: ["intergovernmental-commission", "council", "committee", "working-group", "parliamentary-group", "other"],
  consultations: ["consultations", "other"],
  ministerial: ["working-group", "council", "committee", "other"],
};

/** A body whose parties nothing near it names is of those who meet in its sentence, or of the three or more who met in what is told before it. */
function seated(scene: Scene, c: Candidate, encounters: readonly Encounter[]): Candidate {
  if (c.stated || c.kind === "forum" || !encounters.length) return c;
  const { page } = scene;
  const at = page.tokens[c.head.from].start;
  const sentence = sentenceOf(page, c.head.from);
  const startOf = (i: number) => page.tokens[page.sentences[i].from].start;
  const own = encounters.find(
    (e) => sessions[e.kind]?.includes(c.kind) && e.span[0] >= startOf(sentence) && e.span[0] <= at && at < e.span[1],
  );
  const statesOf = (e: Encounter) => e.parties.filter((p) => !p.startsWith("org:"));
  const met = own ? statesOf(own) : [];
  const wider = (list: readonly string[]) => list.length > 2 && c.parties.every((p) => list.includes(p));
  if (c.near ? wider(met) : met.length > 1) return { ...c, parties: met };
  if (own || c.kind === "parliamentary-group") return c;
  const low = page.sentences.findIndex((s) => s.paragraph === page.sentences[sentence].paragraph);
  const last = encounters.findLast((e) => e.span[0] >= startOf(low) && e.span[0] <= at);
  return last && wider(last.parties) ? { ...c, parties: last.parties } : c;
}

/** Whether an organisation by whose council a body is known is named in its sentence. */
function isOwned({ page, parties }: Scene, c: Candidate): boolean {
  const { from, to } = page.sentences[sentenceOf(page, c.head.from)];
  return c.parties.length === 1 && within(parties, from, to).some((p) => p.party === c.parties[0] && p.party.startsWith("org:"));
}

function itemOf(scene: Scene, c: Candidate): Body {
  const { page } = scene;
  const { from, to } = c.name;
  const start = page.tokens[from].start;
  const end = page.tokens[to - 1].end;
  const inferred: Record<string, string> = {};
  if (!c.stated && c.parties.length) inferred.parties = "the states the text is about";
  else if (c.rule === "body.known" && !isOwned(scene, c)) inferred.parties = "the body's name";
  return {
    name: nominativeName(page, c.name, c.head),
    kind: c.kind,
    parties: [...c.parties],
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: c.rule,
    inferred,
  };
}
