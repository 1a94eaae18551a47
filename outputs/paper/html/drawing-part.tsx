import { raw } from 'hono/html';
import type { Drawing, Drawings } from '../paper.ts';
import { ScrollBox } from './scroll-box.tsx';

interface DrawingPartProps {
  readonly block: Drawing;
  readonly id: string;
  readonly drawings: Drawings;
}

/** A chart with its text alternative; on phones it scrolls by itself, since its words would be too small. */
export function DrawingPart({ block, id, drawings }: DrawingPartProps) {
  return (
    <figure id={id}>
      <figcaption id={`${id}:caption`}>
        <span class="figure-title">
          {block.number}. {block.caption}
        </span>
        <span class="reading">{block.howToRead}</span>
      </figcaption>
      <ScrollBox labelledBy={`${id}:caption`} wide={false}>
        <div class="chart" role="img" aria-label={block.alternative}>
          {raw(drawn(block, drawings))}
        </div>
      </ScrollBox>
      <p class="source">{block.source}</p>
    </figure>
  );
}

/** Throws when there is no such drawing, or when it holds what a page would run, fetch or confuse with its own ids. */
function drawn({ name }: Drawing, drawings: Drawings): string {
  const svg = drawings.get(name);
  if (svg === undefined) throw new Error(`no drawing ${name}`);
  if (/<(?!svg|\/svg|g\b|\/g|path|\/path|text|\/text|tspan|\/tspan|line|rect|circle)/.test(svg))
    throw new Error(`the drawing ${name} holds more than shapes and words`);
  return svg;
}
