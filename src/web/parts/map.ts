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
  // a map on which nothing lies tells nothing
  if (dots.length === 0 && !list) return html``;
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
  )}${labels(dots, 14, 30, "wide")}${labels(dots.filter(onNarrow), 23, 9, "narrow")}</svg><figcaption><span class="unseen">${text} </span>${dots.length > 1 && ui.map.caption}</figcaption>${
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
  return html`<a href="${placeUrl(place.key)}">${say.place(place.name)}</a>\u00a0<span class="number">${say.number(place.encounters)}</span>`;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Names beside the largest circles, each at the first of eight sides where it meets no other name and no circle; where all are taken, a little
 * further off with a line to its circle. A name that finds no room there either is left out.
 */
function labels(dots: readonly Dot[], size: number, most: number, kind: "wide" | "narrow"): Html {
  const circles = dots.slice(0, 40);
  const names: Box[] = [];
  const out: Html[] = [];
  for (const { name, x, y, r } of dots) {
    if (out.length === most) break;
    const width = name.length * size * 0.56;
    const gap = r + size * 0.3;
    const spots = steps.flatMap((step) => around(x, y, gap + size * step, width, size));
    const free = spots.findIndex(
      ({ box }, index) =>
        within(box, kind === "narrow" ? cut : 0) &&
        !names.some((other) => meet(other, box)) &&
        (index < sides.length || !leadTo(box, x, y).some((dot) => names.some((other) => meet(other, dot)))) &&
        !circles.some((circle) => covers(circle, box)),
    );
    if (free < 0) continue;
    const { anchor, dx, dy, box } = spots[free];
    names.push(box);
    const far = free >= sides.length;
    if (far) names.push(...leadTo(box, x, y));
    const line =
      far && html`<path class="map-lead" d="M${round(x)} ${round(y)}L${nearest(box, x, y).map(round).join(" ")}"></path>`;
    out.push(
      html`${line}<text x="${round(x + dx)}" y="${round(y + dy)}" font-size="${size}" text-anchor="${anchor}">${name}</text>`,
    );
  }
  return html`<g class="map-names map-names-${kind}">${out}</g>`;
}

/** How far from their circles names may stand, in their own heights. */
const steps = [0, 1.4, 3];
/** Sides of a circle in the order in which names are put there, as steps to the right and down. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Where a name of some width may stand at a distance from a point: how its text is anchored, how far from the point, and the box that it fills. */
function around(x: number, y: number, gap: number, width: number, size: number) {
  return sides.map(([right, down]) => {
    const away = right !== 0 && down !== 0 ? gap * 0.75 : gap;
    const dx = right * away;
    // from the point to the line on which letters stand
    const dy = down === 0 ? size * 0.35 : down < 0 ? -away : away + size * 0.8;
    const left = x + (right > 0 ? dx : right < 0 ? dx - width : -width / 2);
    const top = y + dy - size * 0.8;
    const box: Box = [left, top, left + width, top + size];
    return { anchor: right > 0 ? "start" : right < 0 ? "end" : "middle", dx, dy, box };
  });
}

/** The point of a box that is nearest to another point. */
const nearest = ([left, top, right, bottom]: Box, x: number, y: number): [x: number, y: number] => [
  Math.min(Math.max(x, left), right),
  Math.min(Math.max(y, top), bottom),
];

/** A line from a point to a box, as a row of small boxes. */
function leadTo(box: Box, x: number, y: number): Box[] {
  const [toX, toY] = nearest(box, x, y);
  return Array.from({ length: 20 }, (_, n): Box => {
    const [atX, atY] = [x + ((toX - x) * n) / 20, y + ((toY - y) * n) / 20];
    return [atX - 1, atY - 1, atX + 1, atY + 1];
  });
}

const within = ([left, top, right, bottom]: Box, cut: number): boolean =>
  left > cut && top > 0 && right < frame.width - cut && bottom < frame.height;
const covers = ({ x, y, r }: Dot, box: Box): boolean => {
  const [near, high] = nearest(box, x, y);
  return Math.hypot(near - x, high - y) < r;
};
const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const round = (value: number): number => Math.round(value * 10) / 10;
