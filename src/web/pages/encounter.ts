import type { Alignment } from "../../view/aligned.ts";
import type { EncounterItem } from "../../view/items.ts";
import { english } from "../../view/say/english.ts";
import { type Say, stateOf } from "../../view/say/say.ts";
import { html } from "../html.ts";
import { encounterSaid } from "../leads.ts";
import { dataLinks, layout } from "../parts/layout.ts";
import { date, parties, timeline } from "../parts/lists.ts";
import { sideBySide } from "../parts/told.ts";
import { encounterUrl, linksUrl } from "../urls.ts";

/** What `/encounters/ID` shows. */
export interface EncounterData {
  encounter: EncounterItem;
  alignment: Alignment;
  /** other encounters of the same sides around that day, latest first */
  nearby: readonly EncounterItem[];
  today: string;
}

/** `/encounters/ID`: one encounter, as each text tells it, fact by fact. */
export function encounterPage(data: EncounterData, say: Say = english): string {
  const ui = say.words.ui;
  const { encounter, alignment, nearby, today } = data;
  const state = stateOf(encounter, today);
  const title = `${say.encounter(encounter, today)}, ${say.date(encounter.date)}`;
  // one text tells of one encounter; what another tells may be the same
  const [question, at] = alignment.tellings.length > 1 ? [ui.linked.isEncounter, ""] : [ui.linked.othersEncounter, "#candidates"];
  const isAsked = alignment.tellings.length > 1 || nearby.length > 0;
  const content = html`<header class="list-head encounter-head"><p class="entry-kind"><span class="kind">${say.count(say.words.encounters[encounter.kind].name, 1)}</span>${
    state !== "held" && html`<span class="badge badge-${state}">${say.stands(encounter.kind, state)}</span>`
  }${encounter.parties.length > 0 && parties(encounter.parties, say)}</p><h1>${encounterSaid(encounter, say, today)}</h1><p class="lead">${date(encounter.date, say)}</p>${
    isAsked && html`<p class="links-way"><a href="${linksUrl(encounterUrl(encounter.id))}${at}">${question}</a></p>`
  }</header><section class="tellings" aria-labelledby="tellings"><h2 id="tellings">${ui.encounter.tellings}</h2><p class="none">${
    alignment.tellings.length > 1 ? ui.encounter.tellingsLead : ui.encounter.one
  }</p>${sideBySide(alignment, encounter.parties, say)}</section>${
    nearby.length > 0 &&
    html`<section aria-labelledby="nearby"><h2 id="nearby">${ui.encounter.before}</h2>${timeline(nearby, say, { parties: false, today })}</section>`
  }${dataLinks(encounterUrl(encounter.id), {}, ["json", "csv"], say)}`;
  return layout({ title, say, place: "encounters", kind: "encounter", canonical: encounterUrl(encounter.id) }, content);
}
