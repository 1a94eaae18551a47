import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Series } from '../../../indicators/series/series.ts';
import { goalLines } from '../../../pipeline/goal/goal-lines.ts';
import { type GoalRequest, undirectedKeyFigure } from '../../../pipeline/goal/goal-request.ts';
import { goalYaml } from '../../../pipeline/goal/goal-yaml.ts';
import { type ProposedGoal, proposedGoal } from '../../../pipeline/goal/proposed-goal.ts';
import { undertakingsSchema } from '../../../pipeline/workspace/follow-up/undertakings-schema.ts';
import { at, catalogueOf, indicator, list } from '../../indicators/disclosure/small-catalogue.ts';
import { counts, perCent, perThousand, rates, shares } from '../../indicators/trends/invented-series.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const catalogue = catalogueOf(
  [
    indicator('a.part', { sex }, [['sex']], { measures: [perCent] }),
    indicator('a.rate', {}, [], { measures: [perThousand] }),
    indicator('a.whole', {}, []),
  ],
  [sex],
);

const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const from = 2017;
const girls = at({ sex: 'F' });
const there: Series[] = [
  counts([60, 61, 59, 60, 60, 60, 57, 52], { from, coordinates: girls }),
  shares([60, 61, 59, 60, 60, 60, 57, 52], 400, { from, coordinates: girls }),
  counts([7, 7, 7, 7, 7, 7, 8, 7], { from, indicator: 'a.whole' }),
  rates([40, 40, 40, 40, 40, 'withheld', 40, 40], 5000, { from, indicator: 'a.rate' }),
];

function proposed(own: Partial<GoalRequest>): ProposedGoal {
  const request: GoalRequest = {
    ...{ indicator: 'a.part', codes: { sex: 'F' }, shown: null, baseline: 2022, year: 2027, direction: null },
    target: { value: null, changePerCent: -20 },
    ...own,
  };
  return proposedGoal(request, undirectedKeyFigure(request, catalogue, years), there, 2024);
}

const lines = (own: Partial<GoalRequest>) => goalLines(catalogue, proposed(own));

describe('what the writer of a goal is told', () => {
  it('is where it starts, where it shall be, what could be seen, and how it stands', () => {
    const detectable = proposed({}).verdict.smallestDetectable?.change ?? Number.NaN;
    expect(lines({}).slice(0, 6)).toEqual([
      'a.part 2022, sex F: per cent of a.whole',
      // Wilson: 60/400 → 11.83 to 18.83.
      'Baseline 2022: 15.0 (95 % interval 11.8 to 18.8)',
      'Target 2027: at most 12.0, a change of −3.0 points',
      'A straight line: 2022 15.0, 2023 14.4, 2024 13.8, 2025 13.2, 2026 12.6, 2027 12.0',
      `A change of less than −${Math.abs(detectable).toFixed(1)} points from 2022 to 2027 would not be told from chance. The ` +
        'target asks for less than that: do not count on seeing it reached.',
      expect.stringMatching(
        /^Today, 2024, 13\.0: cannot be judged yet: chance alone could make the difference from .* \(−2\.0 points since the baseline, 95 % interval −\d+\.\d points to \+\d+\.\d points\)$/,
      ),
    ]);
  });

  it('does not warn of a target that could be seen', () => {
    const bold = { target: { value: 4, changePerCent: null } };
    expect(proposed(bold).couldBeSeen).toBe(true);
    expect(lines(bold)[4]).toMatch(/would not be told from chance\.$/);
  });

  it('says how far off a value that is to be kept has to be', () => {
    const near = { direction: 'hold_below', target: { value: 16, changePerCent: null } } as const;
    expect(proposed(near).couldBeSeen).toBe(false);
    expect(lines(near)[2]).toBe('Target 2027: kept at or below 16.0, a change of +1.0 points');
    expect(lines(near)[4]).toContain('Set the value at least so far on the worse side of the baseline.');
    const far = { direction: 'hold_below', target: { value: 30, changePerCent: null } } as const;
    expect(proposed(far).couldBeSeen).toBe(true);
    // On the better side of the baseline it is no margin at all, however far.
    const better = { direction: 'hold_below', target: { value: 2, changePerCent: null } } as const;
    expect(proposed(better).couldBeSeen).toBe(false);
  });

  it('says of few that not even the end of it would be told', () => {
    const said = lines({ indicator: 'a.whole', codes: {} });
    expect(said[1]).toMatch(/^Baseline 2022: 7 \(95 % interval 2\.8 to 14\.4\)$/);
    expect(said[4]).toContain('Not even the end of it from 2022 to 2027 would surely be told from chance.');
  });

  it('names no figure of a baseline that is withheld', () => {
    const said = lines({ indicator: 'a.rate', codes: {} });
    expect(said.slice(0, 5)).toEqual([
      'a.rate 2022, in all: per 1,000 inhabitants of ages 0–17',
      'Baseline 2022: not published',
      'Target 2027: a change of −20.0 %',
      'The smallest change that could be told from chance cannot be calculated.',
      'Today, 2024, 8.0: cannot be judged yet: the figure of the baseline or of the year is withheld',
    ]);
  });
});

describe('the entry to paste', () => {
  it('is one that the workspace reads, with the same key figure', () => {
    const { keyFigure } = proposed({}).verdict;
    const [read] = undertakingsSchema.parse(parse(goalYaml(keyFigure, catalogue)));
    expect(read?.kind).toBe('goal');
    expect(read?.keyFigures).toEqual([{ ...keyFigure, coordinates: { sex: 'F' } }]);
  });

  it('keeps a value as it was written, and leaves out the place of a total', () => {
    const yaml = goalYaml(
      proposed({ indicator: 'a.whole', codes: {}, target: { value: 5, changePerCent: null } }).verdict
        .keyFigure,
      catalogue,
    );
    expect(yaml).toContain('value: 5');
    expect(yaml).not.toContain('coordinates');
    expect(yaml).not.toContain('change_per_cent');
  });
});
