import { describe, expect, it } from 'vitest';
import { type Policy, stricterOf } from '../../../../indicators/disclosure/policy/policy.ts';
import { policyNames, policyOf, presets } from '../../../../indicators/disclosure/policy/presets.ts';

const policies = policyNames.map(policyOf);

describe('the policies', () => {
  it('are those of the table of presets, with their thresholds and least denominators', () => {
    const table = policies.map((policy) =>
      [
        policy.name,
        `1–${policy.threshold - 1}`,
        `outside 1–${policy.thresholdOutside - 1}`,
        policy.withholdsSensitiveZero ? 'zero hidden' : 'zero shown',
        `of ${policy.leastDenominator}`,
        policy.certainFrom === null ? '' : `u under ${policy.certainFrom}`,
        policy.symbol,
      ].join(' '),
    );
    expect(table).toEqual([
      'standard-5 1–4 outside 1–4 zero shown of 10  ..',
      'strict-10 1–9 outside 1–9 zero hidden of 20  ..',
      'scb-3 1–2 outside 1–2 zero shown of 5  ..',
      'skolverket-10 1–9 outside 1–4 zero shown of 10  ..',
      'kolada 1–4 outside 1–4 zero shown of 10  ..',
      'socialstyrelsen-x 1–3 outside 1–3 zero shown of 10  X',
      'survey-50 1–9 outside 1–9 zero shown of 10 u under 50 ..',
    ]);
  });

  it('leave rounding to tables that are rounded as a whole', () => {
    expect(presets.filter(({ kind }) => kind === 'rounding').map(({ name }) => name)).toEqual(['round-5']);
    expect(policyNames).not.toContain('round-5');
  });

  it('each say where they come from, and which we have read ourselves', () => {
    expect(presets.map(({ name, source }) => `${name} ${source.standing}`)).toEqual([
      'standard-5 proposed',
      'strict-10 proposed',
      'scb-3 common',
      'skolverket-10 common',
      'kolada seen',
      'socialstyrelsen-x common',
      'survey-50 common',
      'round-5 seen',
    ]);
    for (const { source } of presets) {
      expect(source.text).toMatch(/SCB 2015|Danish|Skolverket|Kolada|Socialstyrelsen|CAN|Stockholms stad/);
    }
  });

  it('refuse a name that none of them has, and say which there are', () => {
    expect(() => policyOf('standard-4')).toThrow(
      'no disclosure policy standard-4; there are standard-5, strict-10, scb-3, skolverket-10, kolada, socialstyrelsen-x, survey-50',
    );
  });
});

describe('the stricter of two', () => {
  it('is at least as strict in all that it withholds, whichever comes first', () => {
    const withheld = (policy: Policy): number[] => [
      policy.threshold,
      policy.thresholdOutside,
      +policy.withholdsSensitiveZero,
      policy.leastDenominator,
    ];
    for (const one of policies) {
      for (const other of policies) {
        const strict = withheld(stricterOf(one, other));
        expect(strict).toEqual(withheld(stricterOf(other, one)));
        for (const policy of [one, other]) {
          for (const [at, part] of withheld(policy).entries()) {
            expect(strict[at], `${one.name} and ${other.name}`).toBeGreaterThanOrEqual(part);
          }
        }
      }
    }
  });

  it('is the first of two that withhold alike', () => {
    expect(stricterOf(policyOf('standard-5'), policyOf('kolada')).name).toBe('standard-5');
    expect(stricterOf(policyOf('kolada'), policyOf('standard-5')).name).toBe('kolada');
    expect(stricterOf(policyOf('skolverket-10'), policyOf('survey-50')).name).toBe('survey-50');
  });
});
