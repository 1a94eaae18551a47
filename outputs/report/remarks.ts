import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import { type AnsweredBreak, answeredBreaks } from '../../indicators/public/answered-breaks.ts';
import type { PublishedRemark } from '../../indicators/public/published-remarks.ts';
import { type IndicatorContext, say } from './report-context.ts';

/**
 * What the agency has said of large changes, and which totals it has been asked about without an answer: one text
 * each. Those on a count that serves only as a denominator stand under the share that uses it.
 */
export function remarksOf(context: IndicatorContext): string[] {
  const { content, indicator } = context;
  const bases = indicator.measures.flatMap((measure) =>
    'of' in measure ? [indicatorOf(content.catalogue, measure.of)] : [],
  );
  return [indicator, ...bases.filter(({ role }) => role === 'denominator')].flatMap((counted) =>
    content.remarks.of(counted.id).map((remark) => remarkText(context, counted, remark)),
  );
}

/** Breaks in the series of single parts; those of the total are breaks of the catalogue. */
export function partBreaksOf(context: IndicatorContext, breakdown?: string): LabelledBreak[] {
  const { content, indicator } = context;
  return answeredBreaks(content.remarks.of(indicator.id)).flatMap((one) => {
    const part = partOfCell(content.catalogue, one);
    if (part === null || (breakdown !== undefined && part.breakdown !== breakdown)) return [];
    return [{ year: one.year, part: say(context, part.labels.code), reason: say(context, one.reason) }];
  });
}

export interface LabelledBreak extends Pick<AnsweredBreak, 'year'> {
  /** `Flickor` */
  readonly part: string;
  readonly reason: string;
}

function remarkText(
  context: IndicatorContext,
  counted: IndicatorDefinition,
  remark: PublishedRemark,
): string {
  const { remark: phrases, date, language } = context.words;
  const actor = say(context, counted.actor);
  const part = partOfCell(context.content.catalogue, remark);
  const change = phrases.change(
    remark.year - 1,
    remark.year,
    counted.id === context.indicator.id ? null : say(context, counted.name),
    part && {
      breakdown: say(context, part.labels.breakdown).toLowerCase(),
      label: say(context, part.labels.code),
    },
  );
  if (remark.state === 'asked') return phrases.asked(change, actor);
  const translated = remark.text[language];
  return phrases.answered({
    actor,
    text: withStop(translated ?? remark.text.sv),
    original: translated === null,
    change,
    role: remark.role,
    date: date(remark.date),
  });
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
