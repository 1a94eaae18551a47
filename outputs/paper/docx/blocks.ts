import { type ParagraphChild, Tab, TextRun } from 'docx';
import type { Block, Drawing, Drawings, Heading } from '../paper.ts';
import type { Bookmarks } from './bookmarks.ts';
import { type Flow, flowParagraph, keptTogether } from './flow.ts';
import { headingText } from './heading-text.ts';
import { pointsFromMillimetres, twipsFromPoints } from './measures.ts';
import { numberTable } from './number-table.ts';
import { outlinedDrawing } from './outlined-drawing.ts';
import { drawingPicture } from './picture.ts';
import { SteadyBookmark } from './steady-bookmark.ts';
import { plain, styled, wordRuns } from './word-runs.ts';
import { wordTable } from './word-table.ts';

/** What the blocks of one paper share. */
export interface Surroundings {
  readonly bookmarks: Bookmarks;
  readonly drawings: Drawings;
  /** The sign before the decimals of a number. */
  readonly decimal: string;
  /** A number for each picture, unique in the document. */
  nextPicture(): number;
}

/** A block as what stands under each other on the page. */
export function flowOf(block: Block, surroundings: Surroundings): Flow[] {
  const { bookmarks } = surroundings;
  switch (block.kind) {
    case 'heading':
      return [headingFlow(block, bookmarks)];
    case 'paragraph':
      return [flowParagraph({ children: wordRuns(block.runs, bookmarks), keepNext: block.withNext })];
    case 'bullets':
      return block.items.map((runs) =>
        flowParagraph({ style: 'ListBullet', children: wordRuns(runs, bookmarks) }),
      );
    case 'terms':
      return block.items.map(({ label, text }) =>
        flowParagraph({ style: 'Term', children: [styled(`${label}:`, 'Strong'), plain(` ${text}`)] }),
      );
    case 'notice':
      return [flowParagraph({ style: 'Notice', children: [plain(block.text)] })];
    case 'word-table':
      return wordTable(block, bookmarks);
    case 'number-table':
      return numberTable(block, surroundings.decimal);
    case 'drawing':
      return drawingFlow(block, surroundings);
    case 'together':
      return keptTogether(block.blocks.flatMap((inner) => flowOf(inner, surroundings)));
    case 'signs':
      return block.entries.map(({ sign, meaning }) =>
        flowParagraph({
          style: 'Sign',
          children: [styled(sign, 'Strong'), new TextRun({ children: [new Tab()] }), plain(meaning)],
        }),
      );
    case 'room':
      return [
        flowParagraph({ style: 'Question', children: [plain(block.question)] }),
        ...Array.from({ length: linesOfRoom }, (_, i) =>
          flowParagraph({ style: 'Room', keepNext: i < linesOfRoom - 1 }),
        ),
      ];
    case 'contents':
      return [{ kind: 'contents' }];
    case 'page-break':
      return [{ kind: 'page-break' }];
    default:
      return block satisfies never;
  }
}

/** Lines to write on under a question. */
const linesOfRoom = 3;

function headingFlow(heading: Heading, bookmarks: Bookmarks): Flow {
  return flowParagraph({
    style: `Heading${heading.level}${heading.listed ? '' : 'Unlisted'}`,
    children: bookmarks
      .of(heading)
      .reduce<ParagraphChild[]>(
        (children, { name, id }) => [new SteadyBookmark(name, id, children)],
        [plain(headingText(heading))],
      ),
  });
}

function drawingFlow(block: Drawing, { drawings, nextPicture }: Surroundings): Flow[] {
  const svg = drawings.get(block.name);
  if (svg === undefined) throw new Error(`there is no drawing ${block.name}`);
  const scale = Math.min(1, pointsFromMillimetres(160) / block.size.width);
  const size = { width: block.size.width * scale, height: block.size.height * scale };
  const picture = drawingPicture(outlinedDrawing(svg, size.width), size, {
    id: nextPicture(),
    name: block.number,
    alternative: block.alternative,
  });
  return [
    flowParagraph({ style: 'Caption', children: [plain(`${block.number}. ${block.caption}`)] }),
    ...(block.howToRead === ''
      ? []
      : [flowParagraph({ style: 'Note', keepNext: true, children: [plain(block.howToRead)] })]),
    flowParagraph({ style: 'Picture', children: [picture] }),
    flowParagraph({
      style: 'Note',
      spacing: { after: twipsFromPoints(12) },
      children: [plain(block.source)],
    }),
  ];
}
