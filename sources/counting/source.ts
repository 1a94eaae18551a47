import type { Column } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** How one indicator is counted. The `.sql` file says the rule; see {@link Source}. */
export interface CountingRule {
  /** File name under `sources/<source>/rules/`, without the ending. */
  readonly sql: string;
  /** The registers that the rule reads, if not all of the source: without one of them the figure is missing. */
  readonly registers?: readonly string[];
  /** Optional register columns (`register.column`) that a breakdown by this column cannot do without. */
  readonly needs?: Partial<Record<Column, readonly string[]>>;
  /** A query of one truth value: whether the year's figures are preliminary. */
  readonly preliminary?: string;
}

/**
 * One agency's registers and the rules by which they are counted. Each rule is a query that picks units: unit,
 * subject, area, school_form, type. A unit has one subject, one area and one school form, may have several types, and
 * may stand on several rows. Null is unknown. Sex, age, home and protection are the subject's.
 */
export interface Source {
  readonly id: string;
  readonly registers: readonly RegisterDefinition[];
  /** Tables made once of the registers, whatever the year, in this order; file and table names as for `tables`. */
  readonly prepared?: readonly string[];
  /**
   * Tables that the rules share, made for each year in this order from queries of the same file names, with `_` for
   * `-`. One is `subject`, whom a unit is about: subject (the key), person, home, sex, age, protected. The subject is
   * a child wherever the register knows children; else the case or the family, and `person` is null. Where children
   * are known only through their family, `person` is the family, since the rule protects those few. `home` is a
   * municipality code: that of the register's owner, `$municipality`, or what the register says of where they live.
   */
  readonly tables: readonly string[];
  /**
   * A query of what the steward should know of a year besides the counts, as rows that an indicator's name leaves out:
   * remark (in Swedish, with what it counts) and number.
   */
  readonly remarks?: string;
  /**
   * A query of what a year's rows cannot tell: indicator, crossing_column, reason. Without a column the indicator is
   * missing in the year, and not zero; with one, its breakdowns by that column are not applicable. The reason is a
   * name under `reasons`.
   */
  readonly findings?: string;
  /** What readers see of a finding, by the name that its query gives it. */
  readonly reasons?: Readonly<Record<string, Text>>;
  /** By indicator id. */
  readonly rules: Readonly<Record<string, CountingRule>>;
  /** Counts that seldom exceed another, though no rule forbids it; the remark asks the steward to look once more. */
  readonly seldomMore?: readonly {
    readonly indicator: string;
    readonly than: string;
    readonly remark: string;
  }[];
}
