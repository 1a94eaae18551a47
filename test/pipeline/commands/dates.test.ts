import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateOrToday, today } from '../../../pipeline/commands/dates.ts';

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a date on the command line', () => {
  it('is a day that the calendar has', () => {
    expect(dateOrToday('2028-02-29', 'approve')).toBe('2028-02-29');
    for (const none of ['2026-02-30', '2026-02-29', '2026-13-01', '20260320', '']) {
      expect(() => dateOrToday(none, 'approve'), none).toThrow('1 problem');
    }
  });

  it('is today where the machine stands, when none is given', () => {
    process.env.TZ = 'Europe/Stockholm';
    vi.useFakeTimers({ now: new Date('2026-03-20T23:30:00Z') });
    expect(today()).toBe('2026-03-21');
  });
});
