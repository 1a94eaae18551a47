import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import { axisTicks, stretchesOf, tickDecimals } from '../../../outputs/charts/chart-model.ts';
import { chartHeight, chartSpec } from '../../../outputs/charts/chart-spec.ts';
import { placeLabels, wrap } from '../../../outputs/charts/label-layout.ts';
import { yearTicks } from '../../../outputs/charts/line-chart.ts';
import { renderChart } from '../../../outputs/charts/render-chart.ts';
import { sparkline } from '../../../outputs/charts/sparkline.ts';
import type { Figure, Point, Series } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const report = buildReport(sampleDraft(), 'sv');
const figures = report.sections.flatMap(({ indicators }) => indicators.flatMap((one) => one.figures));
const size = { width: 760, height: 428, purpose: 'screen' } as const;

/** `4 5 .. - 7` from 2016 on: numbers, `..` withheld, `-` missing, `…` pending. */
function series(text: string, id = 'a'): Series {
  const points = text.split(' ').map((sign, i): Point => {
    const year = 2016 + i;
    if (sign === '..') return { year, state: 'withheld' };
    if (sign === '-') return { year, state: 'missing' };
    if (sign === '…') return { year, state: 'pending' };
    return {
      year,
      state: 'published',
      value: Number(sign),
      interval: null,
      preliminary: false,
      text: `${sign}\u00a0barn`,
    };
  });
  return { id, label: id, points };
}

function figure(all: readonly Series[], breaks: Figure['breaks'] = []): Figure {
  const years = all[0]?.points.map(({ year }) => year) ?? [];
  const words = {
    title: '',
    heading: '',
    subtitle: '',
    alternative: '',
    source: '',
    unit: 'barn',
    numbers: { decimal: ',', thousands: '\u202f', minus: '\u2212' },
    table: '',
    trend: null,
    targets: [],
    goals: [],
  };
  return { id: 'f', ...words, years, series: all, breaks };
}

interface Row {
  readonly year: number;
  readonly stretch?: string;
  readonly value?: number;
  readonly low?: number | null;
  readonly high?: number | null;
}

/** Every row of data in a specification, whatever layer it is in. */
function rowsIn(spec: object): Row[] {
  const found: Row[] = [];
  JSON.parse(JSON.stringify(spec), (_key, value) => {
    if (typeof value?.year === 'number') found.push(value);
    return value;
  });
  return found;
}

const years = (stretches: readonly (readonly { year: number }[])[]) =>
  stretches.map((one) => one.map(({ year }) => year));

describe('a line', () => {
  it('breaks at every year that is withheld, missing or pending', () => {
    const one = series('4 5 .. 6 7 - 8 …');
    expect(years(stretchesOf(figure([one]), one))).toEqual([[2016, 2017], [2019, 2020], [2022]]);
  });

  it('does not cross a break with a gap, but crosses a change of name', () => {
    const one = series('4 5 6 7');
    const at = (gap: boolean) => figure([one], [{ year: 2018, label: 'ny lag', gap }]);
    expect(years(stretchesOf(at(true), one))).toEqual([
      [2016, 2017],
      [2018, 2019],
    ]);
    expect(years(stretchesOf(at(false), one))).toEqual([[2016, 2017, 2018, 2019]]);
  });

  it('has a dashed rule at a break alone; at a change that is none two triangles, outside the plot', async () => {
    const one = series('40 50 60 70');
    const drawing = (gap: boolean) =>
      renderChart(figure([one], [{ year: 2018, label: 'ny lag', gap }]), size);
    const rules = (svg: string): number => svg.match(/stroke-dasharray="3,3"/g)?.length ?? 0;
    const triangles = (svg: string): string[] =>
      svg.match(/<path [^>]*d="M[^"]*Z"[^>]*fill="#4A5560"/g) ?? [];
    const [broken, changed] = [await drawing(true), await drawing(false)];
    expect([rules(broken), triangles(broken).length]).toEqual([1, 0]);
    expect([rules(changed), triangles(changed).length]).toEqual([0, 2]);
    for (const svg of [broken, changed]) expect(svg).toContain('>ny lag</text>');
  });

  it('has the sign at each of its breaks and changes told in the text on how to read it', () => {
    const marks = figures.flatMap(({ subtitle, breaks }) => breaks.map((one) => ({ subtitle, ...one })));
    for (const { subtitle, year, label, gap } of marks)
      expect(subtitle).toContain(
        gap ? `Streckad linje: tidsserien bryts ${year}` : `Små trianglar vid ${year}: ${label}.`,
      );
    expect(new Set(marks.map(({ gap }) => gap)).size).toBe(2);
  });

  it('crosses the years between two occasions of a survey, which are none of its years', () => {
    const whole = series('4 5 6 7 8');
    const survey = { ...whole, points: whole.points.filter(({ year }) => year % 2 === 0) };
    expect(years(stretchesOf(figure([survey]), survey))).toEqual([[2016, 2018, 2020]]);
    const broken = figure([survey], [{ year: 2019, label: 'ny enkät', gap: true }]);
    expect(years(stretchesOf(broken, survey))).toEqual([[2016, 2018], [2020]]);
  });

  it('joins consecutive years only, in every figure of the report', () => {
    for (const one of figures) {
      const gaps = new Set(one.breaks.filter(({ gap }) => gap).map(({ year }) => year));
      const byStretch = new Map<string, number[]>();
      for (const row of rowsIn(chartSpec(one, size)).filter(({ stretch }) => stretch !== undefined)) {
        byStretch.set(row.stretch ?? '', [
          ...new Set([...(byStretch.get(row.stretch ?? '') ?? []), row.year]),
        ]);
      }
      for (const stretch of byStretch.values()) {
        expect(stretch).toEqual(stretch.map((_, i) => (stretch[0] ?? 0) + i));
        expect(stretch.slice(1).filter((year) => gaps.has(year))).toEqual([]);
      }
    }
  });

  it('is one path per stretch in the drawing, with a sign at each year without a figure', async () => {
    const svg = await renderChart(figure([series('40 50 .. 60 70 - 80 90')]), size);
    const lines = [...svg.matchAll(/<path d="(M[^"AZ]*)"/g)].map(([, d]) => d?.split('L').length);
    expect(lines).toEqual([2, 2, 2]);
    expect(svg.match(/>··</g)).toHaveLength(1);
    expect(svg.match(/>–</g)).toHaveLength(1);
  });
});

describe('the axis', () => {
  it('starts at zero and ends above everything published, in three to five steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const ticks = axisTicks(figure([series(values.join(' '))]));
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('is the same whatever may stand behind a withheld year, for there is nothing of it in the figure', () => {
    const shown = axisTicks(figure([series('4 5 9')]));
    expect(axisTicks(figure([series('4 5 .. 9')]))).toEqual(shown);
  });

  it('writes no more decimals than tell its ticks apart', () => {
    expect(tickDecimals([0, 5, 10])).toBe(0);
    expect(tickDecimals([0, 0.5, 1])).toBe(1);
    expect(tickDecimals([0, 2.5, 5])).toBe(1);
  });

  it('includes the upper end of each interval', () => {
    const points: Point[] = [
      { year: 2016, state: 'published', value: 4, interval: [1, 11], preliminary: false, text: '4' },
    ];
    expect(axisTicks(figure([{ id: 'a', label: 'a', points }])).at(-1)).toBeGreaterThanOrEqual(11);
  });
});

describe('the years under the plot', () => {
  const of = (count: number) => Array.from({ length: count }, (_, i) => 2016 + i);

  it('are all there where there is room', () => {
    expect(yearTicks(of(10), 600, 14)).toEqual(of(10));
  });

  it('go in even steps from the first to the newest where such steps are near', () => {
    expect(yearTicks(of(10), 250, 13)).toEqual([2016, 2019, 2022, 2025]);
    expect(yearTicks(of(9), 250, 13)).toEqual([2016, 2018, 2020, 2022, 2024]);
  });

  it('name the first and the newest, and stand as far apart as they need', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 80, max: 900 }), (count, width) => {
        const years = of(count);
        const shown = yearTicks(years, width, 13);
        expect(shown[0]).toBe(years[0]);
        expect(shown.at(-1)).toBe(years.at(-1));
        const least = count / Math.floor(width / 39);
        expect(shown.slice(1).every((year, i) => year - (shown[i] ?? 0) >= least)).toBe(true);
      }),
    );
  });

  it('are the newest alone where there is room for one', () => {
    expect(yearTicks(of(10), 60, 13)).toEqual([2025]);
  });
});

describe('labels at the ends of lines', () => {
  it('never cover each other and stay inside when there is room', () => {
    const wishes = fc.array(
      fc.record({ middle: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 10, max: 60 }) }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const middles = placeLabels(all, 0, 400);
        const spans = all
          .map(({ height }, i) => ({
            from: (middles[i] ?? 0) - height / 2,
            to: (middles[i] ?? 0) + height / 2,
          }))
          .sort((a, b) => a.from - b.from);
        expect(spans.every(({ from, to }) => from >= -1e-9 && to <= 400 + 1e-9)).toBe(true);
        expect(spans.slice(1).every(({ from }, i) => from >= (spans[i]?.to ?? 0) - 1e-9)).toBe(true);
      }),
    );
  });
});

describe('a chart', () => {
  it('writes the numbers along its axis as the language of the report does', async () => {
    const one = figure([series('1200 2400')]);
    const english = { ...one, numbers: { decimal: '.', thousands: ',', minus: '-' } };
    expect(await renderChart(one, size)).toContain('2\u202f000');
    expect(await renderChart(english, size)).toContain('2,000');
  });

  it('holds only published numbers in its specification', () => {
    for (const one of figures) {
      const published = one.series.flatMap(({ points }) =>
        points.filter((point) => point.state === 'published'),
      );
      const numbers = new Set(published.flatMap(({ value, interval }) => [value, ...(interval ?? [])]));
      const held = rowsIn(chartSpec(one, size)).flatMap(({ value, low, high }) => [value, low, high]);
      expect(held.filter((number) => typeof number === 'number' && !numbers.has(number))).toEqual([]);
      expect(held.filter((number) => typeof number === 'number').length).toBeGreaterThan(0);
    }
  });

  it('has exactly the size it was asked for, text as text, and nothing that the content policy would refuse', async () => {
    for (const one of figures.slice(0, 5)) {
      const height = chartHeight(one, { width: 358, purpose: 'phone' });
      const svg = await renderChart(one, { width: 358, height, purpose: 'phone' });
      expect(svg).toMatch(
        new RegExp(`^<svg [^>]*width="358" height="${height}" viewBox="0 0 358 ${height}"`),
      );
      expect(svg).toContain("font-family=\"'Source Sans 3'");
      expect(svg).not.toMatch(/style=|aria-|<script|<image|href/);
    }
  });

  it('draws a preliminary figure hollow', async () => {
    const points: Point[] = [2016, 2017].map((year) => ({
      year,
      state: 'published',
      value: 9,
      interval: null,
      preliminary: year === 2017,
      text: '9\u00a0barn',
    }));
    const svg = await renderChart(figure([{ id: 'a', label: 'a', points }]), size);
    expect(svg.match(/fill="#FFFFFF"/g)).toHaveLength(1);
  });

  it('escapes the labels of others', async () => {
    const hostile = series('4 5', '<img src=x onerror=alert(1)>"&\'');
    const svg = await renderChart(figure([hostile, series('7 8', 'b')]), size);
    expect(svg).not.toContain('<img');
    expect(svg).toContain('&lt;img');
  });

  it('uses small multiples for more than four series, all with the same axis', async () => {
    const many = figure(['a', 'b', 'c', 'd', 'e'].map((id, i) => series(`${i} ${i * 10} 30`, id)));
    const spec = JSON.stringify(chartSpec(many, size));
    expect(spec.match(/"domain":\[0,40\]/g)).toHaveLength(5);
    expect((await renderChart(many, size)).match(/>2016</g)).toHaveLength(5);
  });

  it('is drawn even when nothing at all is published', async () => {
    const svg = await renderChart(figure([series('.. - …')]), size);
    expect(svg.match(/··|–|…/g)).toHaveLength(4);
    for (const label of ['2016', '2017', '2018', '0', '1']) expect(svg).toContain(`>${label}</text>`);
  });

  it('has no layer that shows nothing, and no scale that tells one series from itself', () => {
    for (const one of figures.filter((figure) => figure.series.length === 1 || figure.series.length > 4)) {
      const spec = JSON.stringify(chartSpec(one, size));
      expect(spec).not.toContain('"values":[]}');
      expect(spec).not.toContain('"field":"series"');
    }
  });

  it('lets people write as in markup, which is no markup here', async () => {
    const one = figure([series('4 5', 'a id="x" style="y" href="z"'), series('7 8', 'b')]);
    expect(await renderChart(one, size)).toContain('style="y"');
  });

  it('is the same bytes twice', async () => {
    const [one] = figures;
    if (!one) throw new Error('no figure');
    expect(await renderChart(one, size)).toBe(await renderChart(one, size));
  });
});

describe('a sparkline', () => {
  it('has the gaps of its chart', () => {
    expect(sparkline(figure([series('4 5 .. 6 7')])).match(/<path/g)).toHaveLength(2);
    expect(sparkline(figure([series('.. ..')]))).not.toContain('<path');
  });

  it('begins at zero and uses all its height for the highest value', () => {
    expect(sparkline(figure([series('0 505 862')]))).toMatch(/d="M4\.0,28\.0L60\.0,[\d.]+L116\.0,4\.0"/);
    expect(sparkline(figure([series('0 0')]))).toContain('d="M4.0,28.0L116.0,28.0"');
  });
});

it('a label of several lines keeps a number with what it counts', () => {
  expect(wrap('Ny socialtjänstlag den 1 juli 2025', 26)).toEqual(['Ny socialtjänstlag den', '1 juli 2025']);
  expect(wrap('LVU 6 §, omedelbart omhändertagande', 6)).toEqual([
    'LVU',
    '6 §,',
    'omedelbart',
    'omhändertagande',
  ]);
});
