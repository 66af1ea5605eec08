import type { CommitmentItem, EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { html } from "../html.ts";
import { fateWords } from "../parts/fates.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { commitmentEntry, timeline, unseen } from "../parts/lists.ts";
import { calendarUrl, urls, withQuery } from "../urls.ts";
import type { CalendarData } from "./calendar.ts";

/** What `/calendar?day=` shows. */
export interface DayData extends Pick<CalendarData, "today" | "filter" | "left"> {
  /** "YYYY-MM-DD" */
  day: string;
  /** those of the day first that most texts tell */
  encounters: readonly EncounterItem[];
  commitments: readonly CommitmentItem[];
  /** cursor of the next part, null at the end */
  next: string | null;
  /** true where this is not the first part */
  later: boolean;
}

/** `/calendar?day=2025-09-14&state=&with=&cursor=`: all that one day holds. */
export function dayPage(data: DayData, say: Say = english): string {
  const ui = say.words.ui;
  const { day, today, filter, encounters, commitments } = data;
  const month = day.slice(0, 7);
  const own = calendarUrl(day, filter);
  const sides = [filter.state, filter.with].filter(Boolean);
  const left = data.left.reduce((sum, one) => sum + one.encounters + one.commitments, 0);
  const more = left === 0 ? ui.page.next : say.count(ui.evidence.further, left);
  const content = html`<header class="list-head"><h1>${say.date(day)}</h1>${
    sides.length > 0 && html`<p class="lead">${sides.map((side) => say.party(side)).join(" – ")}</p>`
  }</header><nav class="month-way" aria-label="${ui.calendar.view}"><a href="${calendarUrl(month, filter)}">${say.date(month)}${unseen(ui.calendar.title)}</a></nav>${
    encounters.length + commitments.length === 0 && html`<p class="none" role="status">${ui.calendar.noneOfDay}</p>`
  }${
    encounters.length > 0 &&
    html`<section aria-labelledby="encounters"><h2 id="encounters">${ui.calendar.encounters}</h2>${timeline(encounters, say, { parties: true, today })}</section>`
  }${
    commitments.length > 0 &&
    html`<section aria-labelledby="commitments"><h2 id="commitments">${ui.calendar.commitments}</h2><ol class="timeline commitments">${commitments.map((one) => commitmentEntry(one, today, say, undefined, fateWords(one, say)))}</ol></section>`
  }${
    (data.later || data.next !== null) &&
    html`<nav class="pager" aria-label="${ui.page.next}">${data.later && html`<a href="${own}">${ui.page.first}</a>`}${
      data.next !== null &&
      html`<a rel="next" href="${withQuery(urls.calendar, { day, ...filter, cursor: data.next })}">${more}</a>`
    }</nav>`
  }${dataLinks(urls.calendar, { day, ...filter }, ["json", "csv", "ics"], say)}`;
  return layout({ title: `${ui.calendar.title}, ${say.date(day)}`, say, place: "calendar", kind: "calendar" }, content);
}
