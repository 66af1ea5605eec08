import { bounds, fill } from "../../view/edtf.ts";
import type { EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import type { PlaceGlance } from "../../view/where.ts";
import { html } from "../html.ts";
import { type FilterField, filterForm, stateChoices } from "../parts/filter.ts";
import { dataLinks, emptyStore, layout } from "../parts/layout.ts";
import { beyond, date, mostFurther, narrowedBy, timeline } from "../parts/lists.ts";
import { map } from "../parts/map.ts";
import { peopleTally, sidesTally } from "../parts/tallies.ts";
import { placeUrl, stateUrl, urls } from "../urls.ts";
import { titleOf } from "./lists.ts";

/** What `/places` shows. */
export interface PlacesData {
  places: readonly PlaceGlance[];
  filter: { state: string };
  /** codes of the states in which places lie */
  states: readonly string[];
  emptyStore?: boolean;
}

/** `/places?state=`: where encounters took place, on the map and as a list. */
export function placesPage(data: PlacesData, say: Say = english): string {
  const ui = say.words.ui;
  const fields: FilterField[] = [
    { name: "state", label: ui.filter.state, value: data.filter.state, choices: stateChoices(data.states, say) },
  ];
  const rows = data.places
    .slice(0, mostRows)
    .map(
      (place) =>
        html`<tr${narrowedBy({ sides: place.state === null ? [] : [place.state] })}><th scope="row"><a href="${placeUrl(place.key)}">${say.place(place.name)}</a>${place.last !== null && html`<span class="tally-note narrow-only">${ui.pairMore.lastMet}: ${date(place.last, say)}</span>`}</th><td class="wide-only">${
          place.state === null ? "–" : html`<a href="${stateUrl(place.state)}">${say.party(place.state)}</a>`
        }</td><td class="number">${say.number(place.encounters)}</td><td class="wide-only">${place.last === null ? "–" : date(place.last, say)}</td></tr>`,
    );
  const table = html`<div class="table-frame"><table class="records records-numbers"><thead><tr><th scope="col">${ui.facets.place}</th><th scope="col" class="wide-only">${ui.filter.state}</th><th scope="col" class="number">${ui.statePage.encounters}</th><th scope="col" class="wide-only">${ui.pairMore.lastMet}</th></tr></thead><tbody>${rows}</tbody></table></div>${beyond(data.places.length, rows.length, say)}`;
  const content = html`<header class="list-head"><h1>${ui.place.allTitle}</h1><p class="lead">${ui.place.allLead}</p></header>${
    data.emptyStore === true
      ? emptyStore(say)
      : html`${filterForm(urls.places, fields, say)}${data.places.length === 0 ? html`<p class="none">${ui.place.none}</p>` : html`${map(data.places, say, { list: false })}${table}`}${dataLinks(urls.places, data.filter, ["json", "csv"], say)}`
  }`;
  return layout({ title: titleOf(ui.place.allTitle, fields, say), say, place: "places", kind: "places" }, content);
}

/** Rows of the list; the data hold them all. */
const mostRows = 400;

/** What `/places/baku` shows. */
export interface PlaceData {
  place: PlaceGlance;
  today: string;
  /** encounters there, latest first */
  encounters: readonly EncounterItem[];
  /** whether there are more than these */
  latestOnly: boolean;
}

/** `/places/baku`: who met there. */
export function placePage(data: PlaceData, say: Say = english): string {
  const ui = say.words.ui;
  const { place, encounters } = data;
  const name = say.place(place.name);
  const others = place.spellings.filter((spelling) => spelling !== name);
  const held = encounters.filter((one) => one.status === "held" && bounds(one.date).min !== null);
  const all = data.latestOnly ? Math.max(place.encounters, encounters.length) : encounters.length;
  const content = html`<header class="list-head"><p class="eyebrow">${
    place.state !== null && html`<a href="${stateUrl(place.state)}">${say.party(place.state)}</a>`
  }</p><h1>${name}</h1><p class="lead">${say.count(ui.counts.encounters, all)}</p>${
    others.length > 0 && html`<p class="person-also">${fill(ui.pair.alsoWritten, { names: others.slice(0, 12).join(", ") })}</p>`
  }${data.latestOnly && html`<p class="none">${ui.person.shown}</p>`}</header>${
    encounters.length === 0
      ? html`<p class="none">${ui.place.none}</p>`
      : html`<div class="home-grid"><div class="home-side"><section aria-labelledby="encounters"><h2 id="encounters">${ui.pair.timeline}</h2>${timeline(encounters, say, { parties: true, years: "h3", today: data.today, further: mostFurther, here: placeUrl(place.key) })}</section></div><div class="home-side">${sidesTally(ui.place.sides, held, say)}${peopleTally(ui.place.people, held, say)}${
          place.at !== null &&
          html`<section aria-labelledby="map"><h2 id="map">${ui.map.title}</h2>${map([place], say, { list: false })}</section>`
        }</div></div>`
  }${dataLinks(placeUrl(place.key), {}, ["json", "csv"], say)}`;
  return layout({ title: name, say, place: "places", kind: "place" }, content);
}
