import { type Problem, problem } from '../../indicators/model/problem.ts';

/** What came of a comparison. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** How much was compared, by what it was read from: `CSV`, `PX`. */
  readonly compared: ReadonlyMap<string, Compared>;
}

export interface Compared {
  readonly files: number;
  /** Cells of a table, or values of a data file. */
  readonly values: number;
}

/** One thing that a file says otherwise. It never tells what: a withheld count could be among the values. */
export function differs(file: string, where: string, from: string): Problem {
  return problem('VERIFY-004', { file, column: where }, `something else than in ${from}`, 'the same');
}

export function checkedFile(format: string, values: number, problems: readonly Problem[]): Checked {
  return { problems, compared: new Map([[format, { files: 1, values }]]) };
}

export function together(checks: readonly Checked[]): Checked {
  const compared = new Map<string, Compared>();
  for (const check of checks) {
    for (const [format, { files, values }] of check.compared) {
      const before = compared.get(format) ?? { files: 0, values: 0 };
      compared.set(format, { files: before.files + files, values: before.values + values });
    }
  }
  return { problems: checks.flatMap(({ problems }) => problems), compared };
}

/** What a file that cannot be read is. */
export function unreadable(file: string, expected: string): Problem {
  return problem('VERIFY-003', { file }, 'a file that cannot be read', expected);
}

/**
 * Reads a file of somebody's folder. Whatever a reader stumbles over in bytes that it was given, the file is none of its
 * kind: that is a problem of the file and not of the program.
 */
export async function readOr<T>(
  file: string,
  expected: string,
  read: () => T | Promise<T>,
): Promise<{ readonly content: T } | { readonly problem: Problem }> {
  try {
    return { content: await read() };
  } catch {
    return { problem: unreadable(file, expected) };
  }
}
