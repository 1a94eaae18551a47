import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { type RawRows, rawRowsOf } from '../../../../indicators/disclosure/suppress/raw-rows.ts';

/** Equations of zero between cells: each as the numbers of its cells from 1 on, with their signs. */
export function equations(size: number, ...rows: readonly (readonly number[])[]): RawRows {
  const builder = new ProblemBuilder();
  for (let cell = 0; cell < size; cell++) builder.add({ value: 0 });
  for (const row of rows) {
    const terms = row.map((signed) => ({ cell: Math.abs(signed) - 1, factor: Math.sign(signed) }));
    builder.relate(terms, 0, 0);
  }
  return rawRowsOf(builder.build());
}
