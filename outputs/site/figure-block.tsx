import { raw } from 'hono/html';
import type { Language } from '../../indicators/model/text.ts';
import type { Figure, Table } from '../report-model.ts';
import { DataTable } from './data-table.tsx';
import { readingAttributes } from './figure-reading.ts';
import { siteWordsOf } from './site-words.ts';
import { TrendBlock } from './trend-block.tsx';

/** A figure drawn for wide screens and paper, and again for phones; the style sheet shows one of the two. */
export interface Drawing {
  readonly wide: string;
  readonly narrow: string;
  /** Attributes that tell the script where the years lie in each of the two; none where there are no years. */
  readonly panels: {
    readonly wide: Readonly<Record<string, string>>;
    readonly narrow: Readonly<Record<string, string>>;
  } | null;
}

interface FigureBlockProps {
  readonly figure: Figure;
  readonly drawing: Drawing;
  /** The figures that are drawn. */
  readonly table: Table;
  /** False where the table stands under an earlier figure: then there is a link to it. */
  readonly hasTable: boolean;
  readonly mark: string | null;
  readonly language: Language;
}

/** Title, how to read it, the drawing with its text alternative, the source, and the same figures as a table. */
export function FigureBlock({ figure, drawing, table, hasTable, mark, language }: FigureBlockProps) {
  return (
    <section class="figure" id={figure.id} aria-labelledby={`${figure.id}-rubrik`}>
      <h2 id={`${figure.id}-rubrik`}>{figure.heading}</h2>
      <figure>
        <figcaption>
          <span class="figure-title">{figure.title}.</span> <span class="reading">{figure.subtitle}</span>
        </figcaption>
        <div class="chart" role="img" aria-label={figure.alternative} {...readingAttributes(figure, table)}>
          <div class="wide" {...drawing.panels?.wide}>
            {raw(drawing.wide)}
          </div>
          <div class="narrow" {...drawing.panels?.narrow}>
            {raw(drawing.narrow)}
          </div>
        </div>
        <p class="source">
          {figure.source} {mark}
        </p>
      </figure>
      {figure.trend === null ? null : (
        <TrendBlock trend={figure.trend} judged={siteWordsOf(language).judged} />
      )}
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
