import type { Hono } from "hono";
import { placeOf } from "../entity/places.ts";
import { languageTags } from "../lang/tags.ts";
import { factKinds, posts, topics } from "../read/record.ts";
import { romanise } from "../read/word/romanise.ts";
import type { Store } from "../store/store.ts";
import type { Facets } from "../view/facets.ts";
import { folded } from "../view/items.ts";
import type { PersonRow, SearchRow, TextRow } from "../view/rows.ts";
import { interfaceLanguages } from "../view/say/languages.ts";
import { voiceOf } from "../view/say/voices.ts";
import { type NamedThing, type PersonFacet, personKey, searchPage } from "../web/index.ts";
import { toCsv } from "./csv.ts";
import { listForms, page, remembered, rowsFor } from "./forms.ts";
import { peopleOfKey, projectGlances } from "./stories.ts";
import { textColumns } from "./tables.ts";
import type { Shared } from "./things.ts";

/** Things of each sort that are offered beside the texts. */
const mostNamed = 6;
/** Names kept folded, in their own letters and in Latin ones: those of all places, projects and sides are looked through at each search. */
const mostFolded = 50_000;
const foldedNames = new Map<string, { readonly own: string; readonly latin: string }>();

/** Texts that were sought, or the latest. */
interface Found {
  readonly rows: readonly (SearchRow | TextRow)[];
  readonly next: string | null;
  readonly total?: number | null;
  readonly facets?: Facets;
}

/** The search over everything: texts by words and by what they hold, and people, places and projects by name. */
export function searchRoutes(app: Hono, store: Store, { places, states, isEmpty }: Shared): void {
  const projects = remembered(async () => projectGlances(await store.values({ of: "projects" })), 30_000);

  page(app, "/search", listForms, async (query, form) => {
    const [q, language, state] = [query.raw("q"), query.choice("language", languageTags), query.party("state")];
    const [kind, topic] = [query.choice("kind", factKinds), query.choice("topic", topics)];
    const [post, outlet, who] = [query.choice("post", posts), query.text("outlet"), query.text("person")];
    const person = who === undefined ? undefined : ((await peopleOfKey(store, who))[0] ?? null);
    const narrowed = {
      language,
      state,
      kind,
      topic,
      post,
      outlet,
      // nobody is named in no text
      names: person === undefined ? undefined : (person?.spellings ?? []),
      ...query.span(),
    };
    const paging = { limit: rowsFor(query, form), cursor: query.text("cursor") };
    const asked = q !== "" || Object.values(narrowed).some((value) => value !== undefined);
    const { facets: counted, ...found }: Found = asked
      ? await store.search(q, { ...narrowed, ...paging, facets: form !== "csv" })
      : await store.texts(paging);
    const filter = {
      q,
      language: language ?? "",
      state: state ?? "",
      kind: kind ?? "",
      topic: topic ?? "",
      post: post ?? "",
      outlet: outlet ?? "",
      person: who ?? "",
      from: query.raw("from"),
      to: query.raw("to"),
    };
    const people = counted && form === "html" ? await peopleAmong(counted.people) : [];
    const named = form === "csv" ? [] : await namedLike(q);
    const rest = form === "html" ? { states: await states(), emptyStore: await isEmpty(), named } : { states: [] };
    return {
      shown: [named, people, person],
      html: (say) =>
        searchPage(
          {
            ...found,
            facets: counted === undefined ? null : { ...counted, people },
            person,
            filter,
            later: paging.cursor !== undefined,
            ...rest,
          },
          say,
        ),
      json: () => ({ ...found, ...(counted && { facets: counted }), ...(named.length > 0 && { named }) }),
      csv: () => toCsv(textColumns, found.rows),
    };
  });

  /** People whom found texts name, each once, however the texts write the name. */
  async function peopleAmong(names: Facets["people"]): Promise<PersonFacet[]> {
    const people = new Map<string, PersonFacet>();
    const bearers = await store.bearers(names.map(({ value: name, state }) => ({ name, state })));
    for (const [place, { value: name, state, texts }] of names.entries()) {
      // of namesakes it is not known who is meant
      const person = bearers.get(place);
      const key = person?.key ?? personKey({ name, state });
      const known = people.get(key);
      if (known === undefined) people.set(key, { key, name: person?.name ?? name, state, texts });
      else known.texts += texts;
    }
    return [...people.values()].sort((x, y) => y.texts - x.texts);
  }

  /** People whose names have these words, else those whose names sound like them, however texts write them. */
  async function peopleNamed(q: string, own: string, latin: string): Promise<readonly PersonRow[]> {
    for (const asked of [
      { name: q },
      ...(latin === own ? [] : [{ name: latin }]),
      { sounding: { name: q, states: await states() } },
    ]) {
      const { rows } = await store.people({ ...asked, limit: mostNamed });
      if (rows.length > 0) return rows;
    }
    return [];
  }

  /** What bears a name like these words, in any language and alphabet. */
  async function namedLike(q: string): Promise<NamedThing[]> {
    const words = folded(q);
    const latin = folded(romanise(q));
    if (words === "" || q.endsWith("*")) return [];
    const like = (name: string): boolean => {
      const known = inLetters(name);
      return known.own === words || known.own.startsWith(`${words} `) || ` ${known.latin}`.includes(` ${latin}`);
    };
    const key = placeOf(q);
    const own = (await places()).filter((place) => place.key === key || place.spellings.some(like)).slice(0, mostNamed);
    const sides = (await states()).filter((code) =>
      interfaceLanguages.some((tongue) => inLetters(voiceOf(tongue).party(code)).own === words),
    );
    const people = await peopleNamed(q, words, latin);
    return [
      ...sides.slice(0, mostNamed).map((code): NamedThing => ({ what: "state", code })),
      ...people.map((person): NamedThing => ({ what: "person", person })),
      ...own.map((place): NamedThing => ({ what: "place", place })),
      ...(await projects())
        .filter(({ name }) => like(name) || interfaceLanguages.some((tongue) => like(voiceOf(tongue).project(name))))
        .slice(0, mostNamed)
        .map(({ key: project, name }): NamedThing => ({ what: "project", key: project, name })),
    ];
  }
}

function inLetters(name: string): { readonly own: string; readonly latin: string } {
  let known = foldedNames.get(name);
  if (known === undefined) {
    if (foldedNames.size >= mostFolded) foldedNames.clear();
    known = { own: folded(name), latin: folded(romanise(name)) };
    foldedNames.set(name, known);
  }
  return known;
}
