import type { Comparison, Figure, IndicatorReport, Section, Table } from '../report-model.ts';
import { bullets } from './bullets.ts';
import { numberTable } from './number-table.ts';
import { type Typst, typst } from './typst.ts';

/**
 * A section of indicators: for each the newest figure in words, one chart with its table, what to mind, and then the
 * breakdowns.
 */
export function indicatorSection({ title, indicators }: Section): Typst {
  return typst`
#pagebreak(weak: true)
= ${title}
${indicators.map(indicatorPart)}`;
}

/** The one figure that is drawn on paper: the total over the years. The site has them all. */
export function chartShown({ figures }: IndicatorReport): Figure | undefined {
  return figures[0];
}

/** Under which name a drawing is found in the document. */
export function drawingName({ id }: Figure): string {
  return `drawing:${id}`;
}

function indicatorPart(indicator: IndicatorReport): Typst {
  const figure = chartShown(indicator);
  const breaks = figure?.breaks.filter(({ gap }) => gap).map(({ year }) => year) ?? [];
  const [first, ...breakdowns] = indicator.tables;
  return typst`
== ${indicator.name}
#opening(actor: [${indicator.actor} · antal ${indicator.unit}], lead: [${indicator.lead}])
${figure ? chart(figure) : ''}
${figure ? verdict(figure) : ''}
${first ? numberTable(first, breaks) : ''}
${comments(indicator)}
${attention(indicator)}
${breakdowns.map((table) => numberTable(table, breaks))}
${indicator.comparisons.map(comparison)}
`;
}

function chart(figure: Figure): Typst {
  return typst`
#chart(
  caption: [${figure.title}],
  how-to-read: [${figure.subtitle}],
  drawing: "${drawingName(figure)}",
  alternative: "${figure.alternative}",
  below: [${figure.source}],
)`;
}

/** The verdict on what is drawn, and the change since the year before. */
function verdict({ trend }: Figure): Typst {
  if (trend === null) return typst``;
  const sentences = [...trend.verdict, ...(trend.yearOnYear === null ? [] : [trend.yearOnYear])];
  return typst`
${sentences.join(' ')}
`;
}

/** What is held against the municipality or others, and its table; on paper nothing is drawn of it. */
function comparison({ heading, sentences, table }: Comparison): Typst {
  return typst`
#unnumbered(level: 3, outlined: false)[${heading}]
#before-table[${sentences.join(' ')}]
${numberTable(table, [])}
`;
}

/** The agency's words on large changes, and what it has been asked. */
function comments({ comments }: IndicatorReport): Typst {
  if (comments.length === 0) return typst``;
  return typst`
#unnumbered(level: 3, outlined: false)[Om stora förändringar]
${bullets(comments)}`;
}

/** Caveats, and the notes that stand under none of the tables. */
function attention({ caveats, notes, tables }: IndicatorReport): Typst {
  const said = new Set(tables.flatMap((table: Table) => table.notes.map(({ text }) => text)));
  const sentences = [...caveats, ...notes.map(({ text }) => text).filter((text) => !said.has(text))];
  if (sentences.length === 0) return typst``;
  return typst`
#kept-together[
#unnumbered(level: 3, outlined: false)[Att tänka på]
${bullets([...new Set(sentences)])}
]`;
}
