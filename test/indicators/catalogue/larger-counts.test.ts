import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import { largerCounts } from '../../../indicators/catalogue/larger-counts.ts';
import { catalogueOf, indicator } from '../disclosure/small-catalogue.ts';

type Relations = IndicatorDefinition['relations'];

const smaller = (unit: IndicatorDefinition['unit'], relations: Relations = []) =>
  indicator('ung.cases', {}, [], { unit, relations });
const umbrella = (includes?: string[]): IndicatorDefinition => ({
  ...indicator('fou.cases', {}, [], {
    unit: 'cases',
    relations: [{ kind: 'may_contain', with: 'ung.cases' }],
  }),
  ...(includes && { includes }),
});

function larger(one: IndicatorDefinition, ...others: IndicatorDefinition[]): string[] {
  return largerCounts(catalogueOf([one, ...others], []), one).map(({ id, kind }) => `${kind} ${id}`);
}

describe('what a count is never more than', () => {
  it('is what it is a subset of, and what its persons stand behind', () => {
    const one = smaller('children', [
      { kind: 'subset_of', with: 'fou.cases' },
      { kind: 'persons_of', with: 'bou.visits' },
    ]);
    expect(larger(one)).toEqual(['subset_of fou.cases', 'persons_of bou.visits']);
  });

  it('is nothing that only overlaps, may contain it, counts the same persons or comes after', () => {
    const one = smaller('cases', [
      { kind: 'overlaps', with: 'fou.cases' },
      { kind: 'may_contain', with: 'fou.cases' },
      { kind: 'same_persons', with: 'fou.cases' },
      { kind: 'flow_then_outcome', with: 'fou.cases' },
    ]);
    expect(larger(one, umbrella())).toEqual([]);
  });

  it('is an umbrella once that is said to include it, and not before or when it is said not to', () => {
    const one = smaller('cases');
    expect(larger(one, umbrella())).toEqual([]);
    expect(larger(one, umbrella([]))).toEqual([]);
    expect(larger(one, umbrella(['ung.cases']))).toEqual(['subset_of fou.cases']);
  });

  it('is an umbrella of other units in the municipal total alone', () => {
    expect(larger(smaller('families'), umbrella(['ung.cases']))).toEqual(['in_total fou.cases']);
  });

  it('is the children of the families in the total, whichever of the two names the other', () => {
    const same: Relations = [{ kind: 'same_persons', with: 'ung.cases' }];
    const children = indicator('famrad.children', {}, [], { unit: 'children', relations: same });
    expect(larger(smaller('families'), children)).toEqual(['in_total famrad.children']);
    const families = smaller('families', [{ kind: 'same_persons', with: 'famrad.children' }]);
    expect(larger(families, { ...children, relations: [] })).toEqual(['in_total famrad.children']);
    expect(larger(children, families)).toEqual([]);
  });
});
