import type { ProviderReport } from '../../../indicators/model/follow-up/provider-report.ts';
import { csvTable } from './csv-table.ts';
import type { Entries } from './entry.ts';

const columns = {
  id: 'filled',
  provider: 'filled',
  activity: 'filled',
  document: 'may be empty',
  due: 'may be empty',
  received: 'may be empty',
  owner: 'may be empty',
} as const;

/** `provider-reports.csv`: a row for each report that a provider owes or has given. */
export function providerReportsIn(file: string, text: string): Entries<ProviderReport> {
  const table = csvTable(file, text, columns);
  const entries = table.rows.map((row) => ({
    value: {
      id: row.id('id'),
      provider: row.filled('provider'),
      activity: row.filled('activity'),
      document: row.reference('document'),
      due: row.date('due'),
      received: row.date('received'),
      owner: row.reference('owner'),
    },
    at: row.at,
  }));
  return { ...table, entries };
}
