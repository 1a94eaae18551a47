import { describe, expect, it } from 'vitest';
import { reportDuties } from '../../../indicators/follow-up/report-duties.ts';
import type { FollowUpDocument, Oversight } from '../../../indicators/model/follow-up/document.ts';
import { noRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { sampleDocument } from '../../support/sample-follow-up.ts';

const asksNothing: Oversight = {
  ...{ by: 'kansli', to: null, everyMonths: null },
  ...{ reportYears: [], reportDates: [], given: [], knownUntil: null, next: null },
};

function document(followUp: Partial<Oversight>, own: Partial<FollowUpDocument> = {}): FollowUpDocument {
  return sampleDocument({ followUp: { ...asksNothing, ...followUp }, ...own });
}

const adoptedOn = (date: string | null) => ({
  decided: { by: 'kommunfullmaktige', date, paragraph: '§ 111', registryNumber: null },
});

const dutiesOf = (date: string, ...documents: readonly FollowUpDocument[]) =>
  reportDuties({ ...noRegisters, documents }, date);
const days = (date: string, ...documents: readonly FollowUpDocument[]) =>
  dutiesOf(date, ...documents).map(({ due }) => due);

describe('the reports of a strategy one and three years after adoption', () => {
  const strategy = document({ reportYears: [1, 3], given: ['2020-11-10'] }, adoptedOn('2019-09-23'));

  it('are due on the day of the adoption, and their lateness is in days', () => {
    // Danderyd, kommunfullmäktige 2019-09-23 § 111: 7 days of September, 31 of October, 10 of November.
    expect(dutiesOf('2021-01-01', strategy)).toEqual([
      {
        ...{ document: 'strategi', kind: 'report_year', reportYear: 1, due: '2020-09-23' },
        ...{ given: '2020-11-10', daysLate: 48 },
      },
      {
        ...{ document: 'strategi', kind: 'report_year', reportYear: 3, due: '2022-09-23' },
        ...{ given: null, daysLate: -630 },
      },
    ]);
  });

  it('are late until the edition where they have not been given', () => {
    expect(dutiesOf('2022-10-03', strategy)[1]).toMatchObject({ given: null, daysLate: 10 });
  });

  it('had not been given on a day before they were', () => {
    expect(dutiesOf('2020-10-01', strategy)[0]).toMatchObject({ given: null, daysLate: 8 });
  });

  it('are neither late nor given after the day until which anybody knows', () => {
    const old = document(
      { reportYears: [1, 3], given: ['2020-11-10'], knownUntil: '2020-11-10' },
      adoptedOn('2019-09-23'),
    );
    expect(dutiesOf('2024-01-31', old).map(({ daysLate }) => daysLate)).toEqual([48, null]);
    // Until its day has come it is awaited like any other.
    expect(dutiesOf('2022-09-22', old)[1]?.daysLate).toBe(-1);
    // What was missing before that day is known to be missing.
    const silent = document({ reportYears: [1], knownUntil: '2020-11-10' }, adoptedOn('2019-09-23'));
    expect(dutiesOf('2020-12-23', silent)[0]?.daysLate).toBe(91);
  });

  it('are due although the strategy has ceased to hold', () => {
    const valid = { from: '2019-09-23', to: '2021-12-31' };
    expect(days('2024-01-01', { ...strategy, valid })).toEqual(['2020-09-23', '2022-09-23']);
  });

  it('come on 28 February for one adopted on a leap day', () => {
    const leap = document({ reportYears: [1, 3, 4] }, adoptedOn('2020-02-29'));
    expect(days('2020-03-01', leap)).toEqual(['2021-02-28', '2023-02-28', '2024-02-29']);
  });

  it('cannot be counted from a decision without a date', () => {
    expect(days('2020-03-01', document({ reportYears: [1] }, adoptedOn(null)))).toEqual([]);
    expect(days('2020-03-01', document({ reportYears: [1] }))).toEqual([]);
  });
});

describe('reports that somebody has asked for', () => {
  it('are due on their dates, by date', () => {
    const assignment = document({ reportDates: ['2024-06-30', '2023-12-31'], given: ['2023-12-13'] });
    expect(dutiesOf('2024-03-01', assignment).map(({ due, daysLate }) => [due, daysLate])).toEqual([
      ['2023-12-31', -18],
      ['2024-06-30', -121],
    ]);
  });

  it('are one where two rules give one day', () => {
    const both = document({ reportYears: [1], reportDates: ['2020-09-23'] }, adoptedOn('2019-09-23'));
    expect(dutiesOf('2020-01-01', both)).toMatchObject([{ kind: 'report_year', due: '2020-09-23' }]);
  });

  it('include the next one that has been set, where nothing recurs', () => {
    expect(dutiesOf('2024-03-01', document({ knownUntil: null, next: '2024-05-02' }))).toMatchObject([
      { kind: 'report_date', due: '2024-05-02' },
    ]);
  });
});

describe('reports that recur', () => {
  const yearly = document({ everyMonths: 12, given: ['2015-03-01'] }, adoptedOn('2014-03-10'));

  it('come every so many months until the first one after the edition', () => {
    expect(days('2017-01-01', yearly)).toEqual(['2015-03-10', '2016-03-10', '2017-03-10']);
  });

  it('do not drift at the end of months', () => {
    const monthly = document({ everyMonths: 1, given: ['2024-02-28'] }, adoptedOn('2024-01-31'));
    expect(days('2024-04-15', monthly)).toEqual(['2024-02-29', '2024-03-31', '2024-04-30']);
  });

  it('end with the validity, the day after it included, on which its last year is told of', () => {
    const until = (to: string) => ({ ...yearly, valid: { from: null, to } });
    expect(days('2020-01-01', until('2016-03-10'))).toEqual(['2015-03-10', '2016-03-10']);
    expect(days('2020-01-01', until('2016-03-09'))).toEqual(['2015-03-10', '2016-03-10']);
    expect(days('2020-01-01', until('2016-03-08'))).toEqual(['2015-03-10']);
  });

  it('end with a newer version', () => {
    const newer = sampleDocument({ id: 'ny', replaces: 'strategi', ...adoptedOn('2016-01-01') });
    expect(days('2020-01-01', yearly, newer)).toEqual(['2015-03-10']);
  });

  it('leave out what nobody knows whether it was given', () => {
    const unknown = document({ everyMonths: 12 }, adoptedOn('2014-03-10'));
    expect(days('2026-06-01', unknown)).toEqual(['2026-03-10', '2027-03-10']);
    const since2024 = document({ everyMonths: 12, given: ['2024-03-01'] }, adoptedOn('2014-03-10'));
    expect(days('2026-06-01', since2024)).toEqual(['2024-03-10', '2025-03-10', '2026-03-10', '2027-03-10']);
  });

  it('start from the validity where it says when it begins', () => {
    const valid = { from: '2020-01-01', to: null };
    expect(days('2020-02-01', document({ everyMonths: 6 }, { valid, ...adoptedOn('2019-11-20') }))).toEqual([
      '2020-07-01',
    ]);
  });

  it('take the next day that has been set in place of that of its own period, and go on from there', () => {
    const moved = document(
      { everyMonths: 12, given: ['2024-03-01', '2025-03-01'], knownUntil: null, next: '2026-11-01' },
      adoptedOn('2023-03-10'),
    );
    expect(days('2026-06-01', moved)).toEqual(['2024-03-10', '2025-03-10', '2026-11-01']);
    expect(days('2027-06-01', moved)).toEqual(['2024-03-10', '2025-03-10', '2026-11-01', '2027-11-01']);
  });

  it('need no beginning where the next day has been set', () => {
    expect(days('2026-06-01', document({ everyMonths: 12, knownUntil: null, next: '2026-09-01' }))).toEqual([
      '2026-09-01',
    ]);
    expect(days('2026-06-01', document({ everyMonths: 12 }))).toEqual([]);
  });

  it('cannot recur every 0 months', () => {
    expect(() => days('2026-06-01', document({ everyMonths: 0 }, adoptedOn('2014-03-10')))).toThrow(
      RangeError,
    );
  });
});

describe('the reports of all documents', () => {
  it('stand by due date, and none comes from a document that asks for none', () => {
    const a = document({ reportDates: ['2025-05-01', '2024-01-01'] }, { id: 'a' });
    const b = document({ reportDates: ['2024-06-01'] }, { id: 'b' });
    const none = sampleDocument({ id: 'c' });
    expect(dutiesOf('2024-01-01', a, b, none).map(({ document: id, due }) => `${id} ${due}`)).toEqual([
      'a 2024-01-01',
      'b 2024-06-01',
      'a 2025-05-01',
    ]);
  });
});
