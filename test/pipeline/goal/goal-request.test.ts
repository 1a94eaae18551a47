import { describe, expect, it } from 'vitest';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import {
  directedTarget,
  type GoalRequest,
  undirectedKeyFigure,
} from '../../../pipeline/goal/goal-request.ts';
import { at, catalogueOf, indicator, list } from '../../indicators/disclosure/small-catalogue.ts';
import { perThousand } from '../../indicators/trends/invented-series.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const rate = indicator('test.children', { sex }, [['sex']], { measures: [perThousand] });
const ratio = indicator('test.visits', {}, [], { measures: [{ kind: 'ratio', of: 'test.children' }] });
const share = indicator('test.part', {}, [], { measures: [{ kind: 'share', of: 'test.children' }] });
const catalogue = catalogueOf([rate, ratio, { ...rate, id: 'test.survey', every: 2 }, share], [sex]);

const asked: GoalRequest = {
  ...{ indicator: 'test.children', codes: {}, shown: null, baseline: 2022, year: 2027, direction: null },
  target: { value: null, changePerCent: -20 },
};

const keyFigure = (request: Partial<GoalRequest>) =>
  undirectedKeyFigure({ ...asked, ...request }, catalogue, [2020, 2021, 2022, 2023, 2024]);

function refused(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ProblemsFound)
      return error.problems.map(
        ({ code, place, found, expected }) => `${code} ${place.file}: ${found} / ${expected}`,
      );
    throw error;
  }
  throw new Error('a goal that is none was taken');
}

describe('the key figure of a goal on the command line', () => {
  it('is the rate or share where there is one, of the place that is named', () => {
    expect(keyFigure({ codes: { sex: 'F' } })).toEqual({
      ...{
        id: 'test-children-2027',
        indicator: 'test.children',
        shown: 'measure',
        coordinates: at({ sex: 'F' }),
      },
      ...{ baseline: { year: 2022, said: null }, checkpoints: [2025, 2027] },
    });
    expect(keyFigure({ indicator: 'test.visits' }).shown).toBe('count');
    expect(keyFigure({ shown: 'count' }).shown).toBe('count');
  });

  it('is looked at halfway, where something is counted there', () => {
    expect(keyFigure({ year: 2023 }).checkpoints).toEqual([2023]);
    expect(keyFigure({ indicator: 'test.survey', year: 2024 }).checkpoints).toEqual([2024]);
    expect(keyFigure({ indicator: 'test.survey', year: 2028 }).checkpoints).toEqual([2026, 2028]);
  });

  it('is refused with all that is wrong, in the words of the command', () => {
    expect(refused(() => keyFigure({ baseline: 2019, codes: { sex: 'X' } }))).toEqual([
      'USAGE-002 samlad goal: --baseline 2019 / one of: 2020, 2021, 2022, 2023, 2024',
      'USAGE-002 samlad goal: --sex X / one of: F, M',
    ]);
    expect(refused(() => keyFigure({ indicator: 'test.visits', shown: 'measure', year: 2022 }))).toEqual([
      'GOAL-001 samlad goal: --measure measure of test.visits, which has neither rate nor share / --measure count',
      'GOAL-002 samlad goal: --year 2022 and --baseline 2022 / a target year after the baseline',
    ]);
    expect(refused(() => keyFigure({ indicator: 'test.survey' }))).toEqual([
      'GOAL-002 samlad goal: --year 2027 / a year in which test.survey is counted: every 2 years from 2016',
    ]);
  });
});

it('does not ask for a share of more than all, though a count and a rate may be as large as they are', () => {
  const target = { value: 100.5, changePerCent: null };
  expect(refused(() => keyFigure({ indicator: 'test.part', target }))).toEqual([
    'GOAL-002 samlad goal: --target 100.5 of a share / per cent, at most 100',
  ]);
  expect(keyFigure({ indicator: 'test.part', target: { ...target, value: 100 } }).shown).toBe('measure');
  expect(keyFigure({ indicator: 'test.part', shown: 'count', target }).shown).toBe('count');
  expect(keyFigure({ target }).shown).toBe('measure');
});

describe('the direction of a target', () => {
  const to = (own: Partial<GoalRequest>, baseline: number | null) =>
    directedTarget({ ...asked, ...own }, baseline).direction;
  const value = (number: number) => ({ target: { value: number, changePerCent: null } });

  it('is where it lies from the baseline, unless something is to be kept', () => {
    expect(to({}, 10)).toBe('down');
    expect(to({}, null)).toBe('down');
    expect(to(value(12), 10)).toBe('up');
    expect(to({ ...value(12), direction: 'hold_below' }, 10)).toBe('hold_below');
    expect(to({ ...value(10), direction: 'hold_below' }, 10)).toBe('hold_below');
    expect(to({ ...value(12), direction: 'up' }, null)).toBe('up');
  });

  it('has to be told where it cannot be seen, and must not be contradicted', () => {
    const open = '--direction up, down, hold_above or hold_below';
    expect(refused(() => to(value(12), null))).toEqual([
      `GOAL-002 samlad goal: a value, and a baseline that is not published / ${open}`,
    ]);
    expect(refused(() => to(value(10), 10))).toEqual([
      `GOAL-002 samlad goal: a target that is the baseline itself / ${open}`,
    ]);
    expect(refused(() => to({ ...value(12), direction: 'down' }, 10))).toEqual([
      'GOAL-002 samlad goal: --direction down and a target the other way / --direction up',
    ]);
  });
});
