import { F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import type { InstrumentAction } from "../record.ts";
import type { Scene } from "../scene.ts";
import { LINE } from "../text/tokens.ts";
import { beginningIn, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { deedsOf, firm } from "./instrument-deed.ts";
import type { BySentence, Candidate } from "./instrument-name.ts";
import { afterMarker, closesClause } from "./phrase.ts";

/** Gives the items of a list what is said where it is opened: "the following documents were signed: 1. …; 2. …". */
export function inLists(page: Page, candidates: BySentence): void {
  let open: { action: InstrumentAction; deed: Hit | undefined; by: Candidate | undefined } | undefined;
  let reached = -1;
  const give = (c: Candidate) => {
    if (!open || c.rule === "instrument.draft" || c.rule === "instrument.scope" || (c.deed && c.attribute && firm.has(c.action)))
      return;
    c.action = open.action;
    c.deed = open.deed;
    c.rule = "instrument.listed";
    if (open.by) open.by.lists = true;
  };
  for (let s = 0; s < page.sentences.length; s++) {
    const { from, to } = page.sentences[s];
    const own = (candidates.get(s) ?? []).filter((c) => !c.nested);
    const last = page.text[page.tokens[to - 1].end - 1];
    if (open && s - reached === 1) {
      const item =
        (page.tokens[from].flags & LINE) !== 0 &&
        (afterMarker(page, from) > from || /[;,]/.test(last) || isName(page, own, from, to));
      const told = own.some((c) => c.deed && c.deed.f & F.V && c.deed.f & F.FIN && !c.attribute);
      if (item && !told) {
        own.forEach(give);
        reached = s;
        continue;
      }
      if (last === ":") {
        reached = s;
        continue;
      }
    }
    const opener = own.find((c) => c.action !== "mentioned" && (c.kind === "papers" || c.plural || c.many));
    const names = own.filter((c) => c !== opener && !c.deed);
    if (opener) {
      open = { action: opener.action, deed: opener.deed, by: opener };
      reached = s;
      const colon = colonOf(page, from, to);
      const list = listed(page, from, to);
      for (const c of own) {
        if (c === opener || c.head.from < opener.head.from) continue;
        if (colon >= 0 ? c.head.from > colon && !(c.deed && c.deed.from > colon) : list && !c.deed) give(c);
      }
    } else if (last === ":" && !own.length) {
      const deed = deedsOf(page, from, to).find((d) => firm.has(d.entry.code) && !(d.f & F.FUT));
      if (deed) {
        open = { action: deed.entry.code as InstrumentAction, deed, by: undefined };
        reached = s;
      }
    } else if (open && names.length && listed(page, from, to) && s - reached <= 2) names.forEach(give);
    else if (open && s - reached > 2) open = undefined;
  }
}

/** Gives the lines of a list what is said where it closes: "– A, – B, – C imzalandı". */
export function closedLists(page: Page, candidates: BySentence): void {
  if (page.language.documents.subject !== "before") return;
  for (let s = page.sentences.length - 2; s >= 0; s--) {
    const { from, to } = page.sentences[s];
    if (!(page.tokens[from].flags & LINE) || !/[,;]/.test(page.text[page.tokens[to - 1].end - 1])) continue;
    const next = (candidates.get(s + 1) ?? []).filter((c) => !c.nested).at(-1);
    if (!next?.deed || next.attribute || !firm.has(next.action) || !(page.tokens[page.sentences[s + 1].from].flags & LINE))
      continue;
    for (const c of candidates.get(s) ?? []) {
      if (c.nested || c.deed) continue;
      c.action = next.action;
      c.deed = next.deed;
      c.rule = "instrument.listed";
    }
  }
}

/** "The document was signed by …": the one that the sentence before names. */
export function recalled(candidates: readonly Candidate[]): void {
  for (let k = 1; k < candidates.length; k++) {
    const c = candidates[k];
    const bare = !c.titled && !c.many && !c.plural && firm.has(c.action);
    const before = candidates[k - 1];
    if (!bare || before.sentence !== c.sentence - 1 || before.deed || before.nested || !before.titled) continue;
    if (c.kind !== "papers" && c.kind !== before.kind) continue;
    before.action = c.action;
    before.deed = c.deed;
    before.rule = "instrument.recalled";
    before.told = c.sentence;
  }
}

/**
 * A page that is itself the communiqué: its title stands as a line of its own at the top. It is signed where it closes with place
 * and day ("Done in …"), else adopted.
 */
export function ofItself(scene: Scene, candidates: readonly Candidate[]): void {
  const { page } = scene;
  const title = candidates.find((c) => {
    const { from, to } = page.sentences[c.sentence];
    const start = afterMarker(page, from);
    // "… Dörtlü Zirvesi Ortak Bildirisi (Oş, 3 Mayıs)"
    const end =
      page.text[page.tokens[c.name.to]?.start ?? -1] === "(" && page.text[page.tokens[to - 1].start] === ")" ? c.name.to : to;
    const opens = c.name.from - start <= 1 || isOwned(scene, start, c.name.from) || isLine(page, from, c.head.from);
    const whole = opens && end - c.name.to <= 2;
    return (c.kind === "joint-statement" || c.kind === "declaration") && !c.weak && !c.deed && c.sentence < 6 && whole;
  });
  if (!title || page.sentences.length < title.sentence + 5) return;
  const closing = hitsOf(page, "document closing").at(-1);
  const start = afterMarker(page, page.sentences[title.sentence].from);
  if (title.name.from - start > 1) Object.assign(title, { name: { ...title.name, from: start }, titled: true });
  title.action = closing ? "signed" : "adopted";
  title.rule = "instrument.itself";
  title.closing = closing;
}

/** "Қазақстан Президенті мен Тәжікстан Президентінің бірлескен мәлімдемесі": whether nothing but office-holders and states whose it is stands among tokens. */
function isOwned({ page, posts, parties, persons }: Scene, from: number, to: number): boolean {
  const owners: Stretch[] = [posts, parties, persons].flatMap((list) => beginningIn<Stretch>(list, from, to));
  if (!owners.length) return false;
  for (let i = from; i < to; i++) {
    if (owners.some((o) => o.from <= i && o.to > i)) continue;
    if (page.words[i] && !["and", "with"].some((cat) => startingAt(hitsOf(page, cat), i))) return false;
  }
  return true;
}

/** Whether words before a document that closes a line, where names stand last, are hardly but its name: states, and no verb or mark among them. */
function isLine(page: Page, from: number, to: number): boolean {
  if (page.language.documents.subject !== "before" || !overlapping(hitsOf(page, "party"), { from, to })) return false;
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (!word ? !/[-–—,]/.test(page.text[page.tokens[i].start]) : closesClause(word)) return false;
  }
  return true;
}

/** Whether a line is hardly more than names of documents. */
const isName = (page: Page, own: readonly Candidate[], from: number, to: number) => {
  if (!own.length || own[0].name.from - from > 3 || to - own[own.length - 1].name.to > 3) return false;
  const last = page.words[to - 1] ?? page.words[to - 2];
  return !(page.language.documents.subject === "before" && last && closesClause(last));
};

const listed = (page: Page, from: number, to: number) => within(hitsOf(page, "document list"), from, to).length > 0;

function colonOf(page: Page, from: number, to: number): number {
  for (let i = from; i < to; i++) if (page.words[i] === undefined && page.text[page.tokens[i].start] === ":") return i;
  return -1;
}
