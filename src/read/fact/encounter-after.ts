import type { Frame } from "../clause/frames.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, type Stretch, startingAt, within } from "../within.ts";
import { partnerOf } from "./encounter-clues.ts";
import type { Told } from "./encounter-events.ts";
import { daysAfter } from "./encounter-recalled.ts";

/** Talks that are told only by how long before what the sentence tells they were ("a day after talks in Yerevan with X"). */
interface Before extends Stretch {
  readonly days: number;
  readonly noun: Frame;
  readonly partner: PersonMention | undefined;
}

/** The man whom talks are with, where a town stands between ("talks in Yerevan with X"). */
function partnerBehind(scene: Scene, noun: Frame): PersonMention | undefined {
  const { page, persons, places } = scene;
  const near = partnerOf(scene, noun.sentence, noun);
  if (near) return near;
  const town = within(places, noun.to, noun.to + 3)[0];
  const mark = town && startingAt(hitsOf(page, "with"), town.to);
  return mark && (startingAt(persons, mark.to) ?? startingAt(persons, mark.to + 1));
}

/** The talks of which a noun tells so, from the words of how long before they were. */
function beforeOf(scene: Scene, noun: Frame): Before | undefined {
  const { page, amounts } = scene;
  if (page.language.morphology.verbLast || !noun.nominal || (noun.sense !== "n-meeting" && noun.sense !== "n-call"))
    return undefined;
  const { from } = page.sentences[noun.sentence];
  const mark = within(hitsOf(page, "after"), Math.max(from, noun.from - 3), noun.from).at(-1);
  const days = mark && daysAfter(scene, noun, from);
  const partner = days ? partnerBehind(scene, noun) : undefined;
  const least = mark && (endingAt(amounts, mark.from)?.from ?? mark.from - 2);
  return least && days ? { days, noun, partner, from: least, to: partner?.to ?? noun.to } : undefined;
}

/** Where talks that were some days before an event of the same sentence begin to be told. */
export function afterOthers(scene: Scene, own: readonly Frame[], event: Frame, verb: Frame): Before | undefined {
  if (scene.page.language.morphology.verbLast) return undefined;
  for (const noun of own) {
    if (noun.from < Math.max(event.to, verb.to)) continue;
    const before = beforeOf(scene, noun);
    if (before && before.from >= Math.max(event.to, verb.to)) return before;
  }
  return undefined;
}

/** Adds those talks: of him who did what the sentence tells first, so many days before it. */
export function talksBefore({ scene, own, out, free, push }: Told): void {
  const main = out.find((d) => d.status === "held" && d.kind !== "message" && d.persons.length > 0);
  if (!main) return;
  for (const noun of own) {
    const before = main.noun.to <= noun.from && free(noun) ? beforeOf(scene, noun) : undefined;
    const doer = main.persons[0];
    const other = before?.partner?.person;
    if (!before || !doer.state || !other?.state || other.state === doer.state) continue;
    const at = out.length;
    const kind = noun.sense === "n-call" ? "call" : "meeting";
    push(kind, noun, noun, "encounter.before");
    const told = out[at];
    if (told?.rule !== "encounter.before") continue;
    const town = within(scene.places, noun.to, before.to + 4).find((p) => p.kind === "settlement");
    Object.assign(told, {
      kind,
      status: "held",
      persons: [doer, other],
      parties: [doer.state, other.state],
      date: null,
      dated: true,
      fromSpoken: -before.days,
      place: noun.sense === "n-call" ? null : (town?.name ?? null),
      from: before.from,
      to: Math.max(before.to, town?.to ?? 0),
      inferred: {},
    });
  }
}
