import { CASES } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import { hitsOf } from "../page.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { around, within } from "../within.ts";
import type { Draft } from "./encounter-draft.ts";
import { statesOf } from "./encounter-tables.ts";

/** By what somebody is told to have met several, each by himself. */
const meets: Readonly<Partial<Record<Sense, EncounterKind>>> = { meet: "meeting", receive: "reception", "n-meeting": "meeting" };

/** How many sentences back the table is looked for. */
const reach = 6;

/**
 * "The minister held separate meetings with both colleagues": talks of one who sat at a table of three or more, told before, with each of the others.
 * Of those who are told by number ("both") no more and no fewer can be left.
 */
export function withEach(scene: Scene, sentence: number, own: readonly Frame[], before: readonly Draft[]): Draft[] {
  const { page, persons, posts, parties } = scene;
  const { from, to } = page.sentences[sentence];
  const [both] = within(hitsOf(page, "both"), from, to);
  const [each] = within(hitsOf(page, "each"), from, to);
  if (!both && !each) return [];
  const verb = own.find((f) => meets[f.sense] && !f.negative && f.time !== "future");
  if (!verb || own.some((f) => f.sense === "plan" || f.sense === "future" || f.sense === "cancel")) return [];
  const table = before.findLast(
    (d) => d.sentence < sentence && !d.headline && d.status === "held" && d.kind !== "visit" && statesOf(d.parties).length > 2,
  );
  if (!table || sentence - table.sentence > reach) return [];
  const states = statesOf(table.parties);
  const men = within(persons, from, to);
  const man = men.find((m) => isNominative(scene, m)) ?? (men.length === 1 ? undefined : men[0]);
  if (men.some((m) => m !== man && m.person.state !== man?.person.state)) return [];
  const office = within(posts, from, to).find((p) => !p.plural && p.states.length === 1 && !(p.f & CASES));
  const named = within(parties, from, to).filter((p) => states.includes(p.party) && p.by !== "capital");
  const last = before.findLast((d) => d.sentence > table.sentence && d.persons.length > 0)?.persons[0];
  const who =
    man?.person.state ?? office?.states[0] ?? (named.length === 1 ? named[0].party : undefined) ?? last?.state ?? scene.home;
  if (!who || !states.includes(who)) return [];
  const others = states.filter((s) => s !== who);
  if (both && others.length !== 2) return [];
  const doer = man?.person ?? table.persons.find((p) => p.state === who && (office === undefined || p.post === office.post));
  const kind = own.some((f) => f.sense === "receive" && !f.nominal) ? "reception" : "meeting";
  const word = both ?? each;
  return others.map((state) => ({
    kind,
    status: "held",
    parties: [who, state],
    date: null,
    dated: false,
    fromSpoken: null,
    nthDay: null,
    onSide: true,
    place: table.place,
    persons: [doer, table.persons.find((p) => p.state === state)].filter((p) => p !== undefined),
    from: Math.min(verb.from, word.from),
    to: Math.max(verb.to, word.to),
    sentence,
    noun: around(own, verb)[0] ?? verb,
    rule: "encounter.each",
    inferred: {},
    headline: false,
  }));
}
