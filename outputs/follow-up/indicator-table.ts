import type { Part } from '../paper/number-paper.ts';
import type { IndicatorReport } from '../report-model.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { indicatorReportOf, indicatorRuns } from './indicator-runs.ts';
import { indicatorWordsOf } from './words/indicator-words.ts';

/** One indicator in a few words, as the report says them. */
export interface IndicatorLine {
  readonly name: string;
  /** `2025: 512 barn`; why there is no figure where there is none. */
  readonly newest: string;
  /** `ökar, 2021–2025`; empty where there is none to tell. */
  readonly trend: string;
}

/** What an id of an indicator stands for. One that the report at hand does not have is named as the catalogue does. */
export function indicatorLine({ report, content }: FollowUpMaterial, id: string): IndicatorLine {
  const found = indicatorReportOf(report, id);
  if (found !== undefined) return { name: found.name, newest: newestText(found), trend: trendText(found) };
  const known = content.catalogue.indicators.find((one) => one.id === id);
  const words = indicatorWordsOf(report.language);
  return { name: known?.name[report.language] ?? id, newest: words.notHere, trend: '' };
}

/** Indicators with newest figure and trend, one to a row; nothing where there are none. */
export function indicatorTable(material: FollowUpMaterial, ids: readonly string[]): Part[] {
  if (ids.length === 0) return [];
  return [
    {
      kind: 'word-table',
      columns: ['rest', 46, 42],
      head: indicatorWordsOf(material.report.language).head,
      rows: [...new Set(ids)].map((id) => {
        const { newest, trend } = indicatorLine(material, id);
        return [indicatorRuns(material, [id]), [newest], [trend === '' ? '–' : trend]];
      }),
    },
  ];
}

function newestText({ latest, latestYear, afterLatest }: IndicatorReport): string {
  const said = latest.state === 'published' ? [latest.text, afterLatest] : [latest.spoken ?? latest.text];
  return [`${latestYear}:`, ...said].filter((one) => one !== '').join(' ');
}

function trendText({ trend }: IndicatorReport): string {
  return trend === null ? '' : `${trend.word}, ${trend.span}`;
}
