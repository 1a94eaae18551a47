import { expect, test } from 'vitest';
import { independentRounding } from '../../../../indicators/disclosure/rounding/independent-rounding.ts';

test('rounds each value to the nearest multiple, whatever the others are', () => {
  const values = Float64Array.from([0, 1, 2, 3, 4, 5, 7, 8, 12, 13]);
  expect([...independentRounding(values, 5)]).toEqual([0, 0, 0, 5, 5, 5, 5, 10, 10, 15]);
});

test('rounds a half upwards', () => {
  expect([...independentRounding(Float64Array.from([1, 2, 3]), 2)]).toEqual([2, 2, 4]);
});
