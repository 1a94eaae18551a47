import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AsPublished, PublishedTable } from '../../../indicators/model/published-by-others.ts';
import { notEligibleYear9 } from '../../../sources/skolverket/not-eligible.ts';
import { readSkolverket } from '../../../sources/skolverket/read-skolverket.ts';
import { bytesOf, eligibilityText, gradesText, type SkolverketText } from './skolverket-text.ts';

function tableOf(text: SkolverketText): PublishedTable {
  const { table } = readSkolverket(bytesOf(text), 'fil.csv');
  if (!table) throw new Error('no table');
  return table;
}

function notEligibleWhen(eligible: string): AsPublished | undefined {
  const rows = [`Provby;0199;Provby län;01;Samtliga;Samtliga;434;${eligible};90,0;90,0;90,0;`];
  return notEligibleYear9(tableOf({ ...eligibilityText, rows })).rows[0]?.values.not_eligible;
}

describe('pupils not eligible after year 9', () => {
  for (const [eligible, expected] of [
    ['83,2', { state: 'number', value: 16.8, printed: '16,8' }],
    ['100,0', { state: 'number', value: 0, printed: '0,0' }],
    ['0,0', { state: 'number', value: 100, printed: '100,0' }],
    ['83', { state: 'number', value: 17, printed: '17' }],
    ['~100', { state: 'nearly_all', printed: '~0' }],
    ['~0', { state: 'nearly_all', printed: '~100' }],
    ['..', { state: 'masked', printed: '..' }],
    ['.', { state: 'absent', printed: '.' }],
  ] as const) {
    it(`are ${expected.printed} when ${eligible} are eligible`, () => {
      expect(notEligibleWhen(eligible)).toEqual(expected);
    });
  }

  it('make up 100 together with the eligible, to the tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const eligible = `${Math.floor(tenths / 10)},${tenths % 10}`;
        const found = notEligibleWhen(eligible);
        expect(found?.state === 'number' && Math.round(found.value * 10) + tenths).toBe(1000);
      }),
    );
  });

  it('stand beside the published figures they are made from, and nothing else', () => {
    const table = notEligibleYear9(tableOf(eligibilityText));
    expect(table).toMatchObject({
      id: 'school.not_eligible_year9',
      period: '2024/25',
      year: 2025,
      publisher: 'Skolverket',
    });
    expect(table.measures.map(({ id }) => id)).toEqual(['pupils', 'eligible_vocational', 'not_eligible']);
    for (const { values } of table.rows) {
      expect(Object.keys(values)).toEqual(['pupils', 'eligible_vocational', 'not_eligible']);
    }
  });

  it('say first how they are made, then what Skolverket says', () => {
    const eligibility = tableOf(eligibilityText);
    const { remarks } = notEligibleYear9(eligibility);
    expect(remarks[0]).toMatch(/100 minus/);
    expect(remarks.slice(-eligibility.remarks.length)).toEqual(eligibility.remarks);
  });

  it('are made from no other table', () => {
    expect(() => notEligibleYear9(tableOf(gradesText))).toThrow(/grades_year6/);
  });
});
