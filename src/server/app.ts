import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { ElchiError, type Wrong } from "../error.ts";
import type { Store } from "../store/store.ts";
import { voiceOf } from "../view/say/voices.ts";
import { errorPage, placed } from "../web/index.ts";
import { apiRoutes } from "./api.ts";
import { type Aside, readsLong, takesLong } from "./aside.ts";
import type { Assets } from "./assets.ts";
import { dataRoutes } from "./data.ts";
import { writtenDays } from "./days.ts";
import { decisionRoutes } from "./decisions.ts";
import { answerTo, RequestError } from "./errors.ts";
import { ownAddress } from "./forms.ts";
import { securityHeaders } from "./headers.ts";
import { chosenLanguage } from "./language.ts";
import { linkedRoutes } from "./linked.ts";
import { namingOf } from "./names.ts";
import { pageRoutes } from "./pages.ts";
import { readRoutes } from "./reading.ts";
import { pageStyle } from "./style.ts";
import { todayUtc } from "./views.ts";

/** What an app is made of. */
export interface AppOptions {
  store: Store;
  /** files under /assets/ */
  assets?: Assets;
  /** whether pages hold the style sheet themselves, for one load the less; so if not given */
  styleInPages?: boolean;
  /** the day on which pages are made, YYYY-MM-DD; today if not given */
  today?: () => string;
  /** names under which the server answers, without ports; any name where none are given */
  hosts?: readonly string[];
  /** whether people may decide about facts here; only reads if not given */
  decisions?: boolean;
  /** answers, beside this app, what takes long; the app itself does if not given */
  aside?: Pick<Aside, "answer">;
  /** told of errors that nobody expected */
  log?: (error: unknown) => void;
}

export const longestAddress = 8192;
export const largestBody = 1_000_000;

/** Addresses to which something is sent, and whether they answer without it, too. */
const takesPosts: Readonly<Record<string, { reads: boolean; decides: boolean }>> = {
  "/api/read": { reads: false, decides: false },
  "/read": { reads: true, decides: false },
  "/decisions": { reads: true, decides: true },
  "/api/decisions": { reads: false, decides: true },
};

/** The server as a function: a request in, an answer out. Only reads from the store unless it is told to keep decisions. */
export function createApp(options: AppOptions): Hono {
  const { store, assets = new Map(), today = todayUtc, hosts, decisions = false, aside, log = console.error } = options;
  const style = options.styleInPages === false ? undefined : pageStyle(assets);
  const app = new Hono();

  app.onError((error, context) => {
    const answer = answerTo(error);
    if (answer.body.error.code === "unexpected") log(error);
    return trouble(context, answer.status, answer.body.error, answer.wrong);
  });
  app.notFound((context) => trouble(context, 404, { code: "not-found", message: `nothing at ${context.req.path}` }));

  if (aside !== undefined) {
    app.use(async (context, next) => {
      const { method, url, raw } = context.req;
      if (url.length > longestAddress) return next();
      if ((method === "GET" || method === "HEAD") && takesLong(url)) return aside.answer(raw);
      if (method !== "POST") return next();
      const told = context.req.header("Content-Length");
      const length = told === undefined ? null : Number(told);
      if (!readsLong(url, length) || (length ?? 0) > largestBody) return next();
      return aside.answer(raw, await bodyOf(raw));
    });
  }
  app.use(securityHeaders(style?.source));
  app.use(async (context, next) => {
    const { method, url } = context.req;
    if (url.length > longestAddress)
      throw new RequestError("address-too-long", `expected an address of at most ${longestAddress} characters`, longestAddress);
    // no name or word holds a NUL, and PostgreSQL takes none
    if (/%00/.test(url))
      throw new ElchiError("bad-argument", "expected an address without NUL characters", { wrong: { reason: "nul" } });
    // a page elsewhere may point its own name at this machine; its requests bear that name
    if (hosts !== undefined && !hosts.includes(new URL(url).hostname))
      throw new RequestError("wrong-host", "this server does not answer under that name");
    const takes = takesPosts[context.req.path];
    const posts = takes !== undefined && (decisions || !takes.decides);
    const allowed = [...(takes?.reads === false && posts ? [] : ["GET", "HEAD"]), ...(posts ? ["POST"] : [])];
    if (!allowed.includes(method)) {
      context.header("Allow", allowed.join(", "));
      throw new RequestError("method-not-allowed", `expected ${allowed.join(" or ")}, got ${method.slice(0, 20)}`);
    }
    return next();
  });
  app.use((context, next) => {
    context.set("naming", (data, say) => namingOf(store, data, say));
    return next();
  });
  app.use(compress());
  app.use(etag());
  if (style !== undefined) app.use(style.intoPages);
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw tooLarge();
      },
    }),
  );

  app.use("*", writtenDays);
  app.get("/assets/:name", (context) => {
    const asset = assets.get(context.req.param("name"));
    if (asset === undefined) return context.notFound();
    // the script that keeps /read for later works for that page and for its own folder
    const more = context.req.param("name") === "offline.js" ? { "Service-Worker-Allowed": "/" } : {};
    return context.body(asset.body, 200, { "Content-Type": asset.type, ...more });
  });
  decisionRoutes(app, store, today, decisions);
  linkedRoutes(app, store, today, decisions);
  pageRoutes(app, store, today, decisions);
  dataRoutes(app, store, today);
  readRoutes(app);
  apiRoutes(app, store, today);
  return app;
}

/** What was sent. @throws RequestError where it is too large */
async function bodyOf({ body }: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > largestBody) throw tooLarge();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const tooLarge = (): RequestError =>
  new RequestError("too-large", `expected a body of at most ${largestBody} bytes`, largestBody);

/** Trouble as JSON for programs, as a page for people. */
function trouble(
  context: Context,
  status: number,
  error: { code: string; message: string; hint?: string },
  wrong?: Wrong,
): Response {
  const headers = new Headers(context.res.headers);
  headers.set("Content-Type", wantsPage(context) ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
  const { message, hint } = error;
  if (!wantsPage(context)) return new Response(`${JSON.stringify({ error }, null, 2)}\n`, { status, headers });
  const { language, named } = chosenLanguage(context);
  headers.set("Content-Language", language);
  headers.set("Vary", "Accept-Language");
  const page = errorPage({ status, message, hint, wrong, url: context.req.url }, voiceOf(language));
  // what was sent, or is too long, is not asked for again in another language
  const { method, url } = context.req;
  const again = (method === "GET" || method === "HEAD") && url.length <= longestAddress;
  return new Response(placed(page, { url: again ? ownAddress(context) : "/", language: named }), { status, headers });
}

function wantsPage(context: Context): boolean {
  const { path } = context.req;
  if (path.startsWith("/api/") || path.startsWith("/assets/") || /\.(?:json|csv|md)$/.test(path)) return false;
  return context.req.header("Accept")?.includes("text/html") ?? false;
}
