/** Lengths on paper in the units of Word: twips (a twentieth of a point) and half-points. */

export function twipsFromPoints(points: number): number {
  return Math.round(points * 20);
}

export function twipsFromMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export const margin = twipsFromMillimetres(25);

/** 160 mm between the margins of an A4 page. */
export const textWidth = twipsFromMillimetres(160);

/** Pixels of 1/96 inch, in which the library asks for the size of a picture. */
export function pixelsFromPoints(points: number): number {
  return (points * 96) / 72;
}

export function pointsFromMillimetres(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
