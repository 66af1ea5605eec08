import type { FactRow } from "../../view/rows.ts";
import type { Say } from "../../view/say/say.ts";
import { type castOf, participantOf } from "../../view/timeline.ts";
import { type Html, html } from "../html.ts";
import { langOf } from "./evidence.ts";
import { date, parties } from "./lists.ts";

export type Cast = ReturnType<typeof castOf>;

/** A fact as it is told. */
export interface FactTold {
  readonly sentence: Html;
  /** the text's own words, where the sentence does not hold them */
  readonly words?: string;
  readonly fields: readonly (Html | string)[];
}

/** A fact in a sentence, with those of its fields that the sentence leaves out. */
export function tell(row: FactRow, say: Say, cast: Cast): FactTold {
  const words = say.words;
  const who = (name: string) => participantOf(row, name, cast, {});
  const sides = (codes: readonly string[]) => (codes.length === 0 ? [] : [parties(codes, say)]);
  switch (row.kind) {
    case "people": {
      const { name, post, state } = row.fact;
      const office = post === null ? [] : [say.post(post, state)];
      return {
        sentence: html`${say.name(name)}`,
        fields: [...office, ...(state === null ? [words.ui.unknownState] : [say.party(state)])],
      };
    }
    case "encounters": {
      const { kind, status, date: day, place, parties: codes, participants } = row.fact;
      const told = { kind, status, date: day, place, placeState: null, parties: codes, participants: participants.map(who) };
      return {
        sentence: html`${say.encounter(told)}`,
        fields: [
          say.count(words.encounters[kind].name, 1),
          say.stands(kind, status),
          ...sides(codes),
          ...(day === null ? [] : [date(day, say)]),
        ],
      };
    }
    case "instruments": {
      const { kind, action, title, date: day, parties: codes } = row.fact;
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${title}</span>`,
        fields: [
          words.instruments[kind],
          say.became({ kind, action }),
          ...(day === null ? [] : [date(day, say)]),
          ...sides(codes),
        ],
      };
    }
    case "figures": {
      const { measure, period, parties: codes } = row.fact;
      return {
        sentence: html`${words.measures[measure]}: ${say.figure(row.fact)}`,
        fields: [...(period === null ? [] : [date(period, say)]), ...sides(codes)],
      };
    }
    case "bodies":
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${row.fact.name}</span>`,
        fields: [words.bodies[row.fact.kind], ...sides(row.fact.parties)],
      };
    case "projects":
      return { sentence: html`${say.project(row.fact.name)}`, fields: [] };
    case "commitments": {
      const { strength, actors, due } = row.fact;
      return {
        sentence: html`<span class="own-words" lang="${langOf(row.language)}">${row.fact.quote.replace(/\s+/g, " ")}</span>`,
        fields: [
          words.strengths[strength],
          ...(due === null ? [] : [html`${words.fields.due} ${date(due, say)}`]),
          ...sides(actors),
        ],
      };
    }
    case "statements": {
      const { act, speaker, side } = row.fact;
      const said = say.statement({ act, side, speaker: speaker === null ? null : who(speaker) });
      return { sentence: html`${said}`, words: row.fact.quote, fields: sides(side) };
    }
  }
}
