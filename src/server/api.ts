import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import { read } from "../read/read.ts";
import { factKinds } from "../read/record.ts";
import { parseTextLine } from "../sources/json-lines.ts";
import type { Store } from "../store/store.ts";
import { standingsOf } from "./follow.ts";
import { Query } from "./query.ts";
import { encounterItem } from "./views.ts";

/** What programs ask for beside the pages' own data. docs/api.md tells of all of it. */
export function apiRoutes(app: Hono, store: Store, today: () => string): void {
  app.get("/api/counts", async (context) => context.json(await store.counts()));

  app.get("/api/texts", async (context) => {
    const query = new Query(context.req.url);
    return context.json(await store.texts({ limit: query.limit(50, 1000), cursor: query.text("cursor") }));
  });

  app.get("/api/texts/:id", async (context) => {
    const text = await store.text(context.req.param("id"));
    if (text === null) throw new ElchiError("not-found", `no text ${context.req.param("id")}`);
    return context.json(text);
  });

  app.get("/api/facts", async (context) => {
    const query = new Query(context.req.url);
    const kind = query.choice("kind", factKinds);
    if (kind === undefined) throw new ElchiError("bad-argument", `expected one of ${factKinds.join(", ")} for kind, got none`);
    const parties = [query.party("state"), query.party("with")].filter((party) => party !== undefined);
    const [form, status] = [query.text("form"), query.text("status")];
    const { from, to } = query.span();
    const page = { limit: query.limit(100, 1000), cursor: query.text("cursor") };
    const { rows, next } = await store.facts({ kind, form, status, parties, from, to, ...page });
    const standings = await standingsOf(store, rows, today());
    return context.json({ rows: rows.map((row) => ({ ...row, ...standings.get(row.id) })), next });
  });

  app.get("/api/facts/:id", async (context) => {
    const fact = await store.fact(context.req.param("id"));
    if (fact === null) throw new ElchiError("not-found", `no fact ${context.req.param("id")}`);
    return context.json({ ...fact, ...(await standingsOf(store, [fact], today())).get(fact.id) });
  });

  app.get("/api/encounters/:id", async (context) => {
    const item = await encounterItem(store, context.req.param("id"));
    if (item === null) throw new ElchiError("not-found", `no encounter ${context.req.param("id")}`);
    return context.json(item);
  });

  app.get("/api/people/:id", async (context) => {
    const person = await store.person(context.req.param("id"));
    if (person === null) throw new ElchiError("not-found", `no person ${context.req.param("id")}`);
    return context.json(person);
  });

  // reads and keeps nothing
  app.post("/api/read", async (context) => {
    const { text, source, notes } = parseTextLine(await context.req.text());
    const record = read(text, source);
    return context.json({ ...record, doc: { ...record.doc, notes: [...notes, ...record.doc.notes] } });
  });
}
