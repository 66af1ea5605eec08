import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { subjectOf } from "../clause/subject.ts";
import { isPluperfect } from "../clause/verb.ts";
import type { PersonOfText } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { rowOfPeople } from "../pair.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER } from "../text/tokens.ts";
import { beginningIn, endingAt, type Stretch, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { dateFor } from "./encounter-ahead.ts";
import { isHost } from "./encounter-clues.ts";
import { isLongPast } from "./encounter-day.ts";
import { isRepresented } from "./encounter-delegation.ts";
import type { Draft } from "./encounter-draft.ts";
import { gatherings, heads, hosting, rounds, talks } from "./encounter-kinds.ts";
import { withMovesApart } from "./encounter-light.ts";
import { areNumberedApart, holdersOf, isNext, stateOfTown } from "./encounter-near.ts";
import { nounKinds } from "./encounter-noun.ts";
import { isOrigin, isRecalled } from "./encounter-recalled.ts";

/** "О визите X в Y": a title that names a visit without telling of it, where the text does. */
export function isTitleOf(draft: Draft, drafts: readonly Draft[]): boolean {
  // "Ministers of Turkic States meet in Almaty", "the leaders met in Baku. The summit was attended by …": the sides are told by the text
  if (draft.kind === "meeting" && draft.inferred.parties && !draft.persons.length) {
    const told = drafts.find(
      (d) =>
        !d.headline &&
        (draft.headline || (d.sentence === draft.sentence + 1 && d.parties.length > 2 && !d.dated)) &&
        (d.kind === "ministerial" || d.kind === "summit") &&
        d.status === draft.status &&
        (d.place === null || draft.place === null || d.place === draft.place) &&
        draft.parties.some((p) => d.parties.includes(p)),
    );
    if (told && !draft.headline) Object.assign(told, { place: told.place ?? draft.place, date: draft.date, dated: draft.dated });
    if (told || draft.headline) return told !== undefined;
  }
  // "X meets the ministers of A, B": with each apart, as the text tells
  if (draft.headline && draft.parties.length > 2 && (draft.kind === "ministerial" || draft.kind === "summit")) {
    const [first, ...others] = draft.parties;
    const told = drafts.filter((d) => !d.headline && d.status === draft.status);
    const apart = (party: string) =>
      told.some((d) => talks.has(d.kind) && d.parties.length === 2 && d.parties.includes(first) && d.parties.includes(party));
    if (others.every(apart) && !told.some((d) => d.kind === draft.kind)) return true;
  }
  // "the President went to Japan": the visit that the text tells as one of these days
  if (
    draft.headline &&
    draft.kind === "visit" &&
    draft.rule !== "encounter.n-visit" &&
    !draft.dated &&
    draft.persons.length === 1
  ) {
    const told = drafts.find((d) => d.kind === "visit" && !d.headline && d.status !== draft.status && d.status !== "cancelled");
    if (told?.dated && told.persons.includes(draft.persons[0]) && told.parties.every((p) => draft.parties.includes(p)))
      return true;
  }
  if (draft.headline && talks.has(draft.kind) && draft.inferred.parties && !draft.persons.length) {
    // "heads of the railways met in Tashkent": of three sides, as the text tells
    const told = drafts.find(
      (d) =>
        !d.headline &&
        d.kind === draft.kind &&
        d.status === draft.status &&
        d.parties.length > 2 &&
        (!draft.dated || d.date === draft.date),
    );
    if (!told || !draft.parties.every((p) => told.parties.includes(p))) return false;
    told.place ??= draft.place;
    return true;
  }
  // "the commission's co-chairs met": that one received the other, as the text tells
  if (draft.headline && draft.kind === "meeting" && !draft.persons.length && !draft.dated) {
    const told = drafts.filter((d) => !d.headline && talks.has(d.kind) && d.status === draft.status && !isRecalled(d));
    const of = (d: Draft) => d.parties.length === 2 && d.parties.every((p) => draft.parties.includes(p));
    if (told.length === 1 && told[0].kind === "reception" && of(told[0])) {
      told[0].place ??= draft.place;
      return true;
    }
  }
  if (draft.headline && isToldGathering(draft, drafts)) return true;
  // «О переносе консультаций»: of what the text tells to be put off
  if (draft.headline && draft.status === "cancelled" && !draft.dated && !draft.persons.length) {
    const off = (d: Draft) => d.status === "cancelled" && !d.headline && d.parties.every((p) => draft.parties.includes(p));
    if (drafts.some(off)) return true;
  }
  if (!draft.headline || draft.rule !== "encounter.n-visit" || draft.dated) return false;
  return drafts.some(
    (d) =>
      d.kind === "visit" &&
      !d.headline &&
      d.parties.length === draft.parties.length &&
      d.parties.every((p) => draft.parties.includes(p)) &&
      (!d.persons.length || !draft.persons.length || d.persons.some((p) => draft.persons.includes(p))),
  );
}

/** "X met his counterparts from A and B", each of whom the text then tells him to have met: no meeting of all of them. */
export function isSummedUp({ page, posts }: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  const { kind, status, sentence, parties, persons } = draft;
  const s = page.sentences[sentence];
  // "met the presidents of A and B separately": all of them are told already
  const each = within(posts, s.from, s.to).some((p) => p.plural && p.states.length > 1);
  if (!each && isSeries(page, draft) && drafts.some((d) => isOneOf(d, draft))) return true;
  if ((kind !== "ministerial" && kind !== "meeting") || status !== "held" || parties.length < 3 || persons.length > 1)
    return false;
  if (!within(hitsOf(page, "head"), s.from, s.to).some((h) => h.entry.code === "counterpart" && h.f & F.PL)) return false;
  const pairs = drafts.filter((d) => d !== draft && talks.has(d.kind) && d.status === "held" && d.parties.length === 2);
  const [home] = parties.filter((p) => pairs.every((d) => d.parties.includes(p)));
  return home !== undefined && parties.every((p) => p === home || pairs.some((d) => d.parties.includes(p)));
}

/** "Bir sıra görüşlər keçirib": talks of one man that the words of its own sentence tell as several. */
function isSeries(page: Page, { kind, status, sentence, persons }: Draft): boolean {
  if (kind !== "meeting" || status !== "held" || persons.length !== 1) return false;
  const { from, to } = page.sentences[sentence];
  return within(hitsOf(page, "apart"), from, to).some((h) => h.to - h.from > 1);
}

/** Whether talks are told after a series of them, of the same man with somebody who is named, or of one of the series' two sides with the other. */
const isOneOf = (d: Draft, series: Draft): boolean =>
  d.sentence > series.sentence &&
  d.sentence - series.sentence <= 8 &&
  (d.kind === "meeting" || d.kind === "reception") &&
  d.status === "held" &&
  d.persons.some((p) => !series.persons.includes(p)) &&
  (d.persons.includes(series.persons[0]) || series.parties.every((p) => d.parties.includes(p)));

/** "The Council of Ministers met in Minsk": a title's gathering of an organisation, which the text tells with those who came. */
function isToldGathering(draft: Draft, drafts: readonly Draft[]): boolean {
  const { kind, status, parties, date, dated, place, inferred } = draft;
  // "“Central Asia – EU” ministers meet in Brussels": of more than the two that the title names
  const ofMany = (kind === "ministerial" || kind === "summit") && inferred.parties !== undefined;
  if (!gatherings.has(kind) || !(parties.some((p) => p.startsWith("org:")) || ofMany)) return false;
  const of = parties.find((p) => p.startsWith("org:"));
  const told = drafts.find(
    (d) =>
      !d.headline &&
      d.kind === kind &&
      d.status === status &&
      (parties.every((p) => d.parties.includes(p)) ||
        (of !== undefined && d.parties.includes(of) && inferred.parties !== undefined)) &&
      (!place || !d.place || d.place === place) &&
      (!date || !d.date || d.date === date),
  );
  // "Summit to be held on 31 March": the day that only the title tells
  if (told && dated && !told.dated && told.date === null && !isRecalled(told)) Object.assign(told, { date, dated });
  return told !== undefined;
}

/** "Перед встречей министров их принял президент": when something else was, told by what the text has told or announced itself. */
export function isOnlyBefore({ page, frames }: Scene, d: Draft, drafts: readonly Draft[]): boolean {
  if (page.language.morphology.verbLast || d.headline || !d.inferred.parties) return false;
  if (!/^encounter\.(?:n-|recalled)/.test(d.rule)) return false;
  const mark = within(hitsOf(page, "before"), d.noun.from - 4, d.noun.from).at(-1);
  if (!mark || within(frames, mark.to, d.noun.from).some((f) => !f.nominal)) return false;
  return drafts.some(
    (o) =>
      o !== d &&
      o.status !== "cancelled" &&
      o.sentence < d.sentence &&
      d.sentence - o.sentence <= 4 &&
      !o.inferred.parties &&
      (o.kind === d.kind || d.kind === "meeting" || o.kind === "meeting") &&
      d.parties.every((p) => o.parties.includes(p)),
  );
}

/** "The organisation's summit will be in Kyrgyzstan. The 11th summit will be held there next year": a gathering that the text goes on about. */
export function isToldOnAbout(draft: Draft, drafts: readonly Draft[]): boolean {
  const { kind, status, parties, place, date } = draft;
  const of = parties.find((p) => p.startsWith("org:"));
  if (!of || (kind !== "summit" && kind !== "ministerial") || draft.headline || isRecalled(draft) || status === "cancelled")
    return false;
  const told = drafts.find(
    (d) =>
      d !== draft &&
      !d.headline &&
      d.kind === kind &&
      d.status === status &&
      d.sentence < draft.sentence &&
      draft.sentence - d.sentence <= 6 &&
      d.parties.includes(of) &&
      !isRecalled(d) &&
      (parties.every((p) => d.parties.includes(p)) || d.parties.every((p) => parties.includes(p))) &&
      (!place || !d.place || d.place === place) &&
      (!date || !d.date || d.date === date) &&
      !(d.persons.length && draft.persons.length && !d.persons.some((p) => draft.persons.includes(p))),
  );
  if (!told) return false;
  told.parties = [...new Set([...told.parties, ...parties])];
  told.place ??= place;
  if (date && !told.date) Object.assign(told, { date, dated: draft.dated });
  joinIn(told, draft.persons);
  return true;
}

/** "The presidents met face to face": the two who were told to be at the event before, one of each side. */
export function leadersBefore(scene: Scene, drafts: readonly Draft[], { parties, sentence }: Draft): PersonOfText[] {
  const { from } = scene.page.sentences[sentence];
  const both = officeHolders(scene, sentence).filter((p) => scene.persons.some((m) => m.person === p && m.from < from));
  // "talks were held between the ministers": the two that the text has named
  if (both.length === 2 && parties.length === 2 && parties.every((p) => both.some((m) => m.state === p))) return both;
  const told = drafts.findLast((d) => d.kind !== "visit" && d.status === "held" && !d.headline && sentence - d.sentence <= 2);
  const persons = told?.persons ?? [];
  return persons.length === 2 && parties.length === 2 && parties.every((p) => persons.some((m) => m.state === p)) ? persons : [];
}

/** Who holds the office that a sentence names in the plural and of nobody ("vazirlar o‘rtasida"). */
function officeHolders({ page, posts, people }: Scene, sentence: number): PersonOfText[] {
  const { from, to } = page.sentences[sentence];
  const post = within(posts, from, to).find((p) => p.plural && p.states.length === 0);
  if (!post) return [];
  const sort = /(?:deputy-)?(?:minister|speaker|governor|head-of-state|head-of-government)$/.exec(post.post)?.[0];
  return sort === undefined
    ? []
    : people.filter((p) => p.post?.endsWith(sort) && p.post.startsWith("deputy") === sort.startsWith("deputy"));
}

/** "The congress goes on until 13 November": the last day of the event of its kind told before; true where that is all. */
export function goesOn(scene: Scene, draft: Draft, before: readonly Draft[]): boolean {
  if (draft.status !== "planned" || !gatherings.has(draft.kind) || draft.persons.length || !isBare(scene, draft.noun))
    return false;
  const { from, to } = scene.page.sentences[draft.sentence];
  const until = within(scene.dates, from, to).find((d) => d.bound === "until" && d.kind === "day");
  const told = before.findLast(
    (d) => d.kind === draft.kind && d.status === "held" && !d.headline && draft.sentence - d.sentence <= 5,
  );
  if (!until?.future || !told) return false;
  if (told.date?.length === 10 && told.date < until.future) told.date = `${told.date}/${until.future}`;
  return true;
}

/** "At the end of the visit": of a guest who was told to be received or met, and of no journey. */
export const isCall = (scene: Scene, { rule, persons, place, dated, parties, noun }: Draft, before: readonly Draft[]): boolean =>
  rule === "encounter.n-visit" &&
  !startingAt(hitsOf(scene.page, "within"), noun.to) &&
  !place &&
  !dated &&
  isBare(scene, noun) &&
  !before.some((d) => d.kind === "visit") &&
  before.some(
    (d) =>
      (d.kind === "reception" || d.kind === "meeting") &&
      parties.every((p) => d.parties.includes(p)) &&
      // "Vali, ziyaretten duyduğu memnuniyeti …": he who was called on
      persons.every((p) => d.persons.includes(p)),
  );

/** "The summit of the heads of state will be in Bishkek", after a meeting of two aside: of the organisation whose ministers sat before. */
export function tableOf(draft: Draft, before: readonly Draft[]): string[] | undefined {
  const ofThree = (d: Draft) => d.kind === "summit" || d.kind === "ministerial";
  const isOrganisation = (p: string) => p.startsWith("org:");
  if (!draft.inferred.parties || !ofThree(draft) || draft.parties.length !== 2 || draft.parties.some(isOrganisation))
    return undefined;
  const table = before.findLast((d) => ofThree(d) && d.parties.some(isOrganisation));
  return table && draft.status === "planned" ? holdersOf(table) : table?.parties;
}

/** The sides of an encounter but organisations that only sent their men to it. */
const withoutSent = ({ parties, sent }: Draft): string[] => parties.filter((p) => !sent?.includes(p));

/** "Met the ambassador of A and accepted a copy of his credentials": gives a rite that names nobody the sides of the talks or journey of its sentence. */
export function withTalksBeside(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.kind !== "ceremony" || !draft.inferred.parties || draft.headline) return;
  const beside = drafts.find(
    (d) =>
      d.sentence === draft.sentence &&
      (talks.has(d.kind) || d.kind === "visit") &&
      d.status === draft.status &&
      !d.inferred.parties &&
      d.parties.length === 2 &&
      draft.persons.every((p) => d.persons.includes(p)),
  );
  if (beside) draft.parties = [...beside.parties];
}

/** "A Kazakh cultural centre was opened in Budapest": gives a rite abroad that names nobody else the state of its town beside the page's own. */
export function ofTownAbroad(scene: Scene, draft: Draft): void {
  if (draft.kind !== "ceremony" || !draft.inferred.parties || draft.persons.length || draft.headline || !scene.home) return;
  const { home, page, parties } = scene;
  const there = stateOfTown(scene, draft);
  if (!there || there === home || draft.parties.includes(there)) return;
  if (draft.parties.length !== 2 || !draft.parties.includes(home)) return;
  const { from, to } = page.sentences[draft.sentence];
  if (within(parties, from, to).every((p) => p.by === "capital" || p.party === home)) draft.parties = [home, there];
}

/** The sides of what names none are those of the encounter told last, where it names more of them than the text's pair has. */
export function takeSides(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  // "the next summit": of those who sat at the one told
  const like = hosting.has(draft.kind)
    ? before.findLast(
        (d) =>
          d.kind === draft.kind &&
          d.parties.length > 2 &&
          (draft.sentence - d.sentence === 1 || draft.parties.every((p) => d.parties.includes(p))),
      )
    : undefined;
  // a visit, a reception, a call is of two
  const ofTwo = draft.kind === "visit" || draft.kind === "reception" || draft.kind === "call";
  const told = (d: Draft) => !d.inferred.parties && d.parties.length > 1 && draft.parties.every((p) => d.parties.includes(p));
  // "at the meeting with the minister of A, the sides agreed": A's side and home, whoever met before
  const partner = !like && draft.kind !== "visit" && draft.persons.length === 1 ? draft.persons[0].state : null;
  if (partner && draft.parties.includes(partner) && draft.parties.length === 2) {
    // "he held meetings with those of A and B. At the meeting with that of B …": his
    const met = before.findLast((d) => d.parties.includes(partner) && d.persons.length === 1 && d.persons[0].state !== partner);
    if (met?.persons[0].state && draft.sentence - met.sentence <= 2) draft.parties = [met.persons[0].state, partner];
    return;
  }
  const last =
    like ??
    (ofTwo ? before.findLast((d) => told(d) && d.parties.length === 2) : undefined) ??
    before.findLast((d) => !d.inferred.parties && d.parties.length > 1);
  if (!last) return;
  if (last !== like && !draft.parties.every((p) => last.parties.includes(p)) && !isNextOf(scene, draft, last)) return;
  // a commission of nobody named is the pair's, whatever table of several was told of before
  const several = last !== like && draft.kind === "commission" && last.parties.length > 2 && last.status === "planned";
  if (several && gatherings.has(last.kind) && draft.parties.length === 2) return;
  // who met at an organisation's summit meets elsewhere without it
  const states = last.parties.filter((p) => !p.startsWith("org:"));
  const ofTwoStates = !gatherings.has(draft.kind) || (draft.kind === "commission" && last.kind !== "commission");
  const ofStates = last !== like && gatherings.has(last.kind) && ofTwoStates && states.length > 1;
  draft.parties = ofStates && !draft.parties.some((p) => p.startsWith("org:")) ? states : withoutSent(last);
  draft.inferred.parties = "the encounter told before";
}

/** "The ministers of A and B met. Their next meeting will be in Osh": an event that only its being next tells of, right after another of two or more sides. */
function isNextOf(scene: Scene, { noun, sentence, persons, from, to }: Draft, told: Draft): boolean {
  // "bakanların bir sonraki görüşmesi": inside the words of the event, too
  const next = isNext(scene, noun) || within(scene.frames, noun.from, noun.to).some((f) => f.sense === "n-next");
  if (!next || persons.length || told.headline || sentence - told.sentence > 2 || sentence === told.sentence) return false;
  return (
    !within(scene.parties, from, to).some((p) => p.by !== "capital") &&
    !within(scene.posts, from, to).some((p) => p.states.length)
  );
}

/** "…ning sammiti bo'ladi, unda X va Y ishtirok etadi": who comes to an event is told after it in its own sentence. */
export function attendedBy(scene: Scene, draft: Draft, own: readonly Frame[]): void {
  if (!(gatherings.has(draft.kind) || draft.kind === "consultations") || draft.status === "cancelled") return;
  if (!scene.page.language.morphology.verbLast) return;
  const attend = own.find((f) => f.sense === "attend" && !f.nominal && !f.negative && f.from > draft.noun.to);
  const it = attend && within(hitsOf(scene.page, "it"), draft.noun.to, attend.from).at(-1);
  if (!it || !attend || own.some((f) => nounKinds[f.sense] && f.from >= it.to && f.to <= attend.from)) return;
  joinIn(
    draft,
    within(scene.persons, it.to, attend.from)
      .filter((m) => !(m.f & CASES))
      .map((m) => m.person),
  );
  comeAlso(scene, draft, draft.sentence);
}

/** Adds men to those who take part in an event; where they are of several states, these are its sides. */
export function joinIn(draft: Draft, persons: readonly PersonOfText[]): void {
  for (const p of persons) if (!draft.persons.includes(p)) draft.persons.push(p);
  const states = new Set(draft.persons.flatMap((p) => (p.state ? [p.state] : [])));
  const sent = [...states].filter((p) => p.startsWith("org:") && !draft.parties.includes(p));
  if (sent.length) draft.sent = [...(draft.sent ?? []), ...sent];
  // members of an organisation are named by who came
  const table = draft.parties.filter((p) => p.startsWith("org:"));
  if (table.length && gatherings.has(draft.kind)) {
    const others = draft.parties.filter((p) => !p.startsWith("org:"));
    draft.parties = [...new Set([...others, ...states, ...table])];
  }
  if (draft.inferred.parties && states.size > 1) {
    // who sits at a table was told with it
    if (draft.parties.length > states.size && [...states].every((p) => draft.parties.includes(p))) return;
    draft.parties = [...states, ...draft.parties.filter((p) => p.startsWith("org:") && !states.has(p))];
    delete draft.inferred.parties;
    return;
  }
  // who sits at an organisation's table is named with it
  if (draft.kind !== "ministerial" && draft.kind !== "summit") return;
  const ofOrganisation = draft.parties.some((p) => p.startsWith("org:"));
  const come = [...states];
  if (ofOrganisation || draft.parties.length > 2)
    draft.parties = [...new Set([...come, ...draft.parties])].sort(
      (a, b) => Number(a.startsWith("org:")) - Number(b.startsWith("org:")),
    );
}

/** "The President received the region's ministers": several guests whom nobody names, nor their states. */
export const hasSeveralGuests = ({ posts }: Scene, { kind, persons, from, to }: Draft): boolean =>
  kind === "reception" && persons.length < 2 && within(posts, from, to).some((p) => p.plural && p.states.length < 2);

/** "The secretaries of the organisation's security councils met": a meeting at an organisation's table. */
export const isOfTable = ({ kind, parties }: Draft): boolean => kind === "meeting" && parties.some((p) => p.startsWith("org:"));

/**
 * Adds the states whose men came to the sides of an event: those named in a row ("Hindiston, Qozog‘iston va Xitoy vakillari qatnashdi"), or
 * as whose an office in the plural is ("the presidents of A and B took part in it"). Three are all that came; two join those told before.
 */
export function comeAlso(scene: Scene, draft: Draft, sentence: number): void {
  const received = hasSeveralGuests(scene, draft);
  if (!gatherings.has(draft.kind) && !isOfTable(draft) && !received) return;
  const { from, to } = scene.page.sentences[sentence];
  const row = rowOfPeople(scene.page, within(scene.parties, from, to));
  const offices = within(scene.posts, from, to).filter((p) => !(p.f & CASES));
  const plural = offices.filter((p) => p.plural && p.states.length > 1);
  // "the presidents of A, B and C and the prime minister of D"
  const beside = offices.filter(
    (p) =>
      !p.plural && p.state !== null && p.stateFrom === "words" && plural.some((q) => Math.max(p.from - q.to, q.from - p.to) <= 6),
  );
  const led = [...plural.flatMap((p) => p.states), ...beside.flatMap((p) => (p.state ? [p.state] : []))];
  const come = [...new Set([...(row.length > 2 ? row : []), ...led])];
  const guests = within(scene.parties, from, to).flatMap((p) => (isRepresented(scene, p) ? [p.party] : []));
  // "Hungary took part as an observer"
  if (!come.length && draft.parties.length > 2 && gatherings.has(draft.kind))
    for (const f of within(scene.frames, from, to))
      if (f.sense === "attend" && f.finite && !f.negative && f.voice === "active") {
        const subject = subjectOf(scene, f);
        if (subject && !subject.joint && !subject.persons.length) guests.push(...subject.parties);
      }
  if (!come.length && !guests.length) return;
  if (received) {
    const host = draft.persons[0]?.state ?? scene.home;
    if (host && come.length > 1) Object.assign(draft, { parties: [...new Set([host, ...come])] });
    if (host && come.length > 1) delete draft.inferred.parties;
    return;
  }
  const all = come.length > 2;
  // who is named in the event's own name sits at it, and so does the teller's head of state
  const named = within(scene.parties, draft.from, draft.to).flatMap((p) => (p.by === "name" ? [p.party] : []));
  const ours = draft.kind === "summit" && scene.people.some((p) => p.state === scene.home && p.post === "head-of-state");
  const sits = (p: string) => named.includes(p) || (ours && p === scene.home);
  const own =
    all && (draft.inferred.parties || isOfTable(draft))
      ? [...draft.persons.flatMap((p) => p.state ?? []), ...draft.parties.filter(sits)]
      : draft.parties;
  const tables = [...draft.parties.filter((p) => p.startsWith("org:")), ...guests];
  const sent = guests.filter((p) => p.startsWith("org:") && !draft.parties.includes(p));
  if (sent.length) draft.sent = [...(draft.sent ?? []), ...sent];
  const sides = new Set([...own, ...come, ...tables]);
  draft.parties = [...sides].sort((a, b) => Number(a.startsWith("org:")) - Number(b.startsWith("org:")));
  if (all) delete draft.inferred.parties;
}

/** Whether a day or month lies well before the page. */
const isOfBefore = ({ dated, date }: Pick<Draft, "dated" | "date">, published: string | null): boolean =>
  isLongPast({ dated, date }, published) ||
  (dated && date?.length === 7 && !date.startsWith("X") && published !== null && date < published.slice(0, 7));

/** The event just told that another sentence speaks of again ("the President will take part in the summit"): the second adds who comes. */
export function refersBack(scene: Scene, draft: Draft, before: readonly Draft[]): Draft | undefined {
  // "the visit will give ties new impetus"
  const ofVisit = draft.rule === "encounter.n-visit" || (draft.rule === "encounter.visit" && !draft.persons.length);
  if (ofVisit && !draft.dated && !draft.place) {
    const told = before.findLast((d) => d.kind === "visit" && !d.headline && draft.parties.every((p) => d.parties.includes(p)));
    // "left for Brussels. During the visit he will meet the leaders of the Union": of the traveller just told, whoever else is named
    const last = before.findLast((d) => d.kind === "visit" && !d.headline);
    const goesOn = draft.inferred.parties && last && draft.sentence - last.sentence === 1;
    return (
      told ?? (goesOn && draft.parties.some((p) => last.parties.includes(p)) && isBare(scene, draft.noun) ? last : undefined)
    );
  }
  // "X, who had come to Kabul with the delegation": on the visit told before
  if (draft.rule === "encounter.go" && !draft.dated && startingAt(scene.frames, draft.noun.from)?.finite === false) {
    const told = before.findLast((d) => d.kind === "visit" && d.status === draft.status && !d.headline);
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "before the visit": the one that was announced
  if (draft.rule === "encounter.n-visit" && !draft.dated && (!draft.place || /^[A-Z]{2}$/.test(draft.place))) {
    const told = before.findLast((d) => d.kind === "visit" && d.status === "planned" && !d.headline);
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "temaslarını tamamlayarak … dönmesi bekleniyor": the visit that he is on
  if (draft.rule.endsWith("+n-visit") && !draft.dated && draft.place === null && draft.persons.length) {
    const told = before.findLast((d) => d.kind === "visit" && !d.headline && d.persons.some((p) => draft.persons.includes(p)));
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "during the talks held on 24 August the sides discussed …": those told just before, on no day
  const held = isRecalled(draft) && draft.dated && draft.date !== null && talks.has(draft.kind) ? before.at(-1) : undefined;
  if (held && talks.has(held.kind) && held.status === "held" && !held.dated && !held.headline && !isRecalled(held)) {
    const noun = beginningIn(scene.frames, draft.noun.from, draft.noun.to).find((f) => f.sense === "n-meeting");
    const same = draft.parties.length === held.parties.length && draft.parties.every((p) => held.parties.includes(p));
    // "12 Mayıs'ta Hive'de yaptıkları görüşmede varılan mutabakatlar": where something was agreed, which is spoken of now; a call takes place nowhere
    const other =
      (held.kind === "call" && draft.place) || (noun && scene.page.language.morphology.verbLast && isOrigin(scene, noun));
    if (noun && same && draft.sentence - held.sentence === 1 && !draft.persons.length && isHost(scene, noun) && !other)
      return held;
  }
  // "the visit lasted from 5 to 9 May"
  if (draft.rule.endsWith("+n-visit") && draft.inferred.parties && !draft.persons.length) {
    const told = before.findLast((d) => d.kind === "visit" && d.status === draft.status && !d.headline && !d.dated);
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "came for the summit. The summit will be held on Monday": the day of what somebody came for
  const aim = before.findLast(
    (d) => d.rule === "encounter.aim" && draft.sentence > d.sentence && draft.sentence - d.sentence <= 2,
  );
  const ofAim = aim && draft.dated && draft.rule !== aim.rule && draft.status !== "cancelled" && isBare(scene, draft.noun);
  const announced =
    aim &&
    draft.dated &&
    draft.status === "planned" &&
    draft.kind === aim.kind &&
    draft.parties.length === aim.parties.length &&
    draft.parties.every((p) => aim.parties.includes(p));
  if (announced && draft.rule !== aim.rule && hosting.has(draft.kind))
    return Object.assign(aim, { status: draft.status, date: draft.date, dated: true });
  if (ofAim && draft.kind === aim.kind && draft.inferred.parties && !draft.headline)
    return Object.assign(aim, { status: draft.status, date: draft.date, dated: true });
  // drafts stand in the order of their sentences
  let least = before.length;
  while (least > 0 && draft.sentence - before[least - 1].sentence <= 2) least--;
  // "the last meeting was in Batken in December": what was well before is not what is told without a day
  const another = draft.status === "held" && isOfBefore(draft, scene.page.published);
  const near = before
    .slice(least)
    .filter((d) => !d.headline && d.status === draft.status && draft.sentence > d.sentence && (d.dated || !another));
  const there = beginningIn(scene.frames, draft.noun.from, draft.noun.from + 1).find((f) => f.nominal);
  // "on the sidelines of the conference X met Y": the one just told, in these words without a name
  if (
    draft.rule === "encounter.within" &&
    hosting.has(draft.kind) &&
    there &&
    (isBare(scene, there) || endingAt(scene.persons, there.from))
  ) {
    const told = near.findLast((d) => hosting.has(d.kind));
    if (told?.kind === draft.kind && draft.noun.to - draft.noun.from === 1) return told;
  }
  // "Çarşamba günü yapılan üçlü toplantıda …": the day of the ministers' meeting just told without one
  if (gatherings.has(draft.kind) && draft.dated && !draft.persons.length && there && there.f & F.LOC) {
    const told = near.findLast((d) => d.kind === draft.kind && !d.dated && d.date === null);
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "Caparov ile yapılan görüşmede …": the call just told
  if (draft.rule.endsWith("+n-meeting") && !draft.dated && !draft.place && draft.persons.length && there && there.f & F.LOC) {
    const told = near.findLast(
      (d) =>
        d.kind === "call" &&
        draft.persons.every((p) => d.persons.includes(p)) &&
        draft.parties.every((p) => d.parties.includes(p)),
    );
    if (told) return told;
  }
  // "telefonda görüştüğünü, görüşmenin X'in girişimiyle gerçekleştiğini": the call of the same sentence
  const called = before.at(-1);
  if (
    called?.kind === "call" &&
    called.sentence === draft.sentence &&
    draft.rule.endsWith("+n-meeting") &&
    !draft.dated &&
    !draft.place &&
    called.status === draft.status &&
    draft.parties.every((p) => called.parties.includes(p)) &&
    draft.persons.every((p) => called.persons.includes(p)) &&
    isBare(scene, draft.noun) &&
    called.noun.to <= draft.noun.from
  )
    return called;
  // "the meeting took place on 9 March": the day or place of talks just told without one
  const nothingNew = draft.inferred.parties || (!draft.dated && !draft.place);
  if (draft.rule.endsWith("+n-meeting") && !gatherings.has(draft.kind) && nothingNew && !draft.persons.length) {
    const ofThem = (d: Draft) => draft.parties.every((p) => d.parties.includes(p));
    const sat = (d: Draft) =>
      hosting.has(d.kind) && !d.dated && d.date === null && !isRecalled(d) && draft.sentence - d.sentence === 1 && ofThem(d);
    return (
      near.findLast(
        (d) => talks.has(d.kind) && (!d.dated || d.date === draft.date) && ofThem(d) && !areOfTwoOffices(scene, d, draft),
      ) ??
      // "the commission sat for the fifth time. The meeting took place on 21 November"
      (draft.dated && draft.rule === "encounter.hold+n-meeting" && opensAlone(scene, draft) ? near.findLast(sat) : undefined)
    );
  }
  // "the talks were held by video link": how the talks just told were held
  const byVideo = draft.kind === "call" && draft.inferred.parties && !draft.persons.length && !draft.dated;
  if (byVideo && scene.frames.some((f) => f.sense === "n-meeting" && f.sentence === draft.sentence && !(f.f & CASES))) {
    const told = near.findLast((d) => d.kind === "meeting" && !d.place && draft.parties.every((p) => d.parties.includes(p)));
    if (told) {
      for (const d of before) if (d === told || (d.headline && d.kind === "meeting")) d.kind = "call";
      return told;
    }
  }
  const bare = isBare(scene, draft.noun);
  // "basına kapalı gerçekleşen kabulde … yer aldı": the reception just told
  if (draft.rule.endsWith("+n-reception") && !draft.dated && there && there.f & F.LOC) {
    const told = before.findLast((d) => d.kind === "reception" && d.status === draft.status && draft.sentence > d.sentence);
    if (told && draft.parties.every((p) => told.parties.includes(p))) return told;
  }
  // "Y'nin yönettiği toplantıda Türkiye'yi Z temsil etti": the gathering told right before
  // "Z da toplantıya katıldı"
  const toIt =
    there &&
    (there.f & (F.DAT | F.PSS3)) === F.DAT &&
    there.from > scene.page.sentences[draft.sentence].from &&
    !isNext(scene, draft.noun) &&
    !numbersOf(scene.page).at(there.from - 1, there.from) &&
    !within(scene.parties, there.from - 2, there.from).length;
  const inIt = draft.rule.startsWith("encounter.attend+") && there && (there.f & F.LOC || toIt) && !draft.dated && !draft.place;
  if (inIt && !gatherings.has(draft.kind)) {
    const told = near.findLast((d) => gatherings.has(d.kind) && draft.sentence - d.sentence <= (toIt ? 2 : 1));
    if (told) return told;
  }
  // "went to a ministers' meeting. Toplantıda A, B ve C bakanları bir araya geldi": what he went to
  if (gatherings.has(draft.kind) && !draft.dated && opensIn(scene, draft.sentence)) {
    const told = near.findLast(
      (d) => d.kind === draft.kind && d.rule.startsWith("encounter.attend+") && d.parties.some((p) => draft.parties.includes(p)),
    );
    if (told) return told;
  }
  // "toplantıya … eş başkanlık ediyor": whatever it was that was told
  // but "they then attended the opening of a plant": a rite of its own
  const ownRite = draft.kind === "ceremony" && draft.noun.from > scene.page.sentences[draft.sentence].from;
  if (draft.rule.startsWith("encounter.attend+") && !ownRite && bare && !draft.dated && !draft.place) {
    const alike = before.filter((d) => d.kind === draft.kind && d.status === draft.status && !d.headline);
    const told = near.findLast((d) => gatherings.has(d.kind)) ?? (alike.length === 1 ? alike[0] : undefined);
    if (told) return told;
  }
  // the same day in the same town: one event, of which one telling names more
  if (gatherings.has(draft.kind) && draft.dated && draft.place && draft.date) {
    const has = (a: Draft, b: Draft) => a.parties.every((p) => b.parties.includes(p));
    const twin = near.findLast(
      (d) =>
        d.kind === draft.kind &&
        d.date === draft.date &&
        d.place === draft.place &&
        (has(d, draft) || has(draft, d)) &&
        !areOfTwoBodies(scene, d, draft),
    );
    if (twin) draft.parties = twin.parties;
    return twin;
  }
  if (!gatherings.has(draft.kind) || draft.dated || draft.place || draft.headline) return undefined;
  if (draft.parties.some((p) => p.startsWith("org:"))) return undefined;
  return near.findLast(
    (d) =>
      d.kind === draft.kind &&
      draft.parties.some((p) => d.parties.includes(p)) &&
      (bare || d.parties.some((p) => p.startsWith("org:"))),
  );
}

/** Whether the noun of an event opens its sentence by itself, in the singular and with no name or number. */
const opensAlone = (scene: Scene, { noun, sentence }: Draft): boolean =>
  noun.from - scene.page.sentences[sentence].from <= 1 &&
  isBare(scene, noun) &&
  beginningIn(scene.frames, noun.from, noun.to).some((f) => f.nominal && !(f.f & (CASES | F.PL)));

/** Whether a sentence opens with an event as where something is done. */
function opensIn({ page, frames }: Scene, sentence: number): boolean {
  const { from } = page.sentences[sentence];
  return beginningIn(frames, from, from + 1).some((f) => f.nominal && nounKinds[f.sense] && f.f & F.LOC);
}

/** Verbs of the day of an event. */
const ofDay: ReadonlySet<Sense> = new Set(["hold", "happen", "plan", "gather", "ahead"]);

/** Verbs of the day of a visit, besides. */
const ofJourney: ReadonlySet<Sense> = new Set(["go", "visit", "be-in"]);

/** "Ал 16-мартта келиши керек болчу": whether a sentence tells what had been due. */
const tellsWhatWasTo = ({ page }: Scene, sentence: number): boolean =>
  within(hitsOf(page, "was-to"), page.sentences[sentence].from, page.sentences[sentence].to).length > 0;

/** "Ал 16-мартта өтөрү айтылган": whether a passive past of saying or planning closes what was told to lie ahead. */
const wasSaid = (own: readonly Frame[]): boolean =>
  own.some((f) => f.time === "future" && !f.nominal) &&
  own.some((f) => f.sense === "say" && f.finite && f.voice === "passive" && (f.f & (F.PST | F.PRF)) === (F.PST | F.PRF));

/** Sentences after which a day is no longer that of what was told to be put off. */
const reachOfDue = 4;

const tellsOfDue = (scene: Scene, sentence: number, own: readonly Frame[]): boolean =>
  tellsWhatWasTo(scene, sentence) || wasSaid(own);

/**
 * "It is now expected in June": the new day of what was just told to be put off or called off, as an encounter of its own; the day of what was
 * told without one is given to it.
 */
export function itsDay(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page } = scene;
  const { from, to } = page.sentences[sentence];
  const last = before.at(-1);
  // "moved to April. At first it was to be on 16 March": of what was put off, whatever its new day or how that was decided
  const off =
    page.language.morphology.verbLast && tellsOfDue(scene, sentence, own)
      ? before.findLast(
          (d) =>
            d.status === "cancelled" && !d.dated && !d.headline && d.sentence < sentence && sentence - d.sentence <= reachOfDue,
        )
      : undefined;
  const told = off ?? last;
  if (!told || told.headline || sentence - told.sentence < 1 || (!off && sentence - told.sentence > 2)) return undefined;
  // "анын айтымында": his words, and nothing of the event
  const its = within(hitsOf(page, "it"), from, Math.min(to, from + 6));
  if (!its.some((h) => !startingAt(hitsOf(page, "according"), h.to))) return undefined;
  if (within(scene.persons, from, to).some((m) => m.by === "name") || own.some((f) => nounKinds[f.sense])) return undefined;
  // "unga ko‘ra, savdo 2023-yilda 2 milliard dollarni tashkil etdi": a figure's year
  if (within(scene.amounts, from, to).some(({ unit }) => /^[A-Z]{3}$|^percent$|^tonne$/.test(unit))) return undefined;
  const does = (senses: ReadonlySet<Sense>) => own.find((f) => !f.nominal && !f.negative && senses.has(f.sense));
  const verb = does(ofDay) ?? (told.kind === "visit" ? does(ofJourney) : undefined);
  const date = within(scene.dates, from, to).find((d) => d.future !== null && d.fromSpoken === null);
  if (!verb || !date) return undefined;
  const past = own.some((f) => f.finite && !f.nominal && f.time === "past" && (f.sense === "hold" || f.sense === "happen"));
  const place = within(scene.places, from, to).find((p) => p.kind === "settlement")?.name ?? null;
  if (told.status === "cancelled") {
    const { declines, verbLast } = page.language.morphology;
    const wasTo = verbLast && tellsOfDue(scene, sentence, own);
    if (past && !wasTo) return undefined;
    // "it had been scheduled for 16 May": the day on which it was due
    const wasSet = declines === "none" ? verb.finite && verb.time === "past" : wasTo || (verbLast && isPluperfect(page, verb));
    if (wasSet && !told.dated) {
      Object.assign(told, { date: dateFor(date, "cancelled", page.published), dated: true, place: told.place ?? place });
      if (date.inferred) told.inferred.date = date.inferred;
      return undefined;
    }
    const inferred: Record<string, string> = { ...told.inferred };
    if (date.inferred) inferred.date = date.inferred;
    return {
      ...told,
      status: "planned",
      date: date.future,
      dated: true,
      fromSpoken: null,
      place,
      from,
      to,
      sentence,
      noun: verb,
      rule: "encounter.postpone",
      inferred,
    };
  }
  if (told.dated || (told.status === "held") !== past) return undefined;
  // "they signed a protocol; last year the two held 17 exercises": no day of what was just told
  if (past && date.kind === "year") return undefined;
  Object.assign(told, { date: past ? date.past : date.future, dated: true, place: told.place ?? place });
  if (date.inferred) told.inferred.date = date.inferred;
  return undefined;
}

/** Whether a noun of an event stands without a name or number of its own before it ("at the ceremony", "törende"). */
export function isBare({ page, parties }: Scene, noun: Stretch): boolean {
  if (noun.to - noun.from > 1) return false;
  const { from } = page.sentences[sentenceOf(page, noun.from)];
  if (within(parties, Math.max(from, noun.from - 4), noun.from).length) return false;
  for (let i = Math.max(from + 1, noun.from - 3); i < noun.from; i++)
    if (page.tokens[i].flags & CAP || page.tokens[i].kind === NUMBER) return false;
  return true;
}

/** Meetings at which an organisation's members sit. */
const tables: ReadonlySet<EncounterKind> = new Set(["summit", "ministerial"]);

/**
 * Who sits at a summit: where the text is about an organisation's summit, all whose heads it names, and at its other summits the organisation
 * alone with those named beside it.
 */
export function sitAtTable(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  const first = before.find((d) => tables.has(d.kind) && !d.headline);
  const organisation = [draft, first].flatMap((d) => (d ? holdersOf(d) : [])).find((p) => p.startsWith("org:"));
  // "the consultative meeting of the leaders of Central Asia in Tajikistan": the host alone is named
  const ofArea = draft.parties.length < 3 && within(hitsOf(scene.page, "area"), draft.from, draft.to).length > 0;
  if (!organisation && !draft.inferred.parties && !ofArea) return;
  if (first?.kind !== "summit" && draft.status === "held" && !before.some((d) => d.kind !== "visit" && !d.headline)) {
    const heads = scene.people.filter((p) => p.state !== null && /^(?:deputy-)?head-of-(?:state|government)/.test(p.post ?? ""));
    const states = new Set(heads.map((p) => p.state as string).filter((s) => !s.startsWith("org:")));
    // "poytaxtimizda": our own sits at it, too
    if (scene.home && within(scene.parties, draft.from, draft.to).some((p) => p.by === "home")) states.add(scene.home);
    if (states.size > 2) draft.parties = [...states, ...(organisation ? [organisation] : [])];
  } else if (organisation && first && first.parties.length > 3 && draft.inferred.parties) {
    const named = within(scene.parties, draft.from, draft.to).filter(
      (p) => p.by === "name" && !(p.f & F.LOC) && !p.party.startsWith("org:"),
    );
    draft.parties = [
      ...new Set([...draft.persons.flatMap((p) => p.state ?? organisation ?? []), ...named.map((p) => p.party), organisation]),
    ];
  }
}

/** "The Council, due to convene in Tashkent": a commission of two meets at home or with its other side, which may be none of the text's first two. */
export function sitWithHost({ places, parties, home }: Scene, draft: Draft): void {
  if (draft.kind !== "commission" || !draft.inferred.parties || draft.parties.length !== 2) return;
  const town = within(places, draft.from, draft.to).find((p) => p.kind === "settlement" && p.name === draft.place);
  const host = town?.state;
  if (!host || !home || host === home || draft.parties.includes(host) || !draft.parties.includes(home)) return;
  if (parties.some((p) => p.party === host && p.by !== "capital")) draft.parties = [home, host];
}

/** "The guests were received by the president", «министров принял президент»: all who were told to be there from other states. */
export function receiveAll(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  if (draft.kind !== "reception") return;
  const { from, to } = scene.page.sentences[draft.sentence];
  const several = (list: readonly Hit[], code: string) =>
    within(list, from, to).some((h) => h.entry.code === code && (h.f & F.PL) !== 0);
  // "the heads of the delegations were received by the President"
  const guests = several(hitsOf(scene.page, "role-noun"), "guest") || several(hitsOf(scene.page, "institution"), "delegation");
  const offices = within(scene.posts, from, to).some((p) => p.plural && p.states.length === 0);
  const named = within(scene.persons, from, to).map((m) => m.person);
  const host = named[0]?.state;
  const them = within(hitsOf(scene.page, "them"), from, to).length > 0;
  if (!(guests || offices || them) || !host || named.some((p) => p.state !== host)) return;
  const reach = guests || offices ? 0 : draft.sentence - 1;
  const sat = (d: Draft) => them || d.persons.length > 1 || gatherings.has(d.kind) || d.kind === "consultations" || isOfTable(d);
  const told = before.findLast((d) => d.sentence >= reach && d.parties.length > 2 && sat(d));
  if (!told) return;
  draft.persons = [...new Set([...named, ...told.persons.filter((p) => p.state !== host)])];
  draft.parties = [...new Set([host, ...told.parties.filter((p) => !p.startsWith("org:"))])];
  delete draft.inferred.parties;
}

/**
 * "The visit was put off. It had been planned for April": the day of what was just told to be called off. True where a sentence tells no more
 * than that.
 */
export function wasDue(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): boolean {
  if (draft.status !== "planned" || !draft.dated || !/^encounter\.(?:(?:plan|hold|happen)\+|go$|visit$|meet$)/.test(draft.rule))
    return false;
  // "was to be held"
  const due = (f: Frame) =>
    (f.sense === "hold" || f.sense === "happen") &&
    (f.f & F.OBLIG) !== 0 &&
    ((f.f & F.PST) !== 0 || startingAt(hitsOf(scene.page, "had"), f.to) !== undefined);
  const planned = (f: Frame) => f.sense === "plan" && f.finite && f.time === "past" && (f.f & F.PST) !== 0;
  if (!own.some((f) => planned(f) || due(f)) && !tellsWhatWasTo(scene, draft.sentence)) return false;
  const off = before.findLast((d) => d.status === "cancelled" && draft.sentence - d.sentence <= 1 && !d.headline);
  if (!off || off.dated || !draft.parties.every((p) => off.parties.includes(p))) return false;
  if (off.kind !== draft.kind && draft.kind !== "meeting") return false;
  const { from, to } = scene.page.sentences[draft.sentence];
  const day = within(scene.dates, from, to).find((d) => d.future !== null && d.future === draft.date);
  const date = day ? dateFor(day, "cancelled", scene.page.published) : draft.date;
  Object.assign(off, { date, dated: true, place: off.place ?? draft.place });
  return true;
}

/** "The visit was called off. Talks were to be held during it": what was planned within a journey falls with it. */
export function fallsThrough({ page }: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): void {
  if (draft.status !== "planned" || draft.dated || draft.kind === "visit") return;
  const told = before.at(-1);
  if (told?.kind !== "visit" || told.status !== "cancelled" || told.headline || draft.sentence - told.sentence !== 1) return;
  if (!draft.parties.every((p) => told.parties.includes(p))) return;
  const { from } = page.sentences[draft.sentence];
  const ofIt = ["it", "his"].some((cat) => within(hitsOf(page, cat), from, from + 2).length > 0);
  if (!ofIt && !own.some((f) => f.sense === "n-visit" && f.nominal && f.to <= draft.noun.from)) return;
  // "will be in August; it was first planned for June": during the visit that still lies ahead
  const ahead = before.findLast(
    (d) => d.kind === "visit" && d.status === "planned" && !d.headline && told.sentence - d.sentence <= 2 && !isOther(d, told),
  );
  if (ahead) Object.assign(draft, { date: ahead.date, dated: ahead.dated });
  else Object.assign(draft, { status: "cancelled", date: told.date, dated: told.dated, place: draft.place ?? told.place });
}

/** Whether two visits are of other sides. */
const isOther = (a: Draft, b: Draft): boolean => a.parties.some((p) => !b.parties.includes(p));

/** "X is to come on 12 August. But his visit was put off": what was just told as planned is called off. True where a sentence tells no more. */
export function isCalledOff(scene: Scene, draft: Draft, before: readonly Draft[]): boolean {
  const told = before.at(-1);
  if (draft.status !== "cancelled" || draft.dated || draft.persons.length || !told || told.headline) return false;
  if (told.status !== "planned" || !isSortOf(draft, told) || draft.sentence - told.sentence !== 1) return false;
  if (!draft.parties.every((p) => told.parties.includes(p))) return false;
  const due = told.dated ? told.date : dayMissed(scene, told);
  if (!told.dated && !due) return false;
  Object.assign(told, { status: "cancelled", date: due, dated: true });
  return true;
}

/** Whether an event named again is one of the sort just told: talks of ministers are "the meeting", too. */
const isSortOf = ({ kind, rule }: Draft, told: Draft): boolean =>
  kind === told.kind || (rule.endsWith("+n-meeting") && tables.has(told.kind));

/** "Was to be held on 4 December", on a page of the 11th: the only day of a sentence that tells of what was due before the page. */
function dayMissed({ page, dates, frames }: Scene, { sentence, from, to }: Draft): string | null {
  const { published, sentences } = page;
  const [day, other] = within(dates, from, to).filter((d) => d.kind === "day");
  if (!day || other || !published) return null;
  const { from: start, to: end } = sentences[sentence];
  if (within(frames, start, end).some((f) => f.sense === "say" && f.finite)) return null;
  const date = dateFor(day, "cancelled", published);
  return date !== null && date < published ? date : null;
}

/** "It was put off until April", of what was just told as planned: it is called off; gives the encounter on its new day, where one is told. */
export function isPutOff(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page, dates } = scene;
  const told = before.at(-1);
  if (!told || told.status === "held" || told.headline || sentence - told.sentence !== 1) return undefined;
  const missed = told.dated ? null : dayMissed(scene, told);
  if (!told.dated && !missed) return undefined;
  const off = withMovesApart(scene, own).find(
    (f) => (f.sense === "postpone" || f.sense === "cancel") && !f.nominal && !f.negative && f.finite,
  );
  const { from, to } = page.sentences[sentence];
  // "at the request of the other side it was moved to May": right before the verb
  const isIt = (at: number, end: number) => within(hitsOf(page, "it"), at, Math.min(to, end)).length > 0;
  const near = off && (isIt(from, from + 3) || isIt(Math.max(from, off.from - 6), off.to + 2));
  // "was to be held on the 4th. But the event was put off": what did not come about is what was due
  if (!off || !(near || missed)) return undefined;
  // what has been called off already
  if (told.status === "cancelled" && off.sense !== "postpone") return undefined;
  if (within(scene.persons, from, to).some((m) => m.by === "name") || own.some((f) => nounKinds[f.sense])) return undefined;
  const planned: Draft = {
    ...told,
    status: "planned",
    from,
    to,
    sentence,
    noun: off,
    rule: "encounter.postpone",
    inferred: { ...told.inferred },
  };
  Object.assign(told, { status: "cancelled", date: missed ?? told.date, dated: true });
  const date =
    off.sense === "postpone"
      ? within(dates, from, to).find((d) => d.future !== null && d.fromSpoken === null && d.future !== told.date)
      : undefined;
  if (!date) return undefined;
  if (date.inferred) planned.inferred.date = date.inferred;
  return { ...planned, date: date.future, fromSpoken: null, place: null };
}

/** "As for X's visit due on 3 March, the visit was put off": what a sentence tells once more without saying whose it is. */
export const isToldBareAgain = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.inferred.parties !== undefined &&
  (draft.rule.startsWith("encounter.postpone") || draft.rule.startsWith("encounter.cancel")) &&
  drafts.some(
    (d) =>
      d.kind === draft.kind &&
      d.status === draft.status &&
      d.date === draft.date &&
      d.sentence === draft.sentence &&
      d.inferred.parties === undefined,
  );

/** "As for the visit due on 3 March, it was said to be put off": what is told as due on the day of what the same sentence calls off. */
export function isWhatFell(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.status === "cancelled" || !draft.dated || (draft.status === "held" && draft.rule !== "encounter.recalled"))
    return false;
  const day = draft.status === "held" ? draft.date?.slice(4) : draft.date;
  return drafts.some(
    (d) =>
      d.status === "cancelled" &&
      d.kind === draft.kind &&
      d.sentence === draft.sentence &&
      d.date !== null &&
      day === (draft.status === "held" ? d.date.slice(4) : d.date) &&
      draft.parties.every((p) => d.parties.includes(p)),
  );
}

/**
 * "The session was held last week. It had been put off to 4 December": what something was moved to is what was told to have been held, which takes
 * its day where a week or month was told.
 */
export function isMovedToTold({ rule, kind, date, parties, sentence }: Draft, before: readonly Draft[]): boolean {
  if (rule !== "encounter.postpone" || date === null) return false;
  const past = date.length > 10 || date.length === 7 ? yearBefore(date) : undefined;
  const isOfYearBefore = (day: string | null) => past !== undefined && day?.length === 10 && isWithin(day, past);
  const told = before.find(
    (d) =>
      d.kind === kind &&
      d.status === "held" &&
      !d.headline &&
      (d.date?.startsWith(date) === true || (date.length === 10 && isWithin(date, d.date)) || isOfYearBefore(d.date)) &&
      parties.every((p) => d.parties.includes(p)),
  );
  // "in October. It was put off from July to the autumn": both of that year
  if (told && isOfYearBefore(told.date))
    for (const d of before)
      if (d.status === "cancelled" && d.sentence === sentence && d.kind === kind && d.date && told.date && d.date > told.date)
        d.date = yearBefore(d.date);
  if (told && date.length === 10 && told.date?.length !== 10) told.date = date;
  return told !== undefined;
}

/** The same day, month or months a year sooner. */
const yearBefore = (date: string): string => date.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** Whether a day lies in a range of days or months, or in a month. */
function isWithin(day: string, other: string | null): boolean {
  const [from, to] = other?.split("/") ?? [];
  return to ? from <= day && day.slice(0, to.length) <= to : other?.length === 7 && day.startsWith(other);
}

/** "Сапардын биринчи күнү": a visit that is only named for one of its days. */
export const isDayOfVisit = ({ page, frames }: Scene, { rule, noun }: Draft): boolean =>
  rule === "encounter.n-visit" &&
  page.language.morphology.verbLast &&
  frames.some((f) => f.from === noun.from && f.sense === "n-visit" && (f.f & F.GEN) !== 0) &&
  within(hitsOf(page, "date"), noun.to, noun.to + 3).some((h) => h.entry.code === "unit-day");

/** Nouns that name no event by themselves. */
const bareEvents: ReadonlySet<Sense> = new Set(["n-session", "n-event"]);

/** The gathering, as told in the sentence before, that somebody has set out for. */
const setOutFor = (drafts: readonly Draft[], sentence: number): Draft | undefined => {
  const near = drafts.filter((d) => d.sentence === sentence - 1 && !d.headline && d.status === "held");
  const left = near.some((d) => d.kind === "visit" && d.rule === "encounter.go");
  return left ? near.find((d) => hosting.has(d.kind)) : undefined;
};

/** "The session will be held in Moscow on the 29th": the day and place of the event told just before without a day. */
export function dayOfTold(scene: Scene, sentence: number, own: readonly Frame[], drafts: readonly Draft[]): void {
  const { page, places } = scene;
  const { from, to } = page.sentences[sentence];
  // "11-nji martda bolan mejlise … gatnaşdylar": a participle before it
  const held = (n: Frame) =>
    own.find((v) => (v.sense === "hold" || v.sense === "happen") && v.f & F.PTCP && v.f & F.PST && v.to === n.from);
  const noun = own.find(
    (f) => bareEvents.has(f.sense) && ((!(f.f & (CASES | F.PSS3)) && f.to - from <= 2) || held(f) !== undefined),
  );
  if (!noun || (!held(noun) && !isBare(scene, noun))) return;
  const verb =
    held(noun) ?? own.find((f) => (f.sense === "hold" || f.sense === "happen" || f.sense === "plan") && f.from >= noun.to);
  if (!verb || verb.negative) return;
  const status = verb.time === "past" && verb.sense !== "plan" ? "held" : "planned";
  // "left for Minsk to take part in a session. The session will be held on 6 June": what somebody set out for
  const aim = status === "planned" ? setOutFor(drafts, sentence) : undefined;
  const due = aim && within(scene.dates, from, to).find((d) => d.future !== null && d.kind === "day");
  if (aim && due) {
    Object.assign(aim, { status, date: dateFor(due, status, page.published), dated: true, fromSpoken: null });
    return;
  }
  const told = drafts.findLast(
    (d) => !d.headline && d.status === status && (gatherings.has(d.kind) || rounds.has(d.kind)) && sentence - d.sentence <= 3,
  );
  if (!told || told.sentence === sentence) return;
  const day = within(scene.dates, from, to).find((d) => d.date !== null && d.kind !== "year");
  const date = day && dateFor(day, status, page.published);
  if (date && !told.dated && status === "held" && isOfBefore({ dated: true, date }, page.published)) return;
  if (day && !told.dated) Object.assign(told, { date: dateFor(day, status, page.published), dated: true });
  if (day && told.date !== dateFor(day, status, page.published)) return;
  told.place ??= within(places, from, to).find((p) => p.kind === "settlement" && p.f & F.LOC)?.name ?? null;
}

/** "The presidents met in Osh. The ministers of the two countries held talks, too": of men in other offices, of whom the later is named by nobody. */
export function areOfTwoOffices({ posts }: Scene, a: Draft, b: Draft): boolean {
  const [one, later] = a.sentence < b.sentence ? [a, b] : [b, a];
  if (one.sentence === later.sentence || later.persons.length || one.headline || later.headline) return false;
  const officesIn = ({ from, to }: Draft) => within(posts, from, to).flatMap((p) => (p.plural ? [p.post] : []));
  const others = new Set(officesIn(later));
  const own = [...officesIn(one), ...one.persons.flatMap((p) => p.post ?? [])];
  return others.size === 1 && own.length > 0 && !own.some((post) => others.has(post));
}

/** Whether the sessions of two drafts are of bodies of different sorts: of the intergovernmental commission and of the business council. */
export function areOfTwoBodies(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.kind !== "commission" || b.kind !== "commission") return false;
  const [one, other] = [bodyBefore(scene, a), bodyBefore(scene, b)];
  return one !== undefined && other !== undefined && one !== other;
}

/**
 * "The minister received the ambassador. The ambassador handed copies of his credentials": a rite of the ambassador's in the talks just told of, which
 * are with no head of state, is part of them.
 */
export function isOfReception(scene: Scene, draft: Draft, before: readonly Draft[]): boolean {
  if (draft.rule !== "encounter.ceremony" || draft.headline || draft.status !== "held") return false;
  const told = before.findLast((d) => d.sentence < draft.sentence && !d.headline);
  if (!told || draft.sentence - told.sentence > 2 || !talks.has(told.kind) || told.status !== "held") return false;
  const envoy = told.persons.find((p) => p.post === "ambassador");
  if (!envoy || told.persons.some((p) => heads.has(p.post ?? "")) || !draft.parties.every((p) => told.parties.includes(p)))
    return false;
  const { from } = scene.page.sentences[draft.sentence];
  const [first] = within(scene.persons, from, draft.noun.to);
  // "the diplomat handed the minister …"
  return first !== undefined && (first.person === envoy || (told.persons.includes(first.person) && (first.f & F.DAT) !== 0));
}

/** "The 5th session of X and the 2nd session of Y were held": whether one sentence tells of two sittings of different numbers. */
export const areOfTwoNumbers = ({ page }: Scene, a: Draft, b: Draft): boolean =>
  a.kind === b.kind && a.sentence === b.sentence && a.noun.from !== b.noun.from && areNumberedApart(page, a.noun, b.noun);

/** The sort of the body whose session it is: of its expression before the noun of the session, with an ordinal between at most. */
const bodyBefore = ({ page }: Scene, { noun }: Draft): string | undefined =>
  within(hitsOf(page, "body"), noun.from - 8, noun.to).findLast(
    ({ entry, to }) => entry.more?.weak !== true && entry.code !== "not" && noun.from - to <= 3,
  )?.entry.code;

/** "During the visit there will be a meeting with the Prime Minister X": of him who makes the visit told before. */
export function joinVisitor(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): void {
  if (!talks.has(draft.kind) || draft.persons.length !== 1 || draft.headline) return;
  const during = own.some(
    (f) => f.sense === "n-visit" && startingAt(hitsOf(scene.page, "within"), f.to) && f.to <= draft.noun.from,
  );
  if (!during) return;
  const visit = before.findLast((d) => d.kind === "visit" && d.status !== "cancelled" && d.persons.length > 0);
  const [partner] = draft.persons;
  const visitor = visit?.persons.length === 1 ? visit.persons[0] : undefined;
  if (!visitor?.state || visitor.state === partner.state || !draft.parties.includes(visitor.state)) return;
  draft.persons = [visitor, partner];
}
