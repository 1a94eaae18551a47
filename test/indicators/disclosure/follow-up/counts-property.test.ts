import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountsEvidence } from '../../../../indicators/disclosure/follow-up/counts-evidence.ts';
import { type Facts, readSurvey } from './enumerating-reader.ts';
import { type Answers, countsOf, shown, surveyOf, threePersons } from './sample-counts.ts';

const threshold = 3;

/** How many, of at most so many: few, nearly all, or anything. */
const ofAtMost = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 1, arbitrary: fc.constant(most) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: Math.min(2, most) }) },
    { weight: 1, arbitrary: fc.integer({ min: Math.max(0, most - 2), max: most }) },
  );

const group = (questions: number, most: number) =>
  fc.integer({ min: 0, max: most }).chain((answered) =>
    fc.tuple(
      fc.constant(answered),
      fc.array(
        ofAtMost(answered).chain((some) => fc.tuple(fc.constant(some), ofAtMost(some))),
        { minLength: questions, maxLength: questions },
      ),
    ),
  );

const survey = fc
  .constantFrom([1, 1, 8], [2, 1, 7], [2, 1, 7], [2, 2, 4], [3, 1, 5])
  .chain(([groups = 1, questions = 1, most = 4]) =>
    fc.record({
      parts: fc.array(group(questions, most), { minLength: groups, maxLength: groups }),
      notAnswered: fc.option(fc.integer({ min: 0, max: 4 })),
    }),
  );

type Group = Answers[string];

function answersOf(parts: readonly (readonly [number, (readonly [number, number])[]])[]): Answers {
  const rows = parts.map(([answered, questions]): Group => [answered, ...questions]);
  const [first] = rows;
  if (!first) throw new Error('no groups');
  const all: Group = [
    rows.reduce((sum, [answered]) => sum + answered, 0),
    ...first.slice(1).map((_, at) => {
      const each = rows.map((row) => row[at + 1] as readonly [number, number]);
      return [
        each.reduce((sum, [some]) => sum + some, 0),
        each.reduce((sum, [, yes]) => sum + yes, 0),
      ] as const;
    }),
  ];
  if (rows.length === 1) return { all };
  return { all, ...Object.fromEntries(rows.map((row, at) => [`g${at + 1}`, row])) };
}

interface Case {
  readonly answers: Answers;
  readonly invited: number | null;
}

const randomCase: fc.Arbitrary<Case> = survey.map(({ parts, notAnswered }) => {
  const answers = answersOf(parts);
  return { answers, invited: notAnswered === null ? null : (answers.all?.[0] ?? 0) + notAnswered };
});

const policies = threePersons;
const protect = (answers: Answers, counts: ReadonlyMap<string, number>, earlier = {}) =>
  shown({ surveys: [surveyOf(answers)] }, counts, { earlier, options: { policies } });

const withheldIn = (facts: Facts) => Object.keys(facts).filter((key) => facts[key] === '..');

/** The true counts changed as each table of the evidence says: as they could be for all that is shown. */
function worldsOf(counts: ReadonlyMap<string, number>, evidence: CountsEvidence): Map<string, number>[] {
  const { tables }: { tables: readonly Readonly<Record<string, number>>[] } = JSON.parse(
    new TextDecoder().decode(evidence.bytes()),
  );
  return tables.map(
    (changes) => new Map([...counts].map(([key, count]) => [key, count + (changes[key] ?? 0)])),
  );
}

describe('a random survey', () => {
  it('gives no small count away, whoever writes down every table', async () => {
    const tally = { tooMany: 0, small: 0, insiders: 0, shown: 0, withheld: 0 };
    await fc.assert(
      fc.asyncProperty(randomCase, async ({ answers, invited }) => {
        const { facts } = await protect(answers, countsOf(answers, invited));
        const found = readSurvey(facts, answers, threshold);
        expect(found?.leaks ?? [], JSON.stringify({ answers, facts })).toEqual([]);
        tally.tooMany += found ? 0 : 1;
        tally.small += found?.small ?? 0;
        tally.insiders += found?.insiders ?? 0;
        for (const fact of Object.values(facts)) tally[fact === '..' ? 'withheld' : 'shown']++;
      }),
      { numRuns: 200, seed: 2026, endOnFailure: true },
    );
    // Not vacuous: most were written down to the end, with hundreds of counts at stake and as many shown.
    expect(tally.tooMany).toBeLessThan(40);
    expect(tally.small).toBeGreaterThan(450);
    expect(tally.insiders).toBeGreaterThan(1300);
    expect(tally.shown).toBeGreaterThan(600);
    expect(tally.withheld).toBeGreaterThan(600);
  }, 300_000);

  it('says the same when it is protected again after its own release', async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, async ({ answers, invited }) => {
        const counts = countsOf(answers, invited);
        const { facts } = await protect(answers, counts);
        const given = new Map(
          Object.entries(facts).flatMap(([key, fact]) => (fact === '..' ? [] : [[key, fact] as const])),
        );
        const again = await protect(answers, counts, { given, keepWithheld: new Set(withheldIn(facts)) });
        expect(again.facts).toEqual(facts);
      }),
      { numRuns: 80, seed: 2027, endOnFailure: true },
    );
  }, 300_000);

  it('says the same in every world that its evidence proves possible and that comes to the same dots', async () => {
    const tally = { worlds: 0, same: 0 };
    await fc.assert(
      fc.asyncProperty(randomCase, async ({ answers, invited }) => {
        const counts = countsOf(answers, invited);
        const { facts, evidence } = await protect(answers, counts);
        for (const world of worldsOf(counts, evidence).slice(0, 4)) {
          // A table of the evidence is one of whole numbers that add up, or this throws.
          const other = await protect(answers, world);
          tally.worlds++;
          for (const [key, fact] of Object.entries(facts))
            if (fact !== '..') expect(world.get(key)).toBe(fact);
          if (withheldIn(other.facts).join() !== withheldIn(facts).join()) continue;
          tally.same++;
          expect(JSON.stringify(other.counts.all())).toBe(JSON.stringify(factsIn(facts)));
        }
      }),
      { numRuns: 60, seed: 2028, endOnFailure: true },
    );
    expect(tally.worlds).toBeGreaterThan(100);
    expect(tally.same).toBeGreaterThan(50);
  }, 300_000);
});

function factsIn(facts: Facts): unknown[] {
  return Object.entries(facts).map(([key, fact]) =>
    fact === '..' ? { key, state: 'withheld' } : { key, state: 'published', value: fact },
  );
}
