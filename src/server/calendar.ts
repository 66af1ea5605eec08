import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { overlaps } from "../view/edtf.ts";
import { icsOf } from "../view/export/ics.ts";
import { type CommitmentItem, compare, type EncounterItem } from "../view/items.ts";
import { encounterOfGroup } from "../view/timeline.ts";
import { type CalendarData, calendarPage, mostListed } from "../web/index.ts";
import { type Columns, toCsv } from "./csv.ts";
import { takeEvenly } from "./evenly.ts";
import { fatesOf } from "./follow.ts";
import { page } from "./forms.ts";
import type { Shared } from "./things.ts";
import { whileUnchanged } from "./unchanged.ts";
import { encounterItems, mostToldFirst } from "./views.ts";

/** What is told of a month, at most: data, and a page, which leads from a busy day to the list of its encounters. */
const mostOf = {
  data: { encounters: { all: 1000 }, commitments: { all: 1000 } },
  page: {
    encounters: { all: 31 * 6 + mostListed, spread: mostListed },
    commitments: { all: 31 * 2 + mostListed, spread: mostListed },
  },
} as const;
/** Days over which what a month holds may be spread: a half-year in which an encounter was, a year in which a commitment falls due. */
const longest = { encounters: 184, commitments: 366 } as const;

/** What a month holds, as a page, as data and as a calendar to subscribe to. */
export function calendarRoutes(app: Hono, store: Store, { today, states, isEmpty }: Shared): void {
  page(app, "/calendar", ["html", "json", "csv", "ics"], async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const asked = query.period("month");
    if (asked?.length === 4)
      throw new ElchiError("bad-argument", `expected a month such as 2024-05 for month, got ${asked}`, {
        wrong: { reason: "month", field: "month", got: asked },
      });
    const month = asked ?? today().slice(0, 7);
    const parties = [state, other].filter((party) => party !== undefined);
    // a calendar that is subscribed to holds all that lies ahead
    const ahead = form === "ics" && asked === undefined;
    const most = form === "html" ? "page" : "data";
    const { encounters, commitments, left } = await whileUnchanged(
      store,
      ["calendar", parties, ahead ? null : month, most, today()],
      () => (ahead ? aheadOf(store, parties, today()) : heldOf(store, parties, month, most, today())),
    );
    const filter = { state: state ?? "", with: other ?? "" };
    const near = form === "html" && encounters.length + commitments.length === 0 ? await nearest(store, month, parties) : [];
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => calendarPage({ month, today: today(), filter, encounters, commitments, left, near, ...rest }, say),
      json: () => ({ month, encounters, commitments, left }),
      csv: () => toCsv(calendarColumns, [...encounters, ...commitments]),
      ics: (say) => icsOf(encounters, commitments, today(), say),
    };
  });
}

/** What the calendar tells of some days, and how much of each day it leaves out. */
type Held = Pick<CalendarData, "encounters" | "commitments" | "left">;

/** The encounters and commitments that lie in a month or may; of a busy one so many of each day. */
async function heldOf(
  store: Store,
  parties: readonly string[],
  month: string,
  most: keyof typeof mostOf,
  today: string,
): Promise<Held> {
  const within = (spread: keyof typeof longest) => ({ parties, from: month, to: month, longest: longest[spread] });
  const found = await takeEvenly(await store.encountersWithin(within("encounters")), mostOf[most].encounters, async (places) => {
    const items = (await store.encounterGroupsAt(places)).map((group) => group && encounterOfGroup(group));
    return items.map((item) => (overlaps(item?.date ?? null, month) ? item : null));
  });
  const due = await takeEvenly(
    await store.factsWithin("commitments", within("commitments")),
    mostOf[most].commitments,
    async (places) => {
      const rows = await store.factsAt("commitments", places);
      return rows.map((row) => (overlaps(row?.fact.due ?? null, month) ? row : null));
    },
  );
  const left = [...new Set([...found.left.keys(), ...due.left.keys()])].map((day) => {
    return { day, encounters: found.left.get(day) ?? 0, commitments: due.left.get(day) ?? 0 };
  });
  return {
    encounters: mostToldFirst(found.items),
    commitments: commitmentsOf(due.items, await fatesOf(store, due.items, today)),
    left: left.sort((x, y) => compare(x.day ?? "", y.day ?? "")),
  };
}

/** What is planned and falls due from a day on. */
async function aheadOf(store: Store, parties: readonly string[], today: string): Promise<Held> {
  const limit = mostOf.data.encounters.all;
  const found = await encounterItems(store, { parties, from: today, status: "planned", limit });
  const due = await store.facts({ kind: "commitments", parties, from: today, limit });
  const dated = due.rows.filter(({ fact }) => fact.due !== null);
  return { encounters: found.rows, commitments: commitmentsOf(dated, await fatesOf(store, dated, today)), left: [] };
}

/** The months before and after one in which the nearest encounters were or are to be. */
async function nearest(store: Store, month: string, parties: readonly string[]): Promise<string[]> {
  const dated = async (options: { to: string } | { from: string; earliestFirst: true }): Promise<string[]> => {
    const { rows } = await encounterItems(store, { parties, ...options, longest: longest.encounters, limit: 20 });
    return rows.flatMap(({ date }) => (date !== null && /^\d{4}-\d\d/.test(date) ? [date.slice(0, 7)] : []));
  };
  const before = (await dated({ to: month })).filter((one) => one < month);
  const after = (await dated({ from: month, earliestFirst: true })).filter((one) => one > month);
  return [before.sort().at(-1), after.sort()[0]].filter((one) => one !== undefined);
}

const calendarColumns: Columns<EncounterItem | CommitmentItem> = [
  ["date", (row) => ("due" in row ? row.due : row.date)],
  ["what", (row) => ("due" in row ? "commitment" : "encounter")],
  ["kind", (row) => ("due" in row ? row.strength : row.kind)],
  ["status", (row) => ("due" in row ? row.state : row.status)],
  ["parties", (row) => ("due" in row ? row.actors : row.parties)],
  ["place", (row) => ("due" in row ? null : row.place)],
  ["quote", (row) => row.evidence[0].quote],
  ["texts", (row) => [...new Set(row.evidence.map(({ text }) => text))]],
  ["by", (row) => ("due" in row ? (row.fate?.by.quote ?? null) : null)],
];
