import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surveyShares } from '../../../indicators/follow-up/survey-shares.ts';
import { type CountFact, countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import type { Survey } from '../../../indicators/model/follow-up/survey.ts';

const survey = (own: Partial<Survey> = {}): Survey => ({
  id: 'ny',
  name: 'Drogvaneundersökningen',
  year: 2024,
  population: 'Elever i årskurs 9',
  document: null,
  source: 'Påhittad',
  themes: [],
  questions: [{ id: 'q', text: 'Har rökt' }],
  groups: [{ id: 'alla', name: 'Alla' }],
  ...own,
});
const earlier = (own: Partial<Survey> = {}): Survey => survey({ id: 'gammal', year: 2022, ...own });

/** Yes and answered of each survey; `null` for withheld. */
function facts(bySurvey: Record<string, readonly [number | null, number | null]>) {
  const known = new Map<string, CountFact>();
  for (const [id, [yes, answered]] of Object.entries(bySurvey)) {
    known.set(countKeys.yes(id, 'alla', 'q'), factOf(yes));
    known.set(countKeys.answeredQuestion(id, 'alla', 'q'), factOf(answered));
  }
  return { factOf: (key: string): CountFact => known.get(key) ?? { state: 'missing' } };
}

function factOf(value: number | null): CountFact {
  return value === null ? { state: 'withheld' } : { state: 'published', value };
}

const only = (counts: Parameters<typeof facts>[0], surveys: readonly Survey[] = [survey()]) =>
  surveyShares(surveys, facts(counts), 50).find((one) => one.survey === 'ny');

describe('the share of a group who say so', () => {
  // Newcombe (1998), Statistics in Medicine 17:857, table I, method 3: 81/263 gives 0.2553 to 0.3662.
  it('has Wilson’s interval', () => {
    const share = only({ ny: [81, 263] })?.share;
    expect(share).toMatchObject({ state: 'calculated', numerator: 81, denominator: 263 });
    if (share?.state !== 'calculated') throw new Error('it is calculated');
    expect(share.value).toBeCloseTo(30.798, 3);
    expect(share.interval?.map((end) => end.toFixed(2))).toEqual(['25.53', '36.62']);
  });

  it('is uncertain where fewer have answered than the policy asks for', () => {
    expect(only({ ny: [20, 49] })?.share).toMatchObject({ uncertain: true });
    expect(only({ ny: [20, 50] })?.share).toMatchObject({ uncertain: false });
  });

  it.each([
    ['withheld', [null, 30]],
    ['withheld', [12, null]],
    ['denominator', [0, 0]],
    ['not_part', [31, 30]],
  ] as const)('is not calculated where it is %s', (because, counts) => {
    expect(only({ ny: counts })?.share).toEqual({ state: 'not_calculated', because });
  });

  it('is missing where nobody has counted', () => {
    expect(only({})?.share).toEqual({ state: 'not_calculated', because: 'missing' });
  });

  it('stands once for each question and group, as they are registered', () => {
    const wide = survey({
      questions: [
        { id: 'q', text: 'Har rökt' },
        { id: 'p', text: 'Har spelat' },
      ],
      groups: [
        { id: 'alla', name: 'Alla' },
        { id: 'f', name: 'Flickor' },
      ],
    });
    const places = surveyShares([wide], facts({}), 50).map(({ question, group }) => `${question} ${group}`);
    expect(places).toEqual(['q alla', 'q f', 'p alla', 'p f']);
  });
});

describe('the change since the round before', () => {
  // Newcombe (1998), Statistics in Medicine 17:873, table II, method 10: 56/70 − 48/80 is 0.2, 0.0524 to 0.3339.
  it('has Newcombe’s interval', () => {
    const change = only({ gammal: [48, 80], ny: [56, 70] }, [earlier(), survey()])?.change;
    expect(change).toMatchObject({ from: 2022, clear: true });
    expect(change?.change).toBeCloseTo(20, 10);
    expect(change?.interval.map((end) => end.toFixed(2))).toEqual(['5.24', '33.39']);
  });

  it('is not clear where its interval holds no change at all', () => {
    expect(only({ gammal: [45, 80], ny: [42, 70] }, [earlier(), survey()])?.change).toMatchObject({
      clear: false,
    });
  });

  it('is told from the newest of the earlier rounds', () => {
    const oldest = survey({ id: 'äldst', year: 2018 });
    const change = only({ äldst: [1, 80], gammal: [40, 80], ny: [40, 80] }, [
      oldest,
      survey(),
      earlier(),
    ])?.change;
    expect(change).toMatchObject({ from: 2022, change: 0 });
  });

  it.each([
    ['another name', { name: 'Livsstilsenkäten' }],
    ['other people', { population: 'Elever i gymnasiets år 2' }],
    ['a question worded anew', { questions: [{ id: 'q', text: 'Har rökt någon gång' }] }],
    ['another group', { groups: [{ id: 'alla-unga', name: 'Alla' }] }],
    ['the same year', { year: 2024 }],
    ['a later year', { year: 2026 }],
  ])('is not told from a survey with %s', (_, own: Partial<Survey>) => {
    expect(only({ gammal: [48, 80], ny: [56, 70] }, [earlier(own), survey()])?.change).toBeNull();
  });

  it('is not told where either share is withheld', () => {
    expect(only({ gammal: [null, 80], ny: [56, 70] }, [earlier(), survey()])?.change).toBeNull();
    expect(only({ gammal: [48, 80], ny: [null, 70] }, [earlier(), survey()])?.change).toBeNull();
  });

  it('turns its sign and its interval when the rounds change places', () => {
    const share = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [there, back] = [
          only({ gammal: a, ny: b }, [earlier(), survey()])?.change,
          only({ gammal: b, ny: a }, [earlier(), survey()])?.change,
        ];
        if (!there || !back) throw new Error('both are calculated');
        expect(back.change).toBeCloseTo(-there.change, 9);
        expect(back.interval[0]).toBeCloseTo(-there.interval[1], 9);
        expect(back.clear).toBe(there.clear);
      }),
    );
  });
});
