import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { type Frame, overSmallWords } from "../clause/frames.ts";
import { holderOf, isNominative, modifies, roleHolder, subjectOf } from "../clause/subject.ts";
import type { PersonMention, PostMention } from "../mention/mention.ts";
import { hitsOf, type Page } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP } from "../text/tokens.ts";
import { around, beginningIn, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { isInviter, isLeader } from "./encounter-guest.ts";
import { heWithPeers } from "./encounter-told.ts";

/** Verbs of encounters. */
const encounters: ReadonlySet<Sense> = new Set(["meet", "receive", "visit", "phone", "pay-call", "courtesy"]);

/**
 * "X Toshkentga kelgan va Y bilan uchrashgan", "… kelgan bo‘lib, …": who stands before a form that could close a clause as well, where "and" or a
 * converb of being goes on from it.
 */
function goesAnd(scene: Scene, { from, to, sentence }: Frame): PersonMention | undefined {
  const { page, persons, frames } = scene;
  const linked =
    startingAt(hitsOf(page, "and"), to) ?? within(frames, to, to + 1).find((f) => f.sense === "happen" && f.f & F.CVB);
  if (!linked || !page.words[to - 1]?.readings.some((r) => r.known && r.f & F.FIN)) return undefined;
  return within(persons, page.sentences[sentence].from, from).findLast((m) => isNominative(scene, m));
}

/**
 * Persons who take part: all named in the clause except those who are only spoken of. Of a visit told by a participle ("who is here
 * on a visit") it is the visitor whom the participle describes.
 */
export function participants(
  scene: Scene,
  kind: EncounterKind,
  event: Frame,
  verb: Frame,
  sentence: number,
  own: readonly Frame[],
  clause: Stretch,
): PersonMention[] {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[sentence];
  const out: PersonMention[] = [];
  const add = (m: PersonMention | undefined) => {
    if (m && !out.some((o) => o.person === m.person) && !(kind === "visit" && isInviter(scene, m))) out.push(m);
  };
  const self = rememberer(scene, verb);
  if (self) {
    add(self);
    if (kind === "visit") return out;
  }
  // "that the visit opened a new page", "барған сапарында": the participle is of the visit itself
  const named = startingAt(scene.frames, verb.to)?.sense === "n-visit" && verbLast;
  const ofVisit = named || (event.nominal && verb.from >= event.to);
  if (kind === "visit" && !verb.finite && verb.f & F.PTCP && !ofVisit) {
    // "who came" stands before the visitor, "the place to which he came" after him
    const own = verbLast && (verb.f & F.PSS3) !== 0;
    // "X, Y'nin geleceğini söyledi": he of whom it is told that he will come
    const ofWhom =
      own && verb.f & F.ACC
        ? within(scene.persons, s.from, verb.from).findLast((m) => (m.f & F.GEN) !== 0 && !isInviter(scene, m))
        : undefined;
    // "X komandanın gələcəyini bildirib": nor is it he where others are told of
    if (
      own &&
      verb.f & F.ACC &&
      !ofWhom &&
      ownerIn(page, within(scene.persons, s.from, verb.from).at(-1)?.to ?? s.from, verb.from)
    )
      return out;
    const described = own
      ? (ofWhom ??
        within(scene.persons, s.from, verb.from).find((m) => isNominative(scene, m) && m.person.post !== "spokesperson") ??
        within(scene.persons, s.from, verb.from).find((m) => (m.f & F.GEN) !== 0))
      : verbLast
        ? (goesAnd(scene, verb) ??
          within(scene.persons, verb.to, s.to)[0] ??
          within(scene.persons, s.from, verb.from).findLast((m) => isLeader(scene, m)))
        : // "X, прибывший с визитом" stands behind a mark, "находящийся с визитом X" before the man
          verb.from > s.from && page.words[verb.from - 1]
          ? within(scene.persons, verb.to, s.to)[0]
          : within(scene.persons, s.from, verb.from).at(-1);
    add(described);
    return out;
  }
  if (!verbLast) {
    // "the coming visit of X to Y", «визит в Баку министра X»: whose it is stands with the noun
    const visitor =
      kind !== "visit"
        ? undefined
        : event.nominal && page.language.morphology.declines === "every"
          ? beginningIn(scene.persons, event.to, Math.min(event.to + 5, s.to)).filter((m) => m.f & F.GEN)
          : verb.nominal
            ? visitorOf(scene, sentence, verb)
            : undefined;
    if (visitor?.length) return visitor.slice(0, 1);
    const told = subjectOf(scene, verb);
    // "…, where a summit will be held": who stands before is of another clause
    const away = (m: PersonMention) =>
      (m.to <= clause.from &&
        within(hitsOf(page, "where"), m.to, clause.from).length > 0 &&
        // «посетил Токио, где встретился с министром»: he himself did
        !(
          !event.nominal &&
          verb.finite &&
          (verb.voice === "active" || verb.sense === "meet") &&
          !within(scene.persons, clause.from, verb.from).some((o) => isNominative(scene, o))
        )) ||
      // "X told of preparations for the summit, which will be held in May"
      (event.nominal &&
        within(hitsOf(page, "which"), event.to, verb.from).length > 0 &&
        own.some((f) => f.sense === "say" && f.finite && f.from >= m.to && f.to <= event.from));
    const subject = told?.persons.some(away) ? undefined : told;
    // "X said that Y will meet Z"
    const tie = within(hitsOf(page, "that"), s.from, verb.from).at(-1);
    const inner =
      tie && own.some((f) => f.sense === "say" && f.finite && f.to <= tie.to && tie.from - f.to <= 3) ? tie : undefined;
    // "X said Y will meet Z"
    const said =
      tie || page.language.morphology.declines !== "none"
        ? undefined
        : own.findLast((f) => f.sense === "say" && f.finite && !f.nominal && f.to <= verb.from);
    const doer = inner
      ? within(scene.persons, inner.to, verb.from).find((m) => isNominative(scene, m))
      : said && startingAt(scene.persons, said.to);
    if (doer && subject?.persons[0] && subject.persons[0].to <= doer.from) {
      for (const m of within(scene.persons, doer.from, s.to)) if (kind !== "visit" || m === doer) add(m);
      return out;
    }
    // "X said Armenia's deputy foreign minister will visit Y": who does it is told by his office alone
    const office = subject && officeAfterSaying(scene, own, verb, subject.persons);
    if (office) {
      add(holderOf(scene, office));
      if (kind !== "visit") for (const m of within(scene.persons, office.to, s.to)) if (!tellsAtEnd(scene, own, verb, m)) add(m);
      return out;
    }
    // "A, B and C met": who stands in a row before the subject is of it
    const row = subject?.persons[0];
    if (row) for (const m of rowBefore(scene, row, s.from)) add(m);
    for (const m of subject?.persons ?? []) add(m);
    // "is to meet X and to be received by Y"
    const follows = (f: Frame) =>
      f.finite || (!verb.nominal && encounters.has(f.sense) && f.time === "future" && f.from > verb.to);
    const next = own.find((f) => follows(f) && !f.nominal && f.from >= verb.to && f.sense !== "say" && f.sense !== "future");
    const to = kind === "visit" ? Math.min(verb.to + 8, s.to) : (next?.from ?? s.to);
    // "met X and was later received by Y": the second is of the subject and whom it names itself
    const second =
      verb.voice === "passive" &&
      own.some((f) => (f.finite || f.time === "future") && !f.nominal && encounters.has(f.sense) && f.to <= verb.from);
    if (second) {
      if (!out.length) add(within(scene.persons, s.from, verb.from)[0]);
      for (const m of within(scene.persons, verb.to, to)) add(m);
      return out;
    }
    // «Президенту X позвонил Y»: who did it stands behind the verb, and to whom before it
    const inverted =
      verb.sense === "phone" &&
      page.language.morphology.declines === "every" &&
      out.length > 0 &&
      out.every((m) => m.from >= verb.to);
    const from = verb.nominal || verb.voice === "passive" || out.length === 0 || inverted ? clause.from : verb.from;
    if (kind === "visit" && out.length) return out;
    // "X informed them of preparations for the summit that will be held": he only tells of it
    const telling = own.find((f) => f.sense === "say" && f.finite && !f.nominal && f.to <= event.from && f.from >= clause.from);
    // "In a meeting with X, Y said": of two sides, and no clause before him tells of it
    const takesPart = (m: PersonMention) =>
      verb.nominal &&
      out.length === 1 &&
      out[0].person.state !== m.person.state &&
      m.person.post !== "spokesperson" &&
      !own.some((f) => f.finite && !f.nominal && f.from >= s.from && f.to <= m.from);
    for (const m of within(scene.persons, telling?.to ?? from, to)) if (takesPart(m) || !tellsAtEnd(scene, own, verb, m)) add(m);
    // "meetings of the head of state with the Prime Minister X": the one that holds the office
    if (!out.some((m) => m.person.state === scene.home))
      for (const post of within(scene.posts, clause.from, to)) {
        if (post.plural || post.stateFrom !== "home" || post.state !== scene.home || around(scene.persons, post).length) continue;
        add(scene.persons.find((m) => m.from < clause.from && m.person.state === post.state && m.person.post === post.post));
      }
    return out;
  }
  // "the President's visit to Egypt in 2023, the speaker said": of him whose office it is, and not of who tells of it
  const owner =
    kind === "visit" && event.nominal
      ? within(scene.posts, s.from, event.from).findLast((p) => (p.f & F.GEN) !== 0 && !p.plural)
      : undefined;
  if (owner && !around(scene.persons, owner).length) {
    const holder = holderOf(scene, owner);
    if (holder) add(holder);
    const other = within(scene.persons, owner.to, event.from).length > 0;
    if (!other) return out;
  }
  // "X Y'nin 2024'teki ziyaretini hatırlattı": of him whose visit it is
  const whose =
    kind === "visit" && event.sense === "n-visit" && page.words[event.to - 1]?.readings.some((r) => r.f & F.PSS3)
      ? within(scene.persons, s.from, event.from).findLast((m) => (m.f & F.GEN) !== 0 && !isInviter(scene, m))
      : undefined;
  if (
    whose &&
    within(scene.persons, s.from, whose.from).some((m) => isNominative(scene, m) && m.person !== whose.person) &&
    !within(scene.persons, whose.to, event.from).length
  ) {
    add(whose);
    return out;
  }
  if (kind !== "visit") add(whoDid(scene, sentence, verb));
  const doer = kind === "visit" ? undefined : doerBefore(scene, verb, clause, s);
  if (doer) add(doer);
  const teller = tellsOf(scene, verb, own, clause);
  if (teller?.doer) add(teller.doer);
  // "X ile görüşen Y, Z tarafından kabul edildi": of the deed told after it X is no part
  const met = verb.finite ? metFirst(scene, own, clause, verb) : undefined;
  if (met) add(met.doer);
  const talkers = within(scene.persons, met?.to ?? clause.from, clause.to);
  for (const m of talkers) {
    // "X-ning aytishicha": he only tells of it
    if (m.f & F.GEN && startingAt(hitsOf(page, "according"), m.to)) continue;
    // "Sözçü nazir X-in səfər edəcəyini bildirib": of two who are named a spokesman only tells of it
    if (kind === "visit" && m.person.post === "spokesperson" && talkers.some((o) => o.person !== m.person)) continue;
    if (teller && m.to <= teller.before && (m.person.post === "spokesperson" || isNominative(scene, m))) continue;
    const envoy = kind === "ceremony" && m.person.post === "ambassador";
    // "the guest handed over X's letter": whose letter it is
    const author = kind === "message" && (event.f & F.ACC) !== 0 && m.to <= event.from && event.from - m.to <= 2;
    if (
      !teller &&
      !envoy &&
      !author &&
      m.f & F.GEN &&
      kind !== "visit" &&
      kind !== "meeting" &&
      !(kind === "reception" && isLeader(scene, m, verb)) &&
      // "A, B ve C'nin üçlü görüşmesi": the last of those who met
      !(tables.has(kind) && verb.sense === "meet" && verb.from - m.to <= 4 && !within(scene.persons, m.to, verb.from).length) &&
      !["hold", "happen", "ahead", "pay-call", "plan"].includes(verb.sense) &&
      // "X'in Y tarafından kabul edilmesi bekleniyor"
      !(kind === "reception" && verb.f & F.MSDR && within(hitsOf(page, "by"), m.to, verb.from).length > 0) &&
      // "X'in ev sahipliğinde yapıldı"
      !(verb.sense === "attend" && verb.voice === "passive")
    )
      continue;
    if (kind === "visit" && out.length > 0 && !isNominative(scene, m)) continue;
    // "X'in davetine icabetle": who invites is at home
    if (kind === "visit" && m.f & F.GEN && startingAt(scene.frames, m.to)?.sense === "a-invite") continue;
    // "Islom Karimov qabriga gul qo‘ydi"
    if (kind === "ceremony" && !envoy && modifies(scene, m)) continue;
    add(m);
  }
  if (!out.length && kind === "meeting") for (const m of greeted(scene, clause, s)) add(m);
  if (!out.length && (kind === "meeting" || kind === "call")) add(heWithPeers(scene, verb));
  // "mehmonni Senat raisi ham qabul qildi", "qonaq Baş nazir tərəfindən qəbul olunub"
  if (kind === "reception" && new Set(out.map((m) => m.person.state)).size < 2) {
    const passive = verb.voice === "passive" && within(hitsOf(page, "by"), clause.from, verb.from).length > 0;
    const isGuest = (h: Hit) => h.entry.code === "guest" && (passive ? !(h.f & (CASES | F.PL)) : (h.f & F.ACC) !== 0);
    const guest = within(hitsOf(page, "role-noun"), clause.from, clause.to).find(isGuest);
    const holder = guest && roleHolder(scene, guest)?.mention;
    if (holder) add(holder);
    // "X, Y'yle görüştü, ardından Z tarafından kabul edildi": he of whom the clauses before tell
    else if (passive && out.length === 1 && clause.from > s.from + 1) {
      const before = within(scene.persons, s.from, clause.from).find((m) => isNominative(scene, m));
      if (before && before.person.state !== out[0].person.state) add(before);
    }
  }
  return out;
}

/** "X ile görüşen Y, … Z ile bir araya geldi": of him who did both things, named or by his office right behind the participle, where the second begins. */
function metFirst(
  scene: Scene,
  own: readonly Frame[],
  clause: Stretch,
  verb: Frame,
): { readonly to: number; readonly doer: PersonMention | undefined } | undefined {
  const first = own.findLast(
    (f) =>
      encounters.has(f.sense) &&
      !f.nominal &&
      !f.finite &&
      f.from >= clause.from &&
      f.to < verb.from &&
      (f.f & F.PTCP) !== 0 &&
      !(f.f & (CASES | F.PSS3)),
  );
  if (!first || !within(scene.persons, clause.from, first.from).length) return undefined;
  if (!within(scene.persons, first.to + 1, verb.from).length) return undefined;
  const named = startingAt(scene.persons, first.to);
  const office = named ? undefined : startingAt(scene.posts, first.to);
  const head = named ?? office;
  if (!head || head.f & CASES || !isNominative(scene, head)) return undefined;
  return { to: first.to, doer: named ?? (office && holderOf(scene, office)) };
}

/** Kinds of which three and more are a part. */
const tables: ReadonlySet<EncounterKind> = new Set(["ministerial", "summit"]);

/** The office, named without its holder, that opens a clause of its own right after what these persons say. */
function officeAfterSaying(
  scene: Scene,
  own: readonly Frame[],
  verb: Frame,
  tellers: readonly PersonMention[],
): PostMention | undefined {
  const { page } = scene;
  if (verb.nominal || !tellers.length || page.language.titles.order !== "both") return undefined;
  const said = own.findLast((f) => f.sense === "say" && f.finite && !f.nominal && f.to <= verb.from);
  if (!said || tellers.some((m) => m.to > said.from)) return undefined;
  const that = startingAt(hitsOf(page, "that"), said.to);
  const from = that?.to ?? said.to;
  const post = within(scene.posts, said.to, verb.from).find((p) => p.from >= said.to && p.from <= from + 1);
  return post && !around(scene.persons, post).length && !page.words.slice(post.to, verb.from).includes(null) ? post : undefined;
}

/** "…, his spokesman X said": who stands between a comma and a verb of saying after what is told. */
function tellsAtEnd(scene: Scene, own: readonly Frame[], verb: Frame, m: PersonMention): boolean {
  const { page } = scene;
  const said = own.find((f) => f.sense === "say" && f.finite && !f.nominal && f.from >= m.to);
  if (!said || m.from < verb.to) return false;
  // "…, ministers X and Y said"
  const tellers = [...hitsOf(page, "and"), ...scene.persons, ...scene.posts];
  let at = m.to;
  for (let hit = startingAt(tellers, at); hit && at < said.from; hit = startingAt(tellers, at)) at = hit.to;
  if (overSmallWords(page, said.from) > at) return false;
  let from = m.from;
  for (let hit = endingAt(tellers, from); hit; hit = endingAt(tellers, from)) from = hit.from;
  return page.text[page.tokens[from - 1]?.start ?? -1] === ",";
}

/** The two of the clause before that a converb or "and" links, of whom one did something to the other ("X kutib oldi va u bilan muzokara qildi"). */
function greeted({ page, persons }: Scene, clause: Stretch, s: Stretch): PersonMention[] {
  if (clause.from <= s.from + 1) return [];
  const before = within(persons, s.from, clause.from);
  const [host, guest] = before;
  const two = before.length === 2 && host.person.state !== guest.person.state && host.person !== guest.person;
  return two && before.some((m) => m.f & F.ACC) && !hitsOf(page, "sides").some((h) => h.from >= clause.from && h.to <= clause.to)
    ? before
    : [];
}

/**
 * Who did what the clause before told, where that ends with a converb and this one names only whom it was done with ("X Ташкентке барып, Y менен
 * сүйлөштү").
 */
function doerBefore(scene: Scene, verb: Frame, clause: Stretch, s: Stretch): PersonMention | undefined {
  const { page, persons } = scene;
  if (!verb.finite || clause.from <= s.from + 1) return undefined;
  const link = page.words[clause.from - 2]?.readings ?? [];
  if (!link.slice(0, 2).some((r) => r.known && r.f & F.CVB)) return undefined;
  const here = within(persons, clause.from, verb.from);
  const marks = hitsOf(page, "with");
  // "Бишкекке келип, тышкы иштер министри менен сүйлөштү": by his office alone
  const offices = here.length ? [] : within(scene.posts, clause.from, verb.from);
  const isWith = (m: { to: number; f: number }) => (m.f & (F.INS | F.ACC)) !== 0 || startingAt(marks, m.to) !== undefined;
  const partner = here.length + offices.length > 0 && here.every(isWith) && offices.every(isWith);
  if (!partner || hitsOf(page, "sides").some((h) => h.from >= clause.from && h.to <= verb.from)) return undefined;
  const doers = within(persons, s.from, clause.from).filter((m) => isNominative(scene, m));
  const [doer] = doers;
  if (doers.length !== 1 || offices.some((p) => p.state === null || p.state === doer.person.state)) return undefined;
  return here.every((m) => m.person.state !== doer.person.state) ? doer : undefined;
}

/** Who tells of what he himself did ("X ile görüştüğünü hatırlatan Y"): he stands right after a verb of saying right after what was done. */
export function rememberer({ page, persons, frames }: Scene, verb: Frame): PersonMention | undefined {
  const deed = F.PTCP | F.PSS3 | F.ACC;
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite || (verb.f & deed) !== deed) return undefined;
  const said = frames.find((f) => f.from === verb.to && (f.sense === "say" || f.sense === "express") && !f.finite);
  if (!said || !(said.f & F.PTCP) || said.f & (CASES | F.PSS3)) return undefined;
  const head = startingAt(persons, said.to);
  const { from } = page.sentences[verb.sentence];
  return head && !within(persons, from, verb.from).some((m) => m.f & F.GEN || m.person === head.person) ? head : undefined;
}

/** Who did what a participle before him tells ("X ile görüşen Y"), or with whom it was done ("X'in görüştüğü Y"), where another man is named before it. */
export function whoDid(scene: Scene, sentence: number, verb: Frame): PersonMention | undefined {
  const { page, persons } = scene;
  if (!page.language.morphology.verbLast || verb.nominal || verb.finite) return undefined;
  if (!(verb.f & F.PTCP) || verb.f & CASES) return undefined;
  const s = page.sentences[sentence];
  const head = within(persons, verb.to, Math.min(s.to, verb.to + 12)).find((m) => m.from === verb.to);
  const other =
    head && within(persons, s.from, verb.from).findLast((m) => m.person !== head.person && m.person.state !== head.person.state);
  if (!other) return undefined;
  // "X'in görüştüğü Y", "X кездескен Y": whom he met
  if (verb.f & F.PSS3) return verb.f & F.PST && other.f & F.GEN ? head : undefined;
  return !isNominative(scene, other) || (verb.f & F.PST && verb.sense !== "go") ? head : undefined;
}

/**
 * Of an encounter that somebody only tells of ("spokesman X said of minister Y's meeting Z", with Y in the genitive of a verbal noun): the
 * token before which the teller stands, and the doer where only his office is named. Undefined where nobody else's doing is told.
 */
function tellsOf(
  scene: Scene,
  verb: Frame,
  own: readonly Frame[],
  clause: Stretch,
): { before: number; doer?: PersonMention } | undefined {
  const told = nominalised(scene.page, verb);
  if (told === undefined || !own.some((f) => f.sense === "say" && f.finite && f.from >= told.to)) return undefined;
  const persons = within(scene.persons, clause.from, verb.from);
  const doer = persons.find((m) => (m.f & F.GEN) !== 0);
  if (doer) return { before: doer.from };
  const office = within(scene.posts, clause.from, verb.from).find((p) => (p.f & F.GEN) !== 0 && !around(scene.persons, p).length);
  const holder = office && holderOf(scene, office);
  if (office && holder) return { before: office.from, doer: holder };
  const spokesman = persons.find((m) => m.person.post === "spokesperson");
  return spokesman && { before: spokesman.to };
}

/** The verbal noun with a possessor ("geleceğini", "görüşəcəyini") that a predicate is, or that its converb leads to. */
export function nominalised(page: Page, verb: Frame): { to: number; f: number } | undefined {
  if (verb.nominal || verb.finite) return undefined;
  const { words, sentences } = page;
  const marks = hitsOf(page, "with");
  for (let i = verb.to - 1; i < Math.min(sentences[verb.sentence].to, verb.to + 20); i++) {
    const f = i < verb.to ? verb.f : (words[i]?.readings[0]?.f ?? 0);
    // "bilen", "bilan": with, and a participle of knowing; "Hakan": a name, and one of claiming
    if (!(f & F.V) || startingAt(marks, i) || (i >= verb.to && page.tokens[i].flags & CAP)) continue;
    if (f & F.PSS3 && f & (F.PTCP | F.MSDR)) return { to: i + 1, f };
    if (!(f & F.CVB)) return undefined;
  }
  return undefined;
}

/** Whose visit a noun tells of: "X's visit", "the visit of X", "their visit"; undefined where nobody stands beside it. */
function visitorOf(scene: Scene, sentence: number, noun: Frame): PersonMention[] | undefined {
  const { page, persons } = scene;
  const s = page.sentences[sentence];
  const owner = endingAt(persons, noun.from, 30) ?? endingAt(persons, noun.from - 1, 30);
  if (owner && owner.f & F.GEN) return [owner];
  const of = startingAt(hitsOf(page, "between-two"), noun.to);
  const after = of && within(persons, of.to, s.to)[0];
  if (after && after.from - of.to <= 1) return [after];
  const his = within(hitsOf(page, "his"), Math.max(s.from, noun.from - 3), noun.from)[0];
  if (!his) return undefined;
  const before = within(persons, s.from, his.from);
  return before.length ? before.slice(0, 1) : undefined;
}

/** Those whom the noun of talks is "between". */
export function talkersOf(scene: Scene, sentence: number, noun: Stretch): PersonMention[] {
  const out: PersonMention[] = [];
  for (const m of within(scene.persons, noun.to, scene.page.sentences[sentence].to))
    if (!out.some((o) => o.person === m.person) && out.length < 2) out.push(m);
  return out;
}

/** The persons in a row, with nothing but commas between, that ends at a person. */
function rowBefore({ page, persons }: Scene, last: PersonMention, from: number): PersonMention[] {
  const out: PersonMention[] = [];
  let at = last.from;
  for (const m of within(persons, from, last.from).reverse()) {
    const comma = at - m.to === 1 && page.text[page.tokens[m.to].start] === ",";
    if (!comma || m.by !== "name") break;
    out.unshift(m);
    at = m.from;
  }
  return out;
}

/** Whether a noun in the genitive between two tokens does what a participle tells, and is not whose the next noun is. */
function ownerIn({ words, tokens }: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const f = words[i]?.readings[0]?.f ?? 0;
    if (!(f & F.GEN) || f & F.V || (i === from && tokens[i].flags & CAP)) continue;
    const next = words[i + 1]?.readings[0];
    if (next && i + 1 < to && !(next.f & F.PSS3 && !(next.f & F.V))) return true;
  }
  return false;
}
