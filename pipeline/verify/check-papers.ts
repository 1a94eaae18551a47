import type { Problem } from '../../indicators/model/problem.ts';
import type { Language } from '../../indicators/model/text.ts';
import { paperWordsOf } from '../../outputs/paper/paper-words.ts';
import { siteWordsOf } from '../../outputs/site/site-words.ts';
import { cellsIn } from './check-site.ts';
import { checkWorkbook } from './check-workbook.ts';
import { type Checked, checkedFile, differs, readOr, together } from './checked.ts';
import { againstTable } from './compare-tables.ts';
import { docxTables } from './docx-tables.ts';
import { htmlTables } from './html-tables.ts';
import { pdfTables } from './pdf-tables.ts';
import type { PrintedTable } from './printed-table.ts';
import { captionOf, type Reference } from './reference.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import { isSameInPrint } from './same-text.ts';
import type { IndicatorPage } from './site-pages.ts';

type Recipient = Released['edition']['recipients'][number];

/**
 * The tables of each committee's appendix in its four formats: each against the table with the same caption on the site,
 * and what the site does not have, such as revisions, against the appendix as HTML.
 */
export async function checkPapers(
  folder: ReleaseFolder,
  released: Released,
  pages: readonly IndicatorPage[],
): Promise<Checked> {
  const checks: Checked[] = [];
  for (const recipient of released.edition.recipients)
    checks.push(await checkAppendix(folder, recipient, siteTables(released, pages, recipient)));
  return together(checks);
}

/** The tables of the indicators that a recipient is told of, as the site has them in its language. */
function siteTables(released: Released, pages: readonly IndicatorPage[], recipient: Recipient): Reference[] {
  const mark = released.edition.invented ? siteWordsOf(recipient.language).invented : '';
  return pages
    .filter(({ language, indicator }) => {
      const isTold = recipient.indicators === null || recipient.indicators.includes(indicator.id);
      return isTold && language === recipient.language;
    })
    .flatMap(({ path, tables }) => tables.map((table) => ({ table: withoutMark(table, mark), from: path })));
}

/** On the site a mark of invented figures stands after each source; a paper has it on each page. */
function withoutMark(table: PrintedTable, mark: string): PrintedTable {
  const below = table.below.map((text, i) =>
    i === table.below.length - 1 && mark !== '' && text.endsWith(mark) ? text.slice(0, -mark.length) : text,
  );
  return { ...table, below };
}

async function checkAppendix(
  folder: ReleaseFolder,
  { id, appendix, language }: Recipient,
  site: readonly Reference[],
): Promise<Checked> {
  const path = (ending: string) => `appendix/bilaga-${appendix}-${id}.${ending}`;
  const html = await readTables(folder, path('html'), 'HTML', htmlTables);
  const others = [
    await readTables(folder, path('docx'), 'DOCX', docxTables),
    await readTables(folder, path('pdf'), 'PDF', pdfTables),
  ];
  // What only papers have is the same in all of them; the first that can be read is what the others are held against.
  const first = [html, ...others].find(({ problem }) => problem === null);
  const numbered = first ? references(first, site, language) : [];
  return together([
    ...[html, ...others].map((paper) => checkPaper(paper, numbered, site, language)),
    await checkWorkbook(folder, path('xlsx'), numbered, language),
  ]);
}

interface ReadPaper {
  readonly format: string;
  readonly path: string;
  readonly tables: readonly PrintedTable[];
  readonly problem: Problem | null;
}

async function readTables(
  folder: ReleaseFolder,
  path: string,
  format: string,
  tablesIn: (bytes: Uint8Array) => PrintedTable[] | Promise<PrintedTable[]>,
): Promise<ReadPaper> {
  const read = await readOr(path, `an appendix (${format})`, async () => tablesIn(await folder.read(path)));
  if ('problem' in read) return { format, path, tables: [], problem: read.problem };
  return { format, path, tables: read.content, problem: null };
}

/** What the tables of an appendix have to be, in their order: those of the site where it has them. */
function references(
  { path, tables }: ReadPaper,
  site: readonly Reference[],
  language: Language,
): Reference[] {
  return tables.map((table, i) => {
    const found = site.find((one) => isSameInPrint(captionOf(one.table, i, language), table.caption, true));
    return found ?? { table, from: path };
  });
}

function checkPaper(
  { format, path, tables, problem }: ReadPaper,
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
    const name = `${paperWordsOf(language).table} ${i + 1}`;
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

function unnumbered(caption: string): string {
  return caption.trim().replace(/^\p{L}+\s\d+\.\s*/u, '');
}
