import type { CommitmentItem, EncounterItem } from "../../view/items.ts";
import { glancesOf, type PairGlance, sidesOf } from "../../view/pairs.ts";
import type { PairRow, TextRow } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import type { PlaceGlance } from "../../view/where.ts";
import { type Html, html } from "../html.ts";
import { matrix, matrixLegend } from "../parts/charts.ts";
import { counted, dataLinks, emptyStore, layout, searchForm } from "../parts/layout.ts";
import { commitmentList, date, textEntry, timeline } from "../parts/lists.ts";
import { map } from "../parts/map.ts";
import { pairUrl, urls } from "../urls.ts";

/** What the first page shows. */
export interface HomeData {
  /** "YYYY-MM-DD", against which freshness and due dates are held */
  today: string;
  counts: { texts: number; facts: number };
  /** pairs of two sides, any order */
  pairs: readonly PairRow[];
  /** encounters held, latest first */
  recent: readonly EncounterItem[];
  /** encounters planned for today or later, nearest first */
  ahead: readonly EncounterItem[];
  /** commitments with a day of which no text tells what became of them, overdue ones last come first, then nearest due */
  commitments: readonly CommitmentItem[];
  /** where encounters took place, those with most first */
  places: readonly PlaceGlance[];
  /** texts published last, latest first */
  latest: readonly TextRow[];
}

/** `/`: relations at a glance, what happened lately, what falls due. */
export function homePage(data: HomeData, say: Say = english): string {
  const ui = say.words.ui;
  const glances = glancesOf(data.pairs, data.today);
  const sides = sidesOf(data.pairs).slice(0, 12);
  const { numbers } = ui.home;
  const content = html`<div class="hero"><div class="hero-lead"><h1>${ui.home.heading}</h1><p class="lead">${ui.home.lead}</p>${searchForm(say, "", "page")}</div>${
    data.counts.texts > 0 &&
    html`<dl class="numbers">${(
      [
        [numbers.texts, data.counts.texts],
        [numbers.facts, data.counts.facts],
        [numbers.pairs, data.pairs.length],
      ] as const
    ).map(([name, n]) => html`<div><dt>${say.count(name, n)}</dt><dd>${say.number(n)}</dd></div>`)}</dl>`
  }</div>${
    data.counts.texts === 0
      ? emptyStore(say)
      : html`<div class="home-grid">${sides.length > 1 && glance(glances, sides, say)}${
          data.places.length > 0 &&
          html`<section class="home-map" aria-labelledby="map"><h2 id="map">${ui.map.title}</h2>${map(data.places, say)}</section>`
        }<div class="home-side">${
          data.recent.length > 0 &&
          html`<section aria-labelledby="recent"><h2 id="recent">${ui.home.recent}</h2>${timeline(data.recent, say, { parties: true, today: data.today })}<p class="onward"><a href="${urls.encounters}">${ui.home.allEncounters}</a></p></section>`
        }${
          data.ahead.length > 0 &&
          html`<section aria-labelledby="ahead"><h2 id="ahead">${ui.home.ahead}</h2>${timeline(data.ahead, say, { parties: true, today: data.today })}</section>`
        }</div><div class="home-side">${
          data.commitments.length > 0 &&
          html`<section aria-labelledby="due"><h2 id="due">${ui.home.due}</h2>${commitmentList(data.commitments, data.today, say)}<p class="onward"><a href="${urls.commitments}">${ui.home.allCommitments}</a></p></section>`
        }${
          data.latest.length > 0 &&
          html`<section aria-labelledby="latest"><h2 id="latest">${ui.latest.title}</h2><ul class="texts">${data.latest.map((text) => textEntry(text, say))}</ul><p class="onward"><a href="${urls.search}">${ui.latest.all}</a></p></section>`
        }</div></div>${dataLinks(urls.homeData, {}, ["json", "csv"], say)}`
  }`;
  return layout({ title: "", say, place: "relations", kind: "home", ownSearch: true }, content);
}

/** Few sides: their names have room, and so has what the colours mean, beside or below them. */
const fewSides = 5;
/** A number of four digits and more needs more room than a square has where a phone shows many. */
const largeNumber = 1000;

/** The sides held against each other, and the busiest two; of two alone there is nothing to hold. */
function glance(glances: readonly PairGlance[], sides: readonly string[], say: Say): Html {
  const { home } = say.words.ui;
  const busiest = ranking(glances.slice(0, 8), say);
  if (glances.length === 1)
    return html`<section class="home-pair" aria-labelledby="matrix"><h2 id="matrix">${home.matrix}</h2>${busiest}</section>`;
  const isLarge = glances.some(({ encounters }) => encounters >= largeNumber);
  const size = sides.length <= fewSides ? " matrix-few" : isLarge && " matrix-large";
  return html`<section class="home-matrix" aria-labelledby="matrix"><h2 id="matrix">${home.matrix}</h2><div class="matrix-frame${size}">${matrix(glances, sides, say)}<p class="matrix-note" id="matrix-note">${home.matrixCaption}</p>${matrixLegend(say)}</div></section><section class="home-busiest" aria-labelledby="busiest"><h2 id="busiest">${home.busiest}</h2>${busiest}</section>`;
}

function ranking(glances: readonly PairGlance[], say: Say): Html {
  return html`<ol class="ranking">${glances.map(
    (pair) =>
      html`<li><a href="${pairUrl(pair.a, pair.b)}">${say.party(pair.a)} – ${say.party(pair.b)}</a> <span class="ranking-count">${counted(say.count(say.words.ui.counts.encounters, pair.encounters))}</span> ${pair.last !== null && html`<span class="ranking-last">${say.words.ui.home.legendFresh}: ${date(pair.last, say)}</span>`}</li>`,
  )}</ol>`;
}
