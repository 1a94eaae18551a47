import type { Problem } from '../../indicators/model/problem.ts';
import { type Language, languages } from '../../indicators/model/text.ts';
import { readOr } from './checked.ts';
import { slugOf } from './expected-tables.ts';
import { htmlTables } from './html-tables.ts';
import type { PrintedTable } from './printed-table.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released, ReleasedIndicator } from './released.ts';

/** The page of an indicator in one language, and its tables. */
export interface IndicatorPage {
  readonly path: string;
  readonly language: Language;
  readonly indicator: ReleasedIndicator;
  readonly tables: readonly PrintedTable[];
}

/** Every page of an indicator that the release holds something of, and a problem for each that cannot be read. */
export async function readIndicatorPages(folder: ReleaseFolder, released: Released) {
  const held = new Set(released.tables.map(({ indicator }) => indicator));
  const told = released.catalogue.indicators.filter(({ id, role }) => role === 'indicator' && held.has(id));
  const pages: IndicatorPage[] = [];
  const problems: Problem[] = [];
  for (const language of languages) {
    for (const indicator of told) {
      const path = `${siteFolder(language)}${slugOf(indicator.id)}.html`;
      const read = await readOr(path, 'the page of an indicator', async () =>
        htmlTables(await folder.read(path)),
      );
      if ('problem' in read) problems.push(read.problem);
      else pages.push({ path, language, indicator, tables: read.content });
    }
  }
  return { pages, problems };
}

/** Where the pages of a language lie. */
export function siteFolder(language: Language): string {
  return language === 'sv' ? 'site/' : `site/${language}/`;
}
