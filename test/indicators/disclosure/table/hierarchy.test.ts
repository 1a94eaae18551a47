import { describe, expect, it } from 'vitest';
import { type HierarchyFile, hierarchyDimension } from '../../../../indicators/disclosure/table/hierarchy.ts';

/** `A T` on a line: the code A is part of T. */
function tree(text: string, file = 'region.csv'): HierarchyFile {
  const lines = text.split('\n').map((line, i) => {
    const [code = '', parent = ''] = line.split(' ');
    return { line: i + 2, code, parent };
  });
  return { file, lines };
}

const problemsOf = (...files: HierarchyFile[]) =>
  hierarchyDimension('region', files).problems.map(
    ({ place, found }) => `${place.file}:${place.line ?? ''} ${found}`,
  );

/** Groupings by their codes, `T = A + B`. */
function sumsOf(...files: HierarchyFile[]): string[] {
  const { dimension } = hierarchyDimension('region', files);
  if (!dimension) throw new Error('no dimension');
  const { codes, groupings } = dimension;
  return groupings.map(
    ({ total, parts }) => `${codes[total]} = ${[...parts].map((part) => codes[part]).join(' + ')}`,
  );
}

describe('a hierarchy', () => {
  it('adds up from below, whatever the order of its lines', () => {
    expect(sumsOf(tree('a1 A\nB T\na2 A\nT\nA T'))).toEqual(['A = a1 + a2', 'T = B + A']);
  });

  it('puts the total first and keeps the order of the lines', () => {
    const { dimension, problems } = hierarchyDimension('region', [tree('a1 A\nA T\nT')]);
    expect(problems).toEqual([]);
    expect(dimension?.codes).toEqual(['T', 'a1', 'A']);
    expect(dimension?.total).toBe(0);
  });

  it('is none without a file', () => {
    expect(hierarchyDimension('region', [])).toEqual({ dimension: null, problems: [] });
  });

  it('may be a total alone, or branches of unequal depth', () => {
    expect(sumsOf(tree('T'))).toEqual([]);
    expect(sumsOf(tree('T\nA T\nB T\nb B'))).toEqual(['B = b', 'T = A + B']);
  });

  it('tells of a cycle, on each line that goes round in it or hangs on it', () => {
    expect(problemsOf(tree('T\nA B\nB A\nC B'))).toEqual([
      'region.csv:3 "A", whose parents go round in a circle',
      'region.csv:4 "B", whose parents go round in a circle',
      'region.csv:5 "C", whose parents go round in a circle',
    ]);
    expect(problemsOf(tree('T\nA A'))).toEqual(['region.csv:3 "A" as its own parent']);
  });

  it('tells of two totals, and of none', () => {
    expect(problemsOf(tree('T\nA T\nU'))).toEqual(['region.csv:4 "U" without a parent, like "T"']);
    expect(problemsOf(tree('A B\nB A'))).toEqual(['region.csv:1 no code without a parent']);
  });

  it('tells of a code twice, a parent without a line and a line without a code, all at once', () => {
    expect(problemsOf(tree('T\nA T\nA T\nB X\n T'))).toEqual([
      'region.csv:4 the code "A", which stands on line 3 too',
      'region.csv:6 no code',
      'region.csv:5 the parent "X", which has no line of its own',
    ]);
  });

  it('says of each what a tree has instead', () => {
    const expectedOf = (text: string) =>
      hierarchyDimension('region', [tree(text)]).problems.map(({ expected }) => expected);
    expect(expectedOf('T\nA T\nA T\nB X\nC C\nU\n T')).toEqual([
      'each code once',
      'a code on each line',
      'a parent that is one of the codes',
      'another code, or none for the total',
      'one total, which all else is part of',
    ]);
    expect(expectedOf('A B\nB A')).toEqual(['one total, which all else is part of']);
    expect(expectedOf('T\nA B\nB A')).toEqual(Array(2).fill('parents that lead up to the total'));
  });

  it('groups the same codes in two ways', () => {
    const districts = tree('T\nN T\nS T\nn1 N\nn2 N\ns1 S');
    const forms = tree('T\nlow T\nhigh T\nn1 low\nn2 high\ns1 low', 'form.csv');
    expect(sumsOf(districts, forms)).toEqual([
      'N = n1 + n2',
      'S = s1',
      'low = n1 + s1',
      'high = n2',
      'T = N + S',
      'T = low + high',
    ]);
  });

  it('adds a code up only when both of its ways are', () => {
    const halves = tree('T\nA T\nB T\na1 A\na2 A');
    const deeper = tree('T\nA T\nB T\nx A\ny A\na1 x\na2 y', 'form.csv');
    expect(sumsOf(halves, deeper)).toEqual([
      ...['A = a1 + a2', 'x = a1', 'y = a2', 'A = x + y'],
      ...['T = A + B', 'T = A + B'],
    ]);
  });

  it('tells of trees that do not come down to the same codes', () => {
    const districts = tree('T\nn1 T\nn2 T');
    expect(problemsOf(districts, tree('T\nn1 T', 'form.csv'))).toEqual([
      'form.csv: "T", which the trees divide differently',
    ]);
    expect(problemsOf(districts, tree('U\nn1 U\nn2 U', 'form.csv'))).toEqual(['form.csv: "U" as the total']);
    expect(problemsOf(tree('T\nA T\nB A'), tree('T\nB T\nA B', 'form.csv'))).toEqual([
      'region.csv: trees that together go round in a circle',
    ]);
  });

  it('tells of a code that would be counted twice in one sum', () => {
    // T = A + B, though by the other tree A = B: together T would be B twice.
    const twice = ['form.csv: "T", which the trees divide differently'];
    expect(problemsOf(tree('T\nA T\nB T'), tree('T\nA T\nB A', 'form.csv'))).toEqual(twice);
    // T = A + X in both, but by the one tree X = B, and by the other A = B: T would be B twice in either.
    expect(problemsOf(tree('T\nA T\nX T\nB X'), tree('T\nA T\nX T\nB A', 'form.csv'))).toEqual(twice);
  });
});
