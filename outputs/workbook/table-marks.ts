import { sanitizeAttributeValue } from 'write-excel-file/utility';
import { cellText } from './cell-text.ts';
import type { Addition } from './library.ts';
import { type PlacedTable, placedTable } from './placed-table.ts';
import type { Sheet } from './sheet.ts';
import { insertedInSheet } from './sheet-xml.ts';

/**
 * Marks the table of each sheet as a table (ECMA-376 part 1, 18.5): a part of its own with the range, the names of the
 * columns and a text for those who cannot see it. No filter buttons: they would cover the heads.
 */
export function tableMarks(sheets: readonly Sheet[]): Addition {
  const placed = sheets.map(placedTable);
  const numbers = placed.flatMap((one, i) => (one === null ? [] : [i + 1]));
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () => numbers.map((number) => contentType(number)).join(''),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) => (placed[sheetIndex] ? relationship(sheetIndex + 1) : ''),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const one = placed[sheetIndex];
            if (!one) return xml;
            const unwarned = insertedInSheet(xml, yearsAreTexts(one));
            return insertedInSheet(
              unwarned,
              `<tableParts count="1"><tablePart r:id="${relationId}"/></tableParts>`,
            );
          },
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            placed.flatMap((one, i) =>
              one === null ? [] : [[`xl/${partName(i + 1)}`, tableXml(one, i + 1)]],
            ),
          ),
      },
    },
  };
}

const relationId = 'rId-table';

function partName(number: number): string {
  return `tables/table${number}.xml`;
}

function contentType(number: number): string {
  return `<Override PartName="/xl/${partName(number)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`;
}

function relationship(number: number): string {
  return `<Relationship Id="${relationId}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../${partName(number)}"/>`;
}

/** A year in a head is a name, which Excel would warn of as a number that is stored as text. */
function yearsAreTexts({ range }: PlacedTable): string {
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}

function tableXml({ table, heads, range }: PlacedTable, id: number): string {
  const columns = heads.map(
    (head, i) => `<tableColumn id="${i + 1}" name="${sanitizeAttributeValue(head)}"/>`,
  );
  const alternative = sanitizeAttributeValue(cellText(table.alternative));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ',
    `id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0">`,
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="${alternative}"/></ext></extLst>`,
    '</table>',
  ].join('');
}
