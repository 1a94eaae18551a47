import { describe, expect, it } from 'vitest';
import { dotChart, dotChartHeight, dotStrips } from '../../../outputs/charts/dot-chart.ts';
import { renderDotChart } from '../../../outputs/charts/render-chart.ts';
import type { Dot, DotFigure } from '../../../outputs/report-model.ts';

const size = { width: 760, height: 200, purpose: 'screen' } as const;

function dot(label: string, change: Partial<Dot> = {}): Dot {
  return { label, value: 27.1, interval: [23.9, 30.7], limits: [19.1, 25.3], text: '27,1', ...change };
}

function figure(dots: readonly Dot[]): DotFigure {
  return {
    ...{ id: 'f', title: '', subtitle: '', alternative: '', source: '' },
    numbers: { decimal: ',', thousands: '\u202f', minus: '\u2212' },
    reference: { label: 'Totalt 22,1', value: 22.1 },
    dots,
  };
}

/** Every number of the rows in a specification, whatever layer it is in, but for where the row stands. */
function numbersIn(spec: object): number[] {
  const found: number[] = [];
  JSON.parse(JSON.stringify(spec), (key, value) => {
    if (['value', 'low', 'high', 'least', 'most'].includes(key) && typeof value === 'number')
      found.push(value);
    return value;
  });
  return found;
}

describe('a dot chart', () => {
  it('holds the values, intervals and limits, and what they are held against', () => {
    const numbers = new Set(numbersIn(dotChart(figure([dot('a'), dot('b')]), size)));
    for (const number of [27.1, 23.9, 30.7, 19.1, 25.3, 22.1]) expect(numbers).toContain(number);
  });

  it('reaches from zero over all that is drawn', () => {
    const spec = (dots: readonly Dot[]) => JSON.stringify(dotChart(figure(dots), size));
    expect(spec([dot('a')])).toContain('"domain":[0,40]');
    expect(spec([dot('a', { limits: [1, 61] })])).toContain('"domain":[0,80]');
    expect(spec([dot('a', { value: 5, interval: [4, 6], limits: null })])).toContain('"domain":[0,25]');
  });

  it('has a row of its own height for each value, on phones too', () => {
    const heightOf = (n: number, purpose: 'screen' | 'phone') =>
      dotChartHeight(figure(Array.from({ length: n }, (_, i) => dot(`${i}`))), { purpose });
    expect(heightOf(3, 'screen') - heightOf(2, 'screen')).toBe(heightOf(9, 'screen') - heightOf(8, 'screen'));
    expect(heightOf(2, 'phone')).toBeGreaterThan(80);
  });

  it('has the size it was asked for, and nothing that the content policy would refuse', async () => {
    const svg = await renderDotChart(figure([dot('a'), dot('b', { limits: null })]), size);
    expect(svg).toMatch(/^<svg [^>]*width="760" height="200" viewBox="0 0 760 200"/);
    expect(svg).not.toMatch(/style=|aria-|<script|<image|href/);
    expect(svg.match(/>27,1</g)).toHaveLength(2);
    expect(svg).toContain('>Totalt 22,1<');
  });

  it.each(['screen', 'phone'] as const)(
    'tells where its rows lie, the label of the reference first: %s',
    async (purpose) => {
      const drawn = figure([dot('a'), dot('b', { text: '12,3' }), dot('c', { text: '4,5' })]);
      const fitting = { width: 400, height: dotChartHeight(drawn, { purpose }), purpose };
      const strips = dotStrips(drawn, fitting);
      const svg = await renderDotChart(drawn, fitting);
      const [, plotTop = ''] = /<g[^>]* transform="translate\([\d.]+,([\d.]+)\)"/.exec(svg) ?? [];
      const heights = ['Totalt 22,1', '27,1', '12,3', '4,5'].map((text) => {
        const place = new RegExp(`translate\\([-\\d.]+,([-\\d.]+)\\)[^>]*>${text}<`).exec(svg)?.[1];
        return Number(plotTop) + Number(place);
      });
      expect(strips).toHaveLength(4);
      strips.forEach(({ left, right, top, bottom }, i) => {
        expect([left, right, top]).toEqual([0, 400, strips[i - 1]?.bottom ?? 0]);
        expect(heights[i]).toBeGreaterThan(top);
        expect(heights[i]).toBeLessThan(bottom);
      });
      expect(strips.at(-1)?.bottom).toBeLessThan(fitting.height);
    },
  );

  it('escapes the labels of others', async () => {
    const svg = await renderDotChart(figure([dot('<img src=x onerror=alert(1)>')]), size);
    expect(svg).not.toContain('<img');
    expect(svg).toContain('&lt;img');
  });

  it('is the same bytes twice', async () => {
    const one = figure([dot('a'), dot('b')]);
    expect(await renderDotChart(one, size)).toBe(await renderDotChart(one, size));
  });
});
