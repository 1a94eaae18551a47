import { type Problem, problem } from '../../model/problem.ts';
import type { Dimension, Grouping } from './dimension.ts';

/** A tree of codes as it stands in a file: one line for each code, and the code that it is part of. */
export interface HierarchyFile {
  readonly file: string;
  readonly lines: readonly HierarchyLine[];
}

export interface HierarchyLine {
  readonly line: number;
  readonly code: string;
  /** Empty for the total. */
  readonly parent: string;
}

/**
 * A dimension from its tree, or from several trees over the same codes: districts and school forms, age classes that
 * overlap. Trees share their total. A code that two trees divide is the sum of its parts in either, and both must
 * come down to the same inner codes.
 *
 * @returns the dimension with its codes in the order of the files, total first; null together with all that is wrong:
 *   a code without a name or twice, a parent that is no code, no total or several, a cycle, trees that disagree
 */
export function hierarchyDimension(
  column: string,
  files: readonly HierarchyFile[],
): { readonly dimension: Dimension | null; readonly problems: readonly Problem[] } {
  const problems = files.flatMap(checkTree);
  if (problems.length > 0) return { dimension: null, problems };
  const codes = [...new Set(files.flatMap(({ lines }) => [...lines.filter(isRoot), ...lines].map(codeOf)))];
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const trees = files.map((file) => groupingsOf(file, placeOf));
  const groupings = partsFirst(trees.flat(), codes.length);
  const [main] = files;
  if (!main) return { dimension: null, problems };
  if (groupings === null) {
    const found = 'trees that together go round in a circle';
    return { dimension: null, problems: [problem('TABLE-006', { file: main.file }, found, treesAgree)] };
  }
  const disagreements = checkAgreement(files, groupings, codes);
  if (disagreements.length > 0) return { dimension: null, problems: disagreements };
  return { dimension: { column, codes, groupings, total: 0 }, problems: [] };
}

const treesAgree = 'trees that divide the same total into the same finest codes';

function isRoot({ parent }: HierarchyLine): boolean {
  return parent === '';
}

function codeOf({ code }: HierarchyLine): string {
  return code;
}

function checkTree({ file, lines }: HierarchyFile): Problem[] {
  const problems: Problem[] = [];
  const wrong = (line: number, found: string, expected: string) =>
    problems.push(problem('TABLE-006', { file, line }, found, expected));
  const lineOf = new Map<string, number>();
  for (const { code, line } of lines) {
    const first = lineOf.get(code);
    if (code === '') wrong(line, 'no code', 'a code on each line');
    else if (first !== undefined)
      wrong(line, `the code "${code}", which stands on line ${first} too`, 'each code once');
    else lineOf.set(code, line);
  }
  for (const { code, parent, line } of lines) {
    if (parent !== '' && !lineOf.has(parent))
      wrong(
        line,
        `the parent "${parent}", which has no line of its own`,
        'a parent that is one of the codes',
      );
    else if (parent === code)
      wrong(line, `"${code}" as its own parent`, 'another code, or none for the total');
  }
  const roots = lines.filter(isRoot);
  for (const root of roots.slice(1))
    wrong(
      root.line,
      `"${root.code}" without a parent, like "${roots[0]?.code}"`,
      'one total, which all else is part of',
    );
  if (roots.length === 0) wrong(1, 'no code without a parent', 'one total, which all else is part of');
  if (problems.length > 0) return problems;
  const reached = reachedFromTop(lines);
  const astray = lines.filter(({ code }) => !reached.has(code));
  for (const { code, line } of astray)
    wrong(line, `"${code}", whose parents go round in a circle`, 'parents that lead up to the total');
  return problems;
}

/** From the empty parent, that of the total. */
function reachedFromTop(lines: readonly HierarchyLine[]): Set<string> {
  const partsOf = byParent(lines);
  const reached = new Set(['']);
  for (const code of reached) for (const part of partsOf.get(code) ?? []) reached.add(part.code);
  return reached;
}

function byParent(lines: readonly HierarchyLine[]): Map<string, HierarchyLine[]> {
  const divided = new Map<string, HierarchyLine[]>();
  for (const line of lines) {
    const parts = divided.get(line.parent);
    if (parts) parts.push(line);
    else divided.set(line.parent, [line]);
  }
  return divided;
}

function groupingsOf({ lines }: HierarchyFile, placeOf: ReadonlyMap<string, number>): Grouping[] {
  const divided = byParent(lines.filter((line) => !isRoot(line)));
  return [...divided].map(([parent, parts]) => ({
    total: placeOf.get(parent) ?? 0,
    parts: Int32Array.from(parts, ({ code }) => placeOf.get(code) ?? 0),
  }));
}

/** The same groupings, each after those of its parts; null where there is no such order. */
function partsFirst(groupings: readonly Grouping[], size: number): Grouping[] | null {
  const waiting = new Int32Array(size);
  for (const { total } of groupings) waiting[total] = (waiting[total] ?? 0) + 1;
  const ordered: Grouping[] = [];
  let rest = [...groupings];
  while (rest.length > 0) {
    const ready = rest.filter(({ parts }) => parts.every((part) => waiting[part] === 0));
    if (ready.length === 0) return null;
    const taken = new Set(ready);
    for (const { total } of ready) waiting[total] = (waiting[total] ?? 0) - 1;
    rest = rest.filter((grouping) => !taken.has(grouping));
    ordered.push(...ready);
  }
  return ordered;
}

function checkAgreement(
  files: readonly HierarchyFile[],
  groupings: readonly Grouping[],
  codes: readonly string[],
): Problem[] {
  const finest = new Map<number, Int32Array>();
  const astray = new Set<number>();
  const under = (code: number): Int32Array => finest.get(code) ?? Int32Array.of(code);
  for (const { total, parts } of groupings) {
    const own = Int32Array.from([...parts].flatMap((part) => [...under(part)])).sort();
    const before = finest.get(total);
    if (before && before.join() !== own.join()) astray.add(total);
    if (new Set(own).size < own.length) astray.add(total);
    finest.set(total, own);
  }
  const roots = new Set(files.map(({ lines }) => lines.find(isRoot)?.code));
  const file = files[1]?.file ?? '';
  const several = [...roots]
    .slice(1)
    .map((root) => problem('TABLE-006', { file }, `"${root}" as the total`, treesAgree));
  const divided = [...astray].map((code) =>
    problem('TABLE-006', { file }, `"${codes[code]}", which the trees divide differently`, treesAgree),
  );
  return [...several, ...divided];
}
