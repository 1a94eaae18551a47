import { Document, Packer } from 'docx';
import { wordingOf } from '../../wording/wording-of.ts';
import type { Drawings, Paper } from '../paper.ts';
import { paperWordsOf } from '../paper-words.ts';
import { flowOf, type Surroundings } from './blocks.ts';
import { bookmarksOf } from './bookmarks.ts';
import { bulletNumbering } from './bullet-numbering.ts';
import { contentsField } from './contents-field.ts';
import { wordParts } from './flow.ts';
import { fontTable } from './font-table.ts';
import { paperHead } from './head.ts';
import { margin, twipsFromMillimetres } from './measures.ts';
import { runningMarks } from './running-marks.ts';
import { steadyDocx } from './steady-docx.ts';
import { wordStyles } from './word-styles.ts';
import { wordText } from './word-text.ts';

/**
 * The paper as a Word document that can be edited: A4, real styles, no text boxes, the municipality's colour in rules
 * only. The same paper gives the same bytes.
 * Throws when a drawing is missing or no SVG, and when the colour is not of the form `#0B5D66`.
 */
export async function printDocx(paper: Paper, drawings: Drawings): Promise<Uint8Array> {
  const styles = wordStyles(paper.language, paper.brand.colour);
  const bookmarks = bookmarksOf(paper.blocks);
  let pictures = 0;
  const nextPicture = () => ++pictures;
  const { decimal } = wordingOf(paper.language).numbers;
  const surroundings: Surroundings = { bookmarks, drawings, decimal, nextPicture };
  const head = paperHead(paper, nextPicture);
  const flows = paper.blocks.flatMap((block) => flowOf(block, surroundings));
  const document = new Document({
    title: wordText(paper.title),
    creator: wordText(paper.organisation),
    lastModifiedBy: wordText(paper.organisation),
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { titlePage: true, page: { size: a4, margin: margins } },
        ...runningMarks(paper),
        children: [
          ...head,
          ...wordParts(flows, (beginsPage) =>
            contentsField(bookmarks, paperWordsOf(paper.language).contents, beginsPage),
          ),
        ],
      },
    ],
  });
  const packed = await Packer.toBuffer(document, false, [
    { path: 'word/styles.xml', data: styles },
    { path: 'word/numbering.xml', data: bulletNumbering },
    { path: 'word/fontTable.xml', data: fontTable },
  ]);
  return steadyDocx(packed, paper.date);
}

const a4 = { width: twipsFromMillimetres(210), height: twipsFromMillimetres(297) };
const margins = {
  top: margin,
  bottom: margin,
  left: margin,
  right: margin,
  header: twipsFromMillimetres(12),
  footer: twipsFromMillimetres(10),
};
