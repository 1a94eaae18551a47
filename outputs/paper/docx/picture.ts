import { ImageRun } from 'docx';
import { pixelsFromPoints } from './measures.ts';
import type { OutlinedDrawing } from './outlined-drawing.ts';
import { wordText } from './word-text.ts';

export interface PictureTexts {
  /** Unique in the document. */
  readonly id: number;
  /** `Diagram 3` */
  readonly name: string;
  /** What somebody who cannot see it is told. */
  readonly alternative: string;
}

interface Size {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** In the line of the text, so that nothing floats over it. */
export function drawingPicture({ svg, png }: OutlinedDrawing, size: Size, texts: PictureTexts): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    ...shown(size, texts),
  });
}

export function pixelPicture(png: Uint8Array, size: Size, texts: PictureTexts): ImageRun {
  return new ImageRun({ type: 'png', data: png, ...shown(size, texts) });
}

function shown({ width, height }: Size, { id, name, alternative }: PictureTexts) {
  return {
    transformation: { width: pixelsFromPoints(width), height: pixelsFromPoints(height) },
    altText: { id: String(id), name: wordText(name), description: wordText(alternative) },
  };
}
