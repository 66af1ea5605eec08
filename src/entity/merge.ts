import { dayOrMore, type Prepared, prepare, type Telling } from "./telling.ts";
import { neighbours } from "./telling-blocks.ts";
import { type Evidence, joinFrom, type Link, veto, weigh } from "./telling-evidence.ts";

/** One encounter: places of its tellings in the list that was given, each with why it is told to be one with the others. */
export interface Cluster {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

/** Where two encounters fit a loosely dated telling alike, it is told to be neither. */
const clearBy = 0.4;

/**
 * Which tellings are of one encounter. The same meeting is told by both sides, in
 * other languages, under the day of publication or a month only, before it is held and long after. Tellings are compared only within
 * blocks (the parties, the days or months), evidence is added up, and two join where no two of those joined contradict each other.
 *
 * Gives the encounters in the order of their first tellings. The same tellings give the same encounters in whatever order
 * they stand.
 */
export function mergeTellings(tellings: readonly Telling[]): Cluster[] {
  const all = tellings.map(prepare);
  const pairs = new Pairs(all);
  let edges: Edge[] = [];
  for (const [a, b] of neighbours(all)) {
    const { odds } = pairs.of(a, b);
    if (odds >= joinFrom) edges.push({ a, b, odds });
  }
  edges = unambiguous(edges, all, pairs);
  const names = tellings.map(({ text, id }) => `${text}\n${id}`);
  const nameOf = ({ a, b }: Edge) => (names[a] < names[b] ? `${names[a]}\n${names[b]}` : `${names[b]}\n${names[a]}`);
  edges.sort((x, y) => y.odds - x.odds || (nameOf(x) < nameOf(y) ? -1 : 1));
  const groupOf = tellings.map((_, i) => [i]);
  // what somebody joined may contradict itself, so it speaks against nobody else
  const isDecided = (i: number) => Boolean(tellings[i].decided);
  const contradicts = (i: number, j: number) => isDecided(i) === isDecided(j) && pairs.of(i, j).odds <= veto / 2;
  for (const { a, b } of edges) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (one === other || one.some((i) => other.some((j) => contradicts(i, j)))) continue;
    one.push(...other);
    for (const i of other) groupOf[i] = one;
  }
  return [...new Set(groupOf)].map((group) => {
    const members = group.sort((x, y) => x - y);
    return { members, links: members.map((i) => linkOf(i, members, pairs)) };
  });
}

function linkOf(i: number, members: readonly number[], pairs: Pairs): Link {
  let best: Evidence | null = null;
  for (const j of members) {
    if (j === i) continue;
    const found = pairs.of(i, j);
    if (best === null || found.odds > best.odds) best = found;
  }
  if (best === null) return { score: 1, reasons: [] };
  return { score: Math.round(1000 / (1 + Math.exp(-best.odds))) / 1000, reasons: best.reasons };
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** Without the edges of a loosely dated telling to two encounters that fit it alike and are not one. */
function unambiguous(edges: readonly Edge[], all: readonly Prepared[], pairs: Pairs): Edge[] {
  const byTelling = new Map<number, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.a, edge.b]) {
      if (all[end].precision === "day" || all[end].precision === "days" || all[end].telling.decided) continue;
      const list = byTelling.get(end);
      if (list) list.push(edge);
      else byTelling.set(end, [edge]);
    }
  }
  /** How many texts tell exactly what one telling tells, it among them. */
  const tellers = (i: number): number => {
    const texts = new Set([all[i].telling.text]);
    for (const edge of exact.get(i) ?? []) texts.add(all[edge.a === i ? edge.b : edge.a].telling.text);
    return texts.size;
  };
  const exact = new Map<number, Edge[]>();
  for (const edge of edges) {
    if (!dayOrMore(all[edge.a].precision) || !dayOrMore(all[edge.b].precision)) continue;
    for (const end of [edge.a, edge.b]) exact.set(end, [...(exact.get(end) ?? []), edge]);
  }
  const dropped = new Set<Edge>();
  for (const [end, own] of byTelling) {
    if (own.length < 2) continue;
    const other = (edge: Edge) => (edge.a === end ? edge.b : edge.a);
    const best = own.reduce((x, y) => (y.odds > x.odds ? y : x));
    const rivals = own.filter(
      (edge) => edge !== best && edge.odds > best.odds - clearBy && pairs.of(other(edge), other(best)).odds <= veto / 2,
    );
    if (rivals.length === 0) continue;
    // what several texts tell is what others recall
    const known = own.filter((edge) => edge.odds > best.odds - clearBy && tellers(other(edge)) > 1);
    const one = known.length > 0 && known.every((edge) => pairs.of(other(edge), other(known[0])).odds > veto / 2);
    for (const edge of own) if (!one || !known.includes(edge)) dropped.add(edge);
  }
  return edges.filter((edge) => !dropped.has(edge));
}

/** The evidence between any two, worked out when first asked for. */
class Pairs {
  readonly #all: readonly Prepared[];
  readonly #known = new Map<number, Evidence>();

  constructor(all: readonly Prepared[]) {
    this.#all = all;
  }

  of(a: number, b: number): Evidence {
    const id = a < b ? a * this.#all.length + b : b * this.#all.length + a;
    let found = this.#known.get(id);
    if (found === undefined) {
      found = weigh(this.#all[a], this.#all[b]);
      this.#known.set(id, found);
    }
    return found;
  }
}
