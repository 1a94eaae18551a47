import { describe, expect, it } from 'vitest';
import type { DerivedFact } from '../../../indicators/model/fact.ts';
import { measureCell } from '../../../outputs/report/table-cells.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';

const words = wordingOf('sv');
const share = (uncertain: boolean): DerivedFact => ({
  state: 'calculated',
  value: 40,
  interval: [27.6, 53.8],
  numerator: 20,
  denominator: 50,
  uncertain,
});

describe('a share in print', () => {
  it('has a u after it where it is uncertain, and a voice says so', () => {
    expect(measureCell(share(true), 'value', 1, words)).toEqual({
      state: 'published',
      text: '40,0\u202fu',
      spoken: '40,0, osäker uppgift',
      value: 40,
    });
    expect(measureCell(share(false), 'value', 1, words)).toMatchObject({ text: '40,0', spoken: null });
  });

  it('has none after the ends of its interval', () => {
    expect(measureCell(share(true), 'lower', 1, words)).toMatchObject({ text: '27,6', spoken: null });
    expect(measureCell(share(true), 'upper', 1, words).text).toBe('53,8');
  });
});
