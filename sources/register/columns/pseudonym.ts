import type { ColumnType, Reading } from '../column-type.ts';
import { single } from '../column-type.ts';
import { readPersonId } from './person-id.ts';

/**
 * The agency's own key of a child, told apart only by equality. Where it is an identity number after all, its forms
 * are made one, so that a child written in two ways counts once.
 */
export const pseudonym: ColumnType = single('key', ({ created }) => (text): Reading => {
  const plain = text.trim().toUpperCase();
  if (plain === '') return { rejected: 'saknas' };
  const id = /^[\d\s+-]{10,15}$/.test(plain) ? readPersonId(plain, created) : null;
  return { values: [id === null ? plain : id.key] };
});

/** The id of a case, an investigation or an intervention; blank where there is none. */
export const caseId: ColumnType = single('key', () => (text): Reading => {
  const plain = text.trim();
  return { values: [plain === '' ? null : plain] };
});
