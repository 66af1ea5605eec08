import { F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, within } from "../within.ts";
import { comes as comesTogether } from "./encounter-ahead.ts";
import { isNumbered } from "./encounter-clues.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import { gatherings, hosting, rounds, talks } from "./encounter-kinds.ts";
import { holdersOf, isCalledNext, isNext, numberAt } from "./encounter-near.ts";
import { isRecalled } from "./encounter-recalled.ts";
import { jointIn } from "./encounter-sides.ts";

/** What opens a telling of an event to come. */
const comes: ReadonlySet<Sense> = new Set(["hold", "happen", "ahead", "be-in", "plan", "agree", "decide"]);

/** Nouns by which the next of several gatherings is told. */
const nexts: ReadonlySet<Sense> = new Set(["n-session", "n-next"]);

/** "Bir sonraki toplantı gelecek yıl Bişkek'te düzenlenecek": the next of the ministers' meetings told of before, of its organisation or of all its sides. */
export function nextOf(scene: Scene, sentence: number, own: readonly Frame[], told: Draft | undefined): Draft | undefined {
  const { page, persons, dates, places } = scene;
  if (!told || told.kind !== "ministerial" || told.status !== "held") return undefined;
  const { verbLast } = page.language.morphology;
  const { from, to } = page.sentences[sentence];
  // elsewhere a session of nobody is the next one only by that word: «Следующее заседание пройдёт в Ташкенте»
  if (!verbLast && !(told.parties.length > 2 && own.some((f) => f.sense === "n-next" && f.from - from <= 2))) return undefined;
  const noun = own.find((f) => nexts.has(f.sense) && !(f.f & (F.LOC | F.DAT | F.ABL | F.INS)));
  // "navbatdagi majlisni o‘tkazish": who holds it is told of no more than where it is held
  if (
    !noun ||
    (noun.f & F.ACC && !own.some((f) => f.sense === "hold" && f.from > noun.from)) ||
    within(persons, from, to).length ||
    own.some((f) => f.sense === "n-body")
  )
    return undefined;
  const verb = own.find((f) => comes.has(f.sense) && !f.nominal && !f.negative && f.from >= noun.to);
  const [dated, placed] = [within(dates, from, to).length > 0, within(places, from, to).length > 0];
  if (!verb || !(verbLast ? dated && placed : dated || placed)) return undefined;
  const draft = draftOf(scene, sentence, own, "commission", noun, verb, "encounter.next", false);
  return draft?.status === "planned" ? againOf(told, draft) : undefined;
}

/** What is planned, as the next gathering of those who met before: of an organisation, if it was its own. */
function againOf(told: Draft, planned: Draft): Draft {
  return {
    ...planned,
    kind: told.kind === "call" ? "meeting" : told.kind,
    parties: holdersOf(told),
    inferred: { ...planned.inferred, parties: "the meeting told of before" },
  };
}

/** "The conference was attended by A, B and C. … The next conference will be in Osh": gives the next gathering the sides of the one told of before, whoever talked beside it. */
export function nextOfSame(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  if (draft.kind !== "conference" || draft.status !== "planned" || !draft.inferred.parties) return;
  if (!isCalledNext(scene, draft.noun) && !hasOneWordBefore(scene, draft)) return;
  const told = before.findLast((d) => d.kind === draft.kind && d.status === "held" && !d.headline && !isRecalled(d));
  if (!told || told.parties.length < 3 || !draft.parties.some((p) => told.parties.includes(p))) return;
  draft.parties = holdersOf(told);
  draft.inferred.parties = "the meeting told of before";
}

/** "Келесі конференция", "navbatdagi forum": whether an event with one word before it, whatever that says, opens its sentence. */
const hasOneWordBefore = ({ page, frames }: Scene, { noun, sentence }: Draft): boolean =>
  page.language.morphology.verbLast &&
  noun.from === page.sentences[sentence].from + 1 &&
  beginningIn(frames, noun.from, noun.from + 1).some((f) => f.nominal && !(f.f & (F.PSS3 | F.PL)));

/** What is told to come together again. */
const again: ReadonlySet<Sense> = new Set(["gather", "meet"]);

/**
 * "The ministers of the three met in Osh. They will reconvene in Almaty in June": the next gathering of those of a format told of before, by a joint
 * subject that names nobody.
 */
export function gatherAgain(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft | undefined {
  const { page, persons, dates, places, parties } = scene;
  const { from, to } = page.sentences[sentence];
  if (within(persons, from, to).length || own.some((f) => f.sense.startsWith("n-") && f.sense !== "n-next")) return undefined;
  const verb = own.find(
    (f) => again.has(f.sense) && !f.nominal && !f.negative && (f.time === "future" || comesTogether(scene, f)),
  );
  if (!verb || !within(dates, from, to).some((d) => d.future !== null)) return undefined;
  const all = before.filter(
    (d) =>
      !d.headline &&
      d.status === "held" &&
      d.rule !== "encounter.within" &&
      (rounds.has(d.kind) || hosting.has(d.kind) || (d.kind === "call" && d.parties.length > 1)),
  );
  // "the ministers will reconvene": those whose table the text has told of, however far before
  const offices = within(scene.posts, from, verb.from).filter((p) => p.plural);
  const ministers = offices.length > 0 && offices.every((p) => p.post.endsWith("minister") && !p.states.length);
  const table = ministers ? all.findLast((d) => d.kind === "ministerial" && d.parties.length > 2) : undefined;
  // what was a week before that is only spoken of
  const told = table ?? all.findLast((d) => (d.fromSpoken ?? 0) >= 0) ?? all.at(-1);
  if (!told || sentence - told.sentence > (table ? 16 : 4)) return undefined;
  // "the two will meet": two sides need no word of coming together again
  if (talks.has(told.kind) && told.parties.length < 3 && verb.sense !== "gather") return undefined;
  const towns = within(places, from, to).filter((p) => p.kind === "settlement");
  const states = within(parties, from, to).filter((p) => p.by !== "capital");
  // "will reconvene in Türkiye": in a state of theirs, where many met
  const there = towns.length > 0 || (told.parties.length > 2 && states.length === 1);
  if (!there || states.some((p) => !told.parties.includes(p.party))) return undefined;
  const head = { from, to: from + 1 };
  const they =
    within(hitsOf(page, "it"), head.from, head.to + 1).length > 0 || jointIn(scene, { from, to: verb.from }).length > 0;
  // "technical teams will reconvene"
  const teams = within(hitsOf(page, "doer"), from, Math.min(from + 4, verb.from)).some((h) => (h.f & F.PL) !== 0);
  if (!they && !offices.length && !(teams && verb.sense === "gather")) return undefined;
  const draft = draftOf(scene, sentence, own, "meeting", verb, verb, "encounter.again", false);
  return draft?.status === "planned" ? againOf(told, draft) : undefined;
}

/** "The ministers first gathered in this format in Baku in 2023": an earlier gathering of those told of before, by a joint subject that names nobody. */
export function gatheredBefore(
  scene: Scene,
  sentence: number,
  own: readonly Frame[],
  told: Draft | undefined,
): Draft | undefined {
  const { page, persons, posts, dates, places, parties } = scene;
  if (!told || told.status !== "held" || !hosting.has(told.kind) || told.sentence >= sentence) return undefined;
  if (told.parties.length < 3 && !told.parties.some((p) => p.startsWith("org:"))) return undefined;
  const { from, to } = page.sentences[sentence];
  if (
    within(persons, from, to).length ||
    own.some((f) => f.sense.startsWith("n-") && f.sense !== "n-next" && f.sense !== "n-round")
  )
    return undefined;
  const verb = own.find((f) => again.has(f.sense) && !f.nominal && !f.negative && f.finite && f.time === "past");
  if (!verb || !within(dates, from, to).some((d) => d.past !== null && d.past !== told.date)) return undefined;
  const offices = within(posts, from, to).filter((p) => p.plural && !p.states.length);
  const ministers = offices.length > 0 && offices.every((p) => p.post.endsWith("minister"));
  // "a day earlier the foreign ministers had gathered": where the heads met
  if (!ministers && !within(places, from, to).some((p) => p.kind === "settlement")) return undefined;
  if (within(parties, from, to).some((p) => p.by !== "capital" && !told.parties.includes(p.party))) return undefined;
  const they = within(hitsOf(page, "it"), from, from + 2).length > 0 || jointIn(scene, { from, to }).length > 0;
  if (!they && !offices.length) return undefined;
  const draft = draftOf(scene, sentence, own, "meeting", verb, verb, "encounter.again", false);
  if (draft?.status !== "held" || !draft.dated) return undefined;
  return { ...againOf(told, draft), ...(ministers ? { kind: "ministerial" as const } : {}) };
}

/** "X ve Y'nin katıldığı toplantıda": who came to the gathering told just before; true where a sentence names it only so. */
export function cameToTold(scene: Scene, draft: Draft, own: readonly Frame[], before: readonly Draft[]): boolean {
  if (!scene.page.language.morphology.verbLast || draft.dated || !draft.rule.startsWith("encounter.attend+")) return false;
  const noun = own.find((f) => f.nominal && f.from === draft.noun.from && f.to - f.from === 1);
  const came = noun && own.find((f) => f.sense === "attend" && !f.finite && f.f & F.PTCP && f.to === noun.from);
  if (!noun || !came || !(noun.f & F.LOC)) return false;
  const told = before.findLast(
    (d) => !d.headline && d.status === "held" && gatherings.has(d.kind) && draft.sentence - d.sentence <= 3,
  );
  if (!told || told.sentence === draft.sentence) return false;
  told.persons = [...new Set([...told.persons, ...draft.persons])];
  const states = draft.persons.flatMap((p) => p.state ?? []);
  const isOrganisation = (p: string) => Number(p.startsWith("org:"));
  told.parties = [...new Set([...told.parties, ...states])].sort((a, b) => isOrganisation(a) - isOrganisation(b));
  return true;
}

/** "It was agreed that the ninth meeting will be in Khiva": where the one told before was a session or a round of consultations, that is the next one. */
export function nextOfRound(scene: Scene, draft: Draft, before: readonly Draft[]): void {
  if (draft.kind !== "meeting" || draft.status !== "planned" || draft.persons.length) return;
  // "the commission sat in May, with the next meeting due in June"
  if (!draft.inferred.parties && before.at(-1)?.sentence !== draft.sentence) return;
  // "hold the ninth meeting": the noun closes its verb
  const noun = { from: draft.noun.to - 1, to: draft.noun.to };
  if (!isNumbered(scene, noun) && !isNext(scene, noun)) return;
  const held = before.filter((d) => !d.headline && d.status === "held" && talksOrSession.has(d.kind));
  // "The second meeting … X met Y the same day. The third meeting will be in Bukhara"
  const number = numberAt(scene.page, noun);
  const last = number && held.findLast((d) => d.parties.length > 2 && numberAt(scene.page, d.noun) === number - 1);
  const told = last || held.at(-1);
  // "the fourth will be held in Samarkand": of all who met
  if (told && (last || hosting.has(told.kind)) && told.kind !== "commission" && told.parties.length > 2 && draft.inferred.parties)
    Object.assign(draft, againOf(told, draft));
  else if (told?.kind === "commission" || told?.kind === "consultations")
    if (draft.parties.every((p) => told.parties.includes(p))) draft.kind = told.kind;
}

const talksOrSession: ReadonlySet<string> = new Set([
  "meeting",
  "commission",
  "consultations",
  "reception",
  "summit",
  "ministerial",
]);

/** Whether what somebody is told to have come for is the event that is told apart to take place in the days after the page. */
export function isStillToCome({ page: { published } }: Scene, draft: Draft, all: readonly Draft[]): boolean {
  if (!draft.aim || draft.status !== "held" || draft.dated || published?.length !== 10) return false;
  return all.some(
    (d) =>
      d.kind === draft.kind &&
      d.status === "planned" &&
      !d.headline &&
      Math.abs(d.sentence - draft.sentence) <= 4 &&
      d.parties.some((p) => draft.parties.includes(p)) &&
      (d.date === null ? d.sentence < draft.sentence : Date.parse(d.date.slice(0, 10)) - Date.parse(published) < 14 * 864e5),
  );
}

/** "The ministers' next meeting will be in Bishkek": of the two ministers who met, though a summit was told of between. */
export function ofMinisters({ page, posts }: Scene, draft: Draft, drafts: readonly Draft[]): void {
  if (draft.status !== "planned" || draft.parties.length < 3 || draft.persons.length || !draft.inferred.parties) return;
  const { from, to } = page.sentences[draft.sentence];
  const offices = within(posts, from, to).filter((p) => p.plural);
  if (!offices.length || !offices.every((p) => p.post.endsWith("minister") && p.states.length < 2)) return;
  const near = drafts.filter(
    (d) => d.status === "held" && !d.headline && d.sentence < draft.sentence && draft.sentence - d.sentence <= 5,
  );
  if (drafts.some((d) => d !== draft && d.kind === "ministerial" && d.status === "held")) return;
  const met = near.find(
    (d) =>
      (d.kind === "meeting" || d.kind === "reception") &&
      d.parties.length === 2 &&
      d.persons.length === 2 &&
      d.persons.every((p) => p.post?.endsWith("minister")) &&
      d.parties.every((p) => draft.parties.includes(p)),
  );
  if (!met) return;
  Object.assign(draft, { kind: "meeting", parties: [...met.parties] });
  draft.inferred.parties = "the encounter told before";
}

/** "The defence ministers of the two had met in May": who was told before holds another office, and was not there for all that is known. */
export function leaveOthers({ page, posts, persons }: Scene, draft: Draft): void {
  if (!draft.persons.length || !draft.inferred.parties || draft.headline) return;
  const { from, to } = page.sentences[draft.sentence];
  if (within(persons, from, to).length) return;
  const offices = within(posts, from, draft.noun.to).filter((p) => p.plural);
  const [office] = offices;
  if (offices.length !== 1) return;
  const holds = draft.persons.filter((p) => p.post === null || p.post === office.post);
  if (holds.length < draft.persons.length) draft.persons = holds;
}
