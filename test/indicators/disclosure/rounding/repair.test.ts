import { describe, expect, test } from 'vitest';
import { anneal } from '../../../../indicators/disclosure/rounding/anneal.ts';
import { Repair } from '../../../../indicators/disclosure/rounding/repair.ts';
import { RoundingChoice } from '../../../../indicators/disclosure/rounding/rounding-choice.ts';
import { roundingModel } from '../../../../indicators/disclosure/rounding/rounding-model.ts';
import { multipleCost } from '../../../../indicators/disclosure/rounding/row-kinds.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { crossing } from './crossings.ts';

const beyond = { tolerated: multipleCost, saving: 1, heat: 1 };

/** A crossing of counts that look random, as it begins. */
function started(sizes: readonly number[]): RoundingChoice {
  const problem = crossing(sizes, (codes) => codes.reduce((sum, code) => (sum * 7 + code * 5 + 3) % 23, 1));
  return new RoundingChoice(roundingModel(problem, 5));
}

function costing(choice: RoundingChoice, tolerated: number): number {
  return [...choice.model.kind.keys()].filter((row) => choice.costOf(row) > tolerated).length;
}

function cost(choice: RoundingChoice): number {
  return [...choice.model.kind.keys()].reduce((sum, row) => sum + choice.costOf(row), 0);
}

const seeds = [1, 2, 3, 4, 5, 6];

/** A crossing of four dimensions, 360 counts drawn from 0 to 12; where the search begins, about 100 in cost. */
function hard(): RoundingChoice {
  const lot = new Lot(3);
  const counts = new Map<string, number>();
  const problem = crossing([5, 6, 2, 6], (codes) => {
    const count = counts.get(codes.join()) ?? lot.below(13);
    counts.set(codes.join(), count);
    return count;
  });
  return new RoundingChoice(roundingModel(problem, 5));
}

/** Whether each cell stands at one of its two or three multiples. */
function isLegal({ chosen, model }: RoundingChoice): boolean {
  return chosen.every((own, place) => own <= 1 && own >= (model.lowest[place] ?? 0));
}

/** Whether the rows still stand where the chosen multiples put them. */
function isConsistent(choice: RoundingChoice): boolean {
  const { memberStarts, members, memberFactors, origin } = choice.model;
  return origin.every((start, row) => {
    let at = start;
    for (let term = memberStarts[row] ?? 0; term < (memberStarts[row + 1] ?? 0); term++)
      at += (memberFactors[term] ?? 0) * (choice.chosen[members[term] ?? 0] ?? 0);
    return at === choice.distance[row];
  });
}

describe('annealing', () => {
  test('makes a table cheaper, and keeps every cell within its two or three multiples', () => {
    const choice = started([4, 4, 5]);
    const before = cost(choice);
    anneal(choice, new Lot(1), 60);
    expect(cost(choice)).toBeLessThan(before / 3);
    expect(isConsistent(choice)).toBe(true);
    expect(isLegal(choice)).toBe(true);
  });

  test('leaves little to repair: a twentieth of the cost in sixty sweeps', () => {
    // 97 to begin with; 2.8 to 6.3 measured, 29.5 with all seeds together. Without one of its moves it stays dearer.
    const left = seeds.map((seed) => {
      const choice = hard();
      anneal(choice, new Lot(seed), 60);
      expect(isLegal(choice) && isConsistent(choice)).toBe(true);
      return cost(choice);
    });
    expect(left.reduce((a, b) => a + b)).toBeLessThan(34);
  });

  test('does nothing in no sweeps, and something in one', () => {
    const choice = started([4, 4, 5]);
    const before = choice.chosen.slice();
    anneal(choice, new Lot(1), 0);
    expect(choice.chosen).toEqual(before);
    anneal(choice, new Lot(1), 1);
    expect(choice.chosen).not.toEqual(before);
  });
});

describe('repair', () => {
  test('puts every row right that is too far off, and says what it did not need', () => {
    const choice = started([4, 4, 5]);
    const repair = new Repair(choice, new Lot(1), beyond);
    expect(repair.left).toBe(costing(choice, multipleCost));
    expect(repair.left).toBeGreaterThan(10);
    const unused = repair.run(200_000);
    expect(repair.left).toBe(0);
    expect(costing(choice, multipleCost)).toBe(0);
    expect(unused).toBeGreaterThan(0);
    expect(unused).toBeLessThan(200_000);
    expect(isConsistent(choice)).toBe(true);
  });

  test('needs few draws, by its chains', () => {
    // 5,077 to 6,775 measured, 33,621 with all seeds together.
    const needed = seeds.map((seed) => {
      const choice = hard();
      const repair = new Repair(choice, new Lot(seed), beyond);
      const unused = repair.run(100_000);
      expect([repair.left, costing(choice, multipleCost)]).toEqual([0, 0]);
      expect(isLegal(choice) && isConsistent(choice)).toBe(true);
      return 100_000 - unused;
    });
    expect(needed.reduce((a, b) => a + b)).toBeLessThan(38_000);
  });

  test('keeps cells at their multiples when chains lead nowhere', () => {
    // No row can cost as little as asked, so that it goes on until its draws are used up.
    for (const seed of seeds) {
      const choice = new RoundingChoice(
        roundingModel(
          crossing([3, 3], () => 1),
          10,
        ),
      );
      const repair = new Repair(choice, new Lot(seed), { ...beyond, tolerated: -1 });
      expect(repair.run(5000)).toBeLessThanOrEqual(0);
      expect(isLegal(choice) && isConsistent(choice)).toBe(true);
      expect(repair.left).toBe(choice.model.kind.length);
    }
  });

  test('stops when its draws are used up, with what it has', () => {
    const choice = started([6, 6, 7]);
    const repair = new Repair(choice, new Lot(1), beyond);
    const before = repair.left;
    // A chain of 16 moves takes 16 × 512 draws at most.
    const unused = repair.run(300);
    expect(unused).toBeLessThanOrEqual(0);
    expect(unused).toBeGreaterThan(-16 * 512);
    expect(repair.left).toBe(costing(choice, multipleCost));
    expect(repair.left).toBeLessThan(before);
    expect(repair.left).toBeGreaterThan(0);
    expect(isConsistent(choice)).toBe(true);
  });

  test('draws nothing where no row is off', () => {
    const choice = started([4, 4, 5]);
    new Repair(choice, new Lot(1), beyond).run(200_000);
    const done = choice.chosen.slice();
    expect(new Repair(choice, new Lot(2), beyond).run(1000)).toBe(1000);
    expect(choice.chosen).toEqual(done);
  });

  test('puts multiples back when it is asked to', () => {
    const choice = started([4, 4, 5]);
    new Repair(choice, new Lot(1), beyond).run(200_000);
    const moved = costing(choice, 0);
    expect(moved).toBeGreaterThan(0);
    const repair = new Repair(choice, new Lot(1), { tolerated: 0, saving: multipleCost, heat: 0.4 });
    repair.run(100_000);
    expect(repair.left).toBeLessThan(moved);
    expect(costing(choice, multipleCost)).toBe(0);
  });
});
