import { describe, expect, it } from 'vitest';
import { thisThread } from '../../../../indicators/disclosure/attack/crew.ts';
import { personsOf, SmallRelease } from './small-release.ts';

const endless = Number.POSITIVE_INFINITY;

/** Three ages (a, b, c) by sex: af is girls of the first age, a both sexes, f all girls, all everybody. */
function sexByAge(
  rows: Readonly<Record<'a' | 'b' | 'c', readonly [girls: number, boys: number]>>,
): SmallRelease {
  const release = new SmallRelease();
  let [girls, boys] = [0, 0];
  for (const [age, [f, m]] of Object.entries(rows)) {
    release.counts({ [`${age}f`]: f, [`${age}m`]: m, [age]: f + m });
    girls += f;
    boys += m;
  }
  release.counts({ f: girls, m: boys, all: girls + boys });
  for (const age of Object.keys(rows)) release.rule(`${age} = ${age}f + ${age}m`);
  return release
    .rule('f = af + bf + cf')
    .rule('m = am + bm + cm')
    .rule('all = a + b + c')
    .rule('all = f + m');
}

const example = { a: [3, 9], b: [14, 11], c: [22, 8] } as const;
const square = 'af am bf bm';

describe('the worked example', () => {
  it('is safe with a square of four withheld: the 3 can be 1–11, as 12 − 9 and 39 − 22 − 14 are both unknown', async () => {
    const { breaches, alreadyOpen, intervals } = await sexByAge(example).attack(square);
    expect([breaches, alreadyOpen]).toEqual([[], []]);
    // 12 in all; since zeros are shown, neither of two withheld cells that sum to 12 is 0.
    expect(intervals).toEqual({ af: [1, 11] });
  });

  it('is not when the 3 is withheld alone (12 − 9) or with its row alone (39 − 14 − 22)', async () => {
    expect((await sexByAge(example).attack('af')).breaches).toEqual(['exact af']);
    expect((await sexByAge(example).attack('af am')).breaches).toEqual(['exact af']);
  });

  it('is not when the 3 is shown', async () => {
    expect((await sexByAge(example).attack('')).breaches).toEqual(['exact af']);
  });

  it('proves itself: a table for each value, and no more interval than the tables show when none is asked for', async () => {
    const { tables, intervals } = await sexByAge(example).attack(square, '', { intervals: 'seen' });
    // 3 is the confidential value itself; 1, 2 and 4 need a table each.
    const steps = tables.map(({ by }) => by[0]);
    expect(steps.toSorted()).toEqual([-1, -2, 1]);
    expect(intervals).toEqual({ af: [1, 4] });
  });
});

describe('what was known before', () => {
  const known = (name: string, value: number) => {
    const release = new SmallRelease().counts({ a: 3, b: 14, c: 9, all: 26 });
    return release.cell(name, { ...personsOf(value), known: true });
  };

  it('pins a cell that another publisher has tied: 17 in all and 14 printed elsewhere leave 3', async () => {
    const release = known('b before', 14).rule('all = a + b + c').rule('b = b before');
    expect((await release.attack('a b')).breaches).toEqual(['exact a']);
  });

  it('is no breach of this release when the small count itself was printed, and it is listed', async () => {
    const release = known('a before', 3).rule('all = a + b + c').rule('a = a before');
    const { breaches, alreadyOpen } = await release.attack('a b');
    // In the floor a is the same as what is known of it.
    expect(breaches).toEqual([]);
    expect(alreadyOpen).toEqual(['a', 'a before']);
  });
});

describe('the attack breaks', () => {
  it('a table with two blanks in every line, when one blank is the bridge between two squares', async () => {
    // Blanks in brackets. R1 + R2 − C1 − C2 leaves (2,3) alone: [6+7] + [8+9+3] − [6+8] − [7+9] = 3.
    //        C1   C2   C3   C4   sum
    const values = [
      [6, 7, 20, 20], //  53   [6] [7]
      [8, 9, 3, 20], //   40   [8] [9] [3]
      [20, 20, 6, 8], //  54           [6] [8]
      [20, 20, 7, 9], //  56           [7] [9]
    ];
    const release = new SmallRelease();
    for (const [r, line] of values.entries())
      for (const [c, value] of line.entries()) release.counts({ [`${r + 1}${c + 1}`]: value });
    release.counts({ R1: 53, R2: 40, R3: 54, R4: 56, C1: 54, C2: 56, C3: 36, C4: 57 });
    for (const i of [1, 2, 3, 4])
      release.rule(`R${i} = ${i}1 + ${i}2 + ${i}3 + ${i}4`).rule(`C${i} = 1${i} + 2${i} + 3${i} + 4${i}`);
    const { breaches, intervals } = await release.attack('11 12 21 22 23 33 34 43 44');
    expect(intervals).toEqual({ 23: [3, 3] });
    expect(breaches).toEqual(['exact 23']);
  });

  it('two withheld cells that sum to 2 where zeros are shown: both are 1', async () => {
    const release = new SmallRelease()
      .counts({ a: 1, b: 1, c: 10, d: 20, all: 32 })
      .rule('all = a + b + c + d');
    // 32 − 10 − 20 = 2 = 1 + 1
    expect((await release.attack('a b')).breaches).toEqual(['exact a', 'exact b']);
    // With the 10 withheld as well 32 − 20 = 12 = 1..10 + 1..10 + 1..10, and nobody knows.
    expect((await release.attack('a b c')).breaches).toEqual([]);
  });

  it('half of a twin: a total that is shown beside its only part', async () => {
    const release = sexByAge({ a: [3, 0], b: [14, 11], c: [22, 8] });
    // The 3 of the girls is withheld, but the row shows 3 in all and 0 boys.
    expect((await release.attack('af bf')).breaches).toEqual(['exact af', 'exact a']);
    // Both halves withheld, and both sexes of the next age to keep the columns open.
    expect((await release.attack('af a bf b')).breaches).toEqual([]);
  });

  it('a row in which the one girl knows the number of boys', async () => {
    const release = sexByAge({ a: [1, 4], b: [14, 11], c: [22, 8] });
    // 5 − 1 = 4: the row total is shown, so whoever is the 1 knows the 4, and the boys cannot tell the girl.
    expect((await release.attack(square)).breaches).toEqual(['insider am af']);
    expect((await release.attack(`${square} a b`)).breaches).toEqual([]);
  });

  it('a count that must contain another: 9 children in two ages, at most 7 of them in the second, so 2 in the first', async () => {
    const release = (outer: number) =>
      new SmallRelease()
        .counts({ a: 3, b: 6, c: 10, all: 19, 'whole b': outer })
        .rule('all = a + b + c')
        .rule('b ≤ whole b');
    // 19 − 10 = 9 = 3 + 6; 6 ≤ 7 is public, so the 3 is at least 2 and can no longer be 1.
    expect((await release(7).attack('a b')).breaches).toEqual(['narrowed a']);
    // Where the 7 is 8, 1 + 8 is possible again.
    expect((await release(8).attack('a b')).breaches).toEqual([]);
  });

  it('the same through the one child outside: 7 − 1 = 6, and with the 6 the 3', async () => {
    const release = new SmallRelease()
      .counts({ a: 3, b: 6, c: 10, all: 19, 'whole b': 7 })
      .cell('outside', { value: 1, guard: null, publishable: false, alone: true })
      .rule('all = a + b + c')
      .rule('whole b = b + outside');
    expect((await release.attack('a b')).breaches).toEqual(['narrowed a', 'insider a outside']);
  });

  it('a pattern of which only even values remain, though the interval looks wide', async () => {
    // x = u + v with u and v never counted, and u + g = v + h. With g and h shown u − v is fixed, so x is even.
    const release = new SmallRelease()
      .counts({ x: 2, g: 6, h: 6 })
      .cell('u', { value: 1, publishable: false, counted: false })
      .cell('v', { value: 1, publishable: false, counted: false })
      .rule('x = u + v')
      .relate({ u: 1, g: 1, v: -1, h: -1 }, 0, 0);
    const shown = await release.attack('x');
    // Over the real numbers x is 1 with u and v at one half.
    expect(shown.intervals).toEqual({ x: [1, endless] });
    expect(shown.breaches).toEqual(['narrowed x']);
    expect((await release.attack('x h')).breaches).toEqual([]);
  });

  it('margins whose inner table nobody publishes: 9 girls, 8 in the first form, 15 of both in year 0, so 2 are both', async () => {
    // Sex (i) by form (j) by school year (k). Published are ij., i.k and .jk; of the inner cells there are
    //   year 0: 2 7 / 6 0   year 1: 0 0 / 5 9
    const inner = { '000': 2, '010': 7, '100': 6, '110': 0, '001': 0, '011': 0, '101': 5, '111': 9 };
    const release = (isTied: boolean) => {
      const margins = new SmallRelease()
        .counts({ '00.': 2, '01.': 7, '10.': 11, '11.': 9, '0.0': 9, '0.1': 0, '1.0': 6, '1.1': 14 })
        .counts({ '.00': 8, '.01': 5, '.10': 7, '.11': 9, '0..': 9, '1..': 20, '.0.': 13, '.1.': 16 });
      for (const i of [0, 1])
        margins
          .rule(`${i}.. = ${i}0. + ${i}1.`)
          .rule(`.${i}. = 0${i}. + 1${i}.`)
          .rule(`${i}.. = ${i}.0 + ${i}.1`)
          .rule(`.${i}. = .${i}0 + .${i}1`);
      if (!isTied) return margins;
      for (const [name, value] of Object.entries(inner))
        margins.cell(name, { value, publishable: false, counted: false });
      for (const [a, b] of ['00', '01', '10', '11'])
        margins
          .rule(`${a}${b}. = ${a}${b}0 + ${a}${b}1`)
          .rule(`${a}.${b} = ${a}0${b} + ${a}1${b}`)
          .rule(`.${a}${b} = 0${a}${b} + 1${a}${b}`);
      return margins;
    };
    // 9 = 1..8 + 8..1 by the margins of the square; but 9 girls and 8 in the first form among 15 share 9 + 8 − 15 = 2.
    const square = '00. 01. 10. 11.';
    expect((await release(false).attack(square)).breaches).toEqual([]);
    const { breaches, intervals } = await release(true).attack(square);
    expect(intervals).toEqual({ '00.': [2, 8] });
    expect(breaches).toEqual(['narrowed 00.']);
  });

  it('units other than persons only when one value is left', async () => {
    const interventions = { value: 6, least: 1, guard: 'two values' } as const;
    const release = new SmallRelease()
      .cell('a', interventions)
      .counts({ b: 8, c: 9, all: 23 })
      .rule('all = a + b + c');
    // 23 − 8 − 9 = 6 interventions.
    expect((await release.attack('a')).breaches).toEqual(['exact a']);
    expect((await release.attack('a b')).breaches).toEqual([]);
  });

  it('a count that its owner has masked, when the rest of its row is shown: 23 − 20 = 3', async () => {
    const masked = {
      value: 3,
      least: 1,
      greatest: 4,
      guard: [1, 4],
      counted: false,
      publishable: false,
    } as const;
    const release = new SmallRelease().cell('a', masked).counts({ b: 20, all: 23 }).rule('all = a + b');
    expect((await release.attack('')).breaches).toEqual(['exact a']);
    expect((await release.attack('b')).breaches).toEqual([]);
  });

  it('a share in print: 12 of 100 is 12.0 per cent, which 11 and 13 are not', async () => {
    // 10 000 n is between (1200 − 5) d and (1200 + 5) d.
    const release = new SmallRelease()
      .counts({ n: 12, rest: 3, d: 100, all: 15 })
      .rule('all = n + rest')
      .relate({ n: 10_000, d: -1195 }, 0, endless)
      .relate({ n: 10_000, d: -1205 }, -endless, 0);
    expect((await release.attack('n rest')).breaches).toEqual(['exact rest']);
    // With the 100 withheld too d is 8.3 n, and n may be 11 (92) or 14 (117).
    expect((await release.attack('n rest d')).breaches).toEqual([]);
  });
});

describe('insiders', () => {
  it('see nothing in a total that is themselves: a twin is the same person', async () => {
    const release = new SmallRelease().counts({ f: 1, m: 0, all: 1 }).rule('all = f + m');
    expect((await release.attack('f all')).breaches).toEqual([]);
  });

  it('see through both halves of a twin: who is b knows that a, and the total that equals it, are 15 − 10 − 1', async () => {
    const release = new SmallRelease()
      .counts({ a: 4, zero: 0, same: 4, b: 1, c: 10, all: 15 })
      .rule('same = a + zero')
      .rule('all = same + b + c');
    // To everybody else it is 1–4, and b the rest of 5.
    const { breaches } = await release.attack('a same b');
    expect(breaches).toEqual(['insider a b', 'insider same b']);
    expect((await release.attack('a same b c')).breaches).toEqual([]);
  });

  it('behind a cell that we have not counted know that it is 1, whatever stands for it here', async () => {
    const masked = {
      value: 2,
      least: 1,
      greatest: 4,
      guard: [1, 4],
      counted: false,
      publishable: false,
      alone: true,
    } as const;
    // 5 is shown. To everybody else the masked cell is 1–4 and the other the rest; to her, 5 − 1 = 4.
    const release = new SmallRelease()
      .cell('masked', masked)
      .counts({ a: 3, all: 5 })
      .rule('all = masked + a');
    expect((await release.attack('a')).breaches).toEqual(['insider a masked']);
    const wider = new SmallRelease()
      .cell('masked', masked)
      .counts({ a: 3, b: 20, all: 25 })
      .rule('all = masked + a + b');
    expect((await wider.attack('a b')).breaches).toEqual([]);
  });

  it('in a breakdown that is dropped know nothing of the cells that are left', async () => {
    const release = sexByAge({ a: [1, 4], b: [14, 11], c: [22, 8] });
    const { breaches } = await release.attack('', 'af am bf bm cf cm');
    expect(breaches).toEqual([]);
  });

  it('are none where the small count itself is no person’s: three withheld, one of them 1', async () => {
    const release = new SmallRelease().counts({ a: 1, b: 3, c: 12, all: 16 }).rule('all = a + b + c');
    // Who is a knows b + c = 15 and no more.
    expect((await release.attack('a b c')).breaches).toEqual([]);
  });
});

describe('the floor', () => {
  it('of a total of two non-zero parts begins at 2, whatever is done', async () => {
    const release = new SmallRelease().counts({ f: 2, m: 2, all: 4 }).rule('all = f + m');
    const { breaches, alreadyOpen, intervals } = await release.attack('f m all');
    expect([breaches, alreadyOpen]).toEqual([[], []]);
    expect(intervals.all).toEqual([2, endless]);
  });

  it('of a total of four parts is 4 alone: that is listed, and no breach', async () => {
    const release = new SmallRelease()
      .counts({ a: 1, b: 1, c: 1, d: 1, all: 4, other: 9, sum: 13 })
      .rule('all = a + b + c + d')
      .rule('sum = all + other');
    const { breaches, alreadyOpen } = await release.attack('a b c d all other');
    expect(breaches).toEqual([]);
    expect(alreadyOpen).toEqual(['all']);
  });

  it('of a dropped cell is not widened by what dropping leaves possible', async () => {
    const release = new SmallRelease().counts({ a: 3, b: 14, all: 17 }).rule('all = a + b');
    // 17 is shown: a is 0–17 to a reader, and 1–4 of them is all the label asks for.
    const { breaches, intervals } = await release.attack('', 'a b');
    expect(breaches).toEqual([]);
    expect(intervals).toEqual({ a: [0, 17] });
  });

  it('of a hidden zero in a sensitive breakdown is all of 0–9', async () => {
    const strict = (value: number) => ({ value, least: 0, guard: value < 10 ? ([0, 9] as const) : null });
    const release = new SmallRelease();
    for (const [name, value] of Object.entries({ N: 0, S: 25, W: 30, all: 55 }))
      release.cell(name, strict(value));
    release.rule('all = N + S + W');
    expect((await release.attack('N')).breaches).toEqual(['exact N']);
    expect((await release.attack('N S')).breaches).toEqual([]);
  });

  it('keeps a value that only a table far away shows: 4 needs two steps along, and the last cell is shown', async () => {
    // a1 + b1 = 12, b1 + a2 = 20, a2 + b2 = 20, b2 + last = 30: one chain, which the shown last cell nails down.
    const release = new SmallRelease()
      .counts({ a1: 3, b1: 9, a2: 11, b2: 9, last: 21, s1: 12, s2: 20, s3: 20, s4: 30 })
      .rule('s1 = a1 + b1')
      .rule('s2 = b1 + a2')
      .rule('s3 = a2 + b2')
      .rule('s4 = b2 + last');
    expect((await release.attack('a1 b1 a2 b2')).breaches).toEqual(['exact a1']);
    expect((await release.attack('a1 b1 a2 b2 last')).breaches).toEqual([]);
  });
});

describe('proposed tables', () => {
  const release = () => sexByAge(example);

  it('are taken for proof when they come out, so that nothing else has to be found', async () => {
    const one = release();
    const witnesses = [1, -1, -2].map((by) => one.table({ af: by, am: -by, bf: -by, bm: by }));
    const { breaches, tables } = await one.attack(square, '', { witnesses, intervals: 'seen' });
    expect(breaches).toEqual([]);
    expect(tables).toEqual(witnesses);
  });

  it('are ignored when they do not, and prove nothing', async () => {
    const one = release();
    // Fits the row and not the column, which is shown and gives the 3 away.
    const witnesses = [-2, -1, 1].map((by) => one.table({ af: by, am: -by }));
    const { breaches, tables } = await one.attack('af am', '', { witnesses });
    expect(breaches).toEqual(['exact af']);
    expect(tables).toEqual([]);
  });

  it('are ignored when they change what is shown, or a cell that does not exist', async () => {
    const one = release();
    const outside = { cells: Int32Array.of(999), by: Float64Array.of(1) };
    const witnesses = [one.table({ af: 1, a: 1, f: 1, all: 1 }), outside];
    const { breaches, tables } = await one.attack('af', '', { witnesses });
    expect([breaches, tables]).toEqual([['exact af'], []]);
  });

  it('may change several parts at once', async () => {
    const one = new SmallRelease()
      .counts({ a: 3, b: 9, all: 12, c: 2, d: 7, rest: 9 })
      .rule('all = a + b')
      .rule('rest = c + d');
    const both = [
      { a: 1, b: -1, c: 1, d: -1 },
      { a: -1, b: 1, c: 2, d: -2 },
      { a: -2, b: 2, c: -1, d: 1 },
    ].map((changes) => one.table(changes));
    const { breaches, tables } = await one.attack('a b c d', '', { witnesses: both, intervals: 'seen' });
    expect(breaches).toEqual([]);
    expect(tables).toHaveLength(6);
  });
});

describe('the attack', () => {
  it('refuses counts that contradict the relations between them', async () => {
    const release = new SmallRelease().counts({ a: 3, b: 9, all: 13 }).rule('all = a + b');
    await expect(release.attack('a b')).rejects.toThrow('contradict');
  });

  it('has nothing to say of a release without small counts', async () => {
    const { breaches, alreadyOpen, tables } = await new SmallRelease().counts({ a: 7, b: 9 }).attack('a');
    expect([breaches, alreadyOpen, tables]).toEqual([[], [], []]);
  });

  it('finds a cell that stands in no relation to be anything', async () => {
    const { breaches, intervals } = await new SmallRelease().counts({ a: 3 }).attack('a');
    expect([breaches, intervals]).toEqual([[], { a: [1, endless] }]);
  });

  it('is for the parts that have a small count, and for each of them', async () => {
    const release = new SmallRelease()
      .counts({ a: 3, b: 9, 'a and b': 12, c: 20, d: 30, 'c and d': 50, e: 2, f: 8, 'e and f': 10 })
      .rule('a and b = a + b')
      .rule('c and d = c + d')
      .rule('e and f = e + f');
    const sizes: number[] = [];
    const crew = (answers: number) => ({
      run: async (tasks: Parameters<typeof thisThread.run>[0]) => {
        sizes.push(...tasks.map(({ problem }) => problem.size));
        return (await thisThread.run(tasks)).slice(0, answers);
      },
    });
    expect((await release.attack('a b c d e f', '', { crew: crew(2) })).breaches).toEqual([]);
    expect(sizes).toEqual([2, 2]);
    const missing = release.attack('a b c d e f', '', { crew: crew(1) });
    await expect(missing).rejects.toThrow('was not attacked');
  });

  it('comes to the same by another crew that answers in the same order', async () => {
    const one = sexByAge(example);
    const sizes: number[] = [];
    const crew = {
      run: (tasks: Parameters<typeof thisThread.run>[0]) => {
        sizes.push(...tasks.map(({ problem }) => problem.size));
        return thisThread.run(structuredClone(tasks));
      },
    };
    expect(await one.attack(square, '', { crew })).toEqual(await one.attack(square));
    expect(sizes).toEqual([4]);
  });
});
