import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../../../indicators/confidential/follow-up-counts.ts';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { noRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { protectFollowUp } from '../../../indicators/protect-follow-up.ts';
import { earlierCounts, writeCountsEvidence } from '../../../pipeline/release/counts-evidence.ts';
import { nothingEarlier } from '../../support/nothing-earlier.ts';
import { sampleIntervention } from '../../support/sample-follow-up.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samlad-evidence-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const key = countKeys.intervention(2025, 'a');
const counted = (value: number) => FollowUpCounts.fromRegisters(new Map([[key, value]]));
const paths = () => ({ confidential: join(dir, 'confidential') });

/** A release that withheld the count. */
async function release(id: string, value: number): Promise<string> {
  const registers = { ...noRegisters, interventions: [sampleIntervention({ id: 'a', year: 2025 })] };
  const { evidence } = await protectFollowUp(registers, counted(value), nothingEarlier);
  return writeCountsEvidence(paths(), id, evidence);
}

/** Whether the count stays withheld, after releases that withheld it. */
async function stays(releases: readonly string[], today: FollowUpCounts): Promise<boolean> {
  const followUp = { given: new Map(), withheld: new Map([[key, releases]]) };
  return (await earlierCounts(paths(), { followUp }, today)).keepWithheld.has(key);
}

describe('a count of the registers that an earlier release withheld', () => {
  it('stays withheld while it is the same, and is let go when it is another', async () => {
    await release('2025-1', 3);
    expect(await stays(['2025-1'], counted(3))).toBe(true);
    expect(await stays(['2025-1'], counted(7))).toBe(false);
  });

  it('stays withheld when it has come back to what any release withheld', async () => {
    await release('2025-1', 3);
    await release('2025-2', 4);
    expect(await stays(['2025-1', '2025-2'], counted(3))).toBe(true);
    expect(await stays(['2025-1', '2025-2'], counted(7))).toBe(false);
  });

  it('stays withheld when nobody can tell what it was, or what it is', async () => {
    expect(await stays(['gone'], counted(7))).toBe(true);
    const path = await release('2025-1', 3);
    expect(await stays(['2025-1'], FollowUpCounts.fromRegisters(new Map()))).toBe(true);
    await writeFile(path, '{"withheld":{"intervention:2025:a":"three"}}');
    expect(await stays(['2025-1'], counted(7))).toBe(true);
  });

  it('is told with what earlier releases have printed', async () => {
    const followUp = { given: new Map([[key, 12]]), withheld: new Map() };
    expect(await earlierCounts(paths(), { followUp }, counted(12))).toEqual({
      given: new Map([[key, 12]]),
      keepWithheld: new Set(),
    });
  });
});

describe('the evidence of the counts', () => {
  it('is for its owner alone', async () => {
    const path = await release('2025-1', 3);
    expect(path).toBe(join(paths().confidential, 'evidence', '2025-1', 'follow-up.json'));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(paths().confidential, 'evidence', '2025-1'))).mode & 0o777).toBe(0o700);
  });
});
