import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorsOf, numeratorsOf } from '../../../../indicators/disclosure/table/rounded-share.ts';

describe('a printed share', () => {
  it('gives the count where there are fewer persons than steps', () => {
    // 313 / 812 = 38.546… prints as 38,5; 312 / 812 = 38.42… as 38,4; 314 / 812 = 38.67 as 38,7.
    expect(numeratorsOf({ printed: 385, decimals: 1 }, 812)).toEqual({ least: 313, greatest: 313 });
  });

  it('gives a range where there are more', () => {
    // 68.25 % … 68.35 % of 6206 is 4235.6 … 4241.8.
    expect(numeratorsOf({ printed: 683, decimals: 1 }, 6206)).toEqual({ least: 4236, greatest: 4241 });
  });

  it('gives nothing where no count prints as the share', () => {
    const { least, greatest } = numeratorsOf({ printed: 34, decimals: 0 }, 10);
    expect(least).toBeGreaterThan(greatest);
  });

  it('lets both halves belong to it, since nobody knows how a half was rounded', () => {
    // 1 / 8 = 12.5 %: 12 when rounded half to even, 13 when rounded half up.
    expect(numeratorsOf({ printed: 12, decimals: 0 }, 8)).toEqual({ least: 1, greatest: 1 });
    expect(numeratorsOf({ printed: 13, decimals: 0 }, 8)).toEqual({ least: 1, greatest: 1 });
  });

  it('stays between nobody and everybody', () => {
    expect(numeratorsOf({ printed: 0, decimals: 0 }, 300)).toEqual({ least: 0, greatest: 1 });
    expect(numeratorsOf({ printed: 100, decimals: 0 }, 300)).toEqual({ least: 299, greatest: 300 });
  });

  it('always holds the count that was printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(3), (den, some, decimals) => {
        const num = some % (den + 1);
        const unit = 10 ** decimals;
        const printed = Math.floor((num * 100 * unit) / den + 0.5);
        const { least, greatest } = numeratorsOf({ printed, decimals }, den);
        expect(least).toBeLessThanOrEqual(num);
        expect(greatest).toBeGreaterThanOrEqual(num);
        const { from, times, to } = factorsOf({ printed, decimals });
        expect(from * den).toBeLessThanOrEqual(times * num);
        expect(times * num).toBeLessThanOrEqual(to * den);
      }),
      { seed: 2026 },
    );
  });
});
