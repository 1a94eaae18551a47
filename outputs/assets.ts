import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** A file that ships with the program, by its path from the package root; the same from source and from `dist`. */
export function packageAsset(path: string): Uint8Array {
  return readFileSync(resolve(`#package/${path}`));
}

/** The script that all pages share, as `npm run build` bundles it from outputs/site/browser. */
export function siteScript(): Uint8Array {
  return packageAsset('dist/outputs/site/site.js');
}

/** A font file of Source Sans 3 with all its letters, or its licence, as its publisher made it. */
export function fontAsset(path: string): Uint8Array {
  return readFileSync(resolve(`@expo-google-fonts/source-sans-3/${path}`));
}

/**
 * The fonts of pages, by path beside style.css, which says which letters are in which: two faces of Source Sans 3 as
 * WOFF2, and their licence. They are the packaged files as they are: under its licence the typeface may not be cut down
 * here and keep its name.
 */
export function webFonts(): (readonly [path: string, bytes: Uint8Array])[] {
  const faces = ['latin', 'latin-ext', 'greek'].flatMap((letters) => [`${letters}-400`, `${letters}-600`]);
  return [
    ...faces.map((face) => [`fonts/source-sans-3-${face}.woff2`, webFont(face)] as const),
    ['fonts/LICENSE.txt', fontAsset('LICENSE_FONT')],
  ];
}

function webFont(face: string): Uint8Array {
  return readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-${face}-normal.woff2`));
}
