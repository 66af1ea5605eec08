import { readDeeds } from "../read/read.ts";
import type { Store } from "../store/store.ts";
import { type FollowedItem, type FollowedText, type FollowFilter, followedItems } from "../view/follow.ts";

/** Texts looked at for promises: the latest. */
const mostTexts = 20_000;
/** What texts say of deeds, as read before, by store, text and time of adding. */
const known = new WeakMap<Store, Map<string, FollowedText>>();

/** The texts of a store with what they say of deeds; each is read once while the store is open. */
async function followedTexts(store: Store): Promise<FollowedText[]> {
  const read = known.get(store) ?? new Map<string, FollowedText>();
  known.set(store, read);
  const out: FollowedText[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await store.texts({ limit: 500, cursor });
    for (const { id, addedAt, duplicateOf } of page.rows) {
      if (duplicateOf !== null) continue;
      const key = `${addedAt} ${id}`;
      let text = read.get(key);
      if (text === undefined) {
        const whole = await store.text(id);
        if (whole === null) continue;
        const { language, published, record, raw } = whole;
        const { commitments, encounters } = record;
        text = { id, language, published, record: { commitments, encounters }, deeds: readDeeds(raw, record) };
        read.set(key, text);
      }
      out.push(text);
    }
    if (page.next === null || out.length >= mostTexts) return out;
    cursor = page.next;
  }
}

/** The promises of a store's texts and what became of them by a day. */
export async function followed(store: Store, today: string, filter: FollowFilter = {}): Promise<FollowedItem[]> {
  return followedItems(await followedTexts(store), today, filter);
}
