import { InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../paper.ts';
import type { Bookmarks } from './bookmarks.ts';
import { wordText } from './word-text.ts';

/** Words in a line, set apart by character styles; a reference is a link within the document. */
export function wordRuns(runs: readonly Run[], bookmarks: Bookmarks): ParagraphChild[] {
  return runs.map((run) => {
    if (typeof run === 'string') return plain(run);
    if ('strong' in run) return styled(run.strong, 'Strong');
    if ('emphasis' in run) return styled(run.emphasis, 'Emphasis');
    if ('fine' in run) return styled(run.fine, 'Fine');
    if ('swedish' in run) return new TextRun({ text: wordText(run.swedish), language: { value: 'sv-SE' } });
    if ('unbroken' in run) return styled(run.unbroken, 'Unbroken');
    if ('page' in run) return plain(run.words);
    return new InternalHyperlink({
      anchor: bookmarks.referenceTo(run.anchor),
      children: [styled(run.text, 'Hyperlink')],
    });
  });
}

/** As `text`, never as a child: among children the library takes some words, such as `CURRENT`, for page numbers. */
export function plain(text: string): TextRun {
  return new TextRun({ text: wordText(text) });
}

export function styled(text: string, style: string): TextRun {
  return new TextRun({ text: wordText(text), style });
}
