import { daysBetween } from '../../indicators/follow-up/iso-days.ts';
import { receivedUntil } from '../../indicators/follow-up/received-until.ts';
import type { Activity } from '../../indicators/model/follow-up/activity.ts';
import { countKeys } from '../../indicators/model/follow-up/count-key.ts';
import type { ProviderReport } from '../../indicators/model/follow-up/provider-report.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { bullets, heading } from '../paper/parts.ts';
import { absentCell } from '../report/table-cells.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { dayOrYear, isYear } from './day-or-year.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { roleTitle } from './named.ts';
import { numberCell, wordsCell } from './register-cells.ts';
import { registerTable } from './register-table.ts';
import { activitiesWordsOf } from './words/activities-words.ts';

/** The log of what was done, and the calendar of what providers report. Null where neither is registered. */
export function activitiesView(material: FollowUpMaterial): FollowUpView | null {
  const { activities, providerReports } = material.followUp.registers;
  if (activities.length === 0 && providerReports.length === 0) return null;
  const words = activitiesWordsOf(material.report.language);
  const { date } = material.report.edition;
  const reports = providerReports.map((report) => receivedUntil(report, date));
  const standings = reports.map((report) => standingOf(report, date));
  const late = standings.filter(({ kind }) => kind === 'late').length;
  const awaited = standings.filter(({ kind }) => kind === 'awaited').length;
  return {
    slug: 'uppfoljning-aktiviteter',
    title: words.title,
    lead: [
      ...(activities.length === 0 ? [] : [words.lead.activities(activities.length)]),
      ...(standings.length === 0 ? [] : [words.lead.reports(standings.length, late, awaited)]),
    ].join(' '),
    parts: [...logPart(material, activities), ...reportsPart(material, reports)],
    drawings: new Map(),
    outlets: ['page'],
  };
}

function logPart(material: FollowUpMaterial, activities: readonly Activity[]): Part[] {
  if (activities.length === 0) return [];
  const { language, edition } = material.report;
  const { log: words } = activitiesWordsOf(language);
  const wording = wordingOf(language);
  const remarks = activities.flatMap(({ what, note }) => (note === null ? [] : [words.remark(what, note)]));
  return [
    heading(1, words.heading),
    registerTable(material, {
      id: 'aktiviteter',
      caption: words.caption(edition.municipality.name),
      heading: words.heading,
      head: words.head,
      rows: activities.map((activity) => ({
        label: activity.what,
        depth: 1,
        cells: [
          wordsCell(datesText(material, activity), wording),
          activity.times === null ? timesCell(material, activity) : numberCell(activity.times, wording),
          participantsCell(material, activity),
        ],
      })),
      notes: [{ id: 'NA', text: words.note }],
    }),
    ...(remarks.length === 0 ? [] : [heading(2, words.remarks), ...bullets(remarks)]),
  ];
}

/** Null where no day is known. */
function datesText({ report }: FollowUpMaterial, { dates }: Activity): string | null {
  const { language } = report;
  if (dates.length === 0) return null;
  return wordingOf(language).list(dates.map((one) => dayOrYear(one, language)));
}

/** Where nobody has said how often, the days tell. A year alone does not. */
function timesCell({ report }: FollowUpMaterial, { dates }: Activity): TableCell {
  const words = wordingOf(report.language);
  const days = dates.filter((one) => !isYear(one));
  return days.length === 0 ? absentCell('missing', words) : numberCell(days.length, words);
}

/** As exact as it was counted. A range of which one end is withheld is withheld. */
function participantsCell({ followUp, report }: FollowUpMaterial, { id, participants }: Activity): TableCell {
  const words = wordingOf(report.language);
  if (participants === 'unknown') return absentCell('missing', words);
  const least = followUp.counts.factOf(countKeys.leastPresent(id));
  const most = followUp.counts.factOf(countKeys.mostPresent(id));
  if (least.state === 'withheld' || most.state === 'withheld') return absentCell('withheld', words);
  if (least.state === 'missing' || most.state === 'missing') return absentCell('missing', words);
  return countedCell(report.language, participants, least.value, most.value);
}

function countedCell(
  language: FollowUpMaterial['report']['language'],
  participants: Exclude<Activity['participants'], 'unknown'>,
  least: number,
  most: number,
): TableCell {
  const { log } = activitiesWordsOf(language);
  const words = wordingOf(language);
  if (participants === 'exact' && least === most) return numberCell(least, words);
  const [from, to] = [least, most].map((count) => formatNumber(count, 0, words.numbers));
  if (from === undefined || to === undefined) throw new Error('a range has two ends');
  const isOne = least === most;
  const range = isOne ? from : log.interval(from, to);
  const aloud = isOne ? from : log.intervalAloud(from, to);
  const about = participants === 'approximate' ? log.approximate : (said: string) => said;
  return { state: 'published', text: about(range), spoken: isOne ? null : about(aloud), value: null };
}

/** Where a report of a provider lies to its last day. */
type ReportStanding =
  | { readonly kind: 'on_time' | 'awaited' | 'received' | 'no_day' }
  | { readonly kind: 'came_late' | 'late'; readonly days: number };

function standingOf({ due, received }: ProviderReport, date: string): ReportStanding {
  if (due === null) return { kind: received === null ? 'no_day' : 'received' };
  const days = daysBetween(due, received ?? date);
  if (received === null) return days > 0 ? { kind: 'late', days } : { kind: 'awaited' };
  return days > 0 ? { kind: 'came_late', days } : { kind: 'on_time' };
}

/** The oldest last day first; those without one last. */
function reportsPart(material: FollowUpMaterial, reports: readonly ProviderReport[]): Part[] {
  if (reports.length === 0) return [];
  const { reports: words } = activitiesWordsOf(material.report.language);
  const inOrder = [...reports].sort((a, b) =>
    (a.due ?? '9') < (b.due ?? '9') ? -1 : a.due === b.due ? 0 : 1,
  );
  return [
    heading(1, words.heading),
    {
      kind: 'word-table',
      columns: ['rest', 32, 32, 36],
      head: words.head,
      rows: inOrder.map((report) => reportRow(material, report)),
    },
  ];
}

function reportRow({ report, followUp }: FollowUpMaterial, one: ProviderReport): (readonly Run[])[] {
  const { language, edition } = report;
  const { reports: words } = activitiesWordsOf(language);
  const { date } = wordingOf(language);
  const beside = [
    words.provider(one.provider),
    words.receivedBy(one.owner === null ? null : roleTitle(followUp.registers, one.owner, language)),
  ];
  return [
    [one.activity, ' ', { fine: beside.join(' ') }],
    [one.due === null ? words.noDay : date(one.due)],
    [one.received === null ? words.notReceived : date(one.received)],
    standingRuns(standingOf(one, edition.date), language),
  ];
}

function standingRuns(standing: ReportStanding, language: FollowUpMaterial['report']['language']): Run[] {
  const { reports: words } = activitiesWordsOf(language);
  switch (standing.kind) {
    case 'on_time':
      return [words.onTime];
    case 'awaited':
      return [words.awaited];
    case 'received':
      return [words.received];
    case 'no_day':
      return [words.noDay];
    case 'came_late':
      return [words.cameLate(standing.days)];
    case 'late':
      return [{ strong: words.late(standing.days) }];
  }
}
