import { describe, expect, it } from 'vitest';
import { placeInSeries } from '../../../../indicators/disclosure/build/place-in-series.ts';
import type { Coordinates } from '../../../../indicators/model/cell.ts';
import { at } from '../small-catalogue.ts';

const placed = (place: Partial<Coordinates>, year = 2024) =>
  placeInSeries({ id: 'an id', indicator: 'test.a', year, coordinates: at(place) });

describe('the place of a cell in its series', () => {
  it('is the same in every year, and another for every other place', () => {
    expect(placed({ sex: 'F' }, 2023).series).toBe(placed({ sex: 'F' }).series);
    expect(placed({ sex: 'F' }).series).not.toBe(placed({ sex: 'M' }).series);
    // Read one after the other the codes are alike.
    expect(placed({ area_code: '1', sex: '12' }).series).not.toBe(
      placed({ area_code: '11', sex: '2' }).series,
    );
  });

  it('is as deep as it is broken down: not at all, once, or more', () => {
    const places = [{}, { sex: 'F' }, { sex: 'F', area_code: 'N' }, { sex: 'F', area_code: 'N', type: 'A' }];
    expect(places.map((place) => placed(place).rank)).toEqual([0, 1, 2, 2]);
  });
});
