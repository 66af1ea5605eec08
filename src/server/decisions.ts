import type { Context, Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { ElchiError } from "../error.ts";
import { factKinds } from "../read/record.ts";
import { correctFields } from "../store/corrections.ts";
import { type LinkKind, linkKinds } from "../store/decisions.ts";
import type { Decision, NewDecision, Store } from "../store/store.ts";
import { sentenceAround } from "../view/around.ts";
import { sidesOf } from "../view/pairs.ts";
import type { FactRow, ReviewRow } from "../view/rows.ts";
import { voiceOf } from "../view/say/voices.ts";
import {
  correctPage,
  type Desk,
  decisionsPage,
  inLanguage,
  type Meant,
  placed,
  type ReviewData,
  reviewPage,
  textUrl,
  whoPage,
} from "../web/index.ts";
import { changeSent } from "./corrected.ts";
import { toCsv } from "./csv.ts";
import { RequestError } from "./errors.ts";
import { reviewOf } from "./follow.ts";
import { dataRows, notFound, pageRows, send } from "./forms.ts";
import { chosenLanguage } from "./language.ts";
import { Query } from "./query.ts";
import { decisionColumns, reviewColumns } from "./tables.ts";

const whoCookie = "elchi-who";
const year = 365 * 24 * 3600;

/** Where a reader may decide: undefined where this server keeps no decisions. */
export function deskOf(context: Context, decisions: boolean): Desk | undefined {
  return decisions ? { who: getCookie(context, whoCookie) ?? "" } : undefined;
}

/** Ids that are looked up for a page of the log. */
const mostMeant = 300;

/** The facts by which decisions about people and encounters name them: an id of either is that of a fact. */
export async function meantIn(store: Store, rows: readonly Decision[]): Promise<Map<string, FactRow>> {
  const ids = new Set(rows.flatMap(({ target }) => ("of" in target ? target.ids.flat() : [])));
  const meant = new Map<string, FactRow>();
  for (const id of [...ids].slice(0, mostMeant)) {
    const row = await store.fact(id);
    if (row !== null) meant.set(id, row);
  }
  return meant;
}

/** Of facts whose words are part of a sentence, what stands in it before and after them. */
async function sentencesAround(store: Store, rows: readonly ReviewRow[]): Promise<ReviewData["around"]> {
  const texts = await store.textsById([...new Set(rows.map(({ row }) => row.text))]);
  const words = new Map(texts.map(({ id, raw }) => [id, raw]));
  return new Map(
    rows.flatMap(({ row: { id, text, fact } }): [string, readonly [string, string]][] => {
      const raw = words.get(text) ?? "";
      const [start, end] = fact.span;
      // where people have decided, words may have moved
      if (raw.slice(start, end) !== fact.quote) return [];
      const [from, to] = sentenceAround(raw, fact.span);
      const [before, after] = [raw.slice(from, start), raw.slice(end, to)];
      return /[\p{L}\p{N}]/u.test(before + after) ? [[id, [before, after]]] : [];
    }),
  );
}

/** The queue of what to look at, the log of decisions, and, where the server keeps decisions, the addresses that take them. */
export function decisionRoutes(app: Hono, store: Store, today: () => string, decisions: boolean): void {
  for (const form of ["html", "json", "csv"] as const) {
    app.get(form === "html" ? "/review" : `/review.${form}`, async (context) => {
      const query = new Query(context.req.url);
      const [state, other] = [query.party("state"), query.party("with")];
      const options = {
        kind: query.choice("kind", factKinds),
        parties: [state, other].filter((party) => party !== undefined),
        limit: query.limit(form === "html" ? pageRows : dataRows, dataRows),
        cursor: query.text("cursor"),
      };
      const found = await reviewOf(store, options, today());
      const filter = { state: state ?? "", with: other ?? "", kind: query.raw("kind") };
      const isPage = form === "html";
      const states = isPage ? sidesOf(await store.pairs()) : [];
      const around = isPage ? await sentencesAround(store, found.rows) : new Map();
      const data = { ...found, filter, states, around, later: query.raw("cursor") !== "" };
      return send(
        context,
        {
          html: (say) => reviewPage(data, say, deskOf(context, decisions)),
          json: () => found,
          csv: () => toCsv(reviewColumns, found.rows),
        },
        form,
      );
    });

    app.get(form === "html" ? "/decisions" : `/decisions.${form}`, async (context) => {
      const query = new Query(context.req.url);
      const found = await store.decisions({
        text: query.text("text"),
        who: query.text("who"),
        limit: query.limit(form === "html" ? pageRows : dataRows, dataRows),
        cursor: query.text("cursor"),
      });
      const meant: Meant = form === "html" ? await meantIn(store, found.rows) : new Map();
      const data = { ...found, meant, later: query.raw("cursor") !== "" };
      return send(
        context,
        {
          html: (say) => decisionsPage(data, say, deskOf(context, decisions)),
          json: () => found,
          csv: () => toCsv(decisionColumns, found.rows),
        },
        form,
      );
    });
  }
  if (!decisions) return;

  app.get("/facts/:id/correct", async (context) => {
    const row = await store.fact(context.req.param("id"));
    if (row === null) throw notFound(context);
    const back = ownPath(context.req.query("back")) ?? textUrl(row.text, row.id);
    const desk = { who: getCookie(context, whoCookie) ?? "" };
    return send(context, { html: (say) => correctPage(row, correctFields(row.kind), back, say, desk), json: () => row }, "html");
  });

  app.post("/decisions", async (context) => {
    refuseOthers(context);
    const sent = new URLSearchParams(await context.req.text());
    const back = ownPath(sent.get("back")) ?? "/decisions";
    // forms hold the language of their page in their address
    const { language, named } = chosenLanguage(context);
    const who = (sent.get("who") ?? getCookie(context, whoCookie) ?? "").trim();
    if (who === "") {
      // ask, and bring along what was sent
      const rest = [...sent].filter(([name]) => !["who", "why", "lang"].includes(name));
      const body = placed(whoPage(rest, back, voiceOf(language)), { url: "/decisions", language: named });
      return context.html(body, 200, { "Content-Language": language });
    }
    await store.decide(await decisionOf(context, store, sent, who));
    setCookie(context, whoCookie, who.slice(0, 200), { path: "/", sameSite: "Strict", httpOnly: true, maxAge: year });
    return context.redirect(named === null ? back : inLanguage(back, named), 303);
  });

  app.post("/api/decisions", async (context) => {
    refuseOthers(context);
    if (!/^application\/json\b/i.test(context.req.header("Content-Type") ?? ""))
      throw new RequestError("wrong-type", "expected Content-Type: application/json");
    let decision: unknown;
    try {
      decision = JSON.parse(await context.req.text());
    } catch (cause) {
      throw new ElchiError("bad-argument", `expected a decision as JSON: ${(cause as Error).message}`, { cause });
    }
    const who = getCookie(context, whoCookie);
    return context.json(await store.decide(checked(typeof decision === "object" ? { who, ...decision } : decision)), 201);
  });
}

/**
 * A page elsewhere must not decide in a reader's name. Browsers say where a request comes from, older ones by its origin only
 * (`null` where pages tell no one where they come from, as these); programs send neither.
 */
function refuseOthers(context: Context): void {
  const site = context.req.header("Sec-Fetch-Site");
  const origin = context.req.header("Origin");
  const own = site === undefined ? origin === undefined || hostOf(origin) === context.req.header("Host") : site === "same-origin";
  if (!own) throw new RequestError("wrong-origin", "decisions are taken from this server's own pages only");
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

/** A path on this server, and nothing else. */
function ownPath(path: string | null | undefined): string | undefined {
  return path && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : undefined;
}

/** A decision as a form sends it. */
async function decisionOf(context: Context, store: Store, sent: URLSearchParams, who: string): Promise<NewDecision> {
  const signed = { who, why: sent.get("why") };
  const [action, fact] = [sent.get("action"), sent.get("fact") ?? ""];
  if (action === "undo") return checked({ ...signed, action, decision: Number(sent.get("decision")) });
  const ids = sent.getAll("id").flatMap((id) => id.split(/[\s,]+/).filter((one) => one !== ""));
  if (action === "split" && sent.has("member")) {
    // what is ticked goes, together, and the rest stays
    const stay = sent.getAll("member").filter((id) => !ids.includes(id));
    if (ids.length === 0 || stay.length === 0)
      throw new ElchiError("bad-argument", `expected some of ${ids.length + stay.length} to take away, got ${ids.length}`, {
        hint: "Tick what belongs elsewhere, and leave at least one.",
        wrong: { reason: "tick" },
      });
    return checked({ ...signed, action, of: sent.get("of"), ids: [stay, ids] });
  }
  if (action === "merge" || action === "split") return checked({ ...signed, action, of: sent.get("of"), ids });
  if (action !== "correct") return checked({ ...signed, action, fact });
  const row = await store.fact(fact);
  if (row === null) throw new ElchiError("not-found", `no fact ${fact.slice(0, 80)}`);
  return { ...signed, action, fact, change: changeSent(context, row.kind, sent) };
}

const areIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((id) => typeof id === "string");

/** What came from outside, as a decision. The store checks what it names. */
function checked(value: unknown): NewDecision {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const { action, who, why = null, fact, change, decision, of, ids } = fields;
  const signed = { who: typeof who === "string" ? who : "", why: typeof why === "string" ? why : null };
  if ((action === "confirm" || action === "reject") && typeof fact === "string") return { ...signed, action, fact };
  if (action === "correct" && typeof fact === "string" && typeof change === "object" && change !== null)
    return { ...signed, action, fact, change: change as Record<string, unknown> };
  if (action === "undo" && typeof decision === "number") return { ...signed, action, decision };
  const isOf = (linkKinds as readonly unknown[]).includes(of);
  if (action === "merge" && isOf && areIds(ids)) return { ...signed, action, of: of as LinkKind, ids };
  if (action === "split" && isOf && Array.isArray(ids) && ids.every((id) => typeof id === "string" || areIds(id)))
    return { ...signed, action, of: of as LinkKind, ids };
  throw new ElchiError(
    "bad-argument",
    "expected {action, fact, who} with confirm or reject, {action: correct, fact, change, who}, {action: undo, decision, who}, or {action, of, ids, who} with merge or split",
    { wrong: { reason: "form" } },
  );
}
