import type { Network, NetworkTie } from "../../view/network.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { personKey, personOf } from "../leads.ts";
import { encounterUrl, personUrl, stateUrl } from "../urls.ts";
import { date } from "./lists.ts";

/** Measures of the drawing; a row is as high as a finger needs. */
const size = { width: 360, row: 24, side: 30, left: 118, dot: 8, name: 30 } as const;
const widest = 5;

/**
 * Who was with whom, as a column of people by side: a dot for how often, arcs between those who were at the same encounters, faint where
 * they lead to the one whose company it is. Below it the same as a table, for those who do not see the drawing or go by keyboard.
 * Nothing where there are fewer than three.
 */
export function networkFigure(network: Network, say: Say): Html | null {
  const { whose, people, ties } = network;
  if (people.length < 3 || ties.length === 0) return null;
  const ui = say.words.ui.network;
  const { rows, heads, height } = placed(network, say);
  const most = Math.max(...people.filter(({ person }) => person.key !== whose).map(({ times }) => times));
  const isOwn = ({ a }: NetworkTie): boolean => people[a].person.key === whose;
  const thickest = Math.max(1, ...ties.filter((tie) => !isOwn(tie)).map(({ times }) => times));
  const longest = rows.at(-1)! - rows[0];
  // the weak below the strong, and the faint below all
  const drawn = ties.toReversed().sort((x, y) => Number(isOwn(y)) - Number(isOwn(x)));
  const arcs = drawn.map((tie) => {
    const [from, to] = [rows[tie.a], rows[tie.b]];
    const reach = 16 + (size.left / 0.75 - 24) * ((to - from) / longest) ** 0.7;
    const bend = Math.round(size.left - Math.min(reach, to - from));
    const width = isOwn(tie) ? 1 : tenth(1 + ((widest - 1) * (tie.times - 1)) / Math.max(1, thickest - 1));
    return html`<a href="${encounterUrl(tie.latest)}" tabindex="-1"><path class="net-tie${isOwn(tie) && " net-own"}" d="M${size.left} ${from}C${bend} ${from} ${bend} ${to} ${size.left} ${to}" stroke-width="${width}"><title>${tieSaid(tie, people, say)}</title></path></a>`;
  });
  const dots = people.map(({ person, times, last }, index) => {
    const name = say.name(person.name);
    const radius = tenth(Math.max(2.5, Math.min(1, Math.sqrt(times / most)) * size.dot));
    const about = [
      name,
      say.post(person.post, person.state),
      say.count(say.words.ui.tallies.times, times),
      last && say.date(last),
    ];
    return html`<a href="${personUrl(personKey(person))}" tabindex="-1"><circle class="net-dot" cx="${size.left}" cy="${rows[index]}" r="${radius}"></circle><text class="net-name" x="${size.left + 16}" y="${rows[index] + 4.5}">${shortened(name)}</text><title>${about.filter(Boolean).join(", ")}</title></a>`;
  });
  return html`<section aria-labelledby="network"><h2 id="network">${ui.title}</h2><figure class="network"><svg viewBox="0 0 ${size.width} ${height}" aria-hidden="true" focusable="false">${heads}${arcs}${dots}</svg><figcaption>${ui.caption}</figcaption></figure><details class="more"><summary>${ui.table}</summary>${tieTable(network, say)}</details></section>`;
}

/** Where each person stands, and the names of the sides between them. */
function placed({ whose, people }: Network, say: Say): { rows: number[]; heads: Html[]; height: number } {
  let y = 0;
  let side: string | null | undefined;
  const heads: Html[] = [];
  const rows: number[] = [];
  for (const { person } of people) {
    if (person.key !== whose && person.state !== side) {
      side = person.state;
      y += size.side;
      const name = side === null ? say.words.ui.unknownState : say.party(side);
      const label = html`<text class="net-side" x="${size.left + 16}" y="${y - 8}">${shortened(name)}</text>`;
      heads.push(side === null ? label : html`<a href="${stateUrl(side)}" tabindex="-1">${label}</a>`);
    }
    rows.push(y + size.row / 2);
    y += size.row;
  }
  return { rows, heads, height: y + 6 };
}

function tieTable({ people, ties }: Network, say: Say): Html {
  const ui = say.words.ui;
  return html`<div class="table-frame"><table class="records records-numbers"><thead><tr><th scope="col">${ui.network.two}</th><th scope="col" class="number">${ui.pairMore.met}</th><th scope="col">${ui.pairMore.lastMet}</th></tr></thead><tbody>${ties.map(
    (tie) =>
      html`<tr><th scope="row">${personOf(people[tie.a].person, say)} – ${personOf(people[tie.b].person, say)}</th><td class="number">${tie.times}</td><td><a href="${encounterUrl(tie.latest)}">${tie.last === null ? "–" : date(tie.last, say)}</a></td></tr>`,
  )}</tbody></table></div>`;
}

function tieSaid({ a, b, times, last }: NetworkTie, people: Network["people"], say: Say): string {
  const names = [a, b].map((place) => say.name(people[place].person.name)).join(" – ");
  return `${names}: ${say.count(say.words.ui.tallies.times, times)}${last === null ? "" : `, ${say.date(last)}`}`;
}

/** A name as long as the drawing is wide. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= size.name ? name : `${letters.slice(0, size.name - 1).join("")}…`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
