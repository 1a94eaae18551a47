import { describe, expect, it } from 'vitest';
import {
  type Answer,
  OpenProgram,
  type Program,
} from '../../../../indicators/disclosure/attack/open-program.ts';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';

const highs = await loadHighs();

/** Each row: the columns that are added up, and their sum. All columns are at least 0. */
function programOf(columns: number, rows: readonly (readonly [readonly number[], number])[]): Program {
  const members = rows.flatMap(([row]) => row);
  const sums = Float64Array.from(rows, ([, sum]) => sum);
  return {
    columnLeast: new Float64Array(columns),
    columnGreatest: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    rowLeast: sums,
    rowGreatest: sums,
    starts: Int32Array.from([
      0,
      ...rows.map((_, at) => rows.slice(0, at + 1).flatMap(([row]) => row).length),
    ]),
    columns: Int32Array.from(members),
    factors: new Float64Array(members.length).fill(1),
  };
}

function asked<T>(program: Program, questions: (open: OpenProgram) => T): T {
  const open = new OpenProgram(highs, program);
  try {
    return questions(open);
  } finally {
    open.close();
  }
}

function answered(answer: Answer, column: number): number | string {
  return answer.status === 'solved' ? (answer.values[column] ?? Number.NaN) : answer.status;
}

describe('an open program', () => {
  it('answers question after question: least, greatest, and with a column held', () => {
    const answers = asked(
      programOf(3, [
        [[0, 1], 5],
        [[1, 2], 7],
      ]),
      (open) => {
        const ends = [
          answered(open.solve({ side: 'least', column: 2 }), 2),
          answered(open.solve({ side: 'greatest', column: 2 }), 2),
        ];
        open.restrict(0, 3, 3);
        const held = answered(open.solve('any'), 2);
        open.release(0);
        return [...ends, held, answered(open.solve({ side: 'greatest', column: 0 }), 0)];
      },
    );
    expect(answers).toEqual([2, 7, 5, 5]);
  });

  it('says when there is no answer and when there is no end', () => {
    const answers = asked(programOf(3, [[[0, 1], 5]]), (open) => {
      const endless = answered(open.solve({ side: 'greatest', column: 2 }), 2);
      open.restrict(0, 6, 6);
      return [endless, answered(open.solve('any'), 0), open.restrict(1, -3, -1)];
    });
    expect(answers).toEqual(['unbounded', 'impossible', false]);
  });

  it('knows three pairs that each sum to 3 in halves and not in integers, and goes back to halves', () => {
    const triangle = programOf(3, [
      [[0, 1], 3],
      [[1, 2], 3],
      [[0, 2], 3],
    ]);
    const answers = asked(triangle, (open) => [
      answered(open.solve('any'), 0),
      answered(open.solveInIntegers('any'), 0),
      answered(open.solve('any'), 0),
    ]);
    expect(answers).toEqual([1.5, 'impossible', 1.5]);
  });
});
