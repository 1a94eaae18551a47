import type { Part } from '../paper/number-paper.ts';
import { heading, subheading, terms, together } from '../paper/parts.ts';
import type { IndicatorReport, LabelledText, Report } from '../report-model.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/** Section “Definitioner”: how every indicator is counted, who answers for it, and where it comes from. */
export function definitionsPart({ language, sections }: Report): Part[] {
  const { definitions, source } = committeeWordsOf(language).appendix;
  const indicators = sections.flatMap((section) => section.indicators);
  return [
    heading(1, definitions, 'definitions'),
    ...indicators.map((indicator) => together(...definition(indicator, source))),
  ];
}

function definition(indicator: IndicatorReport, label: string): Part[] {
  return [subheading(2, indicator.name), terms(definitionTexts(indicator, label))];
}

/** @param label  of the source, which stands before it in the report */
export function definitionTexts(
  { definition: texts, people, source }: IndicatorReport,
  label: string,
): LabelledText[] {
  const text = source.startsWith(`${label}: `) ? source.slice(label.length + 2) : source;
  return [...texts, ...people, { label, text }];
}
