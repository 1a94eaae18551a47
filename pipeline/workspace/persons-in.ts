import { LineCounter, parseDocument, visit } from 'yaml';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { ProblemCode } from '../../indicators/model/problem-codes.ts';
import { findPersonShaped } from '../../sources/delivery/person-shaped.ts';

/**
 * A problem for each line of a YAML file where something looks like an identity: as it is written, in comments too, and
 * in each text as YAML reads it, where an escape or a line end may have parted the digits. Asked before anything else
 * is, since other problems say what stands there.
 *
 * @param expected  what the file has room for instead
 */
export function personsIn(file: string, text: string, code: ProblemCode, expected: string): Problem[] {
  const written = text.split('\n').flatMap((line, i) => (findPersonShaped(line) === null ? [] : i + 1));
  const lines = [...new Set([...written, ...linesOfScalars(text)])].sort((a, b) => a - b);
  return lines.map((line) =>
    problem(code, { file, line }, 'something that looks like an identity', expected),
  );
}

function linesOfScalars(text: string): number[] {
  const lineCounter = new LineCounter();
  const lines: number[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Scalar: (_, { value, range }) => {
      if (typeof value === 'string' && findPersonShaped(value.replace(/\s+/g, ' ')) !== null)
        lines.push(lineCounter.linePos(range?.[0] ?? 0).line);
    },
  });
  return lines;
}
