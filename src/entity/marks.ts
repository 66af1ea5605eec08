import type { Deed, Deeds } from "../read/deed/deed.ts";
import type { ElchiRecord, Encounter } from "../read/record.ts";
import { promisesOf } from "./follow.ts";
import { isLikeKind, nearness, samePlace } from "./held.ts";
import { firmOf } from "./likeness.ts";
import { type FollowedText, firstDay, lastDay, type Promised, pairsFollowing } from "./promise.ts";
import { reached, targetsOf } from "./targets.ts";
import { isCounting, isSitting, sameMatter, servingActs } from "./told.ts";

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
  /** acts that serve it, as numbers, each with how well it does */
  readonly serving: ReadonlyMap<number, number>;
  readonly targets: ReturnType<typeof targetsOf>;
}

/** The texts that may tell of a promise, by their places in a list, each with how well it fits. */
interface Fitting {
  readonly places: number[];
  readonly fits: number[];
}

/** What encounters, and figures that reach a target, count beside deeds. */
const worth = { numbered: 5, sameDay: 4, samePlace: 3, later: 2, reached: 5 } as const;

/** Promises, and which texts may tell what became of them. */
export class Seeking {
  /** the pairs of sides whose texts may tell it: how many promises, and since which day the first was given */
  readonly pairs = new Map<string, { times: number; since: string }>();
  readonly #sought: Sought[] = [];
  readonly #ofPair = new Map<string, number[]>();
  readonly #byClue = new Map<number, [sought: number, weight: number][]>();

  /** promises that encounters or figures may keep, too */
  readonly #beside: number[] = [];

  /** which promises the text looked at last may tell of, and how well the best of it fits each; -1 for the others */
  readonly #asked: number[] = [];
  readonly #best: Float64Array;
  /** what the deed looked at shares with each promise, and with which it shares anything */
  readonly #weight: Float64Array;
  readonly #sharing: number[] = [];

  constructor(promising: readonly FollowedText[]) {
    for (const text of promising) {
      if (text.published !== null) for (const promised of promisesOf(text)) this.#seek(promised, text.published);
    }
    this.#best = new Float64Array(this.#sought.length).fill(-1);
    this.#weight = new Float64Array(this.#sought.length);
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
    const targets = targetsOf(promised);
    if (promised.encounter !== null || targets.length > 0) this.#beside.push(n);
    this.#sought.push({
      promised,
      given: lastDay(published) ?? 0,
      ways: ways.unsaid | (isSitting(promised) ? ways.recalls : 0) | (isCounting(account.acts) ? ways.counts : 0),
      serving: new Map([...servingActs(account)].map(([act, fit]) => [numberOf(`act:${act}`), fit])),
      targets,
    });
    for (const [clue, weight] of firmOf(account, true)) push(this.#byClue, numberOf(clue), [n, weight]);
  }

  /**
   * Of the texts at most so many that may tell what became of the promises, those first that fit one best; every promise has its best before another has
   * its second.
   */
  likeliest<T extends MarkedText>(texts: readonly T[], most: number): T[] {
    const fitting = this.#sought.map((): Fitting => ({ places: [], fits: [] }));
    for (const [place, text] of texts.entries()) {
      this.#look(text);
      for (const n of this.#asked) {
        if (this.#best[n] <= 0) continue;
        fitting[n].places.push(place);
        fitting[n].fits.push(this.#best[n]);
      }
    }
    const ranked = fitting.map(({ places, fits }) =>
      [...places.keys()].sort((x, y) => fits[y] - fits[x] || texts[places[y]].key - texts[places[x]].key),
    );
    const chosen = new Set<T>();
    for (let rank = 0; chosen.size < most; rank++) {
      const next = ranked.flatMap((order, n) =>
        rank < order.length ? { text: texts[fitting[n].places[order[rank]]], fit: fitting[n].fits[order[rank]] } : [],
      );
      if (next.length === 0) break;
      next.sort((x, y) => y.fit - x.fit);
      for (const { text } of next) if (chosen.size < most) chosen.add(text);
    }
    return [...chosen];
  }

  /** Finds out of which promises a text may tell (`#asked`), and how well the best of it fits each (`#best`). */
  #look({ marks, pairs }: MarkedText): void {
    const [best, weight, sharing] = [this.#best, this.#weight, this.#sharing];
    const day = firstDay(marks.published) ?? 0;
    for (const n of this.#asked) best[n] = -1;
    this.#asked.length = 0;
    for (const pair of pairs) {
      for (const n of this.#ofPair.get(pair) ?? []) {
        if (best[n] === 0 || this.#sought[n].given >= day) continue;
        best[n] = 0;
        this.#asked.push(n);
      }
    }
    if (this.#asked.length === 0) return;
    for (const deed of marks.deeds) {
      sharing.length = 0;
      for (let i = 1; i < deed.length; i++) {
        for (const [n, own] of this.#byClue.get(deed[i]) ?? none) {
          if (weight[n] === 0) sharing.push(n);
          weight[n] += own;
        }
      }
      for (const n of sharing) {
        const fit = best[n] < 0 ? null : fitOf(this.#sought[n], deed, weight[n]);
        if (fit !== null) best[n] = Math.max(best[n], weight[n] + fit);
        weight[n] = 0;
      }
    }
    for (const n of this.#beside) {
      if (best[n] < 0) continue;
      const { promised, targets } = this.#sought[n];
      if (promised.encounter !== null)
        for (const held of marks.held) best[n] = Math.max(best[n], fitOfHeld(promised, held, marks.published));
      if (targets.length > 0) for (const level of marks.levels) best[n] = Math.max(best[n], fitOfLevel(targets, level));
    }
  }
}

const none: readonly [number, number][] = [];

/** How well the acts of a deed serve a promise, with which it shares clues of a weight; null where the deed may be none that was promised. */
function fitOf({ serving, ways: own }: Sought, deed: readonly number[], weight: number): number | null {
  let fit = 0;
  for (let i = 1; i < deed.length; i++) fit = Math.max(fit, serving.get(deed[i]) ?? 0);
  if (fit > 0 || (deed[0] & own) !== 0) return fit;
  // told by another verb, it may be of the same matter
  return (deed[0] & ways.unsaid) === 0 && weight >= sameMatter.matched ? 0 : null;
}

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
