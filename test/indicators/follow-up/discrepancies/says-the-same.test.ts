import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../../../indicators/follow-up/discrepancies/says-the-same.ts';

const exact = (number: number) => ({ number, approximate: false });
const about = (number: number) => ({ number, approximate: true });

describe('two numbers', () => {
  it('have to be equal where both are exact', () => {
    expect(saysTheSame(exact(558_000), exact(558_000))).toBe(true);
    expect(saysTheSame(exact(558_000), exact(558_001))).toBe(false);
  });

  it('agree within half a unit of the last digit of one that is approximate', () => {
    for (const [said, least, most] of [
      [500_000, 450_000, 550_000],
      [560_000, 555_000, 565_000],
      [12, 11.5, 12.5],
    ] as const) {
      expect(saysTheSame(about(said), exact(least))).toBe(true);
      expect(saysTheSame(about(said), exact(most))).toBe(true);
      expect(saysTheSame(about(said), exact(least - 0.1))).toBe(false);
      expect(saysTheSame(about(said), exact(most + 0.1))).toBe(false);
    }
  });

  it('agree within 15 per cent of a round one at most', () => {
    expect(saysTheSame(about(20), exact(17))).toBe(true);
    expect(saysTheSame(about(20), exact(23))).toBe(true);
    expect(saysTheSame(about(20), exact(16))).toBe(false);
    expect(saysTheSame(about(20), exact(12))).toBe(false);
    expect(saysTheSame(about(100_000), exact(118_000))).toBe(false);
  });

  it('treat zero as a number: nothing is about zero but zero', () => {
    expect(saysTheSame(about(0), exact(0))).toBe(true);
    expect(saysTheSame(about(0), exact(1))).toBe(false);
  });

  it('agree whichever comes first, and with less when both are exact', () => {
    const number = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(number, number, fc.boolean(), fc.boolean(), (a, b, isAbout, isOtherAbout) => {
        const [one, other] = [
          { number: a, approximate: isAbout },
          { number: b, approximate: isOtherAbout },
        ];
        expect(saysTheSame(one, other)).toBe(saysTheSame(other, one));
        if (saysTheSame(exact(a), exact(b))) expect(saysTheSame(one, other)).toBe(true);
      }),
    );
  });
});
