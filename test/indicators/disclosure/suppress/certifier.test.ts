import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import {
  changeIn,
  type PlaceTable,
  tableOf,
} from '../../../../indicators/disclosure/suppress/certificate.ts';
import { Certifier, type Means, type Outcome } from '../../../../indicators/disclosure/suppress/certifier.ts';
import { groundOf, type Level } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { MoveSearch } from '../../../../indicators/disclosure/suppress/move-search.ts';
import { isPossible } from '../../../../indicators/disclosure/suppress/possible-table.ts';
import { Window } from '../../../../indicators/disclosure/suppress/window.ts';
import { crossedTable } from './crossed-table.ts';

const highs = await loadHighs();

function hide(
  counts: readonly (readonly number[])[],
  withheld: readonly number[],
  level: Level = 'label',
): Hiding {
  const { problem, treatments } = crossedTable(counts);
  const hiding = new Hiding(groundOf(problem, treatments, level, true));
  for (const place of withheld) hiding.set(place, true);
  return hiding;
}

/** @param means looks alone when left out; a window over all places when asked for */
function certify(
  hiding: Hiding,
  place: number,
  means: Partial<Means> | 'by window' | 'withholding' = {},
): Outcome {
  const certifier = new Certifier(hiding, new MoveSearch(hiding));
  if (typeof means === 'object') return certifier.certify(place, { looks: 1000, ...means });
  const window = new Window(highs, hiding, Int32Array.from(hiding.hidden.keys()));
  const outcome = certifier.certify(place, { looks: 0, window, mayWithhold: means === 'withholding' });
  window.close();
  return outcome;
}

function tablesIn(outcome: Outcome): string[] {
  if ('lack' in outcome) throw new Error(`lacks ${JSON.stringify(outcome.lack)}`);
  return outcome.certificate.map(({ places, by }) =>
    [...places].map((place, at) => `${place}:${by[at]}`).join(' '),
  );
}

function withheldIn({ hidden }: Hiding): number[] {
  return [...hidden.keys()].filter((place) => hidden[place] === 1);
}

//  0  1 |  2        3 12 | 15
//  3  4 |  5       14 20 | 34
//  6  7 |  8       17 32 | 49
const small = [
  [3, 12],
  [14, 20],
];

describe('the certifier', () => {
  it.each(['by search', 'by window'] as const)('shows %s a table for each value of the label', (way) => {
    const hiding = hide(small, [1, 3, 4]);
    const outcome = certify(hiding, 0, way === 'by search' ? {} : way);
    // 3 stands for 1–4: once up, and once and twice down.
    expect(tablesIn(outcome)).toEqual(['0:1 1:-1 3:-1 4:1', '0:-1 1:1 3:1 4:-1', '0:-2 1:2 3:2 4:-2']);
    expect(withheldIn(hiding)).toEqual([0, 1, 3, 4]);
  });

  it('shows one table where any second value does, upwards if it can', () => {
    expect(tablesIn(certify(hide(small, [1, 3, 4], 'exact'), 0))).toEqual(['0:1 1:-1 3:-1 4:1']);
    // Nothing can be taken from the 12 when it is 12 at least.
    const { problem, treatments } = crossedTable(small);
    const least = problem.least.with(1, 12);
    const hiding = new Hiding(groundOf({ ...problem, least }, treatments, 'exact', true));
    for (const place of [1, 3, 4]) hiding.set(place, true);
    expect(tablesIn(certify(hiding, 0))).toEqual(['0:-1 1:1 3:1 4:-1']);
  });

  it('says which way and how far a table was lacking', () => {
    expect(certify(hide(small, [1, 3]), 0)).toEqual({ lack: { directions: [1], need: 1 } });
    expect(certify(hide(small, [1, 3]), 0, 'by window')).toEqual({ lack: { directions: [1], need: 1 } });
    expect(certify(hide(small, [1, 3], 'exact'), 0)).toEqual({ lack: { directions: [1, -1], need: 1 } });
    // The 20 can fall by 1 only, the 3 so too.
    const { problem, treatments } = crossedTable(small);
    const least = problem.least.with(4, 19);
    const hiding = new Hiding(groundOf({ ...problem, least }, treatments, 'label', true));
    for (const place of [1, 3, 4]) hiding.set(place, true);
    expect(certify(hiding, 0)).toEqual({ lack: { directions: [-1], need: 2 } });
  });

  it('goes several ways when one has too little room', () => {
    // The 3 falls twice: once with the 2 going up… each of the others falls once at most.
    //  0  1  2 |  3        3  9  9 | 21
    //  4  5  6 |  7        9  2  2 | 13
    const counts = [
      [3, 9, 9],
      [9, 2, 2],
    ];
    const tables = tablesIn(certify(hide(counts, [1, 2, 4]), 0));
    expect(tables.slice(1).toSorted()).toEqual(
      [
        tables.includes('0:-1 1:1 4:1 5:-1') ? '0:-1 1:1 4:1 5:-1' : '0:-1 2:1 4:1 6:-1',
        '0:-2 1:1 2:1 4:2 5:-1 6:-1',
      ].toSorted(),
    );
  });

  describe('against insiders', () => {
    //  0  1  2 |  3        3 12  8 | 23
    //  4  5  6 |  7       14  1  9 | 24
    const counts = [
      [3, 12, 8],
      [14, 1, 9],
    ];

    it('says whose knowledge it would not withstand', () => {
      // The 3 falls only together with the 1, which falls not at all.
      expect(certify(hide(counts, [1, 4]), 0)).toEqual({ lack: { directions: [-1], need: 2 } });
      const exact = hide(counts, [1, 4], 'exact');
      expect(certify(exact, 0)).toEqual({ lack: { directions: [1, -1], need: 1, insider: 5 } });
      expect(certify(exact, 0, 'by window')).toEqual({
        lack: { directions: [1, -1], need: 1, insider: 5 },
      });
    });

    it('adds a table in which her cell stands still', () => {
      const hiding = hide(counts, [1, 2, 4, 6], 'exact');
      hiding.ground.price[1] = 0;
      hiding.ground.price[2] = 100;
      const tables = tablesIn(certify(hiding, 0));
      expect(tables.length).toBeLessThanOrEqual(2);
      expect(tables.some((table) => !table.includes('5:'))).toBe(true);
    });

    it('needs none for her own cell', () => {
      expect(tablesIn(certify(hide(counts, [0, 1, 4], 'exact'), 5))).toEqual(['0:1 1:-1 4:-1 5:1']);
    });

    it('lets the search move everything again afterwards', () => {
      const hiding = hide(counts, [1, 2, 4, 6], 'exact');
      const search = new MoveSearch(hiding);
      new Certifier(hiding, search).certify(0, { looks: 1000 });
      expect([...search.barred, ...search.moved].every((still) => still === 0)).toBe(true);
    });

    it('adds tables for two whom no single table takes out', () => {
      //  0  1  2 |  3        3  9  9 | 21
      //  4  5  6 |  7        9  1  1 | 11
      const hiding = hide(
        [
          [3, 9, 9],
          [9, 1, 1],
        ],
        [1, 2, 4],
        'exact',
      );
      // One goes by the person in 5, the other by the one in 6; each sees through her own.
      const tables = tablesIn(certify(hiding, 0));
      expect(tables.length).toBe(2);
      expect(tables.filter((table) => table.includes('5:')).length).toBe(1);
      expect(tables.filter((table) => table.includes('6:')).length).toBe(1);
    });
  });

  it('withholds what the window goes through where it may', () => {
    const hiding = hide(small, []);
    expect(tablesIn(certify(hiding, 0, 'withholding'))).toHaveLength(3);
    expect(withheldIn(hiding)).toEqual([0, 1, 3, 4]);
  });

  it('finds each value in between when the farthest table has no whole parts', () => {
    // Down by 2: one goes by 1 and 4, the other by 2 and 4, once each; a half of that is no table.
    const counts = [
      [3, 9, 9],
      [9, 2, 2],
    ];
    const hiding = hide(counts, [1, 2, 4]);
    const tables = tablesIn(certify(hiding, 0, 'by window'));
    expect(tables.map((table) => table.split(' ')[0])).toEqual(['0:1', '0:-2', '0:-1']);
  });

  it('certifies nothing that what others have published rules out', () => {
    const builder = new ProblemBuilder();
    const [a, b] = [
      builder.add({ value: 3, least: 1, guard: [1, 4], price: 1 }),
      builder.add({ value: 9, price: 1 }),
    ];
    builder.sum(builder.add({ value: 12, price: 1 }), [a, b]);
    // 3 × 3 − 9 = 0 lies from −4 to 3: each step of the 3 is one of 4.
    builder.relate(
      [
        { cell: a, factor: 3 },
        { cell: b, factor: -1 },
      ],
      -4,
      3,
    );
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 1, 0), 'exact', true));
    expect(tablesIn(certify(hiding, 0, 'by window'))).toEqual(['0:-1 1:1']);
    expect(certify(hiding, 0)).toEqual({
      certificate: [
        tableOf(
          new Map([
            [0, -1],
            [1, 1],
          ]),
        ),
      ],
    });
  });
});

describe('a certificate from elsewhere', () => {
  const table = (...changes: [place: number, by: number][]): PlaceTable => tableOf(new Map(changes));
  const round = (by: number): PlaceTable => table([0, by], [1, -by], [3, -by], [4, by]);
  const accepts = (hiding: Hiding, ...tables: PlaceTable[]): boolean =>
    new Certifier(hiding, new MoveSearch(hiding)).accepts(0, tables);

  it('is accepted with a table for each value that is needed', () => {
    const hiding = hide(small, [1, 3, 4]);
    expect(accepts(hiding, round(1), round(-1), round(-2))).toBe(true);
    expect(accepts(hiding, round(-2), round(-1), round(1))).toBe(true);
    expect(accepts(hiding, round(1), round(-2))).toBe(false);
    expect(accepts(hiding, round(-1), round(-2))).toBe(false);
    expect(accepts(hiding, round(1), round(-1))).toBe(false);
    expect(accepts(hiding)).toBe(false);
  });

  it('is accepted with any second value where that does', () => {
    const hiding = hide(small, [1, 3, 4], 'exact');
    expect([accepts(hiding, round(1)), accepts(hiding, round(-1)), accepts(hiding)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is refused when a table goes through what is shown, out of room or out of balance', () => {
    const tables = [round(1), round(-1), round(-2)];
    expect(accepts(hide(small, [1, 3]), ...tables)).toBe(false);
    const hiding = hide(small, [1, 3, 4]);
    expect(accepts(hiding, ...tables, round(-3))).toBe(false);
    expect(accepts(hiding, ...tables, table([1, 1], [4, -1]))).toBe(false);
  });

  it('is refused when a lone person would see through all of it', () => {
    const counts = [
      [3, 12],
      [14, 1],
    ];
    const hiding = hide(counts, [1, 2, 3, 5], 'exact');
    expect(accepts(hiding, round(1))).toBe(false);
    expect(accepts(hiding, round(1), table([0, 1], [2, 1], [3, -1], [5, -1]))).toBe(true);
  });
});

describe('certificates of random tables', () => {
  it('hold a possible table for each value that is needed, and one without each lone person', () => {
    const lot = new Lot(31);
    let [certified, lacking] = [0, 0];
    for (let round = 0; round < 60; round++) {
      const counts = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => 1 + lot.below(10)));
      const hiding = hide(counts, []);
      const { ground } = hiding;
      for (let place = 0; place < ground.size; place++) if (lot.unit() < 0.6) hiding.set(place, true);
      const window = new Window(highs, hiding, Int32Array.from(hiding.hidden.keys()));
      const certifier = new Certifier(hiding, new MoveSearch(hiding));
      for (const place of ground.primaries) {
        const outcome = certifier.certify(place, { looks: 50, window });
        if ('lack' in outcome) {
          lacking++;
          continue;
        }
        certified++;
        const { certificate } = outcome;
        expect(certifier.accepts(place, certificate)).toBe(true);
        expect(certificate.every((table) => isPossible(hiding, table))).toBe(true);
        const values = new Set(certificate.map((table) => changeIn(table, place)));
        for (let step = 1; step <= (ground.needUp[place] ?? 0); step++) expect(values).toContain(step);
        for (let step = 1; step <= (ground.needDown[place] ?? 0); step++) expect(values).toContain(-step);
        for (const [insider, is] of ground.alone.entries()) {
          if (is === 0 || insider === place) continue;
          const isKept = certificate.some(
            (table) => changeIn(table, insider) === 0 && changeIn(table, place) !== 0,
          );
          expect(isKept).toBe(true);
        }
      }
      window.close();
    }
    expect([certified > 100, lacking > 10]).toEqual([true, true]);
  });
});
