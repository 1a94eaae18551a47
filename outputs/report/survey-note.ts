import { totals } from '../../indicators/model/cell.ts';
import type { Note } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { type IndicatorContext, type ReportContext, say } from './report-context.ts';
import { note } from './standard-note.ts';

/** N27: a survey asks others than those who are known to the services, of whom N2 speaks. */
export function surveyedNote(context: IndicatorContext): Note[] {
  const { survey } = context.indicator;
  return survey ? [note(context, 'N27', [say(context, survey.group)])] : [];
}

/** How many indicators are of others than those who are known to the services, of whom N2 speaks; null for none. */
export function beyondContact(
  { words }: ReportContext,
  indicators: readonly IndicatorContext[],
): string | null {
  const surveyed = indicators.filter(({ indicator }) => indicator.survey).length;
  const ofAll = indicators.filter(({ indicator }) => indicator.notes.includes('N28')).length;
  return surveyed + ofAll === 0 ? null : words.note.beyondContact(ofAll, surveyed);
}

/**
 * N20 under a survey: who was asked, the response rate of each year in which it can be calculated from published
 * totals, and from how many answers on a group is shown. Where no rate can be, the note says nothing of it.
 */
export function surveyNote(context: IndicatorContext): Note[] {
  const { indicator, content, words } = context;
  if (!indicator.survey) return [];
  const least = content.thresholds.get(indicator.id);
  if (least === undefined) throw new Error(`no threshold for ${indicator.id}`);
  const rates = responseRates(context, indicator.survey);
  const group = say(context, indicator.survey.group);
  const filled = note(context, 'N20', [group, words.list(rates), formatNumber(least, 0, words.numbers)]);
  return [rates.length > 0 ? filled : { ...filled, text: withoutSecondSentence(filled.text) }];
}

/** `81 (2024)`: per cent of those invited who answered, in whole numbers. */
function responseRates(
  { content, words, years }: IndicatorContext,
  { answered, invited }: { readonly answered: string; readonly invited: string },
): string[] {
  return years.flatMap((year) => {
    const [part, whole] = [answered, invited].map((id) => {
      const fact = content.tables.find((table) => table.indicator === id)?.at(year, totals)?.fact;
      return fact?.state === 'published' ? fact.value : 0;
    });
    if (!part || !whole || part > whole) return [];
    return [`${formatNumber((100 * part) / whole, 0, words.numbers)} (${year})`];
  });
}

function withoutSecondSentence(text: string): string {
  const [first = '', , ...rest] = text.split(/(?<=\.) /);
  return [first, ...rest].join(' ');
}
