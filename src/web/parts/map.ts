import { fill } from "../../view/edtf.ts";
import type { Say } from "../../view/say/say.ts";
import type { PlaceGlance } from "../../view/where.ts";
import { type Html, html, join } from "../html.ts";
import { placeUrl, urls } from "../urls.ts";
import { borders, land } from "./land.generated.ts";
import { frame, framed, project } from "./projection.ts";

interface Dot {
  place: PlaceGlance;
  name: string;
  x: number;
  y: number;
  r: number;
}

/** Radius of the smallest and the largest circle. */
const radius = { least: 3, most: 17 };
/** What a narrow screen shows of the frame is four by three: so much is cut from either side. */
const cut = (frame.width - (frame.height * 4) / 3) / 2;
/** Whether a circle is on a narrow map as a whole. */
const onNarrow = ({ x, r }: Dot): boolean => x - r > cut && x + r < frame.width - cut;
/** Places in the list below the map. */
const listed = 16;

/**
 * Where encounters took place: a circle for each place, its area by their number. Drawn here, so that it needs no script and no
 * service. The list below it leads to the same places for those who use the keyboard or do not see the map.
 */
export function map(places: readonly PlaceGlance[], say: Say, { list = true } = {}): Html {
  const ui = say.words.ui;
  if (places.length === 0) return html``;
  const most = Math.max(...places.map((place) => place.encounters));
  const dots: Dot[] = [];
  const beyond: PlaceGlance[] = [];
  for (const place of places) {
    const at = place.at === null ? null : project(place.at);
    if (at === null || !framed(at)) {
      beyond.push(place);
      continue;
    }
    const r = Math.max(radius.least, radius.most * Math.sqrt(place.encounters / most));
    dots.push({ place, name: say.place(place.name), x: round(at[0]), y: round(at[1]), r: round(r) });
  }
  const total = places.reduce((sum, place) => sum + place.encounters, 0);
  const text = fill(ui.map.text, {
    encounters: say.count(ui.counts.encounters, total),
    places: say.count(ui.tallies.places, places.length),
  });
  const title = (dot: Dot): string =>
    fill(ui.map.dot, { place: dot.name, encounters: say.count(ui.counts.encounters, dot.place.encounters) });
  const inFrame = dots.map((dot) => dot.place).slice(0, listed);
  return html`<figure class="map"><svg class="map-sheet" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><path class="map-land" d="${land}"></path><path class="map-borders" d="${borders}"></path>${dots.map(
    (dot) =>
      html`<a href="${placeUrl(dot.place.key)}" tabindex="-1"${!onNarrow(dot) && html` class="map-beyond"`}><circle class="map-dot" cx="${dot.x}" cy="${dot.y}" r="${dot.r}"><title>${title(dot)}</title></circle></a>`,
  )}${labels(dots, 14, 18, "wide")}${labels(dots.filter(onNarrow), 23, 7, "narrow")}</svg><figcaption><span class="unseen">${text} </span>${dots.length > 1 && ui.map.caption}</figcaption>${
    list &&
    html`<p class="map-list">${join(
      inFrame.map((place) => entry(place, say)),
      ", ",
    )}</p>`
  }${
    list &&
    beyond.length > 0 &&
    html`<p class="map-list"><b>${ui.map.beyond}</b> ${join(
      beyond.slice(0, listed).map((place) => entry(place, say)),
      ", ",
    )}</p>`
  }${list && html`<p class="onward"><a href="${urls.places}">${ui.map.all}</a></p>`}</figure>`;
}

function entry(place: PlaceGlance, say: Say): Html {
  return html`<a href="${placeUrl(place.key)}">${say.place(place.name)}</a>\u00a0<span class="number">${place.encounters}</span>`;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Names beside the largest circles, each where it meets no other name and no circle; a name that finds no room is left out. */
function labels(dots: readonly Dot[], size: number, most: number, kind: "wide" | "narrow"): Html {
  const taken: Box[] = dots.slice(0, 40).map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const out: Html[] = [];
  for (const { name, x, y, r } of dots) {
    if (out.length === most) break;
    const width = name.length * size * 0.56;
    const gap = r + size * 0.3;
    const spots: [anchor: string, dx: number, dy: number, box: Box][] = [
      ["start", gap, size * 0.35, [x + gap, y - size * 0.5, x + gap + width, y + size * 0.5]],
      ["end", -gap, size * 0.35, [x - gap - width, y - size * 0.5, x - gap, y + size * 0.5]],
      ["middle", 0, -gap, [x - width / 2, y - gap - size * 0.8, x + width / 2, y - gap]],
      ["middle", 0, gap + size * 0.8, [x - width / 2, y + gap, x + width / 2, y + gap + size]],
    ];
    const free = spots.find(
      ([, , , box]) => within(box, kind === "narrow" ? cut : 0) && !taken.some((other) => meet(other, box)),
    );
    if (free === undefined) continue;
    taken.push(free[3]);
    out.push(
      html`<text x="${round(x + free[1])}" y="${round(y + free[2])}" font-size="${size}" text-anchor="${free[0]}">${name}</text>`,
    );
  }
  return html`<g class="map-names map-names-${kind}">${out}</g>`;
}

const within = ([left, top, right, bottom]: Box, cut: number): boolean =>
  left > cut && top > 0 && right < frame.width - cut && bottom < frame.height;
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const round = (value: number): number => Math.round(value * 10) / 10;
