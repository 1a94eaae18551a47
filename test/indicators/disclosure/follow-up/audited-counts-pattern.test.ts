import { describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../../../../indicators/confidential/follow-up-counts.ts';
import { AuditedCountsPattern } from '../../../../indicators/disclosure/follow-up/audited-counts-pattern.ts';

const counts = () => FollowUpCounts.fromRegisters(new Map([['grant:a', 3]]));

describe('a pattern of counts that has survived the attack', () => {
  it('is bound to the counts that it was proved for', () => {
    const own = counts();
    const pattern = AuditedCountsPattern.survived(own, new Map());
    expect(pattern.provedFor(own)).toBe(true);
    expect(pattern.provedFor(counts())).toBe(false);
    expect(AuditedCountsPattern.is(pattern)).toBe(true);
    expect(AuditedCountsPattern.is({ ...pattern })).toBe(false);
  });

  it('has no decision for what was outside the proof', () => {
    const pattern = AuditedCountsPattern.survived(counts(), new Map([['grant:a', 'withhold']]));
    expect(pattern.decisionFor('grant:a')).toBe('withhold');
    expect(() => pattern.decisionFor('grant:b')).toThrow(/outside the proof/);
  });
});
