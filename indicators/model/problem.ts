import { type ProblemCode, problemCodes } from './problem-codes.ts';

/** Where a problem stands. `line` and `column` count from 1; a column may also be a column's name. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number | string;
}

/**
 * Something wrong with what a person gave us, as a value: collected, sorted and shown all at once.
 * `found` never holds a row, an identity or a small count.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

export function problem(
  code: ProblemCode,
  place: Place,
  found: string,
  expected: string,
  remedy: string = problemCodes[code].remedy,
): Problem {
  return { code, place, found, expected, remedy };
}

/** `deliveries/school-2025/counts.csv:212:age_band`, as editors and people read it. */
export function formatPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Three lines: what and where, found against expected, what to do. */
export function formatProblem({ code, place, found, expected, remedy }: Problem): string {
  return `${code}  ${formatPlace(place)}\n  found ${found}, expected ${expected}\n  ${remedy}`;
}

/** Carries every problem of a step to the edge, where it becomes a list and an exit code. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    this.name = 'ProblemsFound';
    this.problems = problems;
  }
}

/** Throws when there is anything to say; a step calls it once, after it has looked at everything. */
export function stopIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsFound(problems);
}
