import { expect, it } from 'vitest';
import { countsOf, shown, surveyOf } from './sample-counts.ts';

const answers = { all: [40, [40, 20]], a: [35, [35, 16]], b: [5, [5, 4]] } as const;

it('evidence of the counts is possible tables, intervals, and what is withheld, by key', async () => {
  const counts = countsOf(answers, 60);
  const { evidence, facts } = await shown({ surveys: [surveyOf(answers)] }, counts);
  const text = new TextDecoder().decode(evidence.bytes());
  expect(text.endsWith('}\n')).toBe(true);
  const { confidential, withheld, alreadyOpen, sameAsWithheld, intervals, tables } = JSON.parse(text);
  expect({ confidential, alreadyOpen, sameAsWithheld }).toEqual({
    confidential: true,
    alreadyOpen: [],
    sameAsWithheld: [],
  });
  const dots = Object.keys(facts).filter((key) => facts[key] === '..');
  expect(Object.keys(withheld).sort()).toEqual(dots);
  for (const [key, count] of Object.entries(withheld)) expect(count).toBe(counts.get(key));
  // Of 40 at least one has answered in the other group.
  expect(intervals).toContainEqual({ count: 'survey:s:b:answered', least: 1, greatest: 39 });
  expect(intervals.map(({ count }: { count: string }) => count)).toContain('survey:s:b:q1:no');
  const seen = tables.map(
    (table: Record<string, number>) =>
      (counts.get('survey:s:b:answered') ?? 0) + (table['survey:s:b:answered'] ?? 0),
  );
  expect(seen).toEqual(expect.arrayContaining([1, 2, 3, 4, 6, 7, 8, 9]));
});

it('evidence of the counts is the same bytes for the same counts', async () => {
  const bytes = async () =>
    (await shown({ surveys: [surveyOf(answers)] }, countsOf(answers, 60))).evidence.bytes();
  expect(await bytes()).toEqual(await bytes());
});
