import type { Run } from '../paper/paper.ts';
import type { IndicatorReport, Report } from '../report-model.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';

/** The names of indicators in a line, each leading to its page where it has one. */
export function indicatorRuns(material: FollowUpMaterial, ids: readonly string[]): Run[] {
  return ids.flatMap((id, i): Run[] => {
    const run = indicatorRun(material, id);
    return i === 0 ? [run] : ['; ', run];
  });
}

function indicatorRun({ report, content }: FollowUpMaterial, id: string): Run {
  const page = indicatorReportOf(report, id);
  if (page) return { page: page.slug, words: page.name };
  return content.catalogue.indicators.find((one) => one.id === id)?.name[report.language] ?? id;
}

/** What the report tells of an indicator; undefined where it has no page. */
export function indicatorReportOf({ sections }: Report, id: string): IndicatorReport | undefined {
  return sections.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
}
