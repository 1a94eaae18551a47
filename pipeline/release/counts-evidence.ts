import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FollowUpCounts } from '../../indicators/confidential/follow-up-counts.ts';
import type { EarlierCounts } from '../../indicators/disclosure/follow-up/count-cells.ts';
import type { CountsEvidence } from '../../indicators/disclosure/follow-up/counts-evidence.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { replaceFile } from '../replace-file.ts';
import { ifThere } from '../system-error.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import type { Ledger } from './ledger.ts';

type Confidential = Pick<WorkspacePaths, 'confidential'>;

/** The part of the evidence that is read back. */
const withheldSchema = z.object({ withheld: z.record(z.string(), z.int().nonnegative()) });

/** Beside the evidence of the tables: why the counts of the registers are safe, and those that are withheld. */
export async function writeCountsEvidence(
  { confidential }: Confidential,
  release: string,
  evidence: CountsEvidence,
): Promise<string> {
  const folder = join(confidential, 'evidence', release);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'follow-up.json');
  await replaceFile(path, evidence.bytes(), 0o600);
  return path;
}

/**
 * What is known of the counts of the registers from earlier releases. A count that was withheld stays so unless each
 * release that withheld it has kept the number, and it is another today. Where that evidence is gone or cannot be read,
 * the count stays withheld.
 */
export async function earlierCounts(
  paths: Confidential,
  { followUp: { given, withheld } }: Pick<Ledger, 'followUp'>,
  counts: FollowUpCounts,
): Promise<EarlierCounts> {
  const releases = [...new Set([...withheld.values()].flat())];
  const then = new Map(
    await Promise.all(releases.map(async (release) => [release, await withheldIn(paths, release)] as const)),
  );
  const isAnother = (key: string, release: string): boolean => {
    const [before, now] = [then.get(release)?.[key], counts.counts().get(key)];
    return before !== undefined && now !== undefined && before !== now;
  };
  const kept = [...withheld].filter(([key, by]) => !by.every((release) => isAnother(key, release)));
  return { given, keepWithheld: new Set(kept.map(([key]) => key)) };
}

async function withheldIn(
  { confidential }: Confidential,
  release: string,
): Promise<Readonly<Record<string, number>>> {
  const path = join(confidential, 'evidence', release, 'follow-up.json');
  const read = withheldSchema.safeParse(jsonOrNull(await ifThere(readFile(path, 'utf8'), '')));
  return read.success ? read.data.withheld : {};
}
