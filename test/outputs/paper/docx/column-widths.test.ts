import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWidths, wordWidths } from '../../../../outputs/paper/docx/column-widths.ts';

const available = 9071;

describe('the widths of a table of figures', () => {
  it('are even over many years', () => {
    const [labels, ...years] = figureWidths(Array(10).fill(2.2), 8.5, available);
    expect(new Set(years).size).toBe(1);
    expect(labels).toBeGreaterThan(3000);
  });

  it('follow what the columns need where they are few', () => {
    const [labels = 0, narrow = 0, wide = 0] = figureWidths([2, 12], 9.5, available);
    expect(wide).toBeGreaterThanOrEqual(12 * 9.5 * 20);
    expect(narrow).toBeLessThan(wide);
    expect(labels).toBeGreaterThan(wide);
  });

  it('fill the page, leave the labels 25 millimetres, and give no column less than it needs if there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.5, max: 14, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (needs) => {
          const [labels = 0, ...columns] = figureWidths(needs, 9.5, available);
          expect(labels + columns.reduce((sum, width) => sum + width, 0)).toBe(available);
          expect(labels).toBeGreaterThanOrEqual(1417);
          expect(Math.min(...columns)).toBeGreaterThan(0);
          const wanted = needs.map((ems) => ems * 9.5 * 20 + 100);
          if (wanted.reduce((sum, width) => sum + width, 0) + 100 * needs.length > available - 1417) return;
          columns.forEach((width, i) => {
            expect(width).toBeGreaterThanOrEqual((wanted[i] ?? 0) - 1);
          });
        },
      ),
    );
  });
});

describe('the widths of a table of words', () => {
  it('take millimetres as they are, words as wide as they need, and share the rest', () => {
    const widths = wordWidths(
      [40, 'rest', 'auto'],
      [['Fil'], ['Innehåll'], ['a7f03c19d2e84b56']],
      9.5,
      available,
    );
    expect(widths[0]).toBe(2268);
    expect(widths[2]).toBeGreaterThan(16 * 0.5 * 9.5 * 20);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(available - 3);
  });

  it('never go beyond the page', () => {
    const column = fc.oneof(
      fc.constantFrom('rest' as const, 'auto' as const),
      fc.integer({ min: 5, max: 200 }),
    );
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 6 }),
        fc.string({ maxLength: 200 }),
        (columns, text) => {
          const widths = wordWidths(
            columns,
            columns.map(() => [text]),
            9.5,
            available,
          );
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(available);
          expect(Math.min(...widths)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
