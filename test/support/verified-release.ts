import { join } from 'node:path';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Release } from '../../indicators/release/release.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { drawCharts } from '../../outputs/charts/drawn-charts.ts';
import { committeeCharts, makeCommitteeFiles } from '../../outputs/committee/committee-files.ts';
import type { Report, Table } from '../../outputs/report-model.ts';
import { approveStep, loadStep, pictureOnDisk, refreshStep } from '../../pipeline/steps.ts';
import { silent } from '../../pipeline/terminal.ts';
import { readWorkspace } from '../../pipeline/workspace/workspace.ts';
import { type ReleasedFiles, readFolder } from './released-folder.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

/** A release that was made from beginning to end, with its files, and a press that prints its papers otherwise. */
export interface VerifiedRelease {
  readonly workspace: SmallWorkspace;
  readonly folder: string;
  readonly files: ReleasedFiles;
  readonly source: Draft | Release;
  /** The papers of its committee, with tables changed before they were printed: all formats by path. */
  print(change: (table: Table) => Table): Promise<ReadonlyMap<string, Uint8Array>>;
}

/**
 * Two years, the second of them preliminary; an area of three children that is withheld, and what would give it away.
 * @param prepare  what the workspace holds besides
 */
export async function makeVerifiedRelease(
  prepare: (workspace: SmallWorkspace) => Promise<void> = async () => {},
): Promise<VerifiedRelease> {
  const workspace = await makeSmallWorkspace();
  await prepare(workspace);
  await workspace.writeDelivery('youth-2015', {
    year: 2015,
    lines: (lines) => lines.map((line) => line.replace(/,ok$/, ',preliminary')),
  });
  await loadStep(workspace.dir);
  await refreshStep(workspace.dir);
  await approveStep(workspace.dir, 'statistiker', '2016-03-20');
  await approveStep(workspace.dir, 'dataskyddsombud', '2016-03-21');
  const release = await pictureOnDisk(await readWorkspace(workspace.dir), silent);
  const folder = join(workspace.dir, 'releases', '2015-1');
  const files = await readFolder(folder);
  const data = new Map([...files].filter(([path]) => path.startsWith('data/')));
  return {
    ...{ workspace, folder, files, source: release },
    print: async (change) => {
      const [recipient] = release.content.edition.recipients;
      if (!recipient) throw new Error('the workspace has a recipient');
      const report = withTables(buildReport(release, 'sv'), change);
      const materials = [{ report, recipient }];
      const charts = await drawCharts(committeeCharts(materials));
      return makeCommitteeFiles(materials, charts, data, { sv: null, en: null });
    },
  };
}

function withTables(report: Report, change: (table: Table) => Table): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    indicators: section.indicators.map((one) => ({ ...one, tables: one.tables.map(change) })),
  }));
  return { ...report, sections };
}
