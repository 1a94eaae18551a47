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
 * One agency's registers and the rules by which they are counted. Each rule is a query that picks units: unit,
 * person, area, school_form, type. A unit has one person, one area and one school form, may have several types, and
 * may stand on several rows. Null is unknown. Sex, age and protection are the child's, from the table `child`.
 */
export interface Source {
  readonly id: string;
  readonly registers: readonly RegisterDefinition[];
  /**
   * Tables that the rules share, made for each year in this order from queries of the same file names, with `_` for
   * `-`. One is `child`: person, sex, age, protected; one row per child whom the source counts.
   */
  readonly tables: readonly string[];
  /** By indicator id. */
  readonly rules: Readonly<Record<string, CountingRule>>;
}
