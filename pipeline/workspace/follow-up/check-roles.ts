import type { Role } from '../../../indicators/model/follow-up/roles.ts';
import { type Problem, problem } from '../../../indicators/model/problem.ts';
import { isNameShaped } from '../../review/name-shaped.ts';
import type { Entry } from './entry.ts';

/** A role has a title that does not look like somebody's name. */
export function checkRoles(roles: readonly Entry<Role>[]): Problem[] {
  return roles.flatMap(({ value, at }) => {
    if (!isNameShaped(value.title)) return [];
    const expected = 'a role, as enhetschef; of an organisation who in it, as samordnare, Region Norr';
    return [problem('FOLLOW-UP-007', at('title'), 'what looks like a first and a last name', expected)];
  });
}
