import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividedText } from '../../../../outputs/paper/decimal-places.ts';
import { figureColumns, weightOf } from '../../../../outputs/paper/typst/figure-columns.ts';
import { lineWidth } from '../../../../outputs/paper/typst/measures.ts';
import { emsOf } from '../../../../outputs/paper/typst/text-width.ts';
import type { Table, TableCell } from '../../../../outputs/report-model.ts';

const number = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 0, max: 3 }), fc.constantFrom('', '\u202fp'))
  .map(([whole, decimals, mark]) =>
    published(`${whole}${decimals === 0 ? '' : `,${'7'.repeat(decimals)}`}${mark}`),
  );
const cell = fc.oneof(number, fc.constant(absent('..')));
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 6 }), fc.string({ maxLength: 60 }))
  .chain(([columns, rows, label]) =>
    fc
      .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((cells) => tableOf(cells, label)),
  );

describe('the columns of a table of figures', () => {
  it('fill the line, and leave each number its room on one line', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { size, widths, gutters, indents } = figureColumns(table, [], ',');
        expect(sum(widths) + sum(gutters)).toBeCloseTo(lineWidth, 6);
        for (const [i, row] of table.rows.entries())
          for (const [j, { text }] of row.cells.entries()) {
            const needed = (emsOf(text, weightOf(row, table)) + (indents[i]?.[j] ?? 0)) * size;
            expect(needed).toBeLessThanOrEqual((widths[j + 1] ?? 0) + 1e-6);
          }
      }),
      { numRuns: 50 },
    );
  });

  it('have their units under each other: what comes after them, and the indent, are equally wide', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { indents } = figureColumns(table, [], ',');
        table.head.slice(1).forEach((_, j) => {
          const ends = table.rows.map((row, i) => {
            const { rest } = dividedText(row.cells[j] ?? absent(''), ',');
            return emsOf(rest, weightOf(row, table)) + (indents[i]?.[j] ?? 0);
          });
          expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('are even over many years, whatever stands in them', () => {
    const widthsOf = (text: string) =>
      figureColumns(tableOf([Array.from({ length: 10 }, () => published(text))]), [], ',').widths;
    expect(widthsOf('1')).toEqual(widthsOf('12,5'));
    expect(new Set(widthsOf('1').slice(1)).size).toBe(1);
  });

  it('are set smaller where there are many, and below what reads well only where they would be cut', () => {
    const sizeOf = (columns: number, text: string) =>
      figureColumns(tableOf([Array.from({ length: columns }, () => published(text))]), [], ',').size;
    expect(sizeOf(7, '12')).toBe(9.5);
    expect(sizeOf(8, '12')).toBe(8.5);
    expect(sizeOf(30, '123\u202f456\u202fp')).toBeLessThan(6);
  });

  it('give words their share, and let only words that are too long for them be divided', () => {
    const table = tableOf([[published('1,5'), { ...absent('högre än i kommunen'), state: 'published' }]]);
    const head = ['Område', 'Åldersstandardiserat', 'Jämförelse'];
    const { words, gutters, widths, divisible } = figureColumns({ ...table, head }, [], ',');
    expect(words).toEqual([false, true]);
    expect(gutters).toEqual([6, 10]);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? 0);
    expect(divisible).toEqual([true, false, true]);
    const narrow = Array.from({ length: 12 }, () => published('1'));
    const heads = ['Område', ...narrow.map(() => 'Åldersstandardiserat')];
    expect(figureColumns({ ...tableOf([narrow]), head: heads }, [], ',').divisible).not.toContain(false);
  });

  it('keep room for the rule of a break', () => {
    const table = tableOf([[published('123\u202f456\u202f789'), published('1')]], '', 'x'.repeat(300));
    const needOf = (breaks: number[]) => figureColumns(table, breaks, ',').widths[1] ?? 0;
    expect(needOf([1])).toBeCloseTo(needOf([]) + 3, 6);
  });
});

function tableOf(cells: readonly (readonly TableCell[])[], label = 'Rad', first = ''): Table {
  return {
    ...{ id: 't', caption: 'Tabell', heading: '' },
    head: [first, ...(cells[0] ?? []).map((_, i) => String(2016 + i))],
    rows: cells.map((row, i) => ({ label, depth: i === 0 ? 0 : 1, cells: row })),
    notes: [],
    source: '',
  };
}

function published(text: string): TableCell {
  return { state: 'published', text, spoken: null, value: 1 };
}

function absent(text: string): TableCell {
  return { state: 'withheld', text, spoken: null, value: null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
