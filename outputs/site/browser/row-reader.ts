import { addChartReader, type ReadingLayout } from './chart-reader.ts';
import { rowReadings } from './chart-readings.ts';
import { besideStrip, nearestStrip, type Strip } from './row-place.ts';
import type { ScriptWords } from './words.ts';

/** Between the strip and its box, in pixels. */
const gap = 4;

/** Reads a chart with one row per value from the top down. Charts without a table are left as they are. */
export function addRowReader(chart: HTMLElement, title: string, words: ScriptWords): void {
  const readings = rowReadings(chart);
  if (readings.length > 0) addChartReader(chart, words.readRows(title), readings, layout);
}

const layout: ReadingLayout = {
  attribute: 'strips',
  direction: 'down',
  nearest: (places, { y }) => {
    const reading = nearestStrip(places.map(stripOf), y);
    return reading === -1 ? null : { reading, mark: 0 };
  },
  marks: (places, reading) =>
    places.slice(reading, reading + 1).map((place) => {
      const { left, right, top, bottom } = stripOf(place);
      return { left, top, width: right - left, height: bottom - top };
    }),
  boxBeside: ({ left, top, width, height }, box, room) => ({
    left: left + (width - box.width) / 2,
    top: besideStrip({ left, right: left + width, top, bottom: top + height }, box.height, gap, room.height),
  }),
};

function stripOf([left = 0, right = 0, top = 0, bottom = 0]: readonly number[]): Strip {
  return { left, right, top, bottom };
}
