import { protectionMark } from './columns/yes-no.ts';
import type { ColumnDefinition } from './register-definition.ts';

/** The mark of a protected person, as registers call it where not all of them have one. */
export const protectedIdentity: ColumnDefinition = {
  as: 'protected',
  name: 'Skyddad identitet',
  synonyms: ['Sekretessmarkering', 'Skyddade personuppgifter', 'Skyddad'],
  type: protectionMark,
  optional: true,
};
