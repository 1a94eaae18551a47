import { addChartReader, type ReadingLayout } from './chart-reader.ts';
import { yearReadings } from './chart-readings.ts';
import { nearestYear, type Panel, xOfYear } from './plot-place.ts';
import type { ScriptWords } from './words.ts';

/** Between the upright and its box, in pixels. */
const gap = 12;

/** Reads a line chart year by year, in every panel at once. Charts without a table are left as they are. */
export function addYearReader(chart: HTMLElement, title: string, words: ScriptWords): void {
  const readings = yearReadings(chart);
  if (readings.length === 0) return;
  const years = readings.map(({ number }) => number);
  addChartReader(chart, words.readYears(title), readings, layoutOf(years));
}

function layoutOf(years: readonly number[]): ReadingLayout {
  return {
    attribute: 'panels',
    direction: 'right',
    nearest: (places, point) => {
      const near = nearestYear(years, panelsOf(places), point);
      return near && { reading: years.indexOf(near.year), mark: near.panel };
    },
    marks: (places, reading) =>
      panelsOf(places).map((panel) => ({
        left: xOfYear(years, panel, years[reading] ?? 0),
        top: panel.top,
        width: 0,
        height: panel.bottom - panel.top,
      })),
    // To the right of the upright, or to its left where there is more room.
    boxBeside: ({ left, top }, { width }, room) => ({
      left: left < room.width / 2 ? left + gap : left - gap - width,
      top,
    }),
  };
}

function panelsOf(places: readonly number[][]): Panel[] {
  return places.map(([first = 0, last = 0, top = 0, bottom = 0]) => ({ first, last, top, bottom }));
}
