import type { Problem } from '../indicators/model/problem.ts';
import { type ProblemFamily, problemCodes } from '../indicators/model/problem-codes.ts';

/** What the program answers its shell with, by the family of the problem. */
export const exitCodes: Readonly<Record<ProblemFamily, number>> = {
  data: 1,
  usage: 2,
  disclosure: 3,
  damaged: 4,
};

/** A bug of ours. */
export const OUR_BUG = 70;

/** 0 without problems; with problems of several families the highest of theirs. */
export function exitCodeOf(problems: readonly Problem[]): number {
  return Math.max(0, ...problems.map(({ code }) => exitCodes[problemCodes[code].family]));
}
