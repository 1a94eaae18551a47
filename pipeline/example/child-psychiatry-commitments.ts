import { type Course, historyFrom } from './child-psychiatry-register.ts';
import { isoDay } from './day.ts';
import { exportDay } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

/**
 * `bup_vardatagande`: one care commitment for each period of care, under the pseudonyms of the contact register. It is
 * closed some weeks after the last contact; one that is open has no end, or one in the year 9999.
 */
export function childPsychiatryCommitments(courses: readonly Course[]): RegisterExport {
  const random = new Random('exempelby/child-psychiatry/commitments');
  const rows = courses.flatMap(({ patient: { id, birthYear, sex, home }, episodes }) =>
    episodes.flatMap(([first, last]) => {
      const closed = last + random.integer(0, 90);
      const open = random.chance(0.5) ? '' : '9999-12-31';
      if (first > exportDay || closed < historyFrom) return [];
      const written = closed > exportDay ? open : isoDay(closed);
      return [[id, birthYear, sex === 'F' ? 'K' : 'M', home, isoDay(first), written, 'BUP'].join(';')];
    }),
  );
  return {
    name: 'bup_vardatagande.csv',
    encoding: 'utf-8-bom',
    header: 'Patient-id;Födelseår;Kön;Hemkommun;Vårdåtagande start;Vårdåtagande slut;Vårdgren',
    rows,
  };
}
