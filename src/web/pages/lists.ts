import { commitmentStrengths, encounterKinds, encounterStatuses } from "../../read/record.ts";
import { fill } from "../../view/edtf.ts";
import type { CommitmentItem, EncounterItem } from "../../view/items.ts";
import type { PairRow, PersonRow } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html, join } from "../html.ts";
import { personKey, personOf } from "../leads.ts";
import { step } from "../parts/charts.ts";
import { commitmentGroups } from "../parts/fates.ts";
import { type FilterField, filterForm, narrowedTo, sideFields, stateChoices } from "../parts/filter.ts";
import { dataLinks, emptyStore, layout, type Place, pager } from "../parts/layout.ts";
import { date, narrowedBy, timeline } from "../parts/lists.ts";
import { pairUrl, personUrl, stateUrl, urls, withQuery } from "../urls.ts";

/** A part of a list, with what it was narrowed by and how it goes on. */
export interface ListData<Item, Filter> {
  items: readonly Item[];
  /** as the address gave it; "" where not narrowed */
  filter: Filter;
  /** codes of the states and organisations that can be chosen */
  states: readonly string[];
  /** cursor of the next part, null at the end */
  next: string | null;
  /** true where this is not the first part */
  later: boolean;
  /** true where nothing has been read at all */
  emptyStore?: boolean;
  /** the day, "YYYY-MM-DD", against which planned and due days are held */
  today?: string;
}

export interface EncounterFilter extends Record<string, string> {
  state: string;
  with: string;
  kind: string;
  status: string;
  from: string;
  to: string;
}

/** `/encounters?state=&with=&kind=&status=&from=&to=&cursor=` */
export function encountersPage(data: ListData<EncounterItem, EncounterFilter>, say: Say = english): string {
  const ui = say.words.ui;
  const { filter } = data;
  const fields: FilterField[] = [
    ...sideFields(data, say),
    {
      name: "kind",
      label: ui.filter.kind,
      value: filter.kind,
      choices: encounterKinds.map((kind) => [kind, say.count(say.words.encounters[kind].name, 1)]),
    },
    {
      name: "status",
      label: ui.filter.status,
      value: filter.status,
      choices: encounterStatuses.map((status) => [status, say.words.statuses[status]]),
    },
    { name: "from", label: ui.filter.from, value: filter.from, type: "day" },
    { name: "to", label: ui.filter.to, value: filter.to, type: "day" },
  ];
  const list = timeline(data.items, say, { parties: true, years: "h2", whole: true, today: data.today });
  return listPage(
    { ...data, page: urls.encounters, place: "encounters", byTime: true, texts: ui.encountersPage },
    fields,
    list,
    say,
  );
}

export interface CommitmentFilter extends Record<string, string> {
  state: string;
  with: string;
  strength: string;
  from: string;
  to: string;
}

/** `/commitments?state=&with=&strength=&from=&to=&cursor=`; `today` is the day against which due dates are held. */
export function commitmentsPage(
  data: ListData<CommitmentItem, CommitmentFilter> & { today: string; followedOnly?: number | null },
  say: Say = english,
): string {
  const ui = say.words.ui;
  const fields: FilterField[] = [
    ...sideFields(data, say),
    {
      name: "strength",
      label: ui.filter.kind,
      value: data.filter.strength,
      choices: commitmentStrengths.map((strength) => [strength, say.words.strengths[strength]]),
    },
    { name: "from", label: ui.filter.from, value: data.filter.from, type: "day" },
    { name: "to", label: ui.filter.to, value: data.filter.to, type: "day" },
  ];
  const { items, today, followedOnly = null } = data;
  const groups = commitmentGroups(items, { today, heading: "h2", most: items.length, followedOnly }, say);
  return listPage({ ...data, page: urls.commitments, place: "commitments", texts: ui.commitmentsPage }, fields, groups, say);
}

export interface PeopleFilter extends Record<string, string> {
  state: string;
  post: string;
  name: string;
}

/** `/people?state=&post=&name=&cursor=` */
export function peoplePage(data: ListData<PersonRow, PeopleFilter>, say: Say = english): string {
  const ui = say.words.ui.peoplePage;
  const { filter } = say.words.ui;
  const fields: FilterField[] = [
    { name: "name", label: ui.name, value: data.filter.name, type: "search" },
    { name: "state", label: filter.state, value: data.filter.state, choices: stateChoices(data.states, say) },
    {
      name: "post",
      label: filter.office,
      value: data.filter.post,
      choices: Object.entries(say.words.posts).map(([post, { alone }]) => [post, alone] as const),
    },
  ];
  return listPage({ ...data, page: urls.people, place: "people", texts: ui }, fields, directory(data.items, say), say);
}

/** Several people of one side whose names are written alike. */
export function namesakesPage(people: readonly PersonRow[], say: Say = english): string {
  const [first] = people;
  const title = say.name(first.name);
  const content = html`<header class="list-head"><p class="eyebrow">${
    first.state === null ? say.words.ui.unknownState : html`<a href="${stateUrl(first.state)}">${say.party(first.state)}</a>`
  }</p><h1>${title}</h1><p class="lead">${say.words.ui.person.namesakes}</p></header>${directory(people, say)}`;
  return layout({ title, say, place: "people", kind: "people" }, content);
}

function directory(people: readonly PersonRow[], say: Say): Html {
  const ui = say.words.ui.peoplePage;
  return html`<ul class="directory">${people.map((person) => {
    const name = say.name(person.name);
    const others = person.spellings.filter((spelling) => spelling !== name).slice(0, 4);
    return html`<li${narrowedBy({ sides: person.state === null ? [] : [person.state], kind: person.posts.map(({ post }) => post ?? "").join(" ") })}><p class="person-name"><a href="${personUrl(personKey(person))}">${name}</a>${
      others.length > 0 && html` <span class="person-also">${fill(ui.spelled, { names: say.list(others) })}</span>`
    }</p><p>${person.state === null ? say.words.ui.unknownState : html`<a href="${stateUrl(person.state)}">${say.party(person.state)}</a>`}</p>${offices(person, say)}<p class="person-texts"><a href="${personUrl(personKey(person))}#named">${say.count(say.words.ui.counts.texts, person.count)}</a></p></li>`;
  })}</ul>`;
}

function offices(person: PersonRow, say: Say): Html {
  const held = person.posts.filter((post) => post.post !== null);
  if (held.length === 0) return html`<p class="person-offices none">${say.words.ui.peoplePage.noOffice}</p>`;
  return html`<ul class="person-offices">${held.map(
    ({ post, first, last }) =>
      html`<li>${say.post(post, person.state)}${first !== null && html` <span class="office-days">${first === last ? date(first, say) : say.date(`${first}/${last}`)}</span>`}</li>`,
  )}</ul>`;
}

/** What `/states/AZ` shows. */
export interface StateData {
  state: string;
  today: string;
  /** pairs with this side, any order */
  pairs: readonly PairRow[];
  recent: readonly EncounterItem[];
  /** encounters planned for today or later, nearest first */
  ahead: readonly EncounterItem[];
  commitments: readonly CommitmentItem[];
  /** how many texts were looked through for what became of commitments, where there are more */
  followedOnly: number | null;
  people: readonly PersonRow[];
}

/** `/states/AZ`: one side with all others. */
export function statePage(data: StateData, say: Say = english): string {
  const ui = say.words.ui;
  const name = say.party(data.state);
  const pairs = [...data.pairs].sort((x, y) => y.encounters - x.encounters || y.texts - x.texts);
  const most = Math.max(1, ...pairs.map((pair) => pair.encounters));
  const rows = pairs.map((pair) => {
    const other = pair.a === data.state ? pair.b : pair.a;
    return html`<tr><th scope="row"><a href="${pairUrl(pair.a, pair.b)}">${say.party(other)}</a>${pair.last !== null && html`<span class="tally-note narrow-only">${ui.statePage.last}: ${date(pair.last, say)}</span>`}</th><td class="number">${say.number(pair.encounters)}<i class="meter w${step(pair.encounters, most)}" aria-hidden="true"></i></td><td class="number wide-only">${say.number(pair.texts)}</td><td class="wide-only">${pair.last === null ? "–" : html`${date(pair.last, say)}`}</td></tr>`;
  });
  const content = html`<header class="list-head"><h1>${name}</h1><p class="lead">${fill(pairs.length === 0 ? ui.statePage.none : ui.statePage.lead, { state: say.partyInSentence(data.state) })}</p></header>${
    pairs.length === 0
      ? html`<ul class="onward"><li><a href="${urls.home}">${ui.home404}</a></li><li><a href="${urls.search}">${ui.nav.texts}</a></li></ul>`
      : html`<div class="home-grid"><div class="home-side"><section aria-labelledby="pairs"><h2 id="pairs">${ui.statePage.pairs}</h2>${relations(rows, say)}</section>${
          data.people.length > 0 &&
          html`<section class="state-people" aria-labelledby="people"><h2 id="people">${ui.pair.people}</h2><ul class="people people-columns">${data.people.map(
            (person) =>
              html`<li class="person"><p class="person-name">${personOf(person, say)}</p><p class="person-posts">${join(
                person.posts
                  .filter((post) => post.post !== null)
                  .map(({ post }, index) => (index === 0 ? say.post : say.postInSentence)(post, person.state)),
                ", ",
              )}</p></li>`,
          )}</ul><p class="onward"><a href="${withQuery(urls.people, { state: data.state })}">${fill(ui.peoplePage.all, { state: say.partyInSentence(data.state) })}</a></p></section>`
        }${
          data.commitments.length > 0 &&
          html`<section aria-labelledby="due"><h2 id="due">${ui.pair.commitments}</h2>${commitmentGroups(data.commitments, { today: data.today, heading: "h3", most: 4, followedOnly: data.followedOnly }, say)}<p class="onward"><a href="${withQuery(urls.commitments, { state: data.state })}">${ui.home.allCommitments}</a></p></section>`
        }</div><div class="home-side">${
          data.ahead.length > 0 &&
          html`<section aria-labelledby="ahead"><h2 id="ahead">${ui.home.ahead}</h2>${timeline(data.ahead, say, { parties: true, today: data.today, here: stateUrl(data.state) })}</section>`
        }${
          data.recent.length > 0 &&
          html`<section aria-labelledby="recent"><h2 id="recent">${ui.home.recent}</h2>${timeline(data.recent, say, { parties: true, today: data.today, here: stateUrl(data.state) })}<p class="onward"><a href="${withQuery(urls.encounters, { state: data.state })}">${ui.home.allEncounters}</a></p></section>`
        }</div></div>`
  }${pairs.length > 0 && dataLinks(stateUrl(data.state), {}, ["json", "csv"], say)}`;
  return layout({ title: name, say, place: "relations", kind: "state" }, content);
}

/** Rows of the relations of a side that are shown at once. */
const mostRelations = 24;

/** The relations of a side as a table, of which the rest folds away where it is long. */
function relations(rows: readonly Html[], say: Say): Html {
  const { statePage, pair } = say.words.ui;
  const table = (some: readonly Html[]): Html =>
    html`<div class="table-frame"><table class="records state-table"><thead><tr><th scope="col">${statePage.partner}</th><th scope="col" class="number">${statePage.encounters}</th><th scope="col" class="number wide-only">${statePage.texts}</th><th scope="col" class="wide-only">${statePage.last}</th></tr></thead><tbody>${some}</tbody></table></div>`;
  if (rows.length <= mostRelations + 4) return table(rows);
  const label = fill(pair.showAll, { n: say.number(rows.length) });
  return html`${table(rows.slice(0, mostRelations))}<details class="more"><summary>${label}</summary>${table(rows.slice(mostRelations))}</details>`;
}

export interface ListPage {
  items: readonly unknown[];
  filter: Readonly<Record<string, string>>;
  next: string | null;
  later: boolean;
  emptyStore?: boolean;
  page: string;
  place: Place;
  /** whether it goes from the latest back in time */
  byTime?: boolean;
  texts: { title: string; lead: string; none: string };
}

/** The title of a list with what it is narrowed to, by which tabs and bookmarks are told apart: "Encounters: Kazakhstan, visit". */
export function titleOf(title: string, fields: readonly FilterField[], say: Say): string {
  const narrowed = narrowedTo(fields, say).map(({ value }) => value);
  return narrowed.length === 0 ? title : `${title}: ${narrowed.join(", ")}`;
}

/** A page of a list with its filter, its data and the way on. */
export function listPage(data: ListPage, fields: readonly FilterField[], list: Html, say: Say): string {
  const first = data.later ? withQuery(data.page, data.filter) : null;
  const next = data.next === null ? null : withQuery(data.page, { ...data.filter, cursor: data.next });
  const content = html`<header class="list-head"><h1>${data.texts.title}</h1><p class="lead">${data.texts.lead}</p></header>${
    data.emptyStore === true
      ? emptyStore(say)
      : html`${filterForm(data.page, fields, say)}${data.items.length === 0 ? html`<p class="none">${data.texts.none}</p>` : list}${pager(say, next, first, data.byTime === true)}${dataLinks(data.page, data.filter, ["json", "csv"], say)}`
  }`;
  return layout({ title: titleOf(data.texts.title, fields, say), say, place: data.place, kind: data.place }, content);
}
