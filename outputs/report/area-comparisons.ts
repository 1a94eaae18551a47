import { codeListOf, labelOfCode } from '../../indicators/catalogue/catalogue.ts';
import type { AreaComparison, ComparedPart, Standing } from '../../indicators/comparisons/comparison.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import type { Comparison, DotFigure, Table, TableCell } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { formatNumber } from '../wording/number-format.ts';
import { intervalText, valueCell, wordCell } from './comparison-cells.ts';
import { comparisonTab } from './comparison-tab.ts';
import { generated } from './generated-sentence.ts';
import { measureDecimals, measureUnitOfParts } from './measure-words.ts';
import { tableNotes } from './notes.ts';
import { breakdownsOf, type IndicatorContext, say, slugOf } from './report-context.ts';
import { standardisedColumns, standardisedMeanings } from './standardised-columns.ts';
import { absentCell } from './table-cells.ts';
import { sourceLine, titleOfYear } from './titles.ts';

/** The areas of the first level against the whole municipality, one comparison for each measure that has one. */
export function areaComparisons(context: IndicatorContext): Comparison[] {
  const own = context.content.statistics.areas.filter(({ indicator }) => indicator === context.indicator.id);
  const measures = own.map(({ measure }) => measure);
  return own.map((compared) => ({
    ...areaComparison(context, compared),
    tab: comparisonTab(context, 'areas', compared.measure, measures),
  }));
}

function areaComparison(context: IndicatorContext, compared: AreaComparison): Omit<Comparison, 'tab'> {
  const { words, indicator } = context;
  const list = areaListOf(context);
  const unit = measureUnitOfParts(context, compared.measure, words.units[indicator.unit].many, [list]);
  const what = `${unit}, ${words.statistics.comparison.areas}`;
  const id = `${slugOf(indicator.id)}-jamforelse-${compared.measure.kind}`;
  return {
    id,
    heading: `${capitalised(what)}, ${compared.year}`,
    sentences: sentencesOf(context, compared, list),
    figure: figureOf(context, compared, list, { id: `${id}-diagram`, what }),
    table: tableOf(context, compared, list, { id: `${id}-tabell`, what, unit }),
  };
}

const different: readonly Exclude<Standing, 'similar'>[] = ['much_higher', 'higher', 'lower', 'much_lower'];

/** Which areas differ, which could not be compared, and whether they scatter more than chance would make them. */
function sentencesOf(
  context: IndicatorContext,
  { parts, dispersion }: AreaComparison,
  list: CodeList,
): string[] {
  const { words } = context;
  const { comparison } = words.statistics;
  const labels = new Map(parts.map(({ code }) => [code, labelOf(context, list, code)]));
  const stood = different.flatMap((standing) => {
    const those = parts.flatMap((part) =>
      part.state === 'compared' && part.standing === standing ? [labels.get(part.code) ?? part.code] : [],
    );
    return those.length === 0 ? [] : [comparison.stood(comparison.standings[standing], words.list(those))];
  });
  const left = parts.flatMap((part) =>
    part.state === 'compared' ? [] : [labels.get(part.code) ?? part.code],
  );
  const similar = left.length < parts.length ? [comparison.allSimilar] : [];
  return [
    ...(stood.length > 0 ? stood : similar),
    ...(left.length > 0 ? [comparison.notCompared(words.list(left))] : []),
    ...(dispersion > 1 ? [comparison.overdispersed(formatNumber(dispersion, 1, words.numbers))] : []),
  ].map((sentence) => generated(words, sentence, [...labels.values()]));
}

function tableOf(
  context: IndicatorContext,
  { measure, year, whole, parts }: AreaComparison,
  list: CodeList,
  { id, what, unit }: { readonly id: string; readonly what: string; readonly unit: string },
): Table {
  const { words, content } = context;
  const { comparison } = words.statistics;
  const { name: municipality } = content.edition.municipality;
  const columns = standardisedColumns(context, measure, parts);
  const rows = [
    {
      label: municipality,
      depth: 0,
      cells: [
        valueCell(context, measure, whole.value),
        wordCell(intervalText(context, measureDecimals(measure), whole.interval)),
        wordCell(comparison.reference),
        ...columns.map(() => wordCell('')),
      ],
    },
    ...parts.map((part) => ({
      label: labelOf(context, list, part.code),
      depth: 1,
      cells: [...partCells(context, measure, part), ...columns.map(({ cellOf }) => cellOf(part))],
    })),
  ];
  return {
    id,
    caption: titleOfYear(context, what, year),
    heading: `${capitalised(what)}, ${year}`,
    head: [
      say(context, list.label),
      capitalised(unit),
      comparison.interval,
      comparison.standing,
      ...columns.map(({ head }) => head),
    ],
    rows,
    notes: [
      ...[comparison.withTheWhole, comparison.limits, ...standardisedMeanings(context, columns)].map(
        (text) => ({
          id: 'NJ',
          text: generated(words, text),
        }),
      ),
      ...tableNotes(context, rows),
    ],
    source: sourceLine(context, [measure.kind]),
  };
}

/** Value, interval and standing of one area; the signs of their reasons where it could not be compared. */
export function partCells(
  context: IndicatorContext,
  measure: AreaComparison['measure'],
  part: ComparedPart,
): TableCell[] {
  const { words } = context;
  const { comparison } = words.statistics;
  if (part.state === 'compared') {
    return [
      valueCell(context, measure, part.value),
      wordCell(intervalText(context, measureDecimals(measure), part.interval)),
      wordCell(comparison.standings[part.standing]),
    ];
  }
  if (part.because === 'few_expected') {
    const none = wordCell(words.table.notCalculated);
    return [none, none, wordCell(comparison.tooFew)];
  }
  const absent = absentPart(context, part.because);
  return [absent, absent, absent];
}

function absentPart(
  { words }: IndicatorContext,
  because: Exclude<Extract<ComparedPart, { state: 'not_compared' }>['because'], 'few_expected'>,
): TableCell {
  switch (because) {
    case 'withheld':
    case 'missing':
    case 'pending':
    case 'not_applicable':
      return absentCell(because, words);
    default:
      return { ...absentCell('not_applicable', words), spoken: words.table.notCalculated };
  }
}

/** Null with fewer than two areas to draw. */
function figureOf(
  context: IndicatorContext,
  { measure, year, whole, parts }: AreaComparison,
  list: CodeList,
  { id, what }: { readonly id: string; readonly what: string },
): DotFigure | null {
  const { words, content } = context;
  const { chart, standings } = words.statistics.comparison;
  const { name: municipality } = content.edition.municipality;
  const decimals = measureDecimals(measure);
  const drawn = parts.flatMap((part) =>
    part.state === 'compared' ? [{ ...part, label: labelOf(context, list, part.code) }] : [],
  );
  if (drawn.length < 2) return null;
  const title = titleOfYear(context, what, year);
  const text = (value: number): string => formatNumber(value, decimals, words.numbers);
  return {
    id,
    title,
    subtitle: chart.reading,
    alternative: generated(
      words,
      [
        chart.opening(title),
        chart.dot(municipality, text(whole.value), words.statistics.comparison.reference),
        ...drawn.map(({ label, value, standing }) => chart.dot(label, text(value), standings[standing])),
      ].join(' '),
      [title, municipality, ...drawn.map(({ label }) => label)],
    ),
    source: sourceLine(context, [measure.kind]),
    numbers: words.numbers,
    reference: { label: `${municipality} ${text(whole.value)}`, value: whole.value },
    dots: drawn.map(({ label, value, interval, limits95 }) => ({
      label,
      value,
      interval,
      limits: limits95,
      text: text(value),
    })),
  };
}

function areaListOf(context: IndicatorContext): CodeList {
  const { content, indicator } = context;
  const lists = breakdownsOf(indicator).map((breakdown) =>
    codeListOf(content.catalogue, indicator, breakdown),
  );
  const areas = lists.find(({ column }) => column === 'area_code');
  if (!areas) throw new Error(`areas of ${indicator.id} are compared, and it has none`);
  return areas;
}

function labelOf(context: IndicatorContext, list: CodeList, code: string): string {
  return say(context, labelOfCode(list, code));
}
