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

/** A font file of Source Sans 3, or its licence, as its publisher made it: under its licence it may not be cut down. */
export function fontAsset(path: string): Uint8Array {
  return readFileSync(resolve(`@expo-google-fonts/source-sans-3/${path}`));
}
