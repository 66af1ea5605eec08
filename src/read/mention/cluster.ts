import { F } from "../../lang/features.ts";
import { plainEnd } from "../../world/surnames.ts";
import type { Page } from "../page.ts";
import { type Candidate, type Cluster, hasInitials, properWords, yearOf } from "./candidate.ts";
import { surnameHolders } from "./known.ts";
import { postOf } from "./title.ts";

/** Initials of a name that stands with them ("К.-Ж. Токаев" → к, ж), empty for a full name. */
function initialsOf(page: Page, c: Candidate): string[] {
  return c.span.words.filter((w) => w.kind === "initial").map((w) => page.words[w.from]?.key ?? "");
}

export function cluster(page: Page, candidates: readonly Candidate[]): Cluster[] {
  const clusters: Cluster[] = [];
  const isFull = (c: Candidate) => properWords(c) >= 2 && !hasInitials(c);
  const full = candidates.filter(isFull);
  const rest = candidates.filter((c) => !isFull(c));
  // longest names first, so that shorter forms of them join
  const ordered = [...full].sort((a, b) => properWords(b) - properWords(a) || a.span.from - b.span.from);
  for (const c of ordered) {
    const found = clusters.find((k) => sameFull(k, c));
    if (found) join(found, c);
    else clusters.push({ all: [c], name: "", keys: c.reading.keys, person: null });
    c.person = found ?? clusters[clusters.length - 1];
  }
  for (const c of rest.sort((a, b) => Number(hasInitials(b)) - Number(hasInitials(a)) || a.span.from - b.span.from)) {
    const found = nearest(
      clusters.filter((k) => !contradicts(k, c) && shorter(page, k, c)),
      c,
    );
    if (found) {
      join(found, c);
      c.person = found;
    } else if (hasInitials(c) || c.honoured || (c.titles.length && standsAlone(page, c))) {
      const own: Cluster = { all: [c], name: "", keys: c.reading.keys, person: null };
      clusters.push(own);
      c.person = own;
    }
  }
  for (const k of clusters) k.all.sort((a, b) => a.span.from - b.span.from);
  clusters.sort((a, b) => a.all[0].span.from - b.all[0].span.from);
  return clusters;
}

/** Posts of which one man holds one. */
const exclusive: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "royal", "speaker", "foreign-minister"]);

/** Whether a short name stands with a title that the people of the cluster are not called by: King Salman is not his son. */
function contradicts(k: Cluster, c: Candidate): boolean {
  const own = c.titles.map(postOf).filter((p) => p !== null && exclusive.has(p));
  if (!own.length) return false;
  const others = k.all.flatMap((a) => a.titles.map(postOf)).filter((p) => p !== null && exclusive.has(p));
  return others.length > 0 && !own.some((p) => others.includes(p));
}

/** Whether a single word after a title can be the only name a man has in a text: unknown as a word, or a known office-holder's. */
function standsAlone(page: Page, c: Candidate): boolean {
  if (c.span.loud) return false;
  if (c.titles.some((t) => t.f & F.PL)) {
    const post = postOf(c.titles[0]);
    return post !== null && surnameHolders(c.reading.words[0] ?? "", post, yearOf(page)).length > 0;
  }
  const { from, to } = c.span;
  const word = page.words[to - 1];
  if (!word) return false;
  for (const title of c.titles) {
    const post = postOf(title);
    const surname = c.reading.words[0] ?? "";
    if (post !== null && surnameHolders(surname, post.replace(/:.*/, ""), yearOf(page)).length) return true;
    if (post === "minister" && surnameHolders(surname, "foreign-minister", yearOf(page)).length) return true;
  }
  const lexical = word.readings.some((r) => r.known);
  const next = page.words[to];
  // before a noun it belongs to ("Səfir Qarabağ məsələsində") it is a place or a thing
  const best = next?.readings[0];
  if (best?.known && best.f & F.PSS3 && !(c.reading.f & F.GEN)) return false;
  return !lexical || plainEnd.test(c.reading.keys[0] ?? "") || to - from > 1;
}

function join(k: Cluster, c: Candidate): void {
  k.all.push(c);
  if (c.reading.keys.length > k.keys.length) k.keys = c.reading.keys;
}

/** Whether two full names are one: all words of the shorter are in the longer, some reading of each allowing it. */
function sameFull(k: Cluster, c: Candidate): boolean {
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    const left = [...k.keys];
    let all = true;
    for (const key of r.keys) {
      const at = left.indexOf(key);
      if (at < 0) {
        all = false;
        break;
      }
      left.splice(at, 1);
    }
    if (all) {
      c.reading = r;
      return true;
    }
  }
  return false;
}

/** Whether a surname, given name or name with initials can be short for a full name. */
function shorter(page: Page, k: Cluster, c: Candidate): boolean {
  const initials = hasInitials(c) ? initialsOf(page, c) : [];
  for (const r of c.readings) {
    if (r.cost > c.reading.cost + 2.5) continue;
    if (!r.keys.every((key) => k.keys.includes(key))) continue;
    if (initials.length) {
      const others = k.keys.filter((key) => !r.keys.includes(key));
      if (!initials.every((i) => others.some((o) => o.split("-").some((part) => part.startsWith(i))))) {
        if (!k.all.some((a) => hasInitials(a) && initialsOf(page, a).join() === initials.join())) continue;
      }
    }
    c.reading = r;
    return true;
  }
  return false;
}

/** Of several people with one surname, the one named last before. */
function nearest(list: readonly Cluster[], c: Candidate): Cluster | undefined {
  if (list.length < 2) return list[0];
  let best: Cluster | undefined;
  let at = -1;
  for (const k of list)
    for (const a of k.all)
      if (a.span.from < c.span.from && a.span.from > at) {
        at = a.span.from;
        best = k;
      }
  return best ?? list[0];
}
