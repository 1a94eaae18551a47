import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../outputs/wording/words-in-swedish.ts';

describe('a text with Swedish in it', () => {
  const marked = (text: string, ...swedish: string[]) =>
    piecesOf(text, swedish).map((piece) => (piece.isSwedish ? `<${piece.text}>` : piece.text));

  it('is taken apart where somebody has written in Swedish', () => {
    expect(marked('No figure. Systemet byttes (enhetschef).', 'Systemet byttes', 'enhetschef')).toEqual([
      'No figure. ',
      '<Systemet byttes>',
      ' (',
      '<enhetschef>',
      ').',
    ]);
    expect(marked('enhetschef', 'enhetschef')).toEqual(['<enhetschef>']);
  });

  it('is left alone within words, and where nothing is Swedish', () => {
    expect(marked('a chefen, överchef', 'chef')).toEqual(['a chefen, överchef']);
    expect(marked('No figure.')).toEqual(['No figure.']);
  });

  it('takes the longer of two, and what has signs of a pattern as it stands', () => {
    expect(marked('x a (b. c) y', 'a (b. c)', 'a')).toEqual(['x ', '<a (b. c)>', ' y']);
  });

  it('loses nothing of the text, whatever is looked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }), (text, swedish) => {
        expect(
          piecesOf(text, swedish)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
