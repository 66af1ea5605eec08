import type { Context, Hono } from "hono";
import { ElchiError } from "../error.ts";
import { languageTags } from "../lang/tags.ts";
import { commitmentStrengths, encounterKinds, encounterStatuses, posts } from "../read/record.ts";
import type { Store } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { markdownOf } from "../view/export/markdown.ts";
import { sidesOf } from "../view/pairs.ts";
import type { PairRow, SearchRow, TextRow } from "../view/rows.ts";
import type { Say } from "../view/say/say.ts";
import { voiceOf } from "../view/say/voices.ts";
import {
  commitmentsPage,
  encountersPage,
  homePage,
  inLanguage,
  pairPage,
  pairUrl,
  peoplePage,
  placed,
  searchPage,
  statePage,
  textPage,
  textUrl,
} from "../web/index.ts";
import { toCsv } from "./csv.ts";
import { askedLanguage } from "./language.ts";
import { isParty, Query } from "./query.ts";
import { commitmentColumns, encounterColumns, factColumns, pairColumns, personColumns, textColumns } from "./tables.ts";
import { dossier, encounterItems, homeData } from "./views.ts";

/** What stands at an address, in the forms in which it is given. */
interface View {
  html?: (say: Say) => string;
  json: () => unknown;
  csv?: () => string;
  md?: (say: Say) => string;
}
type Form = keyof View;
const types: Record<Form, string> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** The forms of lists. */
const listForms: readonly Form[] = ["html", "json", "csv"];

/** Rows on a page, and at most in data. */
const pageRows = 50;
const dataRows = 1000;

/** The pages, and at the same addresses with .json, .csv or .md behind them what they show as data. */
export function pageRoutes(app: Hono, store: Store, today: () => string): void {
  const pairs = remembered(() => store.pairs(), 5000);
  const counts = remembered(() => store.counts(), 5000);
  const states = async (): Promise<string[]> => sidesOf(await pairs());
  const isEmpty = async (): Promise<boolean> => (await counts()).texts === 0;

  /** A page at a path without parts that vary, in the forms that it has. */
  const page = (path: string, forms: readonly Form[], make: (query: Query, form: Form) => Promise<View>): void => {
    for (const form of forms) {
      app.get(form === "html" ? path : `${path}.${form}`, async (context) =>
        send(context, await make(new Query(context.req.url), form), form),
      );
    }
  };
  const rowsFor = (query: Query, form: Form): number => query.limit(form === "html" ? pageRows : dataRows, dataRows);

  page("/", ["html"], async () => {
    const data = await homeData(store, await pairs(), await counts(), today());
    return { html: (say) => homePage(data, say), json: () => data };
  });

  page("/pairs", ["json", "csv"], async () => {
    const rows: PairRow[] = await pairs();
    return { json: () => ({ rows, next: null }), csv: () => toCsv(pairColumns, rows) };
  });

  page("/search", listForms, async (query, form) => {
    const [q, language, state] = [query.raw("q"), query.choice("language", languageTags), query.party("state")];
    const narrowed = { language, state, from: query.date("from"), to: query.date("to") };
    const paging = { limit: rowsFor(query, form), cursor: query.text("cursor") };
    const asked = q !== "" || state !== undefined || narrowed.from !== undefined || narrowed.to !== undefined;
    const found: { rows: readonly (SearchRow | TextRow)[]; next: string | null; total?: number | null } = asked
      ? await store.search(q, { ...narrowed, ...paging })
      : await store.texts({ language, ...paging });
    const filter = { q, language: language ?? "", state: state ?? "", from: query.raw("from"), to: query.raw("to") };
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => searchPage({ ...found, filter, later: paging.cursor !== undefined, ...rest }, say),
      json: () => found,
      csv: () => toCsv(textColumns, found.rows),
    };
  });

  page("/encounters", listForms, async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const filter = {
      state: state ?? "",
      with: other ?? "",
      kind: query.raw("kind"),
      status: query.raw("status"),
      from: query.raw("from"),
      to: query.raw("to"),
    };
    const found = await encounterItems(store, {
      parties: [state, other].filter((party) => party !== undefined),
      kind: query.choice("kind", encounterKinds),
      status: query.choice("status", encounterStatuses),
      from: query.date("from"),
      to: query.date("to"),
      limit: rowsFor(query, form),
      cursor: query.text("cursor"),
    });
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) =>
        encountersPage(
          { items: found.rows, next: found.next, filter, later: query.raw("cursor") !== "", today: today(), ...rest },
          say,
        ),
      json: () => found,
      csv: () => toCsv(encounterColumns, found.rows),
    };
  });

  page("/commitments", listForms, async (query, form) => {
    const [state, strength] = [query.party("state"), query.choice("strength", commitmentStrengths)];
    const found = await store.facts({
      kind: "commitments",
      form: strength,
      parties: state === undefined ? [] : [state],
      limit: rowsFor(query, form),
      cursor: query.text("cursor"),
    });
    const items = commitmentsOf(found.rows, today());
    const filter = { state: state ?? "", strength: strength ?? "" };
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) =>
        commitmentsPage({ items, next: found.next, filter, later: query.raw("cursor") !== "", today: today(), ...rest }, say),
      json: () => ({ rows: items, next: found.next }),
      csv: () => toCsv(commitmentColumns, items),
    };
  });

  page("/people", listForms, async (query, form) => {
    const [state, post, name] = [query.party("state"), query.choice("post", posts), query.text("name")];
    const found = await store.people({ state, post, name, limit: rowsFor(query, form), cursor: query.text("cursor") });
    const filter = { state: state ?? "", post: post ?? "", name: name ?? "" };
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => peoplePage({ items: found.rows, next: found.next, filter, later: query.raw("cursor") !== "", ...rest }, say),
      json: () => found,
      csv: () => toCsv(personColumns, found.rows),
    };
  });

  app.get("/states/:state", async (context) => {
    const [state, form] = split(context.req.param("state"));
    if (!isParty(state)) throw notFound(context);
    const own = (await pairs()).filter(({ a, b }) => a === state || b === state);
    const recent = (await encounterItems(store, { parties: [state], status: "held", limit: 20 })).rows;
    const { rows } = await store.facts({ kind: "commitments", parties: [state], limit: pageRows });
    const people = (await store.people({ state, limit: 30 })).rows;
    const data = { state, today: today(), pairs: own, recent, commitments: commitmentsOf(rows, today()), people };
    return send(context, { html: (say) => statePage(data, say), json: () => data, csv: () => toCsv(pairColumns, own) }, form);
  });

  app.get("/pairs/:a/:b", async (context) => {
    const a = context.req.param("a");
    const [b, form] = split(context.req.param("b"));
    if (!isParty(a) || !isParty(b) || a === b) throw notFound(context);
    // one address for each pair
    if (a > b) return context.redirect(inAskedLanguage(context, pairUrl(a, b, form === "html" ? undefined : form)), 301);
    if (form === "csv") {
      const rows = await store.pairFacts(a, b);
      return send(context, { json: () => rows, csv: () => toCsv(factColumns, rows) }, form);
    }
    const found = await dossier(store, a, b, today());
    return send(
      context,
      { html: (say) => pairPage(found, say), json: () => found, md: (say) => markdownOf(found, { say }) },
      form,
    );
  });

  app.get("/texts/:id", async (context) => {
    const given = context.req.param("id");
    const [id, form] = split(given);
    // the id of a text may itself end in .json
    const exact = form === "html" ? null : await store.text(given);
    const text = exact ?? (await store.text(id));
    if (text === null) throw notFound(context);
    return send(context, { html: (say) => textPage(text, say), json: () => text.record }, exact === null ? form : "html");
  });

  app.get("/facts/:id", async (context) => {
    const fact = await store.fact(context.req.param("id"));
    if (fact === null) throw notFound(context);
    return context.redirect(inAskedLanguage(context, textUrl(fact.text, fact.id)), 302);
  });
}

function send(context: Context, view: View, form: Form): Response {
  if (view[form] === undefined) throw notFound(context);
  const { language, named } = askedLanguage(context);
  const say = voiceOf(language);
  const made = view[form](say);
  const body = typeof made === "string" ? made : `${JSON.stringify(made, null, 2)}\n`;
  if (form !== "html" && form !== "md") return context.body(body, 200, { "Content-Type": types[form] });
  const headers = { "Content-Type": types[form], "Content-Language": say.words.tag, Vary: "Accept-Language" };
  return context.body(form === "html" ? placed(body, { url: ownAddress(context), language: named }) : body, 200, headers);
}

/** Path and query of a request. */
const ownAddress = (context: Context): string => context.req.url.replace(/^[a-z]+:\/\/[^/]*/, "");

/** An address in the language that the request names, where it names one. */
function inAskedLanguage(context: Context, url: string): string {
  const { named } = askedLanguage(context);
  return named === null ? url : inLanguage(url, named);
}

/** The last step of a path without its ending, and the form that the ending asks for. */
function split(step: string): [string, Form] {
  const ending = /\.(json|csv|md)$/.exec(step);
  return ending === null ? [step, "html"] : [step.slice(0, ending.index), ending[1] as Form];
}

const notFound = (context: Context): ElchiError => new ElchiError("not-found", `nothing at ${context.req.path}`);

/** Asks again only after some time: what every page needs is worked out once for many requests. */
function remembered<T>(ask: () => Promise<T>, milliseconds: number): () => Promise<T> {
  let until = 0;
  let answer: Promise<T> | undefined;
  return () => {
    if (answer === undefined || performance.now() > until) {
      until = performance.now() + milliseconds;
      answer = ask();
      // a failure is not kept
      answer.catch(() => (answer = undefined));
    }
    return answer;
  };
}
