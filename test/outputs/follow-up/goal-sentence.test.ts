import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import {
  type Checkpoint,
  type GoalVerdict,
  unjudgedReasons,
} from '../../../indicators/model/follow-up/goal-verdict.ts';
import { changeSentence, goalSentence, standingWord } from '../../../outputs/follow-up/goal-sentence.ts';
import { keyFigureName, keyFigureValue } from '../../../outputs/follow-up/key-figure-text.ts';
import { reportContextOf } from '../../../outputs/follow-up/report-context-of.ts';
import { causalWords } from '../../../outputs/wording/causal-words.ts';
import { followUpMaterial } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';
import { sampleGoal, sampleTarget } from '../../support/sample-goals.ts';

const sv = reportContextOf(followUpMaterial(sampleFollowUp({})));
const en = reportContextOf(followUpMaterial(sampleFollowUp({}), 'en'));

const change = { kind: 'per_cent', change: -9, interval: [-14.1, -3.7] } as const;
const rate = { indicator: 'bou.children_investigated', target: sampleTarget('down', 18.5, 2027) };

function judged(verdict: 'reached' | 'on_the_way' | 'not_on_the_way', value = 19.54): GoalVerdict {
  const checkpoint: Checkpoint = { year: 2025, standing: { verdict, change }, value, path: 19.3 };
  return sampleGoal(rate, { checkpoints: [checkpoint] });
}

describe('the sentence of a goal', () => {
  it.each([
    [
      'reached',
      'Nått 2025: 19,5. Målet är högst 18,5 år 2027.',
      'Reached in 2025: 19.5. The goal is at most 18.5 in 2027.',
    ],
    [
      'on_the_way',
      'På väg 2025: 19,5. Målet är högst 18,5 år 2027.',
      'On the way in 2025: 19.5. The goal is at most 18.5 in 2027.',
    ],
    [
      'not_on_the_way',
      'Inte på väg 2025: 19,5. Målet är högst 18,5 år 2027.',
      'Not on the way in 2025: 19.5. The goal is at most 18.5 in 2027.',
    ],
  ] as const)('tells that it is %s, beside its target', (verdict, swedish, english) => {
    expect(goalSentence(sv, judged(verdict))).toBe(swedish);
    expect(goalSentence(en, judged(verdict))).toBe(english);
  });

  it.each(unjudgedReasons)('says why it cannot be judged: %s, and claims no cause', (because) => {
    const goal = sampleGoal(rate, {
      checkpoints: [
        {
          year: 2025,
          standing: { verdict: 'cannot_be_judged', because, change: null },
          value: null,
          path: null,
        },
      ],
    });
    for (const context of [sv, en]) {
      const sentence = goalSentence(context, goal);
      expect(sentence).toMatch(/^(Kan inte bedömas än|Cannot be judged yet) \(2025\): \p{L}/u);
      expect(causalWords(sentence, context.words.language)).toEqual([]);
    }
  });

  it('goes by the newest checkpoint', () => {
    const goal = judged('reached');
    const older = judged('not_on_the_way').checkpoints;
    expect(goalSentence(sv, { ...goal, checkpoints: [...older, ...goal.checkpoints] })).toMatch(/^Nått 2025/);
  });

  it('tells the target alone where no year has been looked at', () => {
    expect(goalSentence(sv, sampleGoal(rate))).toBe('Målet är högst 18,5 år 2027.');
  });

  it('gives the target as a change where its value is not known', () => {
    const relative = sampleGoal({
      ...rate,
      target: { direction: 'down', value: null, changePerCent: -20, year: 2027 },
    });
    expect(goalSentence(sv, { ...relative, target: null })).toBe('Målet är −20,0\u00a0% från 2020 år 2027.');
    expect(goalSentence(sv, { ...relative, target: 16.2 })).toBe('Målet är högst 16,2 år 2027.');
  });

  it('tells which way a goal that holds is held', () => {
    const hold = (direction: 'hold_above' | 'hold_below') =>
      goalSentence(
        sv,
        sampleGoal({ ...rate, target: { direction, value: 20, changePerCent: null, year: 2025 } }),
      );
    expect(hold('hold_above')).toBe('Målet är fortsatt minst 20,0 år 2025.');
    expect(hold('hold_below')).toBe('Målet är fortsatt högst 20,0 år 2025.');
  });
});

describe('a change', () => {
  it('stands with its interval, in per cent or in points', () => {
    expect(changeSentence(sv, judged('reached'), change)).toBe(
      'Sedan 2020: −9,0\u00a0% (95\u00a0% osäkerhetsintervall −14,1 till −3,7\u00a0%).',
    );
    expect(changeSentence(sv, judged('reached'), { ...change, kind: 'points' })).toContain(
      '−9,0\u00a0procentenheter',
    );
  });
});

describe('a verdict', () => {
  it('has a sign and a word of its own each, so that no colour is needed', () => {
    const words = (['reached', 'on_the_way', 'not_on_the_way'] as const).map((verdict) =>
      judged(verdict).checkpoints.map((checkpoint) => standingWord(sv, checkpoint)),
    );
    expect(words.flat()).toEqual(['●\u00a0Nått', '→\u00a0På väg', '×\u00a0Inte på väg']);
  });
});

describe('a key figure', () => {
  const keyFigure = sampleGoal(rate).keyFigure;

  it('is named with its unit and its place', () => {
    expect(keyFigureName(sv, keyFigure)).toBe('Barn som utretts, per 1\u202f000 invånare 0–20 år');
    const girls = { ...keyFigure, shown: 'count' as const, coordinates: { ...totals, sex: 'F' } };
    expect(keyFigureName(sv, girls)).toBe('Barn som utretts, kön: Flickor');
  });

  it('is named by what it has where the catalogue does not know it', () => {
    expect(keyFigureName(sv, { ...keyFigure, indicator: 'school.unknown' })).toBe('school.unknown');
    const elsewhere = { ...keyFigure, shown: 'count' as const, coordinates: { ...totals, area_code: 'E99' } };
    expect(keyFigureName(sv, elsewhere)).toBe('Barn som utretts, E99');
  });

  it('shows a rate or share before a ratio, wherever it stands, and a ratio alone', () => {
    const open = { ...keyFigure, indicator: 'bou.open_interventions' };
    expect(keyFigureValue(sv, open, 1.234)).toBe('1,23');
    const { catalogue } = sv.content;
    const rates = catalogue.indicators.find(({ id }) => id === rate.indicator)?.measures ?? [];
    for (const before of [true, false]) {
      const indicators = catalogue.indicators.map((one) => {
        if (one.id !== open.indicator) return one;
        return { ...one, measures: before ? [...rates, ...one.measures] : [...one.measures, ...rates] };
      });
      const content = { ...sv.content, catalogue: { ...catalogue, indicators } };
      expect(keyFigureValue({ ...sv, content }, open, 1.234)).toBe('1,2');
    }
  });

  it('has its values in its unit', () => {
    const share = { ...keyFigure, indicator: 'bou.investigations_leading_to_intervention' };
    expect(keyFigureValue(sv, share, 41.26)).toBe('41,3\u00a0%');
    expect(keyFigureValue(sv, { ...keyFigure, shown: 'count' }, 1)).toBe('1\u00a0barn');
    expect(keyFigureValue(en, { ...keyFigure, shown: 'count' }, 1)).toBe('1\u00a0child');
    expect(keyFigureValue(sv, { ...keyFigure, shown: 'count' }, 520.5)).toBe('520,5\u00a0barn');
    expect(keyFigureValue(sv, { ...keyFigure, indicator: 'school.unknown' }, 3)).toBe('3');
  });
});
