import type { Frame } from "../clause/frames.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { talksBefore } from "./encounter-after.ts";
import { besideOthers } from "./encounter-beside.ts";
import { putOffBodies, reconvening, satThere } from "./encounter-bodies.ts";
import { comersReceived } from "./encounter-delegation.ts";
import type { Draft } from "./encounter-draft.ts";
import { type Told, toldIn } from "./encounter-events.ts";
import { gapped } from "./encounter-gapped.ts";
import { held } from "./encounter-held.ts";
import { guestAside, guestHere, settleAim, settleAttended, settleGoal, visitingGuest } from "./encounter-here.ts";
import { jointly } from "./encounter-jointly.ts";
import { journeys } from "./encounter-journeys.ts";
import { named, recalledHere } from "./encounter-named.ts";
import { isOfContacts, isOnlyInvitedTo, isProposed } from "./encounter-proposed.ts";
import { isRecalled } from "./encounter-recalled.ts";
import { alsoThere } from "./encounter-series.ts";
import { gatherings, openings, sittings, together } from "./encounter-together.ts";
import { doings, rites } from "./encounter-verbs.ts";
import { wishesSent } from "./encounter-wishes.ts";

/** What is looked for in a sentence, in this order. */
const looks: readonly ((told: Told) => void)[] = [
  rites,
  doings,
  journeys,
  together,
  held,
  sittings,
  putOffBodies,
  reconvening,
  gatherings,
  talksBefore,
  besideOthers,
  named,
  satThere,
  recalledHere,
  openings,
  jointly,
  wishesSent,
];

/** What one sentence tells of encounters; `format` is the kind of those told last that are held in rounds, `come` whether a guest has come whose talks are still to be told. What is looked for first takes its words from the rest. */
export function inSentence(
  scene: Scene,
  sentence: number,
  frames: readonly Frame[],
  format: EncounterKind | undefined,
  come: boolean,
): Draft[] {
  const told = toldIn(scene, sentence, frames, format, come);
  for (const look of looks) look(told);
  const { own, out, headline } = told;
  if (!headline) out.push(...guestHere(scene, sentence, own, out));
  const guest = headline
    ? undefined
    : (visitingGuest(scene, own, out) ?? comersReceived(scene, own, out) ?? guestAside(scene, sentence, own, out));
  if (guest) out.push(guest);
  settleAim(scene, own, out);
  settleGoal(scene, own, out);
  settleAttended(scene, out);
  const all = gapped(scene, sentence, own, out);
  // "the ministers of A, B and C agreed on it in Osh in May": when and where they gathered
  const table = all.find((d) => d.rule === "encounter.gather" && d.parties.length > 2 && d.date === null && d.place === null);
  const then = table && all.find((d) => isRecalled(d) && d.date !== null && d.inferred.parties !== undefined);
  if (table && then) {
    Object.assign(table, { date: then.date, dated: true, place: then.place, to: Math.max(table.to, then.to) });
    all.splice(all.indexOf(then), 1);
  }
  return (all.length === 1 ? [...all, ...alsoThere(scene, all[0])] : all).filter(
    (d) =>
      d.status === "cancelled" || !(isProposed(scene, own, d.noun) || isOfContacts(own, d) || isOnlyInvitedTo(scene, own, d)),
  );
}
