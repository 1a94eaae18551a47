import type { Problem } from '../../indicators/model/problem.ts';
import { legibleText } from '../../outputs/paper/legible-text.ts';
import type { Progress } from '../terminal.ts';
import { checkAreaPages } from './check-area-pages.ts';
import { checkCubes } from './check-cubes.ts';
import { checkDataPackage } from './check-data-package.ts';
import { checkDataTables } from './check-data-tables.ts';
import { checkFiles, readManifest } from './check-files.ts';
import { checkPapers } from './check-papers.ts';
import { checkPublishedPages } from './check-published-pages.ts';
import { checkSite } from './check-site.ts';
import { type Compared, together } from './checked.ts';
import { checkAccounts } from './follow-up/check-accounts.ts';
import { checkRegisters } from './follow-up/check-registers.ts';
import { checkSurveyShares } from './follow-up/check-survey-shares.ts';
import { checkApproval, contentName, readReleased } from './read-released.ts';
import { openReleaseFolder, type ReleaseFolder } from './release-folder.ts';
import { figuresOf, pooledFiguresOf } from './released-figures.ts';
import { readIndicatorPages } from './site-pages.ts';

/** What a folder turned out to hold. */
export interface Verification {
  readonly id: string;
  readonly status: 'draft' | 'release';
  readonly files: number;
  /** Counts and measures of the release, of single years and years together. */
  readonly values: number;
  /** Those that are not shown for confidentiality. */
  readonly withheld: number;
  /** How much of them was found in which format: files, and values or cells of tables. */
  readonly compared: ReadonlyMap<string, Compared>;
  /** In the order in which they were looked for; none where everything agrees. */
  readonly problems: readonly Problem[];
}

/**
 * Whether a release or draft is what it says: its files are those of its manifest, its content is the approved one, and
 * every format tells the same of every figure. It needs the folder and nothing else. A file that has been changed is
 * named, and not read any further.
 * Throws VERIFY-001 where there is no manifest and VERIFY-003 where there is no content to hold the rest against.
 * @param listed  fingerprint by the list of the workspace; null where there is none to ask
 */
export async function verifyFolder(
  dir: string,
  listed: string | null,
  progress: Progress,
): Promise<Verification> {
  const all = await openReleaseFolder(dir);
  const manifest = await readManifest(all);
  progress('Comparing files with the manifest');
  const { sound, problems } = await checkFiles(all, manifest);
  const released = await readReleased(all);
  const approval = await checkApproval(all, manifest, released, listed);
  const { id, status } = manifest;
  const folder = only(all, sound);
  progress('Comparing data files with release.json');
  const data = [
    await checkDataTables(folder, released, status),
    await checkCubes(folder, released, status),
    await checkRegisters(folder, released, status),
    await checkDataPackage(folder),
  ];
  progress('Comparing printed tables with release.json');
  const { pages, problems: unread } = await readIndicatorPages(folder, released);
  const printed = [
    checkSite(pages, released),
    await checkAreaPages(folder, released),
    await checkPublishedPages(folder, released),
    await checkPapers(folder, released, pages),
    await checkAccounts(folder, released),
  ];
  const { compared, problems: differences } = together([...data, ...printed]);
  const figures = [...figuresOf(released), ...pooledFiguresOf(released)];
  const found = [...approval, ...checkSurveyShares(released), ...unread, ...differences];
  const damaged = problems.map(({ place }) => place.file);
  const isNews = ({ place: { file } }: Problem) =>
    file === contentName || !damaged.some((one) => one === file || one.startsWith(file));
  return {
    ...{ id, status, files: sound.size, compared },
    values: figures.filter((figure) => figure.status === 'published').length,
    withheld: figures.filter((figure) => figure.status === 'withheld').length,
    // What has been changed is said once: that it, or what a folder of such files holds, cannot be read is no news.
    problems: [...problems, ...found.filter(isNews)].map(legible),
  };
}

/** The folder without the files that are not as they were written. */
function only(folder: ReleaseFolder, sound: ReadonlySet<string>): ReleaseFolder {
  return {
    ...folder,
    paths: folder.paths.filter((path) => sound.has(path)),
    read: async (path) => {
      if (!sound.has(path)) throw new Error('a file that is not as it was written');
      return folder.read(path);
    },
  };
}

/** What a file is called, and what stands in it, may hold signs that a terminal would obey. */
function legible(one: Problem): Problem {
  const { file, column, ...rest } = one.place;
  const place = { ...rest, file: legibleText(file) };
  return { ...one, place: column === undefined ? place : { ...place, column: legibleText(String(column)) } };
}
