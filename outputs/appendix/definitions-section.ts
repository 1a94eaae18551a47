import type { IndicatorReport, LabelledText, Report } from '../report-model.ts';
import { type Typst, typst } from './typst.ts';

/** Section “Definitioner”: every indicator's id, version, counting rule and source. */
export function definitionsSection({ sections }: Report): Typst {
  return typst`
= Definitioner <definitioner>
${sections.flatMap((section) => section.indicators).map(definition)}`;
}

function definition({ name, definition, source }: IndicatorReport): Typst {
  return typst`
#kept-together[
#unnumbered(outlined: false)[${name}]
${[...definition, { label: 'Källa', text: source.replace(/^Källa:\s*/, '') }].map(term)}
]
`;
}

function term({ label, text }: LabelledText): Typst {
  return typst`/ ${label}: ${text}
`;
}
