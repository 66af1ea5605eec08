import type { FollowedText } from "../entity/follow.ts";
import { type MarkedText, Seeking } from "../entity/marks.ts";
import { mayBeSaidAgain } from "../entity/same-promise.ts";
import { ElchiError } from "../error.ts";
import type { FactKind } from "../read/record.ts";
import type { TextStamp } from "../store/deeds.ts";
import type { ReviewOptions, Store } from "../store/store.ts";
import { type Fates, type FollowedItem, type FollowFilter, fatesOfTexts, followedItems, standingOf } from "../view/follow.ts";
import type { CommitmentItem, Evidence } from "../view/items.ts";
import type { FactRow, FactRowOf, Page, ReviewRow, TextDetail } from "../view/rows.ts";
import { deedsNow } from "./deeds.ts";
import { whileUnchanged } from "./unchanged.ts";

/** Texts whose promises a command follows: the latest. */
const mostTexts = 20_000;
/** Texts read now, of those of which no deeds are kept: reading takes some milliseconds a text. */
const mostReadNow = 200;
/**
 * Later texts looked at for promises, in all, the latest of the sides of most promises first; those of them that are gone through, the likeliest; and
 * those of which no deeds are kept. A command has the time, a page has not.
 */
const mostLater = {
  command: { seen: 6000, read: 3000, unmarked: 3000 },
  part: { seen: 6000, read: 800, unmarked: mostReadNow },
  page: { seen: 600, read: 120, unmarked: mostReadNow },
} as const;
/** Texts whose promises a part of a list of promises follows, and those that are looked through for such texts. */
const mostOfPart = { promising: 100, seen: 4000 } as const;
/** The same of texts behind a part, which may give promises of it in other words. */
const mostBeside = { promising: 50, seen: 400 } as const;
/** Texts brought up at a time for a part of a list. */
const textsOfPart = 100;
/** Texts of which is remembered what was read. */
const mostRemembered = 1000;
/** Texts brought up at a time. */
const textsAtOnce = 500;

/** What was read of deeds of texts that do not have them kept, the texts asked for last at the end. */
const remembered = new WeakMap<Store, Map<string, FollowedText>>();

/**
 * What became of commitments by a day: told by the texts that promise and by the later ones of the same sides, whoever asks and
 * wherever they are shown. As long as nothing is written to the store it is remembered.
 */
export async function fatesOf(store: Store, commitments: readonly Pick<Evidence, "text">[], today: string): Promise<Fates> {
  const promising = [...new Set(commitments.map(({ text }) => text))].sort();
  const { fates } = await whileUnchanged<FatesFound>(store, ["fates", today, promising], async (before) => {
    const first = await followedTexts(store, promising, mostReadNow);
    const { later, seen, cut } = await following(store, first, mostLater.page);
    const rest = await followedTexts(store, idsOf(later), mostReadNow);
    const limited = cut || first.length < promising.length || rest.length < later.length;
    const holds = before?.limited === limited && areSame(before.first, first) && areSame(before.rest, rest);
    const found = holds ? before.fates : fatesOfTexts([...first, ...rest], first, today, limited);
    return { first, rest, limited, fates: { ...found, texts: first.length + seen } };
  });
  return fates;
}

/** What became of commitments, and the texts in which it was looked for: while these are as they were, it holds whatever else is written. */
interface FatesFound {
  readonly first: readonly FollowedText[];
  readonly rest: readonly FollowedText[];
  readonly limited: boolean;
  readonly fates: Fates;
}

/** Whether texts are as they were: what is remembered of one that is comes again as the same objects. */
function areSame(before: readonly FollowedText[], now: readonly FollowedText[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, record, deeds }, i) => {
      const { id: was, record: said, deeds: told } = before[i]!;
      const { commitments, encounters } = record;
      return id === was && deeds === told && commitments === said.commitments && encounters === said.encounters;
    })
  );
}

const idsOf = (texts: readonly TextStamp[]): string[] => texts.map(({ id }) => id);

/** How the commitments among facts stand, by id of the fact. */
export async function standingsOf(
  store: Store,
  rows: readonly FactRowOf<FactKind>[],
  today: string,
): Promise<ReadonlyMap<string, Pick<CommitmentItem, "state" | "fate">>> {
  const promised = (rows as readonly FactRow[]).filter((row) => row.kind === "commitments");
  if (promised.length === 0) return new Map();
  const fates = await fatesOf(store, promised, today);
  return new Map(
    promised.map(({ id, text, fact: { due, span } }) => [id, standingOf({ due, evidence: [{ text, span }] }, fates)]),
  );
}

/** What somebody should look at, the commitments with how they stand. */
export async function reviewOf(store: Store, options: ReviewOptions, today: string): Promise<Page<ReviewRow>> {
  const { rows, next } = await store.review(options);
  const standings = await standingsOf(
    store,
    rows.map(({ row }) => row),
    today,
  );
  return { rows: rows.map((item) => ({ ...item, ...standings.get(item.row.id) })), next };
}

/** The promises of a store's texts, or of two sides', and what became of them by a day. */
export async function followed(store: Store, today: string, filter: FollowFilter = {}): Promise<FollowedItem[]> {
  const [a, b, ...others] = new Set(filter.parties ?? []);
  const ofPair = a !== undefined && b !== undefined && others.length === 0;
  const ids = ofPair ? idsOf(await store.textsFollowing(a, b, { limit: mostTexts })) : await latestTexts(store);
  const first = await followedTexts(store, ids, Number.POSITIVE_INFINITY);
  const rest = await followedTexts(
    store,
    idsOf((await following(store, first, mostLater.command)).later),
    Number.POSITIVE_INFINITY,
  );
  return followedItems([...first, ...rest], today, filter, first);
}

/** A part of a list of promises, and where it goes on; null after the last. */
export interface FollowedPart {
  readonly items: readonly FollowedItem[];
  readonly next: string | null;
}

/**
 * The promises of some of a store's texts, or of two sides', and what became of them by a day: the texts from `cursor` on, the latest first, as many as
 * promise together no more than can be followed soon. A promise that texts of two parts give stands in the first of them, unless these texts lie far
 * apart in the list.
 */
export async function followedPart(
  store: Store,
  today: string,
  { parties, statuses }: FollowFilter = {},
  cursor: string | null = null,
): Promise<FollowedPart> {
  const { at, before } = placesOf(cursor);
  const { items, next } = await partAt(store, today, parties, at);
  const given = new Set(before === undefined ? [] : (await partAt(store, today, parties, before)).items.flatMap(wordsOf));
  return {
    items: items.filter((item) => statuses?.includes(item.status) !== false && !wordsOf(item).every((words) => given.has(words))),
    next: next === null ? null : `${next}-${at ?? ""}`,
  };
}

/** Where a part begins and, for any but the first, where the one before it does; null for the beginning of the list. */
function placesOf(cursor: string | null): { at: string | null; before?: string | null } {
  const [, at = null, before] = /^(\d+)(?:-(\d*))?$/.exec(cursor ?? "") ?? [];
  if (cursor !== null && at === null) throw wrongCursor(cursor);
  return before === undefined ? { at } : { at, before: before || null };
}

/** The places of the words in which a promise is given. */
const wordsOf = (item: FollowedItem): string[] => [item, ...item.also].map(({ text, span }) => `${span[0]} ${span[1]} ${text}`);

/** The promises that are given from a place on, also in words of texts that come soon after the part. */
function partAt(
  store: Store,
  today: string,
  parties: FollowFilter["parties"],
  at: string | null,
): Promise<{ items: readonly FollowedItem[]; next: string | null }> {
  return whileUnchanged(store, ["followed", today, parties, at], async () => {
    const textsFrom = await promisingTexts(store, parties);
    const own: FollowedText[] = [];
    let next = at;
    for (let seen = 0; seen < mostOfPart.seen && own.length < mostOfPart.promising; seen += textsOfPart) {
      const some = await textsFrom(next);
      own.push(...some.texts);
      next = some.next;
      if (next === null) break;
    }
    const beside: FollowedText[] = [];
    const maySay = mayBeSaidAgain(own);
    let from = next;
    for (let seen = 0; from !== null && seen < mostBeside.seen && beside.length < mostBeside.promising; seen += textsOfPart) {
      const some = await textsFrom(from);
      const near = some.texts.filter(maySay);
      beside.push(...near);
      from = some.texts.length > 0 && near.length === 0 ? null : some.next;
    }
    const promising = [...own, ...beside.slice(0, mostBeside.promising)];
    const { later } = await following(store, promising, mostLater.part);
    const rest = await followedTexts(store, idsOf(later), mostReadNow);
    const items = followedItems([...promising, ...rest], today, { parties }, promising);
    const ids = new Set(own.map(({ id }) => id));
    return { items: items.filter((item) => [item, ...item.also].some(({ text }) => ids.has(text))), next };
  });
}

/** Gives the texts that promise, from a place on and some at a time, the latest first. */
async function promisingTexts(
  store: Store,
  parties: FollowFilter["parties"] = [],
): Promise<(cursor: string | null) => Promise<{ texts: readonly FollowedText[]; next: string | null }>> {
  const [a, b, ...others] = new Set(parties);
  const promising = async (ids: readonly string[]): Promise<FollowedText[]> =>
    (await followedTexts(store, ids, mostReadNow)).filter(
      (text) => text.record.commitments.length > 0 && mayConcern(text, parties),
    );
  if (a === undefined || b === undefined || others.length > 0) {
    return async (cursor) => {
      const { rows, next } = await store.texts({ limit: textsOfPart, cursor: cursor ?? undefined });
      return { texts: await promising(rows.flatMap(({ id, duplicateOf }) => (duplicateOf === null ? [id] : []))), next };
    };
  }
  const all = await store.textsFollowing(a, b, { limit: mostTexts });
  return async (cursor) => {
    const from = Number(cursor ?? 0);
    const end = from + textsOfPart;
    return { texts: await promising(idsOf(all.slice(from, end))), next: end < all.length ? String(end) : null };
  };
}

const wrongCursor = (cursor: string): ElchiError =>
  new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor.slice(0, 80))}`, {
    wrong: { reason: "cursor" },
  });

/** Whether promises of a text may concern all of some sides. */
function mayConcern({ deeds, record }: FollowedText, parties: readonly string[]): boolean {
  const sides = new Set([...deeds.sides.slice(0, 2), ...record.commitments.flatMap(({ actors }) => actors)]);
  return parties.every((party) => sides.has(party));
}

/** The texts, beside those that promise, that may tell what became of it, of how many that were looked at; `cut` where there are more. */
async function following(
  store: Store,
  promising: readonly FollowedText[],
  most: Readonly<Record<keyof (typeof mostLater)["page"], number>>,
): Promise<{ later: TextStamp[]; seen: number; cut: boolean }> {
  const seeking = new Seeking(promising);
  const marked = new Map<number, MarkedText & { readonly pairs: Set<string> }>();
  const unmarked = new Set<number>();
  let cut = false;
  const pairs = [...seeking.pairs].sort(([, x], [, y]) => y.times - x.times);
  const asked = pairs.map(([pair, { since }]) => {
    // a side alone
    const [a, b = a] = pair.split(" ") as [string, string?];
    return { a, b, since };
  });
  for (const [i, own] of (await store.marksFollowing(asked, { limit: most.seen })).entries()) {
    const pair = pairs[i]![0];
    cut ||= own === null || own.length === most.seen;
    for (const { key, marks } of own ?? []) {
      if (marks === null) unmarked.add(key);
      else if (marked.has(key)) marked.get(key)!.pairs.add(pair);
      else marked.set(key, { key, marks, pairs: new Set([pair]) });
    }
  }
  const likely = seeking.likeliest([...marked.values()], most.read).map(({ key }) => key);
  const known = new Set(promising.map(({ id }) => id));
  const unread = [...unmarked].sort((x, y) => y - x).slice(0, most.unmarked);
  cut ||= unread.length < unmarked.size;
  const later = await store.textStamps({ keys: [...likely, ...unread] });
  return { later: later.filter(({ id }) => !known.has(id)), seen: marked.size + unmarked.size, cut };
}

/** Texts with what they say of deeds: as it is kept, else read now, of the first `mostRead` of such texts; the others are left out. */
async function followedTexts(store: Store, ids: readonly string[], mostRead: number): Promise<FollowedText[]> {
  const out: FollowedText[] = [];
  let left = mostRead;
  for (let from = 0; from < ids.length; from += textsAtOnce) {
    const some = ids.slice(from, from + textsAtOnce);
    const kept = await store.followedTexts(some);
    const others = some.filter((id) => !kept.has(id));
    const read = new Map<string, FollowedText>();
    for (const text of others.length === 0 ? [] : await store.textsById(others)) {
      if (text.duplicateOf === null && left-- > 0) read.set(text.id, await readNow(store, text));
    }
    for (const id of some) {
      const text = kept.get(id) ?? read.get(id);
      if (text !== undefined) out.push(text);
    }
  }
  const known = remembered.get(store);
  for (const key of known?.keys() ?? []) {
    if (known!.size <= mostRemembered) break;
    known!.delete(key);
  }
  return out;
}

async function readNow(store: Store, text: TextDetail): Promise<FollowedText> {
  const known = remembered.get(store) ?? new Map<string, FollowedText>();
  remembered.set(store, known);
  const { id, language, published, source, title, url, record } = text;
  const { commitments, encounters } = record;
  const short = { id, language, published, source, title, url, record: { commitments, encounters } };
  // what people decide changes a record
  const key = JSON.stringify([id, text.addedAt, record.doc.engine, short]);
  let followed = known.get(key);
  if (followed === undefined) {
    followed = { ...short, deeds: await deedsNow(text) };
    // others are served in between
    await new Promise(setImmediate);
  }
  known.delete(key);
  known.set(key, followed);
  return followed;
}

async function latestTexts(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.texts({ limit: 5000, cursor });
    for (const { id, duplicateOf } of page.rows) if (duplicateOf === null) ids.push(id);
    if (page.next === null || ids.length >= mostTexts) return ids;
    cursor = page.next;
  }
}
