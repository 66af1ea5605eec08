import type { BodyItem, Dossier, PersonItem, ProjectItem, StatementItem } from "../../view/dossier.ts";
import { bounds, fill } from "../../view/edtf.ts";
import { officePairs } from "../../view/levels.ts";
import type { PairView } from "../../view/narrowed.ts";
import { newsOf } from "../../view/news.ts";
import { calledFor } from "../../view/readers.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { summaryOf } from "../../view/summary.ts";
import { slug } from "../../view/where.ts";
import { type Html, html } from "../html.ts";
import { linked, personOf, type Target, targetsOf } from "../leads.ts";
import { activity, step } from "../parts/charts.ts";
import { langOf, proof, sources } from "../parts/evidence.ts";
import { commitmentGroups } from "../parts/fates.ts";
import { layout } from "../parts/layout.ts";
import { beyond, date, folded, statementEntry, textEntry } from "../parts/lists.ts";
import { figurePlot, topicGrid } from "../parts/plot.ts";
import { bodyUrl, pairUrl, projectUrl, stateUrl, urls } from "../urls.ts";

import {
  counterpartTable,
  documentGroups,
  encounterSection,
  newsCount,
  newsSection,
  olderSection,
  pairViewUrl,
  sinceForm,
  wholePair,
} from "./pair-parts.ts";

/** `/pairs/AZ/KZ?since=&in=&kind=`: all that the texts say of two sides. */
export function pairPage(dossier: Dossier, say: Say = english, view: PairView = wholePair): string {
  const ui = say.words.ui.pair;
  const [a, b] = dossier.sides;
  const sections = sectionsOf(dossier, say, view).filter((section) => section.content !== null);
  const title = fill(ui.title, { a: say.party(a), b: say.party(b) });
  const held = dossier.timeline.filter((one) => one.status === "held");
  const days = held.flatMap((one) => bounds(one.date).min ?? []);
  const none = fill(ui.title, { a: "", b: "" }).trim();
  const content = html`<header class="pair-head"><div class="pair-lead"><h1 class="pair-title"><a href="${stateUrl(a)}">${say.party(a)}</a><span class="unseen"> ${none} </span>${way}<a href="${stateUrl(b)}">${say.party(b)}</a></h1><p class="as-of">${fill(ui.asOf, { date: say.date(dossier.today) })}${
    dossier.texts.length > 0 &&
    html`<span class="downloads">\u00a0· ${ui.download} <a href="${pairUrl(a, b, "docx")}">${ui.asWord}</a>, <a href="${pairUrl(a, b, "pdf")}">${ui.asPdf}</a>, <a href="${pairUrl(a, b, "md")}">${ui.asMarkdown}</a>, <a href="${pairViewUrl(dossier.sides, view, { ext: "json" })}">${ui.asJson}</a>, <a href="${pairViewUrl(dossier.sides, view, { ext: "csv" })}">${"CSV"}</a></span>`
  }</p><p class="summary">${linked(summaryOf(dossier, say).join(" "), summaryTargets(dossier, say))}</p>${olderSection(dossier, view, say)}${dossier.texts.length > 0 && sinceForm(dossier, view, say)}</div>${activity(days, dossier.today, say)}</header>${
    sections.length > 0 &&
    html`<div class="with-contents"><nav class="contents" aria-label="${say.words.ui.onThisPage}"><ul>${sections.map(
      (section) =>
        html`<li><a href="#${section.id}">${section.title}</a> <span class="contents-count">${section.count}</span></li>`,
    )}</ul></nav><div class="sections">${sections.map(
      (section) =>
        html`<section id="${section.id}" class="section section-${section.id}" aria-labelledby="${section.id}-title"><h2 id="${section.id}-title">${section.title}</h2>${section.content}</section>`,
    )}</div></div>`
  }`;
  const elsewhere = html`<ul class="onward">${dossier.sides.map((side) => html`<li><a href="${stateUrl(side)}">${say.words.ui.statePage.pairs}: ${say.party(side)}</a></li>`)}<li><a href="${urls.home}">${say.words.ui.home404}</a></li></ul>`;
  return layout(
    {
      title,
      say,
      place: "relations",
      kind: "pair",
      alternates: [
        { type: "text/markdown", url: pairUrl(a, b, "md") },
        { type: "application/json", url: pairUrl(a, b, "json") },
      ],
    },
    dossier.texts.length > 0 ? content : html`${content}${elsewhere}`,
  );
}

/** What the summary names: of the last encounter held and the next one planned. */
function summaryTargets({ timeline: all }: Dossier, say: Say): Target[] {
  const told = [all.find((one) => one.status === "held"), ...all.filter((one) => one.status === "planned")];
  return told.flatMap((one) => (one === undefined ? [] : targetsOf(one, say)));
}

/** The way between two capitals. */
const way = html`<svg class="pair-way" viewBox="0 0 72 30" width="72" height="30" aria-hidden="true" focusable="false"><circle cx="6" cy="23" r="4" fill="currentColor"></circle><circle cx="66" cy="23" r="4" fill="none" stroke="currentColor" stroke-width="2"></circle><path d="M6 23C18 2 52 2 64 18.500" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path></svg>`;

interface Section {
  id: string;
  title: string;
  count: number;
  content: Html | null;
}

function sectionsOf(dossier: Dossier, say: Say, view: PairView): Section[] {
  const ui = say.words.ui.pair;
  const more = say.words.ui.pairMore;
  const { statements, today, followedOnly } = dossier;
  const section = (id: string, title: string, count: number, content: () => Html): Section => ({
    id,
    title,
    count,
    content: count === 0 ? null : content(),
  });
  const figures = dossier.figures.reduce((sum, series) => sum + series.figures.length, 0);
  const said = statements.first.length + statements.second.length + statements.joint.length;
  const news = view.since === "" ? null : newsOf(dossier, view.since);
  const counterparts = counterpartTable(dossier, say);
  return [
    ...(news === null || dossier.texts.length === 0
      ? []
      : [
          {
            id: "news",
            title: fill(more.since, { since: say.date(`${news.since}/..`) }),
            count: newsCount(news),
            content: newsSection(news, dossier, say),
          },
        ]),
    section("encounters", ui.timeline, dossier.timeline.length, () => encounterSection(dossier, view, say)),
    {
      id: "counterparts",
      title: more.counterparts,
      count: officePairs(dossier.timeline, dossier.sides).length,
      content: counterparts,
    },
    section("commitments", ui.commitments, dossier.commitments.length, () =>
      commitmentGroups(dossier.commitments, { today, heading: "h3", most: 8, sides: dossier.sides, followedOnly }, say),
    ),
    section("documents", ui.instruments, dossier.instruments.length, () => documentGroups(dossier, say)),
    section("figures", ui.figures, figures, () => figureTables(dossier, say)),
    section("people", ui.people, dossier.people[0].length + dossier.people[1].length, () => people(dossier, say)),
    section("statements", ui.statements, said, () => statementColumns(dossier, say)),
    section("bodies", ui.bodies, dossier.bodies.length, () => folded(dossier.bodies, (body) => bodyEntry(body, say), cards, say)),
    section("projects", ui.projects, dossier.projects.length, () =>
      folded(dossier.projects, (project) => projectEntry(project, say), cards, say),
    ),
    section("topics", ui.topics, dossier.topics.length, () => topics(dossier, say)),
    section("texts", ui.sources, dossier.texts.length, () =>
      folded(dossier.texts, (text) => textEntry(text, say), { most: 12, list: "ul", className: "texts" }, say),
    ),
  ];
}

const cards = { most: 12, list: "ul", className: "cards" } as const;

function bodyEntry(body: BodyItem, say: Say): Html {
  const { name, language } = calledFor(say.words.language, body);
  return html`<li class="card"><p class="card-kind">${say.words.bodies[body.kind]}</p><p class="card-name" lang="${langOf(language)}"><a href="${bodyUrl(body.evidence[0].fact)}">${name}</a></p>${proof(body.evidence, say)}</li>`;
}

function projectEntry(project: ProjectItem, say: Say): Html {
  return html`<li class="card"><p class="card-name"><a href="${projectUrl(slug(project.name))}">${say.project(project.name)}</a></p>${proof(project.evidence, say)}</li>`;
}

/** Rows of one measure. */
const mostFigures = 8;

function figureTables(dossier: Dossier, say: Say): Html {
  const { columns } = say.words.ui.pair;
  return html`<div class="figure-grid">${dossier.figures.map(({ measure, figures }) => {
    // bars compare levels of one unit only
    const levels = figures.filter((figure) => figure.sense === "level" || figure.sense === "target");
    const unit = levels[0]?.unit;
    const same = levels.filter((figure) => figure.unit === unit);
    const most = same.length > 1 ? Math.max(...same.map((figure) => figure.value)) : 0;
    return html`<section class="measure"><h3>${say.words.measures[measure]}</h3>${figurePlot(figures, say)}<div class="table-frame"><table class="records figures"><thead><tr><th scope="col">${columns.period}</th><th scope="col">${columns.value}</th><th scope="col">${columns.told}</th></tr></thead><tbody>${figures
      .slice(0, mostFigures)
      .map(
        (figure) =>
          html`<tr class="sense-${figure.sense}"><th scope="row">${figure.period === null ? "–" : date(figure.period, say)}</th><td><span class="value">${say.figure(figure)}</span>${
            figure.parties.length === 1 && html` <span class="of-whom">${say.party(figure.parties[0])}</span>`
          }${same.includes(figure) && most > 0 && html`<i class="meter w${step(figure.value, most)}" aria-hidden="true"></i>`}</td><td>${sources(figure.evidence, say)}</td></tr>`,
      )}</tbody></table></div>${beyond(figures.length, Math.min(figures.length, mostFigures), say)}</section>`;
  })}</div>`;
}

function people(dossier: Dossier, say: Say): Html {
  const ui = say.words.ui.pair;
  const list = (items: readonly PersonItem[]): Html =>
    items.length === 0
      ? html`<p class="none">${ui.noPeople}</p>`
      : folded(items, (person) => personEntry(person, say), { most: 10, list: "ul", className: "people" }, say);
  return html`<div class="columns-2">${dossier.sides.map(
    (side, index) => html`<section class="side"><h3>${say.party(side)}</h3>${list(dossier.people[index])}</section>`,
  )}</div>`;
}

function personEntry(person: PersonItem, say: Say): Html {
  const ui = say.words.ui;
  const name = say.name(person.name);
  const others = person.names.filter((spelling) => spelling !== name);
  return html`<li class="person"><p class="person-name">${personOf(person, say)}</p>${
    person.posts.length > 0 &&
    html`<p class="person-posts">${person.posts.map(({ post }, index) => (index === 0 ? say.post : say.postInSentence)(post, person.state)).join(", ")}</p>`
  }${others.length > 0 && html`<p class="person-also">${fill(ui.pair.alsoWritten, { names: others.join(", ") })}</p>`}${proof(person.evidence, say)}</li>`;
}

function statementColumns(dossier: Dossier, say: Say): Html {
  const ui = say.words.ui.pair;
  const [a, b] = dossier.sides;
  const { first, second, joint } = dossier.statements;
  const group = (title: string, items: readonly StatementItem[], id: string): Html | null =>
    items.length === 0
      ? null
      : html`<section class="side statements-${id}"><h3>${title} <span class="heading-count">${items.length}</span></h3>${folded(items, (item) => statementEntry(item, say), { most: 6, list: "ul", className: "statements" }, say)}</section>`;
  return html`<div class="columns-2">${group(say.put(ui.statementsOf, { state: say.partyInSentence(a) }), first, "first")}${group(
    say.put(ui.statementsOf, { state: say.partyInSentence(b) }),
    second,
    "second",
  )}</div>${group(ui.statementsJoint, joint, "joint")}`;
}

/** Topics that are seen at once. */
const mostTopics = 12;

function topics(dossier: Dossier, say: Say): Html {
  const most = Math.max(...dossier.topics.map((topic) => topic.texts));
  const grid = topicGrid(dossier.topics, say);
  const list = (some: Dossier["topics"]) =>
    html`<ul class="topics">${some.map(
      ({ topic, texts }) =>
        html`<li><span class="topic-name">${say.words.topics[topic]}</span><span class="topic-bar"><i class="meter w${step(texts, most)}" aria-hidden="true"></i></span><span class="topic-count">${say.count(say.words.ui.counts.texts, texts)}</span></li>`,
    )}</ul>`;
  const all = dossier.topics;
  const first = all.length > mostTopics + 2 ? mostTopics : all.length;
  const rest =
    first < all.length &&
    html`<details class="more"><summary>${fill(say.words.ui.pair.showAll, { n: say.number(all.length) })}</summary>${list(all.slice(first))}</details>`;
  return html`${list(all.slice(0, first))}${rest}${grid !== null && html`<h3>${say.words.ui.pairMore.topicsOverTime}</h3>${grid}`}`;
}
