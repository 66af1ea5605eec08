import { codeAt } from "../../lang/units.ts";

/** The node where every way through a trie begins. */
export const root = 1;

/** What is kept of a node: the signatures of all its children; the node after a gap; the first and the last of its values. */
const BITS = 0;
const GAP = 1;
const FIRST = 2;
const LAST = 3;

/** The mark of a number in the marks of a node or word: where two have no bit in common, no number is in both. */
export const signature = (id: number): number => 1 << (id & 31);

/** A copy with room for twice as many. */
function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(old.length * 2);
  wider.set(old);
  return wider;
}

/** Numbers from 0 on as a string: five bits a character, the lowest first, a sixth bit where more follow. */
function packNumbers(numbers: readonly number[]): string {
  const codes: string[] = [];
  for (let n of numbers) {
    for (; n >= 32; n >>= 5) codes.push(String.fromCharCode(firstDigit + 32 + (n & 31)));
    codes.push(String.fromCharCode(firstDigit + n));
  }
  return codes.join("");
}

/** Reads the numbers of a packed string one by one; a list of them all would be as large as what is made of them. */
class Numbers {
  readonly #packed: string;
  #at = 0;

  constructor(packed: string) {
    this.#packed = packed;
  }

  get left(): boolean {
    return this.#at < this.#packed.length;
  }

  next(): number {
    for (let n = 0, shift = 0; ; shift += 5) {
      const digit = codeAt(this.#packed, this.#at++) - firstDigit;
      n |= (digit & 31) << shift;
      if (digit < 32) return n;
    }
  }
}
const firstDigit = 48;

/**
 * A trie over numbers of words that keeps a list of values at its nodes. Nodes are numbers, 0 is none. All stands in a few flat
 * arrays: tens of thousands of small objects would cost the collector more time than making them.
 */
export class Trie {
  #nodes = root;
  /** by node, side by side, as they are asked for together: `BITS`, `GAP`, `FIRST`, `LAST` */
  #node = new Int32Array(4 * 1024);
  #values = 0;
  /** by place in a list: the value, the next place */
  #value = new Int32Array(2 * 1024);
  #edges = 0;
  /** an open hash table of edges: parent, number, child; a parent of 0 is an empty place */
  #table = new Int32Array(3 * 2048);
  #mask = 2047;

  /** The child of a node by a number. */
  child(at: number, id: number): number {
    const table = this.#table;
    for (let i = this.#slot(at, id); ; i = i + 3 === table.length ? 0 : i + 3) {
      if (table[i] === at && table[i + 1] === id) return table[i + 2];
      if (table[i] === 0) return 0;
    }
  }

  /** The child of a node by a number, made if there is none. */
  grow(at: number, id: number): number {
    const old = this.child(at, id);
    if (old !== 0) return old;
    if (++this.#edges * 6 > this.#table.length) this.#widen();
    const to = this.#newNode();
    this.#node[4 * at + BITS] |= signature(id);
    this.#link(at, id, to);
    return to;
  }

  /** The node that follows after words left out. */
  growGap(at: number): number {
    if (this.gapOf(at) === 0) {
      const to = this.#newNode();
      this.#node[4 * at + GAP] = to;
    }
    return this.gapOf(at);
  }

  /** Adds a value to those of a node. */
  put(at: number, value: number): void {
    if (2 * ++this.#values === this.#value.length) this.#value = doubled(this.#value);
    const place = this.#values;
    const node = this.#node;
    this.#value[2 * place] = value;
    if (node[4 * at + FIRST] === 0) node[4 * at + FIRST] = place;
    else this.#value[2 * node[4 * at + LAST] + 1] = place;
    node[4 * at + LAST] = place;
  }

  /** The signatures of a node's children. */
  bitsOf(at: number): number {
    return this.#node[4 * at + BITS];
  }

  /** The node after a gap. */
  gapOf(at: number): number {
    return this.#node[4 * at + GAP];
  }

  /** Where a node's list of values begins. */
  firstOf(at: number): number {
    return this.#node[4 * at + FIRST];
  }

  /** The next place of a list; 0 after the last. */
  nextOf(place: number): number {
    return this.#value[2 * place + 1];
  }

  valueOf(place: number): number {
    return this.#value[2 * place];
  }

  /** All of it as a string, for `unpacked`. */
  pack(): string {
    const parents = new Int32Array(this.#nodes + 1);
    const ids = new Int32Array(this.#nodes + 1);
    const table = this.#table;
    for (let i = 0; i < table.length; i += 3)
      if (table[i] !== 0) {
        parents[table[i + 2]] = table[i];
        ids[table[i + 2]] = table[i + 1];
      }
    for (let at = root; at <= this.#nodes; at++) if (this.gapOf(at) !== 0) parents[this.gapOf(at)] = at;
    const numbers = [this.#nodes, this.#values];
    // most nodes follow their parents
    for (let to = root + 1; to <= this.#nodes; to++) numbers.push(to - 1 - parents[to], ids[to]);
    for (let at = root; at <= this.#nodes; at++)
      for (let i = this.firstOf(at); i !== 0; i = this.nextOf(i)) numbers.push(at, this.valueOf(i));
    return packNumbers(numbers);
  }

  /** The trie that `pack` packed. */
  static unpacked(packed: string): Trie {
    const trie = new Trie();
    const numbers = new Numbers(packed);
    const nodes = numbers.next();
    trie.#room(nodes, 2 * numbers.next());
    const table = trie.#table;
    const node = trie.#node;
    for (let to = root + 1; to <= nodes; to++) {
      const parent = to - 1 - numbers.next();
      const id = numbers.next();
      if (id === 0) node[4 * parent + GAP] = to;
      else {
        // every edge is new: no look whether it is there
        let i = trie.#slot(parent, id);
        while (table[i] !== 0) i = i + 3 === table.length ? 0 : i + 3;
        table[i] = parent;
        table[i + 1] = id;
        table[i + 2] = to;
        node[4 * parent + BITS] |= signature(id);
        trie.#edges++;
      }
    }
    trie.#nodes = nodes;
    while (numbers.left) trie.put(numbers.next(), numbers.next());
    return trie;
  }

  /** Makes room for so many nodes and values before they come. */
  #room(nodes: number, values: number): void {
    let size = this.#node.length;
    while (size <= 4 * nodes) size *= 2;
    this.#node = new Int32Array(size);
    size = this.#value.length;
    while (size <= values + 2) size *= 2;
    this.#value = new Int32Array(size);
    size = this.#table.length;
    while (size < nodes * 6) size *= 2;
    this.#table = new Int32Array(size);
    this.#mask = size / 3 - 1;
  }

  #newNode(): number {
    if (4 * ++this.#nodes === this.#node.length) this.#node = doubled(this.#node);
    return this.#nodes;
  }

  #slot(at: number, id: number): number {
    const hash = Math.imul(Math.imul(at, 0x9e3779b1) ^ id, 0x85ebca6b);
    return 3 * ((hash ^ (hash >>> 15)) & this.#mask);
  }

  #link(at: number, id: number, to: number): void {
    const table = this.#table;
    let i = this.#slot(at, id);
    while (table[i] !== 0) i = i + 3 === table.length ? 0 : i + 3;
    table[i] = at;
    table[i + 1] = id;
    table[i + 2] = to;
  }

  #widen(): void {
    const old = this.#table;
    this.#table = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let i = 0; i < old.length; i += 3) if (old[i] !== 0) this.#link(old[i], old[i + 1], old[i + 2]);
  }
}
