import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, holds } from '../../../../outputs/site/browser/folded.ts';

describe('a text in a search', () => {
  it('has neither case, accents nor soft hyphens', () => {
    expect(folded('  IDÉ\u00a0om\n Müller\u00ad, Kraków ')).toBe('ide om muller, krakow');
  });

  it('keeps å, ä and ö as letters of their own, however they are encoded', () => {
    expect(folded('VÅR VÄN Öster')).toBe('vår vän öster');
    expect(folded('vår vän'.normalize('NFD'))).toBe('vår vän');
    expect(holds('Barn på väg', 'vag')).toBe(false);
  });

  it('holds a query when it holds each of its words, inside words too and in any order', () => {
    expect(holds('Barn som utretts, antal utredningar', 'utredning barn')).toBe(true);
    expect(holds('Barn som utretts', 'utredning barn')).toBe(false);
    expect(holds('Barn som utretts', '  ')).toBe(true);
  });

  it('holds each of its own parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const whole = folded(text);
        expect(holds(text, whole.slice(from % (whole.length + 1)).slice(0, length % 20))).toBe(true);
      }),
    );
  });
});
