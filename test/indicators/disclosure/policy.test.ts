import { describe, expect, it } from 'vitest';
import { policyNames, policyOf } from '../../../indicators/disclosure/policy.ts';

describe('the policies', () => {
  it('are those of the table of presets, with their thresholds and least denominators', () => {
    const table = policyNames
      .map(policyOf)
      .map(({ name, threshold, withholdsSensitiveZero, leastDenominator }) =>
        [
          name,
          `1–${threshold - 1}`,
          withholdsSensitiveZero ? 'zero hidden' : 'zero shown',
          leastDenominator,
        ].join(' '),
      );
    expect(table).toEqual([
      'standard-5 1–4 zero shown 10',
      'strict-10 1–9 zero hidden 20',
      'scb-3 1–2 zero shown 5',
      'survey-50 1–9 zero shown 10',
    ]);
  });

  it('each name where they come from', () => {
    for (const name of policyNames) expect(policyOf(name).source).toMatch(/SCB 2015|Denmark|CAN/);
  });

  it('refuse a name that none of them has, and say which there are', () => {
    expect(() => policyOf('standard-4')).toThrow(
      'no disclosure policy standard-4; there are standard-5, strict-10, scb-3, survey-50',
    );
  });
});
