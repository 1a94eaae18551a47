import { BorderStyle } from 'docx';
import type { TableRow } from '../../report-model.ts';
import type { NumberTable } from '../paper.ts';
import { figureColumns } from './figure-columns.ts';
import { type Flow, type FlowCell, flowParagraph } from './flow.ts';
import { groupStarts } from './group-starts.ts';
import { twipsFromMillimetres } from './measures.ts';
import { plain, styled } from './word-runs.ts';
import { ink } from './word-styles.ts';

/** A table that is longer than this may go over several pages. */
const longTable = 30;

/**
 * A table of figures with its caption above, its notes and source below.
 * @param decimal  the sign before the decimals
 */
export function numberTable({ number, table, breaks }: NumberTable, decimal: string): Flow[] {
  const { caption, head, rows, notes, source } = table;
  const { columns, widths, size } = figureColumns(table, decimal);
  const below = [...notes.map(({ text }) => text), source].filter((text) => text !== '');
  const headCells = head.map((text, i): FlowCell => {
    const column = columns[i - 1];
    const style = `Table${column?.ofWords === false ? 'Number' : 'Text'}Head${size}`;
    const indent = column?.headIndent ?? {};
    return { paragraph: { style, indent, children: [plain(text)] }, cell: beside(breaks, i) };
  });
  const hasParts = rows.some(({ depth }) => depth > 0);
  const rowCells = (row: TableRow, i: number): FlowCell[] => {
    const words = row.depth === 0 && hasParts ? whole : plain;
    const indent = { left: twipsFromMillimetres(2.6 * row.depth) };
    return [
      { paragraph: { style: `TableText${size}`, indent, children: [words(row.label)] }, cell: {} },
      ...row.cells.map(({ text }, j): FlowCell => {
        const column = columns[j];
        const style = `Table${column?.ofWords ? 'Text' : 'Number'}${size}`;
        return {
          paragraph: { style, indent: column?.indents[i] ?? {}, children: [words(text)] },
          cell: beside(breaks, j + 1),
        };
      }),
    ];
  };
  return [
    flowParagraph({ style: 'Caption', children: [plain(`${number}. ${caption}`)] }),
    {
      kind: 'table',
      layout: { alternative: { title: number, description: caption }, columns: widths },
      rows: [headCells, ...rows.map(rowCells)],
      mayBreakBefore: rows.length > longTable ? [false, ...groupStarts(rows)] : [],
      withNext: below.length > 0,
    },
    ...below.map((text, i) =>
      flowParagraph({
        style: 'Note',
        keepLines: true,
        keepNext: i < below.length - 1,
        children: [plain(text)],
      }),
    ),
    flowParagraph({ style: 'AfterTable' }),
  ];
}

function whole(text: string) {
  return styled(text, 'Strong');
}

/** The dashed rule before a column where the series breaks. */
function beside(breaks: readonly number[], column: number): FlowCell['cell'] {
  return breaks.includes(column)
    ? { borders: { left: { style: BorderStyle.DASHED, size: 6, color: ink } } }
    : {};
}
