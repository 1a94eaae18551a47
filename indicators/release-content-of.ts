import { breaksOf, type Catalogue, indicatorOf } from './catalogue/catalogue.ts';
import { derive } from './derive.ts';
import { deriveFollowUp, type FollowUpMaterial } from './derive-follow-up.ts';
import { derivePooled } from './derive-pooled.ts';
import { deriveStatistics } from './derive-statistics.ts';
import type { DroppedBreakdown } from './disclosure/audited-pattern.ts';
import { breakdownThresholdsOf, thresholdsOf } from './disclosure/policy/thresholds.ts';
import type { Answer, RevisionAnswer } from './model/answer.ts';
import type { ComparisonFigure } from './model/comparison-figure.ts';
import type { Population } from './model/population.ts';
import type { PublishedTable } from './model/published-by-others.ts';
import { heldBy, type Review } from './model/review.ts';
import { withAnsweredBreaks } from './public/answered-breaks.ts';
import type { ProtectedTable } from './public/protected-table.ts';
import { PublishedRemarks } from './public/published-remarks.ts';
import type { EarlierRelease } from './release/earlier-release.ts';
import { PublishedRevisions } from './release/published-revisions.ts';
import type { Edition, ReleaseContent } from './release/release-content.ts';

/** What a release is made of: protected tables, public figures and words. */
export interface PublicMaterial {
  readonly edition: Edition;
  /** As declared, without the breaks that answers make. */
  readonly catalogue: Catalogue;
  readonly tables: readonly ProtectedTable[];
  readonly dropped: readonly DroppedBreakdown[];
  readonly answers: readonly Answer[];
  /** Why counts are others than before, in the words of their agencies. */
  readonly revisionAnswers: readonly RevisionAnswer[];
  /** The newest release before this one; null for the first. */
  readonly earlier: EarlierRelease | null;
  readonly population: Population;
  readonly publishedByOthers: readonly PublishedTable[];
  readonly comparisonFigures: readonly ComparisonFigure[];
  /** All that have been held, oldest first. */
  readonly reviews: readonly Review[];
  /** Null where the workspace keeps no registers of what is followed up. */
  readonly followUp: FollowUpMaterial | null;
}

/**
 * All that a release says, from what is public alone. Once the answers of the agencies have parted series, everything
 * after that knows those breaks: no years are pooled, no trend runs and no change is taken over one.
 */
export function releaseContentOf(material: PublicMaterial): ReleaseContent {
  const { edition, dropped, answers, population, publishedByOthers, comparisonFigures } = material;
  const remarks = PublishedRemarks.from(material.tables, material.catalogue, answers);
  const catalogue = withAnsweredBreaks(material.catalogue, remarks);
  const tables = material.tables.map((table) =>
    table.withoutPeriodsOver(breaksOf(catalogue, indicatorOf(catalogue, table.indicator))),
  );
  const derived = derive(tables, catalogue, population);
  return {
    ...{ edition, catalogue, tables, derived, dropped, remarks, publishedByOthers },
    revisions: PublishedRevisions.between(material.earlier, tables, catalogue, material.revisionAnswers),
    reviews: heldBy(material.reviews, edition.date),
    followUp:
      material.followUp &&
      deriveFollowUp(material.followUp, { tables, derived, catalogue, remarks }, edition),
    thresholds: thresholdsOf(catalogue),
    breakdownThresholds: breakdownThresholdsOf(catalogue),
    derivedPooled: derivePooled(tables, catalogue, population),
    statistics: deriveStatistics({ tables, derived, catalogue, remarks, population, comparisonFigures }),
  };
}
