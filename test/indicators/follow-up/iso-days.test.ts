import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, weekdayOf } from '../../../indicators/follow-up/iso-days.ts';

const someDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('months later', () => {
  it('is the same day of the month', () => {
    expect(addMonths('2019-09-23', 12)).toBe('2020-09-23');
    expect(addMonths('2019-09-23', 36)).toBe('2022-09-23');
    expect(addMonths('2019-11-30', -12)).toBe('2018-11-30');
    expect(addMonths('2019-11-15', 3)).toBe('2020-02-15');
  });

  it('is the last day of a month that is too short', () => {
    expect(addMonths('2020-02-29', 12)).toBe('2021-02-28');
    expect(addMonths('2020-02-29', 48)).toBe('2024-02-29');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2023-12-31', -1)).toBe('2023-11-30');
  });

  it('never comes earlier than 28 days and never later than 31 for each month', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 240 }), (day, months) => {
        const later = addMonths(day, months);
        expect(later >= addDays(day, 28 * months)).toBe(true);
        expect(later <= addDays(day, 31 * months)).toBe(true);
      }),
    );
  });
});

describe('days later', () => {
  it('goes over the end of months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2023-02-28', 2)).toBe('2023-03-02');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  });
});

describe('the days between two dates', () => {
  it('are counted over months, leap days and the nights when clocks are changed', () => {
    expect(daysBetween('2020-09-23', '2020-11-10')).toBe(48);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-16', '2026-03-16')).toBe(0);
    expect(daysBetween('2026-03-17', '2026-03-16')).toBe(-1);
  });

  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(someDay, someDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});

describe('the day of the week', () => {
  it('is known', () => {
    // 22 February 2012 was a Wednesday, 24 December 2023 a Sunday, 20 November 1989 a Monday.
    expect(weekdayOf('2012-02-22')).toBe(3);
    expect(weekdayOf('2023-12-24')).toBe(7);
    expect(weekdayOf('1989-11-20')).toBe(1);
  });
});
