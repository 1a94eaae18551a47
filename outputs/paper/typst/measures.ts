/** Lengths on paper, in points; those of the page are the same in look.typ. */

export function pointsFromMillimetres(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** What is between the margins of an A4 page. */
export const lineWidth = pointsFromMillimetres(160);
export const pageHeight = pointsFromMillimetres(247);
