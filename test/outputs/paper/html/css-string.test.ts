import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString } from '../../../../outputs/paper/html/css-string.ts';

const oneString = /^"([\p{L}\p{N} ]|\\[0-9a-f]{1,6} )*"$/u;

describe('a string of a style sheet', () => {
  it('keeps letters and escapes the rest by their code', () => {
    expect(cssString('Dnr 2026/041 Åsö')).toBe('"Dnr 2026\\2f 041 Åsö"');
    expect(cssString('"}</style>')).toBe('"\\22 \\7d \\3c \\2f style\\3e "');
  });

  it('is one line that only letters, digits, spaces and escapes are in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneString.test(cssString(text))).toBe(true);
      }),
    );
  });

  it('means the text that was put into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const meant = cssString(text)
          .slice(1, -1)
          .replace(/\\([0-9a-f]{1,6}) /g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
        expect(meant).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });

  it('shows a box for what no style sheet may name', () => {
    expect(cssString('a\u0000b\ud800c\u202e')).toBe('"a\\25a1 b\\25a1 c\\25a1 "');
  });
});
