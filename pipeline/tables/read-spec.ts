import { basename, dirname, resolve } from 'node:path';
import { type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import { readText } from '../workspace/read-text.ts';
import { parseYaml, type YamlFile } from '../workspace/yaml-file.ts';
import { type TableSpec, tableSpecSchema } from './table-spec-schema.ts';

/** What a specification says, and where the files that it names lie. */
export interface ReadSpec {
  readonly spec: TableSpec;
  /** Its name in problems. */
  readonly file: string;
  /** The path of a file that it names, which is looked for beside it. */
  pathOf(name: string): string;
}

/** Names in a specification that refer to nothing in it are problems like those of its form. */
export async function readSpec(
  path: string,
): Promise<{ readonly spec: ReadSpec | null; readonly problems: readonly Problem[] }> {
  const file = basename(path);
  const absent = problem('TABLE-002', { file }, 'no such file', 'the specification of the table');
  const { text, problems } = await readText(path, file, absent);
  if (text === null) return { spec: null, problems: problems.map(asTableProblem) };
  const parsed = parseYaml(file, text, tableSpecSchema);
  if (!parsed.yaml) return { spec: null, problems: parsed.problems.map(asTableProblem) };
  const wrong = checkNames(parsed.yaml);
  const folder = dirname(resolve(path));
  const spec = { spec: parsed.yaml.content, file, pathOf: (name: string) => resolve(folder, name) };
  return { spec: wrong.length === 0 ? spec : null, problems: wrong };
}

/** The reader of YAML speaks of the workspace; a specification lies outside of any. */
function asTableProblem({ code, place, found, expected }: Problem): Problem {
  return problem(code.startsWith('TABLE') ? code : 'TABLE-001', place, found, expected);
}

function checkNames({ content: spec, placeOf }: YamlFile<TableSpec>): Problem[] {
  const problems: Problem[] = [];
  const wrong = (place: Place, found: string, expected: string) =>
    problems.push(problem('TABLE-001', place, found, expected));
  const dimensions = Object.keys(spec.dimensions);
  const counts = countsIn(spec);
  const named = (name: string, known: readonly string[], path: readonly PropertyKey[]) => {
    if (!known.includes(name))
      wrong(placeOf(path), `"${name}" in ${String(path[0])}`, `one of: ${known.join(', ')}`);
  };
  (spec.tables ?? []).forEach((table, t) => {
    table.forEach((name, i) => {
      named(name, dimensions, ['tables', t, i]);
      if (table.indexOf(name) < i)
        wrong(placeOf(['tables', t, i]), `"${name}" twice in a table`, 'each dimension once');
    });
    for (const [name, { separate }] of Object.entries(spec.dimensions)) {
      if (separate && !table.includes(name))
        wrong(
          placeOf(['tables', t]),
          `a table without "${name}", which has no total`,
          `"${name}" in each table`,
        );
    }
  });
  spec.sensitive.forEach((name, i) => void named(name, dimensions, ['sensitive', i]));
  for (const name of new Set([...counts, ...(spec.persons === undefined ? [] : [spec.persons])])) {
    if (dimensions.includes(name))
      wrong(placeOf(['dimensions', name]), `"${name}" as a dimension and as a count`, 'one of the two');
  }
  spec.shares.forEach(({ numerator, denominator, column }, i) => {
    if (numerator === denominator)
      wrong(placeOf(['shares', i]), 'a share of a count in itself', 'two counts');
    if (counts.includes(column))
      wrong(placeOf(['shares', i, 'column']), `"${column}" as a share and as a count`, 'one of the two');
  });
  for (const sign of [...Object.keys(spec.nearly_all), ...spec.absent]) {
    if (
      Object.hasOwn(spec.masked, sign) ||
      (Object.hasOwn(spec.nearly_all, sign) && spec.absent.includes(sign))
    )
      wrong(placeOf(['masked']), `the sign "${sign}" with two meanings`, 'one meaning for each sign');
  }
  return problems;
}

/** The counts of a row: the value, and what shares and sums are made of, in the order in which they are named. */
export function countsIn({ value, shares, sums, unprinted }: TableSpec): string[] {
  const named = [
    ...sums.flatMap(({ total, parts }) => [total, ...parts]),
    ...shares.flatMap(({ numerator, denominator }) => [denominator, numerator]),
    ...unprinted,
  ];
  return [...new Set([value, ...named])];
}
