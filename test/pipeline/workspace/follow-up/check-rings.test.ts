import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRings } from '../../../../pipeline/workspace/follow-up/check-rings.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';

/** @param next  for each document which one it follows, by number; null for none */
function ringsIn(next: readonly (number | null)[]): string[] {
  const documents = next.map((to, i) => ({
    value: sampleDocument({ id: `d${i}`, follows: to === null ? null : `d${to}` }),
    at: () => ({ file: 'documents.yaml', line: i }),
  }));
  return checkRings(documents).map(({ found }) => found);
}

describe('documents that follow each other', () => {
  it('form no ring: each is told once, at its first document', () => {
    expect(ringsIn([1, 2, null])).toEqual([]);
    expect(ringsIn([0])).toEqual(['d0 follows d0']);
    expect(ringsIn([1, 2, 1])).toEqual(['d1 follows d2 follows d1']);
    expect(ringsIn([1, 0, 3, 2])).toEqual(['d0 follows d1 follows d0', 'd2 follows d3 follows d2']);
  });

  it('form one exactly where somebody who goes on never ends', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(6)), { minLength: 1, maxLength: 7 }), (next) => {
        const ends = (from: number): boolean => {
          let at: number | null | undefined = from;
          for (let steps = 0; steps <= next.length + 1; steps++) {
            if (at == null) return true;
            at = next[at];
          }
          return false;
        };
        expect(ringsIn(next).length === 0).toBe(next.every((_, i) => ends(i)));
      }),
      { seed: 5, numRuns: 2000 },
    );
  });
});
