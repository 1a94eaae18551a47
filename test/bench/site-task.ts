import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { Draft } from '../../indicators/release/draft.ts';
import { releaseContentOf } from '../../indicators/release-content-of.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { makeSite } from '../../outputs/site/make-site.tsx';
import { benchCatalogue, inventedTables, population, years } from './invented-municipality.ts';
import { peakMegabytes } from './peak-memory.ts';

/** The site of one invented municipality, with the built-in catalogue so many times over. Prints what it took as JSON. */

export interface SiteTaken {
  /** With at least one chart. */
  readonly pages: number;
  readonly charts: number;
  readonly megabytesWritten: number;
  /** From the content of the release to all pages. */
  readonly seconds: number;
  readonly megabytes: number;
}

const catalogue = manyTimes(await benchCatalogue(), Number(process.argv[2]));
const draft = Draft.of(
  releaseContentOf({
    edition: {
      ...{ id: '2025-1', municipality: { code: '0199', name: 'Exempelby' }, years, date: '2026-03-16' },
      ...{ invented: { sv: 'Påhittade uppgifter.', en: 'Invented figures.' }, recipients: [] },
      ...{ unit: 'Statistikgruppen', contact: 'statistik@exempelby.example' },
      ...{ population: { source: 'invented' }, extracted: new Map(), handedOver: [] },
    },
    ...{ catalogue, population, tables: inventedTables(catalogue, 1) },
    ...{ dropped: [], answers: [], reviews: [], publishedByOthers: [], comparisonFigures: [] },
  }),
);
const start = performance.now();
const site = await makeSite(buildReport(draft, 'sv'));
const seconds = (performance.now() - start) / 1000;
const html = [...site].filter(([path]) => path.endsWith('.html'));
const charts = html.map(([, bytes]) => new TextDecoder().decode(bytes).split('class="wide"').length - 1);
const taken: SiteTaken = {
  pages: charts.filter((number) => number > 0).length,
  charts: charts.reduce((sum, number) => sum + number, 0),
  megabytesWritten: html.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0) / 1e6,
  seconds,
  megabytes: peakMegabytes(),
};
console.log(JSON.stringify(taken));

/** Each copy after the first has ids of its own, also where its indicators name each other. */
function manyTimes(once: Catalogue, times: number): Catalogue {
  const ids = once.indicators.map(({ id }) => id);
  const copies = Array.from({ length: times }, (_, copy) => {
    if (copy === 0) return once.indicators;
    const renamed = ids.reduce(
      (text, id) => text.replaceAll(`"${id}"`, `"${id}.copy${copy}"`),
      JSON.stringify(once.indicators),
    );
    return JSON.parse(renamed) as IndicatorDefinition[];
  });
  return { ...once, indicators: copies.flat() };
}
