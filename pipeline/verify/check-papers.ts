import { siteWordsOf } from '../../outputs/site/site-words.ts';
import { checkWorkbook } from './check-workbook.ts';
import { type Checked, together } from './checked.ts';
import { checkAppendixAccounts } from './follow-up/check-accounts.ts';
import { checkPaper, readPaper, referencesOf, withoutMark } from './printed-paper.ts';
import type { Reference } from './reference.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import type { IndicatorPage } from './site-pages.ts';

type Recipient = Released['edition']['recipients'][number];

/**
 * The tables of each committee's appendix in its four formats: each against the table with the same caption on the site,
 * those of the follow-up against `release.json`, and what neither has, such as revisions, against the appendix as HTML.
 */
export async function checkPapers(
  folder: ReleaseFolder,
  released: Released,
  pages: readonly IndicatorPage[],
): Promise<Checked> {
  const checks: Checked[] = [];
  for (const recipient of released.edition.recipients)
    checks.push(await checkAppendix(folder, released, recipient, siteTables(released, pages, recipient)));
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

async function checkAppendix(
  folder: ReleaseFolder,
  released: Released,
  recipient: Recipient,
  site: readonly Reference[],
): Promise<Checked> {
  const { id, appendix, language } = recipient;
  const stem = `appendix/bilaga-${appendix}-${id}`;
  const papers = await readPaper(folder, stem, 'an appendix');
  const numbered = referencesOf(papers, site, language);
  return together([
    ...papers.map((paper) => checkPaper(paper, numbered, site, language)),
    await checkWorkbook(folder, `${stem}.xlsx`, numbered, language),
    checkAppendixAccounts(papers, released, recipient),
  ]);
}
