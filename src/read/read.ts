import { languageOf } from "../lang/index.ts";
import type { LanguageCode, LanguageTag } from "../lang/tags.ts";
import { type Frame, frames } from "./clause/frames.ts";
import { type Deeds, deedsOf } from "./deed/deed.ts";
import { bodiesOf } from "./fact/body.ts";
import { commitmentsOf } from "./fact/commitment.ts";
import { encountersOf } from "./fact/encounter.ts";
import { figuresOf } from "./fact/figure.ts";
import { instrumentsOf } from "./fact/instrument.ts";
import { peopleOf } from "./fact/person.ts";
import { projectsOf } from "./fact/project.ts";
import { statementsOf } from "./fact/statement.ts";
import { isAboutRelations, isOfUndertakings, topicsOf } from "./fact/topic.ts";
import { amounts } from "./mention/amount.ts";
import { dates } from "./mention/date.ts";
import type { DateMention } from "./mention/mention.ts";
import { homeOf, parties } from "./mention/party.ts";
import { persons } from "./mention/person.ts";
import { places } from "./mention/place.ts";
import { postMentions } from "./mention/post.ts";
import { hitsOf, type Page, pageOf } from "./page.ts";
import { pairOf } from "./pair.ts";
import { readerOf } from "./reader.ts";
import { type ElchiRecord, type Encounter, emptyRecord } from "./record.ts";
import type { Scene } from "./scene.ts";
import { seatAll } from "./table.ts";
import { attribution } from "./text/attribution.ts";
import { layout, type PageLine, partsToRead } from "./text/boilerplate.ts";
import { identify } from "./text/identify.ts";
import type { PlainWord } from "./text/phrases.ts";
import { published } from "./text/published.ts";
import type { Trace } from "./trace.ts";
import { beginningIn, overlapping, startingAt } from "./within.ts";

/** What the caller knows of a text besides its words. */
export interface Source {
  /** name of the text, unique in its collection; `doc.id` of the record */
  id: string;
  /** EDTF day of publication, where known; otherwise read from the page */
  published?: string | null;
  /** language, where known; otherwise identified */
  language?: LanguageTag;
  /** outlet that published it */
  source?: string | null;
  url?: string | null;
}

/** Version of the reader: a change that alters facts changes it. */
export const engineVersion = "0.1.0";

/**
 * Reads one text. Pure and deterministic: the same string gives the same record, on any machine. Throws on no string;
 * oddities become `doc.notes`. Spans are UTF-16 offsets into `text` as given.
 */
export function read(text: string, source: Source): ElchiRecord {
  return readAll(text, source, undefined, false).record;
}

/** What reading a text gives: its record, and what it was made from (nothing where the language is none of ours). */
export interface Reading {
  record: ElchiRecord;
  scene: Scene | null;
}

/** Reads as `read` does, and tells `trace` of rules that nearly did; the scene holds what tells of deeds unless `deeds` is false. */
export function readAll(text: string, source: Source, trace?: Trace, deeds = true): Reading {
  const tag = source.language ?? identify(text).tag;
  const record = emptyRecord({
    id: source.id,
    language: tag,
    published: source.published ?? null,
    attribution: null,
    source: source.source ?? null,
    url: source.url ?? null,
    notes: [],
    engine: engineVersion,
  });
  const language = languageOf(tag);
  if (!language) return { record, scene: null };
  const lines = layout(text);
  record.doc.published ??= published(text, tag, lines);
  record.doc.attribution = attribution(text, tag, lines);
  const scene = sceneOfText(text, tag, language.code, record.doc.published, lines, deeds, trace);
  const { page } = scene;
  record.people = peopleOf(scene);
  record.statements = statementsOf(scene);
  record.encounters = encountersOf(scene);
  record.bodies = bodiesOf(scene, record.encounters);
  // an encounter or a standing body whose sides are named makes any page one about relations
  const isOfSides = [...record.encounters, ...record.bodies].some(
    (e) =>
      ("kind" in e && e.kind === "summit" && e.parties.some((p) => p.startsWith("org:"))) ||
      ((e.parties.length > 1 || e.parties[0]?.startsWith("org:")) && !e.inferred.parties),
  );
  const isAbout = isAboutRelations(scene) || isOfSides;
  const instruments = instrumentsOf(scene);
  const commitments = commitmentsOf(scene, record.encounters, instruments);
  if (!isAbout && !isOfUndertakings(scene, commitments)) {
    // of a page about other things only its people, what they said, and encounters that it recalls or announces in passing
    record.encounters = record.encounters.filter(isOfItself);
    record.bodies = [];
    record.statements = record.statements.filter((s) => s.speaker !== null);
    record.doc.notes.push(...page.notes);
    return { record, scene };
  }
  record.instruments = instruments;
  record.projects = projectsOf(scene);
  record.figures = figuresOf(scene);
  record.commitments = commitments;
  seatAll(record);
  record.topics = topicsOf(scene, record.instruments, record.figures, record.encounters, true);
  record.doc.notes.push(...page.notes);
  return { record, scene };
}

/** Whether an encounter is told apart from others by when and where it is: even a page about other things tells of it. */
const isOfItself = ({ place, date, status }: Encounter): boolean =>
  place !== null && (status !== "held" || (date !== null && date.length > 4));

/**
 * What a text says of deeds, by which promises of other texts are followed; `record` is what was read of this text before. Pure, as
 * `read` is.
 */
export function readDeeds(text: string, record: ElchiRecord): Deeds {
  const language = languageOf(record.doc.language);
  if (!language) return noDeeds;
  return deedsOf(sceneOfText(text, record.doc.language, language.code, record.doc.published, layout(text), true), record);
}

const noDeeds: Deeds = {
  sides: [],
  named: [],
  promises: [],
  encounters: [],
  told: [],
  figures: [],
  figureAccounts: [],
  instruments: [],
  wording: [],
};

/** The scene of a text whose language and day are known. */
function sceneOfText(
  text: string,
  tag: LanguageTag,
  code: LanguageCode,
  day: string | null,
  lines: readonly PageLine[],
  deeds: boolean,
  trace?: Trace,
): Scene {
  const forms: PlainWord[] = [];
  for (const { words } of lines) for (const word of words) forms.push(word);
  return sceneOf(pageOf(text, tag, readerOf(code), day, partsToRead(lines), forms, deeds), trace);
}

/** Finds all mentions and frames of a page. */
export function sceneOf(page: Page, trace?: Trace): Scene {
  const named = parties(page);
  const guess = homeOf(page, named);
  const { home, ...who } = persons(page, named, guess);
  const posts = postMentions(page, named, home);
  // "Kasım", "Mart", "Май" are names of people, too
  const names = who.persons.map((m) => ({ from: m.nameFrom, to: m.nameTo })).sort((a, b) => a.from - b.from);
  // and "ilə" is "with" before it is "to the year"
  const where = places(page, named);
  // "күйүүчү май" is fuel and no month of May
  const wares = hitsOf(page, "measure");
  const isWare = (d: DateMention) => d.to - d.from === 1 && beginningIn(wares, d.from - 2, d.from).some((h) => h.to >= d.to);
  const days = dates(page).filter((d) => !overlapping(names, d) && !startingAt(hitsOf(page, "with"), d.from) && !isWare(d));
  // "görüşme geçen hafta yapıldı": what begins a day is no verb of the noun before it
  const ofDay = (f: Frame) => f.to - f.from > 1 && beginningIn(days, f.from + 1, f.to).some((d) => d.to > f.to);
  return {
    page,
    parties: named,
    places: where,
    posts,
    ...who,
    dates: days,
    // "Nquyen Min Hanq" is no thousand
    amounts: amounts(page, days).filter((a) => !overlapping(names, a)),
    frames: frames(page).filter((f) => !ofDay(f)),
    pair: pairOf(page, named, who.people, where, home),
    home,
    trace,
    kept: [],
  };
}
