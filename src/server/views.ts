import type { EncounterGroupOptions, Store } from "../store/store.ts";
import { commitmentsOf } from "../view/dossier.ts";
import { bounds, isPast } from "../view/edtf.ts";
import { byStanding, noFates, told } from "../view/follow.ts";
import { type CommitmentItem, compare, type EncounterItem } from "../view/items.ts";
import type { Page } from "../view/rows.ts";
import { encounterOfGroup } from "../view/timeline.ts";
import type { HomeData } from "../web/index.ts";
import { fatesOf } from "./follow.ts";

/** What pages, data and commands show: views made of what a store holds. */

export * from "./dossier.ts";

/** A page of encounters, in the order asked for; each once, with all that tell of it. */
export async function encounterItems(store: Store, options: EncounterGroupOptions): Promise<Page<EncounterItem>> {
  const { rows, next } = await store.encounterGroups(options);
  return { rows: mostToldFirst(rows.map(encounterOfGroup)), next };
}

/** Of encounters of one day those that most texts tell first; the days stay in their order. */
export function mostToldFirst(items: readonly EncounterItem[]): EncounterItem[] {
  const days: EncounterItem[][] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last !== undefined && last[0].date === item.date) last.push(item);
    else days.push([item]);
  }
  return days.flatMap((day) => day.sort((x, y) => y.texts.length - x.texts.length));
}

/** The encounter with this id, or of which a fact with this id tells; null where there is none. */
export async function encounterItem(store: Store, id: string): Promise<EncounterItem | null> {
  const group = await store.encounterGroup(id);
  return group === null ? null : encounterOfGroup(group);
}

/** What happened last and what was published last, for the first page. */
export async function latestOf(store: Store, today: string): Promise<Pick<HomeData, "recent" | "latest">> {
  const { rows } = await encounterItems(store, { status: "held", to: today, limit: 30 });
  // what has no day of its own may be of any
  const recent = rows.filter(({ date }) => bounds(date).max !== null);
  return { recent: recent.slice(0, 10), latest: (await store.texts({ limit: 8 })).rows };
}

/** Days over which a plan may be spread that names a month, and one that names years. */
const spread = { month: 31, years: 732 } as const;

/** The encounters that are planned for today or later, of all sides or those of `parties`, first those that will be over soonest. */
export async function plannedAhead(store: Store, today: string, parties: readonly string[] = []): Promise<EncounterItem[]> {
  const planned = async (longest: number): Promise<readonly EncounterItem[]> =>
    (await encounterItems(store, { status: "planned", parties, from: today, earliestFirst: true, longest, limit: 40 })).rows;
  // the many that are planned for some day of a year begin before all that have a day in it
  const found = [...(await planned(spread.month)), ...(await planned(spread.years))];
  const ahead = [...new Map(found.map((item) => [item.id, item])).values()].flatMap((item) => {
    const { max } = bounds(item.date);
    return max === null || isPast(item.date, today) ? [] : [{ item, max }];
  });
  return ahead
    .sort((x, y) => compare(x.max, y.max))
    .slice(0, 6)
    .map(({ item }) => item);
}

/** What falls due around a day, overdue first, of which no text tells what became of it. */
export async function dueAround(store: Store, today: string): Promise<CommitmentItem[]> {
  const { rows } = await store.facts({
    kind: "commitments",
    from: aroundToday(today, -1),
    to: aroundToday(today, 1),
    limit: 500,
  });
  const commitments = commitmentsOf(rows, noFates(today));
  const parted = new Map(byStanding(commitments).map(({ name, items }) => [name, items]));
  const [overdue = [], ahead = []] = [parted.get("overdue"), parted.get("ahead")];
  // one promise may be told by many texts, and of an overdue one what became of it: more are looked at until there are enough
  for (let times = 1; ; times *= 3) {
    const candidates = [overdue.slice(0, mostDue.overdue * 4 * times), ahead.slice(0, mostDue.ahead * 2 * times)];
    const fates = await fatesOf(
      store,
      candidates.flat().flatMap(({ evidence }) => evidence),
      today,
    );
    const [late, near] = candidates.map((items) => told(items, fates).commitments.filter(({ fate }) => fate === null));
    const enough = late.length >= mostDue.overdue || candidates[0].length === overdue.length;
    const enoughAhead = near.length >= mostDue.ahead || candidates[1].length === ahead.length;
    if ((enough && enoughAhead) || times > 1) return [...late.slice(0, mostDue.overdue), ...near.slice(0, mostDue.ahead)];
  }
}

/** What the first page shows of what falls due. */
const mostDue = { overdue: 4, ahead: 6 } as const;

/** The month that lies so many years from a day. */
const aroundToday = (today: string, years: number): string => `${Number(today.slice(0, 4)) + years}${today.slice(4, 7)}`;
