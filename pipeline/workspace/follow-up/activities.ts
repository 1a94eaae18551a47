import type { Activity } from '../../../indicators/model/follow-up/activity.ts';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { problem } from '../../../indicators/model/problem.ts';
import { csvTable } from './csv-table.ts';
import type { CountedEntries } from './entry.ts';
import type { Row } from './row.ts';

const columns = {
  id: 'filled',
  document: 'may be empty',
  undertaking: 'may be empty',
  what: 'filled',
  dates: 'may be empty',
  times: 'may be empty',
  participants_least: 'may be empty',
  participants_most: 'may be empty',
  approximate: 'may be empty',
  note: 'may be empty',
} as const;
type ActivityRow = Row<keyof typeof columns>;

/** `activities.csv`: a row for each thing that was done, and how many came. */
export function activitiesIn(file: string, text: string): CountedEntries<Activity> {
  const table = csvTable(file, text, columns);
  const counts: (readonly [string, number])[] = [];
  const entries = table.rows.map((row) => {
    const id = row.id('id');
    const { participants, least, most } = participantsIn(row);
    if (least !== null) counts.push([countKeys.leastPresent(id), least]);
    if (most !== null) counts.push([countKeys.mostPresent(id), most]);
    if (least !== null && most !== null && least > most) {
      const found = 'fewer at most than at least';
      table.problems.push(problem('FOLLOW-UP-006', row.at('participants_most'), found, 'as many or more'));
    }
    const value: Activity = {
      id,
      document: row.reference('document'),
      undertaking: row.reference('undertaking'),
      what: row.filled('what'),
      dates: row.dates('dates'),
      times: row.whole('times'),
      participants,
      note: row.words('note'),
    };
    return { value, at: row.at };
  });
  return { ...table, entries, counts };
}

interface Participants {
  readonly participants: Activity['participants'];
  readonly least: number | null;
  readonly most: number | null;
}

/** One number stands in both columns; a number in one of them alone could mean it or the other bound. */
function participantsIn(row: ActivityRow): Participants {
  const [least, most] = [row.whole('participants_least'), row.whole('participants_most')];
  const approximate = row.yes('approximate');
  const [noLeast, noMost] = [row.isEmpty('participants_least'), row.isEmpty('participants_most')];
  if (noLeast !== noMost)
    row.wrong(
      noLeast ? 'participants_least' : 'participants_most',
      'nothing',
      'the same number where there is one',
    );
  if (approximate && noLeast && noMost) row.wrong('approximate', 'yes without a number', 'no, or a number');
  if (least === null || most === null) return { participants: 'unknown', least: null, most: null };
  if (approximate) return { participants: 'approximate', least, most };
  return { participants: least === most ? 'exact' : 'interval', least, most };
}
