import {
  breakdownOfCode,
  codeListOf,
  indicatorOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';
import { type AnsweredBreak, answeredBreaks } from '../../indicators/release/answered-breaks.ts';
import type { PublishedRemark } from '../../indicators/release/published-remarks.ts';
import { breakdownName, type IndicatorContext, say } from './report-context.ts';

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
    const part = partOf(context, indicator, one.coordinates);
    if (part === null || (breakdown !== undefined && part.breakdown !== breakdown)) return [];
    return [{ year: one.year, part: say(context, part.label), reason: say(context, one.reason) }];
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
  const part = partOf(context, counted, remark.coordinates);
  const change = phrases.change(
    remark.year - 1,
    remark.year,
    counted.id === context.indicator.id ? null : say(context, counted.name),
    part && { breakdown: part.name, label: say(context, part.label) },
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

function partOf(
  context: IndicatorContext,
  counted: IndicatorDefinition,
  coordinates: Coordinates,
): { readonly breakdown: string; readonly name: string; readonly label: Text } | null {
  const { catalogue } = context.content;
  const [column] = brokenDownBy(coordinates);
  if (column === undefined) return null;
  const breakdown = breakdownOfCode(catalogue, counted, column, coordinates[column]);
  if (breakdown === undefined) throw new Error(`no breakdown of ${counted.id} has the code`);
  const label = labelOfCode(codeListOf(catalogue, counted, breakdown), coordinates[column]);
  return { breakdown, name: breakdownName({ ...context, indicator: counted }, breakdown), label };
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
