import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { FactAt, Store, Within } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { overlaps } from "../view/edtf.ts";
import { icsOf } from "../view/export/ics.ts";
import { type CommitmentItem, compare, type EncounterItem } from "../view/items.ts";
import { encounterOfGroup } from "../view/timeline.ts";
import { type CalendarData, calendarPage, dayPage, mostListed } from "../web/index.ts";
import { type Columns, toCsv } from "./csv.ts";
import { type Most, takeEvenly, takeInOrder } from "./evenly.ts";
import { fatesOf } from "./follow.ts";
import { dataRows, page, pageRows, rowsFor } from "./forms.ts";
import type { Query } from "./query.ts";
import type { Shared } from "./things.ts";
import { whileUnchanged } from "./unchanged.ts";
import { encounterItems, mostToldFirst } from "./views.ts";

/** What is told of a month at once: a page, and a calendar to subscribe to; a busy day leads to a page of its own. */
const mostOf = {
  ics: { encounters: { all: dataRows }, commitments: { all: dataRows } },
  html: {
    encounters: { all: 31 * 6 + mostListed, spread: mostListed },
    commitments: { all: 31 * 2 + mostListed, spread: mostListed },
  },
} as const;
/**
 * Days over which what a month holds may be spread: a half-year in which an encounter was, a year in which a commitment falls due; and what a day
 * holds: a visit of some days.
 */
const longest = { month: { encounters: 184, commitments: 366 }, day: { encounters: 10, commitments: 10 } } as const;
/** Data leave nothing out, however much a month holds. */
const mostPlaces = 1_000_000;

/** What a month or a day holds, as a page, as data and as a calendar to subscribe to. */
export function calendarRoutes(app: Hono, store: Store, { today, states, isEmpty }: Shared): void {
  page(app, "/calendar", ["html", "json", "csv", "ics"], async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const day = query.day("day");
    const asked = day?.slice(0, 7) ?? query.month("month");
    const month = asked ?? today().slice(0, 7);
    const parties = [state, other].filter((party) => party !== undefined);
    const filter = { state: state ?? "", with: other ?? "" };
    const days: Days = { parties, when: day ?? month, longest: longest[day === undefined ? "month" : "day"] };
    // a day is listed whole, page by page, and so are data
    if (form === "json" || form === "csv" || (form === "html" && day !== undefined)) {
      const from = placesIn(query);
      const most = form === "html" ? pageRows : rowsFor(query, form);
      const part = await whileUnchanged(store, ["calendar", days, from, most, today()], () =>
        partOf(store, days, from, most, today()),
      );
      const next = part.next === null ? null : part.next.join("-");
      const { encounters, commitments } = part;
      const later = from.some((place) => place > 0);
      return {
        html: (say) =>
          dayPage({ day: days.when, today: today(), filter, encounters, commitments, left: part.left, next, later }, say),
        json: () => ({ month, ...(day !== undefined && { day }), encounters, commitments, left: part.left, next }),
        csv: () => toCsv(calendarColumns, [...encounters, ...commitments]),
      };
    }
    // a calendar that is subscribed to holds what lies ahead
    const ahead = form === "ics" && asked === undefined;
    const held = await whileUnchanged(store, ["calendar", parties, ahead ? null : days.when, form, today()], () =>
      ahead ? aheadOf(store, parties, today()) : heldOf(store, days, mostOf[form === "ics" ? form : "html"], today()),
    );
    const { encounters, commitments, left } = held;
    const near = form === "html" && encounters.length + commitments.length === 0 ? await nearest(store, month, parties) : [];
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => calendarPage({ month, today: today(), filter, encounters, commitments, left, near, ...rest }, say),
      json: () => ({ month, encounters, commitments, left }),
      ics: (say) => icsOf(encounters, commitments, today(), say, held.further === true || left.length > 0),
    };
  });
}

/** Some days, and what of them is asked for. */
interface Days {
  readonly parties: readonly string[];
  /** EDTF */
  readonly when: string;
  /** over how many days it may be spread */
  readonly longest: Readonly<Record<"encounters" | "commitments", number>>;
}

/** What the calendar tells of some days, and how much of each day it leaves out. */
type Held = Pick<CalendarData, "encounters" | "commitments" | "left"> & {
  /** whether there is more that nobody has counted */ further?: boolean;
};

/** Where in each of two lists a part of what some days hold begins. */
type Places = readonly [encounters: number, commitments: number];

function placesIn(query: Query): Places {
  const cursor = query.text("cursor") ?? "0-0";
  if (!/^\d{1,9}-\d{1,9}$/.test(cursor))
    throw new ElchiError("bad-argument", `expected a cursor from an earlier page, got ${JSON.stringify(cursor.slice(0, 80))}`, {
      wrong: { reason: "cursor" },
    });
  return cursor.split("-").map(Number) as unknown as Places;
}

/** Where what lies in some days is kept, and how it is brought up. */
function sought(store: Store, { parties, when, longest: spread }: Days, most?: number) {
  const within = (kind: keyof typeof spread) => ({ parties, from: when, to: when, longest: spread[kind], most });
  return {
    encounters: () => store.encountersWithin(within("encounters")),
    commitments: () => store.factsWithin("commitments", within("commitments")),
    loadEncounters: async (places: readonly number[]) => {
      const items = (await store.encounterGroupsAt(places)).map((group) => group && encounterOfGroup(group));
      return items.map((item) => (overlaps(item?.date ?? null, when) ? item : null));
    },
    loadCommitments: async (places: readonly FactAt[]) => {
      const rows = await store.factsAt("commitments", places);
      return rows.map((row) => (overlaps(row?.fact.due ?? null, when) ? row : null));
    },
  };
}

/** A part of what lies in some days, the latest day first, how much of each day is still to come, and where it goes on. */
async function partOf(
  store: Store,
  days: Days,
  from: Places,
  most: number,
  today: string,
): Promise<Held & { next: Places | null }> {
  const of = sought(store, days, mostPlaces);
  const [met, due] = [await of.encounters(), await of.commitments()];
  const found = await takeInOrder(met, from[0], most, of.loadEncounters);
  const owed = await takeInOrder(due, from[1], most, of.loadCommitments);
  const [end, dueEnd] = [found.next ?? met.length, owed.next ?? due.length];
  return {
    encounters: mostToldFirst(found.items),
    commitments: commitmentsOf(owed.items, await fatesOf(store, owed.items, today)),
    left: leftOf(countOf(met.slice(end)), countOf(due.slice(dueEnd))),
    next: found.next === null && owed.next === null ? null : [end, dueEnd],
  };
}

/** How many lie in each of some days for certain. */
function countOf(places: readonly Within<unknown>[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { day, sure } of places) if (sure) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

function leftOf(encounters: ReadonlyMap<string | null, number>, commitments: ReadonlyMap<string | null, number>): Held["left"] {
  const days = [...new Set([...encounters.keys(), ...commitments.keys()])];
  return days
    .map((day) => ({ day, encounters: encounters.get(day) ?? 0, commitments: commitments.get(day) ?? 0 }))
    .sort((x, y) => compare(x.day ?? "", y.day ?? ""));
}

/** The encounters and commitments that lie in a month or may; of a busy one so many of each day. */
async function heldOf(
  store: Store,
  days: Days,
  most: { readonly encounters: Most; readonly commitments: Most },
  today: string,
): Promise<Held> {
  const of = sought(store, days);
  const found = await takeEvenly(await of.encounters(), most.encounters, of.loadEncounters);
  const due = await takeEvenly(await of.commitments(), most.commitments, of.loadCommitments);
  return {
    encounters: mostToldFirst(found.items),
    commitments: commitmentsOf(due.items, await fatesOf(store, due.items, today)),
    left: leftOf(found.left, due.left),
  };
}

/** Days over which what lies ahead may be spread: ten years, as plans are. */
const longestAhead = 3660;

/** What is planned and falls due from a day on, the nearest first. */
async function aheadOf(store: Store, parties: readonly string[], today: string): Promise<Held> {
  const found = await encounterItems(store, {
    parties,
    from: today,
    longest: longestAhead,
    status: "planned",
    earliestFirst: true,
    limit: dataRows,
  });
  const days = { parties, from: today, to: "9998", longest: longestAhead, most: mostPlaces };
  const places = (await store.factsWithin("commitments", days)).reverse();
  const due = await takeInOrder(places, 0, dataRows, async (some) => {
    const rows = await store.factsAt("commitments", some);
    return rows.map((row) => (row?.fact.due == null ? null : row));
  });
  return {
    encounters: found.rows,
    commitments: commitmentsOf(due.items, await fatesOf(store, due.items, today)),
    left: [],
    further: found.next !== null || due.next !== null,
  };
}

/** The months before and after one in which the nearest encounters were or are to be. */
async function nearest(store: Store, month: string, parties: readonly string[]): Promise<string[]> {
  const dated = async (options: { to: string } | { from: string; earliestFirst: true }): Promise<string[]> => {
    const { rows } = await encounterItems(store, { parties, ...options, longest: longest.month.encounters, limit: 20 });
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
