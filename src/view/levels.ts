import { bounds } from "./edtf.ts";
import { compare, type EncounterItem, type Participant } from "./items.ts";
import { rank } from "./say/say.ts";

/** How high an encounter is: by the highest office of those who take part. */
export const levels = ["top", "ministers", "deputies", "others"] as const;
export type Level = (typeof levels)[number];

const top = new Set(["head-of-state", "head-of-government", "royal"]);
const ministers = new Set(["deputy-head-of-government", "foreign-minister", "minister", "speaker", "security-council-secretary"]);

/** The level of an encounter. */
export function levelOf({ participants }: Pick<EncounterItem, "participants">): Level {
  const offices = participants.flatMap(({ post }) => post?.split(":")[0] ?? []);
  if (offices.some((office) => top.has(office))) return "top";
  if (offices.some((office) => ministers.has(office))) return "ministers";
  return offices.length > 0 ? "deputies" : "others";
}

/** A stretch of time as one column: a year, a month or a day, as EDTF. */
export interface Column {
  readonly date: string;
  readonly encounters: readonly EncounterItem[];
}

/** Years that stand beside each other, at most: the latest. */
const mostYears = 14;

/** What is within a year (by months), a month (by days), or all of it by years. Only what has a day that narrow counts. */
export function columnsOf(encounters: readonly EncounterItem[], within: string | null): Column[] {
  const length = within === null ? 4 : within.length + 3;
  const groups = new Map<string, EncounterItem[]>();
  for (const one of encounters) {
    const key = one.date?.slice(0, length) ?? "";
    if (key.length !== length || /[^\d-]/.test(key) || (within !== null && !key.startsWith(`${within}-`))) continue;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const dates = within === null ? yearsOf([...groups.keys()]) : partsOf(within);
  return dates.map((date) => ({ date, encounters: groups.get(date) ?? [] }));
}

function yearsOf(years: readonly string[]): string[] {
  const sorted = years.map(Number).sort((x, y) => x - y);
  if (sorted.length === 0) return [];
  const last = sorted[sorted.length - 1];
  const first = Math.max(sorted[0], last - mostYears + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, "0"));
}

/** The months of a year, the days of a month. */
function partsOf(within: string): string[] {
  const { max } = bounds(within);
  const count = within.length === 4 ? 12 : Number(max?.slice(8) ?? 0);
  return Array.from({ length: count }, (_, i) => `${within}-${String(i + 1).padStart(2, "0")}`);
}

/** Two offices whose holders met: who they were last, how often, and when last. */
export interface OfficePair {
  posts: readonly [string, string];
  people: readonly [Participant, Participant];
  times: number;
  last: EncounterItem;
}

/**
 * Counterparts by office: the highest of each side at every encounter held, grouped by their two offices, highest first.
 * Encounters latest first.
 */
export function officePairs(timeline: readonly EncounterItem[], [a, b]: readonly [string, string]): OfficePair[] {
  const found = new Map<string, OfficePair>();
  for (const one of timeline) {
    if (one.status !== "held") continue;
    const highest = (side: string): Participant | undefined =>
      one.participants.filter((person) => person.state === side && person.post !== null).sort((x, y) => rank([x]) - rank([y]))[0];
    const [first, second] = [highest(a), highest(b)];
    if (first === undefined || second === undefined) continue;
    const posts = [first.post!.split(":")[0], second.post!.split(":")[0]] as const;
    const known = found.get(posts.join("|"));
    found.set(posts.join("|"), {
      posts,
      people: known?.people ?? [first, second],
      times: (known?.times ?? 0) + 1,
      last: known?.last ?? one,
    });
  }
  const height = ({ posts }: OfficePair): number => Math.min(...posts.map((post) => rank([{ post }])));
  return [...found.values()].sort(
    (x, y) => height(x) - height(y) || y.times - x.times || compare(x.posts.join(), y.posts.join()),
  );
}
