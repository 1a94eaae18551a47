import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../indicators/model/review.ts';
import { namedCommitments } from '../../../pipeline/review/named-commitment.ts';

const meeting = (date: string, ...texts: readonly string[]): Review => ({
  ...{ date, year: Number(date.slice(0, 4)) - 1, comments: [], decisions: [], focus: [], questions: [] },
  commitments: texts.map((text) => ({
    ...{ text, owner: 'chef', due: `${date.slice(0, 4)}-12-01`, indicators: [], status: 'open' as const },
  })),
});

const reviews = [
  meeting('2025-04-16', 'Räkna om.', 'Gå igenom rutinen.', 'Gå igenom rutinen en gång till.'),
  meeting('2026-04-15', 'Räkna om.', 'Ta fram\nen broschyr.'),
  meeting('2027-04-14'),
];
const named = (day: string, beginning: string) =>
  namedCommitments(reviews, day, beginning).map(({ date, said }) => `${date} ${said.text}`);

describe('a commitment is named', () => {
  it('by how it begins, whatever the capitals and spaces', () => {
    expect(named('2027-04-14', ' ta  fram en')).toEqual(['2026-04-15 Ta fram\nen broschyr.']);
    expect(named('2027-04-14', 'fram en')).toEqual([]);
  });

  it('by its whole text where another one begins so', () => {
    expect(named('2027-04-14', 'Gå igenom rutinen')).toEqual([
      '2025-04-16 Gå igenom rutinen.',
      '2025-04-16 Gå igenom rutinen en gång till.',
    ]);
    expect(named('2027-04-14', 'Gå igenom rutinen.')).toEqual(['2025-04-16 Gå igenom rutinen.']);
  });

  it('by its own meeting where two say the same', () => {
    expect(named('2027-04-14', 'Räkna om.')).toEqual(['2025-04-16 Räkna om.', '2026-04-15 Räkna om.']);
    expect(named('2026-04-15', 'Räkna om.')).toEqual(['2026-04-15 Räkna om.']);
  });

  it('not before its meeting', () => {
    expect(named('2025-04-16', 'Ta fram')).toEqual([]);
    expect(named('2025-04-16', 'Räkna')).toEqual(['2025-04-16 Räkna om.']);
  });

  it('in some way whichever it is: its meeting and its whole text mean it alone', () => {
    const texts = fc.uniqueArray(
      fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const both = [meeting('2025-04-16', ...first), meeting('2026-04-15', ...second)];
        for (const [at, { date, commitments }] of both.entries())
          for (const [place, said] of commitments.entries())
            expect(namedCommitments(both, date, said.text)).toEqual([
              { meeting: at, commitment: place, date, said },
            ]);
      }),
    );
  });
});
