import type { Problem } from '../../../indicators/model/problem.ts';
import { languages } from '../../../indicators/model/text.ts';
import { siteWordsOf } from '../../../outputs/site/site-words.ts';
import { cellsIn } from '../check-site.ts';
import { type Checked, checkedFile, differs, readOr, together } from '../checked.ts';
import { againstRelease } from '../compare-tables.ts';
import { htmlTables } from '../html-tables.ts';
import {
  checkPaper,
  type PrintedPaper,
  readPaper,
  referencesOf,
  tableName,
  unnumbered,
  withoutMark,
} from '../printed-paper.ts';
import type { PrintedTable } from '../printed-table.ts';
import type { Reference } from '../reference.ts';
import type { ReleaseFolder } from '../release-folder.ts';
import type { Released } from '../released.ts';
import { isSameInPrint } from '../same-text.ts';
import { siteFolder } from '../site-pages.ts';
import type { RegisterTable } from './register-table.ts';
import { registerTables } from './register-tables.ts';
import { concerning } from './registers-concerning.ts';

type Recipient = Pick<Released['edition']['recipients'][number], 'id' | 'language'>;

const from = 'release.json';

/**
 * The accounts of the follow-up: their tables of figures on the site in both languages and in the papers of each committee
 * against `release.json`; and each paper for everybody, in its three formats, against its page on the site.
 */
export async function checkAccounts(folder: ReleaseFolder, released: Released): Promise<Checked> {
  const { pages, check } = await checkPages(folder, released);
  const checks = [check];
  for (const stem of paperStems(folder)) {
    const papers = await readPaper(folder, stem, 'a paper of the follow-up');
    const [, committee, account = ''] = /^follow-up\/(?:([^/]+)\/)?([^/]+)$/.exec(stem) ?? [];
    if (committee === undefined) checks.push(checkOpenPaper(papers, pages.get(account) ?? []));
    else checks.push(checkCommitteePaper(papers, account, released, recipientOf(released, committee)));
  }
  return together(checks);
}

/** Of a folder of nobody who gets anything, what is everybody's is asked for: it will differ, and be named. */
function recipientOf({ edition }: Released, id: string): Recipient {
  return edition.recipients.find((one) => one.id === id) ?? { id, language: 'sv' };
}

/** Without endings, those of everybody and those of committees. */
function paperStems({ paths }: ReleaseFolder): string[] {
  const stems = paths.flatMap((path) => /^(follow-up\/.+)\.(?:html|docx|pdf)$/.exec(path)?.[1] ?? []);
  return [...new Set(stems)];
}

/** The pages in both languages; the tables of the Swedish ones by account, since papers for everybody are in Swedish. */
async function checkPages(folder: ReleaseFolder, released: Released) {
  const pages = new Map<string, readonly Reference[]>();
  const checks: Checked[] = [];
  for (const language of languages) {
    const expected = tablesFor(released, null, language);
    const start = siteFolder(language);
    const there = folder.paths.filter(
      (path) =>
        path.startsWith(start) && /^(?:uppfoljning|lagesbild)[^/]*\.html$/.test(path.slice(start.length)),
    );
    const wanted = expected.map(({ account }) => `${start}${account}.html`);
    for (const path of new Set([...there, ...wanted])) {
      const read = await readOr(path, 'a page of the follow-up', async () =>
        htmlTables(await folder.read(path)),
      );
      if ('problem' in read) {
        checks.push(checkedFile('site', 0, [read.problem]));
        continue;
      }
      const account = path.slice(start.length).replace(/\.html$/, '');
      const own = expected.filter((table) => table.account === account);
      checks.push(checkPage(path, read.content, own));
      const mark = released.edition.invented ? siteWordsOf(language).invented : '';
      if (language === 'sv')
        pages.set(
          account,
          read.content.map((table) => ({ table: withoutMark(table, mark), from: path })),
        );
    }
  }
  return { pages, check: together(checks) };
}

function checkPage(
  path: string,
  tables: readonly PrintedTable[],
  expected: readonly RegisterTable[],
): Checked {
  const where = expected.flatMap((wanted) => {
    const table = tables.find(({ id }) => id === wanted.id);
    return table ? [...tableOtherwise(table, wanted, wanted.id)] : [`no table ${wanted.id}`];
  });
  const more = tables.filter(({ id }) => !expected.some((wanted) => wanted.id === id));
  return checkedFile(
    'site',
    tables.reduce((sum, table) => sum + cellsIn(table), 0),
    [...where, ...more.map(() => 'a table which is one more')].map((what) => differs(path, what, from)),
  );
}

/** A paper that is addressed to nobody says what its page says. */
function checkOpenPaper(papers: readonly PrintedPaper[], page: readonly Reference[]): Checked {
  const numbered = referencesOf(papers, page, 'sv');
  return together(papers.map((paper) => checkPaper(paper, numbered, page, 'sv')));
}

/** A paper of a committee has no page: as HTML it is held against the release, and in the other formats against that. */
function checkCommitteePaper(
  papers: readonly PrintedPaper[],
  account: string,
  released: Released,
  { id, language }: Recipient,
): Checked {
  const numbered = referencesOf(papers, [], language);
  const expected = tablesFor(released, id, language).filter((table) => table.account === account);
  const html = papers.find(({ format, problem }) => format === 'HTML' && problem === null);
  return together([
    ...papers.map((paper) => checkPaper(paper, numbered, [], language)),
    { problems: html ? inOrder(html, expected, language) : [], compared: new Map() },
  ]);
}

function inOrder(
  { path, tables }: PrintedPaper,
  expected: readonly RegisterTable[],
  language: Recipient['language'],
): Problem[] {
  const where = expected.flatMap((wanted, i) => {
    const table = tables[i];
    return table ? tableOtherwise(table, wanted, tableName(i, language)) : [`no table ${wanted.id}`];
  });
  const more = tables.length > expected.length ? ['a table which is one more'] : [];
  return [...where, ...more].map((what) => differs(path, what, from));
}

/** The section of an appendix that tells of the follow-up: as HTML against the release, table by table. */
export function checkAppendixAccounts(
  papers: readonly PrintedPaper[],
  released: Released,
  { id, language }: Recipient,
): Checked {
  const html = papers.find(({ format, problem }) => format === 'HTML' && problem === null);
  if (!html) return { problems: [], compared: new Map() };
  const expected = tablesFor(released, id, language).filter(({ inAppendices }) => inAppendices);
  const left = html.tables.map((table, i) => ({ table, name: tableName(i, language) }));
  const where = expected.flatMap((wanted) => {
    const at = left.findIndex(({ table }) => isSameInPrint(unnumbered(table.caption), wanted.caption ?? ''));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found ? tableOtherwise(found.table, wanted, found.name) : [`no table ${wanted.id}`];
  });
  return { problems: where.map((what) => differs(html.path, what, from)), compared: new Map() };
}

function tableOtherwise(table: PrintedTable, expected: RegisterTable, name: string): string[] {
  const { caption } = expected;
  const isCalled = caption === null || isSameInPrint(unnumbered(table.caption), caption);
  return [...(isCalled ? [] : ['caption']), ...againstRelease(table, expected)].map(
    (what) => `${name}, ${what}`,
  );
}

/** @param committee  null for what everybody is told */
function tablesFor(
  { follow_up: followUp, edition }: Released,
  committee: string | null,
  language: Recipient['language'],
): RegisterTable[] {
  if (followUp === null) return [];
  return registerTables({
    followUp: committee === null ? followUp : concerning(followUp, committee),
    municipality: edition.municipality.name,
    language,
  });
}
