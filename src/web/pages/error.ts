import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { html } from "../html.ts";
import { layout, searchForm } from "../parts/layout.ts";
import { urls } from "../urls.ts";

/** What an error page tells. */
export interface ErrorData {
  /** HTTP status */
  status: number;
  /** what happened, where that may be told */
  message?: string;
  /** what to do next, in one sentence */
  hint?: string;
}

/** What is said of statuses that people can do something about. */
const kinds: Readonly<Record<number, keyof Say["words"]["ui"]["errors"]>> = {
  404: "notFound",
  409: "conflict",
  413: "tooLong",
  414: "tooLong",
  503: "unavailable",
  507: "full",
};

/** A page for what could not be shown. */
export function errorPage(data: ErrorData, say: Say = english): string {
  const ui = say.words.ui;
  const { title, text } = ui.errors[kinds[data.status] ?? (data.status < 500 ? "badRequest" : "trouble")];
  // that a page is not there says all there is to say
  const told = data.status !== 404;
  const content = html`<section class="trouble"><p class="trouble-status" aria-hidden="true">${data.status}</p><h1>${title}</h1><p class="lead">${text}</p>${
    told &&
    data.message !== undefined &&
    html`<p class="trouble-message">${ui.errorDetail}: <span lang="en">${data.message}</span></p>`
  }${told && data.hint !== undefined && html`<p lang="en">${data.hint}</p>`}<p><a href="${urls.home}">${ui.home404}</a></p>${data.status < 500 && searchForm(say, "", "page")}</section>`;
  return layout({ title, say, place: null, kind: "error", ownSearch: data.status < 500 }, content);
}
