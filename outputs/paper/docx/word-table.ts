import { VerticalAlignTable } from 'docx';
import type { Run, WordTable } from '../paper.ts';
import { textOfRun } from '../text-of-run.ts';
import type { Bookmarks } from './bookmarks.ts';
import { wordWidths } from './column-widths.ts';
import { type Flow, flowParagraph } from './flow.ts';
import { textWidth } from './measures.ts';
import { plain, wordRuns } from './word-runs.ts';
import { tableSize } from './word-styles.ts';

/** A table of words. It has no caption, so its text alternative names its columns. */
export function wordTable({ columns, head, rows }: WordTable, bookmarks: Bookmarks): Flow[] {
  const texts = head.map((title, i) => [title, ...rows.map((row) => textOf(row[i] ?? []))]);
  return [
    {
      kind: 'table',
      layout: {
        alternative: { title: head.join(', '), description: null },
        columns: wordWidths(columns, texts, tableSize.normal, textWidth),
      },
      rows: [
        head.map((text) => ({ paragraph: { style: 'TableTextHead', children: [plain(text)] }, cell: {} })),
        ...rows.map((row) =>
          row.map((runs) => ({
            paragraph: { style: 'TableText', children: wordRuns(runs, bookmarks) },
            cell: { verticalAlign: VerticalAlignTable.TOP },
          })),
        ),
      ],
      mayBreakBefore: [false, ...rows.map(() => true)],
      withNext: false,
    },
    flowParagraph({ style: 'AfterTable' }),
  ];
}

function textOf(runs: readonly Run[]): string {
  return runs.map(textOfRun).join('');
}
