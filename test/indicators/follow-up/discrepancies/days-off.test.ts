import { describe, expect, it } from 'vitest';
import type { PlannedDay } from '../../../../indicators/model/follow-up/calendar.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn } from './find-discrepancies.ts';

describe('a day in a text', () => {
  const day = (date: string, own: Partial<PlannedDay> = {}): PlannedDay => ({
    ...{ id: date, date, what: 'Möte', body: 'namnd', document: null, confirmed: false },
    ...own,
  });
  const isStrange = (...args: Parameters<typeof day>): boolean =>
    discrepanciesIn('holiday', { days: [day(...args)] }).length > 0;

  it('is strange for a meeting on a holiday, an eve or in a weekend', () => {
    expect(isStrange('2026-05-01')).toBe(true);
    expect(isStrange('2026-12-31')).toBe(true);
    expect(isStrange('2026-05-23')).toBe(true);
    expect(isStrange('2026-05-22')).toBe(false);
  });

  it('is strange where nobody meets on a holiday or an eve, but not in a weekend or at the end of the year', () => {
    expect(isStrange('2026-05-01', { body: null })).toBe(true);
    expect(isStrange('2026-12-24', { body: null })).toBe(true);
    expect(isStrange('2026-12-31', { body: null })).toBe(false);
    expect(isStrange('2026-05-31', { body: null })).toBe(false);
  });

  it('is that of the body that meets, and else of the document’s', () => {
    const documents = [sampleDocument({ committees: ['a', 'b'] })];
    const days = [day('2026-05-01'), day('2026-12-25', { body: null, document: 'strategi' })];
    expect(discrepanciesIn('holiday', { documents, days }).map(({ committees }) => committees)).toEqual([
      ['namnd'],
      ['a', 'b'],
    ]);
  });
});
