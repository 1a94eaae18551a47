import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonShaped } from '../../../sources/delivery/person-shaped.ts';
import { checkDigit } from '../../../sources/register/columns/luhn.ts';

const isFound = (text: string) => findPersonShaped(text) !== null;

describe('the scanner', () => {
  it('finds an identity number however it is written', () => {
    const written = [
      '200808092381',
      '20080809-2381',
      '080809-2381',
      '0808092381',
      '080809+2381',
      '2008-08-09-2381',
      '2008 08 09 2381',
      '20080809 - 2381',
      '20080809–2381',
      '20080809/2381',
      '20080809.2381',
      '2.0.0.8.0.8.0.9.2.3.8.1',
      '２００８０８０９２３８１',
      '２００８０８０９－２３８１',
      '٢٠٠٨٠٨٠٩٢٣٨١',
      '20080809\u200b2381',
      '20080809\u00a02381',
      '20010478-2396',
    ];
    expect(written.filter((text) => !isFound(text))).toEqual([]);
  });

  it('finds it inside longer texts and longer numbers', () => {
    const texts = [
      'Elev 20080809-2381 i åk 5',
      'A20080809-2381B',
      'id_200808092381.csv',
      '99200808092381',
      '2008080923810000',
    ];
    expect(texts.filter((text) => !isFound(text))).toEqual([]);
  });

  it('says where, and nothing else', () => {
    expect(findPersonShaped('Elev 20080809-2381 i åk 5')).toEqual({ start: 5, end: 18 });
  });

  it('lets dates, counts, codes and other numbers pass', () => {
    const texts = [
      '2025-01-01',
      '0182C1010',
      '200808092382',
      '20080230-2381',
      '123456789',
      '16-17',
      'YEAR_7-9',
      'på rad 12, 153, 2008',
      '2008-08-09,2381',
      '20080809;2381',
      '20080809\n2381',
      '',
    ];
    expect(texts.filter(isFound)).toEqual([]);
  });

  it('finds every number of the test pattern, wherever it stands and whatever parts it', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const sign = fc.constantFrom('', '-', ' ', ' - ', '.', '/', '_', '+');
    const around = fc.stringMatching(/^[a-zåäö ,.]{0,8}$/);
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('238', '239'),
        fc.boolean(),
        fc.boolean(),
        sign,
        around,
        around,
        (born, birth, isShort, isCoordination, parted, before, after) => {
          const [year = '', month = '', day = ''] = born.toISOString().slice(0, 10).split('-');
          const six = year.slice(2) + month + (isCoordination ? String(Number(day) + 60) : day);
          const id = `${isShort ? '' : year.slice(0, 2)}${six}${parted}${birth}${checkDigit(six + birth)}`;
          expect(isFound(`${before}${id}${after}`)).toBe(true);
        },
      ),
    );
  });
});
