import { makeOutputs } from '../../outputs/make-outputs.ts';
import { chartCrew } from '../../pipeline/threads/crews.ts';
import { inventedDraft, manyTimes } from './invented-draft.ts';
import { benchCatalogue } from './invented-municipality.ts';
import { peakMegabytes } from './peak-memory.ts';

/**
 * The site of one invented municipality in both languages, with its data files, drawn in two threads; the built-in
 * catalogue so many times over. Prints what it took as JSON.
 */

export interface SiteTaken {
  /** With at least one chart, both languages together. */
  readonly pages: number;
  readonly charts: number;
  /** Pages alone. */
  readonly megabytesWritten: number;
  /** From the content of the release to all files, on the clock, and of all threads together. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

const draft = inventedDraft(manyTimes(await benchCatalogue(), Number(process.argv[2])));
const start = performance.now();
const before = process.cpuUsage();
const files = await makeOutputs(draft, chartCrew(2));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const html = [...files].filter(([path]) => path.endsWith('.html'));
const charts = html.map(([, bytes]) => new TextDecoder().decode(bytes).split('class="wide"').length - 1);
const taken: SiteTaken = {
  pages: charts.filter((number) => number > 0).length,
  charts: charts.reduce((sum, number) => sum + number, 0),
  megabytesWritten: html.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0) / 1e6,
  seconds,
  processorSeconds: (user + system) / 1e6,
  megabytes: peakMegabytes(),
};
console.log(JSON.stringify(taken));
