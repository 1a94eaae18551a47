import {
  breakdownOfCode,
  breaksOf,
  type Catalogue,
  codeListOf,
  indicatorOf,
} from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { CellSource, IndicatorCell } from '../../confidential/indicator-cells.ts';
import { brokenDownBy } from '../../model/cell.ts';
import type { AuditedPattern } from '../audited-pattern.ts';
import type { Earlier, ReleasePlan } from '../build/release-plan.ts';
import { coarserCodes } from './coarser-codes.ts';
import { TableAlone, type TableDesign } from './table-alone.ts';

/** A table that would have few dots. Shares are proportions, 0–1, of its finest cells withheld. */
export type Offer =
  | {
      readonly kind: 'coarser';
      readonly breakdown: string;
      readonly codes: readonly string[];
      readonly share: number;
    }
  | { readonly kind: 'without'; readonly breakdown: string; readonly share: number }
  | { readonly kind: 'pooled'; readonly years: readonly number[]; readonly share: number };

/** A crossing that would be full of dots, and what could be published in its place. */
export interface Advice {
  readonly indicator: string;
  /** Names of its breakdowns. */
  readonly crossing: readonly string[];
  /** Cells of the crossing over the years, without margins: those withheld or left out, of those with a number. */
  readonly withheld: number;
  readonly cells: number;
  /** The one with the most cells first; none when none would do. */
  readonly offers: readonly Offer[];
}

/** A table with a larger share of dots is hardly worth reading. */
const mostDots = 0.25;
/** How many years are tried together. */
const periodLengths = [2, 3, 5];

/**
 * For each crossing of which more than a quarter is withheld or left out: the coarser codes, the crossing with one
 * breakdown less and the years taken together that would do. Each is really protected, as a table of its own with its
 * margins, so that its share is what it would be at the least: in the release it is linked with others. Pooled years
 * stand in place of single ones; the same persons may come back in them, and are counted upon to.
 */
export async function advise(
  cells: CellSource,
  catalogue: Catalogue,
  pattern: Pick<AuditedPattern, 'decisionFor'>,
  earlier: Earlier & Pick<ReleasePlan, 'byHand'> = {},
): Promise<Advice[]> {
  const advice: Advice[] = [];
  for (const { indicator, crossing, withheld, cells: all, years } of groupsOf(cells, catalogue, pattern)) {
    if (withheld <= mostDots * all) continue;
    const search = new OfferSearch(
      cells,
      catalogue,
      indicatorOf(catalogue, indicator),
      crossing,
      years,
      earlier,
    );
    advice.push({ indicator, crossing, withheld, cells: all, offers: await search.offers() });
  }
  return advice;
}

interface Group {
  readonly indicator: string;
  readonly crossing: readonly string[];
  readonly years: number[];
  withheld: number;
  cells: number;
}

/** Cells by indicator and by what they are broken down by. Those without a number are not counted. */
function groupsOf(
  cells: CellSource,
  catalogue: Catalogue,
  pattern: Pick<AuditedPattern, 'decisionFor'>,
): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells.cells()) {
    if (cell.state !== 'counted' && cell.state !== 'masked') continue;
    const { indicator, year } = cell;
    const crossing = crossingOf(cell, catalogue);
    if (crossing.length === 0) continue;
    const key = JSON.stringify([indicator, crossing]);
    const group = groups.get(key) ?? { indicator, crossing, years: [], withheld: 0, cells: 0 };
    groups.set(key, group);
    if (!group.years.includes(year)) group.years.push(year);
    group.cells++;
    if (pattern.decisionFor(cell.id) !== 'publish') group.withheld++;
  }
  return [...groups.values()];
}

function crossingOf({ indicator, coordinates }: IndicatorCell, catalogue: Catalogue): string[] {
  const definition = indicatorOf(catalogue, indicator);
  return brokenDownBy(coordinates).flatMap(
    (column) => breakdownOfCode(catalogue, definition, column, coordinates[column]) ?? [],
  );
}

/** Tries what could stand in place of one crossing of one indicator. */
class OfferSearch {
  readonly #cells: CellSource;
  readonly #catalogue: Catalogue;
  readonly #indicator: IndicatorDefinition;
  readonly #crossing: readonly string[];
  readonly #years: readonly number[];
  readonly #earlier: Earlier & Pick<ReleasePlan, 'byHand'>;

  constructor(
    cells: CellSource,
    catalogue: Catalogue,
    indicator: IndicatorDefinition,
    crossing: readonly string[],
    years: readonly number[],
    { given, keepWithheld, byHand }: Earlier & Pick<ReleasePlan, 'byHand'>,
  ) {
    this.#cells = cells;
    this.#catalogue = catalogue;
    this.#indicator = indicator;
    this.#crossing = crossing;
    this.#years = [...years].sort((a, b) => a - b);
    this.#earlier = {
      ...(given ? { given } : {}),
      ...(keepWithheld ? { keepWithheld } : {}),
      ...(byHand ? { byHand } : {}),
    };
  }

  async offers(): Promise<Offer[]> {
    const found: (readonly [Offer, number])[] = [];
    for (const breakdown of this.#crossing) found.push(...(await this.#coarser(breakdown)));
    if (this.#crossing.length > 1) {
      for (const breakdown of this.#crossing) found.push(...(await this.#without(breakdown)));
    }
    found.push(...(await this.#pooled()));
    return found.sort(([, a], [, b]) => b - a).map(([offer]) => offer);
  }

  /** The finest codes that do; of several as fine, those with the fewest dots. */
  async #coarser(breakdown: string): Promise<(readonly [Offer, number])[]> {
    const list = codeListOf(this.#catalogue, this.#indicator, breakdown);
    const ways = coarserCodes(list, this.#indicator.breakdowns[breakdown]?.additive === true);
    let best: readonly [Offer, number] | undefined;
    for (const way of ways) {
      const codes = way.list.codes.map(({ code }) => code);
      if (best?.[0].kind === 'coarser' && best[0].codes.length > codes.length) break;
      const share = await this.#share({ coarser: new Map([[breakdown, way]]) });
      if (share === undefined || (best && best[0].share <= share)) continue;
      best = [{ kind: 'coarser', breakdown, codes, share }, this.#size(breakdown, codes.length)];
    }
    return best ? [best] : [];
  }

  async #without(breakdown: string): Promise<(readonly [Offer, number])[]> {
    const crossing = this.#crossing.filter((other) => other !== breakdown);
    const share = await this.#share({ crossing });
    return share === undefined ? [] : [[{ kind: 'without', breakdown, share }, this.#size(breakdown)]];
  }

  /** The fewest years up to the last one that do, none of them beyond a break in the series. */
  async #pooled(): Promise<(readonly [Offer, number])[]> {
    const breaks = breaksOf(this.#catalogue, this.#indicator).filter(
      ({ comparable, affects }) => !comparable && affects === 'all',
    );
    for (const length of periodLengths) {
      const years = this.#years.slice(-length);
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      if (years.length < length || breaks.some(({ year }) => year > first && year <= last)) break;
      const share = await this.#share({ periods: [years] });
      if (share !== undefined) return [[{ kind: 'pooled', years, share }, this.#size() / this.#years.length]];
    }
    return [];
  }

  #share(change: Partial<TableDesign>): Promise<number | undefined> {
    const design: TableDesign = {
      indicator: this.#indicator.id,
      crossing: this.#crossing,
      coarser: new Map(),
      periods: this.#years.map((year) => [year]),
      ...change,
    };
    const table = new TableAlone(this.#cells, this.#catalogue, design, this.#indicator);
    // What was decided of single years says nothing of their sum.
    return table.shareWithheld(mostDots, change.periods ? {} : this.#earlier);
  }

  /** How many cells the crossing has over the years, with so many codes in one of its breakdowns. */
  #size(breakdown?: string, codes = 1): number {
    return this.#crossing.reduce(
      (size, name) =>
        size * (name === breakdown ? codes : codeListOf(this.#catalogue, this.#indicator, name).codes.length),
      this.#years.length,
    );
  }
}
