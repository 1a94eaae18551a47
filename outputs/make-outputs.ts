import type { Language } from '../indicators/model/text.ts';
import type { Draft } from '../indicators/release/draft.ts';
import type { Release } from '../indicators/release/release.ts';
import { makeAppendices } from './appendix/make-appendix.ts';
import { buildReport } from './build-report.ts';
import { standaloneSpec } from './charts/chart-spec.ts';
import { renderChart } from './charts/render-chart.ts';
import { makeDataFiles } from './files/make-data-files.ts';
import type { Report } from './report-model.ts';
import { makeSite } from './site/make-site.tsx';

/**
 * Every file of a draft or release, as values, by path: `site/…`, `charts/…`, `appendix/…` and `data/…`.
 * All are made from one report, so they cannot disagree. Same source, same bytes.
 * @param language  of pages, charts and labels in the data. Only Swedish is asked for so far: the README and the words
 *   for a status are in Swedish alone, and an English site is a later piece of work. The appendix is a Swedish
 *   committee paper and is not made in another language.
 */
export async function makeOutputs(
  source: Draft | Release,
  language: Language = 'sv',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const report = buildReport(source, language);
  const data = await makeDataFiles(source, report);
  return new Map([
    ...under('site', await makeSite(report)),
    ...under('charts', chartFiles(report)),
    ...(language === 'sv' ? await makeAppendices(report, renderChart, data) : []),
    ...data,
  ]);
}

/** Each figure as Vega-Lite, for other programs: `bou-children-placed-1.vl.json`. */
function chartFiles(report: Report): Map<string, Uint8Array> {
  const figures = report.sections.flatMap(({ indicators }) =>
    indicators.flatMap(({ slug, figures }) =>
      figures.map((figure, i) => ({ path: `${slug}-${i + 1}.vl.json`, figure })),
    ),
  );
  return new Map(
    figures.map(({ path, figure }) => {
      const marked = {
        ...figure,
        subtitle: [figure.subtitle, report.draftMark, report.inventedMark].filter(Boolean).join(' '),
      };
      return [path, new TextEncoder().encode(`${JSON.stringify(standaloneSpec(marked), null, 1)}\n`)];
    }),
  );
}

function under(folder: string, files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}
