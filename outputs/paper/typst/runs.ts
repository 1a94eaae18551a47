import type { Run } from '../paper.ts';
import { type Typst, typst } from './typst.ts';

/** Words in a line, for between brackets. */
export function runsIn(runs: readonly Run[]): Typst[] {
  return runs.map((run) => {
    if (typeof run === 'string') return typst`#"${run}"`;
    if ('strong' in run) return typst`#strong("${run.strong}")`;
    if ('emphasis' in run) return typst`#emph("${run.emphasis}")`;
    if ('fine' in run) return typst`#fine("${run.fine}")`;
    if ('swedish' in run) return typst`#text(lang: "sv", region: "SE", "${run.swedish}")`;
    if ('unbroken' in run) return typst`#unbroken("${run.unbroken}")`;
    if ('page' in run) return typst`#"${run.words}"`;
    return typst`#link(label("${run.anchor}"), "${run.text}")`;
  });
}
