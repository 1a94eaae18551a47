import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../outputs/report/page-names.ts';

describe('the name of a page', () => {
  it('is its text in plain letters after its kind', () => {
    expect([...pageNames('tema', ['Psykisk hälsa', 'Våld i nära relationer']).values()]).toEqual([
      'tema-psykisk-halsa',
      'tema-vald-i-nara-relationer',
    ]);
  });

  it('tells two texts apart that look alike, and one that looks like the second of them', () => {
    expect([...pageNames('x', ['Å', 'A', 'a 2', '../a']).values()]).toEqual([
      'x-a',
      'x-a-2',
      'x-a-2-2',
      'x-a-3',
    ]);
  });

  it('is harmless and its own, whatever the texts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 20 }), (texts) => {
        const names = [...pageNames('omrade', texts).values()];
        expect(names).toHaveLength(texts.length);
        expect(new Set(names).size).toBe(texts.length);
        for (const name of names) expect(name).toMatch(/^omrade(-[a-z0-9]+)*$/);
      }),
    );
  });

  it('of a text does not change when others come after it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (texts) => {
        const fewer = pageNames('tema', texts.slice(0, -1));
        for (const [text, name] of fewer) expect(pageNames('tema', texts).get(text)).toBe(name);
      }),
    );
  });
});
