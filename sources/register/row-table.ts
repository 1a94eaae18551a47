/** What stands for a value that is not there, in a row of integers. */
export const NOTHING = -(2 ** 31);

/**
 * Where the used rows of a register go, each as integers in the order of the table's columns: a number as it is, a
 * date as days since 1970-01-01, no and yes as 0 and 1, a text by its number, {@link NOTHING} for null.
 */
export interface RowTable {
  /** The number of a text in one column of the table. */
  numberOf(column: number, text: string): number;
  /** Takes the integers over before it returns: the array may be filled again. */
  append(row: Int32Array): void;
}
