import { CASES, F } from "../../lang/features.ts";
import type { Language } from "../../lang/language.ts";
import type { Sense } from "../../lang/senses.ts";
import type { Frame } from "../clause/frames.ts";
import { hitsOf, type Page } from "../page.ts";
import type { Scene } from "../scene.ts";
import { endingAt, startingAt, within } from "../within.ts";
import { nounKinds } from "./encounter-noun.ts";

/** Whether a frame of a sense is among those of a sentence. */
export function hasSense(own: readonly Frame[], sense: Sense): boolean {
  for (const f of own) if (f.sense === sense) return true;
  return false;
}

/**
 * An event and its light verb make one expression ("istişare yapmak", "muzokara bo‘lmoq", «провести консультации»). Where nobody does it, in the
 * passive or with a verb of being, it tells that the event took place: the frame then is of that verb alone, as "keçirildi" is after a noun of
 * any other event.
 */
export function withEventsApart({ page }: Scene, own: readonly Frame[]): readonly Frame[] {
  const nouns = own.filter((n) => n.nominal && nounKinds[n.sense]);
  if (!nouns.length) return own;
  const { verbLast } = page.language.morphology;
  return own.map((verb) => {
    // «участие в форуме приняли»: the event stands within the words for taking part
    const inside =
      !verbLast && verb.sense === "attend" && !verb.nominal && nouns.find((n) => n.from > verb.from && n.to < verb.to);
    if (inside) return { ...verb, from: inside.to };
    if (verb.nominal || (verb.sense !== "meet" && verb.sense !== "discuss") || verb.to - verb.from < 2) return verb;
    if (!verbLast) {
      const after = verb.voice === "passive" && nouns.find((n) => n.to === verb.to && n.from > verb.from);
      return after ? { ...verb, sense: "hold", to: after.from } : verb;
    }
    const noun = nouns.find((n) => n.to > verb.from && n.to < verb.to && n.from <= verb.from && !(n.f & CASES));
    if (!noun || !(noun.f & (F.PSS3 | F.PL))) return verb;
    // "келіссөздер өтпеді": the talks did not take place
    if (verb.negative) return { ...verb, sense: "cancel", from: noun.to, negative: false };
    return verb.voice === "passive" || isListedAlone(page, "happen", verb.to - 1)
      ? { ...verb, sense: "hold", from: noun.to }
      : verb;
  });
}

/**
 * "İclas iyunun 5-nə keçirilib": what is held "to" a day has been moved to it. Frames of holding right after a day in the dative, in the passive,
 * become frames of putting off.
 */
export function withMovesApart({ page, dates }: Scene, own: readonly Frame[]): readonly Frame[] {
  if (!page.language.morphology.verbLast || !hasSense(own, "hold")) return own;
  return own.map((verb) => {
    if (verb.nominal || verb.sense !== "hold" || verb.voice !== "passive" || !verb.finite || verb.negative) return verb;
    const day = endingAt(dates, verb.from);
    // "ertaga o‘tkaziladi": a word for tomorrow that looks like a dative
    if (day?.kind === "relative" && day.to - day.from === 1) return verb;
    // "iyungacha": up to a day, not to it
    if (day && day.f & F.EQTV) return verb;
    return day && day.f & F.DAT && day.bound !== "until" ? { ...verb, sense: "postpone" } : verb;
  });
}

/** "Naziri Ləziz Qudratovla görüşdə": words of a ministers' meeting that hold a man's name are a meeting with him. */
export function withMenApart({ page, persons }: Scene, own: readonly Frame[]): readonly Frame[] {
  if (!hasSense(own, "n-ministerial")) return own;
  return own.map((event) => {
    if (event.sense !== "n-ministerial" || event.to - event.from < 3) return event;
    const man = persons.find((m) => m.by === "name" && m.to > event.from + 1 && m.to < event.to && m.nameFrom >= event.from);
    if (!man) return event;
    const mark = startingAt(hitsOf(page, "with"), man.to);
    return { ...event, sense: "n-meeting", from: mark && mark.to < event.to ? mark.to : man.to };
  });
}

/** "Called President X on Monday": a verb that rings somebody up where nothing but a day or an aim follows the man called. */
export function withRingsApart({ page, persons, dates }: Scene, own: readonly Frame[]): readonly Frame[] {
  if (!hasSense(own, "ring")) return own;
  return own.flatMap((verb) => {
    if (verb.sense !== "ring") return verb;
    const man = verb.finite && verb.voice === "active" ? startingAt(persons, verb.to) : undefined;
    if (!man?.person.state || man.by !== "name") return [];
    const point = page.words[man.to] ? "" : (page.text[page.tokens[man.to]?.start ?? -1] ?? ".");
    const closes =
      /^[.,;)]/.test(point) ||
      startingAt(hitsOf(page, "infinitive"), man.to) !== undefined ||
      [man.to, man.to + 1].some((at) => startingAt(dates, at) !== undefined);
    return closes ? { ...verb, sense: "phone" } : [];
  });
}

/** "Held a series of bilateral meetings in Baku": the same, where nobody and no state is named as whom they were with. */
export function isSeriesOf({ page, persons, parties, frames }: Scene, verb: Frame): boolean {
  if (!verb.finite || verb.time !== "past" || verb.to - verb.from < 2) return false;
  const noun = within(frames, verb.from, verb.to).find((f) => f.sense === "n-meeting" && f.to === verb.to);
  if (!noun || !(noun.f & F.PL)) return false;
  const { from, to } = page.sentences[verb.sentence];
  const men = within(persons, from, to);
  if (men.length !== 1 || men[0].to > verb.from || startingAt(hitsOf(page, "with"), verb.to)) return false;
  return !within(parties, verb.to, to).some((p) => p.by !== "capital" && p.party !== men[0].person.state);
}

const alone = new WeakMap<Language, Map<Sense, ReadonlySet<string>>>();

/** Whether a word is one of the verbs that the language's table lists for a sense by themselves, without a noun. */
export function isListedAlone(page: Page, sense: Sense, at: number): boolean {
  const senses = alone.get(page.language) ?? new Map<Sense, ReadonlySet<string>>();
  alone.set(page.language, senses);
  let stems = senses.get(sense);
  if (!stems) {
    const verbs = (page.language.senses[sense] ?? "").split(";").map((verb) => verb.trim());
    stems = new Set(verbs.filter((verb) => /^\S+-$/.test(verb)).map((verb) => page.lexis.fold(verb.slice(0, -1))));
    senses.set(sense, stems);
  }
  return page.words[at]?.readings.some((r) => (r.f & F.V) !== 0 && stems.has(r.stem)) ?? false;
}
