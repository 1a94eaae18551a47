import type { Child } from 'hono/jsx';
import type { Language } from '../../indicators/model/text.ts';
import type { Figure, Table } from '../report-model.ts';
import { targetWordsOf } from '../wording/target-words.ts';
import { ChartFigure, type Drawing } from './chart-figure.tsx';
import { DataTable } from './data-table.tsx';
import { readingAttributes } from './figure-reading.ts';
import { GoalSentences } from './goal-sentences.tsx';
import { siteWordsOf } from './site-words.ts';
import { TrendBlock } from './trend-block.tsx';

interface FigureBlockProps {
  readonly figure: Figure;
  readonly drawing: Drawing;
  /** The figures that are drawn. */
  readonly table: Table;
  /** False where the table stands under an earlier figure: then there is a link to it. */
  readonly hasTable: boolean;
  readonly mark: string | null;
  readonly language: Language;
  /** File name of the page with all goals; null where there is none. */
  readonly goalsPage?: string | null;
  /** What stands right after the chart. */
  readonly children?: Child;
}

/** The chart of a figure, what it shows in words, and the same figures as a table. */
export function FigureBlock(props: FigureBlockProps) {
  const { figure, drawing, table, hasTable, mark, language, goalsPage = null, children } = props;
  const { allGoals } = targetWordsOf(language);
  return (
    <section class="figure" id={figure.id} aria-labelledby={`${figure.id}-rubrik`}>
      <h2 id={`${figure.id}-rubrik`}>{figure.heading}</h2>
      <ChartFigure figure={figure} drawing={drawing} reading={readingAttributes(figure, table)} mark={mark} />
      {children}
      {figure.trend === null ? null : (
        <TrendBlock trend={figure.trend} judged={siteWordsOf(language).judged} />
      )}
      <GoalSentences
        goals={figure.goals}
        allGoals={goalsPage === null ? null : { href: goalsPage, words: allGoals }}
      />
      {hasTable ? (
        <details>
          <summary>{siteWordsOf(language).showTable}</summary>
          <DataTable table={table} mark={mark} />
        </details>
      ) : (
        <p class="see">
          <a href={`#${figure.table}`}>{siteWordsOf(language).showTable}</a>
        </p>
      )}
    </section>
  );
}
