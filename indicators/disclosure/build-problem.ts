import {
  breakdownOfCode,
  type Catalogue,
  cellsOfCrossing,
  cellsOfIndicator,
  indicatorOf,
} from '../catalogue/catalogue.ts';
import { crossingsFormRing } from '../catalogue/crossings-form-ring.ts';
import type { IndicatorDefinition } from '../catalogue/indicator-schema.ts';
import { largerCounts } from '../catalogue/larger-counts.ts';
import { uncountedCrossings } from '../catalogue/uncounted-crossings.ts';
import type { IndicatorCell, IndicatorCells } from '../confidential/indicator-cells.ts';
import { brokenDownBy, type Coordinates, cellId, isTotal } from '../model/cell.ts';
import { maskBelow } from '../model/delivery.ts';
import { policyOf, stricterOf } from './policy.ts';
import { type Count, individuals, primaryComplement, primaryOf } from './primary.ts';
import type { Droppable, Primary, ProblemCell, ProtectionProblem } from './protection-problem.ts';
import {
  atMost,
  containments,
  difference,
  type NumberedCells,
  partsOfNonAdditive,
  sumOf,
} from './relations.ts';

/** What is known of cells from before this release. */
export interface Earlier {
  /** Published values by cell. One that differs from the cell's value now is of an older version, and tells nothing. */
  readonly given?: ReadonlyMap<string, number>;
  /** Cells that were withheld before and have not been revised. */
  readonly keepWithheld?: ReadonlySet<string>;
}

export interface BuiltProblem {
  readonly problem: ProtectionProblem;
  /** Cells that are withheld from the start, though not primary themselves. */
  readonly withheldFromStart: ReadonlySet<number>;
}

/**
 * All tables of a release as one problem. Cells: what is counted; what an agency has masked; complements of shares;
 * and uncounted crossings. Relations: sums and bounds inside an indicator and year, and ≤ between indicators cell by
 * cell. A cell that is not applicable, missing or pending takes no part. Throws when the counts contradict a
 * relation, which the loader should have refused.
 */
export function buildProblem(
  cells: IndicatorCells,
  catalogue: Catalogue,
  earlier: Earlier = {},
): BuiltProblem {
  const builder = new Builder(cells, catalogue, earlier);
  const years = yearsByIndicator(cells);
  const present = catalogue.indicators.filter(({ id }) => years.has(id));
  const full = present.map((indicator) => withUncountedCrossings(catalogue, indicator));
  for (const indicator of full) {
    for (const year of years.get(indicator.id) ?? []) builder.addCells(indicator, year);
  }
  for (const indicator of full) {
    for (const year of years.get(indicator.id) ?? []) builder.addRelations(indicator, year);
  }
  return {
    problem: {
      cells: builder.cells,
      relations: builder.relations,
      breakdowns: present.flatMap((indicator) =>
        builder.breakdownsOf(indicator, years.get(indicator.id) ?? []),
      ),
    },
    withheldFromStart: builder.withheldFromStart,
  };
}

/** The catalogue check has refused rings, so here one would be our own mistake. */
function withUncountedCrossings(catalogue: Catalogue, indicator: IndicatorDefinition): IndicatorDefinition {
  const crossings = [...indicator.crossings, ...uncountedCrossings(catalogue, indicator)];
  if (crossingsFormRing(crossings)) throw new Error(`the crossings of ${indicator.id} form a ring`);
  return { ...indicator, crossings };
}

class Builder {
  readonly #source: IndicatorCells;
  readonly #catalogue: Catalogue;
  readonly #earlier: Earlier;
  readonly #at = new Map<string, number>();
  readonly cells: ProblemCell[] = [];
  readonly relations: ProtectionProblem['relations'][number][] = [];
  readonly withheldFromStart = new Set<number>();

  constructor(source: IndicatorCells, catalogue: Catalogue, earlier: Earlier) {
    this.#source = source;
    this.#catalogue = catalogue;
    this.#earlier = earlier;
  }

  /** @param indicator with its uncounted crossings among its crossings */
  addCells(indicator: IndicatorDefinition, year: number): void {
    const own = indicatorOf(this.#catalogue, indicator.id);
    const listed = new Set(cellsOfIndicator(this.#catalogue, own).map((at) => idOf(indicator, year, at)));
    for (const coordinates of cellsOfIndicator(this.#catalogue, indicator)) {
      const id = idOf(indicator, year, coordinates);
      const cell = this.#source.get(id);
      if (cell ? cell.state === 'counted' || cell.state === 'masked' : !listed.has(id)) {
        this.#add(this.#describe(indicator, year, coordinates, cell));
      }
    }
  }

  addRelations(indicator: IndicatorDefinition, year: number): void {
    const numbered: NumberedCells = {
      cells: this.cells,
      at: (coordinates) => this.#at.get(idOf(indicator, year, coordinates)),
    };
    this.relations.push(
      ...sumOf(this.#catalogue, indicator, numbered),
      ...partsOfNonAdditive(this.#catalogue, indicator, numbered),
      ...containments(this.#catalogue, indicator, numbered),
    );
    for (const { id, kind } of largerCounts(this.#catalogue, indicator)) {
      this.#addContainment(indicator, indicatorOf(this.#catalogue, id), year, kind === 'in_total');
    }
    for (const whole of this.#wholesOf(indicator)) {
      this.#addComplements(indicator, indicatorOf(this.#catalogue, whole), year);
    }
  }

  breakdownsOf(indicator: IndicatorDefinition, years: readonly number[]): Droppable[] {
    const wholes = [...this.#wholesOf(indicator)];
    return indicator.crossings.map((crossing) => ({
      indicator: indicator.id,
      crossing,
      cells: years.flatMap((year) =>
        cellsOfCrossing(this.#catalogue, indicator, crossing)
          .filter((coordinates) => !isTotal(coordinates))
          .map((coordinates) => idOf(indicator, year, coordinates))
          .flatMap((id) =>
            [id, ...wholes.map((whole) => complementOf(id, whole))].flatMap((one) => this.#at.get(one) ?? []),
          ),
      ),
    }));
  }

  #add(cell: ProblemCell): number {
    const at = this.cells.length;
    this.#at.set(cell.id, at);
    this.cells.push(cell);
    if (this.#earlier.keepWithheld?.has(cell.id)) this.withheldFromStart.add(at);
    return at;
  }

  #describe(
    indicator: IndicatorDefinition,
    year: number,
    coordinates: Coordinates,
    cell: IndicatorCell | undefined,
  ): ProblemCell {
    const policy = policyOf(indicator.policy);
    const id = idOf(indicator, year, coordinates);
    const isSensitive = this.#isSensitive(indicator, coordinates);
    const zeroShown = !(policy.withholdsSensitiveZero && isSensitive);
    const place = { id, indicator: indicator.id, year, rank: rankOf(coordinates) };
    if (cell?.state !== 'counted') {
      const masked: Primary = { because: 'masked', label: [1, maskBelow - 1] };
      const isMasked = cell !== undefined;
      return {
        ...place,
        value: 0,
        counted: false,
        known: false,
        publishable: false,
        lower: isMasked ? 1 : 0,
        primary: isMasked ? masked : null,
        alone: isMasked,
      };
    }
    const { value, persons } = cell;
    const count = { value, persons, unit: indicator.unit, isSensitive };
    const keepsZero = value === 0 && this.#earlier.keepWithheld?.has(id) === true;
    return {
      ...place,
      value,
      counted: true,
      known: this.#earlier.given?.get(id) === value,
      publishable: true,
      lower: zeroShown && !keepsZero ? 1 : 0,
      primary: primaryOf(count, policy),
      alone: individuals(count) === 1,
    };
  }

  #addContainment(
    smaller: IndicatorDefinition,
    larger: IndicatorDefinition,
    year: number,
    onlyInTotal: boolean,
  ): void {
    for (const { coordinates, part, whole } of this.#pairs(smaller, larger, year)) {
      if (onlyInTotal && !isTotal(coordinates)) continue;
      this.relations.push(atMost(this.cells, part, [whole]));
    }
  }

  /** What an indicator is a part or a share of: whatever is outside it is a count too. */
  #wholesOf(indicator: IndicatorDefinition): Set<string> {
    return new Set([
      ...largerCounts(this.#catalogue, indicator).flatMap(({ id, kind }) =>
        kind === 'subset_of' ? [id] : [],
      ),
      ...indicator.measures.flatMap((measure) => (measure.kind === 'share' ? [measure.of] : [])),
    ]);
  }

  /** Those of the whole who are outside the part: no cells of the release, but as good as published when both ends are. */
  #addComplements(smaller: IndicatorDefinition, larger: IndicatorDefinition, year: number): void {
    const policy = stricterOf(policyOf(smaller.policy), policyOf(larger.policy));
    for (const { coordinates, part, whole } of this.#pairs(smaller, larger, year)) {
      const [numerator, denominator] = [this.cells[part], this.cells[whole]];
      if (!numerator?.counted || !denominator?.counted || numerator.value > denominator.value) continue;
      const isSensitive = this.#isSensitive(smaller, coordinates);
      const value = denominator.value - numerator.value;
      const count: Count = { value, persons: null, unit: smaller.unit, isSensitive };
      const primary = primaryComplement(count, denominator.value, policy);
      const at = this.#add({
        ...numerator,
        id: complementOf(numerator.id, larger.id),
        value,
        known: false,
        publishable: false,
        lower: 0,
        primary,
        alone: value === 1,
      });
      this.relations.push(difference(whole, part, at));
      if (primary && numerator.value > 0) this.withheldFromStart.add(part);
      // Few on both sides, and one of them alone: whoever is alone takes herself from the whole.
      const isLoneSide = numerator.alone || value === 1;
      if (primary && numerator.primary && numerator.value > 0 && isLoneSide)
        this.withheldFromStart.add(whole);
    }
  }

  *#pairs(
    smaller: IndicatorDefinition,
    larger: IndicatorDefinition,
    year: number,
  ): Generator<{ coordinates: Coordinates; part: number; whole: number }> {
    for (const coordinates of cellsOfIndicator(this.#catalogue, smaller)) {
      const part = this.#at.get(idOf(smaller, year, coordinates));
      const whole = this.#at.get(idOf(larger, year, coordinates));
      if (part !== undefined && whole !== undefined) yield { coordinates, part, whole };
    }
  }

  #isSensitive(indicator: IndicatorDefinition, coordinates: Coordinates): boolean {
    return brokenDownBy(coordinates).some((column) => {
      const breakdown = breakdownOfCode(this.#catalogue, indicator, column, coordinates[column]);
      return breakdown !== undefined && indicator.sensitive.includes(breakdown);
    });
  }
}

function complementOf(id: string, whole: string): string {
  return `${id}|outside|${whole}`;
}

function idOf(indicator: IndicatorDefinition, year: number, coordinates: Coordinates): string {
  return cellId({ indicator: indicator.id, year, coordinates });
}

function rankOf(coordinates: Coordinates): 0 | 1 | 2 {
  const columns = brokenDownBy(coordinates).length;
  return columns === 0 ? 0 : columns === 1 ? 1 : 2;
}

function yearsByIndicator(cells: IndicatorCells): Map<string, number[]> {
  const years = new Map<string, Set<number>>();
  for (const { indicator, year } of cells.cells()) {
    const known = years.get(indicator) ?? new Set<number>();
    years.set(indicator, known.add(year));
  }
  return new Map([...years].map(([indicator, found]) => [indicator, [...found].sort((a, b) => a - b)]));
}
