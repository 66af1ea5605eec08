import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import type { Store } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { overlaps } from "../view/edtf.ts";
import { icsOf } from "../view/export/ics.ts";
import type { CommitmentItem, EncounterItem } from "../view/items.ts";
import { calendarPage } from "../web/index.ts";
import { type Columns, toCsv } from "./csv.ts";
import { fatesOf } from "./follow.ts";
import { page } from "./forms.ts";
import type { Shared } from "./things.ts";
import { whileUnchanged } from "./unchanged.ts";
import { encounterItems } from "./views.ts";

/** Lines of a month, at most. */
const limit = 1000;
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
    const days = ahead ? { from: today() } : { from: month, to: month };
    const { encounters, commitments } = await whileUnchanged(store, ["calendar", parties, days, ahead, today()], () =>
      heldOf(store, parties, days, { month: ahead ? null : month, today: today() }),
    );
    const filter = { state: state ?? "", with: other ?? "" };
    const near = form === "html" && encounters.length + commitments.length === 0 ? await nearest(store, month, parties) : [];
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => calendarPage({ month, today: today(), filter, encounters, commitments, near, ...rest }, say),
      json: () => ({ month, encounters, commitments }),
      csv: () => toCsv(calendarColumns, [...encounters, ...commitments]),
      ics: (say) => icsOf(encounters, commitments, today(), say),
    };
  });
}

/** The encounters and commitments of some days: of a month what lies in it or may; without one what is planned. */
async function heldOf(
  store: Store,
  parties: readonly string[],
  days: { from: string; to?: string },
  { month, today }: { month: string | null; today: string },
): Promise<{ encounters: EncounterItem[]; commitments: CommitmentItem[] }> {
  const ahead = month === null;
  const lies = (date: string | null): boolean => ahead || overlaps(date, month);
  const found = await encounterItems(store, {
    parties,
    ...days,
    ...(ahead ? { status: "planned" as const } : {}),
    limit,
    longest: ahead ? undefined : longest.encounters,
  });
  const spread = ahead ? undefined : longest.commitments;
  const due = await store.facts({ kind: "commitments", parties, ...days, limit, longest: spread });
  const falling = due.rows.filter(({ fact }) => fact.due !== null && lies(fact.due));
  return {
    encounters: found.rows.filter(({ date }) => lies(date)),
    commitments: commitmentsOf(falling, await fatesOf(store, falling, today)),
  };
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
