import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearRuns } from '../../../pipeline/status/year-runs.ts';

it('names years as runs, in any order', () => {
  expect(yearRuns([2021, 2016, 2018, 2017])).toBe('2016–2018, 2021');
  expect(yearRuns([2025])).toBe('2025');
  expect(yearRuns([])).toBe('');
});

it('names each year once and no other', () => {
  const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2050 }), { minLength: 1 });
  fc.assert(
    fc.property(years, (some) => {
      const named = yearRuns(some)
        .split(', ')
        .flatMap((run) => {
          const [first = 0, last = first] = run.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, i) => first + i);
        });
      expect(named).toEqual([...some].sort((a, b) => a - b));
    }),
  );
});
