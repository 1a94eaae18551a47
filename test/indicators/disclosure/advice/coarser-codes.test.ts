import { describe, expect, it } from 'vitest';
import { coarserCodes } from '../../../../indicators/disclosure/advice/coarser-codes.ts';
import type { CodeList } from '../../../../indicators/model/code-list.ts';
import { list } from '../small-catalogue.ts';

/** Age bands named by their ages, and what has none. */
function bands(...codes: string[]): CodeList {
  const flat = list('ages', 'age_band', codes);
  return {
    ...flat,
    codes: flat.codes.map((code) => {
      const [from, to] = code.code.split('-').map(Number);
      return from === undefined || to === undefined ? code : { ...code, ages: [from, to] };
    }),
  };
}

function ways(of: CodeList, mayMerge = true): string[] {
  return coarserCodes(of, mayMerge).map((way) => way.list.codes.map(({ code }) => code).join(' '));
}

describe('coarser codes', () => {
  it('merge neighbouring age bands, one pair before two, and leave the unknown', () => {
    expect(ways(bands('0-5', '6-12', '13-15', '16-17', 'U'))).toEqual([
      '0-5 6-12 13-17 U',
      '0-5 6-15 16-17 U',
      '0-12 13-15 16-17 U',
      '0-12 13-17 U',
    ]);
  });

  it('are the finest first, of all ways that there are up to six bands', () => {
    // One pair in four ways, then two pairs in three.
    expect(ways(bands('0-0', '1-1', '2-2', '3-3', '4-4')).map((way) => way.split(' ').length)).toEqual([
      ...[4, 4, 4, 4],
      ...[3, 3, 3],
    ]);
    // Of six: one pair in five ways, two in six, three in one.
    expect(ways(bands('0-0', '1-1', '2-2', '3-3', '4-4', '5-5'))).toHaveLength(5 + 6 + 1);
  });

  it('tell what a merged band is made of', () => {
    const [first] = coarserCodes(bands('0-5', '6-12', '13-15'), true);
    expect(first?.mergedFrom).toEqual(new Map([['6-15', ['6-12', '13-15']]]));
    expect(first?.list.codes[1]).toMatchObject({ code: '6-15', parent: 'T', ages: [6, 15] });
    expect(first?.list.codes[1]?.label).toEqual({ sv: '6-15', en: '6-15' });
  });

  it('never merge over a gap', () => {
    expect(ways(bands('0-5', '7-12', '13-15'))).toEqual(['0-5 7-15']);
  });

  it('merge many bands pair by pair, and no further', () => {
    expect(ways(bands('0-0', '1-1', '2-2', '3-3', '4-4', '5-5', '6-6'))).toEqual(['0-1 2-3 4-5 6-6']);
  });

  it('are none for two bands, for codes that are no ages, and where counts may not be summed', () => {
    expect(ways(bands('0-5', '6-12', 'U'))).toEqual([]);
    expect(ways(list('areas', 'area_code', ['N', 'S', 'W']))).toEqual([]);
    expect(ways(bands('0-5', '6-12', '13-15'), false)).toEqual([]);
  });

  it('are the levels above the deepest one, whether or not counts may be summed', () => {
    const areas = list('areas', 'area_code', ['N', ['N1', 'N'], ['N2', 'N'], ['N1A', 'N1'], 'S']);
    expect(ways(areas, false)).toEqual(['N N1 N2 S']);
  });
});
