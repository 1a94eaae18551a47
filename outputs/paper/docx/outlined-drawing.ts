import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { wordText } from './word-text.ts';

/** A drawing that looks the same wherever it is opened. */
export interface OutlinedDrawing {
  /** Nothing but shapes: every letter as its outline, no link, script or style. */
  readonly svg: Uint8Array;
  /** For programs that show no SVG. */
  readonly png: Uint8Array;
}

/** Dots per inch of the PNG: sharp on paper, and small. */
const resolution = 200;

/**
 * Draws an SVG anew with its letters as outlines, since a machine that opens the file may not have the typeface. Reads
 * no font but Source Sans 3 and no file; the same drawing gives the same bytes.
 * @param width  of the drawing on paper, in points
 * Throws when it is no SVG.
 */
export function outlinedDrawing(svg: string, width: number): OutlinedDrawing {
  const drawing = new Resvg(wordText(svg), {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'width', value: Math.round((width * resolution) / 72) },
  });
  const shapes = drawing.toString().replace(/>\s+</g, '><');
  return { svg: new TextEncoder().encode(shapes), png: new Uint8Array(drawing.render().asPng()) };
}

const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular', '600SemiBold', '700Bold'].map((face) =>
  resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`),
);
