import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../../outputs/charts/chart-model.ts';
import { chartHeight, chartSpec } from '../../../outputs/charts/chart-spec.ts';
import { plotPanels } from '../../../outputs/charts/plot-panels.ts';
import { renderChart } from '../../../outputs/charts/render-chart.ts';
import { sparkline } from '../../../outputs/charts/sparkline.ts';
import { type Purpose, seriesStyles } from '../../../outputs/charts/theme.ts';
import type { Figure, FigureTarget, Point } from '../../../outputs/report-model.ts';
import { xOfYear } from '../../../outputs/site/browser/plot-place.ts';

const years = [2021, 2022, 2023, 2024, 2025];

const sizes = (figure: Figure, width = 760, purpose: Purpose = 'screen') => ({
  ...{ width, purpose },
  height: chartHeight(figure, { width, purpose }),
});

/** Series by the values of five years; null for what is withheld. */
function figure(series: readonly (readonly (number | null)[])[], targets: readonly FigureTarget[]): Figure {
  const point = (value: number | null, i: number): Point => {
    const year = 2021 + i;
    if (value === null) return { year, state: 'withheld' };
    const text = `${value}\u00a0barn`;
    return { year, state: 'published', value, interval: null, preliminary: false, text };
  };
  const texts = {
    title: '',
    heading: '',
    subtitle: '',
    alternative: '',
    source: '',
    unit: 'barn',
    table: '',
  };
  return {
    ...{ id: 'f', ...texts, years, targets, breaks: [], trend: null, goals: [] },
    numbers: { decimal: ',', thousands: '\u202f', minus: '\u2212' },
    series: series.map((values, i) => ({ id: `s${i}`, label: `Serie ${i}`, points: values.map(point) })),
  };
}

function target(year: number, value: number, series = 's0'): FigureTarget {
  const text = `Mål ${year}: högst ${value}\u00a0barn`;
  return { series, year, value, name: `Mål ${year}`, text, beside: null };
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly colour: string;
  readonly width: number;
}

/** Level marks of a drawing with where they begin, in pixels of the drawing. */
function levelMarks(svg: string): Mark[] {
  const offsets: (readonly [number, number])[] = [];
  const found: Mark[] = [];
  const value = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  for (const [tag, name] of svg.matchAll(/<(\/?[a-z]+)[^>]*>/g)) {
    const [, x = 0, y = 0] = (/translate\(([-\d.]+),([-\d.]+)\)/.exec(tag) ?? []).map(Number);
    if (name === '/g') offsets.pop();
    else if (name === 'g' && !tag.endsWith('/>')) offsets.push([x, y]);
    else if (name === 'line' && Number(value(tag, 'stroke-width')) > 2) {
      const at = offsets.reduce((sum, [dx, dy]) => [sum[0] + dx, sum[1] + dy] as const, [x, y] as const);
      const length = Number(value(tag, 'x2'));
      found.push({
        ...{ x: Math.min(at[0], at[0] + length), y: at[1], length: Math.abs(length) },
        ...{ colour: value(tag, 'stroke'), width: Number(value(tag, 'stroke-width')) },
      });
    }
  }
  return found;
}

/** Texts beside the plot of a line chart with the room they take from top to bottom. */
function labelsIn(one: Figure, purpose: Purpose): { top: number; bottom: number; text: string }[] {
  const spec = chartSpec(one, sizes(one, purpose === 'phone' ? 358 : 760, purpose));
  const layers = 'layer' in spec ? spec.layer : [];
  return JSON.parse(JSON.stringify(layers)).flatMap(
    ({
      mark,
      encoding,
    }: {
      mark: { type: string; lineHeight?: number; dy?: number };
      encoding: { y?: { value?: number }; text?: { value?: string } };
    }) => {
      const text = encoding.text?.value;
      const y = encoding.y?.value;
      if (mark.type !== 'text' || text === undefined || y === undefined) return [];
      const height = mark.lineHeight ?? 0;
      const top = y + (mark.dy ?? 0) - height / 2;
      return [{ text, top, bottom: top + text.split('\n').length * height }];
    },
  );
}

describe('a target', () => {
  it('of a year that the figure has stands at that year and at its value', async () => {
    const one = figure([[40, 44, 50, 46, 42]], [target(2023, 25)]);
    const size = sizes(one);
    const marks = levelMarks(await renderChart(one, size));
    const [panel] = plotPanels(one, size);
    const [mark] = marks;
    if (!panel || !mark) throw new Error('no panel or no mark');
    expect(marks).toHaveLength(1);
    expect(Math.abs(mark.x + mark.length / 2 - xOfYear(years, panel, 2023))).toBeLessThan(1.5);
    expect(Math.abs(mark.y - (panel.top + panel.bottom) / 2)).toBeLessThan(1.5);
    expect(mark.colour).toBe(seriesStyles[0].colour);
  });

  it('of a year to come stands at the right edge, and adds no year to the axis', async () => {
    for (const year of [2026, 2027, 2040]) {
      const one = figure([[40, 44, 50, 46, 42]], [target(year, 25)]);
      const size = sizes(one);
      const svg = await renderChart(one, size);
      const [panel] = plotPanels(one, size);
      const [mark] = levelMarks(svg);
      if (!panel || !mark) throw new Error('no panel or no mark');
      expect(mark.x).toBeGreaterThan(panel.last);
      expect(mark.x + mark.length).toBeLessThan(size.width);
      expect([...svg.matchAll(/>(20\d\d)</g)].map(([, text]) => Number(text))).toEqual(years);
    }
  });

  it('is short: a mark and no line through the years', async () => {
    for (const [width, purpose] of [
      [760, 'screen'],
      [358, 'phone'],
      [454, 'paper'],
    ] as const) {
      const one = figure([[40, 44, 50, 46, 42]], [target(2023, 25), target(2027, 20)]);
      const size = sizes(one, width, purpose);
      const [panel] = plotPanels(one, size);
      const perYear = ((panel?.last ?? 0) - (panel?.first ?? 0)) / (years.length - 1);
      const marks = levelMarks(await renderChart(one, size));
      expect(marks).toHaveLength(2);
      for (const { length } of marks) expect(length).toBeLessThan(perYear / 2);
    }
  });

  it('has its year and value beside the plot, in the colour of its series', async () => {
    const one = figure(
      [
        [40, 44, 50, 46, 42],
        [20, 21, 22, 23, 24],
      ],
      [target(2027, 18, 's1')],
    );
    const svg = await renderChart(one, sizes(one));
    expect(svg).toMatch(/<text[^>]*fill="#B5470B"[^>]*>.*Mål 2027: högst/);
    expect(levelMarks(svg).map(({ colour }) => colour)).toEqual([seriesStyles[1].colour]);
  });

  it('has a label that covers no other, wherever the targets lie', () => {
    const value = fc.integer({ min: 0, max: 100 });
    const line = fc.array(value, { minLength: 5, maxLength: 5 });
    const wanted = fc.array(fc.tuple(fc.integer({ min: 2021, max: 2030 }), value), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), wanted, (series, targets) => {
        const one = figure(
          series,
          targets.map(([year, at]) => target(year, at)),
        );
        for (const purpose of ['screen', 'phone'] as const) {
          const labels = labelsIn(one, purpose).sort((a, b) => a.top - b.top);
          expect(labels).toHaveLength(series.length + targets.length);
          labels.slice(1).forEach(({ top }, i) => {
            expect(top).toBeGreaterThanOrEqual((labels[i]?.bottom ?? 0) - 1e-6);
          });
        }
      }),
    );
  });

  it('lies within the axis, which begins at zero and grows with nothing but what is shown', () => {
    const value = fc.option(fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 0, max: 5000 }),
        (values, at) => {
          const ticks = axisTicks(figure([values], [target(2027, at)]));
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(at);
          const shown = values.filter((one) => one !== null);
          const highest = Math.max(at, ...shown);
          expect(ticks).toEqual(axisTicks(figure([[highest, null, null, null, null]], [])));
        },
      ),
    );
  });

  it('of one panel among many stands in that panel alone, with its year', async () => {
    const five = [10, 20, 30, 40, 50].map((start) => years.map((_, i) => start + i));
    const one = figure(five, [target(2027, 35, 's2')]);
    const size = sizes(one);
    const svg = await renderChart(one, size);
    const panel = plotPanels(one, size)[2];
    const marks = levelMarks(svg);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x).toBeGreaterThan(panel?.last ?? Number.POSITIVE_INFINITY);
    expect(marks[0]?.y).toBeGreaterThan(panel?.top ?? Number.POSITIVE_INFINITY);
    expect(marks[0]?.y).toBeLessThan(panel?.bottom ?? 0);
    expect(svg.match(/>Mål 2027</g)).toHaveLength(1);
  });

  it('leaves small lines without axes as they are', () => {
    const without = figure([[40, 44, 50, 46, 42]], []);
    expect(sparkline(figure([[40, 44, 50, 46, 42]], [target(2027, 90)]))).toBe(sparkline(without));
  });

  it('stands in the specification by its year and value, and what is withheld does not', () => {
    const one = figure([[40, null, 50, 46, null]], [target(2027, 25)]);
    const text = JSON.stringify(chartSpec(one, sizes(one)));
    expect(text).toContain('"year":2027,"value":25');
    expect(text).not.toContain('"year":2022,"value"');
  });
});
