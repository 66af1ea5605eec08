import { factKinds } from "../../read/record.ts";
import type { CorrectField, Decision } from "../../store/store.ts";
import { fill } from "../../view/edtf.ts";
import type { FactRow, ReviewRow } from "../../view/rows.ts";
import type { Say } from "../../view/say/say.ts";
import { castOf } from "../../view/timeline.ts";
import { type Html, html, join, plain } from "../html.ts";
import { personKey } from "../leads.ts";
import { type Desk, decideForm, signature, undoForm } from "../parts/decide.ts";
import { langOf } from "../parts/evidence.ts";
import { fateWords } from "../parts/fates.ts";
import { factName, fieldRow, fieldSaid } from "../parts/fields.ts";
import { filterForm, stateChoices } from "../parts/filter.ts";
import { dataLinks, layout, pager } from "../parts/layout.ts";
import { date } from "../parts/lists.ts";
import { outletOf } from "../parts/outlet.ts";
import { tell } from "../parts/tell.ts";
import { encounterUrl, factId, personUrl, textUrl, urls, withQuery } from "../urls.ts";

/** What `/review` shows. */
export interface ReviewData {
  readonly rows: readonly ReviewRow[];
  readonly next: string | null;
  /** what narrows it, as in the address */
  readonly filter: Readonly<Record<string, string>>;
  readonly later: boolean;
  /** codes of the states and organisations that can be chosen */
  readonly states: readonly string[];
  /** of entries whose words are part of a sentence, what stands there before and after them; by id of the fact */
  readonly around: ReadonlyMap<string, readonly [before: string, after: string]>;
}

/** `/review`: what somebody should look at. Judged by buttons or, with the script, by keys; each entry leads to its words. */
export function reviewPage(data: ReviewData, say: Say, desk: Desk | undefined): string {
  const { review, filter, statePage } = say.words.ui;
  const here = withQuery(urls.review, data.filter);
  const states = stateChoices(data.states, say);
  const form = filterForm(
    urls.review,
    [
      { name: "state", label: filter.state, value: data.filter.state ?? "", choices: states },
      { name: "with", label: statePage.partner, value: data.filter.with ?? "", choices: states },
      {
        name: "kind",
        label: filter.kind,
        value: data.filter.kind ?? "",
        choices: factKinds.map((kind) => [kind, factName(kind, say)]),
      },
    ],
    say,
  );
  const list =
    data.rows.length === 0
      ? html`<p class="none">${review.none}</p>`
      : html`<ol class="queue">${data.rows.map((item) => entry(item, data.around.get(item.row.id) ?? null, here, say, desk))}</ol>`;
  // what is nowhere is neither narrowed nor decided by keys
  const asked = data.rows.length > 0 || Object.values(data.filter).some(Boolean);
  const first = data.later ? here : null;
  const next = data.next === null ? null : withQuery(urls.review, { ...data.filter, cursor: data.next });
  const content = html`<header class="list-head"><h1>${review.title}</h1><p class="lead">${review.lead} <a href="${urls.decisions}">${review.log}</a></p>${
    desk !== undefined && data.rows.length > 0 && html`<p class="hint hint-keys">${review.keys}</p>`
  }</header>${asked && form}<div class="review" data-kept="${review.kept}" data-undo="${say.words.ui.decide.undo}">${list}<p class="review-status" role="status"></p></div>${pager(say, next, first, false)}${dataLinks(urls.review, data.filter, ["json", "csv"], say)}`;
  return layout(
    {
      title: review.title,
      say,
      place: "review",
      kind: "review",
      alternates: [{ type: "application/json", url: `${urls.review}.json` }],
    },
    content,
  );
}

function entry(
  { row, doubts, state = "open", fate = null, decision }: ReviewRow,
  around: readonly [before: string, after: string] | null,
  here: string,
  say: Say,
  desk: Desk | undefined,
): Html {
  const { review } = say.words.ui;
  const { sentence, fields } = tell(row, say, castOf([row]));
  const names = doubts.map((field) => (field === "text" ? review.text : (say.words.fields[field] ?? field)));
  const oneLine = (words: string): string => words.replace(/\s+/g, " ");
  const words = oneLine(row.fact.quote);
  const quote =
    around !== null
      ? html`<blockquote class="own-words" lang="${langOf(row.language)}" dir="auto">${oneLine(around[0])}<mark>${words}</mark>${oneLine(around[1])}</blockquote>`
      : words !== plain(sentence) &&
        html`<blockquote class="own-words" lang="${langOf(row.language)}" dir="auto">${words}</blockquote>`;
  const outlet = html`${outletOf(row, row.text)}${row.published !== null && html`, ${date(row.published, say)}`}`;
  return html`<li class="fact fact-${row.kind} queue-entry" id="${factId(row.id)}" data-fact="${row.id}"><a class="fact-link" href="${textUrl(row.text, row.id)}">${sentence}</a>${quote}<p class="fact-fields">${join(
    [...fields, ...(state === "overdue" ? [say.fate({ state, fate })] : []), outlet].map((field) => html`<span>${field}</span>`),
    html`\u00a0<span aria-hidden="true">·</span> `,
  )}</p>${fateWords({ state, fate }, say)}<p class="doubts"><b>${review.doubts}:</b> ${say.list(names)}</p>${desk !== undefined && (decision === undefined ? decideForm(row, plain(sentence), here, say) : undoForm(decision, here, say))}</li>`;
}

/** What `/decisions` shows. */
export interface DecisionsData {
  readonly rows: readonly Decision[];
  readonly meant: Meant;
  readonly next: string | null;
  readonly later: boolean;
}

/** `/decisions`: the log. */
export function decisionsPage(data: DecisionsData, say: Say, desk: Desk | undefined): string {
  const { log } = say.words.ui;
  const list =
    data.rows.length === 0
      ? html`<p class="none">${log.none}</p>`
      : html`<ol class="log">${data.rows.map((row) => logEntry(row, say, desk, data.meant))}</ol>`;
  const next = data.next === null ? null : withQuery(urls.decisions, { cursor: data.next });
  const content = html`<header class="list-head"><h1>${log.title}</h1><p class="lead">${log.lead}</p></header>${list}${pager(say, next, data.later ? urls.decisions : null, true)}${dataLinks(urls.decisions, {}, ["json", "csv"], say)}`;
  return layout(
    {
      title: log.title,
      say,
      place: "review",
      kind: "decisions",
      alternates: [{ type: "application/json", url: `${urls.decisions}.json` }],
    },
    content,
  );
}

/** The facts by which log rows about people and encounters name them, by id; of one that is read no longer there is none. */
export type Meant = ReadonlyMap<string, FactRow>;

/** Whom or what a decision about links speaks of: people by name, encounters by kind and day, as the fact says that the id stands for. */
function meantBy(id: string, meant: Meant, say: Say): Html {
  const row = meant.get(id);
  // the spelling that was decided about, not the one by which its bearer is known since
  if (row?.kind === "people") {
    const { name, state } = row.fact;
    return html`<a href="${personUrl(personKey({ name, state, key: id }))}">${name}</a>`;
  }
  if (row?.kind !== "encounters") return html`${id}`;
  const { kind, date: day } = row.fact;
  return html`<a href="${encounterUrl(id)}">${join([html`${say.count(say.words.encounters[kind].name, 1)}`, ...(day === null ? [] : [date(day, say)]), html`${outletOf(row, row.text)}`], ", ")}</a>`;
}

/** A row of the log, with a button that takes it back and comes back to `back`. */
export function logEntry(row: Decision, say: Say, desk: Desk | undefined, meant: Meant, back: string = urls.decisions): Html {
  const { log } = say.words.ui;
  const { number, action, who, at, why, target, change, holds, text } = row;
  const number_ = (n: number) => fill(log.number, { n: `${n}` });
  const about =
    "fact" in target
      ? html`<a href="${textUrl(text ?? "", target.fact)}">${target.item.quote.replace(/\s+/g, " ")}</a>`
      : "decision" in target
        ? html`<a href="#d-${target.decision}">${number_(target.decision)}</a>`
        : join(
            target.ids.map((group) =>
              join(
                [group].flat().map((id) => meantBy(id, meant, say)),
                " + ",
              ),
            ),
            html`\u00a0<span aria-hidden="true">·</span> `,
          );
  return html`<li id="d-${number}" class="${holds ? "log-entry" : "log-entry log-past"}"><p><b>${log.actions[action]}</b> ${who}, ${date(at.slice(0, 10), say)} <span class="log-number">${number_(number)}</span>${!holds && html` <span class="badge">${log.notHolding}</span>`}</p><p class="log-about">${about}</p>${
    change !== null &&
    html`<dl class="log-change">${Object.entries(change).map(([field, value]) => html`<div><dt>${say.words.fields[field] ?? field}</dt><dd>${"kind" in target ? fieldSaid(target.kind, field, value, say) : ""}</dd></div>`)}</dl>`
  }${why !== null && html`<p class="log-why"><q>${why}</q></p>`}${desk !== undefined && holds && undoForm(number, back, say)}</li>`;
}

/** `/facts/ID/correct`: the fields of a fact as a form, beside the words that it rests on. */
export function correctPage(row: FactRow, fields: readonly CorrectField[], back: string, say: Say, desk: Desk): string {
  const { decide } = say.words.ui;
  const inputs = fields.map((field) => fieldRow(row, field, say));
  const content = html`<header class="list-head"><h1>${decide.correctTitle}</h1><p class="lead">${decide.correctLead}</p></header><div class="correct"><div class="correct-words"><blockquote class="own-words" lang="${langOf(row.language)}" dir="auto">${row.fact.quote.replace(/\s+/g, " ")}</blockquote><p class="text-where"><a href="${textUrl(row.text, row.id)}">${outletOf(row, row.text)}${row.published !== null && html`, ${date(row.published, say)}`}</a></p><p class="rule">${say.words.ui.text.rule} <code>${row.fact.rule}</code></p></div><form class="form" method="post" action="${urls.decisions}"><input type="hidden" name="action" value="correct"><input type="hidden" name="fact" value="${row.id}"><input type="hidden" name="back" value="${back}">${inputs}${signature(say, desk)}<p class="form-actions"><button>${decide.keep}</button> <a href="${back}">${decide.cancel}</a></p></form></div>`;
  return layout({ title: decide.correctTitle, say, kind: "form" }, content);
}

/** Asks who decides, with all that was sent before. */
export function whoPage(sent: readonly (readonly [name: string, value: string])[], back: string, say: Say): string {
  const { decide } = say.words.ui;
  const content = html`<header class="list-head"><h1>${decide.whoTitle}</h1><p class="lead">${decide.whoWhy}</p></header><form class="form" method="post" action="${urls.decisions}">${sent.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${signature(say, { who: "" }, "", true)}<p class="form-actions"><button>${decide.keep}</button> <a href="${back}">${decide.cancel}</a></p></form>`;
  return layout({ title: decide.whoTitle, say, kind: "form" }, content);
}
