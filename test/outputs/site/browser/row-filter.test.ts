import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FilterRow,
  filterHash,
  filterOfHash,
  matches,
  noFilter,
  valuesOf,
} from '../../../../outputs/site/browser/row-filter.ts';

const investigated: FilterRow = {
  text: 'Barn som utretts 561 barn',
  actor: ['Socialtjänsten'],
  level: ['Specialiserad nivå'],
  theme: ['ANDTS', 'Våld i nära relationer'],
  unit: ['barn'],
};
const visits: FilterRow = { ...investigated, text: 'Besök', actor: ['BUP'], theme: [], unit: ['besök'] };

describe('a row of the start page', () => {
  it('is shown when all that is asked for is true of it', () => {
    const asked = { ...noFilter, text: 'utre', actor: 'Socialtjänsten', theme: 'ANDTS' };
    expect(matches(investigated, asked)).toBe(true);
    expect(matches(visits, asked)).toBe(false);
    expect(matches(investigated, { ...asked, unit: 'familjer' })).toBe(false);
  });

  it('is shown when nothing is asked for', () => {
    expect([investigated, visits].every((row) => matches(row, noFilter))).toBe(true);
  });

  it('gives each value once, in the order of the rows', () => {
    expect(valuesOf([investigated, visits, investigated], 'actor')).toEqual(['Socialtjänsten', 'BUP']);
    expect(valuesOf([visits], 'theme')).toEqual([]);
  });
});

describe('what is asked for, in the address', () => {
  it('cannot be taken for an anchor, nor an anchor for it', () => {
    expect(filterHash({ ...noFilter, text: 'barn & unga', actor: 'BUP' })).toBe(
      '#?text=barn+%26+unga&actor=BUP',
    );
    expect(filterOfHash('#publicerat')).toBeNull();
  });

  it('is nothing without a hash, and without what is not understood', () => {
    expect(filterHash(noFilter)).toBe('');
    expect(filterOfHash('')).toEqual(noFilter);
    expect(filterOfHash('#?colour=red&text=barn')).toEqual({ ...noFilter, text: 'barn' });
  });

  it('is read as it was written', () => {
    const word = fc.string({ unit: 'grapheme' });
    const filter = fc.record({ text: word, actor: word, level: word, theme: word, unit: word });
    fc.assert(
      fc.property(filter, (asked) => {
        expect(filterOfHash(filterHash(asked))).toEqual(asked);
      }),
    );
  });

  it('never throws, whatever somebody has typed into the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'%&=#?+åE2\ud800') }), (typed) => {
        expect(Object.values(filterOfHash(`#?${typed}`) ?? {}).every((one) => typeof one === 'string')).toBe(
          true,
        );
      }),
    );
  });
});
