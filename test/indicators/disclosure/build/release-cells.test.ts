import { describe, expect, it } from 'vitest';
import { type ReleaseCell, ReleaseCells } from '../../../../indicators/disclosure/build/release-cells.ts';

/** Cells of a crossing, one series each unless it is said. */
function gathered(...cells: readonly Partial<ReleaseCell>[]): ReleaseCells {
  const release = new ReleaseCells();
  for (const [at, cell] of cells.entries()) {
    release.add({
      ...{ id: `cell ${at}`, indicator: 'test.a', year: 2024, series: `series ${at}`, rank: 2, value: 9 },
      ...{
        counted: true,
        known: false,
        publishable: true,
        least: 1,
        guard: null,
        because: null,
        alone: false,
      },
      ...cell,
    });
  }
  return release;
}

const one = { cell: 0, factor: 1 };
const masked = { value: 0, counted: false, publishable: false, because: 'masked' } as const;

describe('the cells of a release', () => {
  it('are found where they stand, and nowhere else', () => {
    const release = gathered({ id: 'a' });
    expect(release.at(release.place('a') ?? -1).id).toBe('a');
    expect(release.place('b')).toBeUndefined();
    expect(() => release.at(1)).toThrow(new RangeError('no cell at 1'));
  });

  it('are withheld for their first reason', () => {
    const release = gathered({}, {});
    release.withhold(1, 'few_outside');
    release.withhold(1, 'withheld_before');
    expect(release.because()).toEqual([null, 'few_outside']);
    expect([...release.withheldFromStart()]).toEqual([0, 1]);
  });

  it('must agree with a relation at both of its ends', () => {
    const release = gathered({ value: 9 });
    expect(() => release.relate([one], 9, 9)).not.toThrow();
    expect(() => release.relate([one], 10, 20)).toThrow('the counts contradict a relation of cell 0');
    expect(() => release.relate([one], 0, 8)).toThrow('the counts contradict a relation of cell 0');
  });

  it('agree with anything where one of them has not been counted', () => {
    const release = gathered({}, masked);
    expect(release.sumOf([one, { cell: 1, factor: 1 }])).toBeNull();
    expect(() => release.relate([one, { cell: 1, factor: 1 }], 20, 20)).not.toThrow();
  });
});

describe('the price of a cell', () => {
  const pricesOf = (...cells: readonly Partial<ReleaseCell>[]): number[] => [
    ...gathered(...cells).problem().price,
  ];

  it('is nothing for what nobody sees anyway', () => {
    expect(pricesOf(masked, { publishable: false })).toEqual([0, 0]);
  });

  it('has no end for a shown zero, but is that of any count for a zero that is withheld', () => {
    expect(pricesOf({ value: 0 }, { value: 0, because: 'by_hand' })).toEqual([Number.POSITIVE_INFINITY, 0.4]);
  });

  it('goes by the mean of the years that have a number, in a series that a masked year breaks', () => {
    const series = 'the same';
    // 8 in the one year that was counted. With the masked year for a zero the mean would be 4.
    expect(pricesOf({ series, value: 8 }, { ...masked, series })).toEqual([0.4 * (1 + Math.log1p(8)), 0]);
  });
});
