import fc from 'fast-check';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';

/** All sums of a crossing: places are numbers in mixed radix, where the last code of each dimension is its total. */
export function crossing(
  sizes: readonly number[],
  inner: (codes: readonly number[]) => number,
): ProtectionProblem {
  const builder = new ProblemBuilder();
  const all = sizes.reduce<number[][]>(
    (lists, size) =>
      lists.flatMap((codes) => Array.from({ length: size + 1 }, (_, code) => [...codes, code])),
    [[]],
  );
  const placeOf = new Map(all.map((codes, place) => [codes.join(), place]));
  const sumOf = (codes: readonly number[]): number => {
    const at = codes.findIndex((code, dimension) => code === sizes[dimension]);
    if (at === -1) return inner(codes);
    return Array.from({ length: sizes[at] ?? 0 }, (_, code) => sumOf(codes.with(at, code))).reduce(
      (a, b) => a + b,
      0,
    );
  };
  for (const codes of all) builder.add({ value: sumOf(codes) });
  for (const [total, codes] of all.entries())
    for (const [at, code] of codes.entries())
      if (code === sizes[at])
        builder.sum(
          total,
          Array.from({ length: code }, (_, part) => placeOf.get(codes.with(at, part).join()) ?? -1),
        );
  return builder.build();
}

/** Random crossings of counts up to 12, with up to so many codes in each dimension beside its total. */
export const tables = (dimensions: number, longest: number) =>
  fc
    .array(fc.integer({ min: 1, max: longest }), { minLength: dimensions, maxLength: dimensions })
    .chain((sizes) => {
      const size = sizes.reduce((a, b) => a * b, 1);
      return fc
        .array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size })
        .map((values) =>
          crossing(
            sizes,
            (codes) =>
              values[codes.reduce((at, code, dimension) => at * (sizes[dimension] ?? 0) + code, 0)] ?? 0,
          ),
        );
    });

export function sumsHold({ relations }: ProtectionProblem, value: Float64Array): boolean {
  for (let row = 0; row < relations.starts.length - 1; row++) {
    let sum = 0;
    for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++)
      sum += (relations.factors[at] ?? 0) * (value[relations.cells[at] ?? 0] ?? 0);
    if (sum < (relations.least[row] ?? 0) || sum > (relations.greatest[row] ?? 0)) return false;
  }
  return true;
}
