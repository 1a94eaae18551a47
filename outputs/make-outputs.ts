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
 */
export async function makeOutputs(source: Draft | Release): Promise<ReadonlyMap<string, Uint8Array>> {
  const report = buildReport(source, 'sv');
  const data = await makeDataFiles(source, report);
  return new Map([
    ...under('site', await makeSite(report)),
    ...under('charts', chartFiles(report)),
    ...(await makeAppendices(report, renderChart, data)),
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
