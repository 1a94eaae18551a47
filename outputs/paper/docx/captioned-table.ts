import { StringValueElement, Table, TableLayoutType, TableProperties, type TableRow, WidthType } from 'docx';
import { wordText } from './word-text.ts';

export interface TableLayout {
  /** What a reader that cannot see the table hears before it: its name, and what it shows. */
  readonly alternative: { readonly title: string; readonly description: string | null };
  /** Widths of the columns in twips. */
  readonly columns: readonly number[];
}

/** A table of data with its text alternative, which the library has no option for. */
export class CaptionedTable extends Table {
  constructor({ alternative, columns }: TableLayout, rows: readonly TableRow[]) {
    super({
      rows,
      style: 'DataTable',
      layout: TableLayoutType.FIXED,
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: columns,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: true,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    });
    for (const part of this.root) {
      if (!(part instanceof TableProperties)) continue;
      part.addChildElement(new StringValueElement('w:tblCaption', wordText(alternative.title)));
      if (alternative.description !== null)
        part.addChildElement(new StringValueElement('w:tblDescription', wordText(alternative.description)));
    }
  }
}
