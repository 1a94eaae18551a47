import { describe, expect, it } from 'vitest';
import { adviceLines } from '../../../pipeline/release/advice-lines.ts';

describe('a line of advice', () => {
  const full = { indicator: 'test.a', crossing: ['area', 'age'], withheld: 3, cells: 8 };

  it('says how full of dots a crossing is, and what would have fewer', () => {
    expect(
      adviceLines([
        {
          ...full,
          offers: [
            { kind: 'coarser', breakdown: 'age', codes: ['0-5', '6-12', '13-17'], share: 0.12 },
            { kind: 'without', breakdown: 'area', share: 0 },
            { kind: 'pooled', years: [2022, 2023, 2024], share: 0.049 },
          ],
        },
      ]),
    ).toEqual([
      'test.a by area × age: 3 of 8 cells are not shown (38 %); age 0-5, 6-12, 13-17 would leave 12 %; ' +
        'without area it would be 0 %; 2022–2024 together in place of single years, whoever comes back counted each ' +
        'year, 5 %.',
    ]);
  });

  it('says when nothing would', () => {
    expect(adviceLines([{ ...full, offers: [] }])).toEqual([
      'test.a by area × age: 3 of 8 cells are not shown (38 %); neither coarser codes, fewer breakdowns nor years ' +
        'together would bring it to a quarter.',
    ]);
  });
});
