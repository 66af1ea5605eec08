import type { Store } from "../store/store.ts";

/**
 * Asks an app what its visitors will ask: the first answer of each sort takes several times as long as the next, since much is loaded and
 * made then. Between two pages others are served; where `signal` says so, no further one is asked for.
 */
export async function warmUp(
  app: { request(path: string, init: RequestInit): Response | Promise<Response> },
  store: Pick<Store, "pairs" | "texts">,
  signal?: AbortSignal,
): Promise<void> {
  const [largest] = (await store.pairs()).toSorted((x, y) => y.texts - x.texts);
  if (largest === undefined) return;
  const [latest] = (await store.texts({ limit: 1 })).rows;
  const sides = [largest.a, largest.b].map(encodeURIComponent);
  const word = /\p{L}{3,}/u.exec(latest?.title ?? "")?.[0] ?? largest.a;
  const pages = [
    `/pairs/${sides.join("/")}`,
    "/",
    `/search?q=${encodeURIComponent(word)}`,
    `/people?state=${sides[0]}`,
    "/calendar",
  ];
  for (const path of pages) {
    if (signal?.aborted) return;
    const answer = await app.request(path, { headers: { Accept: "text/html" } });
    await answer.arrayBuffer();
    await new Promise(setImmediate);
  }
}
