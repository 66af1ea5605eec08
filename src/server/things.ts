import type { Hono } from "hono";
import type { Store } from "../store/store.ts";
import { type PlaceGlance, placeKey } from "../view/where.ts";
import { placePage, placesPage } from "../web/index.ts";
import { toCsv } from "./csv.ts";
import { listForms, page, thing } from "./forms.ts";
import { encounterColumns, placeColumns } from "./tables.ts";
import { encounterItems } from "./views.ts";

/** What the pages of single things share with the others. */
export interface Shared {
  today: () => string;
  places: () => Promise<PlaceGlance[]>;
  isEmpty: () => Promise<boolean>;
}

/** Facts of which the page of one thing is made, at most: those of the latest texts. */
const mostFacts = 400;

/** The pages of single places, people, projects, bodies, documents and encounters, and the lists that lead to them. */
export function thingRoutes(app: Hono, store: Store, { today, places, isEmpty }: Shared): void {
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
    const all = await places();
    // a name in any spelling leads to its place
    const place = all.find(({ key }) => key === asked) ?? all.find(({ key }) => key === placeKey(asked));
    if (place === undefined) return null;
    const found = await encounterItems(store, { places: place.spellings, limit: mostFacts });
    const data = { place, today: today(), encounters: found.rows, latestOnly: found.next !== null };
    return {
      html: (say) => placePage(data, say),
      json: () => data,
      csv: () => toCsv(encounterColumns, data.encounters),
    };
  });
}
