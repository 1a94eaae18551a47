import { describe, expect, it } from 'vitest';
import { always, Demands } from '../../../../indicators/disclosure/suppress/demands.ts';

describe('demands', () => {
  it('are numbered as they come, with their candidates in rising order', () => {
    const demands = new Demands();
    expect(demands.size).toBe(0);
    expect(demands.add(always, [7, 2, 10])).toBe(0);
    expect(demands.add(3, [1])).toBe(1);
    expect(demands.add(4, [])).toBe(2);
    expect(demands).toMatchObject({
      size: 3,
      conditions: [always, 3, 4],
      starts: [0, 3, 4, 4],
      candidates: [2, 7, 10, 1],
    });
  });

  it('are kept once, in whatever order their candidates come', () => {
    const demands = new Demands();
    demands.add(always, [1, 2, 3]);
    demands.add(5, [1, 2, 3]);
    expect(demands.add(always, new Set([3, 1, 2]))).toBe(-1);
    expect(demands.add(5, [2, 3, 1])).toBe(-1);
    expect(demands.size).toBe(2);
  });

  it('differ by condition, by one candidate and by how many there are', () => {
    const demands = new Demands();
    demands.add(always, [1, 2]);
    expect([demands.add(0, [1, 2]), demands.add(always, [1, 3]), demands.add(always, [1, 2, 3])]).toEqual([
      1, 2, 3,
    ]);
  });

  it('are told apart where their hashes agree', () => {
    const demands = new Demands();
    // The hash of c; [a] is 1000003 c ⊕ a: 0 ⊕ 1000003 for condition 0, and 1000003 ⊕ 0 for condition 1.
    expect(demands.add(0, [1000003])).toBe(0);
    expect(demands.add(1, [0])).toBe(1);
    expect([demands.add(0, [1000003]), demands.add(1, [0]), demands.size]).toEqual([-1, -1, 2]);
    // Under condition 0 [1, 1000002] comes to 1000003 ⊕ 1000002 = 1, and so does [1].
    expect([demands.add(0, [1, 1000002]), demands.add(0, [1])]).toEqual([2, 3]);
    // [0, 2] comes to 2, and so does [1, 1000001]: 1000003 ⊕ 1000001. The same with one more behind both.
    const last = 2_000_000;
    expect([demands.add(0, [0, 2]), demands.add(0, [1, 1000001])]).toEqual([4, 5]);
    expect([demands.add(0, [0, 2, last]), demands.add(0, [1, 1000001, last])]).toEqual([6, 7]);
  });
});
