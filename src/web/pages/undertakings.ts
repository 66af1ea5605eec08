import { bodyKinds } from "../../read/record.ts";
import type { BodyItem, CommitmentItem, EncounterItem, Evidence, FigureItem, InstrumentItem } from "../../view/items.ts";
import { companyOf, networkOf } from "../../view/network.ts";
import { calledFor } from "../../view/readers.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { langOf, quote, sources } from "../parts/evidence.ts";
import { commitmentsAsTold } from "../parts/fates.ts";
import { type FilterField, sideFields } from "../parts/filter.ts";
import { dataLinks, emptyStore, layout } from "../parts/layout.ts";
import { beyond, date, folded, instrumentEntry, mostFurther, narrowedBy, parties, timeline } from "../parts/lists.ts";
import { networkFigure } from "../parts/network.ts";
import { peopleTally, sidesTally, tally } from "../parts/tallies.ts";
import { bodyUrl, pairUrl, projectUrl, urls } from "../urls.ts";
import { type ListData, listPage } from "./lists.ts";

/** A project as lists show it. */
export interface ProjectGlance {
  key: string;
  name: string;
  /** how often texts name it */
  named: number;
  last: string | null;
  /** the pairs of sides of which the latest texts that name it are above all, those of most texts first */
  sides: readonly (readonly [string, string])[];
}

/** What `/projects` shows. */
export interface ProjectsData {
  projects: readonly ProjectGlance[];
  /** how many there are */
  all: number;
  emptyStore?: boolean;
}

/** `/projects`: undertakings, those named most first. */
export function projectsPage(data: ProjectsData, say: Say = english): string {
  const ui = say.words.ui;
  const content = html`<header class="list-head"><h1>${ui.project.allTitle}</h1><p class="lead">${ui.project.allLead}</p></header>${
    data.emptyStore === true
      ? emptyStore(say)
      : data.projects.length === 0
        ? html`<p class="none">${ui.project.none}</p>`
        : html`<ul class="tally tally-wide">${data.projects
            .slice(0, mostProjects)
            .map(
              ({ key, name, named, last, sides }) =>
                html`<li><span class="tally-name"><a href="${projectUrl(key)}">${say.project(name)}</a></span><span class="tally-times">${say.count(ui.tallies.times, named)}</span><span class="tally-last">${sides.length > 0 && html`${sides.map((two, index) => html`${index > 0 && ", "}${parties(two, say)}`)}`}${lastTold(last, say)}</span></li>`,
            )}</ul>${beyond(data.all, Math.min(mostProjects, data.projects.length), say)}`
  }${dataLinks(urls.projects, {}, ["json", "csv"], say)}`;
  return layout({ title: ui.project.allTitle, say, place: "projects", kind: "projects" }, content);
}

/** The day of the latest text that speaks of a thing, in a line of its own. */
function lastTold(day: string | null, say: Say): Html | null {
  return day === null ? null : html`<span class="tally-note">${say.words.ui.statePage.last}: ${date(day, say)}</span>`;
}

/** The day of the latest text that names a body. */
const lastOf = ({ evidence }: BodyItem): string | null =>
  evidence.reduce((last: string | null, { published }) => ((published ?? "") > (last ?? "") ? published : last), null);

/** Projects of the list; the data hold them all. */
export const mostProjects = 400;
/** Commitments of one thing; the data hold them all. */
const mostCommitments = 40;
/** Values of one thing; the data hold them all. */
const mostFigures = 40;

/** What the page of a project or a standing body is made of beside its own name. */
export interface Surroundings {
  today: string;
  /** words that name it, latest first */
  words: readonly Evidence[];
  encounters: readonly EncounterItem[];
  commitments: readonly CommitmentItem[];
  figures: readonly FigureItem[];
  documents: readonly InstrumentItem[];
  /** whether there are more texts than these are of */
  latestOnly: boolean;
}

/** What `/projects/middle-corridor` shows. */
export interface ProjectData extends Surroundings {
  key: string;
  name: string;
  /** pairs in whose encounters' texts it is named, most first */
  sides: readonly { a: string; b: string; times: number; last: string | null }[];
}

/** `/projects/middle-corridor`: what is said, promised and counted of an undertaking. */
export function projectPage(data: ProjectData, say: Say = english): string {
  const ui = say.words.ui;
  const sides = tally(
    "sides",
    ui.project.sides,
    data.sides.map(({ a, b, times, last }) => ({
      name: html`<a href="${pairUrl(a, b)}">${say.party(a)} – ${say.party(b)}</a>`,
      times,
      last,
    })),
    say,
    ui.statePage.last,
  );
  const content = html`<header class="list-head"><p class="eyebrow"><a href="${urls.projects}">${ui.project.allTitle}</a></p><h1>${say.project(data.name)}</h1>${data.latestOnly && html`<p class="none">${ui.person.shown}</p>`}</header><div class="home-grid"><div class="home-side">${commitmentsOf(data, say)}${figuresOf(data, say)}${wordsOf(data, ui.project.words, say)}</div><div class="home-side">${sides}${encountersOf(data, ui.pair.timeline, say)}${networkOfThing(data, say)}${documentsOf(data, ui.pair.instruments, say)}</div></div>${dataLinks(projectUrl(data.key), {}, ["json", "csv"], say)}`;
  return layout({ title: say.project(data.name), say, place: "projects", kind: "project" }, content);
}

export interface BodyFilter extends Record<string, string> {
  state: string;
  with: string;
  kind: string;
}

/** `/bodies?state=&with=&kind=&cursor=` */
export function bodiesPage(data: ListData<BodyItem, BodyFilter>, say: Say = english): string {
  const ui = say.words.ui;
  const { filter } = data;
  const fields: FilterField[] = [
    ...sideFields(data, say),
    {
      name: "kind",
      label: ui.filter.kind,
      value: filter.kind,
      choices: bodyKinds.map((kind) => [kind, say.words.bodies[kind]]),
    },
  ];
  const list = html`<ul class="cards">${data.items.map((body) => {
    const { name, language } = calledFor(say.words.language, body);
    return html`<li class="card"${narrowedBy({ sides: body.parties, kind: body.kind })}><p class="card-kind">${say.words.bodies[body.kind]}</p><p class="card-name" lang="${langOf(language)}"><a href="${bodyUrl(body.evidence[0].fact)}">${name}</a></p>${
      body.parties.length > 0 && html`<p class="card-sides">${parties(body.parties, say)}</p>`
    }${lastTold(lastOf(body), say)}</li>`;
  })}</ul>`;
  const texts = { title: ui.body.allTitle, lead: ui.body.allLead, none: ui.body.none };
  return listPage({ ...data, page: urls.bodies, place: "bodies", texts }, fields, list, say);
}

/** What `/bodies/ID` shows. */
export interface BodyData extends Surroundings {
  body: BodyItem;
  /** every name that the texts give it, with the language */
  names: readonly { name: string; language: string }[];
}

/** `/bodies/ID`: the sessions of a standing body, who came, what is promised. */
export function bodyPage(data: BodyData, say: Say = english): string {
  const ui = say.words.ui;
  const { body } = data;
  const shown = calledFor(say.words.language, body);
  const others = data.names.filter(({ name }) => name !== shown.name);
  const held = data.encounters.filter((one) => one.status === "held");
  const content = html`<header class="list-head"><p class="eyebrow"><a href="${urls.bodies}">${ui.body.allTitle}</a></p><p class="entry-kind"><span class="kind">${say.words.bodies[body.kind]}</span>${
    body.parties.length > 0 && parties(body.parties, say)
  }</p><h1 lang="${langOf(shown.language)}" dir="auto">${shown.name}</h1>${
    others.length > 0 &&
    html`<p class="person-also">${others.slice(0, 12).map(({ name, language }, index) => html`${index > 0 && " · "}<span lang="${langOf(language)}">${name}</span>`)}</p>`
  }${data.latestOnly && html`<p class="none">${ui.person.shown}</p>`}</header><div class="home-grid"><div class="home-side">${encountersOf(data, ui.body.sessions, say)}${commitmentsOf(data, say)}${figuresOf(data, say)}</div><div class="home-side">${peopleTally(ui.body.people, held, say)}${networkOfThing(data, say)}${documentsOf(data, ui.body.documents, say)}${body.parties.length > 2 && sidesTally(ui.project.sides, held, say)}${wordsOf(data, ui.body.words, say)}</div></div>${dataLinks(bodyUrl(body.evidence[0].fact), {}, ["json", "csv"], say)}`;
  return layout({ title: shown.name, say, place: "bodies", kind: "body", canonical: bodyUrl(body.evidence[0].fact) }, content);
}

/** Who was with whom at the encounters of a project or body. */
function networkOfThing({ encounters }: Surroundings, say: Say): Html | null {
  return networkFigure(networkOf(companyOf(encounters), encounters), say);
}

function wordsOf({ words }: Surroundings, title: string, say: Say): Html | null {
  if (words.length === 0) return null;
  return html`<section aria-labelledby="words"><h2 id="words">${title} <span class="heading-count">${words.length}</span></h2>${folded(words, (piece) => html`<li>${quote(piece, say)}</li>`, { most: 8, list: "ul", className: "quotes" }, say)}</section>`;
}

function encountersOf({ encounters, today }: Surroundings, title: string, say: Say): Html | null {
  if (encounters.length === 0) return null;
  return html`<section aria-labelledby="encounters"><h2 id="encounters">${title} <span class="heading-count">${encounters.length}</span></h2>${timeline(encounters, say, { parties: true, years: "h3", today, further: mostFurther })}</section>`;
}

function commitmentsOf({ commitments, today }: Surroundings, say: Say): Html | null {
  if (commitments.length === 0) return null;
  return html`<section aria-labelledby="promised"><h2 id="promised">${say.words.ui.project.commitments} <span class="heading-count">${commitments.length}</span></h2>${commitmentsAsTold(commitments.slice(0, mostCommitments), today, say)}${beyond(commitments.length, mostCommitments, say)}</section>`;
}

function documentsOf({ documents }: Surroundings, title: string, say: Say): Html | null {
  if (documents.length === 0) return null;
  return html`<section aria-labelledby="documents"><h2 id="documents">${title} <span class="heading-count">${documents.length}</span></h2>${folded(documents, (item) => instrumentEntry(item, say), { most: 8, list: "ol", className: "timeline" }, say)}</section>`;
}

function figuresOf({ figures }: Surroundings, say: Say): Html | null {
  if (figures.length === 0) return null;
  const ui = say.words.ui.pair;
  return html`<section aria-labelledby="figures"><h2 id="figures">${ui.figures} <span class="heading-count">${figures.length}</span></h2><div class="table-frame"><table class="records"><thead><tr><th scope="col">${ui.columns.period}</th><th scope="col">${ui.columns.value}</th><th scope="col">${ui.columns.told}</th></tr></thead><tbody>${figures
    .slice(0, mostFigures)
    .map(
      (figure) =>
        html`<tr><th scope="row">${figure.period === null ? "–" : date(figure.period, say)}</th><td><span class="of-whom">${say.words.measures[figure.measure]}</span> <span class="value">${say.figure(figure)}</span></td><td>${sources(figure.evidence, say)}</td></tr>`,
    )}</tbody></table></div>${beyond(figures.length, mostFigures, say)}</section>`;
}
