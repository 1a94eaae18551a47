import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { buildProblem } from '../../../indicators/disclosure/build-problem.ts';
import { componentsOf } from '../../../indicators/disclosure/components.ts';
import { suppress } from '../../../indicators/disclosure/suppress.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, sexByAge } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15', '16-17']);
const table = catalogueOf([indicator('test.children', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
const cell = (age: string, who: string): string => id('test.children', { age_band: age, sex: who });

/** What is withheld besides the primary cells. */
function secondaryOf(catalogue: Catalogue, cells: readonly IndicatorCell[]): string[] {
  const { problem } = buildProblem(cellsOf(...cells), catalogue);
  const treatments = problem.cells.map(({ primary }) => (primary ? 'withhold' : 'publish'));
  return componentsOf(problem).flatMap((component) =>
    suppress(problem, component, treatments).map((at) => problem.cells[at]?.id ?? ''),
  );
}

describe('the suppressor', () => {
  it('withholds nothing where nothing is small', () => {
    expect(secondaryOf(table, sexByAge('test.children', { '0-5': [30, 20, 50], T: [30, 20, 50] }))).toEqual(
      [],
    );
  });

  it('uses one square for two small counts in a row', () => {
    const cells = sexByAge('test.children', {
      '0-5': [3, 2, 5],
      '6-12': [14, 11, 25],
      '13-15': [22, 28, 50],
      '16-17': [40, 50, 90],
      T: [79, 91, 170],
    });
    // 3 + 2 = 5 with 14 + 11: 1 + 4 and 4 + 1 are both possible, so no third row is needed.
    expect(secondaryOf(table, cells)).toEqual([cell('6-12', 'F'), cell('6-12', 'M')]);
  });

  it('adds a third row where the one girl would otherwise know the four above her', () => {
    const cells = sexByAge('test.children', {
      '0-5': [4, 9, 13],
      '6-12': [1, 8, 9],
      '13-15': [6, 6, 12],
      '16-17': [40, 50, 90],
      T: [51, 73, 124],
    });
    // With two rows the column leaves 51 − 6 − 40 = 5 = 4 + 1: enough for everybody but for the 1.
    expect(secondaryOf(table, cells)).toEqual([
      cell('13-15', 'F'),
      cell('0-5', 'M'),
      cell('6-12', 'M'),
      cell('13-15', 'M'),
    ]);
  });

  it('buys the cheapest exchange, and only that', () => {
    const areas = list('areas', 'area_code', ['A', 'B', 'C', 'D', 'E']);
    const catalogue = catalogueOf([indicator('test.areas', { areas }, [['areas']])], [areas]);
    const row = (values: readonly number[]) =>
      ['A', 'B', 'C', 'D', 'E'].map((code, at) =>
        counted('test.areas', { area_code: code }, values[at] ?? 0),
      );
    // 2 + 5 = 7 = 1 + 6 = 3 + 4 = 4 + 3: the cheapest neighbour gives the whole label.
    const cells = [...row([2, 5, 30, 40, 50]), counted('test.areas', {}, 127)];
    expect(secondaryOf(catalogue, cells)).toEqual([id('test.areas', { area_code: 'B' })]);
  });

  it('withholds the total of a row rather than let the one girl know the four boys', () => {
    const cells = sexByAge('test.children', {
      '0-5': [1, 4, 5],
      '6-12': [14, 11, 25],
      '13-15': [22, 28, 50],
      '16-17': [40, 50, 90],
      T: [77, 93, 170],
    });
    expect(secondaryOf(table, cells)).toContain(cell('0-5', 'T'));
  });

  it('never touches a municipal total, and moves on to the larger count that a part fills wholly', () => {
    const part = indicator('test.part', { ages }, [['ages']], {
      relations: [{ kind: 'subset_of', with: 'test.whole' }],
    });
    const whole = indicator('test.whole', { ages }, [['ages']]);
    const column = (name: string, values: readonly number[]) =>
      ['0-5', '6-12', '13-15', '16-17', 'T'].map((age, at) =>
        counted(name, { age_band: age }, values[at] ?? 0),
      );
    // The 3 can only rise to 4 where its whole, also 3, does.
    const cells = [...column('test.part', [3, 9, 20, 30, 62]), ...column('test.whole', [3, 20, 40, 50, 113])];
    const secondary = secondaryOf(catalogueOf([part, whole], [ages]), cells);
    expect(secondary).toEqual([
      id('test.part', { age_band: '6-12' }),
      id('test.whole', { age_band: '6-12' }),
    ]);
  });
});
