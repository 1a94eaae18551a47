import { FollowUpCounts } from '../indicators/confidential/follow-up-counts.ts';
import { IndicatorCells } from '../indicators/confidential/indicator-cells.ts';
import { RawCounts } from '../indicators/confidential/raw-counts.ts';
import { AuditedPattern } from '../indicators/disclosure/audited-pattern.ts';
import { AuditedCountsPattern } from '../indicators/disclosure/follow-up/audited-counts-pattern.ts';
import { totals } from '../indicators/model/cell.ts';
import { ProtectedFollowUpCounts } from '../indicators/public/protected-follow-up-counts.ts';
import { ProtectedTable } from '../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../indicators/public/published-remarks.ts';
import { Draft } from '../indicators/release/draft.ts';
import type { PublishedFollowUp } from '../indicators/release/published-follow-up.ts';
import { PublishedRevisions } from '../indicators/release/published-revisions.ts';
import { Release } from '../indicators/release/release.ts';
import type { ReleaseContent } from '../indicators/release/release-content.ts';

/** Never run. Each line marked is one that the compiler must refuse; privacy-states.test.ts asks it. */
export function mustNotCompile(content: ReleaseContent, cells: IndicatorCells, counts: FollowUpCounts): void {
  // @ts-expect-error RawCounts has one maker
  new RawCounts([]);
  // @ts-expect-error IndicatorCells has one maker
  new IndicatorCells(new Map());
  // @ts-expect-error a pattern is made by a failed attack
  new AuditedPattern(cells, new Map(), []);
  // @ts-expect-error a protected table needs a pattern
  ProtectedTable.protect(cells);
  // @ts-expect-error cells are no pattern
  ProtectedTable.protect(cells, cells);
  // @ts-expect-error a look-alike is no protected table
  const table: ProtectedTable = { indicator: 'x', at: () => undefined, cells: () => [] };
  // @ts-expect-error content is no draft
  const draft: Draft = { content };
  // @ts-expect-error a spread loses the seal
  const copy: Draft = { ...Draft.of(content) };
  // @ts-expect-error a draft is not yet a release
  const release: Release = Draft.of(content);
  // @ts-expect-error a release has one maker
  new Release(content, []);
  // @ts-expect-error remarks have one maker
  new PublishedRemarks([]);
  // @ts-expect-error remarks are made from protected tables, not from counts
  PublishedRemarks.from(cells, content.catalogue, []);
  // @ts-expect-error revisions have one maker
  new PublishedRevisions(null, []);
  // @ts-expect-error revisions are found in protected tables, not in counts
  PublishedRevisions.between(null, cells, content.catalogue, []);
  // @ts-expect-error raw counts are no indicator cells
  const other: IndicatorCells = RawCounts.fromStore([]);
  // @ts-expect-error a withheld fact has no value
  const value = table.at(2025, totals)?.fact.value;
  // @ts-expect-error protected counts have one maker
  new ProtectedFollowUpCounts(new Map());
  // @ts-expect-error protected counts need a pattern
  ProtectedFollowUpCounts.protect(counts);
  // @ts-expect-error a pattern of cells is none of counts
  ProtectedFollowUpCounts.protect(counts, AuditedPattern.survived(cells, new Map(), []));
  // @ts-expect-error counts have one maker
  new FollowUpCounts(new Map());
  // @ts-expect-error a pattern of counts is made by a failed attack
  new AuditedCountsPattern(counts, new Map());
  // @ts-expect-error a look-alike is no protected counts
  const followUp: PublishedFollowUp['counts'] = { factOf: () => ({ state: 'missing' }), all: () => [] };
  // @ts-expect-error a withheld count has no value
  const count = followUp.factOf('grant:1').value;
  void [draft, copy, release, other, value, count];
}
