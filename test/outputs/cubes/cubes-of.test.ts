import { describe, expect, it } from 'vitest';
import type { Cube } from '../../../outputs/cubes/cube.ts';
import { cubesOf } from '../../../outputs/cubes/cubes-of.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const { content } = sampleDraft();
const cubes = cubesOf(content, 'draft');

describe('the cubes of a release', () => {
  it('are there for every table, also those that serve only as denominators', () => {
    expect(new Set(cubes.map(({ indicator }) => indicator))).toEqual(
      new Set(content.tables.map(({ indicator }) => indicator)),
    );
  });

  it('have as many cells as their dimensions make', () => {
    for (const { places, measures, years, cells } of cubes)
      expect(cells.length).toBe(
        [...places, measures, years].reduce((all, { categories }) => all * categories.length, 1),
      );
  });

  it('are titled by what is divided how, where and when, in two languages', () => {
    expect(named('bou-children-investigated-sex-age').title).toEqual({
      sv: 'Barn som utretts, efter kön och ålder, Exempelby, 2016–2025',
      en: 'Children investigated, by sex and age, Exempelby, 2016–2025',
    });
  });

  it('have the limits of an interval as measures, and none where no interval is defined', () => {
    expect(measuresOf('bou-investigations-leading-to-intervention-sex-age')).toEqual([
      ...['count', 'share', 'share_lower', 'share_upper'],
    ]);
    expect(measuresOf('bou-open-interventions-type')).toEqual(['count', 'ratio']);
  });

  it('give each measure its unit and as many decimals as the pages show', () => {
    const { categories } = named('bou-open-interventions-type').measures;
    expect(categories.map(({ unit, decimals }) => [unit.sv, unit.en, decimals])).toEqual([
      ['insatser', 'interventions', 0],
      ['insatser per barn', 'interventions per child', 2],
    ]);
  });

  it('say at a year why the series breaks there', () => {
    const { categories } = named('bou-children-open-interventions-area').years;
    const noted = categories.filter(({ notes }) => notes.sv.length > 0);
    expect(noted.map(({ code, notes }) => [code, notes])).toEqual([
      [
        '2025',
        {
          sv: [expect.stringMatching(/^Brott i tidsserien 2025: Ny socialtjänstlag/)],
          en: [expect.stringMatching(/^Break in the series in 2025: New Social Services Act/)],
        },
      ],
    ]);
  });

  it('say their marks, rule, caveat and below what a count is withheld, each once', () => {
    const { notes } = named('bou-children-investigated-sex-age');
    expect(notes.sv[0]).toMatch(/^Utkast\./);
    expect(notes.sv[1]).toMatch(/^Påhittade uppgifter/);
    expect(notes.sv[2]).toMatch(/^Räkneregel: Antal barn 0–20 år/);
    expect(notes.sv.join(' ')).toContain('Värden som bygger på 1–4 barn visas inte');
    expect(notes.en.join(' ')).toContain('Values that stand for 1–4 children are withheld');
    for (const language of ['sv', 'en'] as const)
      expect(new Set(notes[language]).size).toBe(notes[language].length);
  });

  it('have no mark once they are released and real', () => {
    const [released] = cubesOf(sampleDraft({ invented: null }).content, 'release');
    expect(released?.notes.sv[0]).toMatch(/^Räkneregel/);
    expect(released?.edition).toEqual({
      ...{ id: '2025-1', date: '2026-03-16', status: 'release', invented: false },
    });
  });

  it('tell stocks from flows', () => {
    const stocks = cubes.filter(({ stock }) => stock).map(({ indicator }) => indicator.split('.')[0]);
    expect(new Set(stocks)).toEqual(new Set(['school', 'adapted_school']));
  });

  it('hold a combination that has no row as what is not in the release', () => {
    const table = content.tables.find(({ indicator }) => indicator === 'bup.children_new');
    if (!table) throw new Error('no table');
    const derived = content.derived.filter(({ indicator }) => indicator !== 'bup.children_new');
    const [cube] = cubesOf({ ...content, tables: [table], derived }, 'draft');
    expect(cube?.cells.filter(({ status }) => status === 'not_in_release').length).toBe(
      (cube?.cells.length ?? 0) * (1 - 1 / (cube?.measures.categories.length ?? 1)),
    );
  });
});

function named(name: string): Cube {
  const found = cubes.find((cube) => cube.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function measuresOf(name: string): string[] {
  return named(name).measures.categories.map(({ code }) => code);
}
