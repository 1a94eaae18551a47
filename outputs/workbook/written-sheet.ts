import type { CellObject, Row } from 'write-excel-file/node';
import { cellText } from './cell-text.ts';
import { boldRatio, columnWidths, proseWidth } from './column-widths.ts';
import type { WrittenSheet } from './library.ts';
import { type PlacedTable, placedTable } from './placed-table.ts';
import { lineHeight, rowHeight } from './row-height.ts';
import type { Cell, Line, NumberCell, Sheet } from './sheet.ts';

/**
 * A sheet as the library takes it: every text as text, whatever it begins with, and every number as a number.
 * @param ruleColour  of the rule under the head of its table, `#0b5d66`
 */
export function writtenSheet(sheet: Sheet, ruleColour: string): WrittenSheet {
  const placed = placedTable(sheet);
  const widths = placed === null ? [proseWidth] : columnWidths(placed);
  return {
    sheet: sheet.name,
    data: [
      ...sheet.lines.map((line) => [placed === null ? proseLine(line) : writtenLine(line)]),
      ...(placed === null ? [] : tableRows(placed, widths, ruleColour)),
    ],
    columns: widths.map((width) => ({ width })),
    ...(placed === null ? {} : { stickyRowsCount: placed.headRow + 1 }),
    orientation: 'landscape',
    showGridLines: false,
  };
}

const looks = {
  title: { fontWeight: 'bold', fontSize: 15, height: 24 },
  heading: { fontWeight: 'bold', fontSize: 12, height: 26 },
  text: { height: lineHeight },
} as const;

const linkLook = { textColor: '#0B5D66', textDecoration: { underline: true } } as const;

/**
 * The format for text keeps what begins like a formula from becoming one when the cell is edited. Long texts go without:
 * some versions of Excel show them as ####.
 */
function asText(text: string) {
  const value = cellText(text);
  const format = /^[=+\-@]/.test(value) && value.length < 256 ? { format: '@' } : {};
  return { value, type: String, ...format };
}

/** Above a table a line runs on over the columns, so that the frozen rows stay low. */
function writtenLine({ kind, text, leadsTo }: Line): CellObject {
  return {
    ...asText(text),
    alignVertical: 'bottom',
    ...looks[kind],
    ...(leadsTo === null ? {} : linkLook),
  };
}

function proseLine(line: Line): CellObject {
  const height = line.kind === 'text' ? { height: rowHeight([{ text: line.text, width: proseWidth }]) } : {};
  return { ...writtenLine(line), wrap: true, ...height };
}

function tableRows({ table, heads }: PlacedTable, widths: readonly number[], ruleColour: string): Row[] {
  const head = table.head.map(
    ({ align }, i): CellObject => ({
      value: heads[i] ?? '',
      type: String,
      align,
      alignVertical: 'bottom',
      wrap: true,
      fontWeight: 'bold',
      ...apart(align, i),
      bottomBorderStyle: 'medium',
      bottomBorderColor: ruleColour,
    }),
  );
  const rows = table.rows.map((cells) => cells.map(writtenCell));
  return [head, ...rows].map((cells) => withHeight(cells, widths));
}

function writtenCell(cell: Cell, column: number): CellObject {
  if (cell.kind === 'number')
    return {
      value: cell.value,
      type: Number,
      format: numberFormat(cell),
      align: 'right',
      alignVertical: 'top',
    };
  const { text, align, depth, leadsTo } = cell;
  return {
    ...asText(text),
    align,
    alignVertical: 'top',
    wrap: true,
    ...(depth === 0 ? apart(align, column) : { indent: depth }),
    ...(leadsTo === null ? {} : linkLook),
  };
}

/** Moved in from the numbers that end at its left. */
function apart(align: 'left' | 'right', column: number) {
  return align === 'left' && column > 0 ? { indent: 1 } : {};
}

function withHeight(cells: readonly CellObject[], widths: readonly number[]): Row {
  const texts = cells.flatMap(({ value, indent = 0, fontWeight }, i) => {
    if (typeof value !== 'string') return [];
    const room = (widths[i] ?? proseWidth) - 2 * indent;
    return [{ text: value, width: fontWeight === 'bold' ? room / boldRatio : room }];
  });
  return cells.map((cell) => ({ ...cell, height: rowHeight(texts) }));
}

/** The reader's own program puts in the signs for thousands and decimals. */
function numberFormat({ decimals, signed }: NumberCell): string {
  const plain = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  return signed ? `+${plain};-${plain};${plain}` : plain;
}
