import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../indicators/disclosure/policy.ts';
import { type Count, primaryComplement, primaryOf } from '../../../indicators/disclosure/primary.ts';

const standard = policyOf('standard-5');
const strict = policyOf('strict-10');
const children = (value: number, more: Partial<Count> = {}): Count => ({
  value,
  persons: value,
  unit: 'children',
  isSensitive: false,
  ...more,
});

describe('a count is unsafe', () => {
  it('from one to four children, and not at zero or five', () => {
    expect([0, 1, 4, 5].map((value) => primaryOf(children(value), standard)?.because)).toEqual([
      undefined,
      'small',
      'small',
      undefined,
    ]);
    expect(primaryOf(children(3), standard)?.label).toEqual([1, 4]);
  });

  it('when few children stand behind many interventions, and then two possible values suffice', () => {
    const six = { value: 6, persons: 2, unit: 'interventions', isSensitive: false } as const;
    expect(primaryOf(six, standard)).toEqual({ because: 'small', label: null });
    expect(primaryOf({ ...six, persons: 5 }, standard)).toBeNull();
  });

  it('from one to four respondents, who are persons like children', () => {
    expect(primaryOf(children(3, { unit: 'respondents' }), standard)?.label).toEqual([1, 4]);
  });

  it('by its own number when the register knows no persons', () => {
    const families = { value: 2, persons: null, unit: 'families', isSensitive: false } as const;
    expect(primaryOf(families, standard)?.because).toBe('small');
    expect(primaryOf({ ...families, value: 5 }, standard)).toBeNull();
  });

  it('at zero only inside a sensitive breakdown under the strict policy, where 0 is part of the label', () => {
    expect(primaryOf(children(0), strict)).toBeNull();
    expect(primaryOf(children(0, { isSensitive: true }), standard)).toBeNull();
    expect(primaryOf(children(0, { isSensitive: true }), strict)).toEqual({
      because: 'sensitive_zero',
      label: [0, 9],
    });
    expect(primaryOf(children(7, { isSensitive: true }), strict)).toEqual({
      because: 'small',
      label: [0, 9],
    });
    expect(primaryOf(children(7), strict)?.label).toEqual([1, 9]);
  });
});

describe('the complement of a share is unsafe', () => {
  it('when few are outside', () => {
    expect(primaryComplement(children(2), 98, standard)).toEqual({ because: 'complement', label: [1, 4] });
    expect(primaryComplement(children(5), 98, standard)).toBeNull();
    expect(primaryComplement(children(0), 98, standard)).toBeNull();
  });

  it('when nobody is outside, where a zero tells and there is anybody', () => {
    const nobody = children(0, { isSensitive: true });
    expect(primaryComplement(nobody, 30, strict)).toEqual({ because: 'complement', label: [0, 9] });
    expect(primaryComplement(nobody, 0, strict)).toBeNull();
  });
});
