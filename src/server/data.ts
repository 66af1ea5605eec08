import type { Context, Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { documentsByState } from "../view/documents.ts";
import { promiseStatuses } from "../view/follow.ts";
import { timeSeriesOf } from "../view/series.ts";
import { toCsv } from "./csv.ts";
import { followed } from "./follow.ts";
import { isParty, Query } from "./query.ts";
import { readout, readouts } from "./readouts.ts";
import { followedColumns, pointColumns, pointsOf, stagedDocumentColumns } from "./tables.ts";
import { dossier, mostOfKind } from "./views.ts";

/** Rows given at most. */
const mostRows = 1000;

/** What becomes of promises, figures over the years, documents by state, tellings side by side: data for which there are no pages. */
export function dataRoutes(app: Hono, store: Store, today: () => string): void {
  for (const form of ["json", "csv"] as const) {
    app.get(`/commitments/followed.${form}`, async (context) => {
      const query = new Query(context.req.url);
      const [state, other, status] = [query.party("state"), query.party("with"), query.choice("status", promiseStatuses)];
      const items = await followed(store, query.date("on") ?? today(), {
        parties: [state, other].filter((party) => party !== undefined),
        statuses: status && [status],
      });
      const { rows, next } = paged(items, query);
      return form === "csv" ? csv(context, toCsv(followedColumns, rows)) : json(context, { rows, next });
    });

    app.get(`/pairs/:a/:b/figures.${form}`, async (context) => {
      const [a, b] = sidesOf(context);
      const rows = timeSeriesOf((await dossier(store, a, b, today(), { most: mostOfKind, kinds: ["figures"] })).figures);
      return form === "csv" ? csv(context, toCsv(pointColumns, rows.flatMap(pointsOf))) : json(context, { rows, next: null });
    });

    app.get(`/pairs/:a/:b/documents.${form}`, async (context) => {
      const [a, b] = sidesOf(context);
      const groups = documentsByState(
        (await dossier(store, a, b, today(), { most: mostOfKind, kinds: ["instruments"] })).instruments,
      );
      const rows = groups.flatMap(({ state, documents }) => documents.map((document) => ({ state, ...document })));
      return form === "csv" ? csv(context, toCsv(stagedDocumentColumns, rows)) : json(context, { rows, next: null });
    });
  }

  app.get("/readouts.json", async (context) => {
    const query = new Query(context.req.url);
    const parties = [query.party("state"), query.party("with")].filter((party) => party !== undefined);
    return json(context, paged(await readouts(store, parties), query));
  });

  app.get("/readouts/:id", async (context) => {
    const given = context.req.param("id");
    // the id of a text may itself end in .json
    const id = (await store.text(given)) === null ? given.replace(/\.json$/, "") : given;
    const rows = await readout(store, id);
    if (rows.length === 0) throw notFound(context);
    return json(context, { rows, next: null });
  });
}

/** A part of a list that is worked out whole; the cursor is the number of rows before it. */
function paged<T>(all: readonly T[], query: Query): { rows: T[]; next: string | null } {
  const cursor = query.text("cursor") ?? "0";
  const skip = Number(cursor);
  if (!/^\d+$/.test(cursor) || !Number.isSafeInteger(skip))
    throw new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor.slice(0, 80))}`, {
      wrong: { reason: "cursor" },
    });
  const end = skip + query.limit(mostRows, mostRows);
  return { rows: all.slice(skip, end), next: end < all.length ? String(end) : null };
}

function sidesOf(context: Context): [string, string] {
  const [a, b] = [context.req.param("a") ?? "", context.req.param("b") ?? ""];
  if (!isParty(a) || !isParty(b) || a === b) throw notFound(context);
  return [a, b];
}

const json = (context: Context, data: unknown): Response =>
  context.body(`${JSON.stringify(data, null, 2)}\n`, 200, { "Content-Type": "application/json; charset=utf-8" });
const csv = (context: Context, text: string): Response => context.body(text, 200, { "Content-Type": "text/csv; charset=utf-8" });
const notFound = (context: Context): ElchiError => new ElchiError("not-found", `nothing at ${context.req.path}`);
