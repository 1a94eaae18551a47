import { daysBetween } from '../../indicators/follow-up/iso-days.ts';
import { receivedUntil } from '../../indicators/follow-up/received-until.ts';
import type { Activity } from '../../indicators/model/follow-up/activity.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { dayOrYear } from './day-or-year.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { roleTitle } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { documentWordsOf } from './words/document-words.ts';
import { factWordsOf } from './words/fact-words.ts';

/** What providers tell of it and when. */
export function providerReportPart({ id }: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { report, followUp } = material;
  const { language, edition } = report;
  const own = followUp.registers.providerReports
    .filter(({ document }) => document === id)
    .map((one) => receivedUntil(one, edition.date));
  if (own.length === 0) return [];
  const words = documentWordsOf(language);
  const { notSaid } = followUpTermsOf(language);
  const { date } = wordingOf(language);
  return [
    heading(1, words.providerReports),
    {
      kind: 'word-table',
      columns: ['rest', 40, 28, 36],
      head: words.providerReportHead,
      rows: own.map(({ provider, activity, owner, due, received }) => [
        [`${provider}: ${activity}`],
        [roleTitle(followUp.registers, owner, language)],
        [due === null ? notSaid : date(due)],
        [received === null ? notReceived(due, edition.date) : receivedText(due, received)],
      ]),
    },
  ];

  function receivedText(due: string | null, received: string): string {
    if (due === null) return date(received);
    return `${date(received)}, ${factWordsOf(language).given(daysBetween(due, received))}`;
  }

  function notReceived(due: string | null, today: string) {
    if (due === null || due >= today) return words.notReceived;
    return { strong: `${words.notReceived}, ${factWordsOf(language).late(daysBetween(due, today))}` };
  }
}

/** What has been done, one line each: what, when, how often. How many came stands with the activities. */
export function activityPart({ id }: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { registers } = material.followUp;
  const ids = new Set(registers.undertakings.filter(({ document }) => document === id).map((one) => one.id));
  const own = registers.activities.filter(
    ({ document, undertaking }) => document === id || (undertaking !== null && ids.has(undertaking)),
  );
  if (own.length === 0) return [];
  return [
    heading(1, documentWordsOf(material.report.language).activities),
    ...bullets(own.map((one) => activityLine(one, material))),
  ];
}

function activityLine({ what, dates, times, note }: Activity, { report: { language } }: FollowUpMaterial) {
  const { list } = wordingOf(language);
  const days = dates.map((day) => dayOrYear(day, language));
  const told = [
    what,
    ...(times === null ? [] : [documentWordsOf(language).times(times)]),
    ...(days.length === 0 ? [] : [list(days)]),
  ].join(', ');
  return note === null ? `${told}.` : `${told}. ${note}`;
}

/** What else the registers have of it, by name. */
export function recordNames({ id }: FollowUpDocument, material: FollowUpMaterial): string[] {
  const { registers } = material.followUp;
  const words = documentWordsOf(material.report.language).records;
  const own = <Entry extends { readonly document: string | null }>(entries: readonly Entry[]) =>
    entries.filter(({ document }) => document === id);
  return [
    ...own(registers.interventions).map(({ name, year }) => words.intervention(name, year)),
    ...own(registers.grantRounds).map(({ name }) => words.grantRound(name)),
    ...own(registers.costTables).map(({ name }) => words.costTable(name)),
    ...own(registers.surveys).map(({ name, year }) => words.survey(name, year)),
  ];
}
