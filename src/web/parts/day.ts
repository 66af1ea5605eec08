import { dayInNumbers, dayWords, periodInField } from "../../view/day-written.ts";
import { fill } from "../../view/edtf.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";

/** A day of which examples are given: its number is no month's. */
const example = "2025-12-31";

/**
 * A field that takes a date as readers of the page write dates: a browser's own field for dates follows the browser's language
 * instead. `where` names the form, whose `dayHint` tells what may be written.
 */
export function dayInput(id: string, name: string, value: string, say: Say, where: string, wrong = false): Html {
  const { calendar, ui } = say.words;
  return html`<input id="${id}" class="day-field" name="${name}" value="${periodInField(value, calendar)}" placeholder="${ui.filter.dayForm}" aria-describedby="${hintId(where)}" autocomplete="off" spellcheck="false" data-day${wrong && html` aria-invalid="true"`}${wrong && html` autofocus`}>`;
}

/** How dates may be written, once for all such fields of a form; with the words by which the browser understands them. */
export function dayHint(say: Say, where: string, periods = false): Html {
  const { calendar, tag, ui } = say.words;
  const examples = [dayInNumbers(example, calendar), say.date(example), say.date("2025-12"), "2025"];
  if (periods) examples.push(periodInField("2025-12-29/2025-12-31", calendar));
  return html`<span class="day-hint" id="${hintId(where)}" data-days="${JSON.stringify(dayWords(calendar, tag))}">${fill(ui.filter.dayHint, { examples: examples.join("; ") })}</span>`;
}

const hintId = (where: string): string => `day-hint-${where}`;
