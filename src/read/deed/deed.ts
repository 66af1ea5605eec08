import type { Act } from "../../lang/deeds.ts";
import { CASES, F } from "../../lang/features.ts";
import type { Thing } from "../../lang/things.ts";
import type { Wording } from "../../lang/wording.ts";
import { clauseOf, startOf, tells } from "../clause/clauses.ts";
import { framesOf } from "../clause/frames.ts";
import { figuresOf } from "../fact/figure.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { ElchiRecord, Figure, InstrumentAction } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { around, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type Clues, cluesOf, events, family, ordinalsOf } from "./clues.ts";
import { type ActFrame, actOf, type Fate, fatesOf, isDenied, isSince, isToDay, type Told } from "./fates.ts";
import { isOfOther, isPredicate, otherDeed, partAround, tellingParts } from "./part.ts";
import { building, isMatter, weights } from "./weights.ts";

export type { Act, Fate };

/** Senses that are deeds: an event is held, sides meet, somebody pays a visit. */
const deedsBySense = ["hold", "meet", "visit"] as const;

/** A stretch of a text with all that tells which deed it speaks of, so that it can be found again in another text or language. */
export interface Account {
  readonly acts: readonly Act[];
  readonly clues: Clues;
  /** clues of the sentence before and of what its own says before it, which words such as "the document" lean on */
  readonly context: Clues;
  /** a promise of a part: the first stage, a trial run */
  readonly ofPart?: true;
  /** of the context what other parts of the sentence tell something of their own of */
  readonly apart?: readonly string[];
  readonly numbers: readonly { readonly value: number; readonly unit: string }[];
  readonly ordinals: readonly number[];
  /** states and organisations named */
  readonly parties: readonly string[];
  /** days named, as for what has happened and for what lies ahead */
  readonly past: string | null;
  readonly future: string | null;
  /** more than one day is named */
  readonly several?: true;
  /** the last day named that is the same whether it has passed or lies ahead: with its year, or "next spring" */
  readonly certain: string | null;
}

/** One thing that a sentence tells of a deed. */
export interface Deed extends Account {
  readonly fate: Fate;
  /** numbers of the two sentences that follow */
  readonly after: Account["numbers"];
  /** words of a part: partly, so far, of them */
  readonly partly: boolean;
  /** words of a share: half, the first stage */
  readonly share: boolean;
  /** amounts that are told not to have come about: "once rather than three times", "only two of the five posts" */
  readonly short?: Account["numbers"];
  /** one of several is spoken of */
  readonly oneOf: boolean;
  /** the sentence tells both what is done and what is still going on or is not done: of what the other part speaks */
  readonly beside: Clues | null;
  /** its own verb is in the present: "flies three times a week", not "the building continues" */
  readonly going: boolean;
  /** it is not undone but as it was: "the relief stays in force" */
  readonly still?: true;
  /** it is told by the way, of what something else is told of: "the school that was built", "the opening" */
  readonly aside?: true;
  /** words of what is left: the rest, not fully, not all */
  readonly rest: boolean;
  /** words that recall an earlier promise */
  readonly recalled: boolean;
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
}

/** What a text says of deeds, beside its record: kept so that promises can be followed. */
export interface Deeds {
  /** the states whose relations the text is about */
  readonly sides: readonly string[];
  /** other states that it names, or whose towns it does; then organisations */
  readonly named: readonly string[];
  /** an account of each commitment of the record, in its order */
  readonly promises: readonly Account[];
  /** an account of each encounter of the record, in its order */
  readonly encounters: readonly Account[];
  /** what is told of deeds, in order of place */
  readonly told: readonly Deed[];
  /** the record's figures; those of a page that is not about relations, too */
  readonly figures: readonly Figure[];
  /** an account of each of these figures, and of each instrument of the record */
  readonly figureAccounts: readonly Account[];
  readonly instruments: readonly Account[];
  /** words for what an encounter is and how the other side is regarded, in order of place */
  readonly wording: readonly Worded[];
}

/** Words of a certain colour. */
export interface Worded {
  readonly code: Wording;
  readonly quote: string;
  readonly span: readonly [start: number, end: number];
}

/** Reads what a text says of deeds, whose record was made of the same scene. */
export function deedsOf(scene: Scene, record: ElchiRecord): Deeds {
  const { page } = scene;
  const sensed = scene.frames.flatMap((f): ActFrame[] => {
    const sense = deedsBySense.find((one) => one === f.sense);
    return sense === undefined ? [] : [{ ...f, sense }];
  });
  // "qoymaq" in "təxirə qoymaq" is no deed
  const moving = [
    ...hitsOf(page, "fate moved"),
    ...hitsOf(page, "fate dropped"),
    ...hitsOf(page, "sense").filter(({ entry }) => entry.code === "postpone" || entry.code === "cancel"),
  ].filter((hit) => hit.to - hit.from > 1);
  const isPart = ({ from, to }: Stretch, orWhole = false) =>
    moving.some((hit) => hit.from <= from && to <= hit.to && (orWhole || hit.to - hit.from > to - from));
  const things = hitsOf(page, "thing").filter((hit) => hit.to - hit.from > 1);
  // "okuw kitaby" is a book, no training
  const isOfThing = ({ entry, from, to }: Hit) =>
    entry.code.startsWith("n-") && things.some((hit) => hit.from <= from && to <= hit.to && hit.to - hit.from > to - from);
  // "июндан тартып" is since June, and draws nothing
  const isOfDay = (hit: Hit) =>
    hit.to - hit.from === 1 &&
    page.language.morphology.verbLast &&
    (overlapping(scene.dates, hit) || ((hit.verb & F.CVB) !== 0 && isSinceDay(hit.from)));
  const isSinceDay = (at: number) => endingAt(scene.dates, at)?.bound === "from";
  // "күзетіп келеді": the verb after a converb that bears its tense is no coming
  const carriers = hitsOf(page, "carrier");
  const isSpoken = (at: number) =>
    page.language.morphology.verbLast && scene.frames.some((f) => f.sense === "say" && f.from === at);
  const isCarrier = (hit: Hit) =>
    hit.to - hit.from === 1 &&
    (page.words[hit.from - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.CVB) ?? false) &&
    // "gapirib berdi" is to tell, and gives nothing
    (startingAt(carriers, hit.from) !== undefined || isSpoken(hit.from - 1));
  // "taýýarlandy" is to be prepared as well as to get ready
  const preparing = hitsOf(page, "sense").filter(({ entry }) => entry.code === "prepare");
  const isPreparing = (hit: Hit) =>
    hit.entry.code === "intend" && preparing.some(({ from, to }) => from === hit.from && to === hit.to);
  const speaking = hitsOf(page, "sense").filter(
    (hit) => agreeing.has(hit.entry.code) || (willed.has(hit.entry.code) && !isPreparing(hit)),
  );
  // "kelishib oldilar" is to agree, not to come; "собиралось ввести" is to intend, not to gather
  const isSaid = (hit: Hit) => {
    // "келісімнің" is of an agreement, and no coming
    if (hit.to - hit.from === 1 && overlapping(hitsOf(page, "document"), hit)) return true;
    // "ylalaşyk baglaşylmady": what is to be concluded is a document
    if (hit.entry.code === "sign") return false;
    const said = speaking.filter((n) => n.from <= hit.from && hit.to <= n.to);
    if (said.length === 0) return false;
    // "орнататын болды", "ochiladigan bo'ldi": the deed opens what tells that it was agreed
    const isAhead = [hit.f, hit.verb].some((f) => (f & (F.PTCP | F.FUT)) === (F.PTCP | F.FUT));
    if (isAhead && said.every((n) => hit.to < n.to)) return false;
    // "kurulmasına ilişkin protokol imzalandı": so does a verbal noun
    if ([hit.f, hit.verb].some((f) => f & F.MSDR) && said.every((n) => hit.from === n.from && hit.to < n.to)) return false;
    if (said.some(({ entry }) => agreeing.has(entry.code)) && hit.entry.code !== "draft") return true;
    const { from, to } = page.sentences[sentenceOf(page, hit.from)];
    return within(hitsOf(page, "act"), from, to).some((other) => said.every((n) => other.to <= n.from || n.to <= other.from));
  };
  // "altı uzman": six, and nothing that was bought
  const isCounted = (hit: Hit) =>
    hit.to - hit.from === 1 && startingAt(hitsOf(page, "cardinal"), hit.from) !== undefined && overlapping(scene.amounts, hit);
  // "Prezident onu qəbul edib": who is received is neither adopted nor taken on
  const receptions = record.encounters
    .filter(({ rule }) => rule.startsWith("encounter.receive"))
    .map(({ span }) => tokensOf(page, span))
    .filter(([from, to]) => within(scene.persons, from, to).length > 0 && within(scene.amounts, from, to).length === 0);
  const receiving = scene.frames.filter(
    (f) => f.sense === "receive" && receptions.some(([from, to]) => from <= f.from && f.to <= to),
  );
  // "Numan Kurtulmuş" sets up nothing
  const names = scene.persons.map(({ nameFrom, nameTo }) => ({ from: nameFrom, to: nameTo }));
  const deeds = hitsOf(page, "act")
    .filter(
      (hit) =>
        !overlapping(names, hit) &&
        !overlapping(receiving, hit) &&
        !overlapping(hitsOf(page, "turning"), hit) &&
        !isCounted(hit) &&
        // "to give up" gives nothing back; "to do away with" does away with something
        !isPart(hit, hit.entry.code === "return") &&
        !isOfThing(hit) &&
        !isSaid(hit) &&
        !isOfName(page, hit) &&
        !isOfDay(hit) &&
        !isCarrier(hit),
    )
    .map((hit) => begun(page, hit));
  // "работы начались": what begins is held only where nothing else is said of it
  const isBeginning = (f: ActFrame) =>
    f.sense === "hold" && deeds.some((hit) => beginning.has(hit.entry.code) && hit.from < f.to && f.from < hit.to);
  const others = sensed.filter((f) => !isPart(f) && !isOfName(page, f) && !isBeginning(f));
  // "is not charged": what the table writes out says of itself that something is done away with
  const writtenOut = deeds.filter(({ entry }) => entry.more?.whole === true);
  const isWrittenOut = (frame: ActFrame) => writtenOut.some(({ from, to }) => from === frame.from && to === frame.to);
  const framed = framesOf<ActFrame["sense"]>(page, deeds).map((frame) =>
    frame.negative && isWrittenOut(frame) ? { ...frame, negative: false } : frame,
  );
  const acts = [...framed, ...others].sort((a, b) => a.from - b.from || a.to - b.to);
  const of = (span: readonly [number, number]): Account => {
    const [from, to] = tokensOf(page, span);
    return accountOf(scene, acts, from, to);
  };
  // "to continue work on the draft" promises no document that will be ready
  const ofPromise = (span: readonly [number, number]): Account => {
    const [from, to] = tokensOf(page, span);
    const goesOn = within(hitsOf(page, "fate running"), from, to).length > 0;
    const begin = linkedFrom(scene, from);
    // "agreed not to raise": what is not to be done keeps no promise when it is done
    const own = within(acts, begin, to).filter(
      (frame) => !frame.negative && !isDenied(page, frame) && (!goesOn || frame.sense !== "n-draft"),
    );
    const isOfPart = within(hitsOf(page, "fate share"), begin, to).some((hit) => !overlapping(scene.dates, hit));
    const account = { ...accountOf(scene, acts, begin, to, own), ...(isOfPart ? { ofPart: true as const } : {}) };
    // "flights are planned from June"
    const act = byItself.find(([thing]) => `thing:${thing}` in account.clues)?.[1];
    // to hold flights is to open them
    const onlyHeld = account.acts.every((one): boolean => one === "hold" || one === "set-up");
    return onlyHeld && act !== undefined && !account.acts.includes(act) ? { ...account, acts: [...account.acts, act] } : account;
  };
  // of a document in preparation the quote is the title; what is to be done with it stands around
  const inClause = (span: readonly [number, number]): Account => {
    const [at, end] = tokensOf(page, span);
    const sentence = sentenceOf(page, at);
    const whole = accountOf(scene, acts, startOf(page, sentence), page.sentences[sentence].to);
    const near = clauseOf(page, sentence, at, end);
    return {
      ...of(span),
      acts: accountOf(scene, acts, Math.min(near.from, at), near.to).acts.concat(whole.acts).slice(0, 3),
      future: whole.future,
    };
  };
  const inSentences = page.sentences.map((_, i) => toldIn(scene, acts, i));
  const told = inSentences.flatMap((deeds, i) => deeds.map((deed) => withNewDay(scene, deed, i + 1, inSentences[i + 1] ?? [])));
  const figures = record.figures.length > 0 ? record.figures : figuresOf(scene);
  return {
    sides: scene.pair,
    named: [...new Set(namedIn(scene))]
      .filter((party) => !scene.pair.includes(party))
      .sort((a, b) => Number(a.startsWith("org:")) - Number(b.startsWith("org:"))),
    promises: record.commitments.map(({ span, rule }) =>
      rule.endsWith("document-in-preparation") ? inClause(span) : ofPromise(span),
    ),
    encounters: record.encounters.map(({ span }) => of(span)),
    told: [...told, ...documentsIn(scene, acts, record, told)].sort((a, b) => a.span[0] - b.span[0]),
    figures,
    figureAccounts: figures.map(({ span }) => of(span)),
    instruments: record.instruments.map(({ span }) => of(span)),
    wording: wordingOf(page),
  };
}

/** States named, those whose towns and regions are, and the reader's own, which a local outlet seldom names. */
const namedIn = ({ parties, places, home }: Scene): string[] => [
  ...parties.map(({ party }) => party),
  ...(home === null ? [] : [home]),
  ...places.flatMap(({ kind, state }) => (kind !== "country" && state !== null ? [state] : [])),
];

/** Senses of settling what will be done, and of what is meant to be done. */
const agreeing: ReadonlySet<string> = new Set(["agree", "decide"]);
const willed: ReadonlySet<string> = new Set(["pledge", "propose", "plan", "intend"]);

/** What is done with things that are promised by their name alone. */
const byItself: readonly (readonly [thing: Thing, act: Act])[] = [
  ["exercise", "hold"],
  ["culture-days", "hold"],
  ["exhibition", "hold"],
  ["flight", "open"],
  ["bus", "open"],
  ["train", "open"],
  ["ferry", "open"],
  ["roaming", "open"],
  ["course", "train"],
  ["language-centre", "train"],
];

/** Acts whose verbs tell of events as well. */
const beginning: ReadonlySet<string> = new Set(["start", "open", "finish"]);

/** A deed with the form of its finite verb, where the expression ends with an infinitive: «начал принимать». */
function begun({ words, language }: Page, hit: Hit): Hit {
  if (language.morphology.verbLast || hit.to - hit.from < 2 || (hit.verb & (F.MSDR | F.FIN)) !== F.MSDR) return hit;
  const first = words[hit.from]?.readings.find((r) => r.known && (r.f & (F.V | F.FIN)) === (F.V | F.FIN));
  return first ? { ...hit, verb: first.f } : hit;
}

/** Whether a word is the last of a name ("Power International Holding") in a sentence that has small letters elsewhere. */
function isOfName(page: Page, { from, to }: Stretch): boolean {
  if (to - from > 1 || !(page.tokens[from].flags & CAP)) return false;
  const sentence = page.sentences[sentenceOf(page, from)];
  if (from <= sentence.from || !page.words[from - 1] || !(page.tokens[from - 1].flags & CAP)) return false;
  const isLong = (i: number) => page.tokens[i].kind === WORD && page.tokens[i].end - page.tokens[i].start > 3;
  for (let i = sentence.from; i < sentence.to; i++) if (isLong(i) && !(page.tokens[i].flags & CAP)) return true;
  return false;
}

/** The words of a page that have a colour; of two that overlap the longer ("strategic partner"). */
function wordingOf(page: Page): Worded[] {
  return hitsOf(page, "wording").map(({ entry, from, to }) => {
    const span = [page.tokens[from].start, page.tokens[to - 1].end] as const;
    return { code: entry.code as Wording, quote: page.text.slice(...span), span };
  });
}

const actOfDocument: Readonly<Partial<Record<InstrumentAction, Act>>> = {
  signed: "sign",
  initialled: "sign",
  ratified: "ratify",
  adopted: "adopt",
};

/** Documents that were signed, ratified, adopted: the record knows it also where they stand in a list. */
function documentsIn(scene: Scene, acts: readonly ActFrame[], { instruments }: ElchiRecord, told: readonly Deed[]): Deed[] {
  const { page } = scene;
  return instruments.flatMap((document): Deed[] => {
    const act = actOfDocument[document.action];
    if (act === undefined) return [];
    const [at] = tokensOf(page, document.span);
    const sentence = sentenceOf(page, at);
    const [from, to] = [startOf(page, sentence), page.sentences[sentence].to];
    if (to <= from) return [];
    const span = [page.tokens[from].start, page.tokens[to - 1].end] as const;
    // "has not been signed": what is done with it is told of, but not as done
    if (told.some((d) => d.fate !== "done" && d.fate !== "ahead" && d.span[0] < span[1] && span[0] < d.span[1])) return [];
    const account = accountOf(scene, acts, from, to);
    return [
      {
        fate: "done",
        ...account,
        acts: [act],
        clues: { ...account.clues, [`document:${family[document.kind] ?? document.kind}`]: weights.document },
        past: document.date ?? account.past,
        after: numbersAfter(scene, sentence),
        partly: false,
        share: false,
        oneOf: false,
        beside: null,
        going: false,
        rest: false,
        recalled: false,
        quote: page.text.slice(...span),
        span,
      },
    ];
  });
}

/**
 * Where what is done begins whose words follow a converb and a comma: "көпүрө салып, ага чыга турган жолду бүтүрөт" promises the bridge, too. Not where
 * the converb only tells who says, agrees or meets.
 */
function linkedFrom({ page, frames }: Scene, from: number): number {
  if (!page.language.morphology.verbLast) return from;
  const sentence = sentenceOf(page, from);
  const comma = page.text[page.tokens[from - 1]?.start ?? 0] === "," ? from - 1 : undefined;
  if (comma === undefined || comma <= startOf(page, sentence)) return from;
  const linked = page.words[comma - 1]?.readings[0];
  if (!linked?.known || (linked.f & (F.V | F.CVB)) !== (F.V | F.CVB) || linked.f & (F.FIN | F.NEG)) return from;
  const clause = clauseOf(page, sentence, comma - 1, comma);
  return within(frames, clause.from, comma).some(({ sense }) => leading.has(sense)) ? from : clause.from;
}
const leading: ReadonlySet<string> = new Set([
  "say",
  "express",
  "meet",
  "receive",
  "visit",
  "discuss",
  "thank",
  "agree",
  "decide",
  "phone",
  "welcome",
]);

/** The tokens that a span of the text holds. */
function tokensOf(page: Page, [start, end]: readonly [number, number]): [from: number, to: number] {
  let from = 0;
  while (from < page.tokens.length - 1 && page.tokens[from].end <= start) from++;
  let to = from + 1;
  while (to < page.tokens.length && page.tokens[to].start < end) to++;
  return [from, to];
}

function accountOf(
  scene: Scene,
  frames: readonly ActFrame[],
  from: number,
  to: number,
  own: readonly ActFrame[] = within(frames, from, to),
): Account {
  const { page } = scene;
  const sentence = sentenceOf(page, from);
  const before = page.sentences[sentence - 1];
  const start = startOf(page, sentence);
  const { to: end } = page.sentences[sentence];
  const dates = within(scene.dates, from, to);
  return {
    acts: [...new Set(own.map(actOf))],
    clues: cluesOf(scene, from, to),
    // "it will be opened in October" leans on what the sentence says before
    context: {
      ...(before ? contextOf(scene, before) : {}),
      ...(start < from ? nearer(cluesOf(scene, start, from)) : {}),
      ...(to < end ? nearer(cluesOf(scene, to, end)) : {}),
    },
    // "has halved" counts nothing
    numbers: within(scene.amounts, from, to)
      .filter((amount) => (amount.unit !== "times" || !amount.single) && !overlapping(dates, amount))
      .map(({ value, unit }) => ({ value, unit })),
    ordinals: ordinalsOf(scene, from, to),
    parties: [...new Set(within(scene.parties, from, to).map(({ party }) => party))],
    ...(dates.length > 1 ? { several: true as const } : {}),
    past: dates.find((d) => d.past !== null)?.past ?? null,
    future: dates.findLast((d) => d.future !== null)?.future ?? null,
    certain: dates.findLast((d) => d.future !== null && d.future === d.past)?.future ?? null,
  };
}

/** What the sentence before says: one that turns to a matter says of what the next tells. */
function contextOf(scene: Scene, { from, to }: Stretch): Clues {
  const clues = cluesOf(scene, from, to);
  return within(hitsOf(scene.page, "turning"), from, to).length > 0 ? nearer(clues) : clues;
}

/** What the other parts of a sentence say, which stand nearer than the sentence before. */
const nearer = (clues: Clues): Clues =>
  Object.fromEntries(Object.entries(clues).map(([clue, weight]) => [clue, weight * nearness]));
const nearness = 1.3;

/** A part of a sentence and what it tells; `replaced`: only in place of what other things came. */
interface Part {
  readonly part: Stretch;
  readonly found: Map<Fate, Told>;
  readonly replaced?: boolean;
}

/** What a sentence tells of deeds: of each of its parts each fate once. */
function toldIn(scene: Scene, frames: readonly ActFrame[], sentence: number): Deed[] {
  const { page } = scene;
  const whole = { from: startOf(page, sentence), to: page.sentences[sentence].to };
  if (whole.to - whole.from < 3) return [];
  // "When will it begin?" tells of nothing
  if (page.text[page.tokens[whole.to - 1].start] === "?" || (!tells(page, sentence) && asks(page, whole))) return [];
  const parts = tellingParts(scene, frames, sentence).flatMap((part): Part[] => {
    const replaced = replacedIn(scene, frames, part);
    if (replaced === undefined) return [{ part, found: fatesIn(scene, frames, sentence, part) }];
    const after = page.words[replaced.to] ? replaced.to : replaced.to + 1;
    const rest = replaced.from === part.from ? { from: after, to: part.to } : { from: part.from, to: replaced.from };
    const acts = within(frames, replaced.from, replaced.to);
    return [
      { part: replaced, found: new Map<Fate, Told>([["undone", { acts, at: replaced }]]), replaced: true },
      { part: rest, found: fatesIn(scene, frames, sentence, rest) },
    ];
  });
  const after = numbersAfter(scene, sentence);
  return parts.flatMap(({ part: { from, to }, found, replaced = false }) => {
    if (found.size === 0) return [];
    const own = within(frames, from, to);
    const isSaidOf = (cat: string, is: (hit: Hit) => boolean = () => true) =>
      within(hitsOf(page, cat), from, to).some(
        // "the second half of 2026" is a day, "half a billion" a number
        (hit) => is(hit) && !overlapping(scene.dates, hit) && !isInAmount(scene, hit) && !isOfOther(scene, own, sentence, hit),
      );
    const partly = !replaced && (isSaidOf("fate partly") || isPartOfCount(scene, { from, to }));
    const short = replaced ? [] : shortIn(scene, { from, to });
    const recalled = within(hitsOf(page, "fate recalled"), from, to).length > 0;
    const apart = parts
      .filter((one) => one.found !== found && one.found.size > 0)
      .flatMap(({ part }) => Object.keys(cluesOf(scene, part.from, part.to)).filter((clue) => isMatter(clue)));
    const others = [found, ...parts.flatMap((one) => (one.found === found || one.replaced ? [] : one.found))];
    const otherOf = (fate: Fate): Stretch | undefined =>
      fate === "done"
        ? (first(others, (one) => one.get("undone")) ?? first(others, goingOn))?.at
        : fate === "undone" && !replaced
          ? first(others, (one) => one.get("done"))?.at
          : undefined;
    const here = { from, to };
    const partOf = (at: Stretch): Stretch => parts.find(({ part }) => part.from <= at.from && at.from < part.to)?.part ?? here;
    const besideOf = (other: Stretch): Clues => {
      const part = partOf(other);
      const near = part.from === from ? partAround(page, sentence, other.from) : part;
      return cluesOf(scene, near.from, near.to);
    };
    // "fully" says nothing of what is left where all of it is done
    const isRest = (other: Stretch | undefined) => {
      const part = other === undefined ? here : partOf(other);
      return part.from === from ? isSaidOf("fate rest") : within(hitsOf(page, "fate rest"), part.from, part.to).length > 0;
    };
    return [...found].map(([fate, { acts, at }]) => {
      const clause = clauseOf(page, sentence, at.from, at.to);
      // a clause of few words proves little by itself
      const [first, last] =
        clause.to - Math.max(clause.from, from) < 6 ? [from, to] : [Math.max(clause.from, from), Math.min(clause.to, to)];
      const account = accountOf(scene, frames, from, to, acts);
      // "due in May, opened only in July"
      const near = partAround(page, sentence, at.from);
      const days = daysIn(scene, near, { from, to });
      const other = otherOf(fate);
      const start = page.tokens[first].start;
      const end = page.tokens[last - 1].end;
      return {
        fate,
        ...account,
        ...(apart.length > 0 ? { apart } : {}),
        // of what is done and what lies ahead in one sentence, nobody knows whose day it is
        past: found.has("ahead") && fate !== "ahead" ? null : (doneOn(fate, days, found.has("moved")) ?? account.past),
        after,
        partly,
        ...(short.length > 0 ? { short } : {}),
        ...(fate === "undone" && acts.some(isKept) ? { still: true as const } : {}),
        ...(acts.length > 0 && acts.every(isAside) ? { aside: true as const } : {}),
        share: !replaced && isSaidOf("fate share"),
        oneOf: isSaidOf("fate oneOf", ({ from }) => !isOfEachOther(page, from)),
        beside: other === undefined ? null : besideOf(other),
        going: fate === "running" && acts.some((frame) => !frame.nominal && !isOwned(frame)),
        rest: isRest(other),
        recalled,
        quote: page.text.slice(start, end),
        span: [start, end],
      };
    });
  });
}

/** Whether a headline asks what came about: its words after a colon begin with "what", or hold it where verbs close clauses. */
function asks(page: Page, { from, to }: Stretch): boolean {
  let begin = from;
  for (let i = from; i < to; i++) if (page.text[page.tokens[i].start] === ":") begin = i + 1;
  const asking = hitsOf(page, "asking");
  return page.language.morphology.verbLast ? within(asking, begin, to).length > 0 : startingAt(asking, begin) !== undefined;
}

/** Whether words are part of an amount that has more of them. */
const isInAmount = ({ amounts }: Scene, hit: Hit): boolean =>
  around(amounts, hit).some(({ from, to }) => to - from > hit.to - hit.from);

/** What is first found in one of several. */
function first<T, R>(some: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of some) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fates that a part of a sentence tells, or that something happened of which no table has the verb. */
function fatesIn(scene: Scene, frames: readonly ActFrame[], sentence: number, { from, to }: Stretch): Map<Fate, Told> {
  const found = fatesOf(scene, within(frames, from, to), sentence, { from, to });
  if (found.size > 0) return found;
  // "at the session in Osh on 28 March": that an event was is told by the way
  const event = within(hitsOf(scene.page, "event"), from, to).find((h) => h.entry.code in events);
  // "as for the hospital, …": what is turned to has not happened by that
  const isTurned = within(hitsOf(scene.page, "turning"), from, to).length > 0;
  const isDated = event !== undefined && within(scene.dates, from, to).some(({ past }) => past !== null);
  const at = isDated
    ? event
    : isTurned
      ? undefined
      : (otherDeed(scene, from, to, isSince(scene, from, to)) ?? nowSo(scene, from, to));
  if (at !== undefined) found.set(isToDay(scene, at.from) ? "moved" : "done", { acts: [], at });
  return found;
}

/** Where a part of a sentence that has no verb of any table says that something is so now, or since a day: "the copies are now in the archive". */
function nowSo(scene: Scene, from: number, to: number): Stretch | undefined {
  const { page, frames } = scene;
  if (within(frames, from, to).length > 0 || within(hitsOf(page, "not"), from, to).length > 0) return undefined;
  // "ýok", "yo‘q", «нет»
  for (let i = from; i < to; i++) if ((page.words[i]?.readings[0]?.f ?? 0) & F.NEG) return undefined;
  const now = within(hitsOf(page, "fate now"), from, to)[0];
  return now ?? (isSince(scene, from, to) ? within(scene.dates, from, to)[0] : undefined);
}

/** Whether so many of those counted are told of: "otuz ambulansın on sekizi", "30 ambulansın 18'i", "of ten clinics six have arrived". */
function isPartOfCount(scene: Scene, { from, to }: Stretch): boolean {
  const { page } = scene;
  const counts = within(scene.amounts, from, to).filter((amount) => amount.unit === "count" && !overlapping(scene.dates, amount));
  const wholes = counts.filter((all) => endingAt(hitsOf(page, "amount-of"), all.from) !== undefined);
  return counts.some(({ from: at, f, value }) => {
    if (wholes.some((all) => all.value > value && value >= all.value / 20)) return true;
    const isOfWhole = (f & F.ACC) !== 0 && ((page.words[at - 1]?.readings[0]?.f ?? 0) & F.GEN) !== 0;
    return (f & F.PSS3 || isOfWhole) && counts.some((all) => all.to <= at && all.value > value);
  });
}

/**
 * What a part of a sentence tells another thing to have come in place of: "instead of the bridge a ferry was bought". Not where as much of the same
 * comes instead, or where it is a day.
 */
function replacedIn(scene: Scene, frames: readonly ActFrame[], { from, to }: Stretch): Stretch | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const hit = within(hitsOf(page, "in-place-of"), from, to)[0];
  if (hit === undefined) return undefined;
  let end = hit.to;
  // the phrase ends at a comma or before a verb, else with the words for what is replaced
  if (!verbLast)
    while (end < to && page.words[end] && page.text[page.tokens[end].start] !== "," && !isPredicate(page, end)) end++;
  const replaced = verbLast ? { from, to: hit.to } : { from: hit.from, to: end };
  const isAll = replaced.from === from && replaced.to === to;
  // "instead of 20 thousand tonnes 8 thousand came"
  const counted = within(scene.amounts, from, to).filter((amount) => !overlapping(scene.dates, amount));
  const isWithin = (amount: Stretch) => replaced.from <= amount.from && amount.to <= replaced.to;
  const isOfSame = counted.some(
    (one) => isWithin(one) && counted.some((other) => !isWithin(other) && (other.unit === one.unit || other.unit === "count")),
  );
  const isCounted = counted.some(isWithin) && within(frames, replaced.from, replaced.to).length === 0;
  if (isAll || isOfSame || isCounted) return undefined;
  return Object.keys(cluesOf(scene, replaced.from, replaced.to)).some((clue) => isMatter(clue)) ? replaced : undefined;
}

/** Amounts that are told not to have come about: another is told instead, or that it was only some of so many. */
function shortIn(scene: Scene, { from, to }: Stretch): Account["numbers"] {
  const { page } = scene;
  const instead = within(hitsOf(page, "instead"), from, to);
  const only = within(hitsOf(page, "fate partly"), from, to);
  const { verbLast } = page.language.morphology;
  const isDenied = (amount: Stretch) =>
    instead.some((hit) =>
      verbLast ? hit.from >= amount.to && hit.from - amount.to < 3 : hit.to <= amount.from && amount.from - hit.to < 3,
    );
  // "beş kapının yalnızca ikisinde", "бес бекеттің екеуінде ғана", "just two of the five"
  const isWhole = (amount: Stretch) => {
    if (!verbLast)
      return endingAt(hitsOf(page, "amount-of"), amount.from) !== undefined && only.some((hit) => hit.to <= amount.from);
    const isOwner = [amount.to - 1, amount.to, amount.to + 1].some(
      (i) => page.words[i]?.readings.some((r) => r.known && !(r.f & F.V) && (r.f & (F.GEN | F.ABL)) !== 0) === true,
    );
    return isOwner && only.some((hit) => hit.from >= amount.to && hit.from - amount.to < 4);
  };
  return within(scene.amounts, from, to)
    .filter((amount) => amount.value > 1 && !overlapping(scene.dates, amount) && (isDenied(amount) || isWhole(amount)))
    .map(({ value, unit }) => ({ value, unit }));
}

/** Whether two words tied by a hyphen say the same, of which one stands at `at`: "bir-birinə", each other. */
const isOfEachOther = (page: Page, at: number): boolean => isTwiceSaid(page, at - 1) || isTwiceSaid(page, at + 1);

function isTwiceSaid({ text, tokens }: Page, hyphen: number): boolean {
  const [first, mark, second] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (!first || !mark || !second || first.end !== mark.start || mark.end !== second.start) return false;
  return (
    /^\p{Pd}$/u.test(text.slice(mark.start, mark.end)) && text.startsWith(text.slice(first.start, first.start + 3), second.start)
  );
}

/** Whether a verb tells that something stays as it is. */
const isKept = ({ sense, negative }: ActFrame): boolean => sense === "prolong" && !negative;

/** Whether a word tells of what something is, not what became of it: a noun, a participle before its noun. */
const isAside = ({ f, finite, nominal }: ActFrame): boolean => nominal || (!finite && (f & (F.PTCP | F.CVB)) === F.PTCP);

/** Whether a verbal noun belongs to what is done: "the building of the hall goes on", not "goes on building the hall". */
const isOwned = ({ f }: ActFrame): boolean => (f & (F.MSDR | F.PTCP | F.PSS3 | CASES)) === (F.MSDR | F.PSS3);

/** The works that go on beside what is done: "the roof is new, the halls are being painted". */
const goingOn = (found: ReadonlyMap<Fate, Told>): Told | undefined => {
  const running = found.get("running");
  return running?.acts.some((frame) => building.has(actOf(frame))) ? running : undefined;
};

/** The days that the words by a predicate name, of those that something else is told to have come in place of ("not in July but in October") none. */
function daysIn({ page, dates }: Scene, near: Stretch, part: Stretch): string[] {
  const instead = within(hitsOf(page, "instead"), part.from, part.to);
  const { verbLast } = page.language.morphology;
  const isReplaced = (day: Stretch) =>
    instead.some((hit) => (verbLast ? hit.from >= day.to && hit.from - day.to < 2 : hit.to <= day.from && day.from - hit.to < 2));
  const told = within(dates, near.from, near.to);
  const days = told.some(isReplaced) ? within(dates, part.from, part.to).filter((day) => !isReplaced(day)) : told;
  return days.flatMap((day) => day.past ?? []);
}

/** The day on which something was done, of those that its clause names: of what was put off too the last ("kasım yerine şubatta açıldı"). */
function doneOn(fate: Fate, days: readonly string[], moved: boolean): string | undefined {
  if (fate !== "done" || (days.length > 1 && !moved)) return undefined;
  return [...days].sort().at(-1);
}

/** What was not done or was put off, with the day that the next sentence gives it, if it speaks of nothing else: "It will be next spring". */
function withNewDay(scene: Scene, deed: Deed, next: number, told: readonly Deed[]): Deed {
  const { page, dates } = scene;
  const sentence = page.sentences[next];
  if (sentence === undefined || (deed.fate !== "undone" && deed.fate !== "moved") || deed.future !== deed.past) return deed;
  if (told.length === 0) return deed;
  // "the contract was ended; the new firm will begin in March": of several things told only the one that is of the same deed
  const anew = told.some(({ fate }) => fate !== "ahead")
    ? told.find(({ fate, acts }) => fate === "ahead" && acts.some((act) => act === "start" || deed.acts.includes(act)))
    : undefined;
  if (anew === undefined && told.some(({ fate }) => fate !== "ahead")) return deed;
  const day = anew ? anew.future : within(dates, sentence.from, sentence.to).findLast(({ future }) => future !== null)?.future;
  if (!day || (page.published !== null && day <= page.published.slice(0, day.length))) return deed;
  const isOther = (clue: string) =>
    /^(?:thing|undertaking|document|body|project|place):/.test(clue) &&
    !(clue in deed.clues) &&
    !(anew && clue.startsWith("document:"));
  const speaksOfOther = Object.keys(anew ? anew.clues : cluesOf(scene, sentence.from, sentence.to)).some(isOther);
  return speaksOfOther ? deed : { ...deed, future: day, certain: day };
}

/** The numbers of the two sentences after one. */
function numbersAfter({ page, amounts }: Scene, sentence: number): Account["numbers"] {
  const next = page.sentences[sentence + 1];
  const last = page.sentences[sentence + 2] ?? next;
  return next === undefined ? [] : within(amounts, next.from, last.to).map(({ value, unit }) => ({ value, unit }));
}
