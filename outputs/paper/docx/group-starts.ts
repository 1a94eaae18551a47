import type { TableRow } from '../../report-model.ts';

/** A group of more rows than this is divided where its own parts begin, so that no page is left half empty. */
const longGroup = 20;

/**
 * Before which rows of a table a page may begin: where a part of the whole begins, with all that stands under it. A group
 * that is long may also go on where a part of it begins, but never right under its own label.
 */
export function groupStarts(rows: readonly TableRow[]): boolean[] {
  const depths = rows.map(({ depth }) => depth);
  const starts = rows.map(() => false);
  const isUnderItsLabel = (i: number) => i > 0 && (depths[i - 1] ?? 0) < (depths[i] ?? 0);
  const divide = (from: number, to: number, depth: number) => {
    const begins = depths.flatMap((own, i) => (i >= from && i < to && own <= depth ? [i] : []));
    for (const [at, begin] of begins.entries()) {
      const end = begins[at + 1] ?? to;
      starts[begin] = !isUnderItsLabel(begin);
      if (end - begin > longGroup) divide(begin + 1, end, depth + 1);
    }
  };
  divide(0, rows.length, 1);
  return starts;
}
