import { CASES, F } from "../../lang/features.ts";
import { hitsOf, type Page } from "../page.ts";
import type { InstrumentAction } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER } from "../text/tokens.ts";
import { around, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { type BySentence, type Candidate, near } from "./instrument-name.ts";
import { closesClause, closingOf, listsOf, SIGNATORY } from "./phrase.ts";

/** Documents that a parliament approves. */
const byTreaty = new Set<string>(["treaty", "agreement", "protocol"]);

/** What can be done "to" a document in the dative: a hand is put to it. */
const intoDative = new Set<string>(["signed", "initialled", "preparing"]);

/** What is done with a document that has been signed. */
const sealed = new Set<string>(["ratified", "in-force"]);

/** What makes a document a fact: it has been given a hand, a vote or force. */
export const firm = new Set<string>(["signed", "adopted", "ratified", "initialled", "in-force"]);

/** The deeds of a sentence; where a form can be read in several ways, one hit bears the features of all. */
export function deedsOf(page: Page, from: number, to: number): Hit[] {
  const out: Hit[] = [];
  for (const hit of within(hitsOf(page, "document deed"), from, to)) {
    const last = out.at(-1);
    if (last && last.from === hit.from && last.to === hit.to && last.entry.code === hit.entry.code)
      out[out.length - 1] = { ...last, f: last.f | hit.f };
    else out.push(hit);
  }
  return out;
}

/** Finds what is done with the documents of a chain. */
export function govern(scene: Scene, marks: Uint8Array, chain: Candidate[], all: BySentence): void {
  const { page } = scene;
  const { from, to } = page.sentences[chain[0].sentence];
  const drafts = within(hitsOf(page, "document draft"), from, to);
  const lists = listsOf(page.language, page.lexis.fold);
  const deeds = deedsOf(page, from, to).filter(
    (d) =>
      !near(all, chain[0].sentence).some(
        (c) =>
          (d.from >= c.head.from && d.to <= c.head.to) ||
          // "implementation of the declaration, the draft agreement": a draft is none of the others
          (d.entry.code === "preparing" &&
            page.language.documents.subject === "after" &&
            c.head.from >= d.to &&
            c.head.from - d.to <= 2 &&
            overlapping(drafts, d) &&
            !lists.about.has(page.words[d.from - 1]?.key ?? "")),
      ) &&
      // "çalışma bakanları": a word of an office
      !(!firm.has(d.entry.code) && around(scene.posts, d).length),
  );
  // "жоспарына қол қойды": the plan that is signed plans nothing
  const ahead = within(hitsOf(page, "document ahead"), from, to).filter(
    (h) => !near(all, chain[0].sentence).some((c) => h.from >= c.head.from && h.to <= c.head.to),
  );
  const before = page.language.documents.subject === "before";
  for (const c of chain) {
    const draft = drafts.find((d) =>
      before ? d.from >= c.name.to && d.from - c.name.to <= 1 : d.to <= c.head.from && c.head.from - d.to <= 2,
    );
    if (draft) {
      // "the text has been agreed and initialled", "the texts were signed by the ministers"
      const initialled = ({ entry, to, from }: Hit) =>
        entry.code === "initialled" &&
        // "initialled the draft agreement"
        ((!before && to <= draft.from && draft.from - to <= 2) ||
          (from >= draft.to && (from - draft.to < 6 || (!before && from - draft.to < 14 && !blocked(page, draft.to, from)))));
      const agreed = deeds.find(
        (d) =>
          initialled(d) ||
          (d.from >= draft.to &&
            d.entry.code === "signed" &&
            isDone(d) &&
            d.from - draft.to < 8 &&
            !blocked(page, draft.to, d.from)),
      );
      if (agreed) {
        settle(page, c, agreed, false, ahead, from, to);
        continue;
      }
      c.action = "preparing";
      c.rule = "instrument.draft";
      continue;
    }
    // "hujjatlar almashildi": the deed holds the noun itself
    const whole = deeds.find(
      (d) =>
        d.f & F.FIN &&
        (before ? d.from >= c.head.from && d.from < c.head.to && d.to > c.head.to : d.to === c.head.to && d.from < c.head.from),
    );
    if (whole) {
      settle(page, c, whole, false, ahead, from, to);
      continue;
    }
    const found = before ? governsLast(scene, marks, c, deeds, all, from, to) : governsFirst(scene, c, deeds, from, to);
    // "the text was agreed and initialled": the last of two deeds told together counts
    const next =
      found && !firm.has(found.deed.entry.code) && deeds.find((d) => d.from >= found.deed.to && d.from - found.deed.to < 3);
    if (found && next && next.f & F.FIN && !(next.f & F.FUT) && firm.has(next.entry.code) && found.deed.f & F.FIN)
      found.deed = next;
    // "yayımlanarak yürürlüğe girdi": what the first deed led to
    const led =
      found &&
      found.deed.f & F.CVB &&
      !found.attribute &&
      deeds.find((d) => d.from >= found.deed.to && d.from - found.deed.to < 3);
    if (found && led && firm.has(led.entry.code) && led.f & F.V && !(led.f & F.CVB)) found.deed = led;
    // "the protocol was approved, and the ministers signed it"
    const hand =
      found && found.deed.from >= c.name.to && found.deed.entry.code === "adopted" && handAfter(c, found.deed, deeds, all);
    if (found && hand) found.deed = hand;
    if (!found?.attribute && !(found && firm.has(found.deed.entry.code)) && isOfScope(page, c, before)) {
      c.rule = "instrument.scope";
      continue;
    }
    // "the programme adopted by the two is being carried out": of a signing without day or place only that is told
    const lasts = found && carriedOn(scene, c, found, deeds, before);
    if (lasts) settle(page, c, lasts, false, ahead, from, to);
    else if (found) settle(page, c, found.deed, found.attribute, ahead, from, to);
  }
  // those without a deed of their own share the next one's (before the verb) or the previous one's (after it)
  if (before) for (let i = chain.length - 2; i >= 0; i--) share(chain[i], chain[i + 1]);
  // "a draft treaty on the border, and an agreement on water", "the drafts of A and B"
  if (before) for (let i = chain.length - 2; i >= 0; i--) chain[i].head.f & F.GEN && shareDraft(chain[i], chain[i + 1]);
  else for (let i = 1; i < chain.length; i++) shareDraft(chain[i], chain[i - 1]);
  for (let i = 1; i < chain.length; i++) share(chain[i], chain[i - 1]);
  if (!before) for (let i = chain.length - 2; i >= 0; i--) share(chain[i], chain[i + 1]);
}

function shareDraft(to: Candidate, from: Candidate): void {
  if (from.rule !== "instrument.draft" || to.rule !== "instrument.named" || to.deed) return;
  to.action = from.action;
  to.rule = from.rule;
}

function share(to: Candidate, from: Candidate): void {
  if (to.deed || to.rule === "instrument.draft" || to.rule === "instrument.scope" || !from.deed || from.attribute) return;
  to.action = from.action;
  to.deed = from.deed;
  to.rule = "instrument.shared";
}

/** "Anlaşmanın kapsamının genişletilmesi", "битимга қўшиладиган товарлар рўйхати": whether what is done is done with its scope or list. */
function isOfScope(page: Page, { name, head }: Candidate, before: boolean): boolean {
  const scopes = hitsOf(page, "document scope");
  if (!before) return scopes.some((h) => h.to <= name.from && name.from - h.to <= 2 && noMark(page, h.to, name.from));
  const most = head.f & F.GEN ? 1 : head.f & F.DAT ? 2 : -1;
  return scopes.some((h) => h.from >= name.to && h.from - name.to <= most && noMark(page, name.to, h.from));
}

/** Whether a deed is told of the bill that ratifies: "onaylanmasının uygun bulunduğuna dair kanun teklifi kabul edilerek". */
const ofBill = (d: Hit): boolean => d.to - d.from > 3;

/** What is told of a document beside its signing. */
const lasting: ReadonlySet<string> = new Set(["in-force", "implementing"]);

/** How many words of no account may stand between a document and what is done with it. */
const reach = (code: string) => (firm.has(code) ? 14 : 7);

/** Whether the name of a document says that it carries out the one within it. */
const isCarriedOut = (inner: Candidate, outer: Candidate, deeds: readonly Hit[]): boolean =>
  deeds.some((d) => d.entry.code === "implementing" && d.from >= inner.head.to && d.to <= outer.head.from);

/** Whether a deed is told as one of an occasion that was spoken of before: "the documents signed then", «подписанные тогда документы». */
export const isOfThen = (page: Page, deed: Hit): boolean =>
  overlapping(hitsOf(page, "back-then"), { from: deed.from - 1, to: deed.to + 1 });

/** The deed that tells how a document is carried out of which nothing but that it was signed or adopted is told beside it. */
function carriedOn(
  { page, dates, places, frames }: Scene,
  c: Candidate,
  { deed, attribute }: { deed: Hit; attribute: boolean },
  deeds: readonly Hit[],
  before: boolean,
): Hit | undefined {
  const { code } = deed.entry;
  if (!attribute || (code !== "signed" && code !== "adopted") || deed.f & F.FUT) return undefined;
  const [from, to] = [Math.min(deed.from, c.name.from) - 10, Math.max(deed.to, c.name.to) + (before ? 0 : 10)];
  const sentence = page.sentences[c.sentence];
  const stands = ({ from: at }: { from: number }) => at >= Math.max(sentence.from, from) && at < Math.min(sentence.to, to);
  if (dates.some(stands) || places.some((p) => p.kind === "settlement" && stands(p))) return undefined;
  if (isOfThen(page, deed)) return undefined;
  // "the protocol signed at the session"
  const [low, high] = before ? [deed.from - 4, deed.from] : [deed.to, deed.to + 5];
  if (frames.some((f) => f.nominal && f.sense.startsWith("n-") && f.from >= low && f.to <= high)) return undefined;
  const last = Math.max(c.name.to, before ? 0 : deed.to);
  return deeds.find((d) =>
    d.entry.code !== "implementing"
      ? false
      : before
        ? d.from >= last &&
          d.from - last <= 3 &&
          (d.f & F.V || c.head.f & F.GEN || (d.from === last && !(c.head.f & CASES))) &&
          !blocked(page, last, d.from)
        : (d.from >= last && d.from - last <= 8 && !blockedAfter(page, last, d.from)) ||
          (d.to <= Math.min(deed.from, c.name.from) && Math.min(deed.from, c.name.from) - d.to <= 1),
  );
}

/** The signing that is told after a document was adopted, where the sentence tells of no other. */
function handAfter(c: Candidate, { to }: Hit, deeds: readonly Hit[], all: BySentence): Hit | undefined {
  if ((all.get(c.sentence) ?? []).some((o) => o !== c && !o.nested && o.head.from > c.head.from)) return undefined;
  return deeds.find((d) => d.from >= to && d.from - to < 8 && d.entry.code === "signed" && isDone(d));
}

/** The deed that governs a document in languages whose verbs stand last. */
function governsLast(
  scene: Scene,
  marks: Uint8Array,
  c: Candidate,
  deeds: readonly Hit[],
  all: BySentence,
  from: number,
  to: number,
) {
  const { page } = scene;
  // what is ratified or comes into force now was signed before: "jasalgan … şartty ratifikasialady"
  const later = deeds.find(
    (d) =>
      d.from >= c.name.to &&
      d.from - c.name.to <= 3 &&
      sealed.has(d.entry.code) &&
      (d.f & F.FIN || (d.f & F.CVB && ofBill(d))) &&
      // "the programme signed in Tashkent is in force": that it lasts is no news
      !(d.entry.code === "in-force" && !(d.f & (F.PST | F.PRF))) &&
      !blocked(page, c.name.to, d.from),
  );
  const governed = F.LOC | F.ABL | F.INS | (later && ofBill(later) ? 0 : F.GEN);
  if (later && !(c.head.f & governed)) return { deed: later, attribute: false };
  // an attribute right before the name: "2014-cü ildə imzalanmış …"
  for (let k = deeds.length - 1; k >= 0; k--) {
    const d = deeds[k];
    if (d.to > c.name.from + 1 || d.from < from) continue;
    // with a case it is no attribute: "аяктагандан кийин"
    // "amala aşyran saparynda 3 resminama": it describes the noun between
    const other = c.name.from - d.to === 1 && page.words[d.to]?.readings.some((r) => r.known && r.f & (F.LOC | F.ABL));
    // "imzaladığı protokol": whose hand it is, in a form that could be an accusative too
    const bare = !(d.f & CASES) || (d.f & (CASES | F.PSS3 | F.PST)) === (F.ACC | F.PSS3 | F.PST);
    // "kapsamını genişleten protokol": what the document itself does
    if (d.entry.code === "preparing" && d.f & F.PTCP && !(d.f & F.PASS) && hasObject(page, d)) break;
    if (!other && c.name.from - d.to <= 1 && d.f & F.V && d.f & F.PTCP && bare && noMark(page, d.to, c.name.from)) {
      // "the programme in force was signed in 2024"
      const told = d.entry.code === "in-force" && deeds.find((o) => o.from >= c.name.to && o.f & F.FIN && firm.has(o.entry.code));
      if (told && !blocked(page, c.name.to, told.from, marks)) return { deed: told, attribute: false };
      // "signed in 2024 and in force"
      const earlier = lasting.has(d.entry.code) && deeds.findLast((o) => o.to <= d.from && d.from - o.to < 5 && o.f & F.PTCP);
      if (earlier && earlier.entry.code === "signed") return { deed: earlier, attribute: true };
      // "the roadmap for carrying out the treaty signed in 2024": the treaty was
      const inner = near(all, c.sentence).find((o) => o.nested && o.name.from === c.name.from && isCarriedOut(o, c, deeds));
      if (inner) {
        Object.assign(inner, { action: d.entry.code, rule: `instrument.${d.entry.code}`, deed: d, attribute: true });
        break;
      }
      return { deed: d, attribute: true };
    }
    break;
  }
  const awaited = awaitedBefore(page, c, deeds);
  if (awaited) return { deed: awaited, attribute: false };
  const { f } = c.head;
  // "Yol xəritəsində nəzərdə tutulan tədbirlərin icrası": what it provides for is carried out
  const within7 = (d: Hit) => d.entry.code === "implementing" && d.from > c.name.to && d.from - c.name.to < 8;
  const measures = f & F.LOC && !c.weak && provides(page, c.name.to) ? deeds.find(within7) : undefined;
  if (measures && !blocked(page, c.name.to, measures.from, marks)) return { deed: measures, attribute: false };
  if (f & (F.LOC | F.ABL | F.INS)) return undefined;
  // "Taşkent programı kapsamında … kabul edildi": what happens in the course of it
  const course = startingAt(hitsOf(page, "within"), c.name.to) !== undefined;
  // "müqaviləyə əlavə protokol": what the next document is added to
  if (f & F.DAT && near(all, c.sentence).some((o) => o !== c && o.name.from === c.name.to)) return undefined;
  // "bitimga o‘zgartish kirituvchi protokol": what changes another document
  if (f & F.DAT && near(all, c.sentence).some((o) => o.head.from > c.name.to && changes(page, c.name.to, o.head.from)))
    return undefined;
  for (const d of deeds) {
    if (d.from < c.name.to || d.to > to) continue;
    if (course && firm.has(d.entry.code)) return undefined;
    // "sazişə əsasən", "bitimga muvofiq": what is done in accordance with it
    if (f & F.DAT && !intoDative.has(d.entry.code) && !(d.entry.code === "implementing" && d.from - c.name.to <= 1))
      return undefined;
    // "müzakirə olunub və təsdiqlənib": what is done beside another deed with the same
    const { and } = listsOf(page.language, page.lexis.fold);
    const beside = d.from - c.name.to > 2 && and.has(page.words[d.from - 1]?.key ?? "");
    if (blocked(page, c.name.to, beside ? d.from - 2 : d.from, marks)) return undefined;
    // "sazişin müddətini uzadıblar", "anlaşmasının onaylanmasının uygun bulunduğuna dair kanun teklifini kabul etti"
    if (f & F.GEN && (sealed.has(d.entry.code) || d.entry.code === "preparing") && d.from === c.name.to && d.to - d.from > 1)
      return { deed: d, attribute: false };
    // in the genitive it is a part of what the next noun says: "memorandumun imzalanması", not "memorandumun əhəmiyyəti … imzalayıb"
    if (
      f & F.GEN &&
      (asidesApart(scene, marks, c.name.to, d.from) > 4 || (d.f & F.V && d.f & F.FIN && !(d.f & (F.MSDR | F.PTCP))))
    )
      return undefined;
    if (gapOf(page, marks, c.name.to, d.from) > reach(d.entry.code)) return undefined;
    // an attribute of the next document
    if (
      d.f & F.V &&
      d.f & F.PTCP &&
      !(d.f & (F.FIN | CASES)) &&
      near(all, c.sentence).some((o) => o !== c && o.name.from >= d.to && o.name.from - d.to <= 1)
    )
      continue;
    return { deed: d, attribute: false };
  }
  return undefined;
}

/** Whether the word right before a deed is its object. */
const hasObject = ({ words }: Page, { from }: Hit): boolean =>
  words[from - 1]?.readings.some((r) => r.known && !(r.f & F.V) && (r.f & (F.ACC | F.PSS3)) === (F.ACC | F.PSS3)) ?? false;

/** "Imzolanishi kutilayotgan hujjatlar": the deed whose expectation a participle before a document tells; it is no part of its name. */
function awaitedBefore(page: Page, { name, head }: Candidate, deeds: readonly Hit[]): Hit | undefined {
  for (const ahead of within(hitsOf(page, "document ahead"), name.from - 2, head.from)) {
    if (!(ahead.f & F.V) || !(ahead.f & F.PTCP) || ahead.f & CASES || ahead.to < name.from) continue;
    const deed = deeds.find((d) => d.to === ahead.from && !(d.f & (F.FIN | F.PTCP | F.CVB)));
    if (!deed) continue;
    if (ahead.to > name.from) name.from = ahead.to;
    return deed;
  }
  return undefined;
}

/** "Toplantı protokolün imzalanmasıyla tamamlandı": a deed by which something came to its end. */
const endsIn = ({ words }: Page, { f, to }: Hit): boolean =>
  (f & (F.MSDR | F.INS)) === (F.MSDR | F.INS) &&
  [0, 1, 2].some((n) => words[to + n]?.readings.some((r) => r.known && (r.f & (F.V | F.FIN | F.PST)) === (F.V | F.FIN | F.PST)));

/** Whether a participle stands among the next three words: "… göz öňünde tutulan çäreler". */
const provides = (page: Page, at: number): boolean =>
  [0, 1, 2].some((n) => page.words[at + n]?.readings.some((r) => r.known && r.f & F.V && r.f & F.PTCP && !(r.f & CASES)));

/** Whether nothing but a few words without a mark, the last of them no finite verb and no noun in a case, leads from a document to the next. */
function changes(page: Page, from: number, to: number): boolean {
  if (to - from > 4 || !noMark(page, from, to)) return false;
  const last = page.words[to - 1]?.readings[0];
  return last !== undefined && !(last.f & (F.FIN | CASES)) && !within(hitsOf(page, "document deed"), from, to).length;
}

const noMark = (page: Page, from: number, to: number) => {
  for (let i = from; i < to; i++) if (page.words[i] === undefined) return false;
  return true;
};

/** How many words stand between a document and its deed, those who sign it ("the heads of A, B and C") not counted. */
function gapOf(page: Page, marks: Uint8Array, from: number, to: number): number {
  if (to - from <= 14) return to - from;
  let n = 0;
  for (let i = from; i < to && n < 20; i++) {
    if (page.words[i] === null) {
      const close = closingOf(page, i, Math.min(to, i + 10));
      if (close > 0) i = close;
    } else if (page.words[i] && !(marks[i] & SIGNATORY) && !(page.tokens[i].flags & CAP)) n++;
  }
  return n;
}

/** How many words stand between a document and its deed, days, states and names with capitals not counted ("geçen ay … Bankası ile"). */
function asidesApart({ page, dates, parties }: Scene, marks: Uint8Array, from: number, to: number): number {
  const asides: readonly (readonly Stretch[])[] = [dates, parties];
  let n = 0;
  for (let i = from; i < to; i++) {
    const aside =
      marks[i] & SIGNATORY || page.tokens[i].flags & CAP || asides.some((list) => overlapping(list, { from: i, to: i + 1 }));
    if (page.words[i] && !aside) n++;
  }
  return n;
}

/** Whether a clause ends between two places; words of signatories, where they are marked, are not looked at. */
function blocked(page: Page, from: number, to: number, marks?: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    if (marks && marks[i] & SIGNATORY) continue;
    const word = page.words[i];
    if (word === undefined && /[;:!?…]/.test(page.text[page.tokens[i].start])) return true;
    if (word && closesClause(word)) return true;
  }
  return false;
}

/** The deed that governs a document in languages whose verbs stand before or after it. */
function governsFirst(scene: Scene, c: Candidate, deeds: readonly Hit[], from: number, to: number) {
  const { page } = scene;
  const after = deeds.find((d) => d.from >= c.name.to && d.to <= to);
  const left = deeds.filter((d) => d.to <= c.name.from && d.from >= from).at(-1);
  const gap = after ? distance(page, c.name.to, after.from) : 99;
  // «подписанное в 2015 году в Астане соглашение»
  const { and, inside } = listsOf(page.language, page.lexis.fold);
  // "implementing the documents": no attribute stands before an article
  const article = left && c.name.from - left.to === 1 && inside.has(page.words[left.to]?.key ?? "");
  if (left && !article && (left.f & (F.V | F.PTCP | F.FIN)) === (F.V | F.PTCP) && isAside(scene, left.to, c.name.from))
    return { deed: left, attribute: true };
  // "initialled an agreement and signed a protocol"
  // «утвердили программу и договорились подготовить план»: a verb of its own stands behind "and"
  const anew = (i: number) =>
    and.has(page.words[i]?.key ?? "") && page.words[i + 1]?.readings.some((r) => r.known && r.f & F.FIN);
  const joined =
    after &&
    ((and.has(page.words[after.from - 1]?.key ?? "") && after.from - c.name.to <= 2) ||
      [0, 1, 2, 3].some((n) => c.name.to + n < after.from - 1 && anew(c.name.to + n)));
  if (left && joined && left.f & F.V && distance(page, left.to, c.name.from) <= 1) return { deed: left, attribute: false };
  // "signed a statement, while the ministers approved …": a mark parts what another did
  const parted = after && !noMark(page, c.name.to, after.from);
  if (left && parted && left.f & F.V && left.f & F.FIN && distance(page, left.to, c.name.from) <= 1)
    return { deed: left, attribute: false };
  // "implementation of the agreement, which came into force in May"
  if (after && isRelative(page, c, after) && firm.has(after.entry.code)) return { deed: after, attribute: false };
  // "implementation of the agreement and preparations for the forum": each noun has its own
  const owned =
    left &&
    !(left.f & F.FIN) &&
    distance(page, left.to, c.name.from) <= (inside.has(page.words[c.name.from - 1]?.key ?? "") ? 2 : 1);
  if (owned && after && gap > 0 && !(after.f & (F.FIN | F.PTCP)) && !blocked(page, left.to, c.name.from))
    return { deed: left, attribute: false };
  // "issued a statement after talks on the draft treaty": what was done with it is done
  const firmly = left && after && firm.has(left.entry.code) && !firm.has(after.entry.code) && isDone(left);
  if (firmly && distance(page, left.to, c.name.from) <= 1 && gap > 0) return { deed: left, attribute: false };
  if (after && gap <= 3 && !blockedAfter(page, c.name.to, after.from)) return { deed: after, attribute: gap === 0 };
  if (left && distance(page, left.to, c.name.from) <= reach(left.entry.code) - 2 && !blocked(page, left.to, c.name.from))
    return { deed: left, attribute: (left.f & (F.PTCP | F.FIN)) === F.PTCP && left.to === c.name.from };
  if (after && gap <= reach(after.entry.code) && !blockedAfter(page, c.name.to, after.from))
    return { deed: after, attribute: false };
  return undefined;
}

/** Whether only a day or a place, and the words that tie them, stand between a participle and its noun. */
function isAside(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true;
  if (to - from > 12) return false;
  const { page } = scene;
  const { when, inside } = listsOf(page.language, page.lexis.fold);
  const lists: (readonly Stretch[])[] = [scene.dates, scene.places, scene.parties, scene.persons, hitsOf(page, "back-then")];
  const asides = lists.flatMap((list) => within(list, from, to));
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (word === undefined) return false;
    if (word && !when.has(word.key) && !inside.has(word.key) && !asides.some((m) => m.from <= i && i < m.to)) return false;
  }
  return true;
}

const distance = (page: Page, from: number, to: number) => {
  let n = 0;
  for (let i = from; i < to; i++) if (page.words[i]) n++;
  return n;
};

function blockedAfter(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = page.words[i];
    if (word === undefined && /[;:!?…]/.test(page.text[page.tokens[i].start])) return true;
  }
  return false;
}

/** Whether a deed stands right after a document and the word that opens a clause about it ("…, which entered into force"). */
const isRelative = (page: Page, { name }: Candidate, deed: Hit): boolean =>
  deed.from > name.to && deed.from - name.to <= 2 && opensClause(page, deed.from, name.to);

/** Whether nothing but an article stands before a word in its clause. */
function opensClause(page: Page, at: number, from: number): boolean {
  const { inside, stop } = listsOf(page.language, page.lexis.fold);
  const first = inside.has(page.words[at - 1]?.key ?? "") ? at - 1 : at;
  const before = page.words[first - 1];
  return first <= from || !before || stop.has(before.key);
}

/** Whether a deed is told in a past tense, in so many words. */
const isDone = ({ f }: Hit) => Boolean(f & F.V && f & (F.PST | F.PRF) && !(f & F.MSDR) && f & F.FIN);

/** Whether a participle of the past with an owner and a case tells a deed as a fact ("қол қойылғанының маңызын"). */
const isFact = ({ f }: Hit) =>
  (f & (F.V | F.PTCP | F.PST | F.PSS3)) === (F.V | F.PTCP | F.PST | F.PSS3) &&
  (f & (F.GEN | F.DAT)) !== 0 &&
  !(f & (F.FUT | F.NEG));

/** Whether the first word of a deed of several is a verb told in the past. */
const opensInPast = ({ words }: Page, { from, to }: Hit) =>
  to - from > 1 && (words[from]?.readings.some((r) => (r.f & (F.V | F.FIN | F.PST)) === (F.V | F.FIN | F.PST)) ?? false);

/** Whether a comma parts what lies ahead from a deed told as a fact ("imzalandığını, yolun tamamlanmasıyla …"). */
const isToldApart = (page: Page, { f, to }: Hit, at: number) =>
  (f & F.PTCP) !== 0 && (f & F.PST) !== 0 && (f & F.PSS3) !== 0 && (f & CASES) !== 0 && !noMark(page, to, at);

/** Decides the action from the deed and from what puts it ahead. */
function settle(page: Page, c: Candidate, deed: Hit, attribute: boolean, ahead: readonly Hit[], from: number, to: number): void {
  const code = deed.entry.code as InstrumentAction;
  c.deed = deed;
  c.attribute = attribute;
  c.rule = `instrument.${code}`;
  c.action = code;
  if (code === "adopted" && byTreaty.has(c.kind) && hitsOf(page, "topic parliament").some((h) => h.from >= from && h.to <= to))
    c.action = "ratified";
  if (!firm.has(code)) return;
  const before = page.language.documents.subject === "before";
  const done = isDone(deed) || (before && (endsIn(page, deed) || isFact(deed)));
  const undone = isUndone(page, deed, from, to, before);
  if (attribute && !(deed.f & F.FUT) && !undone) return;
  const { yet } = listsOf(page.language, page.lexis.fold);
  // "in addition to the signed agreements"
  const article = (i: number) => i < deed.from && listsOf(page.language, page.lexis.fold).inside.has(page.words[i]?.key ?? "");
  // "the signing of the treaty is planned for May"
  const subject =
    !before && !(deed.f & F.FIN) && opensClause(page, deed.from, from) && !endingAt(hitsOf(page, "after"), deed.from);
  // "discussed the agreement that entered into force in May": what stands before the name says nothing of the clause after it
  const low = !before && isRelative(page, c, deed) ? c.name.to : from;
  const future =
    (deed.f & F.FUT) !== 0 ||
    undone ||
    [1, 2, 3].some(
      (n) =>
        deed.from - n >= from &&
        yet.has(page.words[deed.from - n]?.key ?? "") &&
        !article(deed.from - n + 1) &&
        // "put off from May, it ended with a protocol": a month
        !(deed.from - n > from && page.tokens[deed.from - n].flags & CAP) &&
        // "the contract running to 2030 is in force"
        page.tokens[deed.from - n + 1]?.kind !== NUMBER,
    ) ||
    (!done &&
      ahead.some((a) =>
        before
          ? (a.from >= deed.to - (deed.to - deed.from > 2 ? 0 : 1) &&
              a.from - deed.to <= 5 &&
              !blocked(page, deed.to, a.from) &&
              !isToldApart(page, deed, a.from)) ||
            (a.to <= deed.from && deed.from - a.to <= 1 && a.from >= c.name.to)
          : (a.to <= deed.from + 1 &&
              deed.from - a.to <= 6 &&
              a.from >= low &&
              !blockedAfter(page, a.to, deed.from) &&
              // "the session, which had to be put off, ended with a protocol"
              !(opensInPast(page, deed) && !noMark(page, a.to, deed.from))) ||
            (subject && a.from >= c.name.to && a.from - c.name.to <= 2 && noMark(page, c.name.to, a.from)),
      ));
  if (!future || to < from) return;
  c.rule = `instrument.${code}.ahead`;
  const coming = deed.f & F.FUT || (undone && !(deed.f & F.NEG)) || yet.has(page.words[deed.from - 1]?.key ?? "");
  if (code === "in-force" && coming) return;
  c.action = code === "ratified" || code === "in-force" ? "mentioned" : "preparing";
}

/**
 * Whether a deed is told as one that has not been done: in a present tense that speaks of what is to come ("qo‘l qo‘yiladi"), denied, or
 * as what something else waits for ("until it is signed").
 */
function isUndone(page: Page, deed: Hit, from: number, to: number, before: boolean): boolean {
  const { f } = deed;
  const key = page.words[deed.to - 1]?.key ?? "";
  const { undone } = listsOf(page.language, page.lexis.fold);
  const { simplePresent } = page.language.morphology;
  if (before) {
    const comes = f & F.V && !(f & F.PST) && simplePresent.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
    const denied = f & F.V && f & F.NEG && f & (F.CVB | F.FIN);
    const after = deed.to < to && f & F.V && undone.has(page.words[deed.to]?.key ?? "");
    // "imzalanması üçün": what it is to be signed for
    const wanted = f & F.MSDR && startingAt(hitsOf(page, "measure-purpose"), deed.to) !== undefined;
    const due = f & F.OBLIG && f & F.FIN && !(f & (F.PST | F.PRF));
    // "onaylanmasının ardından yürürlüğe girecek"
    const first = f & F.MSDR && startingAt(hitsOf(page, "after"), deed.to) !== undefined;
    const awaited =
      first && page.words.slice(deed.to, to).some((w) => w?.readings.some((r) => r.known && r.f & F.V && r.f & F.FUT));
    // "imza töreni düzenlenecek", "кол коюу аземи октябрда өтөт": the noun's verb tells when
    const verb = f & F.V ? undefined : page.words.slice(deed.to, to).find((w) => w?.readings[0] && w.readings[0].f & F.V);
    const soon = simplePresent.split(" ").some((ending) => ending !== "" && verb?.key.endsWith(ending));
    const coming = verb && !(f & F.LOC) && (soon || verb.readings[0].f & F.FUT);
    return Boolean(comes || denied || after || wanted || due || awaited || coming);
  }
  for (let i = deed.from - 1; i >= from && deed.from - i < 12; i--) {
    const word = page.words[i];
    if (word === undefined && /[;:!?…,]/.test(page.text[page.tokens[i].start])) return false;
    // "the road map until 2030 was approved"
    if (word && undone.has(word.key)) return page.tokens[i + 1]?.kind !== NUMBER;
  }
  return false;
}
