/** Where one row of a drawing lies, in pixels of the drawing. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place of the strip that is nearest to a height of the drawing, the upper of two; -1 without strips. */
export function nearestStrip(strips: readonly Strip[], y: number): number {
  const away = strips.map(({ top, bottom }) => Math.max(top - y, 0, y - bottom));
  return away.indexOf(Math.min(...away));
}

/** Where a box of this height stands so as not to cover its strip: under it, or above it where there is no room. */
export function besideStrip({ top, bottom }: Strip, height: number, gap: number, room: number): number {
  return bottom + gap + height <= room || top < gap + height ? bottom + gap : top - gap - height;
}
