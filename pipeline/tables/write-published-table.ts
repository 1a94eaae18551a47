import { type Treatments, treatment } from '../../indicators/disclosure/problem/protection-problem.ts';
import type { Crossing } from '../../indicators/disclosure/table/crossing.ts';
import { rowsOfCells } from './published-rows.ts';
import { writeOutput } from './write-output.ts';

/** What may be written of a table: a withheld cell has no number here. */
export interface PublishedTable {
  readonly crossing: Crossing;
  /** 1 for each cell that a published table holds. */
  readonly publishable: Uint8Array;
  readonly treatments: Treatments;
  /** NaN for cells that are withheld or dropped. */
  readonly value: Float64Array;
}

/** `published.csv`: each published cell with its number, or with an empty one and the word `withheld`. */
export async function writePublishedTable(path: string, name: string, table: PublishedTable): Promise<void> {
  const bytes = rowsOfCells(table.crossing, [name, 'status'], (cell) => {
    if (table.publishable[cell] !== 1 || table.treatments[cell] === treatment.drop) return null;
    return table.treatments[cell] === treatment.publish ? `${table.value[cell]},published` : ',withheld';
  });
  await writeOutput(path, bytes);
}
