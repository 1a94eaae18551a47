import type { Catalogue } from '../catalogue/catalogue.ts';
import { breakSchema, type SeriesBreak } from '../catalogue/indicator-schema.ts';
import { type CellPlace, isTotal } from '../model/cell.ts';
import type { Text } from '../model/text.ts';
import type { PublishedRemark, PublishedRemarks } from './published-remarks.ts';

/** A year that the answer of an agency parts from the years before it, in one series. */
export interface AnsweredBreak extends CellPlace {
  readonly reason: Text;
}

/** The breaks that published answers make, as reasons: without the full stop, since they come into sentences. */
export function answeredBreaks(remarks: readonly PublishedRemark[]): AnsweredBreak[] {
  return remarks.flatMap((remark) => {
    if (remark.state !== 'answered' || !remark.makesBreak) return [];
    const { indicator, year, coordinates, text } = remark;
    const reason = { sv: withoutStop(text.sv), en: withoutStop(text.en ?? text.sv) };
    return [{ indicator, year, coordinates, reason }];
  });
}

/**
 * The catalogue of a release: with the breaks that answers on totals make, as if they had been declared, so that every
 * outlet treats them alike. A break in the series of a part leaves the others whole, and is not among them.
 */
export function withAnsweredBreaks(catalogue: Catalogue, remarks: PublishedRemarks): Catalogue {
  const made = answeredBreaks(remarks.all()).filter(({ coordinates }) => isTotal(coordinates));
  if (made.length === 0) return catalogue;
  return {
    ...catalogue,
    breaks: new Map([...catalogue.breaks, ...made.map((one) => [idOf(one), declared(one)] as const)]),
    indicators: catalogue.indicators.map((indicator) => {
      const own = made.filter((one) => one.indicator === indicator.id).map(idOf);
      return own.length === 0 ? indicator : { ...indicator, breaks: [...indicator.breaks, ...own] };
    }),
  };
}

function declared(made: AnsweredBreak): SeriesBreak {
  const { year, reason } = made;
  return breakSchema.parse({ id: idOf(made), year, date: `${year}-01-01`, reason, comparable: false });
}

function idOf({ indicator, year }: AnsweredBreak): string {
  return `answered_${indicator.replace(/[^a-z0-9]/g, '_')}_${year}`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}
