import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameVariant } from '../../../../../indicators/follow-up/discrepancies/names/is-name-variant.ts';
import { partsOf } from '../../../../../indicators/follow-up/discrepancies/names/name-parts.ts';
import { unitNames } from './unit-names.ts';

const looksLike = (a: string, b: string): boolean => isNameVariant(partsOf(a), partsOf(b));

/** Both of one thing. */
const alike: readonly (readonly [string, string])[] = [
  ['ANDT-strategin', 'ANTD-strategin'],
  ['ANDT-strategin', 'ANDTstrategi'],
  ['ANDT-strategin', 'Strategi för ANDTS'],
  ['ANDT', 'ANTD'],
  ['ANDT', 'ANDTS'],
  ['Fisksätra bibliotek', 'Fisksätraskolans bibliotek'],
  ['Fisksätra bibliotek', 'Biblioteket Fisksätra'],
  ['Mini-Maria', 'MiniMaria'],
  ['Mini-Maria', 'Mini Maria'],
  ['Ektorps skolenhet', 'Ektorp skolenhet'],
  ['Ektorpsskolan', 'Ektorps skola'],
  ['Ektorpsskolan', 'Ektorpskolan'],
  ['Boo folkets hus', 'Boo folket hus'],
  ['Boo folkets hus', 'Boos folkets hus'],
  ['Förskolan Kul', 'Kul förskola'],
  ['Kummelnäs förskola', 'Kumelnäs förskola'],
  ['Björknäs skola', 'Bjorknas skola'],
  ['Ängens förskola', 'Ängens förksola'],
  ['Socialnämnden', 'Socialnämndens'],
  ['Kultur- och fritidsnämnden', 'Kultur & fritidsnämnden'],
  ['Ungdomsmottagningen', 'Ungdomsmotagningen'],
  ['Samverkansavtal ungdomsmottagning', 'Samverkansavtal ungdomsmottagningen'],
];

/** Of two things, though little parts them. */
const different: readonly (readonly [string, string])[] = [
  ['Fisksätra bibliotek', 'Fisksätra skola'],
  ['Boo skolas bibliotek', 'Boo förskolas bibliotek'],
  ['Strategi för ANDT', 'Handlingsplan för ANDT'],
  ['Socialnämnden', 'Social- och äldrenämnden'],
  ['Stockholmsenkäten 2022', 'Stockholmsenkäten 2024'],
  ['Överenskommelse med Polisen, område 1', 'Överenskommelse med Polisen, område 2'],
  ['Målområde B', 'Målområde C'],
  ['Norra Ängens förskola', 'Södra Ängens förskola'],
  ['Håbo', 'Habo'],
  ['Sanda förskola', 'Sandra förskola'],
  ['Torsås', 'Trosa'],
  ['Familjecentralen Berga', 'Familjecentralen Borga'],
];

describe('two ways of writing one name', () => {
  for (const [a, b] of alike) {
    it(`are ${a} and ${b}`, () => {
      expect([looksLike(a, b), looksLike(b, a)]).toEqual([true, true]);
    });
  }

  it('are any name and itself in other letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unitNames), (name) => {
        expect(looksLike(name, name)).toBe(true);
        expect(looksLike(name, name.toLowerCase()) || /\b[A-Z]$/.test(name)).toBe(true);
        expect(looksLike(name, name.replace(/ (?=\p{L}{2})/gu, '-'))).toBe(true);
      }),
    );
  });
});

describe('names of different things', () => {
  for (const [a, b] of different) {
    it(`are ${a} and ${b}`, () => {
      expect([looksLike(a, b), looksLike(b, a)]).toEqual([false, false]);
    });
  }

  it('are those of sixty units, and no two of them look like one', () => {
    expect(new Set(unitNames).size).toBe(60);
    const alarms = unitNames.flatMap((a, i) =>
      unitNames.slice(i + 1).flatMap((b) => (looksLike(a, b) ? [`${a} / ${b}`] : [])),
    );
    expect(alarms).toEqual([]);
  });

  it('are told apart whichever comes first', () => {
    const name = fc.constantFrom(...unitNames);
    const place = fc.nat({ max: 30 });
    fc.assert(
      fc.property(name, name, place, (a, other, at) => {
        const slipped = a.slice(0, at) + a.slice(at + 1);
        expect(looksLike(a, other)).toBe(looksLike(other, a));
        expect(looksLike(a, slipped)).toBe(looksLike(slipped, a));
      }),
    );
  });
});
