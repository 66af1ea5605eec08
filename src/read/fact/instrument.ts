import { CASES, F } from "../../lang/features.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import type { PartyMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf, textOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import type { Instrument, InstrumentAction } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP } from "../text/tokens.ts";
import { beginningIn, endingAt, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { datedOf } from "./instrument-dated.ts";
import { firm, govern, isOfThen } from "./instrument-deed.ts";
import { closedLists, inLists, ofItself, recalled } from "./instrument-list.ts";
import {
  type BySentence,
  bySentence,
  type Candidate,
  candidateOf,
  chainsOf,
  isProper,
  near,
  readingOf,
  saysMore,
} from "./instrument-name.ts";
import { closesClause, featuresOf, headsOf, type Lists, listsOf, marksOf, nominativeName, partiesOf } from "./phrase.ts";

/** Nouns of documents, what is done with them, and words that put the deed ahead. */
export const instrumentWords: Vocabulary = ({ documents }, add) => {
  for (const [kind, words] of Object.entries(documents.kinds)) add(words, { cat: "document", code: kind });
  for (const [kind, words] of Object.entries(documents.weak)) add(words, { cat: "document", code: kind, more: { weak: true } });
  add(documents.papers, { cat: "document", code: "papers" });
  add(documents.packages, { cat: "document", code: "papers", more: { many: true } });
  add(documents.not, { cat: "document", code: "not" });
  for (const [action, words] of Object.entries(documents.actions)) add(words, { cat: "document deed", code: action });
  add(documents.draft, { cat: "document draft", code: "draft" });
  add(documents.ahead, { cat: "document ahead", code: "ahead" });
  add(documents.list, { cat: "document list", code: "list" });
  add(documents.scope, { cat: "document scope", code: "scope" });
  add(documents.solemn ?? "", { cat: "document solemn", code: "solemn" });
  add(documents.firms, { cat: "document firm", code: "firm" });
  add(documents.closing, { cat: "document closing", code: "closing" });
};

/** Kinds whose weak nouns name what was agreed or decided, on paper or not. */
const loose = new Set<string>(["agreement", "resolution"]);

const rank: Readonly<Record<InstrumentAction, number>> = {
  signed: 7,
  ratified: 6,
  initialled: 6,
  adopted: 6,
  "in-force": 5,
  preparing: 4,
  implementing: 3,
  mentioned: 1,
};

/**
 * Documents between states that the text names, each once, with what is done with it. Nouns come from the language's table of
 * documents, the name is measured around them, and the deed is the nearest that governs it in its clause or opens its list.
 */
export function instrumentsOf(scene: Scene): Instrument[] {
  const { page } = scene;
  const heads = headsOf(page, "document", saysMore).filter((head) => !isDoing(page, head));
  if (!heads.length) return [];
  const lists = listsOf(page.language, page.lexis.fold);
  const marks = marksOf(scene, "document", "document deed");
  const candidates = heads.map((head) => candidateOf(scene, readingOf(page, head, lists), marks, lists));
  const chains = chainsOf(page, candidates, lists);
  const all = bySentence(candidates);
  for (const chain of chains) govern(scene, marks, chain, all);
  inLists(page, all);
  closedLists(page, all);
  recalled(candidates);
  datedOf(scene, candidates);
  ofItself(scene, candidates);
  return gathered(scene, candidates, all);
}

/** «сертификаттарды макулдашуу»: a verbal noun with its object before it is what is done, and no paper. */
function isDoing({ words, language }: Page, { from, to }: Hit): boolean {
  if (!language.morphology.verbLast || to - from > 1 || !words[from]?.readings.some((r) => r.known && r.f & F.MSDR)) return false;
  const object = (i: number) => {
    const first = words[i]?.readings[0];
    return first?.known === true && (first.f & F.ACC) !== 0 && !(first.f & (F.V | F.PSS3));
  };
  const between = words[from - 1];
  // "Çifte Vergilendirmeyi Önleme Anlaşması": the object is of the doing before it
  return object(from - 1) || (Boolean(between) && !between?.readings.some((r) => r.known && r.f & F.MSDR) && object(from - 2));
}

/** Whether a day or place stands with the deed, or a word that points back to them: "the documents signed in Baku last February", "signed then". */
function hasOccasion(scene: Scene, { deed }: Candidate): boolean {
  if (!deed) return false;
  const { page, dates } = scene;
  const before = page.language.documents.subject === "before";
  const [low, high] = before ? [deed.from - 4, deed.from] : [deed.to, deed.to + 4];
  return within(dates, low, high).length > 0 || within(hitsOf(page, "place"), low, high).length > 0 || isOfThen(page, deed);
}

/** "A ceremony to exchange the documents signed": whether those who signed them hand them to each other. */
function isExchanged({ page }: Scene, { name, head, deed }: Candidate): boolean {
  if (!deed) return false;
  const before = page.language.documents.subject === "before";
  const [low, high] = before ? [name.from, name.to + 5] : [deed.from - 3, head.from];
  return within(hitsOf(page, "document deed"), low, high).some(
    (h) =>
      h.entry.code === "signed" && (before ? h.to > name.to && h.from - name.to <= 1 : h.from < deed.from && h.to >= deed.to),
  );
}

/** Whether what is told of papers holds for years: since a year or day, where verbs do not close clauses right after the deed. */
function isSince({ page, dates }: Scene, { deed }: Candidate): boolean {
  if (!deed || page.language.documents.subject === "before") return false;
  const { to } = page.sentences[sentenceOf(page, deed.from)];
  const marks = hitsOf(page, "after");
  return within(dates, deed.to, Math.min(to, deed.to + 10)).some(
    (d) => d.bound === "from" || (d.kind === "year" && startingAt(marks, deed.to) !== undefined),
  );
}

/** Kinds that a state also makes for itself. */
const inward = new Set<string>(["resolution", "plan", "programme"]);
const rulers = new Set<string>(["head-of-state", "head-of-government"]);

/** "The Government adopted a resolution on tariffs": what one state's own organs lay down, where the sentence names no other side. */
function isInward({ page, home, parties, posts }: Scene, { kind, weak, action, deed, sentence, name }: Candidate): boolean {
  if (!(weak || kind === "resolution") || !inward.has(kind) || !deed || (action !== "adopted" && action !== "signed"))
    return false;
  const { from, to } = page.sentences[sentence];
  const organs = within(hitsOf(page, "institution"), from, to).filter((h) => h.entry.code === "government");
  const sides = within(hitsOf(page, "sides"), from, to).filter(
    (h) => !organs.some((o) => h.from >= o.from && h.to <= o.to && o.to - o.from > 1),
  );
  if (sides.length || within(parties, from, to).some((p) => p.party !== home)) return false;
  return (
    organs.some((h) => (h.to - h.from > 1 || !(h.f & F.PL)) && h.from < name.to) ||
    within(posts, from, to).some(
      (p) => (p.to <= name.from || p.from >= name.to) && !p.plural && rulers.has(p.post) && (p.state ?? home) === home,
    )
  );
}

/** Whether a candidate is an item at all. */
function counts(scene: Scene, c: Candidate): boolean {
  // "120 agreements are in force" tells how many there are
  if (c.many && c.action === "in-force") return false;
  if (isInward(scene, c)) return false;
  // "over 20 documents have been signed since 1992": how many there are by now
  if (c.many && isSince(scene, c)) return false;
  // "iki ölkə arasında 60-dan çox sənəd imzalanıb": so many are signed in years
  if (c.many && (startingAt(scene.amounts, c.name.from)?.value ?? 0) >= 50) return false;
  if (c.kind === "papers") {
    if (c.many) return c.action !== "mentioned";
    if (c.plural)
      return firm.has(c.action) && !c.lists && (!c.attribute || c.name.tied || hasOccasion(scene, c) || isExchanged(scene, c));
    return c.name.tied && c.action !== "mentioned";
  }
  // arrangements and decisions spoken of as many are no documents yet
  if (c.weak && loose.has(c.kind) && c.plural && !c.many) return c.name.tied && c.action === "signed";
  if (c.plural && !c.titled) return (firm.has(c.action) || c.many) && !c.lists;
  // "he supports the company's plan to build a plant"
  if (c.weak && inward.has(c.kind) && !firm.has(c.action) && ofFirms(scene.page, c)) return false;
  if (c.weak) {
    if (!c.titled) return firm.has(c.action) && c.attribute;
    // "the plan to bring it to 10 bn stays in force"
    if (c.action === "in-force") return c.kind === "agreement" && c.name.tied;
    return firm.has(c.action) || c.action === "preparing" || (c.action === "implementing" && c.name.tied);
  }
  if (c.titled || isProper(scene.page, c.head)) return true;
  return (
    firm.has(c.action) ||
    c.action === "preparing" ||
    (c.action === "implementing" && (c.kind === "plan" || c.head.to - c.head.from > 1))
  );
}

/** Puts together those that are one document, and makes items of them. */
function gathered(scene: Scene, candidates: readonly Candidate[], all: BySentence): Instrument[] {
  const kept: Candidate[] = [];
  for (const c of candidates) {
    if (c.nested) {
      if (!c.name.tied && c.words.size < 1 && c.head.to - c.head.from < 2) {
        scene.trace?.("instruments", "instrument.within", c.head, "a bare noun within another document's name");
        continue;
      }
      if (!c.attribute) {
        c.action = "mentioned";
        c.rule = "instrument.within";
      }
    }
    if (!counts(scene, c)) {
      scene.trace?.("instruments", c.rule, c.head, "no name of its own, and nothing is done with it");
      continue;
    }
    const at = kept.findIndex((k) => isSame(scene.page, k, c) || isHeaded(scene.page, k, c));
    if (at < 0) kept.push(c);
    else kept[at] = merged(kept[at], c);
  }
  const titled = new Set(kept.filter((c) => c.titled).map((c) => c.kind));
  // "documents were signed" says nothing more where they are named
  const named = kept.some((c) => !isPackage(c) && !c.attribute && c.action === "signed");
  return kept
    .filter((c) => !(named && isPackage(c) && !c.many) && !isOnlySpokenOf(scene.page, c))
    .filter(
      (c) =>
        c.titled ||
        c.many ||
        c.plural ||
        c.attribute ||
        !titled.has(c.kind) ||
        isSort(scene.page, c) ||
        kept.some((k) => k.titled && k.kind === c.kind && isStill(scene.page, k, c)),
    )
    .flatMap((c) => itemsOf(scene, c, all));
}

/**
 * "Бажларга барҳам бериш тўғрисидаги битимга кўра": whether nothing is told to be done with a paper that its subject alone names. Treaties and
 * what has a word written large in its name are known by their names.
 */
function isOnlySpokenOf(page: Page, c: Candidate): boolean {
  if (c.rule !== "instrument.named" || c.action !== "mentioned" || c.kind === "resolution" || c.kind === "treaty") return false;
  const first = page.sentences[c.sentence].from;
  for (let i = Math.max(c.name.from, first + 1); i < c.name.to; i++) if (page.tokens[i].flags & CAP) return false;
  return true;
}

/** Sorts that, told of in the plural and without a subject, are documents signed and not named. */
const ofMany = new Set<string>(["papers", "memorandum", "contract", "protocol"]);

/** Documents signed together and not named one by one. */
const isPackage = (c: Candidate) =>
  !c.name.tied && (c.many || (c.plural && (ofMany.has(c.kind) || (c.kind === "agreement" && !c.titled))));

/** Charters, conventions and treaties are never one another. */
const isAnother = (page: Page, a: Candidate, b: Candidate) =>
  a.kind === "treaty" && nounOf(page, a) !== nounOf(page, b) && (a.titled || b.titled);

const nounOf = (page: Page, { head }: Candidate) => page.words[head.to - 1]?.readings[0]?.stem;

/** Whether a sentence tells of one document more than those before. */
function saysAlso(page: Page, { sentence, name, deed }: Candidate): boolean {
  const { also } = listsOf(page.language, page.lexis.fold);
  const { from } = page.sentences[sentence];
  const to = Math.max(deed?.to ?? 0, name.to + 1);
  for (let i = from; i < to; i++) if ((i < name.from || i >= name.to) && also.has(page.words[i]?.key ?? "")) return true;
  return false;
}

/**
 * "Minutes were adopted … to sign the phytosanitary protocol soon": whether one of two is done and the other is still to be, so that a bare
 * noun and a name are two, unless the bare noun takes up the name of the sentence before.
 */
function isStill(page: Page, a: Candidate, b: Candidate): boolean {
  const [done, coming] = firm.has(a.action) ? [a, b] : [b, a];
  if (!firm.has(done.action) || coming.action !== "preparing" || done.attribute || !done.deed || !coming.deed) return false;
  return a.sentence !== b.sentence && !(b.sentence - a.sentence === 1 && !b.words.size && nounOf(page, a) === nounOf(page, b));
}

const isTold = (c: Candidate) => c.rule === "instrument.listed" || (firm.has(c.action) && !c.attribute && Boolean(c.deed));

/** The words of a noun of several before its last ("tercihli ticaret" of "tercihli ticaret anlaşması"), as stems. */
const sortOf = (page: Page, { head }: Candidate): string[] => {
  // "intergovernmental", "joint" tell no sort
  const joint = within(hitsOf(page, "body joint"), head.from, head.to - 1);
  return page.words
    .slice(head.from, head.to - 1)
    .flatMap((w, i) =>
      w && !joint.some((h) => h.from <= head.from + i && head.from + i < h.to) ? [w.readings[0]?.stem ?? w.key] : [],
    );
};

/** Whether a noun of several words is a name by itself, or says its sort in two words, or in one and is told done. */
const isSort = (page: Page, c: Candidate): boolean => {
  const sort = page.language.documents.agreement ? 0 : sortOf(page, c).length;
  const { verbLast } = page.language.morphology;
  return verbLast
    ? isProper(page, c.head) || (sort > 1 && c.action !== "mentioned")
    : sort > 1
      ? c.action !== "mentioned"
      : sort > 0 && firm.has(c.action) && !c.attribute;
};

/** Whether a noun of several words tells another sort of document than the other's name: a free trade agreement is no agreement on customs. */
function isOtherSort(page: Page, a: Candidate, b: Candidate): boolean {
  // «договор купли-продажи»: nouns that open their names are told apart by words after them
  if (page.language.documents.agreement) return false;
  const [x, y] = [sortOf(page, a), sortOf(page, b)];
  // whom it is with tells no sort, where a name says so after its noun
  const last = page.language.morphology.verbLast;
  const lacks = (sort: readonly string[], other: Candidate, rest: readonly string[]) =>
    sort.length > 0 &&
    (other.words.size > (last ? 0 : other.sides.size) || rest.length > 0) &&
    !sort.some((w) => other.words.has(w) || rest.includes(w));
  return lacks(x, b, y) || lacks(y, a, x);
}

function isSame(page: Page, a: Candidate, b: Candidate): boolean {
  if (isPackage(a) !== isPackage(b)) return false;
  // "two memoranda and three protocols"
  if (isPackage(a) && a.many && b.many && a.sentence === b.sentence && a.kind !== b.kind)
    return a.kind === "papers" || b.kind === "papers";
  if (isPackage(a)) return true;
  // "barış anlaşması … Anlaşmanın imzalanması bekleniyor": the noun of the name before, by itself
  const again = !b.words.size && !b.titled && !b.plural && b.head.to - b.head.from === 1 && b.sentence - a.sentence === 1;
  if (a.kind !== b.kind && again && page.language.morphology.verbLast && nounOf(page, a) === nounOf(page, b)) return true;
  if (a.kind !== b.kind || isAnother(page, a, b)) return false;
  if (a.sentence === b.sentence && a.words.size && b.words.size) {
    const common = [...a.words].filter((w) => b.words.has(w)).length;
    return common === a.words.size && common === b.words.size;
  }
  // "… was also signed" tells of one more
  const told = a.sentence !== b.sentence && isTold(a) && isTold(b);
  if (told && b.words.size && saysAlso(page, b))
    return a.words.size === b.words.size && [...a.words].every((w) => b.words.has(w));
  // "… Protokolü onaylandı. Bakü'de imzalanan protokol …": the one just named
  if (!b.words.size && b.attribute && !b.plural && a.words.size && !a.attribute && b.sentence - a.sentence === 1) return true;
  // "imzaladıkları protokolün": the one told to be signed before
  if (!b.words.size && b.attribute && b.action === "signed" && a.action === "signed" && (b.deed?.f ?? 0) & F.PSS3) return true;
  if ((a.words.size === 0 || b.words.size === 0) && (isOtherSort(page, a, b) || isStill(page, a, b))) return false;
  if (a.words.size === 0 || b.words.size === 0)
    return a.words.size === b.words.size ? !(a.attribute !== b.attribute) : !(a.words.size ? b : a).attribute;
  const common = [...a.words].filter((w) => b.words.has(w)).length;
  const [less, more] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)];
  // two that are told signed in sentences of their own are two where their subjects differ much
  if (told && a.name.tied && b.name.tied && a.words.size > 2) return common === less || common / more >= 0.75;
  return common === less || (common / less >= 0.6 && common / more >= 0.5);
}

/** "Programme with the Bank to be renewed", then "the Programme for 2025–2030": what a headline says of whose it is tells no other document. */
function isHeaded(page: Page, a: Candidate, b: Candidate): boolean {
  if (!a.sides.size || a.many || b.many || tells(page, a.sentence) || !tells(page, b.sentence)) return false;
  const words = new Set([...a.words].filter((w) => !a.sides.has(w)));
  return isSame(page, { ...a, words }, b);
}

/** The fuller name of two mentions of one document, with the firmer of their deeds. */
function merged(a: Candidate, b: Candidate): Candidate {
  const fuller = a.many !== b.many ? (a.many ? a : b) : b.words.size > a.words.size ? b : a;
  const firmer = rank[b.action] > rank[a.action] ? b : a;
  return {
    ...fuller,
    action: firmer.action,
    rule: firmer.rule,
    deed: firmer.deed,
    attribute: firmer.attribute,
    told: firmer.sentence,
    // a number of documents is shown by its own words
    shown: fuller.many || !firm.has(firmer.action) ? fuller.shown : (firmer.shown ?? firmer.name),
  };
}

/**
 * Whether companies or goods stand in a document's name, or, where nothing ties a subject to it, beside it; a bare noun that opens its
 * sentence is of what the sentence before tells of ("A company will supply trains. The contract was signed in May").
 */
function ofFirms(page: Page, { name, sentence, deed, titled }: Candidate): boolean {
  const { from, to } = page.sentences[sentence];
  const before = !titled && name.from === from && sentence > 0 && page.sentences[sentence - 1];
  if (before && within(hitsOf(page, "document firm"), before.from, before.to).length > 0) return true;
  // "between X and the company Y": who is named right before a name ties it
  let low = Math.max(from, name.from - (name.tied ? 8 : 16));
  if (name.tied)
    for (let i = name.from - 1; i >= low; i--) {
      const word = page.words[i];
      if (
        word === undefined ||
        (word && !(deed && deed.from <= i && i < deed.to) && closesClause(word) && word.readings[0].f & F.FIN)
      )
        low = i + 1;
    }
  const high = name.tied ? name.to : Math.min(to, name.to + 12);
  return within(hitsOf(page, "document firm"), low, high).length > 0;
}

/** Units of wares that are bought and sold. */
const ofWares = new Set<string>(["kWh", "m3", "tonne", "barrel"]);

/** Whether it is told of how much money or goods a document is: "500 миллион долларлик шартномалар", «договоры на 500 млн долларов». */
function isOfMoney({ page, amounts }: Scene, { name, head }: Candidate): boolean {
  const before = page.language.documents.subject === "before";
  const [from, to] = before ? [Math.min(name.from, head.from - 6), head.from] : [head.to, Math.max(name.to, head.to + 6)];
  return within(amounts, Math.max(0, from), to).some(({ unit }) => /^[A-Z]{3}$/.test(unit) || ofWares.has(unit));
}

/** "Yo‘l qurish bo‘yicha shartnoma", "täze şertnama": whether a noun that treaties bear is tied to its subject as contracts are, or has none. */
function isOfTrade(page: Page, { name, head, words: own, sides }: Candidate): boolean {
  if (!isBargain(page, head)) return false;
  const { language, lexis, words } = page;
  const { trade } = listsOf(language, lexis.fold);
  for (let i = head.from - 1; i >= name.from; i--) if (trade.has(words[i]?.key ?? "")) return true;
  return own.size === 0 && sides.size === 0 && name.tied;
}

/** "A treaty on the supply of gas from A through B to C": states that carry out what they agree on. */
const ofSeveralStates = ({ parties }: Scene, from: number, to: number): boolean =>
  new Set(within(parties, from, to).map((p) => p.party)).size > 2;

/** Whether a noun of treaties and agreements has a subject that makes no treaty. */
const isPlain = (page: Page, { name, head, words }: Candidate): boolean =>
  page.language.documents.solemn !== undefined &&
  words.size > 0 &&
  head.to - head.from === 1 &&
  isBargain(page, head) &&
  !within(hitsOf(page, "document solemn"), name.from, name.to).length;

/** Whether a noun is the one that treaties and contracts both bear. */
const isBargain = ({ language, lexis, words }: Page, { to }: Hit): boolean => {
  const { bargain } = listsOf(language, lexis.fold);
  return bargain.size > 0 && (words[to - 1]?.readings.some((r) => bargain.has(r.stem)) ?? false);
};

/** Whether it is ministries or agencies that a document's name ties: states alone make treaties. */
const ofMinistries = (page: Page, { name, head }: Candidate): boolean =>
  head.to - head.from === 1 &&
  within(hitsOf(page, "institution"), name.from, name.to).some((h) => h.entry.code === "ministry" || h.entry.code === "agency");

/** The items of a document, one for each subject where several papers are named by their subjects alone. */
function itemsOf(scene: Scene, c: Candidate, all: BySentence): Instrument[] {
  const { page } = scene;
  const inferred: Record<string, string> = {};
  // "universities and chambers signed memoranda": what is left without a subject is named by its noun alone
  const { from, to } = isPackage(c) && !c.many ? c.head : c.name;
  const closing = c.closing && page.sentences[sentenceOf(page, c.closing.from)];
  const shown = closing ?? c.shown ?? { from, to };
  const start = page.tokens[shown.from].start;
  const end = page.tokens[shown.to - 1].end;
  const told = partiesOf(scene, from, to);
  const lender =
    c.deed && !told.parties.some((p) => p.startsWith("org:") && told.parties.length > 1) && withOrganisation(scene, c);
  const { parties, stated } = lender ? { parties: lender, stated: true } : told;
  if (!stated && parties.length) inferred.parties = "the states the text is about";
  const own =
    c.kind === "treaty" &&
    c.head.to - c.head.from === 1 &&
    !ofSeveralStates(scene, from, to) &&
    (ofFirms(page, c) || isOfMoney(scene, c) || isOfTrade(page, c))
      ? "contract"
      : c.kind;
  const kind = isPackage(c)
    ? "package"
    : own === "papers"
      ? "other"
      : own === "treaty" && (ofMinistries(page, c) || isPlain(page, c))
        ? "agreement"
        : own;
  const item = {
    kind,
    action: c.action,
    title: nominativeName(page, { ...c.name, from, to }, c.head),
    parties,
    date: dateOf(scene, c, all, inferred),
    quote: page.text.slice(start, end),
    span: [start, end],
    rule: c.rule,
    inferred,
  } satisfies Instrument;
  const subjects = !c.plural ? [] : kind === "other" ? subjectsOf(page, c) : ofSeveral.has(kind) ? subjectsAfter(scene, c) : [];
  return subjects.length > 1 ? subjects.map((title) => ({ ...item, title })) : [item];
}

/** "A and the World Bank signed", «A подписал с Всемирным банком»: the one state of a sentence and the organisation with which it does what is told. */
function withOrganisation({ page, parties, home }: Scene, { sentence }: Candidate): string[] | undefined {
  const { from, to } = page.sentences[sentence];
  const named = within(parties, from, to);
  const states = new Set(named.flatMap((p) => (p.party.startsWith("org:") || p.by === "capital" ? [] : [p.party])));
  if (states.size > 1) return undefined;
  const [ands, withs] = [hitsOf(page, "and"), hitsOf(page, "with")];
  const { verbLast, declines } = page.language.morphology;
  const isState = (p: PartyMention | undefined) =>
    p !== undefined && p.by === "name" && !p.party.startsWith("org:") && !(p.f & CASES);
  for (const p of named) {
    if (!p.party.startsWith("org:")) continue;
    const after = startingAt(ands, p.to);
    const before = endingAt(ands, p.from) ?? (declines === "none" ? endingAt(ands, p.from - 1) : undefined);
    // of a name of several words the last may stand in a case of its own
    const joined =
      (!(p.f & CASES) || (declines === "every" && p.to - p.from > 1)) &&
      (isState(after && startingAt(parties, after.to)) || isState(before && endingAt(parties, before.from)));
    const beside = verbLast
      ? startingAt(withs, p.to) !== undefined
      : endingAt(withs, p.from) !== undefined || (declines === "none" && endingAt(withs, p.from - 1) !== undefined);
    const [state = home] = states;
    if ((joined || beside) && state) return [state, p.party];
  }
  return undefined;
}

const isAnd = (lists: Lists, key: string | undefined) => key !== undefined && lists.and.has(key) && !lists.inside.has(key);

/** "A-ya, B-yə və C-yə dair sənədlər": each subject as a title of its own. */
function subjectsOf(page: Page, c: Candidate): string[] {
  const { from } = c.name;
  if (page.language.documents.subject !== "before") return [];
  const lists = listsOf(page.language, page.lexis.fold);
  const cuts: number[] = [];
  let tie = c.head.from;
  while (tie > from && !lists.about.has(page.words[tie - 1]?.key ?? "")) tie--;
  if (tie === from) return [];
  for (let i = from + 1; i < tie - 1; i++) {
    if (page.words[i] === undefined) cuts.push(i);
    else if (cuts.length && isAnd(lists, page.words[i]?.key) && featuresOf(page.words[i - 1]!) & CASES) cuts.push(i);
  }
  if (!cuts.length) return [];
  const last = page.words[c.head.to - 1]!;
  const noun = page.words[c.head.to - 1]?.readings.find((r) => r.f === c.head.f)?.cut ?? last.form.length;
  const tail = `${textOf(page, tie - 1, tie)} ${last.form.slice(0, noun)}`;
  return [from, ...cuts.map((i) => i + 1)].map((start, k) => `${textOf(page, start, cuts[k] ?? tie - 1)} ${tail}`);
}

/** Sorts of which several are told of by one noun and their subjects: "agreements on A, B and C". */
const ofSeveral = new Set<string>(["agreement", "memorandum", "protocol", "treaty", "contract"]);

/** "Agreements on visas, extradition and customs": each subject as a title of its own, where subjects stand after the noun. */
function subjectsAfter({ page, parties }: Scene, c: Candidate): string[] {
  const { head } = c;
  const { to } = c.name;
  const lists = listsOf(page.language, page.lexis.fold);
  const about = (i: number) => lists.about.has(page.words[i]?.key ?? "");
  const isJoint = (i: number) => lists.and.has(page.words[i]?.key ?? "");
  if (page.language.documents.subject !== "after" || c.many || c.nested || !about(head.to)) return [];
  const starts = [head.to + 1];
  const ends: number[] = [];
  for (let i = head.to + 1; i < to - 1; i++) {
    const comma = page.words[i] === undefined && page.text[page.tokens[i].start] === ",";
    const and = isJoint(i) && (ends.length > 0 || about(i + 1));
    if (!comma && !and) continue;
    ends.push(i);
    // "…, and on customs"
    if (comma && isJoint(i + 1)) i++;
    starts.push(about(i + 1) ? i + 2 : i + 1);
  }
  ends.push(to);
  // "agreements between A, B and C"
  if (within(parties, starts[0], ends[0]).length) return [];
  const noun = page.words[head.from]?.readings.find((r) => r.known && r.f & F.PL)?.stem ?? textOf(page, head.from, head.from + 1);
  const first = page.text[page.tokens[head.from].start];
  const singular = head.to - head.from > 1 ? textOf(page, head.from, head.to) : first + noun.slice(1);
  return starts.map((start, k) => `${singular} ${textOf(page, head.to, head.to + 1)} ${textOf(page, start, ends[k])}`);
}

/** Whether a date lies after a day, as far as both tell. */
function isAfter(date: string, day: string): boolean {
  if (date.startsWith("X") || day.startsWith("X")) return false;
  const length = Math.min(date.length, day.length);
  return date.slice(0, length) > day.slice(0, length);
}

/** The day named last before a place, in its sentence or the two before. */
function spokenBefore({ page, dates }: Scene, at: number): string | null {
  const from = page.sentences[Math.max(0, sentenceOf(page, at) - 2)].from;
  return within(dates, from, at).findLast((d) => d.date)?.date ?? null;
}

/** The day of the action: a date in the clause, else the day of the meeting the text tells of. */
function dateOf(scene: Scene, c: Candidate, all: BySentence, inferred: Record<string, string>): string | null {
  if (c.dated) return c.dated;
  if (!firm.has(c.action)) return null;
  const { page } = scene;
  const { from, to } = page.sentences[c.told ?? c.sentence];
  const apart = c.told !== undefined && c.told !== c.sentence;
  // a day of another clause before ("ötən il … müzakirə olunub, memorandum imzalanıb") is not that of the deed
  const clause = clauseOf(page, c.sentence, c.name.from, c.name.to).from;
  const low = c.attribute && c.deed ? Math.min(c.deed.from - 8, c.name.from) : apart ? from : clause;
  const high = apart ? to : Math.max(c.deed ? c.deed.to + 4 : to, c.name.to + 5);
  // what was signed was not signed after the page
  const isPast = (date: string | null) =>
    date !== null && !(page.published && !(c.deed && c.deed.f & F.FUT) && isAfter(date, page.published));
  const days = beginningIn(scene.dates, Math.max(from, low), Math.min(to, high)).filter((d) => isPast(d.date));
  const others = near(all, c.told ?? c.sentence);
  const outside = days.filter((d) => !others.some((o) => d.from >= o.name.from && d.to <= o.name.to && !o.many));
  const inside = days.find((d) => d.from >= c.head.to && d.kind === "day");
  // "31-mart kuni uchrashib, shartnomani imzolagan": what was done just before in the sentence has its day
  const link = page.language.morphology.verbLast && !apart && !c.attribute ? page.words[clause - 2]?.readings : undefined;
  const linked = link?.some((r) => r.known && (r.f & (F.V | F.CVB)) === (F.V | F.CVB));
  const sooner = linked
    ? within(scene.dates, from, clause).find((d) => d.kind === "day" && isPast(d.date) && c.deed && !(c.deed.f & F.FUT))
    : undefined;
  const found = outside.find((d) => d.kind === "day") ?? outside[0] ?? inside ?? sooner;
  // "o‘tgan yili … imzolaganmiz" on a page without a year
  if (!found && within(scene.dates, Math.max(from, low), c.deed?.from ?? c.name.from).some((d) => d.date === null)) return null;
  if (found) {
    if (found.inferred) inferred.date = found.inferred;
    return c.deed && c.deed.f & F.FUT ? found.future : found.date;
  }
  if (c.deed && c.attribute && isOfThen(scene.page, c.deed)) {
    const spoken = spokenBefore(scene, c.deed.from);
    if (isPast(spoken)) inferred.date = "day spoken of before";
    return isPast(spoken) ? spoken : null;
  }
  if (c.attribute || c.nested || !c.deed || !(c.deed.f & F.FIN)) return null;
  // what begins or lasts from a day on is not done on it ("will take effect from 1 July")
  const main = scene.dates.find((d) => d.kind === "day" && d.date && d.bound === null);
  const date = main?.date ?? page.published;
  if (date) inferred.date = main ? "the day of the meeting told of" : "day of publication";
  return date;
}
