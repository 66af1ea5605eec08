import { F } from "../../lang/features.ts";
import { type ProjectKind, projects } from "../../world/projects.ts";
import type { Frame } from "../clause/frames.ts";
import { isMoney } from "../mention/amount.ts";
import type { PartyMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import {
  type Commitment,
  type Encounter,
  type Figure,
  type Instrument,
  type Measure,
  type Topic,
  topics as topicCodes,
} from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, overlapping, within } from "../within.ts";
import type { Entry } from "../word/lexis.ts";
import { encountersOf } from "./encounter.ts";
import { figuresOf } from "./figure.ts";
import { lenders } from "./figure-money.ts";
import { instrumentsOf } from "./instrument.ts";
import { notFigures } from "./measure.ts";

/** Words of the subjects that relations have, and of relations themselves. */
export const topicWords: Vocabulary = ({ topics }, add) => {
  for (const [code, words] of Object.entries(topics.strong)) add(words, { cat: `topic ${code}`, code });
  for (const [code, words] of Object.entries(topics.weak)) add(words, { cat: `topic ${code}`, code, more: weak });
  add(topics.not, { cat: "no topic", code: "not" });
  add(topics.relations, { cat: "topic relation", code: "relation" });
};
const weak: Entry["more"] = { weak: true };

/** What a strong and a weak word weigh, and a word of either in the name of an office. A weak one in a document's title weighs more. */
const weights = { strong: 1, weak: 0.26, titled: 0.5, office: 0.2 };
/** What it takes to make a subject. */
const enough = 1;
/** Sentences of a page in which every word counts. */
const fewSentences = 4;
/** Subjects of which, in a longer page, one word alone says little: a parliament that has only ratified, a disaster that is only condoled with. */
const toldTwice: ReadonlySet<Topic> = new Set<Topic>(["parliament", "emergency"]);

/**
 * Whether a page is about relations between states: it names two states or organisations at least and speaks of dealings
 * between them in several words (a short text in two), or of what goes between them. Pages about anything else give people in office and their words only.
 */
export function isAboutRelations(scene: Scene): boolean {
  const states = new Set(scene.parties.map((p) => p.party));
  if (scene.home) states.add(scene.home);
  if (dealsInOneSentence(scene) || isHeadOfBoth(scene)) return true;
  // "flights between Tashkent and Istanbul"
  const towns = scene.places.flatMap((p) => (p.kind === "settlement" && p.state ? [p.state] : []));
  if (new Set([...states, ...towns]).size < 2) return goesThrough(scene);
  if (states.size < 2) return isOfExchange(scene) || goesThrough(scene);
  const words = new Set<string>();
  const { page } = scene;
  const enoughWords = page.tokens.length < 40 ? 1 : page.tokens.length < 80 ? 2 : 3;
  for (const hit of hitsOf(page, "topic relation")) {
    // the president of a federation or a club tells of no state
    if (scene.posts.some((p) => p.post === "head-of-organisation" && p.from <= hit.from && hit.to <= p.to)) continue;
    words.add(page.words[hit.from]?.key.slice(0, 6) ?? "");
    if (words.size >= enoughWords) return true;
  }
  if (isOfExchange(scene) || isOfLoans(scene) || isOfAmounts(scene) || goesThrough(scene)) return true;
  // people of two states who meet, named or only by their office
  const sides = new Set(scene.people.map((p) => p.state).filter((s) => s !== null));
  const several = sides.size > 1 || scene.posts.some((p) => p.plural && p.states.length > 1);
  const agreed = scene.frames.filter(isAgreed);
  if (several && (agreed.length > 0 || scene.frames.some((f) => dealings.has(f.sense)))) return true;
  // "the heads of the two ports agreed", "Kazakh and Uzbek firms agreed"
  if (agreed.some((f) => statesIn(scene, f.sentence, true).size > 1)) return true;
  // or who sign papers
  if (sides.size > 1 && hitsOf(page, "document deed").some((h) => h.entry.code === "signed")) return true;
  // or a body or consultations that both states share
  return (
    scene.pair.length > 1 && words.size > 1 && scene.frames.some((f) => f.sense === "n-consultations" || f.sense === "n-session")
  );
}

/** Papers that two states make with one another. */
const twoSided = new Set<string>(["treaty", "agreement", "memorandum", "protocol", "plan"]);

/**
 * Whether one sentence has two states, by whatever name, and something that they do together: they agree, sign, have something in common.
 * That they meet is enough beside "the sides", "the two countries".
 */
function dealsInOneSentence(scene: Scene): boolean {
  const { page, home } = scene;
  const both = (sentence: number): boolean => statesIn(scene, sentence).size > 1;
  const shared = [...hitsOf(page, "document deed").filter((h) => h.entry.code === "signed"), ...hitsOf(page, "body joint")];
  if (shared.some(({ from }) => both(sentenceOf(page, from)))) return true;
  // a parliament that ratifies what two states have signed
  const ratified = hitsOf(page, "document deed").filter((h) => h.entry.code === "ratified");
  const papers = ratified.length ? hitsOf(page, "document") : [];
  const sidesIn = (i: number) => {
    const { from, to } = page.sentences[i];
    const banks = within(scene.parties, from, to).filter((p) => p.party.startsWith("org:"));
    return statesIn(scene, i, true).size + new Set(banks.map((p) => p.party)).size;
  };
  const isOfPapers = (i: number) => sidesIn(i) > 1 && within(papers, page.sentences[i].from, page.sentences[i].to).length > 0;
  if (ratified.some(({ from }) => isOfPapers(sentenceOf(page, from)))) return true;
  // "A and B are carrying out their protocol on customs": a paper of both, whatever becomes of it
  if (hitsOf(page, "document").some((h) => !h.entry.more?.weak && twoSided.has(h.entry.code) && both(sentenceOf(page, h.from))))
    return true;
  const done = scene.frames.filter((f) => f.time !== "future" && !f.negative);
  if (done.some((f) => undertakings.has(f.sense) && both(f.sentence))) return true;
  // "agreed with the Kazakh side": the page's own state need not be named
  const withHome = (sentence: number): boolean => home !== null && statesIn(scene, sentence).add(home).size > 1;
  if (done.some((f) => isAgreed(f) && withHome(f.sentence))) return true;
  return hitsOf(page, "sides").length > 0 && done.some((f) => dealings.has(f.sense) && both(f.sentence));
}

/** Whether something was agreed. */
const isAgreed = ({ sense, time, negative }: Frame): boolean => sense === "agree" && time === "past" && !negative;

/** The states of which a sentence speaks: named, by their bodies, men, regions or towns; with `adjectives` by these as well. */
function statesIn({ page, parties, persons, places }: Scene, sentence: number, adjectives = false): Set<string> {
  const { from, to } = page.sentences[sentence];
  const isNamed = ({ party, by }: PartyMention) => !party.startsWith("org:") && (adjectives || by !== "adjective");
  const states = new Set<string>();
  for (const mention of within(parties, from, to)) if (isNamed(mention)) states.add(mention.party);
  for (const { person } of within(persons, from, to)) if (person.state !== null) states.add(person.state);
  for (const { kind, state } of within(places, from, to)) if (kind !== "country" && state) states.add(state);
  return states;
}

/**
 * Whether a page tells, though nobody meets in it, what one state or its towns, firms and offices are about to do in or with another: a promise
 * whose sentence names two states, or several whose sentences name another than the page's own. A page of matches played tells of none.
 */
export function isOfUndertakings(scene: Scene, commitments: readonly Commitment[]): boolean {
  const { page, home } = scene;
  if (isOfContests(page)) return false;
  const others = page.sentences.map((_, i) => {
    const states = statesIn(scene, i, true);
    const two = states.size > 1;
    if (home) states.delete(home);
    return { two, other: states.size > 0 };
  });
  const abroad = commitments.flatMap(({ span }) => {
    const at = page.sentences.findIndex(({ to }) => page.tokens[to - 1].end >= span[1]);
    return others[at]?.other ? [others[at]] : [];
  });
  if (abroad.some(({ two }) => two)) return true;
  if (home === null || abroad.length === 0) return false;
  return abroad.length > 1 || others.filter(({ other }) => other).length * 2 >= others.length;
}

/**
 * Whether what goes between states is told of in several sentences: goods, money, energy or people, beside a state that is not the
 * page's own. Where trade is spoken of, states listed with amounts of money are such too.
 */
function isOfExchange({ page, parties, places, amounts, home }: Scene): boolean {
  const words = hitsOf(page, "measure").filter((h) => exchanged.has(h.entry.code));
  if (!words.length) return false;
  const told = new Set<number>();
  const traded = words.filter((h) => traffic.has(h.entry.code)).length > 1;
  // towns of two states and "the two countries" stand for them
  const towns = places.flatMap((p) => (p.kind === "settlement" && p.state ? [{ party: p.state, from: p.from }] : []));
  const both = hitsOf(page, "sides").map(({ from }) => ({ party: "", from }));
  const counted = page.sentences.filter(
    ({ from, to }) => within(words, from, to).length > 0 && within(amounts, from, to).some((a) => !notFigures.has(a.unit)),
  );
  // "6 bcm went to Türkiye, 2 bcm to Georgia": to several states at once, on a page of such figures
  const isToSeveral = ({ from, to }: { from: number; to: number }) =>
    new Set(within(parties, from, to).flatMap((p) => (p.party === home || p.party.startsWith("org:") ? [] : [p.party]))).size > 1;
  if (counted.length >= figured && counted.some(isToSeveral)) return true;
  for (const { party, from } of [...parties, ...towns, ...both]) {
    if (party === home) continue;
    const at = sentenceOf(page, from);
    if (told.has(at)) continue;
    const sentence = page.sentences[at];
    if (
      within(words, sentence.from, sentence.to).length ||
      (traded && within(amounts, sentence.from, sentence.to).some((a) => isMoney(a.unit)))
    )
      told.add(at);
    if (told.size > 1) return true;
  }
  // said of the other state once, at the head of the page, and then in figures of the same
  if (told.size !== 1 || Math.min(...told) > opening) return false;
  return counted.length >= figured;
}
/** How far down the page the other state is to be named, and in how many sentences so much of what goes between states to be told. */
const opening = 1;
const figured = 3;

/** Whether sentences that name another state tell in amounts what there is of it: sums, weights, or things by the hundred. */
function isOfAmounts(scene: Scene): boolean {
  const { page, amounts, home, parties } = scene;
  if (isOfContests(page)) return false;
  const isGreat = ({ from, to }: { from: number; to: number }) =>
    within(amounts, from, to).some((a) => !notFigures.has(a.unit) && (a.unit !== "count" || a.value >= many));
  const told = page.sentences.filter((sentence, i) => {
    const states = isGreat(sentence) ? statesIn(scene, i, true) : new Set<string>();
    if (home) states.delete(home);
    return states.size > 0;
  });
  if (told.length > 1) return true;
  // a page of few words may say it in one sentence
  const words = hitsOf(page, "measure").filter((h) => exchanged.has(h.entry.code));
  const isOfTwo = (sentence: { from: number; to: number }, i: number) =>
    isGreat(sentence) &&
    statesIn(scene, i, true).size > 1 &&
    (within(words, sentence.from, sentence.to).length > 0 ||
      within(amounts, sentence.from, sentence.to).some((a) => isMoney(a.unit)));
  if (page.tokens.length < short && page.sentences.some(isOfTwo)) return true;
  // of the other state, or of the bank that lends, at the head of the page alone
  const heads = page.sentences.slice(0, opening + 1);
  const headed = heads.some(({ from, to }, i) => {
    const states = statesIn(scene, i, true);
    if (home) states.delete(home);
    return states.size > 0 || within(parties, from, to).some((p) => lenders.has(p.party));
  });
  return headed && page.sentences.filter(isGreat).length >= figured;
}
/** How many tokens a page of few words has at most. */
const short = 80;
/** How many things it takes to tell of what goes between states. */
const many = 100;

/** "Uzbekistan – Hungary: …": whether the page opens with two states and a dash between them. */
function isHeadOfBoth({ page, parties }: Scene): boolean {
  const [one, two] = parties;
  if (!one || !two || sentenceOf(page, two.from) !== 0 || one.by !== "name" || two.by !== "name") return false;
  // a match between two teams has such a heading, too
  if (!hitsOf(page, "sides").length && !hitsOf(page, "topic relation").length) return false;
  if (one.party === two.party || one.party.startsWith("org:") || two.party.startsWith("org:")) return false;
  return one.from <= 1 && two.from - one.to === 1 && /\p{Pd}/u.test(page.text[page.tokens[one.to].start]);
}

/** Whether freight is told of in two sentences at least as going on a way through several states, or once at the head of a page of freight ("along the Middle Corridor"). */
export function goesThrough({ page, amounts }: Scene): boolean {
  const loads = hitsOf(page, "measure").filter((h) => h.entry.code === "freight");
  const kinds: Readonly<Record<string, { kind?: ProjectKind }>> = projects;
  const ways = hitsOf(page, "project").filter((h) => kinds[h.entry.code]?.kind === "corridor");
  const told = new Set<number>();
  for (const { from } of ways) {
    const at = sentenceOf(page, from);
    const sentence = page.sentences[at];
    if (within(loads, sentence.from, sentence.to).length) told.add(at);
  }
  const weights = amounts.filter((a) => a.unit === "tonne" || a.unit === "TEU");
  const loaded = new Set([...loads, ...weights].map(({ from }) => sentenceOf(page, from)));
  return told.size > 1 || (told.size === 1 && Math.min(...told) <= opening && loaded.size > 1);
}

/** Whether a text whose other side is an organisation, a man of it named, tells of money lent or given. */
function isOfLoans({ page, pair, amounts, people, parties }: Scene): boolean {
  const bank = pair.length === 2 ? pair.find((p) => p.startsWith("org:")) : undefined;
  const isOfBank = bank !== undefined && people.some((p) => p.state === bank);
  return hitsOf(page, "measure").some((h) => {
    if (h.entry.code !== "loan-or-aid" && h.entry.code !== "investment") return false;
    const { from, to } = page.sentences[sentenceOf(page, h.from)];
    if (!within(amounts, from, to).some((a) => isMoney(a.unit))) return false;
    // "the World Bank will give Kyrgyzstan grants of 55 million"
    const named = within(parties, from, to);
    const lends = named.some((p) => lenders.has(p.party)) && named.some((p) => !p.party.startsWith("org:"));
    return isOfBank || (lends && h.entry.code === "loan-or-aid");
  });
}

/** Measures of trade alone. */
const traffic: ReadonlySet<string> = new Set<Measure>(["trade-turnover", "exports", "imports", "investment"]);
/** Measures of what goes between states. */
const exchanged: ReadonlySet<string> = new Set<Measure>([
  "trade-turnover",
  "exports",
  "imports",
  "investment",
  "freight",
  "loan-or-aid",
  "energy",
  "passengers",
  "tourists",
  "capacity",
  "students",
  "flights",
]);

/** What two states named in one sentence do together or are about to do. */
const undertakings: ReadonlySet<string> = new Set(["agree", "discuss", "intend", "plan", "pledge"]);

/** Whether a page tells of matches. */
const isOfContests = (page: Page): boolean =>
  contests.flatMap((topic) => hitsOf(page, categories[topic]).filter((h) => h.entry.more?.weak !== true)).length > 1;

/** Subjects whose pages tell of what is played between states, and of what will be. */
const contests: readonly Topic[] = ["sport"];

/** What people of two states do together. */
const dealings: ReadonlySet<string> = new Set([
  "meet",
  "receive",
  "phone",
  "n-meeting",
  "n-session",
  "n-consultations",
  "n-summit",
  "n-conference",
  "n-visit",
]);

/** The category of each subject's words. */
const categories = Object.fromEntries(topicCodes.map((code) => [code, `topic ${code}`])) as Readonly<Record<Topic, string>>;

/**
 * Subjects of the relations that the text speaks of. A strong word is enough; weak ones have to come together; what figures
 * measure is a subject, too. `instruments` and `figures` are those of the text where they are known already; `isAbout`: the page is known to be about relations.
 */
export function topicsOf(
  scene: Scene,
  instruments: readonly Instrument[] = instrumentsOf(scene),
  figures: readonly Figure[] = figuresOf(scene),
  encounters: readonly Encounter[] = encountersOf(scene),
  isAbout: boolean = isAboutRelations(scene),
): Topic[] {
  if (!isAbout) return [];
  const { page } = scene;
  const nots = hitsOf(page, "no topic");
  const score = new Map<Topic, number>();
  // a corridor of green energy or gas carries no goods, and is meant where the word stands alone thereafter
  const energetic = hitsOf(page, "topic green-energy");
  const energy = hitsOf(page, "topic energy");
  const stemAt = (i: number) => page.words[i]?.key.slice(0, 5) ?? "";
  const corridors = hitsOf(page, "project noun").filter((h) => h.entry.code === "corridor");
  const ofEnergy = new Set(
    corridors.flatMap(({ from, to }) => (overlapping(energy, { from: from - 1, to }) ? [stemAt(to - 1)] : [])),
  );
  // one of them alone may only have received a guest of another trade
  const met = new Set(encounters.flatMap((e) => e.participants));
  const inOffice = scene.people.filter(
    (p) => p.post && political.has(p.post.split(":")[0]) && !lenders.has(p.state ?? "") && (!met.size || met.has(p.name)),
  );
  const beyondTrade = inOffice.some((p) => !governing.has(p.post?.split(":")[0] ?? ""));
  if (inOffice.length > 1 && beyondTrade) score.set("politics", enough);
  for (const { measure, rule } of figures) {
    const subject = measured[measure];
    // what something costs is no investment yet
    if (subject && rule !== "figure.worth") score.set(subject, enough);
  }
  // a state is no region around itself, and dealings with the European Union are those of two sides
  const sides = scene.parties.filter((p) => scene.pair.includes(p.party));
  const states = scene.parties.filter((p) => !p.party.startsWith("org:"));
  // dealings with a bank are those of two sides as well, and its name is of money alone
  const banks = scene.parties.filter((p) => lenders.has(p.party));
  const unions = scene.parties.filter((p) => p.party === "EU");
  // "Bayraktar", "Selim": a name is no subject
  const names = scene.persons.filter((m) => m.by === "name").map((m) => ({ from: m.nameFrom, to: m.nameTo }));
  for (const code of topicCodes) {
    const hits = hitsOf(page, categories[code]);
    if (!hits.length) continue;
    let sum = score.get(code) ?? 0;
    let k = 0;
    const told = new Map<string, number>();
    for (const hit of hits) {
      while (k < nots.length && nots[k].to <= hit.from) k++;
      if (k < nots.length && nots[k].from < hit.to && nots[k].to - nots[k].from >= hit.to - hit.from) continue;
      if (overlapping(names, hit)) continue;
      // "Pamukkale" is no cotton
      if (!ofPlaces.has(code) && overlapping(scene.places, hit)) continue;
      if (code === "regional-agenda" && overlapping(sides, hit)) continue;
      // "the railway through Afghanistan": a state by its name alone is not what goes on there
      const bare = code === "regional-agenda" && !(hit.f & F.ATTR) && overlapping(states, hit);
      if (code === "multilateral" && overlapping(unions, hit)) continue;
      if (code !== "finance" && overlapping(banks, hit)) continue;
      if (
        code === "transport" &&
        (around(energetic, hit).length > 0 || (hit.to - hit.from === 1 && ofEnergy.has(stemAt(hit.from))))
      )
        continue;
      const { start } = page.tokens[hit.from];
      // the forum of which a page tells five times over is one
      const word = stemAt(hit.from);
      const times = (told.get(word) ?? 0) + 1;
      if (hit.entry.more?.weak || bare) told.set(word, times);
      if ((hit.entry.more?.weak || bare) && times > repeats) continue;
      if (hit.entry.more?.weak && instruments.some((i) => i.span[0] <= start && start < i.span[1])) sum += weights.titled;
      else if (around(scene.posts, hit).length > 0) sum += weights.office;
      else sum += hit.entry.more?.weak || bare ? weights.weak : weights.strong;
    }
    score.set(code, sum);
  }
  if ((score.get("green-energy") ?? 0) >= enough) score.set("energy", enough);
  const orgs = scene.parties.filter((p) => p.party.startsWith("org:") && !lenders.has(p.party)).length;
  if (orgs) score.set("multilateral", (score.get("multilateral") ?? 0) + Math.min(orgs, 2) * 0.5);
  if (encounters.some(isOfMany)) score.set("multilateral", enough);
  if (instruments.some(isRatified) || isOfPapers(instruments)) score.set("legal-base", enough);
  else if (!instruments.length) score.delete("legal-base");
  return topicCodes.filter((code) => {
    const sum = score.get(code) ?? 0;
    const [first] = hitsOf(page, categories[code]);
    const needed = toldTwice.has(code) && page.sentences.length > fewSentences ? enough + weights.office : enough;
    if (sum < needed && first) scene.trace?.("topics", `topic.${code}`, first, `its words weigh ${sum.toFixed(2)} of ${needed}`);
    return sum >= needed;
  });
}

/** Offices whose dealings are political whatever they speak of. */
const political = new Set<string>([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "speaker",
  "ambassador",
  "secretary-general",
  "security-council-secretary",
  "special-envoy",
  "presidential-adviser",
]);
/** Offices that chair commissions on trade: by themselves they make no talk political. */
const governing = new Set<string>(["head-of-government", "deputy-head-of-government"]);
/** Subjects that places stand for: ways and crossings, waters, lands where something is built or in dispute. */
const ofPlaces = new Set<Topic>([
  "border",
  "space",
  "regional-agenda",
  "water",
  "reconstruction",
  "environment",
  "transport",
  "tourism",
]);
/** How often one weak word counts. */
const repeats = 2;

/** Whether those who come together are many: heads of states, or ministers and others of so many states that no two of them are meant. */
const isOfMany = ({ kind, parties }: Encounter): boolean =>
  kind === "summit" || parties.length >= (kind === "ministerial" ? 4 : 5);

/** Documents one of which makes the legal base a subject, and those that make none however many there are. */
const basis = new Set<string>(["treaty", "agreement"]);
const business = new Set<string>(["contract", "resolution", "package", "plan", "declaration"]);
const isOfPapers = (instruments: readonly Instrument[]): boolean =>
  instruments.some((i) => basis.has(i.kind)) || instruments.filter((i) => !business.has(i.kind)).length > 1;
const isRatified = (i: Instrument): boolean => i.action === "ratified";
/** Subjects that figures speak of. */
const measured: Readonly<Partial<Record<Measure, Topic>>> = {
  "trade-turnover": "trade",
  exports: "trade",
  imports: "trade",
  investment: "investment",
  freight: "transport",
  flights: "transport",
  tourists: "tourism",
  students: "education",
};
