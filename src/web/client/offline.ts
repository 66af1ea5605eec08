/** What this script needs of the thread in which a browser runs it between pages. */
interface Thread {
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & { data: Wanted; ports: readonly MessagePort[] }) => void): void;
  addEventListener(
    type: "fetch",
    listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Wanted {
  page: string;
  base: string;
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

/** Names of the files that /read loads; the build puts them here. */
declare const readFiles: readonly string[];

// Keeps /read and its files in the browser. The network comes first, so that nothing old is shown where there is one.
const thread = self as unknown as Thread;
const kept = "elchi-read";

thread.addEventListener("install", (event) => event.waitUntil(thread.skipWaiting()));
thread.addEventListener("activate", (event) => event.waitUntil(thread.clients.claim()));
thread.addEventListener("message", (event) => {
  const { page, base } = event.data;
  const all = keep([page, ...readFiles.map((name) => new URL(name, base).href)]);
  event.waitUntil(all.then((kept) => event.ports[0]?.postMessage(kept)));
});
thread.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

/** Keeps what is at the addresses; whether all of it could be kept. */
async function keep(addresses: readonly string[]): Promise<boolean> {
  try {
    const cache = await caches.open(kept);
    for (const address of addresses) {
      const found = await fetch(address);
      if (!found.ok) return false;
      await cache.put(address, found);
    }
    return true;
  } catch {
    // a full disk, or the network gone meanwhile: what was kept stays
    return false;
  }
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(kept);
    const found =
      (await cache.match(request, { ignoreVary: true })) ??
      (await cache.match(request, { ignoreSearch: true, ignoreVary: true }));
    if (found === undefined) throw error;
    return found;
  }
}
