import { describe, expect, it } from 'vitest';
import { checkPooledYears } from '../../../indicators/catalogue/check-pooled-years.ts';
import { indicatorSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { catalogueOf, indicator } from '../disclosure/small-catalogue.ts';

type More = Readonly<Record<string, unknown>>;

/** What is found in `test.part`, beside a whole that it may be a share of. */
function found(part: More, whole: More = {}): string[] {
  const placed = indicatorSchema.parse({ ...indicator('test.part', {}, []), pooled_years: 3, ...part });
  const other = indicatorSchema.parse({ ...indicator('test.whole', {}, []), ...whole });
  return checkPooledYears(catalogueOf([placed, other], []), {
    entry: placed,
    placeOf: (path) => ({ file: 'own.yaml', column: path.join('.') }),
  }).map(({ code, place, found }) => `${code} ${formatPlace(place)} ${found}`);
}

const share = { measures: [{ kind: 'share', of: 'test.whole' }] };

describe('several years together', () => {
  it('are fine for what is counted every year, alone or with a whole that has the same windows', () => {
    expect(found({})).toEqual([]);
    expect(found(share, { pooled_years: 3 })).toEqual([]);
    // 2013–2015 and on: the windows of 2016 again.
    const earlier = { since: 2013, history: [{ version: 1, from: 2013, change: { sv: 'a', en: 'a' } }] };
    expect(found(share, { pooled_years: 3, ...earlier })).toEqual([]);
  });

  it('are refused for an indicator of every second year, and for a stock', () => {
    expect(found({ every: 2 })).toEqual([
      expect.stringContaining('3 years of test.part together, which is counted every 2 years'),
    ]);
    expect(found({ period: 'stock_31dec' })).toEqual([expect.stringContaining('which is a stock')]);
  });

  it('are refused for a part or a share whose whole has other windows, or none', () => {
    const problem = /^CATALOGUE-005 own\.yaml.* and not of its whole test\.whole$/;
    for (const whole of [{}, { pooled_years: 2 }, { pooled_years: 3, since: 2015 }]) {
      expect(found(share, whole)).toEqual([expect.stringMatching(problem)]);
    }
    expect(found({ relations: [{ kind: 'subset_of', with: 'test.whole' }] })).toHaveLength(1);
    // The persons of something else are divided by, but nobody is outside them.
    expect(found({ relations: [{ kind: 'persons_of', with: 'test.whole' }] })).toEqual([]);
  });

  it('are nothing to look at where none are asked for', () => {
    expect(found({ pooled_years: undefined, every: 2, ...share })).toEqual([]);
  });
});
