// Writes src/web/parts/land.generated.ts: coasts and borders as paths of the map's drawing, from npm world-atlas (Natural Earth,
// public domain): node scripts/make-land.ts
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { geoPath, geoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import { frame, onCone, project, scale } from "../src/web/parts/projection.ts";

/** Points nearer to each other than this (units of the drawing) are one. */
const nearest = 0.9;

const world = createRequire(import.meta.url)("world-atlas/countries-50m.json");
const projection = geoProjection(onCone).scale(scale).translate([0, 0]).clipExtent(null);
// the point of the globe that both put somewhere tells how far they lie apart
const [x, y] = projection([60, 43]) as [number, number];
const [mapX, mapY] = project([43, 60]);
projection.translate([mapX - x, mapY - y]).clipExtent([
  [-4, -4],
  [frame.width + 4, frame.height + 4],
]);
const path = geoPath(projection);

const land = thin(path(feature(world, world.objects.land)) ?? "");
const borders = thin(path(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? "");
const file = fileURLToPath(new URL("../src/web/parts/land.generated.ts", import.meta.url));
writeFileSync(
  file,
  `/** Coasts and borders. Made by scripts/make-land.ts from npm world-atlas 2.0.2 (Natural Earth, 1:50m). */\nexport const land =\n  "${land}";\nexport const borders =\n  "${borders}";\n`,
);
console.log(`${file}: ${land.length} + ${borders.length} characters`);

/** A path with fewer points: whole tenths, relative steps, small islands left out. */
function thin(d: string): string {
  let out = "";
  for (const piece of d.split("M").slice(1)) {
    const closed = piece.endsWith("Z");
    const points = piece
      .replace("Z", "")
      .split("L")
      .map((point) => point.split(",").map(Number) as [number, number]);
    const kept: [number, number][] = [];
    points.forEach((point, index) => {
      const before = kept.at(-1);
      const last = index === points.length - 1;
      if (before === undefined || last || Math.hypot(point[0] - before[0], point[1] - before[1]) >= nearest) kept.push(point);
    });
    if (closed && (kept.length < 4 || extent(kept) < 3)) continue;
    let at = kept[0].map(tenths) as [number, number];
    out += `M${at[0] / 10} ${at[1] / 10}l`;
    const steps: string[] = [];
    for (const point of kept.slice(1)) {
      const next = point.map(tenths) as [number, number];
      steps.push(step(next[0] - at[0]), step(next[1] - at[1]));
      at = next;
    }
    out += steps.join(" ").replace(/ -/g, "-");
    if (closed) out += "z";
  }
  return out;
}

function step(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

function extent(points: readonly [number, number][]): number {
  const xs = points.map(([px]) => px);
  const ys = points.map(([, py]) => py);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
