import { CASES, F, POSSESSORS } from "../../lang/features.ts";
import { listed } from "../../lang/listed.ts";
import type { Roles } from "../../lang/roles.ts";
import type { Sense } from "../../lang/senses.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { allEndingAt, beginningIn, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";

/** A sense found in a clause, with what its form says: who tells it as done, planned, denied, by whom. */
export interface Frame<S extends string = Sense> {
  readonly sense: S;
  /** tokens of the predicate, end excluded */
  readonly from: number;
  readonly to: number;
  /** feature bits of the predicate's last word (its verb, where the expression holds one) */
  readonly f: number;
  readonly sentence: number;
  /** a noun ("talks", "görüşü", "визит") rather than a verb */
  readonly nominal: boolean;
  readonly time: "past" | "present" | "future";
  readonly voice: "active" | "passive";
  readonly negative: boolean;
  /** whether the predicate closes a main clause */
  readonly finite: boolean;
}

/** A predicate that a rule finds where no table has one: a verb that closes a main clause, active and not denied, unless told otherwise. */
export const foundFrame = <S extends string>(
  sense: S,
  { from, to }: Stretch,
  sentence: number,
  rest: Pick<Frame, "f" | "time"> & Partial<Pick<Frame, "voice" | "finite">>,
): Frame<S> => ({ sense, from, to, sentence, nominal: false, voice: "active", negative: false, finite: true, ...rest });

/** The words of each sense and role. */
export const sensePhrases: Vocabulary = (language, add) => {
  for (const [sense, expressions] of Object.entries(language.senses))
    if (expressions) add(expressions, { cat: sense.startsWith("n-") ? "event" : "sense", code: sense });
  for (const role of Object.keys(language.roles) as (keyof Roles)[])
    if (role === "noted") add(language.roles.noted, { cat: "according", code: role, more: { impersonal: true } });
    else add(language.roles[role] ?? "", { cat: role, code: role });
};

const tense = F.PST | F.PRF | F.PRS | F.FUT;
/** Forms that verbs do not have which are a future in their present form. */
export const notPresent = F.PST | F.PRF | F.MSDR | F.PTCP | F.CVB | F.IMP;

const notOrder = F.PST | F.PRF | F.PRS | F.FUT | F.CVB | F.MSDR | F.PASS;
const willBe = F.V | F.FIN | F.FUT;

/** "gələcək və … iştirak edəcək": whether what closes a sentence, after token `at`, is a future as well. */
function isToCome({ words, sentences }: Page, sentence: number, at: number): boolean {
  let last = sentences[sentence].to - 1;
  while (last > at && !words[last]) last--;
  return words[last]?.readings.some((r) => (r.f & willBe) === willBe) ?? false;
}

/** How well a reading of a predicate fits its place: a finite form where a clause can close, a linking form elsewhere. */
function fit(f: number, closes: boolean): number {
  let score = 0;
  if (f & F.V) score += 1;
  if (f & F.FIN) score += closes ? 4 : 1;
  if (f & (F.CVB | F.PTCP | F.MSDR)) score += closes ? 0 : 2;
  if (f & (F.COND | F.IMP)) score -= 3;
  // "o‘tkazish, ochish": a verbal noun, not "let each other hold"
  if (f & F.IMP && f & F.RECP) score -= 3;
  if (f & tense) score += 1;
  return score;
}

/**
 * Finds the senses of a page's predicates, one frame an expression, in order of place. Of several readings of one predicate
 * that stands which fits its place in the clause; of overlapping expressions of one sense the longer stands.
 */
export function frames(page: Page): Frame[] {
  // nouns of events stand also inside a verb's expression: a letter that is sent is told by both
  return framesOf(page, hitsOf(page, "sense").concat(hitsOf(page, "event")));
}

/** The same for any expressions of predicates; the codes of nouns begin with "n-" or "a-". */
export function framesOf<S extends string = Sense>(page: Page, found: readonly Hit[]): Frame<S>[] {
  const idle = found.filter((h) => h.entry.code === "none");
  const hits = found
    .filter(
      (h) =>
        h.entry.code !== "none" &&
        // verbs that are a future in their present: no other form of them is
        !(h.entry.code === "will-make" && h.to - h.from === 1 && (h.verb || h.f) & notPresent) &&
        !(idle.length && idle.some((n) => n.from <= h.from && n.to >= h.to)),
    )
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const { verbLast } = page.language.morphology;
  const ties = hitsOf(page, "that");
  const auxiliaries = new Set<number>();
  for (const h of hitsOf(page, "auxiliary")) if (!isOfPerfect(page, h)) auxiliaries.add(h.to);
  const carriers = hitsOf(page, "carrier");
  const comings = hitsOf(page, "coming");
  const goings = hitsOf(page, "underway");
  const settled = hitsOf(page, "settled");
  const amid = hitsOf(page, "amid");
  const helped = comings.length + goings.length + settled.length > 0;
  const copulas = hitsOf(page, "copula");
  const ands = hitsOf(page, "and");
  const passives = new Set(hitsOf(page, "passive").map((h) => h.to));
  const articles = hitsOf(page, "article");
  const nots = hitsOf(page, "not");
  const infinitives = hitsOf(page, "infinitive");
  const emphatics = hitsOf(page, "did");
  const perfects = hitsOf(page, "perfect");
  const futures = hits.filter((h) => h.entry.code === "future");
  const out: Frame<S>[] = [];
  let sentence = 0;
  let ahead: Ahead | undefined;
  for (let i = 0; i < hits.length; ) {
    // all hits over the same tokens
    let j = i;
    const { from, to } = hits[i];
    while (j < hits.length && hits[j].from === from && hits[j].to === to) j++;
    while (page.sentences[sentence].to <= from) sentence++;
    // "жоспарланып отыр": the verb after the converb closes the clause
    const carrier = startingAt(carriers, to);
    const close = carrier?.to ?? settledAt(page, settled, comings, to) ?? startingAt(copulas, to)?.to ?? to;
    const next = page.words[close];
    // before a name in quotation marks the clause goes on ("nəzərdə tutulmuş “…” layihəsi")
    const joint =
      verbLast &&
      startingAt(ands, close) !== undefined &&
      hits.slice(i, j).some((h) => (h.f & willBe) === willBe && isToCome(page, sentence, close));
    const last =
      close >= page.sentences[sentence].to || next === undefined || joint || (next === null && !opensName(page, close));
    let ends = last;
    for (let t = close; ends && t < page.sentences[sentence].to; t++) if (page.words[t]) ends = false;
    const carried = carrier !== undefined && last;
    // "деп", "deb", "diýip" and the like tie reported speech; they say nothing by themselves
    const tie = ties.length > 0 && within(ties, from - 2, to + 2).some((h) => h.from <= from && h.to >= to);
    // a passive needs its "be" just before, or with one word between ("was also signed")
    const passive =
      passives.size > 0 &&
      (passives.has(from) ||
        passives.has(overSmallWords(page, from)) ||
        passives.has(from - 1) ||
        (to - from > 1 && passives.has(to - 1)));
    // "will also meet", but "to 9 May has ended"
    const before = verbLast ? from : overSmallWords(page, from);
    const joined = !verbLast && ahead?.sentence === sentence && isJoined(page, ahead.to, from, to);
    // "did attend"
    const stressed = !verbLast && (endingAt(emphatics, from) ?? endingAt(emphatics, before)) !== undefined;
    const led =
      !stressed &&
      (joined ||
        auxiliaries.has(from) ||
        (auxiliaries.has(before) && !(page.tokens[before - 1].flags & CAP)) ||
        // "the summit to be hosted by Astana", "will be received in Baku by"
        (!verbLast &&
          passives.has(from) &&
          auxiliaries.has(from - 1) &&
          (endingAt(infinitives, from - 1) ?? endingAt(futures, from - 1)) !== undefined));
    // "had spoken", but "to have spoken"
    const done = stressed || (!verbLast && !passive && !led && within(perfects, before, from).length > 0);
    // most predicates mean one thing, of which nothing else can come
    const best = j === i + 1 && !turning.has(hits[i].entry.code) ? undefined : new Map<string, Hit>();
    let only: Hit | undefined;
    for (let k = i; k < j && !tie; k++) {
      const form = withForm(page, hits[k]);
      let hit = form;
      if (!ends && startingAt(amid, to)) hit = putAmid(form);
      else if (done) hit = putDone(form);
      else if (helped) {
        const coming = putAhead(page, form, startingAt(comings, to));
        hit = putSettled(page, putUnderway(page, coming, startingAt(goings, to)), startingAt(settled, coming.to));
      }
      const f = hit.verb || hit.f;
      if (verbLast && f & F.IMP && f & F.NEG) continue; // "anlaşma" is no order not to agree
      // "бұл ұсынысты қолдады": the noun, which looks like "they proposed" where a clause can close
      if (verbLast && !last && isPast(f) && f & F.RECP && to - from === 1 && isObject(page, from)) continue;
      // "аударылып болғанын", "ишлеп жүрген": an auxiliary of the deed before it, and nobody's stay
      if (verbLast && hit.entry.code === "be-in" && to - from === 1 && isDoneDeed(page, from - 1)) continue;
      // "təkbətək görüş olacaq": nor is what an event is called an order to hold it
      if (
        verbLast &&
        to - from > 1 &&
        f & F.IMP &&
        !(f & notOrder) &&
        hits.slice(i, j).some((h) => h.entry.code.startsWith("n-"))
      )
        continue;
      // "anlaşma", "келісу": an agreement, not the agreeing
      if (verbLast && hit.entry.code === "agree" && f & F.MSDR && !(f & (CASES | POSSESSORS))) continue;
      const asNoun =
        to - from === 1 && f & F.V && !isPast(f) && hit.entry.code !== "go" && !isMove(page, hit) && isNoun(page, from, f);
      if (verbLast && asNoun && !(hit.entry.cat === "act" && isDoing(page, from, f))) continue;
      if (!verbLast && f & F.V && f & F.MSDR && f & F.FIN && !led && !severalBefore(page, from)) continue;
      if (!verbLast && to - from === 1 && isPlural(page, from, f)) continue;
      // "Moscow State University": a bare form with a capital inside a sentence names something
      if (!verbLast && to - from === 1 && f & F.MSDR && f & F.FIN && isCapital(page, sentence, from)) continue;
      if (!best) {
        only = hit;
        continue;
      }
      const old = best.get(hit.entry.code);
      const score = passive && f & F.PASS ? 9 : fit(f, verbLast ? last : true);
      const least = old && (passive && (old.verb || old.f) & F.PASS ? 9 : fit(old.verb || old.f, verbLast ? last : true));
      // "суранды": he who asks for himself, by a stem of its own, before what was asked
      const own = hit.entry.code === "propose" && score === least && (old?.verb || old?.f || 0) & F.PASS && !(f & F.PASS);
      if (least === undefined || score > least || own) best.set(hit.entry.code, hit);
    }
    if (best) settleSenses(page, best, hits, i, sentence);
    const seen = best ? [...best.values()] : only ? [only] : [];
    const top = verbLast && seen.length > 1 ? Math.max(0, ...seen.map((h) => fit(h.verb || h.f, last))) : 0;
    for (const hit of seen) {
      const { code } = hit.entry;
      const nominal = code.startsWith("n-") || code.startsWith("a-") || code === "important";
      if (!nominal && verbLast && seen.length > 1 && fit(hit.verb || hit.f, last) < top - 2) continue;
      // "the agreed plan"
      const attribute =
        !verbLast &&
        !passive &&
        !done &&
        // "the two recently met in Baku": an adverb, and no noun behind
        !(before < from && ["at", "with"].some((cat) => startingAt(hitsOf(page, cat), to) !== undefined)) &&
        (to - from === 1 || (hit.entry.code === "agree" && page.words[from]?.key.endsWith("ed"))) &&
        ((hit.verb || hit.f) & F.PST) !== 0 &&
        endingAt(articles, from) !== undefined;
      if (attribute) continue;
      // "organising scheduled trains", "a plan backed by X", "a consortium tasked with building"
      if (!verbLast && !passive && to - from === 1 && describes(page, from, hit)) continue;
      // "talks are continuing", "is currently visiting", "is paying a visit"
      const going =
        !verbLast &&
        (hit.verb & (F.CVB | F.PRS)) === (F.CVB | F.PRS) &&
        (passives.has(to - 1) || passives.has(from) || passives.has(overSmallWords(page, from)));
      // "өткөн жок": with its word of denial it stands for a finite verb wherever it is
      const denied = verbLast && to - from > 1 && endingAt(nots, to) !== undefined;
      const frame = frameOf<S>(hit, sentence, nominal, (verbLast && (ends || denied)) || going, passive, led, carried);
      out.push(frame);
      if (!verbLast && !nominal && frame.sense !== "future")
        ahead = led && !frame.finite ? { sentence, to } : frame.finite ? undefined : ahead;
    }
    i = j;
  }
  // "üzr istə-" asks for nothing: a verb of asking at the end of an expression of saying is part of it
  if (!out.some((f) => f.sense === "propose")) return out;
  return out.filter((f) => f.sense !== "propose" || !out.some((g) => g.sense === "say" && g.to === f.to && g.from < f.from));
}

/** Of all that a predicate can mean leaves what it means where it stands; `index` is that of its first hit. */
function settleSenses(page: Page, best: Map<string, Hit>, hits: readonly Hit[], index: number, sentence: number): void {
  const { verbLast } = page.language.morphology;
  const { from, to } = hits[index];
  const truces = hitsOf(page, "truce");
  settleDeed(page, best, from);
  // "форумға қатысуға шақырды", "келуді өтінді": to call somebody to an event or to come is to invite him, whatever the verb
  const asked = best.get("invite") ?? best.get("propose");
  const called =
    asked !== undefined && verbLast && (callsGuest(page, hits, index, from) || (best.has("invite") && callsFirms(page, from)));
  if (asked && called) {
    best.delete("propose");
    best.set("invite", { ...asked, entry: { ...asked.entry, code: "invite" } });
  }
  // "yatırım yapmaya davet etti": to call for a deed is to propose it
  const invited = called ? undefined : best.get("invite");
  const isAsked = (hit: Hit) => ((hit.verb || hit.f) & F.PASS) !== 0 && verbalNounBefore(page, from);
  if (invited && verbLast && !best.has("propose") && (deedBefore(page, from) || isAsked(invited) || endingAt(truces, from))) {
    best.delete("invite");
    best.set("propose", { ...invited, entry: { ...invited.entry, code: "propose" } });
  }
  if (best.size > 1) {
    // "өтүп жатканы белгиленди": that something goes on was noted, not set
    if (verbLast && best.has("plan") && best.has("say") && (factBefore(page, from) || generalBefore(page, from)))
      best.delete("plan");
    // "15-августка белгиленген", "жолугушуусу белгиленген": set for a day, and not noted
    if (verbLast && best.has("plan") && best.has("say") && (dayBefore(page, from) || eventBefore(page, from))) {
      best.delete("say");
      best.delete("express");
    }
    // "ачуу каралган": provided for, and not considered
    const considered = verbLast && best.has("plan") ? best.get("discuss") : undefined;
    if (considered && (considered.verb || considered.f) & (F.PRF | F.PTCP) && verbalNounBefore(page, from)) {
      best.set("plan", { ...considered, entry: { ...considered.entry, code: "plan" } });
      best.delete("discuss");
    } else if (considered && !dayBefore(page, from)) best.delete("plan");
    // to call on somebody is to visit him, unless he is to do something
    if (best.has("propose") && best.has("pay-call"))
      best.delete(asksFor(page, to, page.sentences[sentence].to) ? "pay-call" : "propose");
    if (best.has("propose") && best.has("invite"))
      best.delete(
        (!endingAt(truces, from) && invites(page, from)) ||
          (verbLast && toEvent(page, hits, index, page.sentences[sentence].from))
          ? "propose"
          : "invite",
      );
  }
}

/** Senses that can become another by what stands beside their words. */
const turning: ReadonlySet<string> = new Set(["take-on", "set-down", "take-up", "invite", "propose"]);

/** Senses that words have only right beside a deed ("onarmayı kabul etti"), and what they come to there. */
const besideDeed = [
  ["take-on", "agree"],
  ["set-down", "plan"],
  ["take-up", "will-do"],
] as const;

/** Of words that mean to agree to a deed or to announce it, and other things without one, leaves what they mean here. */
function settleDeed(page: Page, best: Map<string, Hit>, from: number): void {
  for (const [sense, meaning] of besideDeed) {
    const hit = best.get(sense);
    if (!hit) continue;
    best.delete(sense);
    // "ishtirok etish maqsadida", "barqaror rivojlanish maqsadlari": what for, and no predicate
    if (hit.f & (F.LOC | F.INS | F.PL) && !(hit.f & F.V)) continue;
    // "yuborishini aytdi": who tells a deed as his own or another's only says it
    const told = sense === "set-down" && (best.has("say") || best.has("express"));
    if (!isDeedGoverned(page, from, told)) continue;
    for (const other of ["receive", "say", "express", "hold", "support", "reassure"]) best.delete(other);
    if (!best.has(meaning)) best.set(meaning, { ...hit, entry: { ...hit.entry, code: meaning } });
  }
}

/** Whether a verbal noun stands right before a predicate as its object, unless `asSubject`, or as the subject of its passive. */
function isDeedGoverned(page: Page, from: number, asSubject: boolean): boolean {
  const { words } = page;
  const at = words[from - 1]?.particle ? from - 1 : from;
  // "anlaşmayı onayladı": a document is no deed
  if (endingAt(hitsOf(page, "document"), at)) return false;
  // "yig'ilishi yakunlandi": nor is an event
  if (["sense", "event"].some((cat) => within(hitsOf(page, cat), at - 1, at).some((h) => h.entry.code.startsWith("n-"))))
    return false;
  const before = words[at - 1];
  const deed = F.V | F.MSDR;
  const owned = words[from]?.readings.some((r) => r.known && !(r.f & F.V) && r.f & F.PSS3);
  // a long word with the endings of a verbal noun is one even where no list has its stem ("dijitalleştirmeyi"), but for names
  const clear = (before?.key.length ?? 0) > 9 && !(page.tokens[at - 1].flags & CAP);
  return (
    before?.readings.some((r) => {
      if (!(r.known || clear) || (r.f & deed) !== deed || r.f & F.NEG) return false;
      if (r.f & (F.ACC | F.DAT)) return !asSubject;
      // "qazish taklifini ma'qulladi": what is proposed owns the deed
      if (!asSubject && (r.f & (F.PSS3 | CASES)) === 0 && owned) return true;
      return (r.f & (F.PSS3 | CASES)) === F.PSS3 && (r.f & F.PASS) !== 0;
    }) ?? false
  );
}

/** The last predicate after "will" or "to", with nothing told as done since. */
interface Ahead {
  readonly sentence: number;
  readonly to: number;
}

/** Whether "and" or a comma joins a bare form to a predicate after "will" or "to" ("will be received by X and hold talks with Y"). */
function isJoined(page: Page, ahead: number, at: number, to: number): boolean {
  const word = page.words[at];
  if (at - ahead > 30 || at - ahead < 1 || !word || page.tokens[at].flags & CAP) return false;
  const bare = word.readings.find((r) => r.known && (r.f & (F.V | F.MSDR | F.FIN)) === (F.V | F.MSDR | F.FIN));
  if (!bare) return false;
  const small = overSmallWords(page, at);
  const comma = page.text[page.tokens[small - 1]?.start ?? -1] === ",";
  if (!comma && !endingAt(hitsOf(page, "and"), small)) return false;
  // "trade and visit programmes": a noun, unless what it is done to follows
  if (to - at > 1 || word.readings.every((r) => !r.known || r.f & F.V)) return true;
  const next = page.tokens[at + 1];
  return (
    next?.kind === WORD &&
    ((next.flags & CAP) !== 0 || ["article", "with"].some((cat) => startingAt(hitsOf(page, cat), at + 1) !== undefined))
  );
}

/** Whether a "not" belongs to a perfect or passive: "has not arrived", "was not signed" tell of the past. */
const isOfPerfect = (page: Page, { from }: Hit): boolean =>
  startingAt(hitsOf(page, "not"), from) !== undefined &&
  ["between", "passive"].some((cat) => endingAt(hitsOf(page, cat), from) !== undefined);

/** An expression whose last word the table writes out takes its features from that word. */
function withForm(page: Page, hit: Hit): Hit {
  if (hit.verb || hit.f || hit.entry.code.startsWith("n-") || hit.entry.code.startsWith("a-")) return hit;
  const word = page.words[hit.to - 1];
  if (!word) return hit;
  // where endings are few, a word that is a noun as well ("need") stays one
  if (!page.language.morphology.verbLast && word.readings.some((r) => r.known && !(r.f & F.V) && r.stem === word.key)) return hit;
  // "тиіс" is no verbal noun of a verb that nobody means
  const [first] = word.readings;
  const idle = first?.known && first.f === 0 ? F.IMP | F.MSDR : F.IMP;
  const verb = word.readings.find((r) => r.known && r.f & F.V && !(r.f & idle));
  if (verb) return { ...hit, verb: verb.f };
  const { ownPredicates } = page.language.morphology;
  const own = listed(ownPredicates).find((ending) => word.key.endsWith(ending) && word.key.length > ending.length + 3);
  return own ? { ...hit, verb: F.V | F.FIN | F.PRS | F.PSS1S } : hit;
}

/**
 * Words that mean both "invite" and "propose" (taklif etmoq, шақыру): what is proposed is a deed, before the verb as a verbal noun;
 * who is invited goes to a place.
 */
function invites(page: Page, verb: number): boolean {
  const from = overSmallWords(page, verb);
  const before = page.words[from - 1]?.readings ?? [];
  if (before.some((r) => r.known && r.f & F.MSDR)) return false;
  const f = before[0]?.f ?? 0;
  const capital = from > 0 && (page.tokens[from - 1].flags & CAP) !== 0;
  // "Astana çagyrdy": a dative that melts into the last vowel of a town
  const melted = capital && page.language.morphology.declines === "last" && before.some((r) => r.f & F.DAT && !(r.f & F.V));
  return (f & F.DAT) !== 0 || melted || ((f & F.ACC) !== 0 && capital);
}

/** Whether a mark opens a quotation before a capital letter, or before any where verbs close clauses. */
const opensName = (page: Page, at: number): boolean =>
  /^[«“„]$/.test(page.text[page.tokens[at].start]) &&
  page.tokens[at + 1] !== undefined &&
  ((page.tokens[at + 1].flags & CAP) !== 0 || page.language.morphology.verbLast);

/** Whether "to" and a verb follow within a dozen tokens. */
const asksFor = (page: Page, from: number, end: number): boolean =>
  within(hitsOf(page, "infinitive"), from, Math.min(end, from + 14)).length > 0;

/** Whether the last case before a predicate that leads somewhere is that of an event ("sammitine … çagyryldy"); of a passive all its sentence counts. */
function toEvent(page: Page, hits: readonly Hit[], index: number, first: number): boolean {
  const { from, f, verb } = hits[index];
  const floor = (verb || f) & F.PASS ? first - 1 : from - 9;
  for (let k = index - 1; k >= 0 && hits[k].from > floor; k--)
    if (hits[k].entry.code.startsWith("n-") && hits[k].f & F.DAT) {
      // what somebody is called to do stands nearer
      for (let t = hits[k].to; t < from; t++)
        if (page.words[t]?.readings.some((r) => r.known && r.f & F.MSDR && r.f & (F.DAT | F.ACC))) return false;
      return true;
    }
  return false;
}

/** Deeds of a guest. */
const comings: ReadonlySet<string> = new Set(["go", "visit", "attend"]);

/**
 * Whether a verbal noun of coming, visiting or taking part stands right before a predicate: to take part only with the event or name of
 * what it is in beside it ("жумуштарына катышуу" is a deed like others).
 */
function callsGuest(page: Page, hits: readonly Hit[], index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && hits[k].from > from - 6; k--) {
    const { entry, f, verb, to } = hits[k];
    const form = verb || f;
    if (to !== from || !comings.has(entry.code) || !(form & F.MSDR) || !(form & (F.DAT | F.ACC))) continue;
    if (entry.code !== "attend") return true;
    for (let j = k; j >= 0 && hits[j].from > hits[k].from - 8; j--) if (hits[j].entry.code.startsWith("n-")) return true;
    // "Issiqko‘ldagi loyihalarda ishtirok etishga": what he is to take part in is no event
    const beside = page.words[hits[k].from - 1]?.readings[0];
    if (beside?.known && !(beside.f & F.V) && !(page.tokens[hits[k].from - 1].flags & CAP)) continue;
    for (let t = hits[k].from - 1; t > hits[k].from - 4 && t > 0; t--)
      if (page.words[t] && page.tokens[t].flags & CAP) return true;
  }
  return false;
}

/** Whether nothing but marks follows a predicate in its sentence. */
export function closesSentence({ sentences, words }: Page, { sentence, to }: Frame): boolean {
  for (let i = to; i < sentences[sentence].to; i++) if (words[i]) return false;
  return true;
}

/**
 * Whether firms, investors or people of business stand as object before a predicate: they are invited, whatever they are to do, unless they are the
 * object of what is to be done ("qoʻshma kompaniyani tashkil etish taklif qilindi").
 */
const callsFirms = (page: Page, from: number): boolean =>
  !verbalNounBefore(page, from, F.DAT | F.LOC | F.ABL) &&
  beginningIn(hitsOf(page, "invitee"), from - 14, from).some((h) => (h.f & F.ACC) !== 0);

/** Whether a verbal noun in the dative, which is no noun of its own, stands right before a predicate. */
function deedBefore(page: Page, from: number): boolean {
  const first = page.words[from - 1]?.readings.find((r) => r.known);
  return first !== undefined && (first.f & (F.V | F.MSDR | F.DAT)) === (F.V | F.MSDR | F.DAT);
}

/** Whether a participle of the past with a possessor stands right before a predicate ("жатканы", "болгонун"). */
function factBefore(page: Page, from: number): boolean {
  const form = F.V | F.PTCP | F.PST;
  return page.words[from - 1]?.readings.some((r) => r.known && (r.f & form) === form && r.f & F.PSS3) ?? false;
}

/** Whether a word can be a noun in the accusative. */
const isObject = ({ words }: Page, at: number): boolean =>
  words[at]?.readings.some((r) => r.known && !(r.f & F.V) && (r.f & CASES) === F.ACC) ?? false;

/** Whether a word is a converb of the past, whatever word list has it as it stands. */
const isDoneDeed = ({ words }: Page, at: number): boolean => {
  const known = words[at]?.readings.filter((r) => r.known && r.f) ?? [];
  return known.length > 0 && known.every((r) => r.f & F.V && r.f & F.CVB && !(r.f & (F.PRS | F.NEG)));
};

/** Whether a verbal noun without a case (or in none of those given) stands right before a predicate ("ачуу", "құрылысын салу"). */
const verbalNounBefore = ({ words }: Page, from: number, but = CASES): boolean =>
  words[from - 1]?.readings.some((r) => r.known && r.f & F.V && r.f & F.MSDR && !(r.f & but)) ?? false;

/** Whether a word of a day, month or season in the dative stands right before a predicate ("августка", "күзгө"). */
function dayBefore(page: Page, from: number): boolean {
  const date = endingAt(hitsOf(page, "date"), from);
  return (
    date !== undefined &&
    (date.f & F.DAT) !== 0 &&
    ["month", "season", "unit-day", "unit-month", "unit-year"].includes(date.entry.code)
  );
}

/** Whether an encounter, and nothing of it, stands right before a predicate ("жолугушуусу", "сапары"). */
const eventBefore = (page: Page, from: number): boolean =>
  allEndingAt(hitsOf(page, "event"), from).some((h) => set.has(h.entry.code) && !(h.f & CASES));

/** Whether what states have in common, or its weight, stands right before a predicate ("достугу", "мааниси"). */
const generalBefore = (page: Page, from: number): boolean =>
  [...allEndingAt(hitsOf(page, "general"), from), ...allEndingAt(hitsOf(page, "sense"), from)].some(
    (h) => (h.entry.cat === "general" || h.entry.code === "important") && !(h.f & CASES),
  );

/** Encounters that are set for a day. */
const set: ReadonlySet<string> = new Set<Sense>(["n-meeting", "n-visit", "n-reception", "n-session", "n-summit", "n-conference"]);

/** "Ko'chirilgani", «келісілгенін»: that something was put off or agreed, of a participle that stands in a word list. */
function isMove(page: Page, { from, f, verb, entry }: Hit): boolean {
  if (!settling.has(entry.code)) return false;
  const bits = verb || f;
  const fact = F.PTCP | F.PST | F.PSS3;
  return (bits & fact) === fact && page.words[from]?.readings[0]?.f === (bits & (CASES | POSSESSORS | F.PL));
}

const settling: ReadonlySet<string> = new Set<Sense>(["postpone", "cancel", "agree"]);

/** Whether a word is sooner a known noun than a verb. */
function isNoun(page: Page, at: number, f: number): boolean {
  if (f & F.PASS && f & F.MSDR) return false; // "keçirilməsi" is the holding, whatever else it is
  const first = page.words[at]?.readings[0];
  if (first?.known !== true || first.f & F.V || (f & F.FIN && f & F.OBLIG)) return false;
  // a word list that holds "o'tishi", "өтуі" as they stand knows a verbal noun with its possessor, whatever its case
  if (!(first.f & ~CASES) && f & F.PSS3 && (f & CASES) === first.f) return false;
  return first.f !== 0 || (f & (F.MSDR | F.IMP)) !== 0;
}

/** Whether a known noun is the verbal noun itself of what somebody is to do ("тұрғызуға бел буды"). */
function isDoing(page: Page, at: number, f: number): boolean {
  const readings = page.words[at]?.readings ?? [];
  if ((f & (F.V | F.MSDR)) !== (F.V | F.MSDR) || !(f & F.DAT)) return false;
  return readings.some(
    (r) => r.known && r.f === f && readings[0].stem.startsWith(r.stem) && readings[0].stem.length - r.stem.length < 3,
  );
}

/** The first token before `at` that is no small word of a verb ("also", "has", "также"). */
export function overSmallWords(page: Page, at: number): number {
  const small = hitsOf(page, "between");
  let i = at;
  for (let hit = endingAt(small, i); hit; hit = endingAt(small, i)) i = hit.from;
  return i;
}

/** Whether "we", "the sides" or another plural stands before a form that is a verb only after one ("support", "state"). */
function severalBefore(page: Page, at: number): boolean {
  const i = overSmallWords(page, at);
  if (["self", "sides"].some((cat) => endingAt(hitsOf(page, cat), i) !== undefined)) return true;
  const word = page.words[i - 1];
  // "for its support"
  if (!word || endingAt(hitsOf(page, "article"), i)) return false;
  // "thanked him for Türkiye's support"
  if (/['’]s$/.test(word.form)) return false;
  if (word.readings.some((r) => r.known && r.f & F.PL && !(r.f & F.V))) return true;
  // "astronomers plan to": a plural that no list has
  if (!word.readings.some((r) => r.known) && /[^s]s$/.test(word.key) && startingAt(hitsOf(page, "infinitive"), at + 1))
    return true;
  // "Budapest and Tashkent support"
  return (page.tokens[i - 1].flags & CAP) !== 0 && endingAt(hitsOf(page, "and"), i - 1) !== undefined;
}

/** Whether a past form only describes a noun: between a preposition or an "-ing" and its noun, or before "by". */
function describes(page: Page, at: number, hit: Hit): boolean {
  const key = page.words[at]?.key ?? "";
  if (!key.endsWith("ed") || !((hit.verb || hit.f) & F.PST)) return false;
  const next = page.words[at + 1]?.key;
  // what was agreed or planned by somebody is so all the same
  const lasts = ["agree", "decide", "plan", "prepare"].includes(hit.entry.code);
  if (!lasts && startingAt(hitsOf(page, "by"), at + 1)) return true;
  if (hit.entry.code === "instruct" && next === "with") return true;
  const before = page.words[at - 1];
  if (!before || !next || startingAt(hitsOf(page, "that"), at + 1) || startingAt(hitsOf(page, "article"), at + 1)) return false;
  if (/ing$/.test(before.key) && before.readings.some((r) => r.known && r.f & F.CVB)) return true;
  return ["title-lead", "between-two"].some((cat) => endingAt(hitsOf(page, cat), at) !== undefined);
}

/** Whether a word bears a capital that the head of a sentence does not give it, in a sentence with small words beside it. */
function isCapital(page: Page, sentence: number, at: number): boolean {
  if (!(page.tokens[at].flags & CAP) || at === page.sentences[sentence].from) return false;
  const next = page.tokens[at + 1];
  return next !== undefined && next.kind === WORD && (next.flags & CAP) !== 0 && (page.tokens[at - 1].flags & CAP) !== 0;
}

const homographs = new WeakMap<Page["language"], ReadonlySet<string>>();

/** Whether a present of the third person is sooner the plural of a noun ("key tasks", "the plans"): no subject stands before it. */
function isPlural(page: Page, at: number, f: number): boolean {
  const key = page.words[at]?.key ?? "";
  if ((f & (F.FIN | F.PRS)) !== (F.FIN | F.PRS) || f & F.MSDR || !key.endsWith("s")) return false;
  let nouns = homographs.get(page.language);
  if (!nouns) {
    nouns = new Set(page.language.morphology.homographs?.split(" "));
    homographs.set(page.language, nouns);
  }
  if (!nouns.has(key.slice(0, -1)) && !nouns.has(key.slice(0, -2))) return false;
  const i = overSmallWords(page, at);
  const word = page.words[i - 1];
  // a name, "he", "who", "the side" or what a mark parts from it can be its subject
  if (!word) return word === null;
  if (page.tokens[i - 1].flags & CAP) {
    // "Turkic States (OTS)": a name's last word, outside headlines where all words bear capitals
    const next = page.tokens[at + 1];
    return (page.tokens[at].flags & CAP) !== 0 && !(next?.kind === WORD && (next.flags & CAP) !== 0);
  }
  return !["he", "who", "which", "side", "doer", "institution", "event", "document", "body", "project"].some(
    (cat) => endingAt(hitsOf(page, cat), i) !== undefined,
  );
}

/** "Бара турганын": a converb of the present with the participle that puts it ahead, as one participle of the future. */
function putAhead(page: Page, hit: Hit, coming: Hit | undefined): Hit {
  const f = hit.verb || hit.f;
  if (!coming || !(f & F.CVB) || f & F.NEG) return hit;
  const { doneConverb } = page.language.morphology;
  if (doneConverb && page.words[hit.to - 1]?.key.endsWith(doneConverb)) return hit;
  const tense = page.words[coming.to - 1]?.readings.find((r) => r.known && r.f & F.V)?.f ?? 0;
  const verb = F.V | F.PTCP | F.FUT | (f & F.PASS) | (tense & (CASES | F.PSS3));
  return { ...hit, to: coming.to, f: verb, verb };
}

/** A form of the future that the word after it settles ("ашылатын болды", "ачылмак болду"), as a finite future. */
function putSettled(page: Page, hit: Hit, settled: Hit | undefined): Hit {
  const f = settled ? settledForm(page, hit.to - 1, hit.verb || hit.f) : 0;
  return settled && f ? { ...hit, to: settled.to, f, verb: f } : hit;
}

/**
 * What a word of features `f` at a token is before a verb of settling: a finite future, of a participle or intention of what is to come, or of a
 * converb of denial that stands for it; 0 where it is none of these.
 */
export function settledForm({ words, language }: Page, at: number, f: number): number {
  if (!(f & F.V) || f & (F.PST | F.OBLIG | CASES | POSSESSORS)) return 0;
  if (f & F.FUT && f & (F.PTCP | F.FIN)) return F.V | F.FIN | F.FUT | (f & (F.PASS | F.NEG));
  const key = words[at]?.key ?? "";
  const agreed = f & F.CVB && listed(language.morphology.settledConverb ?? "").some((ending) => key.endsWith(ending));
  return agreed ? F.V | F.FIN | F.FUT | (f & F.PASS) : 0;
}

/** Where a clause ends whose predicate, or the participle that puts it ahead, is settled by the word after it. */
function settledAt(page: Page, settled: readonly Hit[], comings: readonly Hit[], to: number): number | undefined {
  if (!settled.length) return undefined;
  const at = startingAt(comings, to)?.to;
  const hit = startingAt(settled, at ?? to);
  return hit && (at !== undefined || page.words[to - 1]?.readings.some((r) => r.known && settledForm(page, to - 1, r.f)))
    ? hit.to
    : undefined;
}

/** "Жоспарлап отырғанын": a converb with the participle that reports it as under way, as one participle of the present. */
function putUnderway(page: Page, hit: Hit, going: Hit | undefined): Hit {
  const f = hit.verb || hit.f;
  if (!going || !(f & F.CVB) || f & F.NEG) return hit;
  const form = page.words[going.to - 1]?.readings.find((r) => r.known && r.f & F.V)?.f ?? 0;
  const verb = F.V | F.PTCP | F.PRS | (f & F.PASS) | (form & (CASES | F.PSS3));
  return { ...hit, to: going.to, f: verb, verb };
}

/** "Ochar ekan, dedi": a form of the future with the word that puts it beside the clause's own verb, as a converb. */
function putAmid(hit: Hit): Hit {
  const f = hit.verb || hit.f;
  if ((f & (F.FIN | F.FUT)) !== (F.FIN | F.FUT)) return hit;
  const verb = F.V | F.CVB | (f & (F.PASS | F.NEG));
  return { ...hit, f: verb, verb };
}

/** "Did attend", "had spoken": a bare form or participle after its auxiliary, as the finite past that both make. */
function putDone(hit: Hit): Hit {
  const f = hit.verb || hit.f;
  if (!(f & F.V) || (f & F.FIN && f & F.PST) || !(f & (F.MSDR | F.PST))) return hit;
  const verb = F.V | F.FIN | F.PST | (f & F.NEG);
  return { ...hit, f: hit.f & F.V ? verb : hit.f, verb };
}

/** A finite past of the third person, which hardly any noun looks like. */
const isPast = (f: number): boolean =>
  (f & (F.FIN | F.PST)) === (F.FIN | F.PST) && (f & (F.PSS1S | F.PSS2S | F.PSS1P | F.PSS2P)) === 0;

function frameOf<S extends string>(
  hit: Hit,
  sentence: number,
  nominal: boolean,
  ends: boolean,
  passive: boolean,
  auxiliary: boolean,
  carried: boolean,
): Frame<S> {
  const f = nominal ? hit.f : hit.verb || hit.f;
  const future = f & F.FUT || f & F.OBLIG || auxiliary;
  const past = !carried && (f & (F.PST | F.PRF) || (f & F.CVB && !(f & F.PRS)));
  return {
    sense: hit.entry.code as S,
    from: hit.from,
    to: hit.to,
    f,
    sentence,
    nominal,
    time: future ? "future" : past ? "past" : "present",
    voice: f & F.PASS ? "passive" : "active",
    negative: (f & F.NEG) !== 0,
    finite:
      !auxiliary &&
      ((f & F.FIN) !== 0 ||
        (passive && (f & F.PASS) !== 0) ||
        ((ends || carried) && (f & F.V) !== 0 && (f & (F.PTCP | F.CVB)) !== 0)),
  };
}
