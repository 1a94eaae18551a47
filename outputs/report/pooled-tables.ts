import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { DerivedFact } from '../../indicators/model/fact.ts';
import { pooledId } from '../../indicators/model/pooled-cell.ts';
import type { DerivedPooledTable } from '../../indicators/public/derived-pooled.ts';
import type { Table, TableCell } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { finishTable, type SparseRow } from './finish-table.ts';
import { generated } from './generated-sentence.ts';
import { measureDecimals, measureUnit } from './measure-words.ts';
import { places } from './places.ts';
import { breakdownsOf, type IndicatorContext, say, slugOf } from './report-context.ts';
import { absentCell, countCell, type MeasurePart, measureCell } from './table-cells.ts';

/** Years together as columns: the total with its measures, then the counts of each breakdown; none where none are pooled. */
export function pooledTables(context: IndicatorContext): Table[] {
  const periods = periodsOf(context);
  if (periods.length === 0) return [];
  return [
    totalTable(context, periods),
    ...breakdownsOf(context.indicator).flatMap((breakdown) => partsTable(context, breakdown, periods)),
  ];
}

/** @param part  `totalt`, or a breakdown */
export function pooledTableId(indicator: string, part: string): string {
  return `${slugOf(indicator)}-tabell-tillsammans-${part}`;
}

type Period = readonly number[];

function periodsOf({ table }: IndicatorContext): Period[] {
  return [...new Map(table.pooled().map(({ years }) => [years[0], years])).values()];
}

function totalTable(context: IndicatorContext, periods: readonly Period[]): Table {
  const { words, indicator } = context;
  const noun = words.units[indicator.unit].many;
  const measures = context.derivedPooled.flatMap((derived) => {
    const parts: readonly (readonly [MeasurePart, string, number])[] = [
      ['value', capitalised(measureUnit(context, derived.measure, noun)), 0],
      ['lower', words.table.lower, 1],
      ['upper', words.table.upper, 1],
    ];
    return parts.map(([part, label, depth]) => ({
      label,
      depth,
      cells: periods.map((years) => measureAt(context, derived, years, part)),
    }));
  });
  const counts = {
    label: capitalised(words.figure.count(noun)),
    depth: 0,
    cells: countsAt(context, periods, totals),
  };
  return pooledTable(context, periods, {
    part: 'totalt',
    what: words.figure.count(noun),
    corner: words.table.measureHead,
    rows: [counts, ...measures.filter((row) => row.cells.some(({ state }) => state === 'published'))],
  });
}

/** Left out where no part of it was ever counted. */
function partsTable(context: IndicatorContext, breakdown: string, periods: readonly Period[]): Table[] {
  const { words, indicator, content } = context;
  const list = codeListOf(content.catalogue, indicator, breakdown);
  const rows = places(context, [list], totals, 0)
    .map(({ label, depth, at }) => ({ label, depth, cells: countsAt(context, periods, at) }))
    .filter(({ cells }) => cells.some(({ state }) => state !== 'not_applicable'));
  if (rows.every(({ depth }) => depth === 0)) return [];
  const label = say(context, list.label);
  const what = words.figure.count(words.units[indicator.unit].many, label.toLowerCase());
  return [pooledTable(context, periods, { part: breakdown, what, corner: label, rows })];
}

interface PooledPlan {
  readonly part: string;
  readonly what: string;
  /** Head of the row labels. */
  readonly corner: string;
  readonly rows: readonly SparseRow[];
}

function pooledTable(
  context: IndicatorContext,
  periods: readonly Period[],
  { part, what, corner, rows }: PooledPlan,
): Table {
  const { together, note, rates } = context.words.statistics.pooled;
  const hasRates = part === 'totalt' && context.derivedPooled.some(({ measure }) => measure.kind === 'rate');
  const summed = generated(context.words, hasRates ? `${note} ${rates}` : note);
  const table = finishTable(context, {
    id: pooledTableId(context.indicator.id, part),
    shows: part === 'totalt' ? context.derivedPooled.map(({ measure }) => measure.kind) : [],
    what: `${what}, ${together}`,
    head: [corner, ...periods.map(context.words.span)],
    rows,
  });
  return { ...table, notes: [{ id: 'NF', text: summed }, ...table.notes] };
}

function countsAt(
  { table, words }: IndicatorContext,
  periods: readonly Period[],
  at: Coordinates,
): TableCell[] {
  const facts = new Map(table.pooled().map(({ id, fact }) => [id, fact]));
  return periods.map((years) => {
    const fact = facts.get(pooledId({ indicator: table.indicator, years }, at));
    return fact ? countCell(fact, words) : leftOut(words);
  });
}

function measureAt(
  { indicator, words }: IndicatorContext,
  { measure, cells }: DerivedPooledTable,
  years: Period,
  part: MeasurePart,
): TableCell {
  const fact: DerivedFact | undefined = cells.get(pooledId({ indicator: indicator.id, years }, totals))?.fact;
  return fact ? measureCell(fact, part, measureDecimals(measure), words) : leftOut(words);
}

/** A breakdown that was dropped for one period: it is withheld like its cells. */
function leftOut(words: IndicatorContext['words']): TableCell {
  return absentCell('withheld', words);
}
