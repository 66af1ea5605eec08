import { F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PersonMention } from "../mention/mention.ts";
import { hitsOf } from "../page.ts";
import type { Scene } from "../scene.ts";
import { overlapping, type Stretch, within } from "../within.ts";
import { unnamedPeers } from "./encounter-clues.ts";
import type { Draft } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";

const wishRule = "encounter.wished";

/** "X condoled with Y", "X congratulated his colleague": good wishes and condolences between men of two states that a verb alone tells of. */
export function wishesSent({ scene, sentence, own, out, headline, push }: Told): void {
  if (headline || out.length) return;
  for (const verb of own) {
    if (verb.sense !== "condole" && verb.sense !== "congratulate") continue;
    if (verb.nominal || verb.negative || !verb.finite || verb.time !== "past") continue;
    if (verb.sense === "congratulate" && !overlapping(hitsOf(scene.page, "felicitate"), verb)) continue;
    if (own.some((f) => f.sense === "phone" || f.sense === "meet" || f.sense === "n-message")) continue;
    if (!addressed(scene, sentence, verb)) continue;
    push("message", verb, verb, wishRule);
    const [told] = out;
    const day = told?.dated ? within(scene.dates, scene.page.sentences[sentence].from, verb.from + reachOfDay) : [];
    if (told && day.length === 1 && isOfWhatHappened(scene, day[0])) Object.assign(told, { date: null, dated: false });
    return;
  }
}

/** Words after the verb in which the day can stand. */
const reachOfDay = 24;

/** "Yesterday's earthquake", "dünən baş vermiş zəlzələ", «произошедшим вчера»: whether a day is that of what the words are about. */
function isOfWhatHappened({ page }: Scene, { from, to }: Stretch): boolean {
  const isParticiple = (i: number) => page.words[i]?.readings.some((r) => (r.f & F.PTCP) !== 0) ?? false;
  if (page.language.morphology.verbLast) return isParticiple(to) || isParticiple(to + 1);
  return (
    isParticiple(from - 1) ||
    /^['’]s/.test(page.text.slice(page.tokens[to - 1].end)) ||
    /['’]s$/.test(page.words[to - 1]?.form ?? "")
  );
}

/** Whether a man of one state does so to a man of another, named or called his colleague. */
function addressed(scene: Scene, sentence: number, verb: Frame): boolean {
  const { from, to } = scene.page.sentences[sentence];
  const { verbLast } = scene.page.language.morphology;
  const before = within(scene.persons, from, verb.from).filter((m) => m.person.state !== null);
  const doer = before.find((m) => isNominative(scene, m));
  if (!doer) return false;
  const other = (state: string | null) => state !== null && state !== doer.person.state && !state.startsWith("org:");
  const men = verbLast ? before : within(scene.persons, verb.to, to);
  return (
    men.some((m) => other(m.person.state) && isAddressee(scene, m, verb)) ||
    unnamedPeers(scene, verbLast ? doer.to : verb.to, verbLast ? verb.from : to).some(other)
  );
}

/** Whether an ending, or where there is none the place right after the verb or its noun, makes of a man whom the words are for. */
const isAddressee = ({ page }: Scene, m: PersonMention, verb: Frame): boolean =>
  page.language.morphology.declines === "none" ? m.from - verb.to <= 2 : (m.f & (F.DAT | F.ACC | F.GEN)) !== 0;

/** Whether such words were said where the two sides spoke with each other: in talks or a call that the text tells of. */
export const isSaidThere = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.rule === wishRule &&
  drafts.some((d) => d !== draft && d.status === "held" && draft.parties.every((p) => d.parties.includes(p)));
