import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../../../indicators/confidential/follow-up-counts.ts';
import { AuditedCountsPattern } from '../../../indicators/disclosure/follow-up/audited-counts-pattern.ts';
import { ProtectedFollowUpCounts } from '../../../indicators/public/protected-follow-up-counts.ts';

const counts = FollowUpCounts.fromRegisters(
  new Map([
    ['grant:b', 8675309],
    ['grant:a', 25],
    ['activity:x:least', 0],
  ]),
);
const pattern = AuditedCountsPattern.survived(
  counts,
  new Map([
    ['grant:b', 'withhold'],
    ['grant:a', 'publish'],
    ['activity:x:least', 'publish'],
  ]),
);
const protectedCounts = ProtectedFollowUpCounts.protect(counts, pattern);

describe('protected counts of the registers', () => {
  it('are published, withheld or missing, a zero among the published', () => {
    expect(protectedCounts.factOf('grant:a')).toEqual({ state: 'published', value: 25 });
    expect(protectedCounts.factOf('activity:x:least')).toEqual({ state: 'published', value: 0 });
    expect(protectedCounts.factOf('grant:b')).toEqual({ state: 'withheld' });
    expect(protectedCounts.factOf('grant:c')).toEqual({ state: 'missing' });
  });

  it('are told in the order of their keys, whatever order they were counted in', () => {
    expect(protectedCounts.all()).toEqual([
      { key: 'activity:x:least', state: 'published', value: 0 },
      { key: 'grant:a', state: 'published', value: 25 },
      { key: 'grant:b', state: 'withheld' },
    ]);
  });

  it('hold no number where a count is withheld', () => {
    expect(inspect(protectedCounts, { depth: 10, showHidden: true })).not.toContain('8675309');
    expect(JSON.stringify(protectedCounts.all())).not.toContain('8675309');
  });

  it('are made only with the pattern that was proved for these very counts', () => {
    const others = FollowUpCounts.fromRegisters(counts.counts());
    expect(() => ProtectedFollowUpCounts.protect(others, pattern)).toThrow(/other counts/);
  });

  it('have no place for a count that was outside the proof', () => {
    const none = AuditedCountsPattern.survived(counts, new Map());
    expect(() => ProtectedFollowUpCounts.protect(counts, none)).toThrow(/outside the proof/);
  });

  it('lose their seal in a copy', () => {
    expect(ProtectedFollowUpCounts.is(protectedCounts)).toBe(true);
    expect(ProtectedFollowUpCounts.is({ ...protectedCounts })).toBe(false);
  });
});
