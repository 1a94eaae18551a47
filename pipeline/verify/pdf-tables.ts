import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { checkStreams } from './bounded-streams.ts';
import { type PrintedTable, shown } from './printed-table.ts';

/** More pages than any paper has. */
const mostPages = 2_000;

/**
 * The tables of figures in a tagged PDF, by its tags: what a screen reader hears. A table that goes over several pages
 * has a part on each, with its heads repeated or not; tables of words have no caption.
 */
export async function pdfTables(pdf: Uint8Array): Promise<PrintedTable[]> {
  checkStreams(pdf);
  const task = getDocument({
    ...{ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true },
    ...{ isEvalSupported: false, stopAtErrors: true, enableXfa: false },
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new Error('more pages than any paper has');
    const found: Captioned[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      addTables(found, await page.getStructTree(), await textsOf(page));
      page.cleanup();
    }
    return found.flatMap(({ caption, rows, below }) => {
      const [head, ...body] = rows;
      if (!head) return [];
      return {
        ...{ id: null, caption, head, below },
        rows: body.map(([label = '', ...cells]) => ({ label, depth: null, cells: cells.map(shown) })),
      };
    });
  } finally {
    await task.destroy();
  }
}

/** A table or a drawing with its caption, as far as it has been read. */
interface Captioned {
  readonly caption: string;
  readonly rows: string[][];
  readonly below: string[];
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

/** Text by the mark of its content; what is decoration, as a running head, is left out. */
async function textsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const mark = open.at(-1) ?? null;
      if (mark !== null) texts.set(mark, `${texts.get(mark) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null);
  }
  return texts;
}

function addTables(found: Captioned[], node: object | null, texts: ReadonlyMap<string, string>): void {
  if (node === null || !('role' in node)) return;
  const children = childrenOf(node);
  const last = found.at(-1);
  if (node.role === 'Table') {
    addBareTable(found, node, texts);
    return;
  }
  const isBox = node.role === 'Div';
  if (isBox && children.some((child) => roleOf(child) === 'Caption')) {
    for (const child of children) addCaptioned(found, child, texts);
    return;
  }
  // The rest of a table from the page before: a box in a box, and no caption.
  if (isBox && last && children.every((child) => roleOf(child) === 'Div')) {
    for (const child of children) addCaptioned(found, child, texts);
    return;
  }
  for (const child of children) addTables(found, child, texts);
}

/** With nothing under it a table holds its own caption, and has neither of its boxes; one of words has no caption. */
function addBareTable(found: Captioned[], table: object, texts: ReadonlyMap<string, string>): void {
  const caption = childrenOf(table).find((child) => roleOf(child) === 'Caption');
  const text = caption ? textOf(caption, texts).trim() : '';
  const rows = rowsIn(table, texts);
  const last = found.at(-1);
  if (text !== '') found.push({ caption: text, rows, below: [] });
  else if (last && (caption || isSameShape(last.rows, rows))) addRows(last.rows, rows);
}

/** Whether two parts may be of one table: each page has all of its rows, and its heads again or nothing in their place. */
function isSameShape(rows: readonly string[][], more: readonly string[][]): boolean {
  const [head = [], ...body] = rows;
  const heads = more[0] ?? [];
  const isRepeated = heads.every((text, i) => text.trim() === '' || text.trim() === head[i]?.trim());
  return body.length > 0 && rows.length === more.length && head.length === heads.length && isRepeated;
}

function addCaptioned(found: Captioned[], node: object, texts: ReadonlyMap<string, string>): void {
  if (roleOf(node) === 'Caption') {
    found.push({ caption: textOf(node, texts), rows: [], below: [] });
    return;
  }
  const last = found.at(-1);
  if (!last) return;
  for (const part of childrenOf(node)) {
    const role = roleOf(part);
    if (role === 'Table') addRows(last.rows, rowsIn(part, texts));
    else if (role === 'P') last.below.push(textOf(part, texts));
  }
}

function rowsIn(table: object, texts: ReadonlyMap<string, string>): string[][] {
  return childrenOf(table).flatMap((part) =>
    roleOf(part) === 'TR' ? [childrenOf(part).map((cell) => textOf(cell, texts))] : rowsIn(part, texts),
  );
}

/** Each page has all rows of a table, those empty that stand on another one; heads may be repeated. */
function addRows(rows: string[][], more: readonly string[][]): void {
  if (rows.length !== more.length) {
    const [head, ...others] = more;
    const isRepeated = head !== undefined && head.join('\n') === rows[0]?.join('\n');
    rows.push(...(isRepeated ? others : more));
    return;
  }
  for (const [i, row] of more.entries()) {
    const isRepeated = row.join('\n') === rows[i]?.join('\n');
    if (!isRepeated) rows[i] = row.map((text, j) => `${rows[i]?.[j] ?? ''}${text}`);
  }
}

function textOf(node: object, texts: ReadonlyMap<string, string>): string {
  if ('id' in node && typeof node.id === 'string') return texts.get(node.id) ?? '';
  return childrenOf(node)
    .map((child) => textOf(child, texts))
    .join('');
}

function roleOf(node: object): string | null {
  return 'role' in node && typeof node.role === 'string' ? node.role : null;
}

function childrenOf(node: object): readonly object[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}
