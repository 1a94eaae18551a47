import { type Column, totals } from '../model/cell.ts';
import type { CodeList } from '../model/code-list.ts';
import { type Place, type Problem, problem } from '../model/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { crossingsFormRing } from './crossings-form-ring.ts';
import type { CatalogueFile, IndicatorDefinition } from './indicator-schema.ts';
import { uncountedCrossings } from './uncounted-crossings.ts';

/** A definition and where it was written. */
export interface Placed<T> {
  readonly entry: T;
  readonly place: Place;
}

/**
 * What the definitions say of each other: everything named exists, no two cells of an indicator look alike, and no
 * crossings form a ring.
 */
export function checkReferences(
  catalogue: Catalogue,
  indicators: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  codeLists: ReadonlyMap<string, Placed<CatalogueFile['code_lists'][number]>>,
  policies: readonly string[],
): Problem[] {
  return [
    ...[...codeLists.values()].flatMap(({ entry, place }) => checkCodes(entry, place)),
    ...[...indicators.values()].flatMap(({ entry, place }) => [
      ...danglingNames(catalogue, entry, place, policies),
      ...lookAlikes(catalogue, entry, place),
      ...rings(catalogue, entry, place),
    ]),
  ];
}

function checkCodes(list: CatalogueFile['code_lists'][number], place: Place): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>([totals[list.column]]);
  for (const { code } of list.codes) {
    if (seen.has(code)) {
      const what = code === totals[list.column] ? 'which stands for the total' : 'for the second time';
      problems.push(
        problem('CATALOGUE-004', place, `${code} in ${list.id}, ${what}`, 'each code once, none the total'),
      );
    }
    seen.add(code);
  }
  return problems;
}

function danglingNames(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  place: Place,
  policies: readonly string[],
): Problem[] {
  const known = (kind: string, names: Iterable<string>, wanted: readonly string[]): Problem[] => {
    const all = new Set(names);
    return wanted
      .filter((name) => !all.has(name))
      .map((name) =>
        problem(
          'CATALOGUE-002',
          place,
          `${kind} ${name} in ${indicator.id}`,
          `one of: ${[...all].join(', ')}`,
        ),
      );
  };
  const ids = catalogue.indicators.map(({ id }) => id);
  const breakdowns = Object.keys(indicator.breakdowns);
  const lists = Object.values(indicator.breakdowns).map(({ list }) => list);
  const bases = indicator.measures.flatMap((measure) => ('of' in measure ? [measure.of] : []));
  const contained = indicator.within.flatMap(({ parts, whole }) => [parts, whole]);
  const codesOf = (breakdown: string): string[] =>
    (catalogue.codeLists.get(indicator.breakdowns[breakdown]?.list ?? '')?.codes ?? []).map(
      ({ code }) => code,
    );
  return [
    ...known('the code list', catalogue.codeLists.keys(), lists),
    ...known('the policy', policies, [indicator.policy]),
    ...known('the break', catalogue.breaks.keys(), indicator.breaks),
    ...known('the note', catalogue.notes.keys(), indicator.notes),
    ...known('the breakdown', breakdowns, [...indicator.crossings.flat(), ...indicator.sensitive]),
    ...known(
      'the breakdown',
      breakdowns,
      contained.map(({ breakdown }) => breakdown),
    ),
    ...contained
      .filter(({ breakdown }) => breakdowns.includes(breakdown))
      .flatMap(({ breakdown, codes }) => known(`the code of ${breakdown}`, codesOf(breakdown), codes)),
    ...known('the base of a measure', ids, bases),
    ...known(
      'the relation',
      ids,
      indicator.relations.map((relation) => relation.with),
    ),
  ];
}

/** A code tells its breakdown: two breakdowns in one column may neither be crossed nor share a code. */
function lookAlikes(catalogue: Catalogue, indicator: IndicatorDefinition, place: Place): Problem[] {
  const breakdowns = Object.entries(indicator.breakdowns).flatMap(([name, { list }]) => {
    const found = catalogue.codeLists.get(list);
    return found ? [{ name, list: found }] : [];
  });
  const pairs = breakdowns.flatMap((first, i) =>
    breakdowns
      .slice(i + 1)
      .flatMap((second) => (clash(indicator, first, second) ? [[first.name, second.name]] : [])),
  );
  return pairs.map(([first, second]) =>
    problem(
      'CATALOGUE-004',
      place,
      `the breakdowns ${first} and ${second} of ${indicator.id}, which use one column`,
      'breakdowns of different columns in a crossing, and no code in two of them',
    ),
  );
}

interface NamedBreakdown {
  readonly name: string;
  readonly list: CodeList;
}

function clash(indicator: IndicatorDefinition, first: NamedBreakdown, second: NamedBreakdown): boolean {
  const column: Column = first.list.column;
  if (column !== second.list.column) return false;
  const crossed = indicator.crossings.some(
    (crossing) => crossing.includes(first.name) && crossing.includes(second.name),
  );
  return (
    crossed || first.list.codes.some(({ code }) => second.list.codes.some((other) => other.code === code))
  );
}

/** Its own crossings, and with them those in which it has to fit inside a larger count. */
function rings(catalogue: Catalogue, indicator: IndicatorDefinition, place: Place): Problem[] {
  const crossings = [...indicator.crossings, ...uncountedCrossings(catalogue, indicator)];
  if (!crossingsFormRing(crossings)) return [];
  const written = crossings.map((crossing) => crossing.join(' × ')).join(', ');
  return [problem('CATALOGUE-003', place, `${written} in ${indicator.id}`, 'crossings that form no ring')];
}
