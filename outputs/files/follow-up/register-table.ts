import type { Text } from '../../../indicators/model/text.ts';
import type { PublishedFollowUp } from '../../../indicators/release/published-follow-up.ts';
import type { Edition } from '../../../indicators/release/release-content.ts';
import type { DataColumn } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { editionCells, editionColumns } from '../edition-columns.ts';

/** What the tables of the follow-up are made from. */
export interface FollowUpSource {
  readonly edition: Edition;
  /** Whether the content is that of a draft or of a release. */
  readonly status: 'draft' | 'release';
  readonly followUp: PublishedFollowUp;
}

/** A column and what stands in it: of an entry that says nothing an empty field. */
export interface RegisterColumn<Entry> {
  readonly column: DataColumn<string>;
  value(entry: Entry): string | number | null;
}

/** A register as a table of the open data, one entry to a row, in the order of the register. */
export function registerTable<Entry>(
  { edition, status }: FollowUpSource,
  name: string,
  title: Text,
  key: readonly string[],
  entries: readonly Entry[],
  columns: readonly RegisterColumn<Entry>[],
): DataTable {
  const whole = editionCells(edition, status);
  return {
    ...{ name, title, key },
    columns: [...columns.map(({ column }) => column), ...editionColumns],
    rows: entries.map((entry) => ({
      ...Object.fromEntries(
        columns.map(({ column, value }) => {
          const cell = value(entry);
          return [column.name, cell === null && column.type === 'text' ? '' : cell];
        }),
      ),
      ...whole,
    })),
    isBinaryToo: false,
  };
}
