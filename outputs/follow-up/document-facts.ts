import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { bodyName } from './named.ts';
import { followUpTermsOf } from './terms.ts';
import { factWordsOf } from './words/fact-words.ts';

/** Between `§` and its number, so that no line ends there. */
const noBreak = '\u00a0';

/** `Kommunfullmäktige, 23 september 2019, § 111`; that no decision is registered where none is. */
export function decidedText({ decided }: FollowUpDocument, material: FollowUpMaterial): string {
  const { language } = material.report;
  if (decided === null) return factWordsOf(language).noDecision;
  const { by, date, paragraph, registryNumber } = decided;
  return [
    bodyName(material.followUp.registers, by, language),
    date === null ? null : wordingOf(language).date(date),
    paragraph === null ? null : paragraph.replace(' ', noBreak),
    registryNumber === null ? null : factWordsOf(language).registryNumber(registryNumber),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** `1 januari 2015 – 31 december 2018`, `från 1 januari 2015, tills vidare`. */
export function validText({ valid: { from, to } }: FollowUpDocument, { report }: FollowUpMaterial): string {
  const { language } = report;
  const { date } = wordingOf(language);
  const words = factWordsOf(language);
  if (from !== null && to !== null) return words.validFromTo(date(from), date(to));
  if (from !== null) return words.validFrom(date(from));
  if (to !== null) return words.validTo(date(to));
  return followUpTermsOf(language).notSaid;
}

/** `varje år; år 1 och 3 efter beslutet`; that it is not said where there is no rhythm at all. */
export function oftenText({ followUp }: FollowUpDocument, { report }: FollowUpMaterial): string {
  const { language } = report;
  const words = factWordsOf(language);
  const { date, list } = wordingOf(language);
  if (followUp === null) return followUpTermsOf(language).notSaid;
  const { everyMonths, reportYears, reportDates } = followUp;
  const told = [
    ...(everyMonths === null ? [] : [words.everyMonths(everyMonths)]),
    ...(reportYears.length === 0 ? [] : [words.reportYears(list(reportYears))]),
    ...(reportDates.length === 0 ? [] : [words.reportDates(list(reportDates.map(date)))]),
  ];
  return told.length === 0 ? followUpTermsOf(language).notSaid : told.join('; ');
}

/** The newest day on which it was followed up. */
export function lastText({ followUp }: FollowUpDocument, { report }: FollowUpMaterial): string {
  const { language } = report;
  const newest = [...(followUp?.given ?? [])].sort().at(-1);
  return newest === undefined ? factWordsOf(language).noneYet : wordingOf(language).date(newest);
}

/**
 * The day of the next follow-up: the oldest that should have been given and has not; otherwise the first to come. That
 * none is left where the rhythm asks for no more is not that nobody has said it.
 */
export function nextText(document: FollowUpDocument, { report, followUp }: FollowUpMaterial): string {
  const { language, edition } = report;
  const { date } = wordingOf(language);
  const awaited = awaitedDuties(document, followUp);
  const late = awaited.find(({ daysLate }) => (daysLate ?? 0) > 0);
  if (late !== undefined) return factWordsOf(language).lateSince(date(late.due), late.daysLate ?? 0);
  const coming = awaited.find(({ due }) => due >= edition.date);
  if (coming !== undefined) return date(coming.due);
  return hasRhythm(document) ? factWordsOf(language).noMore : followUpTermsOf(language).notSaid;
}

function hasRhythm({ followUp }: FollowUpDocument): boolean {
  if (followUp === null) return false;
  const { everyMonths, reportYears, reportDates } = followUp;
  return everyMonths !== null || reportYears.length > 0 || reportDates.length > 0;
}

/** What is still to be given of a document, oldest first. */
function awaitedDuties({ id }: FollowUpDocument, { duties }: PublishedFollowUp): PublishedFollowUp['duties'] {
  return duties
    .filter(({ document, given }) => document === id && given === null)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** Who is told of how it goes; null where nobody is. */
export function toldTo({ followUp }: FollowUpDocument, material: FollowUpMaterial): string | null {
  const to = followUp?.to ?? null;
  return to === null ? null : bodyName(material.followUp.registers, to, material.report.language);
}
