import { type Problem, problem } from '../../indicators/model/problem.ts';
import { type Checked, checkedFile, differs, together } from './checked.ts';
import { againstRelease } from './compare-tables.ts';
import { expectedTables, slugOf } from './expected-tables.ts';
import { againstTargets, expectedTargets } from './expected-targets.ts';
import type { PrintedTable } from './printed-table.ts';
import type { Released } from './released.ts';
import type { IndicatorPage } from './site-pages.ts';

/**
 * The tables of counts and measures on the pages of indicators, and the targets under them, against `release.json`, in each
 * language. Comparisons are not among them: the release has their values, and no words.
 */
export function checkSite(pages: readonly IndicatorPage[], released: Released): Checked {
  return together(
    pages.map(({ path, language, indicator, tables }) => {
      const problems: Problem[] = [];
      let values = 0;
      const targets = expectedTargets(released, indicator, language);
      for (const expected of expectedTables(released, indicator, language)) {
        const table = tables.find(({ id }) => id === expected.id);
        if (!table) {
          if (!expected.mayLack) problems.push(lacking(path, expected.id));
          continue;
        }
        values += cellsIn(table);
        const own = targets.filter(
          (target) => expected.id === `${slugOf(indicator.id)}-tabell-${target.table}`,
        );
        for (const where of [...againstRelease(table, expected), ...againstTargets(table, own, language)])
          problems.push(differs(path, `${expected.id}, ${where}`, 'release.json'));
      }
      return checkedFile('site', values, problems);
    }),
  );
}

export function cellsIn({ rows }: PrintedTable): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

function lacking(file: string, id: string): Problem {
  return problem(
    'VERIFY-004',
    { file, column: id },
    'no such table',
    'the table that release.json calls for',
  );
}
