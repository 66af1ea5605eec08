/**
 * The map's projection: Lambert's conformal conic, as atlases draw Asia, in units of the map's drawing. scripts/make-land.ts draws
 * coasts and borders with it, pages put their dots on them.
 */

/** Size of the drawing. */
export const frame = { width: 1000, height: 480 } as const;

const radian = Math.PI / 180;
const [south, north] = [32 * radian, 58 * radian];
const meridian = 60 * radian;
const { sin, cos, tan, log, pow, PI } = Math;
const cone = log(cos(south) / cos(north)) / log(tan(PI / 4 + north / 2) / tan(PI / 4 + south / 2));
const factor = (cos(south) * pow(tan(PI / 4 + south / 2), cone)) / cone;

/** Longitude and latitude in radians to the plane, y upwards. */
export function onCone(longitude: number, latitude: number): [x: number, y: number] {
  const away = factor / pow(tan(PI / 4 + latitude / 2), cone);
  const turn = cone * (longitude - meridian);
  return [away * sin(turn), -away * cos(turn)];
}

/** The point in the middle of the drawing, and its scale. */
const middle = onCone(62 * radian, 43.5 * radian);
export const scale = 660;

/** Where a point in degrees stands in the drawing; it may lie outside the frame. */
export function project([latitude, longitude]: readonly [latitude: number, longitude: number]): [x: number, y: number] {
  const [x, y] = onCone(longitude * radian, latitude * radian);
  return [frame.width / 2 + (x - middle[0]) * scale, frame.height / 2 - (y - middle[1]) * scale];
}

/** Whether a point of the drawing lies within its frame, with some room to its edge. */
export function framed([x, y]: readonly [x: number, y: number], room = 6): boolean {
  return x >= room && y >= room && x <= frame.width - room && y <= frame.height - room;
}
