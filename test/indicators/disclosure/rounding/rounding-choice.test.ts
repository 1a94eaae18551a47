import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { MoveDraw } from '../../../../indicators/disclosure/rounding/move-draw.ts';
import { Repair } from '../../../../indicators/disclosure/rounding/repair.ts';
import { RoundingChoice } from '../../../../indicators/disclosure/rounding/rounding-choice.ts';
import { roundingModel } from '../../../../indicators/disclosure/rounding/rounding-model.ts';
import { RoundingMove } from '../../../../indicators/disclosure/rounding/rounding-move.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { crossing, tables } from './crossings.ts';

const base = 5;

/** The multiples that a choice leads to, added up from the inner cells of a crossing by its sums. */
function unitsOf(problem: ProtectionProblem, choice: RoundingChoice): Float64Array {
  const { inner, order, equationOf } = choice.model;
  const units = new Float64Array(problem.size);
  for (const [place, cell] of inner.entries())
    units[cell] = Math.floor((problem.value[cell] ?? 0) / base) + (choice.chosen[place] ?? 0);
  const { starts, cells } = problem.relations;
  for (const cell of order) {
    const row = equationOf[cell] ?? 0;
    for (const other of cells.subarray(starts[row], starts[row + 1]))
      if (other !== cell) units[cell] = (units[cell] ?? 0) + (units[other] ?? 0);
  }
  return units;
}

/** What a cell costs that is shown as so many units: 1/8 for a multiple one base away, from 1 beyond, 3 below zero. */
function priceOf(value: number, units: number): number {
  const below = Math.floor(value / base);
  const above = Math.ceil(value / base);
  const off = Math.max(below - units, units - above, 0);
  if (off === 0) return 0;
  if (value === 0 || (units < 0 && below === 0)) return 3 + off - 1;
  return below === above ? 1 / 8 + off - 1 : off;
}

function costOf(problem: ProtectionProblem, choice: RoundingChoice): number {
  return unitsOf(problem, choice).reduce(
    (sum, units, cell) => sum + priceOf(problem.value[cell] ?? 0, units),
    0,
  );
}

function costOfRows(choice: RoundingChoice): number {
  let cost = 0;
  for (let row = 0; row < choice.model.kind.length; row++) cost += choice.costOf(row);
  return cost;
}

function randomMove(choice: RoundingChoice, lot: Lot): RoundingMove {
  const move = new RoundingMove();
  const draw = new MoveDraw(choice, lot);
  const place = lot.below(choice.model.inner.length);
  const by = choice.canStep(place, 1) ? 1 : -1;
  const lottery = lot.unit();
  if (lottery < 0.3) draw.pair(move, place, by);
  else if (lottery < 0.8) draw.rectangle(move, place, by);
  if (move.length === 0 || lottery >= 0.8) {
    move.length = 0;
    move.add(place, by);
  }
  return move;
}

const crossings = tables(3, 3).filter(({ value }) => (value.at(-1) ?? 0) > 0);

describe('the choice of a rounding', () => {
  test('costs what its cells cost, however it was reached', () => {
    fc.assert(
      fc.property(crossings, fc.nat(), (problem, seed) => {
        const choice = new RoundingChoice(roundingModel(problem, base));
        const lot = new Lot(seed);
        expect(costOfRows(choice)).toBe(costOf(problem, choice));
        for (let move = 0; move < 5; move++) {
          choice.apply(randomMove(choice, lot));
          expect(costOfRows(choice)).toBe(costOf(problem, choice));
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  test('knows what a move will cost, and gives up only on one that costs more than it may', () => {
    fc.assert(
      fc.property(crossings, fc.nat(), fc.integer({ min: -2, max: 2 }), (problem, seed, most) => {
        const choice = new RoundingChoice(roundingModel(problem, base));
        const lot = new Lot(seed);
        for (let drawn = 0; drawn < 5; drawn++) {
          const move = randomMove(choice, lot);
          const before = costOf(problem, choice);
          const [rise, bounded] = [choice.riseOf(move, 1e6), choice.riseOf(move, most)];
          choice.apply(move);
          expect(rise).toBe(costOf(problem, choice) - before);
          expect(bounded === rise || bounded === Number.POSITIVE_INFINITY).toBe(true);
          if (rise > most + 3) expect(bounded).toBe(Number.POSITIVE_INFINITY);
        }
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test('says what a move costs that costs no more than it may, where nothing is off to begin with', () => {
    fc.assert(
      fc.property(
        tables(2, 4).filter(({ value }) => (value.at(-1) ?? 0) > 0),
        fc.nat(),
        (problem, seed) => {
          const choice = new RoundingChoice(roundingModel(problem, base));
          new Repair(choice, new Lot(1), { tolerated: 0, saving: 1 / 8, heat: 1 }).run(100_000);
          expect(costOfRows(choice)).toBe(0);
          const lot = new Lot(seed);
          for (let drawn = 0; drawn < 5; drawn++) {
            const move = randomMove(choice, lot);
            const rise = choice.riseOf(move, 1e6);
            expect(choice.riseOf(move, rise)).toBe(rise);
            expect(rise <= 3 || choice.riseOf(move, rise - 3.5) === Number.POSITIVE_INFINITY).toBe(true);
          }
        },
      ),
      { seed: 3, numRuns: 30 },
    );
  });

  test('knows the way back: up for a row below what it tolerates, down for one above', () => {
    // 4 + 4 + 4 = 12 is 10 or 15, and so two of them or all three up. None is 2 units too few.
    const choice = new RoundingChoice(
      roundingModel(
        crossing([3], () => 4),
        base,
      ),
    );
    for (const [place, up] of choice.chosen.entries()) if (up === 1) choice.step(place, -1);
    expect([choice.costOf(0), choice.wayBack(0)]).toEqual([2, 1]);
    for (const place of choice.chosen.keys()) choice.step(place, 1);
    expect([choice.costOf(0), choice.wayBack(0)]).toEqual([0, -1]);
    const tooMany = new RoundingChoice(
      roundingModel(
        crossing([4], () => 2),
        base,
      ),
    );
    for (const [place, up] of tooMany.chosen.entries()) if (up === 0) tooMany.step(place, 1);
    // 8 is 5 or 10, and four units are two too many.
    expect([tooMany.costOf(0), tooMany.wayBack(0)]).toEqual([2, -1]);
  });

  test('leaves the model alone, so that another choice can begin from it', () => {
    const model = roundingModel(
      crossing([6], () => 2),
      base,
    );
    const before = model.origin.slice();
    new RoundingChoice(model).step(0, 1);
    expect(model.origin).toEqual(before);
  });

  test('begins with multiples as they are, and goes up where what is lost comes to one whole', () => {
    // Base 4, so that quarters are exact: 0.5 and the half of 6 are one whole, 3 quarters of 3 and 1 of 5 another.
    const values = [6, 8, 3, 5];
    const problem = crossing([4], ([code]) => values[code ?? 0] ?? 0);
    expect([...new RoundingChoice(roundingModel(problem, 4)).chosen]).toEqual([1, 0, 0, 1]);
  });

  test('begins near the values, because what is lost of one cell is carried over to the next', () => {
    // 0.5 and 0.4 for each 2, less 1 where one goes up: 0.9, 1.3, 0.7, 1.1, 0.5, 0.9.
    const problem = crossing([6], () => 2);
    const choice = new RoundingChoice(roundingModel(problem, base));
    expect([...choice.chosen]).toEqual([0, 1, 0, 1, 0, 0]);
  });

  test('lets a multiple go both ways by one, and others up by one alone', () => {
    const problem = crossing([2], ([code]) => (code === 0 ? 5 : 7));
    const choice = new RoundingChoice(roundingModel(problem, base));
    const [multiple, other] = [0, 1];
    expect(choice.chosen[multiple]).toBe(0);
    expect([choice.canStep(multiple, -1), choice.canStep(multiple, 1)]).toEqual([true, true]);
    choice.step(multiple, -1);
    expect([choice.canStep(multiple, -1), choice.canStep(multiple, 1)]).toEqual([false, true]);
    if (choice.chosen[other] === 1) choice.step(other, -1);
    expect([choice.canStep(other, -1), choice.canStep(other, 1)]).toEqual([false, true]);
    choice.step(other, 1);
    expect([choice.canStep(other, -1), choice.canStep(other, 1)]).toEqual([true, false]);
  });
});
