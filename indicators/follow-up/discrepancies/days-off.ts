import type { PlannedDay } from '../../model/follow-up/calendar.ts';
import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { type DayOff, dayOff } from '../swedish-holidays.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Days in texts that are off, and that nobody has made sure of: a committee that meets on 24 December. Where a body
 * meets, weekends are told too; where none does, the day may be a last one, and neither a weekend nor the last day of
 * the year is strange.
 * Facts: `name`, what is on that day; `date`; `off`: `holiday`, `eve` or `weekend`; `dayNameSv`, `dayNameEn`.
 */
export function daysOff({ registers, whose }: Searched): Discrepancy[] {
  return registers.days.flatMap((day): Discrepancy[] => {
    const off = day.confirmed ? null : dayOff(day.date);
    if (off === null || !isStrange(day, off)) return [];
    const { id, what: name, date } = day;
    return [
      {
        kind: 'holiday',
        about: [{ register: 'days', id }],
        facts: { name, date, off: off.kind, dayNameSv: off.name.sv, dayNameEn: off.name.en },
        committees: whose.ofDay(day),
      },
    ];
  });
}

function isStrange({ body, date }: PlannedDay, off: DayOff): boolean {
  return body !== null || (off.kind !== 'weekend' && !date.endsWith('-12-31'));
}
