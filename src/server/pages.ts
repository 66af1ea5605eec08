import type { Hono } from "hono";
import { commitmentStrengths, encounterKinds, encounterStatuses, posts } from "../read/record.ts";
import { mostPairFacts } from "../store/facts.ts";
import type { Store } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { markdownOf } from "../view/export/markdown.ts";
import { timelineIn } from "../view/narrowed.ts";
import { newsOf } from "../view/news.ts";
import { sidesOf } from "../view/pairs.ts";
import type { PairRow } from "../view/rows.ts";
import type { Say } from "../view/say/say.ts";
import { voiceOf } from "../view/say/voices.ts";
import { placesOf } from "../view/where.ts";
import {
  commitmentsPage,
  encountersPage,
  type HomeData,
  homePage,
  pairPage,
  pairUrl,
  peoplePage,
  type StateData,
  statePage,
  textPage,
  textUrl,
} from "../web/index.ts";
import { briefingFile, briefingTypes } from "./briefings.ts";
import { calendarRoutes } from "./calendar.ts";
import { toCsv } from "./csv.ts";
import { deskOf } from "./decisions.ts";
import { fatesOf, standingsOf } from "./follow.ts";
import { inAskedLanguage, listForms, notFound, page, pageRows, remembered, rowsFor, send, split } from "./forms.ts";
import { askedLanguage } from "./language.ts";
import { namingOf } from "./names.ts";
import { pairTable } from "./pair-table.ts";
import { isNamed, isParty, Query } from "./query.ts";
import { searchRoutes } from "./search.ts";
import {
  commitmentColumns,
  encounterColumns,
  homeColumns,
  homeRows,
  pairColumns,
  pairFactColumns,
  personColumns,
  standingColumns,
} from "./tables.ts";
import { thingRoutes } from "./things.ts";
import { whileUnchanged } from "./unchanged.ts";
import { dossier, dueAround, encounterItems, latestOf, plannedAhead } from "./views.ts";

/** The pages, and at the same addresses with .json, .csv or .md behind them what they show as data. */
export function pageRoutes(app: Hono, store: Store, today: () => string, decisions = false): void {
  const pairs = remembered(() => store.pairs(), 5000);
  const counts = remembered(() => store.counts(), 5000);
  const places = remembered(async () => placesOf(await store.values({ of: "places", status: "held" })), 30_000);
  const due = remembered(() => dueAround(store, today()), 30_000);
  const ahead = remembered(() => plannedAhead(store, today()), 30_000);
  const latest = remembered(() => latestOf(store, today()), 5000);
  const states = remembered(async () => sidesOf(await pairs()), 5000);
  const isEmpty = async (): Promise<boolean> => (await counts()).texts === 0;

  const shared = { today, places, states, isEmpty };
  thingRoutes(app, store, shared);
  calendarRoutes(app, store, shared);
  searchRoutes(app, store, shared);

  page(app, "/", listForms, async () => {
    const { texts, facts } = await counts();
    const data: HomeData = {
      today: today(),
      counts: { texts, facts },
      pairs: await pairs(),
      ahead: await ahead(),
      commitments: await due(),
      places: await places(),
      ...(await latest()),
    };
    return { html: (say) => homePage(data, say), json: () => data, csv: () => toCsv(homeColumns, homeRows(data)) };
  });

  page(app, "/pairs", ["json", "csv"], async () => {
    const rows: PairRow[] = await pairs();
    return { json: () => ({ rows, next: null }), csv: () => toCsv(pairColumns, rows) };
  });

  page(app, "/encounters", listForms, async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const filter = {
      limit: query.raw("limit"),
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
      ...query.span(),
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

  page(app, "/commitments", listForms, async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const strength = query.choice("strength", commitmentStrengths);
    const found = await store.facts({
      kind: "commitments",
      form: strength,
      parties: [state, other].filter((party) => party !== undefined),
      ...query.span(),
      limit: rowsFor(query, form),
      cursor: query.text("cursor"),
    });
    const fates = await fatesOf(store, found.rows, today());
    const items = commitmentsOf(found.rows, fates);
    const filter = {
      limit: query.raw("limit"),
      state: state ?? "",
      with: other ?? "",
      strength: strength ?? "",
      from: query.raw("from"),
      to: query.raw("to"),
    };
    const followedOnly = fates.latestOnly ? fates.texts : null;
    const rest =
      form === "html" ? { states: await states(), emptyStore: await isEmpty(), followedOnly } : { states: [], followedOnly };
    return {
      html: (say) =>
        commitmentsPage({ items, next: found.next, filter, later: query.raw("cursor") !== "", today: today(), ...rest }, say),
      json: () => ({ rows: items, followedOnly, next: found.next }),
      csv: () => toCsv(commitmentColumns, items),
    };
  });

  page(app, "/people", listForms, async (query, form) => {
    const [state, post, name] = [query.party("state"), query.choice("post", posts), query.text("name")];
    const found = await store.people({ state, post, name, limit: rowsFor(query, form), cursor: query.text("cursor") });
    const filter = { limit: query.raw("limit"), state: state ?? "", post: post ?? "", name: name ?? "" };
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => peoplePage({ items: found.rows, next: found.next, filter, later: query.raw("cursor") !== "", ...rest }, say),
      json: () => found,
      csv: () => toCsv(personColumns, found.rows),
    };
  });

  // codes as people type them lead to the one address of a side or pair
  for (const path of ["/states/:a", "/pairs/:a/:b", "/pairs/:a/:b/:data"]) {
    app.use(path, async (context, next) => {
      const { pathname, search } = new URL(context.req.url);
      const own = pathname.replace(smallCodes, (codes) => codes.toUpperCase());
      return own === pathname ? next() : context.redirect(`${own}${search}`, 301);
    });
  }

  app.get("/states/:state", async (context) => {
    const [state, form] = split(context.req.param("state"));
    if (!isParty(state)) throw notFound(context);
    const own = (await pairs()).filter(({ a, b }) => a === state || b === state);
    if (own.length === 0 && !isNamed(state)) throw notFound(context);
    const told = await whileUnchanged(store, ["state", state, today()], () => stateOf(store, state, today()));
    const data = { state, today: today(), pairs: own, ...told };
    return send(
      context,
      {
        html: (say) => statePage(data, say),
        json: () => data,
        csv: () => toCsv(pairColumns, own),
      },
      form,
    );
  });

  app.get("/pairs/:a/:b", async (context) => {
    const a = context.req.param("a");
    const file = /^(.+)\.(docx|pdf)$/.exec(context.req.param("b")) as [string, string, "docx" | "pdf"] | null;
    const [b, form] = file === null ? split(context.req.param("b")) : [file[1], "json" as const];
    if (!isParty(a) || !isParty(b) || a === b) throw notFound(context);
    // one address for each pair
    if (a > b)
      return context.redirect(inAskedLanguage(context, pairUrl(a, b, file?.[2] ?? (form === "html" ? undefined : form))), 301);
    const query = new Query(context.req.url);
    const view = {
      since: query.date("since") ?? "",
      within: query.period("in") ?? "",
      kind: query.choice("kind", encounterKinds) ?? "",
      to: query.date("to") ?? "",
    };
    const to = view.to === "" ? undefined : view.to;
    const encountersIn = view.within === "" ? undefined : view.within;
    if (form === "csv") {
      const part = { limit: query.limit(mostPairFacts, mostPairFacts), cursor: query.text("cursor") };
      const { rows, next, fresh, empty } = await pairTable(store, [a, b], view, today(), part);
      if (empty && !(isNamed(a) && isNamed(b))) throw notFound(context);
      return send(context, { json: () => ({ rows, next }), csv: () => toCsv(pairFactColumns(fresh), rows) }, form);
    }
    const whole = await dossier(store, a, b, today(), { to, encountersIn });
    if (whole.texts.length === 0 && !(isNamed(a) && isNamed(b))) throw notFound(context);
    // the page narrows what it shows of the timeline by itself, and tells how much there is beside it
    const found = form === "json" ? { ...whole, timeline: timelineIn(whole, view) } : whole;
    if (file !== null) {
      const { language } = askedLanguage(context);
      return context.body(await briefingFile(found, file[2], await namingOf(store, found, voiceOf(language))), 200, {
        "Content-Type": briefingTypes[file[2]],
        "Content-Disposition": `attachment; filename="${fileName(a)}-${fileName(b)}-${found.today}.${file[2]}"`,
        "Content-Language": language,
        Vary: "Accept-Language",
      });
    }
    return send(
      context,
      {
        html: (say) => pairPage(found, say, view),
        json: () => (view.since === "" ? found : { ...found, news: newsOf(whole, view.since) }),
        md: (say) => markdownOf(found, { say }),
      },
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
    const desk = deskOf(context, decisions);
    const standings = await standingsOf(store, text.facts, today());
    // facts of a text with the words of another stand nowhere else
    const links = text.duplicateOf === null ? await store.links(text.facts.map((row) => row.id)) : undefined;
    const people = text.facts.flatMap((row) =>
      row.kind === "people" && links?.has(row.id) ? [{ ...row.fact, key: links.get(row.id) }] : [],
    );
    const view = {
      html: (say: Say) => textPage(text, say, { desk, standings, links }),
      json: () => text.record,
      // people are called as everywhere
      shown: people,
      csv: () => toCsv(standingColumns(standings), text.facts),
    };
    return send(context, view, exact === null ? form : "html");
  });

  app.get("/facts/:id", async (context) => {
    const [id, form] = split(context.req.param("id"));
    const fact = await store.fact(id);
    if (fact === null) throw notFound(context);
    if (form === "html") return context.redirect(inAskedLanguage(context, textUrl(fact.text, fact.id)), 302);
    const standings = await standingsOf(store, [fact], today());
    return send(
      context,
      { json: () => ({ ...fact, ...standings.get(id) }), csv: () => toCsv(standingColumns(standings), [fact]) },
      form,
    );
  });
}

/** Codes of states in a path, before the ending that names a form of the page. */
const smallCodes = /(?<=^\/(?:states|pairs)\/(?:[A-Za-z]{2}\/)?)[A-Za-z]{2}(?=[/.]|$)/g;
/** A code of a side as part of a file's name: "org:UN" is "org-UN". */
const fileName = (code: string): string => code.replace(/[^\w-]/g, "-");

/** What the page of one side shows beside its pairs. */
async function stateOf(store: Store, state: string, today: string): Promise<Omit<StateData, "state" | "today" | "pairs">> {
  const recent = (await encounterItems(store, { parties: [state], status: "held", limit: 10 })).rows;
  const { rows } = await store.facts({ kind: "commitments", parties: [state], limit: pageRows });
  const people = (await store.people({ state, limit: 30 })).rows;
  const fates = await fatesOf(store, rows, today);
  return {
    recent,
    ahead: await plannedAhead(store, today, [state]),
    commitments: commitmentsOf(rows, fates),
    followedOnly: fates.latestOnly ? fates.texts : null,
    people,
  };
}
