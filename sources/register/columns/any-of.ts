import { type ColumnType, single } from '../column-type.ts';

/**
 * A column of which an export must have one of several kinds: its synonyms are the names of them all, each of which
 * is a column of its own as well. Says only that it is there; what it holds is read under its own name.
 */
export const anyOf: ColumnType = single('boolean', () => () => ({ values: [true] }));
