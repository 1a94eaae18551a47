import { describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../../../../indicators/confidential/follow-up-counts.ts';
import { countPolicies } from '../../../../indicators/disclosure/follow-up/count-policies.ts';
import { buildFollowUpProblem } from '../../../../indicators/disclosure/follow-up/follow-up-problem.ts';
import { countKeys } from '../../../../indicators/model/follow-up/count-key.ts';
import { noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { nothingEarlier } from '../../../support/nothing-earlier.ts';
import { sampleIntervention } from '../../../support/sample-follow-up.ts';
import { type Answers, activityOf, countsOf, grantOf, shown, surveyOf } from './sample-counts.ts';

describe('those who took part in interventions and grants', () => {
  const interventions = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleIntervention({ id }));
  const counted = (values: Readonly<Record<string, number>>) =>
    new Map(Object.entries(values).map(([id, value]) => [countKeys.intervention(2025, id), value]));

  it('are withheld where they are 1 to 4, and nobody is shown as 0', async () => {
    const { facts } = await shown({ interventions }, counted({ a: 0, b: 1, c: 4, d: 5 }));
    expect(Object.values(facts)).toEqual([0, '..', '..', 5]);
  });

  it('stand each by itself: no other is withheld for their sake, and each keeps all of 1 to 4', async () => {
    const grants = ['x', 'y'].map(grantOf);
    const counts = new Map([
      ...counted({ a: 3, b: 30 }),
      [countKeys.grant('x'), 2],
      [countKeys.grant('y'), 7],
    ]);
    const { facts, evidence } = await shown({ interventions, grants }, counts);
    expect(facts).toEqual({
      'grant:x': '..',
      'grant:y': 7,
      'intervention:2025:a': '..',
      'intervention:2025:b': 30,
    });
    const { intervals } = JSON.parse(new TextDecoder().decode(evidence.bytes()));
    expect(intervals).toEqual([
      { count: 'intervention:2025:a', least: 1, greatest: null },
      { count: 'grant:x', least: 1, greatest: null },
    ]);
  });

  it('are missing where nobody has counted', async () => {
    const { counts } = await shown({ interventions }, counted({ a: 7 }));
    expect(counts.factOf(countKeys.intervention(2025, 'b'))).toEqual({ state: 'missing' });
  });

  it('are refused where no register has them: nothing is published by default', async () => {
    await expect(shown({ interventions }, counted({ z: 12 }))).rejects.toThrow(
      'a count of no entry in the registers: intervention:2025:z',
    );
  });
});

describe('those who came to an activity', () => {
  const came = async (participants: 'exact' | 'interval' | 'approximate', least: number, most: number) => {
    const counts = new Map([
      [countKeys.leastPresent('a'), least],
      [countKeys.mostPresent('a'), most],
    ]);
    const { facts, evidence } = await shown({ activities: [activityOf('a', participants)] }, counts);
    const { intervals } = JSON.parse(new TextDecoder().decode(evidence.bytes()));
    return { shown: [facts['activity:a:least'], facts['activity:a:most']], intervals };
  };

  it('are withheld as a whole where either end is small', async () => {
    expect((await came('interval', 3, 12)).shown).toEqual(['..', '..']);
    expect((await came('interval', 0, 3)).shown).toEqual(['..', '..']);
    expect((await came('approximate', 4, 5)).shown).toEqual(['..', '..']);
    expect((await came('exact', 2, 2)).shown).toEqual(['..', '..']);
  });

  it('are shown where neither is, a zero too', async () => {
    expect((await came('interval', 5, 12)).shown).toEqual([5, 12]);
    expect((await came('interval', 0, 12)).shown).toEqual([0, 12]);
    expect((await came('approximate', 25, 25)).shown).toEqual([25, 25]);
    expect((await came('exact', 0, 0)).shown).toEqual([0, 0]);
  });

  it('are one count where the two are one number, and an interval where they are said to be two', async () => {
    expect((await came('exact', 3, 3)).intervals).toEqual([
      { count: 'activity:a:least', least: 1, greatest: null },
    ]);
    // At most 4, and readers are told that it is more than the least, which may be nobody.
    expect((await came('interval', 0, 4)).intervals).toEqual([
      { count: 'activity:a:most', least: 1, greatest: null },
    ]);
  });
});

describe('a survey', () => {
  /** What is shown of each group, as the answers are written. */
  const seen = async (answers: Answers, invited: number | null = 200) => {
    const { facts } = await shown({ surveys: [surveyOf(answers)] }, countsOf(answers, invited));
    const rows = Object.entries(answers).map(([group, [, ...questions]]) => {
      const at = (name: string) => facts[`survey:s:${group}:${name}`];
      const each = questions.map((_, question) => [
        at(`q${question + 1}:answered`),
        at(`q${question + 1}:yes`),
      ]);
      return [group, [at('answered'), ...each]];
    });
    return { ...Object.fromEntries(rows), invited: facts['survey:s:invited'] };
  };

  it('shows nothing of a group of fewer than ten answers, its zeros included, nor of what would give it away', async () => {
    expect(
      await seen({ all: [60, [58, 30]], a: [9, [8, 0]], b: [26, [25, 12]], c: [25, [25, 18]] }),
    ).toMatchObject({
      all: [60, [58, 30]],
      a: ['..', ['..', '..']],
      b: [26, [25, 12]],
      c: ['..', ['..', '..']],
    });
  });

  it('is protected as the example of the guarantee says', async () => {
    const answers = {
      all: [60, [60, 26]],
      year7: [9, [9, 0]],
      year8: [26, [26, 12]],
      year9: [25, [25, 14]],
    } as const;
    expect(await seen(answers, null)).toMatchObject({
      all: [60, [60, 26]],
      year7: ['..', ['..', '..']],
      year8: [26, [26, 12]],
      year9: ['..', ['..', '..']],
    });
    const { evidence } = await shown({ surveys: [surveyOf(answers)] }, countsOf(answers));
    const { intervals } = JSON.parse(new TextDecoder().decode(evidence.bytes()));
    expect(intervals).toEqual([
      { count: 'survey:s:year7:answered', least: 1, greatest: 33 },
      { count: 'survey:s:year7:q1:answered', least: 1, greatest: 33 },
      { count: 'survey:s:year7:q1:no', least: 0, greatest: 20 },
    ]);
  });

  it('shows nothing of a question that few of a group have answered', async () => {
    // Were b shown to be 30 in all, at least 9 of the 39 would have to be in a, and b would be withheld too.
    expect(await seen({ all: [70, [39, 20]], a: [30, [9, 0]], b: [40, [30, 20]] })).toMatchObject({
      all: [70, [39, 20]],
      a: [30, ['..', '..']],
      b: [40, ['..', '..']],
    });
  });

  it('withholds those who said yes where few did not: a share near 100 per cent gives them away', async () => {
    expect(await seen({ all: [30, [30, 28]] })).toMatchObject({ all: [30, [30, '..']] });
    expect(await seen({ all: [30, [30, 2]] })).toMatchObject({ all: [30, [30, '..']] });
    expect(await seen({ all: [30, [30, 20]] })).toMatchObject({ all: [30, [30, 20]] });
  });

  it('shows that nobody said yes, and that everybody did, as its policy shows zeros', async () => {
    expect(await seen({ all: [30, [30, 0], [30, 30]] })).toMatchObject({ all: [30, [30, 0], [30, 30]] });
  });

  it('guards those who said no through the groups: 28 of 30 could be the whole less the others', async () => {
    expect(
      await seen({ all: [90, [90, 66]], a: [30, [30, 28]], b: [30, [30, 20]], c: [30, [30, 18]] }),
    ).toEqual({
      all: [90, [90, 66]],
      a: [30, [30, '..']],
      b: [30, [30, 20]],
      c: [30, [30, '..']],
      invited: 200,
    });
  });

  it('withholds how many answered where one alone said yes and few said no', async () => {
    expect(await seen({ all: [12, [10, 1]] })).toMatchObject({ all: [12, ['..', '..']] });
    expect(await seen({ all: [12, [10, 2]] })).toMatchObject({ all: [12, [10, '..']] });
  });

  it('withholds the totals of very few too, where the one of a group could tell how many the others are', async () => {
    expect(await seen({ all: [10, [10, 5]], a: [9, [9, 5]], b: [1, [1, 0]] })).toEqual({
      all: ['..', ['..', '..']],
      a: ['..', ['..', '..']],
      b: ['..', ['..', '..']],
      invited: 200,
    });
  });

  it('withholds how many were asked where they are few, and shows how many left a question out', async () => {
    expect(await seen({ all: [8] }, 9)).toMatchObject({ all: ['..'], invited: '..' });
    expect(await seen({ all: [40, [39, 20]] }, 41)).toMatchObject({ all: [40, [39, 20]], invited: 41 });
  });

  it('holds a sum that lacks a group to be known only where the others make it up', async () => {
    const answers = { all: [60], a: [30], b: [27] } as const;
    const { surveys, counts } = {
      surveys: [surveyOf({ ...answers, c: [3] })],
      counts: countsOf(answers, 200),
    };
    const { facts } = await shown({ surveys }, counts);
    expect(facts).toMatchObject({ 'survey:s:a:answered': 30, 'survey:s:b:answered': 27 });
    const whole = { all: [33], a: [30], b: [3] } as const;
    const full = await shown({ surveys: [surveyOf({ ...whole, c: [3] })] }, countsOf(whole, 200));
    expect(full.facts).toMatchObject({ 'survey:s:a:answered': '..', 'survey:s:b:answered': '..' });
  });

  it.each<readonly [what: string, answers: Answers]>([
    ['groups that do not make up the whole', { all: [60], a: [30], b: [29] }],
    ['more who answer a question than the survey', { all: [60, [61, 30]] }],
    ['more who say yes than answer', { all: [60, [50, 51]] }],
    ['more who answer than were asked', { all: [201] }],
  ])('is refused with %s, and no number is told', async (_, answers) => {
    const message = await seen(answers).then(
      () => 'nothing',
      (error: Error) => error.message,
    );
    expect(message).toMatch(/^the counts contradict each other: survey:s:/);
    expect(message.replaceAll(/q1/g, '')).not.toMatch(/\d/);
  });
});

describe('who answered, once found to be withheld', () => {
  it('stay withheld with what belongs to them, of which a reader then knows nothing by rule', () => {
    const answers = { all: [60, [60, 26]], a: [26, [26, 12]], b: [34, [34, 14]] } as const;
    const counts = FollowUpCounts.fromRegisters(countsOf(answers));
    const base = countKeys.answeredQuestion('s', 'a', 'q1');
    const built = buildFollowUpProblem({ ...noRegisters, surveys: [surveyOf(answers)] }, counts, {
      ...{ earlier: nothingEarlier, policies: countPolicies, hiddenBases: new Set([base]) },
    });
    const cell = (key: string) => {
      const place = built.placeOf.get(key) ?? -1;
      return { withheld: built.withheldFromStart[place], least: built.problem.least[place] };
    };
    expect(cell(base)).toEqual({ withheld: 1, least: 1 });
    expect(cell(countKeys.yes('s', 'a', 'q1'))).toEqual({ withheld: 1, least: 0 });
    expect(cell(countKeys.yes('s', 'b', 'q1'))).toEqual({ withheld: 0, least: 1 });
    expect(built.shownBases.map((place) => built.keys[place])).not.toContain(base);
    expect(built.shownBases).toHaveLength(5);
  });
});

describe('earlier releases', () => {
  const survey = { all: [40, [40, 20]], a: [28, [28, 12]], b: [12, [12, 8]] } as Answers;
  const surveys = [surveyOf(survey)];

  it('keep withheld what they withheld, though nothing now calls for it', async () => {
    const key = countKeys.yes('s', 'b', 'q1');
    const fresh = { all: [40, [40, 10]], a: [25, [25, 10]], b: [15, [15, 0]] } as const;
    const keepWithheld = new Set([key, countKeys.yes('s', 'a', 'q1')]);
    const { facts } = await shown({ surveys: [surveyOf(fresh)] }, countsOf(fresh), {
      earlier: { keepWithheld },
    });
    expect(facts).toMatchObject({ [key]: '..', 'survey:s:a:q1:yes': '..', 'survey:s:b:q1:answered': 15 });
  });

  it('keep both ends of an activity withheld', async () => {
    const [least, most] = [countKeys.leastPresent('a'), countKeys.mostPresent('a')];
    const counts = new Map([
      [least, 7],
      [most, 12],
    ]);
    const earlier = { keepWithheld: new Set([most]) };
    const { facts } = await shown({ activities: [activityOf('a', 'interval')] }, counts, { earlier });
    expect(facts).toEqual({ [least]: '..', [most]: '..' });
  });

  it('keep withheld what belongs to those who answered', async () => {
    const key = countKeys.answeredQuestion('s', 'a', 'q1');
    const { facts } = await shown({ surveys }, countsOf(survey), {
      earlier: { keepWithheld: new Set([key]) },
    });
    expect(facts).toMatchObject({ [key]: '..', 'survey:s:a:q1:yes': '..', 'survey:s:a:answered': 28 });
  });

  it('have told for good what they printed: what one value alone fits is listed, and still withheld', async () => {
    const given = new Map([
      [countKeys.yes('s', 'b', 'q1'), 8],
      [countKeys.answeredQuestion('s', 'b', 'q1'), 12],
    ]);
    const { facts, alreadyOpen } = await shown({ surveys }, countsOf(survey), { earlier: { given } });
    expect(facts).toMatchObject({ 'survey:s:b:q1:yes': '..', 'survey:s:b:q1:answered': 12 });
    expect(alreadyOpen).toEqual(['survey:s:b:q1:yes', 'survey:s:b:q1:no']);
  });

  it('tell nothing by what has changed since', async () => {
    const given = new Map([[countKeys.yes('s', 'b', 'q1'), 9]]);
    expect((await shown({ surveys }, countsOf(survey), { earlier: { given } })).alreadyOpen).toEqual([]);
  });

  it('are known where nobody counts any more: a total printed before and one group now tell the other', async () => {
    const answers = { a: [28], b: [5] } as const;
    const registers = { surveys: [surveyOf({ all: [33], ...answers })] };
    const alone = await shown(registers, countsOf(answers));
    expect(alone.facts).toEqual({ 'survey:s:a:answered': 28, 'survey:s:b:answered': '..' });
    const given = new Map([[countKeys.answered('s', 'all'), 33]]);
    const { facts } = await shown(registers, countsOf(answers), { earlier: { given } });
    expect(facts).toEqual({ 'survey:s:a:answered': '..', 'survey:s:b:answered': '..' });
    // Those who said yes are no part of today's: nobody who said no is worked out from them.
    const yes = new Map([[countKeys.yes('s', 'all', 'q1'), 15]]);
    const answered = new Map([[countKeys.answeredQuestion('s', 'all', 'q1'), 12]]);
    const ofQuestion = { surveys: [surveyOf({ all: [33, [12, 9]] })] };
    expect((await shown(ofQuestion, answered, { earlier: { given: yes } })).facts).toEqual(
      Object.fromEntries(answered),
    );
    // Of another version: the groups of today do not make it up.
    const older = new Map([[countKeys.answered('s', 'all'), 32]]);
    expect((await shown(registers, countsOf(answers), { earlier: { given: older } })).facts).toEqual(
      alone.facts,
    );
  });
});
