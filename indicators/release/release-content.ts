import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DroppedBreakdown } from '../disclosure/audited-pattern.ts';
import type { HarmTest } from '../model/delivery.ts';
import type { PublishedTable } from '../model/published-by-others.ts';
import type { Review } from '../model/review.ts';
import type { Text } from '../model/text.ts';
import type { DerivedPooledTable } from '../public/derived-pooled.ts';
import type { DerivedTable } from '../public/derived-table.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import type { PublishedRemarks } from '../public/published-remarks.ts';
import type { AccessibilityStatement } from './accessibility-statement.ts';
import type { PublishedFollowUp } from './published-follow-up.ts';
import type { PublishedRevisions } from './published-revisions.ts';
import type { Brand, Recipient } from './recipient.ts';
import type { ReleaseStatistics } from './release-statistics.ts';

/** How one agency's counts came, for the years in which they came alike. */
export interface HandedOver {
  readonly source: string;
  /** Reference years, first to last. */
  readonly years: readonly number[];
  /** `masked`: the agency left small counts out itself. */
  readonly mode: 'exact' | 'masked';
  /** The agency's decision that exact counts may be handed over; masked counts need none. */
  readonly harmTest: HarmTest | null;
  readonly countsFrom: 'register' | 'template';
  /** Whether protected persons are among the counts, or left out of all of them. */
  readonly protectedPersons: 'count' | 'exclude';
}

/** Who publishes what, when: everything around the figures. */
export interface Edition {
  readonly id: string;
  readonly municipality: { readonly code: string; readonly name: string };
  /** Said wherever a figure is shown when the figures are invented; null for real ones. */
  readonly invented: Text | null;
  readonly years: readonly number[];
  /** ISO date of the draft or release, from samlad.yaml: never the clock. */
  readonly date: string;
  readonly unit: string;
  readonly contact: string;
  /** On what terms the data files may be used; null where the publisher has not said. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  readonly accessibility: AccessibilityStatement;
  readonly recipients: readonly Recipient[];
  readonly brand: Brand;
  readonly population: { readonly source: string };
  /** Newest date of extraction by source. */
  readonly extracted: ReadonlyMap<string, string>;
  /** In the order of sources and years. */
  readonly handedOver: readonly HandedOver[];
}

/** What a draft and a release are made of: protected, derived or public; nothing else reaches the outputs. */
export interface ReleaseContent {
  readonly edition: Edition;
  readonly catalogue: Catalogue;
  readonly tables: readonly ProtectedTable[];
  /** By indicator: a count of at least one and fewer than this is withheld. Printed under the tables. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** The same by indicator and breakdown, where a stricter policy has a higher one. */
  readonly breakdownThresholds: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly derived: readonly DerivedTable[];
  /** The same for years together. */
  readonly derivedPooled: readonly DerivedPooledTable[];
  /** Trends, signals and comparisons, of these tables. */
  readonly statistics: ReleaseStatistics;
  readonly dropped: readonly DroppedBreakdown[];
  /** What is said of large changes. */
  readonly remarks: PublishedRemarks;
  /** What is said otherwise than in the edition before. */
  readonly revisions: PublishedRevisions;
  readonly publishedByOthers: readonly PublishedTable[];
  /** Meetings of the cross-agency group until the date of the edition, oldest first. */
  readonly reviews: readonly Review[];
  /** How what was decided is followed up; null where the workspace keeps no registers of it. */
  readonly followUp: PublishedFollowUp | null;
}
