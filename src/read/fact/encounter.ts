import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import { clauseOf, isConditional, tells } from "../clause/clauses.ts";
import type { Frame } from "../clause/frames.ts";
import { isQuestion } from "../clause/interview.ts";
import { verbAt } from "../clause/verb.ts";
import type { PostMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page } from "../page.ts";
import { rowOfPeople } from "../pair.ts";
import type { Encounter, EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import {
  areOfTwoBodies,
  areOfTwoNumbers,
  areOfTwoOffices,
  attendedBy,
  comeAlso,
  dayOfTold,
  fallsThrough,
  goesOn,
  hasSeveralGuests,
  isBare,
  isCall,
  isCalledOff,
  isDayOfVisit,
  isMovedToTold,
  isOfReception,
  isOfTable,
  isOnlyBefore,
  isPutOff,
  isSummedUp,
  isTitleOf,
  isToldBareAgain,
  isToldOnAbout,
  isWhatFell,
  itsDay,
  joinIn,
  joinVisitor,
  leadersBefore,
  ofTownAbroad,
  receiveAll,
  refersBack,
  sitAtTable,
  sitWithHost,
  tableOf,
  takeSides,
  wasDue,
  withTalksBeside,
} from "./encounter-again.ts";
import { agendaLine, dayOfLine, noAgenda } from "./encounter-agenda.ts";
import { isOnEve } from "./encounter-ahead.ts";
import { meetApart } from "./encounter-apart.ts";
import { awaitedFor, guestAwaited, keptAway } from "./encounter-awaited.ts";
import { hostsTold } from "./encounter-beside.ts";
import { hasSides } from "./encounter-clues.ts";
import { seatCouncils } from "./encounter-council.ts";
import { countBack, isLongPast, settleDays, wereBefore } from "./encounter-day.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import { withEach } from "./encounter-each.ts";
import { isSaidAtRite, presentAll } from "./encounter-envoys.ts";
import { firstDue } from "./encounter-first-due.ts";
import { ofUnnamed, thirdSide } from "./encounter-format.ts";
import { isAtInvitation, joinGuests } from "./encounter-guest.ts";
import { joinHostState } from "./encounter-host-state.ts";
import { gatherings, hosting, rounds, talks } from "./encounter-kinds.ts";
import { hasSense } from "./encounter-light.ts";
import { hostListed, listedTalks } from "./encounter-listed.ts";
import { closer, merge } from "./encounter-merge.ts";
import { missionOpened } from "./encounter-mission.ts";
import { besides, holdersOf, isCalledNext, isNext, isOfGroup, stateOfTown } from "./encounter-near.ts";
import {
  cameToTold,
  gatherAgain,
  gatheredBefore,
  isStillToCome,
  leaveOthers,
  nextOf,
  nextOfRound,
  nextOfSame,
  ofMinisters,
} from "./encounter-next.ts";
import { nounKinds } from "./encounter-noun.ts";
import { occasionOf } from "./encounter-occasion.ts";
import { onward, talksAtGoal } from "./encounter-onward.ts";
import { guestOpens, openedBefore } from "./encounter-opening.ts";
import { programmeBehind, programmeOf } from "./encounter-programme.ts";
import { toldByPronoun } from "./encounter-pronoun.ts";
import { isNamed, isRecalled, isToldOf } from "./encounter-recalled.ts";
import { resumeDays } from "./encounter-resumed.ts";
import { seatAll } from "./encounter-seated.ts";
import { meetingBefore } from "./encounter-second.ts";
import { inSentence } from "./encounter-sentence.ts";
import { jointIn } from "./encounter-sides.ts";
import { beginStays, endStay, journeyTo, settleStays, withinVisitTold } from "./encounter-stay.ts";
import { joinTables, joinThird, rankTables, signingForum } from "./encounter-tables.ts";
import { asCallTold, talksOver } from "./encounter-talked.ts";
import { placeToldBefore, talksBeside } from "./encounter-there.ts";
import { onlyDiscussed } from "./encounter-together.ts";
import { isSaidThere } from "./encounter-wishes.ts";
import { evidence } from "./evidence.ts";

/** Nouns of talks that others are told to have been at. */
const talkNouns: ReadonlySet<Sense> = new Set([
  "n-meeting",
  "n-reception",
  "n-call",
  "n-session",
  "n-ceremony",
  "n-summit",
  "n-conference",
]);

/** Events that nobody calls by the name of another. */
const others: ReadonlySet<Sense> = new Set(["n-ceremony", "n-conference", "n-summit", "n-consultations"]);

/** Whether an event of an organisation is an earlier one than another of the same. */
const isBefore = (a: Draft, b: Draft): boolean =>
  a.status === "held" &&
  b.status === "held" &&
  a.date !== null &&
  b.date !== null &&
  a.date < b.date &&
  a.parties.some((p) => p.startsWith("org:") && b.parties.includes(p));

/** What representatives did, do or will do together; each real encounter once. */
export function encountersOf(scene: Scene): Encounter[] {
  const { page, frames } = scene;
  const drafts: Draft[] = [];
  const agenda = noAgenda();
  let format: Draft | undefined;
  // the kind of the last round told; of meetings only where nothing else was
  let looked = 0;
  let round: Draft | undefined;
  const lastRound = (): EncounterKind | undefined => {
    for (; looked < drafts.length; looked++) {
      const { kind } = drafts[looked];
      if (rounds.has(kind) && (kind !== "meeting" || !round || round.kind === "meeting")) round = drafts[looked];
    }
    return round?.kind;
  };
  let next = 0;
  for (let i = 0; i < page.sentences.length; i++) {
    while (next < frames.length && frames[next].sentence < i) next++;
    let end = next;
    while (end < frames.length && frames[end].sentence === i) end++;
    // a question tells of nothing
    if (isQuestion(page, i)) continue;
    // "kecha" is yesterday, whatever else it is
    const here: Frame[] = [];
    for (let k = next; k < end; k++) {
      const f = frames[k];
      // and "келерки" is next, not come
      if (!f.nominal && (overlapping(scene.dates, { from: f.to - 1, to: f.to }) || isNamed(scene, f))) continue;
      // "Sapar Annaýew": a name
      if (f.nominal && f.to - f.from === 1 && around(scene.persons, f).some((m) => m.by === "name" && f.from >= m.nameFrom))
        continue;
      // "bolsa": as for, and if it is; "duşuşygyna bolsa"
      if (!f.nominal && f.f & F.COND && (f.sense === "happen" || f.to - f.from > 1)) continue;
      // "егер саммит өтсе": what would be under a condition is nothing yet
      if (!isConditional(page, i, f.from)) here.push(f);
    }
    // "durmuşa geçirmek" carries out and holds nothing
    const doings = hasSense(here, "carry-out") ? here.filter((f) => f.sense === "carry-out") : [];
    const own = doings.length
      ? here.filter(
          (f) =>
            f.nominal || f.sense === "carry-out" || !doings.some((d) => d.from <= f.from && d.to === f.to && d.from < f.from),
        )
      : here;
    const due = agendaLine(scene, i, own, drafts, agenda);
    if (due) {
      drafts.push(...due);
      next = end;
      continue;
    }
    const programme = tells(page, i) ? programmeOf(scene, i, own, drafts) : [];
    if (programme.length) {
      drafts.push(...programme);
      next = end;
      continue;
    }
    const journey = tells(page, i) ? journeyTo(scene, i, own, drafts) : undefined;
    if (journey) {
      drafts.push(journey);
      next = end;
      continue;
    }
    const lastDay = endStay(scene, i, own, drafts);
    for (const draft of inSentence(scene, i, own, lastRound(), hasJustCome(scene, i, drafts))) {
      // "the ministers' next meeting": the format told of before, with its sides
      // "Сапар 20 сәуірге дейін жалғасады": of the visit just told
      if (lastDay && draft.kind === "visit") continue;
      if (isAtInvitation(scene, draft, own, drafts)) continue;
      if (!meetApart(scene, draft, drafts)) continue;
      if (
        format &&
        (format.parties.length > 2 || format.parties.some((p) => p.startsWith("org:"))) &&
        (draft.kind === "meeting" ||
          draft.parties.length < 2 ||
          (draft.kind === format.kind && draft.inferred.parties === "the sides of the paragraph") ||
          // "their next meeting", of ministers whom nobody names
          (draft.kind === "ministerial" &&
            format.kind === "ministerial" &&
            draft.status === "planned" &&
            draft.inferred.parties === "the pair of the text") ||
          // "the working group will sit in May": of those whose ministers sat, told of apart from talks of two
          (draft.inferred.parties &&
            draft.status === "planned" &&
            isOfGroup(scene, draft) &&
            drafts.at(-1)?.sentence !== i &&
            page.sentences[drafts.at(-1)?.sentence ?? i].paragraph !== page.sentences[i].paragraph) ||
          // "the next session": of those who sit now, whatever summit was recalled between
          ((draft.kind === format.kind || draft.rule.endsWith("n-session")) &&
            draft.inferred.parties === "the pair of the text" &&
            isNext(scene, draft.noun))) &&
        !isRecalled(draft) &&
        !draft.rule.endsWith("n-round") &&
        !draft.persons.length &&
        // "savunma bakanlarımız": those of the speaker's state and of the other side
        !within(scene.posts, draft.from, draft.to).some((p) => p.plural && p.stateFrom === "words" && !p.states.length) &&
        !isOfTwoHeads(scene, draft) &&
        !isWithOffice(scene, draft) &&
        !isOfCouncilTold(scene, draft, own, drafts) &&
        !areJustTold(scene, draft, drafts) &&
        // "the three countries will meet again"
        (draft.inferred.parties || (draft.parties.length > 2 && draft.parties.every((p) => format?.parties.includes(p))))
      ) {
        // "the ministers of the five", "the three presidents": not those of the format told before
        const offices = within(scene.posts, draft.from, draft.to).filter((p) => p.plural);
        const ministers = offices.some((p) => p.post.endsWith("minister"));
        const heads = offices.some((p) => p.post === "head-of-state" || p.post === "head-of-government");
        const grouped = isOfGroup(scene, draft);
        if (!(grouped && draft.kind === "call"))
          draft.kind = grouped
            ? "commission"
            : ministers
              ? "ministerial"
              : heads || draft.rule.endsWith("+n-summit")
                ? "summit"
                : format.kind;
        // to an organisation's next meeting nobody has come yet
        draft.parties = draft.status === "planned" ? holdersOf(format) : [...format.parties];
        draft.inferred.parties = "the meeting told of before";
      }
      if (
        draft.parties.length < 2 &&
        draft.inferred.parties === "the meeting told of before" &&
        draft.parties[0] !== format?.parties[0] &&
        !(isCalledNext(scene, draft.noun) && format?.parties.includes(draft.parties[0]))
      )
        continue;
      // "the Council's next session will be in Yerevan": that of the council told of before
      const bareSession =
        (opensBare(scene, draft, own) && !isOfCouncilTold(scene, draft, own, drafts)) ||
        (!drafts.some((d) => d.kind === "commission") && !own.some((f) => f.sense === "n-body" && !overlapping(scene.posts, f)));
      if (format?.kind === "summit" && draft.kind === "commission" && draft.inferred.parties && bareSession) {
        draft.kind = format.kind;
        draft.parties = holdersOf(format);
        draft.inferred.parties = "the meeting told of before";
      }
      const table = tableOf(draft, drafts);
      if (table)
        Object.assign(draft, { parties: [...table], inferred: { ...draft.inferred, parties: "the encounter told before" } });
      const sides = draft.inferred.parties === "the sides of the paragraph" ? justTold(scene, draft, drafts) : undefined;
      if (sides) Object.assign(draft, { parties: sides, inferred: { ...draft.inferred, parties: "the encounter told before" } });
      if (draft.inferred.parties === "the pair of the text" && isOfOrganisation(draft, drafts))
        draft.parties = draft.parties.filter((p) => p.startsWith("org:") || isNamedIn(scene, draft, p, drafts));
      else if (draft.inferred.parties === "the pair of the text" && !isOfTwoHeads(scene, draft)) {
        const sides = justTold(scene, draft, drafts);
        const table = sides ? undefined : sidesOfParagraph(scene, draft, drafts);
        if (table)
          Object.assign(draft, { parties: table, inferred: { ...draft.inferred, parties: "the encounter told before" } });
        else if (sides)
          Object.assign(draft, { parties: sides, inferred: { ...draft.inferred, parties: "the encounter told before" } });
        else takeSides(scene, draft, drafts);
      }
      // "at the last meeting, in Batumi in September": one of the same format
      // "their deputies met in Khujand": of others, whom only languages with endings tell by the event's own words
      const offices =
        page.language.morphology.declines === "none" || within(scene.posts, draft.from, draft.to).some((p) => p.plural);
      if (isRecalled(draft) && draft.kind === "meeting" && !offices && draft.inferred.parties && draft.parties.length > 2) {
        const told = drafts.findLast((d) => (d.kind === "ministerial" || d.kind === "summit") && !isRecalled(d));
        if (told?.parties.length === draft.parties.length && draft.parties.every((p) => told.parties.includes(p)))
          draft.kind = told.kind;
      }
      // "nazir müavinləri razılaşdırmışdılar": those of all who met
      if (draft.kind === "meeting" && draft.parties.length > 2 && !draft.persons.length) {
        const { from, to } = page.sentences[i];
        const offices = within(scene.posts, from, to);
        // "üç bakan yeniden buluşacak": those whose gathering the text has told
        const again =
          format?.kind === "ministerial" &&
          draft.rule === "encounter.meet" &&
          draft.parties.length === format.parties.length &&
          draft.parties.every((p) => format?.parties.includes(p));
        if (offices.some((p) => p.plural && p.post.endsWith("minister")) || (again && !offices.length))
          draft.kind = "ministerial";
      }
      nextOfSame(scene, draft, drafts);
      ofTableTold(scene, draft, format);
      asTold(scene, draft, drafts);
      asCallTold(scene, draft, drafts);
      sitWithHost(scene, draft);
      receiveAll(scene, draft, drafts);
      fallsThrough(scene, draft, own, drafts);
      if (
        wasDue(scene, draft, own, drafts) ||
        isCalledOff(scene, draft, drafts) ||
        goesOn(scene, draft, drafts) ||
        cameToTold(scene, draft, own, drafts)
      )
        continue;
      // "сапардың бірінші күні": a day of the visit told before
      if (isDayOfVisit(scene, draft) && drafts.some((d) => d.kind === "visit")) continue;
      if (
        isMovedToTold(draft, drafts) ||
        isCall(scene, draft, drafts) ||
        isToldOf(draft, drafts) ||
        !hostsTold(scene, draft, own, drafts)
      )
        continue;
      if (
        draft.kind === "meeting" &&
        draft.status === "held" &&
        !isRecalled(draft) &&
        !draft.persons.length &&
        hasSides(scene, i)
      )
        draft.persons = leadersBefore(scene, drafts, draft);
      if (talksOver(scene, draft, drafts)) continue;
      nextOfRound(scene, draft, drafts);
      joinVisitor(scene, draft, own, drafts);
      const before = refersBack(scene, draft, drafts);
      if (before) {
        // "Japarov noted that the visit …": he speaks of it
        if (draft.rule !== "encounter.n-visit" || !before.persons.length) joinIn(before, draft.persons);
        const come = draft.inferred.parties ? draft.persons.flatMap((p) => p.state ?? []) : draft.parties;
        before.parties = [...new Set([...before.parties, ...come])];
        if (draft.dated && !before.dated) Object.assign(before, { date: draft.date, dated: true });
        else if (draft.date && before.date) before.date = closer(before.date, draft.date);
        before.place ??= draft.place;
        continue;
      }
      if (isOfResident(draft) || isOfReception(scene, draft, drafts) || isSaidAtRite(draft, drafts)) continue;
      if (draft.kind === "summit") sitAtTable(scene, draft, drafts);
      joinThird(scene, draft, drafts);
      if ((draft.kind === "ministerial" && !isOfTwo(scene, draft)) || draft.kind === "summit")
        if (!format || !isBefore(draft, format)) format = draft;
      // "the meeting of the organisation's ministers, attended by those of A, B and C"
      const { from, to } = page.sentences[i];
      const attended =
        own.some((f) => f.sense === "attend" && !f.negative) || within(hitsOf(page, "attended-by"), from, to).length > 0;
      if ((draft.parties.every((p) => p.startsWith("org:")) && attended) || rowComes(scene, draft, i, own))
        comeAlso(scene, draft, i);
      placeToldBefore(scene, draft, drafts);
      drafts.push(draft, ...talksBeside(scene, draft, own));
    }
    drafts.push(...programmeBehind(scene, i, own, drafts));
    withinVisitTold(scene, i, own, drafts);
    leaveDayOfTalks(drafts, i);
    presentAll(scene, i, own, drafts);
    const following =
      drafts.at(-1)?.sentence === i
        ? undefined
        : (nextOf(scene, i, own, format) ??
          gatherAgain(scene, i, own, drafts) ??
          gatheredBefore(scene, i, own, format) ??
          firstDue(scene, i, own, drafts) ??
          toldByPronoun(scene, i, own, drafts) ??
          missionOpened(scene, i, own, drafts));
    if (following) drafts.push(following);
    const opening = guestOpens(scene, i, own, drafts);
    if (opening) drafts.push(opening);
    const each = withEach(scene, i, own, drafts);
    if (each.length) {
      // told as of all at once, or of one of them
      for (let k = drafts.length - 1; k >= 0 && drafts[k].sentence === i; k--) {
        const { kind, persons } = drafts[k];
        if ((rounds.has(kind) || hosting.has(kind) || kind === "reception") && new Set(persons.map((p) => p.state)).size < 2)
          drafts.splice(k, 1);
      }
      drafts.push(...each);
    }
    const further = onward(scene, i, own, drafts);
    if (further.length) {
      // before the talks there that its sentence tells
      const at = drafts.findIndex((d) => d.sentence === i && d.noun.from >= further[0].noun.from);
      drafts.splice(at < 0 ? drafts.length : at, 0, ...further);
    }
    for (let k = 0; k < drafts.length; k++) if (drafts[k].sentence === i) talksAtGoal(scene, drafts[k], drafts.slice(0, k));
    const awaited = awaitedFor(scene, i, own, drafts) ?? guestAwaited(scene, i, drafts) ?? keptAway(scene, i, own, drafts);
    if (awaited) drafts.push(awaited);
    for (const draft of drafts) if (draft.sentence === i) attendedBy(scene, draft, own);
    dayOfLine(scene, i, drafts, agenda);
    dayOfTold(scene, i, own, drafts);
    const again = itsDay(scene, i, own, drafts) ?? isPutOff(scene, i, own, drafts);
    if (again) drafts.push(again);
    // "uchrashuvda … ham ishtirok etdi": who else was at the talks told before
    const attended = own.find((f) => f.sense === "attend" && !f.nominal && !f.negative && f.finite);
    const talked =
      attended &&
      own.find(
        (f) => talkNouns.has(f.sense) && f.to <= attended.from && isBare(scene, f) && (f.f & F.LOC || opensDative(page, f)),
      );
    const talk =
      talked &&
      drafts.findLast(
        (d) =>
          (talked.f & F.LOC ? talks.has(d.kind) || gatherings.has(d.kind) : talks.has(d.kind) && d.parties.length === 2) &&
          !d.headline &&
          i - d.sentence <= 6,
      );
    if (talk) {
      joinIn(
        talk,
        within(scene.persons, talked.from, attended.from)
          .filter((m) => !(m.f & CASES))
          .map((m) => m.person),
      );
      comeAlso(scene, talk, i);
    }
    // "the President will take part in it": who comes to the event of the sentence before
    const told = drafts.at(-1);
    const led = told !== undefined && leadSides(scene, told, i);
    if (
      told &&
      (told.sentence === i - 1 ||
        (told.sentence === i - 2 && !own.some((f) => f.nominal && nounKinds[f.sense])) ||
        (told.sentence === i && !told.persons.length && talks.has(told.kind) && led)) &&
      (gatherings.has(told.kind) ||
        told.kind === "consultations" ||
        isOfTable(told) ||
        hasSeveralGuests(scene, told) ||
        (talks.has(told.kind) && (attendsTalks(scene, own) || led))) &&
      (own.some((f) => (attends.has(f.sense) || comesToIt(scene, f)) && !f.nominal && !f.negative) ||
        led ||
        rowComes(scene, told, i, own)) &&
      // "he will also take part in the opening of an exhibition": in that
      !own.some((f) => others.has(f.sense) && nounKinds[f.sense] !== told.kind && !(f.f & F.PL))
    ) {
      const { from, to } = page.sentences[i];
      joinIn(
        told,
        within(scene.persons, from, to).map((m) => m.person),
      );
      comeAlso(scene, told, i);
    }
    next = end;
  }
  const listed = listedTalks(scene, drafts);
  if (listed.length) drafts.splice(0, drafts.length, ...[...drafts, ...listed].sort((a, b) => a.sentence - b.sentence));
  drafts.push(...acceptedInvitations(scene));
  for (let k = drafts.length - 1; k >= 0; k--) {
    if (!areToldApart(drafts[k], drafts)) continue;
    const [told] = drafts.splice(k, 1);
    // "X and Y discussed it. During the call, they …": it was they who talked
    const next = told.headline ? undefined : drafts[k];
    if (next && !next.persons.length && next.kind === told.kind && next.sentence - told.sentence <= 2)
      next.persons = told.persons.filter((p) => p.state !== null && next.parties.includes(p.state));
  }
  if (!drafts.some((d) => talks.has(d.kind) || hosting.has(d.kind))) {
    const came = drafts.some((d) => d.kind === "visit" && d.status === "held" && !d.headline);
    drafts.push(...onlyReferredTo(scene, came));
  }
  for (const draft of drafts) {
    ofMinisters(scene, draft, drafts);
    withTalksBeside(draft, drafts);
    ofTownAbroad(scene, draft);
    leaveOthers(scene, draft);
    thirdSide(scene, draft);
  }
  for (const draft of drafts)
    if ((isOfTwo(scene, draft) && !isOfArea(scene, draft)) || isOfParliaments(scene, draft) || isOfPresidents(scene, draft))
      draft.kind = isOfCouncil(scene, draft) ? "commission" : "meeting";
  for (const draft of drafts) if (draft.rule.endsWith("+n-next")) likeTable(draft, drafts);
  seatCouncils(scene, drafts);
  const forum = signingForum(scene, drafts);
  if (forum) drafts.push(forum);
  rankTables(scene, drafts);
  joinTables(scene, drafts);
  joinGuests(scene, drafts);
  openedBefore(scene, drafts);
  resumeDays(scene, drafts);
  countBack(scene, drafts);
  beginStays(scene, drafts);
  settleDays(scene, drafts);
  settleStays(drafts);
  hostListed(scene, drafts);
  hostAll(drafts);
  for (const draft of drafts) leaveDay(draft, drafts);
  for (const draft of drafts) leaveTable(scene, draft, drafts);
  for (const draft of drafts) leaveAlone(scene, draft, drafts);
  for (const draft of drafts) hostAlone(scene, draft, drafts);
  for (const draft of drafts) joinHostState(scene, draft);
  seatAll(scene, drafts);
  // whom they received, now that all who sat at the table are told
  for (const [i, draft] of drafts.entries()) if (draft.inferred.parties) receiveAll(scene, draft, drafts.slice(0, i));
  const occasion = occasionOf(scene, drafts);
  if (occasion) drafts.push(occasion);
  const before = meetingBefore(scene, drafts);
  if (before) drafts.push(before);
  return merge(
    drafts.filter(
      (d) =>
        !isTitleOf(d, drafts) &&
        !isSummedUp(scene, d, drafts) &&
        !isStillToCome(scene, d, drafts) &&
        !isToldOnAbout(d, drafts) &&
        !isWhatFell(d, drafts) &&
        !isToldBareAgain(d, drafts) &&
        !isOnlyBefore(scene, d, drafts) &&
        !isDueNoMore(d, drafts) &&
        !isAnnounced(d, drafts) &&
        !isSaidThere(d, drafts) &&
        !(isOnEve(scene, { ...d.noun, f: F.GEN }) && hasCome(d, drafts)),
    ),
    page.published,
    (a, b) =>
      areOfTwoBodies(scene, a, b) ||
      areOfTwoNumbers(scene, a, b) ||
      areOfTwoOffices(scene, a, b) ||
      areInTurn(scene, a, b) ||
      wereBefore(scene, a, b),
  ).map((d) => ({
    kind: d.kind,
    status: d.status,
    parties: d.parties,
    date: d.date,
    place: d.place,
    participants: [...new Set(d.persons.map((p) => p.name))],
    ...evidence(page, d.from, d.to, d.rule, d.inferred),
  }));
}

/** "Met on 6 October and agreed to hold consultations": the day is that of what was, and of nothing a year later. */
function leaveDayOfTalks(drafts: readonly Draft[], sentence: number): void {
  const here: Draft[] = [];
  for (let k = drafts.length - 1; k >= 0 && drafts[k].sentence === sentence; k--) here.push(drafts[k]);
  for (const draft of here) {
    const { status, date } = draft;
    if (status !== "planned" || date?.length !== 10) continue;
    const been = here.some((d) => d.status === "held" && d.date !== date && d.date?.slice(4) === date.slice(4));
    if (been) Object.assign(draft, { date: null, dated: false });
  }
}

/** "On 3 May they discussed the coming visit of X": takes from what lies ahead the day of what was held in its sentence. */
function leaveDay(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.status !== "planned" || !draft.rule.startsWith("encounter.ahead") || draft.date?.length !== 10) return;
  if (drafts.some((d) => d.status === "held" && d.sentence === draft.sentence && d.date === draft.date))
    Object.assign(draft, { date: null, dated: false });
}

/** Whether what is told to have been planned is what was told before to be called off or put off. */
const isDueNoMore = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.status === "planned" &&
  draft.dated &&
  draft.date !== null &&
  !draft.headline &&
  drafts.some(
    (d) =>
      d.status === "cancelled" &&
      d.sentence < draft.sentence &&
      d.kind === draft.kind &&
      d.date === draft.date &&
      d.parties.length === draft.parties.length &&
      d.parties.every((p) => draft.parties.includes(p)),
  );

/** "The ministry confirmed X's visit. The visit will take place on 14 June": whether a visit named on no day is the one of the same guest that the next sentences announce. */
const isAnnounced = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.rule === "encounter.n-visit" &&
  draft.status === "held" &&
  !draft.dated &&
  draft.date === null &&
  draft.persons.length > 0 &&
  !drafts.some((d) => d !== draft && d.sentence === draft.sentence) &&
  drafts.some(
    (d) =>
      d.kind === "visit" &&
      d.status === "planned" &&
      d.dated &&
      Math.abs(d.sentence - draft.sentence) <= 2 &&
      d.parties.length === draft.parties.length &&
      d.parties.every((p) => draft.parties.includes(p)) &&
      (d.persons.length === 0 || d.persons.some((p) => draft.persons.includes(p))),
  );

/** Whether a journey that is told as still to come has begun, as the text tells elsewhere. */
const hasCome = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.kind === "visit" &&
  draft.status === "planned" &&
  drafts.some(
    (d) =>
      d.kind === "visit" &&
      d.status === "held" &&
      d.parties.length === draft.parties.length &&
      d.parties.every((p) => draft.parties.includes(p)) &&
      (!d.persons.length || !draft.persons.length || d.persons.some((p) => draft.persons.includes(p))),
  );

/** "X менен жолугушту, андан соң төрага кабыл алды": what one sentence tells to have come after the other is another, where it is of another kind. */
function areInTurn({ page, persons, posts }: Scene, a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence || a.headline || b.headline || a.kind === b.kind) return false;
  const [one, next] = a.noun.from < b.noun.from ? [a, b] : [b, a];
  const marks = within(hitsOf(page, "thereafter"), one.noun.from, next.noun.to);
  // "met X, and then received him": no other is named
  return marks.some(({ to }) => {
    const said = within(posts, to, page.sentences[a.sentence].to);
    return (
      said.length > 0 &&
      !within(persons, to, page.sentences[a.sentence].to).some((m) => one.persons.includes(m.person) && m.by === "name")
    );
  });
}

/** Whether what two men are told to have discussed was discussed at talks that are told, too. */
const areToldApart = (draft: Draft, all: readonly Draft[]): boolean =>
  draft.rule === onlyDiscussed &&
  (draft.headline ||
    all.some(
      (d) =>
        d !== draft &&
        d.status !== "cancelled" &&
        (talks.has(d.kind) || rounds.has(d.kind)) &&
        draft.parties.every((p) => d.parties.includes(p)) &&
        !areOthers(draft, d),
    ));

/** "Separately, X and the minister Z discussed": two men, one of each side, of whom one was not at the talks of others. */
const areOthers = (draft: Draft, { persons }: Draft): boolean =>
  draft.persons.length === 2 &&
  draft.persons[0].state !== draft.persons[1].state &&
  persons.length > 1 &&
  draft.persons.some((p) => !persons.includes(p));

/** "Parlamentlərarası dostluq qruplarının iclası": the only body beside it is a group of two parliaments, no commission of their states. */
function isOfParliaments({ page, frames }: Scene, { kind, sentence, parties }: Draft): boolean {
  if (kind !== "commission" || parties.length !== 2) return false;
  const groups = hitsOf(page, "body").filter((h) => h.entry.code === "parliamentary-group" && !h.entry.more?.sits);
  if (!groups.length) return false;
  const { from, to } = page.sentences[sentence];
  const bodies = within(frames, from, to).filter((f) => f.sense === "n-body");
  return bodies.length > 0 && bodies.every((b) => overlapping(groups, b));
}

/** "The two heads of state had met": of two, whoever sat at the table told before. */
function isOfTwoHeads(scene: Scene, { from, to }: Draft): boolean {
  if (scene.pair.length !== 2) return false;
  const numbers = numbersOf(scene.page);
  return jointIn(scene, { from, to }).some((h) =>
    [h.from - 1, h.from].some((i) => i >= from && numbers.at(i, h.to)?.value === 2),
  );
}

/** "The working group met in Osh. The meeting had been planned for May": by whatever name, what was planned or put off is the session just told. */
function asTold({ posts }: Scene, draft: Draft, before: readonly Draft[]): void {
  const told = before.findLast((d) => d.sentence < draft.sentence);
  if (draft.kind !== "meeting" || draft.persons.length || !draft.inferred.parties || told?.status !== "held" || told.headline)
    return;
  if (draft.sentence - told.sentence !== 1 || !(rounds.has(told.kind) || gatherings.has(told.kind))) return;
  if (!/^encounter\.(?:postpone|plan|cancel|ahead)/.test(draft.rule) || told.persons.length > 1 || told.kind === "meeting")
    return;
  // "the deputies held consultations. They spoke of preparations for the ministers' talks"
  if (draft.status === "planned" && within(posts, draft.from, draft.to).some((p) => p.plural)) return;
  if (draft.parties.every((p) => told.parties.includes(p))) draft.kind = told.kind;
}

/** "He spoke by phone with X. The sides agreed to meet": those of the talks of two told in the sentence before; undefined where none were. */
function justTold(scene: Scene, draft: Draft, before: readonly Draft[]): string[] | undefined {
  const told = before.at(-1);
  if (!told || told.headline || draft.sentence - told.sentence !== 1 || draft.persons.length > 0) return undefined;
  if (!talks.has(draft.kind) && !rounds.has(draft.kind)) return undefined;
  if (!talks.has(told.kind) || told.status !== "held" || told.parties.length !== 2 || !told.persons.length) return undefined;
  const { from } = scene.page.sentences[draft.sentence];
  const opens = within(hitsOf(scene.page, "sides"), from, from + 2).some((h) => !(h.f & CASES));
  return opens && !within(scene.parties, draft.from, draft.to).some((p) => p.by === "name" && !p.party.startsWith("org:"))
    ? [...told.parties]
    : undefined;
}

/**
 * "He met the minister of Japan. They discussed the coming summit of Central Asia and Japan", on a page about talks with others, too: the sides of the
 * talks told before in its paragraph; undefined where the event is of the text's sides.
 */
function sidesOfParagraph({ page, parties, pair }: Scene, draft: Draft, before: readonly Draft[]): string[] | undefined {
  const told = before.at(-1);
  if (!told || told.headline || !gatherings.has(draft.kind) || draft.persons.length > 0 || told.parties.length !== 2)
    return undefined;
  if (page.sentences[told.sentence].paragraph !== page.sentences[draft.sentence].paragraph) return undefined;
  const named = within(parties, draft.from, draft.to).filter((p) => p.by !== "capital" && !p.party.startsWith("org:"));
  const ofTold = (party: string) => told.parties.includes(party);
  if (!named.every((p) => ofTold(p.party)) || draft.parties.every(ofTold)) return undefined;
  if (!draft.parties.every((p) => ofTold(p) || pair.includes(p) || p.startsWith("org:"))) return undefined;
  return [...told.parties, ...draft.parties.filter((p) => p.startsWith("org:"))];
}

/** Gives an event on whose sidelines one man met men of several states all these as its sides, where it has none but the text's. */
function hostAll(drafts: Draft[]): void {
  for (const host of [...drafts]) {
    const [man] = host.persons;
    const alone = host.persons.length === 1 && host.inferred.parties === "the pair of the text";
    if (!hosting.has(host.kind) || host.status !== "held" || !alone || !man.state) continue;
    const beside = drafts.filter(
      (d) =>
        talks.has(d.kind) &&
        d.status === "held" &&
        !d.headline &&
        !isRecalled(d) &&
        d.date === host.date &&
        d.sentence >= host.sentence &&
        d.parties.includes(man.state as string),
    );
    const sides = new Set([man.state, ...beside.flatMap((d) => d.parties)]);
    if (sides.size < 3) continue;
    // "at the organisation's summit": it stays
    for (const p of host.parties) if (p.startsWith("org:") && host.kind !== "conference") sides.add(p);
    Object.assign(host, { parties: [...sides], inferred: { ...host.inferred, parties: "the encounter told before" } });
    // "the forum is being held on May 29–30": its days
    const lasts = drafts.findIndex((d) => d !== host && d.kind === host.kind && !d.persons.length && isOnDayOf(host, d));
    if (lasts < 0) continue;
    host.date = drafts[lasts].date;
    drafts.splice(lasts, 1);
  }
}

/** "The ministers of the SCO met. The summit will be held in September": a summit without a name is of the organisation whose ministers were told of just before. */
function ofTableTold(scene: Scene, draft: Draft, table: Draft | undefined): void {
  const of = table?.parties.filter((p) => p.startsWith("org:")) ?? [];
  if (!table || !of.length || draft.kind !== "summit" || draft.status !== "planned" || draft.persons.length) return;
  if (draft.sentence - table.sentence > 3 || draft.inferred.parties !== "the pair of the text") return;
  if (draft.parties.some((p) => p.startsWith("org:"))) return;
  const { from, to } = scene.page.sentences[draft.sentence];
  if (within(scene.parties, from, to).some((p) => p.by !== "capital")) return;
  Object.assign(draft, { parties: of, inferred: { ...draft.inferred, parties: "the meeting told of before" } });
}

/** Gatherings at which members of an organisation sit. */
const tables: ReadonlySet<EncounterKind> = new Set(["summit", "ministerial", "conference"]);

/** Whether an organisation's gathering was held of which another is due. */
const isOfSameTable = (held: Draft, due: Draft): boolean =>
  held.status === "held" &&
  held.kind === due.kind &&
  held.sentence < due.sentence &&
  held.parties.some((p) => p.startsWith("org:") && due.parties.includes(p));

/** Who comes to an organisation's summit that lies ahead is not told by the first two of several states that a page names. */
function leaveTable(scene: Scene, draft: Draft, drafts: readonly Draft[]): void {
  if (!draft.parties.some((p) => p.startsWith("org:"))) return;
  // "The Council met. Its session in Aktau is due in May": nobody has come to it yet
  const again =
    draft.inferred.parties &&
    !draft.persons.length &&
    (isNext(scene, draft.noun) || drafts.some((d) => d !== draft && isOfSameTable(d, draft)));
  if (again && tables.has(draft.kind) && draft.status === "planned") {
    draft.parties = draft.parties.filter((p) => p.startsWith("org:") || isNamedIn(scene, draft, p, []));
    return;
  }
  if (draft.kind !== "summit" || draft.status === "held" || draft.inferred.parties !== "the pair of the text") return;
  // "invited his counterpart to the summit": he has been told of
  const s = scene.page.sentences[draft.sentence];
  if (within(scene.frames, s.from, s.to).some((f) => f.sense === "invite" && f.finite && !f.negative)) return;
  const here = stateOfTown(scene, draft) ?? null;
  const of = draft.parties.filter(
    (p) =>
      p.startsWith("org:") ||
      isNamedIn(scene, draft, p, []) ||
      draft.persons.some((m) => m.state === p) ||
      (p === scene.home && p === here) ||
      (draft.persons.length > 0 && p === here),
  );
  const named = new Set(scene.parties.flatMap((p) => (p.by === "name" && !p.party.startsWith("org:") ? [p.party] : [])));
  if (named.size < 3) return;
  Object.assign(draft, { parties: of, inferred: { ...draft.inferred } });
  delete draft.inferred.parties;
}

/** "He attended a forum in Vienna in June", of one man, and none met there: where it is in neither state of the text, of his side alone. */
function leaveAlone({ places }: Scene, draft: Draft, drafts: readonly Draft[]): void {
  const { kind, status, persons, parties, headline, place, date, from, to } = draft;
  if (kind !== "conference" || status !== "held" || headline || persons.length !== 1) return;
  if (draft.inferred.parties !== "the pair of the text" || !/attend|hold|aim/.test(draft.rule)) return;
  const side = persons[0].state;
  // "Венадагы форумга": a town that only describes it
  const town =
    place === null ? within(places, from, to).find((p) => p.kind === "settlement") : places.find((p) => p.name === place);
  if (!side || !parties.includes(side) || !town?.state || parties.includes(town.state)) return;
  if (parties.some((p) => p.startsWith("org:"))) return;
  // whom he met there came, too
  const met = (d: Draft) =>
    d !== draft &&
    d.parties.length > 1 &&
    // his own journey
    !(d.kind === "visit" && d.persons.length === 1 && d.persons[0] === persons[0]) &&
    ((place !== null && d.place === place) || (d.date !== null && d.date === date && (place === null || d.place === null)));
  if (drafts.some((d) => met(d) || (d.onSide && Math.abs(d.sentence - draft.sentence) <= 4))) return;
  draft.parties = [side];
}

/** "Turkmenistan will hold a forum in Ashgabat", on a page about others: what a state that has no other part in the page holds in a town of its own is of it alone. */
function hostAlone(scene: Scene, draft: Draft, drafts: readonly Draft[]): void {
  const { page, parties, persons, home } = scene;
  if (!tables.has(draft.kind) || draft.inferred.parties !== "the pair of the text" || draft.headline) return;
  const host = draft.parties.length === 2 ? stateOfTown(scene, draft) : undefined;
  if (!host || host === home || !draft.parties.includes(host) || draft.persons.length) return;
  const { from, to } = page.sentences[draft.sentence];
  const named = within(parties, from, to).filter((p) => p.by !== "capital");
  if (!named.length || !named.every((p) => p.party === host) || within(persons, from, to).length) return;
  if (drafts.some((d) => d !== draft && d.parties.includes(host))) return;
  draft.parties = [host];
  delete draft.inferred.parties;
}

/** Whether an event took place on a day of those of another. */
function isOnDayOf({ date }: Draft, { date: days, status }: Draft): boolean {
  const [from, to] = days?.split("/") ?? [];
  return status === "held" && date?.length === 10 && to?.length === 10 && from <= date && date <= to;
}

/** "X invited Y to an organisation's summit. The council's next session will be in Baku": of the council of two that sat. */
const isOfCouncilTold = (
  scene: Scene,
  { noun, kind, persons }: Draft,
  own: readonly Frame[],
  before: readonly Draft[],
): boolean =>
  (kind === "commission" || kind === "meeting") &&
  !persons.length &&
  own.some((f) => f.sense === "n-body" && f.from < noun.to && noun.from - f.to <= 4 && !overlapping(scene.posts, f)) &&
  before.some((d) => d.kind === "commission" && d.parties.length === 2 && !d.parties.some((p) => p.startsWith("org:"))) &&
  !before.some((d) => d.kind === "commission" && d.parties.length > 2);

/** "A's minister will receive B's. The ministers last met in April": the two of two sides who were told of just before. */
function areJustTold(scene: Scene, { from, to, sentence }: Draft, before: readonly Draft[]): boolean {
  const last = before.at(-1);
  if (!last || sentence - last.sentence > 1 || last.parties.length !== 2 || last.persons.length !== 2) return false;
  // "the ministers will next gather in Osh": all of them
  if (within(scene.frames, from, to).some((f) => f.sense === "gather")) return false;
  const ministers = within(scene.posts, from, to).some((p) => p.plural && p.post.endsWith("minister") && !p.states.length);
  const states = new Set(last.persons.map((p) => p.state));
  return ministers && states.size === 2 && last.persons.every((p) => p.post?.endsWith("minister"));
}

/**
 * Talks that a page tells of only as the time of what was said ("жолугушууда лидерлер … талкуулашты"), or by what two did there ("following talks in Osh,
 * the ministers of X and Y signed"), where it tells of no other: the first whose sentence names both sides.
 */
function onlyReferredTo(scene: Scene, came: boolean): Draft[] {
  const { page, frames } = scene;
  const { verbLast } = page.language.morphology;
  if (scene.pair.length !== 2) return [];
  // elsewhere the talks of two who are named, or of a guest who is told to have come
  const known = verbLast || came || scene.pair.every((p) => scene.people.some((m) => m.state === p));
  for (const noun of frames) {
    if ((noun.sense !== "n-meeting" && noun.sense !== "n-ministerial") || !tells(page, noun.sentence)) continue;
    const when = verbLast
      ? noun.f & F.LOC || startingAt(hitsOf(page, "within"), noun.to) || startingAt(hitsOf(page, "after"), noun.to)
      : isDuring(scene, noun);
    const s = page.sentences[noun.sentence];
    const own = within(frames, s.from, s.to);
    const both = areBothIn(scene, s);
    const attended = both && own.some((f) => f.sense === "attend" && besides(scene, noun, f, verbLast ? 30 : 6));
    const owned = both && isOfBothOffices(scene, noun);
    // «в ходе переговоров был обсуждён …»
    const talkedOf =
      !verbLast && own.some((f) => f.sense === "discuss" && f.finite && f.voice === "passive" && f.time === "past");
    // "X bilen duşuşygyň dowamynda … gürrüň edildi": with a guest who is named, of whom something was talked over
    const tie = verbLast ? endingAt(hitsOf(page, "with"), noun.from) : undefined;
    const guest = tie && endingAt(scene.persons, tie.from);
    const withGuest =
      guest !== undefined &&
      scene.pair.includes(guest.person.state ?? "") &&
      own.some((f) => f.sense === "discuss" && f.finite && f.voice === "passive" && f.time === "past");
    if (!(when || attended || owned) || !(both || (known && (talkedOf || withGuest || hasSides(scene, noun.sentence))))) continue;
    const talked = (f: Frame) => f.sense === "discuss" || (!verbLast && (f.sense === "agree" || f.sense === "express"));
    if (!(both ? hasPast(page, s) : own.some((f) => talked(f) && f.finite && f.time === "past"))) continue;
    const draft = draftOf(scene, noun.sentence, own, "meeting", noun, noun, "encounter.during", false);
    // "agreed on contacts for next year": the day of what was agreed
    if (draft?.status === "planned" && !verbLast) Object.assign(draft, { status: "held", date: null, dated: false });
    return draft?.status === "held" ? [draft] : [];
  }
  return [];
}

/** "The talks of the ministers of X and Y lasted long", "X и Y министрлеринин сүйлөшүүсү": whether an office of both states stands beside an event as whose it was. */
function isOfBothOffices({ page, pair, posts }: Scene, { from, to, f }: Frame): boolean {
  const joint = (o: PostMention) => pair.every((p) => o.states.includes(p));
  if (page.language.morphology.verbLast)
    return (f & F.PSS3) !== 0 && beginningIn(posts, from - 12, from).some((o) => joint(o) && from - o.to <= 1);
  return beginningIn(posts, to, to + 4).some(joint) && !page.words.slice(to, to + 1).some((w) => w === undefined);
}

/** "X came to Y on a visit. Talks were held between the sides": whether a guest has come just before, and no talks are told yet. */
const hasJustCome = ({ page }: Scene, sentence: number, drafts: readonly Draft[]): boolean =>
  drafts.length > 0 &&
  drafts.every((d) => d.kind === "visit" || d.headline) &&
  drafts.some(
    (d) =>
      d.kind === "visit" &&
      d.status === "held" &&
      !d.headline &&
      d.sentence < sentence &&
      sentence - d.sentence <= 3 &&
      !isLongPast(d, page.published),
  );

/** Whether a finite verb of the past, not denied, stands in a sentence. */
function hasPast(page: Page, { from, to }: Stretch): boolean {
  const told = F.V | F.FIN | F.PST;
  const perfect = F.V | F.FIN | F.PRF;
  for (let i = from; i < to; i++) {
    const f = verbAt(page, i);
    if (((f & told) === told || (f & perfect) === perfect) && !(f & F.NEG)) return true;
  }
  return false;
}

/** Whether two men of the two states of the text are named in a sentence, or an office of both states. */
const areBothIn = ({ pair, persons, posts }: Scene, { from, to }: Stretch): boolean =>
  pair.every((p) => within(persons, from, to).some((m) => m.person.state === p)) ||
  beginningIn(posts, from, to).some((o) => pair.every((p) => o.states.includes(p)));

/** "During the talks", "following the meeting": nothing but an article between a preposition and an event. */
function isDuring({ page }: Scene, noun: Frame): boolean {
  const from = endingAt(hitsOf(page, "article"), noun.from)?.from ?? noun.from;
  return ["at", "within", "after"].some((cat) => endingAt(hitsOf(page, cat), from) !== undefined);
}

/** "The ministers agreed to meet next": two sides are no format of several. */
const isOfTwo = (scene: Scene, { kind, parties, persons, sentence }: Draft): boolean =>
  kind === "ministerial" &&
  parties.length === 2 &&
  // "the transport ministers of the three countries": of whom one is not named
  !ofUnnamed(scene, scene.page.sentences[sentence]) &&
  // of three sides two men who are named are those two
  (scene.pair.length < 3 || (persons.length === 2 && parties.every((p) => persons.some((m) => m.state === p)))) &&
  !parties.some((p) => p.startsWith("org:"));

/** "Ikki mamlakat prezidentlarining uchrashuvi": a meeting of the heads of two states is no summit. */
function isOfPresidents({ page, dates }: Scene, { kind, parties, noun }: Draft): boolean {
  if (kind !== "summit" || parties.length !== 2 || parties.some((p) => p.startsWith("org:"))) return false;
  const numbers = numbersOf(page);
  const isTwo = (at: number) =>
    at >= 0 && numbers.at(at, noun.from)?.value === 2 && !overlapping(dates, { from: at, to: at + 1 });
  return page.language.morphology.verbLast && [1, 2, 3].some((n) => isTwo(noun.from - n));
}

/** "The third trilateral of the speakers was held. The first one had been in Baku": of the sort of what sat with the same three sides. */
function likeTable(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.kind !== "meeting" || draft.parties.length < 3) return;
  const told = drafts.find(
    (d) => hosting.has(d.kind) && d.parties.length === draft.parties.length && d.parties.every((p) => draft.parties.includes(p)),
  );
  if (told) draft.kind = told.kind;
}

/** "Сыртқы істер министрлері кеңесінің отырысы": of a council of two states' ministers. */
const isOfCouncil = ({ page }: Scene, { kind, noun }: Draft): boolean =>
  kind === "ministerial" &&
  overlapping(
    hitsOf(page, "body").filter((h) => h.entry.code === "council"),
    noun,
  );

/** "The ministerial meeting of the Union and Central Asia": of a group of states, whom nobody names one by one. */
const isOfArea = ({ page }: Scene, { noun, rule }: Draft): boolean =>
  (rule.endsWith("n-ministerial") || rule.endsWith("n-session")) &&
  within(hitsOf(page, "area"), noun.from - 12, noun.to + 8).length > 0;

/** Whether a council without a name of its own, whose session is told of, opens its sentence. */
function opensBare({ page }: Scene, { noun, sentence }: Draft, own: readonly Frame[]): boolean {
  const body = own.find((f) => f.sense === "n-body" && f.to <= noun.from && noun.from - f.to <= 3);
  return body !== undefined && body.to - body.from === 1 && body.from === page.sentences[sentence].from;
}

/** "Görüşmeye … katıldı": an event to which somebody comes, at the head of its sentence. */
const opensDative = ({ sentences }: Page, { f, from, sentence }: Frame): boolean =>
  (f & F.DAT) !== 0 && from <= sentences[sentence].from + 1;

/** What those do who sit at an event, or have a man of theirs there. */
const attends: ReadonlySet<Sense> = new Set(["attend", "represent"]);

/** "Scientists from A, B and C presented papers", «ожидается участие фермеров A, B и C»: a row of three with both states of a gathering whose sides nobody told. */
function rowComes(scene: Scene, told: Draft, sentence: number, own: readonly Frame[]): boolean {
  if (told.kind !== "conference" || told.inferred.parties !== "the pair of the text") return false;
  const { from, to } = scene.page.sentences[sentence];
  const row = rowOfPeople(scene.page, within(scene.parties, from, to));
  const states = told.parties.filter((p) => !p.startsWith("org:"));
  const host = stateOfTown(scene, told);
  return row.length > 2 && states.every((p) => p === host || row.includes(p)) && !own.some((f) => f.negative);
}

/** «Ага … министрлери келди», "oňa … geldiler": who came to the event told before, by the word for it at the head of the sentence. */
const comesToIt = ({ page }: Scene, { sense, sentence, finite }: Frame): boolean => {
  const { from } = page.sentences[sentence];
  return sense === "go" && finite && page.language.morphology.verbLast && within(hitsOf(page, "it"), from, from + 1).length > 0;
};

/** "The talks were attended by X", "the delegations were led by X and Y": who else took part in talks just told. */
function attendsTalks(scene: Scene, own: readonly Frame[]): boolean {
  return own.some(
    (f) =>
      f.sense === "attend" &&
      f.voice === "passive" &&
      (own.some((n) => n.nominal && talksOf.has(n.sense) && n.to <= f.from && besides(scene, n, f, 4)) ||
        within(hitsOf(scene.page, "institution"), f.from - 4, f.from).some((h) => h.entry.code === "delegation") ||
        within(hitsOf(scene.page, "sides"), f.from - 4, f.from).length > 0 ||
        // "the Kyrgyz side was led by X"
        within(hitsOf(scene.page, "side"), f.from - 3, f.from).some((h) => endingAt(scene.parties, h.from) !== undefined)),
  );
}

/**
 * "Кыргыз делегациясын X, тажик делегациясын Y жетектеди", "on behalf of Georgia X": men of the sides of talks just told, who head their delegations
 * or are there on their behalf.
 */
function leadSides({ page, persons, frames }: Scene, { parties }: Draft, sentence: number): boolean {
  const { from, to } = page.sentences[sentence];
  const men = within(persons, from, to);
  if (!men.length || !men.every((m) => m.person.state !== null && parties.includes(m.person.state))) return false;
  const led = within(hitsOf(page, "heading"), from, to).length > 0 && within(hitsOf(page, "delegation"), from, to).length > 0;
  const sent = () =>
    within(hitsOf(page, "on-behalf"), from, to).length > 0 &&
    within(frames, from, to).some((f) => attends.has(f.sense) && f.finite && !f.negative);
  return led || sent();
}

const talksOf: ReadonlySet<Sense> = new Set(["n-meeting", "n-consultations", "n-call", "n-reception", "n-round"]);

/** Whether a state is named in the sentence of an encounter, or another told in that sentence is of it. */
const isNamedIn = ({ page, parties }: Scene, { sentence }: Draft, state: string, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.sentence === sentence && d.parties.includes(state)) ||
  within(parties, page.sentences[sentence].from, page.sentences[sentence].to).some((p) => p.by === "name" && p.party === state);

/** Whether a gathering is one of an organisation that a page told of before with another of its gatherings: it is of no pair. */
function isOfOrganisation({ kind, parties }: Draft, drafts: readonly Draft[]): boolean {
  if (kind !== "summit" && kind !== "ministerial") return false;
  const [of] = parties.filter((p) => p.startsWith("org:"));
  return of !== undefined && drafts.some((d) => (d.kind === "summit" || d.kind === "ministerial") && d.parties.includes(of));
}

/** "The meeting with Kyrgyzstan's foreign minister": talks with one man, of whom only the office is told. */
function isWithOffice({ page, posts }: Scene, { kind, noun, sentence }: Draft): boolean {
  if (kind !== "meeting") return false;
  const { from, to } = page.sentences[sentence];
  const marks = hitsOf(page, "with");
  const one = within(posts, from, to).filter((p) => !p.plural && p.state !== null && p.stateFrom === "words");
  return page.language.morphology.verbLast
    ? one.some((p) => p.to <= noun.from && noun.from - p.to <= 5 && (p.f & F.INS || startingAt(marks, p.to)))
    : one.some((p) => p.from >= noun.to && p.from - noun.to <= 3 && startingAt(marks, noun.to));
}

/** "The ambassador visited the academy": who resides in a state, and is told to have gone to no town, is on no journey. */
const isOfResident = ({ kind, rule, persons, parties, place }: Draft): boolean =>
  kind === "visit" &&
  place === null &&
  verbsOfVisit.has(rule) &&
  persons.length > 0 &&
  persons.every((p) => p.post === "ambassador" && p.state !== null && parties.includes(p.state));

const verbsOfVisit: ReadonlySet<string> = new Set(["encounter.visit", "encounter.n-visit", "encounter.go", "encounter.be-in"]);

/** An invitation that is told to have been accepted is a planned visit. */
function acceptedInvitations(scene: Scene): Draft[] {
  const { page, frames } = scene;
  const out: Draft[] = [];
  for (const accepted of frames) {
    if (accepted.sense !== "accept-invitation") continue;
    // "приглашение принять участие": nothing is accepted yet
    if (accepted.f & F.MSDR && !page.language.morphology.verbLast) continue;
    // "thanked him for having accepted": he is here already
    // but "daveti kabul ettiğini belirtti": he says so
    const said = frames.some((f) => f.from === accepted.to && f.sense === "say" && f.finite);
    if (accepted.f & F.PTCP && !accepted.finite && !said && page.language.morphology.verbLast) continue;
    const least = page.sentences[Math.max(0, accepted.sentence - 2)].from;
    const invite = beginningIn(frames, least, accepted.from + 1).findLast((f) => f.sense === "invite");
    // "an invitation to …, which was accepted"
    if (!invite && startingAt(hitsOf(page, "which"), accepted.from)) continue;
    const frame = invite ?? accepted;
    const s = page.sentences[frame.sentence];
    const clause = clauseOf(page, frame.sentence, frame.from, frame.to);
    const ahead = within(scene.dates, s.from, s.to).filter((d) => d.future !== null);
    const date = ahead.find((d) => !page.language.morphology.verbLast && d.from >= frame.to) ?? ahead[0];
    const states = [...new Set(within(scene.persons, s.from, s.to).flatMap((m) => m.person.state ?? []))];
    // "X of Turkey accepted the invitation to visit Tashkent": the other side is where he will go
    const there =
      states.length === 1 && !invite
        ? (within(scene.places, s.from, s.to).find((p) => p.state && p.state !== states[0])?.state ??
          within(scene.parties, s.from, s.to).find((p) => /^[A-Z]{2}$/.test(p.party) && p.party !== states[0])?.party)
        : undefined;
    if (there) states.push(there);
    out.push({
      kind: "visit",
      status: "planned",
      parties: states.length === 2 ? states : scene.pair.slice(0, 2),
      date: date?.future ?? null,
      dated: date !== undefined,
      fromSpoken: null,
      nthDay: null,
      onSide: false,
      place: within(scene.places, s.from, s.to).find((p) => p.kind === "settlement")?.name ?? null,
      persons: [],
      from: clause.from,
      to: clause.to,
      sentence: frame.sentence,
      noun: frame,
      rule: "encounter.accept-invitation",
      inferred: states.length === 2 ? {} : { parties: "the pair of the text" },
      headline: false,
    });
  }
  return out.filter((d) => d.parties.length > 1);
}
