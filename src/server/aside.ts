import { Worker } from "node:worker_threads";
import { ElchiError, type ErrorCode } from "../error.ts";

/** What the thread answers from. */
export interface AsideOptions {
  /** the store's address, with whatever opens it */
  readonly address: string;
  readonly hosts: readonly string[] | undefined;
  readonly decisions: boolean;
}

/** A request on its way to the thread. */
export interface Asked {
  readonly number: number;
  readonly url: string;
  readonly method: string;
  readonly headers: [name: string, value: string][];
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** An answer on its way back, or what goes wrong where there is no store to answer from. */
export type Answered = { readonly number: number } & (
  | { readonly status: number; readonly headers: [name: string, value: string][]; readonly body: ArrayBuffer }
  | { readonly wrong: { readonly code: ErrorCode; readonly message: string; readonly hint: string | undefined } }
);

/** What answers beside the server. */
export interface Aside {
  /** answers what only reads; `body` is what was sent */
  answer(request: Request, body?: Uint8Array<ArrayBuffer>): Promise<Response>;
  close(): Promise<void>;
}

/** How long a thread that nobody asks is kept, in ms: it holds a second copy of what answers rest on. */
const keptFor = 300_000;
/** Memory of a thread at most, in MB: where an answer needs more it fails alone. */
const mostMemory = 2048;

/**
 * Answers from a thread of its own, which is started when it is first asked and ended when nobody asks it for long: what takes the processor long
 * there holds up nobody here.
 */
export function startAside(workerData: AsideOptions): Aside {
  let thread: Worker | undefined;
  let last = 0;
  let idle: NodeJS.Timeout | undefined;
  const waiting = new Map<number, { done(answered: Answered): void; failed(error: unknown): void }>();

  const started = (): Worker => {
    // the same name beside this one in the sources, in what is built of them, and in the command line
    const made = new Worker(new URL(`./aside-thread${/\.ts$/.exec(import.meta.url)?.[0] ?? ".js"}`, import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    const ended = (error: unknown): void => {
      if (thread !== made) return;
      thread = undefined;
      for (const { failed } of waiting.values()) failed(error);
      waiting.clear();
    };
    made.on("message", (answered: Answered) => {
      waiting.get(answered.number)?.done(answered);
      waiting.delete(answered.number);
      if (waiting.size === 0) rest();
    });
    made.on("error", ended);
    made.on("exit", (code) => ended(new Error(`the thread that answers aside ended with ${code}`)));
    return made;
  };
  const rest = (): void => {
    thread?.unref();
    idle = setTimeout(() => {
      void thread?.terminate();
      thread = undefined;
    }, keptFor).unref();
  };

  return {
    async answer(request, body) {
      clearTimeout(idle);
      thread ??= started();
      thread.ref();
      const number = ++last;
      const { url, method } = request;
      const answered = await new Promise<Answered>((done, failed) => {
        waiting.set(number, { done, failed });
        thread!.postMessage({ number, url, method, headers: [...request.headers], body: body ?? null } satisfies Asked);
      });
      if ("wrong" in answered) {
        const { code, message, hint } = answered.wrong;
        throw new ElchiError(code, message, { hint });
      }
      const { status, headers } = answered;
      return new Response(mayHaveBody(status) && method !== "HEAD" ? answered.body : null, { status, headers });
    },
    async close() {
      clearTimeout(idle);
      const ending = thread;
      thread = undefined;
      await ending?.terminate();
    },
  };
}

const mayHaveBody = (status: number): boolean => status !== 204 && status !== 304;

/** Rows that a list may give at once where others wait. */
const fewRows = 200;
/** Rows of a list that are given as data where nobody says how many, but for `/api`. */
const rowsOfData = 1000;

const ofPair = /^\/pairs\/[^/]+\/(?:[^/]+\.(?:csv|docx|pdf)|[^/]+\/(?:figures|documents)\.(?:json|csv))$/;
const followed = /^\/(?:commitments\/followed\.(?:json|csv)|readouts(?:\.json|\/.+))$/;
const list =
  /^\/(?:api\/)?(?:encounters|commitments|calendar|people|documents|bodies|review|search|decisions|texts|facts)(?<form>\.(?:json|csv|ics))?$/;

/** Bytes of a text that is read in the time of a page. */
const shortText = 20_000;

/** Whether what is sent to be read, so many bytes, may take longer than others should wait. */
export const readsLong = (url: string, length: number | null): boolean =>
  /^\/(?:api\/)?read$/.test(new URL(url).pathname) && (length === null || length > shortText);

/** Whether what stands at an address may take longer than others should wait: long lists, all that is told of two sides, files to hand on. */
export function takesLong(url: string): boolean {
  const { pathname, searchParams } = new URL(url);
  if (ofPair.test(pathname) || followed.test(pathname)) return true;
  const found = list.exec(pathname);
  if (found === null) return false;
  const rows = searchParams.get("limit") ?? (found.groups!.form === undefined ? 0 : rowsOfData);
  return Number(rows) > fewRows;
}
