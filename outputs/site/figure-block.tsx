import { raw } from 'hono/html';
import type { Language } from '../../indicators/model/text.ts';
import type { Figure, Table } from '../report-model.ts';
import { DataTable } from './data-table.tsx';
import { siteWordsOf } from './site-words.ts';

/** A figure drawn for wide screens and paper, and again for phones; the style sheet shows one of the two. */
export interface Drawing {
  readonly wide: string;
  readonly narrow: string;
}

interface FigureBlockProps {
  readonly figure: Figure;
  readonly drawing: Drawing;
  /** Undefined where the table stands under an earlier figure: then there is a link to it. */
  readonly table: Table | undefined;
  readonly mark: string | null;
  readonly language: Language;
}

/** Title, how to read it, the drawing with its text alternative, the source, and the same figures as a table. */
export function FigureBlock({ figure, drawing, table, mark, language }: FigureBlockProps) {
  return (
    <section class="figure" id={figure.id} aria-labelledby={`${figure.id}-rubrik`}>
      <h2 id={`${figure.id}-rubrik`}>{figure.heading}</h2>
      <figure>
        <figcaption>
          <span class="figure-title">{figure.title}.</span> <span class="reading">{figure.subtitle}</span>
        </figcaption>
        <div class="chart" role="img" aria-label={figure.alternative}>
          <div class="wide">{raw(drawing.wide)}</div>
          <div class="narrow">{raw(drawing.narrow)}</div>
        </div>
        <p class="source">
          {figure.source} {mark}
        </p>
      </figure>
      {table === undefined ? (
        <p class="see">
          <a href={`#${figure.table}`}>{siteWordsOf(language).showTable}</a>
        </p>
      ) : (
        <details>
          <summary>{siteWordsOf(language).showTable}</summary>
          <DataTable table={table} mark={mark} />
        </details>
      )}
    </section>
  );
}
