import type { Column } from './cell.ts';
import type { Text } from './text.ts';

export interface Code {
  readonly code: string;
  /** The code it is part of; the column's total where nothing lies between. */
  readonly parent: string;
  readonly label: Text;
  /** Ages at 31 December, both included: only in age bands. */
  readonly ages?: readonly [number, number];
}

/** The codes that one breakdown may use, in report order, without the total. */
export interface CodeList {
  readonly id: string;
  readonly column: Column;
  readonly label: Text;
  /** Changes when codes change meaning; for areas it is the `area_version` of deliveries. */
  readonly version: string;
  readonly codes: readonly Code[];
}

export function childrenOf(list: CodeList, parent: string): Code[] {
  return list.codes.filter((code) => code.parent === parent);
}
