/** What this script needs of the thread in which a browser runs it between pages. */
interface Thread {
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & { data: { page: string; base: string } }) => void): void;
  addEventListener(
    type: "fetch",
    listener: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
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
  event.waitUntil(keep([page, ...readFiles.map((name) => new URL(name, base).href)]));
});
thread.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(kept);
  for (const address of addresses) {
    const found = await fetch(address);
    if (found.ok) await cache.put(address, found);
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
