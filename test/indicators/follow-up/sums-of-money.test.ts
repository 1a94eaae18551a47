import { describe, expect, it } from 'vitest';
import { awardedIn, sumOfGrants, sumOfRows } from '../../../indicators/follow-up/sums-of-money.ts';

type Amounts = readonly (number | null)[];

const rowsOf = (...amounts: Amounts) => ({
  ...{ id: 't', name: 'Kostnader', document: null, printedTotal: null, setAside: null },
  rows: amounts.map((amount, i) => ({ label: `Rad ${i}`, amount })),
});

const grantsOf = (round: string, ...amounts: Amounts) =>
  amounts.map((amount, i) => ({
    ...{ id: `${round}-${i}`, round, recipient: 'Föreningen', answeredAs: null, project: null, amount },
    ...{ motivation: null, answers: new Map(), listedAsSilent: false, countsPersons: false },
  }));

const round = (awarded: number | null) => ({
  ...{ id: 'r1', name: 'Omgång 1', document: null, closed: null, targetGroup: null },
  ...{ criteria: [], applications: null, awarded, questions: [] },
});

describe('the rows of a cost table', () => {
  it('make a sum without those that are blank, and none where all are', () => {
    expect(sumOfRows(rowsOf(100, null, 450))).toBe(550);
    expect(sumOfRows(rowsOf(0, null))).toBe(0);
    expect(sumOfRows(rowsOf(null, null))).toBeNull();
  });
});

describe('grants', () => {
  it('make a sum where the amount of each is known', () => {
    expect(sumOfGrants(grantsOf('r1', 50, 25))).toBe(75);
    expect(sumOfGrants(grantsOf('r1', 50, null))).toBeNull();
    expect(sumOfGrants([])).toBe(0);
  });

  it('of a round are what is said of it, or else their sum, and those of others are not among them', () => {
    const grants = [...grantsOf('r1', 50, 25), ...grantsOf('r2', 1000, null)];
    expect(awardedIn(round(null), grants)).toBe(75);
    expect(awardedIn(round(100), grants)).toBe(100);
    expect(awardedIn(round(0), grants)).toBe(0);
    expect(awardedIn(round(null), grantsOf('r1', 50, null))).toBeNull();
  });
});
