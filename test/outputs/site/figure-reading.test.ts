import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../outputs/build-report.ts';
import type { Figure, Table } from '../../../outputs/report-model.ts';
import { numberLists } from '../../../outputs/site/browser/number-lists.ts';
import {
  dotReadingAttributes,
  panelAttributes,
  readingAttributes,
  stripAttributes,
} from '../../../outputs/site/figure-reading.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const indicators = buildReport(sampleDraft(), 'sv').sections.flatMap((section) => section.indicators);
const drawn = indicators.flatMap(({ figures, tables }) =>
  figures.map((figure) => ({ figure, table: tables.find(({ id }) => id === figure.table) })),
);

/** What the attributes lead to for one point: the cell's text and state. */
function cellOf({ figure, table }: { figure: Figure; table: Table }, series: number, year: number) {
  const rows = numberLists(readingAttributes(figure, table)['data-rows']);
  const row = table.rows[rows[series]?.[0] ?? -1];
  return row?.cells[table.head.indexOf(String(year)) - 1];
}

describe('what a chart says of its table', () => {
  it('leads from every point of every figure to the cell that prints it', () => {
    let points = 0;
    for (const { figure, table } of drawn) {
      if (!table) throw new Error(`${figure.id} has no table`);
      figure.series.forEach((series, i) => {
        for (const point of series.points) {
          const cell = cellOf({ figure, table }, i, point.year);
          expect(cell?.state, `${figure.id} ${series.label} ${point.year}`).toBe(point.state);
          if (point.state !== 'published') continue;
          expect(cell?.value).toBe(point.value);
          points += 1;
        }
      });
    }
    expect(points).toBeGreaterThan(200);
  });

  it('leads to the bounds of an interval too', () => {
    const rate = drawn.find(({ figure }) => figure.id.endsWith('-rate'));
    if (!rate?.table) throw new Error('no rate');
    const [rows = []] = numberLists(readingAttributes(rate.figure, rate.table)['data-rows']);
    expect(rows.map((row) => rate.table?.rows[row]?.label)).toEqual([
      'Per 1\u202f000 invånare 0–20 år',
      'Osäkerhetsintervall 95 %, nedre gräns',
      'Osäkerhetsintervall 95 %, övre gräns',
    ]);
  });

  it('holds no figures, only where they are printed', () => {
    for (const { figure, table } of drawn) {
      if (!table) continue;
      const { 'data-table': id, ...numbers } = readingAttributes(figure, table);
      expect(id).toBe(table.id);
      const places = new Set<number>([...figure.years, ...table.rows.keys()]);
      for (const text of Object.values(numbers))
        expect(
          numberLists(text)
            .flat()
            .every((number) => places.has(number)),
        ).toBe(true);
    }
  });

  it('is nothing where the table lacks a row of the figure', () => {
    const [one] = drawn;
    if (!one?.table) throw new Error('no figure');
    expect(readingAttributes(one.figure, { ...one.table, rows: [] })).toEqual({});
  });

  it('gives the panels of a drawing in their order', () => {
    const panel = { first: 60, last: 660, top: 12, bottom: 401 };
    expect(panelAttributes([panel, { ...panel, first: 700, last: 900 }])).toEqual({
      'data-panels': '60,660,12,401 700,900,12,401',
    });
  });
});

describe('what a chart with one row per value says of its table', () => {
  const compared = indicators.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ figure, table }) => (figure ? [{ figure, table }] : [])),
  );

  it('leads to what the values are held against, and then from each value to the row that prints it', () => {
    expect(compared.length).toBeGreaterThan(0);
    for (const { figure, table } of compared) {
      const attributes = dotReadingAttributes(figure, table);
      expect(attributes['data-table']).toBe(table.id);
      const [whole, ...rows] = numberLists(attributes['data-rows']).map(([row = -1]) => table.rows[row]);
      expect(whole?.cells[0]?.value).toBe(figure.reference.value);
      expect(rows.map((row) => row?.label)).toEqual(figure.dots.map(({ label }) => label));
      expect(rows.map((row) => row?.cells[0]?.value)).toEqual(figure.dots.map(({ value }) => value));
    }
  });

  it('tells two areas of one name apart by what is printed of them', () => {
    const [one] = compared;
    const [dot] = one?.figure.dots ?? [];
    if (!one || !dot) throw new Error('nothing is compared');
    const absent = { state: 'withheld', text: '..', spoken: null, value: null } as const;
    const withheld = { label: dot.label, depth: 1, cells: [absent, absent, absent] };
    const rows = [...one.table.rows.slice(0, 1), withheld, ...one.table.rows.slice(1)];
    const attributes = dotReadingAttributes(one.figure, { ...one.table, rows });
    expect(attributes['data-rows']?.split(' ').slice(0, 2)).toEqual(['0', '2']);
  });

  it('is nothing where the table lacks a row of the chart', () => {
    for (const { figure, table } of compared) {
      expect(dotReadingAttributes(figure, { ...table, rows: table.rows.slice(0, -1) })).toEqual({});
      expect(dotReadingAttributes(figure, { ...table, rows: table.rows.slice(1) })).toEqual({});
    }
  });

  it('gives the strips of a drawing in their order', () => {
    const strip = { left: 0, right: 760, top: 0, bottom: 24 };
    expect(stripAttributes([strip, { ...strip, top: 24, bottom: 60 }])).toEqual({
      'data-strips': '0,760,0,24 0,760,24,60',
    });
  });
});
