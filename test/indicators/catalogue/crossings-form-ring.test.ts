import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsFormRing } from '../../../indicators/catalogue/crossings-form-ring.ts';

describe('crossings of one indicator', () => {
  it('form no ring when they are few, nested or hang on one breakdown', () => {
    expect(crossingsFormRing([])).toBe(false);
    expect(crossingsFormRing([['sex', 'age']])).toBe(false);
    expect(crossingsFormRing([['sex', 'age'], ['area'], ['type']])).toBe(false);
    expect(crossingsFormRing([['sex', 'age'], ['sex'], ['age']])).toBe(false);
    expect(
      crossingsFormRing([
        ['sex', 'age'],
        ['age', 'area'],
        ['area', 'type'],
      ]),
    ).toBe(false);
  });

  it('form a ring when the last closes on the first', () => {
    expect(
      crossingsFormRing([
        ['sex', 'age'],
        ['age', 'area'],
        ['area', 'sex'],
      ]),
    ).toBe(true);
    expect(
      crossingsFormRing([
        ['sex', 'age'],
        ['age', 'area'],
        ['area', 'type'],
        ['type', 'sex'],
      ]),
    ).toBe(true);
  });

  it('form no ring when the full crossing is published as well', () => {
    expect(
      crossingsFormRing([
        ['sex', 'age'],
        ['age', 'area'],
        ['area', 'sex'],
        ['sex', 'age', 'area'],
      ]),
    ).toBe(false);
  });

  it('form no ring exactly when they can be laid in an order with the running intersection property', () => {
    const crossing = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(crossing, { maxLength: 5 }), (crossings) => {
        expect(crossingsFormRing(crossings)).toBe(!permutations(crossings).some(runs));
      }),
      { seed: 7 },
    );
  });
});

/** Each crossing shares with all before it only what it shares with a single one of them. */
function runs(order: readonly (readonly string[])[]): boolean {
  return order.every((crossing, place) => {
    const before = order.slice(0, place);
    const shared = crossing.filter((breakdown) => before.flat().includes(breakdown));
    return place === 0 || before.some((one) => shared.every((breakdown) => one.includes(breakdown)));
  });
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
