import { type Coordinates, cellId } from '../../indicators/model/cell.ts';
import {
  definitionOf,
  type Released,
  type ReleasedDerived,
  type ReleasedFact,
  type ReleasedIndicator,
  type ReleasedMeasure,
} from './released.ts';

/** One count or measure of one cell, as every data file has to tell of it. */
export interface ReleasedFigure {
  readonly indicator: string;
  /** Of the cell: `bou.children_placed|2025|TOT|F|T|T|T`. */
  readonly cell: string;
  /** One, or those of a period. */
  readonly years: readonly number[];
  readonly coordinates: Coordinates;
  readonly measure: 'count' | ReleasedMeasure['kind'];
  /** Rounded as the data files are; null unless the status is `published`. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: string;
  readonly flags: readonly string[];
  readonly reason: string;
}

/** Every figure of single years, cell by cell: the count and then each measure. */
export function figuresOf(released: Released): ReleasedFigure[] {
  const derived = factsByMeasure(released.derived);
  return released.tables.flatMap(({ indicator: id, cells }) => {
    const indicator = definitionOf(released, id);
    const isBroken = breaksOf(released, indicator);
    return cells.flatMap((cell) =>
      figuresOfCell(released, indicator, { ...cell, years: [cell.year] }, derived.get(id) ?? []).map(
        (figure) => ({
          ...figure,
          flags: [...figure.flags, ...(isBroken(cell.id, cell.year, figure.measure) ? ['break'] : [])],
        }),
      ),
    );
  });
}

/** Every figure of years together. */
export function pooledFiguresOf(released: Released): ReleasedFigure[] {
  const derived = factsByMeasure(released.derived_pooled);
  return released.tables.flatMap(({ indicator: id, pooled }) => {
    const indicator = definitionOf(released, id);
    return pooled.flatMap((cell) => figuresOfCell(released, indicator, cell, derived.get(id) ?? []));
  });
}

interface MeasureFacts {
  readonly measure: ReleasedMeasure;
  readonly facts: ReadonlyMap<string, ReleasedDerived>;
}

function factsByMeasure(tables: Released['derived']): Map<string, MeasureFacts[]> {
  const found = new Map<string, MeasureFacts[]>();
  for (const { indicator, measure, cells } of tables) {
    const facts = new Map(cells.map(({ id, fact }) => [id, fact]));
    found.set(indicator, [...(found.get(indicator) ?? []), { measure, facts }]);
  }
  return found;
}

interface Cell {
  readonly id: string;
  readonly years: readonly number[];
  readonly coordinates: Coordinates;
  readonly fact: ReleasedFact;
}

function figuresOfCell(
  released: Released,
  indicator: ReleasedIndicator,
  { id, years, coordinates, fact }: Cell,
  measures: readonly MeasureFacts[],
): ReleasedFigure[] {
  const isPublished = fact.state === 'published';
  const marks = isPublished ? wordsOf({ preliminary: fact.preliminary, revised: fact.revised }) : [];
  const about = {
    ...{ indicator: indicator.id, cell: id, years, coordinates },
    reason: 'reason' in fact ? inSwedish(fact.reason) : '',
  };
  const count: ReleasedFigure = {
    ...about,
    ...{ measure: 'count', value: isPublished ? fact.value : null, lower: null, upper: null },
    ...{ unit: indicator.unit, status: fact.state, flags: marks },
  };
  const calculated = measures.flatMap(({ measure, facts }): ReleasedFigure[] => {
    const one = facts.get(id);
    if (!one) return [];
    const isCalculated = one.state === 'calculated';
    return [
      {
        ...about,
        measure: measure.kind,
        value: isCalculated ? rounded(one.value) : null,
        lower: isCalculated && one.interval ? rounded(one.interval[0]) : null,
        upper: isCalculated && one.interval ? rounded(one.interval[1]) : null,
        unit: unitOf(released, indicator, measure),
        status: isCalculated ? 'published' : one.because === 'denominator' ? 'not_calculated' : one.because,
        flags: [...marks, ...wordsOf({ uncertain: isCalculated && one.uncertain })],
      },
    ];
  });
  return [count, ...calculated];
}

function inSwedish(reason: string | { readonly sv: string }): string {
  return typeof reason === 'string' ? reason : reason.sv;
}

/** The data files hold six decimals. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function wordsOf(marks: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(marks).filter((mark) => marks[mark]);
}

/** `per_1000`, `percent`, `interventions_per_child`. */
function unitOf(released: Released, { unit }: ReleasedIndicator, measure: ReleasedMeasure): string {
  if (measure.kind === 'rate') return `per_${measure.per}`;
  if (measure.kind === 'share') return 'percent';
  return `${unit}_per_${singular(definitionOf(released, measure.of).unit)}`;
}

function singular(unit: string): string {
  if (unit === 'children') return 'child';
  return unit.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Whether the series breaks at a cell: for all indicators, for this one, in its definition, or by an agency's answer. */
function breaksOf({ catalogue, remarks }: Released, { id, breaks, measures, history }: ReleasedIndicator) {
  const hasRate = measures.some(({ kind }) => kind === 'rate');
  const parting = [
    ...catalogue.breaks.filter((one) => breaks.includes(one.id) || (one.affects === 'rates' && hasRate)),
    ...history.slice(1).map(({ from, comparable }) => ({ year: from, comparable, affects: 'all' })),
  ].filter(({ comparable }) => !comparable);
  const answered = new Set(
    remarks
      .filter((remark) => remark.indicator === id && remark.state === 'answered' && remark.makesBreak)
      .map(cellId),
  );
  return (cell: string, year: number, measure: string): boolean =>
    answered.has(cell) ||
    parting.some((one) => one.year === year && (one.affects === 'all' || measure === 'rate'));
}
