import type { Problem } from '../indicators/model/problem.ts';
import { formatProblem } from '../indicators/model/problem.ts';

/** Told what is being done, and how far it has come where that can be counted. */
export type Progress = (doing: string, done?: number, total?: number) => void;

export const silent: Progress = () => {};

/** Where a command speaks: results to one stream, progress and problems to the other. */
export interface Terminal {
  /** True where somebody is watching. */
  readonly interactive: boolean;
  print(text: string): void;
  readonly progress: Progress;
  complain(text: string): void;
}

/**
 * On a terminal progress is one line that is written over; elsewhere one line for each thing done, the same each time,
 * so that a log stays short and two logs can be compared.
 */
export function terminalOn(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  const interactive = err.isTTY === true;
  let shown = '';
  const clear = () => {
    if (interactive && shown !== '') err.write('\r\u001b[2K');
    shown = '';
  };
  return {
    interactive,
    print: (text) => {
      clear();
      out.write(`${text}\n`);
    },
    complain: (text) => {
      clear();
      err.write(`${text}\n`);
    },
    progress: (doing, done, total) => {
      const counted = done === undefined ? '' : ` ${done}${total === undefined ? '' : ` of ${total}`}`;
      if (interactive) {
        err.write(`\r\u001b[2K${doing}${counted} …`);
        shown = doing;
      } else if (doing !== shown) {
        err.write(`${doing}\n`);
        shown = doing;
      }
    },
  };
}

/** All problems, a blank line between them, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), count].join('\n\n');
}
