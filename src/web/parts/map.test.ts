import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../../view/say/english.ts";
import type { PlaceGlance } from "../../view/where.ts";
import { map } from "./map.ts";
import { project } from "./projection.ts";

/** Places by how many encounters they had, around a large one: `[name, latitude, longitude, encounters]`. */
const crowd: readonly (readonly [string, number, number, number])[] = [
  ["Tashkent", 41.31, 69.28, 60],
  ["Samarkand", 39.65, 66.97, 20],
  ["Dushanbe", 38.56, 68.78, 19],
  ["Turkistan", 43.3, 68.25, 6],
  ["Khujand", 40.28, 69.62, 6],
  ["Batken", 40.06, 70.82, 5],
  ["Shymkent", 42.32, 69.59, 3],
  ["Andijan", 40.78, 72.34, 2],
  ["Osh", 40.53, 72.8, 2],
  ["Fergana", 40.39, 71.79, 1],
  ["Jalal-Abad", 40.93, 73.0, 1],
];
const places = crowd.map(([name, latitude, longitude, encounters]): PlaceGlance => {
  return { key: name.toLowerCase(), name, spellings: [name], state: null, at: [latitude, longitude], encounters, last: null };
});

interface Label {
  name: string;
  box: [left: number, top: number, right: number, bottom: number];
}

/** The names that a map shows in its wide form, and the boxes that they fill. */
function labelsOf(page: string, kind: "wide" | "narrow"): Label[] {
  const [, group = ""] = page.split(`map-names-${kind}">`);
  const texts = group.split("</g>")[0]!.matchAll(/<text x="([^"]*)" y="([^"]*)" font-size="(\d+)" text-anchor="(\w+)">([^<]*)/g);
  return [...texts].map(([, x, y, size, anchor, name]) => {
    const width = name!.length * Number(size) * 0.56;
    const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as "start" | "middle" | "end"];
    const top = Number(y) - Number(size) * 0.8;
    return { name: name!, box: [left, top, left + width, top + Number(size)] };
  });
}

test("a town in a crowd has its name on whatever side is free, and no name stands on another or on a circle", () => {
  const page = map(places, english).source;
  const labels = labelsOf(page, "wide");
  const named = labels.map(({ name }) => name);
  for (const name of ["Tashkent", "Shymkent", "Turkistan", "Samarkand", "Dushanbe", "Khujand"])
    assert.ok(named.includes(name), name);
  assert.ok(named.length >= 7, named.join(", "));
  for (const [at, one] of labels.entries())
    for (const other of labels.slice(at + 1)) {
      const [a, b] = [one.box, other.box];
      // drawn to a tenth of a unit
      const apart = a[2] <= b[0] + 0.2 || b[2] <= a[0] + 0.2 || a[3] <= b[1] + 0.2 || b[3] <= a[1] + 0.2;
      assert.ok(apart, `${one.name} and ${other.name}`);
    }
  const circles = [...page.matchAll(/<circle class="map-dot" cx="([^"]*)" cy="([^"]*)" r="([^"]*)"/g)].map((one) =>
    one.slice(1, 4).map(Number),
  );
  assert.equal(circles.length, places.length);
  for (const { name, box } of labels)
    for (const [x, y, r] of circles as [number, number, number][]) {
      const [near, high] = [Math.min(Math.max(x, box[0]), box[2]), Math.min(Math.max(y, box[1]), box[3])];
      assert.ok(Math.hypot(near - x, high - y) > r - 0.3, name);
    }
});

test("a name that stands off from its circle is led to it", () => {
  const page = map(places, english).source;
  const leads = [...page.split('map-names-narrow">')[0]!.matchAll(/<path class="map-lead" d="M(\S+) (\S+)L/g)];
  assert.ok(leads.length > 0);
  const points = places.map(({ at }) =>
    project(at!)
      .map((value) => Math.round(value * 10) / 10)
      .join(" "),
  );
  for (const [, x, y] of leads) assert.ok(points.includes(`${x} ${y}`));
  // no line goes through a name
  for (const [, lead] of page.split('map-names-narrow">')[0]!.matchAll(/<path class="map-lead" d="M([^"]*)"/g)) {
    const [x1, y1, x2, y2] = lead!.split(/[ L]/).map(Number) as [number, number, number, number];
    for (let part = 0; part < 0.95; part += 0.05) {
      const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      for (const { name, box } of labelsOf(page, "wide"))
        assert.ok(x < box[0] || x > box[2] || y < box[1] || y > box[3], `${name}: ${lead}`);
    }
  }
});
