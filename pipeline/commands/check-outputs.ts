import { resolve } from 'node:path';
import { misused } from './dates.ts';

/**
 * The only copy of somebody's counts must not be written over. Throws USAGE-001 where two options name one file.
 *
 * @param read  paths by the option that names them; those that are not given are left out
 */
export function checkOutputs(
  verb: string,
  read: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string | undefined>>,
): void {
  const taken = new Map(Object.entries(read).map(([option, path]) => [resolve(path), option]));
  for (const [option, path] of Object.entries(written)) {
    if (path === undefined) continue;
    const other = taken.get(resolve(path));
    if (other !== undefined) throw misused(verb, `one file for ${other} and ${option}`, 'a file of its own');
    taken.set(resolve(path), option);
  }
}
