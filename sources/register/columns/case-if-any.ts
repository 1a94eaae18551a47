import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { spellingKey } from './code-set.ts';

/** How logs say that there was nothing to write. A dash has no letters, and is as blank. */
const none: ReadonlySet<string> = new Set(
  ['', 'inga', 'inget', 'inga ärenden', 'inget ärende', 'ingen'].map(spellingKey),
);

/** The number of a case in a log that has rows without one. Case and spaces do not tell two cases apart. */
export const caseIfAny: ColumnType = single('key', () => (text): Reading => {
  if (none.has(spellingKey(text))) return blank;
  return { values: [text.normalize('NFC').replace(/\s/g, '').toUpperCase()] };
});
