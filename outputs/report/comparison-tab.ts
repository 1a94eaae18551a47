import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { OutsideComparison } from '../../indicators/comparisons/comparison.ts';
import type { ReportContext } from './report-context.ts';

type Tab = keyof ReportContext['words']['statistics']['comparison']['tabs'];

/**
 * What a comparison is called where there is little room: `Områden`, `Länet och riket`. With its measure where an
 * indicator is compared in the same way by several.
 * @param measures  all that the indicator is compared by in this way
 */
export function comparisonTab(
  { words }: ReportContext,
  tab: Tab,
  measure: Measure,
  measures: readonly Measure[],
): string {
  const { tabs, tabOf, measures: kinds } = words.statistics.comparison;
  return measures.length > 1 ? tabOf(tabs[tab], kinds[measure.kind]) : tabs[tab];
}

/** By whom the municipality is compared with: a region of two digits is a county, `00` the country. */
export function outsideTab({ others }: Pick<OutsideComparison, 'others'>): Tab {
  const has = {
    country: others.some(({ region }) => region === '00'),
    county: others.some(({ region }) => region.length === 2 && region !== '00'),
    municipalities: others.some(({ region }) => region.length > 2),
  };
  if (has.municipalities) return has.country || has.county ? 'others' : 'municipalities';
  if (has.country) return has.county ? 'countyAndCountry' : 'country';
  return 'county';
}
