import type { Draft } from '../indicators/release/draft.ts';
import type { Release } from '../indicators/release/release.ts';
import { makeAppendices } from './appendix/make-appendix.ts';
import { buildReport } from './build-report.ts';
import { chartFiles } from './charts/chart-files.ts';
import { renderChart } from './charts/render-chart.ts';
import { csvRows } from './files/csv-rows.ts';
import { makeDataFiles } from './files/make-data-files.ts';
import type { Report } from './report-model.ts';
import { type LastMeeting, lastMeetingOf } from './review/last-meeting.ts';
import { makeSite } from './site/make-site.tsx';
import type { Download } from './site/site-pages.ts';

/**
 * Every file of a draft or release, as values, by path: `site/…`, `charts/…`, `appendix/…` and `data/…`.
 * All are made from one source, so they cannot disagree. Same source, same bytes.
 * The site is in Swedish and English; charts, the labels in the data and the appendix, a committee paper, in Swedish.
 */
export async function makeOutputs(source: Draft | Release): Promise<ReadonlyMap<string, Uint8Array>> {
  const report = buildReport(source, 'sv');
  const english = buildReport(source, 'en');
  const lastMeeting = meetingIn(source, report);
  const data = await makeDataFiles(source, report);
  const beside = new Map([
    ...under('charts', chartFiles(report)),
    ...(await makeAppendices(report, renderChart, data, lastMeeting)),
    ...data,
  ]);
  const site = await makeSite(report, {
    ...{ english, lastMeeting, lastMeetingInEnglish: meetingIn(source, english) },
    downloads: downloadsOf(beside),
  });
  return new Map([...under('site', site), ...beside]);
}

function meetingIn({ content }: Draft | Release, { language, sections }: Report): LastMeeting | null {
  const indicators = sections.flatMap((section) => section.indicators);
  return lastMeetingOf(content.reviews, content.edition.date, indicators, language);
}

/** Parquet and Arrow hold the rows of the CSV of the same name. */
function downloadsOf(files: ReadonlyMap<string, Uint8Array>): Download[] {
  return [...files].map(([path, { byteLength }]) => {
    const table = files.get(path.replace(/\.(parquet|arrow)$/, '.csv'));
    return {
      path,
      bytes: byteLength,
      rows: table && /\.csv$|\.parquet$|\.arrow$/.test(path) ? csvRows(table) : null,
    };
  });
}

function under(folder: string, files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}
