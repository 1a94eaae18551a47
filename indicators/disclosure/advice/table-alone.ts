import { type Catalogue, cellsOfIndicator, codeListOf } from '../../catalogue/catalogue.ts';
import { type IndicatorDefinition, isPersons } from '../../catalogue/indicator-schema.ts';
import { Confidential } from '../../confidential/confidential.ts';
import type { CellSource, IndicatorCell } from '../../confidential/indicator-cells.ts';
import { brokenDownBy, type Coordinates, cellId } from '../../model/cell.ts';
import type { Earlier, ReleasePlan } from '../build/release-plan.ts';
import { buildReleaseProblem } from '../build/release-problem.ts';
import { completeValues } from '../complete-values.ts';
import { treatment } from '../problem/protection-problem.ts';
import { safePattern } from '../safe-pattern.ts';
import type { CoarserCodes } from './coarser-codes.ts';

/** A table that could be published in place of another. */
export interface TableDesign {
  readonly indicator: string;
  readonly crossing: readonly string[];
  /** In place of the code lists of these breakdowns. */
  readonly coarser: ReadonlyMap<string, CoarserCodes>;
  /** Years that are published together; a table of single years has one of each. */
  readonly periods: readonly (readonly number[])[];
}

/** One crossing of one indicator with its margins, as if nothing else were published. */
export class TableAlone extends Confidential implements CellSource {
  readonly #catalogue: Catalogue;
  readonly #crossing: readonly string[];
  readonly #cells = new Map<string, IndicatorCell>();

  constructor(source: CellSource, catalogue: Catalogue, design: TableDesign, indicator: IndicatorDefinition) {
    super();
    const { crossing, coarser, periods } = design;
    const breakdowns = Object.fromEntries(
      crossing.map((name) => [name, { list: name, additive: indicator.breakdowns[name]?.additive ?? false }]),
    );
    const own = {
      ...indicator,
      breakdowns,
      crossings: [[...crossing]],
      ...{ relations: [], measures: [], within: [], includes: [] },
    };
    const lists = crossing.map((name) => {
      const list = coarser.get(name)?.list ?? codeListOf(catalogue, indicator, name);
      return [name, { ...list, id: name }] as const;
    });
    this.#catalogue = { ...catalogue, indicators: [own], codeLists: new Map(lists) };
    this.#crossing = crossing;
    const merged = [...coarser.values()];
    for (const years of periods) {
      for (const coordinates of cellsOfIndicator(this.#catalogue, own)) {
        const places = years.flatMap((year) =>
          unmerged(coordinates, merged).map((at) =>
            cellId({ indicator: indicator.id, year, coordinates: at }),
          ),
        );
        const cells = places.map((id) => source.get(id));
        const together = sumOf(cells, isPersons(indicator.unit) && years.length === 1);
        if (!together) continue;
        const place = { indicator: indicator.id, year: years.at(-1) ?? 0, coordinates };
        const id = cellId(place);
        this.#cells.set(id, { ...together, ...place, id });
      }
    }
  }

  get(id: string): IndicatorCell | undefined {
    return this.#cells.get(id);
  }

  cells(): IterableIterator<IndicatorCell> {
    return this.#cells.values();
  }

  /**
   * Protects the table, and tells which share of its finest cells would be withheld.
   *
   * @param most  a larger share is of no interest, and need not be found out
   * @param earlier what has been decided before of cells that stand in the table as they are
   * @returns 0–1; undefined for a larger share than that, for a table without cells, and for one that cannot be protected
   */
  async shareWithheld(
    most: number,
    earlier: Earlier & Pick<ReleasePlan, 'byHand'>,
  ): Promise<number | undefined> {
    const release = buildReleaseProblem(this, this.#catalogue, earlier);
    const finest = [...this.#cells.values()].flatMap(({ id, coordinates }) => {
      const place = release.names.place(id);
      return place === undefined || brokenDownBy(coordinates).length < this.#crossing.length ? [] : [place];
    });
    if (finest.length === 0) return undefined;
    const shareOf = (isWithheld: (place: number) => boolean): number =>
      finest.filter(isWithheld).length / finest.length;
    if (shareOf((place) => release.because[place] !== null) > most) return undefined;
    const { problem, contradicted } = await completeValues(release.problem);
    if (contradicted.length > 0) return undefined;
    const found = await safePattern(problem, { withheldFromStart: release.withheldFromStart });
    if (found.unprotectable.length > 0) return undefined;
    const share = shareOf(
      (place) => problem.publishable[place] === 0 || found.treatments[place] !== treatment.publish,
    );
    return share > most ? undefined : share;
  }
}

/** The cells that a place of a coarser table is made of. */
function unmerged(coordinates: Coordinates, coarser: readonly CoarserCodes[]): Coordinates[] {
  return coarser.reduce<Coordinates[]>(
    (places, { list: { column }, mergedFrom }) =>
      places.flatMap((place) =>
        (mergedFrom.get(place[column]) ?? [place[column]]).map((code) => ({ ...place, [column]: code })),
      ),
    [coordinates],
  );
}

/**
 * Several cells as one. Where one of them has no number, neither has the sum.
 *
 * @param areOthers whether other persons stand behind each of them: those of two ages do, those of two years may not
 */
function sumOf(cells: readonly (IndicatorCell | undefined)[], areOthers: boolean): IndicatorCell | undefined {
  const there = cells.flatMap((cell) => cell ?? []);
  const [first] = there;
  if (!first || there.length < cells.length) return undefined;
  const without = there.filter(({ state }) => state !== 'counted');
  const [lacking] = without;
  if (lacking) return without.find(({ state }) => state === 'masked') ?? lacking;
  if (there.length === 1) return first;
  const counts = there.flatMap((cell) => (cell.state === 'counted' ? [cell] : []));
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  const behind = counts.map((count) => Math.min(count.value, count.persons ?? count.value));
  const persons = areOthers ? behind.reduce((sum, one) => sum + one, 0) : Math.max(...behind);
  return { ...first, state: 'counted', value, persons, preliminary: false, revised: false };
}
