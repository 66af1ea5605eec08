import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isPluperfect, verbAt } from "../clause/verb.ts";
import { dayOf, edtf, range, shift } from "../mention/calendar.ts";
import type { DateMention, PlaceMention } from "../mention/mention.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { beginningIn, endingAt, overlapping, startingAt, within } from "../within.ts";
import { isDeed, isOfDateline } from "./encounter-dated.ts";
import type { Draft } from "./encounter-draft.ts";
import { gatherings } from "./encounter-kinds.ts";
import { isNext, stateOfTown } from "./encounter-near.ts";
import { nounKinds } from "./encounter-noun.ts";
import { daysAfter, isRecalled } from "./encounter-recalled.ts";

/** "The call came three months after his visit to Dushanbe": what a text tells by how long before something else it was is counted from there. */
export function countBack(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.status !== "held" || draft.fromSpoken !== null || draft.headline) continue;
    const { from, to } = scene.page.sentences[draft.sentence];
    const days = daysAfter(scene, draft.noun, from);
    if (!days) continue;
    // "the 29 April meeting came a month after the summit": a day that stands elsewhere is of what came after
    const { noun } = draft;
    const own = scene.page.language.morphology.verbLast
      ? within(scene.dates, noun.from - 8, noun.from)
      : within(scene.dates, noun.from - 2, to);
    if (draft.dated && draft.date?.length === 10 && !own.length) {
      const then = edtf(shift(dayOf(draft.date), -Math.round(days)));
      Object.assign(draft, { date: Number.isInteger(days) ? then : (then?.slice(0, 7) ?? null) });
    } else if (draft.date === null || !own.length) Object.assign(draft, { fromSpoken: -days, dated: true });
  }
}

/** Gives the encounters of a text, in order of telling, the days that other encounters lend them. */
export function settleDays(scene: Scene, drafts: readonly Draft[]): void {
  const { page } = scene;
  for (const draft of drafts) if (draft.nthDay !== null) onNthDay(draft, draft.nthDay, drafts);
  for (const draft of drafts) draft.date = withinStay(draft, drafts);
  for (const draft of drafts) atThatTime(scene, draft);
  const held = drafts.filter((d) => d.kind !== "visit" && d.status === "held" && !d.headline);
  const own = held.filter((d) => !isRecalled(d));
  const main = own.find((d) => !isLongPast(d, page.published)) ?? own[0] ?? held[0];
  const day = page.published?.length === 10 ? page.published : null;
  const visit = drafts.find(
    (d) =>
      d.kind === "visit" &&
      d.status === "held" &&
      d.dated &&
      !d.headline &&
      !isLongPast(d, page.published) &&
      main !== undefined &&
      Math.abs(d.sentence - main.sentence) <= 3 &&
      !areInTwoStates(scene, d, main),
  );
  // a text that speaks from its day tells its undated main event of the day of publication
  if (main && !main.dated) dayTold(scene, main, drafts);
  const last = main && !main.dated ? dayBefore(scene, main) : undefined;
  const stay = main && !main.dated ? duringVisit(scene, main, drafts) : undefined;
  // "arrived on the 17th for two days. During the visit …": the day told before is only that of the arrival
  const during = stay && (!last || stay.date?.startsWith(last)) ? stay : undefined;
  const told = during ? undefined : last;
  if (main && during) {
    main.date = during.date;
    main.inferred.date = "the visit's";
  } else if (main && told) {
    main.date = told;
    main.inferred.date = "day spoken of before";
  } else if (
    main &&
    !main.dated &&
    day &&
    !(visit && isOver({ date: visit.date?.split("/").at(-1) ?? null }, day)) &&
    speaksFromDay(scene)
  ) {
    main.date = day;
    main.inferred.date = "day of publication";
  }
  // who has come to do something today came on the day of the page
  const come = main || !day ? [] : drafts.filter((d) => d.kind === "visit" && d.status === "held" && !d.headline);
  const [arrival] = come;
  if (come.length === 1 && !arrival.dated && arrival.date === null && !isRecalled(arrival) && speaksFromDay(scene)) {
    arrival.date = day;
    arrival.inferred.date = "day of publication";
  }
  // a dateline's town is where it took place, if nothing else is said
  if (main && main.place === null && main.kind !== "call" && main.kind !== "message")
    main.place =
      townOfGuest(main, drafts) ?? (isAway(main, drafts) ? null : (datelineOf(scene) ?? townOfAgency(scene, main))?.name) ?? null;
  // or of the days of the visit during which it took place
  if (main && !main.dated && main.date === null && visit && !isRecalled(visit) && !isOfOthers(visit, main)) {
    main.date = visit.date;
    main.inferred.date = "the visit's";
  }
  for (const draft of drafts) {
    if (draft.place !== null || !(daily.has(draft.kind) || hosts.has(draft.kind) || draft.kind === "commission")) continue;
    // "he will go to Baku and meet X": where the visit goes
    const journey = drafts.find(
      (d) =>
        d.kind === "visit" &&
        d.status === draft.status &&
        d.sentence === draft.sentence &&
        d.from <= draft.from &&
        !/^[A-Z]{2}$/.test(d.place ?? "XX") &&
        (draft.parties.every((p) => d.parties.includes(p)) || draft.persons.some((p) => d.persons.includes(p))),
    );
    if (journey) draft.place = journey.place;
  }
  for (const [i, draft] of drafts.entries()) {
    // talks told of with the visit during which they took place: in its town
    if (draft.place === null && talks.has(draft.kind) && draft.status === "held") {
      const town = drafts.find(
        (d) =>
          d.kind === "visit" &&
          d.sentence === draft.sentence &&
          d.status === "held" &&
          d.place !== null &&
          !/^[A-Z]{2}$/.test(d.place) &&
          draft.persons.some((p) => d.persons.includes(p)),
      );
      draft.place = town?.place ?? null;
    }
    // or of the same day as a visit told before
    if (draft.place === null && talks.has(draft.kind) && draft.status === "held" && draft.dated && draft.date?.length === 10) {
      const town = drafts
        .slice(0, i)
        .findLast(
          (d) => d.kind === "visit" && d.status === "held" && d.date === draft.date && !/^[A-Z]{2}$/.test(d.place ?? "XX"),
        );
      if (town && draft.sentence - town.sentence <= 3 && draft.parties.every((p) => town.parties.includes(p)))
        draft.place = town.place;
    }
    if (draft.fromSpoken !== null) {
      // what its own sentence tells before it, whatever told of it
      const sooner = drafts.filter(
        (d, k) => k < i || (k > i && d.sentence === draft.sentence && d.noun.to <= draft.noun.from && d.fromSpoken === null),
      );
      // "in the evening", in a text that has come to tell of the day of the page: of that day, whatever came before
      const evening = draft.fromSpoken === 0 && draft.date !== null && draft.date === page.published && isOfToday(scene, draft);
      if (!evening) draft.date = fromAnother(scene, draft, sooner, main) ?? spokenDay(page, draft, main);
    }
    // a meeting planned on the sidelines of what is planned
    if (draft.onSide && !draft.dated && draft.status === "planned" && draft.date === null) {
      const due = drafts.slice(0, i).filter((d) => d.status === "planned" && d.dated);
      // "within the visit a forum will be held": of all its days, whatever was told of one of them
      const journey = eventAround(scene, draft)?.sense === "n-visit" ? due.findLast((d) => isVisitOf(d, draft)) : undefined;
      const host = journey ?? due.findLast((d) => draft.sentence - d.sentence <= 4);
      if (host) Object.assign(draft, { date: host.date, place: draft.place ?? host.place });
      if (host) draft.inferred.date = "the main event's";
    }
    // "the two will also chair the commission": during the visit that was just announced
    if (draft.rule.startsWith("encounter.attend") && !draft.dated && draft.status === "planned" && draft.date === null) {
      const journey = drafts
        .slice(0, i)
        .findLast((d) => d.kind === "visit" && d.status === "planned" && d.dated && draft.sentence - d.sentence <= 3);
      if (
        journey &&
        (draft.place === null || draft.place === journey.place || /^[A-Z]{2}$/.test(journey.place ?? "")) &&
        draft.parties.every((p) => journey.parties.includes(p))
      ) {
        draft.date = journey.date;
        draft.inferred.date = "the visit's";
      }
    }
    // "görüşdən sonra açılışda iştirak edəcək": right after talks to come
    if (draft.status === "planned" && !draft.dated && draft.date === null && followsTalks(scene, draft)) {
      const talk = drafts.slice(0, i).findLast((d) => !d.headline && d.sentence < draft.sentence);
      if (talk?.status === "planned" && talk.dated && hasDay(talk.date) && draft.sentence - talk.sentence <= 2)
        Object.assign(draft, { date: talk.date, inferred: { ...draft.inferred, date: "day spoken of before" } });
    }
    // talks to come with a man of the visit that was just announced: on its days
    if (
      (talks.has(draft.kind) || draft.kind === "consultations") &&
      !draft.dated &&
      draft.status === "planned" &&
      draft.date === null
    ) {
      // of several on one tour, that to the other side
      const due = drafts
        .slice(0, i)
        .filter((d) => d.kind === "visit" && d.status === "planned" && d.dated && draft.sentence - d.sentence <= 3);
      const journey = due.findLast((d) => draft.parties.every((p) => d.parties.includes(p))) ?? due.at(-1);
      const goal = journey?.place ?? null;
      const there = draft.place === null || goal === null || draft.place === goal || /^[A-Z]{2}$/.test(goal);
      const his = journey?.persons.some((p) => draft.persons.includes(p));
      // "Saidov'la yapacağı görüşmede": he who travels is left out
      const [traveller] = journey?.persons ?? [];
      const others = draft.persons.length > 0 && draft.persons.every((p) => p.state !== traveller?.state);
      const leftOut = others && (journey?.persons.length ?? 2) < 2;
      if (leftOut && traveller) draft.persons.unshift(traveller);
      // "Liderlər arasında görüşlər keçiriləcək": of the two
      const joint = !draft.persons.length && (isOfBoth(scene, draft) || goesOnAbout(scene, draft, drafts[i - 1]));
      if (journey && there && (his || leftOut || joint) && draft.parties.every((p) => journey.parties.includes(p))) {
        draft.date = journey.date;
        draft.inferred.date = "the visit's";
      }
    }
    // "Сапар барысында … келіссөз жүргізбек. Сондай-ақ бизнес-форум жоспарланған": a forum told right after talks of a visit to come
    if (draft.kind === "conference" && !draft.dated && draft.status === "planned" && draft.date === null) {
      const talk = drafts.slice(0, i).findLast((d) => d.status === "planned" && talks.has(d.kind));
      const ofVisit = talk?.inferred.date === "the visit's" || (talk?.onSide === true && talk.date !== null);
      if (talk && ofVisit && draft.sentence - talk.sentence <= 1 && draft.parties.every((p) => talk.parties.includes(p))) {
        draft.date = talk.date;
        draft.inferred.date = "the visit's";
      }
    }
    // talks that did not take place were due where and when those just told did
    if (main && !draft.dated && draft.status === "cancelled" && due.has(draft.kind)) {
      const beside = isBeside(main, draft)
        ? main
        : drafts.findLast((d) => d.date === main.date && own.includes(d) && isBeside(d, draft));
      if (beside) {
        draft.date = beside.date;
        draft.inferred.date = "the main event's";
        if (draft.kind !== "call") draft.place ??= beside.place;
        continue;
      }
    }
    const recalled = draft.dated || draft.status !== "held" ? undefined : visitRecalled(scene, draft, drafts.slice(0, i));
    if (recalled) {
      draft.date = recalled.date;
      draft.inferred.date = "the visit's";
      draft.place ??= /^[A-Z]{2}$/.test(recalled.place ?? "XX") ? null : recalled.place;
      continue;
    }
    if (draft.dated || draft.status !== "held" || wasBefore(scene, draft)) continue;
    // "after the ceremony he met Y": on the day of the rite or gathering told right before
    const ended = gatherings.has(drafts[i - 1]?.kind) && followsEvent(scene, draft) ? drafts[i - 1] : undefined;
    if (ended?.status === "held" && ended.dated && draft.sentence - ended.sentence === 1 && hasDay(ended.date)) {
      draft.date = ended.date;
      draft.inferred.date = "day spoken of before";
      draft.place ??= draft.kind === "visit" || draft.kind === "call" ? null : ended.place;
      continue;
    }
    // a letter handed over where two sides met
    if (draft.rule === "encounter.handed") {
      const near = drafts.filter(
        (d) => talks.has(d.kind) && d.status === "held" && !d.headline && Math.abs(draft.sentence - d.sentence) <= 8,
      );
      // "recalled his talks of October": not where the letter was handed over
      const met = near.findLast((d) => !isRecalled(d) && !isLongPast(d, page.published)) ?? near.at(-1);
      if (met && draft.parties.every((p) => met.parties.includes(p))) {
        draft.date = met.date;
        draft.inferred.date = "the main event's";
      }
      continue;
    }
    // a title's visit is the one that the text tells, on its days
    if (draft.headline && draft.kind === "visit" && drafts.some((d) => isToldVisit(d, draft))) continue;
    // what is told as taking place within an event just told
    // "within the visit": of none of the events told
    const host =
      draft.onSide && eventAround(scene, draft)?.sense !== "n-visit"
        ? (drafts
            .slice(0, i)
            .findLast((d) => d.status === "held" && d.dated && besides.has(d.kind) && draft.sentence - d.sentence <= 2) ??
          hostNamed(scene, draft, drafts.slice(0, i)) ??
          // "met on the sidelines of the session, which opened on Wednesday"
          drafts.slice(i + 1).find((d) => d.sentence === draft.sentence && d.status === "held" && d.dated && besides.has(d.kind)))
        : undefined;
    if (host) {
      draft.date = host.date;
      draft.inferred.date = "the main event's";
      draft.place ??= draft.kind === "visit" ? null : host.place;
      continue;
    }
    const ofStay = talks.has(draft.kind) || (draft.kind === "ceremony" && main?.kind !== "visit" && draft.persons.length > 0);
    const stay = main && draft !== main && ofStay && !sameDay(page, draft) ? stayOf(main, draft, drafts) : undefined;
    if (stay) {
      draft.date = stay.date;
      draft.inferred.date = "the visit's";
      continue;
    }
    // "after that the heads of state took part in the forum"
    if (main && draft !== main && draft.kind === "conference" && draft.sentence - main.sentence <= 8 && comesNext(scene, draft)) {
      draft.date = main.date;
      draft.inferred.date = "the main event's";
      draft.place ??= main.place;
      continue;
    }
    // his visit and whom else he met: on the day when he was received, which is another than that of the main event
    const his =
      main && talksOf(draft) && !main.persons.some((p) => draft.persons.includes(p))
        ? dayOfHis(draft, drafts.slice(0, i))
        : undefined;
    if (his) {
      draft.date = his.date;
      draft.inferred.date = "the encounter told before";
      continue;
    }
    // "on Tuesday he was received by X. He also met Y": on the day of what the same man did just before
    const same = main && draft !== main && talks.has(draft.kind) ? justBefore(page, draft, drafts.slice(0, i)) : undefined;
    if (same) {
      draft.date = same.date;
      draft.inferred.date = "day spoken of before";
      draft.place ??= same.place;
      continue;
    }
    // a round-up: of the encounter that its paragraph tells before, of sides that have no part in the main event
    const beside = main && draft !== main ? toldBeside(page, draft, drafts.slice(0, i), main) : undefined;
    if (beside) {
      draft.date = beside.date;
      draft.inferred.date = "the encounter told before";
      draft.place ??= draft.kind === "visit" || draft.kind === "call" || beside.kind === "call" ? null : beside.place;
      continue;
    }
    if (main && draft !== main && (isElsewhere(scene, draft, main) || isAbroad(scene, draft, main))) continue;
    if (main && draft !== main && draft.kind !== "conference" && draft.kind !== "summit" && draft.kind !== "message") {
      // a rite is of the first day
      draft.date = draft.kind === "ceremony" ? (main.date?.split("/")[0] ?? null) : main.date;
      draft.inferred.date = "the main event's";
      draft.place ??= draft.kind === "visit" ? null : main.place;
    }
  }
}

/** "In May X was in Moscow. Y came to Baku and met Z": a journey told by its month alone, of none of those who talked. */
const isOfOthers = ({ date, persons, sentence }: Draft, main: Draft): boolean =>
  date?.length === 7 &&
  sentence !== main.sentence &&
  persons.length > 0 &&
  main.persons.length > 0 &&
  !persons.some((p) => main.persons.includes(p));

/** "X met Y in Ashgabat. The day before, Y visited Dushanbe": whether what was in the towns of two encounters was in two states. */
function areInTwoStates(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.place === b.place) return false;
  const [one, other] = [stateThere(scene, a), stateThere(scene, b)];
  return Boolean(one && other && one !== other);
}

/** The state that an encounter has as its place, or in which the town lies that it has. */
const stateThere = (scene: Scene, draft: Draft): string | null | undefined =>
  /^[A-Z]{2}$/.test(draft.place ?? "") ? draft.place : stateOfTown(scene, draft);

/** The encounter of a day of its own that the paragraph of another, of the same sides, tells before it, where the main event is of others. */
function toldBeside({ sentences }: Page, draft: Draft, before: readonly Draft[], main: Draft): Draft | undefined {
  if (draft.kind === "message" || draft.kind === "conference" || draft.parties.every((p) => main.parties.includes(p)))
    return undefined;
  const { paragraph } = sentences[draft.sentence];
  const told = before.findLast((d) => !d.headline && d !== main);
  if (!told || told.sentence === draft.sentence || sentences[told.sentence].paragraph !== paragraph) return undefined;
  if (told.status !== "held" || !told.dated || told.date?.length !== 10 || isRecalled(told)) return undefined;
  return draft.parties.every((p) => told.parties.includes(p)) ? told : undefined;
}

/** "Signed during the visit of X to Y": a journey to a state that has no part in the main event, told apart from it. */
function isElsewhere(scene: Scene, draft: Draft, main: Draft): boolean {
  if (draft.inferred.parties) return false;
  if (draft.sentence !== main.sentence && isSpokenOf(scene, draft, main)) return true;
  // "the ministers of the organisation met. Those of A and B held talks as well": members of it, at the same table
  const beside =
    hosts.has(main.kind) &&
    main.parties.some((p) => p.startsWith("org:")) &&
    draft.rule === "encounter.meet" &&
    draft.place === null &&
    draft.sentence - main.sentence <= 3;
  if (beside && talks.has(draft.kind)) return false;
  // "they touched on the talks of A and B in Istanbul": of others, without a word of when
  if (
    talks.has(draft.kind) &&
    !draft.onSide &&
    draft.sentence !== main.sentence &&
    !draft.parties.some((p) => main.parties.includes(p))
  )
    return true;
  if (draft.kind !== "visit" || draft.sentence === main.sentence) return false;
  const there = stateThere(scene, main);
  const goal = stateThere(scene, draft);
  // "the talks in Bishkek", "the president's recent visit to Ankara": what took place here is of another day than a journey elsewhere
  if (there && goal && goal !== there && main.kind !== "call" && main.parties.includes(goal)) return true;
  return draft.parties.some((p) => !main.parties.includes(p)) && !draft.parties.includes(there ?? "");
}

/** "Y ile yaptığı görüşme hakkında bilgi verdi": talks with another side than those of the main event that are what something is said of. */
function isSpokenOf({ page, frames }: Scene, draft: Draft, main: Draft): boolean {
  if (!page.language.morphology.verbLast || !talks.has(draft.kind) || draft.onSide) return false;
  if (!draft.rule.endsWith("+n-meeting") || draft.parties.every((p) => main.parties.includes(p))) return false;
  const noun = within(frames, draft.from, draft.to).findLast((f) => f.nominal && f.sense === "n-meeting");
  const held = noun && endingAt(frames, noun.from);
  return noun !== undefined && !held?.finite && ((held?.f ?? 0) & F.PTCP) !== 0 && !(noun.f & (F.LOC | F.ABL | F.INS));
}

/** "After the summit in Washington on the 8th, the commission sat in Gabala": a sitting in a town of another country than the main event. */
const isAbroad = (scene: Scene, draft: Draft, main: Draft): boolean =>
  (draft.kind === "commission" || draft.kind === "consultations") &&
  draft.sentence !== main.sentence &&
  areInTwoStates(scene, draft, main);

/** "In parliament talks will be held": whether talks to come that name nobody are told right after the visit, or what else will be during it. */
function goesOnAbout(scene: Scene, draft: Draft, before: Draft | undefined): boolean {
  if (!before || before.status !== "planned" || !before.dated || draft.sentence - before.sentence > 1) return false;
  if (before.kind !== "visit" && before.inferred.date !== "the visit's") return false;
  if (!draft.inferred.parties || isNext(scene, draft.noun)) return false;
  const { from, to } = scene.page.sentences[draft.sentence];
  return !within(scene.frames, from, to).some((f) => f.sense === "agree");
}

/** Whether the sentence of an event names both sides without their names. */
const isOfBoth = ({ page }: Scene, { sentence }: Draft): boolean => {
  const { from, to } = page.sentences[sentence];
  return within(hitsOf(page, "sides"), from, to).length > 0 || within(hitsOf(page, "leaders"), from, to).length > 0;
};

/** Whether it is a visit, or talks of men who are named. */
const talksOf = ({ kind, persons }: Draft): boolean => persons.length > 0 && (kind === "visit" || talks.has(kind));

/** The talks of a day told in one of the three sentences before with one of those who are named. */
const dayOfHis = ({ sentence, persons, parties }: Draft, before: readonly Draft[]): Draft | undefined =>
  before.findLast(
    (d) =>
      talks.has(d.kind) &&
      d.status === "held" &&
      d.dated &&
      !d.headline &&
      !isRecalled(d) &&
      d.date?.length === 10 &&
      sentence - d.sentence <= 3 &&
      parties.every((p) => d.parties.includes(p)) &&
      d.persons.some((p) => persons.includes(p)),
  );

/** "… болды 2026-жылдын 3–5-мартында. 4-мартта …": a day without a year that lies within those of a visit told with theirs. */
function withinStay({ date }: Draft, drafts: readonly Draft[]): string | null {
  if (!date || !/^XXXX-\d\d-\d\d$/.test(date)) return date;
  for (const d of drafts) {
    const [from, to] = d.kind === "visit" && /^\d{4}-\d\d-\d\d\/\d{4}/.test(d.date ?? "") ? (d.date as string).split("/") : [];
    const day = from?.slice(0, 4) + date.slice(4);
    if (from && to && from.slice(0, 4) === to.slice(0, 4) && day >= from && day <= to) return day;
  }
  return date;
}

/** The talks on a day of their own that the sentence before tells, in one paragraph, of one of the same men. */
function justBefore(page: Page, { sentence, persons }: Draft, before: readonly Draft[]): Draft | undefined {
  if (page.language.morphology.verbLast) return undefined;
  const last = before.findLast((d) => !d.headline && d.sentence < sentence);
  if (!last || sentence - last.sentence > 1 || last.status !== "held" || !last.dated || !hasDay(last.date)) return undefined;
  if (page.sentences[last.sentence].paragraph !== page.sentences[sentence].paragraph) return undefined;
  if (!talks.has(last.kind) || last.date?.includes("/") || isRecalled(last) || isLongPast(last, page.published)) return undefined;
  return last.persons.some((p) => persons.includes(p)) ? last : undefined;
}

/** "Avvalroq vazirlar uchrashgan edi": what a sentence opens by putting it before all else, with a verb of what had been. */
function wasBefore({ page, frames }: Scene, { sentence, noun }: Draft): boolean {
  const { from, to } = page.sentences[sentence];
  const opens = within(hitsOf(page, "formerly"), from, from + 4).some((h) => h.from - from <= 1);
  if (!opens) return false;
  const { had } = page.language.roles;
  if (had) return within(hitsOf(page, "had"), noun.from, to).length > 0;
  const past = F.FIN | F.PST | F.PRF;
  return within(frames, noun.from, to).some((f) => f.finite && (f.f & past) === past);
}

/** "Clashes took place in September 2022. At that time the presidents met": gives what a sentence tells the month or day, long past, of the one before. */
function atThatTime({ page, dates }: Scene, draft: Draft): void {
  const { sentence, status, dated } = draft;
  // "тогда же": then, and not on the day of what the text is about
  const then = draft.fromSpoken === 0;
  if ((dated || draft.date !== null) && !then) return;
  if (status !== "held" || sentence === 0) return;
  const { from, paragraph } = page.sentences[sentence];
  const before = page.sentences[sentence - 1];
  if (before.paragraph !== paragraph || startingAt(hitsOf(page, "back-then"), from) === undefined) return;
  const told = within(dates, before.from, before.to).findLast(
    (d) => d.past !== null && d.past.length > 4 && isLongPast({ dated: true, date: d.past }, page.published),
  );
  if (!told) return;
  Object.assign(draft, { date: told.past, dated: true, fromSpoken: null });
  draft.inferred.date = "day spoken of before";
}

/** Whether a sentence opens with "after" and such an event within so many words. */
function opensAfter(
  { page, frames }: Scene,
  { sentence }: Draft,
  reach: number,
  isSuch: (sense: Frame["sense"]) => boolean,
): boolean {
  const { from } = page.sentences[sentence];
  const after = hitsOf(page, "after");
  return within(frames, from, from + reach).some(
    (f) =>
      f.nominal &&
      isSuch(f.sense) &&
      (page.language.morphology.verbLast
        ? startingAt(after, f.to) !== undefined
        : within(after, from, f.from).some((h) => h.from === from)),
  );
}

/** "After the ceremony" or the like. */
const followsEvent = (scene: Scene, draft: Draft): boolean =>
  opensAfter(scene, draft, 6, (sense) => nounKinds[sense] !== undefined);

/** "After the talks". */
const followsTalks = (scene: Scene, draft: Draft): boolean =>
  opensAfter(scene, draft, 4, (sense) => sense === "n-meeting" || sense === "n-reception");

/** Whether a sentence opens with "after that". */
function comesNext({ page, frames }: Scene, { sentence }: Draft): boolean {
  const { from } = page.sentences[sentence];
  const after = hitsOf(page, "after");
  if (page.language.morphology.verbLast)
    return startingAt(after, from + 1) !== undefined && (page.words[from]?.readings.some((r) => r.f & F.ABL) ?? false);
  return (
    startingAt(after, from) !== undefined &&
    (page.words[from + 1]?.key.length ?? 9) <= 5 &&
    !beginningIn(frames, from, from + 3).length
  );
}

/** The visit of several days told before, where talks are told to have taken place "during the visit". */
function duringVisit(
  { page, frames }: Scene,
  { sentence, noun, kind, parties }: Draft,
  drafts: readonly Draft[],
): Draft | undefined {
  if (!talks.has(kind) && kind !== "commission") return undefined;
  const { verbLast } = page.language.morphology;
  const { from } = page.sentences[sentence];
  const said = within(frames, from, noun.from).some(
    (f) =>
      f.sense === "n-visit" &&
      (verbLast
        ? startingAt(hitsOf(page, "within"), f.to) !== undefined
        : ["at", "within"].some((cat) => endingAt(hitsOf(page, cat), f.from) ?? endingAt(hitsOf(page, cat), f.from - 1))),
  );
  if (!said) return undefined;
  return drafts.findLast(
    (d) =>
      d.kind === "visit" &&
      d.status === "held" &&
      d.dated &&
      d.date?.includes("/") === true &&
      !d.headline &&
      d.sentence < sentence &&
      sentence - d.sentence <= 3 &&
      parties.every((p) => d.parties.includes(p)),
  );
}

/** The town to which one of those who talk is told to have come, in the sentence of the talks or in one of the three before. */
const townOfGuest = ({ kind, status, sentence, from, parties, persons }: Draft, drafts: readonly Draft[]): string | undefined =>
  (talks.has(kind) &&
    drafts.findLast(
      (d) =>
        d.kind === "visit" &&
        d.status === status &&
        !d.headline &&
        d.sentence <= sentence &&
        sentence - d.sentence <= 3 &&
        /[^A-Z]/.test(d.place ?? "XX") &&
        parties.every((p) => d.parties.includes(p)) &&
        (d.persons.some((p) => persons.includes(p)) || d.sentence < sentence || d.to <= from),
    )?.place) ||
  undefined;

/** Whether an encounter's own sentence tells of a journey to a country, or of an event in another town: it was there. */
const isAway = ({ sentence, persons }: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.sentence === sentence && d.kind === "visit" && d.persons.some((p) => persons.includes(p)));

/** "Bundan əvvəl qonaq parlamentdə olub. … ilə söhbətdə": whether the paragraph of a talk opens with what puts it on the day told before. */
function sameDay(page: Page, { sentence }: Draft): boolean {
  const { sentences } = page;
  let first = sentence;
  while (first > 0 && sentence - first < 2 && sentences[first - 1].paragraph === sentences[sentence].paragraph) first--;
  return startingAt(hitsOf(page, "sameDay"), sentences[first].from) !== undefined;
}

/** The visit of several days whose guest talks with somebody else than on the day of the main event: no day of it is told. */
const stayOf = (main: Draft, { sentence, parties, persons }: Draft, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(
    (d) =>
      d.kind === "visit" &&
      d.status === "held" &&
      d.dated &&
      !d.headline &&
      d.sentence < sentence &&
      /^\d.{9}\//.test(d.date ?? "") &&
      main.date?.length === 10 &&
      (d.date ?? "") <= main.date &&
      main.date <= (d.date?.split("/")[1] ?? "") &&
      sentence > main.sentence &&
      parties.every((p) => d.parties.includes(p)) &&
      !persons.some((p) => main.persons.includes(p) && !d.persons.includes(p)),
  );

/** "He was in Baku in February. During that visit he held talks with X": the visit just told that only a month or a long past day dates. */
function visitRecalled(scene: Scene, draft: Draft, before: readonly Draft[]): Draft | undefined {
  if (!talks.has(draft.kind) || draft.headline) return undefined;
  const visit = before.findLast((d) => d.kind === "visit" && !d.headline);
  if (visit?.status !== "held" || !visit.dated || draft.sentence === visit.sentence || draft.sentence - visit.sentence > 2)
    return undefined;
  if (visit.date?.length !== 7 && !isLongPast(visit, scene.page.published)) return undefined;
  return isOfVisitTold(scene, draft) && draft.parties.every((p) => visit.parties.includes(p)) ? visit : undefined;
}

/** Whether a sentence tells of talks as held during a visit that it names with no day of its own. */
function isOfVisitTold({ page, frames, dates }: Scene, { sentence, noun }: Draft): boolean {
  const { from, to } = page.sentences[sentence];
  const marks = hitsOf(page, "within");
  const { verbLast } = page.language.morphology;
  return within(frames, from, verbLast ? noun.from : to).some(
    (f) =>
      f.sense === "n-visit" &&
      !within(dates, from, f.from).length &&
      (verbLast ? startingAt(marks, f.to) !== undefined || (f.f & F.LOC) !== 0 : within(marks, f.from - 4, f.from).length > 0),
  );
}

/** Whether one visit is told by the text of another's title. */
const isToldVisit = (d: Draft, title: Draft): boolean =>
  d.kind === "visit" && !d.headline && d.dated && title.parties.every((p) => d.parties.includes(p));

/** "Отурумдун алкагында көргөзмө ачылды": the event of that sort which the text told first, however far before. */
function hostNamed(scene: Scene, draft: Draft, before: readonly Draft[]): Draft | undefined {
  const event = eventAround(scene, draft);
  const kind = event?.sense === "n-body" ? "commission" : event && nounKinds[event.sense];
  if (!kind || !besides.has(kind)) return undefined;
  const host = before.find((d) => d.status === "held" && d.dated && !d.headline && d.kind === kind);
  return host && !isRecalled(host) && !isLongPast(host, scene.page.published) ? host : undefined;
}

/** The event or body within which another is told to take place: "сапардын алкагында форум", "within the commission". */
function eventAround({ page, frames }: Scene, { sentence, noun }: Draft): Frame | undefined {
  const { from, to } = page.sentences[sentence];
  const marks = hitsOf(page, "within");
  if (page.language.morphology.verbLast)
    return within(frames, from, noun.from).find((f) => isEvent(f) && startingAt(marks, f.to) !== undefined);
  const articles = hitsOf(page, "article");
  const led = (f: Frame) => endingAt(marks, f.from) ?? endingAt(marks, endingAt(articles, f.from)?.from ?? -1);
  return within(frames, from, to).find((f) => isEvent(f) && f.from !== noun.from && led(f) !== undefined);
}

const isEvent = ({ nominal, sense }: Frame): boolean => nominal && (nounKinds[sense] !== undefined || sense === "n-body");

/** Whether a journey told not long before is one between the sides of an event. */
const isVisitOf = ({ kind, sentence, parties, headline }: Draft, event: Draft): boolean =>
  kind === "visit" && !headline && event.sentence - sentence <= 8 && event.parties.every((p) => parties.includes(p));

/** Encounters of a day. */
const daily: ReadonlySet<string> = new Set(["meeting", "reception"]);
/** Events at which two sides talk face to face. */
const talks: ReadonlySet<string> = new Set(["meeting", "reception"]);
/** Talks that may be due beside the main event of a text. */
const due: ReadonlySet<string> = new Set(["meeting", "reception", "call"]);
/** Events within which others take place. */
const hosts: ReadonlySet<string> = new Set(["conference", "summit", "ministerial"]);

/** Events on whose sidelines others take place. */
const besides: ReadonlySet<string> = new Set([...hosts, "commission", "consultations"]);

/** Whether talks are told close after the main event, with a side of it. */
const isBeside = (main: Draft, { sentence, parties }: Draft): boolean =>
  !isRecalled(main) &&
  sentence >= main.sentence &&
  sentence - main.sentence <= 4 &&
  parties.some((p) => main.parties.includes(p));

/** Whether an encounter lies more than a month and a half before the page that tells of it: it is recalled. */
export function isLongPast({ dated, date }: Pick<Draft, "dated" | "date">, published: string | null): boolean {
  if (!dated || !date || !published || published.startsWith("X") || date.startsWith("X")) return false;
  const last = date.split("/").at(-1) ?? date;
  if (last.length < published.length && published.startsWith(last)) return false;
  return Date.parse(published) - Date.parse(last) > 45 * 864e5;
}

/** Whether a text says "today", "yesterday", "on Friday": days that only its own day tells. */
const speaksFromDay = (scene: Scene): boolean =>
  scene.dates.some(
    (d) =>
      d.inferred === "day of publication" &&
      d.past?.length === 10 &&
      !isAloud(scene.page, d.from) &&
      !(d.kind === "relative" && isNowadays(scene, d)),
  );

/** "Bugungi kunda 90 loyiha amalga oshirilmoqda", "today 200 firms work here": a day that stands for the present at large. */
function isNowadays({ page, frames }: Scene, day: DateMention): boolean {
  if (overlapping(hitsOf(page, "nowadays"), day)) return true;
  if (day.past !== page.published || day.past !== day.future) return false;
  const { from, to } = page.sentences[sentenceOf(page, day.from)];
  if (within(frames, from, to).some((f) => isDeed(f.sense))) return false;
  const { verbLast } = page.language.morphology;
  let present = false;
  for (let i = verbLast ? day.to : from; i < to; i++) {
    const f = verbAt(page, i);
    // "bu gün … qaz aldığını bildirib": within what is said to be so
    if (verbLast && !present && (f & isSo) === isSo && within(frames, i + 1, to).some((v) => v.finite && v.sense === "say"))
      return true;
    if (!(f & F.V) || !(f & F.FIN)) continue;
    if (!(f & F.PRS) || f & (F.PST | F.PRF | F.FUT)) return false;
    present = true;
  }
  return present;
}

/** What a participle bears that names a fact of which somebody tells ("olduğu", "rivojlanayotgani"). */
const isSo = F.V | F.PTCP | F.PSS3;

/** Whether a word stands within quotation marks that its paragraph has opened: what is said aloud has its own "today". */
function isAloud(page: Page, at: number): boolean {
  const { sentences, tokens, text } = page;
  let first = sentenceOf(page, at);
  while (first > 0 && sentences[first - 1].paragraph === sentences[first].paragraph) first--;
  let open = 0;
  for (let i = sentences[first].from; i < at; i++) {
    const mark = text[tokens[i].start];
    if (mark === '"') open = open ? 0 : 1;
    else if (mark === "«" || mark === "“") open = 1;
    else if (mark === "»" || mark === "”") open = 0;
  }
  return open > 0;
}

/** The day that the sentences just before an encounter, of another paragraph where it is not that of the page, tell of ("13-мартта … тосуп алды. Андан соң … сүйлөшүү жүргүзүштү"). */
function dayBefore(scene: Scene, { sentence }: Draft): string | undefined {
  const { page, dates } = scene;
  const { sentences } = page;
  let first = sentence;
  while (first > 0 && sentence - first < 3) first--;
  const isOfSame = (d: DateMention) => sentences[sentenceOf(page, d.from)].paragraph === sentences[sentence].paragraph;
  const told = within(dates, sentences[first].from, sentences[sentence].from).filter(
    (d) =>
      // "кечээ барды. Ал … менен жолугуп": what only counts from the day of the page, too
      (d.kind === "day" || (d.kind === "relative" && d.fromSpoken === null && d.past !== page.published)) &&
      d.past !== null &&
      // "works from 1 June", "until 1 June": no day on which anything was held
      d.bound === null &&
      (d.past !== page.published || isOfSame(d)) &&
      !isOfDateline(scene, d),
  );
  const last = told.findLast((d) => d.past !== null && !isLongPast({ dated: true, date: d.past }, page.published));
  // "Kecha kelgan mehmon bugun muzokaralarga kirishdi. Uni … qabul qildi": the day of the page, named after it
  const today =
    last &&
    within(dates, last.to, sentences[sentence].from).some(
      (d) => d.kind === "relative" && d.past === page.published && !isNowadays(scene, d) && !isAloud(page, d.from),
    );
  return (today ? page.published : last?.past) ?? undefined;
}

/** The dateline of a text: a town at the head of one of its first sentences, and the day of publication right after it. */
export function datelineOf({ page, places, dates }: Scene): PlaceMention | undefined {
  for (let i = 0; i < Math.min(page.sentences.length, 8); i++) {
    const place = startingAt(places, page.sentences[i].from);
    if (place?.kind !== "settlement") continue;
    if (beginningIn(dates, place.to, place.to + 5).some((d) => d.past === page.published && d.past !== null)) return place;
    // "Anqara. 23-yanvar kuni …" on a page without a day
    const point = page.text[page.tokens[place.to]?.start ?? -1];
    if (
      i < 3 &&
      place.f === 0 &&
      (point === "." || point === ",") &&
      beginningIn(dates, place.to, place.to + 2)[0]?.kind === "day"
    )
      return place;
  }
  return undefined;
}

/** What follows the town of a dateline without a day: its country, an agency, a dash ("(AA) –", ". Kazinform –", ", Uzbekistan (UzDaily) —"). */
const agencyTail =
  /^(?:,\s*\p{Lu}[\p{L}'’ʻʼ‘-]+)?(?:\s*[(/]\s*\p{L}[^)/\n]{1,30}[)/]|\.\s*[«"“]?\p{Lu}[\p{L}\s]{1,20}[»"”]?)?\s*[–—:-]\s/u;

/** The town of a dateline that bears no day, where the host of held talks is at home in it. */
function townOfAgency({ page, places }: Scene, { kind, status, parties }: Draft): PlaceMention | undefined {
  if (status !== "held" || !talks.has(kind)) return undefined;
  for (const { from } of page.sentences.slice(0, 4)) {
    const place = startingAt(places, from);
    if (place?.kind !== "settlement" || place.f !== 0 || !place.state || !parties.includes(place.state)) continue;
    const { start, end } = page.tokens[place.to - 1];
    const after = page.text.slice(end, end + 70);
    const bare = /^\s*[–—:-]/u.test(after) && page.text.slice(start, end) !== page.text.slice(start, end).toUpperCase();
    if (!bare && agencyTail.test(after)) return place;
  }
  return undefined;
}

/** "On the second day of the visit": counted from the first day of the visit told. */
function onNthDay(draft: Draft, n: number, drafts: readonly Draft[]): void {
  // of his own visit, and not of the one on which he goes on from there
  const visit = drafts.find(
    (d) => d.kind === "visit" && d !== draft && hasDay(d.date) && (d.status === draft.status || d.sentence < draft.sentence),
  );
  if (!visit?.date) return;
  const [first, last] = visit.date.split("/");
  if (n === 9 && !last) return;
  Object.assign(draft, { date: n === 9 ? last : edtf(shift(dayOf(first), n - 1)), dated: true, fromSpoken: null });
  draft.inferred.date = "the visit's";
  draft.place ??= visit.place;
}

/** Whether the verb that tells of an encounter where verbs close clauses stands in the pluperfect. */
function hadBeen({ page, frames }: Scene, { sentence, noun }: Draft): boolean {
  if (!page.language.morphology.verbLast) return false;
  const { from, to } = page.sentences[sentence];
  const told = within(frames, Math.max(from, noun.from), to).find((f) => !f.nominal && f.finite);
  return told !== undefined && isPluperfect(page, told);
}

/** "X, Y ile telefonda görüştü. İki lider 11 Ağustos'ta da görüşmüştü": talks of a day told in the pluperfect after talks without one are earlier ones. */
export function wereBefore(scene: Scene, a: Draft, b: Draft): boolean {
  const [one, had] = a.sentence < b.sentence ? [a, b] : [b, a];
  if (
    one.sentence === had.sentence ||
    one.dated ||
    !had.dated ||
    one.headline ||
    isRecalled(one) ||
    !(talks.has(one.kind) || one.kind === "call")
  )
    return false;
  return hadBeen(scene, had);
}

/** "… комиссиянын жыйынын өткөрүштү. Жыйын 20-ноябрда Бишкекте болду": the day and town that the next sentence tells of an event named again bare. */
function dayTold(scene: Scene, main: Draft, drafts: readonly Draft[]): void {
  const told = drafts.find(
    (d) =>
      d !== main &&
      d.kind === main.kind &&
      d.status === "held" &&
      d.dated &&
      hasDay(d.date) &&
      d.fromSpoken === null &&
      d.sentence - main.sentence === 1 &&
      !d.persons.length &&
      d.inferred.parties !== undefined &&
      !isRecalled(d) &&
      d.parties.every((p) => main.parties.includes(p)) &&
      !wereBefore(scene, main, d),
  );
  if (told) Object.assign(main, { date: told.date, dated: true, place: main.place ?? told.place });
}

/**
 * The day spoken of last, for what took place "the same day" as nothing that is told with its day: none where that is only the day of the page or
 * still to come, and the event that the text is about has none.
 */
function spokenDay({ published }: Page, { date, fromSpoken, status }: Draft, main: Draft | undefined): string | null {
  const undated = main !== undefined && main.date === null && fromSpoken === 0 && status === "held";
  return undated && date !== null && published !== null && date.length === 10 && date >= published ? null : date;
}

/** Whether a part of a day is told of that is the page's own, of which the text has told before. */
function isOfToday({ dates, page }: Scene, { inferred, from }: Draft): boolean {
  if (inferred.date !== "day of publication") return false;
  return (
    within(dates, 0, from).findLast((d) => d.fromSpoken === null && d.bound === null && d.date?.length === 10)?.past ===
    page.published
  );
}

/** The day of what took place "the same day", "a day earlier", "the next day": counted from the encounter told just before, else from the main one. */
function fromAnother(scene: Scene, draft: Draft, before: readonly Draft[], main: Draft | undefined): string | null {
  const { page } = scene;
  const away = draft.fromSpoken ?? 0;
  const paragraph = (d: Draft) => page.sentences[d.sentence].paragraph;
  // "the same day" that opens a paragraph is that of the one before, wherever it stands there, if the text has gone on to a later day
  // or back to one of the days before
  const goneOn = (d: Draft) =>
    opensParagraph(page, draft.sentence) && ((d.date ?? "") > (main?.date ?? "") || isDaysBefore(d, main, page.published));
  // "the following day" that opens a paragraph is counted from the one before, however much that tells besides
  const follows = (d: Draft) => away > 0 && opensParagraph(page, draft.sentence) && paragraph(d) === paragraph(draft) - 1;
  const reach = (d: Draft) => (follows(d) ? 12 : away !== 0 || paragraph(d) === paragraph(draft) ? 2 : goneOn(d) ? 3 : 1);
  const told = before.filter(
    (d) =>
      d.dated &&
      !d.headline &&
      draft.sentence - d.sentence <= reach(d) &&
      // "as agreed when he was in Beijing in November. The same day …": of what the text is about
      !(
        away === 0 &&
        main &&
        main !== d &&
        main.sentence < draft.sentence &&
        !hasDay(d.date) &&
        isLongPast(d, page.published) &&
        !isLongPast(main, page.published)
      ) &&
      // what was held was not on the day of what lies ahead
      (draft.status !== "held" || d.status === "held" || (d.status === "cancelled" && isOver(d, page.published))) &&
      !(d.sentence === draft.sentence && d.fromSpoken !== null) &&
      // "at that time": of a month, too
      (hasDay(d.date) || (away === 0 && d.date !== null)),
  );
  // "X, who had come on Sunday, was received on Monday. The same day …": of what a sentence tells beside a journey, the other
  const last = told.at(-1);
  // "bir gün önce gelmişti. Konuk bakan aynı gün X'le de görüştü": of what was told before the text looked back
  const back = last && away === 0 && hadBeen(scene, last) && !hadBeen(scene, draft);
  const near = back
    ? (told.findLast((d) => !hadBeen(scene, d)) ?? last)
    : last?.kind === "visit"
      ? (told.findLast((d) => d.sentence === last.sentence && d.kind !== "visit") ?? last)
      : last;
  // "накануне" of what is told first is the day before the page
  const after = main && main !== draft && (away >= 0 || main.sentence < draft.sentence || !page.published);
  const first = after && draft.status !== "planned" ? main : undefined;
  // what came before came before the main event
  const anchor = away < 0 && hasDay(first?.date ?? null) ? first : (near ?? first);
  // "six months after they met, trucks no longer queue": before the page
  if (
    (!anchor || anchor === draft || !anchor.date) &&
    (!Number.isInteger(away) || away <= -7) &&
    away < 0 &&
    page.published?.length === 10
  ) {
    const then = edtf(shift(dayOf(page.published), Math.round(away)));
    return Number.isInteger(away) ? then : (then?.slice(0, 7) ?? null);
  }
  if (!anchor?.date) return null;
  if (away === 0) return anchor.date;
  const [from, to] = anchor.date.split("/");
  // "last week … three weeks before the meeting": some day of that week
  if (away < 0 && Number.isInteger(away) && to?.length === 10 && Date.parse(to) - Date.parse(from) >= 5 * 864e5)
    return range(edtf(shift(dayOf(from), away)), edtf(shift(dayOf(to), away)));
  const later = away > 0 ? edtf(shift(dayOf(from), Math.round(away))) : null;
  // "came on Monday for three days. The next day he was received": a day of the stay
  if (anchor.kind === "visit" && to && later && later <= to && draft.parties.every((p) => anchor.parties.includes(p)))
    return later;
  const day = edtf(shift(dayOf(away > 0 ? (to ?? from) : from), Math.round(away)));
  // "five months after": of the month
  return Number.isInteger(away) ? day : (day?.slice(0, 7) ?? null);
}

/** Whether talks that are held were on one of the few days before the main event. */
const isDaysBefore = (d: Draft, main: Draft | undefined, published: string | null): boolean =>
  d.status === "held" &&
  // "had gathered a day earlier": told back
  d.fromSpoken === null &&
  d.date?.length === 10 &&
  main?.date?.length === 10 &&
  d.date < main.date &&
  !isRecalled(d) &&
  !isLongPast(d, published) &&
  Date.parse(main.date) - Date.parse(d.date) < 7 * 864e5;

/** Whether the day of an encounter lies before that of the page. */
const isOver = ({ date }: Pick<Draft, "date">, published: string | null): boolean =>
  hasDay(date) && published !== null && (date ?? "") < published;

/** Whether a sentence is the first of its paragraph. */
const opensParagraph = ({ sentences }: Page, at: number): boolean =>
  at > 0 && sentences[at - 1].paragraph !== sentences[at].paragraph;

const hasDay = (date: string | null): boolean => date !== null && date.split("/")[0].length === 10;
