import type { Run } from './paper.ts';

/** The words of a run, however they are set apart. */
export function textOfRun(run: Run): string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return run.strong;
  if ('emphasis' in run) return run.emphasis;
  if ('fine' in run) return run.fine;
  if ('swedish' in run) return run.swedish;
  if ('unbroken' in run) return run.unbroken;
  if ('page' in run) return run.words;
  return run.text;
}
