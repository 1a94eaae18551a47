import { followUpFor } from '../indicators/follow-up/follow-up-for.ts';
import type { Draft } from '../indicators/release/draft.ts';
import type { Release } from '../indicators/release/release.ts';
import { buildReport } from './build-report.ts';
import { type ChartCrew, drawHere } from './charts/chart-crew.ts';
import { chartFiles } from './charts/chart-files.ts';
import { drawCharts } from './charts/drawn-charts.ts';
import { committeeCharts, makeCommitteeFiles } from './committee/committee-files.ts';
import { committeeMaterials } from './committee/committee-materials.ts';
import { csvRows } from './files/csv-rows.ts';
import { makeDataFiles } from './files/make-data-files.ts';
import { makeFollowUpFiles } from './follow-up/follow-up-files.ts';
import { type FollowUpView, shownIn } from './follow-up/follow-up-view.ts';
import { followUpViews } from './follow-up/follow-up-views.ts';
import type { Report } from './report-model.ts';
import { type LastMeeting, lastMeetingOf } from './review/last-meeting.ts';
import { makeSite } from './site/make-site.tsx';
import { siteCharts } from './site/site-drawings.ts';
import type { Download } from './site/site-pages.ts';

/**
 * Every file of a draft or release, as values, by path: `site/…`, `charts/…`, `appendix/…`, `committee/…`, `follow-up/…`
 * and `data/…`.
 * All are made from one source, so they cannot disagree. Same source, same bytes, whoever draws.
 * The site is in Swedish and English, a committee's papers in the language it reads, charts and the labels in the data
 * in Swedish.
 *
 * @param crew  who draws the charts; this thread when left out
 */
export async function makeOutputs(
  source: Draft | Release,
  crew: ChartCrew = drawHere,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const report = buildReport(source, 'sv');
  const english = buildReport(source, 'en');
  const committees = committeeMaterials(source, { sv: report, en: english });
  const followUp = { sv: accountsIn(source, report), en: accountsIn(source, english) };
  const ofCommittees = committees.map((material) => ({
    material,
    views: accountsIn(source, material.report, material.recipient.id),
  }));
  const inAppendices = new Map(
    ofCommittees.map(({ material, views }) => [material.recipient.id, shownIn('appendix', views)] as const),
  );
  const dispatches = source.content.followUp?.registers.dispatches ?? [];
  const lastMeetings = { sv: meetingIn(source, report), en: meetingIn(source, english) };
  const tasks = [...siteCharts(report), ...siteCharts(english), ...committeeCharts(committees)];
  // Other threads draw while this one makes the data files.
  const [charts, data] = await Promise.all([drawCharts(tasks, crew), makeDataFiles(source, report)]);
  const beside = new Map([
    ...under('charts', chartFiles(report)),
    ...(await makeCommitteeFiles(committees, charts, data, lastMeetings, inAppendices, dispatches)),
    ...(await makeFollowUpFiles(report, followUp.sv, ofCommittees)),
    ...data,
  ]);
  const site = await makeSite(report, {
    ...{ english, lastMeeting: lastMeetings.sv, lastMeetingInEnglish: lastMeetings.en },
    ...{ charts, downloads: downloadsOf(beside) },
    followUp: shownIn('page', followUp.sv),
    followUpInEnglish: shownIn('page', followUp.en),
  });
  return new Map([...under('site', site), ...beside]);
}

function meetingIn({ content }: Draft | Release, { language, sections }: Report): LastMeeting | null {
  const indicators = sections.flatMap((section) => section.indicators);
  return lastMeetingOf(content.reviews, content.edition.date, indicators, language);
}

/** @param committee  id of the body that it is about; of everybody when left out */
function accountsIn({ content }: Draft | Release, report: Report, committee?: string): FollowUpView[] {
  if (content.followUp === null) return [];
  const followUp = committee === undefined ? content.followUp : followUpFor(content.followUp, committee);
  return followUpViews({ content, report, followUp });
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
