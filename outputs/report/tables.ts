import { codeListOf, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import type { DerivedTable } from '../../indicators/public/derived-table.ts';
import type { Table, TableCell } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { finishTable, type SparseRow, type TablePlan } from './finish-table.ts';
import { measureDecimals, measureUnit, measureUnitOfParts } from './measure-words.ts';
import { type Place, places } from './places.ts';
import {
  breakdownsOf,
  type IndicatorContext,
  indicatorContext,
  isDelivered,
  say,
  slugOf,
} from './report-context.ts';
import { countCell, type MeasurePart, measureCell } from './table-cells.ts';
import { targetNotes } from './target-notes.ts';
import { type SilentUnknown, silentUnknowns } from './unknown-rows.ts';

/** Years as columns, newest to the right; the total first, its parts under it. Tables without any part are left out. */
export function indicatorTables(context: IndicatorContext): Table[] {
  const { indicator } = context;
  const breakdowns = breakdownsOf(indicator);
  const crossings = indicator.crossings.filter((crossing) => crossing.length > 1);
  const tables = [
    totalTable(context),
    ...breakdowns.flatMap((breakdown) => [
      partsTable(context, [breakdown]),
      ...context.derived.map((derived) => partsTable(context, [breakdown], derived)),
    ]),
    ...crossings.map((crossing) => partsTable(context, crossing)),
    ...denominatorTables(context),
  ];
  return tables.filter((table) => table !== null);
}

export function totalTableId(indicator: string): string {
  return `${slugOf(indicator)}-tabell-totalt`;
}

export function partsTableId(indicator: string, crossing: readonly string[], measure?: string): string {
  return [slugOf(indicator), 'tabell', ...crossing, ...(measure === undefined ? [] : [measure])].join('-');
}

function totalTable(context: IndicatorContext): Table {
  const { indicator, words, derived } = context;
  const noun = words.units[indicator.unit].many;
  const rows: readonly SparseRow[] = [
    { label: capitalised(words.figure.count(noun)), depth: 0, cells: countCells(context, totals) },
    ...derived.flatMap((table) => {
      const parts: readonly (readonly [MeasurePart, string, number])[] = [
        ['value', capitalised(measureUnit(context, table.measure, noun)), 0],
        ['lower', words.table.lower, 1],
        ['upper', words.table.upper, 1],
      ];
      return parts
        .map(([part, label, depth]) => ({ label, depth, cells: measureCells(context, table, totals, part) }))
        .filter((row) => hasNumber(row));
    }),
  ];
  return finishTable(context, {
    id: totalTableId(indicator.id),
    shows: derived.map(({ measure }) => measure.kind),
    what: words.figure.count(noun),
    head: [words.table.measureHead, ...context.years.map(String)],
    rows,
    targets: targetNotes(context, [], ['count', ...derived.map(({ measure }) => measure)]),
  });
}

/**
 * One crossing as counts, or as one of the measures; null when the release holds none of its parts.
 * @param as  what the table is called where it stands under another indicator
 */
function partsTable(
  context: IndicatorContext,
  crossing: readonly string[],
  derived?: DerivedTable,
  as?: Pick<TablePlan, 'id' | 'wrap'>,
): Table | null {
  const { indicator, words } = context;
  const lists = crossing.map((breakdown) => codeListOf(context.content.catalogue, indicator, breakdown));
  const labels = lists.map((list) => say(context, list.label));
  const all = places(context, lists, totals, 0)
    .map((place) => {
      const cells = derived
        ? measureCells(context, derived, place.at, 'value')
        : countCells(context, place.at);
      return { ...place, cells };
    })
    .filter((row) => (derived ? hasNumber(row) : hasContent(context, row)));
  const { rows, leftOut } = withoutSilentUnknowns(context, lists, all);
  if (rows.every(({ depth }) => depth === 0)) return null;
  const noun = words.units[indicator.unit].many;
  const by = words.list(labels.map((label) => label.toLowerCase()));
  const what = derived
    ? `${measureUnitOfParts(context, derived.measure, noun, lists)}, ${words.table.by(by)}`
    : words.figure.count(noun, by);
  return finishTable(context, {
    id: partsTableId(indicator.id, crossing, derived?.measure.kind),
    ...as,
    shows: derived ? [derived.measure.kind] : [],
    what,
    head: [
      words.list(labels.map((label, i) => (i === 0 ? label : label.toLowerCase()))),
      ...context.years.map(String),
    ],
    rows,
    leftOut,
    targets: targetNotes(context, crossing, [derived?.measure ?? 'count']),
  });
}

/** The counts that shares are taken of: they have no page of their own. */
function denominatorTables(context: IndicatorContext): Table[] {
  return context.derived.flatMap(({ measure }) => {
    if (measure.kind === 'rate') return [];
    const base = indicatorOf(context.content.catalogue, measure.of);
    if (base.role !== 'denominator') return [];
    const baseContext = indicatorContext(context, base);
    return baseContext ? denominatorTablesOf(context.indicator, baseContext) : [];
  });
}

/** One for each breakdown, since each adds up to the total by itself; the total alone where there is none. */
function denominatorTablesOf(owner: IndicatorDefinition, base: IndicatorContext): Table[] {
  const { words, indicator } = base;
  const id = `${slugOf(owner.id)}-tabell-namnare`;
  const wrap = words.table.denominator;
  const breakdowns = breakdownsOf(indicator);
  const tables = breakdowns.flatMap((breakdown) => {
    const as = { id: breakdowns.length > 1 ? `${id}-${breakdown}` : id, wrap };
    return partsTable(base, [breakdown], undefined, as) ?? [];
  });
  if (tables.length > 0) return tables;
  const total = { label: words.table.total, depth: 0, cells: countCells(base, totals) };
  return [
    finishTable(base, {
      ...{ id, wrap, shows: [], rows: [total] },
      what: words.figure.count(words.units[indicator.unit].many),
      head: [words.table.measureHead, ...base.years.map(String)],
    }),
  ];
}

/** Rows for the unknown with nothing but zeros are left out; a note under the table says so. */
function withoutSilentUnknowns(
  context: IndicatorContext,
  lists: readonly CodeList[],
  rows: readonly (SparseRow & Place)[],
): { rows: SparseRow[]; leftOut: SilentUnknown[] } {
  const leftOut = silentUnknowns(context, lists, rows);
  return {
    rows: rows.filter(({ at }) => !leftOut.some(({ column, code }) => at[column] === code)),
    leftOut,
  };
}

function countCells(context: IndicatorContext, at: Coordinates): (TableCell | null)[] {
  return context.years.map((year) => {
    const fact = context.table.at(year, at)?.fact;
    return fact ? countCell(fact, context.words) : null;
  });
}

function measureCells(
  context: IndicatorContext,
  derived: DerivedTable,
  at: Coordinates,
  part: MeasurePart,
): (TableCell | null)[] {
  return context.years.map((year) => {
    const id = context.table.at(year, at)?.id;
    const fact = id === undefined ? undefined : derived.cells.get(id)?.fact;
    return fact ? measureCell(fact, part, measureDecimals(derived.measure), context.words) : null;
  });
}

/** A row of a dropped breakdown has no cells, and one of a breakdown that is not applicable says nothing. */
function hasContent(context: IndicatorContext, { cells }: SparseRow): boolean {
  return context.years.some((year, i) => {
    const state = cells[i]?.state;
    return state !== undefined && state !== 'not_applicable' && isDelivered(context, year);
  });
}

/** A measure that is never calculated for a row adds nothing to the row of counts above it. */
function hasNumber(row: SparseRow): boolean {
  return row.cells.some((cell) => cell?.state === 'published');
}
