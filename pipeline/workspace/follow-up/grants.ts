import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import type { Grant } from '../../../indicators/model/follow-up/grant.ts';
import { csvTable } from './csv-table.ts';
import type { CountedEntries } from './entry.ts';

const columns = {
  id: 'filled',
  round: 'filled',
  recipient: 'filled',
  answered_as: 'may be empty',
  project: 'may be empty',
  amount: 'may be empty',
  motivation: 'may be empty',
  listed_as_silent: 'may be empty',
  participants: 'may be empty',
} as const;

/** A grant without what its recipient has answered. */
export type GivenGrant = Omit<Grant, 'answers'>;

/** `grants.csv`: a row for each grant. */
export function grantsIn(file: string, text: string): CountedEntries<GivenGrant> {
  const table = csvTable(file, text, columns);
  const counts: (readonly [string, number])[] = [];
  const entries = table.rows.map((row) => {
    const id = row.id('id');
    const participants = row.whole('participants');
    if (participants !== null) counts.push([countKeys.grant(id), participants]);
    const value: GivenGrant = {
      id,
      round: row.reference('round') ?? '',
      recipient: row.filled('recipient'),
      answeredAs: row.words('answered_as'),
      project: row.words('project'),
      amount: row.whole('amount'),
      motivation: row.words('motivation'),
      listedAsSilent: row.yes('listed_as_silent'),
      countsPersons: participants !== null,
    };
    return { value, at: row.at };
  });
  return { ...table, entries, counts };
}
