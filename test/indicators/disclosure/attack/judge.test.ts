import { describe, expect, it } from 'vitest';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { personsOf, SmallRelease } from './small-release.ts';

const latent = (value: number): NewCell => ({ value, counted: false, publishable: false });

/** Masked by its owner, so that its person knows that it is 1, whatever stands here. */
const masked = (value: number): NewCell => ({
  ...latent(value),
  least: 1,
  greatest: 4,
  guard: [1, 4],
  alone: true,
});

describe('what is lost', () => {
  it('is no value that the floor never had: halves that must be equal make the sum even in any release', async () => {
    const release = new SmallRelease()
      .counts({ x: 2 })
      .cell('u', latent(1))
      .cell('v', latent(1))
      .rule('x = u + v')
      .relate({ u: 1, v: -1 }, 0, 0);
    const { breaches, alreadyOpen } = await release.attack('x');
    expect([breaches, alreadyOpen]).toEqual([[], []]);
  });

  it('does not make open before what only this release has given away', async () => {
    const release = new SmallRelease().counts({ a: 3, b: 9, all: 12 }).rule('all = a + b');
    const { breaches, alreadyOpen } = await release.attack('a');
    expect([breaches, alreadyOpen]).toEqual([['exact a'], []]);
  });

  it('of units other than persons is nothing where the floor has one value: 6 were printed before', async () => {
    const release = new SmallRelease()
      .cell('a', { value: 6, least: 1, guard: 'two values' })
      .cell('before', { value: 6, known: true })
      .rule('a = before');
    const { breaches, alreadyOpen } = await release.attack('a');
    expect([breaches, alreadyOpen]).toEqual([[], ['a']]);
  });
});

describe('a cell that anybody can work out', () => {
  it('is told once, not once more for each insider', async () => {
    // 12 − 9 = 3 is open to all. Who is masked knows it too, and with it c = 24 − 3 − 1.
    const release = new SmallRelease()
      .counts({ a: 3, b: 9, 'a and b': 12, c: 19, all: 24 })
      .cell('m', masked(2))
      .rule('a and b = a + b')
      .rule('all = a + m + c');
    expect((await release.attack('a c')).breaches).toEqual(['exact a']);
  });

  const only1 = { value: 1, least: 1, guard: [1, 1], alone: true } as const;

  /** Of a the sign says 1 and no more; 13 − 12 says the same. Elsewhere d and e are withheld. */
  const elsewhere = (d: NewCell): SmallRelease =>
    new SmallRelease()
      .cell('a', only1)
      .counts({ b: 12, all: 13 })
      .rule('all = a + b')
      .cell('d', d)
      .counts({ e: 20, 'd and e': d.value + 20 })
      .rule('d and e = d + e');

  it('within a label that says as much is open already, also to the one whom it counts', async () => {
    const { breaches, alreadyOpen } = await elsewhere({ value: 30, least: 1 }).attack('a d e');
    expect([breaches, alreadyOpen]).toEqual([[], ['a']]);
  });

  it('within a label that says as much is a breach for the insiders, for whom the floor had more', async () => {
    const { breaches, alreadyOpen } = await elsewhere(personsOf(1)).attack('a d e');
    expect([breaches, alreadyOpen]).toEqual([['insider a d'], ['a']]);
  });

  it('is so for the person behind a masked cell as well', async () => {
    expect((await elsewhere(masked(2)).attack('a e')).breaches).toEqual(['insider a d']);
  });

  it('is none for an insider who never had another value for it', async () => {
    // a is d: the same person counted twice.
    const { breaches, alreadyOpen } = await elsewhere(only1).rule('a = d').attack('a d e');
    expect([breaches, alreadyOpen]).toEqual([[], ['a', 'd']]);
  });

  it('is none where who is alone stands in a breakdown that is dropped, or in print', async () => {
    const known = elsewhere({ ...personsOf(1), known: true });
    expect((await known.attack('a e')).breaches).toEqual([]);
    expect((await elsewhere({ ...personsOf(1), guard: null }).attack('a')).breaches).toEqual([]);
    expect((await elsewhere(personsOf(1)).attack('a', 'd e')).breaches).toEqual([]);
  });

  it('is none where the cell itself is dropped, or where the floor has one value only', async () => {
    const release = elsewhere(personsOf(1));
    expect((await release.attack('d e', 'a')).breaches).toEqual([]);
    const before = elsewhere(personsOf(1)).cell('a before', { value: 1, known: true }).rule('a = a before');
    expect((await before.attack('a d e')).breaches).toEqual([]);
  });
});

describe('the verdict', () => {
  it('has what all can see before what insiders can, each by cell and then by insider', async () => {
    // c + m = 11 and c − b = 6, both shown: b and m are 1–4 while c is 7–10. Who is b knows that c is 7, and m 4;
    // who is m, though 4 stands for her, that c is 10 and b 4.
    const release = new SmallRelease()
      .cell('m', masked(4))
      .cell('b', personsOf(1))
      .cell('c', { value: 7, least: 1, guard: 'two values' })
      .counts({ six: 6, sum: 11, x: 3, y: 9, 'x and y': 12 })
      .rule('sum = c + m')
      .rule('c = b + six')
      .rule('x and y = x + y');
    const { breaches } = await release.attack('b c x');
    expect(breaches).toEqual(['exact x', 'insider m b', 'insider b m', 'insider c m', 'insider c b']);
  });

  it('has the intervals by cell, also of parts that lie between one another', async () => {
    const release = new SmallRelease()
      .counts({ a: 3, b: 2, c: 9, d: 8, 'a and c': 12, 'b and d': 10 })
      .rule('a and c = a + c')
      .rule('b and d = b + d')
      .cell('e', { value: 4, least: 1, guard: [1, 4] })
      .rule('e ≤ c');
    const { intervals } = await release.attack('a b c d e');
    expect(Object.entries(intervals)).toEqual([
      ['a', [1, 11]],
      ['b', [1, 9]],
      ['e', [1, 11]],
    ]);
  });
});
