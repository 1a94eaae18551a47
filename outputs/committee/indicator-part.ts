import type { Part } from '../paper/number-paper.ts';
import {
  before,
  bullets,
  heading,
  numberTable,
  pageBreak,
  paragraph,
  subheading,
  together,
} from '../paper/parts.ts';
import type { Comparison, Figure, IndicatorReport, Section, Table } from '../report-model.ts';
import { remarksOn } from '../review/remarks-on.ts';
import type { CommitteeWords } from './committee-words.ts';
import { chartShown, drawing } from './paper-drawings.ts';

/**
 * A section of indicators: for each the newest figure in words, one chart with its table, what to mind, and then the
 * breakdowns and comparisons.
 */
export function sectionPart({ title, indicators }: Section, words: CommitteeWords['appendix']): Part[] {
  return [
    pageBreak,
    heading(1, title),
    ...indicators.flatMap((indicator) => indicatorPart(indicator, words)),
  ];
}

/** What a reference to the section of an indicator leads to. */
export function indicatorAnchor({ slug }: IndicatorReport): string {
  return `indicator-${slug}`;
}

function indicatorPart(indicator: IndicatorReport, words: CommitteeWords['appendix']): Part[] {
  const figure = chartShown(indicator);
  const breakYears = figure?.breaks.filter(({ gap }) => gap).map(({ year }) => year) ?? [];
  const tableOf = (table: Table) => numberTable(table, columnsOfBreaks(table, breakYears));
  const [first, ...breakdowns] = indicator.tables;
  return [
    heading(2, indicator.name, indicatorAnchor(indicator)),
    before({ fine: `${indicator.actor} · ${whatIsTold(indicator, words)}` }),
    before(indicator.lead),
    ...(figure ? [drawing(figure), ...verdict(figure)] : []),
    ...goalsPart(indicator),
    ...(first ? [tableOf(first)] : []),
    ...remarks(indicator, words),
    ...attention(indicator, words),
    ...breakdowns.map(tableOf),
    ...indicator.comparisons.flatMap(comparison),
  ];
}

/** What the sentence and the chart are of: `antal barn`, `procent av elever som gått ut årskurs 9`. */
function whatIsTold({ unit, figures: [first] }: IndicatorReport, words: CommitteeWords['appendix']): string {
  return first === undefined ? words.numberOf(unit) : inSentence(first.heading);
}

function inSentence(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

/** Columns whose year is the first after a break, or later: one for each break. */
export function columnsOfBreaks({ head }: Table, years: readonly number[]): number[] {
  return years
    .map((year) => head.findIndex((text, column) => column > 0 && Number(text) >= year))
    .filter((column) => column > 0);
}

/** The verdict on what is drawn, and the change since the year before. */
export function verdict({ trend }: Figure): Part[] {
  if (trend === null) return [];
  const { yearOnYear, together: pooled } = trend;
  const sentences = [...trend.verdict, ...[yearOnYear, pooled?.text ?? null].filter((one) => one !== null)];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}

/** How the goals stand that the indicator is looked at for, those of figures that paper does not draw as well. */
export function goalsPart({ figures }: IndicatorReport): Part[] {
  return figures.flatMap(({ goals }) =>
    goals.map(({ label, text }) => paragraph({ strong: `${label}:` }, ' ', text)),
  );
}

/** What is held against the municipality or others: what it says, a drawing where there is one, and the table. */
function comparison({ heading: title, sentences, figure, table }: Comparison): Part[] {
  return [
    subheading(3, title),
    ...(sentences.length === 0 ? [] : [before(sentences.join(' '))]),
    ...(figure === null ? [] : [drawing(figure)]),
    numberTable(table),
  ];
}

/** The agency's words on large changes, and what it has been asked. */
function remarks(indicator: IndicatorReport, words: CommitteeWords['appendix']): Part[] {
  const said = remarksOn(indicator);
  return said.length === 0 ? [] : [subheading(3, words.remarks), ...bullets(said)];
}

/** Caveats, and the notes that stand under none of the tables. */
function attention({ caveats, notes, tables }: IndicatorReport, words: CommitteeWords['appendix']): Part[] {
  const said = new Set(tables.flatMap((table) => table.notes.map(({ text }) => text)));
  const sentences = [...caveats, ...notes.map(({ text }) => text).filter((text) => !said.has(text))];
  if (sentences.length === 0) return [];
  return [together(subheading(3, words.mind), ...bullets([...new Set(sentences)]))];
}
