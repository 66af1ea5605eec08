import type { Deed, Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord, Encounter } from "../read/record.ts";
import { promisesOf } from "./follow.ts";
import { isLikeKind, nearness, samePlace } from "./held.ts";
import { firmOf } from "./likeness.ts";
import { type FollowedText, firstDay, lastDay, type Promised, pairsFollowing } from "./promise.ts";
import { reached, targetsOf } from "./targets.ts";
import { isCounting, isSitting, servingActs } from "./told.ts";

/** What a text may tell of promises, in short: by it a text is passed over that tells nothing of one. Plain JSON, kept beside each text. */
export interface Marks {
  /** day of the text, EDTF; one without a day tells of nothing */
  readonly published: string;
  /** of each deed in what ways it may be told (`ways`), then its acts and weighty clues as numbers (`numberOf`) */
  readonly deeds: readonly (readonly number[])[];
  /** encounters that were held or called off */
  readonly held: readonly Held[];
  /** figures that may reach a target */
  readonly levels: readonly Level[];
}

type Held = readonly [
  kind: Encounter["kind"],
  parties: readonly string[],
  date: string | null,
  place: string | null,
  ordinals: readonly number[],
];
type Level = readonly [measure: string, unit: string, value: number, parties: readonly string[]];

/** How a deed may be that of a promise of another act: it says what was not done, names the sitting, counts the same things. */
const ways = { unsaid: 1, recalls: 2, counts: 4 } as const;

/** The marks of a text; null for one without a day, which tells nothing of promises. */
export function marksOf(
  { doc: { published }, encounters }: { doc: Pick<ElchiRecord["doc"], "published">; encounters: ElchiRecord["encounters"] },
  { told, encounters: about, figures }: Deeds,
): Marks | null {
  if (published === null) return null;
  return {
    published,
    deeds: [...new Map(told.map(deedMarks).map((marks) => [marks.join(), marks])).values()].filter(({ length }) => length > 0),
    held: encounters.flatMap(({ kind, status, parties, date, place }, i): Held[] =>
      status === "planned" ? [] : [[kind, parties, date, place, about[i]?.ordinals.filter((n) => n > 1) ?? []]],
    ),
    levels: figures.flatMap(({ measure, unit, value, sense, parties }): Level[] =>
      sense === "level" && measure !== "other" ? [[measure, unit, value, parties]] : [],
    ),
  };
}

function deedMarks(deed: Deed): number[] {
  const clues = [...firmOf(deed, false).keys()];
  if (clues.length === 0) return [];
  const { fate, acts, past, numbers } = deed;
  const way =
    (fate === "moved" || fate === "dropped" || fate === "undone" ? ways.unsaid : 0) |
    (fate === "done" && past !== null ? ways.recalls : 0) |
    ((fate === "done" || fate === "running") && numbers.length > 0 ? ways.counts : 0);
  return [way, ...acts.map((act) => numberOf(`act:${act}`)), ...clues.map(numberOf)];
}

/** A number for a name, nearly always one of its own: FNV-1a, short enough for seven digits of JSON. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 9_999_991;
}

/** A text of which only the marks are known. */
export interface MarkedText {
  readonly key: number;
  /** two sides by which it was found: "AZ KZ" */
  readonly pairs: ReadonlySet<string>;
  readonly marks: Marks;
}

/** A promise with all by which texts are held against it. */
interface Sought {
  readonly promised: Promised;
  /** the last day on which it may have been given */
  readonly given: number;
  /** of `ways` those in which a deed of another act may be its */
  readonly ways: number;
  readonly targets: ReturnType<typeof targetsOf>;
}

/** What encounters, and figures that reach a target, count beside deeds. */
const worth = { numbered: 5, sameDay: 4, samePlace: 3, later: 2, reached: 5 } as const;

/** Promises, and which texts may tell what became of them. */
export class Seeking {
  /** the pairs of sides whose texts may tell it: how many promises, and since which day the first was given */
  readonly pairs = new Map<string, { times: number; since: string }>();
  readonly #sought: Sought[] = [];
  readonly #ofPair = new Map<string, number[]>();
  readonly #byAct = new Map<number, [sought: number, fit: number][]>();
  readonly #byClue = new Map<number, [sought: number, weight: number][]>();

  readonly #asked: number[] = [];
  readonly #room: Readonly<Record<"best" | "weight" | "fit", Float64Array>>;

  constructor(promising: readonly FollowedText[]) {
    for (const text of promising) {
      if (text.published !== null) for (const promised of promisesOf(text)) this.#seek(promised, text.published);
    }
    const room = () => new Float64Array(this.#sought.length);
    this.#room = { best: room(), weight: room(), fit: room() };
  }

  #seek(promised: Promised, published: string): void {
    const { text, commitment, account } = promised;
    const pairs = pairsFollowing(text.deeds, commitment);
    for (const pair of pairs) {
      const { times, since } = this.pairs.get(pair) ?? { times: 0, since: published };
      this.pairs.set(pair, { times: times + 1, since: published < since ? published : since });
    }
    const n = this.#sought.length;
    for (const pair of pairs) push(this.#ofPair, pair, n);
    this.#sought.push({
      promised,
      given: lastDay(published) ?? 0,
      ways: ways.unsaid | (isSitting(promised) ? ways.recalls : 0) | (isCounting(account.acts) ? ways.counts : 0),
      targets: targetsOf(promised),
    });
    for (const [act, fit] of servingActs(account.acts)) push(this.#byAct, numberOf(`act:${act}`), [n, fit]);
    for (const [clue, weight] of firmOf(account, true)) push(this.#byClue, numberOf(clue), [n, weight]);
  }

  /**
   * Of the texts at most so many that may tell what became of the promises, those first that fit one best; every promise has its best before another has
   * its second.
   */
  likeliest<T extends MarkedText>(texts: readonly T[], most: number): T[] {
    const fitting = this.#sought.map((): { text: T; fit: number }[] => []);
    for (const text of texts) {
      const fits = this.#fits(text);
      for (const n of this.#asked) if (fits[n] > 0) fitting[n].push({ text, fit: fits[n] });
    }
    for (const some of fitting) some.sort((a, b) => b.fit - a.fit || b.text.key - a.text.key);
    const chosen = new Set<T>();
    for (let rank = 0; chosen.size < most; rank++) {
      const next = fitting.flatMap((some) => some[rank] ?? []).sort((a, b) => b.fit - a.fit);
      if (next.length === 0) break;
      for (const { text } of next) if (chosen.size < most) chosen.add(text);
    }
    return [...chosen];
  }

  /** How well the best of a text fits each promise that it may tell of, which are `#asked`; the same array for each text. */
  #fits({ marks, pairs }: MarkedText): Float64Array {
    const { best, weight, fit } = this.#room;
    const day = firstDay(marks.published) ?? 0;
    best.fill(-1);
    this.#asked.length = 0;
    for (const pair of pairs) {
      for (const n of this.#ofPair.get(pair) ?? []) {
        if (best[n] === 0 || this.#sought[n].given >= day) continue;
        best[n] = 0;
        this.#asked.push(n);
      }
    }
    if (this.#asked.length === 0) return best;
    for (const deed of marks.deeds) {
      weight.fill(0);
      for (let i = 1; i < deed.length; i++) for (const [n, own] of this.#byClue.get(deed[i]) ?? none) weight[n] += own;
      fit.fill(0);
      for (let i = 1; i < deed.length; i++) {
        for (const [n, own] of this.#byAct.get(deed[i]) ?? none) if (own > fit[n]) fit[n] = own;
      }
      const way = deed[0];
      for (const n of this.#asked) {
        if (weight[n] > 0 && (fit[n] > 0 || (way & this.#sought[n].ways) !== 0)) best[n] = Math.max(best[n], weight[n] + fit[n]);
      }
    }
    for (const n of this.#asked) {
      const { promised, targets } = this.#sought[n];
      if (promised.encounter !== null)
        for (const held of marks.held) best[n] = Math.max(best[n], fitOfHeld(promised, held, marks.published));
      if (targets.length > 0) for (const level of marks.levels) best[n] = Math.max(best[n], fitOfLevel(targets, level));
    }
    return best;
  }
}

const none: readonly [number, number][] = [];

/** How well an encounter fits the promised one; 0 where it is another. */
function fitOfHeld(
  { encounter: plan, text, account }: Promised,
  [kind, parties, date, place, ordinals]: Held,
  published: string,
): number {
  if (plan === null || !isLikeKind(plan.kind, kind) || !plan.parties.every((party) => parties.includes(party))) return 0;
  const near = nearness(plan.date, date, text.published, published);
  if (near === null) return 0;
  if (account.ordinals.some((n) => ordinals.includes(n))) return worth.numbered;
  if (near === "same") return worth.sameDay;
  if (plan.place !== null && place !== null && samePlace(plan.place, place)) return worth.samePlace;
  // what was put off is promised anew
  return near === "far" ? worth.later : 0;
}

const fitOfLevel = (targets: Sought["targets"], [measure, unit, value, parties]: Level): number =>
  targets.some(
    (target) =>
      target.measure === measure &&
      target.unit === unit &&
      value >= target.value * reached &&
      target.parties.every((party) => parties.includes(party)),
  )
    ? worth.reached
    : 0;

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
