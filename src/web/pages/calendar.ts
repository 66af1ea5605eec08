import { bounds, fill } from "../../view/edtf.ts";
import type { CommitmentItem, EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { type Say, stateOf } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { shortName } from "../parts/charts.ts";
import { langOf } from "../parts/evidence.ts";
import { fateWords } from "../parts/fates.ts";
import { filterForm, stateChoices } from "../parts/filter.ts";
import { dataLinks, emptyStore, layout } from "../parts/layout.ts";
import { beyond, commitmentEntry, encounterEntry, folded, unseen } from "../parts/lists.ts";
import { calendarUrl, encounterUrl, textUrl, urls, withQuery } from "../urls.ts";

/** What `/calendar` shows. */
export interface CalendarData {
  /** "YYYY-MM" */
  month: string;
  today: string;
  filter: { state: string; with: string };
  states: readonly string[];
  /** encounters that lie in the month or may */
  encounters: readonly EncounterItem[];
  /** where there is nothing: the months nearest to it in which something was or is to be */
  near: readonly string[];
  /** commitments that fall due in the month */
  commitments: readonly CommitmentItem[];
  /** how much more lies in its days, and with null for a day in several of them, than is told of them */
  left: readonly { day: string | null; encounters: number; commitments: number }[];
  emptyStore?: boolean;
}

/** `/calendar?month=2025-09&state=&with=`: a month by days, and what it holds without a day. */
export function calendarPage(data: CalendarData, say: Say = english): string {
  const ui = say.words.ui;
  const { month, filter } = data;
  const name = capital(say.date(month), say);
  const url = (to: string): string => calendarUrl(to, filter);
  const states = stateChoices(data.states, say);
  const form = filterForm(
    urls.calendar,
    [
      { name: "state", label: ui.filter.state, value: filter.state, choices: states },
      { name: "with", label: ui.statePage.partner, value: filter.with, choices: states },
    ],
    say,
    { month },
  );
  const encountersOn = Map.groupBy(data.encounters, ({ date }) => (isOneDay(date) ? date : null));
  const commitmentsOn = Map.groupBy(data.commitments, ({ due }) => (isOneDay(due) ? due : null));
  const leftOn = new Map(data.left.map((one) => [one.day, one]));
  const encounters = encountersOn.get(null) ?? [];
  const commitments = commitmentsOn.get(null) ?? [];
  /** Says that more lies in the month without a day. */
  const more = (items: readonly unknown[], what: "encounters" | "commitments") =>
    beyond(items.length + (leftOn.get(null)?.[what] ?? 0), items.length, say);
  const days = daysOf(month);
  const cells = [...Array.from({ length: weekday(days[0]) }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7));
  const cell = (day: string | null): Html => {
    if (day === null) return html`<td class="day day-none"></td>`;
    const own = marksOf(
      (encountersOn.get(day) ?? []).map((one) => encounterMark(one, data.today, say)),
      (commitmentsOn.get(day) ?? []).map((one) => commitmentMark(one, say)),
    );
    const left = leftOn.get(day);
    const all = own.length + (left?.encounters ?? 0);
    const rest = own.splice(own.length <= mostOfDay + 1 ? own.length : mostOfDay);
    const whole = html`<span class="unseen"> ${fill(ui.pair.showAll, { n: say.number(all) })}</span>`;
    if (rest.length > 0)
      own.push(html`<li class="mark-rest"><details><summary>+${rest.length}${whole}</summary><ul>${rest}</ul></details></li>`);
    if (left !== undefined && left.encounters > 0)
      own.push(html`<li class="mark-rest"><a href="${url(day)}">+${say.number(left.encounters)}${whole}</a></li>`);
    if (left !== undefined && left.commitments > 0)
      own.push(
        html`<li class="mark-rest"><a href="${url(day)}#commitments">${ui.calendar.commitments}: +${say.number(left.commitments)}</a></li>`,
      );
    return html`<td class="day${own.length === 0 && " day-empty"}${day === data.today && " day-today"}"><time datetime="${day}"><span class="day-number">${Number(day.slice(8))}</span><span class="day-name">${say.date(day)}</span></time>${own.length > 0 && html`<ul>${own}</ul>`}</td>`;
  };
  const grid = html`<table class="month"><caption class="unseen">${ui.calendar.grid}: ${name}</caption><thead><tr>${weekdays(say).map(([long, short]) => html`<th scope="col"><abbr title="${long}">${short}</abbr></th>`)}</tr></thead><tbody>${weeks.map(
    (week) =>
      html`<tr>${week.map(cell)}${week.length < 7 && html`<td class="day day-none" colspan="${7 - week.length}"></td>`}</tr>`,
  )}</tbody></table>`;
  // a month of which nothing has a day needs no sheet of empty days, unless it holds today
  const dated =
    month === data.today.slice(0, 7) || encounters.length + commitments.length < data.encounters.length + data.commitments.length;
  const nothing = data.encounters.length + data.commitments.length === 0;
  const content = html`<header class="list-head"><h1>${ui.calendar.title}</h1><p class="lead">${ui.calendar.lead}</p></header>${
    data.emptyStore === true
      ? emptyStore(say)
      : html`${form}<nav class="month-way" aria-label="${ui.calendar.view}"><a rel="prev" href="${url(shifted(month, -1))}">${ui.calendar.earlier}${unseen(say.date(shifted(month, -1)))}</a><h2>${name}</h2><a rel="next" href="${url(shifted(month, 1))}">${ui.calendar.later}${unseen(say.date(shifted(month, 1)))}</a>${
          month !== data.today.slice(0, 7) && html`<a href="${url(data.today.slice(0, 7))}">${ui.calendar.today}</a>`
        }</nav>${
          nothing &&
          html`<p class="none" role="status">${ui.calendar.none}</p>${
            data.near.length > 0 &&
            html`<ul class="onward">${data.near.map((other) => html`<li><a href="${url(other)}">${capital(say.date(other), say)}</a></li>`)}</ul>`
          }`
        }${dated && html`${grid}${legend(data, say)}`}${
          encounters.length + commitments.length > 0 &&
          html`${dated && html`<h2 class="month-rest">${fill(ui.calendar.wholeMonth, { month: say.date(month) })}</h2>`}<div class="home-grid">${
            encounters.length > 0 &&
            html`<section aria-labelledby="encounters"><h3 id="encounters">${ui.calendar.encounters}</h3>${folded(encounters, (one) => encounterEntry(one, say, { parties: true, today: data.today }), monthList, say)}${more(encounters, "encounters")}</section>`
          }${
            commitments.length > 0 &&
            html`<section aria-labelledby="commitments"><h3 id="commitments">${ui.calendar.commitments}</h3>${folded(commitments, (one) => commitmentEntry(one, data.today, say, undefined, fateWords(one, say)), monthList, say)}${more(commitments, "commitments")}</section>`
          }</div>`
        }${dataLinks(urls.calendar, { month, ...filter }, ["json", "csv", "ics"], say)}<p class="subscribe"><a href="${withQuery(`${urls.calendar}.ics`, filter)}">${ui.calendar.subscribe}</a></p>`
  }`;
  return layout({ title: `${ui.calendar.title}, ${name}`, say, place: "calendar", kind: "calendar" }, content);
}

/** Marks of one day that are shown at once, those of what falls due that find room beside any number of encounters, and how what has no day is listed. */
const mostOfDay = 8;
const dueBeside = 2;
const monthList = { most: 12, list: "ol", className: "timeline commitments" } as const;

/** The marks of a day, those first that are shown at once. */
function marksOf(encounters: readonly Html[], due: readonly Html[]): Html[] {
  const first = mostOfDay - Math.min(due.length, dueBeside);
  return [...encounters.slice(0, first), ...due.slice(0, dueBeside), ...encounters.slice(first), ...due.slice(dueBeside)];
}

function encounterMark(one: EncounterItem, today: string, say: Say): Html {
  const state = stateOf(one, today);
  const kind = say.count(say.words.encounters[one.kind].name, 1);
  const sides = markSides([...one.parties].sort(), say);
  return html`<li class="mark-${state}"><a href="${encounterUrl(one.id)}" title="${say.encounter(one, today)}">${kind}${sides}${state !== "held" && html`<span class="unseen">, ${say.stands(one.kind, state)}</span>`}</a></li>`;
}

/** What the colours and lines of the month's marks mean, in words: of those that there are. */
function legend({ encounters, commitments, today }: CalendarData, say: Say): Html | null {
  const states = new Set(encounters.filter(({ date }) => isOneDay(date)).map((one) => stateOf(one, today)));
  const due = commitments.some((one) => isOneDay(one.due));
  if (states.size + Number(due) < 2) return null;
  return html`<ul class="month-legend">${[...states].map((state) => html`<li class="mark-${state}">${say.words.statuses[state]}</li>`)}${
    due && html`<li class="mark-due">${say.words.ui.calendar.commitments}</li>`
  }</ul>`;
}

/** The sides of a mark: in a cell of the month by their codes, in a list of days by their names. */
function markSides(codes: readonly string[], say: Say): Html | null {
  // more than these have no room in a cell
  if (codes.length === 0 || codes.length > 3) return null;
  return html` <b><span class="short" aria-hidden="true">${codes.map(shortName).join("–")}</span><span class="long">${codes.map((code) => say.party(code)).join(" – ")}</span></b>`;
}

function commitmentMark(one: CommitmentItem, say: Say): Html {
  const [piece] = one.evidence;
  const { state } = one;
  const name = state === "open" || state === "overdue" ? say.words.strengths[one.strength] : say.words.ui.pairMore.fates[state];
  return html`<li class="mark-due mark-${state}"><a href="${textUrl(piece.text, piece.fact)}">${name}${markSides([...one.actors].sort(), say)}<span class="unseen" lang="${langOf(piece.language)}"> ${piece.quote}</span></a></li>`;
}

const isOneDay = (date: string | null): boolean => date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

/** The days of a month. */
function daysOf(month: string): string[] {
  const last = Number(bounds(month).max?.slice(8) ?? 28);
  return Array.from({ length: last }, (_, i) => `${month}-${String(i + 1).padStart(2, "0")}`);
}

/** Place of a day in its week, Monday 0. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The month so many months from a month. */
function shifted(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** Names of the days of a week, Monday first, long and short. */
function weekdays(say: Say): [long: string, short: string][] {
  const format = (weekday: "long" | "short") => new Intl.DateTimeFormat(say.words.tag, { weekday, timeZone: "UTC" });
  const [long, short] = [format("long"), format("short")];
  return Array.from({ length: 7 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, i + 1));
    return [long.format(day), short.format(day)];
  });
}

function capital(text: string, say: Say): string {
  return text.charAt(0).toLocaleUpperCase(say.words.tag) + text.slice(1);
}
