import { followUpFor } from '../../indicators/follow-up/follow-up-for.ts';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Release } from '../../indicators/release/release.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { drawCharts } from '../../outputs/charts/drawn-charts.ts';
import { committeeCharts, makeCommitteeFiles } from '../../outputs/committee/committee-files.ts';
import { makeFollowUpFiles } from '../../outputs/follow-up/follow-up-files.ts';
import type { FollowUpView } from '../../outputs/follow-up/follow-up-view.ts';
import { followUpViews } from '../../outputs/follow-up/follow-up-views.ts';
import type { Part } from '../../outputs/paper/number-paper.ts';
import type { Table } from '../../outputs/report-model.ts';

/**
 * The papers of the follow-up and the appendices of a release, in all formats by path, with tables of the follow-up
 * changed before they were printed.
 * @param data  the files under `data/`, of which the appendix has the checksums
 */
export async function printAccounts(
  source: Draft | Release,
  data: ReadonlyMap<string, Uint8Array>,
  change: (table: Table) => Table,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { content } = source;
  const { followUp } = content;
  if (followUp === null) throw new Error('the release has no follow-up');
  const report = buildReport(source, 'sv');
  const viewsOf = (own: typeof followUp): FollowUpView[] =>
    followUpViews({ content, report, followUp: own }).map((view) => ({
      ...view,
      parts: view.parts.map((part) => changed(part, change)),
    }));
  const committees = content.edition.recipients.map((recipient) => ({
    material: { report, recipient },
    views: viewsOf(followUpFor(followUp, recipient.id)),
  }));
  const materials = committees.map(({ material }) => material);
  const inAppendices = committees.map(
    ({ material, views }) =>
      [material.recipient.id, views.filter(({ outlets }) => outlets.includes('appendix'))] as const,
  );
  const charts = await drawCharts(committeeCharts(materials));
  const meetings = { sv: null, en: null };
  return new Map([
    ...(await makeCommitteeFiles(materials, charts, data, meetings, new Map(inAppendices))),
    ...(await makeFollowUpFiles(report, viewsOf(followUp), committees)),
  ]);
}

function changed(part: Part, change: (table: Table) => Table): Part {
  if (part.kind === 'together') return { ...part, parts: part.parts.map((one) => changed(one, change)) };
  return part.kind === 'number-table' ? { ...part, table: change(part.table) } : part;
}
