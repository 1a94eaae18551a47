import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { Choice } from '../../../../indicators/disclosure/suppress/choice.ts';
import { ChoiceSearch } from '../../../../indicators/disclosure/suppress/choice-search.ts';
import { always, Demands } from '../../../../indicators/disclosure/suppress/demands.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';

const highs = await loadHighs();

type Demand = readonly [condition: number, candidates: readonly number[]];

function choiceOf(price: readonly number[], demands: readonly Demand[]): Choice {
  const list = new Demands();
  for (const [condition, candidates] of demands) list.add(condition, candidates);
  return new Choice(list, Float64Array.from(price));
}

/** Meets the demands and improves on that. */
function searched(price: readonly number[], demands: readonly Demand[]): Choice {
  const choice = choiceOf(price, demands);
  const search = new ChoiceSearch(choice, 3.2);
  expect(search.meet()).toBe(true);
  search.prune(search.chosen());
  choice.accept();
  search.improve(search.chosen(), 20);
  return choice;
}

function chosenIn({ chosen }: Choice): number[] {
  return [...chosen.keys()].filter((place) => chosen[place] === 1);
}

/** The least that any choice costs which meets all demands, by trying all. */
function cheapest(price: readonly number[], demands: readonly Demand[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** price.length; bits++) {
    const isChosen = (place: number): boolean => ((bits >> place) & 1) === 1;
    const isMet = ([condition, candidates]: Demand): boolean =>
      (condition !== always && !isChosen(condition)) || candidates.some(isChosen);
    if (!demands.every(isMet)) continue;
    least = Math.min(
      least,
      price.reduce((sum, own, place) => sum + (isChosen(place) ? own : 0), 0),
    );
  }
  return least;
}

/** The same for more places than can be tried: a place is 0 or 1, and a demand's candidates are its condition at least. */
function optimum(price: readonly number[], demands: readonly Demand[]): number {
  const terms = demands.map(([condition, candidates]) => [
    ...candidates.map((place) => [place, 1] as const),
    ...(condition === always ? [] : [[condition, -1] as const]),
  ]);
  const size = { numRows: demands.length, numCols: price.length };
  const model = highs.createModel({
    ...size,
    colCost: Float64Array.from(price),
    colLower: new Float64Array(price.length),
    colUpper: new Float64Array(price.length).fill(1),
    rowLower: Float64Array.from(demands, ([condition]) => (condition === always ? 1 : 0)),
    rowUpper: new Float64Array(demands.length).fill(Number.POSITIVE_INFINITY),
    matrix: {
      format: 'csr',
      ...size,
      starts: Int32Array.from([0, ...terms.map((_, row) => terms.slice(0, row + 1).flat().length)]),
      indices: Int32Array.from(terms.flat(), ([place]) => place),
      values: Float64Array.from(terms.flat(), ([, factor]) => factor),
    },
  });
  try {
    model.options.set({ output_flag: false });
    const integers = price.map(() => highs.constants.variableType.integer);
    model.changeColsIntegrality({ kind: 'range', from: 0, to: price.length - 1 }, integers);
    model.run();
    const { colValue } = model.getSolution();
    return price.reduce((sum, own, place) => sum + own * Math.round(colValue[place] ?? Number.NaN), 0);
  } finally {
    model.dispose();
  }
}

describe('the search for a choice', () => {
  it('meets each demand, and prefers what meets several for the price of one', () => {
    const demands: Demand[] = [
      [always, [0, 3]],
      [always, [1, 3]],
      [always, [2, 3]],
    ];
    // Place 3 costs less than the three others together, and more than each.
    expect(chosenIn(searched([2, 2, 2, 5], demands))).toEqual([3]);
    expect(chosenIn(searched([1, 1, 1, 5], demands))).toEqual([0, 1, 2]);
  });

  it('looks ahead to what waits for a place', () => {
    // Place 0 is cheaper than place 1, but then place 2 or 3 is needed besides.
    const demands: Demand[] = [
      [always, [0, 1]],
      [0, [2, 3]],
    ];
    const choice = choiceOf([2, 4, 5, 7], demands);
    expect([new ChoiceSearch(choice, 3.2).meet(), chosenIn(choice)]).toEqual([true, [1]]);
    const other = choiceOf([2, 4, 1, 7], demands);
    expect([new ChoiceSearch(other, 3.2).meet(), chosenIn(other)]).toEqual([true, [0, 2]]);
  });

  it('says when a demand has nobody to meet it', () => {
    expect(new ChoiceSearch(choiceOf([1], [[always, []]]), 3.2).meet()).toBe(false);
    // What waits for a place that is not chosen does not matter.
    expect(new ChoiceSearch(choiceOf([1, 1], [[0, []]]), 3.2).meet()).toBe(true);
    // The only candidate would need one that there is not.
    const choice = choiceOf(
      [1, 1],
      [
        [always, [0]],
        [0, []],
      ],
    );
    expect(new ChoiceSearch(choice, 3.2).meet()).toBe(false);
  });

  it('never chooses what has no price', () => {
    const choice = choiceOf([Number.POSITIVE_INFINITY, 9], [[always, [0, 1]]]);
    expect([new ChoiceSearch(choice, 3.2).meet(), chosenIn(choice)]).toEqual([true, [1]]);
  });

  it('accepts what it has met, so that nothing of it is undone', () => {
    const choice = choiceOf([1], [[always, [0]]]);
    new ChoiceSearch(choice, 3.2).meet();
    choice.undo();
    expect(chosenIn(choice)).toEqual([0]);
  });

  it('drops what is needless, the dearest first and of equals the first', () => {
    const demands: Demand[] = [
      [always, [0, 1]],
      [always, [1, 2]],
    ];
    const dropped = (price: readonly number[], places: readonly number[]): number[] => {
      const choice = choiceOf(price, demands);
      for (const place of [0, 1, 2]) choice.choose(place);
      new ChoiceSearch(choice, 3.2).prune(places);
      return chosenIn(choice);
    };
    expect(dropped([1, 5, 1], [0, 1, 2])).toEqual([0, 2]);
    expect(dropped([3, 2, 3], [0, 1, 2])).toEqual([1]);
    expect(dropped([1, 1, 1], [2, 1, 0])).toEqual([1]);
    // Only what it is asked about.
    expect(dropped([3, 2, 3], [1, 2])).toEqual([0, 1]);
  });

  it('knows all that is chosen', () => {
    const choice = choiceOf([1, 1, 1, 1], []);
    choice.choose(3);
    choice.choose(1);
    expect(new ChoiceSearch(choice, 3.2).chosen()).toEqual([1, 3]);
  });

  it('finds its way out of a greedy choice', () => {
    // Greedily place 0 meets three demands at 4 / 3 each; then 1 and 2 are needed all the same.
    const demands: Demand[] = [
      [always, [0, 1]],
      [always, [0, 2]],
      [always, [0, 1, 2]],
      [always, [1]],
      [always, [2]],
    ];
    const choice = choiceOf([4, 3, 3], demands);
    choice.choose(0);
    choice.choose(1);
    choice.choose(2);
    choice.accept();
    new ChoiceSearch(choice, 3.2).improve([0], 1);
    expect(chosenIn(choice)).toEqual([1, 2]);
  });

  it('meets random demands with nothing needless, nearly always as cheaply as can be', () => {
    const lot = new Lot(11);
    let best = 0;
    for (let round = 0; round < 200; round++) {
      const size = 5 + lot.below(5);
      const price = Array.from({ length: size }, () => 1 + lot.below(9));
      const demands = Array.from({ length: 3 + lot.below(10) }, (): Demand => {
        const condition = lot.unit() < 0.3 ? lot.below(size) : always;
        const candidates = [...price.keys()].filter((place) => place !== condition && lot.unit() < 0.3);
        // One that can always be chosen: each demand has somebody.
        return [condition, candidates.length > 0 ? candidates : [(condition + 1) % size]];
      });
      const choice = searched(price, demands);
      const least = cheapest(price, demands);
      expect(choice.open).toEqual([]);
      expect(chosenIn(choice).filter((place) => choice.isNeedless(place))).toEqual([]);
      expect(choice.cost).toBeGreaterThanOrEqual(least);
      if (choice.cost === least) best++;
      expect(chosenIn(searched(price, demands))).toEqual(chosenIn(choice));
    }
    expect(best).toBeGreaterThan(190);
  });

  it('comes near to the optimum that integer programming finds, nearer with each attempt', () => {
    const lot = new Lot(13);
    const cost = { optimum: 0, met: 0, pruned: 0, afterOne: 0, afterThree: 0, afterTen: 0 };
    for (let round = 0; round < 5; round++) {
      const price = Array.from({ length: 24 }, () => 1 + 8 * lot.unit());
      const demands = Array.from({ length: 48 }, (): Demand => {
        const condition = lot.unit() < 0.7 ? always : lot.below(24);
        const candidates = Array.from({ length: 3 + lot.below(3) }, () => lot.below(24));
        return [condition, [...new Set(candidates)].filter((place) => place !== condition)];
      });
      const choice = choiceOf(price, demands);
      const search = new ChoiceSearch(choice, 5);
      search.meet();
      cost.met += choice.cost;
      search.prune(search.chosen());
      choice.accept();
      cost.pruned += choice.cost;
      search.improve(search.chosen(), 1);
      cost.afterOne += choice.cost;
      search.improve(search.chosen(), 2);
      cost.afterThree += choice.cost;
      search.improve(search.chosen(), 7);
      cost.afterTen += choice.cost;
      cost.optimum += optimum(price, demands);
      expect(chosenIn(choice).filter((place) => choice.isNeedless(place))).toEqual([]);
    }
    const above = (part: number): number => part / cost.optimum;
    expect(above(cost.met)).toBeLessThan(1.1);
    expect(above(cost.pruned)).toBeLessThan(1.085);
    expect(above(cost.afterOne)).toBeLessThan(1.045);
    expect(above(cost.afterThree)).toBeLessThan(1.025);
    expect(above(cost.afterTen)).toBeLessThan(1.005);
  });

  it('never makes a choice dearer', () => {
    const lot = new Lot(12);
    for (let round = 0; round < 50; round++) {
      const price = Array.from({ length: 30 }, () => 1 + 5 * lot.unit());
      const demands = Array.from({ length: 60 }, (): Demand => {
        const candidates = new Set(Array.from({ length: 3 }, () => lot.below(30)));
        return [lot.unit() < 0.5 ? always : lot.below(30), [...candidates]];
      });
      const choice = choiceOf(price, demands);
      const search = new ChoiceSearch(choice, 3.2);
      expect(search.meet()).toBe(true);
      let before = choice.cost;
      for (let turn = 0; turn < 5; turn++) {
        search.improve(search.chosen(), 3);
        expect(choice.cost).toBeLessThanOrEqual(before + 1e-9);
        expect(choice.open).toEqual([]);
        before = choice.cost;
      }
    }
  });
});
