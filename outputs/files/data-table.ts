import type { Text } from '../../indicators/model/text.ts';
import type { DataColumn, DataRow } from './data-column.ts';

/** One table of the open data: what its CSV, Parquet and Arrow files and all descriptions of them are made from. */
export interface DataTable {
  /** File name without ending. */
  readonly name: string;
  readonly title: Text;
  readonly columns: readonly DataColumn<string>[];
  readonly rows: readonly DataRow<string>[];
  /** Columns that together name a row, none of them ever empty; none where some may be. */
  readonly key: readonly string[];
  /** Whether there is a Parquet and an Arrow file of it too. */
  readonly isBinaryToo: boolean;
}
