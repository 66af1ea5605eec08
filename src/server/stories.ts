import type { Store } from "../store/store.ts";
import { alignedOf } from "../view/aligned.ts";
import { around } from "../view/around.ts";
import { bodiesOf, commitmentsOf, instrumentsOf, seriesOf } from "../view/dossier.ts";
import { bounds } from "../view/edtf.ts";
import { compare, type EncounterItem, isPersonId, newestFirst } from "../view/items.ts";
import { companyOf, mostInNetwork, type Network, networkOf } from "../view/network.ts";
import { type PersonStory, storyOf } from "../view/person.ts";
import type { FactRow, PersonRow, TextDetail, ValueRow } from "../view/rows.ts";
import { timelineOf } from "../view/timeline.ts";
import { lastDay, slug } from "../view/where.ts";
import type { BodyData, DocumentData, EncounterData, ProjectData, ProjectGlance, Surroundings } from "../web/index.ts";
import { withDeeds } from "./deeds.ts";
import { fatesOf } from "./follow.ts";
import { encounterItem, encounterItems, knownOf } from "./views.ts";

/** What the pages of single things show, gathered from a store. Each answers `null` for a key that nothing has. */

/** Texts of which a page is made, at most: the latest. */
const mostTexts = 80;
/** Facts of one kind that are looked through for those of one thing. */
const mostFacts = 2000;
/** Tellings of one encounter that are looked at. */
const mostRead = 40;
/** Days before and after an encounter in which others of its sides are shown. */
const nearbyDays = 45;
const mostNearby = 200;

/** All that texts say of a person. */
export async function personStory(store: Store, person: PersonRow): Promise<PersonStory> {
  const ids = await store.textsNaming({ person: person.key, limit: mostTexts + 1 });
  const facts = (await textsById(store, ids.slice(0, mostTexts))).flatMap((text) => text.facts);
  return storyOf(person, facts, await knownOf(store, facts), ids.length > mostTexts);
}

/** Texts of each person in a network that are looked at, and of those they share, how many are read. */
const mostShared = { each: 60, read: 40 };

/** Those who were with a person at the encounters of a story, and how they were with one another: as texts tell that name two of them. */
export async function networkAround(store: Store, story: PersonStory): Promise<Network> {
  const { key, timeline } = story;
  const company = companyOf(timeline, key);
  const own = companyOf(timeline).find(({ person }) => person.key === key) ?? null;
  const known = company.slice(0, mostInNetwork.people).filter(({ person }) => isPersonId(person.key));
  const naming = new Map<string, number>();
  for (const { person } of known) {
    for (const id of await store.textsNaming({ person: person.key, limit: mostShared.each }))
      naming.set(id, (naming.get(id) ?? 0) + 1);
  }
  const shared = [...naming].filter(([, people]) => people > 1).sort((x, y) => y[1] - x[1]);
  const texts = await store.textsById(shared.slice(0, mostShared.read).map(([id]) => id));
  const facts = texts.flatMap((text) => text.facts);
  const further = timelineOf(facts, await knownOf(store, facts));
  const encounters = newestFirst([...timeline, ...further], (one) => one.date);
  return networkOf(company, encounters, own && { ...own, person: { ...own.person, name: story.name } });
}

/**
 * Whom a key means: an id, or a side and a name in any spelling (`AZ:…`, `-:…` where no side is known), with the person's id behind
 * `~` where it is known. Several where namesakes are written alike, none where nobody is.
 */
export async function peopleOfKey(store: Store, key: string): Promise<PersonRow[]> {
  const [, named, id] = /^(.*?)(?:~([^~:]+))?$/s.exec(key)!;
  for (const asked of id === undefined ? [key] : [key, id]) {
    const { rows } = await store.people({ id: asked });
    if (rows.length > 0) return [...rows];
  }
  return peopleOfSide(store, named);
}

async function peopleOfSide(store: Store, key: string): Promise<PersonRow[]> {
  const at = key.lastIndexOf(":");
  if (at < 1) return [];
  const [side, name] = [key.slice(0, at), slug(key.slice(at + 1))];
  const state = side === "-" ? undefined : side;
  // the words of the address are often those of a spelling; another alphabet is looked for among all
  for (const some of [{ name: name.replaceAll("-", " "), limit: 200 }, { limit: 10_000 }]) {
    const { rows } = await store.people({ state, ...some });
    const all = rows.filter((one) => (one.state ?? "-") === side);
    const shown = all.filter((one) => slug(one.name) === name);
    const found = shown.length > 0 ? shown : all.filter((one) => one.spellings.some((word) => slug(word) === name));
    if (found.length > 0) return found;
  }
  return [];
}

/** The encounter with this id, or that a fact tells of, with all that tell of it. */
export async function encounterStory(store: Store, id: string, today: string): Promise<EncounterData | null> {
  const encounter = await encounterItem(store, id);
  if (encounter === null) return null;
  const texts = await textsById(store, [...new Set(encounter.evidence.map(({ text }) => text))]);
  const nearby = await encountersNear(store, encounter);
  const read = await withDeeds(store, texts.slice(0, mostRead));
  return { encounter, alignment: alignedOf(encounter, read), nearby: nearby.slice(0, 12), today };
}

/** Other encounters of the same sides some days before and after one, latest first; none where it has no day. */
export async function encountersNear(store: Store, { id, date, parties }: EncounterItem): Promise<readonly EncounterItem[]> {
  const { min, max } = bounds(date);
  if (min === null || parties.length === 0) return [];
  const span = { from: shifted(min, -nearbyDays), to: shifted(max ?? min, nearbyDays) };
  const all = (await encounterItems(store, { parties: parties.slice(0, 2), ...span, limit: mostNearby })).rows;
  return all.filter((one) => {
    const other = bounds(one.date).min;
    return one.id !== id && other !== null && Math.abs(Date.parse(other) - Date.parse(min)) <= nearbyDays * msPerDay;
  });
}

const msPerDay = 86_400_000;
/** The day so many days from a day. */
const shifted = (day: string, days: number): string => new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);

/** The document that a fact names, with what was signed with it. */
export async function documentStory(store: Store, id: string, today: string): Promise<DocumentData | null> {
  const fact = await store.fact(id);
  if (fact === null || fact.kind !== "instruments") return null;
  const { kind, parties } = fact.fact;
  const same = (await store.facts({ kind: "instruments", form: kind, parties, limit: mostFacts })).rows;
  const items = instrumentsOf(same);
  const document = items.find((item) => item.evidence.some((piece) => piece.fact === id)) ?? instrumentsOf([fact as FactRow])[0];
  const facts = new Set(document.evidence.map((piece) => piece.fact));
  const day = /^\d{4}-\d\d-\d\d$/.test(document.date ?? "") ? document.date! : null;
  const onDay =
    day === null || document.parties.length === 0 ? null : { parties: document.parties.slice(0, 2), from: day, to: day };
  const encounters = onDay === null ? [] : (await encounterItems(store, { ...onDay, limit: 50 })).rows;
  const others = onDay === null ? [] : instrumentsOf((await store.facts({ kind: "instruments", ...onDay, limit: 200 })).rows);
  return {
    document,
    titles: same.filter((row) => facts.has(row.id)).map((row) => ({ title: row.fact.title, language: row.language })),
    encounters,
    others: others.filter((item) => !item.evidence.some((piece) => facts.has(piece.fact))).slice(0, 30),
    today,
  };
}

/** Projects by how often texts name them. */
export function projectGlances(rows: readonly ValueRow[]): ProjectGlance[] {
  return [...namesOfProjects(rows)]
    .map(([key, group]): ProjectGlance => {
      return { key, name: group[0].value, named: group.reduce((sum, { n }) => sum + n, 0), last: lastDay(group), sides: [] };
    })
    .sort((x, y) => y.named - x.named || compare(x.key, y.key));
}

/** All names of each project, by its key. */
const namesOfProjects = (rows: readonly ValueRow[]) =>
  Map.groupBy(
    rows.filter(({ value }) => slug(value) !== ""),
    ({ value }) => slug(value),
  );

/** Pairs of sides that a list names beside a project, at most. */
const mostSides = 3;

/** Projects by how often texts name them, `most` of them or all, with the pairs of sides of which the latest of these texts are. */
export async function projectsWithSides(store: Store, rows: readonly ValueRow[], most: number | null): Promise<ProjectGlance[]> {
  const shown = projectGlances(rows).slice(0, most ?? undefined);
  const names = namesOfProjects(rows);
  const pairs = await store.projectPairs(shown.flatMap(({ key }) => (names.get(key) ?? []).map(({ value }) => value)));
  const pairsOf = Map.groupBy(pairs, ({ value }) => slug(value));
  return shown.map((glance) => {
    const times = new Map<string, number>();
    for (const { a, b, n } of pairsOf.get(glance.key) ?? []) times.set(`${a} ${b}`, (times.get(`${a} ${b}`) ?? 0) + n);
    const sides = [...times]
      .sort((x, y) => y[1] - x[1] || compare(x[0], y[0]))
      .slice(0, mostSides)
      .map(([pair]) => pair.split(" ") as [string, string]);
    return { ...glance, sides };
  });
}

/** What is said of a project. `names` are all names that texts give it. */
export async function projectStory(
  store: Store,
  key: string,
  names: readonly string[],
  today: string,
): Promise<ProjectData | null> {
  if (names.length === 0) return null;
  const named = await store.facts({ kind: "projects", form: names, limit: 400 });
  const { texts, surroundings } = await surroundingsOf(store, named.rows, today, named.next !== null);
  const pairs = texts.flatMap(({ facts, published }) => {
    const met = facts.flatMap((row) =>
      row.kind === "encounters" && row.fact.parties.length === 2 ? [[...row.fact.parties].sort().join(" ")] : [],
    );
    return [...new Set(met)].map((pair) => ({ pair, published }));
  });
  const sides = [...Map.groupBy(pairs, ({ pair }) => pair)].map(([pair, group]) => {
    const [a, b] = pair.split(" ");
    return {
      a,
      b,
      times: group.length,
      last:
        group
          .flatMap(({ published }) => published ?? [])
          .sort(compare)
          .at(-1) ?? null,
    };
  });
  return { key, name: names[0], ...surroundings, sides: sides.sort((x, y) => y.times - x.times || compare(x.a, y.a)) };
}

/** The standing body that a fact names, with its sessions. */
export async function bodyStory(store: Store, id: string, today: string): Promise<BodyData | null> {
  const fact = await store.fact(id);
  if (fact === null || fact.kind !== "bodies") return null;
  const { kind, parties } = fact.fact;
  const same = await store.facts({ kind: "bodies", form: kind, parties, limit: 400 });
  const items = bodiesOf(same.rows.filter((row) => row.fact.parties.length === parties.length));
  const body = items.find((item) => item.evidence.some((piece) => piece.fact === id)) ?? bodiesOf([fact as FactRow])[0];
  const facts = new Set(body.evidence.map((piece) => piece.fact));
  const own = same.rows.filter((row) => facts.has(row.id));
  const { texts, surroundings } = await surroundingsOf(store, own, today, same.next !== null);
  const sessions =
    kind === "intergovernmental-commission" && parties.length === 2
      ? (await encounterItems(store, { kind: "commission", parties, limit: 200 })).rows
      : surroundings.encounters;
  const days = new Set(sessions.flatMap(({ date }) => date ?? []));
  const documents = texts.flatMap((text) =>
    text.facts.filter((row) => row.kind === "instruments" && row.fact.date !== null && days.has(row.fact.date)),
  );
  const names = new Map(own.map((row) => [row.fact.name, { name: row.fact.name, language: row.language }]));
  return { body, names: [...names.values()], ...surroundings, encounters: sessions, documents: instrumentsOf(documents) };
}

/** What texts say in the same words in which they name something. */
async function surroundingsOf(
  store: Store,
  named: readonly FactRow[],
  today: string,
  more: boolean,
): Promise<{ texts: TextDetail[]; surroundings: Surroundings }> {
  const ids = [...new Set(named.map((row) => row.text))];
  const texts = await textsById(store, ids.slice(0, mostTexts));
  const facts = texts.flatMap((text) => text.facts);
  const { facts: close, words } = around(texts, named);
  const people = facts.filter((row) => row.kind === "people");
  return {
    texts,
    surroundings: {
      today,
      words: words.sort((x, y) => compare(y.published ?? "", x.published ?? "")),
      encounters: timelineOf([...close.filter((row) => row.kind === "encounters"), ...people], await knownOf(store, facts)),
      commitments: commitmentsOf(
        close,
        await fatesOf(
          store,
          close.filter(({ kind }) => kind === "commitments"),
          today,
        ),
      ),
      figures: seriesOf(close).flatMap((series) => series.figures),
      documents: instrumentsOf(close),
      latestOnly: more || ids.length > mostTexts,
    },
  };
}

async function textsById(store: Store, ids: readonly string[]): Promise<TextDetail[]> {
  return store.textsById(ids);
}
