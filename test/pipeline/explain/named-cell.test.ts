import { describe, expect, it } from 'vitest';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import { type CellRequest, namedCell } from '../../../pipeline/explain/named-cell.ts';
import { at, catalogueOf, indicator, list } from '../../indicators/disclosure/small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12']);
const forms = list('forms', 'type', ['A', 'B']);
const own = indicator('test.children', { sex, ages, forms }, [['sex', 'ages'], ['forms']]);
const catalogue = catalogueOf([{ ...own, every: 2 }], [sex, ages, forms]);

const named = (request: Partial<CellRequest>) =>
  namedCell({ indicator: 'test.children', year: 2024, codes: {}, ...request }, catalogue, [2023, 2024]);

function refused(request: Partial<CellRequest>): string[] {
  try {
    named(request);
  } catch (error) {
    if (error instanceof ProblemsFound)
      return error.problems.map(({ code, found, expected }) => `${code} ${found} / ${expected}`);
    throw error;
  }
  throw new Error('a cell that should not be there was found');
}

describe('a cell named on the command line', () => {
  it('is the total where no code is given, and may be broken down by what is crossed', () => {
    expect(named({})).toEqual({ indicator: 'test.children', year: 2024, coordinates: at({}) });
    expect(named({ codes: { sex: 'F', age_band: '6-12' } }).coordinates).toEqual(
      at({ sex: 'F', age_band: '6-12' }),
    );
    expect(named({ codes: { sex: 'T', type: 'B' } }).coordinates).toEqual(at({ type: 'B' }));
  });

  it('must be one that the release has, and all that is wrong is told at once with what there is', () => {
    expect(refused({ indicator: 'test.child' })).toEqual([
      'USAGE-002 the indicator test.child / one of: test.children',
    ]);
    expect(refused({ year: 2023, codes: { sex: 'X', area_code: 'N' } })).toEqual([
      'USAGE-002 --year 2023 / one of: 2024',
      'USAGE-002 --area N / no --area: test.children has no such breakdown',
      'USAGE-002 --sex X / one of: F, M',
    ]);
    expect(refused({ codes: { sex: 'F', type: 'A' } })).toEqual([
      'USAGE-002 test.children by --sex and --type / one of: the total, sex × ages, forms',
    ]);
  });
});
