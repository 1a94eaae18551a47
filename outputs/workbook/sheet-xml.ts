import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

/** The XML of a sheet with one more element at the place that the schema gives it; the library does not know them all. */
export function insertedInSheet(xml: string, element: string): string {
  const known = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const order = known.flatMap((name) => (name === 'drawing' ? ['ignoredErrors', name] : [name]));
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

/** The XML of the workbook with one more element at the place that the schema gives it. */
export function insertedInWorkbook(xml: string, element: string): string {
  const order = getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'workbook');
}
