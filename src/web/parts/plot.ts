import { bounds, daysBetween, fill } from "../../view/edtf.ts";
import type { EncounterItem, FigureItem, TopicItem } from "../../view/items.ts";
import { columnsOf, type Level, levelOf, levels } from "../../view/levels.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { encounterUrl, textUrl } from "../urls.ts";
import { step } from "./charts.ts";
import { outletOf } from "./outlet.ts";

const size = { width: 360, height: 140, left: 72, right: 6, top: 14, bottom: 20 };
const dotRadius = 4.5;
/** Years that are named below a plot. */
const mostYears = 6;
/** Letters of a value that stand beside a plot; longer ones go without their unit, which the table gives. */
const mostLetters = 14;
/** Dots of one plot. */
const mostDots = 160;

/**
 * Values of one measure and unit over time: every source is a dot that leads to its words; aims are rings. Nothing where fewer than
 * two periods have values. The table beside it says the same.
 */
export function figurePlot(figures: readonly FigureItem[], say: Say): Html | null {
  const levelsOnly = figures.filter(({ sense }) => sense === "level" || sense === "target");
  const unit = levelsOnly[0]?.unit;
  const dated = levelsOnly.flatMap((figure) => {
    const { min, max } = bounds(figure.period);
    const day = min === null || max === null ? null : middle(min, max);
    return figure.unit === unit && day !== null ? [{ figure, day }] : [];
  });
  const days = dated.map(({ day }) => day).sort();
  if (new Set(days).size < 2) return null;
  const [from, to] = [days[0], days[days.length - 1]];
  const values = dated.map(({ figure }) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // whole years, so that a year's values stand above its name
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, i) => Number(from.slice(0, 4)) + i,
  );
  const [start, end] = [`${from.slice(0, 4)}-01-01`, `${to.slice(0, 4)}-12-31`];
  const span = daysBetween(start, end);
  const x = (day: string): number => round(size.left + (daysBetween(start, day) / span) * (size.width - size.left - size.right));
  // values begin at nothing, so that twice as much stands twice as high
  const y = (value: number): number =>
    round(size.height - size.bottom - (value / Math.max(high, 1e-9)) * (size.height - size.top - size.bottom));
  const ui = say.words.ui.pairMore;
  const text = fill(ui.plotText, {
    measure: say.words.measures[dated[0].figure.measure],
    n: say.number(dated.length),
    from: from.slice(0, 4),
    to: to.slice(0, 4),
    low: say.amount(low, unit ?? ""),
    high: say.amount(high, unit ?? ""),
  });
  const tick = (value: number): string => {
    const whole = say.amount(value, unit ?? "");
    return whole.length > mostLetters ? say.amount(value, "count") : whole;
  };
  const unitAside = unitBeside(high, unit ?? "", tick, say);
  const placed: [number, number][] = [];
  const dots = dated
    .flatMap(({ figure, day }) => figure.evidence.map((piece) => ({ figure, day, piece })))
    .slice(0, mostDots)
    .map((dot) => ({ ...dot, at: beside(placed, x(dot.day), y(dot.figure.value)) }));
  const every = Math.ceil(years.length / mostYears);
  const named = years.filter((year) => (years[years.length - 1] - year) % every === 0);
  return html`<figure class="plot"><svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true" focusable="false"><line class="plot-base" x1="0" x2="${size.width}" y1="${y(0)}" y2="${y(0)}"></line>${ticksOf(high).map((value) => html`<line class="plot-rule" x1="0" x2="${size.width}" y1="${y(value)}" y2="${y(value)}"></line><text class="plot-label" x="0" y="${y(value) - 3}">${tick(value)}</text>`)}${years.slice(1).map((year) => html`<line class="plot-tick" x1="${x(`${year}-01-01`)}" x2="${x(`${year}-01-01`)}" y1="${y(0)}" y2="${y(0) + 4}"></line>`)}<text class="plot-label" x="0" y="${y(0) - 3}">0</text>${dots.map(
    ({ figure, at, piece }) =>
      html`<a href="${textUrl(piece.text, piece.fact)}" tabindex="-1"><circle class="plot-dot plot-${figure.sense}" cx="${at[0]}" cy="${at[1]}" r="${dotRadius}"><title>${say.date(figure.period)}: ${say.figure(figure)} (${outletOf(piece, piece.text)})</title></circle></a>`,
  )}${named.map(
    (year) => html`<text class="plot-label" x="${x(`${year}-07-02`)}" y="${size.height - 3}" text-anchor="middle">${year}</text>`,
  )}</svg><figcaption><span class="unseen">${text} </span>${unitAside !== "" && html`${unitAside} · `}${ui.plot}</figcaption></figure>`;
}

/** The unit in words, where the numbers beside a plot go without it. */
function unitBeside(high: number, unit: string, tick: (value: number) => string, say: Say): string {
  const [value = high] = ticksOf(high).slice(-1);
  const [whole, bare] = [say.amount(value, unit), say.amount(value, "count")];
  return tick(value) === bare && whole.includes(bare) ? whole.replace(bare, "").trim() : "";
}

/** Two to four round numbers up to a value, by which it is read. */
function ticksOf(high: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(high, 1e-9)));
  const gap = [1, 2, 5, 10].map((factor) => (factor * power) / 5).find((one) => high / one < 5) ?? power;
  return Array.from({ length: Math.floor(high / gap) }, (_, i) => round((i + 1) * gap));
}

/** A place for a dot where it hides no other: the next one inwards from the nearer edge. Notes it among those placed. */
function beside(placed: [number, number][], x: number, y: number): [number, number] {
  const step = x > size.width / 2 ? -2 * dotRadius : 2 * dotRadius;
  let at: [number, number] = [x, y];
  const hidden = (): boolean => placed.some((other) => Math.hypot(other[0] - at[0], other[1] - at[1]) < 2 * dotRadius);
  for (let tries = 0; hidden() && tries < 12; tries++) at = [round(at[0] + step), y];
  placed.push(at);
  return at;
}

/** Columns beyond which a narrow screen puts the name of a row above it. */
const wideGrid = 6;

/** Encounters by level and time; a column leads into its stretch of time, one encounter alone to its page. */
export function levelGrid(
  encounters: readonly EncounterItem[],
  within: string | null,
  urlOf: (within: string | null) => string,
  say: Say,
): Html | null {
  const ui = say.words.ui.pairMore;
  const columns = columnsOf(encounters, within);
  if (columns.length === 0) return null;
  const byLevel = (level: Level, some: readonly EncounterItem[]) => some.filter((one) => levelOf(one) === level);
  const shown = levels.filter((level) => columns.some((column) => byLevel(level, column.encounters).length > 0));
  const most = Math.max(1, ...columns.flatMap((column) => shown.map((level) => byLevel(level, column.encounters).length)));
  const name = (date: string): string => (date.length === 7 ? monthShort(date, say) : String(Number(date.slice(-2))));
  const zooms = within === null || within.length === 4;
  // who hears the page hears the whole date behind what is seen of it
  const whole = (seen: string, said: string): Html | null => {
    if (seen === said) return null;
    return html`<span class="unseen">${said.startsWith(`${seen} `) ? said.slice(seen.length) : `, ${said}`}</span>`;
  };
  const heads = columns.map(({ date, encounters: some }) => {
    const label = date.length === 4 ? date : name(date);
    return html`<th scope="col">${zooms && some.length > 0 ? html`<a href="${urlOf(date)}">${label}${whole(label, say.date(date))}</a>` : html`<span>${label}</span>`}</th>`;
  });
  const rows = shown.map(
    (level) =>
      html`<tr><th scope="row">${ui.levels[level]}</th>${columns.map(({ date, encounters: some }) => {
        const own = byLevel(level, some);
        if (own.length === 0) return html`<td class="cell"></td>`;
        const url = own.length === 1 ? encounterUrl(own[0].id) : urlOf(date);
        const label = `${ui.levels[level]}, ${say.date(date)}: ${say.count(say.words.ui.counts.encounters, own.length)}`;
        return html`<td class="cell"><a class="glance i${Math.max(1, Math.ceil(step(own.length, most) / 4))}" href="${url}" aria-label="${label}"><span aria-hidden="true">${own.length}</span></a></td>`;
      })}</tr>`,
  );
  const up = within === null ? null : within.length === 4 ? null : within.slice(0, 4);
  return html`${within !== null && html`<nav class="grid-way" aria-label="${ui.timelineBy}"><a href="${urlOf(null)}">${ui.years}</a>${up !== null && html` › <a href="${urlOf(up)}">${up}</a>`} › <b>${say.date(within)}</b></nav>`}<div class="table-frame" tabindex="0" role="region" aria-label="${ui.level}"><table aria-label="${ui.level}" class="level-grid${columns.length > wideGrid && " many"}">${html`<thead><tr><td></td>${heads}</tr></thead>`}<tbody>${rows}</tbody></table></div>`;
}

/** How many texts treat each topic, year by year. */
export function topicGrid(topics: readonly TopicItem[], say: Say): Html | null {
  const years = [...new Set(topics.flatMap((topic) => Object.keys(topic.years)))].sort().slice(-12);
  if (years.length < 2) return null;
  const most = Math.max(1, ...topics.flatMap((topic) => Object.values(topic.years)));
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${say.words.ui.pairMore.topicsOverTime}"><table aria-label="${say.words.ui.pairMore.topicsOverTime}" class="level-grid topic-grid${years.length > wideGrid && " many"}"><thead><tr><td></td>${years.map((year) => html`<th scope="col">${year}</th>`)}</tr></thead><tbody>${topics
    .slice(0, 12)
    .map(
      ({ topic, years: counts }) =>
        html`<tr><th scope="row">${say.words.topics[topic]}</th>${years.map((year) => {
          const n = counts[year] ?? 0;
          return html`<td class="cell">${n > 0 && html`<span class="glance i${Math.max(1, Math.ceil(step(n, most) / 4))}">${n}</span>`}</td>`;
        })}</tr>`,
    )}</tbody></table></div>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The day in the middle between two. */
function middle(from: string, to: string): string {
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
}

/** A month's name cut short, as the calendar of the language abbreviates it. */
function monthShort(month: string, say: Say): string {
  const format = new Intl.DateTimeFormat(say.words.tag, { month: "short", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`)).replace(/\.$/, "");
}
