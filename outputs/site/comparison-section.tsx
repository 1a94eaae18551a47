import { raw } from 'hono/html';
import type { Language } from '../../indicators/model/text.ts';
import type { Comparison, DotFigure } from '../report-model.ts';
import { DataTable } from './data-table.tsx';
import type { Drawing } from './figure-block.tsx';
import { siteWordsOf } from './site-words.ts';

interface ComparisonSectionProps {
  readonly comparison: Comparison;
  /** Undefined where there is nothing to draw. */
  readonly drawing: Drawing | undefined;
  readonly mark: string | null;
  readonly language: Language;
}

/** What a comparison says, its drawing where there is one, and its table. */
export function ComparisonSection({ comparison, drawing, mark, language }: ComparisonSectionProps) {
  const { id, heading, sentences, figure, table } = comparison;
  return (
    <section class="figure" id={id} aria-labelledby={`${id}-rubrik`}>
      <h2 id={`${id}-rubrik`}>{heading}</h2>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {figure === null || drawing === undefined ? (
        <DataTable table={table} mark={mark} />
      ) : (
        <>
          <DotBlock figure={figure} drawing={drawing} table={table.id} mark={mark} />
          <details>
            <summary>{siteWordsOf(language).showTable}</summary>
            <DataTable table={table} mark={mark} />
          </details>
        </>
      )}
    </section>
  );
}

interface DotBlockProps {
  readonly figure: DotFigure;
  readonly drawing: Drawing;
  /** Id of the table that holds the same figures. */
  readonly table: string;
  readonly mark: string | null;
}

function DotBlock({ figure, drawing, table, mark }: DotBlockProps) {
  return (
    <figure>
      <figcaption>
        <span class="figure-title">{figure.title}.</span> <span class="reading">{figure.subtitle}</span>
      </figcaption>
      <div class="chart" role="img" aria-label={figure.alternative} data-table={table}>
        <div class="wide">{raw(drawing.wide)}</div>
        <div class="narrow">{raw(drawing.narrow)}</div>
      </div>
      <p class="source">
        {figure.source} {mark}
      </p>
    </figure>
  );
}
