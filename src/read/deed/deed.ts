import type { Act } from "../../lang/deeds.ts";
import { CASES, F } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Thing } from "../../lang/things.ts";
import type { Wording } from "../../lang/wording.ts";
import { clauseOf, startOf, tells } from "../clause/clauses.ts";
import { type Frame, framesOf, notPresent } from "../clause/frames.ts";
import { figuresOf } from "../fact/figure.ts";
import type { AmountMention, DateMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { ElchiRecord, Figure, InstrumentAction } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type Clues, cluesOf, events, family, ordinalsOf } from "./clues.ts";
import { isOfOther, otherDeed, partAround, tellingParts } from "./part.ts";
import { building, isMatter, weights } from "./weights.ts";

/** What a text tells of a deed: that it is done, going on, ahead, put off, given up, not done. */
export type Fate = "done" | "running" | "ahead" | "moved" | "dropped" | "undone";

export type { Act };

/** Senses that are deeds: an event is held, sides meet, somebody pays a visit. */
const deedsBySense = ["hold", "meet", "visit"] as const;

/** A stretch of a text with all that tells which deed it speaks of, so that it can be found again in another text or language. */
export interface Account {
  readonly acts: readonly Act[];
  readonly clues: Clues;
  /** clues of the sentence before and of what its own says before it, which words such as "the document" lean on */
  readonly context: Clues;
  /** of the context what other parts of the sentence tell something of their own of */
  readonly apart?: readonly string[];
  readonly numbers: readonly { readonly value: number; readonly unit: string }[];
  readonly ordinals: readonly number[];
  /** states and organisations named */
  readonly parties: readonly string[];
  /** days named, as for what has happened and for what lies ahead */
  readonly past: string | null;
  readonly future: string | null;
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
  /** one of several is spoken of */
  readonly oneOf: boolean;
  /** the sentence tells both what is done and what is still going on or is not done: of what the other part speaks */
  readonly beside: Clues | null;
  /** its own verb is in the present: "flies three times a week", not "the building continues" */
  readonly going: boolean;
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
  /** other states that it names, or whose towns it does */
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
  const isPart = ({ from, to }: Stretch) =>
    moving.some((hit) => hit.from <= from && to <= hit.to && hit.to - hit.from > to - from);
  const things = hitsOf(page, "thing").filter((hit) => hit.to - hit.from > 1);
  // "okuw kitaby" is a book, no training
  const isOfThing = ({ entry, from, to }: Hit) =>
    entry.code.startsWith("n-") && things.some((hit) => hit.from <= from && to <= hit.to && hit.to - hit.from > to - from);
  // "июндан тартып" is since June, and draws nothing
  const isOfDay = (hit: Hit) =>
    hit.to - hit.from === 1 &&
    page.language.morphology.verbLast &&
    (overlapping(scene.dates, hit) || ((hit.verb & F.CVB) !== 0 && isSince(hit.from)));
  const isSince = (at: number) => endingAt(scene.dates, at)?.bound === "from";
  // "күзетіп келеді": the verb after a converb that bears its tense is no coming
  const carriers = hitsOf(page, "carrier");
  const isCarrier = (hit: Hit) =>
    hit.to - hit.from === 1 &&
    startingAt(carriers, hit.from) !== undefined &&
    (page.words[hit.from - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.CVB) ?? false);
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
  const deeds = hitsOf(page, "act")
    .filter(
      (hit) =>
        !isCounted(hit) &&
        !isPart(hit) &&
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
    frame.sense === "lift" && frame.negative && isWrittenOut(frame) ? { ...frame, negative: false } : frame,
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
    const account = accountOf(scene, acts, begin, to, own);
    // "flights are planned from June"
    const act = byItself.find(([thing]) => `thing:${thing}` in account.clues)?.[1];
    // to hold flights is to open them
    const onlyHeld = account.acts.every((one): boolean => one === "hold");
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
    named: [...new Set(namedIn(scene))].filter((party) => !scene.pair.includes(party) && !party.startsWith("org:")),
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

type ActFrame = Frame<Act | `n-${Act}`>;
const actOf = (frame: ActFrame): Act => (frame.sense.startsWith("n-") ? frame.sense.slice(2) : frame.sense) as Act;

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
      ...(before ? cluesOf(scene, before.from, before.to) : {}),
      ...(start < from ? nearer(cluesOf(scene, start, from)) : {}),
      ...(to < end ? nearer(cluesOf(scene, to, end)) : {}),
    },
    // "has halved" counts nothing
    numbers: within(scene.amounts, from, to)
      .filter(({ unit, single }) => unit !== "times" || !single)
      .map(({ value, unit }) => ({ value, unit })),
    ordinals: ordinalsOf(scene, from, to),
    parties: [...new Set(within(scene.parties, from, to).map(({ party }) => party))],
    past: dates.find((d) => d.past !== null)?.past ?? null,
    future: dates.findLast((d) => d.future !== null)?.future ?? null,
    certain: dates.findLast((d) => d.future !== null && d.future === d.past)?.future ?? null,
  };
}

/** What the other parts of a sentence say, which stand nearer than the sentence before. */
const nearer = (clues: Clues): Clues => Object.fromEntries(Object.entries(clues).map(([clue, weight]) => [clue, weight * NEAR]));
const NEAR = Number(process.env.NEAR ?? 1.3);

/** What a sentence tells of deeds: of each of its parts each fate once. */
function toldIn(scene: Scene, frames: readonly ActFrame[], sentence: number): Deed[] {
  const { page } = scene;
  const whole = { from: startOf(page, sentence), to: page.sentences[sentence].to };
  if (whole.to - whole.from < 3) return [];
  // "When will it begin?" tells of nothing
  if (page.text[page.tokens[whole.to - 1].start] === "?") return [];
  const parts = tellingParts(scene, frames, sentence).map((part) => ({ part, found: fatesIn(scene, frames, sentence, part) }));
  const after = numbersAfter(scene, sentence);
  return parts.flatMap(({ part: { from, to }, found }) => {
    if (found.size === 0) return [];
    const own = within(frames, from, to);
    const isSaidOf = (cat: string, is: (hit: Hit) => boolean = () => true) =>
      within(hitsOf(page, cat), from, to).some((hit) => is(hit) && !isOfOther(scene, own, sentence, hit));
    const partly = isSaidOf("fate partly") || isPartOfCount(page, within(scene.amounts, from, to));
    const recalled = within(hitsOf(page, "fate recalled"), from, to).length > 0;
    const apart = parts
      .filter((one) => one.found !== found && one.found.size > 0)
      .flatMap(({ part }) => Object.keys(cluesOf(scene, part.from, part.to)).filter((clue) => isMatter(clue)));
    const others = [found, ...parts.flatMap((one) => (one.found === found ? [] : one.found))];
    const otherOf = (fate: Fate): Stretch | undefined =>
      fate === "done"
        ? (first(others, (one) => one.get("undone")) ?? first(others, goingOn))?.at
        : fate === "undone"
          ? first(others, (one) => one.get("done"))?.at
          : undefined;
    const besideOf = (other: Stretch): Clues => {
      const { from, to } = partAround(page, sentence, other.from);
      return cluesOf(scene, from, to);
    };
    // "fully" says nothing of what is left where all of it is done
    const isRest = (other: Stretch | undefined) => {
      const { part } = parts.find(({ part }) => other !== undefined && part.from <= other.from && other.from < part.to) ?? {};
      return isSaidOf("fate rest") || (part !== undefined && within(hitsOf(page, "fate rest"), part.from, part.to).length > 0);
    };
    return [...found].map(([fate, { acts, at }]) => {
      const clause = clauseOf(page, sentence, at.from, at.to);
      // a clause of few words proves little by itself
      const [first, last] =
        clause.to - Math.max(clause.from, from) < 6 ? [from, to] : [Math.max(clause.from, from), Math.min(clause.to, to)];
      const account = accountOf(scene, frames, from, to, acts);
      // "due in May, opened only in July"
      const near = partAround(page, sentence, at.from);
      const days = within(scene.dates, near.from, near.to).flatMap((day) => day.past ?? []);
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
        share: isSaidOf("fate share"),
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
  const isDated = event !== undefined && within(scene.dates, from, to).some(({ past }) => past !== null);
  const at = isDated ? event : otherDeed(scene, from, to, isSince(scene, from, to));
  if (at !== undefined) found.set("done", { acts: [], at });
  return found;
}

/** Whether so many of those counted before are told of: "otuz ambulansın on sekizi", "30 ambulansın 18'i". */
const isPartOfCount = ({ words }: Page, amounts: readonly AmountMention[]): boolean =>
  amounts.some(({ unit, from, f, value }) => {
    const isOfWhole = (f & F.ACC) !== 0 && ((words[from - 1]?.readings[0]?.f ?? 0) & F.GEN) !== 0;
    if (unit !== "count" || !(f & F.PSS3 || isOfWhole)) return false;
    return amounts.some((all) => all.unit === "count" && all.to <= from && all.value > value);
  });

/** Whether two words tied by a hyphen say the same, of which one stands at `at`: "bir-birinə", each other. */
const isOfEachOther = (page: Page, at: number): boolean => isTwiceSaid(page, at - 1) || isTwiceSaid(page, at + 1);

function isTwiceSaid({ text, tokens }: Page, hyphen: number): boolean {
  const [first, mark, second] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]];
  if (!first || !mark || !second || first.end !== mark.start || mark.end !== second.start) return false;
  return (
    /^\p{Pd}$/u.test(text.slice(mark.start, mark.end)) && text.startsWith(text.slice(first.start, first.start + 3), second.start)
  );
}

/** Whether a verbal noun belongs to what is done: "the building of the hall goes on", not "goes on building the hall". */
const isOwned = ({ f }: ActFrame): boolean => (f & (F.MSDR | F.PTCP | F.PSS3 | CASES)) === (F.MSDR | F.PSS3);

/** The works that go on beside what is done: "the roof is new, the halls are being painted". */
const goingOn = (found: ReadonlyMap<Fate, Told>): Told | undefined => {
  const running = found.get("running");
  return running?.acts.some((frame) => building.has(actOf(frame))) ? running : undefined;
};

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
  if (told.length === 0 || told.some(({ fate }) => fate !== "ahead")) return deed;
  const day = within(dates, sentence.from, sentence.to).findLast(({ future }) => future !== null)?.future;
  if (!day || (page.published !== null && day <= page.published.slice(0, day.length))) return deed;
  const isOther = (clue: string) => /^(?:thing|undertaking|document|body|project|place):/.test(clue) && !(clue in deed.clues);
  const speaksOfOther = Object.keys(cluesOf(scene, sentence.from, sentence.to)).some(isOther);
  return speaksOfOther ? deed : { ...deed, future: day, certain: day };
}

/** The numbers of the two sentences after one. */
function numbersAfter({ page, amounts }: Scene, sentence: number): Account["numbers"] {
  const next = page.sentences[sentence + 1];
  const last = page.sentences[sentence + 2] ?? next;
  return next === undefined ? [] : within(amounts, next.from, last.to).map(({ value, unit }) => ({ value, unit }));
}

interface Told {
  acts: readonly ActFrame[];
  at: { from: number; to: number };
}

/** The fates that a part of a sentence tells, each with the deeds it is told of and the place of its predicate. */
function fatesOf(scene: Scene, own: readonly ActFrame[], sentence: number, s: Stretch): Map<Fate, Told> {
  const { page } = scene;
  const found = new Map<Fate, Told>();
  const put = (fate: Fate, at: { from: number; to: number }, acts: readonly ActFrame[]) => {
    const known = found.get(fate);
    found.set(fate, { acts: [...(known?.acts ?? []), ...acts], at: known?.at ?? at });
  };
  const senses = within(scene.frames, s.from, s.to);
  const { pastLikeFuture } = page.language.morphology;
  const isShort = ({ from }: Stretch): boolean =>
    pastLikeFuture?.split(" ").some((e) => page.words[from]?.key.endsWith(e)) ?? false;
  const happened = (f: Frame<string>): boolean =>
    !f.negative && (f.time !== "future" || isShort(f)) && (f.finite || (f.f & F.PTCP) !== 0 || !f.nominal);
  const isLate = (f: Frame<string>): boolean =>
    page.language.morphology.verbLast && f.finite && !f.negative && !f.nominal && f.time === "future" && f.voice === "active";
  // "is not open yet, the delivery is late": each part tells of its own deeds
  const nearOf = (f: Stretch): readonly ActFrame[] => {
    const part = partAround(page, sentence, f.from);
    const near = within(own, part.from, part.to);
    return near.length > 0 ? near : own;
  };
  // "scrapped the fee" lifts it, and gives up nothing; "refused to scrap it" does
  const besides = (f: Stretch) => own.filter((act) => act.sense !== "lift" || act.to <= f.from || f.to <= act.from);
  // "the agreement was extended" keeps the promise to extend it, and puts nothing off
  const unextended = (f: Stretch) => nearOf(f).filter((act) => act.sense !== "prolong" || act.to <= f.from || f.to <= act.from);
  for (const f of senses) {
    if (f.sense === "postpone" && happened(f)) put("moved", f, unextended(f));
    // some verbs are negated by themselves ("did not take place"), so what negates them is no negation of them
    if (f.sense === "cancel" && f.time !== "future") put("dropped", f, besides(f));
  }
  const things = hitsOf(page, "thing");
  // "däne" is grain, and no form of "to recant"
  const isThing = (hit: Hit) => within(things, hit.from, hit.to).length > 0 && hit.to - hit.from === 1;
  // to prolong an agreement is a deed, and puts nothing off
  const isOfDeed = ({ from, to }: Hit) => own.some((act) => act.from <= from && to <= act.to && act.to - act.from > to - from);
  // «будет полностью отменена»
  const willBe = ({ from }: Stretch) =>
    !page.language.morphology.verbLast && senses.some((f) => f.sense === "future" && f.to <= from && from - f.to < 3);
  // "bir yıl gecikecek": that it will be late is told already
  for (const fate of ["moved", "dropped"] as const)
    for (const f of framesOf<string>(
      page,
      within(hitsOf(page, `fate ${fate}`), s.from, s.to).filter((hit) => !isThing(hit) && !isOfDeed(hit)),
    ))
      if ((happened(f) || (fate === "moved" && isLate(f))) && !(fate === "dropped" && willBe(f)))
        put(fate, f, fate === "moved" ? unextended(f) : besides(f));
  const undone = within(hitsOf(page, "fate undone"), s.from, s.to);
  for (const hit of undone) put("undone", hit, nearOf(hit));
  // "is still closed": it has not been opened, and nobody gave it up
  const dropped = found.get("dropped");
  if (dropped !== undefined && overlapping(undone, dropped.at)) found.delete("dropped");
  const isUndone = (frame: Stretch): boolean => {
    const part = partAround(page, sentence, frame.from);
    return within(undone, part.from, part.to).length > 0;
  };
  const going = within(hitsOf(page, "fate running"), s.from, s.to);
  // "is not being continued" goes on in nothing
  const isStopped = (hit: Hit) => page.language.morphology.verbLast && ((hit.verb || hit.f) & (F.V | F.NEG)) === (F.V | F.NEG);
  const running = going.filter((hit) => !isStopped(hit));
  for (const hit of going) if (isStopped(hit) && ((hit.verb || hit.f) & F.FUT) === 0) put("undone", hit, nearOf(hit));
  // "әлі де жалғасып, … төлейді": what goes on is no plan
  const isGoingOn = ({ from, to }: Stretch): boolean => {
    if (!page.language.morphology.verbLast) return false;
    const part = partAround(page, sentence, from);
    // an expression may hold the day in its midst ("avtobusi apreldan buyon qatnaydi")
    return within(running, Math.max(part.from, from - 6), from).length > 0 || isSince(scene, part.from, to);
  };
  const isOfHeadline = page.language.morphology.headlinePresent === true && !tells(page, sentence);
  const ahead = senses.filter(
    (f) => (lying.has(f.sense) && (!willing.has(f.sense) || isWilling(page, f))) || (f.time === "future" && f.finite),
  );
  const will = within(hitsOf(page, "sense"), s.from, s.to).filter(
    ({ entry, verb, f }) => willing.has(entry.code) && !((verb || f) & notPresent),
  );
  const isWilled = ({ from }: Stretch) => will.some((hit) => hit.from === from);
  for (const frame of own) {
    // "let us begin with gas"
    if (frame.f & F.IMP && frame.time !== "past" && frame.to - frame.from === 1) continue;
    if (frame.negative || isDenied(page, frame)) {
      // "will not open until May"
      if (frame.time !== "future") put("undone", frame, [frame]);
      else if (!frame.nominal)
        put(within(scene.dates, s.from, s.to).some((d) => d.future !== null) ? "ahead" : "dropped", frame, [frame]);
    } else if (!frame.nominal && frame.time === "future" && !isGoingOn(frame)) put("ahead", frame, [frame]);
    else if (frame.nominal || (!frame.finite && (frame.f & (F.MSDR | F.PTCP)) === F.MSDR)) {
      const governor = governorOf(page, frame, [
        ...senses.filter((f) => f.sense === "hold" || f.sense === "happen"),
        ...own.filter((f) => !f.nominal && f !== frame && !isPassedOn(frame, f)),
      ]);
      if (running.length > 0) put("running", frame, [frame]);
      else if (isUndone(governor ?? frame)) continue;
      else if (governor?.finite && governor.time === "past" && !governor.negative) put("done", frame, [frame]);
      else if (ahead.length > 0) put("ahead", frame, [frame]);
    } else if (isBeingDone(page, frame)) put("running", frame, [frame]);
    else if (isShortForm(page, frame) && !isUnderPlan(page, frame, ahead) && !isWilled(frame)) {
      // a form that the table writes out and no ending of a verb explains is a short participle or adjective: «открыт», «готово»
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else if (frame.time === "past" && !isUnderPlan(page, frame, ahead)) {
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else if (frame.time === "past") put("ahead", frame, [frame]);
    // «заработает»: a perfective whose prefix no rule knows
    else if (isWilled(frame) && !isUnderWay(page, frame) && !isGoingOn(frame)) put("ahead", frame, [frame]);
    else if (running.length === 0 && isPresentOfPlan(scene, frame) && !isGoingOn(frame)) put("ahead", frame, [frame]);
    // "Bank disburses loan": the present of a headline
    else if (isOfHeadline && frame.time === "present" && !(frame.f & F.CVB)) put("done", frame, [frame]);
    // "ашылады": what is and what will be have one form
    else if (frame.f & F.FUT && !isGoingOn(frame)) put("ahead", frame, [frame]);
    // "geçen yıl açılan okul": where one participle tells both of what is and of what was done, a deed done to something is over
    else if (isTimeless(page, frame) || isOfPastDay(scene, frame)) {
      if (!isUndone(frame)) put("done", frame, [frame]);
    } else put("running", frame, [frame]);
  }
  return found;
}

/** Whether a passive participle before its noun has no tense of its own, in a language that tells what is under way with no other. */
const isTimeless = ({ words, language: { morphology, roles } }: Page, { f, finite, to }: ActFrame): boolean =>
  morphology.verbLast &&
  roles.underway === undefined &&
  !finite &&
  (f & F.NEG) === 0 &&
  ((f & timeless) === timeless ||
    // "yayımlanan": of a stem that the tables have with its passive
    ((f & timeless) === (F.PTCP | F.PRS) &&
      words[to - 1]?.readings.some((r) => r.known && (r.f & timeless) === timeless && (r.f & F.NEG) === 0) === true));
const timeless = F.PTCP | F.PRS | F.PASS;

/** Whether a participle of a language that tells what is under way with no other stands with a day that has passed: "geçen yıl kapılarını açan okul". */
const isOfPastDay = ({ page, dates }: Scene, { f, finite, from, sentence }: ActFrame): boolean => {
  const { morphology, roles } = page.language;
  if (!morphology.verbLast || roles.underway !== undefined || finite || (f & (F.PTCP | F.PRS | F.NEG)) !== (F.PTCP | F.PRS))
    return false;
  const part = partAround(page, sentence, from);
  const { published } = page;
  const isPast = ({ past, future, bound }: DateMention) =>
    past !== null && past === future && bound !== "from" && published !== null && past < published.slice(0, past.length);
  return within(dates, part.from, from).some(isPast);
};

/** Whether a form of a deed is that of no verb, or says that something is ready, in a language that tells so what is done. */
const isShortForm = (page: Page, { nominal, f, from, to }: ActFrame): boolean =>
  page.language.morphology.verbLast
    ? !nominal && endingAt(hitsOf(page, "ready"), to) !== undefined
    : !nominal && ((f & F.V) === 0 || (to - from > 1 && within(hitsOf(page, "ready"), from, to).length > 0));

/** Whether "being" stands right before a participle: "is still being modernised". */
const isBeingDone = (page: Page, { from }: ActFrame): boolean =>
  !page.language.morphology.verbLast && endingAt(hitsOf(page, "fate running"), from) !== undefined && passiveAt(page, from - 1);

/** Whether a deed told as a noun is what is passed on: "the construction was handed to another firm" builds nothing. */
const isPassedOn = (deed: ActFrame, verb: ActFrame): boolean =>
  deed.nominal && passing.has(actOf(verb)) && !passing.has(actOf(deed)) && actOf(deed) !== "buy";
const passing: ReadonlySet<Act> = new Set(["send", "submit"]);

/** Whether a deed that some forms put ahead is told in another form: "qurilmoqda" is being built, "ishga tushirildi" was launched. */
function isUnderWay({ words, language }: Page, { f, to }: Frame<string>): boolean {
  const { verbLast, simplePresent } = language.morphology;
  if (!verbLast) return false;
  const key = words[to - 1]?.key ?? "";
  return (f & F.FUT) === 0 && (f & (F.PST | F.PRS)) !== 0 && !listed(simplePresent).some((ending) => key.endsWith(ending));
}

/** Whether a verb that lies ahead in some forms stands in one of these: no converb or verbal noun of it, and nothing that goes on. */
const isWilling = (page: Page, frame: Frame<string>): boolean =>
  !isUnderWay(page, frame) && !(frame.f & (F.CVB | F.MSDR | F.PST | F.PRF | F.IMP));

/** Whether a day since which something goes on stands between two tokens ("bahordan buyon … jo‘naydi"), or one from which it does and that is sooner past than to come. */
const isSince = ({ page, dates }: Scene, from: number, to: number): boolean =>
  within(dates, from, to).some(
    (d) => within(hitsOf(page, "since"), d.from, d.to + 2).length > 0 || (d.bound === "from" && isSoonerPast(page.published, d)),
  );

/** Whether of the days that a date may mean the one behind lies nearer to the page. */
function isSoonerPast(published: string | null, { past, future }: DateMention): boolean {
  const [now, before, after] = [published, past, future].map((day) => Date.parse(day?.split("/")[0] ?? ""));
  return before < now && !(past !== future && after - now < now - before);
}

/** Verbs that are of the future by their form. */
const willing: ReadonlySet<string> = new Set(["will-do", "will-make", "will-be"]);

/** Whether a present that is a future too ("ашылады", "ochiladi") stands with a day to come. */
function isPresentOfPlan({ page, dates }: Scene, frame: ActFrame): boolean {
  const { simplePresent, progressive } = page.language.morphology;
  if (frame.time !== "present" || simplePresent === "") return false;
  const key = page.words[frame.to - 1]?.key ?? "";
  if (!simplePresent.split(" ").some((ending) => key.endsWith(ending))) return false;
  const next = page.words[frame.to]?.key ?? "";
  if (progressive.split(" ").includes(next)) return false;
  const s = page.sentences[frame.sentence];
  return within(dates, s.from, s.to).some(
    ({ future }) => future !== null && (page.published === null || future > page.published.slice(0, future.length)),
  );
}

/** Senses that put a deed ahead. */
const lying: ReadonlySet<string> = new Set([
  "plan",
  "intend",
  "need",
  "future",
  "will-do",
  "will-make",
  "will-be",
  "agree",
  "decide",
  "instruct",
  "pledge",
  "propose",
  "prepare",
]);

/** The predicate that says what became of a deed told as a noun. */
function governorOf(page: Page, frame: ActFrame, others: readonly Frame<string>[]): Frame<string> | undefined {
  const { verbLast } = page.language.morphology;
  return others
    .filter((f) => (verbLast ? f.from >= frame.to : true) && !f.nominal)
    .sort((a, b) => Math.abs(a.from - frame.from) - Math.abs(b.from - frame.from))[0];
}

/** Whether a form of the past only serves a predicate of plans: "is expected to be signed". */
function isUnderPlan(page: Page, frame: ActFrame, ahead: readonly Frame<string>[]): boolean {
  const { verbLast } = page.language.morphology;
  // "will be completed", «будет построен»
  if (!verbLast && ahead.some((f) => f.sense === "future" && f.from <= frame.from && frame.from - f.to < 3)) return true;
  // "was to be signed", "will be inked"
  if (!verbLast && passiveAt(page, frame.from - 1) && endingAt(hitsOf(page, "auxiliary"), frame.from - 1)) return true;
  if (frame.finite) return false;
  return ahead.some((f) =>
    verbLast ? f.from >= frame.to && f.from - frame.to < 3 : f.to <= frame.from && frame.from - f.to < 3,
  );
}

/** Whether a form of "be" stands at a token. */
const passiveAt = (page: Page, at: number): boolean => startingAt(hitsOf(page, "passive"), at) !== undefined;

function isDenied(page: Page, frame: ActFrame): boolean {
  const not = hitsOf(page, "not");
  if (page.language.morphology.verbLast) return startingAt(not, frame.to) !== undefined;
  if (endingAt(not, frame.from) !== undefined || startingAt(not, frame.to) !== undefined) return true;
  // "has not been opened", «не был подписан»
  const { from } = frame;
  return !page.language.morphology.verbLast && within(not, from - 3, from - 1).length > 0 && passiveAt(page, from - 1);
}
