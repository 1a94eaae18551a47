import type { Language } from '../../../indicators/model/text.ts';
import { formatNumber } from '../../../outputs/wording/number-format.ts';
import type { Wording } from '../../../outputs/wording/wording.ts';
import { type ExpectedCell, signCell } from '../expected-cells.ts';
import type { ExpectedRow, ExpectedTable } from '../expected-tables.ts';
import type { ReleasedCount, ReleasedFollowUp, ReleasedRegisters } from './released-follow-up.ts';

/** A table of figures in an account of the follow-up as it has to be printed, from `release.json` alone. */
export interface RegisterTable extends ExpectedTable {
  /** Name of the account, which is that of its page and of its paper: `uppfoljning-bidrag`. */
  readonly account: string;
  /** Null where the release does not word it: what a theme is called. */
  readonly caption: string | null;
  /** Whether appendices have it. Pages have all. */
  readonly inAppendices: boolean;
}

/** What the tables are worked out from. */
export interface RegisterSource {
  /** Of everybody, or what concerns one committee. */
  readonly followUp: ReleasedFollowUp;
  readonly municipality: string;
  readonly language: Language;
}

/** The same with what each table asks of it. */
export interface Context extends RegisterSource {
  readonly registers: ReleasedRegisters;
  readonly countOf: (key: string) => ReleasedCount;
  readonly wording: Wording;
}

/** One that is never left out. */
export function tableOf(
  about: Pick<RegisterTable, 'account' | 'id' | 'caption' | 'inAppendices'>,
  columns: readonly string[],
  rows: readonly ExpectedRow[],
): RegisterTable {
  return { ...about, columns, rows, mayLack: false };
}

export function rowOf(label: string, depth: number, cells: readonly ExpectedCell[]): ExpectedRow {
  return { label, depth, cells, mayLack: false };
}

export function countCell(fact: ReleasedCount, wording: Wording): ExpectedCell {
  return fact.state === 'published' ? numberCell(fact.value, wording) : signCell(wording, fact.state);
}

/** A blank is missing, and never zero. */
export function amountCell(kronor: number | null, wording: Wording): ExpectedCell {
  return kronor === null ? signCell(wording, 'missing') : numberCell(kronor, wording);
}

export function numberCell(value: number, { numbers }: Wording): ExpectedCell {
  return { text: formatNumber(value, 0, numbers), tells: value !== 0 };
}

export function textCell(text: string | null, wording: Wording): ExpectedCell {
  return text === null ? signCell(wording, 'missing') : { text, tells: true };
}
