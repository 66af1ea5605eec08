import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import type { PlaceMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, startingAt, within } from "../within.ts";
import { isOfOffices, ofOffices } from "./encounter-apart.ts";
import { isHost, isOccasion } from "./encounter-clues.ts";
import { denialOf } from "./encounter-denied.ts";
import type { Draft } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";
import { standsByAnother } from "./encounter-here.ts";
import { hostBody } from "./encounter-host-body.ts";
import { hosting, talks } from "./encounter-kinds.ts";
import { areNumberedApart, isNext } from "./encounter-near.ts";
import { kindOf, nounOf } from "./encounter-noun.ts";
import { bodyBefore } from "./encounter-told.ts";

/** Events that are opened as talks are. */
const opened: ReadonlySet<Sense> = new Set(["n-meeting", "n-consultations", "n-session", "n-round", "n-conference", "n-summit"]);

/** What verbs say of events. */
const events: ReadonlySet<Sense> = new Set([
  "ahead",
  "hold",
  "happen",
  "attend",
  "gather",
  "cancel",
  "postpone",
  "plan",
  "agree",
  "open",
]);

/** Whether a sentence tells of an event as one during a visit: the visit stands before it, marked as its time. */
function duringVisit({ page }: Scene, own: readonly Frame[], noun: Frame): boolean {
  const { verbLast } = page.language.morphology;
  return own.some(
    (f) =>
      f.sense === "n-visit" &&
      f.to <= noun.from &&
      (verbLast
        ? startingAt(hitsOf(page, "within"), f.to) !== undefined
        : within(hitsOf(page, "within"), f.from - 4, f.from).length > 0),
  );
}

/** "The meeting of the foreign ministers of X and Y took place before the summit": the sides stand beside its noun, and nothing was told of them yet. */
function isNew({ scene, sentence, verbLast }: Told, { parties }: Draft, { from, to }: Frame, before: readonly Draft[]): boolean {
  const s = scene.page.sentences[sentence];
  const named = verbLast
    ? within(scene.parties, Math.max(s.from, from - 11), from)
    : within(scene.parties, to, Math.min(s.to, to + 11));
  return named.length > 1 && !before.some((d) => parties.every((p) => d.parties.includes(p)));
}

/** "Отырысты Баку қабылдайды", «заседание примет в ноябре Астана»: a town or state, no man, is said to receive something. */
export function townThatReceives({ page, places, persons, dates }: Scene, verb: Frame): PlaceMention | undefined {
  if (verb.sense !== "receive" || verb.nominal || verb.voice !== "active" || !verb.finite) return undefined;
  const { verbLast } = page.language.morphology;
  const day = verbLast ? undefined : [verb.to, verb.to + 1].flatMap((at) => startingAt(dates, at) ?? [])[0];
  const host =
    endingAt(places, verb.from) ?? (verbLast ? undefined : (startingAt(places, verb.to) ?? (day && startingAt(places, day.to))));
  if (!host || host.f & CASES) return undefined;
  const { from, to } = page.sentences[verb.sentence];
  return within(persons, from, to).length ? undefined : host;
}

/** "The next will be in Osh": what comes next right before a verb of being somewhere. */
const isNextBefore = (scene: Scene, noun: Frame, verb: Frame): boolean =>
  noun.to <= verb.from && verb.from - noun.to <= 2 && (noun.sense === "n-next" || isNext(scene, noun));

/** What verbs say of several events at once. */
const rowed: ReadonlySet<Sense> = new Set(["hold", "happen", "plan", "ahead"]);

/** Whether "and" ties an event to the one before it, as what the same verb tells: no other verb and no comma stand between. */
function isTied({ page }: Scene, own: readonly Frame[], verb: Frame, noun: Frame, other: Frame): boolean {
  const and = within(hitsOf(page, "and"), noun.to, other.from).at(-1);
  if (
    !and ||
    other.from - and.to > 3 ||
    (page.language.morphology.declines === "every" && (noun.f & CASES) !== (other.f & CASES))
  )
    return false;
  if (verb.from >= noun.to && verb.from < other.to) return false;
  if (own.some((f) => !f.nominal && f.from >= noun.to && f.to <= other.from)) return false;
  return !page.tokens.slice(noun.to, other.from).some((t) => page.text[t.start] === ",");
}

/** Whether a comma or "and" right behind an event leads on to another in the same case, with no verb and no such mark more between. */
function isRowed({ page }: Scene, own: readonly Frame[], noun: Frame, other: Frame): boolean {
  if ((noun.f & CASES) !== (other.f & CASES) || other.from - noun.to > 12) return false;
  const and = startingAt(hitsOf(page, "and"), noun.to);
  const comma = page.text[page.tokens[noun.to]?.start ?? -1] === ",";
  if (!and && !comma) return false;
  return !own.some((f) => !f.nominal && f.from >= noun.to && f.to <= other.from);
}

/** "İş birliğinde düzenlenen forum 4 Aralık'ta İstanbul'da yapıldı": a participle before an event whose own verb, with its day, stands behind it. */
function isToldBehind(scene: Scene, own: readonly Frame[], verb: Frame, noun: Frame): boolean {
  if (!rowed.has(verb.sense) || verb.finite || noun.from < verb.to || noun.f & CASES) return false;
  const told = own.find(
    (f) => !f.nominal && f.from >= noun.to && (f.sense === "hold" || f.sense === "happen") && (f.finite || (f.f & F.MSDR) !== 0),
  );
  return (
    told !== undefined &&
    within(scene.dates, noun.to, told.from).length > 0 &&
    // "2 Mayıs'ta başlayan forum bugün sona eriyor": a participle with a day of its own
    !within(scene.dates, scene.page.sentences[verb.sentence].from, verb.from).length &&
    !own.some((f) => f.from >= noun.to && f.to <= told.from && (!f.nominal || f.sense.startsWith("n-")))
  );
}

/** Events that a verb tells to be held, planned, put off or attended. */
export function held(given: Told): void {
  const { scene, sentence, own, nouns, out, format, verbLast, free, push } = given;
  const putOff = (f: Frame) =>
    f.sense === "postpone" || f.sense === "cancel" || (f.sense === "hold" && denialOf(scene.page, f) !== undefined);
  for (const verb of own.some(putOff) ? [...own.filter(putOff), ...own.filter((f) => !putOff(f))] : own) {
    // "opening the meeting, he said": the meeting told before or after
    if (verb.sense === "open" && verb.f & F.CVB && !scene.page.language.morphology.verbLast) continue;
    // «в завершение встречи»
    if (!verb.finite && overlapping(hitsOf(scene.page, "after"), verb)) continue;
    // "toplantıda yaptığı konuşmada": at what was said, and where that was
    const at = F.MSDR | F.LOC;
    if (verbLast && verb.sense === "attend" && !verb.finite && (verb.f & at) === at) continue;
    const host = townThatReceives(scene, verb);
    const willBe =
      !verbLast && verb.sense === "be-in" && verb.time === "future" && nouns.some((n) => isNextBefore(scene, n, verb));
    if (verb.nominal || !(events.has(verb.sense) || host || willBe)) continue;
    const usable =
      verb.sense === "open"
        ? nouns.filter((n) => opened.has(n.sense))
        : verb.sense === "be-in" && !verbLast
          ? nouns.filter((n) => isNextBefore(scene, n, verb))
          : // "X'le görüşmesi, Y tarafından kabul edilmesi öngörülüyor": of several that are planned, those not yet told
            verbLast && verb.sense === "plan" && verb.finite
            ? nouns.filter(free)
            : nouns;
    // "a meeting of the co-chairs preceded the session"
    const first =
      !verbLast && verb.sense === "hold" && verb.voice === "active"
        ? usable.find((n) => free(n) && !isOccasion(scene, n) && !isHost(scene, n) && standsByAnother(own, n, verb))
        : undefined;
    const noun = nounOf(scene, sentence, verb, first ? [first] : usable, format);
    if (!noun && nouns.length && verb.sense !== "happen" && verb.sense !== "agree")
      scene.trace?.(
        "encounters",
        `encounter.${verb.sense}+${nouns[0].sense}`,
        verb,
        "the noun of an event does not belong to this verb",
      );
    if (!noun || !free(noun.frame)) continue;
    if (verbLast && isToldBehind(scene, own, verb, noun.frame)) continue;
    // "комиссияның отырысын … қабылдайды": what is received is the event
    if (host && verbLast && !(noun.frame.f & F.ACC)) continue;
    const before = out.length;
    // "the commission gathered for its 12th meeting"
    const sits = noun.kind === "meeting" && noun.frame.from >= verb.to && bodyBefore(scene, verb, own) !== undefined;
    push(
      sits ? "commission" : noun.kind,
      noun.frame,
      verb,
      first ? "encounter.precede" : `encounter.${verb.sense}+${noun.frame.sense}`,
    );
    if (host && out[before]) out[before].place ??= host.name;
    // "their talks, and also the second session of the Council will be held"
    if (verbLast && out.length > before && (verb.sense === "hold" || verb.sense === "happen" || verb.sense === "ahead"))
      for (const other of nouns) {
        const joined = other.to < noun.frame.from && free(other) && (other.f & ~(F.PSS3 | F.PL)) === 0 && other.f & F.PSS3;
        const comma =
          scene.page.text[scene.page.tokens[other.to]?.start ?? -1] === "," ||
          startingAt(hitsOf(scene.page, "and"), other.to) !== undefined;
        const inside = clauseOf(scene.page, sentence, verb.from, verb.to).from <= other.from;
        const kind = joined && comma && inside ? kindOf(scene, sentence, other, nouns, format) : undefined;
        // "the presidents' meeting": of two
        const ofTwo = kind === "summit" && out[before]?.parties.length === 2 ? "meeting" : kind;
        const another = ofTwo === noun.kind && areNumberedApart(scene.page, other, noun.frame);
        if (ofTwo && (another || (ofTwo !== noun.kind && talks.has(ofTwo))))
          push(ofTwo, other, verb, `encounter.${verb.sense}+${other.sense}`);
      }
    // "комиссиянын жыйынын жана ректорлор форумун өткөрүүнү макулдашышты": what the same verb governs, all in one case
    if (verbLast && out.length > before && rowed.has(verb.sense) && out[before]?.status !== "cancelled" && noun.frame.f & F.ACC)
      for (const other of nouns) {
        const one = F.PSS3 | F.ACC;
        if (
          (other.f & one) !== one ||
          other.to > verb.from ||
          !hosting.has(noun.kind) ||
          out.some((d) => overlapping([other], d.noun))
        )
          continue;
        const [first, second] = other.from < noun.frame.from ? [other, noun.frame] : [noun.frame, other];
        const kind = isRowed(scene, own, first, second) ? kindOf(scene, sentence, other, nouns, format) : undefined;
        if (!kind || kind === noun.kind || !hosting.has(kind)) continue;
        const [told] = out.slice(before);
        out.push({ ...told, kind, noun: other, rule: `encounter.${verb.sense}+${other.sense}`, inferred: { ...told.inferred } });
      }
    // "there will be talks of the presidents and the first session of the Council"
    if (!verbLast && out.length > before && rowed.has(verb.sense) && out[before]?.status !== "cancelled")
      for (const other of nouns) {
        if (!free(other) || overlapping([other], noun.frame)) continue;
        const [one, two] = other.from < noun.frame.from ? [other, noun.frame] : [noun.frame, other];
        const kind =
          two.from - one.to <= 10 && isTied(scene, own, verb, one, two)
            ? kindOf(scene, sentence, other, nouns, format)
            : undefined;
        const another = kind === out[before].kind && areNumberedApart(scene.page, one, two);
        if (kind && (another || kind !== out[before].kind)) push(kind, other, verb, `encounter.${verb.sense}+${other.sense}`);
      }
    // "the talks went on in a friendly spirit": talks without anybody, day or place are those told before
    const last = out[before];
    const vague =
      last?.status === "held" ||
      // "he was to meet X, but the meeting was called off"
      (last?.status === "cancelled" && out.slice(0, before).some((d) => d.status === "cancelled" && talks.has(d.kind))) ||
      (!verbLast && verb.sense === "agree");
    // "talks on it began in 2019"
    const dated = last?.dated && last.date?.length !== 4;
    const beside = !verbLast && noun.frame.nominal && standsByAnother(own, noun.frame, verb);
    // "during the visit Turkmen–Tajik talks were held": those of the visit
    const ofVisit = last !== undefined && !last.inferred.parties && duringVisit(scene, own, noun.frame);
    const bare = last?.kind === "meeting" && vague && !last.persons.length && !dated && !last.place && !beside && !ofVisit;
    // "a meeting with a delegation of X was held at the Ministry"
    const atHome = bare && !last.inferred.parties && hostBody(scene, last) !== null;
    const apart = bare && last.status === "held" && isOfOffices(scene, noun.frame);
    if (apart) last.rule = ofOffices;
    else if (
      bare &&
      !atHome &&
      !(given.come && last.status === "held") &&
      !isNew(given, last, noun.frame, out.slice(0, before))
    ) {
      scene.trace?.("encounters", last.rule, verb, "talks without anybody, day or place are those told before");
      given.again = out.pop();
    }
  }
}
