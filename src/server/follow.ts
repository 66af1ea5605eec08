import type { Store } from "../store/store.ts";
import type { Dossier } from "../view/dossier.ts";
import { type Fates, type FollowedItem, type FollowedText, type FollowFilter, followedItems } from "../view/follow.ts";
import type { CommitmentItem } from "../view/items.ts";
import type { TextDetail } from "../view/rows.ts";
import { deedsNow } from "./deeds.ts";

/** Texts looked at for promises: the latest. */
const mostTexts = 20_000;
/** Texts of two sides looked at for a page of which no deeds are kept: the latest. Reading them takes some milliseconds a text. */
export const mostReadForPage = 100;
/** Texts of each pair, and pairs, looked at for commitments of whatever sides: the latest, and those of most of the commitments. */
const mostTextsOfPair = 200;
const mostPairsOfList = 12;
/** Texts of which pages remember what was read of deeds. */
const mostRemembered = 1000;
/** Texts brought up at a time. */
const textsAtOnce = 500;

/** A text with what it says of deeds, and who brought it. */
type OwnText = FollowedText & { readonly source: string | null };

/** What was read of deeds of texts that do not have them kept, the texts asked for last at the end. */
const remembered = new WeakMap<Store, Map<string, OwnText>>();

/**
 * Texts with what they say of deeds: as it is kept, else read now, of the first `mostRead` of such texts; the others are left out.
 */
async function followedTexts(store: Store, ids: readonly string[], mostRead: number): Promise<OwnText[]> {
  const out: OwnText[] = [];
  let left = mostRead;
  for (let from = 0; from < ids.length; from += textsAtOnce) {
    const some = ids.slice(from, from + textsAtOnce);
    const deeds = await store.deeds(some);
    for (const text of await store.textsById(some)) {
      if (text.duplicateOf !== null) continue;
      const kept = deeds.get(text.id);
      if (kept !== undefined) out.push({ ...shortened(text), deeds: kept });
      else if (left-- > 0) out.push(await readNow(store, text));
    }
  }
  const known = remembered.get(store);
  for (const key of known?.keys() ?? []) {
    if (known!.size <= mostRemembered) break;
    known!.delete(key);
  }
  return out;
}

const shortened = ({ id, language, published, source, record: { commitments, encounters } }: TextDetail) => {
  return { id, language, published, source, record: { commitments, encounters } };
};

async function readNow(store: Store, text: TextDetail): Promise<OwnText> {
  const known = remembered.get(store) ?? new Map<string, OwnText>();
  remembered.set(store, known);
  const short = shortened(text);
  // what people decide changes a record
  const key = JSON.stringify([text.id, text.addedAt, text.record.doc.engine, short.record, short.source]);
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

/** What became of the commitments of a dossier, told by its texts. */
export async function fatesOf(
  store: Store,
  { texts, today, commitments, latestOnly }: Dossier,
  mostRead = mostReadForPage,
): Promise<Fates> {
  if (commitments.length === 0) return { items: [], texts: texts.length, latestOnly, outlets: new Map() };
  const found = await followedTexts(
    store,
    texts.map(({ id }) => id),
    mostRead,
  );
  return {
    items: followedItems(found, today),
    texts: found.length,
    latestOnly: latestOnly || found.length < texts.length,
    outlets: outletsOf(found),
  };
}

const outletsOf = (texts: readonly OwnText[]) => new Map(texts.map(({ id, source }) => [id, source]));

/** What became of commitments of whatever sides, told by the texts that promise and by the latest ones of the same sides. */
export async function fatesOfList(store: Store, commitments: readonly CommitmentItem[], today: string): Promise<Fates> {
  const promising = [...new Set(commitments.flatMap(({ evidence }) => evidence.map(({ text }) => text)))];
  const first = await followedTexts(store, promising, mostReadForPage);
  const pairs = Map.groupBy(
    first.filter(({ deeds }) => deeds.sides.length > 1),
    ({ deeds }) => deeds.sides.slice(0, 2).sort().join("\n"),
  );
  const busiest = [...pairs].sort((x, y) => y[1].length - x[1].length).slice(0, mostPairsOfList);
  const ids = new Set<string>();
  let cut = pairs.size > busiest.length || first.length < promising.length;
  for (const [pair] of busiest) {
    const [a, b] = pair.split("\n");
    const own = await store.textsFollowing(a!, b!, mostTextsOfPair);
    cut ||= own.length === mostTextsOfPair;
    for (const id of own) ids.add(id);
  }
  const later = [...ids].filter((id) => !promising.includes(id));
  const rest = await followedTexts(store, later, mostReadForPage);
  const all = [...first, ...rest];
  return {
    items: followedItems(all, today),
    texts: all.length,
    latestOnly: cut || rest.length < later.length,
    outlets: outletsOf(all),
  };
}

/** The promises of a store's texts, or of two sides', and what became of them by a day. */
export async function followed(store: Store, today: string, filter: FollowFilter = {}): Promise<FollowedItem[]> {
  const [a, b, ...others] = new Set(filter.parties ?? []);
  const ids =
    a !== undefined && b !== undefined && others.length === 0
      ? await store.textsFollowing(a, b, mostTexts)
      : await latestTexts(store);
  return followedItems(await followedTexts(store, ids, Number.POSITIVE_INFINITY), today, filter);
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
