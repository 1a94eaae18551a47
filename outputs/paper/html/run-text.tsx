import type { Run } from '../paper.ts';

/** Words in a line. */
export function RunText({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => (
        <OneRun run={run} />
      ))}
    </>
  );
}

function OneRun({ run }: { run: Run }) {
  if (typeof run === 'string') return <>{run}</>;
  if ('strong' in run) return <strong>{run.strong}</strong>;
  if ('emphasis' in run) return <em>{run.emphasis}</em>;
  if ('fine' in run) return <small>{run.fine}</small>;
  if ('swedish' in run) return <span lang="sv">{run.swedish}</span>;
  if ('unbroken' in run) return <span class="unbroken">{run.unbroken}</span>;
  if ('page' in run) return <>{run.words}</>;
  return <a href={`#${run.anchor}`}>{run.text}</a>;
}
