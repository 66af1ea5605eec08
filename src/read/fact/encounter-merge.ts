import type { Draft } from "./encounter-draft.ts";

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/** Joins drafts of one real encounter; the telling with the most stands, the others add to it. */
export function merge(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  const weight = (d: Draft) => (d.headline ? -4 : 0) + d.persons.length * 2 + (d.dated ? 2 : 0) + (d.place ? 1 : 0);
  for (const draft of drafts) {
    const same = out.find((d) => isSame(d, draft));
    if (!same) {
      out.push({ ...draft, persons: [...draft.persons], parties: [...draft.parties] });
      continue;
    }
    const [best, other] = weight(draft) > weight(same) ? [draft, same] : [same, draft];
    const index = out.indexOf(same);
    out[index] = {
      ...best,
      kind: best.kind === "meeting" && other.kind === "reception" ? "reception" : best.kind,
      persons: [...new Set([...best.persons, ...other.persons])],
      date: best.dated ? best.date : other.dated ? other.date : best.date,
      dated: best.dated || other.dated,
      place: best.place ?? other.place,
    };
  }
  return out;
}

function isSame(a: Draft, b: Draft): boolean {
  const pairOfKinds = ["meeting", "reception"];
  const kinds = a.kind === b.kind || (pairOfKinds.includes(a.kind) && pairOfKinds.includes(b.kind));
  if (!kinds || a.status !== b.status || !sameSet(a.parties, b.parties)) return false;
  if (
    a.date &&
    b.date &&
    a.date !== b.date &&
    !a.date.startsWith(b.date) &&
    !b.date.startsWith(a.date) &&
    !covers(a.date, b.date)
  )
    return false;
  const shared = a.persons.filter((p) => b.persons.includes(p)).length;
  const empty = a.persons.length === 0 || b.persons.length === 0;
  const headline = a.headline || b.headline;
  if (!empty && shared === 0) return false;
  if (a.kind !== b.kind) return shared >= 2;
  if (a.persons.length >= 2 && b.persons.length >= 2 && shared < 2) return false;
  return a.dated === b.dated || headline || shared > 0 || empty;
}

/** Whether one of two dates is a range that holds the other. */
function covers(a: string, b: string): boolean {
  const [whole, part] = a.includes("/") ? [a, b] : [b, a];
  const [from, to] = whole.split("/");
  return to !== undefined && from.slice(0, part.length) <= part && part <= to.slice(0, part.length);
}
