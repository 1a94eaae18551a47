import { describe, expect, it } from 'vitest';
import { policyOfCell } from '../../../../indicators/disclosure/policy/policy-of-cell.ts';
import type { Coordinates } from '../../../../indicators/model/cell.ts';
import { at, catalogueOf, indicator, list } from '../small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12']);
const areas = list('areas', 'area_code', ['NORTH', ['N1', 'NORTH']]);

function nameAt(policies: Readonly<Record<string, string>>, place: Partial<Coordinates>): string {
  const own = indicator('test.a', { sex, ages, areas }, [['sex', 'ages', 'areas']], { policies });
  return policyOfCell(catalogueOf([own], [sex, ages, areas]), own, at(place)).name;
}

describe('the policy of a cell', () => {
  it("is the indicator's own where no breakdown has another", () => {
    expect(nameAt({}, { sex: 'F' })).toBe('standard-5');
    expect(nameAt({ areas: 'strict-10' }, { sex: 'F' })).toBe('standard-5');
    expect(nameAt({ areas: 'strict-10' }, {})).toBe('standard-5');
  });

  it('is the strictest of the breakdowns that it stands in, at every level of them', () => {
    const policies = { areas: 'strict-10', ages: 'skolverket-10' };
    expect(nameAt(policies, { area_code: 'N1' })).toBe('strict-10');
    expect(nameAt(policies, { sex: 'F', age_band: '0-5' })).toBe('skolverket-10');
    expect(nameAt(policies, { age_band: '0-5', area_code: 'NORTH' })).toBe('strict-10');
  });

  it('is never laxer than its own', () => {
    expect(nameAt({ areas: 'scb-3' }, { area_code: 'N1' })).toBe('standard-5');
  });

  it('is its own for a code that no breakdown has', () => {
    expect(nameAt({ areas: 'strict-10' }, { area_code: 'SOUTH' })).toBe('standard-5');
  });
});
