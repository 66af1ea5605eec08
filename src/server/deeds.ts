import type { Deeds } from "../read/deed/deed.ts";
import type { Store } from "../store/store.ts";
import type { TextDetail } from "../view/rows.ts";

/** What a text says of deeds, read now. The reader is loaded only where it is needed: a store keeps deeds of what it was given since it can. */
export async function deedsNow(text: TextDetail): Promise<Deeds> {
  const { readDeeds } = await import("../read/read.ts");
  return readDeeds(text.raw, text.record);
}

/** Texts with what they say of deeds: as it is kept, else read now. */
export async function withDeeds(store: Store, texts: readonly TextDetail[]): Promise<(TextDetail & { readonly deeds: Deeds })[]> {
  const kept = await store.deeds(texts.map(({ id }) => id));
  const out: (TextDetail & { readonly deeds: Deeds })[] = [];
  for (const text of texts) out.push({ ...text, deeds: kept.get(text.id) ?? (await deedsNow(text)) });
  return out;
}
