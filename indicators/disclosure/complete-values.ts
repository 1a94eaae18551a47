import { loadHighs } from './highs.ts';
import { partsOf } from './problem/parts.ts';
import type { ProtectionProblem } from './problem/protection-problem.ts';

/**
 * Gives the cells that nobody has counted for us some values that agree with all counts, so that there is a table to
 * start from. As small as they can be together, in whole numbers.
 *
 * @returns the problem with those values; the cells of a part for which there are none, because the counts contradict
 *   each other, are in `contradicted`
 */
export async function completeValues(
  problem: ProtectionProblem,
): Promise<{ readonly problem: ProtectionProblem; readonly contradicted: Int32Array }> {
  const isOpen = Uint8Array.from(problem.counted, (counted) => (counted === 1 ? 0 : 1));
  const parts = partsOf(problem, isOpen);
  if (parts.length === 0) return { problem, contradicted: new Int32Array(0) };
  const highs = await loadHighs();
  const value = problem.value.slice();
  const contradicted: number[] = [];
  for (const { problem: part, cells } of parts) {
    const { starts, cells: indices, factors: values, least, greatest } = part.relations;
    const size = { numRows: least.length, numCols: part.size };
    const model = highs.createModel({
      ...size,
      colCost: new Float64Array(part.size).fill(1),
      colLower: part.least,
      colUpper: part.greatest,
      rowLower: least,
      rowUpper: greatest,
      matrix: { format: 'csr', ...size, starts, indices, values },
    });
    try {
      model.options.set({ output_flag: false, random_seed: 0, mip_max_nodes: 5000 });
      const { variableType, modelStatus } = highs.constants;
      model.changeColsIntegrality(
        { kind: 'range', from: 0, to: part.size - 1 },
        Array.from({ length: part.size }, () => variableType.integer),
      );
      model.run();
      const found = model.getModelStatus() === modelStatus.optimal ? model.getSolution().colValue : undefined;
      for (const [place, cell] of cells.entries()) {
        if (found) value[cell] = Math.round(found[place] ?? 0);
        else contradicted.push(cell);
      }
    } finally {
      model.dispose();
    }
  }
  return { problem: { ...problem, value }, contradicted: Int32Array.from(contradicted) };
}
