import { sanitizeAttributeValue, sanitizeTextContent } from 'write-excel-file/utility';
import { cellText } from './cell-text.ts';
import type { Addition } from './library.ts';
import { placedTable } from './placed-table.ts';
import type { Sheet } from './sheet.ts';
import { quotedSheetName } from './sheet-links.ts';
import { insertedInSheet, insertedInWorkbook } from './sheet-xml.ts';

/** What stands around each printed page. */
export interface RunningTexts {
  readonly head: string;
  readonly foot: string;
}

/**
 * Pages as wide as their table and as many as it takes, the head row on each, with the running head, the page of how
 * many, and the running foot.
 */
export function printSetup(sheets: readonly Sheet[], running: RunningTexts): Addition {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) => {
            const fitting = insertedInSheet(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
            return insertedInSheet(fitting, headerFooter(running));
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const titles = printTitles(sheets);
            return titles === '' ? xml : insertedInWorkbook(xml, `<definedNames>${titles}</definedNames>`);
          },
        },
      },
    },
  };
}

function headerFooter({ head, foot }: RunningTexts): string {
  const header = sanitizeTextContent(`&L${running(head)}&R&P (&N)`);
  const footer = sanitizeTextContent(`&L${running(foot)}`);
  return `<headerFooter><oddHeader>${header}</oddHeader><oddFooter>${footer}</oddFooter></headerFooter>`;
}

/**
 * As much of a text as there is room for: more than 255 characters of header or footer make a broken file. The sign &
 * would begin a command, and is written twice.
 */
function running(text: string): string {
  let written = '';
  for (const character of cellText(text)) {
    const next = `${written}${character === '&' ? '&&' : character}`;
    if (next.length > longest) break;
    written = next;
  }
  return written;
}

/** Leaves room for the commands and the number of the page. */
const longest = 230;

function printTitles(sheets: readonly Sheet[]): string {
  return sheets
    .flatMap((sheet, i) => {
      const placed = placedTable(sheet);
      if (placed === null) return [];
      const row = placed.headRow + 1;
      const reference = sanitizeAttributeValue(`${quotedSheetName(sheet.name)}!$${row}:$${row}`);
      return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${reference}</definedName>`];
    })
    .join('');
}
