import { activitiesAmong, isDone, isUnknown } from '../../indicators/follow-up/undertaking-progress.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { ReportDuty } from '../../indicators/model/follow-up/report-duty.ts';
import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import { before, bullets, heading, terms } from '../paper/parts.ts';
import type { LabelledText } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { areaPart } from './area-part.ts';
import { documentDiscrepancies } from './document-discrepancies.ts';
import { decidedText, toldTo } from './document-facts.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { roleOrBodyName } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { verdictCounts } from './verdict-counts.ts';
import { areaWordsOf } from './words/area-words.ts';
import { factWordsOf } from './words/fact-words.ts';
import { reportWordsOf } from './words/report-words.ts';

/** One paper for each report year of each document that asks for reports so many years after its adoption. */
export function reportViews(material: FollowUpMaterial): FollowUpView[] {
  const { duties, registers } = material.followUp;
  return registers.documents.flatMap((document) =>
    duties
      .filter((duty) => duty.document === document.id)
      .flatMap((duty) =>
        duty.reportYear === null ? [] : [reportView(document, duty, duty.reportYear, material)],
      ),
  );
}

function reportView(
  document: FollowUpDocument,
  duty: ReportDuty,
  year: number,
  material: FollowUpMaterial,
): FollowUpView {
  const { language, edition } = material.report;
  const words = reportWordsOf(language);
  const day = wordingOf(language).date(edition.date);
  const own = material.followUp.registers.undertakings.filter((one) => one.document === document.id);
  return {
    slug: `uppfoljning-rapport-${document.id}-ar-${year}`,
    title: words.title(year, document.name),
    lead: `${timing(duty, material)} ${words.asOf(day)}`,
    parts: [
      heading(1, words.report),
      terms(aboutReport(document, duty, material)),
      ...(own.length === 0 ? [] : summary(own, material)),
      ...areaPart(document, material),
      ...discrepancyPart(document, material),
      ...room(language),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper'],
  };
}

/** `Rapporten skulle lämnas senast den 23 september 2020 och lämnades den 10 november 2020, 48 dagar efter.` */
function timing({ due, given, daysLate }: ReportDuty, { report: { language } }: FollowUpMaterial): string {
  const words = reportWordsOf(language);
  const { date } = wordingOf(language);
  if (given !== null) return words.given(date(due), date(given), factWordsOf(language).given(daysLate ?? 0));
  if (daysLate === null) return words.unknown(date(due));
  return daysLate > 0
    ? words.late(date(due), factWordsOf(language).late(daysLate))
    : words.awaited(date(due));
}

function aboutReport(
  document: FollowUpDocument,
  duty: ReportDuty,
  material: FollowUpMaterial,
): LabelledText[] {
  const { language } = material.report;
  const words = reportWordsOf(language);
  const { label } = factWordsOf(language);
  const { notSaid } = followUpTermsOf(language);
  const { date } = wordingOf(language);
  return [
    { label: label.decided, text: decidedText(document, material) },
    {
      label: label.followedUpBy,
      text: roleOrBodyName(material.followUp.registers, document.followUp?.by ?? null, language),
    },
    { label: label.toldTo, text: toldTo(document, material) ?? notSaid },
    { label: words.due, text: date(duty.due) },
    { label: words.givenLabel, text: duty.given === null ? words.notGiven : date(duty.given) },
  ];
}

/** How many goals there are, how their key figures stand, and the share of the activities that is done. */
function summary(own: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  const { goals } = material.followUp;
  const words = reportWordsOf(material.report.language);
  const ids = new Set(own.map(({ id }) => id));
  const judged = goals.filter(({ goal }) => ids.has(goal));
  const ownGoals = own.filter(({ kind }) => kind === 'goal');
  const without = ownGoals.filter(({ keyFigures }) => keyFigures.length === 0).length;
  const activities = activitiesAmong(own);
  const verdicts = verdictCounts(judged, material.report.language)
    .filter(({ text }) => text !== '0')
    .map(({ label, text }) => `${label}: ${text}`);
  return [
    heading(1, words.summary),
    ...bullets([
      ...(ownGoals.length === 0 ? [] : [words.goals(ownGoals.length, without)]),
      ...(verdicts.length === 0 ? [] : [words.verdicts(verdicts.join(', '))]),
      ...(activities.length === 0
        ? []
        : [
            areaWordsOf(material.report.language).carriedOut(
              activities.filter(isDone).length,
              activities.length,
              activities.filter(isUnknown).length,
            ),
          ]),
    ]),
  ];
}

function discrepancyPart(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const found = documentDiscrepancies(document, material);
  return found.length === 0
    ? []
    : [heading(1, reportWordsOf(material.report.language).discrepancies), ...bullets(found)];
}

/** What the committee itself has to say. */
function room(language: FollowUpMaterial['report']['language']): Part[] {
  const { own, ownLead, questions } = reportWordsOf(language);
  return [
    heading(1, own),
    before(ownLead),
    ...questions.map((question): Part => ({ kind: 'room', question })),
  ];
}
