import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberSpans } from '../../../outputs/workbook/number-spans.ts';

describe('spans of numbers', () => {
  it('are written with a dash for two or more in a row', () => {
    expect(numberSpans([7, 1, 2, 3, 9, 10, 2])).toBe('1–3, 7, 9–10');
    expect(numberSpans([])).toBe('');
  });

  it('unfold to the numbers that they were made of, and no two of them touch', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const spans = numberSpans(numbers)
          .split(', ')
          .filter((span) => span !== '')
          .map((span) => span.split('–').map(Number));
        const unfolded = spans.flatMap(([first = 0, last = first]) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(unfolded).toEqual([...numbers].sort((a, b) => a - b));
        for (const [i, [first = 0]] of spans.entries())
          if (i > 0) expect(first).toBeGreaterThan((spans[i - 1]?.at(-1) ?? 0) + 1);
      }),
    );
  });
});
