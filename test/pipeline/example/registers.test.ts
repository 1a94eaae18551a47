import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportBytes } from '../../../pipeline/example/register-export.ts';
import { inventRegisters, registersOfSource } from '../../../pipeline/example/registers.ts';
import { readPersonId } from '../../../sources/register/columns/person-id.ts';
import { type ReadExport, readExport } from './read-export.ts';

const files = new Map<string, ReadExport>();

beforeAll(() => {
  for (const register of inventRegisters()) files.set(register.name, readExport(register));
});

function fileOf(name: string): ReadExport {
  const file = files.get(name);
  if (!file) throw new Error(`no ${name}`);
  return file;
}

function column(name: string, header: string): string[] {
  return fileOf(name).column(header);
}

function linesOf(name: string): readonly string[] {
  return fileOf(name).lines;
}

describe('the registers of Exempelby', () => {
  it('are the same bytes every time', () => {
    const again = inventRegisters().map((register) => [register.name, digest(exportBytes(register))]);
    expect(again).toEqual([...files].map(([name, { bytes }]) => [name, digest(bytes)]));
  });

  it('are the files that the agencies have', () => {
    expect([...files.keys()].sort()).toEqual(Object.values(registersOfSource).flat().sort());
  });

  it('hold no identity but test numbers and reserve numbers', () => {
    const { school, 'social-services': services, 'open-services': open } = registersOfSource;
    for (const name of [...services, ...school, ...open]) {
      for (const text of new Set(column(name, 'Personnummer'))) {
        if (text === '' && name.startsWith('vss_')) continue;
        const id = readPersonId(text, '2026-01-20');
        if (id === null || (id.kind !== 'reserve' && !/^\d{8}23[89]\d$/.test(id.key))) {
          expect.fail(`${name} holds an identity outside the test pattern`);
        }
      }
    }
  });

  it('call a patient of child psychiatry the same in all registers of the region', () => {
    const known = new Set(column('bup_vardatagande.csv', 'Patient-id'));
    for (const file of ['bup_kontakt.csv', 'bup_utredning.csv'])
      expect(column(file, 'Patient-id').filter((id) => !known.has(id))).toEqual([]);
  });

  it('write a supported pupil in another way than the pupil register does, and mean the same child', () => {
    const keys = (name: string) =>
      new Set(column(name, 'Personnummer').map((text) => readPersonId(text, '2026-01-20')?.key));
    const pupils = keys('skola_elev.csv');
    const supported = [...keys('skola_resurs.csv')];
    expect(supported.filter((key) => !pupils.has(key))).toEqual([]);
  });

  it('name the patients of child psychiatry, child health centres and habilitation by pseudonyms', () => {
    for (const file of ['bup_kontakt.csv', 'bup_utredning.csv', 'bup_vardatagande.csv']) {
      const shapes = new Set(column(file, 'Patient-id').map((id) => id.replace(/\d/g, '0')));
      expect(shapes).toEqual(new Set(['P000000']));
    }
    expect(new Set(column('hab_atgard.csv', 'Patient-id').map((id) => id.replace(/\d/g, '0')))).toEqual(
      new Set(['H00000']),
    );
    expect(new Set(column('bvc_samverkan.csv', 'Barn-id').map((id) => id.replace(/\d/g, '0')))).toEqual(
      new Set(['B0000']),
    );
  });
});

describe('the registers are awkward as real ones are:', () => {
  it('Windows-1252 with CRLF, but for the region, which writes UTF-8 with a byte order mark', () => {
    expect(fileOf('bup_kontakt.csv').bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    for (const [name, { bytes }] of files) {
      expect(bytes.toString('latin1').replaceAll('\r\n', '')).not.toContain('\n');
      if (name.startsWith('bup_')) continue;
      expect(bytes.includes(0xf6), `${name}: ö in one byte`).toBe(true);
      expect(bytes.includes(Buffer.from('ö', 'utf8')), `${name}: ö in two bytes`).toBe(false);
    }
  });

  it('a title and an empty line above a header', () => {
    const [title, empty, header] = linesOf('bou_utredning.csv');
    expect(title).toMatch(/^Påhittade uppgifter/);
    expect(empty).toBe('');
    expect(header).toMatch(/^Personnummer;Kön;/);
  });

  it('total lines of two kinds, which agree with the rows', () => {
    const last = (name: string) => linesOf(name).at(-2);
    expect(last('bou_insats.csv')).toBe(`Summa;${linesOf('bou_insats.csv').length - 3}`);
    expect(last('skola_resurs.csv')).toBe(`Totalt antal rader: ${linesOf('skola_resurs.csv').length - 3}`);
  });

  it('empty columns after the last', () => {
    expect(linesOf('skola_elev.csv')[0]).toMatch(/Sekretessmarkering;;$/);
  });

  it('four forms of personnummer, one without its leading zeros', () => {
    const forms = new Set(column('skola_elev.csv', 'Personnummer').map((text) => text.replace(/\d/g, '0')));
    for (const form of ['000000000000', '00000000-0000', '000000-0000', '000000000', '0000000']) {
      expect(forms).toContain(form);
    }
  });

  it('municipality codes without their leading zero, and pupils and patients from elsewhere', () => {
    expect(new Set(column('bou_insats.csv', 'Folkbokföringskommun'))).toEqual(new Set(['0199', '199']));
    expect(column('skola_elev.csv', 'Hemkommun')).toEqual(
      expect.arrayContaining(['199', '0199', '0197', '198']),
    );
    expect(column('bup_kontakt.csv', 'Hemkommun')).toEqual(expect.arrayContaining(['0199', '0197', '0198']));
  });

  it('coordination numbers and reserve numbers', () => {
    const kinds = column('bou_utredning.csv', 'Personnummer').map(
      (text) => readPersonId(text, '2026-01-20')?.kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['personal', 'coordination', 'reserve']));
    expect(column('skola_elev.csv', 'Personnummer').some((text) => text.includes('T'))).toBe(true);
  });

  it('protected children without area', () => {
    const areas = column('bou_utredning.csv', 'Områdeskod');
    const marks = column('bou_utredning.csv', 'Skyddad identitet');
    expect(marks).toContain('J');
    expect(areas.filter((area, i) => marks[i] === 'J' && area !== '')).toEqual([]);
    const pupilAreas = column('skola_elev.csv', 'Område');
    const pupilMarks = column('skola_elev.csv', 'Sekretessmarkering');
    expect(pupilMarks).toContain('1');
    expect(pupilAreas.filter((area, i) => pupilMarks[i] === '1' && area !== '')).toEqual([]);
    const patientAreas = column('bup_kontakt.csv', 'Område');
    const patientMarks = column('bup_kontakt.csv', 'Skyddad identitet');
    expect(patientMarks).toContain('J');
    expect(patientAreas.filter((area, i) => patientMarks[i] === 'J' && area !== '')).toEqual([]);
  });

  it('sex in several spellings, and sometimes blank', () => {
    expect(new Set(column('bup_kontakt.csv', 'Kön'))).toEqual(new Set(['K', 'M', '1', '2', 'Kvinna', 'Man']));
    expect(new Set(column('skola_elev.csv', 'Kön'))).toEqual(new Set(['K', 'M', 'F', 'P']));
    expect(column('bou_utredning.csv', 'Kön')).toContain('');
  });

  it('open ends that are blank or in the year 9999, and dates without hyphens', () => {
    const ends = column('bou_insats.csv', 'Slutdatum');
    expect(ends).toEqual(expect.arrayContaining(['', '9999-12-31']));
    expect(ends.some((end) => /^\d{8}$/.test(end))).toBe(true);
  });

  it('school forms under their old and new names', () => {
    const years = column('skola_elev.csv', 'Läsår');
    const forms = column('skola_elev.csv', 'Skolform');
    const named = (form: string) => new Set(years.filter((_, i) => forms[i] === form));
    expect(Math.max(...[...named('GRSÄR')].map((year) => Number(year.slice(0, 4))))).toBe(2022);
    expect(Math.min(...[...named('AGR')].map((year) => Number(year.slice(0, 4))))).toBe(2023);
    expect(new Set(forms)).toContain('FSK');
  });

  it('school years that are named by their spring, and eligibility in two spellings', () => {
    expect(column('skola_betyg.csv', 'Läsår')).toEqual(expect.arrayContaining(['VT2020', '2019/2020']));
    expect(new Set(column('skola_betyg.csv', 'Behörig yrkesprogram'))).toEqual(
      new Set(['J', 'N', 'Ja', 'Nej']),
    );
    expect(new Set(column('skola_betyg.csv', 'Skolform'))).toEqual(new Set(['GR', 'GRSÄR', 'AGR']));
  });

  it('absence by the year and by the term, with spaces between thousands', () => {
    expect(column('skola_franvaro.csv', 'Läsår')).toEqual(
      expect.arrayContaining(['2019/20', 'HT2019', 'VT2020']),
    );
    expect(column('skola_franvaro.csv', 'Undervisningstid (min)').some((text) => / /.test(text))).toBe(true);
    expect(column('skola_franvaro.csv', 'Oanmäld frånvaro (min)')).toContain('');
  });

  it('plans that several parties called to', () => {
    expect(new Set(column('bou_sip.csv', 'Sammankallande'))).toEqual(
      new Set(['Socialtjänsten', 'BUP', 'Skola']),
    );
  });

  it('one type of assessment in four spellings, one of them of this clinic alone', () => {
    expect(new Set(column('bup_utredning.csv', 'Utredningstyp'))).toEqual(
      new Set([
        'NEUROPSYK',
        'Neuropsykiatrisk utredning',
        'NPU',
        'Utredning utvecklingsavvikelse',
        'BASUTREDNING',
      ]),
    );
  });

  it('an assessment that ends before it begins', () => {
    const ends = column('bup_utredning.csv', 'Utredning slut');
    const reversed = column('bup_utredning.csv', 'Utredning start').filter(
      (start, i) => ends[i] !== '' && (ends[i] ?? '') < start,
    );
    expect(reversed).toHaveLength(1);
  });

  it('assessments of habilitation under way, and visits missed or cancelled', () => {
    expect(new Set(column('hab_atgard.csv', 'Status'))).toEqual(
      new Set(['GENOMFÖRD', 'PÅGÅENDE', 'UTEBLIVEN', 'AVBOKAD']),
    );
    expect(column('hab_atgard.csv', 'Slutdatum')).toContain('');
  });

  it('no identity at all, or one for some, at the open services', () => {
    expect(new Set(column('vss_arende.csv', 'Personnummer'))).toEqual(new Set(['']));
    const known = column('vss_grupp.csv', 'Personnummer').filter((text) => text !== '');
    expect(known.length).toBeGreaterThan(new Set(known).size);
    expect(column('vss_grupp.csv', 'Antal tillfällen')).toEqual(expect.arrayContaining(['', '0', '8']));
  });

  it('services and kinds of case in several spellings, and families and birth years that nobody asked for', () => {
    expect(new Set(column('vss_arende.csv', 'Enhet')).size).toBe(10);
    expect(column('vss_arende.csv', 'Ärendetyp')).toEqual(expect.arrayContaining(['RoS', 'Råd & stöd', '']));
    const services = column('vss_arende.csv', 'Enhet');
    for (const name of ['Familj-id', 'Yngsta barnets ålder', 'Kommundel'])
      expect(column('vss_arende.csv', name).some((text, i) => text === '' && services[i] === 'FAM')).toBe(
        true,
      );
    expect(column('familjeradgivning.csv', 'Barns födelseår')).toContain('');
  });

  it('missed visits, and days that do not exist', () => {
    expect(column('bup_kontakt.csv', 'Status')).toContain('UTEBLIVEN');
    expect(column('bup_kontakt.csv', 'Kontaktdatum').filter((date) => date.slice(5, 7) > '12')).toHaveLength(
      1,
    );
    expect(
      column('bou_utredning.csv', 'Utredning inledd').filter((date) => date.endsWith('02-30')),
    ).toHaveLength(1);
  });
});

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
