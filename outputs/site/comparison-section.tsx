import type { Child } from 'hono/jsx';
import type { Language } from '../../indicators/model/text.ts';
import type { Comparison } from '../report-model.ts';
import { ChartFigure, type Drawing } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { dotReadingAttributes } from './figure-reading.ts';
import { siteWordsOf } from './site-words.ts';

interface ComparisonSectionProps {
  readonly comparison: Comparison;
  /** Undefined where there is nothing to draw. */
  readonly drawing: Drawing | undefined;
  readonly mark: string | null;
  readonly language: Language;
  /** What stands right after the chart, or before the table where there is none. */
  readonly children?: Child;
}

/** What a comparison says, its drawing where there is one, and its table. */
export function ComparisonSection(props: ComparisonSectionProps) {
  const { comparison, drawing, mark, language, children } = props;
  const { id, heading, sentences, figure, table } = comparison;
  return (
    <section class="figure" id={id} aria-labelledby={`${id}-rubrik`}>
      <h2 id={`${id}-rubrik`}>{heading}</h2>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {figure === null || drawing === undefined ? (
        <>
          {children}
          <DataTable table={table} mark={mark} />
        </>
      ) : (
        <>
          <ChartFigure
            figure={figure}
            drawing={drawing}
            reading={dotReadingAttributes(figure, table)}
            mark={mark}
          />
          {children}
          <details>
            <summary>{siteWordsOf(language).showTable}</summary>
            <DataTable table={table} mark={mark} />
          </details>
        </>
      )}
    </section>
  );
}
