import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { shownOfGoal } from '../../../outputs/report/indicator-goals.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { sampleGoal } from '../../support/sample-goals.ts';

const { catalogue } = sampleDraft().content;
const investigated = indicatorOf(catalogue, 'bou.children_investigated');
const [rate] = investigated.measures;
const [ratio] = indicatorOf(catalogue, 'bou.open_interventions').measures;
if (rate?.kind !== 'rate' || ratio?.kind !== 'ratio') throw new Error('a rate and a ratio are needed');

describe('what a goal looks at', () => {
  it('is the count, or the first rate or share before any ratio, as its series is', () => {
    const shown = (what: 'count' | 'measure', ...measures: typeof investigated.measures) =>
      shownOfGoal({ indicator: { ...investigated, measures } }, sampleGoal({ shown: what }));
    expect(shown('count', rate)).toBe('count');
    expect(shown('measure', rate, ratio)).toBe(rate);
    expect(shown('measure', ratio, rate)).toBe(rate);
    expect(shown('measure', ratio)).toBe(ratio);
    expect(shown('measure')).toBeNull();
  });
});
