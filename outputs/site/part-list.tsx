import { raw } from 'hono/html';
import type { Part } from '../paper/number-paper.ts';
import type { Drawings } from '../paper/paper.ts';
import { DataTable } from './data-table.tsx';
import { LabelledList } from './labelled-texts.tsx';
import { Words } from './words.tsx';

type Runs = Extract<Part, { readonly kind: 'paragraph' }>['runs'];
type WordTable = Extract<Part, { readonly kind: 'word-table' }>;
type Drawing = Extract<Part, { readonly kind: 'drawing' }>;

interface PartListProps {
  readonly parts: readonly Part[];
  readonly drawings: Drawings;
  /** Stands after each source where the figures are invented; null when they are real. */
  readonly mark: string | null;
}

/**
 * What is written for papers and for pages alike, as a page of the site: nothing is numbered, and what has a page of its
 * own is a link. A page has no other sheets, so that contents, page breaks and room to write in are left out.
 */
export function PartList({ parts, drawings, mark }: PartListProps) {
  return (
    <>
      {parts.map((part, i) => (
        <OnePart part={part} place={i} drawings={drawings} mark={mark} />
      ))}
    </>
  );
}

type OnePartProps = Omit<PartListProps, 'parts'> & { readonly part: Part; readonly place: number };

function OnePart({ part, place, drawings, mark }: OnePartProps) {
  switch (part.kind) {
    case 'heading':
      return <Heading level={part.level} text={part.text} id={part.anchor ?? undefined} />;
    case 'paragraph':
      return (
        <p>
          <RunWords runs={part.runs} />
        </p>
      );
    case 'bullets':
      return (
        <ul>
          {part.items.map((runs) => (
            <li>
              <RunWords runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <div class="terms">
          <LabelledList entries={part.items} />
        </div>
      );
    case 'notice':
      return (
        <p class="warning">
          <Words text={part.text} />
        </p>
      );
    case 'word-table':
      return <WordTablePart table={part} id={`ord-${place + 1}`} />;
    case 'number-table':
      return <DataTable table={part.table} mark={mark} />;
    case 'drawing':
      return <DrawingPart drawing={part} drawings={drawings} />;
    case 'together':
      return <PartList parts={part.parts} drawings={drawings} mark={mark} />;
    case 'signs':
    case 'room':
    case 'contents':
    case 'page-break':
      return null;
  }
}

/** The title of the page is above level 1. */
function Heading({ level, text, id }: { level: 1 | 2 | 3; text: string; id: string | undefined }) {
  const words = <Words text={text} />;
  if (level === 1) return <h2 id={id}>{words}</h2>;
  return level === 2 ? <h3 id={id}>{words}</h3> : <h4 id={id}>{words}</h4>;
}

/** A table of words: which row it is says its first cell. On a narrow screen each cell says its column too. */
function WordTablePart({ table: { head, rows }, id }: { table: WordTable; id: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in, a section would be a landmark
    <div class="scroll" role="group" aria-labelledby={`${id}-rubrik`} tabindex={0}>
      <table class="word-table">
        <thead>
          <tr>
            {head.map((text, i) => (
              <th scope="col" id={i === 0 ? `${id}-rubrik` : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = [], ...rest]) => (
            <tr>
              <th scope="row">
                <RunWords runs={first} />
              </th>
              {rest.map((runs, i) => (
                <td data-head={head[i + 1]}>
                  <RunWords runs={runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DrawingPart({ drawing, drawings }: { drawing: Drawing; drawings: Drawings }) {
  const svg = drawings.get(drawing.name);
  if (svg === undefined) throw new Error(`no drawing ${drawing.name}`);
  return (
    <figure>
      <figcaption>
        <span class="figure-title">{drawing.caption}.</span> <span class="reading">{drawing.howToRead}</span>
      </figcaption>
      <div class="chart drawn" role="img" aria-label={drawing.alternative}>
        {raw(svg)}
      </div>
      <p class="source">
        <Words text={drawing.source} />
      </p>
    </figure>
  );
}

function RunWords({ runs }: { runs: Runs }) {
  return (
    <>
      {runs.map((run) => (
        <RunWord run={run} />
      ))}
    </>
  );
}

function RunWord({ run }: { run: Runs[number] }) {
  if (typeof run === 'string') return <Words text={run} />;
  if ('strong' in run) {
    return (
      <strong>
        <Words text={run.strong} />
      </strong>
    );
  }
  if ('emphasis' in run) {
    return (
      <em>
        <Words text={run.emphasis} />
      </em>
    );
  }
  if ('fine' in run) {
    return (
      <small>
        <Words text={run.fine} />
      </small>
    );
  }
  if ('swedish' in run) return <span lang="sv">{run.swedish}</span>;
  if ('unbroken' in run) return <span class="unbroken">{run.unbroken}</span>;
  if ('page' in run) {
    return (
      <a href={`${run.page}.html`}>
        <Words text={run.words} />
      </a>
    );
  }
  throw new Error(`a page has no numbered section to refer to: ${run.anchor}`);
}
