import { raw } from 'hono/html';
import type { DotFigure, Figure } from '../report-model.ts';
import { Words } from './words.tsx';

/** A figure drawn for wide screens and paper, and again for phones; the style sheet shows one of the two. */
export interface Drawing {
  readonly wide: string;
  readonly narrow: string;
  /** Attributes that tell the script where in each of the two its years, or its rows, lie; null where nothing does. */
  readonly places: {
    readonly wide: Readonly<Record<string, string>>;
    readonly narrow: Readonly<Record<string, string>>;
  } | null;
}

interface ChartFigureProps {
  readonly figure: Figure | DotFigure;
  readonly drawing: Drawing;
  /** Attributes that tell the script where the drawn figures are printed. */
  readonly reading: Readonly<Record<string, string>>;
  readonly mark: string | null;
}

/** Title, how to read it, the drawing with its text alternative, and the source. */
export function ChartFigure({ figure, drawing, reading, mark }: ChartFigureProps) {
  return (
    <figure>
      <figcaption>
        <span class="figure-title">{figure.title}.</span> <span class="reading">{figure.subtitle}</span>
      </figcaption>
      <div class="chart" role="img" aria-label={figure.alternative} {...reading}>
        <div class="wide" {...drawing.places?.wide}>
          {raw(drawing.wide)}
        </div>
        <div class="narrow" {...drawing.places?.narrow}>
          {raw(drawing.narrow)}
        </div>
      </div>
      <p class="source">
        <Words text={figure.source} /> {mark}
      </p>
    </figure>
  );
}
