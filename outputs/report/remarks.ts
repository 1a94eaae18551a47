import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import { type AnsweredBreak, answeredBreaks } from '../../indicators/public/answered-breaks.ts';
import type { PublishedRemark } from '../../indicators/public/published-remarks.ts';
import { withStop } from '../wording/with-stop.ts';
import { withoutStop } from '../wording/without-stop.ts';
import { type IndicatorContext, say } from './report-context.ts';

/** What the agency has said of large changes, one text each. */
export function remarksOf(context: IndicatorContext): string[] {
  return remarksOn(context).flatMap(({ counted, remark }) =>
    remark.state === 'answered' ? [remarkText(context, counted, remark)] : [],
  );
}

/** The newest large change of a total that the agency has been asked about and has not explained; null where none is. */
export function unansweredOf(context: IndicatorContext): string | null {
  const [newest] = remarksOn(context)
    .filter(({ remark }) => remark.state === 'asked')
    .sort((a, b) => b.remark.year - a.remark.year);
  return newest ? remarkText(context, newest.counted, newest.remark) : null;
}

/** Those on a count that serves only as a denominator stand under the share that uses it. */
function remarksOn({ content, indicator }: IndicatorContext): RemarkOnCount[] {
  const bases = indicator.measures.flatMap((measure) =>
    'of' in measure ? [indicatorOf(content.catalogue, measure.of)] : [],
  );
  return [indicator, ...bases.filter(({ role }) => role === 'denominator')].flatMap((counted) =>
    content.remarks.of(counted.id).map((remark) => ({ counted, remark })),
  );
}

interface RemarkOnCount {
  readonly counted: IndicatorDefinition;
  readonly remark: PublishedRemark;
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

/** `2023: Två barn hade räknats dubbelt`: what the agency has said of the revisions of an indicator, each once. */
export function revisionCausesOf(context: IndicatorContext): string[] {
  const { content, indicator, words } = context;
  const answers = content.revisions
    .of(indicator.id)
    .flatMap((revision) =>
      revision.kind === 'value' && revision.cause.kind === 'answered' ? [revision.cause.answer] : [],
    );
  return [...new Set(answers)].map((answer) => {
    const part = partOfCell(content.catalogue, answer);
    const where = part
      ? words.remark.breakOfPart(answer.year, say(context, part.labels.code))
      : `${answer.year}`;
    return `${where}: ${withoutStop(answer.text[words.language] ?? answer.text.sv)}`;
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
