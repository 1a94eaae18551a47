import { type Command, InvalidArgumentError } from 'commander';
import type { Column } from '../../indicators/model/cell.ts';
import { optionOf } from '../explain/named-cell.ts';

/** What the options that name a place are read as: a code where they are given. */
export interface CellOptions {
  readonly area?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly schoolForm?: string;
  readonly type?: string;
}

/** The options by which a verb is told the place of a cell; none for the total. */
export function withCellOptions(command: Command): Command {
  return command
    .option(`${optionOf.area_code} <code>`, 'area, where the cell has one')
    .option(`${optionOf.sex} <code>`, 'sex')
    .option(`${optionOf.age_band} <code>`, 'age band')
    .option(`${optionOf.school_form} <code>`, 'school form')
    .option(`${optionOf.type} <code>`, 'type, legal base, or whatever else the indicator is broken down by');
}

export function codesOf({ area, sex, age, schoolForm, type }: CellOptions): Partial<Record<Column, string>> {
  return {
    ...(area === undefined ? {} : { area_code: area }),
    ...(sex === undefined ? {} : { sex }),
    ...(age === undefined ? {} : { age_band: age }),
    ...(schoolForm === undefined ? {} : { school_form: schoolForm }),
    ...(type === undefined ? {} : { type }),
  };
}

export function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('a year has four digits, as 2024.');
  return Number(text);
}
