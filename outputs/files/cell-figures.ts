import { breaksOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, SeriesBreak } from '../../indicators/catalogue/indicator-schema.ts';
import { cellId } from '../../indicators/model/cell.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import { answeredBreaks } from '../../indicators/public/answered-breaks.ts';
import type { ProtectedTable } from '../../indicators/public/protected-table.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { FlagWord } from './figure-columns.ts';
import { countFigure, measureFigure, type RowFigure } from './row-figure.ts';

/** A cell with its count and then what was calculated from it, each with its flags. */
export interface CellFigures {
  readonly cell: PublicCell;
  readonly figures: readonly (RowFigure & { readonly flags: readonly FlagWord[] })[];
}

/** Every cell of a table, in report order: what all data files tell of it. */
export function cellFigures(
  { catalogue, derived, remarks }: ReleaseContent,
  indicator: IndicatorDefinition,
  table: ProtectedTable,
): CellFigures[] {
  const measures = derived.filter((one) => one.indicator === indicator.id);
  const breaks = breaksOf(catalogue, indicator);
  const partBreaks = new Set(answeredBreaks(remarks.of(indicator.id)).map(cellId));
  return table.cells().map((cell) => {
    const figures = [
      countFigure(cell.fact, indicator.unit),
      ...measures.map(({ measure, cells }) => {
        const fact = cells.get(cell.id)?.fact;
        if (!fact) throw new Error(`no ${measure.kind} for a cell of ${indicator.id}`);
        return measureFigure(fact, measure, indicator, catalogue);
      }),
    ];
    return {
      cell,
      figures: figures.map((figure) => ({ ...figure, flags: flagsOf(cell, figure, breaks, partBreaks) })),
    };
  });
}

function flagsOf(
  { id, year, fact }: PublicCell,
  { measure, uncertain }: RowFigure,
  breaks: readonly SeriesBreak[],
  partBreaks: ReadonlySet<string>,
): FlagWord[] {
  const broken =
    partBreaks.has(id) ||
    breaks.some(
      (entry) => entry.year === year && !entry.comparable && (entry.affects === 'all' || measure === 'rate'),
    );
  const { preliminary, revised } = fact.state === 'published' ? fact : { preliminary: false, revised: false };
  return [
    ...(preliminary ? (['preliminary'] as const) : []),
    ...(revised ? (['revised'] as const) : []),
    ...(uncertain ? (['uncertain'] as const) : []),
    ...(broken ? (['break'] as const) : []),
  ];
}
