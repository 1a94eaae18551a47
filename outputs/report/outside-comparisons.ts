import type { OutsideComparison } from '../../indicators/comparisons/comparison.ts';
import type { Comparison, Table, TableCell } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { intervalText, valueCell, wordCell } from './comparison-cells.ts';
import { comparisonTab, outsideTab } from './comparison-tab.ts';
import { generated } from './generated-sentence.ts';
import { measureDecimals, measureUnit } from './measure-words.ts';
import { type IndicatorContext, slugOf } from './report-context.ts';
import { sourceLine, titleOfYear } from './titles.ts';

/** The municipality against county, country and others, one comparison for each measure that has one. */
export function outsideComparisons(context: IndicatorContext): Comparison[] {
  const { content, indicator, words } = context;
  const own = content.statistics.outside.filter((compared) => compared.indicator === indicator.id);
  const measures = own.map(({ measure }) => measure);
  return own.map((compared) => {
    const unit = measureUnit(context, compared.measure, words.units[indicator.unit].many);
    const what = `${unit}, ${words.statistics.comparison.outside}`;
    const id = `${slugOf(indicator.id)}-jamforelse-andra-${compared.measure.kind}`;
    return {
      id,
      tab: comparisonTab(context, outsideTab(compared), compared.measure, measures),
      heading: `${capitalised(what)}, ${compared.year}`,
      sentences: sentencesOf(context, compared),
      figure: null,
      table: tableOf(context, compared, { id: `${id}-tabell`, what, unit }),
    };
  });
}

function sentencesOf({ words, content }: IndicatorContext, { others }: OutsideComparison): string[] {
  const { comparison } = words.statistics;
  const { name: municipality } = content.edition.municipality;
  return others.map(({ name, standing }) =>
    generated(words, comparison.against(municipality, name, comparison.standings[standing]), [
      municipality,
      name,
    ]),
  );
}

function tableOf(
  context: IndicatorContext,
  { measure, year, own, others }: OutsideComparison,
  { id, what, unit }: { readonly id: string; readonly what: string; readonly unit: string },
): Table {
  const { words, content } = context;
  const { comparison } = words.statistics;
  const { name: municipality } = content.edition.municipality;
  return {
    id,
    caption: titleOfYear(context, what, year),
    heading: `${capitalised(what)}, ${year}`,
    head: [comparison.place, capitalised(unit), comparison.interval, comparison.ours(municipality)],
    rows: [
      {
        label: municipality,
        depth: 0,
        cells: [...figureCells(context, measure, own.value, own.interval), wordCell(comparison.own)],
      },
      ...others.map(({ name, value, interval, standing }) => ({
        label: name,
        depth: 0,
        cells: [...figureCells(context, measure, value, interval), wordCell(comparison.standings[standing])],
      })),
    ],
    notes: [
      { id: 'NJ', text: generated(words, comparison.limits) },
      ...(others.some(({ interval }) => interval === null)
        ? [{ id: 'NJ', text: generated(words, comparison.takenAsExact) }]
        : []),
      ...others.map(({ name, source }) => ({
        id: 'NK',
        text: `${name}. ${words.page.published.source(source)}`,
      })),
    ],
    source: sourceLine(context, [measure.kind]),
  };
}

/** Where only the value is published there is no interval. */
function figureCells(
  context: IndicatorContext,
  measure: OutsideComparison['measure'],
  value: number,
  interval: readonly [number, number] | null,
): TableCell[] {
  return [
    valueCell(context, measure, value),
    wordCell(
      interval
        ? intervalText(context, measureDecimals(measure), interval)
        : context.words.statistics.comparison.noInterval,
    ),
  ];
}
