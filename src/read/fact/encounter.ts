import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative, subjectOf } from "../clause/subject.ts";
import type { DateMention, PersonMention, PersonOfText } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Encounter, EncounterKind, EncounterStatus } from "../record.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { evidence } from "./evidence.ts";

/** Verbs that tell an encounter by themselves. */
const verbKinds: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  meet: "meeting",
  receive: "reception",
  "pay-call": "reception",
  phone: "call",
  visit: "visit",
  "lay-wreath": "ceremony",
};
/** Nouns of encounters, told of by a verb that says they took place, or by their own date. */
const nounKinds: Readonly<Partial<Record<Sense, EncounterKind>>> = {
  "n-meeting": "meeting",
  "n-reception": "reception",
  "n-call": "call",
  "n-visit": "visit",
  "n-consultations": "consultations",
  "n-session": "commission",
  "n-summit": "summit",
  "n-ministerial": "ministerial",
  "n-conference": "conference",
  "n-ceremony": "ceremony",
  "n-message": "message",
};
/** Encounters of a day. */
const daily: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "call"]);
/** Nouns that stand in the plural for one event ("talks", "consultations"). */
const plurals: readonly Sense[] = ["n-consultations", "n-meeting", "n-message"];
/** Which kind stands where one noun can be several: the more telling first. */
const order: readonly EncounterKind[] = [
  "call",
  "consultations",
  "summit",
  "ministerial",
  "commission",
  "ceremony",
  "conference",
  "visit",
  "reception",
  "message",
  "meeting",
];

interface Draft {
  kind: EncounterKind;
  status: EncounterStatus;
  parties: string[];
  date: string | null;
  /** whether the text dates this encounter itself */
  dated: boolean;
  place: string | null;
  persons: PersonOfText[];
  from: number;
  to: number;
  sentence: number;
  rule: string;
  inferred: Record<string, string>;
  headline: boolean;
}

/** What representatives did, do or will do together; each real encounter once. */
export function encountersOf(scene: Scene): Encounter[] {
  const { page, frames } = scene;
  const drafts: Draft[] = [];
  let next = 0;
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    for (const draft of inSentence(scene, i, frames.slice(next, end))) {
      // "the ministers' next meeting": the format told of before, with its sides
      const format = drafts.findLast((d) => d.kind === "ministerial" || d.kind === "summit");
      if (format && draft.kind === "meeting" && !draft.persons.length && draft.inferred.parties) {
        draft.kind = format.kind;
        draft.parties = [...format.parties];
        draft.inferred.parties = "the meeting told of before";
      }
      if (draft.kind === "summit") sitAtTable(scene, draft, drafts);
      drafts.push(draft);
    }
    next = end;
  }
  drafts.push(...acceptedInvitations(scene));
  const main = drafts.find((d) => d.kind !== "visit" && d.status === "held" && !d.headline);
  // a text that speaks of "yesterday" and "tomorrow" tells its undated main event of the day of publication
  if (main && !main.dated && page.published?.length === 10 && scene.dates.some((d) => d.inferred === "day of publication")) {
    main.date = page.published;
    main.inferred.date = "day of publication";
  }
  // or of the days of the visit during which it took place
  const visit = drafts.find((d) => d.kind === "visit" && d.status === "held" && d.dated && !d.headline);
  if (main && !main.dated && main.date === null && visit && Math.abs(visit.sentence - main.sentence) <= 3) {
    main.date = visit.date;
    main.inferred.date = "the visit's";
  }
  for (const draft of drafts) {
    if (main && draft !== main && draft.inferred.date === "day spoken of before" && draft.status === "held")
      draft.date = main.date;
    if (draft.dated || draft.status !== "held") continue;
    if (main && draft !== main && draft.kind !== "conference" && draft.kind !== "summit" && draft.kind !== "message") {
      draft.date = main.date;
      draft.inferred.date = "the main event's";
      draft.place ??= draft.kind === "visit" ? null : main.place;
    }
  }
  return merge(drafts).map((d) => ({
    kind: d.kind,
    status: d.status,
    parties: d.parties,
    date: d.date,
    place: d.place,
    participants: [...new Set(d.persons.map((p) => p.name))],
    ...evidence(page, d.from, d.to, d.rule, d.inferred),
  }));
}

/**
 * Who sits at a summit: where the text is about an organisation's summit, all whose heads it names, and at its other summits the organisation
 * alone with those named beside it.
 */
function sitAtTable(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  const first = before.find((d) => d.kind === "summit" && !d.headline);
  const organisation = draft.parties.find((p) => p.startsWith("org:")) ?? first?.parties.find((p) => p.startsWith("org:"));
  if (!organisation) return;
  if (!first && draft.status === "held" && !before.some((d) => d.kind !== "visit" && !d.headline)) {
    const heads = scene.people.filter((p) => p.state !== null && /^(?:deputy-)?head-of-(?:state|government)/.test(p.post ?? ""));
    const states = new Set(heads.map((p) => p.state as string).filter((s) => !s.startsWith("org:")));
    if (states.size > 2) draft.parties = [...states, organisation];
  } else if (first && first.parties.length > 3 && draft.inferred.parties) {
    const named = within(scene.parties, draft.from, draft.to).filter(
      (p) => p.by === "name" && !(p.f & F.LOC) && !p.party.startsWith("org:"),
    );
    draft.parties = [
      ...new Set([...draft.persons.map((p) => p.state ?? organisation), ...named.map((p) => p.party), organisation]),
    ];
  }
}

/** An invitation that is told to have been accepted is a planned visit. */
function acceptedInvitations(scene: Scene): Draft[] {
  const { page, frames } = scene;
  const out: Draft[] = [];
  for (const accepted of frames) {
    if (accepted.sense !== "accept-invitation") continue;
    const invite = frames.findLast((f) => f.sense === "invite" && f.from <= accepted.from && accepted.sentence - f.sentence <= 2);
    const frame = invite ?? accepted;
    const s = page.sentences[frame.sentence];
    const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
    const date = within(scene.dates, s.from, s.to).find((d) => d.future !== null);
    out.push({
      kind: "visit",
      status: "planned",
      parties: scene.pair.slice(0, 2),
      date: date?.future ?? null,
      dated: date !== undefined,
      place: within(scene.places, s.from, s.to).find((p) => p.kind === "settlement")?.name ?? null,
      persons: [],
      from: clause.from,
      to: clause.to,
      sentence: frame.sentence,
      rule: "encounter.accept-invitation",
      inferred: { parties: "the pair of the text" },
      headline: false,
    });
  }
  return out.filter((d) => d.parties.length > 1);
}

function inSentence(scene: Scene, sentence: number, own: readonly Frame[]): Draft[] {
  const out: Draft[] = [];
  const headline = !tells(scene.page, sentence);
  const taken: Frame[] = [];
  // a parliament's name ("Мәжіліс", "Oliy Majlis") is no session; several events at once are none in particular
  const named = (f: Frame) =>
    overlapping(scene.posts, f) ||
    overlapping(
      scene.parties.filter((p) => p.by === "institution"),
      f,
    );
  const nouns = own.filter(
    (f) =>
      nounKinds[f.sense] &&
      !(f.f & F.PL && !plurals.includes(f.sense)) &&
      !(f.sense === "n-session" && named(f)) &&
      !isSubject(scene, f) &&
      !isModifier(scene, f) &&
      !(f.sense === "n-reception" && own.some((v) => v.sense === "receive" && v.from <= f.from && v.to >= f.to)),
  );
  const free = (f: Frame) => !taken.some((t) => t.from < f.to && t.to > f.from);
  const push = (kind: EncounterKind, event: Frame, verb: Frame, rule: string) => {
    if (!free(event)) return;
    const draft = draftOf(scene, sentence, own, kind, event, verb, rule, headline);
    if (draft) {
      out.push(draft);
      const moved = draft.status === "cancelled" ? movedTo(scene, sentence, own, draft) : undefined;
      if (moved) out.push(moved);
      // "COP29 konfransı" is one event, named twice over
      taken.push(event, ...nouns.filter((n) => n.from <= event.to + 1 && n.to >= event.from - 1));
    }
  };
  // rites and letters are told with verbs that alone mean other things
  for (const verb of own) if (verb.sense === "lay-wreath") push("ceremony", verb, verb, "encounter.ceremony");
  for (const verb of own) {
    if (verb.sense !== "send" && verb.sense !== "congratulate" && verb.sense !== "condole") continue;
    const noun = own.find((f) => f.sense === "n-message" && Math.abs(f.from - verb.from) < 12);
    if (noun && !verb.negative && (verb.sense === "send" || noun !== verb)) push("message", noun, verb, "encounter.message");
  }
  for (const verb of own) {
    const kind = verbKinds[verb.sense];
    if (!kind || verb.sense === "lay-wreath") continue;
    if (
      verb.sense === "pay-call" &&
      !hasPersons(scene, sentence, verb) &&
      within(scene.persons, verb.to, scene.page.sentences[sentence].to).length === 0
    )
      continue;
    if (verb.sense === "receive" && !receives(scene, sentence, verb)) continue;
    if (verb.f & F.MSDR && !verb.finite && !own.some((f) => ["plan", "agree", "intend", "future", "decide"].includes(f.sense)))
      continue;
    if (kind !== "visit" && verb.f & F.PTCP && !verb.finite && !hasPersons(scene, sentence, verb) && !hasSides(scene, sentence))
      continue;
    // told of a man, not of a place ("ziyaret etmek"), a visit is a meeting; talks without anybody named are another event's
    const met = kind === "visit" && visitsPerson(scene, sentence, verb);
    if (!someone(scene, sentence)) continue;
    const gathers = nouns.some((n) => n.sense === "n-conference" && n.to <= verb.from);
    if (
      kind === "meeting" &&
      gathers &&
      within(scene.persons, scene.page.sentences[sentence].from, scene.page.sentences[sentence].to).length < 2
    )
      continue;
    push(met ? "meeting" : kind, verb, verb, `encounter.${verb.sense}`);
  }
  // who goes to another state's country or town visits it
  for (const verb of own) {
    if (verb.sense !== "go" || verb.negative || out.some((d) => d.kind === "visit")) continue;
    const goal = goalOf(scene, sentence, verb);
    if (goal) push("visit", verb, verb, "encounter.go");
  }
  // two men of two sides who discuss something on a day and in a place have met
  for (const verb of own) {
    if (verb.sense !== "discuss" || verb.nominal || verb.negative || out.length > 0 || !verb.finite) continue;
    const s = scene.page.sentences[sentence];
    const states = new Set(within(scene.persons, s.from, s.to).map((m) => m.person.state));
    const placed = within(scene.dates, s.from, s.to).length > 0 && within(scene.places, s.from, s.to).length > 0;
    if (states.size > 1 && placed) push("meeting", verb, verb, "encounter.discuss");
  }
  for (const verb of own) {
    if (
      verb.nominal ||
      !["ahead", "hold", "happen", "attend", "gather", "cancel", "postpone", "plan", "agree"].includes(verb.sense)
    )
      continue;
    const noun = nounOf(scene, sentence, verb, nouns);
    if (!noun || !free(noun.frame)) continue;
    const before = out.length;
    push(noun.kind, noun.frame, verb, `encounter.${verb.sense}+${noun.frame.sense}`);
    // "the talks went on in a friendly spirit": talks without anybody, day or place are those told before
    const last = out[before];
    if (last?.kind === "meeting" && last.status === "held" && !last.persons.length && !last.dated && !last.place) out.pop();
  }
  // "after the talks with X": talks that X is named for, with somebody else in the sentence
  for (const noun of nouns) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-call") || !free(noun)) continue;
    const s = scene.page.sentences[sentence];
    const talkers = within(scene.persons, s.from, s.to);
    const partner =
      partnerOf(scene, sentence, noun) ?? (noun.sense === "n-call" && noun.f & (F.LOC | F.INS) ? talkers[0] : undefined);
    if (!partner || out.some((d) => d.kind === "meeting" || d.kind === "call" || d.kind === "reception")) continue;
    if (within(scene.persons, s.from, s.to).some((m) => m.person !== partner.person && m.person.state !== partner.person.state))
      push(noun.sense === "n-call" ? "call" : "meeting", noun, noun, "encounter.with");
  }
  // an event named with its own date: "at the summit in Astana in July"
  for (const noun of nouns) {
    if (!free(noun)) continue;
    const kind = kindOf(scene, sentence, noun, nouns);
    if (!kind || kind === "message" || kind === "reception") continue;
    const great = kind === "summit" || kind === "conference" || kind === "ministerial";
    const date = datesOf(scene, sentence).find(
      (d) => besides(scene, d, noun, 4) || (great && d.to <= noun.from && noun.from - d.to <= 9),
    );
    const visitor = kind === "visit" && personNear(scene, sentence, noun);
    if (kind === "visit" && refers(scene, sentence, noun)) continue;
    if ((date && kind !== "meeting" && (kind !== "visit" || someone(scene, sentence))) || visitor)
      push(kind, noun, noun, `encounter.${noun.sense}`);
  }
  return out;
}

/**
 * What was put off to another day is two encounters: the one that was due, cancelled, and the one on the new day. The new day stands
 * beside the verb of putting off, on its governed side. Takes the new day off the cancelled draft where it bears no other.
 */
function movedTo(scene: Scene, sentence: number, own: readonly Frame[], draft: Draft): Draft | undefined {
  const verb = own.find((f) => f.sense === "postpone" && !f.negative);
  if (!verb) return undefined;
  const { verbLast } = scene.page.language.morphology;
  const dates = datesOf(scene, sentence).filter((d) => d.future !== null);
  const day = verbLast ? dates.filter((d) => d.to <= verb.from + 1).at(-1) : dates.find((d) => d.from >= verb.to);
  if (!day || (verbLast && (dates.length < 2 || verb.from - day.to > 4)) || (!verbLast && day.from - verb.to > 6))
    return undefined;
  const before = dates.find((d) => d !== day && d.to <= verb.from);
  draft.date = before ? dateFor(before, "cancelled", scene.page.published) : null;
  draft.dated = before !== undefined;
  return {
    ...draft,
    status: "planned",
    date: day.future,
    dated: true,
    rule: "encounter.postpone",
    inferred: { ...draft.inferred },
  };
}

/** The man whom the noun of a meeting is "with". */
function partnerOf(scene: Scene, sentence: number, noun: Frame): PersonMention | undefined {
  const { page } = scene;
  const s = page.sentences[sentence];
  if (page.language.morphology.verbLast) {
    const marker = endingAt(hitsOf(page, "with"), noun.from) ?? endingAt(hitsOf(page, "with"), noun.from - 1);
    if (marker) return within(scene.persons, s.from, s.to).find((m) => m.to === marker.from);
    return within(scene.persons, s.from, noun.from).find((m) => m.f & F.INS && noun.from - m.to <= 1);
  }
  const marker = startingAt(hitsOf(page, "with"), noun.to);
  return marker && within(scene.persons, marker.to - 1, s.to).find((m) => m.from - marker.to <= 1);
}

/** Whether a bare noun of an event only tells what sort of thing the next word names ("səfər proqramı", "sammit iştirakçıları"). */
function isModifier(scene: Scene, noun: Frame): boolean {
  if (!scene.page.language.morphology.verbLast || noun.f !== 0) return false;
  const first = scene.page.words[noun.to]?.readings[0];
  // but "sammit çərçivəsində", "кездесу барысында" name the event as the time of something
  return (
    first !== undefined &&
    !(first.f & F.V) &&
    (first.f & F.PSS3) !== 0 &&
    !(first.f & (F.LOC | F.ABL)) &&
    !startingAt(scene.frames, noun.to)
  );
}

/** Whether the word after an event makes it the subject of a document ("geňeşmeler hakynda Ähtnama"). */
function isSubject(scene: Scene, noun: Frame): boolean {
  const next = scene.page.words[noun.to]?.key;
  if (!next || !scene.page.language.morphology.verbLast) return false;
  return scene.page.language.documents.about
    .split(/\s+/)
    .some((word) => word.length > 3 && next.startsWith(scene.page.lexis.fold(word)));
}

/** The foreign place that an office-holder named beside a verb of going goes to. */
function goalOf(scene: Scene, sentence: number, verb: Frame): Stretch | undefined {
  const { page } = scene;
  const { verbLast } = page.language.morphology;
  const s = page.sentences[sentence];
  const traveller = within(scene.persons, s.from, verbLast ? verb.from : verb.from).find(
    (m) => m.person.post !== null && m.person.state !== null,
  );
  if (!traveller) return undefined;
  const places = verbLast
    ? within(scene.places, s.from, verb.from).filter((p) => p.f & F.DAT)
    : within(scene.places, verb.to, verb.to + 6);
  return places.find((p) => p.state !== null && p.state !== traveller.person.state);
}

/** Whether both sides are the subject ("the secretaries", "тараптар"). */
function hasSides(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  return within(hitsOf(scene.page, "sides"), s.from, s.to).some((h) => (h.f & CASES) === 0);
}

/** Whether two stretches stand within `reach` words of each other with no comma or other mark between. */
function besides(scene: Scene, a: Stretch, b: Stretch, reach: number): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  if (second.from - first.to > reach) return false;
  for (let i = first.to; i < second.from; i++) if (scene.page.words[i] === undefined) return false;
  return true;
}

/** "During the visit": a noun of a visit that only refers to one told before, without a place of its own. */
function refers(scene: Scene, sentence: number, noun: Frame): boolean {
  const { page } = scene;
  const s = page.sentences[sentence];
  const preposition = endingAt(hitsOf(page, "at"), noun.from, 4) ?? endingAt(hitsOf(page, "at"), noun.from - 1, 4);
  if (!preposition || preposition.from < s.from) return false;
  return !within(scene.places, noun.to, noun.to + 4).length && !within(scene.parties, noun.to, noun.to + 4).length;
}

/** Whether the sentence names a person, an office or a side. */
function someone(scene: Scene, sentence: number): boolean {
  const s = scene.page.sentences[sentence];
  return (
    within(scene.persons, s.from, s.to).length > 0 ||
    within(scene.posts, s.from, s.to).length > 0 ||
    within(hitsOf(scene.page, "sides"), s.from, s.to).length > 0 ||
    within(hitsOf(scene.page, "side"), s.from, s.to).length > 0
  );
}

/** Whether the object of a verb of visiting is a person. */
function visitsPerson(scene: Scene, sentence: number, verb: Frame): boolean {
  const s = scene.page.sentences[sentence];
  return within(scene.persons, s.from, verb.from).some((m) => m.f & F.ACC && verb.from - m.to <= 2);
}

/** Whether a verb of receiving has a person or delegation for its object, not a document or a decision. */
function receives(scene: Scene, sentence: number, verb: Frame): boolean {
  const s = scene.page.sentences[sentence];
  const someone = [...within(scene.persons, s.from, s.to), ...within(scene.posts, s.from, s.to)].filter(
    (m) => m.to <= verb.from || m.from >= verb.to,
  );
  const { verbLast } = scene.page.language.morphology;
  if (!verbLast) return someone.length > 0;
  if (verb.voice === "passive") return someone.length > 0;
  return someone.some((m) => m.f & F.ACC && m.to <= verb.from) || someone.filter((m) => verb.from - m.to <= 2).length > 0;
}

const hasPersons = (scene: Scene, sentence: number, verb: Frame): boolean => {
  const s = scene.page.sentences[sentence];
  return within(scene.persons, s.from, verb.from).length >= 2;
};

function personNear(scene: Scene, sentence: number, noun: Frame): boolean {
  const s = scene.page.sentences[sentence];
  return [...within(scene.persons, s.from, s.to), ...within(scene.posts, s.from, s.to)].some(
    (m) => (m.to <= noun.from ? noun.from - m.to : m.from - noun.to) <= 4,
  );
}

/** The noun that a verb of taking place is about. */
function nounOf(
  scene: Scene,
  sentence: number,
  verb: Frame,
  nouns: readonly Frame[],
): { frame: Frame; kind: EncounterKind } | undefined {
  const { verbLast } = scene.page.language.morphology;
  const at = within(hitsOf(scene.page, "at"), scene.page.sentences[sentence].from, scene.page.sentences[sentence].to);
  let best: { frame: Frame; kind: EncounterKind } | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const noun of nouns) {
    if (noun.from < verb.to && noun.to > verb.from) continue;
    const distance = noun.to <= verb.from ? verb.from - noun.to : noun.from - verb.to;
    const after = noun.from >= verb.to;
    const attributive = (verbLast ? after : noun.to <= verb.from) && (verb.f & F.PTCP) !== 0 && !verb.finite;
    if (verbLast && after && !attributive) continue;
    // a participle belongs to the noun after it, unless it is declined itself ("keçirildiyini")
    if (verbLast && !after && verb.f & F.PTCP && !verb.finite && !(verb.f & (CASES | F.PSS3))) continue;
    if (verb.sense === "attend" && !["n-conference", "n-summit", "n-ministerial", "n-ceremony", "n-session"].includes(noun.sense))
      continue;
    if (distance > (verb.sense === "happen" ? 2 : after ? 12 : 25)) continue;
    if (!attributive && verb.sense !== "attend") {
      // "at the end of the talks" is no telling of talks
      const next = scene.page.words[noun.to]?.readings[0]?.f ?? 0;
      if (verbLast && noun.f === 0 && noun.to < verb.from && !(next & F.V) && next & F.PSS3 && next & (F.LOC | F.DAT | F.ABL))
        continue;
      // "maslahatlashuvlarning uchinchi raundi": the genitive belongs to the next noun of the event
      const heads = noun.f & F.GEN && nouns.some((n) => n.from >= noun.to && n.from - noun.to <= 2);
      if (
        verbLast &&
        !heads &&
        noun.f & (F.LOC | F.DAT | F.ABL | F.INS | F.GEN) &&
        !(noun.f & F.GEN && verb.f & (F.MSDR | F.PTCP | F.IMP))
      )
        continue;
      if (
        !verbLast &&
        at.some((h) => h.to <= noun.from && noun.from - h.to <= 2 && h.from >= scene.page.sentences[sentence].from) &&
        noun.to <= verb.from
      )
        continue;
    }
    const kind = kindOf(scene, sentence, noun, nouns);
    if (!kind) continue;
    const better =
      !best || distance < nearest - 3 || (Math.abs(distance - nearest) <= 3 && order.indexOf(kind) < order.indexOf(best.kind));
    if (better) {
      best = { frame: noun, kind };
      nearest = distance;
    }
  }
  return best;
}

/** The kind of an event noun; a session counts where a body of states holds it, named beside it or, where nobody else meets, before. */
function kindOf(scene: Scene, sentence: number, noun: Frame, nouns: readonly Frame[]): EncounterKind | undefined {
  const { page } = scene;
  const kinds = nouns.filter((n) => n.from < noun.to && n.to > noun.from).map((n) => nounKinds[n.sense] as EncounterKind);
  const s = page.sentences[sentence];
  const named = within(scene.frames, noun.from - 16, noun.to + 16).some(
    (f) => f.sense === "n-body" && f.sentence === sentence && Math.abs(f.from - noun.from) <= 16,
  );
  const before = () =>
    within(scene.persons, s.from, s.to).length === 0 &&
    within(scene.frames, page.sentences[Math.max(0, sentence - 8)].from, s.from).some((f) => f.sense === "n-body");
  const body = named || noun.to - noun.from >= 3 || before();
  const usable = kinds.filter((k) => k !== "commission" || body);
  return order.find((k) => usable.includes(k));
}

const datesOf = (scene: Scene, sentence: number): DateMention[] => {
  const s = scene.page.sentences[sentence];
  return within(scene.dates, s.from, s.to);
};

function draftOf(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  kind: EncounterKind,
  event: Frame,
  verb: Frame,
  rule: string,
  headline: boolean,
): Draft | undefined {
  const { page } = scene;
  const inferred: Record<string, string> = {};
  const clause = clauseOf(page, sentence, Math.min(event.from, verb.from), Math.max(event.to, verb.to));

  const planFrames = own.filter(
    (f) =>
      ["plan", "agree", "intend", "future", "decide", "propose", "prepare"].includes(f.sense) &&
      f.from >= clause.from &&
      f.from <= clause.to + 8,
  );
  const cancelled =
    verb.sense === "cancel" ||
    verb.sense === "postpone" ||
    verb.negative ||
    own.some(
      (f) =>
        (f.sense === "cancel" || f.sense === "postpone") &&
        !f.negative &&
        f.from >= clause.from &&
        (f.finite || f.sense === "cancel"),
    );
  const future =
    verb.time === "future" ||
    verb.sense === "ahead" ||
    comes(scene, verb) ||
    (planFrames.some((f) => f.sense !== "agree" && f.sense !== "decide") &&
      !(verb.finite && verb.time === "past" && verb.sense !== "plan" && verb.sense !== "agree")) ||
    (planFrames.length > 0 && (verb.f & (F.MSDR | F.IMP)) !== 0) ||
    verb.sense === "plan" ||
    verb.sense === "agree";
  const status: EncounterStatus = cancelled ? "cancelled" : future ? "planned" : "held";
  const proposed = own.some((f) => (f.sense === "propose" || f.sense === "invite") && f.finite && f.from >= clause.from);
  if (status === "planned" && proposed && kind !== "conference" && kind !== "summit") return undefined;

  const persons = participants(scene, kind, verb, sentence, own, clause);
  const parties = partiesOf(scene, kind, persons, clause, event, inferred);
  if (!parties.length || (parties.length < 2 && kind !== "visit" && kind !== "summit")) return undefined;

  // date: the nearest in the sentence, before the verb where the verb is last
  const { verbLast } = page.language.morphology;
  const dates = datesOf(scene, sentence).filter((d) => d.date !== null);
  const ranked = dates
    .filter((d) => !verbLast || d.to <= Math.max(verb.to, event.to))
    .map((d) => ({
      d,
      // a date behind a comma belongs to something else sooner than one beside the event
      distance:
        (d.to <= event.from ? event.from - d.to : Math.max(0, d.from - event.to)) +
        (verbLast || besides(scene, d, event, 99) ? 0 : 10) +
        (d.kind === "year" && daily.has(kind) ? 15 : 0),
      inside: d.from >= clause.from && d.to <= clause.to,
    }))
    .sort((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance);
  // a bare year beside a meeting is mostly the year of something else
  const date =
    ranked[0] && (ranked[0].distance < 19 || ranked[0].d.kind !== "year" || !daily.has(kind)) ? ranked[0].d : undefined;
  if (date?.inferred) inferred.date = date.inferred;

  const place = placeOf(scene, kind, clause, verb);
  const visitor = kind === "visit" && !verb.finite && verb.f & F.PTCP ? persons[0] : undefined;
  return {
    kind: kind === "meeting" && own.some((f) => f.sense === "by-video") ? "call" : widen(scene, kind, persons, parties, clause),
    status,
    parties,
    date: date ? dateFor(date, status, page.published) : null,
    dated: date !== undefined,
    place,
    persons: persons.map((m) => m.person),
    from: visitor ? Math.min(verb.from, visitor.from) : clause.from,
    to: visitor ? Math.max(verb.to, visitor.to) : clause.to,
    sentence,
    rule,
    inferred,
    headline,
  };
}

/** Whether a verb stands in a present tense that speaks of what is to come ("boradi", "өтеді"). */
function comes(scene: Scene, verb: Frame): boolean {
  if (verb.nominal || !verb.finite || !(verb.f & F.PRS)) return false;
  const { simplePresent, progressive } = scene.page.language.morphology;
  const key = scene.page.words[verb.to - 1]?.key ?? "";
  if (progressive.split(" ").includes(key)) return false;
  return simplePresent.split(" ").some((ending) => ending !== "" && key.endsWith(ending));
}

/** The reading of a date that fits the status: the past one for what was held, the coming one for what is planned. */
export function dateFor(date: DateMention, status: EncounterStatus, published: string | null): string | null {
  if (status === "planned") return date.future;
  if (status === "held" || date.past === date.future) return date.past;
  // what was cancelled may have been due before the page or soon after it
  const apart = (edtf: string | null) =>
    edtf && published ? Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(published.slice(0, 10))) : Number.NaN;
  return apart(date.future) < Math.min(60 * 864e5, apart(date.past)) ? date.future : date.past;
}

/**
 * Persons who take part: all named in the clause except those who are only spoken of. Of a visit told by a participle ("who is here
 * on a visit") it is the visitor whom the participle describes.
 */
function participants(
  scene: Scene,
  kind: EncounterKind,
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
    if (m && !out.some((o) => o.person === m.person)) out.push(m);
  };
  if (kind === "visit" && !verb.finite && verb.f & F.PTCP) {
    // "who came" stands before the visitor, "the place to which he came" after him
    const own = verbLast && (verb.f & F.PSS3) !== 0;
    const described = own
      ? within(scene.persons, s.from, verb.from).find((m) => isNominative(scene, m))
      : verbLast
        ? within(scene.persons, verb.to, s.to)[0]
        : within(scene.persons, s.from, verb.from).at(-1);
    add(described);
    return out;
  }
  if (!verbLast) {
    const subject = subjectOf(scene, verb);
    for (const m of subject?.persons ?? []) add(m);
    const next = own.find((f) => f.finite && !f.nominal && f.from >= verb.to && f.sense !== "say" && f.sense !== "future");
    const to = kind === "visit" ? Math.min(verb.to + 8, s.to) : (next?.from ?? s.to);
    const from = verb.nominal || verb.voice === "passive" || out.length === 0 ? clause.from : verb.from;
    if (kind === "visit" && out.length) return out;
    for (const m of within(scene.persons, from, to)) add(m);
    return out;
  }
  for (const m of within(scene.persons, clause.from, clause.to)) {
    if (m.f & F.GEN && kind !== "visit" && kind !== "meeting" && verb.sense !== "hold" && verb.sense !== "happen") continue;
    if (kind === "visit" && out.length > 0 && !isNominative(scene, m)) continue;
    add(m);
  }
  return out;
}

/** The states represented: those of the participants, else those named, else the pair of the text. */
function partiesOf(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  clause: { from: number; to: number },
  event: Frame,
  inferred: Record<string, string>,
): string[] {
  const states: string[] = [];
  const add = (party: string | null | undefined) => {
    if (party && !states.includes(party)) states.push(party);
  };
  for (const m of persons) add(m.person.state);
  const named = within(scene.parties, clause.from, clause.to).filter((p) => kind === "summit" || !p.party.startsWith("org:"));
  if (states.length < 2) for (const p of within(scene.posts, clause.from, clause.to)) add(p.state);
  if (states.length < 2)
    for (const p of named) if (p.by === "name" || p.by === "adjective" || p.by === "institution" || p.by === "home") add(p.party);
  if (kind === "summit") for (const p of named) if (p.party.startsWith("org:") && Math.abs(p.to - event.from) <= 5) add(p.party);
  const organisations = states.filter((s) => s.startsWith("org:"));
  const own = states.filter((s) => !s.startsWith("org:"));
  if (own.length >= 2) return [...own, ...organisations];
  // a state and an organisation are two sides
  if (own.length === 1 && kind !== "summit" && kind !== "conference" && persons.some((m) => m.person.state?.startsWith("org:")))
    return [...own, ...organisations];
  // the rest is understood: the other side of the pair
  inferred.parties = "the pair of the text";
  const rest = scene.pair.filter((p) => !own.includes(p));
  const whole = kind === "conference" || kind === "summit" ? rest : rest.slice(0, 2 - own.length);
  return [...own, ...whole, ...organisations];
}

function widen(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  parties: readonly string[],
  clause: Stretch,
): EncounterKind {
  if (kind !== "meeting" || parties.length < 3) return kind;
  const posts = persons.map((m) => m.person.post ?? "");
  const several = within(scene.posts, clause.from, clause.to).filter((p) => p.plural);
  const ministers = posts.filter((p) => p.endsWith("minister")).length >= 3 || several.some((p) => p.post.endsWith("minister"));
  const heads = posts.filter((p) => p.startsWith("head-of-")).length >= 3 || several.some((p) => p.post.startsWith("head-of-"));
  return heads ? "summit" : ministers ? "ministerial" : kind;
}

/** The settlement where it took place, or the country where only that is given. */
function placeOf(scene: Scene, kind: EncounterKind, clause: { from: number; to: number }, verb: Frame): string | null {
  const { verbLast } = scene.page.language.morphology;
  const inside = within(scene.places, clause.from, clause.to).filter((p) => p.kind === "settlement");
  const locative = inside.filter((p) => !verbLast || p.f & F.LOC || (kind === "visit" && p.f & F.DAT));
  const place = locative[0] ?? (verbLast ? undefined : inside[0]);
  if (place) return place.name;
  const country = within(scene.parties, clause.from, clause.to).find(
    (p) =>
      (p.by === "name" || p.by === "home") &&
      (verbLast ? p.f & F.LOC || (kind === "visit" && p.f & F.DAT) : kind === "visit" && p.from > verb.from),
  );
  return country && !country.party.startsWith("org:") ? country.party : null;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((x) => b.includes(x));

/** Joins drafts of one real encounter; the telling with the most stands, the others add to it. */
function merge(drafts: readonly Draft[]): Draft[] {
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
