import { elementsIn, hasClass, type Markup, named, parseMarkup, textIn } from './markup.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './printed-table.ts';

/** The tables of figures on a page of the site or in a paper as HTML: each in a box of its own with what stands under it. */
export function htmlTables(page: Uint8Array): PrintedTable[] {
  const boxes = elementsIn(parseMarkup(page, 'html'), (one) => one.name === 'div' && hasClass('table')(one));
  return boxes.map((box) => {
    const rows = elementsIn(box, named('tr'));
    const [head, ...body] = rows;
    const notes = elementsIn(box, named('li')).map((note) => textIn(note));
    const sources = elementsIn(box, hasClass('source')).map((source) => textIn(source).trim());
    return {
      id: box.attributes.id ?? null,
      caption: elementsIn(box, named('caption'))
        .map((caption) => textIn(caption))
        .join(' '),
      head: head ? elementsIn(head, named('th')).map((cell) => textIn(cell)) : [],
      rows: body.map(rowOf),
      below: [...notes, ...sources].filter((text) => text !== ''),
    };
  });
}

/** Whose part a row is stands before its label for the ear alone. */
function rowOf(row: Markup): PrintedRow {
  const depth = /(?:^| )depth-(\d)/.exec(row.attributes.class ?? '')?.[1];
  return {
    label: elementsIn(row, named('th'))
      .map((cell) => textIn(cell, hasClass('spoken')))
      .join(' '),
    depth: depth === undefined ? 0 : Number(depth),
    cells: elementsIn(row, named('td')).map(cellOf),
  };
}

/** A sign is for the eye; the words beside it are for the ear. */
function cellOf(cell: Markup): PrintedCell {
  const spoken = elementsIn(cell, hasClass('spoken')).map((words) => textIn(words));
  return { text: textIn(cell, hasClass('spoken')), spoken: spoken.length === 0 ? null : spoken.join(' ') };
}
