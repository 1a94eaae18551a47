import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../../sources/register/columns/luhn.ts';
import { personId, readPersonId } from '../../../../sources/register/columns/person-id.ts';
import { isValidByOracle } from '../../support/personnummer-oracle.ts';

const created = '2026-03-16';
const key = (text: string) => readPersonId(text, created)?.key ?? null;

describe('an identity number', () => {
  it('is the same in each of its four forms, with other dashes, full-width digits and stray spaces', () => {
    const forms = [
      '20080809-2381',
      '200808092381',
      '080809-2381',
      '0808092381',
      ' 20080809 2381',
      '080809–2381',
      '２００８０８０９２３８１',
    ];
    expect(new Set(forms.map(key))).toEqual(new Set(['200808092381']));
  });

  it('gets back the leading zeros that a spreadsheet has taken', () => {
    expect(readPersonId('808092399', created)).toMatchObject({ key: '200808092399', padded: true });
    expect(readPersonId('200808092399,0', created)).toMatchObject({ key: '200808092399', padded: false });
    expect(key('808092398')).toBeNull();
  });

  it('tells the year of birth and the sex', () => {
    expect(readPersonId('200808092381', created)).toMatchObject({
      kind: 'personal',
      birthYear: 2008,
      sex: 'F',
    });
    expect(readPersonId('200808092399', created)).toMatchObject({ birthYear: 2008, sex: 'M' });
  });

  it('of ten digits gets the latest century that is not after the extract', () => {
    expect(key('190101-2391')).toBe('201901012391');
    expect(readPersonId('190101-2391', '2018-12-31')?.birthYear).toBe(1919);
    expect(readPersonId('190101+2391', created)?.birthYear).toBe(1919);
  });

  it('may be a coordination number: the day is sixty too many', () => {
    expect(readPersonId('20010478-2396', created)).toMatchObject({
      kind: 'coordination',
      birthYear: 2001,
      sex: 'M',
    });
  });

  it('is a reserve number when letters or a wrong check digit follow a date: it tells nothing of birth or sex', () => {
    for (const text of ['20120405-TF01', '120405TF01', '200808092382']) {
      expect(readPersonId(text, created)).toMatchObject({ kind: 'reserve', birthYear: null, sex: null });
    }
    expect(key('20120405-TF01')).toBe(key('120405tf01'));
  });

  it('is none where there is no such day', () => {
    for (const text of ['20080230-2381', '200813092381', 'okänd', '2,00808E+11', '12345', ''])
      expect(key(text)).toBeNull();
  });

  it('agrees with the package personnummer on dates of the test pattern', () => {
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('238', '239'),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (born, birth, digit, isCoordination) => {
          const [year, month, day] = born.toISOString().slice(0, 10).split('-');
          const written = `${year}${month}${isCoordination ? Number(day) + 60 : day}${birth}${digit}`;
          const read = readPersonId(written, created);
          expect(read !== null && read.kind !== 'reserve').toBe(isValidByOracle(written));
        },
      ),
    );
  });

  it('has the check digit of the published examples', () => {
    const examples = [
      '200808092381',
      '200901222398',
      '201001012382',
      '201108142397',
      '201901032399',
      '200104782396',
    ];
    expect(examples.map((id) => checkDigit(id.slice(2, 11)))).toEqual(
      examples.map((id) => Number(id.at(-1))),
    );
  });
});

describe('a column of identity numbers', () => {
  const read = personId.reader({ created: '2026-03-16', areas: null });

  it('rejects what is blank, unreadable, unborn or older than a hundred years, and repeats none of it', () => {
    expect(read(' ')).toEqual({ rejected: 'saknas' });
    expect(read('okänd')).toEqual({ rejected: 'går inte att tolka' });
    const unborn = `20991231238${checkDigit('991231238')}`;
    const old = `19200101+238${checkDigit('200101238')}`;
    expect([read(unborn), read(old)]).toEqual([
      { rejected: 'ger en orimlig ålder' },
      { rejected: 'ger en orimlig ålder' },
    ]);
  });

  it('remarks on reserve numbers and lost zeros', () => {
    expect(read('20120405-TF01')).toMatchObject({ remark: expect.stringContaining('reservnummer') });
    expect(read('808092399')).toMatchObject({ remark: expect.stringContaining('inledande nollor') });
  });
});
