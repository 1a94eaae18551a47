import { describe, expect, it } from 'vitest';
import { type Count, primaryComplement, primaryOf } from '../../../../indicators/disclosure/build/primary.ts';
import { policyOf } from '../../../../indicators/disclosure/policy/presets.ts';

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
    expect(primaryOf(children(3), standard)?.guard).toEqual([1, 4]);
  });

  it('when few children stand behind many interventions, and then two possible values suffice', () => {
    const six = { value: 6, persons: 2, unit: 'interventions', isSensitive: false } as const;
    expect(primaryOf(six, standard)).toEqual({ because: 'small', guard: 'two values' });
    expect(primaryOf({ ...six, persons: 5 }, standard)).toBeNull();
  });

  it('with two possible values, too, where children come back, so that they are fewer than the count', () => {
    // Five in two years who may be four: the sign of 1–4 does not stand for 5.
    expect(primaryOf(children(5, { persons: 4 }), standard)?.guard).toBe('two values');
    expect(primaryOf(children(4, { persons: 3 }), standard)?.guard).toEqual([1, 4]);
  });

  it('from one to four respondents, who are persons like children', () => {
    expect(primaryOf(children(3, { unit: 'respondents' }), standard)?.guard).toEqual([1, 4]);
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
      guard: [0, 9],
    });
    expect(primaryOf(children(7, { isSensitive: true }), strict)).toEqual({
      because: 'small',
      guard: [0, 9],
    });
    expect(primaryOf(children(7), strict)?.guard).toEqual([1, 9]);
  });
});

describe('the complement of a share is unsafe', () => {
  it('by a threshold of its own', () => {
    const outside = (value: number) => primaryComplement(children(value), 98, policyOf('skolverket-10'));
    expect([0, 1, 4, 5].map((value) => outside(value)?.guard)).toEqual([
      undefined,
      [1, 4],
      [1, 4],
      undefined,
    ]);
  });

  it('when few are outside', () => {
    expect(primaryComplement(children(2), 98, standard)).toEqual({ because: 'complement', guard: [1, 4] });
    expect(primaryComplement(children(5), 98, standard)).toBeNull();
    expect(primaryComplement(children(0), 98, standard)).toBeNull();
  });

  it('when nobody is outside, where a zero tells and there is anybody', () => {
    const nobody = children(0, { isSensitive: true });
    expect(primaryComplement(nobody, 30, strict)).toEqual({ because: 'complement', guard: [0, 9] });
    expect(primaryComplement(nobody, 0, strict)).toBeNull();
  });
});
