import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { EarlierFact, EarlierRelease } from '../../indicators/release/earlier-release.ts';
import type { Edition } from '../../indicators/release/release-content.ts';
import { ifThere } from '../system-error.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import { sha256 } from '../write-folder.ts';
import { readReleaseList } from './release-list.ts';

/** What earlier releases have told of numbers, and what they have not. */
export interface ToldBefore {
  /** Newest published value. */
  readonly given: ReadonlyMap<string, number>;
  /** Those that the newest release with them withheld, and the releases that have withheld them since they were last given. */
  readonly withheld: ReadonlyMap<string, readonly string[]>;
}

/** What readers know of cells from earlier releases, cell by cell, those of years together too. */
export interface Ledger extends ToldBefore {
  /** The same of the counts in the registers of the follow-up, by key. */
  readonly followUp: ToldBefore;
  /** Digests of the deliveries that each release was made from, by its id; none for a release that is not listed. */
  readonly madeFrom: ReadonlyMap<string, readonly string[]>;
  /** The releases themselves, oldest first. */
  readonly releases: readonly EarlierRelease[];
}

const fact = z.discriminatedUnion('state', [
  z.object({ state: z.literal('published'), value: z.int(), preliminary: z.boolean() }),
  z.object({ state: z.enum(['withheld', 'not_applicable', 'missing', 'pending']) }),
]);

const cells = z.array(z.object({ id: z.string(), fact }));

const countFact = z.discriminatedUnion('state', [
  z.object({ key: z.string(), state: z.literal('published'), value: z.int() }),
  z.object({ key: z.string(), state: z.enum(['withheld', 'missing']) }),
]);

const releaseSchema = z.object({
  edition: z.object({ id: z.string(), date: z.iso.date() }),
  catalogue: z.object({ indicators: z.array(z.object({ id: z.string(), version: z.int() })) }),
  tables: z.array(z.object({ cells, pooled: cells.default([]) })),
  follow_up: z.object({ counts: z.array(countFact) }).nullish(),
});

type PublishedRelease = z.infer<typeof releaseSchema>;

const manifestSchema = z.object({ files: z.object({ 'release.json': z.string() }) });

/** As far as the ledger looks at it. */
type Told =
  | { readonly state: 'published'; readonly value: number }
  | { readonly state: Exclude<EarlierFact['state'], 'published'> };

/**
 * All that `releases/` has published so far, oldest first: what was once published stays known. Throws RELEASE-002
 * for a release that is gone or has been changed since it was written, by its own manifest or by the confidential
 * list: a constraint that cannot be trusted is worse than none.
 */
export async function readLedger(paths: WorkspacePaths): Promise<Ledger> {
  const listed = new Map((await readReleaseList(paths)).map((release) => [release.id, release]));
  const folders = (await ifThere(readdir(paths.releases), [])).filter((name) => !name.startsWith('.'));
  const problems: Problem[] = [];
  const read: PublishedRelease[] = [];
  for (const name of [...new Set([...folders, ...listed.keys()])].sort()) {
    const release = await readRelease(join(paths.releases, name), listed.get(name)?.fingerprint);
    if (typeof release !== 'string') read.push(release);
    else {
      const place = { file: `releases/${name}/release.json` };
      problems.push(problem('RELEASE-002', place, release, 'the release as it was written'));
    }
  }
  stopIfAny(problems);
  const ordered = read.sort((a, b) => (orderOf(a.edition) < orderOf(b.edition) ? -1 : 1));
  const releases = ordered.map(earlierRelease);
  const counts = ordered.map(({ edition, follow_up }) => ({
    id: edition.id,
    facts: (follow_up?.counts ?? []).map((fact) => [fact.key, fact] as const),
  }));
  const madeFrom = new Map([...listed.values()].map(({ id, deliveries }) => [id, deliveries]));
  return { ...toldBy(releases), followUp: toldBy(counts), madeFrom, releases };
}

/** @param releases  oldest first, each with what it says by cell or key */
function toldBy(
  releases: Iterable<{ readonly id: string; readonly facts: Iterable<readonly [string, Told]> }>,
): ToldBefore {
  const given = new Map<string, number>();
  const withheld = new Map<string, string[]>();
  for (const { id: release, facts } of releases) {
    for (const [id, fact] of facts) {
      if (fact.state === 'published') {
        given.set(id, fact.value);
        withheld.delete(id);
      } else if (fact.state === 'withheld') withheld.set(id, [...(withheld.get(id) ?? []), release]);
    }
  }
  return { given, withheld };
}

/**
 * The newest release before an edition, by date; null where there is none. The edition's own release, where it has been
 * made, and any later one are not before it: so that a picture is the same when it is computed again.
 */
export function releaseBefore(
  { releases }: Ledger,
  edition: Pick<Edition, 'id' | 'date'>,
): EarlierRelease | null {
  const before = releases.filter((release) => orderOf(release) < orderOf(edition));
  return before.at(-1) ?? null;
}

function orderOf({ id, date }: Pick<Edition, 'id' | 'date'>): string {
  return `${date} ${id}`;
}

function earlierRelease({ edition, catalogue, tables }: PublishedRelease): EarlierRelease {
  const facts = tables.flatMap(({ cells, pooled }) =>
    [...cells, ...pooled].map(({ id, fact }): readonly [string, EarlierFact] => [id, fact]),
  );
  const versions = catalogue.indicators.map(({ id, version }) => [id, version] as const);
  return { ...edition, facts: new Map(facts), versions: new Map(versions) };
}

/** The release, or what is wrong with it. */
async function readRelease(
  folder: string,
  fingerprint: string | undefined,
): Promise<PublishedRelease | string> {
  const text = await ifThere(readFile(join(folder, 'release.json'), 'utf8'), null);
  const manifest = await ifThere(readFile(join(folder, 'manifest.json'), 'utf8'), null);
  if (text === null || manifest === null) return 'a file that is gone';
  const digest = sha256(text);
  try {
    const written = manifestSchema.parse(JSON.parse(manifest)).files['release.json'];
    if (written !== digest || (fingerprint ?? digest) !== digest) return 'other content';
    return releaseSchema.parse(JSON.parse(text));
  } catch {
    return 'a file that cannot be read';
  }
}
