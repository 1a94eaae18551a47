import { elementsIn, type Markup, named, parseMarkup } from './markup.ts';
import { type PrintedTable, shown } from './printed-table.ts';
import { unpackedParts } from './unpacked-parts.ts';

const documentPart = 'word/document.xml';

/**
 * The tables of figures in a paper as Word document: each after a paragraph that is its caption by style, and before the
 * paragraphs that are its notes. Tables of words have no caption.
 */
export function docxTables(docx: Uint8Array): PrintedTable[] {
  const part = unpackedParts(docx, (path) => path === documentPart).get(documentPart);
  const [body] = part ? elementsIn(parseMarkup(part, 'xml'), named('w:body')) : [];
  if (!body) throw new Error('a document without a body');
  const tables: Open[] = [];
  let caption: string | null = null;
  let open: Open | null = null;
  for (const block of body.children) {
    if (typeof block === 'string') continue;
    const style = block.name === 'w:p' ? styleOf(block) : null;
    if (style === 'Note' && open) open.below.push(wordsIn(block));
    else open = null;
    if (block.name === 'w:tbl' && caption !== null) {
      open = { ...tableIn(block), caption, below: [] };
      tables.push(open);
    }
    caption = style === 'Caption' ? wordsIn(block) : null;
  }
  return tables;
}

interface Open extends PrintedTable {
  readonly below: string[];
}

function tableIn(table: Markup): Pick<PrintedTable, 'id' | 'head' | 'rows'> {
  const [head = [], ...rows] = elementsIn(table, named('w:tr')).map((row) =>
    elementsIn(row, named('w:tc')).map(wordsIn),
  );
  return {
    id: null,
    head,
    rows: rows.map(([label = '', ...cells]) => ({ label, depth: null, cells: cells.map(shown) })),
  };
}

function styleOf(paragraph: Markup): string | null {
  return elementsIn(paragraph, named('w:pStyle'))[0]?.attributes['w:val'] ?? null;
}

/** Tabs and the code of fields are no words. */
function wordsIn(element: Markup): string {
  return elementsIn(element, named('w:t'))
    .map(({ children }) => children.filter((child) => typeof child === 'string').join(''))
    .join('');
}
