import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { Approval } from '../../indicators/release/release.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { replaceFile } from '../replace-file.ts';
import { ifThere } from '../system-error.ts';
import { canonicalJson } from './canonical-json.ts';

export const approvalsName = 'approvals.json';

const approvalsSchema = z.array(
  z.strictObject({ role: z.string(), date: z.iso.date(), draft: z.string().regex(/^[0-9a-f]{64}$/) }),
);

/** The approvals of the draft in this folder; none where there is no such file. Throws APPROVAL-002 for a broken one. */
export async function readApprovals(folder: string): Promise<Approval[]> {
  const text = await ifThere(readFile(join(folder, approvalsName), 'utf8'), null);
  if (text === null) return [];
  const parsed = approvalsSchema.safeParse(jsonOrNull(text));
  if (parsed.success) return parsed.data;
  const place = { file: join(folder, approvalsName) };
  throw new ProblemsFound([
    problem(
      'APPROVAL-002',
      place,
      'a list of approvals that has been changed',
      'the list as approve wrote it',
    ),
  ]);
}

export async function writeApprovals(folder: string, approvals: readonly Approval[]): Promise<void> {
  await replaceFile(join(folder, approvalsName), canonicalJson(approvals));
}

/**
 * The approvals with one more. Throws APPROVAL-001 when the role may not approve, or has approved this draft already:
 * two approvals of one role are one.
 *
 * @param draft  fingerprint of the draft; approvals of an earlier draft fall away
 */
export function addApproval(
  approvals: readonly Approval[],
  approvers: readonly string[],
  { role, date, draft }: Approval,
): Approval[] {
  const refuse = (found: string, expected: string) =>
    new ProblemsFound([
      problem('APPROVAL-001', { file: 'samlad.yaml', column: 'approvers' }, found, expected),
    ]);
  if (!approvers.includes(role)) throw refuse(`the role ${role}`, `one of: ${approvers.join(', ')}`);
  const valid = approvals.filter((approval) => approval.draft === draft);
  const others = approvers.filter((other) => !valid.some((approval) => approval.role === other));
  if (!others.includes(role))
    throw refuse(`${role}, who has approved this draft`, `one of: ${others.join(', ')}`);
  return [...valid, { role, date, draft }];
}
