import type { Hono } from "hono";
import { bodyKinds, instrumentActions, instrumentKinds } from "../read/record.ts";
import type { Store } from "../store/store.ts";
import { bodiesOf, instrumentsOf } from "../view/dossier.ts";
import { type PlaceGlance, placeKey, placesOf, slug } from "../view/where.ts";
import {
  bodiesPage,
  bodyPage,
  documentPage,
  documentsPage,
  encounterPage,
  mostProjects,
  namesakesPage,
  personPage,
  placePage,
  placesPage,
  projectPage,
  projectsPage,
} from "../web/index.ts";
import { toCsv } from "./csv.ts";
import { dataRows, listForms, page, remembered, rowsFor, thing } from "./forms.ts";
import {
  bodyStory,
  documentStory,
  encounterStory,
  networkAround,
  peopleOfKey,
  personStory,
  projectGlances,
  projectStory,
  projectsWithSides,
} from "./stories.ts";
import {
  bodyColumns,
  documentColumns,
  encounterColumns,
  personColumns,
  placeColumns,
  projectColumns,
  stepColumns,
  tellingColumns,
  tellingsOf,
} from "./tables.ts";
import { whileUnchanged } from "./unchanged.ts";
import { encounterItems } from "./views.ts";

/** What the pages of single things share with the others. */
export interface Shared {
  today: () => string;
  places: () => Promise<PlaceGlance[]>;
  states: () => Promise<string[]>;
  isEmpty: () => Promise<boolean>;
}

/** Facts of which the page of one thing is made, at most: those of the latest texts. */
const mostFacts = 400;

/** The pages of single places, people, projects, bodies, documents and encounters, and the lists that lead to them. */
export function thingRoutes(app: Hono, store: Store, { today, places, states: allSides, isEmpty }: Shared): void {
  page(app, "/places", listForms, async (query) => {
    const state = query.party("state");
    const all = await places();
    const shown = all.filter((place) => state === undefined || place.state === state);
    const states = [...new Set(all.flatMap((place) => place.state ?? []))];
    const emptyStore = await isEmpty();
    return {
      html: (say) => placesPage({ places: shown, filter: { state: state ?? "" }, states, emptyStore }, say),
      json: () => ({ rows: shown, next: null }),
      csv: () => toCsv(placeColumns, shown),
    };
  });

  thing(app, "/places", async (asked) => {
    // a name in any spelling leads to its place
    const keys = new Set([asked, placeKey(asked)]);
    const place =
      (await places()).find(({ key }) => keys.has(key)) ??
      placesOf(await store.values({ of: "places" })).find(({ key }) => keys.has(key));
    if (place === undefined) return null;
    const found = await encounterItems(store, { places: place.spellings, limit: mostFacts });
    const data = { place, today: today(), encounters: found.rows, latestOnly: found.next !== null };
    return {
      html: (say) => placePage(data, say),
      json: () => data,
      csv: () => toCsv(encounterColumns, data.encounters),
    };
  });

  thing(app, "/people", async (key) => {
    const people = await peopleOfKey(store, key);
    if (people.length === 0) return null;
    if (people.length > 1) {
      return {
        html: (say) => namesakesPage(people, say),
        json: () => ({ rows: people, next: null }),
        csv: () => toCsv(personColumns, people),
      };
    }
    const own = await personStory(store, people[0]!);
    const story = { ...own, network: await networkAround(store, own) };
    return {
      html: (say) => personPage({ ...story, today: today() }, say),
      json: () => story,
      csv: () => toCsv(encounterColumns, story.timeline),
    };
  });

  thing(app, "/encounters", async (id) => {
    const story = await encounterStory(store, id, today());
    return (
      story && {
        html: (say) => encounterPage(story, say),
        json: () => story,
        csv: () => toCsv(tellingColumns, tellingsOf(story.encounter)),
      }
    );
  });

  page(app, "/documents", listForms, async (query, form) => {
    const [state, other] = [query.party("state"), query.party("with")];
    const [kind, action] = [query.choice("kind", instrumentKinds), query.choice("action", instrumentActions)];
    const found = await store.facts({
      kind: "instruments",
      form: kind,
      status: action,
      parties: [state, other].filter((party) => party !== undefined),
      limit: rowsFor(query, form),
      cursor: query.text("cursor"),
    });
    const items = instrumentsOf(found.rows);
    const filter = { limit: query.raw("limit"), state: state ?? "", with: other ?? "", kind: kind ?? "", action: action ?? "" };
    const later = query.raw("cursor") !== "";
    const rest = form === "html" ? { states: await allSides(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => documentsPage({ items, next: found.next, filter, later, ...rest }, say),
      json: () => ({ rows: items, next: found.next }),
      csv: () => toCsv(documentColumns, items),
    };
  });
  thing(app, "/documents", async (id) => {
    const story = await documentStory(store, id, today());
    return (
      story && {
        html: (say) => documentPage(story, say),
        json: () => story,
        csv: () => toCsv(stepColumns, story.document.history),
      }
    );
  });

  page(app, "/bodies", listForms, async (query, form) => {
    const [state, other, kind] = [query.party("state"), query.party("with"), query.choice("kind", bodyKinds)];
    const found = await store.facts({
      kind: "bodies",
      form: kind,
      parties: [state, other].filter((party) => party !== undefined),
      limit: form === "html" ? query.limit(200, dataRows) : rowsFor(query, form),
      cursor: query.text("cursor"),
    });
    const items = bodiesOf(found.rows);
    const filter = { limit: query.raw("limit"), state: state ?? "", with: other ?? "", kind: kind ?? "" };
    const later = query.raw("cursor") !== "";
    const rest = form === "html" ? { states: await allSides(), emptyStore: await isEmpty() } : { states: [] };
    return {
      html: (say) => bodiesPage({ items, next: found.next, filter, later, ...rest }, say),
      json: () => ({ rows: items, next: found.next }),
      csv: () => toCsv(bodyColumns, items),
    };
  });
  thing(app, "/bodies", async (id) => {
    const story = await bodyStory(store, id, today());
    if (story === null) return null;
    return {
      html: (say) => bodyPage(story, say),
      json: () => story,
      csv: () => toCsv(encounterColumns, story.encounters),
    };
  });

  const projects = remembered(() => store.values({ of: "projects" }), 30_000);
  page(app, "/projects", listForms, async (_query, form) => {
    const most = form === "html" ? mostProjects : null;
    const [shown, all] = await whileUnchanged(store, ["projects", most], async () => {
      const rows = await store.values({ of: "projects" });
      return [await projectsWithSides(store, rows, most), projectGlances(rows).length] as const;
    });
    const emptyStore = await isEmpty();
    return {
      html: (say) => projectsPage({ projects: shown, all, emptyStore }, say),
      json: () => ({ rows: shown, next: null }),
      csv: () => toCsv(projectColumns, shown),
    };
  });
  thing(app, "/projects", async (key) => {
    const names = new Set((await projects()).flatMap(({ value }) => (slug(value) === key ? [value] : [])));
    const story = await projectStory(store, key, [...names], today());
    if (story === null) return null;
    return {
      html: (say) => projectPage(story, say),
      json: () => story,
      csv: () => toCsv(encounterColumns, story.encounters),
    };
  });
}
