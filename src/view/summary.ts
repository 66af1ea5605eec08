import type { InstrumentAction } from "../read/record.ts";
import type { Dossier } from "./dossier.ts";
import { bounds, fill } from "./edtf.ts";
import { isAhead } from "./follow.ts";
import { compare, type EncounterItem } from "./items.ts";
import type { Say } from "./say/say.ts";
import type { Counted } from "./say/words.ts";
import { isUndated } from "./timeline.ts";

/** A dossier in a few plain sentences: how much is told, what was last, what comes next, what is signed, due and overdue. */
export function summaryOf(dossier: Dossier, say: Say): string[] {
  const { summary } = say.words.ui.pair;
  const [a, b] = dossier.sides.map(say.partyInSentence);
  if (dossier.texts.length === 0) return [say.put(summary.nothing, { a, b })];
  const sentences = [say.put(say.count(summary.texts, dossier.older?.texts ?? dossier.texts.length), { a, b })];
  // where every text has a share in it, only facts are left out, which stands apart
  if (dossier.older !== null && dossier.texts.length < dossier.older.texts) sentences.push(latestOnly(dossier, say));

  const held = dossier.timeline.filter((one) => one.status === "held");
  const last = held.find((one) => !isUndated(one.date));
  if (held.length > 0) {
    const latest = last && fill(summary.last, { date: say.date(last.date), sentence: say.encounterInSentence(last) });
    sentences.push(`${say.count(summary.held, held.length)}${latest ?? ""}.`);
  }
  const next = aheadOf(dossier).find((one) => bounds(one.date).max !== null);
  if (next !== undefined)
    sentences.push(fill(summary.next, { date: say.date(next.date), sentence: say.encounterInSentence(next) }));

  const signed = dossier.instruments.filter((one) => settled.has(one.action)).length;
  const preparing = dossier.instruments.filter((one) => one.action === "preparing" || one.action === "initialled").length;
  sentences.push(...both(say, [summary.signed, signed], [summary.preparing, summary.alsoPreparing, preparing]));
  const ahead = dossier.commitments.filter(isAhead).length;
  const overdue = dossier.commitments.filter((one) => one.state === "overdue").length;
  sentences.push(...both(say, [summary.due, ahead], [summary.overdue, summary.alsoOverdue, overdue]));

  const topics = dossier.topics.slice(0, 4).map(({ topic }) => small(say.words.topics[topic], say));
  if (topics.length > 0) sentences.push(fill(summary.topics, { topics: say.list(topics) }));
  return sentences;
}

/**
 * The planned encounters that are not over, first those that will be over soonest: many are planned for some day of a year, which begins before
 * every day in it. Those without a day come last.
 */
export function aheadOf({ timeline, today }: Pick<Dossier, "timeline" | "today">): EncounterItem[] {
  const ends = (one: EncounterItem): string => bounds(one.date).max ?? "9999";
  const ahead = timeline.filter((one) => one.status === "planned" && one.date?.startsWith("X") !== true && ends(one) >= today);
  return ahead.reverse().sort((x, y) => compare(ends(x), ends(y)));
}

/** A heading as it stands inside a sentence; abbreviations stay as they are. */
function small(heading: string, say: Say): string {
  return /^\p{Lu}{2}/u.test(heading) ? heading : heading.charAt(0).toLocaleLowerCase(say.words.tag) + heading.slice(1);
}

/** Says of a dossier of the latest what it is made of. */
export function latestOnly({ texts, older }: Dossier, say: Say): string {
  const { summary } = say.words.ui.pair;
  if (older === null || older.until === null) return summary.latestOnly;
  return fill(summary.latestAfter, { n: say.number(texts.length), date: say.date(older.until) });
}

/** How much of each kind a dossier leaves out, in the order of its sections. */
export function leftOut({ older }: Dossier, say: Say): { title: string; more: string }[] {
  const { pair, evidence } = say.words.ui;
  return leavable.flatMap(([kind, title]) => {
    const n = older?.facts[kind] ?? 0;
    return n === 0 ? [] : [{ title: pair[title], more: say.count(evidence.more, n) }];
  });
}

const leavable = [
  ["encounters", "timeline"],
  ["commitments", "commitments"],
  ["instruments", "instruments"],
  ["figures", "figures"],
  ["bodies", "bodies"],
  ["projects", "projects"],
  ["statements", "statements"],
] as const;

/** Documents that are done, whatever has become of them since. */
const settled: ReadonlySet<InstrumentAction> = new Set(["signed", "adopted", "ratified", "in-force", "implementing"]);

/** Two numbers in one sentence; a number that is nothing is not told. */
function both(say: Say, [one, n]: [Counted, number], [alone, also, m]: [Counted, Counted, number]): string[] {
  if (n === 0) return m === 0 ? [] : [`${say.count(alone, m)}.`];
  return [`${say.count(one, n)}${m === 0 ? "" : say.count(also, m)}.`];
}
