import type { Column } from '../../indicators/model/cell.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** How one indicator is counted. The `.sql` file says the rule; see {@link Source}. */
export interface CountingRule {
  /** File name under `sources/<source>/rules/`, without the ending. */
  readonly sql: string;
  /** Optional register columns (`register.column`) that a breakdown by this column cannot do without. */
  readonly needs?: Partial<Record<Column, readonly string[]>>;
  /** A query of one truth value: whether the year's figures are preliminary. */
  readonly preliminary?: string;
}

/**
 * One agency's registers and the rules by which they are counted. Each rule is a query that gives one row per
 * counted unit and code of `type`: unit, person, area, sex, age, school_form, type. A unit has one area, one sex,
 * one age and one school form, and may have several types. Null is unknown.
 */
export interface Source {
  readonly id: string;
  readonly registers: readonly RegisterDefinition[];
  /** Tables that the rules share, made for each year in this order from queries of the same names. */
  readonly tables: readonly string[];
  /** By indicator id. */
  readonly rules: Readonly<Record<string, CountingRule>>;
}
