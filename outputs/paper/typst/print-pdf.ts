import type { Drawings, Paper } from '../paper.ts';
import { compilePdf } from './compile-pdf.ts';
import { paperDocument } from './paper-document.ts';
import { picturesOf } from './pictures.ts';

/**
 * A paper as a tagged PDF (PDF/UA-1) on A4. Same paper, same bytes. What the typeface cannot show is printed as □.
 * Throws when a drawing is lacking or is no SVG, and when the brand's colour or logo is none.
 */
export function printPdf(paper: Paper, drawings: Drawings): Uint8Array {
  const pictures = picturesOf(paper, drawings);
  return compilePdf(paperDocument(paper, pictures), pictures.files);
}
