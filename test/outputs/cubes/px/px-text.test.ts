import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pxNames, pxNote, pxText } from '../../../../outputs/cubes/px/px-text.ts';

const texts = fc.string({ unit: 'binary' });

describe('text in PX', () => {
  it('never ends itself, its line or its language', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pxText(text)).not.toMatch(/["=\p{Cc}\p{Surrogate}\u2028\u2029]/u);
        expect(pxNote(text)).not.toContain('#');
        expect(pxText(pxText(text))).toBe(pxText(text));
      }),
    );
  });

  it('is as it was where nothing in it is dangerous', () => {
    const plain = 'Antal per 1\u202f000 invånare; 0–5 år, < 5 är få (”små tal”)';
    expect(pxText(plain)).toBe(plain);
    expect(pxNote(plain)).toBe(plain);
  });

  it('begins no tag, since viewers show notes as HTML', () => {
    expect(pxText('a </td><script>b')).toBe('a ‹/td>‹script>b');
  });
});

describe('names in PX', () => {
  it('are all different, none empty and none a word of the format', () => {
    const names = fc.array(fc.oneof(fc.constantFrom('*', 'yes', 'NO', '', 'Ja', 'Ja (C1)'), texts), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, (labels) => {
        const found = pxNames(labels.map((label, i) => ({ code: `C${i}`, label })));
        expect(new Set(found).size).toBe(labels.length);
        for (const name of found) expect(name).not.toMatch(/^(|\*|yes|no|\$\$sort)$/i);
      }),
    );
  });

  it('are the labels, and where two are alike their codes behind them', () => {
    const labels = ['Norra', 'Torget', 'Torget'].map((label, i) => ({ code: `E${i}`, label }));
    expect(pxNames(labels)).toEqual(['Norra', 'Torget (E1)', 'Torget (E2)']);
  });
});
