import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import { isQuestion } from "../clause/interview.ts";
import type { PersonMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf, sentenceOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { talks } from "./encounter-kinds.ts";
import { organisationOf } from "./encounter-sides.ts";

/** One man's several talks, told at the head of a page of each of which it tells then. */
interface Series {
  readonly man: PersonOfText;
  readonly side: string;
  readonly sentence: number;
}

/** Sentences at the head of a page of which one may tell of a series. */
const head = 6;

/** What somebody is told to have said or done at talks of which nothing else is told. */
const said: ReadonlySet<Sense> = new Set(["say", "thank", "reassure", "support", "propose", "express", "a-ready", "pledge"]);

/** "X held a series of meetings": the one man who is named where a page begins to tell of several talks. */
function seriesOf({ page, persons, frames }: Scene): Series | undefined {
  for (let i = 0; i < Math.min(head, page.sentences.length); i++) {
    if (!tells(page, i) || isQuestion(page, i)) continue;
    const { from, to } = page.sentences[i];
    const several = within(hitsOf(page, "apart"), from, to).some(
      (h) =>
        h.to - h.from > 1 &&
        within(frames, h.from - 4, h.to + 5).some((f) => f.sense === "n-meeting" || (f.sense === "meet" && f.to - f.from > 1)),
    );
    if (!several || !within(frames, from, to).some((f) => f.finite && !f.nominal && f.time === "past" && !f.negative)) continue;
    const named = within(persons, from, to).filter((m) => m.by === "name");
    const [one] = named;
    if (one?.person.state && named.every((m) => m.person === one.person))
      return { man: one.person, side: one.person.state, sentence: i };
  }
  return undefined;
}

/** Whether a man of another side stands at the head of a sentence as whom something was done with, or who said something to the one of the series. */
function isMet(scene: Scene, { man, side }: Series, m: PersonMention): boolean {
  const { page, frames, parties, persons } = scene;
  const sentence = sentenceOf(page, m.from);
  const { from, to } = page.sentences[sentence];
  const own = within(frames, from, to);
  const done = own.filter((f) => !f.nominal && f.finite && !f.negative);
  if (own.some((f) => f.sense === "plan" || f.sense === "future" || f.sense === "intend")) return false;
  const signed = within(hitsOf(page, "document deed"), from, to).some((h) => h.entry.code === "signed" && !(h.f & F.FUT));
  if (!signed && !done.some((f) => f.time === "past")) return false;
  const marks = hitsOf(page, "with");
  if (page.language.morphology.verbLast) {
    if (m.f & F.INS || startingAt(marks, m.to)) return true;
  } else {
    const mark = endingAt(marks, m.from);
    // "with the minister X", "during the meeting with X", at the head
    if (mark && mark.from - from <= 6 && !within(frames, mark.to, m.from).some((f) => !f.nominal && f.finite)) return true;
  }
  if (m.from - from > 1 || m.f & CASES) return false;
  let last = sentence;
  while (page.sentences[last + 1]?.paragraph === page.sentences[sentence].paragraph) last++;
  const end = page.sentences[last].to;
  return (
    done.some((f) => said.has(f.sense) && f.time === "past" && f.from >= m.to) &&
    (within(parties, m.to, end).some((p) => p.party === side) || within(persons, m.to, end).some((p) => p.person === man))
  );
}

/** Gives the forum beside which one man had a series of talks all these talks' sides; an organisation's own is of it and of him. */
export function hostListed(scene: Scene, drafts: readonly Draft[]): void {
  const series = seriesOf(scene);
  const host = series && drafts.find((d) => d.sentence === series.sentence && d.kind === "conference" && d.status === "held");
  if (!series || !host) return;
  const beside = drafts.filter(
    (d) =>
      // an ambassador who is received has not come to the forum
      (d.kind === "meeting" || (d.kind === "reception" && d.persons.every((p) => p.post !== "ambassador"))) &&
      d.status === "held" &&
      d.sentence > series.sentence &&
      d.parties.length === 2 &&
      d.parties.includes(series.side) &&
      d.persons.every((p) => p === series.man || p.state !== series.side) &&
      (d.date === host.date || d.date === null || host.date === null),
  );
  if (!beside.length) return;
  const of = organisationOf(scene, host.noun)?.party;
  host.parties = [...new Set(of ? [of, series.side] : [series.side, ...beside.flatMap((d) => d.parties)])];
  // "the forum is held from the 10th to the 12th"
  for (const d of drafts)
    if (d !== host && d.kind === host.kind && d.status === "held" && d.inferred.parties && !d.persons.length) {
      d.parties = [...host.parties];
      const [first, last] = d.date?.split("/") ?? [];
      if (host.date && first && last && first <= host.date && host.date <= last) host.date = d.date;
    }
  host.persons = [...new Set([series.man, ...(of ? [] : beside.flatMap((d) => d.persons))])];
  host.inferred = { ...host.inferred, parties: "the encounter told before" };
}

/**
 * On a page that begins with "X held a series of meetings" each paragraph that begins with a man of another side tells of talks with him, whatever it
 * says of them: gives these talks, and to those told already the two who were there.
 */
export function listedTalks(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { page, persons } = scene;
  const series = seriesOf(scene);
  if (!series) return [];
  const out: Draft[] = [];
  const met = new Set<PersonOfText>(
    drafts.flatMap((d) => (talks.has(d.kind) && !d.headline && d.status === "held" ? d.persons : [])),
  );
  // whom the page has named so far
  const known = new Set<PersonOfText>();
  let next = 0;
  for (let i = series.sentence + 1; i < page.sentences.length; i++) {
    const { from, to, paragraph } = page.sentences[i];
    for (; next < persons.length && persons[next].from < from; next++)
      if (persons[next].by === "name") known.add(persons[next].person);
    if (page.sentences[i - 1].paragraph === paragraph || !tells(page, i) || isQuestion(page, i)) continue;
    const others = within(persons, from, to).filter(
      (m) => m.by === "name" && m.person.state !== null && m.person.state !== series.side && m.person !== series.man,
    );
    const [one] = others;
    if (!one?.person.state || others.some((m) => m.person !== one.person)) continue;
    const told = drafts.find((d) => d.sentence === i && talks.has(d.kind));
    if (told) {
      if (told.status !== "held") continue;
      const mixed = !told.persons.includes(series.man) && (told.parties.length > 2 || !told.parties.includes(series.side));
      if (mixed && isMet(scene, series, one))
        Object.assign(told, { parties: [series.side, one.person.state], persons: [series.man, one.person] });
      continue;
    }
    if (met.has(one.person) || !one.person.post || known.has(one.person) || !isMet(scene, series, one)) continue;
    met.add(one.person);
    const clause = clauseOf(page, i, one.from, one.to);
    out.push({
      kind: "meeting",
      status: "held",
      parties: [series.side, one.person.state],
      date: null,
      dated: false,
      fromSpoken: null,
      nthDay: null,
      onSide: false,
      place: null,
      persons: [series.man, one.person],
      from: clause.from,
      to: clause.to,
      sentence: i,
      noun: one,
      rule: "encounter.listed",
      inferred: { parties: "the encounter told before" },
      headline: false,
    });
  }
  return out;
}
