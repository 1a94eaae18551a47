import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePdf } from '../../../../outputs/paper/typst/compile-pdf.ts';
import { displayable, Typst, typst } from '../../../../outputs/paper/typst/typst.ts';
import { readPdf, textOf } from '../../../support/read-pdf.ts';

describe('a Typst template', () => {
  it('takes its own words as code and the words of others as characters', () => {
    expect(typst`= #strong[${'a*b'}]`.toString()).toBe('= #strong[a\\u{2a}b]');
  });

  it('keeps letters of all kinds, digits and spaces readable', () => {
    expect(typst`${'Ängsö 12'}`.toString()).toBe('Ängsö 12');
  });

  it('takes Typst, lists of it and numbers as they are', () => {
    expect(typst`#f(${[typst`[${'#'}],`, typst`[b],`]} ${-3})`.toString()).toBe('#f([\\u{23}],[b], -3)');
  });

  it('refuses a number that is none', () => {
    expect(() => typst`${Number.NaN}`).toThrow('finite');
  });

  it('is the only maker of Typst', () => {
    // @ts-expect-error the constructor is private
    const forge = () => new Typst('#read("x")');
    expect(forge).toBeTypeOf('function');
    expect(Typst.is({ source: '#read("x")' })).toBe(false);
  });

  it('shows the words of others letter by letter, in markup, in a string and in a table cell', async () => {
    const hostile = fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 7 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 25, maxLength: 25 }), async (texts) => {
        const read = await textOfPage(texts);
        for (const [i, text] of texts.entries()) {
          for (const [place] of places.entries()) {
            expect(spaceless(between(read, `Q${i}P${place}Q`, `E${i}P${place}E`))).toBe(spaceless(text));
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('shows a square for what the typeface lacks, so that no other font comes in', async () => {
    expect(displayable('Ö😀中\u0000\u202ex')).toBe('Ö□□□□x');
    expect(await textOfPage(['Norra 中 bad'])).toContain('Norra □ bad');
  });

  it('can show every sign of the typeface that it lets through', () => {
    const all = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code)).map(displayable);
    const shown = [...new Set(all)].filter((character) => !/\s/.test(character)).join(' ');
    expect(() => compilePdf(page([shown]))).not.toThrow();
  });

  it('composes letters that came in two parts', () => {
    expect(displayable('A\u030angermanland')).toBe('Ångermanland');
  });
});

const fragments = [
  '#import "/look.typ": *',
  '#read("/etc/passwd")',
  '#{',
  '#let x = 1',
  '#',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '*',
  '_',
  '`',
  '```',
  '$',
  '$ x^2 $',
  '\\',
  '\\u{41}',
  '\\"',
  '"',
  "'",
  '@ref',
  '<label>',
  '//',
  '/* x */',
  'https://exempelby.example/a',
  '~100',
  '~',
  '--',
  '---',
  '...',
  '-?',
  '= ',
  '- ',
  '+ ',
  '/ a: b',
  '1. ',
  ';',
  ',',
  ':',
  '%',
  '&',
  '|',
  '^',
  '!',
  '?',
  'Ängby',
  'a',
  '0',
  ' ',
  '\u00a0',
  '\u202f',
  '–',
  '−',
  '″',
  '…',
  '··',
  'é',
  'Ж',
  'π',
];

const places: ((text: string, i: number) => Typst)[] = [
  (text, i) => typst`Q${i}P0Q${text}E${i}P0E`,
  (text, i) => typst`#block("Q${i}P1Q${text}E${i}P1E")`,
  (text, i) => typst`#table(columns: 1, table.header[Q${i}P2Q${text}E${i}P2E])`,
];

/** One page as wide as its longest line, so that nothing is wrapped or hyphenated. */
function page(texts: readonly string[]): Typst {
  return typst`#set document(title: "Prov", date: none)
#set page(width: auto, height: auto)
#set text(font: "Source Sans 3", fallback: false, lang: "sv", hyphenate: false)
${texts.map(
  (text, i) => typst`
${places.map(
  (place) => typst`
${place(text, i)}
`,
)}`,
)}`;
}

function between(text: string, start: string, end: string): string {
  return text.slice(text.indexOf(start) + start.length, text.indexOf(end));
}

async function textOfPage(texts: readonly string[]): Promise<string> {
  return textOf(await readPdf(compilePdf(page(texts))));
}

/** A PDF reader takes a wide space as any space or none. */
function spaceless(text: string): string {
  return text.replace(/\s+/g, '');
}
