import { type Column, totals } from '../model/cell.ts';
import type { CodeList } from '../model/code-list.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Catalogue } from './catalogue.ts';
import { crossingsFormRing } from './crossings-form-ring.ts';
import type { CatalogueFile, IndicatorDefinition, SeriesBreak } from './indicator-schema.ts';
import type { Placed } from './placed.ts';
import { uncountedCrossings } from './uncounted-crossings.ts';

type CodeListEntry = CatalogueFile['code_lists'][number];

/** Everything that is defined, by id, and where it was written. */
export interface PlacedDefinitions {
  readonly indicators: ReadonlyMap<string, Placed<IndicatorDefinition>>;
  readonly codeLists: ReadonlyMap<string, Placed<CodeListEntry>>;
  readonly breaks: ReadonlyMap<string, Placed<SeriesBreak>>;
}

/**
 * What the definitions say of each other: everything named exists, no two cells of an indicator look alike, and no
 * crossings form a ring. Each problem stands at the very name or code that is wrong.
 */
export function checkReferences(
  catalogue: Catalogue,
  { indicators, codeLists, breaks }: PlacedDefinitions,
  policies: readonly string[],
): Problem[] {
  return [
    ...[...codeLists.values()].flatMap(checkCodes),
    ...[...breaks.values()].flatMap((placed) => danglingNote(catalogue, placed)),
    ...[...indicators.values()].flatMap((placed) => [
      ...danglingNames(catalogue, placed, policies),
      ...lookAlikes(catalogue, placed),
      ...rings(catalogue, placed),
    ]),
  ];
}

function checkCodes({ entry: list, placeOf }: Placed<CodeListEntry>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>([totals[list.column]]);
  for (const [i, { code }] of list.codes.entries()) {
    if (seen.has(code)) {
      const what = code === totals[list.column] ? 'which stands for the total' : 'for the second time';
      const found = `${code} in ${list.id}, ${what}`;
      problems.push(
        problem('CATALOGUE-004', placeOf(['codes', i, 'code']), found, 'each code once, none the total'),
      );
    }
    seen.add(code);
  }
  return problems;
}

function danglingNote(catalogue: Catalogue, { entry, placeOf }: Placed<SeriesBreak>): Problem[] {
  const named = entry.note === undefined ? [] : [{ name: entry.note, path: ['note'] }];
  return dangling(placeOf, entry.id, 'the note', catalogue.notes.keys(), named);
}

/** A name that a definition uses, and where in the definition it stands. */
interface Named {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

function danglingNames(
  catalogue: Catalogue,
  { entry: indicator, placeOf }: Placed<IndicatorDefinition>,
  policies: readonly string[],
): Problem[] {
  const known = (kind: string, names: Iterable<string>, wanted: readonly Named[]): Problem[] =>
    dangling(placeOf, indicator.id, kind, names, wanted);
  const ids = catalogue.indicators.map(({ id }) => id);
  const breakdowns = Object.keys(indicator.breakdowns);
  const lists = Object.entries(indicator.breakdowns).map(([breakdown, { list }]) => ({
    name: list,
    path: ['breakdowns', breakdown, 'list'],
  }));
  const bases = indicator.measures.flatMap((measure, i) =>
    'of' in measure ? [{ name: measure.of, path: ['measures', i, 'of'] }] : [],
  );
  const crossed = indicator.crossings.flatMap((crossing, i) =>
    crossing.map((name, j) => ({ name, path: ['crossings', i, j] })),
  );
  const related = indicator.relations.map((relation, i) => ({
    name: relation.with,
    path: ['relations', i, 'with'],
  }));
  const stricter = Object.entries(indicator.policies).map(([breakdown, name]) => ({
    name,
    path: ['policies', breakdown],
  }));
  const mayContain = indicator.relations.filter(({ kind }) => kind === 'may_contain');
  const { survey } = indicator;
  return [
    ...known('the code list', catalogue.codeLists.keys(), lists),
    ...known('the policy', policies, [{ name: indicator.policy, path: ['policy'] }, ...stricter]),
    ...known('the break', catalogue.breaks.keys(), namesIn('breaks', indicator.breaks)),
    ...known('the theme', catalogue.themes.keys(), namesIn('themes', indicator.themes)),
    ...known('the note', catalogue.notes.keys(), namesIn('notes', indicator.notes)),
    ...known('the breakdown', breakdowns, [
      ...crossed,
      ...namesIn('sensitive', indicator.sensitive),
      ...Object.keys(indicator.policies).map((name) => ({ name, path: ['policies', name] })),
    ]),
    ...danglingInside(catalogue, indicator, known),
    ...known('the base of a measure', ids, bases),
    ...known('the relation', ids, related),
    ...known(
      'the included indicator',
      mayContain.map((relation) => relation.with),
      namesIn('includes', indicator.includes ?? []),
    ),
    ...known(
      'the count of answers',
      ids,
      survey
        ? [
            { name: survey.answered, path: ['survey', 'answered'] },
            { name: survey.invited, path: ['survey', 'invited'] },
          ]
        : [],
    ),
  ];
}

/** Breakdowns and codes of what the counting rule puts inside something else. */
function danglingInside(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  known: (kind: string, names: Iterable<string>, wanted: readonly Named[]) => Problem[],
): Problem[] {
  const sides = indicator.within.flatMap(({ parts, whole }, i) => [
    { ...parts, path: ['within', i, 'parts'] },
    { ...whole, path: ['within', i, 'whole'] },
  ]);
  return sides.flatMap(({ breakdown, codes, path }) => {
    const list = indicator.breakdowns[breakdown]?.list;
    if (list === undefined) {
      const named = [{ name: breakdown, path: [...path, 'breakdown'] }];
      return known('the breakdown', Object.keys(indicator.breakdowns), named);
    }
    const there = (catalogue.codeLists.get(list)?.codes ?? []).map(({ code }) => code);
    const named = codes.map((name, j) => ({ name, path: [...path, 'codes', j] }));
    return known(`the code of ${breakdown}`, there, named);
  });
}

function namesIn(field: string, names: readonly string[]): Named[] {
  return names.map((name, i) => ({ name, path: [field, i] }));
}

function dangling(
  placeOf: Placed<unknown>['placeOf'],
  owner: string,
  kind: string,
  names: Iterable<string>,
  wanted: readonly Named[],
): Problem[] {
  const all = new Set(names);
  const expected = all.size > 0 ? `one of: ${[...all].join(', ')}` : 'none, since there is nothing to name';
  return wanted
    .filter(({ name }) => !all.has(name))
    .map(({ name, path }) =>
      problem('CATALOGUE-002', placeOf(path), `${kind} ${name} in ${owner}`, expected),
    );
}

/** A code tells its breakdown: two breakdowns in one column may neither be crossed nor share a code. */
function lookAlikes(
  catalogue: Catalogue,
  { entry: indicator, placeOf }: Placed<IndicatorDefinition>,
): Problem[] {
  const breakdowns = Object.entries(indicator.breakdowns).flatMap(([name, { list }]) => {
    const found = catalogue.codeLists.get(list);
    return found ? [{ name, list: found }] : [];
  });
  const pairs = breakdowns.flatMap((first, i) =>
    breakdowns.slice(i + 1).flatMap((second) => (clash(indicator, first, second) ? [{ first, second }] : [])),
  );
  return pairs.map(({ first, second }) =>
    problem(
      'CATALOGUE-004',
      placeOf(['breakdowns', second.name, 'list']),
      `the breakdowns ${first.name} and ${second.name} of ${indicator.id}, which use one column`,
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
function rings(catalogue: Catalogue, { entry: indicator, placeOf }: Placed<IndicatorDefinition>): Problem[] {
  const crossings = [...indicator.crossings, ...uncountedCrossings(catalogue, indicator)];
  if (!crossingsFormRing(crossings)) return [];
  const written = crossings.map((crossing) => crossing.join(' × ')).join(', ');
  const found = `${written} in ${indicator.id}`;
  return [problem('CATALOGUE-003', placeOf(['crossings']), found, 'crossings that form no ring')];
}
