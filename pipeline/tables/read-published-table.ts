import { type Crossing, crossingOf } from '../../indicators/disclosure/table/crossing.ts';
import type { Dimension } from '../../indicators/disclosure/table/dimension.ts';
import {
  type Publication,
  type ShownShare,
  shown,
} from '../../indicators/disclosure/table/publication-problem.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { cellPlaces } from './cell-places.ts';
import type { DelimitedTable } from './delimited-table.ts';
import { printedCount, printedShare } from './printed-number.ts';
import { countsIn } from './read-spec.ts';
import type { TableSpec } from './table-spec-schema.ts';

/** What a sign says by the policy, where the specification says nothing of it. */
export interface SignRule {
  readonly threshold: number;
  /** 1 for each row whose zero would be withheld like the small counts, by its place in the crossing. */
  readonly hidesZero: Uint8Array;
}

/** A publication, and the line that each of its rows stands on. */
export interface ReadPublication {
  readonly publication: Publication;
  /** The line of the first row that says something of a cell; 0 where none does. */
  readonly lineOf: Int32Array;
}

/**
 * What stands in the rows of a publication. Each row holds one or several counts; with several they are one more
 * dimension of the crossing, the first, called `count`. A cell without a row is not zero, unless the specification says so: nothing is
 * printed of it.
 *
 * @param crossing  of the specification's dimensions alone
 * @param given  tables of the same columns that everybody knows
 * @param problems  told of what is neither a number nor a sign of the specification, and of numbers that disagree
 */
export function readPublication(
  crossing: Crossing,
  spec: TableSpec,
  table: DelimitedTable,
  given: readonly DelimitedTable[],
  rule: SignRule,
  problems: Problem[],
): ReadPublication {
  const reader = new PublicationReader(crossing, spec, rule, problems);
  for (const one of [table, ...given]) reader.read(one);
  if (spec.missing_rows === 'zero') reader.closeMissingRows();
  return reader.end();
}

class PublicationReader {
  readonly #rows: Crossing;
  readonly #spec: TableSpec;
  readonly #rule: SignRule;
  readonly #problems: Problem[];
  readonly #counts: readonly string[];
  readonly #publication: Publication & { readonly shares: ShownShare[] };
  readonly #lineOf: Int32Array;
  /** 1 for each place in the crossing of the rows that has one. */
  readonly #hasRow: Uint8Array;

  constructor(rows: Crossing, spec: TableSpec, rule: SignRule, problems: Problem[]) {
    [this.#rows, this.#spec, this.#rule, this.#problems] = [rows, spec, rule, problems];
    this.#counts = countsIn(spec);
    const all = this.#counts.length === 1 ? rows : crossingOf([this.#countDimension(), ...rows.dimensions]);
    const { size } = all;
    this.#lineOf = new Int32Array(size);
    this.#hasRow = new Uint8Array(rows.size);
    this.#publication = {
      crossing: all,
      shown: new Uint8Array(size),
      value: new Float64Array(size),
      least: new Float64Array(size),
      greatest: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
      smallFrom: new Float64Array(size),
      smallTo: new Float64Array(size),
      isOfPersons: spec.persons === undefined,
      shares: [],
    };
  }

  #countDimension(): Dimension {
    const placeOf = (name: string) => this.#counts.indexOf(name);
    const groupings = this.#spec.sums.map(({ total, parts }) => ({
      total: placeOf(total),
      parts: Int32Array.from(parts, placeOf),
    }));
    return { column: 'count', codes: this.#counts, groupings, total: null };
  }

  read(table: DelimitedTable): void {
    const cells = cellPlaces(table, this.#rows, this.#problems);
    for (const cell of cells) if (cell >= 0) this.#hasRow[cell] = 1;
    this.#readStatus(table);
    for (const [count, name] of this.#counts.entries()) this.#readCounts(table, cells, name, count);
    for (const share of this.#spec.shares) this.#readShares(table, cells, share);
  }

  /** Where a row is lacking there is nothing to count, and its reader knows. */
  closeMissingRows(): void {
    const { greatest } = this.#publication;
    const { size } = this.#rows;
    for (let cell = 0; cell < greatest.length; cell++)
      if (this.#hasRow[cell % size] === 0) greatest[cell] = 0;
  }

  end(): ReadPublication {
    return { publication: this.#publication, lineOf: this.#lineOf };
  }

  /** The word beside a number that we have written ourselves must agree with it. */
  #readStatus(table: DelimitedTable): void {
    const [status, value] = [table.column('status'), table.column(this.#spec.value)];
    if (!status || !value) return;
    for (let row = 0; row < table.rows; row++) {
      const word = status.texts[status.at[row] ?? 0];
      const isNumber = typeof printedCount(value.texts[value.at[row] ?? 0] ?? '') === 'number';
      if ((word === 'withheld' && isNumber) || (word === 'published' && !isNumber))
        this.#wrong(
          table,
          row,
          'status',
          'a word that the number beside it contradicts',
          'published with a number, withheld without one',
        );
    }
  }

  #readCounts(table: DelimitedTable, cells: Int32Array, name: string, count: number): void {
    const texts = table.column(name);
    if (!texts) return;
    const { masked, absent } = this.#spec;
    const printed = texts.texts.map(printedCount);
    for (const [row, rowCell] of cells.entries()) {
      if (rowCell < 0) continue;
      const at = texts.at[row] ?? 0;
      const text = texts.texts[at] ?? '';
      const number = printed[at] ?? 'nothing';
      const cell = rowCell + count * this.#rows.size;
      if (typeof number === 'number') this.#show(table, row, name, cell, number);
      else if (Object.hasOwn(masked, text)) this.#mask(table, row, cell, masked[text] ?? null);
      else if (!absent.includes(text))
        this.#wrong(table, row, name, number, `a whole number, 0 or more, or a sign: ${this.#signs()}`);
    }
  }

  #show(table: DelimitedTable, row: number, column: string, cell: number, number: number): void {
    const { shown: what, value } = this.#publication;
    if (what[cell] === shown.number && value[cell] !== number)
      this.#wrong(
        table,
        row,
        column,
        'another number than elsewhere for the same cell',
        'the same everywhere',
      );
    what[cell] = shown.number;
    value[cell] = number;
    this.#lineOf[cell] ||= table.lines[row] ?? 0;
  }

  #mask(
    table: DelimitedTable,
    row: number,
    cell: number,
    says: readonly [number, number | null] | null,
  ): void {
    const { shown: what, least, greatest, smallFrom, smallTo } = this.#publication;
    if (what[cell] !== shown.nothing) return;
    what[cell] = shown.sign;
    this.#lineOf[cell] = table.lines[row] ?? 0;
    const { threshold, hidesZero } = this.#rule;
    const first = hidesZero[cell % this.#rows.size] === 1 ? 0 : 1;
    const [from, to] = says ?? [first, null];
    least[cell] = from;
    greatest[cell] = to ?? Number.POSITIVE_INFINITY;
    smallFrom[cell] = to === null ? first : from;
    smallTo[cell] = to ?? threshold - 1;
  }

  #readShares(table: DelimitedTable, cells: Int32Array, share: TableSpec['shares'][number]): void {
    const texts = table.column(share.column);
    if (!texts) return;
    const { masked, absent, nearly_all } = this.#spec;
    const numerators = this.#counts.indexOf(share.numerator) * this.#rows.size;
    const denominators = this.#counts.indexOf(share.denominator) * this.#rows.size;
    const { decimals } = share;
    const printed = texts.texts.map((text) => printedShare(text, decimals));
    for (const [row, rowCell] of cells.entries()) {
      if (rowCell < 0) continue;
      const at = texts.at[row] ?? 0;
      const text = texts.texts[at] ?? '';
      const number = printed[at] ?? null;
      const numerator = rowCell + numerators;
      const add = (says: ShownShare['says']) =>
        this.#publication.shares.push({ numerator, denominator: rowCell + denominators, says });
      if (number !== null) {
        add({ printed: number, decimals });
        this.#lineOf[numerator] ||= table.lines[row] ?? 0;
      } else if (Object.hasOwn(masked, text)) {
        this.#mask(table, row, numerator, masked[text] ?? null);
        add(null);
      } else if (Object.hasOwn(nearly_all, text)) {
        const [fewest = 0, most] = nearly_all[text] ?? [];
        this.#mask(table, row, numerator, [0, null]);
        add({ outside: [fewest, most ?? Number.POSITIVE_INFINITY] });
      } else if (absent.includes(text)) add(null);
      else {
        const expected = `a per cent from 0 to 100 with at most ${decimals} decimals, or a sign: ${this.#signs()}`;
        this.#wrong(table, row, share.column, 'something else', expected);
      }
    }
  }

  #signs(): string {
    const { masked, absent, nearly_all } = this.#spec;
    const signs = [...Object.keys(masked), ...Object.keys(nearly_all), ...absent];
    return signs.map((sign) => (sign === '' ? 'nothing' : `"${sign}"`)).join(', ');
  }

  #wrong(table: DelimitedTable, row: number, column: string, found: string, expected: string): void {
    const place = { file: table.file, line: table.lines[row] ?? 1, column };
    this.#problems.push(problem('TABLE-004', place, found, expected));
  }
}
