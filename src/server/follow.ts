import { readDeeds } from "../read/read.ts";
import type { Store } from "../store/store.ts";
import type { Dossier } from "../view/dossier.ts";
import { type Fates, type FollowedItem, type FollowedText, type FollowFilter, followedItems } from "../view/follow.ts";
import type { TextDetail } from "../view/rows.ts";

/** Texts looked at for promises: the latest. */
const mostTexts = 20_000;
/** Texts of two sides looked at for a page: the latest. What a text says of deeds takes some milliseconds to read. */
export const mostTextsOfPair = 100;
/** Texts of which pages remember what they say of deeds. */
const mostRemembered = 1000;
/** What texts say of deeds, as read before, by store, text, time of adding and latest decision about it. */
const known = new WeakMap<Store, Map<string, FollowedText>>();

/** The texts of a store with what they say of deeds; each is read once while the store is open. */
async function followedTexts(store: Store): Promise<FollowedText[]> {
  const read = known.get(store) ?? new Map<string, FollowedText>();
  known.set(store, read);
  const out: FollowedText[] = [];
  const decided = await latestDecisions(store);
  for (let cursor: string | undefined; ; ) {
    const page = await store.texts({ limit: 500, cursor });
    for (const { id, addedAt, duplicateOf } of page.rows) {
      if (duplicateOf !== null) continue;
      const key = `${addedAt} ${decided.get(id) ?? 0} ${id}`;
      let text = read.get(key);
      if (text === undefined) {
        const whole = await store.text(id);
        if (whole === null) continue;
        text = followedText(whole);
        read.set(key, text);
      }
      out.push(text);
    }
    if (page.next === null || out.length >= mostTexts) return out;
    cursor = page.next;
  }
}

/** The number of the latest decision about each text that people have decided about. */
async function latestDecisions(store: Store): Promise<Map<string, number>> {
  const latest = new Map<string, number>();
  for (let cursor: string | undefined; ; ) {
    const page = await store.decisions({ limit: 10_000, cursor });
    for (const { text, number } of page.rows) if (text !== null && !latest.has(text)) latest.set(text, number);
    if (page.next === null) return latest;
    cursor = page.next;
  }
}

function followedText({ id, language, published, record, raw }: TextDetail): FollowedText {
  const { commitments, encounters } = record;
  return { id, language, published, record: { commitments, encounters }, deeds: readDeeds(raw, record) };
}

/** What pages remember, the texts asked for last at the end. */
const remembered = new WeakMap<Store, Map<string, FollowedText>>();

/** What became of the commitments of a dossier, told by the latest of its texts. */
export async function fatesOf(store: Store, { texts, today, commitments }: Dossier, most = mostTextsOfPair): Promise<Fates> {
  const read = remembered.get(store) ?? new Map<string, FollowedText>();
  remembered.set(store, read);
  const out: FollowedText[] = [];
  for (const { id } of commitments.length === 0 ? [] : texts.slice(0, most)) {
    const whole = await store.text(id);
    if (whole === null || whole.duplicateOf !== null) continue;
    // what people decide changes a record
    const { commitments, encounters } = whole.record;
    const key = JSON.stringify([id, whole.addedAt, whole.record.doc.engine, commitments, encounters]);
    let text = read.get(key);
    if (text === undefined) {
      text = followedText(whole);
      // others are served in between
      await new Promise(setImmediate);
    }
    read.delete(key);
    read.set(key, text);
    out.push(text);
  }
  for (const key of read.keys()) {
    if (read.size <= mostRemembered) break;
    read.delete(key);
  }
  return { items: followedItems(out, today), texts: Math.min(texts.length, most), latestOnly: texts.length > most };
}

/** The promises of a store's texts and what became of them by a day. */
export async function followed(store: Store, today: string, filter: FollowFilter = {}): Promise<FollowedItem[]> {
  return followedItems(await followedTexts(store), today, filter);
}
