import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Survey } from '../../../../indicators/model/follow-up/survey.ts';
import { checkSurveyCounts } from '../../../../pipeline/workspace/follow-up/check-survey-counts.ts';
import type { AnsweredGroup } from '../../../../pipeline/workspace/follow-up/survey-answers.ts';

const survey: Survey = {
  id: 's',
  name: 'S',
  year: 2015,
  population: 'Elever',
  document: null,
  source: 'Skolan',
  themes: [],
  questions: [{ id: 'q', text: 'Q?' }],
  groups: ['all', 'girls', 'boys'].map((id) => ({ id, name: id })),
};

type Counts = readonly [
  group: string,
  question: string | null,
  invited: number | null,
  answered: number,
  yes: number | null,
];

function wrong(rows: readonly Counts[], of: Survey = survey): string[] {
  const entries = rows.map(([group, question, invited, answered, yes], i) => {
    const value: AnsweredGroup = { survey: 's', group, question, invited, answered, yes };
    return { value, at: (column?: string | number) => ({ file: 'f', line: i, column: column ?? '' }) };
  });
  return checkSurveyCounts([{ value: of, at: () => ({ file: 'surveys' }) }], entries).map(
    ({ code, place, found }) => `${code} ${place.line}:${place.column} ${found}`,
  );
}

const right: readonly Counts[] = [
  ['all', null, 120, 90, null],
  ['girls', null, null, 50, null],
  ['boys', null, null, 40, null],
  ['all', 'q', null, 88, 21],
  ['girls', 'q', null, 49, 11],
  ['boys', 'q', null, 39, 10],
];
const having = (at: number, row: Counts) => right.map((one, i) => (i === at ? row : one));

describe('counts of a survey', () => {
  it('agree, and may leave parts out', () => {
    expect(wrong(right)).toEqual([]);
    expect(wrong(right.filter(([group]) => group !== 'boys'))).toEqual([]);
    expect(wrong(right.filter(([group]) => group !== 'all'))).toEqual([]);
    expect(wrong([])).toEqual([]);
  });

  it.each([
    [
      having(0, ['all', null, 89, 90, null]),
      ['FOLLOW-UP-006 0:answered more who answered than who were asked'],
    ],
    [
      having(3, ['all', 'q', null, 91, 21]),
      [
        'FOLLOW-UP-006 3:answered more who answered the question than who answered at all',
        'FOLLOW-UP-006 3:answered another number than the groups of all make up',
      ],
    ],
    [
      having(4, ['girls', 'q', null, 49, 50]),
      [
        'FOLLOW-UP-006 4:yes more who said so than who answered the question',
        'FOLLOW-UP-006 3:yes another number than the groups of all make up',
      ],
    ],
    [
      having(1, ['girls', null, null, 51, null]),
      ['FOLLOW-UP-006 0:answered another number than the groups of all make up'],
    ],
    [
      having(1, ['girls', null, null, 49, null]),
      ['FOLLOW-UP-006 0:answered another number than the groups of all make up'],
    ],
    [
      having(0, ['all', null, 120, 49, null]).filter((_, i) => i < 2),
      ['FOLLOW-UP-006 0:answered another number than the groups of all make up'],
    ],
    [having(1, ['girls', null, 60, 50, null]), ['FOLLOW-UP-005 1:invited how many were asked of girls']],
  ])('contradict each other in %j', (rows, told) => {
    expect(wrong(rows)).toEqual(told);
  });

  it('are wrong exactly where no pupils could have answered so: two answers', () => {
    const small = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(
        small,
        fc.tuple(small, small, small),
        fc.tuple(small, small, small),
        fc.tuple(small, small, small),
        (invited, answered, ofQuestion, yes) => {
          const groups = ['all', 'girls', 'boys'];
          const rows = groups.flatMap((group, i): Counts[] => [
            [group, null, i === 0 ? invited : null, answered[i] ?? 0, null],
            [group, 'q', null, ofQuestion[i] ?? 0, yes[i] ?? 0],
          ]);
          expect(wrong(rows).length === 0).toBe(hasPupils(invited, answered, ofQuestion, yes));
        },
      ),
      { numRuns: 20_000, seed: 3 },
    );
  });
});

type Three = readonly [all: number, girls: number, boys: number];

/** Whether pupils can be found, each silent or with an answer, who give these counts: tried one kind of pupil at a time. */
function hasPupils(invited: number, answered: Three, ofQuestion: Three, yes: Three): boolean {
  const kinds = (asked: number, ofQ: number, said: number): boolean => {
    // Pupils who passed the question over, and who said no: neither can be fewer than none.
    for (let passed = 0; passed <= 4; passed++)
      for (let no = 0; no <= 4; no++) if (said + no === ofQ && ofQ + passed === asked) return true;
    return false;
  };
  const silent = [0, 1, 2, 3, 4].some((some) => answered[0] + some === invited);
  return (
    silent &&
    [answered, ofQuestion, yes].every(([all, girls, boys]) => girls + boys === all) &&
    kinds(answered[1], ofQuestion[1], yes[1]) &&
    kinds(answered[2], ofQuestion[2], yes[2])
  );
}
