import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { withQuery } from "../urls.ts";
import { dayHint, dayInput } from "./day.ts";

type FilterChoices = readonly (readonly [value: string, label: string])[];

/** One field of a filter: a choice among values, or a day. */
export type FilterField =
  | { name: string; label: string; value: string; choices: FilterChoices }
  | { name: string; label: string; value: string; type: "day" | "search" };

/** A form that narrows a list; works without a script. `hidden` goes along unchanged. */
export function filterForm(
  action: string,
  fields: readonly FilterField[],
  say: Say,
  hidden: Readonly<Record<string, string>> = {},
): Html {
  const ui = say.words.ui.filter;
  const narrowed = narrowedTo(fields, say);
  return html`<form class="filter" action="${action}" method="get" aria-label="${ui.legend}">${Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}${fields.map((field) => {
    const id = `filter-${field.name}`;
    const input =
      "choices" in field
        ? html`<select id="${id}" name="${field.name}"><option value="">${ui.any}</option>${choicesOf(field, say).map(
            ([value, label]) => html`<option value="${value}"${value === field.value && html` selected`}>${label}</option>`,
          )}</select>`
        : field.type === "day"
          ? dayInput(id, field.name, field.value, say, "filter")
          : html`<input id="${id}" type="search" name="${field.name}" value="${field.value}">`;
    return html`<p class="filter-field"><label for="${id}">${field.label}</label>${input}</p>`;
  })}<p class="filter-actions"><button type="submit">${ui.apply}</button>${narrowed.length > 0 && html`<a href="${withQuery(action, hidden)}">${ui.clear}</a>`}</p>${fields.some((field) => "type" in field && field.type === "day") && dayHint(say, "filter")}</form>${
    narrowed.length > 0 && html`<p class="narrowed-by">${narrowed.map(({ label, value }) => `${label}: ${value}`).join("; ")}</p>`
  }`;
}

/** The choices of a field; what it is narrowed to is one of them, too, where an address asks for what nothing in the record is of. */
function choicesOf({ value, choices }: Extract<FilterField, { choices: unknown }>, say: Say): FilterChoices {
  return value === "" || choices.some(([code]) => code === value) ? choices : [...choices, [value, say.party(value)]];
}

/** What a list is narrowed to, as its readers say it: on paper, where the form is not, and in the title of the page. */
export function narrowedTo(fields: readonly FilterField[], say: Say): { label: string; value: string }[] {
  return fields.flatMap((field) => {
    const { label, value } = field;
    if (value === "") return [];
    if ("choices" in field) return [{ label, value: choicesOf(field, say).find(([code]) => code === value)![1] }];
    return [{ label, value: field.type === "day" ? say.date(value) : value }];
  });
}

/** Choices of states and organisations, by name. */
export function stateChoices(codes: readonly string[], say: Say): [string, string][] {
  const named = codes.map((code): [string, string] => [code, say.party(code)]);
  return named.sort((a, b) => a[1].localeCompare(b[1], say.words.tag));
}

/** The fields by which a list is narrowed to one side, or to what is between two. */
export function sideFields(
  { filter, states }: { readonly filter: { state: string; with: string }; readonly states: readonly string[] },
  say: Say,
): FilterField[] {
  const ui = say.words.ui;
  const choices = stateChoices(states, say);
  return [
    { name: "state", label: ui.filter.state, value: filter.state, choices },
    { name: "with", label: ui.statePage.partner, value: filter.with, choices },
  ];
}
