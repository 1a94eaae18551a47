import { raw } from 'hono/html';
import { legibleText } from '../legible-text.ts';
import type { Drawings, Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { BlockParts } from './block-parts.tsx';
import { elementIds, titleId } from './element-ids.ts';
import { LetterHead } from './letter-head.tsx';
import { contentPolicy, pageSheet } from './page-sheet.ts';

/**
 * A paper as one HTML file that needs nothing else: no script, no request, its font and logo inside. It reads on a
 * phone and prints on A4. Same paper, same bytes.
 * @param drawings  SVG as outputs/charts draws it: without styles, scripts, links and ids
 * Throws when a drawing is lacking or holds more than shapes and words, and when the brand's colour is none.
 */
export function printHtml(paper: Paper, drawings: Drawings): Uint8Array {
  const html = (<Page paper={paper} drawings={drawings} />).toString();
  if (typeof html !== 'string') throw new Error('a page waits for something');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${legibleText(html)}\n`);
}

function Page({ paper, drawings }: { paper: Paper; drawings: Drawings }) {
  const { language, title, subtitle, organisation, draft, invented } = paper;
  const sheet = pageSheet(paper);
  const marks = [draft, invented].filter((mark) => mark !== null);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(sheet)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="author" content={organisation} />
        <meta name="dcterms.date" content={paper.date} />
        {draft === null ? null : <meta name="robots" content="noindex" />}
        <title>{[title, ...(draft === null ? [] : [paperWordsOf(language).draft])].join(' – ')}</title>
        <style>{raw(sheet)}</style>
      </head>
      <body>
        <LetterHead paper={paper} />
        <main>
          <h1 id={titleId}>{title}</h1>
          {subtitle === null ? null : <p class="subtitle">{subtitle}</p>}
          <BlockParts blocks={paper.blocks} paper={paper} drawings={drawings} ids={elementIds(paper)} />
        </main>
        {marks.length === 0 ? null : (
          <footer>
            {marks.map((mark) => (
              <p>{mark}</p>
            ))}
          </footer>
        )}
      </body>
    </html>
  );
}
