import { type Typst, typst } from './typst.ts';

/** A list of sentences. */
export function bullets(sentences: readonly string[]): Typst {
  return typst`${sentences.map(
    (sentence) => typst`
- ${sentence}`,
  )}

`;
}
