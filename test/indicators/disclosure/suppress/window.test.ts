import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { changeIn, type PlaceTable } from '../../../../indicators/disclosure/suppress/certificate.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { MoveSearch } from '../../../../indicators/disclosure/suppress/move-search.ts';
import { isPossible } from '../../../../indicators/disclosure/suppress/possible-table.ts';
import { Window, type WindowQuestion } from '../../../../indicators/disclosure/suppress/window.ts';
import { counted } from '../attack/watched-solver.ts';
import { crossedTable } from './crossed-table.ts';

const highs = await loadHighs();

function hide(counts: readonly (readonly number[])[], withheld: readonly number[]): Hiding {
  const { problem, treatments } = crossedTable(counts);
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
  for (const place of withheld) hiding.set(place, true);
  return hiding;
}

/** Asks one question of a window over some places, or over all. */
function ask(hiding: Hiding, question: WindowQuestion, places?: readonly number[]): PlaceTable | null {
  const all = places ?? [...hiding.hidden.keys()];
  const window = new Window(highs, hiding, Int32Array.from(all));
  try {
    return window.cheapest(question);
  } finally {
    window.close();
  }
}

function told(table: PlaceTable | null): string | null {
  return table && [...table.places].map((place, at) => `${place}:${table.by[at]}`).join(' ');
}

describe('a window', () => {
  //  0  1 |  2        3 12 | 15
  //  3  4 |  5       14 20 | 34
  //  6  7 |  8       17 32 | 49
  const small = [
    [3, 12],
    [14, 20],
  ];

  it('finds the table in which a place has moved just so far among withheld places', () => {
    const hiding = hide(small, [1, 3, 4]);
    expect(told(ask(hiding, { place: 0, by: 1 }))).toBe('0:1 1:-1 3:-1 4:1');
    expect(told(ask(hiding, { place: 0, by: -2 }))).toBe('0:-2 1:2 3:2 4:-2');
    expect(told(ask(hiding, { place: 4, by: 5 }))).toBe('0:5 1:-5 3:-5 4:5');
    // The 3 falls twice at most; and the 12 eleven times.
    expect(ask(hiding, { place: 0, by: -3 })).toBeNull();
    expect([ask(hiding, { place: 0, by: 11 }) !== null, ask(hiding, { place: 0, by: 12 })]).toEqual([
      true,
      null,
    ]);
  });

  it('withholds nothing unless it may, and then the cheapest', () => {
    expect(ask(hide(small, [1, 3]), { place: 0, by: 1 })).toBeNull();
    expect(told(ask(hide(small, [1, 3]), { place: 0, by: 1, mayWithhold: true }))).toBe('0:1 1:-1 3:-1 4:1');
    // Nothing withheld besides: 12 + 14 + 20 is less than by the sums.
    expect(told(ask(hide(small, []), { place: 0, by: 2, mayWithhold: true }))).toBe('0:2 1:-2 3:-2 4:2');
    // With the sums withheld those are free of charge.
    expect(told(ask(hide(small, [2, 6, 8]), { place: 0, by: 2, mayWithhold: true }))).toBe('0:2 2:2 6:2 8:2');
  });

  it('moves nothing that must stand still, nor what has no price', () => {
    const hiding = hide(small, [1, 2, 3, 4, 5, 6, 7, 8]);
    const round = ask(hiding, { place: 0, by: 1, barred: new Set([1, 6]) });
    expect(told(round)).toBe('0:1 2:1 3:-1 5:-1');
    expect(ask(hiding, { place: 0, by: 1, barred: new Set([1, 2]) })).toBeNull();
    const priceless = hide(small, [1, 3]);
    priceless.ground.price[4] = Number.POSITIVE_INFINITY;
    expect(told(ask(priceless, { place: 0, by: 1, mayWithhold: true }))).not.toContain('4:');
  });

  it('moves nothing outside itself, and knows nothing of a place outside', () => {
    const hiding = hide(small, [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(told(ask(hiding, { place: 0, by: 1 }, [0, 2, 6, 8, 4]))).toBe('0:1 2:1 6:1 8:1');
    expect(ask(hiding, { place: 0, by: 1 }, [0, 2, 6])).toBeNull();
    expect(ask(hiding, { place: 7, by: 1 }, [0, 2, 6, 8])).toBeNull();
    const window = new Window(highs, hiding, Int32Array.of(0, 2));
    expect([window.has(0), window.has(1), window.has(2), [...window.places]]).toEqual([
      true,
      false,
      true,
      [0, 2],
    ]);
    window.close();
  });

  it('answers one question after another as if each were the first', () => {
    const hiding = hide(small, [1, 3, 4]);
    const window = new Window(highs, hiding, Int32Array.from(hiding.hidden.keys()));
    const first = told(window.cheapest({ place: 0, by: 2 }));
    expect(window.cheapest({ place: 0, by: 1, barred: new Set([1]) })).toBeNull();
    expect(told(window.cheapest({ place: 4, by: -1 }))).toBe('0:-1 1:1 3:1 4:-1');
    expect(told(window.cheapest({ place: 2, by: 1, mayWithhold: true }))).not.toBeNull();
    expect(told(window.cheapest({ place: 0, by: 2 }))).toBe(first);
    hiding.set(4, false);
    expect(window.cheapest({ place: 0, by: 2 })).toBeNull();
    window.close();
  });

  it('holds to what others have published of shares', () => {
    const builder = new ProblemBuilder();
    const [a, b, c] = [6, 6, 9].map((value) => builder.add({ value, price: 1 })) as [number, number, number];
    const total = builder.add({ value: 21, price: 1 });
    builder.sum(total, [a, b, c]);
    // 3 × 6 − 2 × 9 lies from −1 to 3: the first rises by 1 at most while the 9 stands, and cannot fall.
    const share = [
      { cell: a, factor: 3 },
      { cell: c, factor: -2 },
    ];
    builder.relate(share, -1, 3);
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 1, 1, 0), 'label', true));
    expect(told(ask(hiding, { place: a, by: 1 }))).toBe('0:1 1:-1');
    // By 3: 3 × 3 − 2 × 3 = 3. By 2 the last has to rise by one and a half: by 2 in whole numbers.
    expect(told(ask(hiding, { place: a, by: 3 }))).toBe('0:3 1:-6 2:3');
    expect(told(ask(hiding, { place: a, by: 2 }))).toBe('0:2 1:-4 2:2');
    expect(told(ask(hiding, { place: a, by: 1 }))).toBe('0:1 1:-1');
    expect(told(ask(hiding, { place: a, by: -1 }))).toBe('0:-1 1:2 2:-1');
    expect(ask(hiding, { place: a, by: -1 }, [a, b])).toBeNull();
    // 2 × 4 − 3 × 1 lies above 3: there is nothing between by 4 and by 5 for it to be.
    expect(ask(hiding, { place: a, by: 2, barred: new Set([c]) })).toBeNull();
  });

  it('takes a dearer way where a cheap place has too little room', () => {
    const builder = new ProblemBuilder();
    const [a, cheap, dear] = [
      { value: 9, price: 1 },
      { value: 9, price: 1, greatest: 10, least: 8 },
      { value: 9, price: 5 },
    ].map((cell) => builder.add(cell)) as [number, number, number];
    builder.sum(builder.add({ value: 27, known: true }), [a, cheap, dear]);
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 0, 0, 0), 'label', true));
    const found = (by: number) => told(ask(hiding, { place: a, by, mayWithhold: true }));
    expect([1, 3, -1, -3].map(found)).toEqual(['0:1 1:-1', '0:3 1:-1 2:-2', '0:-1 1:1', '0:-3 1:1 2:2']);
  });

  it('finds nothing where only halves would do', () => {
    const builder = new ProblemBuilder();
    const [a, b, c] = [6, 20, 3].map((value) => builder.add({ value, price: 1 })) as [number, number, number];
    builder.sum(builder.add({ value: 29, known: true }), [a, b, c]);
    // The first is twice the last.
    const twice = [
      { cell: a, factor: 1 },
      { cell: c, factor: -2 },
    ];
    builder.relate(twice, 0, 0);
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 1, 1, 0), 'label', true));
    expect(ask(hiding, { place: a, by: 1 })).toBeNull();
    expect(told(ask(hiding, { place: a, by: 2 }))).toBe('0:2 1:-3 2:1');
    expect(ask(hiding, { place: a, by: -3 })).toBeNull();
  });

  it('tells the solver of costs only where they have changed, and gives its memory back', () => {
    const solver = counted(highs);
    const hiding = hide(small, [1, 3, 4]);
    const window = new Window(solver.highs, hiding, Int32Array.from(hiding.hidden.keys()));
    const askedAgain = [1, -1, 2].map((by) => told(window.cheapest({ place: 0, by })));
    expect(askedAgain).toEqual(['0:1 1:-1 3:-1 4:1', '0:-1 1:1 3:1 4:-1', '0:2 1:-2 3:-2 4:2']);
    expect([solver.changes, solver.runs]).toEqual([1, 3]);
    window.cheapest({ place: 0, by: 1, barred: new Set([1]) });
    expect([solver.changes, solver.open]).toEqual([2, 1]);
    window.close();
    expect(solver.open).toBe(0);
  });

  it('costs what the cheapest of all tables costs, by trying them all', () => {
    const lot = new Lot(23);
    let found = 0;
    for (let round = 0; round < 16; round++) {
      const counts = Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => 1 + lot.below(9)));
      const hiding = hide(counts, []);
      const { ground } = hiding;
      for (let place = 0; place < ground.size; place++) if (lot.unit() < 0.3) hiding.set(place, true);
      const barred = new Set([lot.below(ground.size)]);
      const place = lot.below(ground.size);
      const by = [1, -1, 2, -2][lot.below(4)] ?? 1;
      const mayWithhold = lot.unit() < 0.7;
      const costOf = (table: PlaceTable): number =>
        [...table.places].reduce((sum, member, at) => {
          const price = ground.price[member] ?? 0;
          const isFree = hiding.hidden[member] === 1;
          const each = isFree ? 0.001 + 0.001 * price : price / Math.abs(by) + 0.001;
          const isOut = barred.has(member) || (!isFree && !mayWithhold);
          return sum + (isOut ? Number.POSITIVE_INFINITY : each * Math.abs(table.by[at] ?? 0));
        }, 0);
      let least = Number.POSITIVE_INFINITY;
      // A place by which the cheapest table goes changes by no more than is asked for: it goes once round.
      for (const table of tablesOf(2, 3, Math.abs(by))) {
        if (changeIn(table, place) !== by || !isPossible(hiding, table)) continue;
        least = Math.min(least, costOf(table));
      }
      const answer = ask(hiding, { place, by, barred, mayWithhold });
      if (!answer) {
        expect(least).toBe(Number.POSITIVE_INFINITY);
        continue;
      }
      found++;
      expect(isPossible(hiding, answer)).toBe(true);
      expect(changeIn(answer, place)).toBe(by);
      expect(costOf(answer)).toBeCloseTo(least, 6);
    }
    expect(found).toBeGreaterThan(5);
  });

  it('finds a move wherever the search finds one, and seldom another', () => {
    const lot = new Lot(29);
    let [both, only] = [0, 0];
    for (let round = 0; round < 25; round++) {
      const counts = Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => 1 + lot.below(12)));
      const hiding = hide(counts, []);
      for (let place = 0; place < hiding.ground.size; place++) if (lot.unit() < 0.4) hiding.set(place, true);
      const search = new MoveSearch(hiding);
      const window = new Window(highs, hiding, Int32Array.from(hiding.hidden.keys()));
      for (const place of hiding.hidden.keys()) {
        if (hiding.hidden[place] === 0) continue;
        for (const by of [1, -1] as const) {
          const isFound = search.find(place, by, 1, 1000) !== null;
          const isThere = window.cheapest({ place, by }) !== null;
          if (isFound) expect(isThere).toBe(true);
          if (isFound) both++;
          else if (isThere) only++;
        }
      }
      window.close();
    }
    expect(both).toBeGreaterThan(200);
    expect(only).toBeLessThan(both / 20);
  });
});

/** All tables whose inner cells change by at most so much, with the sums that follow. */
function* tablesOf(rows: number, columns: number, most: number): Generator<PlaceTable> {
  const inner = new Int32Array(rows * columns).fill(-most);
  for (;;) {
    const by = new Float64Array((rows + 1) * (columns + 1));
    for (const [at, change] of inner.entries()) {
      const [row, column] = [Math.floor(at / columns), at % columns];
      for (const r of [row, rows])
        for (const c of [column, columns]) {
          const cell = r * (columns + 1) + c;
          by[cell] = (by[cell] ?? 0) + change;
        }
    }
    const places = Int32Array.from(by.keys()).filter((place) => by[place] !== 0);
    yield { places, by: Float64Array.from(places, (place) => by[place] ?? 0) };
    const next = inner.findIndex((change) => change < most);
    if (next === -1) return;
    inner[next] = (inner[next] ?? 0) + 1;
    inner.fill(-most, 0, next);
  }
}
