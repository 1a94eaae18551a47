import { describe, expect, it } from 'vitest';
import { seriesOfKeyFigure } from '../../../../indicators/follow-up/goals/series-of-key-figure.ts';
import { totals } from '../../../../indicators/model/cell.ts';
import { counts, perThousand, perWhole, rates, ratios, shares } from '../../trends/invented-series.ts';

const girls = { ...totals, sex: 'F' };
const there = [
  counts([1]),
  ratios([1], 2),
  shares([1], 2),
  rates([1], 2),
  counts([2], { coordinates: girls }),
  ratios([2], 3, { coordinates: girls }),
  counts([3], { indicator: 'a.whole' }),
];
const asked = { indicator: 'a.part', coordinates: totals } as const;

describe('the series of a key figure', () => {
  it('is the count, or the first rate or share before any ratio', () => {
    expect(seriesOfKeyFigure({ ...asked, shown: 'count' }, there)).toBe(there[0]);
    expect(seriesOfKeyFigure({ ...asked, shown: 'measure' }, there)).toBe(there[2]);
    const rateFirst = [rates([1], 2), ...there];
    expect(seriesOfKeyFigure({ ...asked, shown: 'measure' }, rateFirst)?.shown).toEqual(perThousand);
  });

  it('is of its own place and indicator', () => {
    expect(seriesOfKeyFigure({ ...asked, coordinates: girls, shown: 'count' }, there)).toBe(there[4]);
    expect(seriesOfKeyFigure({ ...asked, coordinates: girls, shown: 'measure' }, there)?.shown).toEqual(
      perWhole,
    );
    expect(seriesOfKeyFigure({ ...asked, indicator: 'a.whole', shown: 'measure' }, there)).toBeUndefined();
  });
});
