import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../indicators/follow-up/iso-days.ts';
import { pairReports } from '../../../indicators/follow-up/pair-reports.ts';

const asked = (...days: readonly string[]) => days.map((due) => ({ kind: 'report_date' as const, due }));
const recurring = (...days: readonly string[]) => days.map((due) => ({ kind: 'recurring' as const, due }));

describe('reports and what they answer', () => {
  it('pairs them in order', () => {
    const dues = asked('2020-09-23', '2022-09-23');
    expect(pairReports(dues, '2019-09-23', ['2020-11-10', '2022-09-01'])).toEqual([
      '2020-11-10',
      '2022-09-01',
    ]);
  });

  it('lets a report that was asked for once be answered however late', () => {
    // Nearer to the second, but the first is still owed.
    expect(pairReports(asked('2020-09-23', '2022-09-23'), '2019-09-23', ['2022-02-01'])).toEqual([
      '2022-02-01',
      null,
    ]);
  });

  it('takes a report before its day, but not before half the time', () => {
    // 2019-09-23 to 2020-09-23 is 366 days: half is 183, on 2020-03-24.
    const dues = asked('2020-09-23');
    expect(pairReports(dues, '2019-09-23', ['2020-03-24'])).toEqual(['2020-03-24']);
    expect(pairReports(dues, '2019-09-23', ['2020-03-23'])).toEqual([null]);
    expect(pairReports(dues, null, ['2015-01-01'])).toEqual(['2015-01-01']);
  });

  it('does not let an extra report soon after the first answer the third year', () => {
    const dues = asked('2020-09-23', '2022-09-23');
    expect(pairReports(dues, '2019-09-23', ['2020-09-23', '2020-12-01'])).toEqual(['2020-09-23', null]);
  });

  it('does not let one missed year make all later ones late', () => {
    const dues = recurring('2016-03-10', '2017-03-10', '2018-03-10', '2019-03-10');
    expect(pairReports(dues, '2015-03-10', ['2017-03-01', '2018-03-01'])).toEqual([
      null,
      '2017-03-01',
      '2018-03-01',
      null,
    ]);
  });

  it('keeps a recurring report that comes late to the year it is of', () => {
    const dues = recurring('2021-03-10', '2022-03-10', '2023-03-10');
    expect(pairReports(dues, '2020-03-10', ['2021-10-01', '2022-03-01'])).toEqual([
      '2021-10-01',
      '2022-03-01',
      null,
    ]);
  });

  it('takes a recurring report early where the one before it was given', () => {
    const dues = recurring('2021-09-01', '2022-09-01');
    expect(pairReports(dues, '2020-09-01', ['2021-05-20', '2022-05-20'])).toEqual([
      '2021-05-20',
      '2022-05-20',
    ]);
  });

  it('leaves the window of a duty that stands before the start open', () => {
    expect(pairReports(asked('2019-01-01'), '2019-06-01', ['2018-12-01'])).toEqual(['2018-12-01']);
  });

  it('gives each report to one duty at most, and keeps their order among those of one kind that never lapse', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((months) => addMonths('2015-01-10', months));
    const days = fc.uniqueArray(day, { maxLength: 8 }).map((some) => some.sort());
    fc.assert(
      fc.property(days, days, (dues, given) => {
        const answers = pairReports(asked(...dues), '2014-12-10', given).filter((answer) => answer !== null);
        expect(new Set(answers).size).toBe(answers.length);
        expect(given).toEqual(expect.arrayContaining(answers));
        expect([...answers].sort()).toEqual(answers);
      }),
    );
  });
});
