import { expect, it } from 'vitest';
import { signedNumber } from '../../../outputs/report/signed-number.ts';

const marks = { decimal: ',', thousands: '\u202f', minus: '\u2212' };

it.each([
  [3.14, '+3,1'],
  [-0.36, '\u22120,4'],
  [0.04, '0,0'],
  [-0.04, '0,0'],
  [0, '0,0'],
  [0.05001, '+0,1'],
  [1234.5, '+1\u202f234,5'],
])('a change of %d is written %s', (value, written) => {
  expect(signedNumber(value, marks)).toBe(written);
});
