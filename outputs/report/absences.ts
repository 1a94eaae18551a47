import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import { absenceReasons } from './absence-reasons.ts';
import { breakdownName, breakdownsOf, type IndicatorContext, isDelivered, say } from './report-context.ts';

/** What was left out of one indicator and why, one sentence each. */
export function absencesOf(context: IndicatorContext): string[] {
  const { indicator, content, words } = context;
  const name = say(context, indicator.name);
  const dropped = content.dropped
    .filter((entry) => entry.indicator === indicator.id)
    .map(({ crossing }) =>
      words.edition.droppedBreakdown(
        name,
        words.list(crossing.map((breakdown) => breakdownName(context, breakdown))),
      ),
    );
  const notApplicable = breakdownsOf(indicator).flatMap((breakdown) => {
    const cells = partsOf(context, breakdown).filter(({ year }) => isDelivered(context, year));
    const absent = cells.filter(({ fact }) => fact.state === 'not_applicable');
    if (cells.length === 0 || absent.length < cells.length) return [];
    return [
      words.edition.notApplicable(name, breakdownName(context, breakdown), absenceReasons(context, absent)),
    ];
  });
  return [
    ...dropped,
    ...notApplicable,
    ...absentYears(context, name, 'missing'),
    ...absentYears(context, name, 'pending'),
  ];
}

function absentYears(context: IndicatorContext, name: string, state: 'missing' | 'pending'): string[] {
  const cells = context.years.flatMap((year) => {
    const cell = context.table.at(year, totals);
    return cell?.fact.state === state ? [cell] : [];
  });
  if (cells.length === 0) return [];
  return [
    context.words.edition[state](
      name,
      context.words.list(cells.map(({ year }) => year)),
      absenceReasons(context, cells),
    ),
  ];
}

function partsOf(context: IndicatorContext, breakdown: string): PublicCell[] {
  const { column, codes } = codeListOf(context.content.catalogue, context.indicator, breakdown);
  return context.table
    .cells()
    .filter(({ coordinates }) => codes.some(({ code }) => code === coordinates[column]));
}
