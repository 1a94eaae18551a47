import type { PublicationProblem } from '../../indicators/disclosure/table/publication-problem.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { ReadPublication } from './read-published-table.ts';

/** What no counts can agree with in the numbers that are shown: sums of numbers alone, and printed shares of numbers. */
export function checkAdditivity(
  file: string,
  { lineOf }: ReadPublication,
  { problem: { publishable, relations, value }, treatments, contradicted }: PublicationProblem,
): Problem[] {
  const problems: Problem[] = [];
  const place = (cell: number) => ({ file, ...((lineOf[cell] ?? 0) > 0 ? { line: lineOf[cell] ?? 1 } : {}) });
  for (const cell of contradicted) {
    const found = 'a share that no count gives, or not the one shown';
    problems.push(problem('TABLE-008', place(cell), found, 'shares of the counts beside them'));
  }
  for (let row = 0; row + 1 < relations.starts.length; row++) {
    const [from, to] = [relations.starts[row] ?? 0, relations.starts[row + 1] ?? 0];
    let [sum, isShown] = [0, true];
    for (let term = from; term < to && isShown; term++) {
      const cell = relations.cells[term] ?? 0;
      isShown = publishable[cell] === 1 && treatments[cell] === 0;
      sum += (relations.factors[term] ?? 0) * (value[cell] ?? 0);
    }
    if (!isShown || (sum >= (relations.least[row] ?? 0) && sum <= (relations.greatest[row] ?? 0))) continue;
    const total = relations.cells[from] ?? 0;
    problems.push(
      problem('TABLE-008', place(total), 'a total that its parts do not add up to', 'the sum of its parts'),
    );
  }
  return problems;
}
