import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Language } from '../../indicators/model/text.ts';
import { followUpTermsOf } from './terms.ts';

/**
 * What the ids of the registers are called where people read them. An id that the registers at hand do not have is
 * shown as it is: those of one committee lack what belongs to others.
 */

/** The title of a role; `Ansvarig saknas` where nobody has been named. */
export function roleTitle({ roles }: FollowUpRegisters, id: string | null, language: Language): string {
  if (id === null) return followUpTermsOf(language).ownerMissing;
  return roles.find((role) => role.id === id)?.title ?? id;
}

/** The name of a committee or board. */
export function bodyName({ bodies }: FollowUpRegisters, id: string, language: Language): string {
  return bodies.find((body) => body.id === id)?.name[language] ?? id;
}

/** Of who follows something up, which may be a role or a body; `Ansvarig saknas` where neither has been named. */
export function roleOrBodyName(registers: FollowUpRegisters, id: string | null, language: Language): string {
  const isBody = registers.bodies.some((body) => body.id === id);
  return id !== null && isBody ? bodyName(registers, id, language) : roleTitle(registers, id, language);
}

/** The name of a document, in Swedish in every language. */
export function documentName({ documents }: FollowUpRegisters, id: string): string {
  return documents.find((document) => document.id === id)?.name ?? id;
}
