import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../indicators/disclosure/explain.ts';
import { cellInWords } from '../../../pipeline/explain/cell-in-words.ts';
import { explanationLines } from '../../../pipeline/explain/explanation-lines.ts';
import { catalogueOf, id, indicator, list } from '../../indicators/disclosure/small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12']);
const catalogue = catalogueOf([indicator('test.children', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
const girls = id('test.children', { sex: 'F', age_band: '6-12' });
const boys = id('test.children', { sex: 'M', age_band: '6-12' });

const lines = (explanation: Explanation, byHand: string | null = null): string[] =>
  explanationLines(catalogue, { cell: girls, explanation, byHand });

describe('a cell in words', () => {
  it('is named by what it is broken down by', () => {
    expect(cellInWords(catalogue, girls)).toBe('test.children 2024, sex F, ages 6-12');
    expect(cellInWords(catalogue, id('test.children'))).toBe('test.children 2024, in all');
  });

  it('may be a pooled period, and those outside a part of an indicator or of a cell', () => {
    expect(cellInWords(catalogue, girls.replace('2024', '2022-2024'))).toBe(
      'test.children 2022-2024, sex F, ages 6-12',
    );
    expect(cellInWords(catalogue, `${girls}|outside|test.all`)).toBe(
      'those of test.all outside test.children 2024, sex F, ages 6-12',
    );
    expect(cellInWords(catalogue, `${girls}|outside|${id('test.children', { sex: 'F' })}`)).toBe(
      'those of test.children 2024, sex F outside test.children 2024, sex F, ages 6-12',
    );
  });
});

describe('an explanation in words', () => {
  const name = 'test.children 2024, sex F, ages 6-12';

  it('says what has happened to the cell', () => {
    expect(lines({ kind: 'published' })).toEqual([`${name} is published.`]);
    expect(lines({ kind: 'without', state: 'not_applicable', reason: 'No such school.' })).toEqual([
      `${name} has no number: not applicable. No such school.`,
    ]);
    expect(lines({ kind: 'dropped', crossings: [['sex', 'ages'], ['ages']] })).toEqual([
      `${name} is left out with its breakdown, sex × ages and ages: no pattern for it could be proved safe.`,
    ]);
  });

  it('gives the reason of a primary cell, and the one that the statistician has written', () => {
    const withheld = { kind: 'withheld', because: 'by_hand', isOpen: false, gives: [] } as const;
    expect(lines(withheld, 'Everybody knows who they are.')).toEqual([
      `${name} is withheld.`,
      'You have withheld it by hand.',
      'Your reason in confidential/withheld.yaml: Everybody knows who they are.',
    ]);
    expect(lines({ ...withheld, because: 'small', isOpen: true })).toEqual([
      `${name} is withheld.`,
      'Few stand behind it: more than none, and fewer than the threshold of its policy.',
      'It could be worked out before this release, from earlier ones or from what must add up anyway.',
    ]);
  });

  it('names what a secondary cell protects, twenty cells at most', () => {
    const gives = [
      { kind: 'exact', cell: boys, insider: null },
      { kind: 'narrowed', cell: boys, insider: null },
      { kind: 'insider', cell: boys, insider: girls },
      ...Array.from({ length: 19 }, () => ({ kind: 'exact', cell: boys, insider: null }) as const),
    ] as const;
    const said = lines({ kind: 'withheld', because: null, isOpen: false, gives });
    const them = '  test.children 2024, sex M, ages 6-12 could be';
    expect(said.slice(0, 5)).toEqual([
      `${name} is withheld.`,
      'It is withheld to protect others. Were it shown:',
      `${them} worked out`,
      `${them} narrowed further than its sign says`,
      `${them} worked out by the one person behind ${name}`,
    ]);
    expect(said.slice(21)).toEqual([`${them} worked out`, '  … and 2 more']);
  });

  it('admits that a cell may be withheld for nothing', () => {
    const said = lines({ kind: 'withheld', because: null, isOpen: false, gives: [] });
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/^It is not small itself, and shown alone it would give nothing away/);
  });
});
