import { z } from 'zod';
import type { Body, Role } from '../../../indicators/model/follow-up/roles.ts';
import { id, line, lineOrNull, wordsOrNull } from './fields.ts';

const body = z.strictObject({ id, name: z.strictObject({ sv: line, en: line }) });

const role = z.strictObject({
  id,
  title: line.describe('A role, never a name'),
  group: lineOrNull.describe('The group that it sits in, as Styrgrupp'),
  scope: wordsOrNull.describe('What it answers for, where the title does not say it'),
});

/** What `roles.yaml` holds. */
export interface RolesFile {
  readonly bodies: readonly Body[];
  readonly roles: readonly Role[];
}

/** `follow-up/roles.yaml`: who decides and is told, and who answers for something. */
export const rolesSchema: z.ZodType<RolesFile> = z
  .strictObject({
    bodies: z
      .array(body)
      .nullable()
      .default([])
      .describe('Who decides or is told, besides the recipients of samlad.yaml'),
    roles: z.array(role).nullable().default([]),
  })
  .nullable()
  .describe('Who decides and is told, and the roles that answer for something')
  .transform((file) => ({ bodies: file?.bodies ?? [], roles: file?.roles ?? [] }));
