import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pxKeyword } from '../../../../outputs/cubes/px/px-keyword.ts';
import { readPx } from '../../../../pipeline/verify/read-px.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 900 }).map((any) => any.replaceAll(/["\n]/g, '_'));

describe('a keyword in PX', () => {
  it('reads back as it was, in lines of at most 255 characters', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (values) => {
        const lines = pxKeyword('VALUES', values, { language: 'en', of: ['Sex'] });
        expect(Math.max(...lines.split('\n').map(({ length }) => length))).toBeLessThan(256);
        expect(readPx(`${lines}\nSTUB="a";VALUES("a")="b";DATA=1;`).entries[0]).toEqual({
          ...{ keyword: 'VALUES', language: 'en', of: ['Sex'], values },
        });
      }),
    );
  });

  it('has numbers and words without quotation marks', () => {
    expect(pxKeyword('DECIMALS', [{ token: '6' }])).toBe('DECIMALS=6;');
    expect(pxKeyword('TIMEVAL', [{ token: 'TLIST(A1)' }, '2024', '2025'], { of: ['År'] })).toBe(
      'TIMEVAL("År")=TLIST(A1),"2024","2025";',
    );
  });
});
