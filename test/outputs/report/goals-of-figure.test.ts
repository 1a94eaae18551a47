import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../../indicators/model/follow-up/goal-verdict.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoal, sampleGoals, sampleTarget, withGoals } from '../../support/sample-goals.ts';

const investigated = 'bou.children_investigated';

function goalsByFigure(goals: readonly GoalVerdict[], id = investigated) {
  const { sections } = buildReport(sampleDraft({ content: withGoals(goals) }), 'sv');
  const found = sections.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  return (found?.figures ?? []).map(({ id: figure, goals: told }) => ({
    figure: figure.slice(figure.lastIndexOf('-') + 1),
    told,
  }));
}

describe('how a goal stands', () => {
  it('is told with the figure that shows what it looks at, under its series among several', () => {
    const labels = goalsByFigure(sampleGoals).map(({ figure, told }) => [
      figure,
      told.map(({ label }) => label),
    ]);
    expect(Object.fromEntries(labels)).toEqual({
      totalt: ['Mål', 'Mål, per 1\u202f000 invånare i samma grupp, kön: Flickor'],
      rate: ['Mål, per 1\u202f000 invånare 0–20 år'],
      sex: ['Mål, Pojkar'],
      age: ['Mål, 6–12 år'],
      area: [],
    });
  });

  it('is the sentence that stands on the page of all goals', () => {
    const [first] = goalsByFigure(sampleGoals);
    expect(first?.told[0]?.text).toBe(
      'Inte på väg 2025: 561\u00a0barn. Målet är högst 520\u00a0barn år 2027.',
    );
  });

  it('is told once and with the first figure where none shows it, such as the rate of girls', () => {
    const places = [
      { ...totals, sex: 'F' },
      { ...totals, area_code: 'E1' },
      { ...totals, age_band: '6-12' },
    ];
    const goals = places.map((coordinates) =>
      sampleGoal({ indicator: investigated, coordinates, target: sampleTarget('down', 20, 2027) }),
    );
    const told = goalsByFigure(goals).map((one) => one.told.length);
    expect(told).toEqual([3, 0, 0, 0, 0]);
  });

  it('is not told on the page of another indicator', () => {
    expect(goalsByFigure(sampleGoals, 'bou.open_interventions').flatMap(({ told }) => told)).toEqual([]);
  });
});
