import type { ElchiRecord, Fact, FactKind } from "../read/record.ts";
import { factId, factsOf } from "./derive.ts";
import { sha256 } from "./hash.ts";

/** What a person may say of a fact: it is so; it is not so; it is otherwise. */
export const verdictActions = ["confirm", "reject", "correct"] as const;
export type VerdictAction = (typeof verdictActions)[number];

/**
 * How a person's word stands to what the reader gives of the text now. `applies`: the reader gives the fact as it was when it was
 * judged · `otherwise`: the reader now reads those words otherwise; the person's word holds · `unread`: the reader no longer reads
 * it; the person's word holds · `moot`: what was rejected is no longer read · `adrift`: the words are no longer in the text, so that
 * nothing is said and somebody should look.
 */
export type Standing = "applies" | "otherwise" | "unread" | "moot" | "adrift";

/** A person's word on one fact, as it stands after all that was undone or said again. */
export interface Verdict {
  /** number of the decision in the log */
  readonly decision: number;
  readonly action: VerdictAction;
  /** id of the text, and hash of its words when it was judged */
  readonly text: string;
  readonly hash: string;
  /** id under which the fact was judged */
  readonly fact: string;
  readonly kind: FactKind;
  /** the fact as the person saw it */
  readonly item: Fact;
  /** the fact as the reader had given it; null where the reader gave none */
  readonly read: Fact | null;
  /** fields that the person gave other values */
  readonly change: Readonly<Record<string, unknown>> | null;
}

/** A fact of a text as it holds after people's decisions. */
export interface JudgedFact {
  readonly ordinal: number;
  readonly id: string;
  readonly kind: FactKind;
  readonly fact: Fact;
  readonly verdict: Verdict | null;
}

/** What became of a verdict when a text was read. */
export interface Fate {
  readonly decision: number;
  readonly standing: Standing;
  /** id of the fact that it is on now */
  readonly current: string | null;
}

export interface Judged {
  /** what holds */
  readonly facts: readonly JudgedFact[];
  /** what the reader gives and a person has rejected */
  readonly rejected: readonly JudgedFact[];
  readonly fates: readonly Fate[];
}

/**
 * The facts of a record after people's decisions. A verdict finds its fact by id; else by the same fields, wherever they stand (the
 * text may have changed elsewhere); else, unless it rejects, by the same words, or by overlapping ones where the text is the same.
 * A fact that a person has confirmed or corrected and that the reader no longer gives is there after the others, as long as the text
 * has its words.
 */
export function judge(record: ElchiRecord, raw: string, hash: string, verdicts: readonly Verdict[]): Judged {
  const given = uniqueFacts(record, hash);
  const verdictOf = new Map<JudgedFact, { verdict: Verdict; standing: Standing }>();
  const fates: Fate[] = [];
  const added: JudgedFact[] = [];
  const facts = factsOf(record).length;
  // the surest ways to find a fact come first, so that no verdict takes what is another's
  let open = [...verdicts].sort((a, b) => b.decision - a.decision);
  for (const way of ways) {
    open = open.filter((verdict) => {
      const found = given.filter((fact) => fact.kind === verdict.kind && !verdictOf.has(fact) && way(fact, verdict, hash));
      const best = found.sort((a, b) => alike(b.fact, verdict) - alike(a.fact, verdict))[0];
      if (best === undefined) return true;
      const same = verdict.read !== null && sameFields(best.fact, verdict.read);
      const standing = same ? "applies" : "otherwise";
      verdictOf.set(best, { verdict, standing });
      fates.push({ decision: verdict.decision, standing, current: best.id });
      return false;
    });
  }
  for (const verdict of open.sort((a, b) => a.decision - b.decision)) {
    const { decision, action, item, hash: judgedHash } = verdict;
    const [start, end] = item.span;
    const at = judgedHash === hash && raw.slice(start, end) === item.quote ? start : raw.indexOf(item.quote);
    if (action === "reject") fates.push({ decision, standing: "moot", current: null });
    else if (at === -1) fates.push({ decision, standing: "adrift", current: null });
    else {
      const id = sha256(`decision ${decision} ${verdict.fact}`).digest("hex").slice(0, 24);
      const fact = { ...item, ...verdict.change, span: [at, at + item.quote.length] } as Fact;
      added.push({ ordinal: facts + added.length, id, kind: verdict.kind, fact, verdict });
      fates.push({ decision, standing: "unread", current: id });
    }
  }
  const judged = given.map((fact): JudgedFact => {
    const found = verdictOf.get(fact);
    if (found === undefined) return fact;
    const { verdict } = found;
    if (verdict.action === "reject") return { ...fact, verdict };
    const { quote, span, rule } = fact.fact;
    return { ...fact, fact: { ...verdict.item, ...verdict.change, quote, span, rule } as Fact, verdict };
  });
  const isRejected = ({ verdict }: JudgedFact) => verdict?.action === "reject";
  return {
    facts: [...judged.filter((fact) => !isRejected(fact)), ...added],
    rejected: judged.filter(isRejected),
    fates: fates.sort((a, b) => a.decision - b.decision),
  };
}

/** The facts that the reader gave, each with its id and place. An item given twice is one fact. */
function uniqueFacts(record: ElchiRecord, hash: string): JudgedFact[] {
  const seen = new Set<string>();
  return factsOf(record).flatMap(({ kind, fact }, ordinal) => {
    const id = factId(hash, kind, fact);
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ordinal, id, kind, fact, verdict: null }];
  });
}

/** Whether a fact is the one that a verdict is on, the surest first. */
const ways: readonly ((fact: JudgedFact, verdict: Verdict, hash: string) => boolean)[] = [
  ({ id }, verdict) => id === verdict.fact,
  ({ fact }, { read }) => read !== null && fact.quote === read.quote && sameFields(fact, read),
  ({ fact }, { read, action }) => action === "reject" && read !== null && overlaps(fact, read) && sameFields(fact, read),
  ({ fact }, { item, action }) => action !== "reject" && fact.quote === item.quote,
  ({ fact }, { item, action, hash: judged }, hash) => action !== "reject" && judged === hash && overlaps(fact, item),
];

/** Whether two facts share words. */
export const overlaps = (a: Fact, b: Fact): boolean => a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** What a fact says, without where it is said and how it was read. */
function fieldsOf(fact: Fact): [string, string][] {
  const { rule: _rule, inferred: _inferred, quote: _quote, span: _span, ...said } = fact;
  return Object.entries(said)
    .map(([name, value]): [string, string] => [name, JSON.stringify(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether two facts say the same, wherever they say it. */
export const sameFields = (a: Fact, b: Fact): boolean => String(fieldsOf(a)) === String(fieldsOf(b));

/** How many fields a fact has in common with what was judged. */
export function alike(fact: Fact, { item }: Pick<Verdict, "item">): number {
  const judged = new Map(fieldsOf(item));
  return fieldsOf(fact).filter(([name, value]) => judged.get(name) === value).length;
}
