import { type Catalogue, indicatorOf } from '../catalogue/catalogue.ts';
import { signalsOf } from '../trends/signals-of.ts';
import type { ReleaseContent } from './release-content.ts';

/**
 * What a release says of some of its indicators: their tables and those of the counts that they are shares of, what is
 * calculated of them, and the signals among their series alone, so that it is told how many of *these* were looked at.
 * Nothing is added: it is a part of what the whole release says.
 *
 * @param indicators  ids; the catalogue stays whole, since texts name other indicators
 */
export function contentAbout(content: ReleaseContent, indicators: readonly string[]): ReleaseContent {
  const { catalogue, statistics } = content;
  const told = new Set(indicators);
  const isTold = ({ indicator }: { readonly indicator: string }): boolean => told.has(indicator);
  const needed = new Set(indicators.flatMap((id) => [id, ...basesOf(catalogue, id)]));
  const isNeeded = ({ indicator }: { readonly indicator: string }): boolean => needed.has(indicator);
  const series = statistics.series.filter((one) => isTold(one.series));
  return {
    ...content,
    tables: content.tables.filter(isNeeded),
    derived: content.derived.filter(isNeeded),
    derivedPooled: content.derivedPooled.filter(isNeeded),
    dropped: content.dropped.filter(isTold),
    revisions: content.revisions.about(told),
    statistics: {
      series,
      signals: signalsOf(series, catalogue),
      areas: statistics.areas.filter(isTold),
      outside: statistics.outside.filter(isTold),
    },
  };
}

/** The counts that an indicator is a share of, and those that give its response rate. */
function basesOf(catalogue: Catalogue, id: string): string[] {
  const { measures, survey } = indicatorOf(catalogue, id);
  const shares = measures.flatMap((measure) => ('of' in measure ? [measure.of] : []));
  return survey ? [...shares, survey.answered, survey.invited] : shares;
}
