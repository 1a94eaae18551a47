import { describe, expect, it } from 'vitest';
import type { CostTable } from '../../../../indicators/model/follow-up/cost-table.ts';
import type { Grant, GrantRound } from '../../../../indicators/model/follow-up/grant.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

function table(printedTotal: number | null, ...amounts: readonly (number | null)[]): CostTable {
  return {
    ...{ id: 't', name: 'Kostnader', document: 'strategi', printedTotal, setAside: null },
    rows: amounts.map((amount, i) => ({ label: `Rad ${i}`, amount })),
  };
}

function round(awarded: number | null): GrantRound {
  return {
    ...{ id: 'r', name: 'Omgång 1', document: 'strategi', closed: null, targetGroup: null },
    ...{ criteria: [], applications: null, awarded, questions: [] },
  };
}

function grants(...amounts: readonly (number | null)[]): Grant[] {
  return amounts.map((amount, i) => ({
    ...{ id: `${i}`, round: 'r', recipient: `Mottagare ${i + 1}`, answeredAs: null, project: null, amount },
    ...{ motivation: null, answers: new Map(), listedAsSilent: false, countsPersons: false },
  }));
}

describe('a printed total', () => {
  it('is held against its rows, where a blank adds nothing', () => {
    const documents = [sampleDocument({ committees: ['namnd'] })];
    expect(discrepanciesIn('sum_differs', { documents, costTables: [table(600, 100, null, 450)] })).toEqual([
      {
        kind: 'sum_differs',
        about: [{ register: 'costTables', id: 't' }],
        facts: { name: 'Kostnader', said: 600, counted: 550, difference: 50, blank: 1 },
        committees: ['namnd'],
      },
    ]);
    expect(factsIn('sum_differs', { costTables: [table(550, 100, null, 450)] })).toEqual([]);
    expect(factsIn('sum_differs', { costTables: [table(null, 100)] })).toEqual([]);
    // Blanks alone make no sum of 0.
    expect(factsIn('sum_differs', { costTables: [table(600, null, null)] })).toEqual([]);
    expect(factsIn('sum_differs', { costTables: [table(600, 0, null)] })).toMatchObject([{ counted: 0 }]);
  });
});

describe('what a round gave in all', () => {
  const found = (awarded: number | null, ...amounts: readonly (number | null)[]) =>
    factsIn('sum_differs', { grantRounds: [round(awarded)], grants: grants(...amounts) });

  it('is held against its grants where all their amounts are known', () => {
    expect(found(100, 50, 25)).toEqual([
      { name: 'Omgång 1', said: 100, counted: 75, difference: 25, blank: 0 },
    ]);
    expect(found(75, 50, 25)).toEqual([]);
    expect(found(100, 50, null)).toEqual([]);
    expect(found(100, null, 50)).toEqual([]);
    expect(found(null, 50, 25)).toEqual([]);
  });
});

describe('the sum of grants that a text says', () => {
  const found = (awarded: number | null, ...amounts: readonly (number | null)[]) =>
    factsIn('number_differs', {
      grantRounds: [round(awarded)],
      grants: grants(...amounts),
      claims: [
        {
          ...{ id: 'c', source: 'texten', document: null, quote: '90 kr' },
          says: {
            of: 'quantity',
            quantity: { kind: 'grants_sum', rounds: ['r'] },
            number: 90,
            approximate: false,
          },
        },
      ],
    });

  it('is held against what was given in all, else against the amounts, and nothing where neither is known', () => {
    expect(found(100, 50, null)).toMatchObject([{ said: 90, counted: 100 }]);
    expect(found(null, 50, 25)).toMatchObject([{ said: 90, counted: 75 }]);
    expect(found(null, 50, null)).toEqual([]);
    expect(found(90, 50, null)).toEqual([]);
  });
});
