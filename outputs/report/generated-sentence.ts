import { causalWords } from '../wording/causal-words.ts';
import type { Wording } from '../wording/wording.ts';

/**
 * The sentence itself, once nothing in it claims a cause and no number in it is broken.
 * @param given  names that people have given and that stand in it: they are not looked at
 * Throws otherwise: then it is the wording that is wrong.
 */
export function generated(
  { language }: Pick<Wording, 'language'>,
  sentence: string,
  given: readonly string[] = [],
): string {
  const own = given.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '…')), sentence);
  const [claim] = causalWords(own, language);
  if (claim !== undefined) throw new Error(`a generated sentence claims a cause: “${claim}”`);
  if (/NaN|Infinity|undefined/.test(own)) throw new Error('a generated sentence holds a broken number');
  return sentence;
}
