import { type Catalogue, cellsOfIndicator } from './catalogue/catalogue.ts';
import { countedYears } from './catalogue/counted-years.ts';
import { type Absence, type IndicatorCell, IndicatorCells } from './confidential/indicator-cells.ts';
import type { RawCount, RawCounts } from './confidential/raw-counts.ts';
import type { AbsenceReason } from './model/absence-reason.ts';
import { cellId } from './model/cell.ts';

/** Why there is no delivery of a source for a year, as the workspace declares it. */
export interface DeclaredAbsence {
  readonly source: string;
  readonly year: number;
  readonly state: 'pending' | 'missing';
  readonly reason: AbsenceReason;
}

/**
 * Every cell that the coming release has a place for, with what was delivered in it: the catalogue decides which
 * cells there are and in which years, the store what they hold. A cell of a year without delivery takes the reason that was declared;
 * the loader has made sure that there is one.
 */
export function selectCells(
  catalogue: Catalogue,
  years: readonly number[],
  counts: RawCounts,
  absences: readonly DeclaredAbsence[],
): IndicatorCells {
  const delivered = new Map(counts.rows().map((row) => [cellId(row), row]));
  const cells: IndicatorCell[] = [];
  for (const indicator of catalogue.indicators) {
    const coordinates = cellsOfIndicator(catalogue, indicator);
    for (const year of countedYears(indicator, years)) {
      const absence = absences.find((absent) => absent.source === indicator.source && absent.year === year);
      for (const at of coordinates) {
        const place = { indicator: indicator.id, year, coordinates: at };
        const id = cellId(place);
        const row = delivered.get(id);
        if (row) cells.push({ ...place, id, ...content(row) });
        else cells.push({ ...place, id, state: absence?.state ?? 'missing', reason: absence?.reason ?? '' });
      }
    }
  }
  return IndicatorCells.of(cells);
}

type Content =
  | { state: 'counted'; value: number; persons: number | null; preliminary: boolean; revised: boolean }
  | { state: Absence; reason: AbsenceReason };

function content({ value, persons, status, reason }: RawCount): Content {
  if (value !== null) {
    return {
      state: 'counted',
      value,
      persons,
      preliminary: status === 'preliminary',
      revised: status === 'revised',
    };
  }
  if (status === 'masked' || status === 'not_applicable') return { state: status, reason };
  return { state: 'missing', reason };
}
