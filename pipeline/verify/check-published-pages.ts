import type { Problem } from '../../indicators/model/problem.ts';
import { type Language, languages } from '../../indicators/model/text.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { type Checked, checkedFile, differs, readOr, together } from './checked.ts';
import { againstTable } from './compare-tables.ts';
import { htmlTables } from './html-tables.ts';
import { type PrintedTable, shown } from './printed-table.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import { siteFolder } from './site-pages.ts';

type Published = Released['published_by_others'][number];

/** The tables that others have published, on the site, cell by cell as their publishers printed them. */
export async function checkPublishedPages(folder: ReleaseFolder, released: Released): Promise<Checked> {
  const checks: Checked[] = [];
  for (const language of languages) {
    const expected = released.published_by_others.flatMap((table) => tablesOf(table, language));
    const start = `${siteFolder(language)}publicerat-`;
    const problems: Problem[] = [];
    const found = new Set<string>();
    for (const path of folder.paths.filter((one) => one.startsWith(start) && one.endsWith('.html'))) {
      const read = await readOr(path, 'a page of published tables', async () =>
        htmlTables(await folder.read(path)),
      );
      if ('problem' in read) {
        problems.push(read.problem);
        continue;
      }
      let values = 0;
      for (const table of read.content) {
        const own = expected.find(({ id }) => id === table.id);
        found.add(table.id ?? '');
        values += table.rows.length * (table.head.length - 1);
        const where = own
          ? againstTable(ofCells(table), own, { hyphens: false, spoken: false }).map(
              (what) => `${own.id}, ${what}`,
            )
          : ['a table which is one more'];
        problems.push(...where.map((what) => differs(path, what, 'release.json')));
      }
      checks.push(checkedFile('site', values, []));
    }
    const lacking = expected.filter(({ id }) => !found.has(id ?? ''));
    problems.push(
      ...lacking.map(({ id }) => differs(siteFolder(language), `no table ${id}`, 'release.json')),
    );
    checks.push({ problems, compared: new Map() });
  }
  return together(checks);
}

/** The head of the labels and what stands under a table are worded by the site. */
function ofCells(table: PrintedTable): PrintedTable {
  return { ...table, head: ['', ...table.head.slice(1)], below: [] };
}

/** One table for each principal and sex that there are rows of, both sexes first. */
function tablesOf(published: Published, language: Language): PrintedTable[] {
  const { rows, measures, id, year, title } = published;
  const missing = wordingOf(language).signs.missing.sign;
  const principals = [...new Set(rows.map(({ principal }) => principal))];
  const groups = principals
    .flatMap((principal) =>
      ['T', 'F', 'M'].map((sex) => rows.filter((row) => row.principal === principal && row.sex === sex)),
    )
    .filter((group) => group.length > 0);
  return groups.map((group, i) => ({
    id: `${id.replace(/[^a-z0-9]+/g, '-')}-${year}-${i + 1}`,
    caption: title[language],
    head: ['', ...measures.map(({ label }) => label[language])],
    rows: group.map(({ name, values }) => ({
      ...{ label: name, depth: 1 },
      cells: measures.map((measure) => shown(values[measure.id]?.printed ?? missing)),
    })),
    below: [],
  }));
}
