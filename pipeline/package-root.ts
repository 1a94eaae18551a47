import { createRequire } from 'node:module';

/** A file that belongs to the program: found from the source tree and from the built one alike. */
export function packageFile(path: string): string {
  return createRequire(import.meta.url).resolve(`#package/${path}`);
}
