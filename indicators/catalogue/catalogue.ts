import { type Column, type Coordinates, placeKey, totals, UNKNOWN } from '../model/cell.ts';
import { type Code, type CodeList, childrenOf } from '../model/code-list.ts';
import type { Text } from '../model/text.ts';
import type { IndicatorDefinition, SeriesBreak, Theme } from './indicator-schema.ts';

export interface StandardNote {
  readonly id: string;
  readonly text: Text;
}

/** Everything that is defined, checked and complete, in report order. */
export interface Catalogue {
  readonly indicators: readonly IndicatorDefinition[];
  readonly codeLists: ReadonlyMap<string, CodeList>;
  readonly breaks: ReadonlyMap<string, SeriesBreak>;
  /** In the order in which readers see them. */
  readonly themes: ReadonlyMap<string, Theme>;
  readonly notes: ReadonlyMap<string, StandardNote>;
}

export function indicatorOf(catalogue: Catalogue, id: string): IndicatorDefinition {
  const found = catalogue.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id} in the catalogue`);
  return found;
}

/** The themes of an indicator, in the order of the catalogue's. */
export function themesOf({ themes }: Pick<Catalogue, 'themes'>, indicator: IndicatorDefinition): Theme[] {
  return [...themes.values()].filter(({ id }) => indicator.themes.includes(id));
}

/** The sources that something is counted in, in the order of their first indicators. */
export function sourcesOf({ indicators }: Pick<Catalogue, 'indicators'>): string[] {
  return [...new Set(indicators.map(({ source }) => source))];
}

export function codeListOf(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  breakdown: string,
): CodeList {
  const id = indicator.breakdowns[breakdown]?.list;
  const list = id === undefined ? undefined : catalogue.codeLists.get(id);
  if (!list) throw new Error(`no code list for ${breakdown} of ${indicator.id}`);
  return list;
}

/**
 * What parts the series of an indicator: the breaks that it names, those that the rates of every indicator have where
 * it has a rate, and each version of its definition after the first. Charts, notes, tests and sentences ask here.
 */
export function breaksOf(
  { breaks }: Pick<Catalogue, 'breaks'>,
  indicator: Pick<IndicatorDefinition, 'breaks' | 'measures' | 'history'>,
): SeriesBreak[] {
  const hasRate = indicator.measures.some(({ kind }) => kind === 'rate');
  const named = [...breaks.values()].filter(
    ({ id, affects }) => indicator.breaks.includes(id) || (affects === 'rates' && hasRate),
  );
  return [...named, ...indicator.history.slice(1).map(breakOfVersion)];
}

function breakOfVersion({
  version,
  from,
  change,
  comparable,
}: IndicatorDefinition['history'][number]): SeriesBreak {
  return {
    id: `definition_${version}`,
    year: from,
    date: `${from}-01-01`,
    reason: change,
    comparable,
    affects: 'all',
  };
}

/**
 * The cells of one crossing in report order, totals included: every combination of the total and the codes of
 * each breakdown. Codes at every level of a hierarchy are included, so an area and its parts both stand here.
 */
export function cellsOfCrossing(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
): Coordinates[] {
  return crossing.reduce<Coordinates[]>(
    (cells, breakdown) => {
      const { column, codes } = codeListOf(catalogue, indicator, breakdown);
      return cells.flatMap((cell) =>
        [totals[column], ...codes.map(({ code }) => code)].map((code) => ({ ...cell, [column]: code })),
      );
    },
    [totals],
  );
}

/** All cells that an indicator has in one year, each once: exactly the rows of its delivery. */
export function cellsOfIndicator(catalogue: Catalogue, indicator: IndicatorDefinition): Coordinates[] {
  const seen = new Map<string, Coordinates>([[placeKey(totals), totals]]);
  for (const crossing of indicator.crossings) {
    for (const cell of cellsOfCrossing(catalogue, indicator, crossing)) seen.set(placeKey(cell), cell);
  }
  return [...seen.values()];
}

/** A total and the parts of one breakdown under it, all other columns equal. */
export interface TotalAndParts {
  readonly total: Coordinates;
  readonly parts: readonly Coordinates[];
}

/** Every sum inside the crossings of an indicator: additive breakdowns only, one per parent code. */
export function sumsOfIndicator(catalogue: Catalogue, indicator: IndicatorDefinition): TotalAndParts[] {
  return totalsAndParts(catalogue, indicator, true);
}

/**
 * The same for breakdowns that are not additive, where a unit may stand in several parts: each part is at most the
 * total, and the total at most all parts together.
 */
export function overlapsOfIndicator(catalogue: Catalogue, indicator: IndicatorDefinition): TotalAndParts[] {
  return totalsAndParts(catalogue, indicator, false);
}

function totalsAndParts(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  additive: boolean,
): TotalAndParts[] {
  const found = new Map<string, TotalAndParts>();
  for (const crossing of indicator.crossings) {
    for (const breakdown of crossing) {
      if (indicator.breakdowns[breakdown]?.additive !== additive) continue;
      const list = codeListOf(catalogue, indicator, breakdown);
      const parents = [totals[list.column], ...list.codes.map(({ code }) => code)];
      const elsewhere = crossing.filter((other) => other !== breakdown);
      for (const fixed of cellsOfCrossing(catalogue, indicator, elsewhere)) {
        for (const parent of parents) {
          const children = childrenOf(list, parent);
          if (children.length === 0) continue;
          const at = (code: string): Coordinates => ({ ...fixed, [list.column]: code });
          found.set(`${list.id}:${placeKey(at(parent))}`, {
            total: at(parent),
            parts: children.map(({ code }) => at(code)),
          });
        }
      }
    }
  }
  return [...found.values()];
}

/** Cells of one breakdown that lie inside cells of another, by the counting rule. */
export interface Containment {
  readonly parts: readonly Coordinates[];
  readonly whole: readonly Coordinates[];
  /** The parts are exactly as many as the whole; otherwise at most. */
  readonly exact: boolean;
}

export function containmentsOfIndicator(catalogue: Catalogue, indicator: IndicatorDefinition): Containment[] {
  const cells = ({ breakdown, codes }: { breakdown: string; codes: readonly string[] }): Coordinates[] => {
    const { column } = codeListOf(catalogue, indicator, breakdown);
    return codes.map((code) => ({ ...totals, [column]: code }));
  };
  return indicator.within.map(({ parts, whole, exact }) => ({
    parts: cells(parts),
    whole: cells(whole),
    exact,
  }));
}

/** The breakdown that a coordinate's code belongs to, among those of the indicator; undefined for a total. */
export function breakdownOfCode(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  column: Column,
  code: string,
): string | undefined {
  return Object.keys(indicator.breakdowns).find((breakdown) => {
    const list = codeListOf(catalogue, indicator, breakdown);
    return list.column === column && list.codes.some((known) => known.code === code);
  });
}

/** The label of a code in a breakdown, or the code itself where the list does not know it. */
export function labelOfCode(list: CodeList, code: string): Text {
  const found: Code | undefined = list.codes.find((known) => known.code === code);
  if (found) return found.label;
  if (code === UNKNOWN) return { sv: 'Okänt', en: 'Unknown' };
  if (code === totals[list.column]) return { sv: 'Totalt', en: 'Total' };
  return { sv: code, en: code };
}
