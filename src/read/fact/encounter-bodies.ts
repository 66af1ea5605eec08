import { CASES, F } from "../../lang/features.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { isWellBefore, tellsOf } from "./encounter-agreed.ts";
import { dateFor } from "./encounter-ahead.ts";
import { type Draft, draftOf } from "./encounter-draft.ts";
import type { Told } from "./encounter-events.ts";
import { datesOf, isDueIn } from "./encounter-near.ts";
import { draftOfRecalled, isWhen } from "./encounter-recalled.ts";
import { movedTo } from "./encounter-told.ts";

/** A body as what a verb says something of, with no other event between: before the verb, or right after it where verbs may stand first. */
function bodyOf({ page, posts }: Scene, own: readonly Frame[], verb: Frame): Frame | undefined {
  const { verbLast, declines } = page.language.morphology;
  const near = own.filter((f) => f.sense === "n-body" && !(verbLast && f.f & CASES) && !overlapping(posts, f));
  const before = near.findLast((f) => f.to <= verb.from && verb.from - f.to < 20);
  const body =
    before ??
    (declines === "every" ? near.find((f) => f.from >= verb.to && f.from - verb.to <= 5 && !(f.f & CASES & ~F.ACC)) : undefined);
  if (!body) return undefined;
  const between = body.to <= verb.from ? { from: body.to, to: verb.from } : { from: verb.to, to: body.from };
  // "Komisyon gündeminde bekleyen anlaşma ertelendi": what is put off is the paper before it
  if (verbLast && isOnTable(page, body)) return undefined;
  return own.some((f) => f.nominal && events.has(f.sense) && f.from >= between.from && f.to <= between.to) ? undefined : body;
}

/** Whether a noun right behind a body, of its own and in a place, tells that something is there: "komisyon gündeminde". */
const isOnTable = ({ words }: Page, { to, f }: Frame): boolean =>
  !(f & CASES) && (words[to]?.readings.some((r) => r.known && (r.f & (F.PSS3 | F.LOC | F.V)) === (F.PSS3 | F.LOC)) ?? false);

const events: ReadonlySet<Sense> = new Set([
  "n-session",
  "n-meeting",
  "n-visit",
  "n-conference",
  "n-ceremony",
  "n-summit",
  "n-ministerial",
  "n-consultations",
]);

/** "The commission has been moved from October to February", "the commission, which had to be put off from May, met": a body of which only its name tells that its session was put off. */
export function putOffBodies(given: Told): void {
  const { scene, sentence, own, nouns, out } = given;
  const verb = own.find((f) => (f.sense === "postpone" || f.sense === "cancel") && !f.nominal && !f.negative);
  if (!verb || nouns.some((n) => n.sense !== "n-body")) return;
  const body = bodyOf(scene, own, verb);
  if (!body || !(datesOf(scene, sentence).length || (verb.sense === "cancel" && isDueIn(scene, body, verb)))) return;
  const told = out.find((d) => d.kind === "commission" && d.noun.from === body.from);
  if (out.length && !(told && isRelative(scene, body, verb))) return;
  if (told) {
    const due = within(scene.dates, verb.to, verb.to + 4).find((d) => d.date !== null && d.kind !== "year");
    const date = due && dateFor(due, "held", scene.page.published);
    if (!due || !date || date === told.date) return;
    const off: Draft = {
      ...told,
      status: "cancelled",
      date,
      dated: true,
      place: null,
      persons: [],
      rule: "encounter.postpone+n-body",
    };
    out.push({ ...off, from: Math.min(body.from, verb.from), to: due.to, inferred: { ...told.inferred } });
    return;
  }
  const draft = draftOf(scene, sentence, own, "commission", body, verb, `encounter.${verb.sense}+n-body`, given.headline);
  if (!draft) return;
  out.push(draft);
  given.taken.push(body);
  const moved = draft.status === "cancelled" ? movedTo(scene, sentence, own, draft) : undefined;
  if (moved) out.push(moved);
}

/** Whether a verb stands in a clause of its own that describes the body before it. */
function isRelative({ page }: Scene, body: Frame, verb: Frame): boolean {
  if (page.language.morphology.verbLast || body.to > verb.from) return false;
  const which = hitsOf(page, "which");
  return startingAt(which, body.to + 1) !== undefined || startingAt(which, body.to) !== undefined;
}

/** What is agreed to be done again. */
const again: ReadonlySet<Sense> = new Set(["gather", "meet", "hold"]);
const settles: ReadonlySet<Sense> = new Set(["agree", "decide", "plan", "intend"]);

/**
 * "The working group met in Osh on 12 May and agreed to reconvene in Khujand by the end of the year": after a body's session, another that it agreed
 * on, with a day or town of its own.
 */
export function reconvening(given: Told): void {
  const { scene, sentence, own, out, verbLast } = given;
  const { page } = scene;
  const told = out.findLast((d) => d.status === "held" && d.kind === "commission" && d.rule.endsWith("+n-body"));
  if (!told || out.some((d) => d.status === "planned")) return;
  const settled = own.find((f) => settles.has(f.sense) && !f.nominal && !f.negative && f.from >= told.noun.to);
  if (!settled) return;
  const next = own.find(
    (f) =>
      (again.has(f.sense) || f.sense === "n-session" || f.sense === "n-meeting") &&
      f.from > told.noun.to &&
      (verbLast
        ? f.to <= settled.from && settled.from - f.to <= 2 && (f.nominal || (f.f & F.MSDR) !== 0)
        : f.from >= settled.to && f.from - settled.to <= 3 && !f.finite && !f.nominal),
  );
  if (!next) return;
  const held = own.findLast(
    (f) => !f.nominal && again.has(f.sense) && f.to <= Math.min(next.from, settled.from) && (verbLast || f.to <= settled.from),
  );
  if (!held) return;
  const part = verbLast ? { from: held.to, to: next.from } : { from: settled.to, to: page.sentences[sentence].to };
  const day = within(scene.dates, part.from, part.to).find((d) => d.future !== null);
  const town = within(scene.places, part.from, part.to).find((p) => p.kind === "settlement" && (!verbLast || p.f & F.LOC));
  if (!day && !town) return;
  out.push({
    ...told,
    status: "planned",
    date: day?.future ?? null,
    dated: day !== undefined,
    place: town?.name ?? null,
    persons: [],
    from: part.from,
    to: verbLast ? settled.to : Math.max(next.to, day?.to ?? 0, town?.to ?? 0),
    noun: next,
    rule: "encounter.agree+n-body",
    inferred: { ...told.inferred, ...(day?.inferred ? { date: day.inferred } : {}) },
  });
}

/** Verbs of what a body does where it sits. */
const resolves: ReadonlySet<Sense> = new Set(["agree", "decide", "discuss", "instruct"]);

/** "In March in Baku the commission approved four projects": a sitting that is told only by what the body did there and then. */
export function satThere(given: Told): void {
  const { scene, sentence, own, nouns, out, taken, headline, free, verbLast } = given;
  const { page } = scene;
  if (headline || out.some((d) => d.kind === "commission") || nouns.some((n) => n.sense === "n-session")) return;
  const { from, to } = page.sentences[sentence];
  const adopted = within(hitsOf(page, "document deed"), from, to).filter((h) => h.entry.code === "adopted");
  for (const deed of [...adopted, ...own.filter((f) => resolves.has(f.sense) && !f.nominal)]) {
    const told = page.words[deed.to - 1]?.readings.find((r) => r.known && r.f & F.V);
    if (!told || !(told.f & (F.PST | F.PRF)) || told.f & (F.NEG | F.MSDR | F.PASS | F.FUT)) continue;
    const isBody = (f: Frame) => f.sense === "n-body" && !(f.f & CASES) && !overlapping(scene.posts, f);
    const body =
      own.findLast((f) => isBody(f) && f.to <= deed.from && deed.from - f.to < 16) ??
      // «о которых договорилась в Ашхабаде комиссия»
      (page.language.morphology.declines === "every"
        ? own.find((f) => isBody(f) && f.from >= deed.to && f.from - deed.to <= 6)
        : undefined);
    if (!body || !free(body)) continue;
    // "Komisyon, martta Bakü'de …": a comma may close a subject
    const after = page.text[page.tokens[body.to]?.start ?? -1] === "," ? body.to + 1 : body.to;
    if (!tellsOf(scene, own, { from: body.from, to: after }, deed)) continue;
    const reach = { from, to: verbLast ? deed.from : to };
    const near = (at: Stretch) => (at.to <= deed.from || at.from - deed.to < 6) && tellsOf(scene, own, at, deed);
    const date = within(scene.dates, reach.from, reach.to).find((d) => isWhen(d) && d.kind !== "year" && near(d));
    const place = within(scene.places, reach.from, reach.to).find(
      (p) =>
        p.kind === "settlement" &&
        near(p) &&
        ((p.f & CASES) === F.LOC || (!verbLast && endingAt(hitsOf(page, "at"), p.from) !== undefined)),
    );
    if (!date?.past || !place || !isWellBefore(scene, date.past, null)) continue;
    const whole = { from: Math.min(date.from, place.from, body.from), to: Math.max(date.to, place.to, deed.to) };
    const draft = draftOfRecalled(scene, sentence, body, "commission", { ...whole, date, place, been: true, occasion: true });
    if (!draft) continue;
    out.push(draft);
    taken.push(body);
    return;
  }
}
