import { getCellAddress, sanitizeAttributeValue } from 'write-excel-file/utility';
import type { Addition } from './library.ts';
import { placedTable } from './placed-table.ts';
import type { Sheet } from './sheet.ts';
import { insertedInSheet } from './sheet-xml.ts';

/** Lets lines and cells lead to the sheets that they name. */
export function sheetLinks(sheets: readonly Sheet[]): Addition {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const links = sheets.slice(sheetIndex, sheetIndex + 1).flatMap(linksOf);
            return links.length === 0 ? xml : insertedInSheet(xml, hyperlinks(links));
          },
        },
      },
    },
  };
}

/** Throws when a name could not stand between single quotes; the sheets of a workbook are named by us. */
export function quotedSheetName(name: string): string {
  if (name.includes("'")) throw new Error('the name of a sheet may hold no single quote');
  return `'${name}'`;
}

interface Link {
  readonly cell: string;
  readonly leadsTo: string;
}

function linksOf(sheet: Sheet): Link[] {
  const placed = placedTable(sheet);
  const fromTo = (row: number, column: number, leadsTo: string | null): Link[] =>
    leadsTo === null ? [] : [{ cell: getCellAddress(row, column), leadsTo }];
  const ofLines = sheet.lines.flatMap(({ leadsTo }, row) => fromTo(row, 0, leadsTo));
  const ofCells = (placed?.table.rows ?? []).flatMap((cells, i) =>
    cells.flatMap((cell, column) =>
      fromTo((placed?.headRow ?? 0) + 1 + i, column, cell.kind === 'text' ? cell.leadsTo : null),
    ),
  );
  return [...ofLines, ...ofCells];
}

function hyperlinks(links: readonly Link[]): string {
  const elements = links.map(({ cell, leadsTo }) => {
    const location = sanitizeAttributeValue(`${quotedSheetName(leadsTo)}!A1`);
    return `<hyperlink ref="${cell}" location="${location}" display="${sanitizeAttributeValue(leadsTo)}"/>`;
  });
  return `<hyperlinks>${elements.join('')}</hyperlinks>`;
}
