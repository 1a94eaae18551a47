import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLargeChange } from '../../../indicators/questions/large-change.ts';

describe('a large change', () => {
  it('is more than 30 per cent and more than 10', () => {
    const cases = `
      before after
      0      10    no    10 is not more than 10
      0      11    yes   from nothing every per cent is passed
      11     0     yes
      10     0     no
      30     41    yes   11, and 36.7 per cent
      33     43    no    10
      36     47    yes   11, and 30.6 per cent
      37     48    no    11, and 29.7 per cent
      100    130   no    30 per cent and not more
      100    131   yes
      100    70    no
      100    69    yes
      1000   1299  no
      5      5     no
    `;
    for (const line of cases.trim().split('\n').slice(1)) {
      const [before, after, verdict] = line.trim().split(/\s+/);
      expect(`${before} ${after} ${isLargeChange(Number(before), Number(after)) ? 'yes' : 'no'}`).toBe(
        `${before} ${after} ${verdict}`,
      );
    }
  });

  it('is the same as shares of the year before say, which are never computed', () => {
    const count = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(count, fc.integer({ min: 0, max: 3000 }), (before, after) => {
        const share = after / before;
        // Away from the edge, where floating point may fall on either side.
        fc.pre(Math.abs(Math.abs(share - 1) - 0.3) > 1e-9);
        expect(isLargeChange(before, after)).toBe(
          (share > 1.3 || share < 0.7) && (after >= before + 11 || after <= before - 11),
        );
      }),
      { seed: 2026 },
    );
  });
});
