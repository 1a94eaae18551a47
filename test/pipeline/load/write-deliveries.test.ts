import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HarmTest } from '../../../indicators/model/delivery.ts';
import { writeDeliveries } from '../../../pipeline/load/write-deliveries.ts';
import type { Delivery } from '../../../sources/delivery/make-delivery.ts';
import { countByHand } from '../../../sources/template/count-by-hand.ts';
import { builtInCatalogue } from '../../sources/support/built-in-catalogue.ts';
import { filledRows } from '../../support/filled-rows.ts';
import { problemsOf } from '../../support/problems-of.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samlad-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const delivery = (name: string, counts: string) => ({
  name,
  files: new Map([['counts.csv', Buffer.from(counts)]]),
});

describe('deliveries of an extract', () => {
  it('of one year lie in the folder itself, of several in a folder each', async () => {
    expect(await writeDeliveries([delivery('a-2015', 'x')], join(dir, 'one'))).toEqual([join(dir, 'one')]);
    expect(await readdir(join(dir, 'one'))).toEqual(['counts.csv']);
    await writeDeliveries([delivery('a-2014', 'x'), delivery('a-2015', 'y')], join(dir, 'many'));
    expect(await readFile(join(dir, 'many/a-2015/counts.csv'), 'utf8')).toBe('y');
  });

  it('of one year have a folder of their own all the same where others lie beside them', async () => {
    const folder = join(dir, 'deliveries/a-2015');
    expect(await writeDeliveries([delivery('a-2015', 'x')], join(dir, 'deliveries'))).toEqual([folder]);
    expect(await readdir(folder)).toEqual(['counts.csv']);
  });

  it('are for their owner alone, since they hold small counts', async () => {
    await writeDeliveries([delivery('a-2015', 'x')], join(dir, 'one'));
    expect((await stat(join(dir, 'one'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(dir, 'one/counts.csv'))).mode & 0o777).toBe(0o600);
  });

  it('are never written over, and then none is written; the same again is fine', async () => {
    await writeDeliveries([delivery('a-2015', 'y')], join(dir, 'a-2015'));
    expect(
      await problemsOf(writeDeliveries([delivery('a-2014', 'x'), delivery('a-2015', 'z')], dir)),
    ).toEqual([`USAGE-001 ${join(dir, 'a-2015')}`]);
    expect(await readdir(dir)).toEqual(['a-2015']);
    await writeDeliveries([delivery('a-2014', 'x'), delivery('a-2015', 'y')], dir);
    expect((await readdir(dir)).sort()).toEqual(['a-2014', 'a-2015']);
  });

  it('never take the place of a file, such as the register itself', async () => {
    const register = join(dir, 'bou_utredning.csv');
    await writeFile(register, 'rows');
    for (const deliveries of [
      [delivery('a-2015', 'x')],
      [delivery('a-2014', 'x'), delivery('a-2015', 'y')],
    ]) {
      expect((await problemsOf(writeDeliveries(deliveries, register))).join()).toMatch(/^USAGE-001/);
    }
    expect(await readFile(register, 'utf8')).toBe('rows');
    expect(await readdir(dir)).toEqual(['bou_utredning.csv']);
  });

  it('take the place of the same counts without a harm test, and of no others', async () => {
    const out = join(dir, 'bvc-2025');
    const untested = handCount(5, null);
    const tested = handCount(5, { date: '2026-02-12', role: 'enhetschef', basis: 'OSL' });
    await writeDeliveries([untested], out);
    expect(await writeDeliveries([tested], out)).toEqual([out]);
    expect(await readFile(join(out, 'datapackage.json'), 'utf8')).toContain('enhetschef');
    expect(await problemsOf(writeDeliveries([untested], out))).toEqual([`USAGE-001 ${out}`]);
    const other = join(dir, 'other');
    await writeDeliveries([untested], other);
    expect(await problemsOf(writeDeliveries([handCount(6, null)], other))).toEqual([`USAGE-001 ${other}`]);
    await writeFile(join(other, 'anteckningar.txt'), 'x');
    expect(await problemsOf(writeDeliveries([tested], other))).toEqual([`USAGE-001 ${other}`]);
  });
});

/** A whole delivery with the same number in each cell. */
function handCount(value: number, harmTest: HarmTest | null): Delivery {
  const request = {
    source: 'child-health-centres',
    year: 2025,
    municipality: '0199',
    catalogue: builtInCatalogue(),
    created: '2026-02-10',
    handOver: 'exact',
    harmTest,
    scriptVersion: '0.0.0-test',
  } as const;
  return countByHand(request, filledRows(request, value));
}
