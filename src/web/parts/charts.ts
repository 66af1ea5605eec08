import { fill } from "../../view/edtf.ts";
import type { PairGlance } from "../../view/pairs.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { pairUrl, stateUrl } from "../urls.ts";

/** A share of a whole as a step of twenty, for the classes that give bars their size (no style attributes are used). */
export function step(value: number, most: number): number {
  if (most <= 0 || value <= 0) return 0;
  return Math.max(1, Math.min(20, Math.round((value / most) * 20)));
}

/** The name of a side in the head of a narrow column. */
export function shortName(code: string): string {
  return code.startsWith("org:") ? code.slice(4) : code;
}

/**
 * Relations at a glance: one row and one column a side, each pair once, as distances stand in an atlas. `sides` in the
 * order wanted; pairs with others are not shown. Its name and its note stand around it, as `matrix` and `matrix-note`.
 */
export function matrix(pairs: readonly PairGlance[], sides: readonly string[], say: Say): Html {
  const ui = say.words.ui;
  const found = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const columns = sides.slice(0, -1);
  const rows = sides.slice(1);
  const cell = (row: string, column: string): Html => {
    const [a, b] = [row, column].sort();
    const pair = found.get(`${a} ${b}`);
    const names = { a: say.party(a), b: say.party(b) };
    if (pair === undefined)
      return html`<td class="cell cell-none"><span class="unseen">${fill(ui.home.matrixNone, names)}</span></td>`;
    const label = fill(ui.home.matrixCell, {
      ...names,
      encounters: say.count(ui.counts.encounters, pair.encounters),
      texts: say.count(ui.counts.texts, pair.texts),
      fresh: `${ui.home.legendFresh.toLocaleLowerCase(say.words.tag)} ${ui.freshness[pair.freshness]}`,
    });
    return html`<td class="cell"><a class="glance i${pair.intensity} fresh-${pair.freshness}" href="${pairUrl(a, b)}" aria-label="${label}" title="${names.a} – ${names.b}"><span aria-hidden="true">${say.number(pair.encounters)}</span></a></td>`;
  };
  return html`<table class="matrix" aria-labelledby="matrix" aria-describedby="matrix-note"><thead><tr><td></td>${columns.map(
    (code) =>
      html`<th scope="col"><a href="${stateUrl(code)}">${shortName(code)}<span class="unseen"> ${say.party(code)}</span></a></th>`,
  )}</tr></thead><tbody>${rows.map(
    (row, index) =>
      html`<tr><th scope="row"><a href="${stateUrl(row)}"><span class="long">${say.party(row)}</span><span class="short" aria-hidden="true">${shortName(row)}</span></a></th>${columns
        .slice(0, index + 1)
        .map((column) =>
          cell(row, column),
        )}${columns.length > index + 1 && html`<td class="cell-beyond" colspan="${columns.length - index - 1}"></td>`}</tr>`,
  )}</tbody></table>`;
}

/** What shades and lines of the matrix mean. */
export function matrixLegend(say: Say): Html {
  const { home, freshness } = say.words.ui;
  return html`<div class="legend"><p class="legend-row"><span>${home.matrixNumber}</span> <span class="legend-scale"><span>${home.legendFewer}</span>${[
    1, 2, 3, 4, 5,
  ].map(
    (level) => html`<i class="glance i${level}"></i>`,
  )}<span>${home.legendMore}</span></span></p><p class="legend-row"><span>${home.legendFresh}</span> ${(
    ["month", "quarter", "year"] as const
  ).map((fresh) => html`<span class="legend-fresh"><i class="glance fresh-${fresh}"></i>${freshness[fresh]}</span>`)}</p></div>`;
}

/** Quarters shown at least, and at most. */
const quartersShown = { least: 12, most: 48 };

/** One bar a quarter, up to the quarter of `today`. `days` are "YYYY-MM-DD"; later ones than today are not shown. */
export function activity(days: readonly string[], today: string, say: Say): Html {
  const ui = say.words.ui.pair;
  const last = quarterOf(today);
  const counts = new Map<number, number>();
  const shown = days.filter((day) => quarterOf(day) <= last && quarterOf(day) > last - quartersShown.most);
  for (const day of shown) counts.set(quarterOf(day), (counts.get(quarterOf(day)) ?? 0) + 1);
  if (shown.length < 2) return html``;
  const first = Math.min(...counts.keys(), last - quartersShown.least + 1);
  const most = Math.max(...counts.values());
  const quarters = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const busiest = quarters.find((quarter) => counts.get(quarter) === most) ?? last;
  const name = (quarter: number) =>
    say.put(ui.activityQuarter, { q: String((quarter % 4) + 1), year: String(Math.floor(quarter / 4)) });
  const text = fill(ui.activityText, {
    held: say.count(say.words.ui.counts.encounters, shown.length),
    from: name(first),
    to: name(last),
    busiest: name(busiest),
    most: String(most),
  });
  return html`<figure class="activity"><figcaption>${ui.activity}</figcaption><div class="activity-bars" role="img" aria-label="${text}"><span class="activity-most">${say.number(most)}</span>${quarters.map(
    (quarter) =>
      html`<span class="activity-quarter${quarter % 4 === 0 && " new-year"}"><i class="bar h${step(counts.get(quarter) ?? 0, most)}"></i>${
        (quarter % 4 === 0 || (quarter === first && quarter % 4 < 2)) &&
        html`<span class="activity-year">${Math.floor(quarter / 4)}</span>`
      }</span>`,
  )}</div></figure>`;
}

function quarterOf(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
