import { describe, expect, it } from 'vitest';
import { flatDimension, innerCodes } from '../../../../indicators/disclosure/table/dimension.ts';

describe('a flat dimension', () => {
  it('has its total first and once, and all other codes as its parts', () => {
    const { codes, groupings, total } = flatDimension('sex', 'T', ['F', 'T', 'M']);
    expect([codes, total]).toEqual([['T', 'F', 'M'], 0]);
    expect(groupings).toEqual([{ total: 0, parts: Int32Array.of(1, 2) }]);
  });

  it('of a total alone has nothing to sum, and the total is what it is counted by', () => {
    const alone = flatDimension('sex', 'T', ['T']);
    expect(alone).toEqual({ column: 'sex', codes: ['T'], groupings: [], total: 0 });
    expect([...innerCodes(alone)]).toEqual([1]);
  });
});
