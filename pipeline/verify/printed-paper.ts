import type { Problem } from '../../indicators/model/problem.ts';
import type { Language } from '../../indicators/model/text.ts';
import { paperWordsOf } from '../../outputs/paper/paper-words.ts';
import { cellsIn } from './check-site.ts';
import { type Checked, checkedFile, differs, readOr } from './checked.ts';
import { againstTable } from './compare-tables.ts';
import { docxTables } from './docx-tables.ts';
import { htmlTables } from './html-tables.ts';
import { pdfTables } from './pdf-tables.ts';
import type { PrintedTable } from './printed-table.ts';
import { captionOf, type Reference } from './reference.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { isSameInPrint } from './same-text.ts';

/** A paper in one format, and its tables. */
export interface PrintedPaper {
  readonly format: 'HTML' | 'DOCX' | 'PDF';
  readonly path: string;
  readonly tables: readonly PrintedTable[];
  /** Why it could not be read; it has no tables then. */
  readonly problem: Problem | null;
}

const readers = { HTML: htmlTables, DOCX: docxTables, PDF: pdfTables } as const;

/**
 * A paper in its three formats, HTML first.
 * @param stem  its path without ending
 * @param what  `an appendix`
 */
export async function readPaper(folder: ReleaseFolder, stem: string, what: string): Promise<PrintedPaper[]> {
  const papers: PrintedPaper[] = [];
  for (const format of ['HTML', 'DOCX', 'PDF'] as const) {
    const path = `${stem}.${format.toLowerCase()}`;
    const read = await readOr(path, `${what} (${format})`, async () =>
      readers[format](await folder.read(path)),
    );
    papers.push(
      'problem' in read
        ? { format, path, tables: [], problem: read.problem }
        : { format, path, tables: read.content, problem: null },
    );
  }
  return papers;
}

/**
 * What the tables of a paper have to be, in their order: those of the site where it has them, and for the rest those of
 * the first format that can be read.
 */
export function referencesOf(
  papers: readonly PrintedPaper[],
  site: readonly Reference[],
  language: Language,
): Reference[] {
  const first = papers.find(({ problem }) => problem === null);
  return (first?.tables ?? []).map((table, i) => {
    const found = site.find((one) => isSameInPrint(captionOf(one.table, i, language), table.caption, true));
    return found ?? { table, from: first?.path ?? '' };
  });
}

/** @param site  tables that the paper has to have */
export function checkPaper(
  { format, path, tables, problem }: PrintedPaper,
  numbered: readonly Reference[],
  site: readonly Reference[],
  language: Language,
): Checked {
  if (problem) return checkedFile(format, 0, [problem]);
  const isPdf = format === 'PDF';
  const where: (readonly [string, string])[] = [];
  if (tables.length !== numbered.length) where.push(['how many tables', 'the other formats']);
  for (const [i, { table, from }] of numbered.entries()) {
    const own = tables[i];
    if (!own || from === path) continue;
    const name = tableName(i, language);
    if (!isSameInPrint(own.caption, captionOf(table, i, language), isPdf))
      where.push([`${name}, caption`, from]);
    const tolerance = { hyphens: isPdf, spoken: format === 'HTML' };
    for (const what of againstTable(own, table, tolerance)) where.push([`${name}, ${what}`, from]);
  }
  const captions = tables.map(({ caption }) => unnumbered(caption));
  for (const { table, from } of site) {
    if (!captions.some((one) => isSameInPrint(one, table.caption, isPdf)))
      where.push([`no table ${table.id}`, from]);
  }
  const values = tables.reduce((sum, table) => sum + cellsIn(table), 0);
  return checkedFile(
    format,
    values,
    where.map(([what, from]) => differs(path, what, from)),
  );
}

/** `Tabell 3` */
export function tableName(i: number, language: Language): string {
  return `${paperWordsOf(language).table} ${i + 1}`;
}

export function unnumbered(caption: string): string {
  return caption.trim().replace(/^\p{L}+\s\d+\.\s*/u, '');
}

/** On the site a mark of invented figures stands after each source; a paper has it on each page. */
export function withoutMark(table: PrintedTable, mark: string): PrintedTable {
  const below = table.below.map((text, i) =>
    i === table.below.length - 1 && mark !== '' && text.endsWith(mark) ? text.slice(0, -mark.length) : text,
  );
  return { ...table, below };
}
