import { fill } from "../../view/edtf.ts";
import type { FactRow, FactVerdict } from "../../view/rows.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { correctUrl, factId, urls, withQuery } from "../urls.ts";

/** Where people may decide: pages are given it only by a server that keeps decisions. */
export interface Desk {
  /** the name under which this reader decided last; "" where they have not */
  readonly who: string;
}

/** Buttons that judge a fact and come back to `back`. */
export function decideForm(row: FactRow, sentence: string, back: string, say: Say): Html {
  const { decide } = say.words.ui;
  return html`<form class="decide" method="post" action="${urls.decisions}"><input type="hidden" name="fact" value="${row.id}"><input type="hidden" name="back" value="${back}"><span class="decide-group" role="group" aria-label="${fill(decide.group, { fact: sentence })}"><button name="action" value="confirm">${decide.confirm}</button><button name="action" value="reject">${decide.reject}</button><a class="decide-correct" href="${withQuery(correctUrl(row.id), { back })}">${decide.correct}</a></span></form>`;
}

/** Who said what of a fact, and a button that takes it back. */
export function verdictLine(verdict: FactVerdict, back: string, say: Say, desk: Desk | undefined): Html {
  const { decide } = say.words.ui;
  const { action, who, at, why, standing, decision } = verdict;
  const note = standing === "applies" || standing === "moot" ? null : decide.standing[standing];
  return html`<div class="verdict verdict-${action}"><p>${fill(decide.verdict[action], { who, date: say.date(at.slice(0, 10)) })}${why !== null && html` <q>${why}</q>`}</p>${note !== null && html`<p>${note}</p>`}${desk !== undefined && undoForm(decision, back, say)}</div>`;
}

/** A button that undoes a decision. */
export function undoForm(decision: number, back: string, say: Say): Html {
  const { decide, log } = say.words.ui;
  return html`<form class="decide" method="post" action="${urls.decisions}"><input type="hidden" name="action" value="undo"><input type="hidden" name="decision" value="${decision}"><input type="hidden" name="back" value="${back}"><button>${decide.undo}<span class="unseen"> ${fill(log.number, { n: `${decision}` })}</span></button></form>`;
}

/** The address of a fact on a page, to come back to. */
export const backTo = (page: string, row: FactRow): string => `${page}#${factId(row.id)}`;

/** Fields that ask who decides and why; `where` tells those of several forms on a page apart, and a page that asks nothing else begins there. */
export function signature(say: Say, { who }: Desk, where = "", alone = false): Html {
  const { decide } = say.words.ui;
  const id = (name: string): string => (where === "" ? name : `${name}-${where}`);
  return html`<p class="form-row"><label for="${id("who")}">${decide.who}</label><input id="${id("who")}" name="who" value="${who}" required maxlength="200" autocomplete="name"${alone && html` autofocus`}></p><p class="form-row"><label for="${id("why")}">${decide.why}</label><input id="${id("why")}" name="why" maxlength="4000"></p>`;
}
