import { type Course, historyFrom } from './child-psychiatry-register.ts';
import { dayOf, isoDay } from './day.ts';
import { exportDay } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

const newForm = dayOf(2022, 1, 1);
const kinds = [
  ['NEUROPSYK', 0.5],
  ['Neuropsykiatrisk utredning', 0.12],
  ['NPU', 0.08],
  ['BASUTREDNING', 0.3],
] as const;
/** What the largest clinic calls a neuropsychiatric assessment in its new form: see code-lists/spellings.csv. */
const kindsOfNewForm = [
  ['Utredning utvecklingsavvikelse', 0.25],
  ['NEUROPSYK', 0.4],
  ['NPU', 0.05],
  ['BASUTREDNING', 0.3],
] as const;

/**
 * `bup_utredning` (R9): assessments from 2014 on, under the pseudonyms of the contact register.
 * Its oddities: one type of assessment in four spellings, one of them this clinic's own; assessments without an end;
 * a column of measures (KVÅ) that no extract reads; and one assessment that ends before it begins.
 */
export function childPsychiatryAssessments(courses: readonly Course[]): RegisterExport {
  const random = new Random('exempelby/child-psychiatry/assessments');
  const rows = courses.flatMap(({ patient: { id, birthYear, sex, home }, episodes }) =>
    episodes.flatMap(([first, last]) => {
      const wanted = random.chance(0.52);
      const start = first + random.integer(20, 160);
      const end = start + 45 + Math.floor(Math.min(500, random.exponential(130)));
      const kind = random.weighted<string>(start >= newForm ? kindsOfNewForm : kinds);
      if (!wanted || start > last || start > exportDay || start < historyFrom) return [];
      const written = end > exportDay ? '' : isoDay(end);
      return [
        [id, birthYear, sex === 'F' ? 'K' : 'M', home, isoDay(start), written, kind, 'AA085'].join(';'),
      ];
    }),
  );
  return {
    name: 'bup_utredning.csv',
    encoding: 'utf-8-bom',
    header: 'Patient-id;Födelseår;Kön;Hemkommun;Utredning start;Utredning slut;Utredningstyp;KVÅ',
    rows: rows.map((row, i) =>
      i === 500 ? row.replace(/\d{4}-\d\d-\d\d;[^;]*/, '2020-05-04;2020-04-05') : row,
    ),
  };
}
