import { describe, expect, it } from 'vitest';
import { standsIn } from '../../../../indicators/disclosure/policy/stands-in.ts';
import type { Coordinates } from '../../../../indicators/model/cell.ts';
import { at, catalogueOf, indicator, list } from '../small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const areas = list('areas', 'area_code', ['NORTH', ['N1', 'NORTH']]);
const own = indicator('test.a', { sex, areas }, [['sex', 'areas']]);

function breakdownsOf(place: Partial<Coordinates>): string[] {
  const catalogue = catalogueOf([own], [sex, areas]);
  return ['sex', 'areas', 'ages'].filter((breakdown) => standsIn(catalogue, own, at(place), breakdown));
}

describe('a cell stands in', () => {
  it('each breakdown that it has a code of, at any level', () => {
    expect(breakdownsOf({ sex: 'F' })).toEqual(['sex']);
    expect(breakdownsOf({ area_code: 'N1' })).toEqual(['areas']);
    expect(breakdownsOf({ sex: 'M', area_code: 'NORTH' })).toEqual(['sex', 'areas']);
  });

  it('none as a total, nor with a code that no breakdown has', () => {
    expect(breakdownsOf({})).toEqual([]);
    expect(breakdownsOf({ area_code: 'SOUTH' })).toEqual([]);
  });
});
