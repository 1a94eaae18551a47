import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { sha256 } from '../write-folder.ts';

/** What readers know of cells from earlier releases, cell by cell. */
export interface Ledger {
  /** Newest published value. */
  readonly given: ReadonlyMap<string, number>;
  /** Cells that the newest release with them withheld. */
  readonly withheld: ReadonlySet<string>;
}

const releaseSchema = z.object({
  edition: z.object({ id: z.string(), date: z.iso.date() }),
  tables: z.array(
    z.object({
      cells: z.array(
        z.object({ id: z.string(), fact: z.object({ state: z.string(), value: z.number().optional() }) }),
      ),
    }),
  ),
});

type PublishedRelease = z.infer<typeof releaseSchema>;

const manifestSchema = z.object({ files: z.object({ 'release.json': z.string() }) });

/**
 * All that `releases/` has published so far, oldest first: what was once published stays known. Throws RELEASE-002
 * for a release that has been changed since it was written: a constraint that cannot be trusted is worse than none.
 */
export async function readLedger(releases: string): Promise<Ledger> {
  const names = (await readdir(releases).catch(() => [])).filter((name) => !name.startsWith('.')).sort();
  const problems: Problem[] = [];
  const read: PublishedRelease[] = [];
  for (const name of names) {
    const release = await readRelease(join(releases, name));
    if (typeof release !== 'string') read.push(release);
    else
      problems.push(
        problem(
          'RELEASE-002',
          { file: `releases/${name}/release.json` },
          release,
          'the release as it was written',
        ),
      );
  }
  stopIfAny(problems);
  read.sort((a, b) => (`${a.edition.date} ${a.edition.id}` < `${b.edition.date} ${b.edition.id}` ? -1 : 1));
  const given = new Map<string, number>();
  const withheld = new Set<string>();
  for (const { id, fact } of read.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells))) {
    if (fact.value !== undefined) {
      given.set(id, fact.value);
      withheld.delete(id);
    } else if (fact.state === 'withheld') withheld.add(id);
  }
  return { given, withheld };
}

/** The cells that stay withheld: withheld before, and the same number since. */
export function stillWithheld({ withheld }: Ledger, cells: IndicatorCells): Set<string> {
  return new Set(
    [...withheld].filter((id) => {
      const cell = cells.get(id);
      return cell?.state !== 'counted' || !cell.revised;
    }),
  );
}

/** The release, or what is wrong with it. */
async function readRelease(folder: string): Promise<PublishedRelease | string> {
  const text = await readFile(join(folder, 'release.json'), 'utf8').catch(() => null);
  const manifest = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null);
  if (text === null || manifest === null) return 'a file that is gone';
  try {
    if (manifestSchema.parse(JSON.parse(manifest)).files['release.json'] !== sha256(text))
      return 'other content';
    return releaseSchema.parse(JSON.parse(text));
  } catch {
    return 'a file that cannot be read';
  }
}
