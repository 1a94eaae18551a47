import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Choice } from '../../../../indicators/disclosure/suppress/choice.ts';
import { always, Demands } from '../../../../indicators/disclosure/suppress/demands.ts';

/** What a choice says of itself, counted anew. */
function recount({ chosen, demands, price }: Choice): { cost: number; met: number[]; open: number[] } {
  const met: number[] = [];
  const open: number[] = [];
  for (let demand = 0; demand < demands.size; demand++) {
    const own = demands.candidates.slice(demands.starts[demand], demands.starts[demand + 1]);
    const count = own.filter((place) => chosen[place] === 1).length;
    const condition = demands.conditions[demand] ?? always;
    met.push(count);
    if (count === 0 && (condition === always || chosen[condition] === 1)) open.push(demand);
  }
  const cost = price.reduce((sum, own, place) => sum + (chosen[place] === 1 ? own : 0), 0);
  return { cost, met, open };
}

function expectAsRecounted(choice: Choice): void {
  const { cost, met, open } = recount(choice);
  expect(choice.cost).toBeCloseTo(cost, 9);
  expect(choice.met).toEqual(met);
  expect(choice.open.toSorted((a, b) => a - b)).toEqual(open);
}

const places = 6;
const someDemand = fc.record({
  condition: fc.integer({ min: always, max: places - 1 }),
  candidates: fc.uniqueArray(fc.nat(places - 1), { maxLength: 4 }),
});

describe('a choice', () => {
  it('has open what is always demanded, and what waits for a place once that is chosen', () => {
    const demands = new Demands();
    demands.add(always, [0, 1]);
    demands.add(1, [2]);
    const choice = new Choice(demands, Float64Array.of(5, 2, 4));
    expect([choice.open, choice.met, choice.cheapest, choice.cost]).toEqual([[0], [0, 0], [2, 4], 0]);
    expect(choice.demandsOf).toEqual([[0], [0], [1]]);
    expect(choice.conditionalOf).toEqual([[], [1], []]);
    choice.choose(1);
    expect([choice.open, choice.met, choice.cost]).toEqual([[1], [1, 0], 2]);
    choice.choose(2);
    expect([choice.open, choice.met, choice.cost]).toEqual([[], [1, 1], 6]);
    choice.drop(1);
    expect([choice.open, choice.met, choice.cost]).toEqual([[0], [0, 1], 4]);
  });

  it('takes up demands that come later, with what is chosen already', () => {
    const demands = new Demands();
    const choice = new Choice(demands, Float64Array.of(5, 2, 4));
    choice.choose(1);
    demands.add(always, [1, 2]);
    demands.add(1, [0, 2]);
    demands.add(0, [2]);
    choice.takeUpDemands();
    choice.takeUpDemands();
    expect([choice.open, choice.met, choice.cheapest]).toEqual([[1], [1, 0, 0], [2, 4, 4]]);
  });

  it('calls a place needless when each demand that holds has another', () => {
    const demands = new Demands();
    demands.add(always, [0, 1]);
    demands.add(2, [0]);
    const choice = new Choice(demands, Float64Array.of(1, 1, 1));
    choice.choose(0);
    expect(choice.isNeedless(0)).toBe(false);
    choice.choose(1);
    expect([choice.isNeedless(0), choice.isNeedless(1)]).toEqual([true, true]);
    // Now the second demand holds, and nothing but 0 meets it.
    choice.choose(2);
    expect([choice.isNeedless(0), choice.isNeedless(1), choice.isNeedless(2)]).toEqual([false, true, true]);
  });

  it('undoes what has changed since it was accepted, and nothing before', () => {
    const demands = new Demands();
    demands.add(always, [0, 1]);
    const choice = new Choice(demands, Float64Array.of(1, 2, 3));
    choice.choose(0);
    choice.accept();
    expect(choice.changes).toEqual([]);
    choice.drop(0);
    choice.choose(2);
    choice.choose(1);
    choice.drop(2);
    expect(choice.changes).toEqual([0, 2, 1, 2]);
    choice.undo();
    expect([[...choice.chosen], choice.cost, choice.changes]).toEqual([[1, 0, 0], 1, []]);
  });

  it('agrees with a recount after whatever was chosen, dropped, demanded, accepted and undone', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: fc.nat(places - 1) },
      { weight: 1, arbitrary: fc.constantFrom('accept', 'undo') },
      { weight: 2, arbitrary: someDemand },
    );
    const prices = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: places, maxLength: places });
    fc.assert(
      fc.property(fc.array(someDemand, { maxLength: 8 }), prices, fc.array(step), (first, price, steps) => {
        const demands = new Demands();
        for (const { condition, candidates } of first) demands.add(condition, candidates);
        const choice = new Choice(demands, Float64Array.from(price));
        let accepted = choice.chosen.slice();
        for (const one of steps) {
          if (typeof one === 'number') {
            if (choice.chosen[one] === 1) choice.drop(one);
            else choice.choose(one);
          } else if (one === 'accept') {
            choice.accept();
            accepted = choice.chosen.slice();
          } else if (one === 'undo') {
            choice.undo();
            expect(choice.chosen).toEqual(accepted);
          } else {
            demands.add(one.condition, one.candidates);
            choice.takeUpDemands();
          }
          expectAsRecounted(choice);
        }
      }),
    );
  });
});
