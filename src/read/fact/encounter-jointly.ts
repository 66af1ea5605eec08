import { F } from "../../lang/features.ts";
import { foundFrame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import type { Told } from "./encounter-events.ts";
import { datesOf } from "./encounter-near.ts";

/** The man of another side together with whom somebody does something («вместе с послом X», "елші X-пен бірге"). */
function companionIn({ page, persons }: Scene, sentence: number): PersonMention | undefined {
  const marks = hitsOf(page, "together-with");
  if (!marks.length) return undefined;
  const { from, to } = page.sentences[sentence];
  return within(persons, from, to).find((m) => {
    if (m.by !== "name" || m.person.post === null || m.person.state === null) return false;
    if (!page.language.morphology.verbLast) return endingAt(marks, m.from) !== undefined;
    const with_ = startingAt(hitsOf(page, "with"), m.to);
    return startingAt(marks, with_?.to ?? m.to) !== undefined && (with_ !== undefined || (m.f & F.INS) !== 0);
  });
}

/** Men of two states who go over a work, open or look at something together on a day: they have met. */
export function jointly(given: Told): void {
  const { scene, sentence, own, out, headline, push } = given;
  const { page, persons } = scene;
  if (headline || out.some((d) => d.kind !== "visit") || !datesOf(scene, sentence).length) return;
  const companion = companionIn(scene, sentence);
  if (!companion) return;
  const { from, to } = page.sentences[sentence];
  const doer = within(persons, from, companion.from).find(
    (m) =>
      m.person.post !== null && m.person.state !== null && m.person.state !== companion.person.state && isNominative(scene, m),
  );
  if (!doer || own.some((f) => f.nominal && f.sense.startsWith("n-") && f.sense !== "n-body")) return;
  const past = F.V | F.PST;
  for (let at = doer.to; at < to; at++) {
    const word = page.words[at];
    const told = word?.readings.find((r) => r.known && (r.f & past) === past && !(r.f & (F.PTCP | F.NEG | F.MSDR)));
    if (!told || (at >= companion.from && at < companion.to)) continue;
    const verb = foundFrame("meet", { from: at, to: at + 1 }, sentence, { f: told.f, time: "past" });
    // "visited the works together": no journey
    out.splice(0, out.length, ...out.filter((d) => !d.parties.includes(companion.person.state ?? "")));
    push("meeting", verb, verb, "encounter.jointly");
    return;
  }
}
