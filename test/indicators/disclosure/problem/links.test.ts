import { describe, expect, it } from 'vitest';
import { Links } from '../../../../indicators/disclosure/problem/links.ts';

describe('links', () => {
  it('leave each by itself until it is linked', () => {
    const links = new Links(3);
    expect([0, 1, 2].map((one) => links.leaderOf(one))).toEqual([0, 1, 2]);
  });

  it('are led by the lowest, whatever their order', () => {
    const links = new Links(6);
    expect([links.join(5, 3), links.join(3, 4), links.join(4, 1)]).toEqual([3, 3, 1]);
    expect([0, 1, 2, 3, 4, 5].map((one) => links.leaderOf(one))).toEqual([0, 1, 2, 1, 1, 1]);
    expect(links.join(5, 1)).toBe(1);
  });

  it('hold over long chains', () => {
    const links = new Links(1000);
    for (let one = 999; one > 0; one--) links.join(one, one - 1);
    expect(links.leaderOf(999)).toBe(0);
  });
});
