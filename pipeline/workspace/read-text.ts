import { readFile } from 'node:fs/promises';
import type { Problem } from '../../indicators/model/problem.ts';
import { ifThere } from '../system-error.ts';
import { decodeUtf8, notUtf8 } from './strict-utf8.ts';

/**
 * A text file that somebody has written for the program, in strict UTF-8.
 *
 * @param file  the name that problems give
 * @param absent  what to say where it is not there; null for a file that may be left out
 * @returns the text, or null together with what is wrong
 */
export async function readText(
  path: string,
  file: string,
  absent: Problem | null,
): Promise<{ readonly text: string | null; readonly problems: readonly Problem[] }> {
  const bytes = await ifThere(readFile(path), null);
  if (bytes === null) return { text: null, problems: absent ? [absent] : [] };
  const text = decodeUtf8(bytes);
  return { text, problems: text === null ? [notUtf8(file)] : [] };
}
