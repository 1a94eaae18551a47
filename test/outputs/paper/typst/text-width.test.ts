import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../../outputs/paper/typst/compile-pdf.ts';
import { lineCount } from '../../../../outputs/paper/typst/line-count.ts';
import { emsOf } from '../../../../outputs/paper/typst/text-width.ts';
import { typst } from '../../../../outputs/paper/typst/typst.ts';
import { readPdf } from '../../../support/read-pdf.ts';

const numbers = ['12\u202f345', '0,38', '−6,5\u202fp', '..', '~100', '2016–2025', '1111'];
const words = ['AVATAR, To Te Ty', 'Per 1\u202f000 invånare 0–17 år', 'Osäkerhetsintervall 95 %, övre gräns'];

describe('the width of a text', () => {
  it('is what a PDF reader finds for numbers and signs, and a little more for words that are kerned', async () => {
    for (const weight of ['regular', 'bold'] as const) {
      const lines = [...numbers, ...words].map((text) => typst`#block("${text}")`);
      const { pages } = await readPdf(
        compilePdf(typst`#set document(title: "x")
#set text(font: "Source Sans 3", size: 20pt, weight: "${weight}", lang: "sv")
${lines}`),
      );
      const printed = pages.flatMap(({ runs }) => runs.map(({ left, right }) => (right - left) / 20));
      expect(printed).toHaveLength(numbers.length + words.length);
      for (const [i, text] of numbers.entries()) expect(emsOf(text, weight)).toBeCloseTo(printed[i] ?? 0, 2);
      for (const [i, text] of words.entries()) {
        const width = printed[numbers.length + i] ?? 0;
        expect(emsOf(text, weight)).toBeGreaterThanOrEqual(width - 0.01);
        expect(emsOf(text, weight)).toBeLessThan(1.06 * width);
      }
    }
  });

  it('counts what the typeface cannot show as the square that is printed for it', () => {
    expect(emsOf('\u{1F469}', 'regular')).toBe(emsOf('□', 'regular'));
  });
});

describe('the number of lines of a text', () => {
  const word = emsOf('barn', 'regular');
  const space = emsOf(' ', 'regular');

  it('is one where all of it has room, and one for each word where only that has', () => {
    expect(lineCount('', 10)).toBe(1);
    expect(lineCount('barn barn barn', 3 * word + 2 * space + 0.001)).toBe(1);
    expect(lineCount('barn barn barn', 3 * word + 2 * space - 0.001)).toBe(2);
    expect(lineCount('barn barn barn', word + 0.001)).toBe(3);
  });

  it('grows with a word that is wider than a line', () => {
    expect(lineCount('barn'.repeat(10), 4 * word + 0.001)).toBe(3);
  });

  it('is greater in bold', () => {
    const text = 'Samma barn kan utredas flera gånger. '.repeat(40);
    expect(lineCount(text, 40, 'bold')).toBeGreaterThan(lineCount(text, 40));
  });
});
