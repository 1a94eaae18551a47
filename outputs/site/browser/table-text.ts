import type { PlainTable } from './csv-text.ts';

/** A cell in words: `535, reviderad uppgift`, `redovisas inte av sekretesskäl`; a number without a mark as it stands. */
export function spokenText(cell: Element): string {
  return (cell.querySelector('.spoken') ?? cell).textContent.trim();
}

/** A cell in print: `535 r`, `..`. */
export function printedText(cell: Element): string {
  return (cell.querySelector('[aria-hidden]') ?? cell).textContent.trim();
}

/** A table of the page with its caption, notes and source, as it is printed. */
export function plainTable(box: Element): PlainTable {
  return {
    head: texts(box.querySelectorAll('thead th')),
    rows: [...box.querySelectorAll('tbody tr')].map((row) => ({
      label: texts(row.querySelectorAll('th')).join(' '),
      cells: [...row.querySelectorAll('td')].map(printedText),
    })),
    below: texts(box.querySelectorAll('caption, .notes li, .source')),
  };
}

function texts(elements: Iterable<Element>): string[] {
  return Array.from(elements, ({ textContent }) => textContent.trim());
}
