import { guard, type ProtectionProblem } from '../problem/protection-problem.ts';
import { breakdownsOf, sumsIn } from './crossing.ts';
import {
  type Breakdown,
  isGrandTotal,
  isSensitiveIn,
  publishedBreakdowns,
  publishedIn,
  type TableDesign,
} from './table-design.ts';

/** What a policy says of one count: the part of it that tables of counts need. */
export interface CountRule {
  /** Counts of 1 to `threshold` − 1 persons are withheld. */
  readonly threshold: number;
  /** Whether a zero inside a sensitive dimension is withheld like the small counts. */
  readonly withholdsSensitiveZero: boolean;
}

/** The counts of a crossing, totals filled in, by place. */
export interface TableCounts {
  readonly value: Float64Array;
  /** Persons behind each count; null where the unit is persons. */
  readonly persons: Float64Array | null;
  /** 1 for counts that everybody knows from elsewhere. */
  readonly given: Uint8Array;
}

export interface TableProblem {
  readonly problem: ProtectionProblem;
  /** Coarsest first. */
  readonly breakdowns: readonly Breakdown[];
}

/**
 * A table of counts as a problem of protection; a cell keeps its place in the crossing. Cells of the crossing that no
 * table holds are unknown to everybody and take part, since leaving them out would call tables possible that no
 * counts can make. Where the unit is not persons and their number differs from the count, the sign says nothing of
 * the count itself, and two possible values suffice.
 */
export function tableProblem(design: TableDesign, counts: TableCounts, rule: CountRule): TableProblem {
  const { size } = design.crossing;
  const breakdowns = breakdownsOf(design.crossing);
  const published = publishedIn(design, breakdowns);
  const sensitive = isSensitiveIn(design, breakdowns);
  const problem: ProtectionProblem = {
    size,
    value: counts.value,
    least: new Float64Array(size),
    greatest: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    guard: new Uint8Array(size),
    labelFrom: new Float64Array(size),
    labelTo: new Float64Array(size),
    counted: new Uint8Array(size).fill(1),
    known: counts.given,
    publishable: published,
    alone: new Uint8Array(size),
    price: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    relations: sumsIn(design.crossing),
  };
  for (let cell = 0; cell < size; cell++) {
    if (published[cell] === 0) continue;
    const value = counts.value[cell] ?? 0;
    const persons = counts.persons === null ? value : (counts.persons[cell] ?? 0);
    const individuals = Math.min(value, persons);
    const hidesZero = rule.withholdsSensitiveZero && sensitive[cell] === 1;
    problem.least[cell] = hidesZero ? 0 : 1;
    problem.alone[cell] = +(individuals === 1);
    if (!isGrandTotal(design, breakdowns[cell] ?? 0)) problem.price[cell] = priceOf(value);
    if (individuals >= rule.threshold || (value === 0 && !hidesZero)) continue;
    const isLabelled = value === persons;
    problem.guard[cell] = isLabelled ? guard.label : guard.twoValues;
    problem.labelFrom[cell] = isLabelled && !hidesZero ? 1 : 0;
    problem.labelTo[cell] = isLabelled ? rule.threshold - 1 : 0;
  }
  return { problem, breakdowns: publishedBreakdowns(design, breakdowns, published) };
}

/** What it costs to withhold a count for another: between one for each cell and one for each person in it. */
export function priceOf(value: number): number {
  return Math.log1p(value);
}
