import { IndicatorCells } from '../indicators/confidential/indicator-cells.ts';
import { RawCounts } from '../indicators/confidential/raw-counts.ts';
import { AuditedPattern } from '../indicators/disclosure/audited-pattern.ts';
import { totals } from '../indicators/model/cell.ts';
import { ProtectedTable } from '../indicators/public/protected-table.ts';
import { PublishedRemarks } from '../indicators/public/published-remarks.ts';
import { Draft } from '../indicators/release/draft.ts';
import { PublishedRevisions } from '../indicators/release/published-revisions.ts';
import { Release } from '../indicators/release/release.ts';
import type { ReleaseContent } from '../indicators/release/release-content.ts';

/** Never run. Each line marked is one that the compiler must refuse; privacy-states.test.ts asks it. */
export function mustNotCompile(content: ReleaseContent, cells: IndicatorCells): void {
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
  void [draft, copy, release, other, value];
}
