import { describe, expect, it } from 'vitest';
import { catalogueOf, counted, indicator, list, without } from '../small-catalogue.ts';
import { build } from './built-release.ts';

const sex = list('sex', 'sex', ['F', 'M', 'U']);
const forms = list('forms', 'school_form', ['compulsory', 'special']);
const grades = list('grades', 'type', ['1-3', '4-9']);

describe('a sum inside an indicator', () => {
  const bySex = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);

  it('says nothing where no part has a number', () => {
    const cells = ['F', 'M', 'U'].map((code) => without('test.a', { sex: code }, 'missing'));
    expect(build(bySex, [...cells, counted('test.a', {}, 0)]).relations).toEqual([]);
  });

  it('is taken to be complete only when its numbers are all known to us', () => {
    const cells = [
      counted('test.a', { sex: 'F' }, 6),
      without('test.a', { sex: 'M' }, 'masked'),
      without('test.a', { sex: 'U' }, 'not_applicable'),
      counted('test.a', {}, 6),
    ];
    expect(build(bySex, cells).relations).toEqual(['a(F) + a(M) ≤ a']);
  });
});

describe('overlapping parts', () => {
  it('say nothing of each other without their total', () => {
    const overlapping = catalogueOf([indicator('test.a', { 'sex*': sex }, [['sex']])], [sex]);
    const cells = ['F', 'M', 'U'].map((code) => counted('test.a', { sex: code }, 6));
    expect(build(overlapping, [...cells, without('test.a', {}, 'pending')]).relations).toEqual([]);
  });
});

describe('what the counting rule puts inside another breakdown', () => {
  const pupils = (exact: boolean) => {
    const within = [
      {
        parts: { breakdown: 'grades', codes: ['1-3', '4-9'] },
        whole: { breakdown: 'forms', codes: ['compulsory'] },
        exact,
      },
    ];
    const crossings = [['grades'], ['forms']];
    return catalogueOf(
      [indicator('test.a', { 'grades*': grades, 'forms*': forms }, crossings, { within })],
      [grades, forms],
    );
  };
  const cells = [
    counted('test.a', { type: '1-3' }, 30),
    counted('test.a', { type: '4-9' }, 60),
    counted('test.a', { school_form: 'compulsory' }, 90),
    counted('test.a', { school_form: 'special' }, 7),
  ];
  const inside = 'a(1-3) + a(4-9)';

  it('makes it up, or is at most as many', () => {
    expect(build(pupils(true), cells).relations).toEqual([`${inside} = a(compulsory)`]);
    expect(build(pupils(false), cells).relations).toEqual([`${inside} ≤ a(compulsory)`]);
  });

  it('says nothing where a part or the whole has no number', () => {
    expect(build(pupils(true), cells.slice(1)).relations).toEqual([]);
    const noWhole = cells.filter(({ coordinates }) => coordinates.school_form !== 'compulsory');
    expect(build(pupils(true), noWhole).relations).toEqual([]);
  });
});
