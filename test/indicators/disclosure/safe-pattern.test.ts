import { describe, expect, it } from 'vitest';
import { thisThread } from '../../../indicators/disclosure/attack/crew.ts';
import type { NewCell } from '../../../indicators/disclosure/problem/problem-builder.ts';
import {
  type Droppable,
  type PatternRequest,
  safePattern,
} from '../../../indicators/disclosure/safe-pattern.ts';
import { searchHere } from '../../../indicators/disclosure/suppress/crew.ts';
import { personsOf, SmallRelease } from './attack/small-release.ts';

/** A count under standard-5 that may be withheld for another, the cheaper the smaller. */
const count = (value: number): NewCell => ({ ...personsOf(value), price: Math.log1p(value) });

/** What is withheld and dropped, by name. */
async function settle(release: SmallRelease, request: PatternRequest = {}) {
  const found = await safePattern(release.build(), request);
  const named = (cells: Iterable<number>): string =>
    [...cells].map((cell) => release.nameOf(cell) || `no cell ${cell}`).join(' ');
  const treated = (as: number): string =>
    named([...found.treatments.keys()].filter((cell) => found.treatments[cell] === as));
  const { dropped, verdict, unprotectable } = found;
  return { withheld: treated(1), gone: treated(2), dropped, verdict, unprotectable: named(unprotectable) };
}

/** One girl and four boys: she knows of the five that the others are four. No pattern keeps that from her. */
const five = () => new SmallRelease().counts({ five: 5 }).cell('girl', count(1)).cell('boys', count(4));
const bySex = () => five().rule('five = girl + boys');

describe('a safe pattern', () => {
  it('withholds the small, the cheapest that hides it, and what is asked for besides', async () => {
    const release = () =>
      new SmallRelease()
        .counts({ all: 45, none: 0 })
        .cell('few', count(3))
        .cell('some', count(12))
        .cell('many', count(30))
        .rule('all = none + few + some + many');
    expect(await settle(release())).toMatchObject({ withheld: 'few some', gone: '', unprotectable: '' });
    // 15 others instead.
    const withheldFromStart = Uint8Array.of(0, 0, 0, 0, 1);
    expect(await settle(release(), { withheldFromStart })).toMatchObject({ withheld: 'few many' });
  });

  it('never calls that shown which is no part of the release, nor a small count that is known', async () => {
    const release = new SmallRelease()
      .cell('known', { ...count(3), known: true })
      .cell('rest', { value: 40, publishable: false });
    expect(await settle(release)).toMatchObject({ withheld: 'known rest', unprotectable: '' });
  });

  it('is told with what the tables show, or with the ends of each interval', async () => {
    const release = () =>
      new SmallRelease()
        .counts({ all: 45 })
        .cell('few', count(3))
        .cell('some', count(42))
        .rule('all = few + some');
    const endsOf = async (intervals?: 'solved' | 'seen') => {
      const { verdict } = await settle(release(), intervals ? { intervals } : {});
      return [verdict.intervals.least[0], verdict.intervals.greatest[0]];
    };
    expect(await endsOf('seen')).toEqual([1, 4]);
    expect(await endsOf('solved')).toEqual([1, 44]);
    expect(await endsOf()).toEqual([1, 44]);
  });

  it('is attacked by those who are asked to, as a whole', async () => {
    const sizes: number[] = [];
    const attack: typeof thisThread = {
      run: (tasks) => {
        sizes.push(...tasks.map(({ problem }) => problem.size));
        return thisThread.run(tasks);
      },
    };
    const release = new SmallRelease()
      .counts({ all: 45 })
      .cell('few', count(3))
      .cell('some', count(42))
      .rule('all = few + some');
    await settle(release, { crews: { attack, search: searchHere } });
    expect(sizes).toEqual([2]);
  });

  it('of the level that other programs give is given out as it is, broken by insiders or not', async () => {
    const droppables = [{ cells: Int32Array.of(1, 2), dimensions: 1 }];
    const found = await settle(bySex(), { level: 'exact', droppables });
    expect(found).toMatchObject({ withheld: 'girl boys', gone: '', unprotectable: '' });
    expect(found.verdict.breaches.map(({ kind }) => kind)).toEqual(['insider']);
  });

  it('of that level leaves two values, and asks no insider', async () => {
    // Three who need help and one interview are four: two values are left of the three, not all of 1–4.
    const two = () =>
      new SmallRelease()
        .counts({ all: 16 })
        .cell('few', count(3))
        .cell('interview', { value: 1, least: 1, price: 1 })
        .cell('some', count(12))
        .rule('all = few + interview + some');
    expect(await settle(two(), { level: 'exact' })).toMatchObject({ withheld: 'few interview' });
    expect(await settle(two())).toMatchObject({ withheld: 'few some' });
    // Six plans for two children, and one child alone who knows of the seven that the others are six.
    const alone = () =>
      new SmallRelease()
        .counts({ all: 60 })
        .cell('one', count(1))
        .cell('plans', { value: 6, least: 1, guard: 'two values' })
        .cell('some', count(10))
        .cell('many', count(43))
        .rule('all = one + plans + some + many');
    expect(await settle(alone(), { level: 'exact' })).toMatchObject({ withheld: 'one plans' });
    expect(await settle(alone(), { level: 'label' })).toMatchObject({ withheld: 'one plans some' });
  });
});

describe('where no pattern is safe', () => {
  const sexes: Droppable = { cells: Int32Array.of(1, 2), dimensions: 1 };
  /** The five by area too, where all are in the north. */
  const bySexAndArea = () => bySex().counts({ north: 5, south: 0 }).rule('five = north + south');
  const areas = (dimensions: number): Droppable => ({ cells: Int32Array.of(3, 4), dimensions });

  it('a breakdown goes', async () => {
    const found = await settle(bySex(), { droppables: [sexes] });
    expect(found).toMatchObject({ withheld: '', gone: 'girl boys', dropped: [0], unprotectable: '' });
    expect(found.verdict.breaches).toEqual([]);
  });

  it('the cells that stay broken are named where there is none to drop, each once', async () => {
    expect(await settle(bySex())).toMatchObject({ withheld: 'girl boys', unprotectable: 'boys' });
    // Two tables, one inside the other in the order of their cells, beside one in which all is well.
    const twice = new SmallRelease()
      .counts({ five: 5, fiveMore: 5 })
      .cell('women', count(4))
      .cell('man', count(1))
      .cell('girl', count(1))
      .cell('boys', count(4))
      .cell('many', count(30))
      .rule('five = girl + boys')
      .rule('fiveMore = man + women');
    expect(await settle(twice)).toMatchObject({ unprotectable: 'women boys' });
  });

  it('the one of most dimensions goes first, then that of most cells, then the first', async () => {
    const droppedOf = async (...droppables: Droppable[]) =>
      (await settle(bySexAndArea(), { droppables })).dropped;
    expect(await droppedOf(areas(1), { ...sexes, dimensions: 2 })).toEqual([1]);
    expect(await droppedOf(areas(1), { ...sexes, cells: Int32Array.of(1, 2, 3) })).toEqual([1]);
    expect(await droppedOf(sexes, areas(1))).toEqual([0]);
    // Those of areas go in vain, and then those of sexes.
    expect(await droppedOf(areas(1), sexes)).toEqual([0, 1]);
    expect(await droppedOf(sexes, areas(2))).toEqual([0, 1]);
  });

  it('those of the same count go before finer ones of another', async () => {
    const droppables = [
      { ...areas(2), of: 1 },
      { ...sexes, of: 0 },
    ];
    expect(await settle(bySexAndArea(), { droppables })).toMatchObject({ dropped: [1] });
  });

  it('that of another goes where the broken count has none itself', async () => {
    // Three of the three who were asked: nobody can be four.
    const release = new SmallRelease()
      .counts({ few: 3 })
      .cell('asked', { value: 3, least: 1 })
      .rule('few ≤ asked');
    const droppables = [{ cells: Int32Array.of(1), dimensions: 1, of: 1 }];
    expect(await settle(release, { droppables })).toMatchObject({
      ...{ withheld: 'few', gone: 'asked', dropped: [0], unprotectable: '' },
    });
  });

  it('nothing goes that is not linked with what is broken', async () => {
    const elsewhere = bySex()
      .counts({ all: 45 })
      .cell('few', count(3))
      .cell('some', count(42))
      .rule('all = few + some');
    const droppables = [{ cells: Int32Array.of(4, 5), dimensions: 3 }, sexes];
    expect(await settle(elsewhere, { droppables })).toMatchObject({
      ...{ withheld: 'few some', gone: 'girl boys', dropped: [1] },
    });
    // What everybody knows links nothing: all 45 by area tell nothing of the five by sex among them.
    const known = bySex()
      .counts({ rest: 40 })
      .cell('all', { value: 45, least: 1, known: true })
      .cell('north', count(20))
      .cell('south', count(25))
      .rule('all = five + rest')
      .rule('all = north + south');
    const finer = { cells: Int32Array.of(5, 6), dimensions: 2 };
    expect(await settle(known, { droppables: [finer, sexes] })).toMatchObject({ dropped: [1] });
  });

  it('a cell stays that another breakdown has too', async () => {
    const release = bySex()
      .cell('many', count(30))
      .cell('all', { value: 35, least: 1 })
      .rule('all = five + many');
    const droppables = [
      { cells: Int32Array.of(1, 2, 3), dimensions: 2 },
      { cells: Int32Array.of(3), dimensions: 1 },
    ];
    expect(await settle(release, { droppables })).toMatchObject({ gone: 'girl boys', dropped: [0] });
  });

  it('all that stays broken is named, though a breakdown that went in vain was not theirs alone', async () => {
    // Both years know the grown-ups and one child from elsewhere, so that the four follow, whatever is dropped.
    const year = (release: SmallRelease, at: number) =>
      release
        .counts({ [`all ${at}`]: 25 })
        .cell(`grown-ups ${at}`, { ...count(20), known: true })
        .cell(`child ${at}`, { ...count(1), known: true })
        .cell(`others ${at}`, count(4))
        .rule(`all ${at} = grown-ups ${at} + child ${at} + others ${at}`);
    const both = year(year(new SmallRelease(), 2023), 2024);
    const droppables = [{ cells: Int32Array.of(1, 2, 3, 5, 6, 7), dimensions: 1 }];
    expect(await settle(both, { droppables })).toMatchObject({ unprotectable: 'others 2023 others 2024' });
  });

  it('it goes in all its years, and the years are told of again', async () => {
    const years = bySex()
      .counts({ ten: 10 })
      .cell('girls', count(5))
      .cell('others', count(5))
      .rule('ten = girls + others')
      .cell('elsewhere', count(30));
    const steps: string[] = [];
    const { gone } = await settle(years, {
      droppables: [{ cells: Int32Array.of(1, 2, 4, 5), dimensions: 1 }],
      onProgress: (done, of) => steps.push(`${done}/${of}`),
    });
    expect(gone).toBe('girl boys girls others');
    expect(steps).toEqual(['1/3', '2/3', '3/3', '4/5', '5/5']);
  });
});

describe('what the proposal leaves broken', () => {
  /** Two of ten passed, and 20 per cent is printed: 19.5 to 20.5. Only one of five, two of ten and three of 15 print so. */
  const share = () =>
    new SmallRelease()
      .cell('passed', { ...count(2), guard: [1, 3] })
      .cell('pupils', count(10))
      .counts({ all: 20 })
      .rule('pupils ≤ all')
      .relate({ passed: 200, pupils: -39 }, 0, Number.POSITIVE_INFINITY)
      .relate({ passed: -200, pupils: 41 }, 0, Number.POSITIVE_INFINITY);
  const noneToDrop = { gone: '', dropped: [], unprotectable: '' };

  it('is mended by withholding what it is related with', async () => {
    expect(await settle(share())).toMatchObject({ ...noneToDrop, withheld: 'passed pupils' });
  });

  it('is mended by going one relation further', async () => {
    // All 20 are pupils or others, or both. With 12 others shown the pupils are eight at the least: not five.
    const further = share().cell('others', count(12)).rule('others ≤ all').rule('all ≤ pupils + others');
    expect(await settle(further)).toMatchObject({ ...noneToDrop, withheld: 'passed pupils others' });
  });

  it('is mended without what turns out to be needless', async () => {
    // The 17 of a class are those who passed, some who failed and some who were ill. One of these two is enough.
    const sums = share()
      .counts({ class: 17 })
      .cell('failed', count(6))
      .cell('ill', count(9))
      .rule('class = passed + failed + ill');
    expect(await settle(sums)).toMatchObject({ ...noneToDrop, withheld: 'passed pupils failed' });
  });

  it('is mended with the cheapest of what would do, the last of two alike', async () => {
    // The pupils can be five or 15 when one of the others can be 17 or 7.
    const withOthers = async (one: number, other: number) => {
      const release = share()
        .counts({ year: 10 + one + other })
        .cell('one', count(one))
        .cell('other', count(other))
        .rule('year = pupils + one + other');
      return (await settle(release)).withheld;
    };
    expect(await withOthers(12, 18)).toBe('passed pupils one');
    expect(await withOthers(18, 12)).toBe('passed pupils other');
    expect(await withOthers(12, 12)).toBe('passed pupils other');
  });

  it('is mended without showing what is withheld for another reason', async () => {
    const asked = share().cell('asked', count(9)).rule('asked ≤ all');
    const withheldFromStart = Uint8Array.of(0, 0, 0, 1);
    expect(await settle(asked, { withheldFromStart })).toMatchObject({ withheld: 'passed pupils asked' });
  });

  it('is mended without bringing back what has been dropped', async () => {
    const beside = share()
      .counts({ five: 5 })
      .cell('girl', count(1))
      .cell('boys', count(4))
      .rule('five = girl + boys')
      .rule('passed ≤ boys');
    const droppables = [{ cells: Int32Array.of(4, 5), dimensions: 1 }];
    expect(await settle(beside, { droppables })).toMatchObject({
      ...{ withheld: 'passed pupils', gone: 'girl boys', unprotectable: '' },
    });
  });

  it('is not mended with zeros, nor with what is never withheld for another', async () => {
    const fixed = share()
      .cell('none', { ...count(0), price: 1 })
      .rule('none ≤ passed');
    expect(await settle(fixed)).toMatchObject({ ...noneToDrop, withheld: 'passed pupils' });
    const printed = new SmallRelease()
      .cell('passed', { ...count(2), guard: [1, 3] })
      .counts({ pupils: 10 })
      .relate({ passed: 200, pupils: -39 }, 0, Number.POSITIVE_INFINITY)
      .relate({ passed: -200, pupils: 41 }, 0, Number.POSITIVE_INFINITY);
    expect(await settle(printed)).toMatchObject({ withheld: 'passed', unprotectable: 'passed' });
  });
});
