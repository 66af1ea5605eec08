import type { Context } from "hono";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { etag } from "hono/etag";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { voiceOf } from "../view/say/voices.ts";
import { errorPage, placed } from "../web/index.ts";
import { apiRoutes } from "./api.ts";
import type { Assets } from "./assets.ts";
import { answerTo, RequestError } from "./errors.ts";
import { securityHeaders } from "./headers.ts";
import { chosenLanguage } from "./language.ts";
import { pageRoutes } from "./pages.ts";
import { todayUtc } from "./views.ts";

/** What an app is made of. */
export interface AppOptions {
  store: Store;
  /** files under /assets/ */
  assets?: Assets;
  /** the day on which pages are made, YYYY-MM-DD; today if not given */
  today?: () => string;
  /** names under which the server answers, without ports; any name where none are given */
  hosts?: readonly string[];
  /** told of errors that nobody expected */
  log?: (error: unknown) => void;
}

export const longestAddress = 8192;
export const largestBody = 1_000_000;

/** The server as a function: a request in, an answer out. Only reads from the store. */
export function createApp(options: AppOptions): Hono {
  const { store, assets = new Map(), today = todayUtc, hosts, log = console.error } = options;
  const app = new Hono();

  app.onError((error, context) => {
    const answer = answerTo(error);
    if (answer.body.error.code === "unexpected") log(error);
    return trouble(context, answer.status, answer.body.error);
  });
  app.notFound((context) => trouble(context, 404, { code: "not-found", message: `nothing at ${context.req.path}` }));

  app.use(securityHeaders);
  app.use(async (context, next) => {
    const { method, url } = context.req;
    if (url.length > longestAddress)
      throw new RequestError("address-too-long", `expected an address of at most ${longestAddress} characters`);
    // no name or word holds a NUL, and PostgreSQL takes none
    if (/%00/.test(url)) throw new ElchiError("bad-argument", "expected an address without NUL characters");
    // a page elsewhere may point its own name at this machine; its requests bear that name
    if (hosts !== undefined && !hosts.includes(new URL(url).hostname))
      throw new RequestError("wrong-host", "this server does not answer under that name");
    const posts = context.req.path === "/api/read";
    if (method !== (posts ? "POST" : "GET") && (posts || method !== "HEAD")) {
      context.header("Allow", posts ? "POST" : "GET, HEAD");
      throw new RequestError("method-not-allowed", `expected ${posts ? "POST" : "GET"}, got ${method.slice(0, 20)}`);
    }
    return next();
  });
  app.use(etag());
  app.use(
    bodyLimit({
      maxSize: largestBody,
      onError: () => {
        throw new RequestError("too-large", `expected a body of at most ${largestBody} bytes`);
      },
    }),
  );

  app.get("/assets/:name", (context) => {
    const asset = assets.get(context.req.param("name"));
    if (asset === undefined) return context.notFound();
    return context.body(asset.body, 200, { "Content-Type": asset.type });
  });
  pageRoutes(app, store, today);
  apiRoutes(app, store);
  return app;
}

/** Trouble as JSON for programs, as a page for people. */
function trouble(context: Context, status: number, error: { code: string; message: string; hint?: string }): Response {
  const headers = new Headers(context.res.headers);
  headers.set("Content-Type", wantsPage(context) ? "text/html; charset=utf-8" : "application/json; charset=utf-8");
  const { message, hint } = error;
  if (!wantsPage(context)) return new Response(`${JSON.stringify({ error }, null, 2)}\n`, { status, headers });
  const { language, named } = chosenLanguage(context);
  headers.set("Content-Language", language);
  headers.set("Vary", "Accept-Language");
  const page = errorPage({ status, message, hint }, voiceOf(language));
  // an address that was not understood leads nowhere in other languages either
  return new Response(placed(page, { url: "/", language: named }), { status, headers });
}

function wantsPage(context: Context): boolean {
  const { path } = context.req;
  if (path.startsWith("/api/") || path.startsWith("/assets/") || /\.(?:json|csv|md)$/.test(path)) return false;
  return context.req.header("Accept")?.includes("text/html") ?? false;
}
