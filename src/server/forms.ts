import type { Context, Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { Say } from "../view/say/say.ts";
import { voiceOf } from "../view/say/voices.ts";
import { inLanguage, placed } from "../web/index.ts";
import { askedLanguage } from "./language.ts";
import { Query } from "./query.ts";

/** What stands at an address, in the forms in which it is given. */
export interface View {
  html?: (say: Say) => string;
  json: () => unknown;
  /** what the page shows, where that is more than `json` */
  shown?: unknown;
  csv?: () => string;
  md?: (say: Say) => string;
  ics?: (say: Say) => string;
}
export type Form = Exclude<keyof View, "shown">;
const types: Record<Form, string> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
};

/** The forms of lists. */
export const listForms: readonly Form[] = ["html", "json", "csv"];

/** Rows on a page, and at most in data. */
export const pageRows = 50;
export const dataRows = 1000;

/** How many rows an address asks for. */
export const rowsFor = (query: Query, form: Form): number => query.limit(form === "html" ? pageRows : dataRows, dataRows);

/** A page at a path without parts that vary, in the forms that it has; the data of `/` stand at `/index.json`, and at `/.json`. */
export function page(app: Hono, path: string, forms: readonly Form[], make: (query: Query, form: Form) => Promise<View>): void {
  for (const form of forms) {
    const paths = form === "html" ? [path] : path === "/" ? [`/index.${form}`, `/.${form}`] : [`${path}.${form}`];
    for (const one of paths) app.get(one, async (context) => send(context, await make(new Query(context.req.url), form), form));
  }
}

/** A page of one thing: the last step of its path is the key, with the ending of the form that is asked for. */
export function thing(app: Hono, path: string, make: (key: string, query: Query, form: Form) => Promise<View | null>): void {
  app.get(`${path}/:key`, async (context) => {
    const [key, form] = split(context.req.param("key"));
    const view = await make(key, new Query(context.req.url), form);
    if (view === null) throw notFound(context);
    return send(context, view, form);
  });
}

/** Names people as readers of a language write them, as far as the store knows; put into the context by the server. */
export type Naming = (data: unknown, say: Say) => Promise<Say>;
declare module "hono" {
  interface ContextVariableMap {
    naming?: Naming;
  }
}

/** Answers in the form that was asked for, where the address has it, and in the language of the reader. */
export async function send(context: Context, view: View, form: Form): Promise<Response> {
  if (view[form] === undefined) throw notFound(context);
  const { language, named } = askedLanguage(context);
  const naming = context.get("naming");
  const voice = voiceOf(language);
  const isForPeople = form !== "json" && form !== "csv";
  const say = isForPeople && naming !== undefined ? await naming(view.shown ?? view.json(), voice) : voice;
  const made = view[form](say);
  const body = typeof made === "string" ? made : `${JSON.stringify(made, null, 2)}\n`;
  if (form === "json" || form === "csv") {
    const data = form === "json" ? made : view.json();
    withFurtherPart(context, typeof data === "object" && data !== null && "next" in data ? data.next : null);
    return context.body(body, 200, { "Content-Type": types[form] });
  }
  const headers = { "Content-Type": types[form], "Content-Language": say.words.tag, Vary: "Accept-Language" };
  return context.body(form === "html" ? placed(body, { url: ownAddress(context), language: named }) : body, 200, headers);
}

/** Gives an answer the header that leads from a part of a list to the one at `next`, which the rows of CSV cannot say; none where that is no cursor. */
export function withFurtherPart(context: Context, next: unknown): void {
  if (typeof next !== "string") return;
  const url = new URL(context.req.url);
  url.searchParams.set("cursor", next);
  context.header("Link", `<${url.pathname}${url.search}>; rel="next"`);
}

/** Path and query of a request. */
export const ownAddress = (context: Context): string => context.req.url.replace(/^[a-z]+:\/\/[^/]*/, "");

/** An address in the language that the request names, where it names one. */
export function inAskedLanguage(context: Context, url: string): string {
  const { named } = askedLanguage(context);
  return named === null ? url : inLanguage(url, named);
}

/** The last step of a path without its ending, and the form that the ending asks for. */
export function split(step: string): [string, Form] {
  const ending = /\.(json|csv|md|ics)$/.exec(step);
  return ending === null ? [step, "html"] : [step.slice(0, ending.index), ending[1] as Form];
}

export const notFound = (context: Context): ElchiError => new ElchiError("not-found", `nothing at ${context.req.path}`);

/** How much longer than it took to ask an answer is kept, and how long at most, in ms. */
const keptFor = { times: 100, most: 600_000 };

/**
 * Asks again only after some time: what every page needs is worked out once for many requests. In a large store, where an answer takes long, it is kept
 * longer, so that asking is never more than a hundredth of the work.
 */
export function remembered<T>(ask: () => Promise<T>, milliseconds: number, now = () => performance.now()): () => Promise<T> {
  let until = 0;
  let answer: Promise<T> | undefined;
  return () => {
    if (answer === undefined || now() > until) {
      const start = now();
      until = start + milliseconds;
      answer = ask();
      answer.then(
        () => {
          const took = now() - start;
          until = Math.max(until, start + Math.min(keptFor.most, took * keptFor.times));
        },
        // a failure is not kept
        () => (answer = undefined),
      );
    }
    return answer;
  };
}
