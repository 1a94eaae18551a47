import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../../indicators/model/follow-up/goal-verdict.ts';
import type { Language } from '../../../indicators/model/text.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import type { Figure, IndicatorReport } from '../../../outputs/report-model.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoal, sampleGoals, sampleTarget, withGoals } from '../../support/sample-goals.ts';

const investigated = 'bou.children_investigated';

function reportOf(goals: readonly GoalVerdict[], language: Language = 'sv', id = investigated) {
  const { sections } = buildReport(sampleDraft({ content: withGoals(goals) }), language);
  const found = sections.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function part({ figures }: IndicatorReport, ending: string): Figure {
  const found = figures.find(({ id }) => id.endsWith(`-diagram-${ending}`));
  if (!found) throw new Error(`no figure ${ending}`);
  return found;
}

const ofCount = (target: GoalVerdict['keyFigure']['target'], coordinates = totals): GoalVerdict =>
  sampleGoal({ indicator: investigated, shown: 'count', coordinates, target });

describe('the targets of a figure', () => {
  it('are those of the goals that look at what it shows, and at no other place or measure', () => {
    const indicator = reportOf(sampleGoals);
    const targets = indicator.figures.map(({ id, targets }) => [
      id.slice(id.lastIndexOf('-') + 1),
      targets.map(({ series, year, value }) => [series, year, value]),
    ]);
    expect(Object.fromEntries(targets)).toEqual({
      totalt: [['total', 2027, 520]],
      rate: [['total', 2023, 18.5]],
      sex: [['M', 2027, 210]],
      age: [['6-12', 2027, 150]],
      area: [],
    });
  });

  it('are told with value and unit, and by name among several series', () => {
    const indicator = reportOf(sampleGoals);
    expect(part(indicator, 'totalt').targets[0]?.text).toBe('Mål 2027: högst 520\u00a0barn');
    expect(part(indicator, 'rate').targets[0]?.text).toBe('Mål 2023: högst 18,5');
    expect(part(indicator, 'sex').targets[0]?.text).toBe('Pojkar, mål 2027: högst 210\u00a0barn');
    expect(part(indicator, 'age').targets[0]?.name).toBe('Mål 2027');
    expect(part(reportOf(sampleGoals, 'en'), 'totalt').targets[0]?.text).toBe(
      'Target 2027: at most 520\u00a0children',
    );
  });

  it('are none where the target is a change from a baseline that is not published', () => {
    const target = { direction: 'down', value: null, changePerCent: -10, year: 2027 } as const;
    const { targets, goals, subtitle } = part(reportOf([ofCount(target)]), 'totalt');
    expect(targets).toEqual([]);
    expect(goals).toHaveLength(1);
    expect(subtitle).not.toContain('mål');
  });

  it('are none of a year before the first of the figure, and stand by year', () => {
    const goals = [2027, 2015, 2016, 2024].map((year) => ofCount(sampleTarget('down', 500, year)));
    expect(part(reportOf(goals), 'totalt').targets.map(({ year }) => year)).toEqual([2016, 2024, 2027]);
  });

  it('say where the newest published value lies, whatever is withheld after it', () => {
    const beside = (value: number, coordinates = totals, ending = 'totalt') =>
      part(reportOf([ofCount(sampleTarget('down', value, 2027), coordinates)]), ending).targets[0]?.beside;
    expect(beside(560)).toBe('Senaste värdet, 561\u00a0barn (2025), är högre än målet.');
    expect(beside(561)).toBe('Senaste värdet, 561\u00a0barn (2025), är detsamma som målet.');
    expect(beside(562)).toBe('Senaste värdet, 561\u00a0barn (2025), är lägre än målet.');
    const ages = { ...totals, age_band: '6-12' };
    expect(beside(150, ages, 'age')).toBe('Senaste värdet, 127\u00a0barn (2024), är lägre än målet.');
  });
});

describe('the texts of a figure', () => {
  it('tell its targets to those who do not see it', () => {
    expect(part(reportOf(sampleGoals), 'totalt').alternative).toContain(
      'Mål 2027: högst 520\u00a0barn. Senaste värdet, 561\u00a0barn (2025), är högre än målet.',
    );
  });

  it('say what the mark means where there is one, and what the edge means where a year is to come', () => {
    const indicator = reportOf(sampleGoals);
    expect(part(indicator, 'totalt').subtitle).toMatch(/Kort vågrätt streck: ett mål.*högra kant/);
    expect(part(indicator, 'rate').subtitle).toContain('Kort vågrätt streck: ett mål');
    expect(part(indicator, 'rate').subtitle).not.toContain('högra kant');
    expect(part(indicator, 'area').subtitle).not.toContain('mål');
  });

  it('are what they were where no goal looks at the indicator', () => {
    const plain = buildReport(sampleDraft(), 'sv').sections.flatMap(({ indicators }) => indicators);
    const other = ofCount(sampleTarget('down', 500, 2027));
    const elsewhere = { ...other, keyFigure: { ...other.keyFigure, indicator: 'bup.children_new' } };
    expect(reportOf([elsewhere])).toEqual(plain.find(({ id }) => id === investigated));
  });
});
