import type { Context, Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { documentsByState } from "../view/documents.ts";
import { promiseStatuses } from "../view/follow.ts";
import { timeSeriesOf } from "../view/series.ts";
import { toCsv } from "./csv.ts";
import { followedPart } from "./follow.ts";
import { withFurtherPart } from "./forms.ts";
import { isParty, Query } from "./query.ts";
import { readout, readoutsPart } from "./readouts.ts";
import { followedColumns, pointColumns, pointsOf, stagedDocumentColumns } from "./tables.ts";
import { dossierParts } from "./views.ts";

/** Rows given at most. */
const mostRows = 1000;

/** What becomes of promises, figures over the years, documents by state, tellings side by side: data for which there are no pages. */
export function dataRoutes(app: Hono, store: Store, today: () => string): void {
  for (const form of ["json", "csv"] as const) {
    app.get(`/commitments/followed.${form}`, async (context) => {
      const query = new Query(context.req.url);
      const [state, other, status] = [query.party("state"), query.party("with"), query.choice("status", promiseStatuses)];
      const filter = { parties: [state, other].filter((party) => party !== undefined), statuses: status && [status] };
      const on = query.date("on") ?? today();
      const { rows, next } = await inParts(query, (cursor) => followedPart(store, on, filter, cursor));
      withFurtherPart(context, next);
      return form === "csv" ? csv(context, toCsv(followedColumns, rows)) : json(context, { rows, next });
    });

    app.get(`/pairs/:a/:b/figures.${form}`, async (context) => {
      const [a, b] = sidesOf(context);
      const rows = timeSeriesOf((await dossierParts(store, a, b, today(), { parts: ["figures"] })).figures);
      return form === "csv" ? csv(context, toCsv(pointColumns, rows.flatMap(pointsOf))) : json(context, { rows, next: null });
    });

    app.get(`/pairs/:a/:b/documents.${form}`, async (context) => {
      const [a, b] = sidesOf(context);
      const groups = documentsByState((await dossierParts(store, a, b, today(), { parts: ["instruments"] })).instruments);
      const items = groups.flatMap(({ state, documents }) => documents.map((document) => ({ state, ...document })));
      const { rows, next } = await inParts(new Query(context.req.url), async () => ({ items, next: null }));
      withFurtherPart(context, next);
      return form === "csv" ? csv(context, toCsv(stagedDocumentColumns, rows)) : json(context, { rows, next });
    });
  }

  app.get("/readouts.json", async (context) => {
    const query = new Query(context.req.url);
    const parties = [query.party("state"), query.party("with")].filter((party) => party !== undefined);
    const { rows, next } = await inParts(query, (cursor) => readoutsPart(store, parties, cursor));
    withFurtherPart(context, next);
    return json(context, { rows, next });
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

/** A list that is worked out in parts: of the part at which the cursor stands the rows that are still to come, as far as so many are asked for. */
async function inParts<T>(
  query: Query,
  partFrom: (cursor: string | null) => Promise<{ items: readonly T[]; next: string | null }>,
): Promise<{ rows: readonly T[]; next: string | null }> {
  const cursor = query.text("cursor") ?? "0";
  const at = /^(\d{1,9})(?:@(.+))?$/.exec(cursor);
  if (at === null)
    throw new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor.slice(0, 80))}`, {
      wrong: { reason: "cursor" },
    });
  const [skip, place = null] = [Number(at[1]), at[2]];
  const { items, next } = await partFrom(place);
  const end = skip + query.limit(mostRows, mostRows);
  const following = next === null ? null : `0@${next}`;
  return { rows: items.slice(skip, end), next: end < items.length ? `${end}${place === null ? "" : `@${place}`}` : following };
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
