import type { CodeSpelling, ColumnType, InForce } from './column-type.ts';
import type { RegisterDefinition } from './register-definition.ts';

/** A spelling of a code that one municipality or agency has, beside those that the program knows. */
export interface AddedSpelling {
  readonly source: string;
  readonly register: string;
  /** The column in the register table. */
  readonly column: string;
  readonly code: string;
  readonly spelling: string;
  /** Outside these days a row is used all the same, with a remark. */
  readonly inForce?: InForce;
}

/**
 * The register with spellings added to its code sets. Where a column's codes had no date to be in force on, it is the
 * day from which the row covers.
 *
 * @param added  those of the register's source; what names another register or column changes nothing
 */
export function withSpellings(
  register: RegisterDefinition,
  added: readonly AddedSpelling[],
): RegisterDefinition {
  const inForceOn: Record<string, string> = { ...register.inForceOn };
  const columns = register.columns.map((column) => {
    const own = added.filter((one) => one.register === register.id && one.column === column.as);
    if (own.length === 0) return column;
    inForceOn[column.as] ??= register.covers.from;
    return { ...column, type: withCodes(column.type, own.map(codeSpelling)) };
  });
  return { ...register, columns, inForceOn };
}

function withCodes(type: ColumnType, spellings: readonly CodeSpelling[]): ColumnType {
  return { ...type, reader: (context) => type.reader({ ...context, spellings }) };
}

function codeSpelling({ code, spelling, inForce }: AddedSpelling): CodeSpelling {
  return { code, spellings: [spelling], ...(inForce ? { inForce } : {}) };
}
